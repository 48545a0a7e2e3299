"""Finds what other pages do, before they are built too, and does it there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.commands import Command
from voxdesk.ui.window.synonyms import words_for, words_for_id

if TYPE_CHECKING:
    from voxdesk.ui.window.main_window import MainWindow

_LOOK_AGAIN_MS = 100
_LOOKS = 30
_PERSON = mark("Choose a person first.")
_GROUPS = mark("Sort a folder by voice first.")
_CHOSEN = mark("Choose a recording first.")
_VOICE = mark("Choose a voice first.")
_RUN = mark("Choose a training run first.")
# What a page's commands usually lack.
_LACKS = {"speakers": _PERSON, "folders": _GROUPS, "recordings": _CHOSEN}


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A command of a page; ``lacks`` says what must be chosen there before."""

    id: str
    words: str
    lacks: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A command of another page as the palette lists it; ``lacks`` is in the user's language."""

    id: str
    page: str
    words: str
    synonyms: str
    lacks: str


# Pages are built when they are first visited: what they do is said here too, in the same words.
COMMANDS: dict[str, tuple[Elsewhere, ...]] = {
    "listen": (Elsewhere("listen.record", mark("Record / Stop")),),
    "speakers": (
        Elsewhere("speakers.rename", mark("Rename This Person…"), _PERSON),
        Elsewhere("speakers.merge", mark("Merge This Person…"), _PERSON),
        Elsewhere("speakers.remove", mark("Remove This Person…"), _PERSON),
        Elsewhere("speakers.consent", mark("Consent of This Person…"), _PERSON),
        Elsewhere("speakers.report", mark("Write What Is Stored about This Person…"), _PERSON),
        Elsewhere("speakers.compare_voices", mark("Compare Voices for a Report…")),
        Elsewhere("speakers.scores", mark("Scores of Your People…")),
        Elsewhere("speakers.restore", mark("Restore a Copy…")),
        Elsewhere("speakers.export", mark("Export Everybody…"), mark("Nobody is enrolled yet.")),
        Elsewhere("speakers.import", mark("Import People…")),
        Elsewhere("speakers.erase", mark("Erase Everybody…"), mark("Nobody is enrolled yet.")),
    ),
    "folders": (
        Elsewhere("folders.again", mark("Group the Folder Again"), _GROUPS),
        Elsewhere("folders.options", mark("Options of the Method…")),
        Elsewhere("folders.export", mark("Export the Groups…"), _GROUPS),
        Elsewhere("folders.compare", mark("Compare Methods…"), _GROUPS),
        Elsewhere("folders.name", mark("Name the Chosen Person…"), _GROUPS),
        Elsewhere("folders.enrol", mark("Enrol the Chosen Person"), _GROUPS),
        Elsewhere("folders.merge", mark("Merge the Chosen People"), _GROUPS),
        Elsewhere("folders.split", mark("Split the Chosen Person"), _GROUPS),
    ),
    "recordings": (
        Elsewhere("recordings.play", mark("Play All Turns / Stop")),
        Elsewhere("recordings.judge", mark("Judge All Recordings Again…")),
        Elsewhere("recordings.all", mark("Show All Recordings")),
        Elsewhere("recordings.voices", mark("Show Unknown Voices")),
        Elsewhere("recordings.name", mark("Name the Chosen Voice…"), _VOICE),
        Elsewhere("recordings.choices", mark("What the Index Keeps…")),
    ),
    "lab": (
        Elsewhere("lab.show_data", mark("Look at the Data")),
        Elsewhere("lab.show_training", mark("Train a Method")),
        Elsewhere("lab.show_runs", mark("Compare Trained Models")),
        Elsewhere("lab.show_published", mark("Published Figures…")),
        Elsewhere("lab.train", mark("Start Training"), mark("Choose training data first.")),
        Elsewhere("lab.use", mark("Use the Chosen Model on Listen"), _RUN),
        Elsewhere("lab.resume", mark("Resume Training"), _RUN),
        Elsewhere("lab.evaluate", mark("Test the Chosen Model on Other Data…"), _RUN),
        Elsewhere("lab.bundled", mark("Use the Built-in Models on Listen")),
    ),
    "settings": (
        Elsewhere("settings.appearance", mark("Appearance")),
        Elsewhere("settings.language", mark("Language")),
        Elsewhere("settings.microphone", mark("Microphone")),
        Elsewhere("settings.models", mark("Models")),
        Elsewhere("settings.transcription", mark("Transcription")),
        Elsewhere("settings.encryption", mark("Encryption")),
        Elsewhere("settings.storage", mark("Privacy and Storage")),
    ),
}


def found_elsewhere(window: "MainWindow") -> Iterator[Found]:
    """List what other pages do, and what the page that is shown will do once something is chosen."""
    known = {command.id for command in window.commands.all}
    offered = {command.id for command in window.commands.offered}
    for command in window.commands.all:
        if not command.page or command.id in offered or command.menu == "edit":
            continue
        yield Found(command.id, command.page, command.words, words_for(command), _missing(command))
    for page in window.pages.entries:
        for each in COMMANDS.get(page, ()):
            if each.id not in known:
                yield Found(each.id, page, tr(each.words), words_for_id(each.id), tr(each.lacks))


def _missing(command: Command) -> str:
    """Say why a command cannot be done now; empty when it can."""
    if command.possible is None or command.possible():
        return ""
    if command.lacks is not None:
        return command.lacks()
    row = next((each for each in COMMANDS.get(command.page, ()) if each.id == command.id), None)
    return tr(row.lacks if row is not None and row.lacks else _LACKS.get(command.page, ""))


def do_there(window: "MainWindow", found: Found) -> None:
    """Go to the page of a command and do it; say what it lacks when it is not possible there."""
    here = window.page_name == found.page
    window.show_page(found.page)
    _try(window, found, 0 if here else _LOOKS)


def _try(window: "MainWindow", found: Found, looks: int) -> None:
    if window.page_name != found.page:
        return
    if any(each.id == found.id for each in window.commands.offered):
        window.commands.run(found.id)
    elif looks > 0:  # the page may still be reading its people
        QTimer.singleShot(_LOOK_AGAIN_MS, window, lambda: _try(window, found, looks - 1))
    else:  # the page, built meanwhile, knows better than the list
        now = next((_missing(each) for each in window.commands.all if each.id == found.id), found.lacks)
        if now:
            window.show_message(now)
