"""What is stored, where, how much, and the buttons that erase it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, size
from voxdesk.ui.parts.card import Card, label, line
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.style.layouts import spaced
from voxdesk.workflows.services import Services
from voxdesk.workflows.upkeep.storage import Storage, existing_folder, measure_storage


class StorageCard(Card):
    """One row a kind of thing; the four signals ask to erase."""

    erase_library_asked = Signal()
    erase_recordings_asked = Signal()
    erase_cache_asked = Signal()
    erase_timelines_asked = Signal()

    def __init__(self, services: Services, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(tr("Privacy and storage"), parent)
        self._runner = runner
        self.body.addWidget(
            label(
                tr(
                    "Everything stays on this computer. VoxDesk never connects to a network. This "
                    "is everything it stores:"
                ),
                "dim",
                wrap=True,
            )
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        paths = services.paths
        self._library = self._row(tr("Voices"), services.library, self.erase_library_asked.emit)
        self._recordings = self._row(
            tr("Recordings made here"), paths.recordings, self.erase_recordings_asked.emit
        )
        self._cache = self._row(
            tr("Voice cache"),
            paths.embedding_cache,
            self.erase_cache_asked.emit,
            words=tr("Clear…"),
            name=tr("Clear the voice cache"),
        )
        self._timelines = self._row(tr("Edited timelines"), paths.timelines, self.erase_timelines_asked.emit)
        self._models = self._row(tr("Your own models"), paths.user_models)
        self._settings = self._row(tr("Settings"), paths.settings)
        self._log = self._row(tr("Log file"), paths.log)

    def refresh(self) -> None:
        """Measure again on a worker."""
        self._runner.submit(measure_storage, None).when_finished(self._show)

    def _row(
        self,
        what: str,
        path: Path,
        erase: Callable[[], None] | None = None,
        *,
        words: str = "",
        name: str = "",
    ) -> QLabel:
        row = self._grid.rowCount()
        if row > 1:
            self._grid.addWidget(line(), row, 0, 1, 4)
            row += 1
        where = FittedLabel(12, elide=Qt.TextElideMode.ElideMiddle)  # a path's end says most
        where.setProperty("tone", "dim")
        where.set_text(str(path))
        amount = label(tone="dim")
        told = spaced(QVBoxLayout(), 0)
        told.addWidget(label(what))
        told.addWidget(where)
        self._grid.addLayout(told, row, 0)
        self._grid.addWidget(amount, row, 1)
        show = QPushButton(tr("Show"))
        show.setProperty("kind", "small")
        show.setAccessibleName(tr("Show the folder of: {what}", what=what))
        folder = path if path.suffix == "" else path.parent
        show.clicked.connect(
            lambda: self._runner.submit(existing_folder, folder).when_finished(
                lambda there: QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
            )
        )
        self._grid.addWidget(show, row, 2)
        if erase is not None:
            button = QPushButton(words or tr("Erase…"))
            button.setProperty("kind", "small")
            button.setAccessibleName(name or tr("Erase: {what}", what=what))
            button.clicked.connect(erase)
            self._grid.addWidget(button, row, 3)
        return amount

    def _show(self, storage: Storage) -> None:
        self._library.setText(size(storage.library))
        count = counted(storage.recording_count, "recording")
        self._recordings.setText(f"{count}, {size(storage.recordings)}")
        self._cache.setText(size(storage.cache))
        self._timelines.setText(counted(storage.timelines, "timeline"))
        self._models.setText(size(storage.models))
