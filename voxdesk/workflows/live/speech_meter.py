"""Microphone samples in as they come; how much speech there was, and what is wrong with it, out."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from voxdesk.audio.quality import peak_db
from voxdesk.audio.resample import StreamResampler
from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.types import Float32
from voxdesk.workflows.listen.speech_blocks import RATE

_FRAME = 512
_LISTEN_FIRST_S = 2.5
_QUIET_DB = -38.0
_FULL_SCALE = 0.999
_CLIPPED_FOR_S = 3.0
_NEAR_NOISE_DB = 8.0


class HasSpeech(Protocol):
    """Services, as far as they are needed here."""

    @property
    def speech(self) -> SpeechDetector:
        """The speech detector."""


@dataclass(frozen=True, slots=True)
class SpeechProgress:
    """``speech_s`` seconds of speech in ``seconds``; ``problem`` is what the speaker should change."""

    seconds: float
    speech_s: float
    speaking: bool
    problem: str


class SpeechMeter:
    """Counts net speech while somebody reads a text aloud; for one thread."""

    def __init__(self, services: HasSpeech, sample_rate: int) -> None:
        self._rate = sample_rate
        self._resampler = StreamResampler(sample_rate, RATE)
        self._stream = services.speech.stream()
        self._samples = 0
        self._speech_frames = 0
        self._speaking = False
        self._peak_db = -np.inf
        self._clipped_at_s = -np.inf
        self._powers: dict[bool, list[float]] = {True: [], False: []}
        self._rest: Float32 = np.zeros(0, np.float32)

    def push(self, samples: Float32) -> None:
        """Take f32[n] at the microphone's rate."""
        self._samples += len(samples)
        if np.abs(samples).max(initial=0.0) >= _FULL_SCALE:
            self._clipped_at_s = self._seconds
        at_16k = self._resampler.push(samples)
        flags = self._stream.push(at_16k)
        self._speech_frames += int(flags.sum())
        self._speaking = self._stream.speaking
        self._note_levels(at_16k, flags)

    def decide(self) -> SpeechProgress:
        """Return how far the reading is."""
        return SpeechProgress(
            self._seconds, self._speech_frames * _FRAME / RATE, self._speaking, self._problem()
        )

    def finish(self) -> None:
        """End the reading; nothing is kept of it."""

    @property
    def _seconds(self) -> float:
        return self._samples / self._rate

    def _note_levels(self, at_16k: Float32, flags: np.ndarray) -> None:
        sound = np.concatenate([self._rest, at_16k])
        for number, flag in enumerate(flags):
            frame = sound[number * _FRAME : (number + 1) * _FRAME]
            self._powers[bool(flag)].append(float(np.mean(np.square(frame), dtype=np.float64)))
            if flag:
                self._peak_db = max(self._peak_db, peak_db(frame))
        self._rest = sound[len(flags) * _FRAME :]

    def _problem(self) -> str:
        if self._seconds - self._clipped_at_s < _CLIPPED_FOR_S:
            return "Too loud: the sound is clipped. Move away a little or lower the level."
        if self._seconds < _LISTEN_FIRST_S:
            return ""
        if not self._powers[True]:
            return "No speech is heard yet. Is this the right microphone?"
        if self._peak_db < _QUIET_DB:
            return "Very quiet. Come nearer to the microphone or raise its level."
        voice, noise = np.median(self._powers[True]), np.median(self._powers[False] or [0.0])
        if noise > 0 and 10 * np.log10(voice / noise) < _NEAR_NOISE_DB:
            return "It is noisy here. A quieter place, or nearer to the microphone, helps."
        return ""
