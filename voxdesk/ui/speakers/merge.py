"""Two entries that are one person: which other one, and which name stays."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from voxdesk.library.people import Speaker
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, length
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.search_list import SearchList


class MergeDialog(DialogFrame):
    """Lists everybody but ``person``; ``other`` is the one whose name both will bear."""

    def __init__(self, person: Speaker, others: Sequence[Speaker], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Merge {person} with…", person=person.name),
            tr(
                "All recordings of {person} go to the person you choose, whose name stays. "
                "You can undo this.",
                person=person.name,
            ),
            parent,
        )
        # Nobody is chosen beforehand: whoever it is should be meant.
        self._list: SearchList[Speaker] = SearchList(
            tr("People to merge with"), tr("Search people"), height_px=220, first=False
        )
        for other in others:
            about = tr(
                "{recording}, {speech_s} of speech",
                recording=counted(other.references, "recording"),
                speech_s=length(other.speech_s),
            )
            self._list.add(f"{other.name} · {about}", other, by=other.name)
        self._list.changed.connect(self._enable)
        self._list.activated.connect(self.accept)
        self.body.addWidget(self._list)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._merge = self.add_button(tr("Merge"), kind="danger")
        self._merge.clicked.connect(self.accept)
        self._enable()

    @property
    def other(self) -> Speaker | None:
        """The chosen person."""
        return self._list.chosen

    def _enable(self) -> None:
        other = self.other
        self._merge.setEnabled(other is not None)
        self._merge.setText(
            tr("Merge into {other}", other=other.name) if other and len(other.name) < 30 else tr("Merge")
        )
