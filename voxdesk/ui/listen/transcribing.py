"""The open recording in, what is said in it beside its turns out; without the extra, what it takes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.listen.stage import Stage
from voxdesk.workflows.listen.spoken import Spoken
from voxdesk.workflows.transcripts.hear_words import HOW_TO_INSTALL, HearRequest, can_transcribe


class Transcribing(QObject):
    """``transcribed`` carries the recording and what is said in it, ``failed`` an exception."""

    transcribed = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self, stage: Stage, runner: Runner, opened: Callable[[], Path | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._stage, self._runner, self._opened = stage, runner, opened
        self._under_way: set[Path] = set()

    @property
    def needs(self) -> str:
        """Say what has to be installed first; empty when it is there."""
        if can_transcribe():
            return ""
        return tr("Needs an extra: {command}", command=HOW_TO_INSTALL)

    @property
    def possible(self) -> bool:
        """Tell whether a recording is open that is not being transcribed."""
        path = self._opened()
        return path is not None and path not in self._under_way

    def begin(self) -> None:
        """Transcribe the open recording, or say what that takes."""
        path = self._opened()
        if path is None or path in self._under_way:
            return
        if self.needs:
            self._stage.notice.show_notice(
                tr("Transcribing needs the package faster-whisper."),
                hint=tr("Install it with: {command}", command=HOW_TO_INSTALL),
            )
            return
        from voxdesk.workflows.transcripts.transcribe import transcribe

        self._under_way.add(path)
        job = self._runner.submit(transcribe, HearRequest(path), tr("Transcribing {path}", path=path.name))
        job.when_finished(lambda spoken: self._done(path, spoken))
        job.failed.connect(lambda error: self._fail(path, error))
        job.cancelled.connect(lambda: self._under_way.discard(path))

    def _done(self, path: Path, spoken: Spoken) -> None:
        from voxdesk.workflows.archive.words import remember_words

        self._under_way.discard(path)
        self.transcribed.emit(path, spoken)
        self._runner.submit(remember_words, path).failed.connect(self.failed)
        if path == self._opened():
            words = sum(len(cue.words) for cue in spoken.cues)
            self._stage.notice.show_notice(
                tr("Transcribed: {words}", words=counted(words, "word")),
                hint=tr("Words are estimates: listen before you rely on one."),
                tone="good",
            )

    def _fail(self, path: Path, error: BaseException) -> None:
        self._under_way.discard(path)
        self.failed.emit(error)
