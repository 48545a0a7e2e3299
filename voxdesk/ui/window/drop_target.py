"""Shows, while something is dragged over the window, where it may fall and what it does there."""

from PySide6.QtCore import QEvent, QMargins, QObject, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from voxdesk.ui.parts.card import label

_MARGINS = QMargins(2, 2, 2, 2)


class DropTarget(QFrame):
    """A dashed frame over ``place`` with one sentence; drags pass through it."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self.setProperty("role", "drop-target")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = label("", "drop")
        layout = QVBoxLayout(self)
        layout.addWidget(self._words, 0, Qt.AlignmentFlag.AlignCenter)
        place.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """Return the words that are shown; empty while nothing is dragged."""
        return "" if self.isHidden() else self._words.text()

    def light_up(self, words: str) -> None:
        """Show the frame and what dropping does."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._cover()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the place below."""
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self.setGeometry(self._place.rect().marginsRemoved(_MARGINS))
