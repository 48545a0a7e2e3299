"""A transcript of the open recording in, the same with the names of the timeline out, where the user says."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voxdesk.core.requests import TimelineRequest
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.parts.file_dialogs import ask_file, ask_new_file, show_in_folder
from voxdesk.workflows.listen.timeline import FoundTurns
from voxdesk.workflows.transcripts.name import (
    SUFFIXES,
    NamedTranscript,
    NameTranscriptRequest,
    SaveTranscriptRequest,
    named_path,
    save_named_transcript,
)

# The open recording and who speaks when in it; None while that is not known.
Shown = Callable[[], tuple[Path, FoundTurns] | None]


class TranscriptNaming(QObject):
    """``failed`` carries an exception; what was written is said above the picture."""

    failed = Signal(object)

    def __init__(self, stage: Stage, runner: Runner, shown: Shown, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage, self._runner, self._shown = stage, runner, shown

    @property
    def possible(self) -> bool:
        """Tell whether a recording is open and it is known who speaks when."""
        return self._shown() is not None

    def takes(self, path: Path) -> bool:
        """Tell whether ``path`` is called like a transcript, and there are names to write onto it."""
        return path.suffix.lower() in SUFFIXES and self.possible

    def ask(self) -> None:
        """Ask for the transcript, then where to write it."""
        patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        kinds = tr("Transcripts ({patterns})", patterns=patterns)
        ask_file(self._stage.turns.window(), tr("Choose a transcript"), kinds, self.name)

    def name(self, transcript: Path) -> None:
        """Ask where to write ``transcript`` with names, and write it there."""
        shown = self._shown()
        if shown is None:
            return
        recording, found = shown
        naming = NameTranscriptRequest(transcript, TimelineRequest(recording), found)

        def write(chosen: Path) -> None:
            chosen = chosen if chosen.suffix else chosen.with_suffix(transcript.suffix)
            self._save(SaveTranscriptRequest(chosen, naming))

        ask_new_file(
            self._stage.turns.window(),
            tr("Save the transcript with names"),
            named_path(transcript).name,
            tr("Transcripts ({patterns})", patterns=f"*{transcript.suffix}"),
            write,
            folder=transcript.parent,
        )

    def _save(self, request: SaveTranscriptRequest) -> None:
        job = self._runner.submit(save_named_transcript, request)
        job.when_finished(lambda named: self._written(request.path, named))
        job.failed.connect(self.failed)

    def _written(self, path: Path, named: NamedTranscript) -> None:
        self._stage.notice.show_notice(
            tr("Saved: {path}", path=path),
            hint=" ".join(translated(note) for note in named.notes),
            tone="warn" if named.notes else "good",
            action=tr("Show in Folder"),
            todo=lambda: show_in_folder(path),
        )
