"""Recordings of the index in, a table of them out: name, who speaks, length, date, minutes of talk."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from voxdesk.archive.records import Found, Recording, Voice
from voxdesk.core.names import name_key
from voxdesk.core.printable import one_line
from voxdesk.ui.language.translation import local_number, tr
from voxdesk.ui.language.words import counted, grade_words, length, moment, voice_name
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.rows import Column, RowsModel
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.style.theme import Theme

_DATE = 3


class RecordingsTable(Card):
    """``chosen_changed`` carries the chosen Recording or None, ``open_asked`` one to be opened.

    ``clear_asked`` wants the filters gone.
    """

    chosen_changed = Signal(object)
    open_asked = Signal(object)
    clear_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Recordings"), parent)
        self._theme = theme
        self._person = ""
        columns: list[Column[Recording]] = [
            Column(
                tr("Name"),
                recording_name,
                lambda each: each.path.name.casefold(),
                tone=lambda each: "dim" if each.missing else "text",
                tip=_about,
            ),
            Column(tr("Who"), who, lambda each: who(each).casefold(), tip=_everybody),
            Column(tr("Length"), lambda each: length(each.seconds), lambda each: each.seconds, width_px=74),
            Column(
                tr("Date"),
                lambda each: moment(each.recorded),
                lambda each: each.recorded.timestamp(),
                width_px=112,
            ),
            Column(
                tr("Speech"),
                lambda each: length(self._talk_s(each)),
                self._talk_s,
                tr("How long people speak in it, or the person you filter by"),
                width_px=70,
            ),
        ]
        self._model = RowsModel(columns, lambda tone: self._theme.colour(tone))
        self.table = RowsView(
            self._model,
            tr("Recordings"),
            lambda each: each.id,
            sort=(_DATE, Qt.SortOrder.DescendingOrder),
            several=True,
        )
        self.table.set_widths()
        self.table.chosen_changed.connect(lambda: self.chosen_changed.emit(self.chosen))
        self.table.enter_pressed.connect(self._open)
        self._note = label(tone="dim", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._clear = QPushButton(tr("Show all"))
        self._clear.setAccessibleName(tr("Show all recordings"))
        self._clear.clicked.connect(self.clear_asked)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._note)
        self.body.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(0)
        self._clear.hide()

    @property
    def chosen(self) -> Recording | None:
        """Return the chosen recording; None where there is none, or several are."""
        return self.all_chosen[0] if len(self.all_chosen) == 1 else None

    @property
    def all_chosen(self) -> tuple[Recording, ...]:
        """Return the chosen recordings, from top to bottom."""
        return self.table.chosen

    @property
    def recordings(self) -> tuple[Recording, ...]:
        """All that are listed."""
        return self._model.rows

    def show_found(self, found: Found, person: str, *, narrowed: bool) -> None:
        """List what was found, in which minutes of ``person`` are told; the chosen one stays chosen."""
        self._person = person
        self.set_heading(counted(found.total, "recording"))
        self.table.keep_chosen(lambda: self._model.set_rows(found.recordings))
        self.table.setVisible(bool(found.recordings))
        more = found.total - len(found.recordings)
        if not found.recordings:
            self._note.setText(tr("No recording is like that."))
        elif more:
            words = tr(
                "The newest {shown} of {total} are listed: filter to find older ones.",
                shown=local_number(len(found.recordings), ",d"),
                total=local_number(found.total, ",d"),
            )
            self._note.setText(words)
        self._note.setVisible(not found.recordings or bool(more))
        self._clear.setVisible(narrowed and not found.recordings)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._model.repaint()

    def _talk_s(self, recording: Recording) -> float:
        return sum(
            voice.seconds
            for voice in recording.voices
            if not self._person or (voice.name is not None and name_key(voice.name) == name_key(self._person))
        )

    def _open(self) -> None:
        if self.chosen is not None:
            self.open_asked.emit(self.chosen)


def recording_name(recording: Recording) -> str:
    """The file's name; one that is gone says so."""
    name = one_line(recording.path.name) or tr("Recording")
    return tr("{name} (missing)", name=name) if recording.missing else name


def shown_voice(voice: Voice) -> str:
    """Whose voice it is, as far as that is known."""
    if voice.name is None:
        return voice_name(voice.label)
    return tr("{name}?", name=voice.name) if voice.status.value == "tentative" else voice.name


def who(recording: Recording) -> str:
    """Tell who speaks in it: names, then how many others."""
    names = [shown_voice(voice) for voice in recording.voices if voice.name is not None]
    unknown = len(recording.voices) - len(names)
    if unknown:
        names.append(counted(unknown, "unknown", "unknown"))
    return ", ".join(names) or tr("no speech")


def _everybody(recording: Recording) -> str:
    return "\n".join(f"{shown_voice(voice)}  {length(voice.seconds)}" for voice in recording.voices)


def quality_words(recording: Recording) -> str:
    """Tell how good it is as sound; "" where nobody measured it."""
    return "" if recording.quality is None else tr("Quality: {grade}", grade=grade_words(recording.quality))


def _about(recording: Recording) -> str:
    return "\n".join(filter(None, (place_words(recording), quality_words(recording))))


def place_words(recording: Recording) -> str:
    """Tell where it lies, copies too, or that it is gone."""
    where = one_line(str(recording.path)) if recording.path != Path() else ""
    if not recording.missing:
        also = (tr("The same recording: {path}", path=path) for path in recording.copies)
        return "\n".join((where, *also))
    return f"{where}\n{tr('It is no longer there. Index the folder into which it was moved.')}".strip()
