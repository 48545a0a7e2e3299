"""Builds the main window with its commands and what can be done with a dropped folder."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from voxdesk.core.settings import Settings
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.window.main_window import MainWindow
from voxdesk.ui.window.page_entries import PageEntry
from voxdesk.ui.window.window_commands import window_commands
from voxdesk.ui.window.window_dialogs import show_tour, show_watch
from voxdesk.workflows.services import Services


def make_main_window(
    services: Services, runner: Runner, settings: Settings, pages: Sequence[PageEntry] | None = None
) -> MainWindow:
    """Make the window over ``pages``, by default the program's own, with every command."""
    window = MainWindow(services, runner, settings, pages)
    titles = [(entry.name, tr(entry.title)) for entry in window.pages.entries.values()]
    for command in window_commands(window, titles):
        window.commands.add(command)
    window.chooser.folder_actions = _folder_actions(window)
    return window


def begin_as_before(window: MainWindow, *, first_steps: bool = True) -> None:
    """Show the first steps at the very first start, and watch the folder that was watched."""
    if first_steps and not window.settings.tour_done:
        show_tour(window)
    if window.settings.watching and window.settings.watched_folder:
        from voxdesk.ui.window.watch_products import plan_of
        from voxdesk.workflows.folders.watch_session import Begin

        window.watch.start(plan_of(window.settings, Begin.GO_ON))


def _folder_actions(window: MainWindow) -> tuple[tuple[str, Callable[[Path], object]], ...]:
    """Other things than opening a recording that can be done with a folder."""
    watching = (tr("Watch this folder"), partial(show_watch, window))
    if "folders" not in window.pages.entries:
        return (watching,)
    return ((tr("Group the voices"), window.group_folder), watching)
