"""One recording, or a stretch of it, as a spectrogram to look at."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from voxdesk.core.cluster_types import ClusterItem
from voxdesk.core.context import Context
from voxdesk.core.settings import Settings
from voxdesk.core.types import AudioClip
from voxdesk.jobs.runner import Runner
from voxdesk.spectrogram.overview import Overview
from voxdesk.spectrogram.scale import frequency_scale
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import duration, in_words
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.parts.spectrogram_view import SpectrogramView
from voxdesk.ui.style.theme import Theme

_LONGEST_S = 60.0
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
        self._job = runner.submit(read_item, item)
        self._job.finished.connect(self._show)
        self._job.failed.connect(lambda error: self._note.setText(in_words(error)))
        self.finished.connect(lambda _: self._job.cancel())

    @property
    def note(self) -> str:
        """What is said below the picture."""
        return self._note.text()

    def _show(self, clip: AudioClip) -> None:
        scale = frequency_scale(self._look.axis, _ROWS, clip.sample_rate, self._look.top_hz)
        self._overview = Overview(_Held(clip), clip.seconds, clip.sample_rate, self._look.transform, scale)
        self._note.setText(
            tr("{length} at {sample_rate:,} Hz", length=duration(clip.seconds), sample_rate=clip.sample_rate)
        )
        self.view.show_file(self._overview)

    def _draw(self, tiles: Any) -> None:
        if self._overview is None:
            return
        self._job = self._runner.submit(draw, (self._overview, tuple(tiles)))
        self._job.finished.connect(lambda _: self.view.refresh())


class _Held:
    """A clip in memory as the source of a picture."""

    def __init__(self, clip: AudioClip) -> None:
        self._clip = clip

    def read(self, start_s: float, seconds: float) -> AudioClip:
        """Part of the clip."""
        return self._clip.cut(start_s, start_s + seconds)


def read_item(item: ClusterItem, services: Any, ctx: Context) -> AudioClip:
    """The sound of a recording, its first minute at most; a workflow; raises AudioError."""
    from voxdesk.audio.files import read_clip

    seconds = min(_LONGEST_S, max(item.end_s - item.start_s, 0.1))
    return read_clip(Path(item.path), start_s=item.start_s, seconds=seconds)


def draw(request: tuple[Overview, tuple[Any, ...]], services: Any, ctx: Context) -> int:
    """Work tiles of a picture out; a workflow; returns how many."""
    overview, tiles = request
    for tile in tiles:
        ctx.check()
        overview.compute(tile)
    return len(tiles)
