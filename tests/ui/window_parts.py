"""A window with small pages, for tests of what stands around the pages."""

from collections.abc import Iterator
from typing import Any

from voxdesk.core.settings import Settings
from voxdesk.ui.window.assembly import make_main_window
from voxdesk.ui.window.main_window import MainWindow
from voxdesk.ui.window.page_entries import PageEntry


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
