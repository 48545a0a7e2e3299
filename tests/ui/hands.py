"""A user's hands and eyes: finds what can be seen by its name; reads, clicks, types, chooses and drops."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from voxdesk.jobs.runner import Runner


def words(place: QWidget) -> str:
    """What can be read in ``place``."""
    return "\n".join(each.text() for each in place.findChildren(QLabel) if each.isVisible())


def buttons(place: QWidget) -> list[QAbstractButton]:
    """The buttons that can be seen."""
    return [each for each in place.findChildren(QAbstractButton) if each.isVisible()]


def button(place: QWidget, name: str) -> QAbstractButton:
    """The button called ``name``, by its words or for a screen reader."""
    found = [each for each in buttons(place) if name in (each.text(), each.accessibleName())]
    assert found, f"no button {name!r}"
    return found[0]


def click(place: QWidget, name: str) -> None:
    """Click the button called ``name``; of a box with words beside it the box."""
    found = button(place, name)
    assert found.isEnabled(), f"{name} cannot be pressed"
    whole = isinstance(found, QPushButton | QToolButton)
    at = found.rect().center() if whole else QPoint(12, found.height() // 2)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=at)


def menu(place: QWidget, name: str) -> dict[str, QAction]:
    """What the menu of the button called ``name`` offers, by its words."""
    return {each.text(): each for each in button(place, name).menu().actions()}


def field(place: QWidget, name: str) -> QLineEdit:
    """The field called ``name``."""
    return next(each for each in place.findChildren(QLineEdit) if each.accessibleName() == name)


def box(place: QWidget, name: str) -> QComboBox:
    """The list to choose from that is called ``name``."""
    return next(each for each in place.findChildren(QComboBox) if each.accessibleName() == name)


def choose(place: QComboBox, value: object) -> None:
    """Choose the entry that stands for ``value``."""
    place.setCurrentIndex(next(row for row in range(place.count()) if place.itemData(row) == value))


def dialog(qtbot, kind: type[QWidget] = QDialog) -> QWidget:
    """The dialog that stands before the window, once it is there."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def wait_written(qtbot, runner: Runner) -> None:
    """Wait until what the window wants to keep is written, and all its work is done."""
    job = runner.submit(lambda *_: None, None)  # every job begins when that is done
    qtbot.waitUntil(lambda: job.state.final and not runner.busy)
    QApplication.processEvents()  # what the last of them told


def choose_files(qtbot, *paths: Path) -> None:
    """Answer the question for files or a folder by typing."""
    asked = dialog(qtbot, QFileDialog)
    name = asked.findChild(QLineEdit, "fileNameEdit")
    name.setText(" ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0]))
    QTest.keyClick(name, Qt.Key.Key_Return)


def drop(window: QWidget, *paths: Path) -> bool:
    """Drag files over the window and let them fall; whether the window wanted them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    pressed, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, pressed, keys)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        fall = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, pressed, keys)
        QApplication.sendEvent(window, fall)
    return enter.isAccepted()
