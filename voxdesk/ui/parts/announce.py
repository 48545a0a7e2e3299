"""Says what happened to a screen reader, wherever the focus is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(source: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say ``words``; ``urgent`` ones interrupt what it is saying.

    Linux passes no event Alert on, and a name that changes is read only where the focus is.
    """
    if words and source.window().isVisible() and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source, words)
        kinds = QAccessible.AnnouncementPoliteness
        event.setPoliteness(kinds.Assertive if urgent else kinds.Polite)
        QAccessible.updateAccessibility(event)
