"""The window in, the commands that work on every page out."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from voxdesk.ui.commands import Command
from voxdesk.ui.translation import tr

if TYPE_CHECKING:
    from voxdesk.ui.main_window import MainWindow


def window_commands(window: "MainWindow", pages: Sequence[tuple[str, str]]) -> tuple[Command, ...]:
    """Commands over the pages, given by name and title in the rail's order."""
    names = {name for name, _ in pages}
    go = tuple(
        Command(
            f"go.{name}",
            tr("Go to {page}", page=title),
            partial(window.show_page, name),
            f"Ctrl+{number}" if number < 10 else "",
            "go",
        )
        for number, (name, title) in enumerate(pages, start=1)
    )
    listening = (
        (
            Command("file.open", tr("Open a recording"), window.ask_recording, "Ctrl+O", "file"),
            Command(
                "file.forget_recent",
                tr("Forget the recent recordings"),
                window.forget_recent,
                menu="file",
                possible=lambda: bool(window.settings.recent),
            ),
            Command("file.watch", tr("Watch a folder…"), window.show_watch, "Ctrl+Shift+W", "file"),
        )
        if "listen" in names
        else ()
    )
    return (
        *listening,
        Command("file.quit", tr("Leave VoxDesk"), window.close, "Ctrl+Q", "file"),
        *go,
        Command("go.find", tr("Find a command…"), window.show_palette, "Ctrl+K", "go"),
        Command(
            "view.theme", tr("Switch between light and dark"), window.switch_theme, "Ctrl+Shift+L", "view"
        ),
        Command("view.menu_bar", tr("Show or hide the menus"), window.switch_menu_bar, "Ctrl+M", "view"),
        Command("view.full_screen", tr("Full screen, or not"), window.switch_full_screen, "F11", "view"),
        Command("help.page", tr("Help about this page"), window.show_help, "F1", "help"),
        Command("help.keys", tr("Keys…"), window.show_keys, menu="help"),
        Command("help.tour", tr("Show the first steps"), window.show_tour, menu="help"),
        Command("help.diagnostics", tr("Save a diagnostics file…"), window.ask_diagnostics, menu="help"),
    )
