"""The chosen recording: who speaks how long and when; turns to hear and to open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from voxdesk.archive.records import Recording, Saying, TalkTime, Voice
from voxdesk.core.printable import one_line
from voxdesk.core.types import Segment
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import clock, counted, gender_word, length, moment
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.context_menu import offer_in_menu
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.parts.playback import Stretch
from voxdesk.ui.parts.rows import Column, RowsModel
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.recordings.table import place_words, quality_words, recording_name, shown_voice
from voxdesk.ui.recordings.talk_plot import TalkPlot
from voxdesk.ui.recordings.talk_table import Talker, TalkTable
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme

_UNNAMED = ""  # the key of all voices without a name together
_LEAST_PX = 96
_LENGTH, _WHO, _TEXT = 1, 2, 3


@dataclass(frozen=True, slots=True)
class _TurnRow:
    voice: Voice
    turn: Segment
    text: str = ""


class RecordingCard(Card):
    """``play_asked`` carries what shall be heard, ``stop_asked`` wants silence.

    ``open_asked`` carries the Recording and the second at which to open it. ``person_asked`` carries a name
    whose recordings are wanted. ``person_play_asked`` carries one whose turns in all listed recordings are.
    ``name_asked`` carries the number of a voice that shall be named in all its recordings.
    """

    play_asked = Signal(object)
    stop_asked = Signal()
    open_asked = Signal(object, float)
    person_asked = Signal(str)
    person_play_asked = Signal(str)
    name_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Who speaks how long"), parent)
        self._theme = theme
        self._recording: Recording | None = None
        self._turns: Mapping[int, tuple[Segment, ...]] = {}
        self._said: dict[int, Sequence[Saying]] = {}  # by the recording
        self._person = ""
        self._playing: Stretch | None = None
        self._name = FittedLabel(18, 13, bold=True)
        self._about = label(tone="dim", wrap=True)
        self._plot = TalkPlot(theme)
        self.talk = TalkTable(theme, lambda tone: self._theme.colour(tone))
        self.talk.setMinimumHeight(_LEAST_PX)
        self._turn_model = RowsModel(_turn_columns(), lambda tone: self._theme.colour(tone))
        self.turns = RowsView(self._turn_model, tr("List of turns"), lambda each: (each.voice.id, each.turn))
        self.turns.fit_columns(_WHO)
        self.turns.setColumnHidden(_TEXT, True)
        self.turns.setMinimumHeight(_LEAST_PX)
        self.play = QPushButton(tr("Play"))
        self.open = QPushButton(tr("Open"))
        self.name = QPushButton(tr("Name…"))
        self.name.setAccessibleName(tr("Name this voice in all its recordings"))
        self.name.setToolTip(self.name.accessibleName())
        buttons = spaced(QHBoxLayout(), 6)
        buttons.addWidget(self.play)
        buttons.addWidget(self.open)
        buttons.addWidget(self.name)
        buttons.addStretch(1)
        for part in (self._name, self._about, self._plot):
            self.body.addWidget(part)
        self.body.addWidget(self.talk, 2)
        self.body.addWidget(self.turns, 3)
        self.body.addLayout(buttons)
        self.talk.chosen_changed.connect(lambda _: self._talker_chosen())
        self.talk.entered.connect(self._talker_entered)
        self.turns.chosen_changed.connect(self._offer)
        self.turns.enter_pressed.connect(self.play_turn)
        self.play.clicked.connect(self.play_or_stop)
        self.open.clicked.connect(self.open_turn)
        self.name.clicked.connect(self.name_voice)
        for table in (self.talk.table, self.turns):
            offer_in_menu(table, (self.play, self.open, self.name))
        self.show_everybody((), 0, "")

    @property
    def recording(self) -> Recording | None:
        """The recording that is shown; None while all of them are."""
        return self._recording

    def show_everybody(self, talk_times: Sequence[TalkTime], recordings: int, person: str) -> None:
        """Show who speaks how long in all that was found, which are the recordings of ``person`` if any."""
        self._recording, self._turns, self._person = None, {}, person
        whole_s = sum(each.seconds for each in talk_times)
        self._name.set_text(person or tr("All of these recordings"))
        words = counted(recordings, "recording")
        own_s = next((each.seconds for each in talk_times if person and each.name == person), whole_s)
        self._about.setText(
            tr("{seconds} of speech in {recordings}", seconds=length(own_s), recordings=words)
        )
        self._plot.show_lanes((), 1.0)
        self.talk.show_talkers(
            [
                Talker(
                    each.name or _UNNAMED,
                    each.name or tr("unknown"),
                    each.seconds,
                    each.seconds / max(whole_s, 1e-9),
                    each.name is not None,
                    about=tr("in {recordings}", recordings=counted(each.recordings, "recording")),
                )
                for each in talk_times
            ]
        )
        self.turns.hide()
        self._offer()

    def show_recording(self, recording: Recording, turns: Mapping[int, tuple[Segment, ...]]) -> None:
        """Show a recording and when each voice speaks, by the voice's id."""
        self._recording, self._turns, self._person = recording, turns, ""
        self._name.set_text(recording_name(recording))
        folder = recording.path.parent
        where = one_line(folder.name or str(folder))
        parts = (moment(recording.recorded), length(recording.seconds), quality_words(recording), where)
        copies = counted(len(recording.copies), "copy", "copies") if recording.copies else ""
        self._about.setText(" · ".join(filter(None, (*parts, copies))))
        self._about.setToolTip(place_words(recording))
        whole_s = sum(voice.seconds for voice in recording.voices)
        self._plot.show_lanes([turns.get(voice.id, ()) for voice in recording.voices], recording.seconds)
        self.talk.show_talkers(
            [
                Talker(
                    voice.id,
                    shown_voice(voice),
                    voice.seconds,
                    voice.seconds / max(whole_s, 1e-9),
                    voice.name is not None,
                    lane,
                    tr("perceived gender: {gender}", gender=gender_word(voice.gender)),
                )
                for lane, voice in enumerate(recording.voices)
            ]
        )
        self.turns.show()
        self._talker_chosen()

    def show_said(self, recording: Recording, said: Sequence[Saying]) -> None:
        """List what is said in a recording that is shown or will be, instead of its turns."""
        self._said = {recording.id: said} if said else {}
        if self._recording is not None and self._recording.id == recording.id:
            self._talker_chosen()

    def choose_person(self, key: object) -> None:
        """Choose whose turns are listed, by the voice's id or the name."""
        self.talk.choose(key)

    def show_playing(self, turn: Stretch | None) -> None:
        """Mark the turn that is heard now, or none."""
        self._playing = turn
        playing = [row for row in self._turn_model.rows if self._played(row) == turn]
        if playing:
            self.turns.choose({(playing[0].voice.id, playing[0].turn)}, quietly=True)
        self._offer()

    def play_or_stop(self) -> None:
        """Play all turns of the chosen person, one after the other; stop when something is heard."""
        if self._playing is not None:
            self.stop_asked.emit()
        elif self._recording is not None:
            self.play_asked.emit(tuple(self._played(row) for row in self._turn_model.rows))
        elif self._whose_everywhere():
            self.person_play_asked.emit(self._whose_everywhere())

    def play_turn(self) -> None:
        """Play the chosen turn."""
        if self.turns.chosen and self._can_play:
            self.play_asked.emit((self._played(self.turns.chosen[0]),))

    def open_turn(self) -> None:
        """Open the recording at the chosen turn, else at the first one that is listed."""
        rows = self.turns.chosen or self._turn_model.rows
        if self._recording is not None and self._can_play:
            self.open_asked.emit(self._recording, rows[0].turn.start_s if rows else 0.0)

    @property
    def can_name(self) -> bool:
        """Tell whether a voice is chosen that nobody has named."""
        return self._unnamed_group is not None

    def name_voice(self) -> None:
        """Have the chosen voice named, which nobody has named yet."""
        if self._unnamed_group is not None:
            self.name_asked.emit(self._unnamed_group)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._plot.set_theme(theme)
        self.talk.set_theme(theme)
        self._turn_model.repaint()

    @property
    def _can_play(self) -> bool:
        return self._recording is not None and not self._recording.missing

    @property
    def _unnamed_group(self) -> int | None:
        """Return the chosen voice in all its recordings; None for a voice with a name, or for none."""
        talker = self.talk.chosen
        if self._recording is None or talker is None:
            return None
        own = (each for each in self._recording.voices if each.id == talker.key and each.name is None)
        return next((each.group_id for each in own), None)

    def _whose_everywhere(self) -> str:
        talker = self.talk.chosen
        return str(talker.key) if talker is not None else self._person

    def _played(self, row: _TurnRow) -> Stretch:
        assert self._recording is not None
        return voice_turn(self._recording, row.voice, row.turn)

    def _talker_chosen(self) -> None:
        talker, recording = self.talk.chosen, self._recording
        if recording is not None:
            voices = [each for each in recording.voices if talker is None or each.id == talker.key]
            said = self._said.get(recording.id, ())
            rows = [
                _TurnRow(voice, each.part, each.text)
                for voice in voices
                for each in said
                if each.voice_id == voice.id
            ] or [_TurnRow(voice, turn) for voice in voices for turn in self._turns.get(voice.id, ())]
            rows.sort(key=lambda row: row.turn.start_s)
            with_words = any(row.text for row in rows)
            self.turns.setColumnHidden(_LENGTH, with_words)
            self.turns.setColumnHidden(_TEXT, not with_words)
            self.turns.fit_columns(_TEXT if with_words else _WHO)
            self.turns.keep_chosen(lambda: self._turn_model.set_rows(rows))
        self._plot.choose(talker.lane if talker is not None else None)
        self._offer()

    def _talker_entered(self, talker: Talker | None) -> None:
        if talker is None:
            return
        name = talker.key if self._recording is None else talker.shown
        if talker.known and isinstance(name, str) and self._recording is None:
            self.person_asked.emit(name)
        elif self._recording is not None:
            self.play_or_stop()

    def _offer(self) -> None:
        playing = self._playing is not None
        whose = self._whose_everywhere()
        if self._recording is not None:
            talker = self.talk.chosen
            whose = talker.shown if talker is not None else ""
            possible = self._can_play and bool(self._turn_model.rows)
        else:
            possible = bool(whose) and self.talk.count > 0
        self.play.setText(tr("Stop") if playing else tr("Play"))
        name = tr("Play all turns of {name}", name=whose) if whose else tr("Play all turns")
        self.play.setAccessibleName(tr("Stop playing") if playing else name)
        self.play.setToolTip(self.play.accessibleName())
        self.play.setEnabled(playing or possible)
        self.name.setVisible(self.can_name)
        self.open.setVisible(self._recording is not None)
        self.open.setEnabled(self._can_play)
        self.open.setAccessibleName(tr("Open on Listen at the chosen turn"))
        self.open.setToolTip(self.open.accessibleName())


def voice_turn(recording: Recording, voice: Voice, turn: Segment) -> Stretch:
    """Return a turn of a voice as it can be heard."""
    return Stretch(recording.path, turn.start_s, turn.end_s, (recording.id, voice.id))


def _turn_columns() -> list[Column[_TurnRow]]:
    return [
        Column(tr("Time"), lambda row: clock(row.turn.start_s), lambda row: row.turn.start_s),
        Column(tr("Length"), lambda row: length(row.turn.seconds), lambda row: row.turn.seconds),
        Column(
            tr("Who"),
            lambda row: shown_voice(row.voice),
            lambda row: shown_voice(row.voice).casefold(),
            tone=lambda row: "text" if row.voice.name is not None else "warn",
        ),
        Column(tr("Text"), lambda row: row.text, lambda row: row.text.casefold(), tip=lambda row: row.text),
    ]
