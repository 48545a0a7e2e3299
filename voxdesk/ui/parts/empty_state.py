"""What a page says when there is nothing to show yet: a picture, two sentences, what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voxdesk.ui.parts.card import label
from voxdesk.ui.style.icons import pixmap
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme

_PICTURE_PX = 44
_TEXT_PX = 420


class EmptyState(QWidget):
    """Centred in the place of the missing content; buttons are added by ``add_button``."""

    def __init__(self, icon_name: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = label(title, "title", wrap=True)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = label(text, "dim", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setFixedWidth(_TEXT_PX)
        self._buttons = spaced(QHBoxLayout(), 8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        layout.addWidget(self._heading)
        layout.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        layout.addLayout(self._buttons)
        self._below = QVBoxLayout()
        layout.addLayout(self._below)
        layout.addStretch(3)

    def add_button(self, button: QPushButton) -> None:
        """Put a button below the words, right of those before it."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def add_below(self, part: QWidget) -> None:
        """Put a widget in the middle below the buttons."""
        self._below.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_words(self, title: str, text: str) -> None:
        """Say something else."""
        self._heading.setText(title)
        self._words.setText(text)
        self._words.setMinimumHeight(self._words.heightForWidth(_TEXT_PX))

    def set_theme(self, theme: Theme) -> None:
        """Draw the picture in the theme's colour."""
        # A centred label is not asked for the height that its lines need; the font is known by now.
        self._words.setMinimumHeight(self._words.heightForWidth(_TEXT_PX))
        self._picture.setPixmap(pixmap(self._icon_name, theme.dim, _PICTURE_PX, self.devicePixelRatioF()))
