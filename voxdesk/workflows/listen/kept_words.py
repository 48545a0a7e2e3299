"""What was transcribed here, kept beside the timelines by the content of its recording."""

import json
import logging
import re
from pathlib import Path

from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.files import make_private_folder
from voxdesk.core.names import NameChanges, pattern_of
from voxdesk.core.paths import Paths
from voxdesk.core.reading import parse_json
from voxdesk.core.sealed import TextChange, read_sealed, write_sealed

logger = logging.getLogger(__name__)

_STRUCK = "…"


def keep_words(paths: Paths, sha256: str, content: bytes) -> None:
    """Write in one step; a disk that takes nothing is told in the log, for the words are still shown."""
    try:
        make_private_folder(paths.timelines)
        write_sealed(_place(paths, sha256), content.decode(), paths.vault)
    except OSError as error:
        logger.warning("the words cannot be kept in %s: %s", _place(paths, sha256), error)


def recall_words(paths: Paths, sha256: str) -> bytes | None:
    """Return what was transcribed of the recording with this content; None without, or unreadable."""
    path = _place(paths, sha256)
    try:
        return read_sealed(path, paths.vault).encode()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        logger.warning("the words kept in %s cannot be read: %s", path, error)
        return None


def forget_words(paths: Paths, sha256: str) -> None:
    """Keep nothing of what is said in this recording any more."""
    try:
        _place(paths, sha256).unlink(missing_ok=True)
    except OSError as error:
        logger.warning("the kept words cannot be removed: %s", error)


def forget_all_words(paths: Paths) -> None:
    """Keep nothing of what is said in any recording; raises DataError when a file cannot be removed."""
    for path in kept_words(paths):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise DataError(
                "{path} cannot be deleted: {reason}.", path=path, reason=os_reason(error)
            ) from error


def strike_from_words(paths: Paths, changes: NameChanges) -> tuple[TextChange, ...]:
    """Take forgotten names out of what is said; with everybody all goes, for any word may be a name.

    Returns what can be taken back. What cannot be understood is removed. Raises DataError when a file
    cannot be written or removed.
    """
    if changes.everybody:
        forget_all_words(paths)
        return ()
    pattern = pattern_of(changes.forgotten)
    if pattern is None:
        return ()
    changed: list[TextChange] = []
    for path in kept_words(paths):
        content = recall_words(paths, path.stem)
        try:
            struck = None if content is None else _without(parse_json(content), changes.forgotten, pattern)
        except (ValueError, KeyError, TypeError):
            struck = None
        try:
            if struck is None:
                path.unlink(missing_ok=True)
            elif struck != content:
                write_sealed(path, struck.decode(), paths.vault)
                if content is not None:
                    changed.append(TextChange(path, content.decode(), struck.decode()))
        except OSError as error:
            raise DataError(
                "{path} cannot be changed: {reason}.", path=path, reason=os_reason(error)
            ) from error
    return tuple(changed)


def kept_words(paths: Paths) -> list[Path]:
    """List the files in which what is said is kept."""
    return sorted(paths.timelines.glob("*.words"))


def _without(content: dict[str, object], names: tuple[str, ...], pattern: re.Pattern[str]) -> bytes:
    parts = {part.casefold() for name in names for part in name.split()}

    def strike(value: object, inside: bool) -> object:
        if isinstance(value, str):
            is_part = inside and re.sub(r"[\W_]", "", value).casefold() in parts
            return _STRUCK if is_part else pattern.sub(_STRUCK, value)
        if isinstance(value, list):
            return [strike(each, inside) for each in value]
        if isinstance(value, dict):
            # A name of several words stands in several places where each word has its time.
            spread = bool(pattern.search(str(value.get("text", "")))) if "words" in value else inside
            return {key: strike(each, spread and key in ("words", "word")) for key, each in value.items()}
        return value

    return json.dumps(strike(content, False), ensure_ascii=False).encode()


def _place(paths: Paths, sha256: str) -> Path:
    return paths.timelines / f"{sha256}.words"
