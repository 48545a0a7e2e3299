"""A recording from opening to its verdict: picture, timeline, playing, selecting."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.core.among import Among
from voxdesk.core.names import NameChanges
from voxdesk.core.requests import ChannelUse
from voxdesk.core.types import Float32, Segment, Status
from voxdesk.timeline.voices import HeardVoice, heard_voices, is_conversation
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import length
from voxdesk.ui.listen.naming import VoiceToName
from voxdesk.ui.listen.recording import OpenRecording
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.transport import TransportState
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.listen.verdict import VerdictPresenter
from voxdesk.ui.parts.playback import Playback, Stretch
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.style.time_axis import format_length
from voxdesk.workflows.listen.excerpt import Excerpt, FoundTurns, Opened, Verdict
from voxdesk.workflows.listen.waveform import Waveform

_STAYS_MS = 700
_METER_S = 0.025
_NAMES_SHOWN = 3


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
        self._stage, self.recording = stage, recording
        self.playback = self._playback = playback
        self._presenter, self._turns = presenter, turns
        self._fpir = 0.01
        self.channels = ChannelUse.AUTO
        self._whole: Verdict | None = None
        self._answers = ""  # the model that answered last
        self._recorded = False
        self._begin_s = 0.0
        view, bar = stage.view, stage.picture.selection_bar
        recording.opened.connect(self._opened)
        recording.drawn.connect(view.refresh)
        recording.judged.connect(self._judged)
        recording.judged_again.connect(self._judged_again)
        recording.turns_found.connect(self._turns_found)
        recording.turns_renamed.connect(self._turns_renamed)
        recording.recalled.connect(turns.take_kept)
        recording.failed.connect(self._recording_failed)
        playback.moved.connect(self._played)
        view.playhead_moved.connect(stage.timeline.set_playhead)
        view.playhead_moved.connect(lambda _at_s: self._show_position())
        playback.sounded.connect(self._meter)
        recording.measured.connect(self._measured)
        view.selection_changed.connect(stage.timeline.set_selection)
        playback.changed.connect(self.show_transport)
        playback.failed.connect(self.failed)
        view.tiles_wanted.connect(recording.want_tiles)
        view.pointed.connect(self.point_at)
        view.opened.connect(self._play_turn_at)
        stage.timeline.pointed.connect(self.point_at)
        view.span_changed.connect(stage.timeline.set_span)
        stage.timeline.turn_chosen.connect(self._play)
        stage.timeline.current_changed.connect(self._turn_changed)
        stage.column.heard.chosen.connect(lambda voice: stage.timeline.point_at(voice.parts[0].start_s))
        stage.column.heard.play_asked.connect(lambda voice: self._play(voice.parts[0]))
        stage.column.heard.name_asked.connect(lambda voice: turns.naming.ask(turns.voice(voice.label)))
        stage.column.verdict.confirmed.connect(self._confirm)
        stage.column.verdict.naming_asked.connect(self._ask_name)
        turns.changed.connect(self._turns_changed)
        stage.turn_list.play_asked.connect(lambda turn: self._play(Segment(turn.start_s, turn.end_s)))
        self._verdicts: dict[tuple[str, tuple[Segment, ...]], Verdict] = {}
        # While a conversation is played the voices change faster than they can be judged.
        self._judging = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._judging.timeout.connect(self._judge_current)
        stage.transport.loop_changed.connect(self._loop_changed)
        bar.play_pressed.connect(self.play)
        bar.analyse_pressed.connect(self._analyse_selection)
        bar.name_pressed.connect(self._name_selection)
        bar.clear_pressed.connect(lambda: view.select(None))

    @property
    def path(self) -> Path | None:
        """The open recording."""
        return self.recording.path

    def open(self, path: Path, fpir: float, *, recorded: bool = False, at_s: float = 0.0) -> None:
        """Show and analyse a recording, the playhead at ``at_s``; work for the last one is cancelled.

        Of one just ``recorded`` what was heard live stays until it is analysed as a whole.
        """
        self.leave()
        self._recorded = recorded
        self._fpir, self.channels = fpir, ChannelUse.AUTO
        self._begin_s = at_s
        stage = self._stage
        stage.view.show_nothing()
        stage.show_content(path.name, tr("opening…"))
        if not (recorded and self._turns.show_heard_live()):
            self._recorded = False
            stage.timeline.set_turns(())
            self._presenter.show_waiting(tr("listening…"))
        self._whole, self._answers = None, ""
        self._verdicts.clear()
        self.recording.open(path)
        stage.view.setFocus()

    def leave(self) -> None:
        """Stop playing and let go of the recording."""
        self._playback.stop()
        self._turns.leave()
        self._stage.view.select(None)
        self._judging.stop()
        self._stage.column.heard.hide()
        self._stage.picture.show_moving(False)
        self.recording.close()

    @property
    def has_channels(self) -> bool:
        """Tell whether there is a recording of several channels."""
        return self.recording.current is not None and self.recording.current.channels > 1

    def hear_channels(self, use: ChannelUse) -> None:
        """Find who speaks when anew, with the channels of the open recording heard so."""
        if self.has_channels:
            self.channels = use
            self._find_turns()

    @property
    def among(self) -> Among:
        """Tell who may be in the open recording."""
        return self.recording.among

    def name_only(self, among: Among) -> None:
        """Name nobody but these people in the open recording."""
        opened = self.recording.current
        if opened is not None and among != self.recording.among:
            self._verdicts.clear()
            self.recording.name_again(among, self._fpir, self.channels)
            self._show_title(opened)

    def take_names(self, changes: NameChanges) -> None:
        """People were renamed or forgotten, those who may be in the recording too."""
        opened, among = self.recording.current, self.recording.among.renamed(changes)
        if opened is not None and among != self.recording.among:
            self.recording.among = among
            self._show_title(opened)

    def decide_again(self, fpir: float) -> None:
        """The library or the wanted rate has changed."""
        same_rate, self._fpir = self._fpir == fpir, fpir
        self._verdicts.clear()
        self.recording.judge_again(fpir, same_rate=same_rate)

    def change_look(self, look: SpectrogramLook, *, same_levels: bool) -> None:
        """Draw what is on the screen anew; colours alone need no new overview."""
        self._stage.view.set_look(look)
        overview = None if same_levels else self.recording.lay_out(look)
        if overview is not None:
            self._stage.view.show_file(overview, keep_span=True)

    def play(self) -> None:
        """Play the selection, else from the playhead on."""
        opened, view = self.recording.current, self._stage.view
        if opened is None:
            return
        at_s = view.playhead_s or 0.0
        start_s = at_s if at_s < opened.seconds - 0.1 else 0.0
        self._play(view.selection or Segment(start_s, opened.seconds))

    def play_from(self, at_s: float) -> None:
        """Play from a second to the end."""
        if self.recording.current is not None:
            self._play(Segment(at_s, self.recording.current.seconds))

    def seek(self, by_s: float) -> None:
        """Move the playhead, and the sound with it when it is playing."""
        if self.recording.current is not None:
            at_s = (self._stage.view.playhead_s or 0.0) + by_s
            self.point_at(min(max(0.0, at_s), self.recording.current.seconds))

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
        state = TransportState.LOADED if self.recording.current else TransportState.EMPTY
        if self._playback.active:
            state = TransportState.PLAY_PAUSED if self._playback.paused else TransportState.PLAYING
        self._stage.transport.set_state(state)
        if not self._playback.active or self._playback.paused:
            self._stage.transport.meter.reset()
        self._show_position()

    def _show_position(self) -> None:
        opened = self.recording.current
        length_s = opened.seconds if opened is not None else 0.0
        self._stage.transport.show_position(self._stage.view.playhead_s, length_s)

    def _meter(self, samples: Float32) -> None:
        if len(samples):
            self._stage.transport.meter.feed(samples, _METER_S)

    def _measured(self, waveform: Waveform) -> None:
        self._stage.picture.overview.set_waveform(waveform)
        self._stage.picture.waveform.set_waveform(waveform)

    def _opened(self, opened: Opened) -> None:
        stage = self._stage
        self._show_title(opened)
        overview = self.recording.lay_out(stage.picture.controls.look)
        if overview is not None:
            stage.view.show_file(overview)
        stage.picture.overview.show_recording(opened.seconds)
        stage.picture.overview.set_span(*stage.view.span)
        stage.picture.waveform.set_waveform(None)
        stage.picture.show_moving(True)
        self.show_transport()
        if self._recorded:
            self._show_title(opened, tr("refining who speaks when…"))
        self.recording.recall()
        self.recording.judge(self._fpir)
        self._find_turns()
        self.recording.measure()
        if self._begin_s > 0:
            stage.view.set_playhead(self._begin_s, follow=True)
        self.opened.emit()

    def _show_title(self, opened: Opened, note: str = "") -> None:
        rate = tr("{value:g} kHz", value=opened.sample_rate / 1000)
        names = self.recording.among.names
        only = tr("only {names}", names=", ".join(names[:_NAMES_SHOWN])) if names else ""
        more = "…" if len(names) > _NAMES_SHOWN else ""
        notes = (format_length(opened.seconds), rate, only + more, note)
        self._stage.picture.set_title(opened.path.name, " · ".join(each for each in notes if each))

    def _find_turns(self) -> None:
        if not self._recorded:
            self._stage.timeline.set_turns((), tr("finding who speaks when…"))
        self.recording.find_turns(self._fpir, self.channels)

    def _judged(self, verdict: Verdict) -> None:
        self._answers = verdict.analysis.speaker.model_id
        excerpt = self.recording.excerpt
        if excerpt is not None and not excerpt.parts:
            self._whole = verdict
            self._show_whole()
        else:
            self._show(verdict, excerpt)

    def _judged_again(self, verdict: Verdict) -> None:
        before, self._answers = self._answers, verdict.analysis.speaker.model_id
        if before != self._answers:
            self.recording.find_turns(self._fpir, self.channels)  # another model has other names
        # Of several people the timeline tells; a change of the library alone does not find it anew.
        excerpt = self.recording.excerpt
        if excerpt is not None and not excerpt.parts:
            self._whole = verdict
        if excerpt is None or excerpt.parts or not is_conversation(self._voices):
            self._show(verdict, excerpt)

    def _show(self, verdict: Verdict, excerpt: Excerpt | None) -> None:
        """Show a verdict, and have the timeline say the same."""
        label = self._label_of(excerpt)
        if excerpt is not None and excerpt.label:
            self._verdicts[excerpt.label, excerpt.parts] = verdict
        self._presenter.show_verdict(verdict, excerpt, self._fpir, self._given(label))
        speaker = verdict.analysis.speaker
        decided = speaker.status in (Status.KNOWN, Status.TENTATIVE, Status.UNKNOWN)
        if label and decided and verdict.analysis.embedding is not None:
            self._turns.identify(label, speaker)

    def _label_of(self, excerpt: Excerpt | None) -> str:
        """The voice in the timeline that a verdict is about; empty for a selection."""
        if excerpt is None:
            return ""
        voices = self._voices
        if excerpt.parts or not voices or is_conversation(voices):
            return excerpt.label
        return voices[0].label

    def _given(self, label: str) -> str:
        """The name that the user gave a voice of the timeline."""
        turn = next((turn for turn in self._stage.timeline.turns if turn.label == label), None)
        return turn.name if turn is not None and turn.name is not None and turn.confidence is None else ""

    def _turns_changed(self) -> None:
        """Have list, card and timeline say the same."""
        voices, heard = self._voices, self._stage.column.heard
        self._stage.show_turns_in_overview()
        heard.show_voices(voices)
        heard.setVisible(is_conversation(voices))
        excerpt = self._presenter.excerpt
        if excerpt is not None:
            heard.mark(excerpt.label)
            self._presenter.show_given(self._given(self._label_of(excerpt)))

    @property
    def _voices(self) -> tuple[HeardVoice, ...]:
        return heard_voices(self._stage.timeline.turns)

    def _show_whole(self) -> None:
        """One answer for a recording of one person, a list of people for a conversation."""
        voices, verdict = self._voices, self._whole
        if verdict is None or self.recording.current is None:
            return
        self.recording.take_back(verdict)
        if is_conversation(voices):
            self._presenter.show_people(voices, verdict)
        else:
            self._show(verdict, self.recording.excerpt)
        self._stage.column.heard.mark("")

    def _turn_changed(self, place: int | None) -> None:
        """The verdict follows the timeline: it is about the voice whose turn is chosen."""
        voices, excerpt = self._voices, self.recording.excerpt
        if excerpt is None or not is_conversation(voices):
            return
        if place is None:
            if excerpt.label:
                self._show_whole()
            return
        label = self._stage.timeline.turns[place].label
        voice = next(each for each in voices if each.label == label)
        self._stage.column.heard.mark(label)
        if (excerpt.label, excerpt.parts) == (label, voice.parts):
            return
        known = self._verdicts.get((label, voice.parts))
        if known is not None:
            self._judging.stop()
            self.recording.take_back(known, voice.parts, label)
            self._show(known, self.recording.excerpt)
            return
        turns = [turn for turn in self._stage.timeline.turns if turn.label == label]
        self._presenter.show_turn(turns[0], turns)
        if self._playback.active and not self._playback.paused:
            self._judging.start()
        else:
            self._judge_current()

    def _judge_current(self) -> None:
        place = self._stage.timeline.current
        if place is not None and self.recording.excerpt is not None:
            label = self._stage.timeline.turns[place].label
            voice = next(each for each in self._voices if each.label == label)
            self.recording.judge(self._fpir, voice.parts, label)

    def _played(self, at_s: float) -> None:
        """The sound has moved on: playhead, lanes and verdict follow it."""
        self._stage.view.set_playhead(at_s, follow=True)
        timeline = self._stage.timeline
        inside = [place for place, turn in enumerate(timeline.turns) if turn.start_s <= at_s < turn.end_s]
        if inside and timeline.current not in inside:
            timeline.point_at(at_s)

    def _turns_found(self, found: FoundTurns) -> None:
        opened = self.recording.current
        if opened is not None:
            self._recorded = False
            self._show_title(opened, tr("channels apart") if found.apart else "")
            # What was cancelled or failed has looked at no content, and says nothing of speech.
            note = tr("no speech found") if found.sha256 else tr("who speaks when was not found")
            self._turns.begin(opened.path, found, opened.seconds, note)
            excerpt = self.recording.excerpt
            if excerpt is not None and not excerpt.parts and is_conversation(self._voices):
                self._show_whole()
            if self._begin_s > 0:
                self._stage.timeline.point_at(self._begin_s)
                self._begin_s = 0.0

    def _turns_renamed(self, found: FoundTurns) -> None:
        if self.recording.current is not None:
            self._turns.take_found(found)
            excerpt = self.recording.excerpt
            if excerpt is not None and not excerpt.parts:
                self._show_whole()

    def _recording_failed(self, error: object, unopened: bool) -> None:
        if unopened:
            self.recording.close()
            self._stage.show_invitation()
        self.show_transport()
        self.failed.emit(error)

    def _play(self, part: Segment, *, held: bool = False) -> None:
        if self.recording.current is not None:
            loop = self._stage.transport.loop.isChecked()
            stretch = Stretch(self.recording.current.path, part.start_s, part.end_s)
            self._playback.play(stretch, loop=loop, held=held)

    def _loop_changed(self) -> None:
        if self._playback.active:
            self.play()

    def point_at(self, at_s: float) -> None:
        """Move the playhead, and the sound with it when it is playing."""
        self._stage.view.set_playhead(at_s)
        self._stage.timeline.point_at(at_s)
        if self._playback.active and self.recording.current is not None:
            self._play(Segment(at_s, self.recording.current.seconds), held=self._playback.paused)

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
            self.recording.judge(self._fpir, (part,))

    def _name_selection(self) -> None:
        part, path = self._stage.view.selection, self.recording.path
        if part is not None and path is not None:
            self._turns.naming.ask(self._selected(path, part))

    def _selected(self, path: Path, part: Segment) -> VoiceToName:
        what = tr("{seconds} of {recording}", seconds=length(part.seconds), recording=path.name)
        return VoiceToName(tr("Who is it?"), Excerpt(path, (part,)), what, stretch=part)

    def _shown_voice(self) -> VoiceToName | None:
        """Return what the card is about."""
        excerpt, speaker = self._presenter.excerpt, self._presenter.speaker
        if excerpt is None or speaker is None:
            return None
        if excerpt.label:
            return self._turns.voice(excerpt.label, speaker.candidates)
        if excerpt.parts:
            return self._selected(excerpt.path, excerpt.parts[0])
        what = tr(
            "{seconds} of {recording}",
            seconds=tr("{length} of speech", length=length(speaker.speech_s)),
            recording=excerpt.path.name,
        )
        return VoiceToName(tr("Who is it?"), excerpt, what, candidates=speaker.candidates)

    def _ask_name(self) -> None:
        voice = self._shown_voice()
        if voice is not None:
            self._turns.naming.ask(voice)

    def _confirm(self) -> None:
        voice, name = self._shown_voice(), self._presenter.name
        if voice is not None and name:
            self._turns.naming.name(voice, name)
