"""What the spectrogram shows, joined to the plot that draws it: a live recording, a file or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QSize, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.core.types import Float32, Segment
from voxdesk.spectrogram.overview import Overview
from voxdesk.spectrogram.scale import FrequencyScale
from voxdesk.ui.parts.file_image import FileImage
from voxdesk.ui.parts.live_image import LiveImage
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.parts.spectrogram_tracks import NO_TRACKS, Tracks
from voxdesk.ui.style.colour_maps import colour_table
from voxdesk.ui.style.theme import Theme

if TYPE_CHECKING:
    from voxdesk.ui.parts.spectrogram_plot import SpectrogramPlot


class SpectrogramScreen(QObject):
    """Holds the image, a LiveImage or a FileImage, and hands it to a plot inside ``host``.

    The plot is made when something is to be shown first: loading pyqtgraph takes a while.
    ``painted`` says that a picture is on the screen.
    """

    painted = Signal()

    def __init__(self, look: SpectrogramLook, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._host, self._look, self._theme = host, look, theme
        self._plot: SpectrogramPlot | None = None
        self._selection: Segment | None = None
        self._playhead_s: float | None = None
        self.tracks = NO_TRACKS
        self._drawn: tuple[Tracks, FrequencyScale | None] = (NO_TRACKS, None)
        self.live: LiveImage | None = None
        self.file: FileImage | None = None

    @property
    def scale(self) -> FrequencyScale | None:
        """The frequency axis of what is shown."""
        image = self.live or self.file
        return image.scale if image else None

    def level_at(self, seconds: float, row_from_top: int) -> float | None:
        """Level in dB at a point of the picture; None where there is nothing."""
        image = self.live or self.file
        return image.level_at(seconds, row_from_top) if image else None

    # What is shown

    def show_nothing(self) -> None:
        """An empty picture."""
        self.live = self.file = None

    def show_live(self, sample_rate: int, size: QSize, span_s: float) -> None:
        """Begin a live picture of ``size`` pixels over ``span_s``."""
        self.file = None
        self.live = LiveImage(self._look, sample_rate, size.width(), size.height(), span_s)
        self.open()

    def push(self, samples: Float32) -> bool:
        """Add live sound f32[n]; returns whether it completed a column."""
        return self.live is not None and bool(self.live.push(samples))

    def show_file(self, overview: Overview) -> None:
        """A recording; ``compose`` draws a stretch of it."""
        self.live = None
        self.file = FileImage(overview, self._look)
        self.open()

    def restyle(self, size: QSize, span_s: float, look: SpectrogramLook | None = None) -> None:
        """Another look, size or span of the live picture, other colours of any."""
        if look is not None:
            self._look = look
            self._colour()
            if self.file is not None:
                self.file.recolour(look)
        if self.live is not None:
            self.live.restyle(self._look, size.width(), size.height(), span_s)

    # The plot

    def open(self) -> None:
        """Have the plot there."""
        if self._plot is None:
            from voxdesk.ui.parts.spectrogram_plot import SpectrogramPlot

            self._plot = SpectrogramPlot(self._theme, self._host)
            self._plot.lower()
            self._plot.painted.connect(self.painted)
            self._colour()
            self._plot.show_selection(self._selection)
            self._plot.show_playhead(self._playhead_s)
            self.fit()
            self._plot.show()

    def fit(self) -> None:
        """Fill the host."""
        if self._plot is not None:
            self._plot.setGeometry(self._host.rect())

    def draw(self, start_s: float, end_s: float) -> None:
        """Show that stretch of what there is."""
        if self._plot is None:
            return
        if self.live is not None:
            self._plot.show_pixels(self.live.pixels, self.live.places, smooth=False)
        elif self.file is not None:
            self._plot.show_pixels(self.file.pixels, (self.file.span,), smooth=True)
        else:
            self._plot.show_nothing()
        scale = self.scale
        self._plot.set_scale(scale)
        if scale is not None and (self.tracks is not self._drawn[0] or scale is not self._drawn[1]):
            self._plot.show_tracks(self.tracks, scale)
            self._drawn = (self.tracks, scale)
        self._plot.show_span(start_s, end_s, scale.rows if scale is not None else 1)

    def select(self, part: Segment | None) -> None:
        """Mark a stretch, or none."""
        self._selection = part
        if self._plot is not None:
            self._plot.show_selection(part)

    def set_playhead(self, seconds: float | None) -> None:
        """Mark where the sound is."""
        self._playhead_s = seconds
        if self._plot is not None:
            self._plot.show_playhead(seconds)

    def show_cursor(self, at: QPointF | None, words: str) -> None:
        """Cross hairs and what is under them; None takes them away."""
        if self._plot is not None:
            self._plot.show_cursor(at, words)

    def show_focus(self, focused: bool) -> None:
        """Show whether the keyboard moves the picture."""
        if self._plot is not None:
            self._plot.show_focus(focused)

    def set_theme(self, theme: Theme) -> None:
        """Colours of everything around the picture."""
        self._theme = theme
        if self._plot is not None:
            self._plot.set_theme(theme)

    def _colour(self) -> None:
        look = self._look
        if self._plot is not None:
            self._plot.set_ground(int(colour_table(look.colour_map, look.floor_db, look.ceiling_db)[0]))
