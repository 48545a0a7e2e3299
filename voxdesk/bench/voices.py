"""``bench voices``: a million made-up voices without a name in an index; how long their grouping takes."""

import contextlib
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from voxdesk.archive.records import NewRecording, NewVoice, Place
from voxdesk.archive.store import Archive
from voxdesk.bench.cluster import made_up_calibration, peak_mb, processor_s
from voxdesk.bench.synthetic_embeddings import Spread, draw_voices, uneven_counts
from voxdesk.core.context import CallbackContext
from voxdesk.core.types import Float32, Gender, Int64, Segment, Status
from voxdesk.evaluation.clusters import agreement, mutual_information
from voxdesk.workflows.archive.group import GroupRequest, group_stored

_MODEL = "bench"
_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_DRAWN_AT_ONCE = 100_000  # a draw takes 5 kB a voice
_IN_A_RECORDING = 10
_KEPT_AT_ONCE = 1_000  # recordings


def measure(data: Path | None, note: Callable[[str], None]) -> dict[str, object]:
    """Return the figures of ``run`` for a million voices of 50,000 people; ``data`` is not used."""
    return run(1_000_000, 50_000, note)


def run(voices: int, people: int, note: Callable[[str], None] = lambda words: None) -> dict[str, object]:
    """Fill an index with ``voices`` of ``people``, ten a recording, and group them as the index does.

    ``again_s`` is how long ten more voices then take. Memory is the most that the process ever held;
    NMI and ARI compare the groups with who was drawn.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.closing(Archive(Path(folder) / "index.sqlite")) as archive,
    ):
        note(f"filling an index with {voices:,} made-up voices")
        truth = _fill(archive, voices, people)
        figures: dict[str, object] = {"voices": voices, "people": people, "filled_mb": round(peak_mb())}
        note("grouping them")
        calibration, ctx = made_up_calibration(), CallbackContext()
        begin, busy = time.perf_counter(), processor_s()
        groups = group_stored(GroupRequest(), archive, _MODEL, calibration, ctx)
        figures |= {
            "seconds": round(time.perf_counter() - begin, 1),
            "processor_s": round(processor_s() - busy, 1),
            "peak_mb": round(peak_mb()),
            "groups": groups,
        }
        stored = archive.vectors(_MODEL)
        found = stored.groups[stored.voice_ids.argsort()]
        figures |= {
            "nmi": round(mutual_information(truth, found), 4),
            "ari": round(agreement(truth, found), 4),
        }
        _add(archive, draw_voices(np.array([_IN_A_RECORDING]), Spread(), seed=voices)[0], voices)
        begin = time.perf_counter()
        group_stored(GroupRequest(), archive, _MODEL, calibration, ctx)
        figures["again_s"] = round(time.perf_counter() - begin, 2)
    return figures


def _fill(archive: Archive, voices: int, people: int) -> Int64:
    """Put the voices into the index; returns who each of them is, in the order of their numbers."""
    truth: list[Int64] = []
    draws = -(-voices // _DRAWN_AT_ONCE)
    for draw in range(draws):
        count = min(_DRAWN_AT_ONCE, voices - draw * _DRAWN_AT_ONCE)
        vectors, drawn = draw_voices(uneven_counts(count, people // draws, seed=draw), Spread(), seed=draw)
        truth.append(drawn + draw * (people // draws))
        _add(archive, vectors, draw * _DRAWN_AT_ONCE)
    return np.concatenate(truth)


def _add(archive: Archive, vectors: Float32, first: int) -> None:
    at_once = _KEPT_AT_ONCE * _IN_A_RECORDING
    for start in range(0, len(vectors), at_once):
        archive.add_all(_recordings(vectors[start : start + at_once], first + start))


def _recordings(vectors: Float32, first: int) -> Iterator[tuple[NewRecording, Place]]:
    for start in range(0, len(vectors), _IN_A_RECORDING):
        number = first + start
        voices = tuple(
            NewVoice(
                f"Voice {place}",
                None,
                Status.UNKNOWN,
                None,
                Gender.UNCERTAIN,
                (Segment(5.0 * place, 5.0 * place + 5.0),),
                _MODEL,
                vector,
            )
            for place, vector in enumerate(vectors[start : start + _IN_A_RECORDING])
        )
        where = Place(Path(f"/recordings/{number:08}.wav"), number, number)
        yield NewRecording(f"{number:064x}", 5.0 * len(voices), _DAY, voices), where
