"""Encryption in the window: on, off and another key from Settings, and the question at the start."""

import contextlib
import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import keyring.backends.fail
import keyring.core
import pytest
from people_parts import reference
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QRadioButton, QWidget
from traces import traces

from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import ProtectionError
from voxdesk.core.paths import default_paths
from voxdesk.core.settings import Settings
from voxdesk.core.vault import Keeper, Vault
from voxdesk.jobs.runner import JobRunner
from voxdesk.ui.settings.page import SettingsPage
from voxdesk.ui.window.unlock import LockedDialog, UnlockDialog
from voxdesk.workflows.services import open_services
from voxdesk.workflows.upkeep.protect import ProtectRequest, protect

ROOT = Path(__file__).resolve().parents[2]
SECRET = "correct horse battery"
NAME = "Quimbleton"


@pytest.fixture
def page(qtbot, monkeypatch, tmp_path):
    monkeypatch.delenv("VOXDESK_PASSPHRASE", raising=False)
    monkeypatch.setenv("VOXDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("voxdesk.ui.parts.devices.list_microphones", lambda request, services, ctx: ())
    services = open_services(default_paths())
    enrol(services, NAME)
    runner = JobRunner(services)
    page = SettingsPage(services, runner, Settings())
    page.resize(1100, 900)
    qtbot.addWidget(page)
    page.said, page.problems, page.wanted = [], [], []
    page.told.connect(page.said.append)
    page.problem.connect(page.problems.append)
    page.command_wanted.connect(page.wanted.append)
    page.services = services
    page.refresh()
    page.show()
    qtbot.waitExposed(page)
    yield page
    page.shut_down()
    page.hide()
    runner.shutdown()
    services.close()


def enrol(services, name: str) -> None:
    services.store.enrol(name, [reference(f"{name}.wav")], datetime.now(UTC))


def press(qtbot, place: QWidget, name: str) -> None:
    def found():
        return [
            each
            for each in place.findChildren(QAbstractButton)
            if each.accessibleName() == name and each.isVisible() and each.isEnabled()
        ]

    qtbot.waitUntil(lambda: bool(found()), timeout=60_000)
    QTest.mouseClick(found()[0], Qt.MouseButton.LeftButton)


def dialog(qtbot) -> QWidget:
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=60_000)
    return QApplication.activeModalWidget()


def type_twice(asked: QWidget, first: str, second: str) -> None:
    for field, text in zip(asked.findChildren(QLineEdit), (first, second), strict=True):
        field.clear()
        QTest.keyClicks(field, text)


def button(place: QWidget, name: str) -> QAbstractButton:
    return next(each for each in place.findChildren(QAbstractButton) if each.accessibleName() == name)


def test_the_library_is_encrypted_rekeyed_and_decrypted_while_the_window_is_open(qtbot, page):
    home = page.services.paths.data.parent
    vault = page.services.paths.vault
    assert traces(home, NAME, [])
    press(qtbot, page, "Encrypt")
    asked = dialog(qtbot)
    assert all(field.echoMode() is QLineEdit.EchoMode.Password for field in asked.findChildren(QLineEdit))
    type_twice(asked, "short", "short")
    assert not button(asked, "Encrypt").isEnabled()
    type_twice(asked, SECRET, SECRET[:-1] + "x")
    assert not button(asked, "Encrypt").isEnabled()
    type_twice(asked, SECRET, SECRET)
    press(qtbot, asked, "Encrypt")
    qtbot.waitUntil(lambda: page.said == ["The library is encrypted"] or bool(page.problems), timeout=60_000)
    assert page.problems == []
    assert vault.keeper() is Keeper.PASSPHRASE
    assert traces(home, NAME, []) == []
    assert [person.name for person in page.services.store.speakers()] == [NAME]  # it goes on
    enrol(page.services, "Ofterdingen")
    assert traces(home, "Ofterdingen", []) == []

    press(qtbot, page, "Change the key")
    type_twice(dialog(qtbot), "another passphrase", "another passphrase")
    press(qtbot, dialog(qtbot), "Encrypt")
    qtbot.waitUntil(lambda: page.said[1:] == ["The key was changed"] or bool(page.problems), timeout=60_000)
    assert page.problems == []
    with pytest.raises(ProtectionError):
        Vault(vault.path).unlock(SECRET)
    Vault(vault.path).unlock("another passphrase")

    press(qtbot, page, "Decrypt")
    press(qtbot, dialog(qtbot), "Decrypt")
    qtbot.waitUntil(lambda: len(page.said) == 3 or bool(page.problems), timeout=60_000)
    assert page.problems == []
    assert vault.keeper() is None
    assert len(page.services.store.speakers()) == 2
    assert traces(home, NAME, [])


def test_losing_the_key_is_spoken_of_beforehand_and_an_export_offered(qtbot, page):
    press(qtbot, page, "Encrypt")
    asked = dialog(qtbot)
    assert "nobody can open it again" in " ".join(each.text() for each in asked.findChildren(QLabel))
    press(qtbot, asked, "Export everybody…")
    assert page.wanted == ["speakers.export"]
    assert page.services.paths.vault.keeper() is None


def test_without_a_keyring_nothing_changes_and_the_reason_is_said(qtbot, page, monkeypatch):
    monkeypatch.setattr(keyring.core, "_keyring_backend", keyring.backends.fail.Keyring())
    press(qtbot, page, "Encrypt")
    asked = dialog(qtbot)
    asked.findChildren(QRadioButton)[1].click()
    press(qtbot, asked, "Encrypt")
    qtbot.waitUntil(lambda: bool(page.problems), timeout=60_000)
    assert "keyring" in str(page.problems[0])
    assert page.services.paths.vault.keeper() is None
    press(qtbot, page, "Encrypt")  # it can be tried again
    dialog(qtbot).reject()


def test_the_question_at_the_start_takes_only_the_right_passphrase(qtbot, page):
    protect(ProtectRequest(SECRET), page.services, CallbackContext())
    vault = Vault(page.services.paths.vault.path)
    asked = UnlockDialog(vault)
    qtbot.addWidget(asked)
    asked.open()
    assert not button(asked, "Open").isEnabled()
    QTest.keyClicks(asked.field, "something else")
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    assert asked.isVisible()
    assert "not the passphrase" in " ".join(each.text() for each in asked.findChildren(QLabel))
    QTest.keyClicks(asked.field, SECRET)  # what was wrong is marked, so that typing replaces it
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    assert not asked.isVisible()
    assert vault.database_key() is not None
    locked = LockedDialog(ProtectionError("The keyring is locked.", hint="Unlock it."))
    qtbot.addWidget(locked)
    assert "Unlock it." in locked.words.text()


START = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from voxdesk import app
from voxdesk.core.paths import default_paths

def answer():
    asked = QApplication.activeModalWidget()
    if asked is None:
        return
    shown.append(type(asked).__name__)
    if sys.argv[1] == "quit":
        asked.reject()
    else:
        asked.field.setText(sys.argv[1])
        asked._try()

shown = []
paths = default_paths()
made = app.make_application(["voxdesk"])
timer = QTimer(interval=50)
timer.timeout.connect(answer)
timer.start()
opened = app.unlock(paths)
timer.stop()
people = []
if opened:
    window = app.build_window(paths)
    people = [person.name for person in window.pages.services.store.speakers()]
    window.close()
print(json.dumps([opened, shown, people]))
"""


@pytest.mark.parametrize(
    ("answer", "environment", "expected"),
    [
        (SECRET, {}, [True, ["UnlockDialog"], [NAME]]),
        ("quit", {}, [False, ["UnlockDialog"], []]),
        ("quit", {"VOXDESK_PASSPHRASE": SECRET}, [True, [], [NAME]]),
        (SECRET, {"VOXDESK_PASSPHRASE": "the wrong one"}, [True, ["UnlockDialog"], [NAME]]),
    ],
)
def test_the_window_asks_once_and_opens_nothing_without_it(page, answer, environment, expected):
    protect(ProtectRequest(SECRET), page.services, CallbackContext())
    with contextlib.closing(page.services):
        ended = subprocess.run(
            [sys.executable, "-c", START, answer],
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **environment},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout.splitlines()[-1]) == expected, ended.stderr


SAY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from voxdesk import app

def leave():
    said = QApplication.activeModalWidget()
    if said is not None:
        print(*(each.text() for each in said.findChildren(QLabel)))
        said.reject()

make = app.make_application

def watched(argv):
    made = make(argv)
    timer = QTimer(made, interval=50)
    timer.timeout.connect(leave)
    timer.start()
    return made

app.make_application = watched
sys.exit(app.run_window(["voxdesk"]))
"""


@pytest.mark.parametrize("place", ["", "data"])
def test_the_window_says_that_a_file_is_in_the_place_of_its_folder(tmp_path, place):
    home = tmp_path / "home"
    (home / place).parent.mkdir(exist_ok=True)
    (home / place).write_text("not a folder", "utf-8")
    ended = subprocess.run(
        [sys.executable, "-c", SAY],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "VOXDESK_HOME": str(home),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert ended.returncode == 2, ended.stderr
    assert "The library cannot be read" in ended.stdout
    assert "protection.json cannot be read: not a directory." in ended.stdout
    assert (home / place).read_text("utf-8") == "not a folder"
