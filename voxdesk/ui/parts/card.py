"""A panel with a small heading: the piece that every page is made of."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX


class Card(QFrame):
    """A rounded panel; ``body`` is the layout below the heading (none when the heading is empty)."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 14)
        self.body.setSpacing(GAP_PX - 2)
        self._heading = label(heading.upper(), "heading")
        self.body.addWidget(self._heading)
        self._heading.setVisible(bool(heading))  # not before: without a parent it would be a window

    def set_heading(self, heading: str) -> None:
        """Show ``heading`` in capitals, or no heading when it is empty."""
        self._heading.setText(heading.upper())
        self._heading.setVisible(bool(heading))


def label(text: str = "", tone: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the tones of the style sheet (dim, good, warn, bad, heading, title, big)."""
    made = QLabel(text)
    made.setWordWrap(wrap)
    if tone:
        made.setProperty("tone", tone)
    return made


def column(*parts: QWidget) -> QWidget:
    """``parts`` below each other, sharing the height."""
    place = QWidget()
    layout = spaced(QVBoxLayout(place), GAP_PX)
    for part in parts:
        layout.addWidget(part, 1)
    return place


def line() -> QFrame:
    """A thin horizontal rule."""
    rule = QFrame()
    rule.setProperty("role", "line")
    rule.setFixedHeight(1)
    return rule


def set_tone(widget: QWidget, tone: str) -> None:
    """Change a widget's ``tone`` and have the style sheet look at it again."""
    _set_property(widget, "tone", tone)


def set_kind(button: QWidget, kind: str) -> None:
    """Change a button's ``kind`` and have the style sheet look at it again."""
    _set_property(button, "kind", kind)


def _set_property(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
