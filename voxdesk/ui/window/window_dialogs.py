"""What stands around the pages: palette, guide, keys, first steps, diagnostics, the watched folder.

Each function opens one of them for the window that it is given; none of them stops the event loop.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr

if TYPE_CHECKING:
    from voxdesk.ui.window.main_window import MainWindow


def show_palette(window: "MainWindow") -> None:
    """Offer every command, what other pages do, and recent recordings; say what cannot be done now."""
    from voxdesk.ui.window.elsewhere import do_there, found_elsewhere
    from voxdesk.ui.window.palette import Entry, Palette
    from voxdesk.ui.window.synonyms import words_for

    commands = window.commands
    entries = [
        Entry(each.words, commands.native_keys(each.id), partial(commands.run, each.id), words_for(each))
        for each in commands.offered
        if each.id != "go.find"
    ]
    here = {each.id for each in commands.here}
    titles = {name: tr(entry.title) for name, entry in window.pages.entries.items()}
    entries += [
        Entry(
            each.words,
            commands.native_keys(each.id) if each.id in here else titles[each.page],
            partial(do_there, window, each),
            each.synonyms,
            each.reason,
        )
        # Of equals what this page does comes first, and what can be done before what cannot.
        for each in sorted(
            found_elsewhere(window),
            key=lambda each: (each.page not in ("", window.page_name), bool(each.reason)),
        )
    ]
    recent = (Path(each) for each in window.settings.recent)
    entries += [
        Entry(tr("Open {file}", file=path.name), "", partial(window.show_recording, path)) for path in recent
    ]
    for old in window.findChildren(Palette):
        if old.isVisible():
            old.reject()
    Palette(entries, window).show()


def show_help(window: "MainWindow") -> None:
    """The guide, at the page that is shown."""
    from voxdesk.ui.window.help import HelpDialog

    HelpDialog(window.shortcuts, window.page_name, window).open()


def show_keys(window: "MainWindow") -> None:
    """The user's own keys."""
    from voxdesk.ui.window.keys import KeysDialog

    dialog = KeysDialog(window.commands, window.settings.shortcuts, window.pages.keys, window)
    dialog.changed.connect(lambda own: window.change_settings(shortcuts=own))
    dialog.open()


def show_tour(window: "MainWindow") -> None:
    """The first steps, beside the parts of the window that they are about."""
    from voxdesk.ui.window.tour import Tour

    for old in window.findChildren(Tour):
        old.close()
    tour = Tour(window)
    tour.finished.connect(lambda: window.change_settings(tour_done=True))
    tour.show_first()


def ask_diagnostics(window: "MainWindow", runner: Runner) -> None:
    """Say what the file will hold, ask where to write it, and write it."""
    from voxdesk.ui.parts.file_dialogs import ask_new_file
    from voxdesk.ui.window.diagnostics import DiagnosticsDialog
    from voxdesk.workflows.upkeep.diagnostics import DiagnosticsRequest, write_diagnostics

    def write(path: Path) -> None:
        request = DiagnosticsRequest(path, window.settings)
        job = runner.submit(write_diagnostics, request, tr("Writing the diagnostics file"))
        job.when_finished(lambda written: window.show_saved(tr("Saved {file}", file=written.name), written))
        job.failed.connect(window.show_problem)

    def ask() -> None:
        ask_new_file(
            window, tr("Save a diagnostics file"), "voxdesk-diagnostics.zip", tr("Archives (*.zip)"), write
        )

    dialog = DiagnosticsDialog(window)
    dialog.accepted.connect(ask)
    dialog.open()


def show_watch(window: "MainWindow", folder: Path | None = None) -> None:
    """The watched folder; one dialog at a time, and the watching goes on without it."""
    from voxdesk.ui.window.watch import WatchDialog

    shown = window.findChild(WatchDialog)
    dialog = shown or WatchDialog(window.watch, window.settings, window)
    if shown is None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open_asked.connect(window.show_recording)
        dialog.begun.connect(
            lambda settings: window.change_settings(
                watching=True,
                watched_folder=settings.watched_folder,
                watched_products=settings.watched_products,
                watched_out=settings.watched_out,
                watched_command=settings.watched_command,
                watched_transcripts=settings.watched_transcripts,
            )
        )
        dialog.ended.connect(lambda: window.change_settings(watching=False))
        dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    if folder is not None:
        dialog.begin(folder)


def show_about(window: "MainWindow") -> None:
    """Version, licence and credits."""
    from voxdesk.ui.window.about import AboutDialog

    AboutDialog(window).open()
