"""The grouping that the user works on, kept on disk: gone on with after a kill, edits included."""

import json
import logging
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from voxdesk.clustering.edit import EditedGroups
from voxdesk.core.cluster_types import NOBODY, ClusterRequest, ClusterResult, PeopleCount, Per
from voxdesk.core.errors import DataError
from voxdesk.core.paths import Paths

logger = logging.getLogger(__name__)

_VERSION = 1


@dataclass(frozen=True, slots=True)
class FolderSession:
    """What was asked for, and what the user made of it.

    ``done`` tells whether the grouping had ended. ``labels`` by (path, start in milliseconds)
    and ``names`` by label are the user's edits, empty where there are none.
    """

    request: ClusterRequest
    done: bool = False
    labels: Mapping[tuple[str, int], int] = field(default_factory=dict)
    names: Mapping[int, str] = field(default_factory=dict)


def session_of(request: ClusterRequest, result: ClusterResult, groups: EditedGroups) -> FolderSession:
    """A finished grouping with its edits."""
    if not groups.names and np.array_equal(result.labels, groups.labels):
        return FolderSession(request, done=True)
    keys = (_key(item.path, item.start_s) for item in result.items)
    labels = dict(zip(keys, groups.labels.tolist(), strict=True))
    return FolderSession(request, True, labels, dict(groups.names))


def edits_on(result: ClusterResult, session: FolderSession) -> EditedGroups:
    """The edits of ``session`` on the same folder grouped again.

    A recording that is new goes where most of those went that it was grouped with now, or makes a
    new group.
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
    return EditedGroups(np.array(labels, dtype=np.int64), session.names)


def save_session(paths: Paths, session: FolderSession) -> None:
    """Write the session in one step; a disk that takes nothing is told in the log."""
    request = session.request
    content = {
        "version": _VERSION,
        "folder": str(request.folder),
        "method": request.method,
        "people": [request.people.low, request.people.high],
        "per": request.per.value,
        "settings": {name: str(value) for name, value in request.settings.items()},
        "dask": request.dask,
        "done": session.done,
        "labels": [[path, start, label] for (path, start), label in session.labels.items()],
        "names": [[label, name] for label, name in session.names.items()],
    }
    path = _place(paths)
    draft = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(content), encoding="utf-8")  # ASCII: odd file names survive
        draft.replace(path)
    except OSError as error:
        logger.warning("the grouping cannot be kept in %s: %s", path, error)


def load_session(paths: Paths) -> FolderSession | None:
    """The session that was kept, or None; a file that cannot be understood is none."""
    path = _place(paths)
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        if stored["version"] != _VERSION:
            return None
        low, high = stored["people"]
        request = ClusterRequest(
            Path(stored["folder"]),
            str(stored["method"]),
            PeopleCount(low, high),
            Per(stored["per"]),
            {str(name): str(value) for name, value in stored["settings"].items()},
            dask=str(stored.get("dask", "")),
        )
        return FolderSession(
            request,
            bool(stored["done"]),
            {(str(path), int(start)): int(label) for path, start, label in stored["labels"]},
            {int(label): str(name) for label, name in stored["names"]},
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, DataError) as error:
        logger.warning("the grouping kept in %s cannot be read: %s", path, error)
        return None


def forget_session(paths: Paths) -> None:
    """Offer nothing at the next start."""
    try:
        _place(paths).unlink(missing_ok=True)
    except OSError as error:
        logger.warning("the kept grouping cannot be removed: %s", error)


def _place(paths: Paths) -> Path:
    return paths.data / "grouping.json"


def _key(path: str, start_s: float) -> tuple[str, int]:
    return path, round(1000 * start_s)
