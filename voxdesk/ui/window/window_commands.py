"""Lists the commands that work on every page."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING

from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.commands import Command
from voxdesk.ui.window import window_actions, window_dialogs

if TYPE_CHECKING:
    from voxdesk.ui.window.main_window import MainWindow

# Words under which people look for a page's things; translated as whole lists.
_SYNONYMS = {
    "listen": mark("spectrogram fft zoom record play timeline"),
    "speakers": mark("people enrol library voices threshold consent"),
    "folders": mark("group cluster sort map methods"),
    "recordings": mark("index library find search who speaks talk time voices"),
    "lab": mark("train models compare data features"),
    "settings": mark("language theme microphone device privacy cache models"),
}


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
            synonyms=tr(_SYNONYMS[name]) if name in _SYNONYMS else "",
        )
        for number, (name, title) in enumerate(pages, start=1)
    )
    return (
        *(_recordings(window) if "listen" in names else ()),
        Command(
            "file.cancel",
            tr("Cancel the Running Job"),
            window.job_bar.cancel_latest,
            menu="file",
            possible=lambda: bool(window.job_bar.titles),
            lacks=lambda: tr("No job is running."),
            synonyms=tr("stop end abort"),
        ),
        Command("file.restart", tr("Restart"), window.restart, menu="file"),
        Command("file.quit", tr("Quit"), window.close, "Ctrl+Q", "file", synonyms=tr("exit"), section=True),
        *(_on_pages(window, names)),
        *(_settings(window) if "settings" in names else ()),
        *go,
        Command(
            "go.find",
            tr("Find a Command…"),
            by(window_dialogs.show_palette),
            "Ctrl+K",
            "go",
            section=True,
        ),
        Command(
            "view.theme",
            tr("Dark Theme"),
            by(window_actions.switch_theme),
            "Ctrl+Shift+L",
            "view",
            synonyms=tr("light appearance colours"),
            checked=lambda: window.theme.dark,
        ),
        Command(
            "view.menu_bar",
            tr("Menu Bar"),
            by(window_actions.switch_menu_bar),
            "Ctrl+M",
            "view",
            checked=lambda: window.settings.menu_bar,
        ),
        Command(
            "view.full_screen",
            tr("Full Screen"),
            by(window_actions.switch_full_screen),
            "F11",
            "view",
            checked=window.isFullScreen,
        ),
        Command(
            "help.page",
            tr("Help on This Page"),
            by(window_dialogs.show_help),
            "F1",
            "help",
            synonyms=tr("guide manual"),
        ),
        Command(
            "help.keys",
            tr("Keyboard Shortcuts…"),
            by(window_dialogs.show_keys),
            menu="help",
            synonyms=tr("keys hotkeys"),
        ),
        Command("help.tour", tr("Show the First Steps"), by(window_dialogs.show_tour), menu="help"),
        Command(
            "help.diagnostics",
            tr("Save a Diagnostics File…"),
            partial(window_dialogs.ask_diagnostics, window, window.runner),
            menu="help",
            synonyms=tr("log report"),
            section=True,
        ),
        Command(
            "help.about",
            tr("About VoxDesk"),
            by(window_dialogs.show_about),
            menu="help",
            synonyms=tr("version licence credits"),
        ),
    )


def _recordings(window: "MainWindow") -> tuple[Command, ...]:
    return (
        Command(
            "file.open",
            tr("Open a Recording…"),
            partial(window_actions.ask_recording, window),
            "Ctrl+O",
            "file",
        ),
        Command(
            "file.forget_recent",
            tr("Clear Recent"),
            partial(window_actions.forget_recent, window),
            menu="file",
            possible=lambda: bool(window.settings.recent),
            lacks=lambda: tr("There are no recent recordings."),
        ),
        Command(
            "file.watch",
            tr("Watch a Folder…"),
            partial(window_dialogs.show_watch, window),
            "Ctrl+Shift+W",
            "file",
            section=True,
        ),
    )


def _on_pages(window: "MainWindow", names: Collection[str]) -> tuple[Command, ...]:
    """Return what a page does, from wherever the user is."""
    found = (
        (
            "speakers",
            Command(
                "speakers.enrol",
                tr("Enrol from Recordings…"),
                partial(window_actions.enrol_recordings, window),
                menu="file",
                synonyms=tr("person voice learn add"),
            ),
        ),
        (
            "speakers",
            Command(
                "speakers.record",
                tr("Enrol by Microphone…"),
                partial(window_actions.enrol_by_microphone, window),
                menu="file",
                synonyms=tr("person voice learn add"),
            ),
        ),
        (
            "folders",
            Command(
                "folders.choose",
                tr("Sort a Folder by Voice…"),
                partial(window_actions.sort_folder, window),
                menu="file",
                synonyms=tr("choose folder group cluster"),
            ),
        ),
        (
            "recordings",
            Command(
                "recordings.index",
                tr("Index a Folder…"),
                partial(window_actions.index_folder, window),
                menu="file",
                synonyms=tr("remember hear recordings library find"),
            ),
        ),
        (
            "lab",
            Command(
                "lab.data",
                tr("Choose Training Data…"),
                partial(window_actions.choose_training_data, window),
                menu="file",
                synonyms=tr("train model data"),
            ),
        ),
    )
    return tuple(command for page, command in found if page in names)


def _settings(window: "MainWindow") -> tuple[Command, ...]:
    return (
        Command(
            "edit.settings",
            tr("Settings"),
            partial(window.show_page, "settings"),
            "Ctrl+,",
            "edit",
            synonyms=tr("preferences options"),
            section=True,
        ),
    )
