"""The pages that exist, as the rail knows them; each is imported at its first visit."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from voxdesk.core.settings import Settings
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import mark
from voxdesk.ui.parts.page import Page
from voxdesk.workflows.services import Services

if TYPE_CHECKING:
    # Said again, so that the window knows the types of its pages and not where they are.
    from voxdesk.ui.folders.page import FoldersPage as FoldersPage
    from voxdesk.ui.lab.page import LabPage as LabPage
    from voxdesk.ui.listen.page import ListenPage as ListenPage
    from voxdesk.ui.recordings.page import RecordingsPage as RecordingsPage
    from voxdesk.ui.speakers.page import SpeakersPage as SpeakersPage


class PageClass(Protocol):
    """The class of a page."""

    SHORTCUTS: tuple[tuple[str, str], ...]

    def __call__(self, services: Services, runner: Runner, settings: Settings) -> Page:
        """Build the page."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page as the rail knows it; ``load`` imports its class, at the first visit."""

    name: str
    title: str
    icon: str
    load: Callable[[], PageClass]
    at_bottom: bool = False


def standard_pages() -> tuple[PageEntry, ...]:
    """The pages that exist, in the rail's order."""
    return (
        PageEntry("listen", mark("Listen"), "microphone", _listen),
        PageEntry("speakers", mark("Speakers"), "people", _speakers),
        PageEntry("folders", mark("Folders"), "folder", _folders),
        PageEntry("recordings", mark("Recordings"), "list", _recordings),
        PageEntry("lab", mark("Lab"), "flask", _lab),
        PageEntry("settings", mark("Settings"), "settings", _settings, at_bottom=True),
    )


def _listen() -> PageClass:
    from voxdesk.ui.listen.page import ListenPage

    return ListenPage


def _speakers() -> PageClass:
    from voxdesk.ui.speakers.page import SpeakersPage

    return SpeakersPage


def _folders() -> PageClass:
    from voxdesk.ui.folders.page import FoldersPage

    return FoldersPage


def _recordings() -> PageClass:
    from voxdesk.ui.recordings.page import RecordingsPage

    return RecordingsPage


def _lab() -> PageClass:
    from voxdesk.ui.lab.page import LabPage

    return LabPage


def _settings() -> PageClass:
    from voxdesk.ui.settings.page import SettingsPage

    return SettingsPage
