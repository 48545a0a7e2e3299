"""Where somebody speaks: a clip in, segments of speech out; the same live, frame by frame."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.resample import resample
from voxdesk.audio.silero import FRAME, FRAME_S, SAMPLE_RATE, SileroNetwork, new_state
from voxdesk.core.types import AudioClip, Float32, Segment

_DIGITS = 6  # segment times are given to the microsecond


@dataclass(frozen=True, slots=True)
class DetectOptions:
    """Set when a frame counts as speech, and how frames become segments.

    Speech begins at probability ``begin`` and goes on down to ``go_on``. Pauses shorter than ``pause_s`` are
    bridged, what is then shorter than ``shortest_s`` is dropped. The rest is widened by ``pad_s`` on both
    sides.
    """

    begin: float = 0.5
    go_on: float = 0.35
    shortest_s: float = 0.25
    pause_s: float = 0.2
    pad_s: float = 0.05


class SpeechDetector:
    """Finds speech in sound of any rate; keeps no state between calls, safe from several threads.

    The weights are read when it is first used.
    """

    def __init__(self, options: DetectOptions | None = None, network: SileroNetwork | None = None) -> None:
        self.options = options or DetectOptions()
        self._given = network

    @cached_property
    def _network(self) -> SileroNetwork:
        return self._given or SileroNetwork()

    def segments(self, clip: AudioClip) -> tuple[Segment, ...]:
        """Return stretches of speech in seconds from the clip's first sample, in order, never touching."""
        stream = self.stream()
        stream.push(resample(clip, SAMPLE_RATE).samples)
        found = stream.finish()
        return tuple(Segment(part.start_s, min(part.end_s, clip.seconds)) for part in found)

    def stream(self) -> "SpeechStream":
        """Return a detector for sound that is still coming in."""
        return SpeechStream(self._network, self.options)


class SpeechStream:
    """Takes sound as it comes; its flags and segments are those of the whole, however it is cut.

    For one thread at a time.
    """

    def __init__(self, network: SileroNetwork, options: DetectOptions) -> None:
        self._network = network
        self._options = options
        self._state = new_state()
        self._rest: Float32 = np.zeros(0, np.float32)
        self._joiner = SegmentJoiner(options)
        self._segments: list[Segment] = []
        self._speaking = False

    @property
    def speaking(self) -> bool:
        """Tell whether the last frame was speech."""
        return self._speaking

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The segments whose end is settled; the one being spoken comes when it ends."""
        return tuple(self._segments)

    def push(self, samples: Float32) -> NDArray[np.bool_]:
        """Take f32[n] at 16 kHz; gives a flag for each 32 ms frame that it completes."""
        sound = np.concatenate([self._rest, samples]) if len(self._rest) else np.asarray(samples, np.float32)
        whole = len(sound) // FRAME * FRAME
        self._rest = sound[whole:].copy()
        flags = self._decide(self._network.probabilities(sound[:whole], self._state))
        self._segments += self._joiner.push(flags)
        return flags

    def finish(self) -> tuple[Segment, ...]:
        """End the stream (a last, incomplete frame is filled up with silence) and give all segments."""
        if len(self._rest):
            self.push(np.zeros(FRAME - len(self._rest), np.float32))
        self._segments += self._joiner.finish()
        return self.segments

    def _decide(self, probabilities: Float32) -> NDArray[np.bool_]:
        """Two thresholds, so that a voice that drops for a moment is not cut to pieces."""
        flags = np.empty(len(probabilities), np.bool_)
        for index, probability in enumerate(probabilities):
            needed = self._options.go_on if self._speaking else self._options.begin
            self._speaking = flags[index] = bool(probability >= needed)
        return flags


class SegmentJoiner:
    """Turns flags per frame into segments as soon as nothing that follows can change them."""

    def __init__(self, options: DetectOptions) -> None:
        self._options = options
        self._frames = 0
        self._first: int | None = None  # frames of the run of speech being joined
        self._end = 0

    def push(self, flags: Sequence[bool] | NDArray[np.bool_]) -> list[Segment]:
        """Take the next flags; gives the segments that are settled by them."""
        settled = []
        for flag in flags:
            if flag:
                if self._first is None:
                    self._first = self._frames
                self._end = self._frames + 1
            self._frames += 1
            gap_s = (self._frames - self._end) * FRAME_S
            if self._first is not None and gap_s > self._options.pause_s + 2 * self._options.pad_s:
                settled += self._close()
        return settled

    def finish(self) -> list[Segment]:
        """Return the last segment, when there is one still open."""
        return self._close()

    def _close(self) -> list[Segment]:
        first, self._first = self._first, None
        if first is None or (self._end - first) * FRAME_S < self._options.shortest_s:
            return []
        start_s = max(0.0, first * FRAME_S - self._options.pad_s)
        end_s = min(self._frames * FRAME_S, self._end * FRAME_S + self._options.pad_s)
        return [Segment(round(start_s, _DIGITS), round(end_s, _DIGITS))]


def speech_samples(clip: AudioClip, segments: Sequence[Segment]) -> AudioClip:
    """Only the speech of a clip, joined."""
    parts = [clip.cut(segment.start_s, segment.end_s).samples for segment in segments]
    joined = np.concatenate(parts) if parts else np.zeros(0, np.float32)
    return AudioClip(joined, clip.sample_rate, clip.source, clip.start_s)
