"""The list of turns: what it shows, how it is sorted and filtered, and what is done with it."""

import dataclasses
from pathlib import Path

import pytest
from listening_parts import RATE
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot
from sounds import music

from voxdesk.audio.files import write_wav
from voxdesk.core.paths import Paths
from voxdesk.core.settings import Settings
from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.formats import FORMATS
from voxdesk.timeline.joining import join_turns
from voxdesk.transcripts.cues import Cue, Word
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.turn_commands import card_commands
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.style.theme import DARK
from voxdesk.ui.window.fuzzy import best_matches
from voxdesk.workflows.listen.spoken import Spoken
from voxdesk.workflows.listen.timeline import FoundTurns

TURNS = (
    Turn(0.0, 1.0, "Maria", "Maria", Gender.FEMALE, 0.97),
    Turn(1.5, 3.0, "Maria", "Maria", Gender.FEMALE, 0.97),
    Turn(3.2, 5.0, None, "Voice A", Gender.MALE, 0.8),
    Turn(5.5, 6.0, "Tom", "Tom", Gender.MALE, 0.58, tentative=True),
    Turn(65.0, 68.0, "Maria", "Maria", Gender.FEMALE, 0.97),
)

_COLUMNS = 3  # time, who, how sure; the fourth is shown where a transcript lies beside the recording


class Bench:
    """The list beside its timeline, over a real recording."""

    def __init__(self, qtbot: QtBot, runner, folder: Path) -> None:
        self.qtbot = qtbot
        self.path = folder / "talk.wav"
        write_wav(self.path, music(2.0, RATE))
        self.page = QWidget()
        self.page.resize(1600, 800)
        qtbot.addWidget(self.page)
        self.stage = Stage(self.page, SpectrogramLook.from_settings(Settings()), DARK)
        self.stage.show_content("talk")
        home = folder / "home"
        paths = Paths(home, home, home / "config", home / "data", home / "cache")
        self.editing = TurnEditing(self.stage, runner, paths, lambda then: then(), self.page)
        self.page.show()
        self.editing.begin(self.path, FoundTurns("ab" * 32, TURNS, None), 70.0, "")
        self.rows = self.stage.turn_list
        self.table = self.rows.findChild(QTableView)

    def cells(self) -> list[list[str]]:
        model = self.table.model()
        return [
            [model.index(row, column).data() for column in range(_COLUMNS)] for row in range(model.rowCount())
        ]

    def choose(self, *rows: int) -> None:
        self.table.clearSelection()
        modes = self.table.selectionModel().SelectionFlag
        for row in rows:
            self.table.selectionModel().select(self.table.model().index(row, 0), modes.Select | modes.Rows)

    def button(self, name: str) -> QAbstractButton:
        found = [b for b in self.rows.findChildren(QAbstractButton) if b.accessibleName() == name]
        assert len(found) == 1, name
        return found[0]


@pytest.fixture
def bench(qtbot: QtBot, runner, tmp_path: Path) -> Bench:
    return Bench(qtbot, runner, tmp_path)


def test_every_turn_has_a_row_with_time_name_and_how_sure(bench: Bench) -> None:
    assert bench.cells() == [
        ["0:00", "Maria", "97 %"],
        ["0:01", "Maria", "97 %"],
        ["0:03", "Voice A", "80 %"],
        ["0:05", "Tom?", "58 %"],
        ["1:05", "Maria", "97 %"],
    ]


def test_rows_are_sorted_and_filtered_by_person(bench: Bench) -> None:
    bench.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [row[1] for row in bench.cells()] == ["Voice A", "Tom?", "Maria", "Maria", "Maria"]
    bench.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [row[0] for row in bench.cells()] == ["1:05", "0:05", "0:03", "0:01", "0:00"]
    whose = next(
        each for each in bench.rows.findChildren(QComboBox) if each.accessibleName() == "Whose turns"
    )
    whose.setCurrentText("Maria")
    assert [row[1] for row in bench.cells()] == ["Maria"] * 3


def test_short_pauses_are_joined_until_somebody_else_speaks_also_in_exports(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.button("Join pauses below 2 s").click()
    assert [row[:2] for row in bench.cells()] == [
        ["0:00", "Maria"],
        ["0:03", "Voice A"],
        ["0:05", "Tom?"],
        ["1:05", "Maria"],
    ]
    out = tmp_path / "out.csv"
    monkeypatch.setattr("voxdesk.ui.listen.turn_exports.ask_new_file", lambda *args, **more: args[-1](out))
    bench.stage.turns.export_asked.emit("csv")
    bench.qtbot.waitUntil(out.exists, timeout=30_000)
    bench.qtbot.waitUntil(lambda: bool(out.read_text()), timeout=30_000)
    assert out.read_text() == FORMATS["csv"](join_turns(TURNS, 2.0), str(bench.path), 70.0)
    assert len(out.read_text().splitlines()) == 5


def test_a_word_said_within_a_turn_parts_no_turns_as_in_exports_by_a_verb(bench: Bench) -> None:
    turns = (
        Turn(0.0, 5.0, "Maria", "Maria", Gender.FEMALE, 0.97),
        Turn(2.0, 2.5, "Tom", "Tom", Gender.MALE, 0.97),
        Turn(6.0, 9.0, "Maria", "Maria", Gender.FEMALE, 0.97),
    )
    bench.editing.begin(bench.path, FoundTurns("cd" * 32, turns, None), 70.0, "")
    bench.button("Join pauses below 2 s").click()
    assert [row[:2] for row in bench.cells()] == [["0:00", "Maria"], ["0:02", "Tom"]]


def test_list_and_lanes_have_the_same_current_turn(bench: Bench) -> None:
    bench.choose(2)
    assert bench.stage.timeline.current == 2
    bench.stage.timeline.setFocus()
    bench.qtbot.keyClick(bench.stage.timeline, Qt.Key.Key_Right)
    assert [index.row() for index in bench.table.selectionModel().selectedRows()] == [3]


def test_several_turns_are_given_to_somebody_in_one_step(bench: Bench) -> None:
    bench.choose(2, 3)
    menu = bench.button("Reassign (turns)").menu()
    next(action for action in menu.actions() if action.text() == "Maria").trigger()
    assert {turn.label for turn in bench.stage.timeline.turns} == {"Maria"}
    bench.stage.turns.undo.trigger()
    assert bench.stage.timeline.turns == TURNS


def test_several_turns_are_removed_by_key_in_one_step(bench: Bench) -> None:
    bench.choose(0, 2)
    bench.table.setFocus()
    bench.qtbot.keyClick(bench.table, Qt.Key.Key_Delete)
    assert bench.stage.timeline.turns == (TURNS[1], TURNS[3], TURNS[4])
    bench.stage.turns.undo.trigger()
    assert bench.stage.timeline.turns == TURNS


def test_who_speaks_is_typed_in_place(bench: Bench) -> None:
    bench.choose(2)
    bench.table.setCurrentIndex(bench.table.model().index(2, 1))
    bench.table.edit(bench.table.model().index(2, 1))
    field = bench.table.findChild(QLineEdit)
    assert field.text() == "Voice A"
    field.setText("Viktor Strand")
    bench.qtbot.keyClick(field, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(
        lambda: [turn.name for turn in bench.stage.timeline.turns][2] == "Viktor Strand", timeout=10_000
    )


def test_return_ends_typing_also_while_names_are_offered(bench: Bench) -> None:
    bench.choose(2)
    bench.table.setCurrentIndex(bench.table.model().index(2, 1))
    bench.table.edit(bench.table.model().index(2, 1))
    field = bench.table.findChild(QLineEdit)
    bench.qtbot.waitUntil(field.hasFocus)
    field.clear()
    bench.qtbot.keyClicks(field, "Voi")
    offered = field.completer().popup()
    bench.qtbot.waitUntil(offered.isVisible)
    bench.qtbot.keyClick(offered, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: bench.stage.timeline.turns[2].name == "Voi", timeout=10_000)


def test_return_plays_the_row(bench: Bench) -> None:
    bench.choose(4)
    with bench.qtbot.waitSignal(bench.rows.play_asked) as asked:
        bench.qtbot.keyClick(bench.table, Qt.Key.Key_Return)
    assert asked.args == [TURNS[4]]


def test_in_a_narrow_window_voices_and_turns_share_the_column(bench: Bench) -> None:
    assert bench.rows.isVisible()
    assert bench.stage.column.isVisible()
    bench.page.resize(1200, 700)
    bench.qtbot.waitUntil(lambda: not bench.rows.isVisible(), timeout=10_000)
    side = bench.stage.side
    next(b for b in side.findChildren(QAbstractButton) if b.accessibleName() == "Show: Turns").click()
    assert bench.rows.isVisible()
    assert not bench.stage.column.isVisible()


def test_a_command_leads_to_the_list_and_one_to_the_voices(bench: Bench) -> None:
    bench.page.resize(1200, 700)
    bench.qtbot.waitUntil(lambda: not bench.rows.isVisible(), timeout=10_000)
    by_id = {each.id: each for each in card_commands(bench.stage)}
    turns = by_id["listen.show_turns"]
    assert list(best_matches("list of turns", [(turns.words, turns.synonyms)])) == [0]
    turns.todo()
    assert bench.rows.isVisible()
    assert bench.table.hasFocus()
    by_id["listen.show_voices"].todo()
    assert bench.stage.column.isVisible()
    focused = bench.page.focusWidget()
    assert bench.stage.side.isAncestorOf(focused)
    assert not bench.rows.isAncestorOf(focused)


def _words(*said: str) -> Spoken:
    return Spoken(None, (Cue(0.0, 1.0, " ".join(said), tuple(
        Word(place / len(said), (place + 1) / len(said), word) for place, word in enumerate(said)
    )),))  # fmt: skip


def _at_letter(bench: Bench, row: int, letter: int) -> QPoint:
    cell = bench.table.visualRect(bench.table.model().index(row, 3))
    text = bench.table.model().index(row, 3).data()
    wide = QFontMetricsF(bench.table.font()).horizontalAdvance
    return QPoint(round(cell.left() + 4 + wide(text[:letter]) + wide(text[letter]) / 2), cell.center().y())


def test_a_click_on_a_word_plays_the_turn_from_there_and_dragging_chooses(bench: Bench) -> None:
    played: list[tuple[float, float]] = []
    bench.rows.play_asked.connect(lambda turn: played.append((turn.start_s, turn.end_s)))
    bench.rows.show_spoken(_words("tired", "umbrellas", "dance", "slowly"))
    bench.rows.setMinimumWidth(700)  # all words are seen, and there is room beside them
    cell = bench.table.model().index(0, 3)
    needed = 1.5 * QFontMetricsF(bench.table.font()).horizontalAdvance(cell.data())
    bench.qtbot.waitUntil(lambda: bench.table.visualRect(cell).width() > needed, timeout=30_000)
    view, left = bench.table.viewport(), Qt.MouseButton.LeftButton
    no = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view, left, no, _at_letter(bench, 0, len("tired umbr")))
    QTest.mouseClick(view, left, no, _at_letter(bench, 0, len("tired umbrellas dance slo")))
    QTest.mouseClick(view, left, no, _at_letter(bench, 0, 2))
    assert played == [(0.25, 1.0), (0.75, 1.0), (0.0, 1.0)]
    assert [row.turn for row in bench.table.chosen] == [TURNS[0]]
    # Beside the words, in other columns, with Ctrl and by dragging, rows are chosen and nothing is played.
    empty = bench.table.visualRect(cell).topRight() + QPoint(-10, 8)
    who = bench.table.visualRect(bench.table.model().index(1, 1)).center()
    QTest.mouseClick(view, left, no, empty)
    QTest.mouseClick(view, left, no, who)
    QTest.mouseClick(view, left, Qt.KeyboardModifier.ControlModifier, _at_letter(bench, 0, 2))
    QTest.mousePress(view, left, no, _at_letter(bench, 0, 2))
    QTest.mouseMove(view, empty)
    QTest.mouseRelease(view, left, no, empty)
    assert len(played) == 3


def test_keys_of_the_page_work_in_the_list_and_f2_edits_the_name_of_the_row(bench: Bench) -> None:
    got: list[int] = []

    class Page(QWidget):
        def keyPressEvent(self, event) -> None:
            got.append(event.key())

    page = Page()
    bench.qtbot.addWidget(page)
    page.resize(600, 600)
    bench.rows.setParent(page)
    bench.rows.show()
    page.show()
    page.activateWindow()
    bench.table.setFocus()
    bench.qtbot.waitUntil(bench.table.hasFocus, timeout=30_000)
    bench.table.setCurrentIndex(bench.table.model().index(2, 0))
    for key in (Qt.Key.Key_N, Qt.Key.Key_M, Qt.Key.Key_Space):
        QTest.keyClick(bench.table, key)
    assert got == [Qt.Key.Key_N, Qt.Key.Key_M, Qt.Key.Key_Space]
    QTest.keyClick(bench.table, Qt.Key.Key_F2)
    assert [each.text() for each in bench.table.findChildren(QLineEdit)] == ["Voice A"]


def test_the_filter_follows_a_voice_that_gets_its_name(bench: Bench) -> None:
    bench.rows.person.setCurrentIndex(bench.rows.person.findData("Voice A"))
    named = tuple(
        dataclasses.replace(each, name="Ben", label="Ben") if each.label == "Voice A" else each
        for each in TURNS
    )
    bench.rows.show_turns(named, len(named))
    assert bench.rows.person.currentData() == "Ben"
    assert [row[1] for row in bench.cells()] == ["Ben"]


def test_words_take_the_room_of_a_column_that_says_nothing(bench: Bench) -> None:
    header = bench.table.horizontalHeader()
    bench.rows.show_spoken(_words("we", "go"))
    assert not header.isSectionHidden(2)
    nobody = tuple(dataclasses.replace(turn, name=None, confidence=None, tentative=False) for turn in TURNS)
    bench.rows.show_turns(nobody, len(nobody))
    assert header.isSectionHidden(2)
    bench.rows.show_spoken(None)
    assert not header.isSectionHidden(2)
