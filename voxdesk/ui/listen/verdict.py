"""Shows what is known about a voice in the column of cards."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.types import GenderGuess, Identification, Status, Turn
from voxdesk.timeline.voices import HeardVoice
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.listen.turn_words import UNKNOWN_FROM_S, lane_detail, who
from voxdesk.ui.listen.verdict_column import VerdictColumn
from voxdesk.workflows.listen.alike import AlikeRecordings
from voxdesk.workflows.listen.verdict import Excerpt, Verdict

if TYPE_CHECKING:
    from voxdesk.workflows.live.analyser import LiveDecision


class VerdictPresenter(QObject):
    """Fills a VerdictColumn."""

    def __init__(self, column: VerdictColumn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self._excerpt: Excerpt | None = None
        self._speaker: Identification | None = None
        self._heard: tuple[Identification, GenderGuess | None] | None = None
        self._gender: GenderGuess | None = None
        self._fpir = DEFAULT_FPIR
        self._people = 0
        self._given = ""
        self._nearest: AlikeRecordings | None = None

    @property
    def excerpt(self) -> Excerpt | None:
        """Return what the shown verdict is about; None while there is none."""
        return self._excerpt

    @property
    def speaker(self) -> Identification | None:
        """The shown answer."""
        return self._speaker

    @property
    def name(self) -> str:
        """The shown name, empty for an unknown voice."""
        known = self._speaker.name if self._speaker is not None else None
        return self._given or known or ""

    def show_waiting(self, words: str, heading: str = "") -> None:
        """An analysis is under way, or there is none."""
        self._excerpt = self._speaker = self._heard = None
        self._given = ""
        self._column.show_waiting(words, heading)

    def show_live(
        self, decision: "LiveDecision", seconds: float, people: int, fpir: float, *, clipping: bool
    ) -> None:
        """A decision about the voice that speaks now."""
        self._excerpt = None
        speaker = decision.identification
        # With too little speech there is no answer yet; the last one stays until then.
        early = speaker.status in (Status.TOO_SHORT, Status.NO_SPEECH) or (
            speaker.status is Status.UNKNOWN and speaker.speech_s < UNKNOWN_FROM_S
        )
        if not early:
            self._heard = (speaker, decision.gender)
        if decision.speaking and early:
            self._column.verdict.show_waiting(tr("listening…"), tr("Now speaking"))
            self._column.candidates.hide()
        elif self._heard is not None:
            last, gender = self._heard
            heading = tr("Now speaking") if decision.speaking else tr("Spoke last")
            self._column.verdict.show_verdict(last, gender, heading, answers=False)
            self._show_candidates(last, people, fpir)
        spoken_s = max(decision.speech_s, sum(turn.end_s - turn.start_s for turn in decision.turns))
        self._column.sound.show_live(min(spoken_s, seconds), seconds, clipping)

    def show_verdict(self, verdict: Verdict, excerpt: Excerpt | None, fpir: float, given: str = "") -> None:
        """Everything about a recording or a stretch of it; ``given`` is the name that the user gave."""
        analysis = verdict.analysis
        self._excerpt, self._gender, self._fpir = excerpt, analysis.gender, fpir
        self._speaker, self._people, self._given = analysis.speaker, verdict.people, given
        self._nearest = verdict.nearest
        self._column.sound.show_quality(analysis.quality)
        self._show()

    def show_given(self, given: str) -> None:
        """Show the same verdict beside another name given by the user, or without one."""
        if self._speaker is not None and self._excerpt is not None and given != self._given:
            self._given = given
            self._show()

    def _show(self) -> None:
        assert self._speaker is not None
        heading, answers = _heading(self._excerpt), self._excerpt is not None
        self._column.verdict.show_verdict(
            self._speaker, self._gender, heading, answers=answers, given=self._given
        )
        nearest = None if self._given else self._nearest
        self._show_candidates(self._speaker, self._people, self._fpir, nearest)

    def show_turn(self, turn: Turn, turns: Sequence[Turn]) -> None:
        """Show what the timeline says of the voice of ``turn``, until its verdict is there."""
        self._excerpt = self._speaker = None
        self._column.candidates.hide()
        heading = tr("Who, in {turns}", turns=counted(len(turns), "turn"))
        self._column.verdict.show_voice(who(turn), lane_detail(turns), "", heading)

    def show_people(self, voices: Sequence[HeardVoice], verdict: Verdict) -> None:
        """A recording of several people: who they are, in place of one answer for all."""
        self._excerpt = self._speaker = None
        self._given = ""
        self._column.sound.show_quality(verdict.analysis.quality)
        self._column.candidates.hide()
        self._column.verdict.show_people(counted(len(voices), "voice"), enrolled=verdict.people > 0)

    def _show_candidates(
        self, speaker: Identification, people: int, fpir: float, nearest: AlikeRecordings | None = None
    ) -> None:
        self._column.candidates.show_identification(speaker, people, fpir, nearest)
        # Of an empty library the verdict itself tells.
        told = bool(speaker.candidates) or (bool(speaker.reason) and speaker.status is not Status.UNKNOWN)
        self._column.candidates.setVisible(told)


def _heading(excerpt: Excerpt | None) -> str:
    if excerpt is None or not excerpt.parts:
        return tr("Who")
    if not excerpt.label:
        return tr("Who, in the selection")
    return tr("Who, in {turns}", turns=counted(len(excerpt.parts), "turn"))
