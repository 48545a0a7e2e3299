"""The window's own keyboard shortcuts: made once, listed for the settings page and the help."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def make_action(owner: QWidget, words: str, keys: str, todo: Callable[[], object]) -> QAction:
    """Give ``owner`` an action that works in the whole window when ``keys`` are pressed."""
    action = QAction(words, owner)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda: todo())
    owner.addAction(action)
    return action


def keys_and_words(owner: QWidget) -> tuple[tuple[str, str], ...]:
    """Keys as this desktop writes them, and what they do, of every action of ``owner``."""
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(
        (action.shortcut().toString(native), action.text())
        for action in owner.actions()
        if not action.shortcut().isEmpty()
    )
