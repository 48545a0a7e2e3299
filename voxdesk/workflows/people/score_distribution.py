"""The library in; how alike the recordings of one person, and of different people, are out."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.context import Context
from voxdesk.core.types import Float32, frozen_array
from voxdesk.evaluation.verification import det, eer
from voxdesk.workflows.services import Services

# Fewer pairs say nothing about error rates: a single one would move them by more than 5 points.
FEWEST_PAIRS = 20
_MOST_PEOPLE = 600
_MOST_PAIRS = 200_000


@dataclass(frozen=True, slots=True)
class LibraryScores:
    """Similarities of pairs of different recordings of the library, all made by ``model_id``.

    ``same`` f32[n] are of one person, ``different`` f32[m] of two people. ``people`` tells how
    many of the library were looked at.
    """

    same: Float32
    different: Float32
    people: int
    model_id: str

    def __post_init__(self) -> None:
        for name in ("same", "different"):
            object.__setattr__(self, name, frozen_array(getattr(self, name)))

    @property
    def enough(self) -> bool:
        """Tell whether error rates can be told from them."""
        return len(self.same) >= FEWEST_PAIRS and len(self.different) >= FEWEST_PAIRS

    def trade_off(self) -> tuple[Float32, Float32]:
        """Return the DET curve: false match and false non-match rates f32[k]; only when ``enough``."""
        accepted, missed, _ = det(*self._trials())
        return accepted.astype(np.float32), missed.astype(np.float32)

    def equal_error_rate(self) -> float:
        """Between 0 and 0.5; only when ``enough``."""
        return eer(*self._trials())

    def _trials(self) -> tuple[Float32, np.ndarray]:
        targets = np.repeat([True, False], [len(self.same), len(self.different)])
        return np.concatenate([self.same, self.different]), targets


@dataclass(frozen=True, slots=True)
class LibraryVectors:
    """Recordings of ``people`` by ``model_id``: ``vectors`` f32[n, D], by ``owners`` i64[n].

    ``sounds`` are the hashes of their contents.
    """

    vectors: Float32
    owners: NDArray[np.int64]
    sounds: NDArray[np.str_]
    people: int
    model_id: str


def library_vectors(services: Services, ctx: Context) -> LibraryVectors:
    """Read the recordings of everybody whose consent lasts; of a very large library a fixed sample.

    Raises LibraryError, ModelError.
    """
    model_id = str(services.hub.chosen("encoder").id)
    speakers = services.store.speakers(model_id)
    people = [person for person in speakers if person.references and not person.expired()]
    if len(people) > _MOST_PEOPLE:
        chosen = np.random.default_rng(0).choice(len(people), _MOST_PEOPLE, replace=False)
        people = [people[place] for place in sorted(chosen)]
    vectors, owners, sounds = [], [], []
    for number, person in enumerate(people):
        ctx.report(number / len(people), person.name)
        for reference in services.store.references(person.id):
            if reference.model_id == model_id:
                vectors.append(reference.vector)
                owners.append(person.id)
                sounds.append(reference.sha256)
    matrix = np.stack(vectors) if vectors else np.zeros((0, 1), np.float32)
    return LibraryVectors(
        matrix, np.array(owners, dtype=np.int64), np.array(sounds, dtype=np.str_), len(people), model_id
    )


def score_library(request: None, services: Services, ctx: Context) -> LibraryScores:
    """Compare every recording with every other; of a very large library a fixed sample of people.

    A recording that two people share is left out of their comparison. Raises LibraryError, ModelError.
    """
    found = library_vectors(services, ctx)
    matrix, owner, sound = found.vectors, found.owners, found.sounds
    if len(matrix) < 2:
        return LibraryScores(np.zeros(0, np.float32), np.zeros(0, np.float32), found.people, found.model_id)
    same: list[Float32] = []
    different: list[Float32] = []
    for row in range(len(matrix) - 1):
        ctx.check()
        scores = matrix[row + 1 :] @ matrix[row]
        other = sound[row + 1 :] != sound[row]
        mine = owner[row + 1 :] == owner[row]
        same.append(scores[mine & other])
        different.append(scores[~mine & other])
    return LibraryScores(_at_most(same), _at_most(different), found.people, found.model_id)


def _at_most(parts: list[Float32]) -> Float32:
    scores = np.concatenate(parts)
    step = -(-len(scores) // _MOST_PAIRS)
    return np.sort(scores)[::step] if step > 1 else scores
