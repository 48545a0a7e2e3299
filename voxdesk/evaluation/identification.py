"""Best-candidate scores of known and stranger probes in; open-set error rates out."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from voxdesk.core.calibration.scores import ImpostorPrior
from voxdesk.core.types import Float32
from voxdesk.evaluation.enrolment import enrolled_voices
from voxdesk.evaluation.normalisation import impostor_shift

Float64 = NDArray[np.float64]


def fnir_at_fpir(
    known_scores: ArrayLike, known_correct: ArrayLike, stranger_scores: ArrayLike, fpir: float
) -> tuple[float, float]:
    """Give ``(fnir, threshold)`` at the laxest threshold that names at most the share ``fpir`` of strangers.

    ``known_scores`` and ``stranger_scores`` are best-candidate scores, ``known_correct`` whether
    that candidate is the right person. ISO/IEC 19795-1; Grother & Ngan, NIST FRVT 1:N.
    """
    threshold = threshold_at_fpir(stranger_scores, fpir)
    return fnir(known_scores, known_correct, threshold), threshold


def threshold_at_fpir(stranger_scores: ArrayLike, fpir: float) -> float:
    """Return the least threshold that at most the share ``fpir`` of ``stranger_scores`` reaches."""
    scores = np.sort(_scores(stranger_scores))[::-1]
    if not 0 <= fpir <= 1:
        raise ValueError("fpir lies between 0 and 1")
    allowed = int(np.floor(fpir * len(scores) + 1e-9))
    if allowed >= len(scores):
        return -np.inf
    return float(np.nextafter(scores[allowed], np.inf))


def fpir(stranger_scores: ArrayLike, threshold: float) -> float:
    """Return false-positive identification rate: the share of strangers that is given a name."""
    return float((_scores(stranger_scores) >= threshold).mean())


def fnir(known_scores: ArrayLike, known_correct: ArrayLike, threshold: float) -> float:
    """Return false-negative identification rate: enrolled people not named, or named as somebody else."""
    return 1.0 - detection_identification_rate(known_scores, known_correct, threshold)


def detection_identification_rate(
    known_scores: ArrayLike, known_correct: ArrayLike, threshold: float = -np.inf
) -> float:
    """Return DIR at rank 1: enrolled people given their own name; without a threshold, closed-set accuracy.

    Phillips, Grother & Micheals, "Evaluation methods in face recognition", 2011.
    """
    scores, correct = _scores(known_scores), np.asarray(known_correct, dtype=bool)
    if scores.shape != correct.shape:
        raise ValueError("one score and one correctness per known probe")
    return float((correct & (scores >= threshold)).mean())


@dataclass(frozen=True, slots=True)
class ProbeResults:
    """Best candidates of n probes: score, whether it is the speaker, lead over the second.

    The lead is infinite in a library of one. ``speakers`` are codes, ``draws`` tells which of the
    random libraries was probed.
    """

    scores: Float32
    correct: NDArray[np.bool_]
    leads: Float32
    speakers: NDArray[np.int64]
    draws: NDArray[np.int64]

    def __getitem__(self, rows: NDArray[np.bool_] | NDArray[np.int64]) -> "ProbeResults":
        """The probes that ``rows`` selects."""
        return ProbeResults(
            self.scores[rows], self.correct[rows], self.leads[rows], self.speakers[rows], self.draws[rows]
        )


@dataclass(frozen=True, slots=True)
class OpenSetTrials:
    """Probes by enrolled people and by strangers against random libraries; ``people`` names the codes."""

    known: ProbeResults
    strangers: ProbeResults
    people: tuple[str, ...]


def open_set_trials(
    embeddings: Float32,
    speakers: ArrayLike,
    n_enrolled: int,
    references: int = 2,
    draws: int = 20,
    seed: int = 0,
    *,
    probes: Float32 | None = None,
    max_probes: int | None = None,
    impostors: ImpostorPrior | None = None,
) -> OpenSetTrials:
    """Enrol random people from ``references`` clips each and probe with everybody's other clips.

    ``embeddings`` f32[n, D] unit vectors, ``speakers`` n labels. ``probes`` f32[n, D] stand for the clips
    where these are the probe: cut to 3 s, with noise …. ``max_probes`` limits the clips of one person in one
    draw. With ``impostors`` scores are held against what is usual in the drawn library, as the program does.

    Raises ValueError when fewer than ``n_enrolled`` + 1 people are there or too few have
    ``references`` + 1 clips.
    """
    people, codes = encode(speakers)
    check_embeddings(embeddings, codes, probes)
    eligible = np.flatnonzero(np.bincount(codes) > references)
    if len(eligible) < n_enrolled or len(people) <= n_enrolled or n_enrolled < 1:
        raise ValueError(
            f"{n_enrolled} people to enrol and one stranger need {n_enrolled} people with more than"
            f" {references} clips and one more; there are {len(eligible)} and {len(people)} in all"
        )
    rng = np.random.default_rng(seed)
    vectors = embeddings if probes is None else probes
    parts = []
    for draw in range(draws):
        rank = rank_within_person(codes, rng)
        enrolled = np.sort(rng.permutation(eligible)[:n_enrolled])
        is_enrolled = np.isin(codes, enrolled)
        is_reference = is_enrolled & (rank < references)
        enrolled, voices = enrolled_voices(embeddings[is_reference], codes[is_reference])
        first = np.where(is_enrolled, references, 0)
        is_probe = ~is_reference
        if max_probes is not None:
            is_probe &= rank < first + max_probes
        rows = np.flatnonzero(is_probe)
        against = vectors[rows] @ voices.T
        best, score, lead = _best_two(against)
        score = score - impostor_shift(against, voices, impostors)
        correct = enrolled[best] == codes[rows]
        parts.append((is_enrolled[rows], score, correct, lead, codes[rows], np.full(len(rows), draw)))
    known, *columns = (np.concatenate(column) for column in zip(*parts, strict=True))
    results = ProbeResults(*columns)
    return OpenSetTrials(results[known], results[~known], tuple(people))


def encode(speakers: ArrayLike) -> tuple[list[str], NDArray[np.int64]]:
    """Return names of the people, sorted, and the number of each clip's speaker among them."""
    names, codes = np.unique(np.asarray(speakers), return_inverse=True)
    return [str(name) for name in names], codes.reshape(-1).astype(np.int64)


def check_embeddings(embeddings: Float32, codes: NDArray[np.int64], probes: Float32 | None) -> None:
    """Raise ValueError unless both are finite unit vectors, one a clip."""
    for vectors in (embeddings,) if probes is None else (embeddings, probes):
        if vectors.ndim != 2 or len(vectors) != len(codes):
            raise ValueError(f"one vector per clip, got {vectors.shape} for {len(codes)} clips")
        lengths = np.linalg.norm(vectors, axis=1)
        if not np.allclose(lengths, 1.0, atol=1e-3):
            raise ValueError("embeddings must be finite and of unit length")


def rank_within_person(codes: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.int64]:
    """Return a random order of each person's clips, as the rank of each among them, from 0."""
    order = np.lexsort((rng.random(len(codes)), codes))
    counts = np.bincount(codes)
    starts = np.cumsum(counts) - counts
    rank = np.empty(len(codes), dtype=np.int64)
    rank[order] = np.arange(len(codes)) - np.repeat(starts, counts)
    return rank


def _best_two(scores: Float32) -> tuple[NDArray[np.int64], Float32, Float32]:
    """Column and score of the best candidate of each row, and its lead over the second."""
    rows = np.arange(len(scores))
    best = scores.argmax(axis=1)
    top = scores[rows, best]
    if scores.shape[1] == 1:
        return best, top, np.full(len(scores), np.inf, dtype=np.float32)
    second = np.partition(scores, -2, axis=1)[:, -2]
    return best, top, top - second


def _scores(values: ArrayLike) -> Float64:
    scores = np.asarray(values, dtype=np.float64)
    if scores.ndim != 1 or len(scores) == 0 or np.isnan(scores).any():
        raise ValueError("scores are a non-empty list without NaN")
    return scores
