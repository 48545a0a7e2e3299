"""Asked once, before the first voice is stored: what is stored, where, and how to erase it."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from voxdesk.ui.dialogs.frame import DialogFrame
from voxdesk.ui.widgets.card import label


class ConsentDialog(DialogFrame):
    """Goes on only after the user has said that the people concerned agree."""

    def __init__(self, library: Path, recordings: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            "Before the first voice is stored",
            "A voice can identify a person, so it is theirs to give. Ask everybody before you enrol them.",
            parent,
            width=520,
        )
        for heading, words in (
            (
                "What is stored",
                "The name you type, a row of numbers that describes the voice, and where the recording "
                "lies. For a recording made here, the recording itself.",
            ),
            (
                "Where",
                f"On this computer only: {library}, and recordings made here in {recordings}. "
                "Nothing is ever sent anywhere.",
            ),
            (
                "How to erase it",
                "Remove a person, or everybody, on Speakers; recordings made here on Settings. "
                "Erased numbers are overwritten. A note of the day of consent is kept with each person.",
            ),
        ):
            part = QVBoxLayout()
            part.setSpacing(2)
            part.addWidget(label(heading))
            part.addWidget(label(words, "dim", wrap=True))
            self.body.addLayout(part)
        agreed = QCheckBox("The people whose voices I enrol have agreed to it")
        agreed.setAccessibleName(agreed.text())
        self.body.addSpacing(4)
        self.body.addWidget(agreed)
        self.body.addStretch(1)
        self.add_button("Cancel").clicked.connect(self.reject)
        go_on = self.add_button("Go on", kind="primary")
        go_on.setEnabled(False)
        agreed.toggled.connect(go_on.setEnabled)
        go_on.clicked.connect(self.accept)
