"""Names a voice in all recordings of the index at once; every naming is one step that can be undone."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.core.names import NameChanges
from voxdesk.core.types import Candidate
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, spoken
from voxdesk.ui.parts.name_voice import NameVoiceDialog
from voxdesk.ui.parts.unlike_voice import UnlikeVoiceDialog
from voxdesk.workflows.archive.find import UnnamedVoice, look_at_voice
from voxdesk.workflows.archive.name import (
    Named,
    NameRequest,
    RefuseRequest,
    name_voice,
    refuse_name,
    unname_voice,
)
from voxdesk.workflows.listen.excerpt import name_people


@dataclass(frozen=True, slots=True)
class _Step:
    """A naming that was done, and how to do it again."""

    request: NameRequest
    named: Named


class VoiceNaming(QObject):
    """``changed`` says that names, or the library, are others now.

    ``told`` is a sentence, ``failed`` an error.
    ``with_consent`` calls what it is given once the user has agreed that voices may be learnt.
    """

    changed = Signal()
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, runner: Runner, with_consent: Callable[[Callable[[], None]], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._runner, self._with_consent, self._window = runner, with_consent, window
        self._done: list[_Step] = []
        self._undone: list[NameRequest] = []
        self._busy = False

    @property
    def can_undo(self) -> bool:
        """Whether a voice was named that can be taken back."""
        return bool(self._done) and not self._busy

    @property
    def can_redo(self) -> bool:
        """Whether a naming was taken back that can be done again."""
        return bool(self._undone) and not self._busy

    @property
    def last_name(self) -> str:
        """The name that ``undo`` takes back."""
        return self._done[-1].named.name if self._done else ""

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
        job.finished.connect(lambda _: self.changed.emit())
        job.failed.connect(self.failed)

    def forget(self, changes: NameChanges) -> None:
        """Take no naming back, and do none again, of people who are called otherwise or forgotten."""
        self._done = [step for step in self._done if not changes.affect(step.named.name)]
        self._undone = [request for request in self._undone if not changes.affect(request.name)]

    def undo(self) -> None:
        """Take the last naming back: in the index, in timelines and in the library."""
        if not self.can_undo:
            return
        step = self._done.pop()
        self._busy = True
        job = self._runner.submit(unname_voice, step.named)

        def done() -> None:
            self._busy = False
            self._undone.append(replace(step.request, sure=True))
            self.told.emit(tr("Taken back: {name} is named there no longer", name=step.named.name))
            self.changed.emit()

        job.finished.connect(lambda _: done())
        job.failed.connect(self._fail)

    def redo(self) -> None:
        """Name the voice again that was taken back last."""
        if self.can_redo:
            self._submit(self._undone.pop(), keep_undone=True)

    def _choose(self, voice: UnnamedVoice, names: tuple[str, ...]) -> None:
        group = voice.group
        recordings = counted(group.recordings, "recording")
        learnt_from = tr("{seconds} in {recordings}", seconds=spoken(group.seconds), recordings=recordings)
        dialog = NameVoiceDialog(
            names, tr("Who is it?"), learnt_from, voice.nearest, self._window.window(), everywhere=True
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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
            self._done.append(_Step(request, named))
            if not keep_undone:
                self._undone.clear()
            self.told.emit(_words(named))
            self.changed.emit()

        job.when_finished(done)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._cancelled)

    def _ask_unlike(self, request: NameRequest, similarity: float) -> None:
        dialog = UnlikeVoiceDialog(request.name, similarity, self._window.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.name_only.connect(lambda: self._submit(replace(request, learn=False)))
        dialog.add_anyway.connect(lambda: self._submit(replace(request, sure=True)))
        dialog.open()

    def _cancelled(self) -> None:
        self._busy = False
        self.changed.emit()  # what was learnt before it stopped stays

    def _fail(self, error: BaseException) -> None:
        self._busy = False
        self.failed.emit(error)


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
