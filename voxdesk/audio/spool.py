"""Samples in as they are recorded, a WAV out that survives the end of the program at any moment.

While it grows the file is called ``….wav.part``: a complete WAV but for the lengths in its header.
Ending or recovering it patches the header and renames the file; nothing is ever copied.
"""

import os
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import numpy as np

from voxdesk.core.errors import AudioError, os_reason
from voxdesk.core.types import Float32

_PART = ".part"
_NAME = "%Y-%m-%d %H.%M.%S"
# RIFF; room for the 64-bit lengths of a file over 4 GB (RF64, EBU Tech 3306); format; data.
_HEADER = struct.Struct("<4sI4s 4sI28s 4sIHHIIHH 4sI")
_SAMPLE_BYTES = 2
_MOST_32_BIT = 2**32 - 1


class SpoolWriter:
    """Appends mono samples to a growing 16-bit WAV; every append is with the system when it returns.

    Raises AudioError when the file cannot be made; OSError when it cannot grow (a full disk).
    """

    def __init__(self, path: Path, sample_rate: int) -> None:
        self.path = path
        self._part = path.with_name(path.name + _PART)
        self._rate = sample_rate
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: BinaryIO = self._part.open("xb", buffering=0)
            _lock(self._file)
            self._file.write(_header(sample_rate, 0))
        except OSError as error:
            raise AudioError(
                "The recording cannot be kept in “{parent}”: {reason}.",
                parent=path.parent,
                reason=os_reason(error),
                hint="Free some space or check the folder's permissions.",
            ) from error
        self._bytes = 0

    @property
    def seconds(self) -> float:
        """Return how much is in the file."""
        return self._bytes // _SAMPLE_BYTES / self._rate

    def append(self, samples: Float32) -> None:
        """Add f32[n]; raises OSError, what fitted stays."""
        scaled = np.clip(np.rint(samples * 32768.0), -32768, 32767)
        rest = memoryview(np.nan_to_num(scaled).astype("<i2").tobytes())
        while rest:
            count = self._file.write(rest) or 0
            self._bytes += count
            rest = rest[count:]

    def sync(self) -> None:
        """Have the system put everything on the disk, against a loss of power."""
        os.fsync(self._file.fileno())

    def close(self) -> Path | None:
        """End the recording; its path, or None when not one sample was recorded.

        Raises AudioError; the growing file then stays, to be recovered later.
        """
        samples = self._bytes // _SAMPLE_BYTES
        self._file.close()
        if samples == 0:
            self._part.unlink(missing_ok=True)
            return None
        return _finish_or_say(self._part)


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A recording that was never ended: its file, length, and when it began."""

    path: Path
    seconds: float
    started: datetime


def new_recording_path(folder: Path) -> Path:
    """Return a name in ``folder`` that says when the recording began and is not taken."""
    path = folder / f"{datetime.now().strftime(_NAME)}.wav"
    return _free(path, lambda each: each.exists() or each.with_name(each.name + _PART).exists())


def interrupted(folder: Path) -> tuple[Interrupted, ...]:
    """Return recordings that a program left unfinished, oldest first; not those still being made."""
    found = []
    for path in sorted(folder.glob(f"*.wav{_PART}")):
        try:
            with path.open("r+b") as file:
                if not _lock(file):
                    continue
                rate = _rate(file.read(_HEADER.size))
            size = path.stat().st_size
        except OSError:
            continue
        samples = max(0, size - _HEADER.size) // _SAMPLE_BYTES
        if rate is None or samples == 0:
            path.unlink(missing_ok=True)  # ended before its first sample: there is nothing to keep
            continue
        found.append(Interrupted(path, samples / rate, _started(path)))
    return tuple(found)


def recover(recording: Interrupted) -> Path:
    """Make a finished WAV of an interrupted recording; raises AudioError."""
    try:
        return _finish(recording.path)
    except OSError as error:
        raise AudioError(
            "“{name}” cannot be saved: {reason}.",
            name=recording.path.name,
            reason=os_reason(error),
        ) from error


def discard(recording: Interrupted) -> None:
    """Delete an interrupted recording; raises AudioError."""
    try:
        recording.path.unlink(missing_ok=True)
    except OSError as error:
        raise AudioError(
            "“{name}” cannot be deleted: {reason}.",
            name=recording.path.name,
            reason=os_reason(error),
        ) from error


def _finish_or_say(part: Path) -> Path:
    try:
        return _finish(part)
    except OSError as error:
        raise AudioError(
            "“{name}” cannot be saved: {reason}.",
            name=part.name,
            reason=os_reason(error),
        ) from error


def _finish(part: Path) -> Path:
    with part.open("r+b") as file:
        rate = _rate(file.read(_HEADER.size)) or 0
        samples = (part.stat().st_size - _HEADER.size) // _SAMPLE_BYTES
        file.truncate(_HEADER.size + samples * _SAMPLE_BYTES)
        file.seek(0)
        file.write(_header(rate, samples))
    return part.replace(_free(part.with_name(part.name.removesuffix(_PART)), Path.exists))


def _header(rate: int, samples: int) -> bytes:
    size = samples * _SAMPLE_BYTES
    whole = size + _HEADER.size - 8
    large = whole > _MOST_32_BIT
    lengths = struct.pack("<QQQI", whole, size, samples, 0) if large else b""
    return _HEADER.pack(
        *(b"RF64" if large else b"RIFF", min(whole, _MOST_32_BIT), b"WAVE"),
        *(b"ds64" if large else b"JUNK", 28, lengths),
        *(b"fmt ", 16, 1, 1, rate, rate * _SAMPLE_BYTES, _SAMPLE_BYTES, 8 * _SAMPLE_BYTES),
        *(b"data", min(size, _MOST_32_BIT)),
    )


def _rate(header: bytes) -> int | None:
    if len(header) < _HEADER.size:
        return None
    fields = _HEADER.unpack(header)
    rate = int(fields[10])
    return rate if fields[2] == b"WAVE" and rate > 0 else None


def _started(path: Path) -> datetime:
    try:
        return datetime.strptime(path.name[: len("2026-01-31 23.59.59")], _NAME)
    except ValueError:
        return datetime.fromtimestamp(path.stat().st_mtime)


def _free(path: Path, taken: Callable[[Path], bool]) -> Path:
    """The path, with a number where it is taken."""
    candidate, number = path, 1
    while taken(candidate):
        number += 1
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return candidate


def _lock(file: BinaryIO) -> bool:
    """Hold a file until it is closed or the program ends in whatever way; False when another does."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(2**40)  # beyond the data: Windows locks keep others from reading what they cover
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
