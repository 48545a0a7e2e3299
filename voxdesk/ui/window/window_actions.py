"""What the commands of the window do, each for the window that it is given."""

from typing import TYPE_CHECKING

from voxdesk.ui.language.translation import tr

if TYPE_CHECKING:
    from voxdesk.ui.window.main_window import MainWindow


def ask_recording(window: "MainWindow") -> None:
    """Ask which recording to open."""
    window.show_page("listen")
    window.page("listen").choose_file()


def forget_recent(window: "MainWindow") -> None:
    """Empty the list of recent recordings."""
    window.change_settings(recent=())


def enrol_recordings(window: "MainWindow") -> None:
    """Ask for recordings of somebody to enrol."""
    window.show_page("speakers")
    window.page("speakers").choose_files()


def enrol_by_microphone(window: "MainWindow") -> None:
    """Enrol somebody who reads a text aloud."""
    window.show_page("speakers")
    window.page("speakers").record()


def sort_folder(window: "MainWindow") -> None:
    """Ask for a folder whose voices are grouped."""
    window.show_page("folders")
    window.page("folders").choose_folder()


def index_folder(window: "MainWindow") -> None:
    """Ask for a folder whose recordings are heard into the index."""
    window.show_page("recordings")
    window.page("recordings").indexing.choose_folder()


def choose_training_data(window: "MainWindow") -> None:
    """Ask for the Lab's data."""
    window.show_page("lab")
    window.page("lab").choose_data()


def switch_theme(window: "MainWindow") -> None:
    """Dark when it is light, light when it is dark."""
    window.change_settings(theme="light" if window.theme.dark else "dark")


def switch_menu_bar(window: "MainWindow") -> None:
    """Show or hide the menus; what they hold stays in the palette and on the keys."""
    shown = not window.settings.menu_bar
    window.change_settings(menu_bar=shown)
    window.menus.set_visible(shown)
    if not shown:
        keys = window.commands.native_keys("view.menu_bar")
        window.show_message(tr("The menus are hidden; {keys} brings them back", keys=keys))


def switch_full_screen(window: "MainWindow") -> None:
    """Use the whole screen, or stop doing so."""
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()
