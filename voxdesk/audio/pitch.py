"""Speech in, its median pitch out: YIN (de Cheveigné & Kawahara, JASA 2002) on many frames at once."""

import numpy as np

from voxdesk.audio.resample import resample
from voxdesk.core.types import AudioClip, Float32

_RATE = 8_000
_LOWEST_HZ, _HIGHEST_HZ = 55.0, 520.0  # a deep bass; a small child
_SHORTEST_LAG, _LONGEST_LAG = int(_RATE / _HIGHEST_HZ), int(_RATE / _LOWEST_HZ) + 1
_WINDOW = 256  # 32 ms, compared with the same window up to the longest lag later
_FRAME = _WINDOW + _LONGEST_LAG + 1
_HOP = 160
_MOST_FRAMES = 1_500  # of a long recording, evenly spread
_VOICED = 0.2  # highest normalised difference of a frame that counts as voiced
_QUIETEST = 0.05  # of the RMS of the whole: quieter frames are no voice
_FEWEST_VOICED = 5
# The hum of the mains (50 or 60 Hz) is steadier than any voice. A voice whose fundamental goes with it
# is still known by its overtones.
_HUM_HZ, _TAPS = 72.0, 1_057


def median_pitch_hz(speech: AudioClip) -> float | None:
    """Return the median fundamental frequency of the voiced frames, or None when hardly any are voiced."""
    samples = resample(speech, _RATE).samples
    if len(samples) < _FRAME:
        return None
    around = np.pad(samples, _TAPS // 2)
    frames = np.lib.stride_tricks.sliding_window_view(around, _FRAME + _TAPS - 1)[::_HOP]
    if len(frames) > _MOST_FRAMES:
        frames = frames[np.linspace(0, len(frames) - 1, _MOST_FRAMES).astype(int)]
    frames = _without_hum(frames)
    frames = frames - frames.mean(axis=1, keepdims=True)
    power = np.einsum("ij,ij->i", frames, frames)
    frames = frames[power > power.mean() * _QUIETEST**2]
    if len(frames) == 0:
        return None
    pitches = _pitches(_normalised_difference(frames))
    return float(np.median(pitches)) if len(pitches) >= _FEWEST_VOICED else None


def _without_hum(frames: Float32) -> Float32:
    """The middle f32[frames, _FRAME] of longer ``frames``, after a high-pass (windowed sinc)."""
    place = np.arange(_TAPS) - _TAPS // 2
    edge = 2 * _HUM_HZ / _RATE
    low_pass = edge * np.sinc(edge * place) * np.hamming(_TAPS)
    response = -low_pass / low_pass.sum()
    response[_TAPS // 2] += 1.0
    size = 1 << (frames.shape[1] - 1).bit_length()
    heard = np.fft.irfft(np.fft.rfft(frames, size) * np.fft.rfft(response, size), size)
    middle: Float32 = heard[:, _TAPS - 1 : _TAPS - 1 + _FRAME].astype(np.float32)
    return middle


def _normalised_difference(frames: Float32) -> Float32:
    """YIN's cumulative mean normalised difference f32[frames, lags 0 .. longest + 1]."""
    lags = _LONGEST_LAG + 2
    size = 1 << (_FRAME + _WINDOW).bit_length()
    head = np.zeros((len(frames), size), np.float32)
    head[:, :_WINDOW] = frames[:, :_WINDOW]
    products = np.fft.irfft(np.conj(np.fft.rfft(head)) * np.fft.rfft(frames, size), size)[:, :lags]
    energy = np.cumsum(np.pad(frames.astype(np.float64) ** 2, ((0, 0), (1, 0))), axis=1)
    later = energy[:, _WINDOW : _WINDOW + lags] - energy[:, :lags]
    difference = np.maximum(later[:, :1] + later - 2 * products, 0.0)
    mean = np.cumsum(difference[:, 1:], axis=1) / np.arange(1, lags)
    normalised = np.ones((len(frames), lags), np.float32)
    normalised[:, 1:] = difference[:, 1:] / np.maximum(mean, 1e-12)
    return normalised


def _pitches(difference: Float32) -> Float32:
    """Hz of the frames that are voiced: the first dip below the threshold, refined by a parabola."""
    searched = difference[:, _SHORTEST_LAG : _LONGEST_LAG + 1]
    before = difference[:, _SHORTEST_LAG - 1 : _LONGEST_LAG]
    after = difference[:, _SHORTEST_LAG + 1 : _LONGEST_LAG + 2]
    dips = (searched < _VOICED) & (searched <= before) & (searched < after)
    voiced = np.flatnonzero(dips.any(axis=1))
    first = dips[voiced].argmax(axis=1)
    left, middle, right = before[voiced, first], searched[voiced, first], after[voiced, first]
    bend = left - 2 * middle + right
    shift = np.where(bend > 0, 0.5 * (left - right) / np.maximum(bend, 1e-12), 0.0)
    pitches: Float32 = (_RATE / (first + _SHORTEST_LAG + shift)).astype(np.float32)
    return pitches
