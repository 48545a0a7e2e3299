"""The window in, the commands that work on every page out."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.commands import Command
from voxdesk.ui.window import window_actions, window_dialogs

if TYPE_CHECKING:
    from voxdesk.ui.window.main_window import MainWindow


def window_commands(window: "MainWindow", pages: Sequence[tuple[str, str]]) -> tuple[Command, ...]:
    """Commands over the pages, given by name and title in the rail's order."""
    names = {name for name, _ in pages}

    def by(action: Callable[["MainWindow"], None]) -> Callable[[], None]:
        return partial(action, window)

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
            Command(
                "file.open",
                tr("Open a recording"),
                by(window_actions.ask_recording),
                "Ctrl+O",
                "file",
            ),
            Command(
                "file.forget_recent",
                tr("Forget the recent recordings"),
                by(window_actions.forget_recent),
                menu="file",
                possible=lambda: bool(window.settings.recent),
            ),
            Command(
                "file.watch",
                tr("Watch a folder…"),
                by(window_dialogs.show_watch),
                "Ctrl+Shift+W",
                "file",
            ),
        )
        if "listen" in names
        else ()
    )
    return (
        *listening,
        Command("file.quit", tr("Leave VoxDesk"), window.close, "Ctrl+Q", "file"),
        *go,
        Command("go.find", tr("Find a command…"), by(window_dialogs.show_palette), "Ctrl+K", "go"),
        Command(
            "view.theme",
            tr("Switch between light and dark"),
            by(window_actions.switch_theme),
            "Ctrl+Shift+L",
            "view",
        ),
        Command(
            "view.menu_bar",
            tr("Show or hide the menus"),
            by(window_actions.switch_menu_bar),
            "Ctrl+M",
            "view",
        ),
        Command(
            "view.full_screen",
            tr("Full screen, or not"),
            by(window_actions.switch_full_screen),
            "F11",
            "view",
        ),
        Command("help.page", tr("Help about this page"), by(window_dialogs.show_help), "F1", "help"),
        Command("help.keys", tr("Keys…"), by(window_dialogs.show_keys), menu="help"),
        Command("help.tour", tr("Show the first steps"), by(window_dialogs.show_tour), menu="help"),
        Command(
            "help.diagnostics",
            tr("Save a diagnostics file…"),
            partial(window_dialogs.ask_diagnostics, window, window.runner),
            menu="help",
        ),
    )
