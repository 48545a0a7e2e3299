"""The card with the picture: its title and choices above, the selection's bar over it, zoom below."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollBar, QToolButton, QVBoxLayout, QWidget

from voxdesk.core.types import Segment
from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.marker_lane import MarkerLane
from voxdesk.ui.listen.overview_strip import OverviewStrip, WaveformLane
from voxdesk.ui.listen.selection_bar import SelectionBar
from voxdesk.ui.listen.spectrogram_controls import SpectrogramControls
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.parts.spectrogram_view import SpectrogramView
from voxdesk.ui.style.icons import icon
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme
from voxdesk.ui.style.time_axis import LEFT_PX, RIGHT_PX

_TICKS_PER_S = 100


class PictureCard(QFrame):
    """Holds ``view``, ``controls``, ``selection_bar``, and below the view what moves it.

    ``waveform_shown`` tells that the waveform was switched on or off.
    """

    waveform_shown = Signal(bool)

    def __init__(self, look: SpectrogramLook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = FittedLabel(13, 12)
        self._note = FittedLabel(12)
        self._note.setProperty("tone", "dim")
        self.controls = SpectrogramControls(look, theme)
        self.document = QToolButton()
        self.document.setProperty("kind", "quiet")
        self.document.setText("⋯")
        self.document.setAccessibleName(tr("This recording"))
        self.document.setToolTip(tr("Save, rename or find this recording"))
        self.document.setStyleSheet("padding: 2px 6px;")
        policy = self.document.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the title stands above the picture, with the button or not
        self.document.setSizePolicy(policy)
        self.view = SpectrogramView(look, theme)
        self.selection_bar = SelectionBar(theme, self.view)
        self.markers = MarkerLane(theme)
        self.waveform = WaveformLane(theme)
        self.waveform.hide()
        self.overview = OverviewStrip(theme)
        self.scroll_bar = QScrollBar(Qt.Orientation.Horizontal)
        self.scroll_bar.setAccessibleName(tr("Scroll in time"))
        self.scroll_bar.valueChanged.connect(self._scrolled)
        self.hand = _tool(tr("Hand"), tr("Drag moves the picture instead of selecting (H)"), "hand")
        self.wave = _tool(tr("Waveform"), tr("Show the waveform (W)"), "wave")
        for switch in (self.hand, self.wave):
            switch.setCheckable(True)
        self.zoom_in = _tool(tr("Zoom in"), tr("Zoom in (+)"), "plus")
        self.zoom_out = _tool(tr("Zoom out"), tr("Zoom out (−)"), "minus")
        self.fit = _tool(tr("Show everything"), tr("Show the whole recording (Ctrl+0)"), "fit")
        self.fit_selection = _tool(
            tr("Zoom to the selection"), tr("Zoom to the selection (Ctrl+E)"), "selection"
        )
        self.hand.toggled.connect(self.view.set_grabbing)
        self.wave.toggled.connect(self._show_waveform)
        self.zoom_in.clicked.connect(lambda: self.view.zoom(1 / 1.5))
        self.zoom_out.clicked.connect(lambda: self.view.zoom(1.5))
        self.fit.clicked.connect(self.show_everything)
        self.fit_selection.clicked.connect(self.show_selection)
        self.view.span_changed.connect(self._span_changed)
        self.view.span_changed.connect(self.markers.set_span)
        self.view.playhead_moved.connect(self.overview.set_playhead)
        self.view.playhead_moved.connect(self.waveform.set_playhead)
        self.view.selection_changed.connect(self.waveform.set_selection)
        self.overview.span_wanted.connect(self.view.show_span)
        words = spaced(QVBoxLayout(), 0)
        words.addWidget(self._title)
        words.addWidget(self._note)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 10, 2)
        head.setSpacing(12)
        head.addWidget(self.document)
        head.addLayout(words, 1)
        head.addWidget(self.controls)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.markers)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.waveform)
        self._moving = self._lay_out_moving()
        layout.addWidget(self._moving)
        self._dress(theme)
        self.show_moving(False)
        self.view.selection_changed.connect(self._selected)
        self.view.installEventFilter(self)

    def set_title(self, title: str, note: str = "") -> None:
        """Show what is open, and its length and format."""
        self._title.set_text(title)
        self._note.set_text(note)

    @property
    def title(self) -> str:
        """Return what is shown."""
        return self._title.full_text

    @property
    def note(self) -> str:
        """Its length and format, and what is said beside them."""
        return self._note.full_text

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        for part in (
            self.controls,
            self.view,
            self.selection_bar,
            self.waveform,
            self.overview,
            self.markers,
        ):
            part.set_theme(theme)
        self._dress(theme)

    def show_moving(self, moving: bool) -> None:
        """Show what moves the picture; a live one stays at its newest."""
        self._moving.setVisible(moving)
        self.document.setVisible(moving)
        self.waveform.setVisible(moving and self.wave.isChecked())

    def show_everything(self) -> None:
        """Show the whole recording."""
        self.view.show_span(0.0, self.view.length_s)

    def show_selection(self) -> None:
        """Show what is selected, from edge to edge."""
        part = self.view.selection
        if part is not None:
            self.view.show_span(part.start_s, part.end_s)

    def _show_waveform(self, shown: bool) -> None:
        self.waveform.setVisible(shown and self._moving.isVisibleTo(self))
        self.waveform_shown.emit(shown)

    def _span_changed(self, start_s: float, end_s: float) -> None:
        self.overview.set_span(start_s, end_s)
        self.waveform.set_span(start_s, end_s)
        hidden_s = max(0.0, self.view.length_s - (end_s - start_s))
        blocked = self.scroll_bar.blockSignals(True)
        self.scroll_bar.setRange(0, round(hidden_s * _TICKS_PER_S))
        self.scroll_bar.setPageStep(max(1, round((end_s - start_s) * _TICKS_PER_S)))
        self.scroll_bar.setSingleStep(max(1, self.scroll_bar.pageStep() // 10))
        self.scroll_bar.setValue(round(start_s * _TICKS_PER_S))
        self.scroll_bar.blockSignals(blocked)
        self.scroll_bar.setEnabled(hidden_s > 0)

    def _scrolled(self, value: int) -> None:
        start, end = self.view.span
        self.view.show_span(value / _TICKS_PER_S, value / _TICKS_PER_S + end - start)

    def _lay_out_moving(self) -> QWidget:
        box = QWidget()
        bar = QHBoxLayout()
        bar.setContentsMargins(LEFT_PX, 0, RIGHT_PX, 0)
        bar.setSpacing(4)
        bar.addWidget(self.scroll_bar, 1)
        for tool in (self.zoom_out, self.zoom_in, self.fit, self.fit_selection, self.hand, self.wave):
            bar.addWidget(tool)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(2)
        layout.addLayout(bar)
        layout.addWidget(self.overview)
        return box

    def _dress(self, theme: Theme) -> None:
        for tool in (self.zoom_out, self.zoom_in, self.fit, self.fit_selection, self.hand, self.wave):
            tool.setIcon(icon(str(tool.property("drawn")), theme.text, theme.accent, px=16))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the selection's bar in its place."""
        if event.type() == QEvent.Type.Resize:
            self.selection_bar.place()
        return super().eventFilter(watched, event)

    def _selected(self, segment: Segment | None) -> None:
        self.fit_selection.setEnabled(segment is not None)
        self.selection_bar.show_selection(segment)


def _tool(name: str, hint: str, icon_name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "quiet")
    button.setProperty("drawn", icon_name)
    button.setAccessibleName(name)
    button.setToolTip(hint)
    button.setIconSize(QSize(16, 16))
    button.setStyleSheet("padding: 2px;")
    button.setFixedSize(28, 24)
    return button
