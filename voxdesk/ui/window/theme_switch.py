"""The wanted theme in; the one that is shown, followed when the system changes its own, out."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from voxdesk.ui.style.style import apply_font_and_palette, apply_theme
from voxdesk.ui.style.theme import Theme, ask_desktop, theme_for


class Look(QObject):
    """Dresses the program in ``theme``; ``changed`` carries another one after it was put on.

    Widgets are built before ``dress``: under a style sheet Qt dresses each anew whenever it, or what it
    stands in, is put into something else.
    """

    changed = Signal(object)

    def __init__(self, wanted: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        ask_desktop(wanted)
        self.theme: Theme = theme_for(wanted)
        apply_font_and_palette(_app(), self.theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def dress(self) -> None:
        """Dress everything that was built, and what comes later."""
        apply_theme(_app(), self.theme)

    def want(self, wanted: str) -> None:
        """Follow "light", "dark" or "system"."""
        self._wanted = wanted
        ask_desktop(wanted)
        theme = theme_for(wanted)
        if theme is not self.theme:
            self.theme = theme
            self.dress()
            self.changed.emit(theme)

    def _follow_system(self) -> None:
        if self._wanted == "system":
            self.want("system")


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
