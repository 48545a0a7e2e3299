"""A widget in, what a keyboard or a screen reader cannot reach in it, and its contrast, out."""

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QScrollBar,
    QWidget,
)

_SCALE = 3
_LEAST_SHARE = 0.003
# Parts that Qt makes and speaks of through the widget that they belong to.
_WHOLES = (QAbstractSpinBox, QComboBox, QKeySequenceEdit)


def focusable(place: QWidget) -> list[QWidget]:
    """Everything in ``place`` that the keyboard must reach now."""
    return [
        each
        for each in place.findChildren(QWidget)
        if each.isVisibleTo(place)
        and each.isEnabledTo(place)
        and each.window() is place.window()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each.parentWidget(), _WHOLES)
        and not isinstance(each, (QScrollBar, QHeaderView))
    ]


def described(widget: QWidget) -> str:
    """A widget as the message of a failed test calls it."""
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}"


def nameless(place: QWidget) -> list[str]:
    """What a screen reader would read without a name."""
    found = []
    for widget in focusable(place):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        # Qt names a list to choose from by its present entry: what it is for must be told besides.
        purpose = widget.accessibleDescription() if isinstance(widget, QComboBox) else name
        if not name.strip() or not purpose.strip():
            found.append(described(widget))
    return found


def hidden_words(place: QWidget) -> list[str]:
    """Labels whose name is read in the place of their words: a screen reader never says these."""
    return [
        f"{described(each)} hides {each.text()!r}"
        for each in place.findChildren(QLabel)
        if each.accessibleName() and each.pixmap().isNull() and not _says(each.accessibleName(), each.text())
    ]


def _says(name: str, words: str) -> bool:
    # What was cut for want of room is told whole; words that are still to come must not be hidden.
    start = words.partition("…")[0].strip()
    return bool(start) and start in name


def out_of_reach(place: QWidget) -> list[str]:
    """Buttons without focus, and what pressing Tab again and again never comes to."""
    found = [
        f"{described(each)} takes no focus"
        for each in place.findChildren(QAbstractButton)
        if each.isVisibleTo(place)
        and each.focusPolicy() == Qt.FocusPolicy.NoFocus
        and each.group() is None
        and not isinstance(each.parentWidget(), (*_WHOLES, QAbstractScrollArea))
        and type(each.parentWidget()).__name__ not in ("QLineEdit", "QTabBar", "QMenuBar")
    ]
    wanted = [each for each in focusable(place) if not _other_of_a_group(each)]
    if not wanted:
        return found
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: set[QWidget] = set()
    for _ in range(2 * len(wanted) + 20):
        at = QApplication.focusWidget()
        if at is None:
            return [*found, "the focus was lost"]
        reached.add(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    missed = [each for each in wanted if each not in reached and not _group_reached(each, reached)]
    return found + [f"{described(each)} is not reached by Tab" for each in missed]


def _other_of_a_group(widget: QWidget) -> bool:
    """Tab comes to one button of a group of which one is chosen; arrows lead to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() not in (None, widget)


def _group_reached(widget: QWidget, reached: set[QWidget]) -> bool:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(each in reached for each in group.buttons())


def faint(place: QWidget, least: float = 4.5) -> list[str]:
    """Words whose letters stand out less than ``least`` from what is behind them, as they are drawn."""
    picture = QImage(place.size() * _SCALE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_SCALE)
    painter = QPainter(picture)
    place.render(painter, QPoint(0, 0))
    painter.end()
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), -1)  # no row is padded
    found = []
    for widget in place.findChildren(QWidget):
        words = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
        usable = widget.isVisibleTo(place) and widget.isEnabledTo(place)
        # Of what is half scrolled out an edge may be seen, and no letter.
        whole = widget.visibleRegion().boundingRect() == widget.rect()
        if not words.strip() or not (usable and whole) or widget.window() is not place.window():
            continue
        ratio = _contrast(pixels, widget, place)
        if ratio < least:
            found.append(f"{type(widget).__name__} {words[:40]!r}: {ratio:.2f}")
    return found


def _contrast(pixels: np.ndarray, widget: QWidget, place: QWidget) -> float:
    corner = widget.mapTo(place, QPoint(0, 0))
    area = widget.visibleRegion().boundingRect().translated(corner)
    rows = slice(area.top() * _SCALE, (area.bottom() + 1) * _SCALE)
    columns = slice(area.left() * _SCALE, (area.right() + 1) * _SCALE)
    colours, counts = np.unique(pixels[rows, columns] & 0xFFFFFF, return_counts=True)
    behind = int(colours[counts.argmax()])
    seen = colours[counts >= _LEAST_SHARE * counts.sum()]
    return max((contrast(behind, int(colour)) for colour in seen), default=21.0)


def contrast(first: int, second: int) -> float:
    """Contrast of two colours 0xRRGGBB by WCAG 2.2, 1 to 21."""
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: int) -> float:
    parts = [(colour >> shift & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
