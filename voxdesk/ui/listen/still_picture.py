"""A picture in, shown as large as its place allows, out."""

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from voxdesk.ui.parts.card import Card
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.style.layouts import spaced


class StillPicture(Card):
    """A card with a title, a line about it, and the picture in its own proportions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = FittedLabel(13, 12)
        self._note = FittedLabel(12)
        self._note.setProperty("tone", "dim")
        words = spaced(QVBoxLayout(), 0)
        words.addWidget(self._title)
        words.addWidget(self._note)
        self._place = QLabel()
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # The picture follows the place, never the place the picture.
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._place.setMinimumSize(QSize(80, 80))
        self._picture = QPixmap()
        self.body.addLayout(words)
        self.body.addWidget(self._place, 1)

    @property
    def title(self) -> str:
        """Return what is shown."""
        return self._title.full_text

    @property
    def empty(self) -> bool:
        """Tell whether no picture is shown."""
        return self._picture.isNull()

    def show_title(self, title: str, note: str) -> None:
        """Say what is shown; the picture is still to come."""
        self._title.set_text(title)
        self._note.set_text(note)
        self._picture = QPixmap()
        self._place.clear()
        self._place.setAccessibleName(title)

    def show_picture(self, colours: np.ndarray, note: str) -> None:
        """Show ``colours`` u8[rows, columns, 3]."""
        rows, columns, _ = colours.shape
        image = QImage(colours.tobytes(), columns, rows, 3 * columns, QImage.Format.Format_RGB888)
        self._picture = QPixmap.fromImage(image)
        self._note.set_text(note)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._picture.isNull():
            self._place.setPixmap(
                self._picture.scaled(
                    self._place.size(),
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
