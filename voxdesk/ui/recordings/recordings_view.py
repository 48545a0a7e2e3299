"""Filters above, the table of recordings, and beside it who speaks how long and when."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from voxdesk.archive.records import Found, Query, Recording, Saying
from voxdesk.core.names import name_key
from voxdesk.core.types import Segment
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.context_menu import offer_in_menu
from voxdesk.ui.parts.playback import Playback
from voxdesk.ui.recordings.filters import FilterBar
from voxdesk.ui.recordings.recording_card import RecordingCard, voice_turn
from voxdesk.ui.recordings.search import IndexSearch
from voxdesk.ui.recordings.table import RecordingsTable
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX, Theme
from voxdesk.workflows.archive.find import (
    PersonRequest,
    SpokenTurn,
    find_turns_of,
    list_turns_of_person,
)
from voxdesk.workflows.archive.words import SaidRequest, find_said


class RecordingsView(QWidget):
    """``open_asked`` carries a path and a second, ``name_asked`` the number of a voice.

    ``filled`` says whether the index holds anything; ``told`` is a sentence, ``failed`` an exception.
    """

    open_asked = Signal(object, float)
    name_asked = Signal(int)
    filled = Signal(bool)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, runner: Runner, player: Playback, theme: Theme, side_px: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._player = runner, player
        self._last: Found | None = None
        self.search = IndexSearch(runner, self)
        self.filters = FilterBar()
        self.table = RecordingsTable(theme)
        self.card = RecordingCard(theme)
        self.card.setFixedWidth(side_px)
        row = spaced(QHBoxLayout(), GAP_PX)
        row.addWidget(self.table, 1)
        row.addWidget(self.card)
        layout = spaced(QVBoxLayout(self), GAP_PX)
        layout.addWidget(self.filters)
        layout.addLayout(row, 1)
        self._join()

    def _join(self) -> None:
        search, card, table, player = self.search, self.card, self.table, self._player
        search.found.connect(self._found)
        search.people.connect(self.filters.show_people)
        search.failed.connect(self.failed)
        self.filters.changed.connect(lambda: search.ask(self.filters.query))
        table.chosen_changed.connect(lambda _: self._show_chosen())
        table.open_asked.connect(lambda _: self.open_chosen())
        table.clear_asked.connect(self.filters.clear)
        card.play_asked.connect(lambda turns: player.play(*turns))
        card.stop_asked.connect(player.stop)
        card.open_asked.connect(self._open)
        card.person_asked.connect(self.filters.show_person)
        card.person_play_asked.connect(self._play_person)
        card.name_asked.connect(self.name_asked)
        player.changed.connect(self._playing)
        offer_in_menu(table.table, (card.open, card.play, card.name))

    @property
    def chosen(self) -> Recording | None:
        """The chosen recording."""
        return self.table.chosen

    def open_chosen(self) -> None:
        """Have the chosen recording opened at the chosen turn."""
        if self.chosen is not None and self.card.recording == self.chosen:
            self.card.open_turn()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.table.set_theme(theme)
        self.card.set_theme(theme)

    def _found(self, found: Found, query: Query) -> None:
        self._last = found
        narrowed = query != Query(limit=query.limit)
        self.filled.emit(bool(found.total) or narrowed)
        self.table.show_found(found, query.people[0] if query.people else "", narrowed=narrowed)
        self._show_chosen()

    def _show_chosen(self) -> None:
        recording, found = self.chosen, self._last
        if recording is None and found is not None:
            people = self.filters.query.people
            self.card.show_everybody(found.talk_times, found.total, people[0] if people else "")
        elif recording is not None:
            job = self._runner.submit(find_turns_of, recording)
            job.when_finished(lambda turns: self._show_recording(recording, turns))
            job.failed.connect(self.failed)
            asked = self._runner.submit(find_said, SaidRequest(recording, self.filters.query.anywhere))
            asked.when_finished(lambda said: self._show_said(recording, said))
            asked.failed.connect(self.failed)

    def _show_recording(self, recording: Recording, turns: Mapping[int, tuple[Segment, ...]]) -> None:
        if recording != self.chosen:
            return
        anew = self.card.recording is None or self.card.recording.id != recording.id
        self.card.show_recording(recording, turns)
        if anew:
            self.card.choose_person(self._asked_for(recording))
        self.card.show_playing(self._player.current)

    def _show_said(self, recording: Recording, said: Sequence[Saying]) -> None:
        if recording == self.chosen:
            self.card.show_said(recording, said)

    def _asked_for(self, recording: Recording) -> int | None:
        """The voice in a recording by which recordings were filtered."""
        query = self.filters.query
        key = name_key(query.people[0]) if query.people else None
        for voice in recording.voices:
            named = voice.name is not None and name_key(voice.name) == key
            if named or (query.group is not None and voice.group_id == query.group):
                return voice.id
        return None

    def _open(self, recording: Recording, at_s: float) -> None:
        self._player.stop()
        self.open_asked.emit(recording.path, at_s)

    def _play_person(self, name: str) -> None:
        there = tuple(each for each in self.table.recordings if not each.missing)
        job = self._runner.submit(list_turns_of_person, PersonRequest(name, there))
        job.when_finished(self._play_turns)
        job.failed.connect(self.failed)

    def _play_turns(self, turns: Sequence[SpokenTurn]) -> None:
        self._player.play(*(voice_turn(each.recording, each.voice, each.turn) for each in turns))

    def _playing(self) -> None:
        turn = self._player.current
        self.card.show_playing(turn)
        if turn is not None:
            self.told.emit(tr("Playing {name}", name=turn.path.name))
