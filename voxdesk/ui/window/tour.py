"""Shows the first steps one after the other, each pointing at what it is about."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.announce import announce
from voxdesk.ui.parts.card import label
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.window.spotlight import Spotlight

if TYPE_CHECKING:
    from voxdesk.ui.window.main_window import MainWindow

_WIDTH_PX = 360
_GAP_PX = 22  # the pointer has room in it
_EDGES = QMargins(14, 14, 14, 14)


@dataclass(frozen=True, slots=True)
class TourStep:
    """A heading, some words, and what finds the widget that they are about (None: nothing to see)."""

    title: str
    words: str
    show: Callable[[], QWidget | None]


def first_steps(window: "MainWindow") -> tuple[TourStep, ...]:
    """List what somebody needs to know to begin."""

    def on(name: str) -> Callable[[], QWidget | None]:
        def show() -> QWidget | None:
            window.show_page(name)
            return window.page(name).landmark() or window.rail.button(name)

        return show

    commands = window.commands
    return (
        TourStep(
            tr("Learn a voice"),
            tr(
                "On Speakers you enrol the people you want VoxDesk to recognise: fifteen "
                "seconds of speech each, by microphone or from recordings. Ask for their "
                "consent first."
            ),
            on("speakers"),
        ),
        TourStep(
            tr("Ask whose voice it is"),
            tr(
                "On Listen you record, or open or drop a recording. You get a name, or “unknown” for "
                "anybody you have not enrolled. Everything stays on this computer."
            ),
            on("listen"),
        ),
        TourStep(
            tr("Find everything else"),
            tr(
                "Press {find} to search all commands. {help} opens the guide to the page you are on.",
                find=commands.native_keys("go.find"),
                help=commands.native_keys("help.page"),
            ),
            lambda: window.menuBar() if window.settings.menu_bar else None,
        ),
    )


class Tour(QFrame):
    """A card over the window; the window can be used all the while. Escape closes it.

    ``finished`` when it is closed.
    """

    finished = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._steps = window, first_steps(window)
        self._began_on = window.page_name
        self._place = 0
        self._turning = False
        self._about: QWidget | None = None
        self._light = Spotlight(window)
        self.setProperty("role", "tour")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH_PX)
        self._count = label(tone="heading")
        self._title = label(tone="title", wrap=True)
        self._words = label(wrap=True)
        self._skip = QPushButton(tr("Skip"))
        self._skip.setProperty("kind", "quiet")
        self._skip.setAccessibleName(tr("Skip the first steps"))
        self._skip.clicked.connect(self.close)
        self._back = QPushButton(tr("Back"))
        self._back.clicked.connect(lambda: self._go(self._place - 1))
        self._next = QPushButton()
        self._next.setProperty("kind", "primary")
        self._next.clicked.connect(lambda: self._go(self._place + 1))
        buttons = spaced(QHBoxLayout(), 8)
        buttons.addWidget(self._skip)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        for part in (self._count, self._title, self._words):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        # Of the whole window: whoever tries it out meanwhile has the focus elsewhere.
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        window.installEventFilter(self)
        window.recording_wanted.connect(self._make_way)
        window.pages.currentChanged.connect(self._page_changed)

    def show_first(self) -> None:
        """Begin."""
        self._light.show()
        self.show()
        self._go(0)
        self._next.setFocus()

    @property
    def pointed_at(self) -> QRect:
        """Return the rectangle of the step's subject in the window's pixels; empty without one."""
        about = self._about
        if about is None or not about.isVisible():
            return QRect()
        return QRect(about.mapTo(self._window, QPoint(0, 0)), about.size())

    def _go(self, place: int) -> None:
        if place >= len(self._steps):
            self.close()
            return
        self._place = max(0, place)
        step = self._steps[self._place]
        focused = self._window.focusWidget()
        self._turning = True
        self._about = step.show()
        self._turning = False
        if focused is not None and focused.isVisible():
            focused.setFocus()  # showing another page must not take it
        count = tr("Step {number} of {total}", number=self._place + 1, total=len(self._steps))
        self._count.setText(count)
        self._title.setText(step.title)
        self._words.setText(step.words)
        self._back.setVisible(self._place > 0)
        last = self._place == len(self._steps) - 1
        self._skip.setVisible(not last)
        self._next.setText(tr("Get started") if last else tr("Next"))
        self._next.setAccessibleName(self._next.text())
        self.setAccessibleName(f"{count}: {step.title}. {step.words}")
        self._put()
        announce(self, self.accessibleName())

    def _page_changed(self) -> None:
        """End where somebody goes to a page on their own: the card speaks of another one."""
        if not self._turning and self.isVisible():
            self._began_on = self._window.page_name
            self.close()

    def _make_way(self) -> None:
        """End where somebody opens or drops something: they have begun, and want to see it."""
        if self.isVisible():
            self._began_on = self._window.page_name
            self.close()

    def _put(self) -> None:
        # The words decide the height; the layout has not seen them yet.
        layout = self.layout()
        if layout is None:
            return
        self.setFixedHeight(layout.totalHeightForWidth(_WIDTH_PX))
        about = self.pointed_at
        self.setGeometry(_beside(about, self.size(), self._window.rect()))
        self._light.point(about, self.geometry())
        self._light.raise_()
        self.raise_()

    # Qt overrides.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside what the step is about."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._put()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QEvent) -> None:
        """Go back to where it began, and tell that it has been seen."""
        self._window.removeEventFilter(self)
        self._turning = True
        self._light.hide()
        self._light.deleteLater()
        if self._place < len(self._steps) - 1:
            self._window.show_page(self._began_on)
        self.finished.emit()
        super().closeEvent(event)  # type: ignore[arg-type]


def _beside(about: QRect, size: QSize, window: QRect) -> QRect:
    """Find a place for a card of ``size`` that leaves ``about`` to be seen: below it, right, above, left."""
    room = window.marginsRemoved(_EDGES)
    if about.isEmpty():
        found = QRect(QPoint(0, 0), size)
        found.moveCenter(window.center())
        return found
    for corner in (
        QPoint(about.left(), about.bottom() + _GAP_PX),
        QPoint(about.right() + _GAP_PX, about.top()),
        QPoint(about.left(), about.top() - _GAP_PX - size.height()),
        QPoint(about.left() - _GAP_PX - size.width(), about.top()),
    ):
        found = QRect(_inside(corner, size, room), size)
        if not found.intersects(about):
            return found
    return QRect(_inside(about.topLeft(), size, room), size)


def _inside(corner: QPoint, size: QSize, room: QRect) -> QPoint:
    most_x, most_y = room.right() - size.width(), room.bottom() - size.height()
    return QPoint(
        max(room.left(), min(corner.x(), most_x)),
        max(room.top(), min(corner.y(), most_y)),
    )
