"""Turns a grouping with the user's edits into what is kept of it, and back."""

from collections import Counter

import numpy as np

from voxdesk.clustering.edit import EditedGroups
from voxdesk.core.cluster_types import NOBODY, ClusterRequest, ClusterResult
from voxdesk.core.names import NameChanges
from voxdesk.timeline.rename import new_labels
from voxdesk.workflows.grouping_file import FolderSession, renamed_refusals


def session_of(request: ClusterRequest, result: ClusterResult, groups: EditedGroups) -> FolderSession:
    """Return a finished grouping with its edits."""
    if not groups.names and not groups.refused and np.array_equal(result.labels, groups.labels):
        return FolderSession(request, done=True)
    keys = (_key(item.path, item.start_s) for item in result.items)
    labels = dict(zip(keys, groups.labels.tolist(), strict=True))
    return FolderSession(request, True, labels, dict(groups.names), groups.refused)


def edits_on(result: ClusterResult, session: FolderSession) -> EditedGroups:
    """Return the edits of ``session`` on the same folder grouped again.

    A new recording goes where most of those went with which it was grouped now, or makes a group.
    """
    if not session.labels:
        return EditedGroups(result.labels)
    known = [session.labels.get(_key(item.path, item.start_s)) for item in result.items]
    votes: dict[int, Counter[int]] = {}
    for label, before in zip(result.labels.tolist(), known, strict=True):
        if before is not None:
            votes.setdefault(label, Counter())[before] += 1
    homes = {label: counted.most_common(1)[0][0] for label, counted in votes.items()}
    free = max(session.labels.values()) + 1
    labels = []
    for label, before in zip(result.labels.tolist(), known, strict=True):
        if before is None and label != NOBODY and label not in homes:
            homes[label] = free
            free += 1
        labels.append(before if before is not None else NOBODY if label == NOBODY else homes[label])
    return EditedGroups(np.array(labels, dtype=np.int64), session.names, session.refused)


def renamed_groups(groups: EditedGroups, changes: NameChanges) -> EditedGroups:
    """Carry changed and forgotten names through the groups; those of one person become one group."""
    new = new_labels(tuple(groups.names.values()), changes)
    names = {label: new.get(name, name) for label, name in groups.names.items()}
    groups = EditedGroups(groups.labels, names, renamed_refusals(groups.refused, changes))
    for name in new.values():
        same = [label for label, given in groups.names.items() if given == name]
        if len(same) > 1:
            groups = groups.merged(same)
    return groups


def _key(path: str, start_s: float) -> tuple[str, int]:
    return path, round(1000 * start_s)
