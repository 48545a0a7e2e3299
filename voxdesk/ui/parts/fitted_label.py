"""A label of one line that shrinks its letters, then cuts its words, and never breaks."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from voxdesk.core.printable import one_line
from voxdesk.ui.style.theme import interface_font


class FittedLabel(QLabel):
    """Shows ``full_text`` in letters of ``largest_px`` down to ``smallest_px``, then with an ellipsis."""

    def __init__(
        self,
        largest_px: int = 13,
        smallest_px: int | None = None,
        *,
        bold: bool = False,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sizes = (largest_px, smallest_px or largest_px)
        self._bold, self._elide = bold, elide
        self._full_text = ""
        self._whole = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def full_text(self) -> str:
        """The words, cut or not."""
        return self._full_text

    def set_text(self, text: str, *, whole: bool = False) -> None:
        """Show ``text``; a ``whole`` one is rather left out than cut."""
        text = one_line(text)
        self._full_text = text
        self._whole = whole
        self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the largest letters."""
        return QSize(60, QFontMetrics(interface_font(self._sizes[0], bold=self._bold)).height() + 2)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes."""
        return QSize(20, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new size."""
        self._fit()

    def _fit(self) -> None:
        largest, smallest = self._sizes
        for px in range(largest, smallest - 1, -1):
            font = interface_font(px, bold=self._bold)
            if QFontMetrics(font).horizontalAdvance(self._full_text) <= self.width():
                break
        # The program's style sheet would overrule setFont.
        weight = 600 if self._bold else 400
        self.setStyleSheet(f"font-size: {font.pixelSize()}px; font-weight: {weight};")
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(self._full_text, self._elide, self.width())
        self.setText("" if self._whole and shown != self._full_text else shown)
        self.setToolTip(self._full_text if self.text() != self._full_text else "")
