"""One recording in, several sound files cut from it out, in one pass and bounded memory."""

import contextlib
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np

from voxdesk.audio.encode import SoundWriter, TooLoudError, open_writer, rate_for
from voxdesk.audio.files import open_audio
from voxdesk.core.types import AudioClip, Float32, Segment

_BLOCK_S = 10.0
_FADE_S = 0.005
_BEEP_HZ, _BEEP_LEVEL = 1000.0, 0.1


class Elsewhere(StrEnum):
    """Hold what is heard outside of the parts of a track: nothing, so that they are joined, or a sound."""

    LEFT_OUT = "left out"
    SILENCE = "silence"
    BEEP = "beep"


@dataclass(frozen=True, slots=True)
class Track:
    """A sound file to write: ``parts`` of the recording, in order and apart from each other.

    With ``Elsewhere.SILENCE`` or ``BEEP`` it is as long as the recording, and everything stays where it
    was in time. The edges of parts are faded over 5 ms, unless ``fade`` is False.
    """

    path: Path
    parts: tuple[Segment, ...]
    elsewhere: Elsewhere = Elsewhere.LEFT_OUT
    fade: bool = True


def cut_tracks(
    source: Path, tracks: Sequence[Track], report: Callable[[float | None], None] | None = None
) -> tuple[Path, ...]:
    """Write all ``tracks`` of one kind of file (``audio.encode``); returns those that hold sound, in order.

    Reads the recording once, ten seconds at a time. A second time is for WAV files with samples beyond ±1,
    which only a floating one holds. A track without sound is not written. What was being written when an
    error comes is not left behind. Raises AudioError.
    """
    if not tracks:
        return ()
    try:
        return _cut(source, tracks, report, floating=False)
    except TooLoudError:
        return _cut(source, tracks, report, floating=True)


def _cut(
    source: Path, tracks: Sequence[Track], report: Callable[[float | None], None] | None, *, floating: bool
) -> tuple[Path, ...]:
    done: float | None = None

    def check() -> None:
        if report is not None:
            report(done)

    with open_audio(source, check) as file, contextlib.ExitStack() as stack:
        rate = rate_for(tracks[0].path, file.info.sample_rate)
        seconds = file.info.seconds
        waiting = sorted(
            (_Running(number, track, rate, seconds) for number, track in enumerate(tracks)),
            key=lambda each: -each.first,
        )
        running: list[_Running] = []
        written: list[_Running] = []
        for block in file.blocks(_BLOCK_S, rate):
            at = round(block.start_s * rate)
            while waiting and waiting[-1].first < at + len(block.samples):
                track = waiting.pop()
                track.open(stack, floating=floating)
                running.append(track)
                written.append(track)
            for track in running:
                track.take(block, at)
            running = [track for track in running if not track.close_behind(at + len(block.samples))]
            done = block.start_s / seconds if seconds else None
            check()
        for track in running:
            track.close()
    return tuple(each.track.path for each in sorted(written, key=lambda one: one.number))


class _Running:
    """A track that is being written."""

    def __init__(self, number: int, track: Track, rate: int, seconds: float | None) -> None:
        self.number, self.track, self._rate, self._seconds = number, track, rate, seconds
        self._parts = [
            (round(part.start_s * rate), math.inf if math.isinf(part.end_s) else round(part.end_s * rate))
            for part in track.parts
        ]
        self._fade = max(1, round(_FADE_S * rate)) if track.fade else 0
        self._stack = contextlib.ExitStack()
        self._writer: SoundWriter | None = None

    @property
    def first(self) -> float:
        """The sample from which on something is written."""
        if self.track.elsewhere is not Elsewhere.LEFT_OUT:
            return 0
        return min((first for first, last in self._parts if last > first), default=math.inf)

    def open(self, stack: contextlib.ExitStack, *, floating: bool) -> None:
        """Begin the file; an error in ``stack`` drops it."""
        stack.enter_context(self._stack)
        seconds = self._seconds
        if self.track.elsewhere is Elsewhere.LEFT_OUT:
            seconds = sum(part.seconds for part in self.track.parts)
        writer = open_writer(self.track.path, self._rate, seconds, floating=floating)
        self._writer = self._stack.enter_context(writer)

    def take(self, block: AudioClip, at: int) -> None:
        """Write what the track holds of the block that begins at sample ``at``."""
        assert self._writer is not None
        end = at + len(block.samples)
        while self._parts and self._parts[0][1] <= at:
            self._parts.pop(0)
        if self.track.elsewhere is Elsewhere.LEFT_OUT:
            for first, last in self._inside(at, end):
                piece = block.samples[first - at : last - at]
                self._writer.write(piece * self._gain(first, last))
            return
        gain = np.zeros(len(block.samples), dtype=np.float32)
        for first, last in self._inside(at, end):
            gain[first - at : last - at] = self._gain(first, last)
        sound = block.samples * gain
        if self.track.elsewhere is Elsewhere.BEEP:
            sound += (1 - gain) * _beep(at, end, self._rate)
        self._writer.write(sound)

    def close_behind(self, end: int) -> bool:
        """Finish the file once nothing can follow sample ``end``; tells whether it is finished."""
        over = self.track.elsewhere is Elsewhere.LEFT_OUT and all(last <= end for _, last in self._parts)
        if over:
            self.close()
        return over

    def close(self) -> None:
        """Finish the file: it takes its place."""
        self._stack.close()

    def _inside(self, at: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts as far as they lie between two samples."""
        for first, last in self._parts:
            if first >= end:
                break
            if last > at:
                yield max(first, at), int(min(last, end))

    def _gain(self, low: int, high: int) -> Float32:
        """1 inside of the part that holds ``low`` to ``high``, less at its edges."""
        if not self._fade:
            return np.ones(1, dtype=np.float32)
        first, last = next((a, b) for a, b in self._parts if a <= low and high <= b)
        places = np.arange(low, high, dtype=np.float64)
        up = np.ones(1) if first == 0 else (places - first + 0.5) / self._fade
        down = np.ones(1) if math.isinf(last) else (last - places - 0.5) / self._fade
        return np.minimum(1.0, np.minimum(up, down)).astype(np.float32) * np.ones(high - low, np.float32)


def _beep(first: int, last: int, rate: int) -> Float32:
    """A tone whose phase does not depend on where a block begins."""
    places = np.arange(first, last, dtype=np.float64)
    hz = min(_BEEP_HZ, rate / 4)
    return (_BEEP_LEVEL * np.sin(2 * np.pi * hz * places / rate)).astype(np.float32)
