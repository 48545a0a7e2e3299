"""A clip and where it holds speech in, what its sound is worth for telling voices apart out."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.pitch import median_pitch_hz
from voxdesk.audio.speech import speech_samples
from voxdesk.core.errors import Words
from voxdesk.core.types import AudioClip, Float32, QualityGrade, Segment, SoundQuality

SILENCE_DB = -120.0  # what is given for no sound at all
_HIGHEST_SNR_DB = 60.0

_FRAME_S = 0.02
_LEAST_NOISE_S = 0.3
_QUIETEST_SHARE = 0.1
_FULL_SCALE = 0.999
_SHORTEST_CLIPPED_RUN = 3

# (worth a remark, too bad): below or above these a recording is fair, or poor.
_SPEECH_S = (4.0, 1.5)
_SNR_DB = (15.0, 8.0)
_SPEECH_DB = (-45.0, -60.0)
_CLIPPED = (0.002, 0.02)


def peak_db(samples: Float32) -> float:
    """Return the highest absolute sample in dB relative to full scale, at least -120."""
    return _decibels(float(np.abs(samples).max(initial=0.0)) ** 2)


def level_db(samples: Float32) -> float:
    """Return the root of the mean square in dB relative to full scale (a full-scale sine: -3), at least -120.

    Around the mean: a constant part of the signal is no sound.
    """
    return _decibels(float(samples.var(dtype=np.float64)) if len(samples) else 0.0)


def clipped_share(samples: Float32) -> float:
    """Return the share of samples, 0 to 1, in runs of at least three at full scale."""
    flat = np.abs(samples) >= _FULL_SCALE
    if not flat.any():
        return 0.0
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flat, [False]))))
    lengths = edges[1::2] - edges[::2]
    return float(lengths[lengths >= _SHORTEST_CLIPPED_RUN].sum() / len(samples))


def snr_db(clip: AudioClip, speech: Sequence[Segment]) -> float | None:
    """Return the power of the voice over that of the noise in dB, at most 60; None without speech.

    The noise is the median power of 20 ms frames outside the speech. Where there is less than 0.3 s of those,
    it is that of the quietest tenth of all frames. This follows Martin's minimum statistics (IEEE Trans.
    Speech and Audio Processing 9(5), 2001). The speech frames hold voice and noise, so the noise is taken off
    first.
    """
    return _snr_db(frame_powers(clip.samples, clip.sample_rate), speech)


def frame_powers(samples: Float32, rate: int) -> NDArray[np.float64]:
    """Return the power f64[n] of each whole frame of 20 ms, around its mean."""
    frame = frame_length(rate)
    count = len(samples) // frame
    # Around each frame's mean: a constant part of the signal is no noise.
    power: NDArray[np.float64] = samples[: count * frame].reshape(count, frame).var(axis=1, dtype=np.float64)
    return power


def frame_length(rate: int) -> int:
    """Return how many samples a frame of 20 ms has."""
    return max(1, round(_FRAME_S * rate))


def grade_frames(power: NDArray[np.float64], clipped: float, speech: Sequence[Segment]) -> QualityGrade:
    """Grade a recording by the ``power`` f64[n] of its frames and its share of ``clipped`` samples."""
    spoken = power[_spoken(len(power), speech)]
    speech_db = _decibels(float(spoken.mean())) if len(spoken) else SILENCE_DB
    said_s = len(spoken) * _FRAME_S
    return grade_sound(said_s, _snr_db(power, speech), speech_db, clipped)[0]


def _spoken(count: int, speech: Sequence[Segment]) -> NDArray[np.bool_]:
    """Tell of each of ``count`` frames whether somebody speaks in it."""
    spoken = np.zeros(count, np.bool_)
    for segment in speech:
        spoken[int(segment.start_s / _FRAME_S) : int(np.ceil(segment.end_s / _FRAME_S))] = True
    return spoken


def _snr_db(power: NDArray[np.float64], speech: Sequence[Segment]) -> float | None:
    count = len(power)
    if not speech or count == 0:
        return None
    spoken = _spoken(count, speech)
    outside = power[~spoken]
    if len(outside) * _FRAME_S < _LEAST_NOISE_S:
        outside = np.sort(power)[: max(1, round(_QUIETEST_SHARE * count))]
    noise = float(np.median(outside))
    voice = float(power[spoken].mean()) - noise if spoken.any() else 0.0
    return min(_HIGHEST_SNR_DB, _decibels(voice) - _decibels(noise))


def measure(clip: AudioClip, speech: Sequence[Segment]) -> SoundQuality:
    """Return everything about a clip's sound; ``speech`` as the speech detector gives it for this clip."""
    voice = speech_samples(clip, speech)
    clipped = clipped_share(clip.samples)
    noise_ratio_db = snr_db(clip, speech)
    grade, problems = grade_sound(voice.seconds, noise_ratio_db, level_db(voice.samples), clipped)
    return SoundQuality(
        seconds=clip.seconds,
        speech_s=voice.seconds,
        snr_db=noise_ratio_db,
        clipped=clipped,
        peak_db=peak_db(clip.samples),
        pitch_hz=median_pitch_hz(voice),
        grade=grade,
        problems=problems,
    )


def grade_sound(
    speech_s: float, noise_ratio_db: float | None, speech_db: float, clipped: float
) -> tuple[QualityGrade, tuple[Words, ...]]:
    """Grade and remarks for measures taken elsewhere, such as those of a long recording's blocks.

    ``speech_db`` is the speech's root of the mean square, ``clipped`` a share from 0 to 1.
    """
    if noise_ratio_db is None or speech_s == 0:
        return QualityGrade.POOR, (Words("no speech"),)
    found = (
        (_degree(-speech_s, _SPEECH_S, -1), Words("only {speech_s:.1f} s of speech", speech_s=speech_s)),
        (_degree(-noise_ratio_db, _SNR_DB, -1), Words("noisy: {ratio_db:.0f} dB", ratio_db=noise_ratio_db)),
        (_degree(-speech_db, _SPEECH_DB, -1), Words("too quiet")),
        (
            _degree(clipped, _CLIPPED, 1),
            Words("clipped in {percent:.2g} % of the samples", percent=100 * clipped),
        ),
    )
    grades = (QualityGrade.GOOD, QualityGrade.FAIR, QualityGrade.POOR)
    return grades[max(degree for degree, _ in found)], tuple(words for degree, words in found if degree)


def _degree(value: float, limits: tuple[float, float], sign: int) -> int:
    """0 fine, 1 worth a remark, 2 too bad; ``sign`` -1 where value and limits are negated."""
    return sum(value > sign * limit for limit in limits)


def _decibels(power: float) -> float:
    return float(max(SILENCE_DB, 10 * np.log10(max(power, 1e-30))))
