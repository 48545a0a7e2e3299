"""Offers the buttons that stand beside a list in its context menu too."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QMenu, QPushButton, QToolButton, QWidget


def offer_in_menu(place: QWidget, buttons: Sequence[QAbstractButton]) -> None:
    """Have a right click on ``place``, or its menu key, offer what ``buttons`` can do now."""
    place.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    place.customContextMenuRequested.connect(lambda at: _open(place, buttons, at))


def unfold(button: QPushButton | QToolButton) -> None:
    """Show the menu of ``button`` below it, as a press of the mouse does."""
    menu = button.menu()
    if menu is not None:
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def menu_of(buttons: Sequence[QAbstractButton], parent: QWidget) -> QMenu:
    """Make a menu of the ``buttons`` that are shown and can be pressed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for button in buttons:
        if button.isEnabled() and not button.isHidden():
            action = menu.addAction(button.text() or button.accessibleName())
            action.setToolTip(button.accessibleName())
            action.triggered.connect(button.click)
    return menu


def _open(place: QWidget, buttons: Sequence[QAbstractButton], at: QPoint) -> None:
    menu = menu_of(buttons, place)
    inside = place.viewport() if isinstance(place, QAbstractScrollArea) else place
    if not menu.isEmpty():
        menu.popup(inside.mapToGlobal(at))
