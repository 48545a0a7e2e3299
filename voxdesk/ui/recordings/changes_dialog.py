"""Shows whose name would change in recordings that were heard before, and asks whether it shall."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from voxdesk.core.types import Status
from voxdesk.ui.language.translation import local_number, tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.rows import Column, RowsModel
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.recordings.table import recording_name, shown_voice
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.archive.rejudge import Change

_LEAST_PX = 240


class ChangesDialog(DialogFrame):
    """A row for each voice; accepted when all of them shall be taken over."""

    def __init__(self, changes: Sequence[Change], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("What would change"),
            tr(
                "By your people as they are now, {voices} would be named differently. Names that you gave "
                "yourself stay.",
                voices=counted(len(changes), "voice"),
            ),
            parent,
            width=640,
        )
        columns: list[Column[Change]] = [
            Column(
                tr("Recording"),
                lambda each: recording_name(each.recording),
                lambda each: each.recording.path.name.casefold(),
                tip=lambda each: str(each.recording.path),
            ),
            Column(tr("Until now"), _before, _before),
            Column(tr("From now on"), _now, _now, tone=lambda each: "warn" if each.name is None else "text"),
            Column(
                tr("Similarity"),
                lambda each: local_number(round(each.score, 2) + 0.0, ".2f").replace("-", "−"),
                lambda each: each.score,
            ),
        ]
        self._model = RowsModel(columns, theme.colour)
        self._model.set_rows(changes)
        self.table = RowsView(self._model, tr("What would change"), lambda each: each.voice.id)
        self.table.fit_columns()
        self.table.setMinimumHeight(_LEAST_PX)
        self.body.addWidget(self.table, 1)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.add_button(tr("Apply"), kind="primary").clicked.connect(self.accept)


def _before(change: Change) -> str:
    return shown_voice(change.voice)


def _now(change: Change) -> str:
    if change.name is None:
        return tr("unknown")
    return tr("{name}?", name=change.name) if change.status is Status.TENTATIVE else change.name
