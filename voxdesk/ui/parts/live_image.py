"""Samples of a running recording in, the pixels of its last seconds out; no Qt, no growth.

Every column is a whole number of pixels, so that scrolling moves the picture and never resamples
it; new columns are written into a ring, nothing that is already painted is touched again.
"""

import numpy as np

from voxdesk.core.types import Float32
from voxdesk.spectrogram import levels as coding
from voxdesk.spectrogram.scale import FrequencyScale, frequency_rows, frequency_scale
from voxdesk.spectrogram.spectrogram import StreamingSpectrogram
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.style.colour_maps import Colours, colour_table

HISTORY_S = 60.0
_FRAMES_PER_COLUMN = 8


class LiveImage:
    """A ring of ``width`` pixel columns by ``height`` rows, the newest sound in the newest column."""

    def __init__(
        self, look: SpectrogramLook, sample_rate: int, width: int, height: int, span_s: float
    ) -> None:
        self.sample_rate = sample_rate
        self._history: Float32 = np.zeros(round(HISTORY_S * sample_rate), np.float32)
        self._heard = 0
        self.look, self.width, self.height, self.span_s = look, width, height, span_s
        self._colours: Colours = colour_table(look.colour_map, look.floor_db, look.ceiling_db)
        self.levels = np.zeros((height, width), np.uint8)
        self.pixels = np.zeros((height, width), np.uint32)
        self._lay_out(look, width, height, span_s)

    @property
    def start_s(self) -> float:
        """Time at the left edge of the oldest column that is held."""
        return max(0.0, self.end_s - self.width * self.pixel_s)

    @property
    def end_s(self) -> float:
        """Time at the right edge of the newest column."""
        return self._first_sample / self.sample_rate + self.painted * self.pixel_s

    @property
    def heard_s(self) -> float:
        """Seconds of sound taken in since the start."""
        return self._heard / self.sample_rate

    def push(self, samples: Float32) -> int:
        """Take in the next samples f32[n]; returns how many pixel columns they completed."""
        size = len(self._history)
        kept = samples[-size:]
        at = (self._heard + len(samples) - len(kept)) % size
        head = min(len(kept), size - at)
        self._history[at : at + head] = kept[:head]
        self._history[: len(kept) - head] = kept[head:]
        self._heard += len(samples)
        return self._paint(samples)

    def restyle(self, look: SpectrogramLook, width: int, height: int, span_s: float) -> None:
        """Another look, size or span: what is on the screen is drawn anew from the sound itself."""
        same_levels = (look.transform, look.axis, look.top_hz) == (
            self.look.transform,
            self.look.axis,
            self.look.top_hz,
        )
        if same_levels and (width, height, span_s) == (self.width, self.height, self.span_s):
            self.look = look
            self._colours = colour_table(look.colour_map, look.floor_db, look.ceiling_db)
            np.take(self._colours, self.levels, out=self.pixels)
            return
        self._lay_out(look, width, height, span_s)

    @property
    def places(self) -> tuple[tuple[float, float], ...]:
        """Return where ``pixels`` lie in time: first and last second of the lap under way, then the last.

        What is not yet overwritten of one lap lies beyond ``end_s``, what is of the other before
        ``start_s``. So a view of that stretch shows each column once.
        """
        first_s, lap_s = self._first_sample / self.sample_rate, self.width * self.pixel_s
        lap = max(0, self.painted - 1) // self.width
        laps = (lap, lap - 1) if lap else (lap,)
        return tuple((first_s + each * lap_s, first_s + (each + 1) * lap_s) for each in laps)

    def level_at(self, seconds: float, row_from_top: int) -> float | None:
        """Level in dB at a point of the picture; None where there is nothing."""
        column = int((seconds - self._first_sample / self.sample_rate) / self.pixel_s)
        if not (max(0, self.painted - self.width) <= column < self.painted):
            return None
        return float(coding.to_decibels(self.levels[row_from_top, column % self.width]))

    def _lay_out(self, look: SpectrogramLook, width: int, height: int, span_s: float) -> None:
        self.look, self.width, self.height, self.span_s = look, width, height, span_s
        rate, transform = self.sample_rate, look.transform
        pixel = max(1, round(span_s * rate / width))
        # A hop longer than a pixel fills several; a shorter one is averaged, none is passed over.
        self._repeat = max(1, transform.hop // pixel)
        column = self._repeat * pixel
        self._mean_of = min(_FRAMES_PER_COLUMN, -(-column * 2 // transform.fft_size))
        hop = min(transform.fft_size, max(1, column // self._mean_of))
        self.pixel_s = hop * self._mean_of / self._repeat / rate
        self.scale: FrequencyScale = frequency_scale(look.axis, height, rate, look.top_hz)
        self._rows = frequency_rows(self.scale, rate, transform.padded_size)
        self._stream = StreamingSpectrogram(transform, rate, hop)
        self._spare = np.empty((0, transform.bins), np.float32)
        self._colours = colour_table(look.colour_map, look.floor_db, look.ceiling_db)
        self.levels = np.zeros((height, width), np.uint8)
        self.pixels = np.full((height, width), self._colours[0], np.uint32)
        self.painted = 0
        # From a whole column on, so that columns fall where they fell before.
        column_samples = hop * self._mean_of
        wanted = (width // self._repeat + 2) * column_samples + transform.fft_size
        held = min(self._heard, len(self._history), wanted)
        self._first_sample = -(-(self._heard - held) // column_samples) * column_samples
        first, size = self._first_sample, len(self._history)
        if self._heard > first:
            self._paint(self._history[np.arange(first, self._heard) % size])

    def _paint(self, samples: Float32) -> int:
        columns = np.concatenate([self._spare, self._stream.push(samples)])
        whole = len(columns) // self._mean_of
        self._spare = columns[whole * self._mean_of :]
        if not whole:
            return 0
        columns = columns[: whole * self._mean_of]
        if self._mean_of > 1:
            power = np.power(np.float32(10.0), columns / np.float32(10.0))
            columns = 10.0 * np.log10(power.reshape(whole, self._mean_of, -1).mean(axis=1))
        levels = coding.to_bytes(self._rows(columns)).T[::-1]
        if self._repeat > 1:
            levels = np.repeat(levels, self._repeat, axis=1)
        count = int(levels.shape[1])
        kept = levels[:, -self.width :]
        at = (self.painted + count - kept.shape[1]) % self.width
        head = min(kept.shape[1], self.width - at)
        for target, part in (
            (slice(at, at + head), kept[:, :head]),
            (slice(0, kept.shape[1] - head), kept[:, head:]),
        ):
            self.levels[:, target] = part
            self.pixels[:, target] = self._colours[part]
        self.painted += count
        return count
