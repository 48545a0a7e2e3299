"""Reference vectors and whose they are in; one vector a person to score voices against out.

The library enrols by the same function as the figures and thresholds are measured with.
"""

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32


def enrolled_voices(vectors: Float32, owners: NDArray[np.int64]) -> tuple[NDArray[np.int64], Float32]:
    """Return the people, ascending, and their voices f32[people, D] from references f32[m, D].

    A voice is the mean of the person's unit reference vectors, of unit length for one or two references. For
    more it is a little shorter: their mean holds less chance and more voice, so strangers come closer. A
    threshold measured with two references would name twice as many of them (docs/decisions/003). A person
    whose references cancel each other out is left out.
    """
    if len(owners) == 0:
        return np.empty(0, np.int64), np.empty((0, vectors.shape[-1]), np.float32)
    order = np.argsort(owners, kind="stable")
    ordered, whose = vectors[order], owners[order]
    units = (ordered / np.maximum(_lengths(ordered), 1e-12)[:, None]).astype(np.float32, copy=False)
    starts = np.flatnonzero(np.diff(whose, prepend=whose[0] - 1))
    counts = np.diff(starts, append=len(whose))
    sums = units[starts]
    for nth in range(1, int(counts.max())):  # many people, few references: far faster than reduceat
        more = counts > nth
        sums[more] += units[starts[more] + nth]
    means = (sums / counts[:, None]).astype(np.float32)
    lengths = _lengths(means)
    solid = lengths > 1e-6
    scale = _held_back(lengths[solid], counts[solid]) / lengths[solid]
    return whose[starts][solid], means[solid] * scale[:, None]


def _held_back(lengths: Float32, counts: NDArray[np.int64]) -> Float32:
    """Length for people whose references' mean has length ``lengths``: 1 up to two references.

    The mean of k unit vectors that have the cosine c among them has length sqrt((1 + (k-1) c) / k).
    Divided by what two of them would have, and the root taken: the full ratio would name too few,
    none too many; measured, the root keeps the share of strangers named the same for any k.
    """
    alike = np.clip((counts * lengths**2 - 1) / np.maximum(counts - 1, 1), 0, 1)
    ratio = lengths / np.sqrt((1 + alike) / 2)
    return np.where(counts > 2, np.sqrt(ratio), 1.0).astype(np.float32)


def _lengths(vectors: Float32) -> Float32:
    lengths: Float32 = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    return lengths
