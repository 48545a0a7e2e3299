"""A folder in; the voices of its recordings, and what holds none and why, out."""

import contextlib
import functools
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.audio.folder import check_opened, walk_folder
from voxdesk.core.cluster_types import ClusterItem, FeatureKind, LeftOut, Per
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, ModelError, UserError, Words, words_of
from voxdesk.core.settings import load_settings
from voxdesk.core.types import Float32, Rows
from voxdesk.workflows.dask_cluster import LOST, Work, hear_on_cluster, models_here
from voxdesk.workflows.folders.spilled_matrix import RowStore
from voxdesk.workflows.folders.voice_rows import NO_SPEECH, VoiceRow, rows_of
from voxdesk.workflows.listen.embed import WORKERS
from voxdesk.workflows.ordered_map import ordered_map
from voxdesk.workflows.services import Services

NO_RECORDING = Words("not a sound file")
_UNCACHED = (FeatureKind.LOGMEL, FeatureKind.PICTURE)


@dataclass(frozen=True, slots=True)
class Gathered:
    """``items`` with ``vectors`` [n, D] and net ``speech_s`` f32[n], in order, and what was left out."""

    items: tuple[ClusterItem, ...]
    vectors: Rows
    speech_s: Float32
    left_out: tuple[LeftOut, ...]


def gather_folder(
    folder: Path,
    kind: FeatureKind,
    per: Per,
    services: Services,
    ctx: Context,
    weights: Path | None = None,
    dask: str = "",
) -> Gathered:
    """Return the voices in all recordings below ``folder``; paths are absolute.

    A file that cannot be used is left out with its reason. Raises DataError when there is no
    recording at all, ModelError.
    """
    if not folder.is_dir():
        what = Words("is not a folder") if folder.exists() else Words("does not exist")
        raise DataError(
            "{folder} {what}.", folder=folder, what=what, hint="Name the folder that holds the recordings."
        )
    ctx.report(0.0, Words("Looking for recordings"))
    recordings, others = list_folder(folder, ctx.check)
    if not recordings:
        raise DataError("There are no recordings in {folder}.", folder=folder)
    found = gather(recordings, kind, per, services, ctx, weights, dask)
    return Gathered(found.items, found.vectors, found.speech_s, found.left_out + others)


def gather(
    paths: Sequence[Path],
    kind: FeatureKind,
    per: Per,
    services: Services,
    ctx: Context,
    weights: Path | None = None,
    dask: str = "",
) -> Gathered:
    """Give the same for recordings by name, in the order given. Raises ModelError, never for a recording."""
    items: list[ClusterItem] = []
    vectors, seconds = RowStore(), list[float]()
    left_out: list[LeftOut] = []
    speech_s = 0.0
    with contextlib.closing(_hear(paths, kind, per, services, ctx, weights, dask)) as answers:
        for number, (path, answer) in enumerate(answers, start=1):
            if isinstance(answer, LeftOut):
                left_out.append(answer)
            else:
                items += [ClusterItem(str(path), row.start_s, row.end_s) for row in answer]
                for row in answer:
                    vectors.add(row.vector)
                    seconds.append(row.speech_s)
                    speech_s += row.speech_s
            done = Words(
                "{done} of {total} recordings, {speech} of speech",
                done=number,
                total=len(paths),
                speech=_clock(speech_s),
            )
            ctx.report(number / len(paths), done)
    speech = np.array(seconds, dtype=np.float32)
    return Gathered(tuple(items), vectors.matrix(), speech, tuple(left_out))


def _hear(
    paths: Sequence[Path],
    kind: FeatureKind,
    per: Per,
    services: Services,
    ctx: Context,
    weights: Path | None,
    dask: str,
) -> Generator[tuple[Path, tuple[VoiceRow, ...] | LeftOut], None, None]:
    """Each path with its rows, or why there are none; on this computer or on a cluster."""
    # One hearing serves the groups and the index.
    indexed = load_settings(services.paths.settings, services.paths.vault).index_recordings
    if dask:
        models = models_here(services, encoder=kind is FeatureKind.EMBEDDING)
        hear = functools.partial(_hear_one, kind=kind, per=per, weights=weights, indexed=indexed)
        work = Work(hear, _lost, cached=kind not in _UNCACHED)
        return hear_on_cluster(dask, paths, work, models, services, ctx)
    describe = rows_of(kind, per, services, ctx, weights, indexed=indexed)
    return ordered_map(paths, lambda path: _attempt(path, describe), WORKERS)


def _hear_one(
    path: Path,
    services: Services,
    ctx: Context,
    *,
    kind: FeatureKind,
    per: Per,
    weights: Path | None,
    indexed: bool,
) -> tuple[VoiceRow, ...] | LeftOut:
    return _attempt(path, rows_of(kind, per, services, ctx, weights, indexed=indexed))


def _attempt(path: Path, describe: Callable[[Path], tuple[VoiceRow, ...]]) -> tuple[VoiceRow, ...] | LeftOut:
    try:
        return describe(path) or LeftOut(str(path), NO_SPEECH, failed=False)
    except ModelError:
        raise
    except UserError as error:
        return LeftOut(str(path), words_of(error), failed=True)


def _lost(path: Path) -> LeftOut:
    return LeftOut(str(path), LOST, failed=True)


def list_folder(
    folder: Path, check: Callable[[], None] | None = None
) -> tuple[list[Path], tuple[LeftOut, ...]]:
    """Return absolute paths of the recordings below ``folder`` in order, and everything else with its reason.

    Hidden files and folders are passed over. Raises DataError where the folder itself cannot be opened.
    """
    found = walk_folder(folder, check)
    check_opened(folder, found)
    unreadable = [
        LeftOut(str(path), Words("cannot be opened: {reason}", reason=reason), failed=True)
        for path, reason in found.unreadable
    ]
    others = [LeftOut(str(path), NO_RECORDING, failed=False) for path in found.others]
    return list(found.recordings), (*unreadable, *others)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
