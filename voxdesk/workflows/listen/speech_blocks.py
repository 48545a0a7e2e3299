"""A recording in, its sound with the speech marked out, block by block in bounded memory."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from voxdesk.audio.files import open_audio
from voxdesk.audio.resample import resample
from voxdesk.audio.speech import SpeechDetector, speech_samples
from voxdesk.core.context import Context
from voxdesk.core.types import AudioClip, Segment

RATE = 16_000
BLOCK_S = 60.0
_HIGHEST_RATE = 48_000


@dataclass(frozen=True, slots=True)
class Heard:
    """A block of a recording: at its own rate, at 16 kHz, and where in it somebody speaks.

    ``speech`` is in seconds from the block's first sample.
    """

    sound: AudioClip
    at_16k: AudioClip
    speech: tuple[Segment, ...]

    @property
    def speech_sound(self) -> AudioClip:
        """The speech alone, joined, at 16 kHz."""
        return speech_samples(self.at_16k, self.speech)


def hear(source: Path | AudioClip, detector: SpeechDetector, ctx: Context) -> Iterator[Heard]:
    """Yield the blocks of ``source`` in order, reporting progress; raises AudioError."""
    if isinstance(source, AudioClip):
        for first in range(0, max(len(source.samples), 1), round(BLOCK_S * source.sample_rate)):
            start_s = first / source.sample_rate
            yield _heard(source.cut(start_s, start_s + BLOCK_S), detector)
            ctx.check()
        return
    with open_audio(source, ctx.check) as file:
        # A minute at a million samples a second would be gigabytes on its way through; at 48,000 all is there
        # that can be heard.
        for block in file.blocks(BLOCK_S, min(file.info.sample_rate, _HIGHEST_RATE)):
            yield _heard(block, detector)
            done_s, total_s = block.start_s + block.seconds, file.info.seconds
            ctx.report(min(1.0, done_s / total_s) if total_s else None, source.name)


class SegmentSum:
    """Collects the segments of all blocks; those that a border between blocks cut are whole again."""

    def __init__(self, gap_s: float = 0.2) -> None:
        self._gap_s = gap_s
        self._found: list[Segment] = []

    def push(self, block: Heard) -> None:
        """Take the next block."""
        start_s = block.sound.start_s
        for index, part in enumerate(block.speech):
            segment = Segment(start_s + part.start_s, start_s + part.end_s)
            last = self._found[-1] if self._found and index == 0 else None
            if last is not None and segment.start_s - last.end_s <= self._gap_s:
                self._found[-1] = Segment(last.start_s, segment.end_s)
            else:
                self._found.append(segment)

    def finish(self) -> tuple[Segment, ...]:
        """Return all segments in seconds of the recording, in order."""
        return tuple(self._found)


def _heard(block: AudioClip, detector: SpeechDetector) -> Heard:
    at_16k = resample(block, RATE)
    return Heard(block, at_16k, detector.segments(at_16k))
