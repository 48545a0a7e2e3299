"""A recording from opening to its verdict: picture, timeline, playing, selecting."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voxdesk.core.types import Segment
from voxdesk.timeline.voices import HeardVoice, heard_voices, is_conversation
from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.playback import Playback
from voxdesk.ui.listen.recording import OpenRecording
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.transport import TransportState
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.listen.verdict import VerdictPresenter
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.style.time_axis import format_length
from voxdesk.workflows.listen.excerpt import Excerpt, FoundTurns, Opened, Verdict


class FileFlow(QObject):
    """``opened`` says that a recording is there, ``failed`` carries an exception."""

    opened = Signal()
    failed = Signal(object)

    def __init__(
        self,
        stage: Stage,
        recording: OpenRecording,
        playback: Playback,
        presenter: VerdictPresenter,
        turns: TurnEditing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage, self._recording = stage, recording
        self._playback, self._presenter, self._turns = playback, presenter, turns
        self._fpir = 0.01
        self._whole: Verdict | None = None
        self._answers = ""  # the model that answered last
        view, bar = stage.view, stage.picture.selection_bar
        recording.opened.connect(self._opened)
        recording.drawn.connect(view.refresh)
        recording.judged.connect(self._judged)
        recording.judged_again.connect(self._judged_again)
        recording.turns_found.connect(self._turns_found)
        recording.failed.connect(self._recording_failed)
        playback.moved.connect(lambda at_s: view.set_playhead(at_s, follow=True))
        view.playhead_moved.connect(stage.timeline.set_playhead)
        view.selection_changed.connect(stage.timeline.set_selection)
        playback.changed.connect(self.show_transport)
        playback.failed.connect(self.failed)
        view.tiles_wanted.connect(recording.want_tiles)
        view.pointed.connect(self._pointed)
        view.opened.connect(self._play_turn_at)
        stage.timeline.pointed.connect(self._pointed)
        view.span_changed.connect(stage.timeline.set_span)
        stage.timeline.turn_chosen.connect(self._play)
        stage.timeline.current_changed.connect(self._turn_changed)
        stage.column.heard.chosen.connect(lambda voice: stage.timeline.point_at(voice.parts[0].start_s))
        stage.transport.loop_changed.connect(self._loop_changed)
        bar.play_pressed.connect(self.play)
        bar.analyse_pressed.connect(self._analyse_selection)
        bar.enrol_pressed.connect(self._enrol_selection)
        bar.clear_pressed.connect(lambda: view.select(None))

    @property
    def path(self) -> Path | None:
        """The open recording."""
        return self._recording.path

    def open(self, path: Path, fpir: float) -> None:
        """Show and analyse a recording; work for the last one is cancelled."""
        self.leave()
        self._fpir = fpir
        stage = self._stage
        stage.view.show_nothing()
        stage.timeline.set_turns(())
        stage.show_content(path.name, tr("opening…"))
        self._presenter.show_waiting(tr("listening…"))
        self._whole, self._answers = None, ""
        self._recording.open(path)
        stage.view.setFocus()

    def leave(self) -> None:
        """Stop playing and let go of the recording."""
        self._playback.stop()
        self._turns.leave()
        self._stage.view.select(None)
        self._recording.close()

    def decide_again(self, fpir: float) -> None:
        """The library or the wanted rate has changed."""
        same_rate, self._fpir = self._fpir == fpir, fpir
        self._recording.judge_again(fpir, same_rate=same_rate)

    def change_look(self, look: SpectrogramLook, *, same_levels: bool) -> None:
        """Draw what is on the screen anew; colours alone need no new overview."""
        self._stage.view.set_look(look)
        overview = None if same_levels else self._recording.lay_out(look)
        if overview is not None:
            self._stage.view.show_file(overview, keep_span=True)

    def play(self) -> None:
        """Play the selection, else from the playhead on."""
        opened, view = self._recording.current, self._stage.view
        if opened is None:
            return
        at_s = view.playhead_s or 0.0
        start_s = at_s if at_s < opened.seconds - 0.1 else 0.0
        self._play(view.selection or Segment(start_s, opened.seconds))

    def toggle_play(self) -> None:
        """Play, or stop."""
        if self._playback.active:
            self._playback.stop()
        else:
            self.play()

    def toggle_pause(self) -> None:
        """Hold, or go on; begins when nothing is played."""
        if self._playback.active:
            self._playback.toggle_pause()
        else:
            self.play()

    def show_transport(self) -> None:
        """Offer what can be done with the recording."""
        state = TransportState.LOADED if self._recording.current else TransportState.EMPTY
        if self._playback.active:
            state = TransportState.PLAY_PAUSED if self._playback.paused else TransportState.PLAYING
        self._stage.transport.set_state(state)

    def _opened(self, opened: Opened) -> None:
        stage = self._stage
        length, rate = format_length(opened.seconds), tr("{value:g} kHz", value=opened.sample_rate / 1000)
        stage.picture.set_title(opened.path.name, f"{length} · {rate}")
        overview = self._recording.lay_out(stage.picture.controls.look)
        if overview is not None:
            stage.view.show_file(overview)
        self.show_transport()
        stage.timeline.set_turns((), tr("finding who speaks when…"))
        self._recording.judge(self._fpir)
        self._recording.find_turns(self._fpir)
        self.opened.emit()

    def _judged(self, verdict: Verdict) -> None:
        self._answers = verdict.analysis.speaker.model_id
        excerpt = self._recording.excerpt
        if excerpt is not None and not excerpt.parts:
            self._whole = verdict
            self._show_whole()
        else:
            self._presenter.show_verdict(verdict, excerpt, self._fpir)

    def _judged_again(self, verdict: Verdict) -> None:
        before, self._answers = self._answers, verdict.analysis.speaker.model_id
        if before != self._answers:
            self._recording.find_turns(self._fpir)  # another model has other names
        # Of several people the timeline tells; a change of the library alone does not find it anew.
        excerpt = self._recording.excerpt
        if excerpt is not None and not excerpt.parts:
            self._whole = verdict
        if excerpt is None or excerpt.parts or not is_conversation(self._voices):
            self._presenter.show_verdict(verdict, excerpt, self._fpir)

    @property
    def _voices(self) -> tuple[HeardVoice, ...]:
        return heard_voices(self._stage.timeline.turns)

    def _show_whole(self) -> None:
        """One answer for a recording of one person, a list of people for a conversation."""
        voices, verdict = self._voices, self._whole
        if verdict is None or self._recording.current is None:
            return
        self._recording.take_back(verdict)
        if is_conversation(voices):
            self._presenter.show_people(voices, verdict)
        else:
            self._presenter.show_verdict(verdict, self._recording.excerpt, self._fpir)

    def _turn_changed(self, place: int | None) -> None:
        """The verdict follows the timeline: it is about the voice whose turn is chosen."""
        voices, excerpt = self._voices, self._recording.excerpt
        if excerpt is None or not is_conversation(voices):
            return
        if place is None:
            if excerpt.label:
                self._show_whole()
            return
        label = self._stage.timeline.turns[place].label
        voice = next(each for each in voices if each.label == label)
        if (excerpt.label, excerpt.parts) != (label, voice.parts):
            self._recording.judge(self._fpir, voice.parts, label)

    def _turns_found(self, found: FoundTurns) -> None:
        opened = self._recording.current
        if opened is not None:
            self._turns.begin(opened.path, found, opened.seconds, tr("nobody speaks here"))
            excerpt = self._recording.excerpt
            if excerpt is not None and not excerpt.parts and is_conversation(self._voices):
                self._show_whole()

    def _recording_failed(self, error: object, unopened: bool) -> None:
        if unopened:
            self._recording.close()
            self._stage.show_invitation()
        self.show_transport()
        self.failed.emit(error)

    def _play(self, part: Segment, *, held: bool = False) -> None:
        if self._recording.current is not None:
            loop = self._stage.transport.loop.isChecked()
            self._playback.play(self._recording.current.path, part, loop=loop, held=held)

    def _loop_changed(self) -> None:
        if self._playback.active:
            self.play()

    def _pointed(self, at_s: float) -> None:
        self._stage.view.set_playhead(at_s)
        self._stage.timeline.point_at(at_s)
        if self._playback.active and self._recording.current is not None:
            self._play(Segment(at_s, self._recording.current.seconds), held=self._playback.paused)

    def _play_turn_at(self, at_s: float) -> None:
        """Play the turn of that second; where nobody speaks show the whole recording."""
        timeline = self._stage.timeline
        timeline.point_at(at_s)
        if timeline.current is None:
            self._stage.view.show_span(0.0, self._stage.view.length_s)
        else:
            turn = timeline.turns[timeline.current]
            self._play(Segment(turn.start_s, turn.end_s))

    def _analyse_selection(self) -> None:
        part = self._stage.view.selection
        if part is not None:
            self._presenter.show_waiting(tr("listening…"), tr("Who, in the selection"))
            self._recording.judge(self._fpir, (part,))

    def _enrol_selection(self) -> None:
        part, path = self._stage.view.selection, self._recording.path
        if part is not None and path is not None:
            self._presenter.ask_enrolment(Excerpt(path, (part,)))
