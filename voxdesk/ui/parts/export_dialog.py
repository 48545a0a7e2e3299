"""Asks what is made of one recording or several: timelines, or sound cut by who speaks."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from voxdesk.timeline.formats import FORMATS
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.language.words import counted, voice_name
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.file_dialogs import ask_folder
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.style.layouts import spaced
from voxdesk.workflows.listen.products import SOUNDS, Cut, Product

TIMELINES = {
    "csv": mark("Table"),
    "json": mark("JSON"),
    "rttm": mark("Rich Transcription Time Marked"),
    "audacity": mark("Audacity labels"),
    "textgrid": mark("Praat TextGrid"),
    "srt": mark("SubRip captions"),
    "vtt": mark("WebVTT captions"),
    "eaf": mark("ELAN annotations"),
    "text": mark("Plain text"),
    "transcript": mark("Transcript to write"),
}
_CUTS = (
    (Cut.PEOPLE, mark("Sound: a file for each person")),
    (Cut.TURNS, mark("Sound: a file for each turn, with a table")),
    (Cut.ONLY, mark("Sound: one voice, the others silenced")),
    (Cut.SILENCE, mark("Sound: one voice silenced")),
    (Cut.BEEP, mark("Sound: a beep over one voice")),
)
_ABOUT_ONE = (Cut.ONLY, Cut.SILENCE, Cut.BEEP)


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was chosen: the product, the folder for it, pseudonyms or names, and whether a key is kept."""

    product: Product
    folder: Path
    pseudonyms: bool
    key: bool


class ExportDialog(DialogFrame):
    """``chosen`` carries an ExportChoice; ``voices`` are the labels of who speaks."""

    chosen = Signal(object)

    def __init__(self, recordings: Sequence[Path], voices: Sequence[str], parent: QWidget) -> None:
        several = len(recordings) > 1
        super().__init__(
            tr("Export"),
            tr(
                "All {recordings} are exported in the same way.",
                recordings=counted(len(recordings), "recording"),
            )
            if several
            else tr("Everything is made of {recording}, which stays as it is.", recording=recordings[0].name),
            parent,
            520,
        )
        folder = Path(os.path.commonpath([each.parent for each in recordings]))
        self.what = QComboBox()
        self.what.setAccessibleName(tr("What to export"))
        for cut, words in _CUTS:
            if voices or cut not in _ABOUT_ONE:
                self.what.addItem(tr(words), cut)
        for name, words in TIMELINES.items():
            self.what.addItem(tr("Timeline: {format}", format=tr(words)), name)
        self.voice = QComboBox()
        self.voice.setAccessibleName(tr("Voice"))
        for each in voices:
            self.voice.addItem(voice_name(each), each)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Format"))
        for name in SOUNDS:
            self.kind.addItem(name.upper() if name != "opus" else "Opus", name)
        row = spaced(QHBoxLayout(), 8)
        row.addWidget(self.what, 1)
        row.addWidget(self.voice)
        row.addWidget(self.kind)
        self.in_place = _check(tr("Keep the time: silence where others speak, instead of joining"))
        self.pseudonyms = _check(tr("Person 1, Person 2, … instead of names"))
        self.key = _check(tr("Also write who is who, to a file of its own"))
        self._note = label(tone="dim", wrap=True)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(tr("Folder for the files"))
        choose = QPushButton(tr("Choose…"))
        choose.setAccessibleName(tr("Choose the folder"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        where = spaced(QHBoxLayout(), 8)
        where.addWidget(self.folder, 1)
        where.addWidget(choose)
        self.body.addLayout(row)
        for widget in (self._note, self.in_place, self.pseudonyms, self.key):
            self.body.addWidget(widget)
        self.body.addLayout(where)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.export = self.add_button(tr("Export"), kind="primary")
        self.export.clicked.connect(self._take)
        self.what.currentIndexChanged.connect(lambda _: self._offer())
        self.pseudonyms.toggled.connect(lambda _: self._offer())
        self.folder.textChanged.connect(lambda _: self._offer())
        self._offer()

    @property
    def choice(self) -> ExportChoice:
        """Return what is chosen now."""
        what = self.what.currentData()
        if what in FORMATS:
            product = Product(what)
        else:
            cut = Cut(what)
            person = self.voice.currentData() if cut in _ABOUT_ONE else ""
            in_place = cut is Cut.PEOPLE and self.in_place.isChecked()
            product = Product(self.kind.currentData(), cut, person, in_place)
        pseudonyms = self.pseudonyms.isChecked()
        folder = Path(self.folder.text().strip()).expanduser()
        return ExportChoice(product, folder, pseudonyms, pseudonyms and self.key.isChecked())

    def _offer(self) -> None:
        what = self.what.currentData()
        sound = what not in FORMATS
        cut = Cut(what) if sound else Cut.WHOLE
        self.voice.setVisible(cut in _ABOUT_ONE)
        self.kind.setVisible(sound)
        self.in_place.setVisible(cut is Cut.PEOPLE)
        self.key.setVisible(self.pseudonyms.isChecked())
        notes = {
            Cut.ONLY: tr("Where others speak at the same time they are heard too."),
            Cut.SILENCE: tr("Whoever speaks at the same time is not heard either."),
            Cut.BEEP: tr("Whoever speaks at the same time is not heard either."),
        }
        self._note.setText(notes.get(cut, ""))
        self._note.setVisible(cut in notes)
        self.export.setEnabled(bool(self.folder.text().strip()))
        self.grow()

    def _choose(self) -> None:
        start = Path(self.folder.text().strip()).expanduser()
        ask_folder(self, tr("Choose the folder"), lambda path: self.folder.setText(str(path)), start=start)

    def _take(self) -> None:
        self.chosen.emit(self.choice)
        self.accept()


def _check(words: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setAccessibleName(words)
    return box
