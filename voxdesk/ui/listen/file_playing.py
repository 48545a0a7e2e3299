"""Playing the open recording: by the transport, the picture, the timeline and the keyboard."""

from PySide6.QtCore import QObject, Signal

from voxdesk.core.types import Float32, Segment
from voxdesk.ui.listen.recording import OpenRecording
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.transport import TransportState
from voxdesk.ui.parts.playback import Playback, Stretch

_METER_S = 0.025


class FilePlaying(QObject):
    """Joins picture, timeline and transport with the loudspeaker; ``failed`` carries an exception."""

    failed = Signal(object)

    def __init__(
        self, stage: Stage, recording: OpenRecording, playback: Playback, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._stage, self._recording, self.playback = stage, recording, playback
        view, bar = stage.view, stage.picture.selection_bar
        playback.moved.connect(self._played)
        playback.sounded.connect(self._meter)
        playback.changed.connect(self.show_transport)
        playback.failed.connect(self.failed)
        view.playhead_moved.connect(stage.timeline.set_playhead)
        view.playhead_moved.connect(lambda _at_s: self._show_position())
        view.pointed.connect(self.point_at)
        view.opened.connect(self._play_turn_at)
        stage.timeline.pointed.connect(self.point_at)
        stage.timeline.turn_chosen.connect(self.play_part)
        stage.column.heard.play_asked.connect(lambda voice: self.play_part(voice.parts[0]))
        stage.turn_list.play_asked.connect(lambda turn: self.play_part(Segment(turn.start_s, turn.end_s)))
        stage.transport.loop_changed.connect(self._loop_changed)
        bar.play_pressed.connect(self.play)

    def play(self) -> None:
        """Play the selection, else from the playhead on."""
        opened, view = self._recording.current, self._stage.view
        if opened is None:
            return
        at_s = view.playhead_s or 0.0
        start_s = at_s if at_s < opened.seconds - 0.1 else 0.0
        self.play_part(view.selection or Segment(start_s, opened.seconds))

    def play_from(self, at_s: float) -> None:
        """Play from a second to the end."""
        if self._recording.current is not None:
            self.play_part(Segment(at_s, self._recording.current.seconds))

    def play_part(self, part: Segment, *, held: bool = False) -> None:
        """Play a stretch; ``held``: only once it is told to go on."""
        if self._recording.current is not None:
            loop = self._stage.transport.loop.isChecked()
            stretch = Stretch(self._recording.current.path, part.start_s, part.end_s)
            self.playback.play(stretch, loop=loop, held=held)

    def seek(self, by_s: float) -> None:
        """Move the playhead, and the sound with it when it is playing."""
        if self._recording.current is not None:
            at_s = (self._stage.view.playhead_s or 0.0) + by_s
            self.point_at(min(max(0.0, at_s), self._recording.current.seconds))

    def point_at(self, at_s: float) -> None:
        """Move the playhead, and the sound with it when it is playing."""
        self._stage.view.set_playhead(at_s)
        self._stage.timeline.point_at(at_s)
        if self.playback.active and self._recording.current is not None:
            self.play_part(Segment(at_s, self._recording.current.seconds), held=self.playback.paused)

    def toggle_play(self) -> None:
        """Play, or stop."""
        if self.playback.active:
            self.playback.stop()
        else:
            self.play()

    def toggle_pause(self) -> None:
        """Hold, or go on; begins when nothing is played."""
        if self.playback.active:
            self.playback.toggle_pause()
        else:
            self.play()

    def show_transport(self) -> None:
        """Offer what can be done with the recording."""
        state = TransportState.LOADED if self._recording.current else TransportState.EMPTY
        if self.playback.active:
            state = TransportState.PLAY_PAUSED if self.playback.paused else TransportState.PLAYING
        self._stage.transport.set_state(state)
        if not self.playback.active or self.playback.paused:
            self._stage.transport.meter.reset()
        self._show_position()

    def _show_position(self) -> None:
        opened = self._recording.current
        length_s = opened.seconds if opened is not None else 0.0
        self._stage.transport.show_position(self._stage.view.playhead_s, length_s)

    def _meter(self, samples: Float32) -> None:
        if len(samples):
            self._stage.transport.meter.feed(samples, _METER_S)

    def _played(self, at_s: float) -> None:
        """The sound has moved on: playhead, lanes and verdict follow it."""
        self._stage.view.set_playhead(at_s, follow=True)
        timeline = self._stage.timeline
        inside = [place for place, turn in enumerate(timeline.turns) if turn.start_s <= at_s < turn.end_s]
        if inside and timeline.current not in inside:
            timeline.point_at(at_s)

    def _play_turn_at(self, at_s: float) -> None:
        """Play the turn of that second; where nobody speaks show the whole recording."""
        timeline = self._stage.timeline
        timeline.point_at(at_s)
        if timeline.current is None:
            self._stage.view.show_span(0.0, self._stage.view.length_s)
        else:
            turn = timeline.turns[timeline.current]
            self.play_part(Segment(turn.start_s, turn.end_s))

    def _loop_changed(self) -> None:
        if self.playback.active:
            self.play()
