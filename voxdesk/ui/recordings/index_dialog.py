"""Asks whether recordings may be remembered: what is kept, where, and which folders stay out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from voxdesk.core.settings import Settings
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import in_words
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.dask_field import DaskField
from voxdesk.ui.parts.file_dialogs import ask_folder
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.tab_stop import tab_to_checked
from voxdesk.ui.style.layouts import spaced
from voxdesk.workflows.archive.expire import VECTORS_KEPT_DAYS
from voxdesk.workflows.archive.index import AgreeRequest

_LIST_PX = 74


class IndexDialog(DialogFrame):
    """``decided`` carries an AgreeRequest, ``erase_asked`` wants everything taken out of the index."""

    decided = Signal(object)
    erase_asked = Signal()

    def __init__(
        self, settings: Settings, library: Path, *, filled: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("An index of your recordings"),
            tr(
                "VoxDesk can remember who speaks when in every recording that it hears, so that you can "
                "find recordings by people. It does so only if you want it."
            ),
            parent,
            width=540,
        )
        for heading, words in (
            (
                tr("What is kept"),
                tr(
                    "Where a recording is, its length, date and quality, and who speaks when. "
                    "Never the sound itself."
                ),
            ),
            (
                tr("Where"),
                tr(
                    "On this computer only: {index}. It is never sent anywhere.",
                    index=library.with_name("index.sqlite"),
                ),
            ),
        ):
            part = spaced(QVBoxLayout(), 2)
            part.addWidget(label(heading))
            part.addWidget(label(words, "dim", wrap=True))
            self.body.addLayout(part)
        self._vectors = QRadioButton(tr("Names, turns and what voices are like"))
        self._names = QRadioButton(tr("Names and turns only"))
        (self._vectors if settings.index_vectors else self._names).setChecked(True)
        about_vectors = tr(
            "A voice without a name can be found in other recordings and named once for all of them. What "
            "it is like is forgotten after {days} days. It can identify people: ask for their consent first.",
            days=VECTORS_KEPT_DAYS,
        )
        for choice, words in (
            (self._vectors, about_vectors),
            (self._names, tr("Only people whom you enrolled or named are found again.")),
        ):
            choice.setAccessibleName(choice.text())
            choice.setAccessibleDescription(words)
            self.body.addWidget(choice)
            note = label(words, "dim", wrap=True)
            note.setIndent(28)
            self.body.addWidget(note)
        tab_to_checked(self._vectors, self._names)
        self._words = QCheckBox(tr("Also what is said"))
        self._words.setChecked(settings.index_words)
        about_words = tr(
            "From transcripts beside recordings, and those made here, so that a word is found in all of them."
        )
        self._words.setAccessibleName(self._words.text())
        self._words.setAccessibleDescription(about_words)
        self.body.addWidget(self._words)
        note = label(about_words, "dim", wrap=True)
        note.setIndent(28)
        self.body.addWidget(note)
        self._build_folders([Path(each) for each in settings.index_excluded])
        self._dask, self._problem = DaskField(settings.index_dask), label(tone="bad", wrap=True)
        listens = QHBoxLayout()
        listens.setSpacing(8)
        listens.addWidget(label(tr("Analyse on")))
        listens.addWidget(self._dask, 1)
        self.body.addLayout(listens)
        self.body.addWidget(self._problem)
        self._build_buttons(settings.index_recordings, filled)

    @property
    def excluded(self) -> tuple[Path, ...]:
        """Folders that are kept out."""
        return tuple(Path(self._folders.item(row).text()) for row in range(self._folders.count()))

    def exclude(self, folder: Path) -> None:
        """Keep one more folder out."""
        if folder not in self.excluded:
            self._folders.addItem(str(folder))
            self._folders.setCurrentRow(self._folders.count() - 1)

    def _build_folders(self, excluded: Sequence[Path]) -> None:
        self.body.addWidget(label(tr("Folders that are left out")))
        self._folders = QListWidget()
        self._folders.setAccessibleName(tr("Folders that are left out"))
        self._folders.setFixedHeight(_LIST_PX)
        for folder in excluded:
            self._folders.addItem(str(folder))
        add, remove = QPushButton(tr("Add a folder…")), QPushButton(tr("Remove"))
        add.setAccessibleName(tr("Leave a folder out"))
        remove.setAccessibleName(tr("Leave the chosen folder out no longer"))
        add.clicked.connect(
            lambda: ask_folder(self, tr("A folder that is left out of the index"), self.exclude)
        )
        remove.clicked.connect(lambda: self._folders.takeItem(self._folders.currentRow()))
        for button in (add, remove):
            button.setAutoDefault(False)
        self._folders.itemSelectionChanged.connect(
            lambda: remove.setEnabled(bool(self._folders.selectedItems()))
        )
        remove.setEnabled(False)
        buttons = QVBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(remove)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._folders, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons)
        self.body.addLayout(row)

    def _build_buttons(self, on: bool, filled: bool) -> None:
        if filled:
            self.add_button(tr("Erase…"), kind="danger", left=True).clicked.connect(self._erase)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        if on:
            self.add_button(tr("Switch off")).clicked.connect(lambda: self._decide(agreed=False))
        words = tr("Save") if on else tr("Keep an index")
        self._save = self.add_button(words, kind="primary")
        self._save.clicked.connect(lambda: self._decide(agreed=True))
        self._dask.textChanged.connect(lambda _: self._look())
        self._look()

    def _look(self) -> None:
        """Say what is wrong with the address of a cluster."""
        problem = self._dask.problem
        self._problem.setText("" if problem is None else in_words(problem))
        self._problem.setVisible(problem is not None)
        self._save.setEnabled(problem is None)

    def _decide(self, *, agreed: bool) -> None:
        self.decided.emit(
            AgreeRequest(
                agreed,
                self._vectors.isChecked(),
                self.excluded,
                self._words.isChecked(),
                None if self._dask.problem else self._dask.address,
            )
        )
        self.accept()

    def _erase(self) -> None:
        self.reject()
        self.erase_asked.emit()
