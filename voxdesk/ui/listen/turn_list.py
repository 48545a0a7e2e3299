"""The turns as a list: when, who, how sure; sorted, filtered, several chosen at once, renamed in place."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from voxdesk.core.types import Turn
from voxdesk.timeline.joining import JOIN_S, join_turns
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import clock, counted, length, voice_name
from voxdesk.ui.listen.turn_words import describe, ends, how_sure, who
from voxdesk.ui.listen.word_clicks import WordClicks
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.name import name_field
from voxdesk.ui.parts.rows import Column, Index, RowsModel
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.listen.spoken import Phrase, Spoken, phrase_at, text_of

_WHO, _SURE, _TEXT = 1, 2, 3


@dataclass(frozen=True, slots=True)
class TurnRow:
    """A turn as it is shown, and the places of the turns of the timeline that it stands for.

    ``text`` is what a transcript says there, by ``phrases``.
    """

    places: tuple[int, ...]
    turn: Turn
    text: str = ""
    phrases: tuple[Phrase, ...] = ()


class _TurnModel(RowsModel[TurnRow]):
    """Rows whose voice can be typed anew."""

    renamed = Signal(object, str)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let who speaks be edited."""
        editable = Qt.ItemFlag.ItemIsEditable if index.column() == _WHO else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; the timeline answers with other rows."""
        text = " ".join(str(value).split())
        row = self.row_at(index.row())
        if role == Qt.ItemDataRole.EditRole and text and text != voice_name(row.turn.label):
            self.renamed.emit(row, text)
        return False


class _NameDelegate(QStyledItemDelegate):
    """A field over the cell that completes the voices there are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field for a name."""
        field = name_field(self.names, parent=parent)
        field.setAccessibleName(tr("Who speaks"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the name that is shown."""
        from voxdesk.ui.parts.rows import ROW_ROLE

        if isinstance(editor, QLineEdit):
            editor.setText(voice_name(index.data(ROW_ROLE).turn.label))
            editor.selectAll()


class TurnList(Card):
    """``place_chosen`` carries a turn's place, ``play_asked`` a Turn; the rest are changes.

    ``given`` carries places and a label (empty: somebody new), ``renamed`` places and a typed name.
    ``removed`` carries places, ``join_changed`` whether short pauses are joined.
    """

    place_chosen = Signal(int)
    play_asked = Signal(object)
    given = Signal(object, str)
    renamed = Signal(object, str)
    removed = Signal(object)
    join_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Turns"), parent)
        self._theme = theme
        self._turns: tuple[Turn, ...] = ()
        self._editable = 0
        columns: list[Column[TurnRow]] = [
            Column(
                tr("Time"),
                lambda row: clock(row.turn.start_s),
                lambda row: row.turn.start_s,
                tip=lambda row: ends(row.turn),
            ),
            Column(
                tr("Who"),
                lambda row: _who(row.turn),
                lambda row: _who(row.turn).casefold(),
                tone=_tone,
                tip=lambda row: describe(row.turn),
            ),
            Column(
                tr("Sure"),
                lambda row: how_sure(row.turn),
                lambda row: row.turn.confidence if row.turn.confidence is not None else 2.0,
                tr("How sure the answer is, “unknown” too; empty where you said so or nobody is enrolled"),
            ),
            Column(
                tr("Text"),
                lambda row: row.text,
                lambda row: row.text.casefold(),
                tr("What the transcript beside the recording says; a click on a word plays from there"),
                tip=lambda row: row.text,
            ),
        ]
        self._model = _TurnModel(columns, lambda tone: self._theme.colour(tone))
        self.table = RowsView(
            self._model,
            tr("List of turns"),
            lambda row: row.places[0],
            several=True,
            searched=False,
            sort=(0, Qt.SortOrder.AscendingOrder),
        )
        self.table.fit_columns(stretched=1)
        self._spoken: Spoken | None = None
        self.table.setColumnHidden(_TEXT, True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self._names = _NameDelegate(self.table)
        self.table.setItemDelegateForColumn(_WHO, self._names)
        self._words = WordClicks(self.table)
        self.table.setItemDelegateForColumn(_TEXT, self._words)
        self._words.clicked.connect(self._play_from)
        self.person = QComboBox()
        self.person.setAccessibleName(tr("Whose turns"))
        self.person.setAccessibleDescription(tr("Show only the turns of one person"))
        self.join = QCheckBox(tr("Join pauses below 2 s"))
        self.join.setAccessibleName(self.join.text())
        self.join.setToolTip(tr("One turn until somebody else speaks, here and in exports"))
        self.play = _button(tr("Play"), tr("Play the chosen turn (Enter)"))
        self.give = _button(tr("Reassign"), tr("Say that somebody else speaks in the chosen turns"))
        self.remove = _button(tr("Remove"), tr("Nobody speaks in the chosen turns (Delete)"))
        self._give_menu = QMenu(self)
        self.give.setMenu(self._give_menu)
        self._count = label(tone="dim")
        tools = spaced(QHBoxLayout(), 6)
        for button in (self.play, self.give, self.remove):
            tools.addWidget(button)
        tools.addStretch(1)
        for part in (self.person, self.join):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._count)
        self.body.addLayout(tools)
        self.person.currentIndexChanged.connect(lambda _index: self._fill())
        self.join.toggled.connect(self._joined)
        self.table.chosen_changed.connect(self._chosen)
        self.table.enter_pressed.connect(self._play)
        self.table.delete_pressed.connect(self._remove)
        self.play.clicked.connect(self._play)
        self.remove.clicked.connect(self._remove)
        self._model.renamed.connect(lambda row, text: self.renamed.emit(row.places, text))
        self._offer()

    @property
    def joined(self) -> bool:
        """Tell whether turns are joined over short pauses."""
        return self.join.isChecked()

    def show_turns(self, turns: Sequence[Turn], editable: int) -> None:
        """List ``turns``; the first ``editable`` of them can be changed."""
        self._editable = editable
        if tuple(turns) == self._turns:
            self._offer()
            return
        before, self._turns = self._turns, tuple(turns)
        labels = tuple(dict.fromkeys(turn.label for turn in turns))
        wanted = self.person.currentData()
        if wanted and wanted not in labels:
            wanted = _called_now(wanted, before, self._turns)
        blocked = self.person.blockSignals(True)
        self.person.clear()
        self.person.addItem(tr("Everybody"), "")
        for each in labels:
            self.person.addItem(voice_name(each), each)
        self.person.setCurrentIndex(max(0, self.person.findData(wanted)))
        self.person.blockSignals(blocked)
        self._names.names = tuple(voice_name(each) for each in labels)
        self._give_menu.clear()
        for each in labels:
            self._give_menu.addAction(voice_name(each)).triggered.connect(
                lambda _on=False, name=each: self._give(name)
            )
        self._give_menu.addAction(tr("Somebody new")).triggered.connect(lambda: self._give(""))
        self._fill()

    def show_spoken(self, spoken: Spoken | None) -> None:
        """Show what is said in each turn; None shows no column for it."""
        self._spoken = spoken
        self.table.setColumnHidden(_TEXT, spoken is None)
        # Words take the room; names and times as much as they need.
        self.table.fit_columns(stretched=_WHO if spoken is None else _TEXT)
        self._fill()

    def show_current(self, place: int | None) -> None:
        """Choose the row of the current turn, unless several are chosen."""
        rows = self.table.chosen
        if place is None or len(rows) > 1 or any(place in row.places for row in rows):
            return
        found = [row.places[0] for row in self._model.rows if place in row.places]
        self.table.choose(set(found), quietly=True)
        self._offer()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._model.repaint()

    def _fill(self) -> None:
        wanted = self.person.currentData()
        shown = join_turns(self._turns, JOIN_S) if self.joined else self._turns
        said = ((),) * len(shown) if self._spoken is None else self._spoken.phrases_of(shown)
        rows: list[TurnRow] = []
        used: set[int] = set()
        for turn, phrases in zip(shown, said, strict=True):
            inside = tuple(
                place
                for place, each in enumerate(self._turns)
                if each.label == turn.label
                and each.start_s >= turn.start_s
                and each.end_s <= turn.end_s
                and place not in used
            )
            used.update(inside)
            if inside and (not wanted or turn.label == wanted):
                rows.append(TurnRow(inside, turn, text_of(phrases), phrases))
        self.table.keep_chosen(lambda: self._model.set_rows(rows))
        # Words need the room of a column that says nothing.
        sure = self._spoken is None or any(how_sure(row.turn) for row in rows)
        self.table.setColumnHidden(_SURE, not sure)
        spoken_s = sum(row.turn.end_s - row.turn.start_s for row in rows)
        self._count.setText(
            tr("{turns}, {length}", turns=counted(len(rows), "turn"), length=length(spoken_s))
        )
        self._offer()

    def _joined(self, joined: bool) -> None:
        self._fill()
        self.join_changed.emit(joined)

    def _chosen(self) -> None:
        rows = self.table.chosen
        self._offer()
        if len(rows) == 1:
            self.place_chosen.emit(rows[0].places[0])

    def _offer(self) -> None:
        rows = self.table.chosen
        changeable = bool(rows) and all(place < self._editable for row in rows for place in row.places)
        self.play.setEnabled(len(rows) == 1)
        self.give.setEnabled(changeable)
        self.remove.setEnabled(changeable)

    def _play(self) -> None:
        rows = self.table.chosen
        if len(rows) == 1:
            self.play_asked.emit(rows[0].turn)

    def _play_from(self, at: int, letter: int) -> None:
        row = self._model.row_at(at)
        start_s = phrase_at(row.phrases, letter).start_s
        self.play_asked.emit(replace(row.turn, start_s=max(row.turn.start_s, start_s)))

    def _places(self) -> tuple[int, ...]:
        return tuple(place for row in self.table.chosen for place in row.places)

    def _give(self, name: str) -> None:
        if self.give.isEnabled():
            self.given.emit(self._places(), name)

    def _remove(self) -> None:
        if self.remove.isEnabled():
            self.removed.emit(self._places())

    def _show_menu(self, at: QPoint) -> None:
        if not self.table.chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        play = menu.addAction(tr("Play"))
        play.triggered.connect(self._play)
        play.setEnabled(self.play.isEnabled())
        give = menu.addMenu(tr("Reassign"))
        give.addActions(self._give_menu.actions())
        give.setEnabled(self.give.isEnabled())
        remove = menu.addAction(tr("Remove"))
        remove.triggered.connect(self._remove)
        remove.setEnabled(self.remove.isEnabled())
        menu.popup(self.table.viewport().mapToGlobal(at))


def _who(turn: Turn) -> str:
    return voice_name(turn.label) if turn.name is None else who(turn)


def _tone(row: TurnRow) -> str:
    if row.turn.name is None or row.turn.tentative:
        return "warn"
    return "text"


def _button(text: str, hint: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "small")
    button.setToolTip(hint)
    button.setAccessibleName(tr("{action} (turns)", action=text))
    return button


def _called_now(name: str, before: Sequence[Turn], turns: Sequence[Turn]) -> str:
    """Return what the turns of ``name`` are called most often since then; empty where they are gone."""
    places = {(turn.start_s, turn.end_s) for turn in before if turn.label == name}
    names = Counter(turn.label for turn in turns if (turn.start_s, turn.end_s) in places)
    return names.most_common(1)[0][0] if names else ""
