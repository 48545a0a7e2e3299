"""Keeps on disk how a watched folder's recordings went: done, or when to try again."""

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from voxdesk.core.errors import DataError
from voxdesk.core.files import append_json_line, make_private_folder, write_text
from voxdesk.core.lock_file import held_alone
from voxdesk.core.paths import Paths
from voxdesk.core.reading import as_list, as_whole, open_text, parse_json
from voxdesk.workflows.folders.watch import Stamp
from voxdesk.workflows.listen.products import begun_mark, mark_of

# After each failure of a recording it is tried again so many seconds later.
_AGAIN_AFTER_S = (60.0, 300.0, 1800.0, 6 * 3600.0)
_ENOUGH_LINES = 1000


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold how one recording went when it was of ``size`` bytes and last changed at ``changed_ns``.

    ``failures`` in a row, 0 when it is done. After a failure it is tried again at the time ``again_s``
    since 1970. ``results`` are marks of the files that were made of it, or were about to be.
    """

    size: int
    changed_ns: int
    failures: int = 0
    again_s: float = 0.0
    results: tuple[str, ...] = ()


def _entry(content: dict[str, object]) -> Entry:
    return Entry(
        as_whole(content["size"]),
        as_whole(content["changed_ns"]),
        as_whole(content.get("failures", 0)),
        float(str(content.get("again_s", 0.0))),
        tuple(str(each) for each in as_list(content["results"])),
    )


class WatchMemory:
    """The entries of one folder. Paths are kept as hashes only: a file's name may be a person's."""

    def __init__(self, file: Path, *, anew: bool = False) -> None:
        """Read what was kept; with ``anew`` everything is due once more.

        A line that cannot be understood is as if it were not there.
        """
        self._file = file
        self._entries: dict[str, Entry] = {}
        text = _read(file)
        lines = text.splitlines()
        for line in lines:
            with contextlib.suppress(ValueError, KeyError, TypeError):
                content = parse_json(line)
                self._entries[str(content["recording"])] = _entry(content)
        torn = text and not text.endswith("\n")  # the computer went down while a line was written
        if torn or (len(lines) > _ENOUGH_LINES and len(lines) > 2 * len(self._entries)):
            write_text(file, "".join(f"{_line(*each)}\n" for each in self._entries.items()), private=True)

        self._earlier = set(self._entries) if anew else set()

    @property
    def empty(self) -> bool:
        """Tell whether the folder was never watched."""
        return not self._entries

    def of(self, path: Path) -> Entry | None:
        """Tell how the recording went last; None when it is new."""
        return self._entries.get(_hash(path))

    def is_due(self, path: Path, stamp: Stamp, now_s: float) -> bool:
        """Tell whether the recording, as it is now, has something to be done about it."""
        entry = self.of(path)
        if entry is None or _hash(path) in self._earlier or (entry.size, entry.changed_ns) != stamp:
            return True
        return entry.failures > 0 and entry.again_s <= now_s

    def note_done(self, path: Path, stamp: Stamp, results: Sequence[Path] = ()) -> None:
        """Keep that nothing is left to do; raises OSError."""
        self._note(path, Entry(*stamp, results=_marks(results)))

    def note_results(self, path: Path, stamp: Stamp, results: Sequence[Path]) -> None:
        """Keep that these files were made of it, while it is not done yet; raises OSError."""
        failures, _ = self._failures(path, stamp)
        self._note(path, Entry(*stamp, max(failures, 1), 0.0, _marks(results)))

    def note_begun(self, path: Path, stamp: Stamp, result: Path) -> None:
        """Keep that this file, which is not there yet, is about to be made of it; raises OSError."""
        failures, results = self._failures(path, stamp)
        self._note(path, Entry(*stamp, max(failures, 1), 0.0, (*results, begun_mark(result))))

    def note_failed(self, path: Path, stamp: Stamp, now_s: float | None = None) -> Entry:
        """Keep that it failed once more, and when it is tried again; raises OSError."""
        failures, results = self._failures(path, stamp)
        wait_s = _AGAIN_AFTER_S[min(failures, len(_AGAIN_AFTER_S) - 1)]
        entry = Entry(*stamp, failures + 1, (time.time() if now_s is None else now_s) + wait_s, results)
        self._note(path, entry)
        return entry

    def failing(self, path: Path, stamp: Stamp) -> Entry | None:
        """Return the entry of a recording that failed last; None when it did not, or has changed since."""
        entry = self.of(path)
        same = entry is not None and (entry.size, entry.changed_ns) == stamp
        return entry if entry is not None and same and entry.failures else None

    def _failures(self, path: Path, stamp: Stamp) -> tuple[int, tuple[str, ...]]:
        """Tell how often it failed as it is now, and the marks of its results."""
        entry, failing = self.of(path), self.failing(path, stamp)
        return failing.failures if failing is not None else 0, entry.results if entry is not None else ()

    def _note(self, path: Path, entry: Entry) -> None:
        key = _hash(path)
        self._entries[key] = entry
        self._earlier.discard(key)
        append_json_line(self._file, recording=key, **asdict(entry))


@contextlib.contextmanager
def open_memory(folder: Path, paths: Paths, *, anew: bool = False) -> Iterator[WatchMemory]:
    """Open what is remembered of ``folder``; raises DataError when somebody else watches it now."""
    place = paths.data / "watched"
    make_private_folder(place)
    name = _hash(folder.resolve())
    with held_alone(place / f"{name}.lock") as alone:
        if not alone:
            raise DataError("The folder {folder} is watched already.", folder=folder)
        yield WatchMemory(place / f"{name}.jsonl", anew=anew)


def _marks(results: Sequence[Path]) -> tuple[str, ...]:
    return tuple(mark for mark in map(mark_of, results) if mark is not None)


def _hash(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:32]


def _line(key: str, entry: Entry) -> str:
    return json.dumps({"recording": key, **asdict(entry)})


def _read(file: Path) -> str:
    try:
        with open_text(file, errors="replace") as text:
            return text.read()
    except FileNotFoundError:
        return ""
