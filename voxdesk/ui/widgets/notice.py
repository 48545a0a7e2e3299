"""A message above the page that stays until it is answered or closed."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from voxdesk.core.errors import UserError
from voxdesk.ui.icons import icon
from voxdesk.ui.theme import Theme
from voxdesk.ui.translation import tr
from voxdesk.ui.widgets.card import label, set_tone


class NoticeBar(QFrame):
    """Shows one message at a time in the tone good, warn or bad; hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.hide()
        self._text = label(wrap=True)
        self._hint = label(tone="dim", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._hint)
        self._action = QPushButton()
        self._action.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setProperty("kind", "quiet")
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setToolTip(tr("Close this message"))
        self._close.clicked.connect(self.clear)
        self._todo: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addLayout(words, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)

    def show_notice(
        self,
        text: str,
        *,
        hint: str = "",
        tone: str = "warn",
        action: str = "",
        todo: Callable[[], None] | None = None,
    ) -> None:
        """Show ``text``, a dimmer ``hint`` and, with ``action``, a button that calls ``todo``."""
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self._todo = todo
        set_tone(self, tone)
        self.setAccessibleName(f"{text} {hint}".strip())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def show_error(self, error: UserError) -> None:
        """Show the words of ``error``."""
        self.show_notice(str(error), hint=error.hint, tone="bad")

    def clear(self) -> None:
        """Hide the message."""
        self._todo = None
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, or an empty string."""
        return "" if self.isHidden() else self._text.text()

    def set_theme(self, theme: Theme) -> None:
        """Draw the closing cross in the theme's colour."""
        self._close.setIcon(icon("close", theme.dim, px=14))

    def _act(self) -> None:
        todo = self._todo
        self.clear()
        if todo is not None:
            todo()
