"""The composition root: the program starts, loads nothing heavy first, and survives its own faults."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import soundfile
from hands import click, dialog
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from voxdesk import app
from voxdesk.core.cluster_types import ClusterRequest
from voxdesk.core.errors import ModelError
from voxdesk.core.paths import default_paths
from voxdesk.core.settings import Settings, load_open_settings, save_settings
from voxdesk.ui.parts.notice import NoticeBar
from voxdesk.ui.window.pick_recording import PickRecordingDialog
from voxdesk.ui.window.recover import RecoverDialog
from voxdesk.workflows.grouping_file import FolderSession, load_session, save_session

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("torch", "transformers", "sklearn", "scipy", "librosa", "numba", "kmedoids", "onnxruntime")
# Of a start that takes 0.45 s each of these takes 5 to 50 ms, for work that nobody has asked for yet.
LATER = (
    "sounddevice",
    "ssl",
    "xml.sax",
    "xml.etree",
    "multiprocessing",
    "voxdesk.archive.store",
    "voxdesk.diarization.grouping",
    "voxdesk.library.store",
    "voxdesk.transcripts.eaf",
    "voxdesk.ui.listen.turn_exports",
    "voxdesk.workflows.listen.analyse",
    "voxdesk.workflows.listen.diarize",
    "voxdesk.workflows.live.analyser",
)

STARTED = """
import json, sys
from voxdesk.app import build_window, make_application
from voxdesk.core.paths import default_paths

def tell():
    print(json.dumps(sorted(sys.modules)), flush=True)
    window.close()

app = make_application(sys.argv)
window = build_window(default_paths())
window.painted.connect(tell)
window.show()
app.exec()
"""


def run_python(code: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


CHOSE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from voxdesk.app import make_application
from voxdesk.ui.parts.file_dialogs import ask_folder

app, window = make_application(sys.argv), QWidget()
window.show()
ask_folder(window, "A folder", lambda folder: print(folder, flush=True), start=Path(sys.argv[1]))
dialog = window.findChild(QFileDialog)
dialog.accept()
app.processEvents()
"""


def test_what_is_chosen_in_a_file_dialog_is_written_nowhere(tmp_path: Path) -> None:
    """Forgetting reaches VoxDesk's own files, not a history of folders that Qt keeps for all its programs."""
    chosen, home = tmp_path / "Interviews with Anna", tmp_path / "user"
    chosen.mkdir()
    home.mkdir()
    environment = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    ended = run_python(CHOSE, str(chosen), **environment)
    assert (ended.returncode, ended.stdout.strip()) == (0, str(chosen)), ended.stderr
    kept = [path for path in home.rglob("*") if path.is_file() and b"Interviews" in path.read_bytes()]
    assert kept == []


def test_nothing_heavy_is_loaded_before_the_window_shows(own_home: Path) -> None:
    ended = run_python(STARTED)
    assert ended.returncode == 0, ended.stderr
    loaded = set(json.loads(ended.stdout))
    assert "voxdesk.ui.listen.page" in loaded
    assert [name for name in (*HEAVY, *LATER) if name in loaded] == []


def test_the_program_opens_and_ends_with_code_0(own_home: Path) -> None:
    code = """
import threading, os, signal, sys, time

def end():
    while signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        time.sleep(0.05)
    time.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)

threading.Thread(target=end).start()
from voxdesk.app import run_window
sys.exit(run_window(["voxdesk"]))
"""
    ended = run_python(code)
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    paths = default_paths()
    assert paths.log.is_file()
    assert load_open_settings(paths.settings).geometry


LATE = """
import os, signal, sys
from PySide6.QtCore import QTimer
from voxdesk import app

def build_window(paths, **choices):
    window = built(paths, **choices)

    def end():
        window.runner.submit(in_the_middle, None)
        os.kill(os.getpid(), signal.SIGTERM)
        for number in range(1000):  # the handler has its chance before anything else is done
            pass
        print("submitted", window.runner.submit(in_the_middle, None).state.value, flush=True)

    def fail():
        print("late", window.runner.submit(in_the_middle, None).state.value, flush=True)
        raise ValueError("a fault after the end")

    window.closed.connect(lambda: QTimer.singleShot(0, fail))
    window.painted.connect(lambda: QTimer.singleShot(1000, end))
    return window

def in_the_middle(request, services, context):
    return None

built, app.build_window = app.build_window, build_window
sys.exit(app.run_window(["voxdesk"]))
"""


def test_the_program_ends_whatever_it_is_at_and_whatever_fails_then(own_home: Path) -> None:
    ended = run_python(LATE)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.split() == ["submitted", "waiting", "late", "cancelled"]
    assert "cannot schedule" not in ended.stderr
    assert "a fault after the end" in default_paths().log.read_text(encoding="utf-8")


FIRST_SIZE = """
import json, sys
from voxdesk.app import build_window, make_application
from voxdesk.core.paths import default_paths

app = make_application(sys.argv)
window = build_window(default_paths())
window.show()
screen = window.screen().availableGeometry()
print(json.dumps([window.width(), window.height(),
                  screen.width(), screen.height()]), flush=True)
window.close()
app.processEvents()
"""


@pytest.mark.parametrize(("wide", "high", "factor"), [(1960, 1140, 2), (1366, 768, 1), (2560, 1440, 1)])
def test_the_first_window_is_no_larger_than_the_screen(own_home, tmp_path, wide, high, factor) -> None:
    screen = {"name": "one", "x": 0, "y": 0, "width": wide // factor, "height": high // factor}
    (tmp_path / "screen.json").write_text(json.dumps({"screens": [screen]}))
    ended = run_python(FIRST_SIZE, QT_QPA_PLATFORM=f"offscreen:configfile={tmp_path / 'screen.json'}")
    assert ended.returncode == 0, ended.stderr
    width, height, most_wide, most_high = json.loads(ended.stdout)
    assert width <= most_wide
    assert height <= most_high - 30, "the title bar has no room"
    if (wide, factor) == (2560, 1):
        assert (width, height) == (1280, 800)


def end_when(settings_hold: str, arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the program with ``arguments`` in ``folder``; it is ended once its settings hold a text."""
    code = f"""
import os, signal, sys, threading, time
from voxdesk.core.paths import default_paths

def end():
    kept = default_paths().settings
    while not (kept.is_file() and {settings_hold!r} in kept.read_text(encoding="utf-8")):
        time.sleep(0.05)
    os.kill(os.getpid(), signal.SIGTERM)

threading.Thread(target=end, daemon=True).start()
os.chdir({str(folder)!r})
sys.argv = ["voxdesk", *{arguments!r}]
from voxdesk.__main__ import main
sys.exit(main())
"""
    return run_python(code)


def test_a_recording_named_at_the_start_is_opened(own_home: Path, tmp_path: Path) -> None:
    save_settings(Settings(last_page="settings", tour_done=True), default_paths().settings)
    soundfile.write(tmp_path / "talk.wav", tone(), 16_000)
    ended = end_when("talk.wav", ["talk.wav"], tmp_path)
    assert ended.returncode == 0, ended.stderr
    settings = load_open_settings(default_paths().settings)
    assert settings.recent == (str(tmp_path / "talk.wav"),)
    assert settings.last_page == "listen"


@pytest.fixture
def started(qtbot, qapp):
    """The window as it starts with paths to open."""
    made = []

    def start(*paths: Path):
        window = app.build_window(default_paths())
        made.append(window)
        app.open_at_start(window, paths)
        window.show()
        return window

    save_settings(Settings(tour_done=True), default_paths().settings)
    yield start
    for window in made:
        close(qtbot, window)


def test_a_recording_that_is_not_there_is_said_in_the_window(started, qtbot, tmp_path) -> None:
    window = started(tmp_path / "gone.wav")
    qtbot.waitUntil(
        lambda: any("gone.wav" in each.text and "not found" in each.text for each in notices(window)),
        timeout=60_000,
    )
    assert window.page_name == "listen"


def said_by(window) -> list[str]:
    """Everything that the window says: on its parts, beside them, in its menus, to a screen reader."""
    parts = [window, *window.findChildren(QWidget)]
    said = [text for part in parts for text in (part.toolTip(), part.accessibleName(), part.windowTitle())]
    said += [each.text() for kind in (QLabel, QAbstractButton) for each in window.findChildren(kind)]
    return said + [text for each in window.findChildren(QAction) for text in (each.text(), each.toolTip())]


def test_no_name_of_a_file_breaks_or_turns_what_the_window_says(started, qtbot, tmp_path) -> None:
    path = tmp_path / "two\nlines \u202egnp.wav"
    soundfile.write(path, tone(), 16_000)
    shown = "two\\nlines \\u202egnp.wav"
    window = started(path)
    qtbot.waitUntil(lambda: shown in said_by(window), timeout=60_000)  # the title
    assert not [text for text in said_by(window) if "\u202e" in text or "two\nlines" in text]
    qtbot.waitUntil(lambda: window.page("listen").file_flow.path is not None, timeout=60_000)
    window.commands.run("listen.close")
    recent = f"{shown}, 0:01, "
    qtbot.waitUntil(lambda: any(text.startswith(recent) for text in said_by(window)), timeout=60_000)
    assert not [text for text in said_by(window) if "\u202e" in text or "two\nlines" in text]
    path.unlink()
    window.show_recording(path)
    qtbot.waitUntil(lambda: any("was not found" in each.text for each in notices(window)), timeout=60_000)
    assert [each.text for each in notices(window) if each.text] == [f"“{shown}” was not found."]


def test_what_cannot_be_opened_is_no_recent_recording(started, qtbot, tmp_path) -> None:
    (tmp_path / "letter.wav").write_text("not a sound")
    soundfile.write(tmp_path / "talk.wav", tone(), 16_000)
    window = started(tmp_path / "letter.wav")
    qtbot.waitUntil(lambda: any("letter.wav" in each.text for each in notices(window)), timeout=60_000)
    assert window.settings.recent == ()
    window.show_recording(tmp_path / "talk.wav")
    qtbot.waitUntil(lambda: window.settings.recent == (str(tmp_path / "talk.wav"),), timeout=60_000)


def test_several_files_at_the_start_ask_which_one(started, qtbot, tmp_path) -> None:
    for name in ("one.wav", "two.wav"):
        soundfile.write(tmp_path / name, tone(), 16_000)
    started(tmp_path / "one.wav", tmp_path / "two.wav")
    shown = dialog(qtbot, PickRecordingDialog)
    assert "2 recordings" in shown.windowTitle()
    shown.reject()


def test_a_folder_at_the_start_offers_to_group_it(started, qtbot, tmp_path) -> None:
    folder = tmp_path / "interviews"
    folder.mkdir()
    for name in ("one.wav", "two.wav"):
        soundfile.write(folder / name, tone(), 16_000)
    window = started(folder)
    click(dialog(qtbot, PickRecordingDialog), "Group the voices")
    assert window.page_name == "folders"


@pytest.fixture
def window(qtbot, qapp):
    # Not given to qtbot: it would delete the window while that still waits for its workers.
    made = app.build_window(default_paths())
    yield made
    close(qtbot, made)


def close(qtbot, window) -> None:
    closed = []
    window.closed.connect(lambda: closed.append(1))
    window.close()
    qtbot.waitUntil(lambda: bool(closed), timeout=60_000)
    window.deleteLater()


def tone():
    return 0.1 * np.sin(np.arange(16_000) / 8.0)


def notices(window) -> list[NoticeBar]:
    return window.findChildren(NoticeBar)


def test_settings_are_written_at_the_end(qtbot, qapp) -> None:
    paths = default_paths()
    save_settings(Settings(theme="light", last_page="settings"), paths.settings)
    window = app.build_window(paths)
    window.show()
    assert window.page_name == "settings"
    window.show_page("speakers")
    close(qtbot, window)
    stored = load_open_settings(paths.settings)
    assert (stored.last_page, stored.theme) == ("speakers", "light")


def test_what_the_command_line_chose_meanwhile_is_kept(qtbot, qapp) -> None:
    paths = default_paths()
    save_settings(Settings(theme="light", tour_done=True), paths.settings)
    window = app.build_window(paths)
    window.show()
    save_settings(Settings(theme="light", tour_done=True, gender_model="mine"), paths.settings)
    window.change_settings(theme="dark")
    close(qtbot, window)
    stored = load_open_settings(paths.settings)
    assert (stored.theme, stored.gender_model) == ("dark", "mine")


@pytest.mark.logs("settings cannot be saved: disk full")
def test_settings_that_cannot_be_written_do_not_stop_it(window, monkeypatch, caplog, qtbot) -> None:
    def refuse(*_):
        raise OSError("disk full")

    monkeypatch.setattr(app, "save_changes", refuse)
    window.show()
    window.settings_changed.emit(Settings())
    qtbot.waitUntil(lambda: "disk full" in caplog.text)


@pytest.mark.logs("not caught")
def test_a_fault_shows_the_log_and_leaves_the_window_open(window, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", lambda args: None)
    app.catch_everything(window)
    window.show()
    qtbot.waitExposed(window)
    error = ZeroDivisionError("in the paint event")
    for _ in range(3):
        sys.excepthook(type(error), error, None)
    from voxdesk.ui.window.crash import CrashDialog

    shown = dialog(qtbot, CrashDialog)
    assert len(window.findChildren(CrashDialog)) == 1
    assert "in the paint event" in shown.findChild(QPlainTextEdit).toPlainText()
    assert any(str(default_paths().log) == each.text() for each in shown.findChildren(QLineEdit))
    click(shown, "Continue")
    assert window.isVisible()


def test_an_uncaught_user_error_is_said_in_its_words(window, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", lambda args: None)
    app.catch_everything(window)
    window.show()
    error = ModelError("The model is damaged.", hint="Install again.")
    sys.excepthook(type(error), error, None)
    qtbot.waitUntil(lambda: window.notice.text == "The model is damaged.")
    assert QApplication.activeModalWidget() is None


@pytest.fixture
def interrupted(monkeypatch, tmp_path):
    """A recording that an earlier run could not finish."""
    lost = SimpleNamespace(path=tmp_path / "lost.part", seconds=42.0, started=datetime.now(UTC))
    done = SimpleNamespace(recovered=[], discarded=[])
    saved = tmp_path / "saved.wav"

    def recover(each):
        done.recovered.append(each)
        return saved

    monkeypatch.setattr("voxdesk.workflows.upkeep.interrupted.interrupted", lambda folder: (lost,))
    monkeypatch.setattr("voxdesk.workflows.upkeep.interrupted.recover", recover)
    monkeypatch.setattr("voxdesk.workflows.upkeep.interrupted.discard", done.discarded.append)
    done.lost, done.saved = lost, saved
    return done


def test_an_interrupted_recording_is_offered_and_opened(window, qtbot, interrupted, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(window.page("listen"), "open_path", opened.append)
    window.show()
    click(dialog(qtbot, RecoverDialog), "Save as recording")
    qtbot.waitUntil(lambda: opened == [interrupted.saved], timeout=60_000)
    assert interrupted.recovered == [interrupted.lost]
    assert interrupted.discarded == []


def test_an_interrupted_recording_is_discarded_only_when_asked(window, qtbot, interrupted) -> None:
    window.show()
    click(dialog(qtbot, RecoverDialog), "Discard")
    qtbot.waitUntil(lambda: interrupted.discarded == [interrupted.lost], timeout=60_000)
    assert interrupted.recovered == []


def test_later_leaves_it_alone(window, qtbot, interrupted) -> None:
    window.show()
    click(dialog(qtbot, RecoverDialog), "Later")
    qtbot.wait(100)
    assert interrupted.recovered == interrupted.discarded == []


def test_a_window_that_is_closed_before_its_first_picture_starts_no_work(qtbot, qapp, monkeypatch) -> None:
    raised = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: raised.append(error))
    window = app.build_window(default_paths())
    window.painted.connect(lambda: None)
    window.show()
    window.painted.emit()  # the picture came at the very moment
    close(qtbot, window)
    qtbot.wait(50)
    assert raised == []


def test_the_voice_model_is_named_also_without_a_gender_model(window, qtbot, monkeypatch) -> None:
    def no_gender(self):
        raise ModelError("There is no gender model.")

    monkeypatch.setattr(
        "voxdesk.inference.hub.ModelHub.encoder", lambda self: SimpleNamespace(model_id="enc-7")
    )
    monkeypatch.setattr("voxdesk.inference.hub.ModelHub.gender", no_gender)
    window.show()
    qtbot.waitUntil(
        lambda: any("enc-7" in each.text() for each in window.findChildren(QLabel)), timeout=60_000
    )
    qtbot.waitUntil(lambda: window.notice.text == "There is no gender model.", timeout=60_000)


def test_an_interrupted_grouping_is_offered_above_the_page(window, qtbot, tmp_path) -> None:
    folder = tmp_path / "interviews"
    folder.mkdir()
    save_session(default_paths(), FolderSession(ClusterRequest(folder)))
    window.show()
    qtbot.waitUntil(lambda: "“interviews” was interrupted" in window.notice.text, timeout=60_000)
    assert window.page_name != "folders"
    click(window.notice, "Continue")
    assert window.page_name == "folders"
    # The folder has been emptied since: that is said, and nothing more is offered.
    qtbot.waitUntil(lambda: "no recordings" in window.notice.text, timeout=60_000)
    # Forgotten by the thread that keeps what the window has to keep, after the word for it.
    qtbot.waitUntil(lambda: load_session(default_paths()) is None, timeout=60_000)
