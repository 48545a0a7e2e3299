"""A message above the page: what went well goes by itself, anything else stays until it is closed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from voxdesk.core.errors import UserError
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.parts.announce import announce
from voxdesk.ui.parts.card import label, set_tone
from voxdesk.ui.style.icons import icon
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme

_DETAILS_PX = 84
_MOST_CAUSES = 8
_READ_MS = 12_000
_OVER_PX = 440


class NoticeBar(QFrame):
    """Shows one message at a time in the tone good, warn or bad; hidden when there is none.

    Good news hides after some seconds, unless the mouse or the focus is on it, and moves nothing: it lies
    over the corner below at the right. ``shown`` says that there is another message, ``closed`` that the
    user closed it.
    """

    shown = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.hide()
        self._text = label(wrap=True)
        self._hint = label(tone="dim", wrap=True)
        words = spaced(QVBoxLayout(), 2)
        words.addWidget(self._text)
        words.addWidget(self._hint)
        self._fold = QPushButton(tr("Details"))
        self._fold.setProperty("kind", "small")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._unfold)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setAccessibleName(tr("Details of the message"))
        self._details.setFixedHeight(_DETAILS_PX)
        words.addWidget(self._details)
        self._action = QPushButton()
        self._action.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setProperty("kind", "quiet")
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setToolTip(tr("Close this message"))
        self._close.clicked.connect(self.clear)
        self._close.clicked.connect(lambda: self.closed.emit())
        self._todo: Callable[[], None] | None = None
        self._around: QBoxLayout | None = None
        self._place = 0
        self._reading = QTimer(self, singleShot=True, interval=_READ_MS)
        self._reading.timeout.connect(self._read)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addLayout(words, 1)
        layout.addWidget(self._fold)
        layout.addWidget(self._action)
        layout.addWidget(self._close)

    def stand_in(self, layout: QBoxLayout) -> None:
        """Stand at the end of ``layout``, and lie over it with good news."""
        self._around, self._place = layout, layout.count()
        layout.addWidget(self)

    def show_notice(
        self,
        text: str,
        *,
        hint: str = "",
        tone: str = "warn",
        action: str = "",
        todo: Callable[[], None] | None = None,
        details: str = "",
    ) -> None:
        """Show ``text``, a dimmer ``hint`` and, with ``action``, a button that calls ``todo``.

        ``details``, for those who want to know, are folded away.
        """
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._details.setPlainText(details)
        self._fold.setVisible(bool(details))
        self._fold.setChecked(False)
        self._unfold(False)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self._todo = todo
        set_tone(self, tone)
        self._leave_room(tone != "good")
        self.setAccessibleName(f"{text} {hint}".strip())
        self.show()
        self._lie_over()
        if tone == "good":
            self._reading.start()
        else:
            self._reading.stop()
        announce(self, self.accessibleName(), urgent=tone == "bad")
        self.shown.emit()

    def show_error(self, error: UserError) -> None:
        """Show the words of ``error``; what caused it is folded away below them."""
        self.show_notice(
            translated(error.words), hint=translated(error.hint), tone="bad", details=causes_of(error)
        )

    def clear(self) -> None:
        """Hide the message."""
        self._todo = None
        self._reading.stop()
        self.hide()

    @property
    def text(self) -> str:
        """Return what is shown, or an empty string."""
        return "" if self.isHidden() else self._text.text()

    def set_theme(self, theme: Theme) -> None:
        """Draw the closing cross in the theme's colour."""
        self._close.setIcon(icon("close", theme.dim, px=14))

    def _leave_room(self, stands: bool) -> None:
        """Have the layout move what is below, or let it be."""
        around, below = self._around, self.parentWidget()
        if around is None or below is None or stands == (around.indexOf(self) >= 0):
            return
        if stands:
            below.removeEventFilter(self)
            around.insertWidget(self._place, self)
        else:
            around.removeWidget(self)
            below.installEventFilter(self)

    def _lie_over(self) -> None:
        inside = self.layout()
        if self._around is None or inside is None or self._around.indexOf(self) >= 0:
            return
        room = self._around.contentsRect()
        width = min(room.width(), max(_OVER_PX, inside.totalMinimumSize().width()))
        height = max(inside.totalHeightForWidth(width), inside.totalMinimumSize().height())
        corner = room.bottomRight() - QPoint(width - 1, height - 1)
        self.setGeometry(QRect(corner, QSize(width, height)))
        self.raise_()

    def _read(self) -> None:
        inside = self.focusWidget()
        if self.underMouse() or (inside is not None and inside.hasFocus()):
            self._reading.start()
        else:
            self.clear()

    def _unfold(self, unfolded: bool) -> None:
        self._details.setVisible(unfolded)
        self._fold.setAccessibleName(tr("Hide the details") if unfolded else tr("Show the details"))

    def _act(self) -> None:
        todo = self._todo
        self.clear()
        if todo is not None:
            todo()

    # Qt overrides.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner of what it lies over."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            QTimer.singleShot(0, self, self._lie_over)  # once the layout has its new place
        return super().eventFilter(watched, event)


def causes_of(error: BaseException) -> str:
    """Return what led to ``error``, the first cause last; empty when it is the first itself."""
    told: list[str] = []
    cause = error.__cause__ or error.__context__
    while cause is not None and len(told) < _MOST_CAUSES:
        told.append(f"{type(cause).__name__}: {cause}".rstrip(": "))
        cause = cause.__cause__ or cause.__context__
    return "\n".join(told)
