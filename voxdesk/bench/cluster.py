"""``bench cluster``: how right, how fast and how large the grouping of folders by voice is."""

import contextlib
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from voxdesk.bench.synthetic_embeddings import Spread, draw_voices, uneven_counts
from voxdesk.clustering.base import SomeMethod, Voices
from voxdesk.clustering.registry import METHODS, find_method
from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.cluster_types import ClusterRequest, ClusterResult, FeatureKind, PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.core.paths import default_paths
from voxdesk.core.types import Int64
from voxdesk.evaluation.bootstrap import interval
from voxdesk.evaluation.calibration import fit_logistic
from voxdesk.evaluation.clusters import correct, score_groups
from voxdesk.training.data.dataset import Recording
from voxdesk.training.data.divide import reported
from voxdesk.training.data.layouts import read_dataset
from voxdesk.workflows.folders.group import cluster_folder, compare_methods
from voxdesk.workflows.listen.embed import embed_each
from voxdesk.workflows.services import Services, open_services

_LEAST_CLIPS, _MOST_CLIPS, _LEAST_S = 5, 30, 3.9  # "clips of 4 s", as they are after a trim
_DRAWS = 200
# Those that group vectors of any kind; the others bring networks of their own.
GENERAL = tuple(
    method for method in METHODS if not isinstance(vars(method.params).get("features"), FeatureKind)
)
_SIZES = ((10_000, 300), (50_000, 1_500))


def measure(data: Path | None, note: Callable[[str], None]) -> dict[str, object]:
    """Return accuracy, number of people and time of every method on made-up voices or on recordings.

    With ``data``, a folder with a manifest.csv, measures the whole road, the number of people unknown. Heard
    are all ``dev`` people with five or more clips of 4 s, at most 30 each. Raises DataError.
    """
    return made_up(note) if data is None else real(data, note)


def made_up(
    note: Callable[[str], None],
    sizes: Sequence[tuple[int, int]] = _SIZES,
    methods: Sequence[SomeMethod] = GENERAL,
) -> dict[str, object]:
    """Return ``methods`` on the first of ``sizes`` (recordings, people), the default on all of them.

    ``groupings`` is a table, one row a method and size.
    """
    rows: list[dict[str, object]] = []
    for index, (recordings, people) in enumerate(sizes):
        for method in methods if index == 0 else (find_method("auto"),):
            note(f"{method.id} on {recordings:,} made-up voices of {people:,} people")
            # A fresh process for each, so that its memory can be told; it may start processes itself.
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
                found = alone.submit(_one_made_up, method.id, recordings, people).result()
            rows.append({"method": method.id, "recordings": recordings, "people": people, **found})
    return {"groupings": rows}


def _one_made_up(method_id: str, recordings: int, people: int) -> dict[str, float]:
    """The figures of one method."""
    vectors, truth = draw_voices(uneven_counts(recordings, people), Spread())
    method = find_method(method_id)
    voices = Voices(vectors, np.full(len(vectors), 5.0, dtype=np.float32), calibration=made_up_calibration())
    ctx = CallbackContext()
    begin, busy = time.perf_counter(), processor_s()
    labels = method.run(voices, PeopleCount(), method.params(), ctx).labels
    seconds, spent_s = time.perf_counter() - begin, processor_s() - busy
    return {
        "seconds": round(seconds, 2),
        "processor_s": round(spent_s, 2),
        "peak_mb": round(peak_mb()),
        **_scores(truth, labels),
    }


def made_up_calibration() -> Calibration:
    """Return what scores mean, measured on other made-up people, as a model's manifest says it of its own."""
    vectors, person = draw_voices(uneven_counts(2_000, 200, seed=1), Spread(), seed=1)
    scores = (vectors @ vectors.T)[np.triu_indices(len(vectors), 1)]
    same = (person[:, None] == person)[np.triu_indices(len(vectors), 1)]
    scale, offset = fit_logistic(scores, same)
    threshold = float(np.quantile(scores[~same], 0.999))
    return Calibration(scale, offset, (0.01,), (300,), ((threshold,),), 0.05, 1.0)


def real(
    data: Path, note: Callable[[str], None], methods: Sequence[SomeMethod] = METHODS
) -> dict[str, object]:
    """Return the whole road on recordings: right, in time, and again from the cache.

    By each of ``methods``.
    """
    clips = choose_clips(data)
    figures: dict[str, object] = {"people": len({clip.speaker for clip in clips}), "files": len(clips)}
    rows: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        truth = _lay_out(clips, root / "folder")
        paths = replace(default_paths(), cache=root / "cache")
        with contextlib.closing(open_services(paths, use_cache=False)) as services:
            note(f"decoding and embedding {len(clips)} clips")
            figures["embedding_s"] = _timed(lambda: _embed_all(sorted(truth), services))
        with contextlib.closing(open_services(paths)) as services:
            request = ClusterRequest(root / "folder")
            note("the same, grouped")
            figures["files_to_groups_s"] = _timed(
                lambda: cluster_folder(request, services, CallbackContext())
            )
            figures["again_s"] = _timed(lambda: cluster_folder(request, services, CallbackContext()))
            note("every method, number of people unknown")
            for result in compare_methods(request, services, CallbackContext(), methods).results:
                rows.append(_row(result, truth, "unknown"))
                if result.method == "auto":
                    figures |= _intervals(result, truth)
            known = replace(request, people=PeopleCount.parse(str(figures["people"])))
            note("every method, number of people known")
            found = compare_methods(known, services, CallbackContext(), methods).results
            rows += [_row(result, truth, "given") for result in found]
    return {**figures, "groupings": rows}


def choose_clips(data: Path) -> list[Recording]:
    """The first 30 clips of 4 s, by path, of every ``dev`` person with five or more. Raises DataError."""
    rows = [row for row in reported(read_dataset(data).recordings) if row.seconds >= _LEAST_S]
    counts = Counter(row.speaker for row in rows)
    taken: Counter[str] = Counter()
    clips: list[Recording] = []
    for row in sorted(rows, key=lambda row: row.name):
        if counts[row.speaker] >= _LEAST_CLIPS and taken[row.speaker] < _MOST_CLIPS:
            taken[row.speaker] += 1
            clips.append(row)
    if not clips:
        raise DataError(f"{data} has no dev person with {_LEAST_CLIPS} clips of 4 s.")
    return clips


def _lay_out(clips: Sequence[Recording], folder: Path) -> dict[str, str]:
    """Copy the clips into ``folder`` under numbers that say nothing; path -> speaker."""
    folder.mkdir()
    truth = {}
    for number, clip in enumerate(clips):
        place = folder / f"{number:05d}{clip.path.suffix}"
        shutil.copyfile(clip.path, place)
        truth[str(place)] = clip.speaker
    return truth


def _embed_all(paths: Sequence[str], services: Services) -> None:
    for _ in embed_each([Path(path) for path in paths], services, CallbackContext()):
        pass


def _timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return round(time.perf_counter() - begin, 2)


def _row(result: ClusterResult, truth: dict[str, str], number: str) -> dict[str, object]:
    scores = _scores(*_labels(result, truth))
    return {"method": result.method, "number": number, "seconds": round(result.seconds, 2), **scores}


def _intervals(result: ClusterResult, truth: dict[str, str]) -> dict[str, object]:
    """95 % intervals over people."""
    people, found = _labels(result, truth)
    right = correct(people, found)
    return {
        "auto_acc_interval": _rounded(interval(lambda rows: float(right[rows].mean()), people)),
        "auto_nmi_interval": _rounded(
            interval(lambda rows: score_groups(people[rows], found[rows]).nmi, people, draws=_DRAWS)
        ),
    }


def _labels(result: ClusterResult, truth: dict[str, str]) -> tuple[Int64, Int64]:
    """Return who speaks and which group was found, i64[n] each, for all recordings of ``truth``."""
    labels = dict(zip((item.path for item in result.items), result.labels.tolist(), strict=True))
    _, people = np.unique(list(truth.values()), return_inverse=True)
    return people, np.array([labels.get(path, -1) for path in truth], dtype=np.int64)


def _scores(truth: Int64, found: Int64) -> dict[str, float]:
    scores = score_groups(truth, found)
    return {
        "acc": round(scores.acc, 4),
        "nmi": round(scores.nmi, 4),
        "ari": round(scores.ari, 4),
        "k_error": scores.k_error,
    }


def _rounded(ends: tuple[float, float]) -> str:
    return f"{ends[0]:.3f} to {ends[1]:.3f}"


def processor_s() -> float:
    """Processor time of this process and of those that it started and that have ended."""
    return sum(os.times()[:4])


def peak_mb() -> float:
    """The most memory that this process or one that it started held, in MB; 0 where that is not told."""
    try:
        import resource
    except ImportError:
        return 0.0
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    peak = max(resource.getrusage(one).ru_maxrss for one in who)
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3
