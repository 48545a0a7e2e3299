"""Recordings and perhaps a name in; questions to the user, a job, and words about its result out."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.core.errors import EnrolmentError
from voxdesk.core.person_names import new_name
from voxdesk.core.requests import EnrolRequest
from voxdesk.core.types import AudioClip
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, why_not
from voxdesk.ui.parts.consent import ConsentDialog
from voxdesk.ui.parts.name import NameDialog
from voxdesk.ui.parts.playback import Stretch
from voxdesk.workflows.listen.known_people import name_people
from voxdesk.workflows.services import Services

if TYPE_CHECKING:
    from voxdesk.workflows.people.enrol import EnrolResult

Source = Path | AudioClip
_SHOWN_REASONS = 4
_SAMPLE_S = 12.0


class Enrolment(QObject):
    """Asks for consent once, for a name where there is none, and enrols by the runner.

    ``enrolled`` carries the workflow's result; ``told`` a sentence, ``problem`` an exception.
    ``consented`` tells that the user has agreed for the first time.
    """

    enrolled = Signal(object)
    told = Signal(str)
    problem = Signal(object)
    consented = Signal()

    def __init__(
        self, services: Services, runner: Runner, has_consent: Callable[[], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self._has_consent = has_consent
        self._window = parent

    def begin(self, sources: Sequence[Source], name: str | None = None, *, ask: bool = True) -> None:
        """Enrol ``sources``; with ``ask`` the user is shown ``name`` and may change it."""
        if ask or not name:
            self.with_consent(lambda: self._ask_name(tuple(sources), name or ""))
        else:
            self.with_consent(lambda: self.submit(tuple(sources), name))

    def with_consent(self, then: Callable[[], None]) -> None:
        """Call ``then`` when consent was given before, or after it is given now."""
        if self._has_consent():
            then()
            return
        paths = self._services.paths
        dialog = ConsentDialog(self._services.library, paths.recordings, self._window.window())
        dialog.accepted.connect(self.consented)
        dialog.accepted.connect(then)
        dialog.open()

    def submit(self, sources: tuple[Source, ...], name: str) -> None:
        """Have the recordings learned; the answer comes by the signals."""
        from voxdesk.workflows.people.enrol import enrol

        job = self._runner.submit(
            enrol, EnrolRequest(name, sources), tr("Learning the voice of {name}", name=name)
        )
        job.when_finished(lambda result: self.report(name, result))
        job.failed.connect(self.problem)

    def report(self, name: str, result: "EnrolResult") -> None:
        """Say what was learned, and why a recording was refused."""
        if result.speaker is not None:
            self.enrolled.emit(result)
            used = counted(len(result.accepted), "recording")
            self.told.emit(
                tr("Learned the voice of {speaker} from {used}", speaker=result.speaker.name, used=used)
            )
        if not result.rejected:
            return
        reasons = [why_not(each) for each in result.rejected[:_SHOWN_REASONS]]
        more = len(result.rejected) - _SHOWN_REASONS
        if more > 0:
            reasons.append(tr("and {others}", others=counted(more, "other")))
        total = len(result.accepted) + len(result.rejected)
        head = (
            tr("The voice of {name} was not learned.", name=name)
            if result.speaker is None
            else tr(
                "{count} of {total} recordings of {name} were not used.",
                count=len(result.rejected),
                total=total,
                name=name,
            )
        )
        self.problem.emit(EnrolmentError(head, hint="\n".join(reasons)))

    def _ask_name(self, sources: tuple[Source, ...], name: str) -> None:
        def accept(typed: str) -> None:
            self.submit(sources, new_name(typed))

        dialog = NameDialog(
            tr("Whose voice is it?"),
            tr("Learn this voice from {recordings}.", recordings=counted(len(sources), "recording")),
            accept,
            name=name,
            button=tr("Enrol"),
            parent=self._window.window(),
        )
        files = (each for each in sources if isinstance(each, Path))
        self.fill(dialog, [Stretch(each, 0.0, _SAMPLE_S) for each in files])
        dialog.open()

    def fill(self, dialog: NameDialog, samples: Sequence[Stretch]) -> None:
        """Have a dialog complete the names of the library, and offer the samples that can be heard."""
        self._runner.submit(name_people, None).when_finished(dialog.set_known)
        dialog.samples.offer(samples, self._runner)
