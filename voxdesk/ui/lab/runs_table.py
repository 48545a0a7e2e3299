"""Runs in, a table to compare them out."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from voxdesk.ui.lab.runs_export import KINDS
from voxdesk.ui.language.translation import local_number, mark, tr
from voxdesk.ui.language.words import duration, size
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.context_menu import offer_in_menu
from voxdesk.ui.style.layouts import spaced
from voxdesk.workflows.lab.runs import Run

_COLUMNS = (
    (mark("Method"), ""),
    (mark("Accuracy"), mark("Accuracy per clip: the share of clips classified correctly")),
    (mark("F1"), mark("Mean over the classes (macro) of the harmonic mean of precision and recall")),
    (mark("Frames"), mark("Accuracy per frame, for methods that classify frames")),
    (mark("EER"), mark("Equal error rate")),
    (mark("Top 5"), mark("Share of clips whose speaker is among the five best")),
    (mark("Strangers"), mark("Known people not named (FNIR) where 5 % of strangers are named (FPIR)")),
    (mark("Test split"), mark("How training and test clips were split")),
    (mark("Training time"), ""),
    (mark("Size"), ""),
)
# What is written with a run in English, as tr() finds it.
_SPLITS = (
    mark("by speaker"),
    mark("the data set's own, by speaker"),
    mark("by recording (no speaker labels)"),
    mark("by clip, the same speakers on both sides"),
    mark("by chunk, chunks of one clip on both sides"),
    mark("by session (else recording) within each speaker"),
)
_TASKS = (mark("gender"), mark("speaker"), mark("encoder"))
_TEXTS = (0, 7)  # all others are numbers
_LEAST_PX = 176  # the header and four runs


class RunsTable(Card):
    """Every run with its figures; signals carry the chosen run.

    ``export_asked`` carries a suffix and all runs.
    """

    use_asked = Signal(object)
    resume_asked = Signal(object)
    evaluate_asked = Signal(object)
    published_asked = Signal()
    chosen_changed = Signal(object)
    export_asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._runs: tuple[Run, ...] = ()
        self.body.addLayout(self._build_head())
        self.table = QTableWidget(0, len(_COLUMNS))
        self.table.setAccessibleName(tr("Runs"))
        self.table.setHorizontalHeaderLabels([tr(title) for title, _ in _COLUMNS])
        for column, (_, words) in enumerate(_COLUMNS):
            item = self.table.horizontalHeaderItem(column)
            if item is not None:
                item.setToolTip(tr(words))
                item.setTextAlignment(_side(column))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setMinimumHeight(_LEAST_PX)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.itemSelectionChanged.connect(self._changed)
        self._empty = label(tr("No training runs yet."), "dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(self._build_buttons())
        offer_in_menu(self.table, (self.use_button, self.resume_button, self.evaluate_button))
        self.show_runs(())

    def _build_head(self) -> QHBoxLayout:
        """The heading, with what is about all runs: with the others it has no room in a small window."""
        row = spaced(QHBoxLayout(), 8)
        row.addWidget(label(tr("Runs").upper(), "heading"))
        row.addStretch(1)
        self.published_button = QPushButton(tr("Published…"))
        self.published_button.setToolTip(
            tr("What was published of each method, beside what was measured here")
        )
        self.published_button.clicked.connect(self.published_asked)
        self.export_button = QPushButton(tr("Export  ▾"))
        self.export_button.setAccessibleName(tr("Export the runs"))
        menu = QMenu(self.export_button)
        for suffix, words in KINDS:
            menu.addAction(tr(words), partial(self._export, suffix))
        self.export_button.setMenu(menu)
        for button in (self.published_button, self.export_button):
            button.setProperty("kind", "small")
            row.addWidget(button)
        return row

    def _build_buttons(self) -> QHBoxLayout:
        row = spaced(QHBoxLayout(), 4)
        self.use_button = QPushButton(tr("Use on Listen"))
        self.use_button.setProperty("kind", "primary")
        self.use_button.clicked.connect(lambda: self.use_asked.emit(self.chosen))
        self.resume_button = QPushButton(tr("Resume training"))
        self.resume_button.clicked.connect(lambda: self.resume_asked.emit(self.chosen))
        self.evaluate_button = QPushButton(tr("Test on Other Data…"))
        self.evaluate_button.clicked.connect(lambda: self.evaluate_asked.emit(self.chosen))
        for button in (self.use_button, self.resume_button, self.evaluate_button):
            button.setProperty("tight", "true")  # they stand in one line in the smallest window
            row.addWidget(button)
        row.addStretch(1)
        return row

    @property
    def runs(self) -> tuple[Run, ...]:
        """All runs of the table, the newest first."""
        return self._runs

    @property
    def chosen(self) -> Run | None:
        """The run of the selected row, None without one."""
        rows = self.table.selectionModel().selectedRows()
        return self._runs[rows[0].row()] if rows else None

    def show_runs(self, runs: Sequence[Run], choose: Path | None = None) -> None:
        """Show ``runs``; the one in the folder ``choose`` is selected, else the one that was."""
        kept = choose or (self.chosen.folder if self.chosen else None)
        self._runs = tuple(runs)
        self.table.setRowCount(len(self._runs))
        cells = [_cells(run) for run in self._runs]
        for column, texts in enumerate(zip(*cells, strict=True)):
            self.table.setColumnHidden(column, not any(texts))  # no run has this figure: no room for it
        for row, run in enumerate(self._runs):
            for column, text in enumerate(cells[row]):
                item = QTableWidgetItem(text)
                item.setToolTip(text if column in _TEXTS else "")
                item.setTextAlignment(_side(column))
                self.table.setItem(row, column, item)
            if run.folder == kept:
                self.table.selectRow(row)
        self.table.setVisible(bool(self._runs))
        self._empty.setVisible(not self._runs)
        self._changed()

    def _export(self, suffix: str) -> None:
        self.export_asked.emit(suffix, self._runs)

    def _changed(self) -> None:
        run = self.chosen
        self.export_button.setEnabled(any(each.result is not None for each in self._runs))
        self.use_button.setEnabled(run is not None and run.has_model)
        self.resume_button.setEnabled(run is not None and run.result is None)
        self.evaluate_button.setEnabled(run is not None and run.has_model)
        self.chosen_changed.emit(run)


def _side(column: int) -> Qt.AlignmentFlag:
    """Numbers end below each other, words begin so."""
    side = Qt.AlignmentFlag.AlignLeft if column in _TEXTS else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _cells(run: Run) -> tuple[str, ...]:
    name = tr("{recipe} ({task})", recipe=run.recipe, task=tr(run.task))
    if run.result is None:
        return (
            name,
            tr("stopped"),
            "",
            "",
            "",
            "",
            "",
            tr("after {epochs} epochs", epochs=run.epochs),
            "",
            "",
        )
    figures = run.result["figures"]
    frame, rejection = figures["per_frame"], figures.get("rejection")
    return (
        name,
        _percent(figures["per_audio"]["accuracy"]),
        _percent(figures["per_audio"]["f1"]),
        _percent(frame["accuracy"] if frame else None),
        _percent(figures["eer"]),
        _percent(figures["top5"]),
        _percent(rejection["fnir"] if rejection else None),
        f"{tr(run.result['split'])} · {figures['features']}",
        duration(figures["training_s"]),
        size(figures["size_bytes"]),
    )


def _percent(share: float | None) -> str:
    return "" if share is None else f"{local_number(100 * share, '.1f')} %"
