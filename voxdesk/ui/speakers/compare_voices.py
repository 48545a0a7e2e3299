"""Two sides of recordings and a population in, a report of how they compare out, where the user says."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from voxdesk.core.printable import one_line
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.file_dialogs import ask_folder, ask_new_file, ask_recordings
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.speakers.keep_conditions import KeepConditionsDialog
from voxdesk.workflows.evidence.compare import CompareRequest
from voxdesk.workflows.evidence.conditions import (
    FitConditionRequest,
    KeptCondition,
    fit_condition,
    list_conditions,
    remove_condition,
)
from voxdesk.workflows.evidence.wording import kept_sentence

_ROWS_PX = 72


class CompareVoicesDialog(DialogFrame):
    """``asked`` carries a CompareRequest and the path of the report.

    ``keeping_asked`` carries a FitConditionRequest, ``removal_asked`` the name of kept conditions.
    """

    asked = Signal(object, object)
    keeping_asked = Signal(object)
    removal_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Compare voices for a report"),
            tr(
                "How much more probable are the voices if one person speaks than if two people do? Answered "
                "on a population of your own: recordings like those of the case, a folder for each of at "
                "least 20 people. An aid, not validated for court."
            ),
            parent,
            620,
        )
        self.questioned = _Files(tr("Questioned recordings"), self)
        self.known = _Files(tr("Known recordings"), self)
        self._population: Path | None = None
        self._kept: tuple[KeptCondition, ...] = ()
        self.among = QComboBox()
        self.among.setAccessibleName(tr("Compared among"))
        self.among.addItem(tr("People in a folder"))
        self.among.currentIndexChanged.connect(self._offer)
        self._folder = label("", tone="dim", wrap=True)
        self.choose = QPushButton(tr("Choose the population…"))
        self.choose.clicked.connect(
            lambda: ask_folder(self, tr("Choose the population"), self.set_population)
        )
        self.keep = QPushButton(tr("Keep these conditions…"))
        self.keep.setToolTip(
            tr("Fit a calibration on the folder once, keep it with its figures, and compare by it later.")
        )
        self.keep.clicked.connect(self._ask_conditions)
        self.remove = QPushButton(tr("Remove these conditions"))
        self.remove.clicked.connect(lambda: self.removal_asked.emit(self._conditions))
        row = QHBoxLayout()
        row.addWidget(label(tr("Compared among"), tone="dim"))
        row.addWidget(self.among, 1)
        for button in (self.choose, self.keep, self.remove):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
            row.addWidget(button)
        for part in (self.questioned, self.known):
            part.changed.connect(self._offer)
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self._folder)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.make = self.add_button(tr("Make the report…"), kind="primary")
        self.make.clicked.connect(self._ask_place)
        self._offer()

    def set_population(self, folder: Path) -> None:
        """Compare among the people of ``folder``."""
        self._population = folder
        self.among.setCurrentIndex(0)
        self._offer()

    def set_kept(self, kept: tuple[KeptCondition, ...]) -> None:
        """Offer the conditions that are kept."""
        chosen = self._conditions
        self._kept = kept
        while self.among.count() > 1:
            self.among.removeItem(1)
        for one in kept:
            self.among.addItem(one.conditions.name)
        names = [one.conditions.name for one in kept]
        self.among.setCurrentIndex(names.index(chosen) + 1 if chosen in names else 0)
        self._offer()

    @property
    def _conditions(self) -> str:
        """The name of the kept conditions that are chosen; empty for a folder."""
        at = self.among.currentIndex()
        return self._kept[at - 1].conditions.name if 0 < at <= len(self._kept) else ""

    def _offer(self) -> None:
        by_kept = bool(self._conditions)
        if by_kept:
            self._folder.setText(translated(kept_sentence(self._kept[self.among.currentIndex() - 1])))
        else:
            self._folder.setText(tr("no folder yet") if self._population is None else str(self._population))
        self.choose.setVisible(not by_kept)
        self.keep.setVisible(not by_kept)
        self.keep.setEnabled(self._population is not None)
        self.remove.setVisible(by_kept)
        enough = by_kept or self._population is not None
        self.make.setEnabled(bool(self.questioned.paths and self.known.paths and enough))

    def _ask_conditions(self) -> None:
        if self._population is None:
            return
        dialog = KeepConditionsDialog(self._population, self)
        dialog.asked.connect(self.keeping_asked)
        dialog.open()

    def _ask_place(self) -> None:
        first = self.questioned.paths[0]
        ask_new_file(
            self,
            tr("Save the report"),
            f"{first.stem} comparison.pdf",
            tr("Report (*.pdf)"),
            self._place_chosen,
            folder=first.parent,
        )

    def _place_chosen(self, path: Path) -> None:
        path = path if path.suffix else path.with_suffix(".pdf")
        population = None if self._conditions else self._population
        request = CompareRequest(self.questioned.paths, self.known.paths, population, self._conditions)
        self.asked.emit(request, path)
        self.accept()


class _Files(QWidget):
    """One side: a list of recordings that can be added and taken out."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.paths: tuple[Path, ...] = ()
        heading = QLabel(title)
        self.rows = QListWidget()
        self.rows.setAccessibleName(title)
        self.rows.setFixedHeight(_ROWS_PX)
        self.add = _button(tr("Add…"), title)
        self.remove = _button(tr("Remove"), title)
        self.add.clicked.connect(lambda: ask_recordings(self, title, self.add_paths))
        self.remove.clicked.connect(self._take_out)
        self.rows.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.remove.setEnabled(False)
        buttons = QVBoxLayout()
        for button in (self.add, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.rows, 1)
        row.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading)
        layout.addLayout(row)

    def add_paths(self, paths: tuple[Path, ...]) -> None:
        """Take more recordings; each counts once."""
        self._show(tuple(dict.fromkeys((*self.paths, *paths))))

    def _take_out(self) -> None:
        at = self.rows.currentRow()
        if at >= 0:
            self._show(self.paths[:at] + self.paths[at + 1 :])

    def _show(self, paths: tuple[Path, ...]) -> None:
        self.paths = paths
        self.rows.clear()
        for path in paths:
            self.rows.addItem(one_line(path.name))
            self.rows.item(self.rows.count() - 1).setToolTip(one_line(str(path)))
        self.remove.setEnabled(self.rows.currentRow() >= 0)
        self.changed.emit()


def _button(text: str, side: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "small")
    button.setAccessibleName(tr("{action} ({what})", action=text, what=side))
    button.setAutoDefault(False)
    return button


class VoiceComparing(QObject):
    """``told`` carries a sentence about what was kept, ``failed`` an exception.

    ``saved`` carries a sentence and the report that was written, ``kept`` the conditions that are kept.
    """

    told = Signal(str)
    saved = Signal(str, object)
    kept = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: Runner, window: QWidget) -> None:
        super().__init__(window)
        self._runner, self._window = runner, window

    def ask(self) -> None:
        """Ask for both sides and the population, then compare."""
        dialog = CompareVoicesDialog(self._window.window())
        dialog.asked.connect(self.compare)
        dialog.keeping_asked.connect(self.keep)
        dialog.removal_asked.connect(self.remove)
        self.kept.connect(dialog.set_kept)
        dialog.open()
        self._list()

    def keep(self, request: FitConditionRequest) -> None:
        """Fit a calibration and keep it."""
        job = self._runner.submit(fit_condition, request, tr("Fitting {name}", name=request.name))
        job.when_finished(self._kept)
        job.failed.connect(self.failed)

    def remove(self, name: str) -> None:
        """Keep conditions no more."""
        job = self._runner.submit(remove_condition, name)
        job.when_finished(lambda _: self._list())
        job.failed.connect(self.failed)

    def _kept(self, kept: KeptCondition) -> None:
        self.told.emit(tr("Kept: {words}", words=translated(kept_sentence(kept))))
        self._list()

    def _list(self) -> None:
        job = self._runner.submit(list_conditions, None)
        job.when_finished(self.kept.emit)
        job.failed.connect(self.failed)

    def compare(self, request: CompareRequest, path: Path) -> None:
        """Write the report of ``request``; an existing file was asked about."""
        from voxdesk.workflows.evidence.report import ReportRequest, write_report

        job = self._runner.submit(
            write_report, ReportRequest(request, path, say=translated), tr("Comparing voices")
        )
        job.when_finished(lambda report: self.saved.emit(tr("Saved: {path}", path=report.pdf), report.pdf))
        job.failed.connect(self.failed)
