"""``bench grouping``: how the default method groups people set aside, folder by folder, choice by choice.

For whoever changes the encoder: the choices of the default are made here and only then told on ``dev``.
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.bench.cluster import choose_clips
from voxdesk.clustering.base import Voices
from voxdesk.clustering.methods.automatic import METHOD, Params
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.core.paths import default_paths
from voxdesk.core.types import Int64
from voxdesk.evaluation.bootstrap import interval
from voxdesk.evaluation.clusters import correct, score_groups
from voxdesk.training.data.divide import set_aside
from voxdesk.training.data.layouts import read_dataset
from voxdesk.workflows.listen.embed import embed_file
from voxdesk.workflows.ordered_map import ordered_map
from voxdesk.workflows.services import Services, open_services

_ASIDE = 0.17  # as the recipes of the encoders set aside
_LEAST_CLIPS, _MOST_CLIPS, _LEAST_S = 5, 30, 3.9
_DRAWS = 4
_SMALL_DRAWS, _SMALL_MOST, _SMALL_LEAST, _SMALL_OTHERS = 30, 8, 2, 12
# What a folder may hold: people, and the most recordings of one of them (0: as it comes, 1 to 30).
_FOLDERS = ((1.0, 30), (0.6, 30), (25, 30), (15, 30), (10, 30), (5, 30), (3, 30), (1.0, 5), (30, 5), (1.0, 0))
_CHOICES: tuple[dict[str, float], ...] = (
    {},
    *({"caution": value} for value in (0.3, 0.55, 0.7)),
    *({"leftovers": value} for value in (0.0, 0.15, 0.45)),
)


@dataclass(frozen=True, slots=True)
class _Heap:
    """``voices``, who speaks, i64[n], and the corpus of each person, i64[people]."""

    voices: Voices
    people: Int64
    corpora: Int64

    def take(self, rows: Int64) -> "_Heap":
        part = Voices(
            self.voices.vectors[rows], self.voices.speech_s[rows], calibration=self.voices.calibration
        )
        kept, people = np.unique(self.people[rows], return_inverse=True)
        return _Heap(part, people, self.corpora[kept])


def measure(data: Path | None, note: Callable[[str], None]) -> dict[str, object]:
    """Return the mean ACC, NMI and error in the number of people of every choice.

    On ``dev`` it is the chosen one's. ``data`` is a corpus with its manifest. Embeddings are cached, so
    only the first run takes long.
    Raises DataError without one.
    """
    if data is None:
        raise DataError("This needs a corpus.", hint="Name it with --data CORPUS.")
    figures: dict[str, object] = {}
    with contextlib.closing(open_services(default_paths())) as services:
        aside = _embed(_set_aside(data), services, note, "people set aside")
        folders = [*_folders(aside), *_small_folders(aside)]
        for choice in _CHOICES:
            name = ",".join(f"{key}={value:g}" for key, value in choice.items()) or "as it is"
            note(name)
            figures[name] = _judge(folders, choice)
        dev = _embed([(clip.path, clip.speaker, "") for clip in choose_clips(data)], services, note, "dev")
    figures["dev"] = _told(dev, PeopleCount())
    known = len(np.unique(dev.people))
    figures["dev, number given"] = _told(dev, PeopleCount(known, known))
    return figures


def _set_aside(data: Path) -> list[tuple[Path, str, str]]:
    """Path, who speaks, and the corpus."""
    _, aside = set_aside(read_dataset(data).recordings, share=_ASIDE)
    clips: dict[tuple[str, str], list[Path]] = {}
    for recording in sorted(aside, key=lambda recording: recording.name):
        if recording.seconds >= _LEAST_S:
            person = recording.speaker, recording.corpus
            clips.setdefault(person, []).append(data / recording.name)
    return [
        (path, *person)
        for person, paths in clips.items()
        if len(paths) >= _LEAST_CLIPS
        for path in paths[:_MOST_CLIPS]
    ]


def _embed(
    clips: Sequence[tuple[Path, str, str]], services: Services, note: Callable[[str], None], what: str
) -> _Heap:
    ctx = CallbackContext()
    note(f"{len(clips)} clips, {what}")
    with contextlib.closing(
        ordered_map(clips, lambda clip: embed_file(clip[0], services, ctx), 2)
    ) as answers:
        found = [embedding for _, embedding in answers]
    voices = Voices(
        np.stack([embedding.vector for embedding in found]),
        np.array([embedding.speech_s for embedding in found], dtype=np.float32),
        calibration=services.hub.encoder().calibration,
    )
    _, first, people = np.unique([clip[1] for clip in clips], return_index=True, return_inverse=True)
    _, corpora = np.unique([clip[2] for clip in clips], return_inverse=True)
    return _Heap(voices, people.astype(np.int64), corpora[first].astype(np.int64))


def _folders(heap: _Heap) -> Iterator[tuple[str, _Heap]]:
    generator = np.random.default_rng(0)
    everybody = int(heap.people.max()) + 1
    for share, most in _FOLDERS:
        count = min(everybody, round(share * everybody) if share <= 1.0 else round(share))
        for _ in range(1 if (share, most) == (1.0, 30) else _DRAWS):
            rows = []
            for person in generator.choice(everybody, count, replace=False):
                own = generator.permutation(np.flatnonzero(heap.people == person))
                limit = {0: generator.integers(1, 31), 5: generator.integers(2, 6)}.get(most, most)
                rows.append(own[:limit])
            yield f"{count} people, {most or '1 to 30'} recordings at most", heap.take(np.concatenate(rows))


def _small_folders(heap: _Heap) -> Iterator[tuple[str, _Heap]]:
    """A few people with very uneven numbers of recordings: of any corpora, and of one."""
    generator = np.random.default_rng(7)
    for kind in ("any corpus", "one corpus"):
        for _ in range(_SMALL_DRAWS):
            first = int(generator.integers(len(heap.corpora)))
            others = np.arange(len(heap.corpora)) != first
            if kind == "one corpus":
                others &= heap.corpora == heap.corpora[first]
            candidates = np.flatnonzero(others)
            if len(candidates) == 0:
                continue
            count = min(len(candidates), int(generator.integers(1, _SMALL_MOST)))
            rows = [np.flatnonzero(heap.people == first)]
            for person in generator.choice(candidates, count, replace=False):
                limit = round(np.exp(generator.uniform(np.log(_SMALL_LEAST), np.log(_SMALL_OTHERS))))
                rows.append(generator.permutation(np.flatnonzero(heap.people == person))[:limit])
            yield f"2 to {_SMALL_MOST} people, {kind}", heap.take(np.concatenate(rows))


def _judge(folders: Sequence[tuple[str, _Heap]], choice: dict[str, float]) -> str:
    """Over all kinds of folders alike: accuracy, NMI, and how far the number of people is off."""
    params = Params(**choice)
    by_kind: dict[str, list[tuple[float, float, float]]] = {}
    for kind, heap in folders:
        labels = METHOD.run(heap.voices, PeopleCount(), params, CallbackContext()).labels
        scores = score_groups(heap.people, labels)
        people = int(heap.people.max()) + 1
        by_kind.setdefault(kind, []).append((scores.acc, scores.k_error / people, scores.nmi))
    means = {kind: np.mean(values, axis=0) for kind, values in by_kind.items()}
    acc = np.mean([mean[0] for mean in means.values()])
    off = np.mean([np.mean(np.abs([value[1] for value in values])) for values in by_kind.values()])
    nmi = np.mean([mean[2] for mean in means.values()])
    detail = "; ".join(f"{kind} {mean[0]:.3f} {mean[2]:.3f} {mean[1]:+.0%}" for kind, mean in means.items())
    return f"ACC {acc:.4f}, NMI {nmi:.4f}, people off by {off:.1%} ({detail})"


def _told(heap: _Heap, people: PeopleCount) -> str:
    labels = METHOD.run(heap.voices, people, METHOD.params(), CallbackContext()).labels
    scores = score_groups(heap.people, labels)
    right = correct(heap.people, labels)
    low, high = interval(lambda rows: float(right[rows].mean()), heap.people)
    return (
        f"ACC {scores.acc:.3f} ({low:.3f} to {high:.3f}), NMI {scores.nmi:.3f}, ARI {scores.ari:.3f}, "
        f"{scores.k_error:+d} of {len(np.unique(heap.people))} people"
    )
