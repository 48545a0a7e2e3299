"""A recording that came into a watched folder in; timeline, exports, index and the user's command out."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from voxdesk.audio.files import length_s
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.file_names import plain_text
from voxdesk.core.requests import TimelineRequest
from voxdesk.core.run_command import run_command
from voxdesk.core.types import Turn
from voxdesk.timeline.labels import shown_name
from voxdesk.timeline.pseudonyms import Alias
from voxdesk.workflows.archive.keep import KeepRequest
from voxdesk.workflows.archive.remember import remember
from voxdesk.workflows.folders.watch import Stamp
from voxdesk.workflows.folders.watch_memory import WatchMemory
from voxdesk.workflows.listen.export import export_recording
from voxdesk.workflows.listen.products import ExportRequest, Place, Product, identities
from voxdesk.workflows.listen.timeline import find_turns
from voxdesk.workflows.services import Services

_COMMAND_LIMIT_S = 3600.0


@dataclass(frozen=True, slots=True)
class FinishRequest:
    """Finish the job for the recording of ``timeline``: who speaks when, ``products``, ``command``.

    ``place`` is where products go; with ``aliases`` they bear no name. The command gets the recording's path,
    and the timeline and what was written as JSON on its standard input. ``wrote`` is told of files as soon as
    they are there: a computer may go down before all is done.
    """

    timeline: TimelineRequest
    products: tuple[Product, ...]
    place: Place
    command: tuple[str, ...] = ()
    aliases: tuple[Alias, ...] | None = None
    wrote: Callable[[tuple[Path, ...]], None] | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """Hold what came of a recording: who speaks when, the files written, whether the index has it."""

    turns: tuple[Turn, ...]
    files: tuple[Path, ...] = ()
    indexed: bool = False
    aliases: tuple[Alias, ...] | None = None


def finish_recording(request: FinishRequest, services: Services, ctx: Context) -> Finished:
    """Do all of it; raises AudioError, DataError, ModelError, LibraryError.

    What was written before a failure stays, and may be written again.
    """
    path = request.timeline.path
    found = find_turns(request.timeline, services, ctx)
    indexed = remember(KeepRequest(path, length_s(path, ctx.check), found), services, ctx)
    done = Finished(found.turns, (), indexed, request.aliases)
    place = request.place
    for product in request.products:
        asked = ExportRequest(path, found.turns, product, place, str(path), done.aliases)
        made = export_recording(asked, services, ctx)
        done = replace(done, files=(*done.files, *made.files), aliases=made.aliases)
        if request.wrote is not None:
            request.wrote(done.files)
    if request.command:
        run_command(request.command, str(path), told_of(path, done), _COMMAND_LIMIT_S)
    return done


def finish_watched(
    request: FinishRequest, root: Path, stamp: Stamp, memory: WatchMemory, services: Services, ctx: Context
) -> Finished:
    """Finish a recording of the watched folder ``root``, over its own earlier results; raises as the other.

    Every file is noted in ``memory`` before it is there; that all is done, or failed, the caller notes.
    """
    path = request.timeline.path
    entry = memory.of(path)
    place = replace(
        request.place,
        below=path.parent.relative_to(root.absolute()),
        ours=frozenset(entry.results if entry is not None else ()),
        began=lambda result: memory.note_begun(path, stamp, result),
        kept=identities([path]),
    )
    asked = replace(request, place=place, wrote=lambda files: memory.note_results(path, stamp, files))
    return finish_recording(asked, services, ctx)


def check_products(products: Sequence[Product], out: Path | None) -> None:
    """Raise DataError for sound that would lie beside recordings, as one of them."""
    if out is None and any(product.is_sound for product in products):
        raise DataError(
            "Sound beside recordings would be taken for recordings.",
            hint="Choose a folder for it (--out-dir DIR).",
        )


def told_of(path: Path, done: Finished) -> str:
    """Return what is known of a recording as one line of JSON: path, timeline and results."""
    timeline = [
        {
            "start_s": round(turn.start_s, 3),
            "end_s": round(turn.end_s, 3),
            "name": shown_name(turn),
            "gender": turn.gender.value,
        }
        for turn in done.turns
    ]
    results = [plain_text(str(each)) for each in done.files]
    content = {"path": plain_text(str(path)), "timeline": timeline, "results": results}
    return f"{json.dumps(content)}\n"
