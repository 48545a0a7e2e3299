"""A day with the program, as a process of its own: what somebody does in the window, from start to Quit.

Run: python a_day.py FOLDER; the folder holds `learn` (anna-*, ben-*), `ask/anna.wav` and `people` to train.
"""

import os
import sys
import traceback
from functools import partial
from pathlib import Path

import hands
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTableView, QTreeWidget
from user import User

import voxdesk.__main__
import voxdesk.app

PASSPHRASE = "a long passphrase of the day"


class PatientUser(User):
    """Waits as long as a busy computer that is looked at by strace may need."""

    def wait(self, done, what, seconds=900.0):
        return super().wait(done, what, seconds)


class Day:
    """One step after another; each says its name, so that a day that stops tells where."""

    def __init__(self, window, folder: Path) -> None:
        self.user, self.window, self.folder = PatientUser(window), window, folder
        self.home = Path(os.environ["VOXDESK_HOME"])

    def live(self) -> None:
        """Do everything, then quit."""
        for step in (self.enrol, self.open, self.export, self.record, self.sort, self.index, self.watch,
                     self.train, self.forget, self.erase, self.protect):  # fmt: skip
            print(step.__name__, flush=True)
            self.user.wait(lambda: QApplication.activeModalWidget() is None, "the dialogs to be closed")
            step()
            self.rest()
        self._type("Ctrl+Q")

    def rest(self) -> None:
        """Wait until the window has nothing to do."""
        self.user.wait(lambda: not self.window.runner.busy, "the work to end")

    def enrol(self) -> None:
        """Two people from recordings."""
        self.user.press("Speakers page")
        for number, name in enumerate(("Anna", "Ben")):
            self.user.press("Enrol from recordings…" if number else "Choose recordings…")
            if not number:
                self.user.consent()
            self.user.choose_files(sorted((self.folder / "learn").glob(f"{name.lower()}*")))
            self.user.write("Name of the person", name)
            self.user.press("Enrol")
            self.user.wait(lambda name=name: name in self.user.people(), name)

    def open(self) -> None:
        """A recording, its verdict, and some seconds of it played."""
        self.user.press("Listen page")
        self.user.press("Open a recording")
        self.user.choose_files([self.folder / "ask" / "anna.wav"])
        self.user.wait(lambda: self.user.verdict == "Anna", "the verdict")
        self.rest()
        self.user.press("Play")
        self.user.look_on(3)

    def export(self) -> None:
        """Captions, the picture and a copy."""
        for words, name in (("Captions", "anna.srt"), ("Spectrogram", "anna.png")):
            actions = hands.menu(self.window, "Export")
            next(each for each in actions.values() if each.text().startswith(words)).trigger()
            self.user.choose_files([self.folder / "out" / name])
            self.user.wait((self.folder / "out" / name).exists, name)

    def record(self) -> None:
        """Some seconds of the microphone."""
        self.user.press("Record")
        self.user.wait(lambda: self.user.recording, "the recording to begin")
        self.user.look_on(8)
        self.user.press("Stop")
        self.user.wait(lambda: not self.user.recording, "the recording to end")

    def sort(self) -> None:
        """A folder by voice."""
        self.user.press("Folders page")
        self.user.press("Choose a folder of recordings to begin")
        self.user.choose_files([self.folder / "learn"])
        self.user.wait(lambda: "people" in hands.words(self.window.page("folders")), "groups")

    def index(self) -> None:
        """A folder into the index."""
        self.user.press("Recordings page")
        self.user.press("Index a folder…")
        self._answer("Keep an index")
        self.user.choose_files([self.folder / "learn"])

    def watch(self) -> None:
        """A folder that is watched, and a recording that comes into it."""
        watched = self.folder / "watched"
        watched.mkdir()
        self._type("Ctrl+Shift+W")
        self.user.write("Folder to watch", str(watched))
        self.user.tick("Also analyse recordings already in it")
        self.user.press("Watch")
        (watched / "new.wav").write_bytes((self.folder / "ask" / "anna.wav").read_bytes())
        found = next(each for each in self.window.findChildren(QTreeWidget) if each.isVisible())
        self.user.wait(lambda: found.topLevelItemCount() == 1, "the new recording")
        self.user.press("Stop watching")
        self.user.press("Close")

    def train(self) -> None:
        """The quickest method of the Lab."""
        self.user.press("Lab page")
        self.user.press("Choose a folder…")
        self.user.choose_files([self.folder / "people"])
        page = self.window.page("lab")
        self.user.wait(page.recipe.train_button.isEnabled, "the data")
        hands.choose(page.recipe.task, "gender")
        hands.choose(page.recipe.recipe, "svm-raw")
        self.user.press("Train")

    def protect(self) -> None:
        """Encryption switched on, with a passphrase."""
        self.user.press("Settings page")
        self.user.press("Encrypt")
        for name in ("Passphrase", "Passphrase once more"):
            self.user.write(name, PASSPHRASE)
        self._answer("Encrypt")
        self.user.wait(lambda: any(self.home.rglob("protection.json")), "the encryption")

    def forget(self) -> None:
        """Ben is removed."""
        self.user.press("Speakers page")
        tables = self.window.findChildren(QTableView)
        table = next(each for each in tables if each.accessibleName() == "People")
        row = self.user.people().index("Ben")
        place = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.user.press("Remove this person")
        self._answer("Remove")
        self.user.wait(lambda: self.user.people() == ["Anna"], "Ben to be gone")

    def erase(self) -> None:
        """Everybody is erased."""
        self.user.press("Settings page")
        self.user.press("Erase: Voices")
        for field in self._dialog().findChildren(QLineEdit):
            QTest.keyClicks(field, "erase")
        self._answer("Erase")
        self.rest()
        left = [path for path in self.home.rglob("*") if path.is_file() and b"Anna" in path.read_bytes()]
        assert left == []

    def _type(self, keys: str) -> None:
        self.window.activateWindow()
        self.user.wait(self.window.isActiveWindow, "the window to have the keyboard")
        QTest.keySequence(self.window, QKeySequence(keys))

    def _dialog(self) -> QDialog:
        self.user.wait(lambda: isinstance(QApplication.activeModalWidget(), QDialog), "a dialog")
        return QApplication.activeModalWidget()

    def _answer(self, words: str) -> None:
        dialog = self._dialog()
        self.user.press(words)
        self.user.wait(lambda: QApplication.activeModalWidget() is not dialog, f"{words} to close a dialog")


def main() -> int:
    """Run the window as the program does, with somebody in front of it."""
    build = voxdesk.app.build_window

    def build_and_live(*words, **options):
        window = build(*words, **options)
        QTimer.singleShot(1000, partial(_live, Day(window, folder)))
        return window

    voxdesk.app.build_window = build_and_live
    folder, sys.argv = Path(sys.argv[1]), ["voxdesk"]
    return voxdesk.__main__.main()


def _live(day: Day) -> None:
    try:
        day.live()
    except Exception:  # noqa: BLE001  whoever started the day reads it
        traceback.print_exc()
        QApplication.exit(9)


if __name__ == "__main__":
    sys.exit(main())
