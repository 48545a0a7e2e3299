"""A key that works inside one widget, made an action of that widget."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def make_action(owner: QWidget, words: str, keys: str, todo: Callable[[], object]) -> QAction:
    """Give ``owner`` an action that ``keys`` start from anywhere in the window, while ``owner`` is seen."""
    action = QAction(words, owner)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda: todo())
    owner.addAction(action)
    return action
