"""A window with small pages, for tests of what stands around the pages."""

import contextlib
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from voxdesk.core.settings import Settings
from voxdesk.ui.window.assembly import make_main_window
from voxdesk.ui.window.main_window import MainWindow
from voxdesk.ui.window.page_entries import PageEntry


class _Watcher(QObject):
    def __init__(self, shown: list[str]) -> None:
        super().__init__()
        self._shown = shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._shown.append(f"{type(watched).__name__} {watched.accessibleName()}".strip())
        return False


@contextlib.contextmanager
def windows_shown() -> Iterator[list[str]]:
    """List what is shown as a window of its own meanwhile: a part without a parent flashes up as one."""
    shown: list[str] = []
    watcher = _Watcher(shown)
    QApplication.instance().installEventFilter(watcher)
    try:
        yield shown
    finally:
        QApplication.instance().removeEventFilter(watcher)


def plain_entries(page: type) -> tuple[PageEntry, ...]:
    """Listen, Speakers and Settings, all of them a ``page``."""
    return tuple(
        PageEntry(name, name.title(), icon, lambda: page, at_bottom=name == "settings")
        for name, icon in (("listen", "microphone"), ("speakers", "people"), ("settings", "settings"))
    )


def make_window(
    qtbot: Any, services: Any, runner: Any, settings: Settings, entries: Any
) -> Iterator[MainWindow]:
    """A window that is shown, active, and closed afterwards."""
    window = make_main_window(services, runner, settings, entries)
    qtbot.addWidget(window, before_close_func=lambda _: runner.cancel_all())
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=30_000)
    yield window
    window.close()
