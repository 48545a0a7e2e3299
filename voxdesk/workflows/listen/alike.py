"""Tells which recordings of a person sound alike, and which of those groups a voice is nearest to.

A person may sound otherwise by telephone, in a room or with a cold. The groups are shown; they do not
decide: by the mean of all recordings fewer people are missed (docs/experiments.md).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.core.context import CallbackContext, Context
from voxdesk.core.errors import ModelError
from voxdesk.core.types import Embedding, Identification
from voxdesk.library.people import Reference
from voxdesk.workflows.listen.decision import score_at
from voxdesk.workflows.services import Services

# Recordings of a group are on average so many times likelier of one voice than of two.
_ALIKE_LLR = math.log(50.0)


@dataclass(frozen=True, slots=True)
class AlikeRecordings:
    """The recordings of a person that a voice is nearest to, by name, of ``groups`` that there are."""

    recordings: tuple[str, ...]
    groups: int


def group_references(request: int, services: Services, ctx: Context) -> tuple[tuple[Reference, ...], ...]:
    """Put the recordings of the person with this id into groups that sound alike, the largest first.

    Those by another model than the one in use come last. Raises LibraryError.
    """
    references = services.store.references(request)
    try:
        encoder = services.hub.chosen("encoder")
    except ModelError:  # people are still people without a model
        return (references,)
    mine = [each for each in references if each.model_id == encoder.id]
    others = tuple(each for each in references if each.model_id != encoder.id)
    groups: tuple[tuple[Reference, ...], ...] = (tuple(mine),) if mine else ()
    if len(mine) > 1 and encoder.calibration is not None:
        groups = _groups(mine, (_ALIKE_LLR - encoder.calibration.offset) / encoder.calibration.scale)
    return (*groups, others) if others else groups


def nearest_recordings(
    found: Identification, voice: Embedding | None, services: Services
) -> AlikeRecordings | None:
    """Find the recordings of whoever was named that ``voice`` is nearest to; None with one group.

    Raises LibraryError, ModelError.
    """
    if found.name is None or voice is None or found.candidates[0].speaker_id < 0:
        return None
    references = services.store.references(found.candidates[0].speaker_id)
    mine = [each for each in references if each.model_id == voice.model_id]
    if len(mine) < 2:
        return None
    groups = _groups(mine, score_at(_ALIKE_LLR, services))
    if len(groups) < 2:
        return None
    nearest = max(groups, key=lambda group: float(np.mean([each.vector @ voice.vector for each in group])))
    return AlikeRecordings(tuple(Path(each.source).name for each in nearest), len(groups))


def _groups(references: Sequence[Reference], least: float) -> tuple[tuple[Reference, ...], ...]:
    from voxdesk.clustering.linkage import average_linkage

    vectors = np.stack([each.vector for each in references])
    labels = average_linkage(vectors, CallbackContext()).cut_at(least)
    return tuple(
        tuple(each for each, own in zip(references, labels, strict=True) if own == label)
        for label in range(int(labels.max()) + 1)
    )
