"""The people whose voices the program knows: enrol, rename, merge, remove, listen to references."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from voxdesk.core.errors import UserError
from voxdesk.core.settings import Settings
from voxdesk.core.types import InputDevice
from voxdesk.jobs.runner import Runner
from voxdesk.library.people import Reference, Speaker
from voxdesk.ui.dialogs.confirm import ConfirmDialog
from voxdesk.ui.dialogs.enrol_microphone import EnrolMicrophoneDialog
from voxdesk.ui.dialogs.merge import MergeDialog
from voxdesk.ui.dialogs.name import NameDialog
from voxdesk.ui.dropped import dropped_paths, find_recordings
from voxdesk.ui.enrolment import Enrolment, Source
from voxdesk.ui.file_dialogs import ask_recordings
from voxdesk.ui.listening.devices import list_microphones
from voxdesk.ui.pages.page import Page
from voxdesk.ui.reference_player import ReferencePlayer
from voxdesk.ui.tables.people import MODEL, PeopleFilter, PeopleModel
from voxdesk.ui.theme import GAP_PX, Theme, theme_for
from voxdesk.ui.translation import tr
from voxdesk.ui.widgets.card import Card, label
from voxdesk.ui.widgets.empty_state import EmptyState
from voxdesk.ui.widgets.library_button import LibraryButton
from voxdesk.ui.widgets.people_view import PeopleView
from voxdesk.ui.widgets.person_card import PersonCard
from voxdesk.ui.widgets.threshold_card import ThresholdCard
from voxdesk.ui.words import counted

_SIDE_PX = 316
_LOOK_EVERY_MS = 1500


class SpeakersPage(Page):
    """Table of people, the chosen person's recordings, and how careful the program is with names."""

    def __init__(
        self, services: Any, runner: Runner, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(settings, parent)
        self._services = services
        self._runner = runner
        self._theme = theme_for(settings.theme)
        self._people: tuple[Speaker, ...] = ()
        self._revision: int | None = None
        self._player = ReferencePlayer(self)
        self._microphone_dialog: EnrolMicrophoneDialog | None = None
        self.setAcceptDrops(True)
        self._enrolment = Enrolment(services, runner, lambda: self.settings.consent_given, self)
        self._enrolment.told.connect(self.told)
        self._enrolment.problem.connect(self.problem)
        self._enrolment.consented.connect(lambda: self.change_settings(consent_given=True))
        self._enrolment.enrolled.connect(self._enrolled)
        self._build()
        self._looking = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look_for_changes)

    # Building.

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP_PX)
        layout.addLayout(self._build_controls())
        self._model = PeopleModel(self._theme)
        self._filter = PeopleFilter(self._model)
        self.table = PeopleView(self._filter)
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.enter_pressed.connect(self.rename)
        self.table.delete_pressed.connect(self.remove)
        self._card = Card(tr("People"))
        self._card.body.addWidget(self.table, 1)
        self._nothing_found = label(tone="dim")
        self._nothing_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card.body.addWidget(self._nothing_found)
        self.person = PersonCard(self._theme)
        self.person.play_asked.connect(self._player.play)
        self.person.stop_asked.connect(self._player.stop)
        self._player.playing.connect(self.person.show_playing)
        self._player.failed.connect(self.problem)
        self.person.remove_reference_asked.connect(self._remove_reference)
        self.person.add_asked.connect(lambda: self.choose_files(self._chosen_name()))
        self.person.record_asked.connect(lambda: self.record(self._chosen_name()))
        self.person.rename_asked.connect(self.rename)
        self.person.merge_asked.connect(self.merge)
        self.person.remove_asked.connect(self.remove)
        self.threshold = ThresholdCard(self._services)
        self.threshold.fpir_chosen.connect(self._choose_fpir)
        self.threshold.scores_asked.connect(self._show_scores)
        side = QVBoxLayout()
        side.setSpacing(GAP_PX)
        side.addWidget(self.person, 1)
        side.addWidget(self.threshold)
        side_widget = QWidget()
        side_widget.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        side_widget.setFixedWidth(_SIDE_PX)
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        row.addWidget(self._card, 1)
        row.addWidget(side_widget)
        self._states = QStackedLayout()
        self._states.addWidget(full)
        self._states.addWidget(self._build_empty())
        layout.addLayout(self._states, 1)

    def _build_controls(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.enrol_button = QPushButton(tr("Enrol from recordings…"))
        self.enrol_button.setProperty("kind", "primary")
        self.enrol_button.clicked.connect(lambda: self.choose_files())
        self.record_button = QPushButton(tr("Enrol by microphone…"))
        self.record_button.clicked.connect(lambda: self.record())
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search people"))
        self.search.setAccessibleName(tr("Search people"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(260)
        self.search.textChanged.connect(self._search_changed)
        self._more = LibraryButton(self._runner)
        self._more.changed.connect(self._changed)
        self._more.failed.connect(self._library_failed)
        row.addWidget(self.enrol_button)
        row.addWidget(self.record_button)
        row.addWidget(self.search, 1)
        row.addStretch(1)
        row.addWidget(self._more)
        return row

    def _build_empty(self) -> QWidget:
        card = Card()
        self._empty = EmptyState(
            "people",
            tr("Nobody is enrolled yet"),
            tr(
                "Enrol people whose voices you want to recognise: choose or drop recordings in which one "
                "person speaks alone, or let them read a text aloud. 15 seconds of speech are good, more "
                "from different days is better."
            ),
        )
        files = QPushButton(tr("Choose recordings…"))
        files.setProperty("kind", "primary")
        files.clicked.connect(lambda: self.choose_files())
        microphone = QPushButton(tr("Use the microphone…"))
        microphone.clicked.connect(lambda: self.record())
        self._empty.add_button(files)
        self._empty.add_button(microphone)
        card.body.addWidget(self._empty, 1)
        return card

    # Public.

    def refresh(self) -> None:
        """Read the library again, keeping the chosen person chosen."""
        try:
            model_id = self._model_id()
            self._people = self._services.store.speakers(model_id)
            self._revision = self._services.store.revision
        except UserError as error:
            self.problem.emit(error)
            self._people = ()
        chosen = self.table.chosen_id
        # The last column is only worth its room when it says something.
        self.table.setColumnHidden(
            MODEL, not any(person.stale or not person.references for person in self._people)
        )
        self._model.set_people(self._people)
        self._states.setCurrentIndex(0 if self._people else 1)
        recordings = sum(person.references for person in self._people)
        people = counted(len(self._people), "person", "people")
        self._card.set_heading(f"{people} · {counted(recordings, 'recording')}")
        self.search.setEnabled(bool(self._people))
        self._more.set_people(len(self._people))
        self.threshold.show_threshold(self.settings.target_fpir, len(self._people))
        self.table.choose(chosen)
        self._search_changed(self.search.text())
        self._show_chosen()

    def set_settings(self, settings: Settings) -> None:
        """Take over what another page changed."""
        super().set_settings(settings)
        self.threshold.show_threshold(settings.target_fpir, len(self._people))

    def set_theme(self, theme: Theme) -> None:
        """Redraw icons and coloured cells."""
        self._theme = theme
        self._model.set_theme(theme)
        self.person.set_theme(theme)
        self._empty.set_theme(theme)

    def shut_down(self) -> None:
        """Stop timers and playing."""
        self._looking.stop()
        self._player.stop()
        if self._microphone_dialog is not None:
            self._microphone_dialog.shut_down()

    def enrol_sources(self, sources: Sequence[Source], name: str | None = None) -> None:
        """Learn a voice from recordings; asks for the name when there is none."""
        self._enrolment.begin(sources, name, ask=name is None)

    def choose_files(self, name: str | None = None) -> None:
        """Let the user choose recordings to enrol, of ``name`` or of somebody to be named."""
        title = tr("Recordings of {name}", name=name) if name else tr("Recordings of one person")
        self._enrolment.with_consent(
            lambda: ask_recordings(self.window(), title, lambda paths: self.enrol_sources(paths, name))
        )

    def record(self, name: str = "") -> None:
        """Enrol by microphone."""
        self._enrolment.with_consent(lambda: self._record(name))

    def rename(self) -> None:
        """Ask for another name of the chosen person."""
        person = self._chosen()
        if person is None:
            return

        def accept(name: str) -> None:
            self._services.store.rename(person.id, name)
            self._changed(tr("{person} is now called {strip}", person=person.name, strip=name.strip()))

        words = tr("Everything else about this person stays as it is.")
        _open(
            NameDialog(
                tr("Rename {person}", person=person.name),
                words,
                accept,
                name=person.name,
                parent=self.window(),
            )
        )

    def merge(self) -> None:
        """Ask with whom the chosen person is merged."""
        person = self._chosen()
        if person is None:
            return
        dialog = MergeDialog(person, [each for each in self._people if each.id != person.id], self.window())
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
            parent=self.window(),
        )
        dialog.accepted.connect(
            lambda: self._try(
                lambda: self._services.store.remove(person.id), tr("Removed {person}", person=person.name)
            )
        )
        _open(dialog)

    # Slots.

    def _record(self, name: str) -> None:
        job = self._runner.submit(list_microphones, None)
        job.finished.connect(lambda devices: self._open_microphone(name, devices))
        job.failed.connect(self.problem)

    def _open_microphone(self, name: str, devices: tuple[InputDevice, ...]) -> None:
        from voxdesk.workflows.enrol import enrol

        self._player.stop()
        dialog = EnrolMicrophoneDialog(
            self._services,
            self._runner,
            self._theme,
            known=[person.name for person in self._people],
            devices=devices,
            wanted_device=self.settings.input_device,
            enrol=enrol,
            name=name,
            parent=self.window(),
        )
        self._microphone_dialog = dialog
        dialog.finished.connect(self._microphone_closed)
        dialog.device_chosen.connect(lambda device: self.change_settings(input_device=device))
        dialog.enrolled.connect(
            lambda result: self._enrolment.report(result.speaker.name if result.speaker else "", result)
        )
        _open(dialog)

    def _microphone_closed(self) -> None:
        self._microphone_dialog = None

    def _enrolled(self, result: Any) -> None:
        self.refresh()
        self.table.choose(result.speaker.id)
        self._show_chosen()
        self.library_changed.emit()

    def _merge(self, person: Speaker, other: Speaker | None) -> None:
        if other is not None:
            done = tr("Merged {person} into {other}", person=person.name, other=other.name)
            self._try(lambda: self._services.store.merge(other.id, person.id), done)
            self.table.choose(other.id)

    def _remove_reference(self, reference: Reference) -> None:
        name = Path(reference.source).name or tr("this recording")
        dialog = ConfirmDialog(
            tr("Remove this recording?"),
            tr("{name} no longer counts for the voice. The sound file itself stays where it is.", name=name),
            tr("Remove"),
            parent=self.window(),
        )
        dialog.accepted.connect(
            lambda: self._try(
                lambda: self._services.store.remove_reference(reference.id),
                tr("Removed {name} from the voice", name=name),
            )
        )
        _open(dialog)

    def _library_failed(self, error: BaseException) -> None:
        self.refresh()
        self.problem.emit(error)

    def _try(self, change: Any, words: str) -> None:
        try:
            change()
        except UserError as error:
            self.problem.emit(error)
            self.refresh()
            return
        self._changed(words)

    def _changed(self, words: str) -> None:
        self.refresh()
        self.library_changed.emit()
        self.told.emit(words)

    def _choose_fpir(self, fpir: float) -> None:
        self.change_settings(target_fpir=fpir)
        self.threshold.show_threshold(fpir, len(self._people))

    def _show_scores(self, threshold: float) -> None:
        from voxdesk.ui.dialogs.library_scores import LibraryScoresDialog

        _open(LibraryScoresDialog(self._runner, self._theme, threshold, self.window()))

    def _search_changed(self, text: str) -> None:
        self._filter.setFilterFixedString(text.strip())
        nothing = bool(self._people) and self._filter.rowCount() == 0
        self._nothing_found.setText(tr("Nobody’s name holds “{strip}”", strip=text.strip()))
        self._nothing_found.setVisible(nothing)

    def _show_chosen(self) -> None:
        person = self._chosen()
        self._player.stop()
        self.person.setVisible(person is not None or not self._people)
        if person is None:
            return
        try:
            self.person.show_person(person, self._services.store.references(person.id))
        except UserError as error:
            self.problem.emit(error)

    def _look_for_changes(self) -> None:
        """Another program, or Listen, may have written to the library."""
        try:
            if self._services.store.revision != self._revision:
                self.refresh()
        except UserError as error:
            self._looking.stop()
            self.problem.emit(error)

    # Small things.

    def _chosen(self) -> Speaker | None:
        wanted = self.table.chosen_id
        return next((person for person in self._people if person.id == wanted), None)

    def _chosen_name(self) -> str:
        person = self._chosen()
        return person.name if person else ""

    def _model_id(self) -> str | None:
        try:
            return str(self._services.hub.chosen("encoder").id)
        except UserError:
            return None  # the main window says so; people are shown all the same

    # Qt overrides.

    def showEvent(self, event: QShowEvent) -> None:
        """Look for changes only while somebody looks."""
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking and playing."""
        self._looking.stop()
        self._player.stop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Recordings and folders may be dropped to enrol somebody."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Enrol somebody from what was dropped."""
        event.acceptProposedAction()
        paths = dropped_paths(event.mimeData())
        job = self._runner.submit(find_recordings, paths, tr("Looking for recordings"))
        job.finished.connect(self.enrol_sources)
        job.failed.connect(self.problem)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
