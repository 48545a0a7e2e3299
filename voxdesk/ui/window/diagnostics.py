"""Says what a diagnostics file holds and what it does not, before it is written."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.style.layouts import spaced


class DiagnosticsDialog(DialogFrame):
    """Accepted when the user wants the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Diagnostics file"),
            tr("It is saved where you choose. Nothing is sent. Read it before you share it."),
            parent,
            width=520,
        )
        for heading, words in (
            (
                tr("What it holds"),
                tr(
                    "Versions of VoxDesk and its parts, the kind of computer, microphones, the models "
                    "and whether their files are sound, your settings, how large the library is, and the log."
                ),
            ),
            (
                tr("What it never holds"),
                tr(
                    "Sound, names of people, voiceprints, names of recordings and folders: where the log "
                    "names one, it is struck out."
                ),
            ),
        ):
            part = spaced(QVBoxLayout(), 2)
            part.addWidget(label(heading))
            part.addWidget(label(words, "dim", wrap=True))
            self.body.addLayout(part)
        self.body.addStretch(1)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.add_button(tr("Choose where…"), kind="primary").clicked.connect(self.accept)
