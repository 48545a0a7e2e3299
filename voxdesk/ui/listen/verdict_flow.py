"""What the card answers: whose the whole recording is, a voice whose turn is chosen, or a selection."""

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.types import Segment, Status
from voxdesk.timeline.voices import HeardVoice, heard_voices, is_conversation
from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.recording import OpenRecording
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.listen.verdict import VerdictPresenter
from voxdesk.ui.parts.playback import Playback
from voxdesk.workflows.listen.verdict import Excerpt, Verdict

_STAYS_MS = 700


class VerdictFlow(QObject):
    """Joins verdicts with the card, the list of voices and the timeline, which all say the same.

    ``model_changed`` says that another model answers now, which has other names.
    """

    model_changed = Signal()

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
        self._stage, self._recording, self._playback = stage, recording, playback
        self._presenter, self._turns = presenter, turns
        self.fpir = DEFAULT_FPIR
        self._whole: Verdict | None = None
        self._answers = ""  # the model that answered last
        self._verdicts: dict[tuple[str, tuple[Segment, ...]], Verdict] = {}
        # While a conversation is played the voices change faster than they can be judged.
        self._judging = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._judging.timeout.connect(self._judge_current)
        recording.judged.connect(self._judged)
        recording.judged_again.connect(self._judged_again)
        stage.timeline.current_changed.connect(self._turn_changed)
        turns.changed.connect(self._turns_changed)
        stage.picture.selection_bar.analyse_pressed.connect(self._analyse_selection)

    def begin(self, fpir: float) -> None:
        """Know nothing yet of another recording, whose voices are judged at ``fpir``."""
        self.fpir = fpir
        self._whole, self._answers = None, ""
        self.forget()

    def forget(self) -> None:
        """Judge voices anew when they are chosen: what was answered is true no longer."""
        self._verdicts.clear()

    def leave(self) -> None:
        """Let go of the recording."""
        self._judging.stop()
        self._stage.column.heard.hide()

    def stopped(self) -> None:
        """Say that there is no verdict, where it was cancelled or failed."""
        if self._whole is None and not self._recording.analysing:
            self._presenter.show_waiting(tr("not analysed"))

    def try_again(self) -> None:
        """Judge the recording anew where that was cancelled or failed."""
        if self._whole is None and not self._recording.analysing:
            self._presenter.show_waiting(tr("listening…"))
            self._recording.judge(self.fpir)

    @property
    def about_whole(self) -> bool:
        """Tell whether the card is about the whole recording."""
        excerpt = self._recording.excerpt
        return excerpt is not None and not excerpt.parts

    @property
    def is_conversation(self) -> bool:
        """Tell whether several people were heard."""
        return is_conversation(self._voices)

    def _judged(self, verdict: Verdict) -> None:
        self._answers = verdict.analysis.speaker.model_id
        excerpt = self._recording.excerpt
        if excerpt is not None and not excerpt.parts:
            self._whole = verdict
            self.show_whole()
        else:
            self._show(verdict, excerpt)

    def _judged_again(self, verdict: Verdict) -> None:
        before, self._answers = self._answers, verdict.analysis.speaker.model_id
        if before != self._answers:
            self.model_changed.emit()
        # Of several people the timeline tells; a change of the library alone does not find it anew.
        excerpt = self._recording.excerpt
        if excerpt is not None and not excerpt.parts:
            self._whole = verdict
        if excerpt is None or excerpt.parts or not is_conversation(self._voices):
            self._show(verdict, excerpt)

    def _show(self, verdict: Verdict, excerpt: Excerpt | None) -> None:
        """Show a verdict, and have the timeline say the same."""
        label = self._label_of(excerpt)
        if excerpt is not None and excerpt.label:
            self._verdicts[excerpt.label, excerpt.parts] = verdict
        self._presenter.show_verdict(verdict, excerpt, self.fpir, self._given(label))
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
        excerpt, place = self._presenter.excerpt, self._stage.timeline.current
        label = "" if excerpt is None else excerpt.label
        if place is not None and (excerpt is None or label):
            label = self._stage.timeline.turns[place].label  # the voice may just have got its name
        heard.mark(label)
        if excerpt is not None:
            self._presenter.show_given(self._given(self._label_of(excerpt)))

    @property
    def _voices(self) -> tuple[HeardVoice, ...]:
        return heard_voices(self._stage.timeline.turns)

    def show_whole(self) -> None:
        """Show one answer for a recording of one person, a list of people for a conversation."""
        voices, verdict = self._voices, self._whole
        if verdict is None or self._recording.current is None:
            return
        self._recording.take_back(verdict)
        if is_conversation(voices):
            self._presenter.show_people(voices, verdict)
        else:
            self._show(verdict, self._recording.excerpt)
        self._stage.column.heard.mark("")

    def _turn_changed(self, place: int | None) -> None:
        """The verdict follows the timeline: it is about the voice whose turn is chosen."""
        voices, excerpt = self._voices, self._recording.excerpt
        if excerpt is None or not is_conversation(voices):
            return
        if place is None:
            if excerpt.label:
                self.show_whole()
            return
        label = self._stage.timeline.turns[place].label
        voice = next(each for each in voices if each.label == label)
        self._stage.column.heard.mark(label)
        if (excerpt.label, excerpt.parts) == (label, voice.parts):
            return
        known = self._verdicts.get((label, voice.parts))
        if known is not None:
            self._judging.stop()
            self._recording.take_back(known, voice.parts, label)
            self._show(known, self._recording.excerpt)
            return
        turns = [turn for turn in self._stage.timeline.turns if turn.label == label]
        self._presenter.show_turn(turns[0], turns)
        playback = self._playback
        if playback.active and not playback.paused:
            self._judging.start()
        else:
            self._judge_current()

    def _judge_current(self) -> None:
        place = self._stage.timeline.current
        if place is not None and self._recording.excerpt is not None:
            label = self._stage.timeline.turns[place].label
            voice = next(each for each in self._voices if each.label == label)
            self._recording.judge(self.fpir, voice.parts, label)

    def _analyse_selection(self) -> None:
        part = self._stage.view.selection
        if part is not None:
            self._presenter.show_waiting(tr("listening…"), tr("Who, in the selection"))
            self._recording.judge(self.fpir, (part,))
