"""Somebody in front of the window: finds what can be seen by its name, presses, types and reads."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QProgressBar,
    QTableView,
    QWidget,
)

PATIENCE_S = 120.0


class User:
    """Drives the real widgets of ``window``, or of the dialog that stands before it."""

    def __init__(self, window) -> None:
        self.window = window

    # Reading

    @property
    def verdict(self) -> str:
        """The large words of the verdict card."""
        return self.window.page("listen").stage.column.verdict.name

    @property
    def status(self) -> str:
        """The line below them."""
        return self.window.page("listen").stage.column.verdict.status

    @property
    def notice(self) -> str:
        """What the Listen page says above the picture."""
        return self.window.page("listen").stage.notice.text

    @property
    def recording(self) -> bool:
        """Whether the Listen page offers to stop a recording."""
        return self.window.page("listen").stage.transport.record.accessibleName() == "Stop recording"

    @property
    def percent(self) -> int:
        """How full the bar of the enrolment is."""
        return self._find(QProgressBar, lambda bar: bar.accessibleName() == "Speech so far").value()

    def people(self) -> list[str]:
        """The names in the table of people."""
        table = self._find(QTableView, lambda table: table.accessibleName() == "People")
        return [table.model().index(row, 0).data() for row in range(table.model().rowCount())]

    def wait(self, done: Callable[[], object], what: str, seconds: float = PATIENCE_S) -> float:
        """Wait until ``done``; returns the seconds that it took."""
        began = time.monotonic()
        while not done():
            passed = time.monotonic() - began
            assert passed < seconds, f"waited {seconds:g} s in vain for {what}; {self.seen()}"
            _let_pass(10)
        return time.monotonic() - began

    def look_on(self, seconds: float) -> None:
        """Do nothing for some time; the window goes on."""
        _let_pass(round(1000 * seconds))

    def seen(self) -> str:
        """What stands on the screen, for the message of a failed test."""
        dialog = QApplication.activeModalWidget()
        place = f"dialog {dialog.windowTitle()!r}" if dialog else f"page {self.window.page_name!r}"
        return f"seen: {place}, verdict {self.verdict!r} ({self.status}), notice {self.notice!r}"

    # Doing

    def press(self, words: str) -> None:
        """Click the button whose name begins with ``words`` as soon as it can be used."""
        button = self._find(
            QAbstractButton, lambda button: _is_called(button, words) and button.isEnabled(), words
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def tick(self, words: str) -> None:
        """Click the box beside ``words``, at its left end, where the box is."""
        box = self._find(QAbstractButton, lambda button: _is_called(button, words), words)
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
        assert box.isChecked()

    def write(self, field: str, text: str) -> None:
        """Write ``text`` into the field called ``field``."""
        edit = self._find(QLineEdit, lambda edit: edit.accessibleName() == field, field)
        QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
        edit.selectAll()
        QTest.keyClicks(edit, text)

    def choose_files(self, paths: Sequence[Path]) -> None:
        """Answer Qt's question for files by typing their paths."""
        self.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "the file dialog")
        dialog = QApplication.activeModalWidget()
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        edit.setText(" ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0]))
        QTest.keyClick(edit, Qt.Key.Key_Return)
        self.wait(lambda: QApplication.activeModalWidget() is not dialog, "the file dialog to close")

    def consent(self) -> None:
        """Agree in the dialog that stands before the first enrolment."""
        self.tick("The people whose voices I enrol have agreed to it")
        self.press("Continue")

    def _find(self, kind: type[QWidget], fits: Callable, what: str = "") -> QWidget:
        found: list[QWidget] = []

        def look() -> bool:
            place = QApplication.activeModalWidget() or self.window
            found[:] = [widget for widget in place.findChildren(kind) if widget.isVisible() and fits(widget)]
            return bool(found)

        self.wait(look, f"{what or kind.__name__} to press or read")
        return found[0]


def _let_pass(milliseconds: int) -> None:
    """Run the window for a while; QTest.qWait would keep Python's lock and so stop the workers."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _is_called(button: QAbstractButton, words: str) -> bool:
    names = (button.accessibleName(), button.text().replace("&", ""))
    return any(f"{name} ".startswith(f"{words} ") for name in names)
