"""Models trained in the Lab on the Listen page: pictures, closed sets, their names and cards."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hands import dialog
from lab_models import brightness_model, people_model
from listening_parts import RATE, USB, FakePlayer, FakeRecorder
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser
from pytestqt.qtbot import QtBot
from tiny_models import tiny_paths, write_listening_models

from voxdesk.audio.files import read_clip
from voxdesk.core.settings import Settings
from voxdesk.features.picture_file import write_picture
from voxdesk.jobs.live import LiveWorker
from voxdesk.jobs.runner import JobRunner
from voxdesk.ui.listen.page import ListenPage
from voxdesk.ui.parts import devices as device_list
from voxdesk.ui.parts.microphone import Microphone
from voxdesk.ui.parts.model_card import ModelCardDialog
from voxdesk.ui.window.assembly import make_main_window
from voxdesk.workflows.models.use import remove_own_model
from voxdesk.workflows.services import Services, open_services

WAIT_MS = 60_000


@pytest.fixture(scope="module")
def models(voices: dict[str, list[Path]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_listening_models(tmp_path_factory.mktemp("models"), voices)


@pytest.fixture
def services(models: Path, tmp_path: Path, voices: dict[str, list[Path]]) -> Iterator[Services]:
    paths = tiny_paths(tmp_path, models)
    brightness_model(paths.user_models / "mel-cnn")
    people_model(paths.user_models / "people", voices, -2000.0)
    opened = open_services(paths)
    yield opened
    opened.close()


@pytest.fixture
def recorder(services: Services) -> FakeRecorder:
    return FakeRecorder(services.paths.recordings, None)


@pytest.fixture
def page(
    qtbot: QtBot, services: Services, runner: JobRunner, recorder: FakeRecorder, monkeypatch
) -> Iterator[ListenPage]:
    monkeypatch.setattr(device_list, "list_microphones", lambda request, services, ctx: (USB,))
    microphone = Microphone(services, runner, recorder=lambda *_: recorder, live=LiveWorker(services))
    made = ListenPage(services, runner, Settings(theme="dark"), microphone=microphone, player=FakePlayer())
    problems: list[object] = []
    made.problem.connect(problems.append)
    made.resize(1200, 740)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.stage.transport.device_name != "", timeout=WAIT_MS)
    yield made
    made.shut_down()
    qtbot.waitUntil(lambda: not runner.busy, timeout=WAIT_MS)
    made.close()
    assert problems == []


def picture(path: Path, level: float) -> Path:
    levels = np.full((100, 150), level, dtype=np.float32)
    levels[::10] = 0.5
    write_picture(path, levels)
    return path


def verdict_words(page: ListenPage) -> str:
    return page.stage.column.verdict.name


def test_a_picture_is_classified_by_the_model_that_looks_at_pictures(
    page: ListenPage, qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    services.hub.choose("gender", "mel-cnn")
    page.open_path(picture(tmp_path / "bright.png", 0.9))
    qtbot.waitUntil(lambda: "male" in verdict_words(page), timeout=WAIT_MS)
    assert verdict_words(page) == "voice perceived as male"
    assert not page.stage.still.empty
    assert page.stage.still.title == "bright.png"
    assert page.stage.still.isVisible()
    assert not page.stage.picture.isVisible()
    page.open_path(picture(tmp_path / "dark.png", 0.1))
    qtbot.waitUntil(lambda: verdict_words(page) == "voice perceived as female", timeout=WAIT_MS)
    assert page.stage.column.verdict.answered_by == ("mel-cnn",)


def test_without_such_a_model_it_says_how_to_get_one(page: ListenPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.open_path(picture(tmp_path / "bright.png", 0.9))
    qtbot.waitUntil(page.stage.notice.isVisible, timeout=WAIT_MS)
    words = " ".join(each.text() for each in page.stage.notice.findChildren(QLabel))
    assert "listens to sound, not to pictures" in words
    assert "mel-cnn" in words
    assert page.stage.inviting


def test_what_is_no_picture_is_said_and_a_recording_can_follow(
    page: ListenPage, qtbot: QtBot, services: Services, tmp_path: Path, voices
) -> None:
    services.hub.choose("gender", "mel-cnn")
    (tmp_path / "no.png").write_text("no picture")
    page.open_path(tmp_path / "no.png")
    qtbot.waitUntil(page.stage.notice.isVisible, timeout=WAIT_MS)
    page.open_path(voices["anna"][0])
    qtbot.waitUntil(lambda: verdict_words(page) == "unknown", timeout=WAIT_MS)
    assert page.stage.picture.isVisible()
    assert not page.stage.still.isVisible()


def test_a_picture_dropped_on_the_window_is_shown_on_listen(
    qtbot: QtBot, services: Services, runner: JobRunner, tmp_path: Path
) -> None:
    services.hub.choose("gender", "mel-cnn")
    window = make_main_window(services, runner, Settings(last_page="listen"))
    qtbot.addWidget(window, before_close_func=lambda _: runner.cancel_all())
    window.show()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "bright.png", 0.9)))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    drop = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(window, drop)
    listen = window.page("listen")
    qtbot.waitUntil(lambda: verdict_words(listen) == "voice perceived as male", timeout=WAIT_MS)
    window.close()


def test_a_closed_set_names_its_people_and_its_card_opens(
    page: ListenPage, qtbot: QtBot, services: Services, voices
) -> None:
    services.hub.choose("speaker", "people")
    page.open_path(voices["ben"][2])
    qtbot.waitUntil(lambda: verdict_words(page) == "ben", timeout=WAIT_MS)
    verdict = page.stage.column.verdict
    qtbot.waitUntil(lambda: verdict.answered_by == ("people",), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.stage.timeline.turns != (), timeout=WAIT_MS)
    assert {turn.name for turn in page.stage.timeline.turns} == {"ben"}
    said = [each.text() for each in page.stage.column.candidates.findChildren(QLabel) if each.isVisible()]
    assert not any("enrolled" in text for text in said), (
        "it recognises a fixed list of people, not those of the library"
    )
    link = next(each for each in verdict.findChildren(QLabel) if "people" in each.text() and each.isVisible())
    link.linkActivated.emit("people")
    card = dialog(qtbot, ModelCardDialog)
    assert "A classifier made for a test" in card.findChild(QTextBrowser).toPlainText()
    card.accept()


def test_another_model_answers_at_the_next_visit_and_removing_it_brings_the_bundled_one_back(
    page: ListenPage, qtbot: QtBot, services: Services, runner: JobRunner, voices
) -> None:
    page.open_path(voices["ben"][2])
    qtbot.waitUntil(lambda: verdict_words(page) == "unknown", timeout=WAIT_MS)
    assert page.stage.column.verdict.answered_by == ()

    def names() -> set[str | None]:
        return {turn.name for turn in page.stage.timeline.turns}

    qtbot.waitUntil(lambda: names() == {None}, timeout=WAIT_MS)
    services.hub.choose("speaker", "people")
    page.refresh()
    qtbot.waitUntil(lambda: verdict_words(page) == "ben", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: names() == {"ben"}, timeout=WAIT_MS)
    job = runner.submit(remove_own_model, "people")
    with qtbot.waitSignal(job.finished, timeout=WAIT_MS):
        pass
    page.refresh()
    qtbot.waitUntil(lambda: verdict_words(page) == "unknown", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: names() == {None}, timeout=WAIT_MS)
    assert page.stage.column.verdict.answered_by == ()
    assert not (services.paths.user_models / "people").exists()


def test_a_closed_set_answers_while_somebody_speaks(
    page: ListenPage, qtbot: QtBot, services: Services, recorder: FakeRecorder, voices
) -> None:
    services.hub.choose("speaker", "people")
    page.stage.transport.record.click()
    qtbot.waitUntil(lambda: "start" in recorder.calls, timeout=WAIT_MS)
    recorder.give(read_clip(voices["carl"][2], sample_rate=RATE).samples)
    qtbot.waitUntil(lambda: verdict_words(page) == "carl", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.stage.column.verdict.answered_by == ("people",), timeout=WAIT_MS)
    page.stage.transport.record.click()
    qtbot.waitUntil(lambda: "stop" in recorder.calls, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.file_flow.path is not None, timeout=WAIT_MS)
