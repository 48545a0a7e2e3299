"""Keys that no control has used in; a focused button pressed by Return, or the page's own keys, out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_by_return(window: QWidget, event: QKeyEvent) -> bool:
    """Press the focused button of ``window`` if ``event`` is Return; whether it was pressed.

    For a window's ``keyPressEvent``: what comes there was wanted by nobody below it. A box to check
    leaves Return to the dialog's default.
    """
    button = window.focusWidget()
    if event.key() not in _RETURN or not isinstance(button, QPushButton | QToolButton):
        return False
    if not button.isEnabled():
        return False
    button.click()
    event.accept()
    return True


def use_key(window: QWidget, page: QWidget | None, event: QKeyEvent) -> None:
    """The same for a window whose ``page`` has keys of its own: they work wherever the focus is."""
    focused = window.focusWidget()
    if press_by_return(window, event) or page is None:
        return
    if focused is not page and not page.isAncestorOf(focused):
        page.keyPressEvent(event)
