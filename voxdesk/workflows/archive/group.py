"""Finds the voices without a name that are one, over all recordings of the index."""

from dataclasses import dataclass

import numpy as np

from voxdesk.archive.records import StoredVectors
from voxdesk.archive.store import Archive
from voxdesk.clustering.base import Voices, read_params
from voxdesk.clustering.choose_k import calibrated_groups, same_voice_similarity
from voxdesk.clustering.evidence import Groups, evidence
from voxdesk.clustering.linkage import average_linkage
from voxdesk.clustering.near import can_be_near
from voxdesk.clustering.registry import find_method
from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.context import Context
from voxdesk.core.types import Float32, Float64, Int64
from voxdesk.workflows.listen.decision import calibration_in_use
from voxdesk.workflows.services import Services

# With less speech than this a voice is weak evidence: it is shown in its recording alone.
LEAST_SPEECH_S = 3.0
# Up to so many voices the whole is grouped anew, which is better than one after the other.
_GROUPED_ANEW = 20_000
_FEW = 20
# Of more voices, by approximate neighbours, once so large a share of them is new.
_MANY_ARE_NEW = 0.05
# Of the odds that two voices are one person's, among so many (docs/decisions/006).
_SHARE_AMONG_MANY = 1.5
_AT_ONCE = 500  # voices that are grouped anew at once, also on a busy computer
_ADDED_AT_ONCE = 16_384  # vectors: 13 MB
_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class GroupRequest:
    """Group the voices without a name; ``hurried`` leaves to the next time what would take long."""

    hurried: bool = False


def group_voices(request: GroupRequest | None, services: Services, ctx: Context) -> int:
    """Put voices without a name into groups of one person each; returns the number of groups.

    A few new voices join the groups that there are. Many are reason to group all of them anew, and
    groups keep their numbers where most of their voices stay. Raises LibraryError, ModelError.
    """
    archive, calibration = services.archive_if_made, calibration_in_use(services)
    if archive is None or calibration is None:
        return 0
    model_id = services.hub.encoder().model_id
    return group_stored(request or GroupRequest(), archive, model_id, calibration, ctx)


def group_stored(
    request: GroupRequest, archive: Archive, model_id: str, calibration: Calibration, ctx: Context
) -> int:
    """Group the voices of ``archive`` by ``model_id`` as ``group_voices`` does; raises LibraryError."""
    for _ in range(_ATTEMPTS):
        count = _group_once(request, archive, model_id, calibration, ctx)
        if count is not None:
            return count
        ctx.check()
    return 0  # others do nothing but group, and will come to these voices too


def _group_once(
    request: GroupRequest, archive: Archive, model_id: str, calibration: Calibration, ctx: Context
) -> int | None:
    """Return the number of groups; None when another program has grouped meanwhile."""
    before = archive.grouping()
    # Numbers that named voices and those of other models have are taken: a naming may be undone.
    free = before[1] + 1
    stored = archive.vectors(model_id, least_s=LEAST_SPEECH_S)
    new = int((stored.groups < 0).sum())
    if not new or (request.hurried and new > _FEW and len(stored) > _AT_ONCE):
        return len(np.unique(stored.groups[stored.groups >= 0]))
    if new > _FEW and len(stored) <= _GROUPED_ANEW:
        groups = _all_anew(stored, free, calibration, ctx)
    elif len(stored) > _GROUPED_ANEW and new > _MANY_ARE_NEW * len(stored) and can_be_near():
        groups = _very_many_anew(stored, free, calibration, ctx)
    else:
        groups = _one_by_one(stored, free, calibration, ctx)
    moved = groups != stored.groups
    changed = zip(stored.voice_ids[moved].tolist(), groups[moved].tolist(), strict=True)
    return len(np.unique(groups)) if archive.regroup(changed, before) else None


def _all_anew(stored: StoredVectors, free: int, calibration: Calibration, ctx: Context) -> Int64:
    method = find_method("auto")
    voices = Voices(stored.vectors, stored.seconds.astype(np.float32), calibration=calibration)
    labels = method.run(voices, PeopleCount(), read_params(method, {}), ctx).labels
    return _renumbered(labels, stored.groups, free)


def _very_many_anew(stored: StoredVectors, free: int, calibration: Calibration, ctx: Context) -> Int64:
    """The same by average linkage alone, whose neighbours are nearly all found (``clustering/near.py``).

    The odds count for more than among few: a wrong merge would give one name to dozens of people.
    """
    tree = average_linkage(stored.vectors, ctx, floor=same_voice_similarity(calibration))
    return _renumbered(calibrated_groups(tree, calibration, share=_SHARE_AMONG_MANY), stored.groups, free)


def _renumbered(labels: Int64, before: Int64, free: int) -> Int64:
    """Give each label the old group that most of its voices had, others numbers from ``free`` on.

    A label of nobody is a group of one.
    """
    kept = (before >= 0) & (labels >= 0)
    votes, counts = np.unique(np.stack([labels[kept], before[kept]]), axis=1, return_counts=True)
    number: dict[int, int] = {}
    taken: set[int] = set()
    for label, old in votes[:, np.argsort(-counts, kind="stable")].T.tolist():
        if label not in number and old not in taken:
            number[label] = old
            taken.add(old)
    found = []
    for label in labels.tolist():
        if label >= 0 and label in number:
            found.append(number[label])
            continue
        found.append(free)
        if label >= 0:
            number[label] = free
        free += 1
    return np.array(found, dtype=np.int64)


def _one_by_one(stored: StoredVectors, free: int, calibration: Calibration, ctx: Context) -> Int64:
    """Put each new voice into the group that it most likely belongs to, or into one of its own."""
    groups, vectors = stored.groups.copy(), stored.vectors
    known, new = np.flatnonzero(groups >= 0), np.flatnonzero(groups < 0)
    there, rows = np.unique(groups[known], return_inverse=True)
    numbers = there.tolist()
    totals = np.zeros((len(numbers) + len(new), vectors.shape[1]), dtype=np.float32)
    _add_up(totals, rows, vectors, known, ctx)
    sizes = np.bincount(rows, minlength=len(totals)).astype(np.float64)
    squares = np.einsum("ij,ij->i", totals, totals).astype(np.float64)
    for place in new:
        ctx.check()
        used = len(numbers)
        similarities = (totals[:used] @ vectors[place]) / sizes[:used]
        there_are = Groups(sizes[:used], squares[:used] / sizes[:used] ** 2)
        row = _likeliest(there_are, similarities, calibration)
        if row is None:
            row = used
            numbers.append(free)
            free += 1
        totals[row] += vectors[place]
        sizes[row] += 1
        squares[row] = totals[row] @ totals[row]
        groups[place] = numbers[row]
    return groups


def _add_up(totals: Float32, rows: Int64, vectors: Float32, places: Int64, ctx: Context) -> None:
    """Add the ``vectors`` at ``places`` i64[n] to the ``rows`` i64[n] of ``totals`` f32[g, D]."""
    order = np.argsort(rows, kind="stable")
    for start in range(0, len(order), _ADDED_AT_ONCE):
        ctx.check()
        some = order[start : start + _ADDED_AT_ONCE]
        here, first = np.unique(rows[some], return_index=True)
        totals[here] += np.add.reduceat(vectors[places[some]], first, axis=0)


def _likeliest(groups: Groups, similarities: Float64, calibration: Calibration) -> int | None:
    """Return the place of the group that is likelier this voice's than any other's; None for none."""
    count = len(groups.sizes)
    if not count:
        return None
    alone = Groups(np.ones(count), np.ones(count))
    llr = evidence(groups, alone, similarities, calibration)
    best = int(llr.argmax())
    # As many groups as there are, as many chances to be like one of them by accident.
    return best if llr[best] > np.log(count + 1.0) else None
