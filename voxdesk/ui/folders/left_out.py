"""Files that could not be grouped, with the reason for each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from voxdesk.core.cluster_types import LeftOut
from voxdesk.core.printable import one_line
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.rows import Column, RowsModel
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.style.theme import Theme

_FILE_PX = 230
_FAILED_FIRST = (1, Qt.SortOrder.AscendingOrder)


class LeftOutDialog(DialogFrame):
    """A table of file and reason that can be copied; recordings that failed come first."""

    def __init__(
        self, left_out: Sequence[LeftOut], folder: Path, theme: Theme, parent: QWidget | None = None
    ) -> None:
        failed = sum(left.failed for left in left_out)
        words = tr("All other recordings were grouped.")
        if failed and failed < len(left_out):
            others = len(left_out) - failed
            words = tr(
                "{recordings} could not be used; no voice in {files}.",
                recordings=counted(failed, "recording"),
                files=counted(others, "file"),
            )
        super().__init__(tr("{files} left out", files=counted(len(left_out), "file")), words, parent, 680)
        self._left_out = sorted(left_out, key=lambda left: (not left.failed, left.path))

        def name(left: LeftOut) -> str:
            path = Path(left.path)
            return str(path.relative_to(folder)) if path.is_relative_to(folder) else left.path

        columns = (
            Column[LeftOut](
                tr("File"),
                lambda left: _shown(name(left)),
                lambda left: left.path,
                tone=lambda left: "text",
                tip=lambda left: _shown(left.path),
                width_px=_FILE_PX,
            ),
            Column[LeftOut](
                tr("Reason"),
                lambda left: translated(left.reason),
                lambda left: f"{0 if left.failed else 1} {translated(left.reason)}",
                tone=lambda left: "bad" if left.failed else "dim",
                tip=lambda left: translated(left.reason),
            ),
        )
        model = RowsModel(columns, theme.colour)
        model.set_rows(self._left_out)
        table = RowsView(
            model, tr("Files left out"), lambda left: left.path, several=True, sort=_FAILED_FIRST
        )
        table.set_widths()
        table.setMinimumHeight(280)
        self.body.addWidget(table, 1)
        self.add_button(tr("Copy the list"), left=True).clicked.connect(self._copy)
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)

    def _copy(self) -> None:
        lines = (f"{_shown(left.path)}\t{translated(left.reason)}" for left in self._left_out)
        QGuiApplication.clipboard().setText("\n".join(lines))


def _shown(path: str) -> str:
    """File names need not be text."""
    return one_line(path.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
