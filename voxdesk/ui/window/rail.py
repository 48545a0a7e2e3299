"""The strip on the left that leads from page to page."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.tab_stop import reach_checked
from voxdesk.ui.style.icons import icon
from voxdesk.ui.style.theme import RAIL_PX, Theme

_ICON_PX = 20


class Rail(QFrame):
    """One button a page, settings at the bottom; ``chosen`` carries the page's name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setFixedWidth(RAIL_PX)
        self.setAccessibleName(tr("Pages"))
        self._buttons: dict[str, QToolButton] = {}
        self._icons: dict[str, str] = {}
        self._selecting = False
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(5, 10, 6, 10)
        self._layout.setSpacing(4)
        self._layout.addStretch(1)

    def add(self, name: str, title: str, icon_name: str, shortcut: str, *, at_bottom: bool = False) -> None:
        """Add a page; ``shortcut`` is only told in the tooltip."""
        button = QToolButton()
        button.setProperty("kind", "rail")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setText(title)
        button.setCheckable(True)
        button.setFixedSize(RAIL_PX - 12, 50)
        button.setToolTip(f"{title}  {shortcut}")
        button.setAccessibleName(tr("{title} page", title=title))
        # Not ``clicked``: a screen reader may toggle the button instead of clicking it.
        button.toggled.connect(lambda checked: self._toggled(name, checked))
        self._group.addButton(button)
        self._buttons[name] = button
        self._icons[name] = icon_name
        place = self._layout.count() if at_bottom else self._layout.count() - self._bottom_count() - 1
        self._layout.insertWidget(place, button)
        button.setProperty("bottom", at_bottom)

    def select(self, name: str) -> None:
        """Show the page ``name`` as the present one."""
        self._selecting = True
        focused = any(button.hasFocus() for button in self._buttons.values())
        self._buttons[name].setChecked(True)
        reach_checked(self._buttons.values())
        if focused:  # Tab goes on from the page that is shown, however one came there
            self._buttons[name].setFocus()
        self._selecting = False

    def button(self, name: str) -> QToolButton | None:
        """The button of a page, for what points at it."""
        return self._buttons.get(name)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for name, button in self._buttons.items():
            button.setIcon(icon(self._icons[name], theme.dim, theme.accent, px=_ICON_PX))

    def _toggled(self, name: str, checked: bool) -> None:
        if checked and not self._selecting:
            self.chosen.emit(name)

    def _bottom_count(self) -> int:
        return sum(bool(button.property("bottom")) for button in self._buttons.values())
