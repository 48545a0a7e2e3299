"""What falls on the window: it lights up, says what will happen, and each page takes it in its own sense."""

import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit
from window_parts import make_window

from voxdesk.core.context import Context
from voxdesk.core.settings import Settings
from voxdesk.ui.window.main_window import MainWindow
from voxdesk.workflows.recordings import Dropped, tell_folders
from voxdesk.workflows.services import Services

_LEFT, _NONE, _COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


@pytest.fixture
def window(qtbot, services, runner):
    settings = Settings(theme="light", tour_done=True, consent_given=True)
    yield from make_window(qtbot, services, runner, settings, None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for person in ("anna", "ben"):
        for clip in range(3):
            path = tmp_path / "Readers" / person / f"{clip}.wav"
            path.parent.mkdir(parents=True, exist_ok=True)
            soundfile.write(path, 0.1 * np.random.default_rng(clip).standard_normal(16000), 16000)
    return tmp_path / "Readers"


def mime(path: Path) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(path))])
    return made


def drag(qtbot, window: MainWindow, path: Path) -> str:
    """Drag a file over the window; what the window says of it."""
    held = mime(path)
    enter = QDragEnterEvent(QPoint(200, 200), _COPY, held, _LEFT, _NONE)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    qtbot.waitUntil(lambda: lit(window) != "")
    return lit(window)


def drop(window: MainWindow, path: Path) -> None:
    held = mime(path)
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), _COPY, held, _LEFT, _NONE))


def lit(window: MainWindow) -> str:
    frames = [each for each in window.findChildren(QFrame) if each.property("role") == "drop-target"]
    return " ".join(each.findChild(QLabel).text() for each in frames if each.isVisible())


def test_every_page_says_what_dropping_does_and_lights_up(window, qtbot, folder) -> None:
    said = {}
    for name in ("listen", "speakers", "folders", "lab", "settings"):
        window.show_page(name)
        before = window.grab().toImage()
        said[name] = drag(qtbot, window, folder)
        assert window.grab().toImage() != before
        QApplication.sendEvent(window, QDragLeaveEvent())
        assert lit(window) == ""
    assert said == {
        "listen": "Open “Readers”",
        "speakers": "Enrol a person from what you drop",
        "folders": "Group the voices in “Readers”",
        "lab": "Use “Readers” as training data",
        "settings": "Open “Readers”",
    }


def test_a_folder_dropped_on_lab_becomes_its_data(window, qtbot, folder) -> None:
    window.show_page("lab")
    drag(qtbot, window, folder)
    drop(window, folder)
    assert lit(window) == ""
    page = window.page("lab")
    words = lambda: " ".join(each.text() for each in page.findChildren(QLabel))  # noqa: E731
    qtbot.waitUntil(lambda: "6 recordings of 2 people" in words())
    assert window.page_name == "lab"


def test_recordings_dropped_on_speakers_ask_for_a_name(window, qtbot, folder) -> None:
    window.show_page("speakers")
    drag(qtbot, window, folder / "anna")
    drop(window, folder / "anna")
    qtbot.waitUntil(
        lambda: any(each.accessibleName() == "Name of the person" for each in window.findChildren(QLineEdit))
    )
    assert window.page_name == "speakers"


# There is no model here to hear it with.
@pytest.mark.logs("(reach_verdict|find_turns) failed")
def test_a_recording_dropped_on_lab_opens_on_listen(window, qtbot, folder) -> None:
    window.show_page("lab")
    assert drag(qtbot, window, folder / "anna" / "0.wav") == "Open “0.wav”"
    drop(window, folder / "anna" / "0.wav")
    qtbot.waitUntil(lambda: window.page_name == "listen")


def test_what_lies_on_a_disk_that_answers_late_is_accepted_and_taken_once_it_does(
    window, qtbot, folder, monkeypatch
) -> None:
    answer = threading.Event()

    def late(paths: tuple[Path, ...], services: Services, ctx: Context) -> Dropped:
        assert answer.wait(60)
        return tell_folders(paths, services, ctx)

    window.show_page("folders")
    taken: list[object] = []
    monkeypatch.setattr(window.page("folders"), "open_folder", taken.append)
    monkeypatch.setattr("voxdesk.ui.window.drops.tell_folders", late)
    held = mime(folder)
    enter = QDragEnterEvent(QPoint(200, 200), _COPY, held, _LEFT, _NONE)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop(window, folder)
    window.show_page("settings")  # where it fell counts, not where the user is when the disk answers
    assert (lit(window), taken) == ("", [])
    answer.set()
    qtbot.waitUntil(lambda: taken == [folder])
    assert lit(window) == ""
