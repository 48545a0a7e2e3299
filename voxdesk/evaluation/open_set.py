"""Embeddings of people set aside in; the score that strangers reach among N enrolled people out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from voxdesk.core.types import Float32
from voxdesk.evaluation.enrolment import enrolled_voices
from voxdesk.evaluation.identification import check_embeddings, encode, rank_within_person

Float64 = NDArray[np.float64]

RATES = (0.001, 0.01, 0.05, 0.1)
SIZES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000)
_LEAST_PEOPLE = 8
_MAX_THRESHOLD = 1.0  # no score is higher


@dataclass(frozen=True, slots=True)
class OpenSetTable:
    """Thresholds by rate (rows) and library size (columns), and what they were fitted on.

    Sizes above ``largest_measured`` are extrapolated.
    """

    rates: tuple[float, ...]
    sizes: tuple[int, ...]
    thresholds: tuple[tuple[float, ...], ...]
    people: int
    probes: int
    largest_measured: int


@dataclass(frozen=True, slots=True)
class Margin:
    """The lead that a firm name needs, and what it does to known probes.

    ``wrong_without`` and ``wrong_with`` are the shares firmly named as somebody else. ``right_lost`` is the
    share of firm right names that becomes tentative.
    """

    margin: float
    wrong_without: float
    wrong_with: float
    right_lost: float


@dataclass(frozen=True, slots=True)
class StrangerScores:
    """Scores of strangers against enrolled people: each row descending, ``counts`` of them valid.

    ``weights`` sum to 1 and give each of the ``people``, not every clip, the same say.
    """

    scores: Float32
    counts: NDArray[np.int64]
    weights: Float64
    people: int


def fit_thresholds(
    embeddings: Float32,
    speakers: ArrayLike,
    *,
    rates: Sequence[float] = RATES,
    sizes: Sequence[int] = SIZES,
    references: int = 2,
    probes: Float32 | None = None,
    domains: ArrayLike | None = None,
    draws: int = 4,
    max_probes: int = 10,
    seed: int = 0,
) -> OpenSetTable:
    """Return thresholds that the best of N enrolled people exceeds for the share ``rate`` of strangers.

    ``embeddings`` f32[n, D] unit vectors, ``speakers`` n labels. A person is enrolled from ``references`` of
    their clips, drawn anew ``draws`` times. A stranger is probed with up to ``max_probes`` clips, or with
    ``probes``: the same clips cut short, noisy …. With ``domains`` (n labels: corpus, language …) strangers
    meet only people of their own domain. That is the harder and more honest case when libraries are
    homogeneous.

    Up to the number of people, the share is the exact mean over all ways to choose N of them. Beyond, and
    below one stranger in all, the threshold is carried on in the logarithm of size and rate. That keeps the
    promise on people set aside (docs/decisions/003). The table ascends with the size and descends with the
    rate.

    Raises ValueError when there are too few people.
    """
    names, codes = encode(speakers)
    check_embeddings(embeddings, codes, probes)
    strangers = stranger_scores(
        embeddings,
        codes,
        references=references,
        probes=probes,
        domains=domains,
        draws=draws,
        max_probes=max_probes,
        seed=seed,
    )
    ordered_rates, ordered_sizes = sorted(rates), sorted(set(sizes))
    largest = largest_measured(strangers)
    if largest < _LEAST_PEOPLE:
        raise ValueError(f"thresholds need {_LEAST_PEOPLE} people for a stranger to meet, not {largest}")
    nearer = largest // 4
    at_largest = _table_column(strangers, largest, ordered_rates)
    slope = _slope(strangers, nearer, largest, ordered_rates)
    columns = [
        _table_column(strangers, size, ordered_rates)
        if size <= largest
        else at_largest + slope * np.log(size / largest)
        for size in ordered_sizes
    ]
    return table_of(columns, ordered_rates, ordered_sizes, len(names), len(strangers.scores), largest)


def table_of(
    columns: Sequence[Float64],
    rates: Sequence[float],
    sizes: Sequence[int],
    people: int,
    probes: int,
    largest: int,
) -> OpenSetTable:
    """Make the table of ``columns`` f64[rates], one a size; it ascends with size, descends with rate."""
    table = np.minimum(np.column_stack(columns), _MAX_THRESHOLD)
    table = np.maximum.accumulate(table, axis=1)
    table = np.maximum.accumulate(table[::-1], axis=0)[::-1]
    rows = tuple(tuple(round(float(value), 6) for value in row) for row in table)
    return OpenSetTable(tuple(rates), tuple(sizes), rows, people, probes, largest)


def fit_margin(
    scores: ArrayLike,
    correct: ArrayLike,
    leads: ArrayLike,
    threshold: float,
    *,
    max_wrong: float = 0.001,
    max_lost: float = 0.01,
) -> Margin:
    """Return the least lead that leaves at most ``max_wrong`` of known probes with a firm wrong name.

    It never takes more than the share ``max_lost`` of the firm right names: those answers become
    tentative. ``scores``, ``correct`` and ``leads`` are those of known probes' best candidates.
    """
    accepted = np.asarray(scores) >= threshold
    right = np.asarray(correct, dtype=bool)
    lead = np.asarray(leads, dtype=np.float64)
    wrong_leads = np.sort(lead[accepted & ~right])[::-1]
    right_leads = np.sort(lead[accepted & right])
    allowed = int(max_wrong * len(right))
    needed = np.nextafter(wrong_leads[allowed], np.inf) if allowed < len(wrong_leads) else 0.0
    affordable = right_leads[int(max_lost * len(right_leads))] if len(right_leads) else 0.0
    margin = float(min(needed, affordable))
    return Margin(
        margin,
        len(wrong_leads) / len(right),
        float((wrong_leads >= margin).sum() / len(right)),
        float((right_leads < margin).mean()) if len(right_leads) else 0.0,
    )


def template_scores(
    embeddings: Float32,
    codes: NDArray[np.int64],
    *,
    references: int = 2,
    probes: Float32 | None = None,
    draws: int = 4,
    seed: int = 0,
) -> tuple[Float32, NDArray[np.bool_]]:
    """Scores of clips against people enrolled from ``references`` other clips, and whether it is them."""
    rng = np.random.default_rng(seed)
    vectors = embeddings if probes is None else probes
    scores, targets = [], []
    for _ in range(draws):
        rank = rank_within_person(codes, rng)
        owners, templates = _templates(embeddings, codes, rank, references)
        is_probe = (rank >= references) & (rank < references + 10)
        found = vectors[is_probe] @ templates.T
        scores.append(found.ravel())
        targets.append((codes[is_probe][:, None] == owners[None, :]).ravel())
    return np.concatenate(scores), np.concatenate(targets)


def stranger_scores(
    embeddings: Float32,
    codes: NDArray[np.int64],
    *,
    references: int,
    probes: Float32 | None = None,
    domains: ArrayLike | None = None,
    draws: int = 4,
    max_probes: int = 10,
    seed: int = 0,
) -> StrangerScores:
    """Return every clip as a stranger against everybody else who has enough clips to be enrolled."""
    rng = np.random.default_rng(seed)
    vectors = embeddings if probes is None else probes
    places = None if domains is None else encode(domains)[1]
    blocks, speakers = [], []
    for _ in range(draws):
        rank = rank_within_person(codes, rng)
        owners, templates = _templates(embeddings, codes, rank, references)
        # the last clips in this draw's order, so that references and probes vary together
        is_probe = np.bincount(codes)[codes] - rank <= max_probes
        found = vectors[is_probe] @ templates.T
        found[codes[is_probe][:, None] == owners[None, :]] = -np.inf
        if places is not None:
            home = np.zeros(codes.max() + 1, dtype=np.int64)
            home[codes] = places
            found[places[is_probe][:, None] != home[owners][None, :]] = -np.inf
        blocks.append(-np.sort(-found, axis=1))
        speakers.append(codes[is_probe])
    scores, who = np.concatenate(blocks), np.concatenate(speakers)
    counts = np.isfinite(scores).sum(axis=1)
    usable = counts > 0
    if not usable.any():
        raise ValueError(f"no stranger meets anybody with {references} clips")
    scores, who, counts = scores[usable], who[usable], counts[usable]
    share = 1.0 / np.bincount(who)[who]
    return StrangerScores(scores, counts, share / share.sum(), len(np.unique(who)))


def largest_measured(strangers: StrangerScores) -> int:
    """Return the largest library that strangers with at least half of the weight can meet."""
    order = np.argsort(-strangers.counts)
    half = int(np.searchsorted(np.cumsum(strangers.weights[order]), 0.5))
    return int(strangers.counts[order][half])


def exact_thresholds(strangers: StrangerScores, size: int, rates: Sequence[float]) -> Float64:
    """Return thresholds at ``size`` from the mean over all choices of ``size`` people, for each stranger."""
    scores, mass = [], []
    for count in np.unique(strangers.counts[strangers.counts >= size]).tolist():
        rows = strangers.counts == count
        used = count - size + 1
        chance = _chance_to_be_best(count, size)
        scores.append(strangers.scores[rows, :used].ravel())
        mass.append(np.outer(strangers.weights[rows], chance).ravel())
    values, weight = np.concatenate(scores).astype(np.float64), np.concatenate(mass)
    order = np.argsort(-values)
    values, reached = values[order], np.cumsum(weight[order]) / weight.sum()
    return np.array([_just_above(values, reached, rate) for rate in rates])


def _slope(strangers: StrangerScores, nearer: int, largest: int, rates: list[float]) -> Float64:
    """Return how thresholds rise with the logarithm of the size, told by the same strangers at both sizes.

    Who meets fewer people than ``largest`` would only be counted at the smaller size, and could make
    a larger library seem the easier one.
    """
    rows = strangers.counts >= largest
    weights = strangers.weights[rows]
    alike = StrangerScores(
        strangers.scores[rows], strangers.counts[rows], weights / weights.sum(), strangers.people
    )
    rise = _table_column(alike, largest, rates) - _table_column(alike, nearer, rates)
    slopes: Float64 = np.maximum(rise, 0.0) / np.log(largest / nearer)
    return slopes


def _table_column(strangers: StrangerScores, size: int, rates: list[float]) -> Float64:
    """Thresholds at ``size`` for ascending rates; those that no stranger can measure are carried on."""
    column = exact_thresholds(strangers, size, rates)
    first = next((at for at, rate in enumerate(rates) if rate * strangers.people >= 1), len(rates))
    if first + 1 < len(rates):
        steps = np.log(rates[first] / np.array(rates[:first])) / np.log(rates[first + 1] / rates[first])
        carried = column[first] + (column[first] - column[first + 1]) * steps
        column[:first] = np.maximum(column[:first], carried)
    return column


def _templates(
    embeddings: Float32, codes: NDArray[np.int64], rank: NDArray[np.int64], references: int
) -> tuple[NDArray[np.int64], Float32]:
    """Codes of the people with enough clips, and their voices as enrolled."""
    enough = np.bincount(codes)[codes] >= references
    chosen = enough & (rank < references)
    owners, voices = enrolled_voices(embeddings[chosen], codes[chosen])
    if len(owners) < 2:
        raise ValueError(f"fewer than two people have {references} clips")
    return owners, voices


def _chance_to_be_best(count: int, size: int) -> Float64:
    """Chance that the r-th best of ``count`` people is the best of ``size`` drawn among them."""
    ranks = np.arange(count - size)
    ratios = (count - size - ranks) / (count - 1 - ranks)
    return size / count * np.concatenate([[1.0], np.cumprod(ratios)])


def _just_above(values: Float64, reached: Float64, rate: float) -> float:
    """Between the scores (descending) that may and may not be accepted; ties stay together."""
    first_out = int(np.searchsorted(reached, rate * (1 + 1e-9), side="right"))
    if first_out >= len(values):
        return float(values[-1])
    if first_out == 0 or values[first_out - 1] == values[first_out]:
        return float(np.nextafter(values[first_out], np.inf))
    return float((values[first_out - 1] + values[first_out]) / 2)
