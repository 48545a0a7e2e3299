"""Names a voice, wherever the user asks for it: one question, one result in timeline, card and library."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.core.errors import UserError
from voxdesk.core.types import Candidate, Segment
from voxdesk.jobs.runner import Runner
from voxdesk.timeline.edit import TimelineEdit
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.language.words import counted, length, voice_name
from voxdesk.ui.parts.name_voice import NameVoiceDialog
from voxdesk.ui.parts.samples import longest_samples
from voxdesk.ui.parts.unlike_voice import UnlikeVoiceDialog
from voxdesk.workflows.listen.known_people import name_people
from voxdesk.workflows.listen.verdict import Excerpt
from voxdesk.workflows.people.teach import Taught, TeachRequest, teach, unteach


@dataclass(slots=True)
class Teaching:
    """Hold what the library was asked to learn with a step of the timeline; ``undone`` with that step."""

    name: str
    excerpt: Excerpt
    undone: bool = False
    taught: Taught | None = None
    running: bool = field(default=False, repr=False)


@dataclass(frozen=True, slots=True)
class VoiceToName:
    """A voice that shall get a name.

    ``title`` is the question, ``candidates`` whom it may be. ``excerpt`` is what is learnt (None: nothing
    can be), ``learnt_from`` that in words. ``label`` is the voice in the timeline; empty for the one that
    speaks longest. ``stretch`` is what alone is meant of the recording.
    """

    title: str
    excerpt: Excerpt | None
    learnt_from: str = ""
    label: str = ""
    stretch: Segment | None = None
    candidates: tuple[Candidate, ...] = ()


def voice_to_name(
    label: str, edit: TimelineEdit | None, path: Path | None, candidates: Sequence[Candidate] = ()
) -> VoiceToName:
    """Return the question whose voice ``label`` is, with what is learnt: where it speaks alone in ``edit``.

    Without a finished timeline of a recording at ``path`` nothing is learnt.
    """
    from voxdesk.workflows.listen.timeline_export import voice_parts

    title = tr("Who is {label}?", label=voice_name(label))
    parts = () if edit is None else voice_parts(edit.turns, label)
    if path is None or not parts:
        return VoiceToName(title, None, label=label)
    what = tr(
        "{seconds} from {turns} of {recording}",
        seconds=length(sum(part.seconds for part in parts)),
        turns=counted(len(parts), "turn"),
        recording=path.name,
    )
    return VoiceToName(title, Excerpt(path, parts, label), what, label, candidates=tuple(candidates))


class Naming(QObject):
    """Asks, has the timeline renamed by ``rename(voice, name, teaching)``, and the library taught.

    ``learnt`` carries a sentence, ``changed`` says that the library did, ``refused`` a text and a hint,
    ``failed`` an exception.
    """

    learnt = Signal(str)
    changed = Signal()
    refused = Signal(str, str)
    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        runner: Runner,
        with_consent: Callable[[Callable[[], None]], None],
        rename: Callable[[VoiceToName, str, Teaching | None], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._runner = window, runner
        self._with_consent, self._rename = with_consent, rename

    def ask(self, voice: VoiceToName) -> None:
        """Ask whose voice it is, and name it."""
        job = self._runner.submit(name_people, None)
        job.when_finished(lambda names: self._choose(voice, names))
        job.failed.connect(self.failed)

    def name(self, voice: VoiceToName, name: str, *, is_new: bool = False) -> None:
        """Name the voice without a question, and have it learnt."""
        excerpt = voice.excerpt
        if excerpt is None:
            self._rename(voice, name, None)
            return
        teaching = Teaching(name, excerpt)

        def go_on() -> None:
            if is_new:  # there is nobody whose voice it could be unlike
                self._teach(teaching, TeachRequest(name, excerpt))
                self._rename(voice, name, teaching)
            else:
                self._teach_and_rename(voice, name, teaching)

        self._with_consent(go_on)

    def take_back(self, teaching: Teaching) -> None:
        """Undo: the library forgets what it learnt with this step."""
        teaching.undone = True
        if teaching.taught is not None and not teaching.running:
            self._unteach(teaching)

    def put_back(self, teaching: Teaching) -> None:
        """Redo: the library learns it again."""
        teaching.undone = False
        if not teaching.running:
            reference = teaching.taught.reference if teaching.taught is not None else None
            self._teach(teaching, TeachRequest(teaching.name, teaching.excerpt, reference, sure=True))

    def _choose(self, voice: VoiceToName, names: tuple[str, ...]) -> None:
        excerpt = voice.excerpt
        dialog = NameVoiceDialog(
            names,
            voice.title,
            voice.learnt_from,
            voice.candidates,
            self._window.window(),
        )
        if excerpt is not None:
            dialog.samples.offer(longest_samples(excerpt.path, excerpt.parts), self._runner)

        def take() -> None:
            if dialog.learns:
                self.name(voice, dialog.name, is_new=dialog.is_new)
            else:
                self._rename(voice, dialog.name, None)

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _teach_and_rename(self, voice: VoiceToName, name: str, teaching: Teaching) -> None:
        """Have it examined first: about a voice that is unlike the person's others the user is asked."""

        def go_on(taught: Taught) -> None:
            teaching.running = False
            if taught.unlike is not None:
                self._ask_unlike(voice, name, teaching, taught)
                return
            self._learned(teaching, taught)
            self._rename(voice, name, teaching)

        def fail(error: BaseException) -> None:
            teaching.running = False
            self._rename(voice, name, None)
            self._tell(error)

        self._submit(teaching, TeachRequest(name, teaching.excerpt), go_on, fail)

    def _ask_unlike(self, voice: VoiceToName, name: str, teaching: Teaching, taught: Taught) -> None:
        dialog = UnlikeVoiceDialog(name, taught.unlike or 0.0, self._window.window())
        dialog.name_only.connect(lambda: self._rename(voice, name, None))

        def add_anyway() -> None:
            request = TeachRequest(name, teaching.excerpt, taught.reference, sure=True)
            self._teach(teaching, request)
            self._rename(voice, name, teaching)

        dialog.add_anyway.connect(add_anyway)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _teach(self, teaching: Teaching, request: TeachRequest) -> None:
        def done(taught: Taught) -> None:
            teaching.running = False
            self._learned(teaching, taught)

        def fail(error: BaseException) -> None:
            teaching.running = False
            self._tell(error)

        self._submit(teaching, request, done, fail)

    def _submit(
        self,
        teaching: Teaching,
        request: TeachRequest,
        done: Callable[[Taught], None],
        fail: Callable[[BaseException], None],
    ) -> None:
        teaching.running = True
        job = self._runner.submit(teach, request, tr("Learning {name}", name=request.name))
        job.when_finished(done)
        job.failed.connect(fail)
        job.cancelled.connect(lambda: setattr(teaching, "running", False))

    def _learned(self, teaching: Teaching, taught: Taught) -> None:
        teaching.taught = taught
        if teaching.undone:  # undone while it was being learnt
            self._unteach(teaching)
            return
        if taught.speaker is not None:
            self.learnt.emit(
                tr(
                    "Learnt: {name} is now known by {recording}.",
                    name=taught.speaker.name,
                    recording=counted(taught.speaker.references, "recording"),
                )
            )
            self.changed.emit()

    def _unteach(self, teaching: Teaching) -> None:
        assert teaching.taught is not None
        job = self._runner.submit(unteach, teaching.taught)
        job.when_finished(self._taken_back)
        job.failed.connect(self._tell)

    def _taken_back(self, taught: Taught) -> None:
        if taught.speaker is not None and taught.reference_id is not None:
            self.learnt.emit(
                tr("Taken back: {name} is no longer learnt from this recording.", name=taught.speaker.name)
            )
            self.changed.emit()

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            words = f"{translated(error.words)} {translated(error.hint)}".strip()
            self.refused.emit(tr("This recording was not learnt."), words)
        else:
            self.failed.emit(error)
