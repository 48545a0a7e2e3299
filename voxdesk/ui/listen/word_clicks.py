"""A cell of words that tells which letter of them was clicked; pressing and dragging chooses rows."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from voxdesk.ui.parts.rows import Index


class WordClicks(QStyledItemDelegate):
    """``clicked`` carries the row and the place of the letter under the mouse."""

    clicked = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed: tuple[QPersistentModelIndex, QPoint] | None = None

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Take a press and a release at one spot for a click; with Ctrl or Shift rows are chosen."""
        plain = (
            isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        )
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            here = event.position().toPoint()
            self._pressed = (QPersistentModelIndex(index), here) if plain else None
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, None
            here = event.position().toPoint()
            if plain and pressed is not None and pressed[0] == index and _near(pressed[1], here):
                place = self._letter_at(option, index, here)
                if place is not None:
                    self.clicked.emit(index.row(), place)
        return super().editorEvent(event, model, option, index)

    def _letter_at(self, option: QStyleOptionViewItem, index: Index, at: QPoint) -> int | None:
        """Place of the letter of the cell's text at a point of the view; None beside the text."""
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        widget = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        room: QRect = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, widget) + 1
        layout = QTextLayout(str(index.data()), option.font)
        layout.beginLayout()
        line = layout.createLine()
        if not line.isValid():
            return None
        line.setLineWidth(1e6)
        layout.endLayout()
        x = at.x() - room.left() - margin
        if not 0 <= x < min(line.naturalTextWidth(), room.width() - margin):
            return None
        return line.xToCursor(x, line.CursorPosition.CursorOnCharacter)


def _near(one: QPoint, other: QPoint) -> bool:
    return (one - other).manhattanLength() < QApplication.startDragDistance()
