"""Somebody's model file and the questions it leaves open in; what the user says of it out."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.file_dialogs import ask_folder
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.workflows.models.import_model import ImportModelRequest
from voxdesk.workflows.models.model_facts import CONVENTIONS, QUESTIONS, ModelFacts

_QUESTIONS = {
    "sample_rate": mark("Sample rate"),
    "window": mark("Window of its features"),
    "scale": mark("Samples within"),
    "mean": mark("Mean over time"),
}
_ANSWERS = {
    "16000": mark("16,000 Hz"),
    "8000": mark("8,000 Hz"),
    "hamming": mark("Hamming"),
    "povey": mark("Povey (Kaldi's own)"),
    "hanning": mark("Hann"),
    "int16": mark("±32,768 (16 bit)"),
    "unit": mark("±1"),
    "global-mean": mark("taken off"),
    "none": mark("left as it is"),
}
_MAKERS = {"wespeaker": "WeSpeaker", "3d-speaker": "3D-Speaker"}
_LIBRARY, _FOLDER, _LATER = "library", "folder", "later"


class ImportModelDialog(DialogFrame):
    """A form with as few questions as the file leaves open; ``request`` is the answer."""

    def __init__(
        self, file: Path, open_questions: Sequence[str], people: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("Import {name}", name=file.name),
            tr(
                "The file looks like a speaker encoder. It is tried on real sound before it is kept; "
                "it is used only when you choose it."
            ),
            parent,
            560,
        )
        self._file = file
        self._answers: dict[str, QComboBox] = {}
        self._folder: Path | None = None
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._grid = grid
        self.body.addLayout(grid)
        self._name = self._line(tr("Name"), file.stem)
        self._licence = self._line(tr("Licence"), "")
        self._licence.setPlaceholderText(tr("As stated by its publisher; shown on its card"))
        if open_questions:
            self._ask(open_questions)
        self._build_calibration(people)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._import = self.add_button(tr("Import"), kind="primary")
        self._import.clicked.connect(self.accept)
        self._enable()

    @property
    def request(self) -> ImportModelRequest:
        """Return what the user said."""
        answers = {name: str(box.currentData() or "") for name, box in self._answers.items()}
        facts = ModelFacts(name=self._name.text().strip(), licence=self._licence.text().strip(), **answers)
        on = self._calibrate.currentData()
        return ImportModelRequest(
            self._file,
            facts,
            voices=self._folder if on == _FOLDER else None,
            calibrate_on_library=on == _LIBRARY,
        )

    # Building.

    def _ask(self, names: Sequence[str]) -> None:
        row = self._grid.rowCount()
        words = tr("The file does not say which input it expects. Who published it, or what do they state?")
        self._grid.addWidget(label(words, "dim", wrap=True), row, 0, 1, 2)
        self._maker = self._box(tr("Published by"), [("", tr("somebody else")), *_MAKERS.items()])
        self._maker.currentIndexChanged.connect(self._fill)
        for name in names:
            choices = [("", tr("choose…")), *((value, tr(_ANSWERS[value])) for value in QUESTIONS[name][1])]
            box = self._box(tr(_QUESTIONS[name]), choices)
            box.currentIndexChanged.connect(self._enable)
            self._answers[name] = box

    def _build_calibration(self, people: int) -> None:
        choices = [(_LATER, tr("Not now: it stays uncalibrated and gives no names"))]
        choices.append((_FOLDER, tr("On a folder with recordings of each person in a folder of their own")))
        if people:
            choices.insert(
                0,
                (_LIBRARY, tr("On the {people} of your library", people=counted(people, "person", "people"))),
            )
        self._calibrate = self._box(tr("Calibrate"), choices)
        self._calibrate.currentIndexChanged.connect(self._enable)
        self._chosen = label(tone="dim", wrap=True)
        self._choose = QPushButton(tr("Choose the folder…"))
        self._choose.setAccessibleName(tr("Choose the folder to calibrate on"))
        self._choose.clicked.connect(lambda: self._ask_folder(self._take_folder))
        row = QHBoxLayout()
        row.addWidget(self._chosen, 1)
        row.addWidget(self._choose)
        self.body.addLayout(row)
        self.body.addWidget(
            label(
                tr("Scores have to be calibrated, by at least nine people with three recordings each."),
                "dim",
                wrap=True,
            )
        )

    def _line(self, words: str, text: str) -> QLineEdit:
        row = self._grid.rowCount()
        field = QLineEdit(text)
        field.setAccessibleName(words)
        self._grid.addWidget(label(words), row, 0)
        self._grid.addWidget(field, row, 1)
        return field

    def _box(self, words: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        row = self._grid.rowCount()
        box = QComboBox()
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, text in choices:
            box.addItem(text, value)
        self._grid.addWidget(label(words), row, 0)
        self._grid.addWidget(box, row, 1)
        return box

    # Slots.

    def _fill(self) -> None:
        """Answer everything as the chosen publisher does."""
        known = CONVENTIONS.get(str(self._maker.currentData()), {})
        for name, box in self._answers.items():
            if name in known:
                box.setCurrentIndex(box.findData(known[name]))

    def _ask_folder(self, then: Callable[[Path], None]) -> None:
        ask_folder(self, tr("Recordings of people you know"), then)

    def _take_folder(self, folder: Path) -> None:
        self._folder = folder
        self._enable()

    def _enable(self) -> None:
        on_folder = self._calibrate.currentData() == _FOLDER
        self._choose.setVisible(on_folder)
        self._chosen.setVisible(on_folder)
        self._chosen.setText(str(self._folder) if self._folder else tr("No folder is chosen yet."))
        answered = all(box.currentData() for box in self._answers.values())
        self._import.setEnabled(answered and not (on_folder and self._folder is None))
