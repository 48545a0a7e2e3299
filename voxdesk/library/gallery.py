"""The enrolled voices as one matrix; a voice in, the candidates that come closest out."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.among import Among
from voxdesk.core.types import Candidate, Float32, frozen_array
from voxdesk.evaluation.enrolment import enrolled_voices


@dataclass(frozen=True, slots=True)
class Gallery:
    """Everybody who has a voice of ``model_id``: ``ids`` i64[n], ``names``, ``matrix`` f32[n, D].

    ``total`` f32[D] is the sum of all rows. A row is the mean of the person's unit reference vectors,
    of unit length or a little less (``enrolled_voices``).
    """

    ids: NDArray[np.int64]
    names: tuple[str, ...]
    matrix: Float32
    model_id: str
    total: Float32 = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.matrix.ndim != 2 or not len(self.ids) == len(self.names) == len(self.matrix):
            raise ValueError("one id, name and row per person")
        # one number of everybody after the other: the product with a voice runs twice as fast
        object.__setattr__(self, "matrix", frozen_array(np.asfortranarray(self.matrix)))
        object.__setattr__(self, "total", frozen_array(self.matrix.sum(axis=0)))

    def __len__(self) -> int:
        return len(self.ids)

    def scores(self, vector: Float32) -> Float32:
        """Cosine similarity f32[n] of the unit ``vector`` f32[D] to everybody, times the row's length."""
        if len(self) == 0:
            return np.empty(0, dtype=np.float32)
        if vector.shape != (self.matrix.shape[1],):
            raise ValueError(f"a vector of {self.matrix.shape[1]} numbers is needed, got {vector.shape}")
        return self.matrix @ np.asarray(vector, dtype=np.float32)

    def only(self, among: Among) -> "Gallery":
        """Return those of ``among``; thresholds for this gallery are then those of the shorter list."""
        if among.anybody:
            return self
        kept = [row for row, name in enumerate(self.names) if among.allows(name)]
        return Gallery(
            self.ids[kept], tuple(self.names[row] for row in kept), self.matrix[kept], self.model_id
        )

    def best(self, vector: Float32, n: int = 5) -> tuple[Candidate, ...]:
        """Return the ``n`` closest people, best first."""
        return self.candidates(self.scores(vector), n)

    def candidates(self, scores: Float32, n: int = 5) -> tuple[Candidate, ...]:
        """Return the ``n`` people with the highest of ``scores`` f32[n], best first; ties by id."""
        kept = min(n, len(scores))
        if kept == 0:
            return ()
        top = np.argpartition(scores, len(scores) - kept)[len(scores) - kept :]
        top = top[np.lexsort((self.ids[top], -scores[top]))]
        return tuple(Candidate(int(self.ids[row]), self.names[row], float(scores[row])) for row in top)


def build_gallery(
    owners: NDArray[np.int64], vectors: Float32, names: dict[int, str], model_id: str
) -> Gallery:
    """Return a gallery from reference vectors f32[m, D] and the id of the person each belongs to.

    A person whose references cancel each other out is left out.
    """
    ids, matrix = enrolled_voices(vectors, owners)
    return Gallery(ids, tuple(names[person] for person in ids.tolist()), matrix, model_id)
