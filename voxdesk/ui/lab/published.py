"""Runs in, a table of what was published of each method beside what was measured here out."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from voxdesk.training.lab.published import Published
from voxdesk.ui.language.translation import local_number, tr, translated
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.rows import ROW_ROLE, Column, RowsModel
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.lab.published import Beside, beside_published
from voxdesk.workflows.lab.runs import Run


class PublishedDialog(DialogFrame):
    """One row for each recipe of whose method figures were published."""

    def __init__(self, runs: Sequence[Run], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Published figures"),
            tr(
                "From student projects on other recordings: a yardstick, not a contest. Beside each stands "
                "your newest run of the method, and what differs."
            ),
            parent,
            680,
        )
        columns = (
            Column[Beside](tr("Method"), _name, _name, tip=_name, width_px=240),
            Column[Beside](tr("Published"), _published, lambda row: _first(row.published), width_px=220),
            Column[Beside](tr("Measured here"), _measured, lambda row: _first(row.measured)),
        )
        model = RowsModel(columns, theme.colour)
        model.set_rows(beside_published(runs))
        table = RowsView(
            model,
            tr("Published figures"),
            lambda row: (row.task, row.recipe),
            sort=(0, Qt.SortOrder.AscendingOrder),
        )
        table.set_widths()
        table.setMinimumHeight(320)
        self.body.addWidget(table, 1)
        self._differs = label(tr("Choose a method to see what differs."), "dim", wrap=True)
        self._differs.setMinimumHeight(60)
        self.body.addWidget(self._differs)
        table.selectionModel().currentRowChanged.connect(self._tell)
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)

    def _tell(self, index: QModelIndex) -> None:
        """Say what the run of the chosen row did otherwise."""
        row = index.data(ROW_ROLE)
        if isinstance(row, Beside):
            words = "; ".join(translated(each) for each in row.differs)
            self._differs.setText(tr("What differs: {words}", words=words))


def _name(row: Beside) -> str:
    return tr("{recipe} ({task})", recipe=row.recipe, task=tr(row.task))


def _published(row: Beside) -> str:
    return _shown(row.published)


def _measured(row: Beside) -> str:
    return tr("not trained yet") if row.measured is None else _shown(row.measured)


def _first(figures: Published | None) -> float:
    if figures is None:
        return -1.0
    return figures.audio or figures.top1 or 0.0


def _shown(figures: Published) -> str:
    told = [_percent(value) for value in (figures.audio, figures.top1) if value is not None]
    if figures.frame is not None:
        told.append(tr("frames {share}", share=_percent(figures.frame)))
    if figures.top5 is not None:
        told.append(tr("top 5 {share}", share=_percent(figures.top5)))
    return ", ".join(told)


def _percent(share: float) -> str:
    return f"{local_number(100 * share, '.1f')} %"
