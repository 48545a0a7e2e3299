"""What all dialogs look like: a title, words, something in the middle, buttons at the right."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from voxdesk.core.printable import one_line
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.key_routing import press_by_return
from voxdesk.ui.parts.screen_reader import tell_purposes
from voxdesk.ui.style.layouts import spaced

_MARGIN_PX = 20


class DialogFrame(QDialog):
    """A dialog with a heading and wrapped words; subclasses fill ``body`` and add buttons."""

    def __init__(self, title: str, words: str = "", parent: QWidget | None = None, width: int = 460) -> None:
        super().__init__(parent)
        title = one_line(title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(width)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX - 4)
        layout.setSpacing(12)
        layout.addWidget(label(title, "title", wrap=True))
        self.words = label(words, "dim", wrap=True)
        layout.addWidget(self.words)
        self.words.setVisible(bool(words))
        self.body = spaced(QVBoxLayout(), 10)
        layout.addLayout(self.body, 1)
        layout.addSpacing(4)
        self._buttons = spaced(QHBoxLayout(), 8)
        self._buttons.addStretch(1)
        layout.addLayout(self._buttons)

    def add_button(self, text: str, *, kind: str = "", left: bool = False) -> QPushButton:
        """Add a button at the right end, or at the left; ``primary`` answers Return by default."""
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        if kind:
            button.setProperty("kind", kind)
        if kind == "primary":
            button.setDefault(True)
        self._buttons.insertWidget(0 if left else self._buttons.count(), button)
        return button

    def grow(self, *, exactly: bool = False) -> None:
        """Become as large as everything in it needs, if the screen is, and stay on the screen.

        With ``exactly`` no higher than that.
        """
        layout, screen = self.layout(), self.screen().availableGeometry()
        if layout is None:
            return
        # A width that was set keeps Qt from asking what the words of buttons and choices need.
        width = max(self.width(), min(layout.totalMinimumSize().width(), screen.width()))
        # Qt counts wrapped words as if they had all the width they want: they need their true height.
        needed = min(layout.totalHeightForWidth(width), screen.height())
        height = needed if exactly and needed > 0 else max(self.height(), needed)
        self.resize(width, height)
        if not self.isVisible():
            return
        # What grows where it stands may take its own buttons below the edge.
        frame = self.frameGeometry()
        left = max(screen.left(), min(frame.left(), screen.left() + screen.width() - frame.width()))
        top = max(screen.top(), min(frame.top(), screen.top() + screen.height() - frame.height()))
        if (left, top) != (frame.left(), frame.top()):
            self.move(left, top)

    # Qt overrides.

    def open(self) -> None:
        """Open above the window that it belongs to; once it is closed it is gone."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        super().open()

    def event(self, event: QEvent) -> bool:
        """Grow with words that become longer while the dialog is seen."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.grow()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the button that has the focus before the default one."""
        if not press_by_return(self, event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Everything stands in its place now, so that it can be told of."""
        chosen = self.testAttribute(Qt.WidgetAttribute.WA_Resized)  # its size is not only Qt's guess
        super().showEvent(event)
        # How high a row of a list is depends on the style, which it has only now.
        for rows in self.findChildren(QListWidget):
            rows.doItemsLayout()
        self.grow(exactly=not chosen)
        tell_purposes(self)
