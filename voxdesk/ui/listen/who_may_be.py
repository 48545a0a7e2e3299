"""Asks who may be in the open recording; the people among whom voices are named come out."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from voxdesk.core.among import Among
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.workflows.listen.among import who_may_be_here
from voxdesk.workflows.listen.known_people import name_people

_MANY = 8


class WhoMayBe(QObject):
    """``decided`` carries an Among, ``failed`` an exception."""

    decided = Signal(object)
    failed = Signal(object)

    def __init__(self, widget: QWidget, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._widget, self._runner = widget, runner

    def ask(self, recording: str, among: Among) -> None:
        """Show everybody in the library, with those marked among whom voices are named now."""
        job = self._runner.submit(name_people, None)
        job.when_finished(lambda names: self._choose(recording, names, among))
        job.failed.connect(self.failed)

    def _choose(self, recording: str, names: Sequence[str], among: Among) -> None:
        dialog = WhoMayBeDialog(recording, names, among, self._widget.window())
        dialog.chosen.connect(self._decide)
        dialog.open()

    def _decide(self, names: tuple[str, ...]) -> None:
        job = self._runner.submit(who_may_be_here, names)
        job.when_finished(self.decided.emit)
        job.failed.connect(self.failed)


class WhoMayBeDialog(DialogFrame):
    """A list of people to mark; ``chosen`` carries the names, none for anybody."""

    chosen = Signal(object)

    def __init__(self, recording: str, names: Sequence[str], among: Among, parent: QWidget) -> None:
        super().__init__(
            tr("Who may be in it?"),
            tr(
                "Mark the people who may speak in {recording}. Nobody else is named, and a name needs "
                "less, because there are fewer to mistake somebody for.",
                recording=recording,
            )
            if names
            else tr("Nobody is enrolled yet."),
            parent,
        )
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Find"))
        self.filter.setAccessibleName(tr("Find a person"))
        self.filter.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("People who may be in it"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for name in names:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            marked = not among.anybody and among.allows(name)
            item.setCheckState(Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.itemChanged.connect(lambda _: self._offer())
        self.list.setCurrentRow(0)
        self.body.addWidget(self.filter)
        self.body.addWidget(self.list, 1)
        self.filter.setVisible(len(names) > _MANY)
        self.list.setVisible(bool(names))
        self.anybody = self.add_button(tr("Anybody"), left=True)
        self.anybody.clicked.connect(lambda: self._take(()))
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.only = self.add_button(tr("Only these"), kind="primary")
        self.only.clicked.connect(lambda: self._take(self.marked))
        self._offer()

    @property
    def marked(self) -> tuple[str, ...]:
        """The names that are marked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)

    def _offer(self) -> None:
        self.only.setEnabled(bool(self.marked))

    def _narrow(self, words: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(words.strip().casefold() not in item.text().casefold())

    def _take(self, names: tuple[str, ...]) -> None:
        self.chosen.emit(names)
        self.accept()
