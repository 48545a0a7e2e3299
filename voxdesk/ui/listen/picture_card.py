"""The card with the picture: its title and choices above, the selection's bar over it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from voxdesk.core.types import Segment
from voxdesk.ui.listen.selection_bar import SelectionBar
from voxdesk.ui.listen.spectrogram_controls import SpectrogramControls
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.parts.spectrogram_view import SpectrogramView
from voxdesk.ui.style.theme import Theme


class PictureCard(QFrame):
    """Holds ``view``, ``controls`` and ``selection_bar``."""

    def __init__(self, look: SpectrogramLook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = FittedLabel(13, 12)
        self._note = FittedLabel(12)
        self._note.setProperty("tone", "dim")
        self.controls = SpectrogramControls(look, theme)
        self.view = SpectrogramView(look, theme)
        self.selection_bar = SelectionBar(theme, self.view)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._note)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 10, 2)
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self.controls)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        self.view.selection_changed.connect(self._selected)
        self.view.installEventFilter(self)

    def set_title(self, title: str, note: str = "") -> None:
        """What is shown, and its length and format."""
        self._title.set_text(title)
        self._note.set_text(note)

    @property
    def title(self) -> str:
        """What is shown."""
        return self._title.full_text

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        for part in (self.controls, self.view, self.selection_bar):
            part.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the selection's bar in its place."""
        if event.type() == QEvent.Type.Resize:
            self.selection_bar.place()
        return super().eventFilter(watched, event)

    def _selected(self, segment: Segment | None) -> None:
        self.selection_bar.show_selection(segment)
