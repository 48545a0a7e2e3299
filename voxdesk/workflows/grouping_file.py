"""Keeps the grouping that the user works on, so that it is gone on with after a kill, edits included."""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from voxdesk.core.cluster_types import ClusterRequest, PeopleCount, Per
from voxdesk.core.errors import DataError
from voxdesk.core.files import make_private_folder
from voxdesk.core.names import NameChanges, pattern_of
from voxdesk.core.paths import Paths
from voxdesk.core.reading import as_list, as_rows, as_table, as_whole, parse_json
from voxdesk.core.sealed import TextChange, read_sealed, write_sealed
from voxdesk.timeline.rename import new_labels

logger = logging.getLogger(__name__)

_VERSION = 1


@dataclass(frozen=True, slots=True)
class FolderSession:
    """Hold what was asked for, and what the user made of it.

    ``done`` tells whether the grouping had ended. ``labels`` by (path, start in milliseconds)
    and ``names`` by label are the user's edits, empty where there are none. ``refused`` pairs a
    label with somebody of the library who it is not.
    """

    request: ClusterRequest
    done: bool = False
    labels: Mapping[tuple[str, int], int] = field(default_factory=dict)
    names: Mapping[int, str] = field(default_factory=dict)
    refused: frozenset[tuple[int, str]] = frozenset()


def save_session(paths: Paths, session: FolderSession) -> None:
    """Write the session in one step; a disk that takes nothing is told in the log."""
    try:
        _write(paths, session)
    except OSError as error:
        logger.warning("the grouping cannot be kept in %s: %s", _place(paths), error)


def _write(paths: Paths, session: FolderSession) -> str:
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
        "refused": sorted([label, name] for label, name in session.refused),
    }
    path = _place(paths)
    make_private_folder(path.parent)
    text = json.dumps(content)  # ASCII: odd file names survive
    write_sealed(path, text, paths.vault)
    return text


def load_session(paths: Paths) -> FolderSession | None:
    """Return the session that was kept, or None; a file that cannot be understood is none."""
    path = _place(paths)
    try:
        stored = parse_json(read_sealed(path, paths.vault))
        if stored["version"] != _VERSION:
            return None
        low, high = as_list(stored["people"])
        request = ClusterRequest(
            Path(str(stored["folder"])),
            str(stored["method"]),
            PeopleCount(_count(low), _count(high)),
            Per(str(stored["per"])),
            {str(name): str(value) for name, value in as_table(stored["settings"]).items()},
            dask=str(stored.get("dask", "")),
        )
        return FolderSession(
            request,
            bool(stored["done"]),
            {
                (str(path), as_whole(start)): as_whole(label)
                for path, start, label in as_rows(stored["labels"])
            },
            {as_whole(label): str(name) for label, name in as_rows(stored["names"])},
            frozenset((as_whole(label), str(name)) for label, name in as_rows(stored.get("refused", []))),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, DataError) as error:
        logger.warning("the grouping kept in %s cannot be read: %s", path, error)
        return None


def _count(value: object) -> int | None:
    return None if value is None else as_whole(value)


def forget_session(paths: Paths) -> None:
    """Offer nothing at the next start."""
    try:
        _place(paths).unlink(missing_ok=True)
    except OSError as error:
        logger.warning("the kept grouping cannot be removed: %s", error)


def rename_in_session(paths: Paths, changes: NameChanges) -> TextChange | None:
    """Carry changed and forgotten names through what is kept; returns what can be taken back.

    What cannot be understood is removed. Raises OSError.
    """
    path = _place(paths)
    if not path.exists():
        return None
    session = load_session(paths)
    if session is None:
        path.unlink(missing_ok=True)
        return None
    kept = renamed_session(session, changes)
    if kept == session:
        return None
    before, after = read_sealed(path, paths.vault), None
    if kept is None:
        path.unlink(missing_ok=True)
    else:
        after = _write(paths, kept)
    return None if changes.everybody else TextChange(path, before, after)


def renamed_session(session: FolderSession, changes: NameChanges) -> FolderSession | None:
    """Carry changed and forgotten names through a session; a forgotten person's group stays.

    Recordings that bear the name of somebody forgotten are left out; None when the folder does.
    """
    found = pattern_of(changes.forgotten, words=False)
    if found is not None and found.search(str(session.request.folder)):
        return None
    new = new_labels(tuple(session.names.values()), changes)
    names = {label: new.get(name, name) for label, name in session.names.items()}
    merged = _merged(names)
    return replace(
        session,
        labels={
            key: merged.get(label, label)
            for key, label in session.labels.items()
            if found is None or not found.search(key[0])
        },
        names={label: name for label, name in names.items() if label not in merged},
        refused=frozenset(
            (merged.get(label, label), name) for label, name in renamed_refusals(session.refused, changes)
        ),
    )


def renamed_refusals(refused: frozenset[tuple[int, str]], changes: NameChanges) -> frozenset[tuple[int, str]]:
    """Carry changed names through refusals; those of forgotten people go."""
    new = ((label, changes.of(name)) for label, name in refused)
    return frozenset((label, name) for label, name in new if name is not None)


def _merged(names: Mapping[int, str]) -> dict[int, int]:
    """Map labels of groups that came to bear one name to the first of them."""
    first: dict[str, int] = {}
    return {label: first[name] for label, name in names.items() if first.setdefault(name, label) != label}


def paths_of(session: FolderSession, changes: NameChanges) -> tuple[Path, ...]:
    """List the recordings of the groups whose names are changed or forgotten."""
    theirs = {label for label, name in session.names.items() if changes.affect(name)}
    return tuple(dict.fromkeys(Path(path) for (path, _), label in session.labels.items() if label in theirs))


def _place(paths: Paths) -> Path:
    return paths.data / "grouping.json"
