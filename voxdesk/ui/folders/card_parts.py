"""The buttons and pages that the cards of Folders are made of."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from voxdesk.ui.parts.rows import Row
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.style.layouts import spaced


def table_page(view: RowsView[Row], buttons: QHBoxLayout) -> QWidget:
    """A table above its buttons."""
    page = QWidget()
    layout = spaced(QVBoxLayout(page), 10)
    layout.addWidget(view, 1)
    layout.addLayout(buttons)
    return page


def button_row(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons beside each other, from the left, with little around their words: they are many."""
    row = spaced(QHBoxLayout(), 4)
    for button in buttons:
        button.setProperty("tight", "true")
        row.addWidget(button)
    row.addStretch(1)
    return row


def named_button(words: str, name: str, todo: Callable[[], object]) -> QPushButton:
    """A button that says ``words`` and is called ``name``."""
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.clicked.connect(lambda: todo())
    return button


def small_button(words: str, todo: Callable[[], object]) -> QPushButton:
    """A small button that is called what it says."""
    button = named_button(words, words, todo)
    button.setProperty("kind", "small")
    button.setToolTip("")
    return button


def icon_button(name: str, todo: Callable[[], object]) -> QToolButton:
    """A button with an icon only, called ``name``."""
    button = QToolButton()
    button.setProperty("kind", "quiet")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setIconSize(QSize(17, 17))
    button.setFixedSize(28, 26)
    button.setStyleSheet("padding: 0;")
    button.clicked.connect(lambda: todo())
    return button
