"""Asked once, before the first voice is stored: what is stored, where, and how to erase it."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.style.layouts import spaced


class ConsentDialog(DialogFrame):
    """Goes on only after the user has said that the people concerned agree."""

    def __init__(self, library: Path, recordings: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Before the first voice is stored"),
            tr(
                "A voice can identify a person, so it is theirs to give. Ask everybody before you enrol them."
            ),
            parent,
            width=520,
        )
        for heading, words in (
            (
                tr("What is stored"),
                tr(
                    "The name you type, a row of numbers that describes the voice, and where the "
                    "recording is stored. For a recording made here, the recording itself."
                ),
            ),
            (
                tr("Where"),
                tr(
                    "On this computer only: {library}, and recordings made here in {recordings}. "
                    "Nothing is ever sent anywhere.",
                    library=library,
                    recordings=recordings,
                ),
            ),
            (
                tr("How to erase it"),
                tr(
                    "Remove a person, or everybody, on Speakers; recordings made here on Settings. "
                    "Erased data is overwritten. The date of consent is kept with each person."
                ),
            ),
        ):
            part = spaced(QVBoxLayout(), 2)
            part.addWidget(label(heading))
            part.addWidget(label(words, "dim", wrap=True))
            self.body.addLayout(part)
        agreed = QCheckBox(tr("The people whose voices I enrol have agreed to it"))
        agreed.setAccessibleName(agreed.text())
        self.body.addSpacing(4)
        self.body.addWidget(agreed)
        self.body.addStretch(1)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        go_on = self.add_button(tr("Continue"), kind="primary")
        go_on.setEnabled(False)
        agreed.toggled.connect(go_on.setEnabled)
        go_on.clicked.connect(self.accept)
