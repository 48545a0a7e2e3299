"""The first three steps, shown one after the other beside what they are about."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.commands import Commands
from voxdesk.ui.window.rail import Rail

_WIDTH_PX = 360
_GAP_PX = 14


@dataclass(frozen=True, slots=True)
class TourStep:
    """A heading, some words, and the widget that they are about (None: the middle of the window)."""

    title: str
    words: str
    beside: QWidget | None


def first_steps(rail: Rail, commands: Commands) -> tuple[TourStep, ...]:
    """What somebody needs to know to begin."""
    return (
        TourStep(
            tr("Learn a voice"),
            tr(
                "On Speakers you enrol the people you want VoxDesk to recognise: fifteen "
                "seconds of speech each, by microphone or from recordings. Ask for their "
                "consent first."
            ),
            rail.button("speakers"),
        ),
        TourStep(
            tr("Ask whose voice it is"),
            tr(
                "On Listen you record, or open or drop a recording. You get a name, or “unknown” when it is "
                "nobody you taught it. Everything stays on this computer."
            ),
            rail.button("listen"),
        ),
        TourStep(
            tr("Find everything else"),
            tr(
                "Press {find} to search all commands. {help} opens the guide to the page you are on.",
                find=commands.native_keys("go.find"),
                help=commands.native_keys("help.page"),
            ),
            None,
        ),
    )


class Tour(QFrame):
    """A card over the window; the window can be used all the while. Escape closes it.

    ``finished`` when it is closed.
    """

    finished = Signal()

    def __init__(self, steps: Sequence[TourStep], window: QWidget) -> None:
        super().__init__(window)
        self._steps = tuple(steps)
        self._place = 0
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
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
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

    def show_first(self) -> None:
        """Begin."""
        self._go(0)
        self.show()
        self.raise_()
        self._next.setFocus()

    def _go(self, place: int) -> None:
        if place >= len(self._steps):
            self.close()
            return
        self._place = max(0, place)
        step = self._steps[self._place]
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
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _put(self) -> None:
        # The words decide the height; the layout has not seen them yet.
        layout, window = self.layout(), self.parentWidget()
        if layout is None or window is None:
            return
        self.setFixedHeight(layout.totalHeightForWidth(_WIDTH_PX))
        beside = self._steps[self._place].beside
        if beside is None or not beside.isVisible():
            at = QPoint((window.width() - self.width()) // 2, (window.height() - self.height()) // 2)
        else:
            at = beside.mapTo(window, QPoint(beside.width() + _GAP_PX, 0))
        lowest = window.height() - self.height() - _GAP_PX
        self.move(at.x(), max(_GAP_PX, min(at.y(), lowest)))

    # Qt overrides.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside what the step is about."""
        if event.type() == QEvent.Type.Resize:
            self._put()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QEvent) -> None:
        """Tell that it has been seen."""
        self.finished.emit()
        super().closeEvent(event)  # type: ignore[arg-type]
