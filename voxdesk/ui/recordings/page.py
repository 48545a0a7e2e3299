"""The Recordings page: everything that was heard, found by who speaks, and voices that nobody has named."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from voxdesk.core.names import NameChanges
from voxdesk.core.settings import Settings
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import local_number, mark, tr
from voxdesk.ui.parts.commands import Command, pressing
from voxdesk.ui.parts.enrolment import Enrolment
from voxdesk.ui.parts.page import Page
from voxdesk.ui.parts.playback import Playback
from voxdesk.ui.recordings.exporting import Exporting
from voxdesk.ui.recordings.indexing import Indexing
from voxdesk.ui.recordings.naming import VoiceNaming
from voxdesk.ui.recordings.nothing_heard import NothingHeard
from voxdesk.ui.recordings.recordings_view import RecordingsView
from voxdesk.ui.recordings.voices_view import VoicesView
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX, Theme, theme_for
from voxdesk.workflows.archive.find import MOST_UNNAMED
from voxdesk.workflows.recordings import Dropped
from voxdesk.workflows.services import Services

_SIDE_PX = 316
_EMPTY, _FULL = 0, 1
_RECORDINGS, _VOICES = 0, 1


class RecordingsPage(Page):
    """Two tabs: recordings, and voices without a name; until something was heard, how to begin."""

    SHORTCUTS: ClassVar[tuple[tuple[str, str], ...]] = (
        (mark("Enter"), mark("Recordings: open on Listen, play the turn, or name the voice")),
        (mark("Space"), mark("Recordings: play all turns, or stop")),
    )

    def __init__(
        self, services: Services, runner: Runner, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(settings, parent)
        theme = self._theme = theme_for(settings.theme)
        self.indexing = Indexing(services, runner, lambda: self.settings, self)
        self.player = Playback(runner, self)
        self._enrolment = Enrolment(services, runner, lambda: self.settings.consent_given, self)
        self._enrolment.consented.connect(lambda: self.change_settings(consent_given=True))
        self.naming = VoiceNaming(runner, self._enrolment.with_consent, lambda: self._theme, self)
        self.recordings = RecordingsView(runner, self.player, theme, _SIDE_PX)
        self.voices = VoicesView(runner, self.naming, self.player, theme, _SIDE_PX)
        self.naming.fpir = lambda: self.settings.target_fpir
        self.exporting = Exporting(runner, lambda: self.settings.target_fpir, self)
        self._build()
        self._join()

    # Building.

    def _build(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Recordings or voices"))
        self.tabs.setProperty("role", "row")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)  # they would flash up when a count is added
        for words in (tr("Recordings"), tr("Unknown voices")):
            self.tabs.addTab(words)
        self.undo = QPushButton(tr("Undo"))
        self.undo.hide()
        self.export = QPushButton(tr("Export…"))
        self.export.setAccessibleName(tr("Export the chosen recordings…"))
        self.export.setToolTip(self.export.accessibleName())
        self.index_folder = QPushButton(tr("Index a folder…"))
        self.index_choices = QPushButton(tr("Index…"))
        self.index_choices.setAccessibleName(tr("What the index keeps…"))
        self.index_choices.setToolTip(self.index_choices.accessibleName())
        controls = spaced(QHBoxLayout(), 8)
        controls.addWidget(self.tabs)
        controls.addStretch(1)
        for button in (self.undo, self.export, self.index_folder, self.index_choices):
            controls.addWidget(button)
        self._tabbed = QStackedLayout()
        full = QWidget()
        layout = spaced(QVBoxLayout(full), GAP_PX)
        layout.addLayout(controls)
        layout.addLayout(self._tabbed, 1)
        self._tabbed.addWidget(self.recordings)
        self._tabbed.addWidget(self.voices)
        self.nothing = NothingHeard()
        self._states = QStackedLayout(self)
        self._states.setContentsMargins(0, 0, 0, 0)
        self._states.addWidget(self.nothing)
        self._states.addWidget(full)

    def _join(self) -> None:
        indexing, naming, recordings, voices = self.indexing, self.naming, self.recordings, self.voices
        self.export.clicked.connect(self._export)
        recordings.table.chosen_changed.connect(lambda _: self._offer_export())
        self._offer_export()
        self.index_folder.clicked.connect(indexing.choose_folder)
        self.index_choices.clicked.connect(lambda: indexing.ask())
        self.nothing.index_asked.connect(indexing.choose_folder)
        self.nothing.choices_asked.connect(lambda: indexing.ask(filled=False))
        indexing.agreed.connect(self._agreed)
        indexing.changed.connect(self.refresh)
        recordings.filled.connect(self._filled)
        recordings.open_asked.connect(self.open_wanted)
        recordings.name_asked.connect(naming.ask_group)
        recordings.search.written.connect(voices.read)
        voices.recordings_asked.connect(self._show_group)
        voices.counted_anew.connect(self._count_voices)
        voices.hear_again_asked.connect(indexing.hear_again)
        self.tabs.currentChanged.connect(self._turn_to)
        self.undo.clicked.connect(naming.undo)
        naming.changed.connect(self._named)
        for told in (indexing.told, naming.told, recordings.told):
            told.connect(self.told)
        self.exporting.saved.connect(self.saved)
        for failed in (
            indexing.problem,
            naming.failed,
            recordings.failed,
            voices.failed,
            self.exporting.problem,
            self.player.failed,
        ):
            failed.connect(self.problem)

    # Public.

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done by name."""
        naming, recordings = self.naming, self.recordings

        def chosen() -> bool:
            return not self._on_voices and recordings.chosen is not None

        def refusable() -> bool:
            voice = self.voices.chosen
            return self._on_voices and voice is not None and bool(voice.nearest)

        undo, redo = tr("Undo"), tr("Redo")
        return (
            Command("recordings.play", tr("Play All Turns / Stop"), self._play_or_stop),
            Command(
                "recordings.open",
                tr("Open the Chosen Recording on Listen"),
                recordings.open_chosen,
                possible=chosen,
            ),
            Command(
                "recordings.judge",
                tr("Judge All Recordings Again…"),
                lambda: naming.judge_again(self.settings.target_fpir),
                synonyms=tr("names new people better voice rename"),
            ),
            Command(
                "recordings.export",
                tr("Export the Chosen Recordings…"),
                self._export,
                possible=self.export.isEnabled,
                synonyms=tr("captions subtitles cut sound pseudonyms"),
            ),
            Command("recordings.all", tr("Show All Recordings"), self._show_all),
            Command("recordings.voices", tr("Show Unknown Voices"), self._show_voices),
            Command(
                "recordings.name",
                tr("Name the Chosen Voice…"),
                self._ask_name,
                possible=self._can_name,
                lacks=lambda: tr("Choose a voice first."),
            ),
            Command(
                "recordings.refuse",
                tr("Reject the Nearest Person"),
                self._refuse,
                possible=refusable,
                lacks=lambda: tr("Choose an unknown voice that is like somebody first."),
            ),
            Command(
                "recordings.confirm",
                tr("Confirm the Nearest Person"),
                self._confirm,
                possible=refusable,
                lacks=lambda: tr("Choose an unknown voice that is like somebody first."),
            ),
            pressing(
                "recordings.of_voice",
                tr("Show the Recordings of the Chosen Voice"),
                self.voices.voice.recordings,
                self,
                lacks=lambda: tr("Choose a voice first."),
            ),
            pressing(
                "recordings.hear_again",
                tr("Analyse Again with the Model in Use"),
                self.voices.hear_again,
                self,
                lacks=lambda: tr("Everything was analysed with the model in use, or the index is empty."),
            ),
            Command("recordings.undo", undo, naming.undo, "Ctrl+Z", "edit", possible=lambda: naming.can_undo),
            Command(
                "recordings.redo", redo, naming.redo, "Ctrl+Shift+Z", "edit", possible=lambda: naming.can_redo
            ),
            Command(
                "recordings.choices",
                tr("What the Index Keeps…"),
                lambda: self.indexing.ask(),
                synonyms=tr("privacy consent exclude erase"),
            ),
        )

    def refresh(self) -> None:
        """Read the index again, keeping what is chosen."""
        self.recordings.search.read_all()
        self.voices.read()

    def take_names(self, changes: NameChanges) -> None:
        """Show new names, and nothing of people who are forgotten; the index itself was told before."""
        self.naming.forget(changes)
        self._offer_undo()
        self.refresh()

    def set_settings(self, settings: Settings) -> None:
        """Take over what another page changed."""
        super().set_settings(settings)
        self.nothing.show_state(on=settings.index_recordings)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        for part in (self.recordings, self.voices, self.nothing):
            part.set_theme(theme)

    def drop_words(self, dropped: Dropped) -> str:
        """Recordings and folders are heard into the index."""
        path = dropped.path
        return tr("Index “{name}”", name=path.name) if path else tr("Index what you drop")

    def take_drop(self, paths: Sequence[Path]) -> None:
        """Hear what was dropped into the index."""
        self.indexing.begin(paths)

    def shut_down(self) -> None:
        """Stop looking and playing."""
        self.recordings.search.watch(False)
        self.player.stop()

    # Slots.

    def _agreed(self, settings: Settings) -> None:
        self.change_settings(
            index_recordings=settings.index_recordings,
            index_vectors=settings.index_vectors,
            index_words=settings.index_words,
            index_excluded=settings.index_excluded,
            index_dask=settings.index_dask,
        )
        self.nothing.show_state(on=settings.index_recordings)
        self.told.emit(
            tr("Recordings that are heard from now on stand in the index")
            if settings.index_recordings
            else tr("The index is off; what it holds stays")
        )
        self.refresh()

    def _filled(self, filled: bool) -> None:
        self.nothing.show_state(on=self.settings.index_recordings)
        self._states.setCurrentIndex(_FULL if filled else _EMPTY)

    @property
    def _on_voices(self) -> bool:
        return self.tabs.currentIndex() == _VOICES

    def _turn_to(self, tab: int) -> None:
        self._tabbed.setCurrentIndex(tab)
        self._offer_export()
        self.player.stop()

    def _show_all(self) -> None:
        self.tabs.setCurrentIndex(_RECORDINGS)
        self.recordings.filters.clear()

    def _show_voices(self) -> None:
        self.tabs.setCurrentIndex(_VOICES)

    def _show_group(self, group: int) -> None:
        self.tabs.setCurrentIndex(_RECORDINGS)
        self.recordings.filters.show_group(group)

    def _count_voices(self, count: int) -> None:
        words = tr("Unknown voices")
        more = "+" if count == MOST_UNNAMED else ""
        self.tabs.setTabText(_VOICES, f"{words} ({local_number(count, ',d')}{more})" if count else words)

    def _play_or_stop(self) -> None:
        if self._on_voices:
            self.voices.voice.play_or_stop()
        else:
            self.recordings.card.play_or_stop()

    def _can_name(self) -> bool:
        return self.voices.chosen is not None if self._on_voices else self.recordings.card.can_name

    def _ask_name(self) -> None:
        if not self._on_voices:
            self.recordings.card.name_voice()
        elif self.voices.chosen is not None:
            self.naming.ask(self.voices.chosen)

    def _confirm(self) -> None:
        voice = self.voices.chosen
        if voice is not None and voice.nearest:
            self.naming.name(voice.group.id, voice.nearest[0].name)

    def _refuse(self) -> None:
        voice = self.voices.chosen
        if voice is not None and voice.nearest:
            self.naming.refuse(voice, voice.nearest[0])

    def _named(self) -> None:
        self._offer_undo()
        self.refresh()
        self.library_changed.emit()

    def _export(self) -> None:
        self.exporting.ask(self.recordings.table.all_chosen)

    def _offer_export(self) -> None:
        self.export.setEnabled(not self._on_voices and bool(self.recordings.table.all_chosen))

    def _offer_undo(self) -> None:
        self.undo.setVisible(self.naming.can_undo)
        words = self.naming.undo_words
        self.undo.setAccessibleName(words)
        self.undo.setToolTip(words)

    # Qt overrides.

    def showEvent(self, event: QShowEvent) -> None:
        """Look for changes, and ask, only while somebody looks."""
        self.recordings.search.watch(True)
        QTimer.singleShot(0, self, self.naming.ask_waiting)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking and playing."""
        self.recordings.search.watch(False)
        self.player.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and stops, where no control inside has used it."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._play_or_stop()
        else:
            super().keyPressEvent(event)
