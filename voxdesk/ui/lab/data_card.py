"""A data set's report in, the card that tells what was found out; and the question for a folder."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from voxdesk.core.printable import one_line
from voxdesk.training.data.dataset import DataReport
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.language.words import counted, length
from voxdesk.ui.parts.card import Card, label, set_kind


class DataCard(Card):
    """``folder_asked`` when another data set shall be chosen."""

    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Data"), parent)
        self.button = QPushButton(tr("Choose a folder…"))
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.folder_asked)
        self.found = label(
            tr("One folder per speaker, LibriSpeech, VoxCeleb1, Male and Female folders, or a manifest.csv"),
            "dim",
            wrap=True,
        )
        self.notes = label(tone="warn", wrap=True)
        self.notes.hide()
        for part in (self.button, self.found, self.notes):
            self.body.addWidget(part)

    def show_looking(self, path: Path) -> None:
        """The data set at ``path`` is being read."""
        self.button.setText(one_line(path.name or str(path)))
        set_kind(self.button, "")  # the next step is to train
        self.button.setToolTip(one_line(str(path)))
        self.found.setText(tr("Reading…"))
        self.notes.hide()

    def show_report(self, report: DataReport) -> None:
        """Tell what is in it, and what is wrong with it."""
        who = counted(report["recordings"], "recording")
        if report["speakers"] is not None:
            people = counted(report["speakers"], "person", "people")
            who = tr("{recordings} of {people}", recordings=who, people=people)
        self.found.setText(
            tr(
                "{layout}: {who}, {length}",
                layout=translated(report["layout"]),
                who=who,
                length=length(3600 * report["hours"]),
            )
        )
        notes = [translated(note) for note in report["notes"]]
        if report["skipped"]:
            skipped = counted(report["skipped"], "recording")
            notes.append(tr("{recordings} cannot be used.", recordings=skipped))
        self.show_notes("\n".join(notes))

    def show_failed(self) -> None:
        """There was no data set."""
        self.found.setText(tr("No training data was found."))

    def show_notes(self, words: str) -> None:
        """Say what should be known before training; nothing when ``words`` are empty."""
        self.notes.setText(words)
        self.notes.setVisible(bool(words))
