"""A recording from opening to its verdict: picture, timeline, selecting."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.core.among import Among
from voxdesk.core.names import NameChanges
from voxdesk.core.requests import ChannelUse
from voxdesk.core.types import Segment, Status
from voxdesk.timeline.voices import HeardVoice, heard_voices, is_conversation
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import length
from voxdesk.ui.listen.file_playing import FilePlaying
from voxdesk.ui.listen.naming import VoiceToName
from voxdesk.ui.listen.recording import OpenRecording
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.listen.verdict import VerdictPresenter
from voxdesk.ui.parts.playback import Playback
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.style.time_axis import format_length
from voxdesk.workflows.listen.excerpt import Excerpt, FoundTurns, Opened, Verdict
from voxdesk.workflows.listen.waveform import Waveform

_STAYS_MS = 700
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
        self.playing = FilePlaying(stage, recording, playback, self)
        self.playing.failed.connect(self.failed)
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
        recording.measured.connect(self._measured)
        view.selection_changed.connect(stage.timeline.set_selection)
        view.tiles_wanted.connect(recording.want_tiles)
        view.span_changed.connect(stage.timeline.set_span)
        stage.timeline.current_changed.connect(self._turn_changed)
        stage.column.heard.chosen.connect(lambda voice: stage.timeline.point_at(voice.parts[0].start_s))
        stage.column.heard.name_asked.connect(lambda voice: turns.naming.ask(turns.voice(voice.label)))
        stage.column.verdict.confirmed.connect(self._confirm)
        stage.column.verdict.naming_asked.connect(self._ask_name)
        turns.changed.connect(self._turns_changed)
        self._verdicts: dict[tuple[str, tuple[Segment, ...]], Verdict] = {}
        # While a conversation is played the voices change faster than they can be judged.
        self._judging = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._judging.timeout.connect(self._judge_current)
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
        self.playing.playback.stop()
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
        self.playing.show_transport()
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
        playback = self.playing.playback
        if playback.active and not playback.paused:
            self._judging.start()
        else:
            self._judge_current()

    def _judge_current(self) -> None:
        place = self._stage.timeline.current
        if place is not None and self.recording.excerpt is not None:
            label = self._stage.timeline.turns[place].label
            voice = next(each for each in self._voices if each.label == label)
            self.recording.judge(self._fpir, voice.parts, label)

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
        self.playing.show_transport()
        self.failed.emit(error)

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
