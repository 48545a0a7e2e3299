"""The wanted theme in; the one that is shown, followed when the system changes its own, out."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from voxdesk.ui.style.style import apply_theme
from voxdesk.ui.style.theme import Theme, ask_desktop, theme_for


class Look(QObject):
    """Dresses the program in ``theme``; ``changed`` carries another one after it was put on."""

    changed = Signal(object)

    def __init__(self, wanted: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        ask_desktop(wanted)
        self.theme: Theme = theme_for(wanted)
        _dress_program(self.theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def want(self, wanted: str) -> None:
        """Follow "light", "dark" or "system"."""
        self._wanted = wanted
        ask_desktop(wanted)
        theme = theme_for(wanted)
        if theme is not self.theme:
            self.theme = theme
            _dress_program(theme)
            self.changed.emit(theme)

    def _follow_system(self) -> None:
        if self._wanted == "system":
            self.want("system")


def _dress_program(theme: Theme) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(app, theme)
