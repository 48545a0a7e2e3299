"""Defines what every page of the window is and says."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.core.names import NameChanges
from voxdesk.core.settings import Settings
from voxdesk.jobs.job import Job
from voxdesk.ui.parts.commands import Command
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.recordings import Dropped


class Page(QWidget):
    """A page; the main window joins its signals to the other pages.

    ``told`` is a sentence for the job bar. ``saved`` carries a sentence and the file that was written.
    ``problem`` is an exception. A UserError is shown with its
    words, anything else as a fault of the program. ``settings_changed`` carries a copy of the settings with
    what this page changed. ``recording_opened`` carries the path of a recording that is shown.
    ``open_wanted`` carries a path that Listen shall open, and at which second. ``command_wanted`` carries
    the id of a command that the window shall run. ``names_changed`` carries the ``NameChanges`` after
    people were renamed, merged or forgotten. ``kept_names_changed`` says that names are as they were before
    in all that is kept. ``begun`` says that the user began something: what was a problem before is over.
    """

    # Keys that work while this page is shown, and what they do.
    SHORTCUTS: ClassVar[tuple[tuple[str, str], ...]] = ()

    settings_changed = Signal(object)
    library_changed = Signal()
    names_changed = Signal(object)
    kept_names_changed = Signal()
    told = Signal(str)
    saved = Signal(str, object)
    problem = Signal(object)
    recording_opened = Signal(object)
    open_wanted = Signal(object, float)
    command_wanted = Signal(str)
    begun = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.settings = settings

    def set_settings(self, settings: Settings) -> None:
        """Take over what another page changed."""
        self.settings = settings

    def set_theme(self, theme: Theme) -> None:
        """Redraw what the style sheet does not reach."""

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done on this page, for menus and palette; asked once, after it was built."""
        return ()

    def refresh(self) -> None:
        """Look at the library again."""

    def take_names(self, changes: NameChanges) -> None:
        """Show new names, and nothing of people who are forgotten."""

    def read_kept_names(self) -> None:
        """Show names as they are kept: a change of them was taken back."""

    def drop_words(self, dropped: Dropped) -> str:
        """Say what dropping these does on this page; empty where the page takes nothing itself."""
        return ""

    def take_drop(self, paths: Sequence[Path]) -> None:
        """Do what ``drop_words`` said."""

    def landmark(self) -> QWidget | None:
        """The part that the first steps point at; None: the page's button on the rail."""
        return None

    def covers(self, job: Job[object]) -> bool:
        """Tell whether the page itself shows how far ``job`` is, so that the job bar need not."""
        return False

    def shut_down(self) -> None:
        """Stop timers, threads and devices; the window is closing."""

    def change_settings(self, **fields: Any) -> None:
        """Change fields of the settings and tell the window."""
        self.settings = dataclasses.replace(self.settings, **fields)
        self.settings_changed.emit(self.settings)
