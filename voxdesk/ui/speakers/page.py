"""The people whose voices the program knows: enrol, rename, merge, remove, listen to references."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from voxdesk.core.settings import Settings
from voxdesk.jobs.runner import Runner
from voxdesk.library.people import Reference, Speaker
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.commands import Command
from voxdesk.ui.parts.context_menu import offer_in_menu
from voxdesk.ui.parts.enrolment import Enrolment, Source
from voxdesk.ui.parts.file_dialogs import ask_recordings
from voxdesk.ui.parts.page import Page
from voxdesk.ui.parts.playback import Playback, Stretch
from voxdesk.ui.parts.rows import RowsModel
from voxdesk.ui.speakers.compare_voices import VoiceComparing
from voxdesk.ui.speakers.consent_actions import ConsentActions
from voxdesk.ui.speakers.microphone_enrolment import MicrophoneEnrolment
from voxdesk.ui.speakers.people_actions import PeopleActions
from voxdesk.ui.speakers.people_commands import library_commands, person_commands
from voxdesk.ui.speakers.people_controls import NobodyCard, PeopleControls
from voxdesk.ui.speakers.people_reading import PeopleReading
from voxdesk.ui.speakers.people_table import people_columns, people_table
from voxdesk.ui.speakers.person_card import PersonCard
from voxdesk.ui.speakers.threshold_card import ThresholdCard
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX, Theme, theme_for
from voxdesk.workflows.folders.search import find_missing, find_recordings
from voxdesk.workflows.listen.alike import group_references
from voxdesk.workflows.people.enrol import EnrolResult
from voxdesk.workflows.recordings import Dropped
from voxdesk.workflows.services import Services

_SIDE_PX, _WIDE_SIDE_PX = 316, 460


class SpeakersPage(Page):
    """Table of people, the chosen person's recordings, and how careful the program is with names."""

    def __init__(
        self, services: Services, runner: Runner, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(settings, parent)
        self._services = services
        self._runner = runner
        self._theme = theme_for(settings.theme)
        self._people: tuple[Speaker, ...] = ()
        self._reading = PeopleReading(runner, self)
        self._reading.read.connect(self._show_people)
        self._reading.failed.connect(self.problem)
        self._player = Playback(runner, self)
        self._enrolment = Enrolment(services, runner, lambda: self.settings.consent_given, self)
        self._enrolment.told.connect(self.told)
        self.comparing = VoiceComparing(runner, self)
        self.comparing.told.connect(self.told)
        self.comparing.saved.connect(self.saved)
        self.comparing.failed.connect(self.problem)
        self._enrolment.problem.connect(self.problem)
        self._enrolment.consented.connect(lambda: self.change_settings(consent_given=True))
        self._enrolment.enrolled.connect(self._enrolled)
        self.microphone = MicrophoneEnrolment(services, runner, self._theme, self)
        self.microphone.opening.connect(self._player.stop)
        self.microphone.problem.connect(self.problem)
        self.microphone.device_chosen.connect(lambda device: self.change_settings(input_device=device))
        self.microphone.enrolled.connect(
            lambda result: self._enrolment.report(result.speaker.name if result.speaker else "", result)
        )
        self._actions = PeopleActions(runner, self, self._chosen, lambda: self._people)
        self._actions.renamed.connect(self.names_changed)
        self._actions.changed.connect(self._changed)
        self._actions.merged.connect(lambda kept: self._reading.ask(lambda: self._choose(kept)))
        self._actions.failed.connect(self._library_failed)
        self._actions.taken_back.connect(self.kept_names_changed)
        self._reading.erased.connect(self._actions.undoing.forget)
        self._consent = ConsentActions(runner, self, self._chosen)
        self._consent.changed.connect(self._changed)
        self._consent.saved.connect(self.saved)
        self._consent.failed.connect(self.problem)
        self._wanted: int | None = None
        self._put: int | None = None
        self._build()

    # Building.

    def _build(self) -> None:
        layout = spaced(QVBoxLayout(self), GAP_PX)
        controls = PeopleControls(self._runner)
        self.enrol_button, self.record_button = controls.enrol, controls.record
        self.search, self._more = controls.search, controls.more
        undoing = self._actions.undoing
        controls.searched.connect(self._search_changed)
        controls.undo.clicked.connect(undoing.undo)
        undoing.offered.connect(lambda: controls.offer_undo(undoing.words))
        self._more.replaced.connect(undoing.forget)
        self._more.saved.connect(self.saved)
        self._more.renamed.connect(self.names_changed)
        self._more.changed.connect(self._changed)
        self._more.failed.connect(self._library_failed)
        nobody = self._nobody = NobodyCard()
        self._empty = nobody.empty
        for part in (controls, nobody):
            part.files_asked.connect(lambda: self.choose_files())
            part.microphone_asked.connect(lambda: self.record())
        layout.addLayout(controls)
        self._model = RowsModel(people_columns(), lambda tone: self._theme.colour(tone))
        self.table = people_table(self._model)
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.enter_pressed.connect(self._actions.rename)
        self.table.delete_pressed.connect(self._actions.remove)
        self._card = Card(tr("People"))
        self._card.body.addWidget(self.table, 1)
        self._nothing_found = label(tone="dim")
        self._nothing_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card.body.addWidget(self._nothing_found)
        self.person = PersonCard(self._theme)
        # Until the library is read nobody is there to be searched, exported or erased.
        kept = self.person.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # else the card below would stretch over its place
        self.person.setSizePolicy(kept)
        self.person.hide()
        self.search.setEnabled(False)
        self._more.set_people(0)
        offer_in_menu(self.table, self.person.buttons)
        self.person.play_asked.connect(self._play)
        self.person.stop_asked.connect(self._player.stop)
        self._player.changed.connect(self._show_playing)
        self._player.failed.connect(self.problem)
        self.person.remove_reference_asked.connect(self._actions.remove_reference)
        self.person.add_asked.connect(lambda: self.choose_files(self._chosen_name()))
        self.person.record_asked.connect(lambda: self.record(self._chosen_name()))
        self.person.rename_asked.connect(self._actions.rename)
        self.person.consent_asked.connect(self._consent.note)
        self.person.merge_asked.connect(self._actions.merge)
        self.person.remove_asked.connect(self._actions.remove)
        self.threshold = ThresholdCard(self._runner)
        self.threshold.fpir_chosen.connect(self._choose_fpir)
        self.threshold.scores_asked.connect(self._show_scores)
        side = spaced(QVBoxLayout(), GAP_PX)
        side.addWidget(self.person, 1)
        side.addWidget(self.threshold)
        side_widget = QWidget()
        side_widget.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        side_widget.setMinimumWidth(_SIDE_PX)
        side_widget.setMaximumWidth(_WIDE_SIDE_PX)
        full = QWidget()
        row = spaced(QHBoxLayout(full), GAP_PX)
        row.addWidget(self._card, 3)
        row.addWidget(side_widget, 1)
        self._states = QStackedLayout()
        layout.addLayout(self._states, 1)
        self._states.addWidget(full)
        self._states.addWidget(nobody)

    # Public.

    def refresh(self) -> None:
        """Read the library again, keeping the chosen person chosen."""
        self._reading.ask()

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done by name."""
        actions = self._actions
        undoing = actions.undoing

        def chosen() -> bool:
            return self._chosen() is not None

        return (
            Command(
                "speakers.undo",
                tr("Undo"),
                undoing.undo,
                "Ctrl+Z",
                "edit",
                possible=lambda: bool(undoing.words),
            ),
            *person_commands(self.person, actions, self._consent, chosen),
            Command("speakers.compare_voices", tr("Compare Voices for a Report…"), self.comparing.ask),
            Command("speakers.scores", tr("Scores of Your People…"), self.threshold.scores.click),
            *library_commands(self._more, lambda: bool(self._people)),
        )

    def _show_people(self, people: tuple[Speaker, ...]) -> None:
        self._people = people
        chosen = self._chosen_id
        self.table.show_worth(people)
        self._show_found()
        self._nobody.tell(readable=self._reading.readable)
        self._states.setCurrentIndex(0 if self._people else 1)
        recordings = sum(person.references for person in self._people)
        counted_people = counted(len(people), "person", "people")
        self._card.set_heading(f"{counted_people} · {counted(recordings, 'recording')}")
        self.search.setEnabled(bool(self._people))
        self._more.set_people(len(self._people))
        self.threshold.show_threshold(self.settings, len(self._people))
        self._choose_shown(chosen)
        self._search_changed(self.search.text())
        self._show_chosen()

    def set_settings(self, settings: Settings) -> None:
        """Take over what another page changed."""
        super().set_settings(settings)
        self.threshold.show_threshold(settings, len(self._people))

    def set_theme(self, theme: Theme) -> None:
        """Redraw icons and coloured cells."""
        self._theme = theme
        self._model.repaint()
        self.person.set_theme(theme)
        self.microphone.set_theme(theme)
        self._empty.set_theme(theme)

    def drop_words(self, dropped: Dropped) -> str:
        """Recordings and folders are of somebody to be enrolled."""
        return tr("Enrol a person from what you drop")

    def take_drop(self, paths: Sequence[Path]) -> None:
        """Enrol somebody from what was dropped."""
        job = self._runner.submit(find_recordings, tuple(paths), tr("Looking for recordings"))
        job.when_finished(self.enrol_sources)
        job.failed.connect(self.problem)

    def landmark(self) -> QWidget | None:
        """Return the part in which somebody is enrolled."""
        return self.enrol_button

    def shut_down(self) -> None:
        """Stop timers and playing."""
        self._reading.watch(False)
        self._player.stop()
        self.microphone.shut_down()

    def enrol_sources(self, sources: Sequence[Source], name: str | None = None) -> None:
        """Learn a voice from recordings; asks for the name when there is none."""
        self.begun.emit()
        self._enrolment.begin(sources, name, ask=name is None)

    def choose_files(self, name: str | None = None) -> None:
        """Let the user choose recordings to enrol, of ``name`` or of somebody to be named."""
        title = tr("Recordings of {name}", name=name) if name else tr("Recordings of one person")
        self._enrolment.with_consent(
            lambda: ask_recordings(self.window(), title, lambda paths: self.enrol_sources(paths, name))
        )

    def record(self, name: str = "") -> None:
        """Enrol by microphone."""
        known = [person.name for person in self._people]
        device = self.settings.input_device
        self._enrolment.with_consent(lambda: self.microphone.begin(name, known, device))

    # Slots.

    def _enrolled(self, result: EnrolResult) -> None:
        learnt = result.speaker
        if learnt is not None:
            self._reading.ask(lambda: self._choose(learnt.id))
        self.library_changed.emit()

    def _choose(self, speaker_id: int) -> None:
        self._choose_shown(speaker_id)
        self._show_chosen()

    def _library_failed(self, error: BaseException) -> None:
        self.refresh()
        self.problem.emit(error)

    def _changed(self, words: str) -> None:
        self._reading.ask(lambda: self.told.emit(words))
        self.library_changed.emit()

    def _choose_fpir(self, fpir: float) -> None:
        self.change_settings(target_fpir=fpir)
        self.threshold.show_threshold(self.settings, len(self._people))

    def _show_scores(self, threshold: float) -> None:
        from voxdesk.ui.speakers.library_scores import LibraryScoresDialog

        dialog = LibraryScoresDialog(self._runner, self._theme, threshold, self.settings, self.window())
        dialog.calibrating.connect(lambda job: job.when_finished(self._calibrated))
        dialog.open()

    def _calibrated(self, settings: Settings) -> None:
        self.change_settings(
            own_threshold_model=settings.own_threshold_model, own_threshold_shift=settings.own_threshold_shift
        )
        self.threshold.show_threshold(self.settings, len(self._people))
        self.library_changed.emit()  # who is named may be others now

    def _search_changed(self, text: str) -> None:
        chosen = self._chosen_id
        if chosen != self._put:  # by the user, not by an earlier search
            self._wanted = chosen
        self._show_found()
        self._choose_shown(self._wanted)
        self._put = self._chosen_id
        if self._put is None:
            self._show_chosen()  # no row changed: there was none before
        nothing = bool(self._people) and self._model.rowCount() == 0
        self._nothing_found.setText(tr("No name contains “{strip}”", strip=text.strip()))
        self._nothing_found.setVisible(nothing)

    def _play(self, reference: Reference) -> None:
        self._player.play(Stretch(Path(reference.source), key=reference.id))

    def _show_playing(self) -> None:
        stretch = self._player.current
        self.person.show_playing(stretch.key if stretch is not None else None)

    def _show_chosen(self) -> None:
        person = self._chosen()
        self._player.stop()
        if person is None:
            self.person.hide()
            return
        job = self._runner.submit(group_references, person.id)
        job.when_finished(lambda found: self._show_person(person, found))
        job.failed.connect(self.problem)

    def _show_person(self, person: Speaker, groups: tuple[tuple[Reference, ...], ...]) -> None:
        if person is self._chosen():
            self.person.show_person(person, groups)
            self.person.show()
            sources = frozenset(Path(each.source) for group in groups for each in group)
            self._runner.submit(find_missing, sources).when_finished(self.person.show_missing)

    # Small things.

    def _chosen(self) -> Speaker | None:
        return self.table.chosen[0] if self.table.chosen else None

    @property
    def _chosen_id(self) -> int | None:
        person = self._chosen()
        return person.id if person is not None else None

    def _show_found(self) -> None:
        """Show the people whose names hold what is searched."""
        sought = self.search.text().strip().casefold()
        self._model.set_rows([person for person in self._people if sought in person.name.casefold()])

    def _choose_shown(self, person_id: int | None) -> None:
        """Choose a person, or the first one when that person is not shown."""
        shown = self._model.shown
        if shown and not any(person.id == person_id for person in shown):
            person_id = shown[0].id
        self.table.choose({person_id})

    def _chosen_name(self) -> str:
        person = self._chosen()
        return person.name if person else ""

    # Qt overrides.

    def showEvent(self, event: QShowEvent) -> None:
        """Look for changes only while somebody looks."""
        self._reading.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking and playing."""
        self._reading.watch(False)
        self._player.stop()
