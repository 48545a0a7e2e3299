"""``bench index``: made-up recordings in an index on disk; how long each question of the window takes."""

import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import numpy as np

from voxdesk.archive.records import NewRecording, NewVoice, Place, Query
from voxdesk.archive.store import Archive
from voxdesk.core.types import Gender, QualityGrade, Segment, Status

_MODEL = "bench"
_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_DIMENSION = 192
_AT_ONCE = 1000
_LISTED = 500  # as the window lists


def measure(data: Path | None, note: Callable[[str], None]) -> dict[str, object]:
    """Return the figures of ``run`` for 100,000 recordings and a million turns; ``data`` is not used."""
    note("filling an index with 100,000 made-up recordings")
    return run()


def run(*, recordings: int = 100_000, people: int = 1_000, repeats: int = 5) -> dict[str, object]:
    """Fill an index and time the window's questions; ``found`` counts what each of them found.

    A recording has ten turns of two people of a thousand, each second time also of a voice without a name.
    Ten turns in all. Times are the medians of ``repeats`` in milliseconds. ``cpu_ms`` is what the processor
    itself spent, which other work on the machine does not change.
    """
    rng = np.random.default_rng(0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index.sqlite"
        archive = Archive(path)
        try:
            begun = time.perf_counter()
            for first in range(0, recordings, _AT_ONCE):
                numbers = range(first, min(first + _AT_ONCE, recordings))
                archive.add_all(_made_up(number, people, rng) for number in numbers)
            filling_s = time.perf_counter() - begun
            ids = archive.vectors(_MODEL).voice_ids
            archive.regroup(zip(ids.tolist(), rng.integers(1, people, len(ids)).tolist(), strict=True))
            rows = [_timed(name, ask, archive, repeats) for name, ask in _questions(people).items()]
            file_mb = sum(each.stat().st_size for each in Path(folder).iterdir()) / 1e6
        finally:
            archive.close()
    return {
        "recordings": recordings,
        "turns": 10 * recordings,
        "file_mb": round(file_mb, 1),
        "filling_ms_each": round(1000 * filling_s / recordings, 3),
        "slowest_ms": max(float(str(row["ms"])) for row in rows),
        "slowest_cpu_ms": max(float(str(row["cpu_ms"])) for row in rows),
        "questions": rows,
    }


def _questions(people: int) -> dict[str, Callable[[Archive], int]]:
    """Return what the window asks, each by its name; answered by a number that shows that it was work."""
    everything, anna = Query(limit=_LISTED), Query(("Person 7",), limit=_LISTED)
    queries = {
        "everything": everything,
        "person": anna,
        "two_people": Query(("Person 7", f"Person {people - 1}"), limit=_LISTED),
        "unknown": Query(unknown=True, limit=_LISTED),
        "gender": Query(gender=Gender.UNCERTAIN, limit=_LISTED),
        "quality": Query(quality=QualityGrade.POOR, limit=_LISTED),
        "quality_of_most": Query(quality=QualityGrade.GOOD, limit=_LISTED),
        "month": Query(since=date(2026, 3, 1), until=date(2026, 3, 31), limit=_LISTED),
        "half_of_the_time": Query(since=_DAY.date() + timedelta(days=170), limit=_LISTED),
        "folder": Query(folder=Path("/recordings/year 7"), limit=_LISTED),
        "whole_folder": Query(folder=Path("/recordings"), unknown=True, limit=_LISTED),
        "words": Query(text="meeting 99", limit=_LISTED),
        "words_of_all": Query(text="meeting wav", gender=Gender.FEMALE, limit=_LISTED),
        "voice": Query(group=7, limit=_LISTED),
        "person_in_month": Query(
            ("Person 7",), since=date(2026, 3, 1), until=date(2026, 3, 31), limit=_LISTED
        ),
    }
    asked: dict[str, Callable[[Archive], int]] = {}
    for name, query in queries.items():
        asked[name] = partial(_search, query)
    asked["unknown voices"] = lambda archive: len(archive.groups())
    asked["voices in no group"] = lambda archive: archive.ungrouped()
    asked["one unknown voice"] = lambda archive: len(archive.voices_of(7))
    asked["turns of a person"] = partial(_turns, anna)
    return asked


def _search(query: Query, archive: Archive) -> int:
    """Ask for all that the page shows: the newest recordings, how many, and who speaks how long."""
    return archive.search(query).total


def _turns(query: Query, archive: Archive) -> int:
    """Find when the person of the query speaks in all recordings that are listed."""
    voices = [voice for each in archive.find(query) for voice in each.voices]
    own = [voice.id for voice in voices if voice.name in query.people]
    return sum(len(turns) for turns in archive.turns(own).values())


def _timed(name: str, ask: Callable[[Archive], int], archive: Archive, repeats: int) -> dict[str, object]:
    times_ms, cpu_ms, found = [], [], 0
    for _ in range(repeats):
        start, busy = time.perf_counter(), time.process_time()
        found = ask(archive)
        times_ms.append(1000 * (time.perf_counter() - start))
        cpu_ms.append(1000 * (time.process_time() - busy))
    return {
        "question": name,
        "ms": round(float(np.median(times_ms)), 2),
        "cpu_ms": round(float(np.median(cpu_ms)), 2),
        "found": found,
    }


def _made_up(number: int, people: int, rng: np.random.Generator) -> tuple[NewRecording, Place]:
    names = [f"Person {one}" for one in rng.choice(people, size=2, replace=False)]
    lengths = rng.uniform(2.0, 20.0, size=10)
    ends = np.cumsum(lengths)
    turns = [Segment(float(end - length), float(end)) for end, length in zip(ends, lengths, strict=True)]
    voices = [_voice(name, name, turns[first::3], rng) for first, name in enumerate(names)]
    if number % 2:
        voices.append(_voice("Voice A", None, turns[2::3], rng))
    else:
        voices[0] = _voice(names[0], names[0], turns[0::3] + turns[2::3], rng)
    path = Path(f"/recordings/year {number % 40}/box {number % 997}/meeting {number:06}.wav")
    recorded = _DAY + timedelta(minutes=5 * number)
    quality = QualityGrade.POOR if number % 50 == 0 else QualityGrade.GOOD
    heard = NewRecording(f"{number:064x}", float(ends[-1]), recorded, tuple(voices), quality)
    return heard, Place(path, number, number)


def _voice(label: str, name: str | None, turns: list[Segment], rng: np.random.Generator) -> NewVoice:
    vector = rng.standard_normal(_DIMENSION, dtype=np.float32)
    return NewVoice(
        label,
        name,
        Status.UNKNOWN if name is None else Status.KNOWN,
        None,
        list(Gender)[int(rng.integers(3))],
        tuple(turns),
        _MODEL,
        vector / np.linalg.norm(vector),
    )
