"""An opened recording behind the page: tiles of its picture, who it is, who speaks when."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voxdesk.core.among import ANYBODY, Among
from voxdesk.core.errors import UserError
from voxdesk.core.requests import ChannelUse, TimelineRequest
from voxdesk.core.types import Segment
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Request, Result, Runner, Workflow
from voxdesk.spectrogram.overview import Overview
from voxdesk.spectrogram.scale import frequency_scale
from voxdesk.spectrogram.tile_maker import TileId
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.workflows.listen.among import NameAgainRequest, name_again
from voxdesk.workflows.listen.open_sound import OpenSound, TilesRequest, draw_tiles, open_recording
from voxdesk.workflows.listen.phonetics import PhoneticsRequest, measure_phonetics
from voxdesk.workflows.listen.timeline import FoundTurns, find_turns, recall_found
from voxdesk.workflows.listen.verdict import (
    Excerpt,
    JudgeRequest,
    Verdict,
    VerdictRequest,
    judge_again,
    reach_verdict,
)
from voxdesk.workflows.listen.waveform import WaveformRequest, measure_waveform

logger = logging.getLogger(__name__)

_ROWS = 512
_NOTHING_FOUND = FoundTurns("", (), None)


class OpenRecording(QObject):
    """One recording at a time: opening another cancels everything that is under way for the last.

    ``opened`` carries an OpenSound, ``drawn`` says that tiles have come, ``measured`` carries the Waveform.
    ``judged`` carries a Verdict, ``judged_again`` one after library or models have changed. ``turns_found``
    carries FoundTurns, ``turns_renamed`` the same with other names, ``recalled`` what was kept of them.
    ``phonetics_found`` carries a PhoneticsRequest and its result. ``failed`` carries an exception, and
    whether the recording itself could not be opened.
    """

    opened = Signal(object)
    drawn = Signal()
    judged = Signal(object)
    judged_again = Signal(object)
    turns_found = Signal(object)
    turns_renamed = Signal(object)
    recalled = Signal(object)
    measured = Signal(object)
    phonetics_found = Signal(object, object)
    failed = Signal(object, bool)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._jobs: dict[str, Job[object]] = {}
        self.current: OpenSound | None = None
        self.overview: Overview | None = None
        self._verdict: Verdict | None = None
        self._excerpt: Excerpt | None = None
        self._wanted: tuple[TileId, ...] = ()
        self._turns: FoundTurns | None = None
        self.among = ANYBODY

    @property
    def path(self) -> Path | None:
        """The open file."""
        return self.current.path if self.current else None

    @property
    def excerpt(self) -> Excerpt | None:
        """Return what the verdict is about."""
        return self._excerpt

    @property
    def analysing(self) -> bool:
        """Tell whether a verdict is on its way."""
        return "verdict" in self._jobs

    def open(self, path: Path) -> None:
        """Open a recording; ``opened`` or ``failed`` follows."""
        self.close()
        self.among = ANYBODY
        self._submit("open", open_recording, path, self._take)

    def close(self) -> None:
        """Cancel all work and let go of the file."""
        for kind in list(self._jobs):
            self._cancel(kind)
        if self.current is not None:
            self.current.sound.close()
        self.current = self.overview = self._verdict = self._excerpt = self._turns = None
        self._wanted = ()

    def lay_out(self, look: SpectrogramLook) -> Overview | None:
        """A new overview of the open recording for another look."""
        if self.current is None:
            return None
        self._cancel("tiles")
        rate = self.current.sample_rate
        scale = frequency_scale(look.axis, _ROWS, rate, look.top_hz)
        self.overview = Overview(self.current.sound, self.current.seconds, rate, look.transform, scale)
        return self.overview

    def want_tiles(self, tiles: tuple[TileId, ...]) -> None:
        """Draw what the picture lacks now; what it lacked before is forgotten."""
        self._wanted = tiles
        if tiles and self.overview is not None and "tiles" not in self._jobs:
            self._submit("tiles", draw_tiles, TilesRequest(self.overview, tiles), self._tiles_done)

    def judge(self, fpir: float, parts: tuple[Segment, ...] = (), label: str = "") -> None:
        """Analyse the recording, or stretches of it (of the voice ``label``); ``judged`` follows."""
        if self.current is None:
            return
        self._excerpt = Excerpt(self.current.path, parts, label)
        self._verdict = None
        self._cancel("again")
        what = tr("selection of ") if parts else ""
        request = VerdictRequest(self._excerpt, fpir, self.among)
        title = "" if label else tr("Analysing {what}{path}", what=what, path=self.current.path.name)
        self._submit("verdict", reach_verdict, request, self._judged, title)

    def take_back(self, verdict: Verdict, parts: tuple[Segment, ...] = (), label: str = "") -> None:
        """Be about the whole recording or stretches again, of which ``verdict`` was reached before."""
        if self.current is not None:
            self._cancel("verdict")
            self._cancel("again")
            self._excerpt, self._verdict = Excerpt(self.current.path, parts, label), verdict

    def find_turns(self, fpir: float, channels: ChannelUse = ChannelUse.AUTO) -> None:
        """Find who speaks when; ``turns_found`` follows."""
        if self.current is not None:
            # What the user asks for is shown, also in place of what he corrected.
            fresh = channels is not ChannelUse.AUTO
            request = TimelineRequest(self.current.path, fpir, fresh, among=self.among, channels=channels)
            title = tr("Timeline of {path}", path=self.current.path.name)
            self._submit("turns", find_turns, request, self._take_turns, title)

    def recall(self) -> None:
        """Look up what was kept of the recording; ``recalled`` follows."""
        if self.current is not None:
            self._submit("kept", recall_found, self.current.path, self.recalled.emit)

    def name_again(self, among: Among, fpir: float, channels: ChannelUse) -> None:
        """Name nobody but ``among`` from now on; ``turns_renamed`` follows, ``judged_again`` too."""
        self.among = among
        if self.current is None:
            return
        if self.analysing and self._excerpt is not None:
            self.judge(fpir, self._excerpt.parts, self._excerpt.label)
        else:
            self.judge_again(fpir, same_rate=False)
        if self._turns is None:
            self.find_turns(fpir, channels)
            return
        request = NameAgainRequest(self.current.path, self._turns, among, fpir, channels)
        title = "" if self._turns.heard else tr("Timeline of {path}", path=self.current.path.name)
        self._submit("turns", name_again, request, self._take_renamed, title)

    def measure(self) -> None:
        """Measure the waveform; ``measured`` follows."""
        if self.current is not None:
            request = WaveformRequest(self.current.path, self.current.seconds)
            self._submit("waveform", measure_waveform, request, self.measured.emit)

    def want_phonetics(self, request: PhoneticsRequest) -> None:
        """Measure pitch and formants; ``phonetics_found`` follows, unless something else is wanted first."""
        self._submit(
            "phonetics", measure_phonetics, request, lambda found: self.phonetics_found.emit(request, found)
        )

    def judge_again(self, fpir: float, *, same_rate: bool) -> None:
        """Hold the same voice against library and models as they are now."""
        if self._verdict is not None and self._excerpt is not None:
            request = JudgeRequest(self._excerpt, self._verdict, fpir, same_rate, self.among)
            self._submit("again", judge_again, request, self._judged_again)

    def _take_turns(self, found: FoundTurns) -> None:
        self._turns = found
        self.turns_found.emit(found)

    def _take_renamed(self, found: FoundTurns) -> None:
        self._turns = found
        self.turns_renamed.emit(found)

    def _take(self, opened: OpenSound) -> None:
        self.current = opened
        self.opened.emit(opened)

    def _judged(self, verdict: Verdict) -> None:
        self._verdict = verdict
        self.judged.emit(verdict)

    def _judged_again(self, verdict: Verdict) -> None:
        self._verdict = verdict
        self.judged_again.emit(verdict)

    def _tiles_done(self, count: int) -> None:
        # The view draws what has come and says through want_tiles what it still lacks.
        self.drawn.emit()

    def _cancel(self, kind: str) -> None:
        # Taken out first: only a job that the user cancels is told of.
        job = self._jobs.pop(kind, None)
        if job is not None:
            job.cancel()

    def _submit(
        self,
        kind: str,
        workflow: Workflow[Request, Result],
        request: Request,
        use: Callable[[Result], object],
        title: str = "",
    ) -> None:
        self._cancel(kind)
        job = self._runner.submit(workflow, request, title)
        self._jobs[kind] = job
        job.when_finished(lambda result: self._end(kind, job, use, result))
        job.failed.connect(lambda error: self._end(kind, job, lambda e: self._fail(kind, e), error))
        job.cancelled.connect(lambda: self._end(kind, job, self._stopped, kind))

    def _end(self, kind: str, job: Job[object], use: Callable[[Result], object], result: Result) -> None:
        if self._jobs.get(kind) is job:
            del self._jobs[kind]
            use(result)

    def _stopped(self, kind: str) -> None:
        """The user cancelled in the job bar."""
        if kind == "verdict":
            self.failed.emit(UserError(tr("The analysis was cancelled.")), False)
        elif kind == "turns":
            self.turns_found.emit(_NOTHING_FOUND)

    def _fail(self, kind: str, error: BaseException) -> None:
        logger.info("%s failed: %s", kind, error)
        if kind == "turns":
            self.turns_found.emit(_NOTHING_FOUND)
        if kind not in (
            "waveform",
            "kept",
        ):  # the picture and the turns tell the same of a file that breaks off
            self.failed.emit(error, kind == "open")
