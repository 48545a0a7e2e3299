"""Finds what other pages do, before they are built too, and does it there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from voxdesk.jobs.job import Job
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.commands import Command
from voxdesk.ui.window.synonyms import words_for, words_for_id

if TYPE_CHECKING:
    from voxdesk.ui.window.main_window import MainWindow

_PATIENCE_MS = 3000  # what is read for longer is not worth a surprise
_OPEN = mark("Open a recording first.")
_PERSON = mark("Choose a person first.")
_GROUPS = mark("Sort a folder by voice first.")
_CHOSEN = mark("Choose a recording first.")
_VOICE = mark("Choose a voice first.")
_RUN = mark("Choose a training run first.")
_NOT_NOW = mark("This cannot be done now.")
_LACKS_OF_KIND = {"undo": mark("There is nothing to undo."), "redo": mark("There is nothing to redo.")}
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
    """A command of another page as the palette lists it; ``lacks`` is in the user's language.

    ``reason`` is given where it is known that it cannot be done now: the page was visited.
    """

    id: str
    page: str
    words: str
    synonyms: str
    lacks: str
    reason: str = ""


# Pages are built when they are first visited: what they do is said here too, in the same words.
COMMANDS: dict[str, tuple[Elsewhere, ...]] = {
    "listen": (
        Elsewhere("listen.record", mark("Record / Stop")),
        Elsewhere("listen.sample", mark("Try a Sample")),
        Elsewhere("listen.transcribe", mark("Transcribe"), _OPEN),
        Elsewhere("listen.name_transcript", mark("Add Names to a Transcript…"), _OPEN),
        Elsewhere("listen.save_as", mark("Save the Recording As…"), _OPEN),
        Elsewhere("listen.rename", mark("Rename the Recording…"), _OPEN),
        Elsewhere("listen.delete", mark("Delete the Recording…"), _OPEN),
        Elsewhere("listen.among", mark("Who May Be in It…"), _OPEN),
        Elsewhere("listen.mark", mark("Set a Marker"), _OPEN),
        Elsewhere("listen.zoom_in", mark("Zoom In"), _OPEN),
        Elsewhere("listen.waveform", mark("Show the Waveform")),
        Elsewhere("listen.pitch", mark("Show Pitch"), _OPEN),
        Elsewhere("listen.formants", mark("Show Formants"), _OPEN),
        Elsewhere("listen.sound", mark("Volume and Loudspeaker…")),
        Elsewhere("timeline.name", mark("Name the Voice…"), _OPEN),
        Elsewhere("timeline.split", mark("Split the Turn"), _OPEN),
        Elsewhere("timeline.remove", mark("Remove the Turn"), _OPEN),
    ),
    "speakers": (
        Elsewhere("speakers.play", mark("Play a Recording of This Person / Stop"), _PERSON),
        Elsewhere("speakers.add", mark("Add Recordings of This Person…"), _PERSON),
        Elsewhere("speakers.record_more", mark("Record More of This Person…"), _PERSON),
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
        Elsewhere("folders.people", mark("Number of People…")),
        Elsewhere(
            "folders.go_on", mark("Continue the Earlier Grouping"), mark("There is no earlier grouping.")
        ),
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
        Elsewhere("lab.stop", mark("Stop Training"), mark("Nothing is being trained.")),
        Elsewhere(
            "lab.weights", mark("Choose the Folder of Weights…"), mark("This method needs no weights.")
        ),
        Elsewhere("lab.advanced", mark("Advanced Settings of the Method")),
        Elsewhere("lab.use", mark("Use the Chosen Model on Listen"), _RUN),
        Elsewhere("lab.resume", mark("Resume Training"), _RUN),
        Elsewhere("lab.evaluate", mark("Test the Chosen Model on Other Data…"), _RUN),
        Elsewhere("lab.export", mark("Export the Runs…"), mark("No training runs yet.")),
        Elsewhere(
            "lab.remove", mark("Remove the Model in Use…"), mark("Listen uses the built-in models already.")
        ),
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
        if command.id in offered:
            continue
        if command.menu == "edit" and command.page not in ("", window.page_name):
            continue  # each page has its own Undo
        missing = _missing(command)
        yield Found(command.id, command.page, command.words, words_for(command), missing, missing)
    for page in window.pages.entries:
        for each in COMMANDS.get(page, ()):
            if each.id not in known:
                yield Found(each.id, page, tr(each.words), words_for_id(each.id), tr(each.lacks))


def _missing(command: Command) -> str:
    """Say why a command cannot be done now; empty when it can."""
    if command.possible is None or command.possible():
        return ""
    if command.lacks is not None and (lacks := command.lacks()):
        return lacks
    row = next((each for each in COMMANDS.get(command.page, ()) if each.id == command.id), None)
    if row is not None and row.lacks:
        return tr(row.lacks)
    kind = command.id.partition(".")[2]
    return tr(_LACKS_OF_KIND.get(kind) or _LACKS.get(command.page) or _NOT_NOW)


def do_there(window: "MainWindow", found: Found) -> None:
    """Go to the page of a command and do it; say what it lacks when it is not possible there.

    A page that has just begun to read what it shows is waited for.
    """
    page, before = found.page or window.page_name, window.runner.jobs
    here = window.page_name == page
    window.show_page(page)
    reading = [] if here else [job for job in window.runner.jobs if job not in before]
    _Waiting(window, found, reading)


class _Waiting(QObject):
    """Does a command as soon as it is possible, or says why it is not when the page has read everything."""

    def __init__(self, window: "MainWindow", found: Found, reading: list[Job[object]]) -> None:
        super().__init__(window)
        self._window, self._found, self._reading = window, found, reading
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        self._patience.start()
        for job in reading:
            for ended in (job.finished, job.failed, job.cancelled):
                ended.connect(lambda *_, job=job: self._read(job))
        self._look()

    def _read(self, job: Job[object]) -> None:
        if job in self._reading:
            self._reading.remove(job)
            self._look()

    def _look(self) -> None:
        window, found = self._window, self._found
        if found.page not in ("", window.page_name):
            self._end()
            return
        # The page, built meanwhile, knows better than the list.
        command = next((each for each in window.commands.all if each.id == found.id), None)
        if command is not None and (command.possible is None or command.possible()):
            self._end()
            window.commands.run(found.id)
        elif not self._reading or (
            command is not None and command.awaited is not None and not command.awaited()
        ):
            self._give_up()

    def _give_up(self) -> None:
        window, found = self._window, self._found
        self._end()
        now = next((_missing(each) for each in window.commands.all if each.id == found.id), found.lacks)
        if now and found.page in ("", window.page_name):
            window.show_message(now, of_page=True)

    def _end(self) -> None:
        self._reading = []
        self._patience.stop()
        self.deleteLater()
