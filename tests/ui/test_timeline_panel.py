"""The timeline under mouse and keyboard, and what the user's changes do."""

from pathlib import Path

import numpy as np
import pytest
from hands import choose, wait_written
from listening_parts import RATE
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from sounds import music

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.core.errors import UserError
from voxdesk.core.names import forgetting, renaming
from voxdesk.core.paths import Paths
from voxdesk.core.settings import Settings
from voxdesk.core.types import Gender, Segment, Turn
from voxdesk.timeline.formats import FORMATS
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.turn_commands import timeline_commands
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.parts.name_voice import NameVoiceDialog
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.settings.language import LANGUAGES
from voxdesk.ui.style.theme import DARK
from voxdesk.ui.style.time_axis import LEFT_PX, RIGHT_PX
from voxdesk.workflows.listen import timeline_export
from voxdesk.workflows.listen.edited_timelines import KeptTurns, recall_turns, rename_in_timelines
from voxdesk.workflows.listen.timeline import FoundTurns

SHA = "ab" * 32
TURNS = (
    Turn(0.0, 4.0, "Maria", "Maria", Gender.FEMALE),
    Turn(4.0, 8.0, None, "Voice A", Gender.MALE),
    Turn(7.0, 9.0, "Maria", "Maria", Gender.FEMALE),
)
ROW_Y = {"Maria": 31, "Voice A": 69}


class Bench:
    """A stage with a timeline that can be changed, and what its signals said."""

    def __init__(self, qtbot: QtBot, runner, paths: Paths, path: Path) -> None:
        self.qtbot, self.path, self.runner, self.paths = qtbot, path, runner, paths
        self.page = QWidget()
        self.page.resize(1000, 700)
        qtbot.addWidget(self.page)
        self.stage = Stage(self.page, SpectrogramLook.from_settings(Settings()), DARK)
        self.stage.show_content("talk")
        self.editing = TurnEditing(self.stage, runner, paths, lambda then: then(), self.page)
        self.page.show()
        self.strip, self.panel = self.stage.timeline, self.stage.turns
        self.strip.set_span(0.0, 10.0)
        self.editing.begin(path, FoundTurns(SHA, TURNS, None), 10.0, "")
        self.refused: list[str] = []
        self.told: list[str] = []
        self.failed: list = []
        self.editing.naming.refused.connect(lambda text, hint: self.refused.append(text))
        self.editing.told.connect(self.told.append)
        self.editing.failed.connect(self.failed.append)

    @property
    def kept(self) -> KeptTurns | None:
        """What is kept on the disk of the recording."""
        wait_written(self.qtbot, self.runner)
        return recall_turns(self.paths, SHA)

    def at(self, label: str, seconds: float) -> QPoint:
        width = self.strip.width() - LEFT_PX - RIGHT_PX
        return QPoint(round(LEFT_PX + seconds / 10.0 * width), ROW_Y[label])

    def spans(self, label: str) -> list[tuple[float, float]]:
        return [(turn.start_s, turn.end_s) for turn in self.strip.turns if turn.label == label]

    def choose(self, place: int) -> None:
        self.strip.setFocus()
        self.strip.set_turns(self.strip.turns, current=place)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.strip, key, modifier)


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    write_wav(path, music(10.0, RATE))
    return path


@pytest.fixture
def paths(services) -> Paths:
    return services.paths


@pytest.fixture
def bench(qtbot: QtBot, runner, paths: Paths, recording: Path) -> Bench:
    return Bench(qtbot, runner, paths, recording)


def test_everybody_has_a_row_and_overlap_is_marked(bench: Bench) -> None:
    assert bench.strip.rows == ("Maria", "Voice A")
    image = bench.strip.grab().toImage()
    y = range(5, 80)

    def column(seconds: float) -> list[str]:
        x = bench.at("Maria", seconds).x()
        return [image.pixelColor(x + dx, each).name() for each in y for dx in range(4)]

    plain, both = column(5.0), column(7.5)
    fills = bench.strip.colour_roles()
    assert fills["Voice A"] in plain
    assert len(set(both)) > len(set(plain))  # the hatching


def test_a_border_is_dragged_and_the_step_undone(bench: Bench) -> None:
    strip = bench.strip
    bench.qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=bench.at("Maria", 4.0))
    bench.qtbot.mouseMove(strip, bench.at("Maria", 3.0))
    assert bench.spans("Maria")[0] == (0.0, 4.0)  # nothing changes before the button is released
    bench.qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=bench.at("Maria", 3.0))
    assert bench.spans("Maria")[0] == (0.0, pytest.approx(3.0, abs=0.05))
    assert bench.spans("Voice A")[0] == (pytest.approx(3.0, abs=0.05), 8.0)
    commands = {command.id: command for command in timeline_commands(bench.panel, bench.stage.turn_list)}
    assert commands["timeline.undo"].possible()
    commands["timeline.undo"].todo()
    assert bench.strip.turns == TURNS
    assert not commands["timeline.undo"].possible()
    bench.panel.redo.trigger()
    assert bench.strip.turns != TURNS


def test_everything_works_by_keyboard_alone(bench: Bench) -> None:
    bench.strip.setFocus()
    bench.key(Qt.Key.Key_End)
    assert bench.strip.current == len(TURNS) - 1
    bench.key(Qt.Key.Key_Home)
    bench.key(Qt.Key.Key_Right)
    assert bench.strip.current == 1
    assert "Voice A · unknown, 0:04.0 to 0:08.0, sounds male" in bench.strip.accessibleDescription()
    bench.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert bench.spans("Voice A") == [(4.0, pytest.approx(7.9))]
    bench.key(Qt.Key.Key_S)
    assert bench.spans("Voice A") == [(4.0, pytest.approx(5.95)), (pytest.approx(5.95), pytest.approx(7.9))]
    bench.key(Qt.Key.Key_Left)
    bench.key(Qt.Key.Key_J)
    assert len(bench.spans("Voice A")) == 1
    bench.key(Qt.Key.Key_Up)
    assert bench.strip.turns[bench.strip.current].label == "Maria"
    bench.key(Qt.Key.Key_Delete)
    assert len(bench.spans("Maria")) == 1


def test_a_turn_is_given_to_somebody_else_and_to_somebody_new(bench: Bench) -> None:
    bench.choose(1)
    bench.panel.given.emit("Maria")
    assert bench.strip.rows == ("Maria",)
    bench.panel.undo.trigger()
    bench.choose(0)
    bench.panel.given.emit("")
    assert bench.strip.rows == ("Voice B", "Voice A", "Maria")


@pytest.mark.logs("teach failed")
def test_naming_a_voice_renames_it_everywhere_and_says_what_is_learnt(bench: Bench) -> None:
    bench.choose(1)
    bench.panel.rename.trigger()
    bench.qtbot.waitUntil(lambda: bench.page.findChild(NameVoiceDialog) is not None, timeout=30_000)
    dialog = bench.page.findChild(NameVoiceDialog)
    # From 4 to 7: then Maria speaks too.
    assert "0:03 from 1 turn of talk.wav" in [each.text() for each in dialog.findChildren(QLabel)]
    dialog.findChild(QLineEdit).setText("Ben")
    dialog.accept()
    assert bench.strip.rows == ("Maria", "Ben")
    assert bench.strip.turns[1].name == "Ben"
    # What cannot be learnt here, for want of a model, is said, and the name stays.
    bench.qtbot.waitUntil(lambda: bool(bench.refused or bench.failed), timeout=30_000)
    assert bench.strip.rows == ("Maria", "Ben")


def test_a_name_alone_is_learnt_from_nothing(bench: Bench) -> None:
    bench.choose(1)
    bench.panel.rename.trigger()
    bench.qtbot.waitUntil(lambda: bench.page.findChild(NameVoiceDialog) is not None, timeout=30_000)
    dialog = bench.page.findChild(NameVoiceDialog)
    dialog.findChild(QLineEdit).setText("Ben")
    dialog.findChild(QCheckBox).setChecked(False)
    bench.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert bench.strip.rows == ("Maria", "Ben")
    bench.panel.undo.trigger()
    assert bench.strip.turns == TURNS


def test_changes_are_still_there_when_the_recording_is_opened_again(bench: Bench) -> None:
    bench.choose(0)
    bench.panel.remove.trigger()
    bench.editing.leave()
    assert not bench.panel.split.isEnabled()
    bench.editing.begin(bench.path, FoundTurns(SHA, TURNS, None), 10.0, "")
    assert len(bench.strip.turns) == 2
    bench.panel.undo.trigger()
    assert bench.strip.turns == TURNS


def test_changes_come_back_in_the_next_session_and_can_be_undone(
    bench: Bench, qtbot: QtBot, runner, paths: Paths
) -> None:
    bench.choose(1)
    bench.panel.remove.trigger()
    changed = bench.strip.turns
    kept = bench.kept
    assert kept is not None  # written at once: after a crash nothing is missing
    assert (kept.found, kept.turns) == (TURNS, changed)
    later = Bench(qtbot, runner, paths, bench.path)
    later.editing.leave()
    later.editing.begin(bench.path, FoundTurns(SHA, kept.found, kept.turns), 10.0, "")
    assert later.strip.turns == changed
    assert later.panel.undo.toolTip() == "Undo your earlier changes"
    later.panel.undo.trigger()
    assert later.strip.turns == TURNS
    assert bench.kept is None
    later.panel.redo.trigger()
    assert later.strip.turns == changed


def test_nothing_brings_the_name_of_a_forgotten_person_back(bench: Bench, paths: Paths) -> None:
    bench.choose(2)
    bench.panel.remove.trigger()
    bench.choose(1)
    bench.panel.given.emit("Maria")
    bench.editing.take_names(forgetting(["maria"]))
    assert {turn.label for turn in bench.strip.turns} == {"Voice B"}
    for step in (bench.panel.undo, bench.panel.undo, bench.panel.redo):
        step.trigger()
        assert "Maria" not in {name for turn in bench.strip.turns for name in (turn.name, turn.label)}
        kept = bench.kept
        assert kept is None or "Maria" not in {turn.label for turn in (*kept.found, *kept.turns)}
    assert [turn.label for turn in bench.strip.turns] == ["Voice B", "Voice A"]
    bench.editing.leave()
    bench.editing.take_names(renaming("Voice B", "Ada"))
    bench.editing.begin(bench.path, FoundTurns(SHA, TURNS, None), 10.0, "")
    assert "Maria" not in bench.strip.rows


def test_a_name_that_was_taken_back_stands_in_the_open_timeline_again(bench: Bench, paths: Paths) -> None:
    bench.choose(1)
    bench.key(Qt.Key.Key_Delete)
    assert bench.kept is not None
    gone = forgetting(["Maria"])
    (change,) = rename_in_timelines(paths, gone)
    bench.editing.take_names(gone)
    assert "Maria" not in bench.strip.rows
    change.take_back(paths.vault)
    bench.editing.read_kept()
    bench.qtbot.waitUntil(lambda: bench.strip.rows == ("Maria",))


def test_a_lane_calls_nobody_unknown_while_the_card_is_still_listening(bench: Bench) -> None:
    editing, strip = bench.editing, bench.strip
    editing.begin_live()
    first = Turn(0.0, 4.0, None, "Voice A", Gender.MALE)
    editing.follow_live((first,), 4.0, "listening…")
    assert strip.lane_title("Voice A") == "Voice A · listening…"
    editing.follow_live((first, Turn(5.0, 7.0, None, "Voice A", Gender.MALE)), 7.0, "listening…")
    assert strip.lane_title("Voice A") == "Voice A · unknown"
    editing.end_live()
    editing.begin(bench.path, FoundTurns(SHA, (first,), None), 4.0, "")
    assert strip.lane_title("Voice A") == "Voice A · unknown"


def test_finished_turns_can_be_changed_while_the_recording_goes_on(bench: Bench, paths: Paths) -> None:
    editing, panel, strip = bench.editing, bench.panel, bench.strip
    editing.begin_live()
    first = Turn(0.0, 4.0, None, "Voice A", Gender.MALE)
    editing.follow_live((first, Turn(5.0, 9.0, None, "Voice B", Gender.FEMALE)), 9.0, "listening…")
    bench.choose(1)
    assert not panel.split.isEnabled()  # it still goes on
    bench.choose(0)
    panel.given.emit("")  # somebody new: the letter after those that are shown
    assert [turn.label for turn in strip.turns] == ["Voice C", "Voice B"]
    panel.split.trigger()
    later = Turn(20.0, 24.0, None, "Voice A", Gender.MALE)
    editing.follow_live((first, Turn(5.0, 12.0, None, "Voice B", Gender.FEMALE), later), 24.0, "listening…")
    label = strip.turns[0].label
    assert [(turn.start_s, turn.end_s) for turn in strip.turns] == [(0, 2), (2, 4), (5, 12), (20, 24)]
    assert strip.turns[3].label == label  # the same voice, as the user called it
    editing.end_live()
    editing.begin(bench.path, FoundTurns(SHA, TURNS, None), 24.0, "")
    assert [(turn.start_s, turn.end_s) for turn in strip.turns] == [(0, 2), (2, 4), (5, 12), (20, 24)]
    kept = bench.kept
    assert kept is not None
    assert kept.turns == strip.turns


def test_an_untouched_recording_is_analysed_anew_when_it_ends(bench: Bench, paths: Paths) -> None:
    bench.editing.begin_live()
    bench.editing.follow_live((Turn(0.0, 4.0, None, "Voice A", Gender.MALE),), 9.0, "")
    bench.editing.end_live()
    bench.editing.begin(bench.path, FoundTurns(SHA, TURNS, None), 10.0, "")
    assert bench.strip.turns == TURNS
    assert bench.kept is None


def test_live_turns_have_rows_but_no_handles(bench: Bench) -> None:
    bench.editing.leave()
    bench.strip.set_turns(TURNS, "listening…")
    assert bench.strip.rows == ("Maria", "Voice A")
    assert not any(button.isVisible() for button in bench.panel.findChildren(QToolButton))
    bench.qtbot.mousePress(bench.strip, Qt.MouseButton.LeftButton, pos=bench.at("Maria", 4.0))
    bench.qtbot.mouseMove(bench.strip, bench.at("Maria", 2.0))
    bench.qtbot.mouseRelease(bench.strip, Qt.MouseButton.LeftButton, pos=bench.at("Maria", 2.0))
    assert bench.strip.turns == TURNS


def test_every_button_has_a_name_that_can_be_read_out(bench: Bench) -> None:
    buttons = bench.panel.findChildren(QToolButton)
    names = [button.accessibleName() for button in buttons]
    assert set(names) >= {"Split", "Join", "Reassign", "Name", "Remove", "Undo", "Redo", "Export"}
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)


@pytest.mark.parametrize("code", [code for code, _ in LANGUAGES])
def test_no_button_is_cut_in_the_smallest_window_of_any_language(
    code: str, speak, qtbot, runner, paths: Paths, recording: Path
) -> None:
    speak(code)
    bench = Bench(qtbot, runner, paths, recording)
    # What a window of 1024 pixels leaves.
    bench.panel.setFixedWidth(596)
    qtbot.waitUntil(lambda: bench.panel.width() == 596)
    for button in bench.panel.findChildren(QToolButton):
        assert button.width() >= button.sizeHint().width(), button.accessibleName()


def test_many_voices_scroll(bench: Bench) -> None:
    many = tuple(Turn(i, i + 0.9, None, f"Voice {i}", Gender.MALE) for i in range(9))
    bench.editing.leave()
    bench.strip.set_turns(many)
    height = bench.strip.sizeHint().height()
    bench.strip.set_turns(many[:5])
    assert bench.strip.sizeHint().height() == height
    bench.strip.set_turns(many)
    bench.strip.setFocus()
    for _ in range(9):
        bench.key(Qt.Key.Key_Right)
    assert bench.strip.current == 8
    bench.qtbot.waitUntil(lambda: bench.strip.height() == height, timeout=30_000)
    image = bench.strip.grab().toImage()
    x = bench.at("Maria", 8.1).x()
    assert any(image.pixelColor(x, y).name() == DARK.unknown_fill for y in range(174, 192))


def test_the_timeline_as_it_was_changed_is_written(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "out.rttm"
    monkeypatch.setattr("voxdesk.ui.listen.turn_exports.ask_new_file", lambda *args, **more: args[-1](chosen))
    bench.choose(0)
    bench.panel.remove.trigger()
    bench.panel.export_asked.emit("rttm")
    bench.qtbot.waitUntil(lambda: bench.stage.notice.text.startswith("Saved"), timeout=30_000)
    assert chosen.read_text(encoding="utf-8") == FORMATS["rttm"](TURNS[1:], str(bench.path), 10.0)


@pytest.mark.parametrize(("name", "start"), [("a.png", b"\x89PNG"), ("a.svg", b"<?xml"), ("a", b"\x89PNG")])
def test_the_picture_is_written(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, start: bytes
) -> None:
    monkeypatch.setattr(
        "voxdesk.ui.listen.turn_exports.ask_new_file", lambda *args, **more: args[-1](tmp_path / name)
    )
    bench.panel.export_asked.emit("picture")
    bench.qtbot.waitUntil(lambda: bench.stage.notice.text.startswith("Saved"))
    (written,) = (path for path in tmp_path.iterdir() if path.suffix in (".png", ".svg"))
    assert written.read_bytes().startswith(start)


@pytest.mark.parametrize("suffix", [".wav", ".flac"])
def test_the_selection_is_written(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    chosen = tmp_path / f"part{suffix}"
    monkeypatch.setattr("voxdesk.ui.listen.turn_exports.ask_new_file", lambda *args, **more: args[-1](chosen))
    bench.panel.export_asked.emit("selection")
    assert isinstance(bench.failed[0], UserError)
    monkeypatch.setattr(type(bench.stage.view), "selection", property(lambda self: Segment(2.0, 3.5)))
    bench.panel.export_asked.emit("selection")
    bench.qtbot.waitUntil(lambda: bench.stage.notice.text.startswith("Saved"), timeout=30_000)
    assert read_clip(chosen).seconds == pytest.approx(1.5, abs=0.01)


def test_values_of_the_selection_are_written_as_they_are_shown(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "levels.csv"
    monkeypatch.setattr("voxdesk.ui.listen.turn_exports.ask_new_file", lambda *args, **more: args[-1](chosen))
    bench.panel.export_asked.emit("levels")
    assert isinstance(bench.failed[0], UserError)
    monkeypatch.setattr(type(bench.stage.view), "selection", property(lambda self: Segment(2.0, 2.5)))
    choose(bench.stage.picture.controls.fft_size, 512)
    choose(bench.stage.picture.controls.top, 4000.0)
    bench.panel.export_asked.emit("levels")
    bench.qtbot.waitUntil(lambda: bench.stage.notice.text.startswith("Saved"), timeout=30_000)
    head, *rows = chosen.read_text(encoding="utf-8").splitlines()
    assert head == "time_s,frequency_hz,level_db"
    values = np.array([[float(each) for each in row.split(",")] for row in rows])
    assert values[:, 0].min() >= 2.0
    assert values[:, 0].max() < 2.5
    assert values[:, 1].max() == 4000.0
    assert np.diff(np.unique(values[:, 1])) == pytest.approx(
        read_clip(bench.path).sample_rate / 512, abs=0.01
    )


def test_a_voice_is_learnt_where_it_speaks_alone() -> None:
    assert timeline_export.voice_parts(TURNS, "Maria") == (Segment(0.0, 4.0), Segment(8.0, 9.0))
    long = (Turn(0.0, 100.0, None, "Voice A", Gender.MALE),)
    assert sum(part.seconds for part in timeline_export.voice_parts(long, "Voice A")) == pytest.approx(60.0)
    assert timeline_export.voice_parts(TURNS, "Nobody") == ()
