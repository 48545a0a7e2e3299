"""Two sides of recordings and a population in, a report of how they compare out, where the user says."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.file_dialogs import ask_folder, ask_new_file, ask_recordings
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.workflows.evidence.compare import CompareRequest

_ROWS_PX = 72


class CompareVoicesDialog(DialogFrame):
    """``asked`` carries a CompareRequest and the path of the report."""

    asked = Signal(object, object)

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
        self._folder = label(tr("no folder yet"), tone="dim", wrap=True)
        self.choose = QPushButton(tr("Choose the population…"))
        self.choose.setAccessibleName(self.choose.text())
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(
            lambda: ask_folder(self, tr("Choose the population"), self.set_population)
        )
        row = QHBoxLayout()
        row.addWidget(self._folder, 1)
        row.addWidget(self.choose)
        for part in (self.questioned, self.known):
            part.changed.connect(self._offer)
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.make = self.add_button(tr("Make the report…"), kind="primary")
        self.make.clicked.connect(self._ask_place)
        self._offer()

    def set_population(self, folder: Path) -> None:
        """Compare among the people of ``folder``."""
        self._population = folder
        self._folder.setText(str(folder))
        self._offer()

    def _offer(self) -> None:
        self.make.setEnabled(bool(self.questioned.paths and self.known.paths and self._population))

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
        if self._population is None:
            return
        path = path if path.suffix else path.with_suffix(".pdf")
        self.asked.emit(CompareRequest(self.questioned.paths, self.known.paths, self._population), path)
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
            self.rows.addItem(path.name)
            self.rows.item(self.rows.count() - 1).setToolTip(str(path))
        self.remove.setEnabled(self.rows.currentRow() >= 0)
        self.changed.emit()


def _button(text: str, side: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "small")
    button.setAccessibleName(tr("{action} ({what})", action=text, what=side))
    button.setAutoDefault(False)
    return button


class VoiceComparing(QObject):
    """``told`` carries a sentence about the report that was written, ``failed`` an exception."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, runner: Runner, window: QWidget) -> None:
        super().__init__(window)
        self._runner, self._window = runner, window

    def ask(self) -> None:
        """Ask for both sides and the population, then compare."""
        dialog = CompareVoicesDialog(self._window.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.asked.connect(self.compare)
        dialog.open()

    def compare(self, request: CompareRequest, path: Path) -> None:
        """Write the report of ``request``; an existing file was asked about."""
        from voxdesk.workflows.evidence.report import ReportRequest, write_report

        job = self._runner.submit(
            write_report, ReportRequest(request, path, say=translated), tr("Comparing voices")
        )
        job.when_finished(lambda report: self.told.emit(tr("Saved {file}", file=report.pdf.name)))
        job.failed.connect(self.failed)
