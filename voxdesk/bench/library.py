"""``bench library``: made-up people in a library on disk; how long loading and one decision take."""

import secrets
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.types import Embedding, Float32, QualityGrade
from voxdesk.library.identify import decide
from voxdesk.library.people import NewPerson, NewReference
from voxdesk.library.store import SpeakerStore

_MODEL = "bench"
_TIMES = ("opening_s", "gallery_s", "decision_p50_ms")
_TABLE = Calibration(
    scale=20.0,
    offset=-8.0,
    rates=(0.01, 0.1),
    sizes=(1, 1000),
    thresholds=((0.4, 0.5), (0.3, 0.4)),
    margin=0.05,
    min_speech_s=1.0,
)


def measure(data: Path | None, note: Callable[[str], None]) -> dict[str, object]:
    """Return the figures of ``run`` for 100,000 people with two references each; ``data`` is not used.

    Once more in an encrypted library: ``protected_…``, and how many times slower that is.
    """
    note("filling a library with 100,000 made-up people")
    plain = run()
    note("the same in an encrypted library")
    protected = run(key=secrets.token_bytes(32))
    slower = {name: round(protected[name] / plain[name], 2) for name in _TIMES}
    return {
        **plain,
        **{f"protected_{name}": protected[name] for name in _TIMES},
        **{f"protected_ratio_{name}": value for name, value in slower.items()},
    }


def run(
    *,
    people: int = 100_000,
    references: int = 2,
    dimension: int = 192,
    probes: int = 200,
    key: bytes | None = None,
) -> dict[str, float]:
    """Fill a library with random voices and time the gallery and the decision (best five, margin).

    Half of the probes are enrolled people, half strangers. ``names_right`` is the share of right
    answers, so that the figure is known to be one of real work. With a ``key`` the library is encrypted.
    """
    rng = np.random.default_rng(0)
    centres = rng.normal(size=(people, dimension)).astype(np.float32)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        with SpeakerStore(path, key=key) as store:
            marks = [time.perf_counter()]
            filled = store.add_people(_made_up(centres, references, rng))
            marks.append(time.perf_counter())
            gallery = store.gallery(_MODEL)
            marks.append(time.perf_counter())
            store.gallery(_MODEL)
            marks.append(time.perf_counter())
        SpeakerStore(path, key=key).close()  # makes the copy of the day
        start = time.perf_counter()
        SpeakerStore(path, key=key).close()
        opening_s = time.perf_counter() - start
        megabytes = path.stat().st_size / 1e6  # closing has emptied the write-ahead log
    times_ms, right = [], 0
    for number in range(probes):
        enrolled = number % 2 == 0
        person = int(rng.integers(people))
        centre = centres[person] if enrolled else rng.normal(size=dimension).astype(np.float32)
        probe = Embedding(_near(centre, rng), _MODEL, 3.0)
        start = time.perf_counter()
        answer = decide(gallery, probe, _TABLE)
        times_ms.append(1000 * (time.perf_counter() - start))
        right += answer.name == (f"Person {person}" if enrolled else None)
    filling_s, loading_s, again_s = np.diff(marks).tolist()
    p50, p95 = np.percentile(times_ms, [50, 95])
    return {
        "people": filled,
        "references": references,
        "dimension": dimension,
        "file_mb": round(megabytes, 1),
        "filling_s": round(filling_s, 2),
        "opening_s": round(opening_s, 3),
        "gallery_s": round(loading_s, 2),
        "gallery_again_ms": round(1000 * again_s, 3),
        "decision_p50_ms": round(float(p50), 2),
        "decision_p95_ms": round(float(p95), 2),
        "decision_max_ms": round(max(times_ms), 2),
        "names_right": right / probes,
    }


def _made_up(centres: Float32, references: int, rng: np.random.Generator) -> Iterator[NewPerson]:
    now = datetime.now(UTC)
    for number, centre in enumerate(centres):
        recordings = tuple(
            NewReference(
                source=f"{number}-{take}.wav",
                sha256=f"{number * references + take:064x}",
                speech_s=5.0,
                snr_db=20.0,
                quality=QualityGrade.GOOD,
                model_id=_MODEL,
                vector=_near(centre, rng),
            )
            for take in range(references)
        )
        yield NewPerson(f"Person {number}", recordings, now)


def _near(centre: Float32, rng: np.random.Generator) -> Float32:
    """A unit vector around a person's centre; two of one person score about 0.74."""
    vector = centre + 0.6 * rng.standard_normal(len(centre), dtype=np.float32)
    unit: Float32 = (vector / np.linalg.norm(vector)).astype(np.float32)
    return unit
