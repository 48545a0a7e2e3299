"""Samples as they come in, frames of speech out: pauses within a sentence bridged, clicks dropped."""

import numpy as np

from voxdesk.audio.resample import StreamResampler
from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.types import Float32
from voxdesk.workflows.listen.speech_blocks import RATE

FRAME = 512
FRAME_S = FRAME / RATE

_LEAST_FRAMES = 8  # a quarter of a second: less is a click, not speech
_BRIDGED_FRAMES = 10

Frame = tuple[float, Float32]


class SpeechFrames:
    """Find the speech in a stream. A frame is its start in seconds and 32 ms of sound at 16 kHz."""

    def __init__(self, detector: SpeechDetector, sample_rate: int) -> None:
        self._resampler = StreamResampler(sample_rate, RATE)
        self._stream = detector.stream()
        self._rest: Float32 = np.zeros(0, dtype=np.float32)
        self._count = 0
        self._held: list[Frame] = []
        self._spoken = 0  # frames of speech in the present run
        self._silent = _BRIDGED_FRAMES  # frames since the last of them

    @property
    def now_s(self) -> float:
        """Seconds of sound that were looked at."""
        return self._count * FRAME_S

    def push(self, samples: Float32) -> list[Frame]:
        """Take samples f32[n] at the stream's rate; gives the frames that are now known to be speech."""
        sound = self._resampler.push(samples)
        flags = self._stream.push(sound)
        joined = np.concatenate([self._rest, sound])
        self._rest = joined[len(flags) * FRAME :].copy()
        found: list[Frame] = []
        for index, flag in enumerate(flags):
            self._held.append((self.now_s, joined[index * FRAME : (index + 1) * FRAME].copy()))
            self._count += 1
            if flag:
                self._spoken += 1
                self._silent = 0
                if self._spoken >= _LEAST_FRAMES:
                    found += self._held
                    self._held = []
            else:
                self._silent += 1
                if self._silent > _BRIDGED_FRAMES or not self._spoken:
                    self._held, self._spoken = [], 0
        return found
