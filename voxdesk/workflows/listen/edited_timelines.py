"""Timelines that the user changed, kept on disk by the content of their recording, without any voiceprint."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.files import make_private_folder
from voxdesk.core.names import NameChanges
from voxdesk.core.paths import Paths
from voxdesk.core.reading import as_rows, parse_json
from voxdesk.core.sealed import TextChange, read_sealed, write_sealed
from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.labels import letters_of
from voxdesk.timeline.markers import Marker, Markers, ordered, rename_in_markers
from voxdesk.timeline.rename import rename_voices
from voxdesk.workflows.services import Services

logger = logging.getLogger(__name__)

_VERSION = 1


@dataclass(frozen=True, slots=True)
class KeptTurns:
    """``found`` by the analysis, and what the user made of it: ``turns`` and ``markers``."""

    found: tuple[Turn, ...]
    turns: tuple[Turn, ...]
    markers: Markers = ()


def keep_turns(paths: Paths, sha256: str, kept: KeptTurns) -> None:
    """Write in one step; a disk that takes nothing is told in the log, for the timeline is still shown."""
    try:
        _write(paths, sha256, kept)
    except OSError as error:
        logger.warning("the timeline cannot be kept in %s: %s", _place(paths, sha256), error)


def recall_turns(paths: Paths, sha256: str) -> KeptTurns | None:
    """Return the timeline of the recording with this content.

    None when there is none that can be understood.
    """
    path = _place(paths, sha256)
    try:
        stored = parse_json(read_sealed(path, paths.vault))
        if stored["version"] != _VERSION:
            return None
        found, turns = _turns(as_rows(stored["found"])), _turns(as_rows(stored["turns"]))
        return KeptTurns(found, turns, _markers(as_rows(stored.get("markers", []))))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        logger.warning("the timeline kept in %s cannot be read: %s", path, error)
        return None


def read_kept_turns(request: str, services: Services, ctx: Context) -> KeptTurns | None:
    """Read the timeline of the recording with this content (SHA-256), as ``recall_turns`` does."""
    return recall_turns(services.paths, request)


def forget_turns(paths: Paths, sha256: str) -> None:
    """Keep nothing of this recording any more."""
    try:
        _place(paths, sha256).unlink(missing_ok=True)
    except OSError as error:
        logger.warning("the kept timeline cannot be removed: %s", error)


def forget_all_turns(paths: Paths) -> None:
    """Keep nothing of any recording: people's names stand in what was kept.

    Raises DataError when a file cannot be removed.
    """
    for path in sorted(paths.timelines.glob("*.json")):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise DataError(
                "{path} cannot be deleted: {reason}.", path=path, reason=os_reason(error)
            ) from error


def rename_in_timelines(paths: Paths, changes: NameChanges) -> tuple[TextChange, ...]:
    """Carry changed and forgotten names through every kept timeline; returns what can be taken back.

    Nothing can after everybody is forgotten. A timeline that cannot be understood is removed with a
    forgotten person: it may name them.
    Raises DataError when a file cannot be read, written or removed.
    """
    forgotten = changes.everybody or None in changes.new.values()
    changed: list[TextChange] = []
    for path in sorted(paths.timelines.glob("*.json")):
        try:
            kept = recall_turns(paths, path.stem)
            if kept is None and forgotten:
                path.unlink(missing_ok=True)
            elif kept is not None:
                found, turns = rename_voices((kept.found, kept.turns), changes)
                renamed = KeptTurns(found, turns, rename_in_markers(kept.markers, changes))
                if renamed != kept:
                    before = read_sealed(path, paths.vault)
                    changed.append(TextChange(path, before, _write(paths, path.stem, renamed)))
        except OSError as error:
            raise DataError(
                "{path} cannot be changed: {reason}.", path=path, reason=os_reason(error)
            ) from error
    return () if changes.everybody else tuple(changed)


def contents_with(paths: Paths, changes: NameChanges) -> tuple[str, ...]:
    """List the contents (SHA-256) of recordings in whose kept timeline a changed name stands."""
    return tuple(
        path.stem
        for path in sorted(paths.timelines.glob("*.json"))
        if (kept := recall_turns(paths, path.stem)) is not None
        and any(changes.affect(turn.name) for turn in (*kept.found, *kept.turns) if turn.name is not None)
    )


def names_in_timelines(paths: Paths) -> set[str]:
    """Collect the names of all voices in kept timelines that bear one."""
    return {
        label
        for path in paths.timelines.glob("*.json")
        if (kept := recall_turns(paths, path.stem)) is not None
        for turn in (*kept.found, *kept.turns)
        for label in (turn.name, turn.label)
        if label is not None and letters_of(label) is None
    }


def _write(paths: Paths, sha256: str, kept: KeptTurns) -> str:
    content = {"version": _VERSION, "found": _rows(kept.found), "turns": _rows(kept.turns)}
    if kept.markers:
        content["markers"] = [[each.at_s, each.text] for each in kept.markers]
    make_private_folder(paths.timelines)
    text = json.dumps(content)
    write_sealed(_place(paths, sha256), text, paths.vault)
    return text


def _place(paths: Paths, sha256: str) -> Path:
    return paths.timelines / f"{sha256}.json"


def _rows(turns: Sequence[Turn]) -> list[list[object]]:
    return [
        [
            turn.start_s,
            turn.end_s,
            turn.name,
            turn.label,
            turn.gender.value,
            turn.confidence,
            turn.tentative,
        ]
        for turn in turns
    ]


def _turns(rows: list[list[object]]) -> tuple[Turn, ...]:
    turns = []
    for row in rows:
        # Before 0.2 a row ended with the perceived gender.
        start_s, end_s, name, label, gender, confidence, tentative = [*row, None, False][:7]
        start, end = float(str(start_s)), float(str(end_s))
        if not 0 <= start <= end < float("inf"):
            raise ValueError(f"a turn from {start} to {end}")
        sure = None if confidence is None else float(str(confidence))
        known = None if name is None else str(name)
        turns.append(Turn(start, end, known, str(label), Gender(str(gender)), sure, bool(tentative)))
    return tuple(turns)


def _markers(rows: list[list[object]]) -> Markers:
    markers = [Marker(float(str(at_s)), str(text)) for at_s, text in rows]
    if not all(0 <= each.at_s < float("inf") for each in markers):
        raise ValueError("a marker outside of time")
    return ordered(markers)
