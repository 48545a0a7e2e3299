"""What is known about a voice, shown in the column of cards; and the user's answers carried out."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from voxdesk.core.errors import UserError
from voxdesk.core.types import GenderGuess, Identification, Status
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.timeline.voices import HeardVoice
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.language.words import counted
from voxdesk.ui.listen.verdict_column import VerdictColumn
from voxdesk.ui.listen.who_is_it import WhoIsItDialog
from voxdesk.workflows.listen.excerpt import Excerpt, Verdict, name_people, sound_of
from voxdesk.workflows.people.learn import LearnRequest, learn


class VerdictPresenter(QObject):
    """Fills a VerdictColumn.

    ``learnt`` and ``refused`` carry sentences for the user, ``failed`` an exception,
    ``enrol_wanted`` a pair of sound and suggested name for the Speakers page.
    """

    learnt = Signal(str)
    refused = Signal(str, str)
    failed = Signal(object)
    enrol_wanted = Signal(object)

    def __init__(self, column: VerdictColumn, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._column, self._runner = column, runner
        self._excerpt: Excerpt | None = None
        self._speaker: Identification | None = None
        self._heard: tuple[Identification, GenderGuess | None] | None = None
        self._gender: GenderGuess | None = None
        self._fpir = 0.01
        self._job: Job | None = None
        column.verdict.confirmed.connect(self._confirm)
        column.verdict.corrected.connect(self._ask_names)
        column.verdict.enrol_asked.connect(lambda: self.ask_enrolment(self._excerpt))

    def show_waiting(self, words: str, heading: str = "") -> None:
        """An analysis is under way, or there is none."""
        self._excerpt = self._speaker = self._heard = None
        self._column.show_waiting(words, heading)

    def show_live(self, decision: Any, seconds: float, people: int, fpir: float, *, clipping: bool) -> None:
        """A decision about the voice that speaks now."""
        self._excerpt = None
        speaker = decision.identification
        # With too little speech there is no answer yet; the last one stays until then.
        early = speaker.status in (Status.TOO_SHORT, Status.NO_SPEECH)
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

    def show_verdict(self, verdict: Verdict, excerpt: Excerpt | None, fpir: float) -> None:
        """Everything about a recording or a stretch of it."""
        analysis = verdict.analysis
        self._excerpt, self._gender, self._fpir = excerpt, analysis.gender, fpir
        self._column.sound.show_quality(analysis.quality)
        self.show_decision(analysis.speaker, verdict.people)

    def show_decision(self, speaker: Identification, people: int) -> None:
        """Another decision about the same voice."""
        self._speaker = speaker
        self._column.heard.hide()
        heading = _heading(self._excerpt)
        self._column.verdict.show_verdict(speaker, self._gender, heading, answers=self._excerpt is not None)
        self._show_candidates(speaker, people, self._fpir)

    def show_people(self, voices: Sequence[HeardVoice], verdict: Verdict) -> None:
        """A recording of several people: who they are, in place of one answer for all."""
        self._excerpt = self._speaker = None
        self._column.sound.show_quality(verdict.analysis.quality)
        self._column.candidates.hide()
        self._column.verdict.show_people(counted(len(voices), "voice"))
        self._column.heard.show_voices(voices)
        self._column.heard.show()

    def ask_enrolment(self, excerpt: Excerpt | None, name: str | None = None) -> None:
        """Have the Speakers page learn from an excerpt."""
        if excerpt is not None:
            job = self._runner.submit(sound_of, excerpt)
            job.finished.connect(lambda sound: self.enrol_wanted.emit((sound, name)))
            job.failed.connect(self.failed)

    def _show_candidates(self, speaker: Identification, people: int, fpir: float) -> None:
        self._column.candidates.show_identification(speaker, people, fpir)
        self._column.candidates.setVisible(bool(speaker.candidates) or bool(speaker.reason))

    def _confirm(self) -> None:
        if self._speaker is not None and self._speaker.name is not None:
            self._learn(self._speaker.name)

    def _ask_names(self) -> None:
        job = self._runner.submit(name_people, None)
        job.finished.connect(self._choose)
        job.failed.connect(self.failed)

    def _choose(self, names: tuple[str, ...]) -> None:
        excerpt = self._excerpt
        dialog = WhoIsItDialog(names, tr("Who is it?"), self._column.window())

        def take() -> None:
            if dialog.is_new:
                self.ask_enrolment(excerpt, dialog.name)
            elif excerpt is self._excerpt:
                self._learn(dialog.name)

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _learn(self, name: str) -> None:
        if self._excerpt is None or self._job is not None:
            return
        self._column.verdict.set_answers_enabled(False)
        request = LearnRequest(name, self._excerpt)
        self._job = self._runner.submit(learn, request, tr("Learning {name}", name=name))
        self._job.finished.connect(self._done)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._free)

    def _done(self, result: Any) -> None:
        self._free()
        if result.speaker is None or not result.accepted:
            reasons = " ".join(translated(each.reason) for each in result.rejected)
            self.refused.emit(tr("This recording was not learnt."), reasons)
            return
        name, count = result.speaker.name, result.speaker.references
        self.learnt.emit(
            tr(
                "Learnt: {name} is now known by {recording}.",
                name=name,
                recording=counted(count, "recording"),
            )
        )

    def _fail(self, error: BaseException) -> None:
        self._free()
        if isinstance(error, UserError):
            self.refused.emit(translated(error.words), translated(error.hint))
        else:
            self.failed.emit(error)

    def _free(self) -> None:
        self._job = None
        self._column.verdict.set_answers_enabled(True)


def _heading(excerpt: Excerpt | None) -> str:
    if excerpt is None or not excerpt.parts:
        return tr("Who")
    if not excerpt.label:
        return tr("Who, in the selection")
    return tr("Who, in {turns}", turns=counted(len(excerpt.parts), "turn"))
