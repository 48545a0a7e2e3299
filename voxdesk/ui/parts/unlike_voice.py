"""Asks before a voice that is very unlike a person's others is learnt as theirs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from voxdesk.ui.language.translation import local_number, tr
from voxdesk.ui.parts.frame import DialogFrame


class UnlikeVoiceDialog(DialogFrame):
    """``name_only`` wants the name without the voice being learnt, ``add_anyway`` both."""

    name_only = Signal()
    add_anyway = Signal()

    def __init__(self, name: str, similarity: float, parent: QWidget | None = None) -> None:
        score = local_number(similarity, ".2f").replace("-", "−")
        super().__init__(
            tr("Is this {name}?", name=name),
            tr(
                "This voice is very unlike {name}’s other recordings (similarity {score}). "
                "If it is somebody else’s, {name} will be mistaken for them.",
                name=name,
                score=score,
            ),
            parent,
        )
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        for words, wanted in ((tr("Only name it here"), self.name_only), (tr("Add anyway"), self.add_anyway)):
            button = self.add_button(words)
            button.clicked.connect(self.accept)
            button.clicked.connect(wanted)
