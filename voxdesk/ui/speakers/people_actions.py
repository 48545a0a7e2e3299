"""A person of the library in; renamed, merged or removed, once the user has said so."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from voxdesk.core.errors import UserError
from voxdesk.library.people import Reference, Speaker
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.confirm import ConfirmDialog
from voxdesk.ui.parts.name import NameDialog
from voxdesk.ui.speakers.merge import MergeDialog


class PeopleActions(QObject):
    """``changed`` says what was done, ``merged`` carries the id of who remains, ``failed`` an exception."""

    changed = Signal(str)
    merged = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        services: Any,
        page: QWidget,
        chosen: Callable[[], Speaker | None],
        people: Callable[[], Sequence[Speaker]],
    ) -> None:
        """``chosen`` is the person that the user has chosen among ``people``."""
        super().__init__(page)
        self._services, self._page = services, page
        self._chosen, self._people = chosen, people

    @property
    def _store(self) -> Any:
        return self._services.store  # opened at its first use

    def rename(self) -> None:
        """Ask for another name of the chosen person."""
        person = self._chosen()
        if person is None:
            return

        def accept(name: str) -> None:
            self._store.rename(person.id, name)
            self.changed.emit(tr("{person} is now called {strip}", person=person.name, strip=name.strip()))

        words = tr("Everything else about this person stays as it is.")
        _open(
            NameDialog(
                tr("Rename {person}", person=person.name),
                words,
                accept,
                name=person.name,
                parent=self._page.window(),
            )
        )

    def merge(self) -> None:
        """Ask with whom the chosen person is merged."""
        person = self._chosen()
        if person is None:
            return
        dialog = MergeDialog(
            person, [each for each in self._people() if each.id != person.id], self._page.window()
        )
        dialog.accepted.connect(lambda: self._merge(person, dialog.other))
        _open(dialog)

    def remove(self) -> None:
        """Ask, then forget the chosen person."""
        person = self._chosen()
        if person is None:
            return
        dialog = ConfirmDialog(
            tr("Remove {person}?", person=person.name),
            tr(
                "The voice and {recording} of {person} leave the library. "
                "The sound files themselves stay where they are. This cannot be taken back.",
                recording=counted(person.references, "recording"),
                person=person.name,
            ),
            tr("Remove"),
            parent=self._page.window(),
        )
        dialog.accepted.connect(
            lambda: self._try(
                lambda: self._store.remove(person.id), tr("Removed {person}", person=person.name)
            )
        )
        _open(dialog)

    def _merge(self, person: Speaker, other: Speaker | None) -> None:
        if other is not None:
            done = tr("Merged {person} into {other}", person=person.name, other=other.name)
            self._try(lambda: self._store.merge(other.id, person.id), done)
            self.merged.emit(other.id)

    def remove_reference(self, reference: Reference) -> None:
        """Ask, then forget one recording of a person."""
        name = Path(reference.source).name or tr("this recording")
        dialog = ConfirmDialog(
            tr("Remove this recording?"),
            tr("{name} no longer counts for the voice. The sound file itself stays where it is.", name=name),
            tr("Remove"),
            parent=self._page.window(),
        )
        dialog.accepted.connect(
            lambda: self._try(
                lambda: self._store.remove_reference(reference.id),
                tr("Removed {name} from the voice", name=name),
            )
        )
        _open(dialog)

    def _try(self, change: Callable[[], object], words: str) -> None:
        try:
            change()
        except UserError as error:
            self.failed.emit(error)
            return
        self.changed.emit(words)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
