"""Everything that can be done by name: what the menus, the palette and the keyboard share.

A command stands in a menu and can be found by its words in the palette. Users may change its keys. Pages
add their own, which work while the page is shown.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

_NATIVE = QKeySequence.SequenceFormat.NativeText
_PORTABLE = QKeySequence.SequenceFormat.PortableText


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do.

    ``id`` is kept in the settings and never shown; ``words`` are in the user's language; ``keys``
    as Qt writes them everywhere ("Ctrl+Shift+L"); ``menu`` names the menu, empty for none; ``page``
    the page that must be shown, empty for every page. ``possible`` is asked before it is offered.
    ``synonyms`` are other words under which people look for it. ``section`` begins a new part of its
    menu, ``submenu`` names a menu inside it, where it is called ``entry`` if that is given. ``checked``
    tells whether what can be switched is on; ``bare_key`` is a key without modifiers that the page itself
    answers, shown beside the words. ``lacks`` says, in the user's language, why it is not possible now;
    ``awaited`` tells whether what it lacks is being read. Without that it may be, as long as its page reads.
    """

    id: str
    words: str
    todo: Callable[[], object]
    keys: str = ""
    menu: str = ""
    page: str = ""
    possible: Callable[[], bool] | None = None
    synonyms: str = ""
    section: bool = False
    submenu: str = ""
    entry: str = ""
    checked: Callable[[], bool] | None = None
    bare_key: str = ""
    lacks: Callable[[], str] | None = None
    awaited: Callable[[], bool] | None = None


def by_hand() -> bool:
    """Tell that what a command lacks comes from the user alone; for ``awaited``."""
    return False


def pressing(command_id: str, words: str, button: QAbstractButton, place: QWidget, **more: Any) -> Command:
    """Return the command that presses ``button``; possible while ``place`` shows it and it is enabled.

    ``more`` are other fields of the command.
    """
    return Command(command_id, words, button.click, possible=lambda: can_press(button, place), **more)


def can_press(button: QAbstractButton, place: QWidget) -> bool:
    """Tell whether ``button`` is enabled and stands on ``place`` now, be ``place`` itself shown or not."""
    return button.isEnabled() and button.isVisibleTo(place)


class Commands(QObject):
    """The commands of one window, each with its QAction; ``changed`` after new keys or commands."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._overrides: dict[str, str] = {}
        self._page = ""

    def add(self, command: Command) -> QAction:
        """Make ``command`` work; its id must be new.

        Raises ValueError for an id that is taken.
        """
        if command.id in self._commands:
            raise ValueError(f"there are two commands {command.id!r}")
        action = QAction(command.entry or command.words, self._window, checkable=command.checked is not None)
        action.triggered.connect(lambda: self.run(command.id))
        self._commands[command.id] = command
        self._actions[command.id] = action
        self._window.addAction(action)
        self._show_keys(command.id)
        self._show_page(command.id)
        self.changed.emit()
        return action

    def add_for_page(self, page: str, commands: tuple[Command, ...]) -> None:
        """Add what a page offers."""
        for command in commands:
            self.add(replace(command, page=page))

    def show_page(self, page: str) -> None:
        """Only commands of every page and of ``page`` work now."""
        self._page = page
        for name in self._commands:
            self._show_page(name)
        self.changed.emit()

    def set_keys(self, overrides: Mapping[str, str]) -> None:
        """Use the user's keys; an empty text takes a command's keys away."""
        self._overrides = dict(overrides)
        for name in self._commands:
            self._show_keys(name)
        self.changed.emit()

    def run(self, name: str) -> None:
        """Do what the command says, when it is possible now."""
        command = self._commands[name]
        if self._here(command) and (command.possible is None or command.possible()):
            command.todo()
        self._show_checked(command)

    def begin_menu(self, names: Iterable[str]) -> None:
        """Show, as a menu opens, which of the commands ``names`` can be done and which are on."""
        for command in map(self._commands.__getitem__, names):
            possible = command.possible is None or command.possible()
            self._actions[command.id].setEnabled(self._here(command) and possible)
            self._show_checked(command)

    def end_menu(self, names: Iterable[str]) -> None:
        """Let the keys of the commands ``names`` work again: what can be done changes unseen."""
        for name in names:
            self._show_page(name)

    @property
    def all(self) -> tuple[Command, ...]:
        """Every command, in the order in which they were added."""
        return tuple(self._commands.values())

    @property
    def here(self) -> tuple[Command, ...]:
        """Return what belongs to every page or to the one that is shown, whether it can be done or not."""
        return tuple(each for each in self.all if self._here(each))

    @property
    def offered(self) -> tuple[Command, ...]:
        """Return what can be done now."""
        return tuple(each for each in self.here if each.possible is None or each.possible())

    def action(self, name: str) -> QAction:
        """The action behind a command, for a menu."""
        return self._actions[name]

    def keys(self, name: str) -> str:
        """The keys that are in force, as Qt writes them everywhere; empty for none."""
        return self._actions[name].shortcut().toString(_PORTABLE)

    def native_keys(self, name: str) -> str:
        """The same as this desktop writes them, or the key that the page answers."""
        keys = self._actions[name].shortcut()
        bare = QKeySequence(self._commands[name].bare_key)
        return (bare if keys.isEmpty() else keys).toString(_NATIVE)

    def taken_by(self, keys: str, name: str) -> Command | None:
        """Another command that has ``keys`` at a time when ``name`` would have them too."""
        wanted = QKeySequence(keys)
        if wanted.isEmpty():
            return None
        mine = self._commands[name].page
        for other, command in self._commands.items():
            meet = not mine or not command.page or mine == command.page
            if other != name and meet and self._actions[other].shortcut() == wanted:
                return command
        return None

    def _here(self, command: Command) -> bool:
        return not command.page or command.page == self._page

    def _show_keys(self, name: str) -> None:
        command, action = self._commands[name], self._actions[name]
        keys = self._overrides.get(name, command.keys)
        action.setShortcut(QKeySequence(keys))
        # What stands behind a tab a menu shows as keys: the page answers these itself, and only while no
        # field is written in.
        bare = "" if keys else QKeySequence(command.bare_key).toString(_NATIVE)
        words = command.entry or command.words
        action.setText(f"{words}\t{bare}" if bare else words)

    def _show_checked(self, command: Command) -> None:
        if command.checked is not None:
            self._actions[command.id].setChecked(command.checked())

    def _show_page(self, name: str) -> None:
        # A key of a page that is not shown must not compete with the same key of the one that is.
        self._actions[name].setEnabled(self._here(self._commands[name]))
