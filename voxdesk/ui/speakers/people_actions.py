"""A person of the library in; renamed, merged or removed, once the user has said so."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.core.names import NameChanges
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.library.people import Reference, Speaker
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.confirm import ConfirmDialog
from voxdesk.ui.parts.name import NameDialog
from voxdesk.ui.speakers.merge import MergeDialog
from voxdesk.ui.speakers.people_undo import PeopleUndo
from voxdesk.workflows.people.library import (
    Forgotten,
    MergeRequest,
    PersonRequest,
    Renamed,
    RenameRequest,
    merge_people,
    remove_person,
    remove_reference,
    rename_person,
)


class PeopleActions(QObject):
    """``changed`` says what was done, ``merged`` carries the id of who remains, ``failed`` an exception.

    ``renamed`` carries the ``NameChanges``, before ``changed`` comes; ``undoing`` takes them back, and
    ``taken_back`` says that it did.
    """

    changed = Signal(str)
    merged = Signal(object)
    failed = Signal(object)
    renamed = Signal(object)
    taken_back = Signal()

    def __init__(
        self,
        runner: Runner,
        page: QWidget,
        chosen: Callable[[], Speaker | None],
        people: Callable[[], Sequence[Speaker]],
    ) -> None:
        """``chosen`` is the person that the user has chosen among ``people``."""
        super().__init__(page)
        self._runner, self._page = runner, page
        self._chosen, self._people = chosen, people
        self.undoing = PeopleUndo(runner, self)
        self.undoing.changed.connect(lambda _: self.taken_back.emit())
        self.undoing.changed.connect(self.changed)
        self.undoing.failed.connect(self.failed)

    def rename(self) -> None:
        """Ask for another name of the chosen person."""
        person = self._chosen()
        if person is None:
            return

        def accept(name: str) -> Job[object]:
            job = self._runner.submit(rename_person, RenameRequest(person.name, name))
            undo = tr("Undo renaming {person}", person=person.name)

            def renamed(done: Renamed) -> None:
                self.undoing.did(undo, done.before)
                words = tr("{person} is now called {strip}", person=person.name, strip=done.speaker.name)
                self._done(done.changes, words)

            job.when_finished(renamed)
            return job

        words = tr("Everything else about this person stays as it is.")
        NameDialog(
            tr("Rename {person}", person=person.name),
            words,
            accept,
            name=person.name,
            parent=self._page.window(),
        ).open()

    def merge(self) -> None:
        """Ask with whom the chosen person is merged."""
        person = self._chosen()
        if person is None:
            return
        dialog = MergeDialog(
            person, [each for each in self._people() if each.id != person.id], self._page.window()
        )
        dialog.accepted.connect(lambda: self._merge(person, dialog.other))
        dialog.open()

    def remove(self) -> None:
        """Ask, then forget the chosen person."""
        person = self._chosen()
        if person is None:
            return
        dialog = ConfirmDialog(
            tr("Remove {person}?", person=person.name),
            tr(
                "The voice and {recording} of {person} leave the library, and the name leaves timelines and "
                "groups: there {person} is a voice without a name. Sound files and other files outside "
                "VoxDesk’s own folders are not touched. You can undo this for 10 minutes, as long as VoxDesk "
                "stays open.",
                recording=counted(person.references, "recording"),
                person=person.name,
            )
            + " "
            + tr("Recordings with the name in their file name leave the index."),
            tr("Remove"),
            parent=self._page.window(),
        )
        dialog.accepted.connect(lambda: self._remove(person))
        dialog.open()

    def _remove(self, person: Speaker) -> None:
        job = self._runner.submit(
            remove_person, PersonRequest(person.name), tr("Removing {person}", person=person.name)
        )
        words, undo = (
            tr("Removed {person}", person=person.name),
            tr("Undo removing {person}", person=person.name),
        )

        def removed(done: Forgotten) -> None:
            if done.before is not None:
                self.undoing.did(undo, done.before, removed=True)
            more = ""
            if done.left_index:
                more = ". " + tr(
                    "No longer in the index, as the file name holds the name: {recordings}",
                    recordings=counted(done.left_index, "recording"),
                )
            self._done(done.changes, words + more)

        job.when_finished(removed)
        job.failed.connect(self.failed)

    def _merge(self, person: Speaker, other: Speaker | None) -> None:
        if other is None:
            return
        words = tr("Merged {person} into {other}", person=person.name, other=other.name)
        job = self._runner.submit(merge_people, MergeRequest(other.name, person.name))
        undo = tr("Undo merging {person}", person=person.name)

        def merged(done: Renamed) -> None:
            self.undoing.did(undo, done.before)
            self._done(done.changes, words)
            self.merged.emit(done.speaker.id)

        job.when_finished(merged)
        job.failed.connect(self.failed)

    def remove_reference(self, reference: Reference) -> None:
        """Ask, then forget one recording of a person."""
        name = Path(reference.source).name or tr("this recording")
        dialog = ConfirmDialog(
            tr("Remove this recording?"),
            tr(
                "VoxDesk will no longer use {name} to recognise this person. The sound file "
                "itself stays where it is.",
                name=name,
            ),
            tr("Remove"),
            parent=self._page.window(),
        )
        dialog.accepted.connect(lambda: self._remove_reference(reference, name))
        dialog.open()

    def _remove_reference(self, reference: Reference, name: str) -> None:
        job = self._runner.submit(remove_reference, reference)
        words = tr("Removed {name} from the voice", name=name)
        job.when_finished(lambda _: self.changed.emit(words))
        job.failed.connect(self.failed)

    def _done(self, changes: NameChanges, words: str) -> None:
        self.renamed.emit(changes)
        self.changed.emit(words)
