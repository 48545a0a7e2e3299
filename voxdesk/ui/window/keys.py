"""The commands and their keys in, the user's own keys out; a key that is taken is told."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import label, set_tone
from voxdesk.ui.parts.commands import Command, Commands
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.search_field import SearchField
from voxdesk.ui.style.layouts import spaced

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeysDialog(DialogFrame):
    """``changed`` carries the whole table of keys that differ from the defaults, by command id."""

    changed = Signal(object)

    def __init__(
        self, commands: Commands, own: dict[str, str], fixed: tuple[tuple[str, str], ...], parent: QWidget
    ) -> None:
        super().__init__(
            tr("Keyboard shortcuts"), tr("Choose a command, then press the new shortcut."), parent, 620
        )
        self._commands = commands
        self._own = dict(own)
        self._fixed = fixed
        self._build()
        self._fill()

    @property
    def chosen(self) -> str:
        """The id of the chosen command, or an empty text."""
        item = self._list.currentItem()
        return str(item.data(0, Qt.ItemDataRole.UserRole) or "") if item is not None else ""

    def choose(self, name: str) -> None:
        """Choose the command with the id ``name``."""
        for row in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(row)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == name:
                self._list.setCurrentItem(item)

    def _build(self) -> None:
        self._search = SearchField(tr("Search the commands"), tr("Search"))
        self._search.textChanged.connect(self._filter)
        self._list = QTreeWidget()
        self._list.setAccessibleName(tr("Commands"))
        self._list.setHeaderLabels([tr("Command"), tr("Shortcut")])
        self._list.setRootIsDecorated(False)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._list.header().setStretchLastSection(False)
        self._list.setMinimumHeight(260)
        self._list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(tr("New shortcut"))
        for inside in self.field.findChildren(QLineEdit):  # it is what a screen reader reads
            inside.setAccessibleName(tr("New shortcut"))
        self.field.setClearButtonEnabled(True)
        for clear in self.field.findChildren(QAbstractButton):
            clear.setAccessibleName(tr("No shortcut"))
        self.field.keySequenceChanged.connect(self._pressed)
        self.use = QPushButton(tr("Assign"))
        self.use.clicked.connect(self._use)
        self.default = QPushButton(tr("Reset"))
        self.default.setAccessibleName(tr("Restore the default shortcut"))
        self.default.clicked.connect(self._back)
        for button in (self.use, self.default):
            button.setAutoDefault(False)
        self._about = label(tone="dim", wrap=True)
        self._about.setMinimumHeight(34)
        row = spaced(QHBoxLayout(), 8)
        row.addWidget(self.field, 1)
        row.addWidget(self.use)
        row.addWidget(self.default)
        self.body.addWidget(self._search)
        self.body.addWidget(self._list, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._about)
        self.add_button(tr("Reset all"), left=True).clicked.connect(self._all_back)
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)

    def _fill(self) -> None:
        before = self.chosen
        self._list.clear()
        for command in self._commands.all:
            item = QTreeWidgetItem([command.words, self._commands.native_keys(command.id)])
            item.setData(0, Qt.ItemDataRole.UserRole, command.id)
            self._list.addTopLevelItem(item)
        for keys, what in self._fixed:
            item = QTreeWidgetItem([what, keys])
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            self._list.addTopLevelItem(item)
        first = self._list.topLevelItem(0)
        if before:
            self.choose(before)
        elif first is not None:
            self._list.setCurrentItem(first)
        self._filter(self._search.text())

    def _filter(self, text: str) -> None:
        """Show the commands whose words hold ``text``; what is not seen is not the chosen one either."""
        shown = []
        for row in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(row)
            if item is not None:
                item.setHidden(text.casefold() not in item.text(0).casefold())
                shown += [] if item.isHidden() else [item]
        current = self._list.currentItem()
        if current is None or current.isHidden():
            self._list.setCurrentItem(shown[0] if shown else None)  # type: ignore[arg-type]

    def _show_chosen(self) -> None:
        name = self.chosen
        self.field.setEnabled(bool(name))
        self.default.setEnabled(name in self._own)
        self.field.setKeySequence(QKeySequence(self._commands.keys(name)) if name else QKeySequence())
        self.use.setEnabled(False)
        fixed = not name and self._list.currentItem() is not None
        self._say(tr("These keys cannot be changed.") if fixed else "", "dim")

    def _pressed(self, keys: QKeySequence) -> None:
        name = self.chosen
        wanted = keys.toString(_PORTABLE)
        self.use.setEnabled(bool(name) and wanted != self._commands.keys(name))
        other = self._commands.taken_by(wanted, name) if name else None
        self.use.setText(tr("Reassign") if other else tr("Assign"))
        if other:
            self._say(
                tr("“{command}” has these keys already; it would lose them.", command=other.words), "warn"
            )
        else:
            self._say("", "dim")

    def _use(self) -> None:
        name, wanted = self.chosen, self.field.keySequence().toString(_PORTABLE)
        other = self._commands.taken_by(wanted, name)
        if other is not None:
            self._set(other, "")
        self._set(self._command(name), wanted)
        self._done()

    def _back(self) -> None:
        command = self._command(self.chosen)
        self._own.pop(command.id, None)
        self._done()
        other = self._commands.taken_by(command.keys, command.id)
        if other is not None:
            self._say(tr("“{command}” now has the same shortcut.", command=other.words), "warn")

    def _all_back(self) -> None:
        self._own.clear()
        self._done()

    def _set(self, command: Command, keys: str) -> None:
        if keys == QKeySequence(command.keys).toString(_PORTABLE):
            self._own.pop(command.id, None)
        else:
            self._own[command.id] = keys

    def _done(self) -> None:
        self._commands.set_keys(self._own)
        self._fill()
        self._show_chosen()
        self.changed.emit(dict(self._own))

    def _command(self, name: str) -> Command:
        return next(command for command in self._commands.all if command.id == name)

    def _say(self, words: str, tone: str) -> None:
        self._about.setText(words)
        set_tone(self._about, tone)
