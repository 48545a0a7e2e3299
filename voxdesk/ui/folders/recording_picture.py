"""One recording, or a stretch of it, as a spectrogram to look at."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from voxdesk.core.cluster_types import ClusterItem
from voxdesk.core.settings import Settings
from voxdesk.core.types import AudioClip
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.spectrogram.overview import Overview
from voxdesk.spectrogram.scale import frequency_scale
from voxdesk.spectrogram.tile_maker import TileId
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import in_words, length
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.parts.spectrogram_view import SpectrogramView
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.folders.side_by_side import read_item
from voxdesk.workflows.listen.open_sound import TilesRequest, draw_tiles

_ROWS = 320


class RecordingPictureDialog(DialogFrame):
    """Reads the sound and works the picture out on a worker; shows the first minute at most."""

    def __init__(
        self,
        item: ClusterItem,
        name: str,
        runner: Runner,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Path(item.path).name, name, parent, 780)
        self._look = SpectrogramLook.from_settings(settings)
        self._runner = runner
        self.view = SpectrogramView(self._look, theme)
        self.view.setMinimumHeight(320)
        self.view.tiles_wanted.connect(self._draw)
        self.body.addWidget(self.view, 1)
        self._note = label(tr("Reading the recording…"), "dim", wrap=True)
        self.body.addWidget(self._note)
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)
        self._overview: Overview | None = None
        read = runner.submit(read_item, item)
        read.when_finished(self._show)
        self._job: Job[object] = read
        # Methods, not lambdas: Qt forgets them with a dialog that is closed before the job ends.
        self._job.failed.connect(self._tell)
        self.finished.connect(lambda _: self._job.cancel())

    @property
    def note(self) -> str:
        """Return what is said below the picture."""
        return self._note.text()

    def _show(self, clip: AudioClip) -> None:
        scale = frequency_scale(self._look.axis, _ROWS, clip.sample_rate, self._look.top_hz)
        self._overview = Overview(_Held(clip), clip.seconds, clip.sample_rate, self._look.transform, scale)
        self._note.setText(
            tr("{length} at {sample_rate:,} Hz", length=length(clip.seconds), sample_rate=clip.sample_rate)
        )
        self.view.show_file(self._overview)

    def _draw(self, tiles: Iterable[TileId]) -> None:
        if self._overview is None:
            return
        self._job = self._runner.submit(draw_tiles, TilesRequest(self._overview, tuple(tiles)))
        self._job.when_finished(self._drawn)

    def _drawn(self, _tiles: object) -> None:
        self.view.refresh()

    def _tell(self, error: BaseException) -> None:
        self._note.setText(in_words(error))


class _Held:
    """A clip in memory as the source of a picture."""

    def __init__(self, clip: AudioClip) -> None:
        self._clip = clip

    def read(self, start_s: float, seconds: float) -> AudioClip:
        """Part of the clip."""
        return self._clip.cut(start_s, start_s + seconds)
