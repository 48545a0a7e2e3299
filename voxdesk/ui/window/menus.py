"""Keeps the menu bar: made anew whenever keys, pages or recent recordings change."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from string import ascii_uppercase

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from voxdesk.core.printable import one_line
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.commands import Command, Commands

# The menus in their order; "page" takes the name of the page that is shown.
_MENUS = (
    ("file", mark("&File")),
    ("edit", mark("&Edit")),
    ("page", ""),
    ("go", mark("&Go")),
    ("view", mark("&View")),
    ("help", mark("&Help")),
)
# Parts of a menu from above, with a line between them; None: all that no part names, as it was added.
_PARTS: dict[str, tuple[tuple[str, ...] | None, ...]] = {
    "file": (
        ("file.open", "listen.close"),
        (
            "listen.save_as",
            "listen.rename",
            "listen.transcribe",
            "listen.name_transcript",
            "listen.show_in_folder",
            "listen.delete",
        ),
        ("speakers.enrol", "speakers.record", "folders.choose", "recordings.index", "lab.data", "file.watch"),
        None,
        ("file.cancel", "file.restart", "file.quit"),
    ),
    "edit": (
        ("timeline.undo", "timeline.redo"),
        ("listen.select_all", "listen.select_none"),
        None,
        ("edit.settings",),
    ),
    "view": (
        ("listen.zoom_in", "listen.zoom_out", "listen.fit", "listen.fit_selection"),
        ("listen.hand", "listen.waveform"),
        None,
        ("view.theme", "view.menu_bar", "view.full_screen"),
    ),
}


# Why the menus get the focus when somebody means them.
_BY_KEY = (
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class MenuBar(QObject):
    """Keeps the menu bar of ``window`` up to date; a menu without commands is not shown."""

    def __init__(
        self,
        window: QMainWindow,
        commands: Commands,
        recent: Callable[[], Sequence[Path]],
        open_path: Callable[[Path], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._recent = recent
        self._open = open_path
        self._page_title = ""
        self._bar = window.menuBar()
        self._bar.setAccessibleName(tr("Menus"))
        self._bar.installEventFilter(self)
        self._menus = {name: self._bar.addMenu(tr(title) if title else "") for name, title in _MENUS}
        self._inside: dict[str, list[str]] = {name: [] for name in self._menus}
        for name, menu in self._menus.items():
            menu.aboutToShow.connect(lambda name=name: commands.begin_menu(self._inside[name]))
            menu.aboutToHide.connect(lambda name=name: commands.end_menu(self._inside[name]))
        self._soon = QTimer(window, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill)
        commands.changed.connect(self._soon.start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give back the focus, which a dialog or a list leaves here, to where a key took it from."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            pages = self._window.centralWidget()
            before = None if pages is None else pages.focusWidget()
            if event.reason() not in _BY_KEY and before is not None:
                before.setFocus(event.reason())
        return super().eventFilter(watched, event)

    def show_page(self, title: str) -> None:
        """Name the page's own menu."""
        self._page_title = title
        self._soon.start()

    def refresh(self) -> None:
        """The recent recordings have changed."""
        self._soon.start()

    def set_visible(self, visible: bool) -> None:
        """Show or hide the bar; its keys work either way."""
        self._bar.setVisible(visible)

    def _fill(self) -> None:
        for name, menu in self._menus.items():
            menu.clear()
            shown = [each for each in self._commands.here if _menu_of(each) == name]
            self._inside[name] = [each.id for each in shown]
            inside: dict[str, QMenu] = {}
            for command, begins in _in_order(name, shown):
                if begins and not menu.isEmpty():
                    menu.addSeparator()
                place = menu
                if command.submenu:
                    if command.submenu not in inside:
                        inside[command.submenu] = menu.addMenu(command.submenu)
                    place = inside[command.submenu]
                place.addAction(self._commands.action(command.id))
                if command.id == "file.open":
                    self._add_recent(menu)
            menu.menuAction().setVisible(bool(shown))
        others = "".join(menu.title() for name, menu in self._menus.items() if name != "page")
        self._menus["page"].setTitle(_with_mnemonic(self._page_title, others))

    def _add_recent(self, menu: QMenu) -> None:
        recent = tuple(self._recent())
        inside = menu.addMenu(tr("Open Recent"))
        inside.setEnabled(bool(recent))
        for path in recent:
            # An ampersand in a file's name is no key of the menu.
            action = inside.addAction(one_line(path.name).replace("&", "&&"))
            action.setToolTip(one_line(str(path)))
            action.triggered.connect(partial(self._open, path))
        if recent:
            inside.addSeparator()
            inside.addAction(self._commands.action("file.forget_recent"))


def _in_order(menu: str, commands: Sequence[Command]) -> list[tuple[Command, bool]]:
    """The commands of a menu as they stand in it, each with whether it begins a part."""
    parts = _PARTS.get(menu)
    if parts is None:
        return [(command, command.section) for command in commands]
    named = {each for part in parts if part is not None for each in part}
    known = {command.id: command for command in commands}
    found: list[tuple[Command, bool]] = []
    for part in parts:
        ids = [each for each in known if each not in named] if part is None else part
        present = [known[each] for each in ids if each in known]
        found += [(command, number == 0) for number, command in enumerate(present)]
    return found


def _with_mnemonic(title: str, others: str) -> str:
    """``title`` with a letter for Alt that no title in ``others`` has; behind it where it has no letters."""
    taken = {others[at + 1].lower() for at, sign in enumerate(others[:-1]) if sign == "&"}
    for at, letter in enumerate(title):
        if letter.isalpha() and letter.isascii() and letter.lower() not in taken:
            return f"{title[:at]}&{title[at:]}"
    free = next((letter for letter in ascii_uppercase if letter.lower() not in taken), "")
    return f"{title}(&{free})" if free else title


def _menu_of(command: Command) -> str:
    if command.id == "file.forget_recent":
        return ""
    return command.menu or ("page" if command.page else "")
