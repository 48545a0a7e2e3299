"""The groupings of one folder side by side: people found, agreement, and with true names how right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from voxdesk.ui.folders.block_pictures import holds_pictures
from voxdesk.ui.folders.group_rows import run_columns
from voxdesk.ui.folders.run import Run
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.context_menu import offer_in_menu
from voxdesk.ui.parts.rows import RowsModel
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme


class RunsCard(Card):
    """``run_chosen`` carries a run; the others say which button was pressed."""

    run_chosen = Signal(object)
    truth_asked = Signal()
    figures_asked = Signal()
    blocks_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._truth = label(tone="dim")
        self.figures = _small(tr("Plots…"), tr("Plots of silhouette and explained variance"))
        self.figures.clicked.connect(self.figures_asked)
        self.blocks = _small(tr("Blocks…"), tr("Pictures, their blocks and reconstructions"))
        self.blocks.clicked.connect(self.blocks_asked)
        self.blocks.hide()
        self.truth = _small(tr("True names…"), tr("Compare with a CSV of true speakers"))
        self.truth.setToolTip(tr("A CSV file with the columns path and speaker"))
        self.truth.clicked.connect(self.truth_asked)
        head = spaced(QHBoxLayout(), 8)
        head.addWidget(label(tr("METHODS SIDE BY SIDE"), "heading"))
        head.addStretch(1)
        for part in (self._truth, self.truth, self.blocks, self.figures):
            head.addWidget(part)
        self.body.addLayout(head)
        self._model: RowsModel[Run] = RowsModel((), self._colour)
        self.table = RowsView(self._model, tr("Methods side by side"), id)
        self.table.chosen_changed.connect(self._chosen)
        offer_in_menu(self.table, (self.truth, self.blocks, self.figures))
        self.body.addWidget(self.table, 1)

    def show_runs(self, runs: Sequence[Run], chosen: Run | None, truth: Path | None) -> None:
        """Show all groupings, and which of them is on the map."""
        if not runs:
            return
        self.blocks.setVisible(chosen is not None and holds_pictures(chosen.result.details))
        self._truth.setText(tr("against {name}", name=truth.name) if truth else "")
        self._model.set_rows(runs, run_columns(runs[0], truth=truth is not None))
        self.table.set_widths()
        self.table.choose({id(chosen)}, quietly=True)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._model.repaint()

    def _chosen(self) -> None:
        for run in self.table.chosen:
            self.run_chosen.emit(run)

    def _colour(self, tone: str) -> QColor:
        return self._theme.colour(tone)


def _small(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "small")
    button.setAccessibleName(name)
    return button
