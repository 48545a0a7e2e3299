"""Names voices in all recordings of the index; a naming, or a new judgement of all, is one step to undo."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.archive.records import VoiceName
from voxdesk.core.names import NameChanges
from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.types import Candidate
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, length
from voxdesk.ui.parts.name_voice import NameVoiceDialog
from voxdesk.ui.parts.samples import longest_samples
from voxdesk.ui.parts.unlike_voice import UnlikeVoiceDialog
from voxdesk.ui.recordings.changes_dialog import ChangesDialog
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.archive.find import UnnamedVoice, look_at_voice
from voxdesk.workflows.archive.name import (
    Named,
    NameRequest,
    RefuseRequest,
    allow_name,
    name_voice,
    refuse_name,
    unname_voice,
)
from voxdesk.workflows.archive.rejudge import (
    Change,
    RejudgeRequest,
    find_changes,
    put_back,
    take_over,
)
from voxdesk.workflows.listen.known_people import name_people


@dataclass(frozen=True, slots=True)
class _Naming:
    """A naming that was done, and how to do it again."""

    request: NameRequest
    named: Named


@dataclass(frozen=True, slots=True)
class _Judgement:
    """Changes that were taken over, and the names before."""

    changes: tuple[Change, ...]
    before: tuple[VoiceName, ...]


_Again = NameRequest | tuple[Change, ...]


class VoiceNaming(QObject):
    """``changed`` says that names, or the library, are others now.

    ``told`` is a sentence, ``failed`` an error.
    ``with_consent`` calls what it is given once the user has agreed that voices may be learnt.
    """

    changed = Signal()
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        runner: Runner,
        with_consent: Callable[[Callable[[], None]], None],
        theme: Callable[[], Theme],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._runner, self._with_consent, self._window = runner, with_consent, window
        self._done: list[_Naming | _Judgement] = []
        self._undone: list[_Again] = []
        self._waiting: tuple[Change, ...] = ()
        self._busy = False
        self.fpir: Callable[[], float] = lambda: DEFAULT_FPIR

    @property
    def can_undo(self) -> bool:
        """Tell whether a voice was named that can be taken back."""
        return bool(self._done) and not self._busy

    @property
    def can_redo(self) -> bool:
        """Tell whether a naming was taken back that can be done again."""
        return bool(self._undone) and not self._busy

    @property
    def undo_words(self) -> str:
        """Return what ``undo`` takes back; empty when there is nothing."""
        if not self._done:
            return ""
        last = self._done[-1]
        if isinstance(last, _Judgement):
            return tr("Undo the new judgement")
        return tr("Undo naming {name}", name=last.named.name)

    def ask_group(self, group: int) -> None:
        """Ask whose voice ``group`` is."""
        job = self._runner.submit(look_at_voice, group)
        job.when_finished(self.ask)
        job.failed.connect(self.failed)

    def ask(self, voice: UnnamedVoice) -> None:
        """Ask whose voice it is, and name it everywhere."""
        job = self._runner.submit(name_people, None)
        job.when_finished(lambda names: self._choose(voice, names))
        job.failed.connect(self.failed)

    def name(self, group: int, name: str, *, learn: bool = True) -> None:
        """Name the voice ``group`` in all recordings, and have it learnt."""
        request = NameRequest(group, name, learn)
        if learn:
            self._with_consent(lambda: self._submit(request))
        else:
            self._submit(request)

    def refuse(self, voice: UnnamedVoice, candidate: Candidate) -> None:
        """Remember that a voice is not who was suggested."""
        job = self._runner.submit(refuse_name, RefuseRequest(voice.group.id, candidate.name))
        job.when_finished(lambda _: self.changed.emit())
        job.failed.connect(self.failed)

    def allow(self, voice: UnnamedVoice, name: str) -> None:
        """Forget that a voice is not somebody."""
        job = self._runner.submit(allow_name, RefuseRequest(voice.group.id, name))
        job.when_finished(lambda _: self.changed.emit())
        job.failed.connect(self.failed)

    def forget(self, changes: NameChanges) -> None:
        """Take no naming back, and do none again, of people who are called otherwise or forgotten."""
        self._done = [step for step in self._done if not any(map(changes.affect, _names_in(step)))]
        self._undone = [step for step in self._undone if not any(map(changes.affect, _names_in(step)))]
        if any(map(changes.affect, _names_in(self._waiting))):
            self._waiting = ()

    def judge_again(self, fpir: float) -> None:
        """Find out whose name would change by people as they are now, and ask whether it shall."""
        job = self._runner.submit(find_changes, RejudgeRequest(fpir), tr("Judging all recordings again"))
        job.when_finished(self._ask_changes)
        job.failed.connect(self.failed)

    def ask_waiting(self) -> None:
        """Ask what came up while the page was not seen."""
        waiting, self._waiting = self._waiting, ()
        if waiting:
            self._ask_changes(waiting)

    def _look_for_more(self, named: Named) -> None:
        """Show who else would get the name now that it was learnt, before anything changes."""
        job = self._runner.submit(
            find_changes,
            RejudgeRequest(self.fpir()),
            tr("Looking for {name} in all recordings", name=named.name),
        )

        def ask(changes: tuple[Change, ...]) -> None:
            hers = tuple(each for each in changes if each.name == named.name)
            if hers:
                self._ask_changes(hers)

        job.when_finished(ask)
        job.failed.connect(self.failed)

    def undo(self) -> None:
        """Take the last naming back: in the index, in timelines and in the library."""
        if not self.can_undo:
            return
        step = self._done.pop()
        self._busy = True

        def done() -> None:
            self._busy = False
            if isinstance(step, _Judgement):
                self._undone.append(step.changes)
                self.told.emit(tr("Taken back: names are as they were"))
            else:
                self._undone.append(replace(step.request, sure=True))
                self.told.emit(tr("Taken back: {name} is named there no longer", name=step.named.name))
            self.changed.emit()

        if isinstance(step, _Judgement):
            job = self._runner.submit(put_back, step.before)
        else:
            job = self._runner.submit(unname_voice, step.named)
        job.when_finished(lambda _: done())
        job.failed.connect(self._fail)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self.can_redo:
            return
        step = self._undone.pop()
        if isinstance(step, NameRequest):
            self._submit(step, keep_undone=True)
        else:
            self._take_over(step, keep_undone=True)

    def _ask_changes(self, changes: tuple[Change, ...]) -> None:
        if not changes:
            self.told.emit(tr("No names would change"))
            return
        if not self._window.isVisible():  # who types on another page must not answer by chance
            self._waiting = changes
            return
        dialog = ChangesDialog(changes, self._theme(), self._window.window())
        dialog.accepted.connect(lambda: self._take_over(changes))
        dialog.open()

    def _take_over(self, changes: tuple[Change, ...], *, keep_undone: bool = False) -> None:
        if self._busy:
            return
        self._busy = True
        job = self._runner.submit(take_over, changes)

        def done(before: tuple[VoiceName, ...]) -> None:
            self._busy = False
            self._done.append(_Judgement(changes, before))
            if not keep_undone:
                self._undone.clear()
            self.told.emit(tr("Names changed: {voices}", voices=counted(len(before), "voice")))
            self.changed.emit()

        job.when_finished(done)
        job.failed.connect(self._fail)

    def _choose(self, voice: UnnamedVoice, names: tuple[str, ...]) -> None:
        group = voice.group
        recordings = counted(group.recordings, "recording")
        learnt_from = tr("{seconds} in {recordings}", seconds=length(group.seconds), recordings=recordings)
        dialog = NameVoiceDialog(
            names,
            tr("Who is it?"),
            learnt_from,
            voice.nearest,
            self._window.window(),
            everywhere=True,
        )
        turns = ((each.recording.path, (each.turn,)) for each in voice.samples)
        dialog.samples.offer([each for turn in turns for each in longest_samples(*turn)], self._runner)
        dialog.accepted.connect(lambda: self.name(group.id, dialog.name, learn=dialog.learns))
        dialog.open()

    def _submit(self, request: NameRequest, *, keep_undone: bool = False) -> None:
        if self._busy:
            return
        self._busy = True
        job = self._runner.submit(name_voice, request, tr("Naming {name}", name=request.name))

        def done(named: Named) -> None:
            self._busy = False
            if named.unlike is not None:
                self._ask_unlike(request, named.unlike)
                return
            self._done.append(_Naming(request, named))
            if not keep_undone:
                self._undone.clear()
            self.told.emit(_words(named))
            self.changed.emit()
            if named.taught and not keep_undone:
                self._look_for_more(named)

        job.when_finished(done)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._cancelled)

    def _ask_unlike(self, request: NameRequest, similarity: float) -> None:
        dialog = UnlikeVoiceDialog(request.name, similarity, self._window.window())
        dialog.name_only.connect(lambda: self._submit(replace(request, learn=False)))
        dialog.add_anyway.connect(lambda: self._submit(replace(request, sure=True)))
        dialog.open()

    def _cancelled(self) -> None:
        self._busy = False
        self.changed.emit()

    def _fail(self, error: BaseException) -> None:
        self._busy = False
        self.failed.emit(error)


def _names_in(step: _Naming | _Judgement | _Again) -> tuple[str, ...]:
    """All names that a step gave or took."""
    if isinstance(step, _Naming):
        return (step.named.name,)
    if isinstance(step, NameRequest):
        return (step.name,)
    changes = step.changes if isinstance(step, _Judgement) else step
    return tuple(name for each in changes for name in (each.name, each.voice.name) if name is not None)


def _words(named: Named) -> str:
    recordings = counted(named.recordings, "recording")
    if not named.taught:
        return tr("{name} is named in {recordings}", name=named.name, recordings=recordings)
    return tr(
        "{name} is named in {recordings}, learnt from {count}",
        name=named.name,
        recordings=recordings,
        count=len(named.taught),
    )
