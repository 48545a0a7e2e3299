"""A folder that a window watches, from its opening to its end: what is due is heard and finished.

``voxdesk watch`` keeps the same memory, so that either goes on where the other ended.
"""

import contextlib
import os
import shlex
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, UserError, words_of
from voxdesk.core.paths import Paths
from voxdesk.core.requests import DEFAULT_FPIR, AnalyseRequest, TimelineRequest
from voxdesk.core.run_command import check_command
from voxdesk.core.types import Analysis
from voxdesk.workflows.archive.remember import HearRequest, hear_new
from voxdesk.workflows.folders.watch import Heard, LookRequest, Stamp, look
from voxdesk.workflows.folders.watch_job import FinishRequest, check_products, finish_watched
from voxdesk.workflows.folders.watch_memory import open_memory
from voxdesk.workflows.listen.analyse import analyse
from voxdesk.workflows.listen.products import Place, Product
from voxdesk.workflows.progress import Part
from voxdesk.workflows.services import Services
from voxdesk.workflows.transcripts.beside import BesideRequest, name_beside

_ANALYSED = 0.3  # of the progress


class Begin(StrEnum):
    """Hold what is done about recordings that lie in the folder already.

    NEW leaves them, ALL takes them, GO_ON takes those that came since the folder was watched last.
    """

    NEW = "new"
    ALL = "all"
    GO_ON = "go on"


@dataclass(frozen=True, slots=True)
class WatchPlan:
    """Watch ``folder``; make ``products`` of each recording, below ``out`` or beside it, and run ``command``.

    With ``transcripts`` those beside a recording are written once more with names.
    """

    folder: Path
    begin: Begin = Begin.NEW
    products: tuple[Product, ...] = ()
    out: Path | None = None
    command: str = ""
    transcripts: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """Hold recordings that are complete and not done, by path, and how many wait after a failure."""

    recordings: Mapping[Path, Stamp]
    failing: int


@dataclass(frozen=True, slots=True)
class HearWatchedRequest:
    """Hear a recording of the folder, as it was when it had this ``stamp``, and finish it."""

    session: "WatchSession"
    path: Path
    stamp: Stamp
    fpir: float = DEFAULT_FPIR


class WatchSession:
    """The folder while it is watched; nobody else may watch it until it is closed. For workers only."""

    def __init__(self, plan: WatchPlan, paths: Paths) -> None:
        """Open what is remembered; raises DataError when somebody else watches the folder."""
        self.plan = plan
        check_products(plan.products, plan.out)
        self.command = _command(plan.command)
        self._before: Mapping[Path, Stamp] = {}
        self._first = True
        self._open = contextlib.ExitStack()
        self.memory = self._open.enter_context(open_memory(plan.folder, paths, anew=plan.begin is Begin.ALL))

    def close(self) -> None:
        """Let go of the folder."""
        self._open.close()

    def look(self, services: Services, ctx: Context) -> Due:
        """Find what is complete and not done; raises DataError when the folder is not there."""
        plan, without = self.plan, () if self.plan.out is None else (self.plan.out,)
        found = look(LookRequest(plan.folder, self._before, without=without), services, ctx)
        new_only = plan.begin is Begin.NEW or (plan.begin is Begin.GO_ON and self.memory.empty)
        if self._first and new_only:
            for path, stamp in found.stamps.items():
                self.memory.note_done(path, stamp)
        self._first, self._before = False, dict(found.stamps)
        now_s = time.time()
        due = {path: found.stamps[path] for path in found.complete}
        failing = [
            path for path, stamp in found.stamps.items() if self.memory.failing(path, stamp) is not None
        ]
        return Due(
            {path: stamp for path, stamp in due.items() if self.memory.is_due(path, stamp, now_s)},
            len(failing),
        )

    def finish(self, request: HearWatchedRequest, services: Services, ctx: Context) -> tuple[Path, ...]:
        """Make everything that was planned of a recording; returns the files. Raises UserError."""
        plan, path = self.plan, request.path
        made: tuple[Path, ...] = ()
        if plan.products or self.command:
            place = Place(plan.folder if plan.out is None else plan.out)
            asked = FinishRequest(TimelineRequest(path, request.fpir), plan.products, place, self.command)
            made = finish_watched(asked, plan.folder, request.stamp, self.memory, services, ctx).files
        else:
            hear_new(HearRequest(path, request.fpir), services, ctx)
        named = name_beside(BesideRequest(path, request.fpir), services, ctx) if plan.transcripts else ()
        self.memory.note_done(path, request.stamp, made)
        return (*made, *named)


def open_watch(request: WatchPlan, services: Services, ctx: Context) -> WatchSession:
    """Open a folder to watch; raises DataError."""
    return WatchSession(request, services.paths)


def look_at_watched(request: WatchSession, services: Services, ctx: Context) -> Due:
    """Look once what came; raises DataError when the folder is not there."""
    return request.look(services, ctx)


def hear_watched(request: HearWatchedRequest, services: Services, ctx: Context) -> Heard:
    """Hear and finish one recording; what goes wrong with it is told in the result and tried again later."""
    heard = Heard(request.path, datetime.now().astimezone())
    analysis: Analysis | None = None
    try:
        asked = AnalyseRequest(request.path, request.fpir)
        analysis = analyse(asked, services, Part(ctx, 0.0, _ANALYSED))
        files = request.session.finish(request, services, Part(ctx, _ANALYSED, 1.0))
    except UserError as error:
        again_s = request.session.memory.note_failed(request.path, request.stamp).again_s
        return replace(heard, analysis=analysis, error=words_of(error), again_s=again_s)
    return replace(heard, analysis=analysis, files=files)


def _command(text: str) -> tuple[str, ...]:
    """The words of a command, told apart as a shell tells them; no shell ever sees it."""
    try:
        command = tuple(shlex.split(text, posix=os.name == "posix"))
    except ValueError as error:
        raise DataError("The command cannot be read: {reason}.", reason=str(error)) from error
    if command:
        check_command(command)
    return command
