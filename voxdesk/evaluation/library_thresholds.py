"""Embeddings of people set aside in; thresholds for libraries of one kind of voice and of many out."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from voxdesk.core.calibration.scores import ImpostorPrior
from voxdesk.core.types import Float32
from voxdesk.evaluation.enrolment import enrolled_voices
from voxdesk.evaluation.identification import check_embeddings, encode, rank_within_person
from voxdesk.evaluation.normalisation import impostor_shift
from voxdesk.evaluation.open_set import RATES, SIZES, OpenSetTable, table_of

Float64 = NDArray[np.float64]

_LEAST_STRANGERS = 5
# One person under two names would be a large share of the strangers of fewer people.
_LEAST_IN_KIND = 30
_LEAST_PEOPLE = 8
_DRAWS = 40
_MAX_PROBES = 6


def fit_library_thresholds(
    embeddings: Float32,
    speakers: ArrayLike,
    domains: ArrayLike,
    impostors: ImpostorPrior,
    *,
    rates: Sequence[float] = RATES,
    sizes: Sequence[int] = SIZES,
    references: int = 2,
    seed: int = 0,
) -> OpenSetTable:
    """Return thresholds for scores less ``impostor_shift``, for the share ``rates`` of strangers.

    ``embeddings`` f32[n, D] unit vectors, ``speakers`` and ``domains`` (corpus, language …) n labels. Random
    libraries are drawn from each domain that has enough people, with strangers of the same, and from
    everybody. Every such kind of library has the same say, however many people it has. The rate must hold in
    a kind that nobody has seen (docs/decisions/003). Thresholds are carried on in the logarithm of size and
    rate. That is beyond the people there are, and for rates below one stranger in all.

    Raises ValueError when there are too few people.
    """
    names, codes = encode(speakers)
    check_embeddings(embeddings, codes, None)
    kinds = [np.ones(len(codes), dtype=bool), *_kinds(codes, encode(domains)[1])]
    largest = max(_largest(codes[kind], references) for kind in kinds)
    if largest < _LEAST_PEOPLE:
        raise ValueError(f"thresholds need {_LEAST_PEOPLE} people for a stranger to meet, not {largest}")
    ordered_rates, ordered_sizes = sorted(rates), sorted(set(sizes))

    def column(size: int, among: Sequence[NDArray[np.bool_]]) -> Float64:
        found = [
            _strangers(embeddings[kind], codes[kind], size, references, impostors, seed)
            for kind in among
            if _largest(codes[kind], references) >= size
        ]
        return _thresholds(found, ordered_rates, len(names))

    everybody = kinds[:1]
    slope = np.maximum(column(largest, everybody) - column(largest // 4, everybody), 0.0) / np.log(4.0)
    measured = {size: column(size, kinds) for size in ordered_sizes if size <= largest}
    last = max(measured)
    columns = [
        measured[size] if size in measured else measured[last] + slope * np.log(size / last)
        for size in ordered_sizes
    ]
    return table_of(columns, ordered_rates, ordered_sizes, len(names), len(codes), largest)


def stranger_scores_in_libraries(
    embeddings: Float32,
    codes: NDArray[np.int64],
    size: int,
    references: int,
    impostors: ImpostorPrior | None,
    seed: int = 0,
) -> tuple[Float32, NDArray[np.int64]]:
    """Best scores f32[n] of strangers among ``size`` random people, less the shift, and who they are."""
    rng = np.random.default_rng(seed)
    eligible = np.flatnonzero(np.bincount(codes) >= references)
    scores, who = [], []
    for _ in range(_DRAWS):
        rank = rank_within_person(codes, rng)
        enrolled = np.isin(codes, rng.permutation(eligible)[:size])
        reference = enrolled & (rank < references)
        _, voices = enrolled_voices(embeddings[reference], codes[reference])
        probes = ~enrolled & (rank < _MAX_PROBES)
        against = embeddings[probes] @ voices.T
        scores.append(against.max(axis=1) - impostor_shift(against, voices, impostors))
        who.append(codes[probes])
    return np.concatenate(scores), np.concatenate(who)


def _kinds(codes: NDArray[np.int64], domains: NDArray[np.int64]) -> Iterator[NDArray[np.bool_]]:
    for domain in np.unique(domains):
        mine = domains == domain
        if len(np.unique(codes[mine])) >= _LEAST_IN_KIND:
            yield mine


def _largest(codes: NDArray[np.int64], references: int) -> int:
    """The largest library for which enough strangers are left."""
    counts = np.bincount(codes)
    people = int((counts > 0).sum())
    return max(0, min(int((counts >= references).sum()), people - _LEAST_STRANGERS))


def _strangers(
    embeddings: Float32,
    codes: NDArray[np.int64],
    size: int,
    references: int,
    impostors: ImpostorPrior,
    seed: int,
) -> tuple[Float32, Float64]:
    """Scores of strangers, and weights that sum to 1 and give each of them the same say."""
    scores, who = stranger_scores_in_libraries(embeddings, codes, size, references, impostors, seed)
    share = 1.0 / np.bincount(who)[who]
    return scores, share / share.sum()


def _thresholds(found: Sequence[tuple[Float32, Float64]], rates: Sequence[float], people: int) -> Float64:
    """The score above which the share of strangers lies, for ascending rates."""
    scores = np.concatenate([one for one, _ in found]).astype(np.float64)
    weights = np.concatenate([one for _, one in found])
    order = np.argsort(-scores)
    ordered, reached = scores[order], np.cumsum(weights[order]) / weights.sum()
    places = np.minimum(np.searchsorted(reached, rates, side="right"), len(ordered) - 1)
    column: Float64 = np.nextafter(ordered[places], np.inf)
    first = next((at for at, rate in enumerate(rates) if rate * people >= 1), len(rates))
    if first + 1 < len(rates):
        steps = np.log(rates[first] / np.array(rates[:first])) / np.log(rates[first + 1] / rates[first])
        carried = column[first] + (column[first] - column[first + 1]) * steps
        column[:first] = np.maximum(column[:first], carried)
    return column
