"""A voice's scores against a library in; how much higher than usual impostors score there, out.

People who share a telephone line, a language or an age resemble each other more than those by whom
thresholds were fitted. The library itself tells how much: what a voice scores against everybody but the
best candidate, and that candidate against all others, are impostors' scores. It is symmetric score
normalisation (Kenny, Odyssey 2010) with the enrolled people as the cohort, drawn to what is usual where
there are few of them.
"""

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.calibration.scores import ImpostorPrior
from voxdesk.core.types import Float32


def impostor_shift(
    scores: Float32, voices: Float32, prior: ImpostorPrior | None, total: Float32 | None = None
) -> Float32:
    """Return how much more f32[n] than is usual each of ``n`` voices resembles the wrong people of a library.

    ``scores`` f32[n, people] of the voices against the rows of ``voices`` f32[people, D]. ``total`` f32[D]
    is the sum of these, where it is at hand. Nothing without a ``prior`` or with fewer than two people.
    """
    people = len(voices)
    if prior is None or people < 2:
        return np.zeros(len(scores), dtype=np.float32)
    rows, best = np.arange(len(scores)), scores.argmax(axis=1)
    candidates = voices[best].astype(np.float64)
    everybody = voices.sum(axis=0, dtype=np.float64) if total is None else total.astype(np.float64)
    of_voice = scores.sum(axis=1, dtype=np.float64) - scores[rows, best]
    of_candidate = candidates @ everybody - np.einsum("ij,ij->i", candidates, candidates)
    weight = prior.count + 2.0 * (people - 1)
    mean = (prior.count * prior.mean + of_voice + of_candidate) / weight
    return np.asarray(mean - prior.mean, dtype=np.float32)


def usual_impostors(vectors: Float32, speakers: NDArray[np.int64], domains: NDArray[np.int64]) -> float:
    """Return the mean score of two people of one domain, the mean over domains of ten people or more.

    Raises ValueError where there is no such domain.
    """
    means = []
    for domain in np.unique(domains):
        mine = domains == domain
        inside, who = vectors[mine].astype(np.float64), speakers[mine]
        people, codes = np.unique(who, return_inverse=True)
        if len(people) < _LEAST_PEOPLE:
            continue
        counts = np.bincount(codes)
        voices = np.zeros((len(people), inside.shape[1]))
        np.add.at(voices, codes, inside)
        voices /= counts[:, None]
        total = voices.sum(axis=0)
        pairs = len(people) * (len(people) - 1)
        means.append(float((total @ total - np.einsum("ij,ij->", voices, voices)) / pairs))
    if not means:
        raise ValueError("no domain has enough people to tell how alike impostors are")
    return float(np.mean(means))


_LEAST_PEOPLE = 10
