"""Markers under mouse and keyboard: set, written on, moved, listed, kept, undone, exported."""

from pathlib import Path

import pytest
from hands import wait_written
from listening_parts import RATE
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sounds import music

from voxdesk.audio.files import open_audio, write_wav
from voxdesk.core.paths import Paths
from voxdesk.core.settings import Settings
from voxdesk.core.types import Gender, Turn
from voxdesk.spectrogram.overview import Overview
from voxdesk.spectrogram.scale import frequency_scale
from voxdesk.timeline.markers import Marker
from voxdesk.ui.listen.marker_editing import MarkerEditing
from voxdesk.ui.listen.markers_list import MarkersDialog
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.style.theme import DARK
from voxdesk.ui.style.time_axis import LEFT_PX, RIGHT_PX
from voxdesk.workflows.listen.edited_timelines import KeptTurns, recall_turns
from voxdesk.workflows.listen.timeline import FoundTurns

SHA = "ab" * 32
TURNS = (Turn(0.0, 4.0, "Maria", "Maria", Gender.FEMALE), Turn(4.0, 8.0, None, "Voice A", Gender.MALE))


class Bench:
    """The picture of ten seconds of music with its timeline and its lane of markers."""

    def __init__(self, qtbot: QtBot, runner, paths: Paths, path: Path) -> None:
        self.qtbot, self.path, self.runner, self.paths = qtbot, path, runner, paths
        self.recorded_s: float | None = None
        self.page = QWidget()
        self.page.resize(1000, 700)
        qtbot.addWidget(self.page)
        look = SpectrogramLook.from_settings(Settings())
        self.stage = Stage(self.page, look, DARK)
        self.stage.show_content("talk")
        self.turns = TurnEditing(self.stage, runner, paths, lambda then: then(), self.page)
        self.editing = MarkerEditing(self.stage, self.turns, lambda: self.recorded_s, self.page)
        self.pointed: list[float] = []
        self.editing.pointed.connect(self.pointed.append)
        self.editing.pointed.connect(self.stage.view.set_playhead)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.sound = open_audio(path)
        scale = frequency_scale(look.axis, 64, RATE, look.top_hz)
        self.stage.view.show_file(Overview(self.sound, 10.0, RATE, look.transform, scale))
        self.lane = self.stage.picture.markers

    @property
    def field(self) -> QLineEdit:
        return self.lane.findChild(QLineEdit)

    def begin(self, found: FoundTurns | None = None) -> None:
        self.turns.begin(self.path, found or FoundTurns(SHA, TURNS, None), 10.0, "")

    def mark(self, at_s: float, text: str) -> None:
        self.stage.view.set_playhead(at_s)
        self.editing.set_here()
        self.field.setText(text)
        self.qtbot.keyClick(self.field, Qt.Key.Key_Return)

    @property
    def kept(self) -> KeptTurns | None:
        """What is kept on the disk of the recording."""
        wait_written(self.qtbot, self.runner)
        return recall_turns(self.paths, SHA)

    def at(self, seconds: float) -> QPoint:
        width = self.lane.width() - LEFT_PX - RIGHT_PX
        return QPoint(round(LEFT_PX + seconds / 10.0 * width) + 2, 10)

    def run(self, name: str) -> None:
        command = next(each for each in self.editing.commands() if each.id == name)
        assert command.possible()
        command.todo()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    home = tmp_path / "home"
    return Paths(home, home, home / "config", home / "data", home / "cache")


@pytest.fixture
def bench(qtbot: QtBot, runner, paths: Paths, tmp_path: Path):
    path = tmp_path / "talk.wav"
    write_wav(path, music(10.0, RATE))
    made = Bench(qtbot, runner, paths, path)
    yield made
    made.stage.view.show_nothing()
    made.sound.close()


def test_a_marker_is_set_at_the_playhead_written_and_kept(bench: Bench) -> None:
    bench.begin()
    assert not bench.lane.isVisible()  # it takes no room before there is one
    bench.mark(3.0, "  the question ")
    assert bench.lane.isVisible()
    assert bench.turns.markers == (Marker(3.0, "the question"),)
    assert not bench.field.isVisible(), "the same Enter opens it again, and what is typed next replaces it"
    assert "3.0 the question" in bench.lane.accessibleDescription()
    assert bench.kept.markers == bench.turns.markers
    bench.mark(3.0, "said otherwise")  # where one stands, it is written on
    assert bench.turns.markers == (Marker(3.0, "said otherwise"),)
    bench.turns.leave()
    assert not bench.lane.isVisible()
    bench.begin()
    assert bench.turns.markers == (Marker(3.0, "said otherwise"),)


def test_kept_markers_come_back_at_the_next_start(bench: Bench) -> None:
    bench.begin(FoundTurns(SHA, TURNS, None, markers=(Marker(2.0, "kept"),)))
    assert bench.lane.markers == (Marker(2.0, "kept"),)
    bench.stage.turns.undo.trigger()
    assert bench.lane.markers == ()
    assert bench.kept is None


def test_escape_leaves_the_text_as_it_was(bench: Bench) -> None:
    bench.begin()
    bench.mark(1.0, "first")
    bench.run("listen.marker_rename")
    bench.field.setText("other")
    bench.qtbot.keyClick(bench.field, Qt.Key.Key_Escape)
    assert not bench.field.isVisible()
    assert bench.turns.markers == (Marker(1.0, "first"),)


def test_everything_works_by_keyboard_and_is_undone(bench: Bench) -> None:
    bench.begin()
    for at_s, text in ((1.0, "a"), (9.0, "c"), (5.0, "b")):
        bench.mark(at_s, text)
    bench.stage.view.set_playhead(0.0)
    for _ in range(4):  # behind the last one there is none
        bench.editing.step(1)
    assert bench.pointed == [1.0, 5.0, 9.0]
    bench.run("listen.marker_previous")
    assert (bench.pointed[-1], bench.lane.current) == (5.0, 1)
    bench.lane.setFocus()
    bench.qtbot.keyClick(bench.lane, Qt.Key.Key_Left)
    assert (bench.pointed[-1], bench.lane.current) == (1.0, 0)
    bench.qtbot.keyClick(bench.lane, Qt.Key.Key_F2)
    assert bench.field.text() == "a"
    bench.field.setText("A")
    bench.qtbot.keyClick(bench.field, Qt.Key.Key_Return)
    bench.qtbot.keyClick(bench.lane, Qt.Key.Key_Delete)
    assert [each.text for each in bench.turns.markers] == ["b", "c"]
    undo = bench.stage.turns.undo
    assert "removing a marker" in undo.toolTip()
    undo.trigger()
    assert [each.text for each in bench.turns.markers] == ["A", "b", "c"]
    undo.trigger()
    assert [each.text for each in bench.turns.markers] == ["a", "b", "c"]
    bench.stage.turns.redo.trigger()
    assert [each.text for each in bench.lane.markers] == ["A", "b", "c"]


def test_the_mouse_goes_to_a_marker_drags_it_and_writes_on_it(bench: Bench) -> None:
    bench.begin()
    bench.mark(2.0, "here")
    left = Qt.MouseButton.LeftButton
    bench.qtbot.mouseClick(bench.lane, left, pos=bench.at(2.0))
    assert bench.pointed == [2.0]
    assert bench.turns.markers == (Marker(2.0, "here"),)  # a click moves nothing
    bench.qtbot.mousePress(bench.lane, left, pos=bench.at(2.0))
    bench.qtbot.mouseMove(bench.lane, bench.at(6.0))
    bench.qtbot.mouseRelease(bench.lane, left, pos=bench.at(6.0))
    assert bench.turns.markers[0].at_s == pytest.approx(6.0, abs=0.05)
    bench.qtbot.mouseDClick(bench.lane, left, pos=bench.at(6.0))
    assert bench.field.isVisible()
    assert bench.field.text() == "here"
    bench.qtbot.mouseClick(bench.lane, left, pos=bench.at(1.0))  # nothing stands there
    assert bench.pointed == [2.0, 2.0]


def test_a_marker_out_of_sight_is_brought_into_the_picture(bench: Bench) -> None:
    bench.begin()
    bench.mark(9.0, "late")
    bench.stage.view.show_span(0.0, 2.0)
    bench.stage.view.set_playhead(0.0)
    bench.editing.step(1)
    start_s, end_s = bench.stage.view.span
    assert start_s < 9.0 < end_s
    assert end_s - start_s == pytest.approx(2.0)


def test_the_list_goes_to_one_and_removes_several(bench: Bench) -> None:
    bench.begin()
    for at_s, text in ((1.0, "a"), (5.0, "b"), (9.0, "c")):
        bench.mark(at_s, text)
    bench.editing.show_list()
    dialog = bench.page.findChild(MarkersDialog)
    assert [dialog.rows.item(row).text() for row in range(3)] == ["0:01.0 a", "0:05.0 b", "0:09.0 c"]
    dialog.rows.item(0).setSelected(True)
    dialog.rows.item(2).setSelected(True)
    assert not dialog.go.isEnabled()
    dialog.remove.click()
    assert bench.turns.markers == (Marker(5.0, "b"),)
    dialog.rows.clearSelection()
    dialog.rows.item(0).setSelected(True)
    dialog.go.click()
    assert bench.pointed == [5.0]
    bench.stage.turns.undo.trigger()
    assert len(bench.turns.markers) == 3


def test_what_is_marked_before_the_turns_are_found_is_kept_with_them(bench: Bench) -> None:
    bench.mark(4.0, "early")
    assert bench.lane.markers == (Marker(4.0, "early"),)
    assert bench.kept is None  # its content is not known yet
    bench.begin(FoundTurns(SHA, TURNS, None, markers=(Marker(2.0, "kept"),)))
    assert bench.lane.markers == (Marker(2.0, "kept"), Marker(4.0, "early"))
    assert bench.kept.markers == bench.lane.markers


def test_markers_are_kept_while_the_turns_are_looked_for_and_when_they_are_not_found(bench: Bench) -> None:
    bench.turns.take_kept(FoundTurns(SHA, (), None, markers=(Marker(2.0, "before"), Marker(3.0, "wrong"))))
    assert [each.text for each in bench.lane.markers] == ["before", "wrong"]
    bench.mark(4.0, "early")
    assert bench.kept.markers == bench.lane.markers  # a crash now loses nothing
    bench.stage.view.set_playhead(3.0)
    bench.editing.remove(1)
    bench.turns.begin(bench.path, FoundTurns("", (), None), 10.0, "no speech found")  # it failed
    assert bench.lane.markers == (Marker(2.0, "before"), Marker(4.0, "early"))
    bench.mark(6.0, "later")
    bench.turns.leave()
    assert [each.text for each in bench.kept.markers] == ["before", "early", "later"]


def test_markers_outlive_an_analysis_that_failed_before_the_content_was_known(bench: Bench) -> None:
    bench.turns.begin(bench.path, FoundTurns("", (), None), 10.0, "no speech found")
    bench.mark(4.0, "early")
    bench.turns.take_kept(FoundTurns(SHA, TURNS, None, markers=(Marker(2.0, "before"),)))
    assert bench.lane.markers == (Marker(2.0, "before"), Marker(4.0, "early"))
    assert bench.stage.timeline.turns == TURNS
    assert bench.kept.markers == bench.lane.markers


def test_another_look_that_fails_takes_nothing_away(bench: Bench) -> None:
    bench.begin()
    bench.mark(4.0, "here")
    bench.turns.begin(bench.path, FoundTurns("", (), None), 10.0, "no speech found")
    assert bench.lane.markers == (Marker(4.0, "here"),)
    assert bench.stage.timeline.turns == TURNS


def test_what_is_marked_while_recording_stays_and_leaves_the_turns_alone(bench: Bench) -> None:
    bench.turns.begin_live()
    bench.turns.follow_live([TURNS[0]], 9.0, "")
    bench.recorded_s = 9.25
    bench.editing.set_here()
    bench.field.setText("important")
    bench.turns.follow_live(TURNS, 14.0, "")  # the analysis goes on under the user's hands
    assert bench.field.text() == "important"
    bench.qtbot.keyClick(bench.field, Qt.Key.Key_Return)
    bench.turns.end_live()
    bench.recorded_s = None
    bench.turns.leave()
    bench.turns.show_heard_live()
    assert bench.lane.markers == (Marker(9.25, "important"),)
    bench.begin(FoundTurns(SHA, TURNS[:1], None))
    assert bench.lane.markers == (Marker(9.25, "important"),)
    assert bench.stage.timeline.turns == TURNS[:1]  # what the whole recording's analysis says


def test_without_a_recording_no_marker_can_be_set(bench: Bench) -> None:
    bench.stage.view.show_nothing()
    assert not next(each for each in bench.editing.commands() if each.id == "listen.mark").possible()
    bench.editing.set_here()
    assert bench.turns.markers == ()


def test_an_export_holds_the_markers(bench: Bench, monkeypatch, tmp_path: Path) -> None:
    target = tmp_path / "out" / "labels.txt"
    target.parent.mkdir()
    monkeypatch.setattr(
        "voxdesk.ui.listen.turn_exports.ask_new_file",
        lambda window, title, name, kinds, then, folder: then(target),
    )
    bench.begin()
    bench.mark(3.0, "the question")
    bench.stage.turns.export_asked.emit("audacity")
    bench.qtbot.waitUntil(target.exists, timeout=30_000)
    bench.qtbot.waitUntil(lambda: "Saved" in bench.stage.notice.text, timeout=30_000)
    assert "3.000000\t3.000000\tthe question\n" in target.read_text(encoding="utf-8")
