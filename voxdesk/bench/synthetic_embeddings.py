"""Numbers of people and recordings in; embeddings that lie as real ones do, and whose they are, out."""

from dataclasses import dataclass

import numpy as np

from voxdesk.core.types import Float32, Int64


@dataclass(frozen=True, slots=True)
class Spread:
    """Hold how voices differ between people and within one person.

    Variances fall by the powers ``between`` and ``within`` of the direction's rank. ``noise`` is the variance
    within a person over that between people. ``sessions`` is the share of it that a session of about eight
    recordings has in common. ``restless`` is the log-normal spread of the noise from recording to recording,
    half of it also from person to person.
    """

    dimension: int = 192
    between: float = 0.9
    within: float = 0.55
    noise: float = 1.2
    sessions: float = 0.5
    restless: float = 0.35


def uneven_counts(recordings: int, people: int, seed: int = 0) -> Int64:
    """How many recordings each person has, i64[people]: log-normal, at least one, ``recordings`` in all."""
    generator = np.random.default_rng(seed)
    weight = generator.lognormal(0.0, 0.8, people)
    share = np.maximum(weight / weight.sum() * recordings, 1.0)
    floors = np.floor(share * recordings / share.sum()).astype(np.int64)
    counts: Int64 = np.maximum(floors, 1)
    order = np.argsort(-weight)
    for step in range(abs(recordings - int(counts.sum()))):
        counts[order[step % people]] += np.sign(recordings - int(counts.sum()))
    return counts


def draw_voices(counts: Int64, spread: Spread, seed: int = 0) -> tuple[Float32, Int64]:
    """Return the unit vectors f32[n, D] and people i64[n], in random order, for ``counts`` recordings each.

    Two-covariance model (probabilistic linear discriminant analysis, Prince & Elder 2007) with
    sessions and with noise of uneven size.
    """
    generator = np.random.default_rng(seed)
    rank = np.arange(1.0, spread.dimension + 1)
    between, within = rank**-spread.between, rank**-spread.within
    between, within = np.sqrt(between / between.sum()), np.sqrt(within / within.sum())
    turn = np.linalg.qr(generator.normal(size=(spread.dimension, spread.dimension)))[0]
    person = np.repeat(np.arange(len(counts)), counts)
    means = generator.normal(size=(len(counts), spread.dimension)) * between
    sizes = generator.lognormal(0.0, spread.restless / 2, len(counts))[person]
    sizes = sizes * generator.lognormal(0.0, spread.restless, len(person))
    session = person * 1_000 + generator.integers(np.maximum(counts // 8, 1)[person])
    names, which = np.unique(session, return_inverse=True)
    common = generator.normal(size=(len(names), spread.dimension))[which]
    own = generator.normal(size=(len(person), spread.dimension))
    noise = np.sqrt(spread.sessions) * common + np.sqrt(1 - spread.sessions) * own
    vectors = means[person] + np.sqrt(spread.noise) * sizes[:, None] * ((noise * within) @ turn)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    order = generator.permutation(len(person))
    return vectors[order].astype(np.float32), person[order]
