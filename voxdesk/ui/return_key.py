"""Return presses the button that has the focus, as the space bar does."""

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
