"""The pages that exist, as the rail knows them; each is imported at its first visit."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from voxdesk.ui.language.translation import mark
from voxdesk.ui.parts.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page as the rail knows it; ``load`` imports its class, at the first visit."""

    name: str
    title: str
    icon: str
    load: Callable[[], Any]
    at_bottom: bool = False


def standard_pages() -> tuple[PageEntry, ...]:
    """The pages that exist, in the rail's order."""
    return (
        PageEntry("listen", mark("Listen"), "microphone", _listen),
        PageEntry("speakers", mark("Speakers"), "people", _speakers),
        PageEntry("folders", mark("Folders"), "folder", _folders),
        PageEntry("lab", mark("Lab"), "flask", _lab),
        PageEntry("settings", mark("Settings"), "settings", _settings, at_bottom=True),
    )


def _listen() -> type[Page]:
    from voxdesk.ui.listen.page import ListenPage

    return ListenPage


def _speakers() -> type[Page]:
    from voxdesk.ui.speakers.page import SpeakersPage

    return SpeakersPage


def _folders() -> type[Page]:
    from voxdesk.ui.folders.page import FoldersPage

    return FoldersPage


def _lab() -> type[Page]:
    from voxdesk.ui.lab.page import LabPage

    return LabPage


def _settings() -> type[Page]:
    from voxdesk.ui.settings.page import SettingsPage

    return SettingsPage
