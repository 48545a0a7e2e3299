"""Timelines that the user changed, kept on disk by the content of their recording, without any voiceprint."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.paths import Paths
from voxdesk.core.types import Gender, Turn

logger = logging.getLogger(__name__)

_VERSION = 1


@dataclass(frozen=True, slots=True)
class KeptTurns:
    """``found`` by the analysis, and what the user made of it: ``turns``."""

    found: tuple[Turn, ...]
    turns: tuple[Turn, ...]


def keep_turns(paths: Paths, sha256: str, kept: KeptTurns) -> None:
    """Write in one step; a disk that takes nothing is told in the log, for the timeline is still shown."""
    path = _place(paths, sha256)
    draft = path.with_suffix(".new")
    content = {"version": _VERSION, "found": _rows(kept.found), "turns": _rows(kept.turns)}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(content), encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        logger.warning("the timeline cannot be kept in %s: %s", path, error)


def recall_turns(paths: Paths, sha256: str) -> KeptTurns | None:
    """The timeline of the recording with this content; None when there is none that can be understood."""
    path = _place(paths, sha256)
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        if stored["version"] != _VERSION:
            return None
        return KeptTurns(_turns(stored["found"]), _turns(stored["turns"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        logger.warning("the timeline kept in %s cannot be read: %s", path, error)
        return None


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
