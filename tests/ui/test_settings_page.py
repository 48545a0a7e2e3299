"""The Settings page: look, microphone, models, storage and keys."""

import hashlib
from pathlib import Path

import numpy as np
import pytest
from hands import button, buttons, click, dialog, wait_written, words
from listening_parts import HEADSET, USB
from people_parts import MODEL, add_person
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
)

from voxdesk.core.settings import Settings
from voxdesk.library.embedding_cache import CachedEmbedding, EmbeddingCache
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.settings.page import SettingsPage
from voxdesk.ui.settings.words_card import WordsCard
from voxdesk.workflows.listen.edited_timelines import KeptTurns, keep_turns, recall_turns


class Inputs:
    """The microphones that are connected, as the test says."""

    def __init__(self) -> None:
        self.connected = (USB, HEADSET)

    def __call__(self, request, services, ctx):
        return self.connected


@pytest.fixture
def inputs(monkeypatch) -> Inputs:
    made = Inputs()
    monkeypatch.setattr("voxdesk.ui.parts.devices.list_microphones", made)
    return made


@pytest.fixture
def make_page(qtbot, services, runner, inputs):
    made = []

    def make(**settings) -> SettingsPage:
        page = SettingsPage(services, runner, Settings(**settings))
        page.resize(1100, 900)
        qtbot.addWidget(page)
        page.changed, page.said, page.problems = [], [], []
        page.settings_changed.connect(page.changed.append)
        page.told.connect(page.said.append)
        page.problem.connect(page.problems.append)
        page.refresh()
        page.show()
        qtbot.waitExposed(page)
        wait_written(qtbot, runner)
        made.append(page)
        return page

    yield make
    for page in made:
        page.shut_down()
        page.hide()


def microphones(page: SettingsPage) -> list[str]:
    box = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == "Microphone")
    return [box.itemText(row) for row in range(box.count())]


def test_the_look_is_chosen(make_page) -> None:
    page = make_page(theme="system")
    click(page, "Appearance: Dark")
    assert page.changed[-1].theme == "dark"
    click(page, "Appearance: Light")
    assert page.changed[-1].theme == "light"
    page.set_settings(Settings(theme="system"))
    button = next(
        each
        for each in page.findChildren(QAbstractButton)
        if each.accessibleName() == "Appearance: Match system"
    )
    assert button.isChecked()


def test_a_screen_reader_chooses_the_look(make_page) -> None:
    page = make_page(theme="system")
    dark = next(
        each for each in page.findChildren(QAbstractButton) if each.accessibleName() == "Appearance: Dark"
    )
    press = QAccessible.queryAccessibleInterface(dark).actionInterface()
    press.doAction(QAccessibleActionInterface.toggleAction())
    assert [each.theme for each in page.changed] == ["dark"]


def test_microphones_come_and_go(make_page, inputs, qtbot) -> None:
    page = make_page(input_device="Headset")
    qtbot.waitUntil(
        lambda: microphones(page) == ["System default", "USB Microphone", "Headset"], timeout=60_000
    )
    box = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == "Microphone")
    assert box.currentText() == "Headset"
    assert "2 microphones found" in words(page)
    inputs.connected = (USB,)
    click(page, "Refresh the list of microphones")
    qtbot.waitUntil(
        lambda: microphones(page) == ["System default", "USB Microphone", "Headset (not connected)"],
        timeout=60_000,
    )
    assert box.currentText() == "Headset (not connected)"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert page.changed[-1].input_device == "USB Microphone"
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert page.changed[-1].input_device == ""
    inputs.connected = ()
    click(page, "Refresh the list of microphones")
    qtbot.waitUntil(lambda: "No microphone found" in words(page), timeout=60_000)


def test_models_are_listed_and_their_files_checked(make_page, services, qtbot) -> None:
    page = make_page()
    qtbot.waitUntil(lambda: "file checked" in words(page), timeout=60_000)
    assert MODEL in words(page)
    assert "recognises voices · in use" in words(page)
    assert "CC0-1.0" in words(page)
    services.hub.manifest.path.write_bytes(b"exchanged")
    page.refresh()
    qtbot.waitUntil(lambda: "damaged" in words(page), timeout=60_000)


def test_a_model_card_can_be_read(make_page, services, qtbot) -> None:
    page = make_page()
    click(page, f"Card of {MODEL}")
    text = dialog(qtbot).findChild(QTextBrowser).toPlainText()
    for part in ("Made for tests.", services.hub.manifest.sha256, "0.0891", "CC0-1.0", "2026-01-02"):
        assert part in text
    click(dialog(qtbot), "Close")
    (services.hub.manifest.folder / "card.md").unlink()
    click(page, f"Card of {MODEL}")
    assert "This model has no card." in dialog(qtbot).findChild(QTextBrowser).toPlainText()
    click(dialog(qtbot), "Close")


def test_a_model_for_transcribing_is_chosen_and_taken_back(make_page, qtbot, monkeypatch, tmp_path) -> None:
    pytest.importorskip("faster_whisper")
    page = make_page()
    card = next(each for each in page.findChildren(WordsCard))
    words = lambda: " ".join(each.text() for each in card.findChildren(QLabel))  # noqa: E731
    choose, english = card.findChildren(QPushButton)
    qtbot.waitUntil(lambda: "English, small: tiny.en" in words())
    assert not english.isVisible()
    monkeypatch.setattr("voxdesk.ui.settings.words_card.ask_folder", lambda *args: args[-1](tmp_path))
    choose.click()
    qtbot.waitUntil(lambda: len(page.problems) == 1)
    assert "model.bin is missing" in str(page.problems[0])
    assert page.settings.words_model == ""
    for name in ("model.bin", "config.json", "tokenizer.json"):
        (tmp_path / name).write_text("x")
    choose.click()
    qtbot.waitUntil(lambda: page.settings.words_model == str(tmp_path))
    page.set_settings(page.settings)
    qtbot.waitUntil(lambda: f"Your model: {tmp_path}" in words())
    english.click()
    assert page.settings.words_model == ""


def test_no_model_is_said(make_page, services, qtbot) -> None:
    services.hub.present = False
    page = make_page()
    qtbot.waitUntil(lambda: "There is no voice model" in words(page))


def test_what_is_stored_is_shown_with_its_size(make_page, services, qtbot) -> None:
    recordings = services.paths.recordings
    recordings.mkdir(parents=True)
    for number in range(3):
        (recordings / f"{number}.wav").write_bytes(bytes(1_000_000))
    page = make_page()
    qtbot.waitUntil(lambda: "3 recordings, 3.0 MB" in words(page), timeout=60_000)
    places = {each.full_text for each in page.findChildren(FittedLabel)}
    for path in (services.library, recordings, services.paths.log, services.paths.settings):
        assert str(path) in places


def erase(page: SettingsPage, what: str, qtbot, typed: str = "erase", button: str = "Erase") -> None:
    click(page, what)
    asked = dialog(qtbot)
    if typed:
        QTest.keyClicks(asked.findChild(QLineEdit), typed)
    answer = next(each for each in buttons(asked) if each.text() == button)
    QTest.mouseClick(answer, Qt.MouseButton.LeftButton)  # it may do nothing yet


def test_a_path_that_is_too_long_shows_its_end(make_page, services) -> None:
    page = make_page()
    shown = [each for each in page.findChildren(FittedLabel) if each.full_text == str(services.library)]
    shown[0].setFixedWidth(120)
    shown[0].resize(120, 20)
    assert shown[0].text() != shown[0].full_text
    assert shown[0].text().endswith(services.library.name[-6:])


def test_tab_goes_through_the_page_as_it_stands(make_page, services, qtbot) -> None:
    page = make_page(theme="light")
    qtbot.waitUntil(lambda: "file checked" in words(page))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    button(page, "Appearance: Dark").setChecked(True)
    page.setFocus()
    reached = []
    for _ in range(6):
        QTest.keyClick(page, Qt.Key.Key_Tab)
        reached.append(page.focusWidget().accessibleName() or page.focusWidget().text())
    assert reached[0] == "Appearance: Dark", "the chosen one, not the first"
    assert reached[-1].startswith("Card of "), "what came late stands before what is below it"


def test_recordings_are_erased_after_typing(make_page, services, qtbot) -> None:
    recordings = services.paths.recordings
    recordings.mkdir(parents=True)
    (recordings / "one.wav").write_bytes(b"sound")
    page = make_page()
    erase(page, "Erase: Recordings made here", qtbot, typed="eras")
    assert dialog(qtbot).isVisible()  # the word is not complete, the button does nothing
    QTest.keyClicks(dialog(qtbot).findChild(QLineEdit), "e")
    click(dialog(qtbot), "Erase")
    qtbot.waitUntil(lambda: page.said == ["The recordings were erased"], timeout=60_000)
    assert list(recordings.iterdir()) == []
    qtbot.waitUntil(lambda: "0 recordings" in words(page), timeout=60_000)


def test_the_library_is_erased(make_page, services, qtbot) -> None:
    add_person(services, "Tom")
    page = make_page()
    told = []
    page.library_changed.connect(lambda: told.append(1))
    erase(page, "Erase: Voices", qtbot)
    qtbot.waitUntil(lambda: page.said == ["Everybody was erased"], timeout=60_000)
    assert services.store.speakers() == ()
    assert told == [1]


def test_changed_timelines_are_erased(make_page, services, qtbot) -> None:
    keep_turns(services.paths, "ab" * 32, KeptTurns((), ()))
    page = make_page()
    erase(page, "Erase: Edited timelines", qtbot)
    qtbot.waitUntil(lambda: page.said == ["The changes to timelines were erased"], timeout=60_000)
    assert recall_turns(services.paths, "ab" * 32) is None


def test_the_cache_is_erased(make_page, services, qtbot) -> None:
    services.cache = EmbeddingCache(services.paths.embedding_cache)
    key = hashlib.sha256(b"x").hexdigest()
    vector = np.array([1, 0], np.float32)
    services.cache.put(key, "model", CachedEmbedding(vector, 1.0))
    assert services.cache.get(key, "model") is not None
    page = make_page()
    erase(page, "Clear the voice cache", qtbot, typed="", button="Clear")
    qtbot.waitUntil(lambda: page.said == ["The voice cache was cleared"], timeout=60_000)
    assert services.cache.get(key, "model") is None
    services.cache.close()


def test_a_file_that_cannot_be_deleted_is_said(make_page, services, qtbot, monkeypatch) -> None:
    recordings = services.paths.recordings
    recordings.mkdir(parents=True)
    (recordings / "one.wav").write_bytes(b"sound")

    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    page = make_page()
    erase(page, "Erase: Recordings made here", qtbot)
    qtbot.waitUntil(lambda: bool(page.problems), timeout=60_000)
    assert "cannot be deleted: permission denied" in str(page.problems[0])


def test_the_shortcuts_are_one_button_away(make_page) -> None:
    page = make_page()
    asked: list[str] = []
    page.command_wanted.connect(asked.append)
    click(page, "Change shortcuts")
    assert asked == ["help.keys"]


def test_another_language_offers_a_restart_at_once(make_page) -> None:
    page = make_page()
    asked: list[str] = []
    page.command_wanted.connect(asked.append)
    restart = next(each for each in page.findChildren(QPushButton) if each.text() == "Restart now")
    assert not restart.isVisible()
    box = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == "Language")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert restart.isVisible()
    restart.click()
    assert asked == ["file.restart"]


def test_microphones_are_looked_for_only_while_the_page_is_seen(make_page, inputs, qtbot) -> None:
    page = make_page()
    qtbot.waitUntil(lambda: "2 microphones" in words(page), timeout=60_000)
    page.hide()
    inputs.connected = (USB,)
    qtbot.wait(3500)  # longer than the pause between two looks
    assert microphones(page) == ["System default", "USB Microphone", "Headset"]
    page.show()
    qtbot.waitUntil(lambda: microphones(page) == ["System default", "USB Microphone"], timeout=60_000)


def test_a_german_window_goes_back_to_english_by_keyboard(make_page, qtbot, qapp, speak) -> None:
    speak("de")
    page = make_page(language="de")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=30_000)
    box = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == "Sprache")
    assert box.currentText() == "Deutsch"
    for _ in range(200):  # by Tab, as somebody without a mouse goes there
        if QApplication.focusWidget() is box:
            break
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is box
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.currentText() == "English"
    assert page.changed[-1].language == "en"
    assert "beim nächsten Start" in words(page)
