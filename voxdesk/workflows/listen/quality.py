"""The blocks of a recording in, the quality of the whole out."""

import numpy as np

from voxdesk.audio.quality import grade_sound, level_db, measure
from voxdesk.core.types import SoundQuality
from voxdesk.workflows.listen.speech_blocks import Heard


class QualitySum:
    """Adds up what was measured of each block; a recording of one block is measured exactly."""

    def __init__(self) -> None:
        self._parts: list[SoundQuality] = []
        self._speech_powers: list[float] = []

    def push(self, block: Heard) -> SoundQuality:
        """Measure the next block; gives its own quality."""
        part = measure(block.sound, block.speech)
        self._parts.append(part)
        self._speech_powers.append(10 ** (level_db(block.speech_sound.samples) / 10))
        return part

    def finish(self) -> SoundQuality:
        """Return the quality of everything; raises ValueError when nothing was pushed."""
        if not self._parts:
            raise ValueError("no block was measured")
        if len(self._parts) == 1:
            return self._parts[0]
        seconds = sum(part.seconds for part in self._parts)
        speech = np.array([part.speech_s for part in self._parts])
        clipped = sum(part.clipped * part.seconds for part in self._parts) / seconds
        heard = speech > 0
        snr_db = _mean([part.snr_db for part in self._parts], speech)
        speech_db = 10 * np.log10(max(_mean(self._speech_powers, speech) or 0.0, 1e-12))
        grade, problems = grade_sound(float(speech.sum()), snr_db, float(speech_db), clipped)
        return SoundQuality(
            seconds=seconds,
            speech_s=float(speech.sum()),
            snr_db=snr_db,
            clipped=clipped,
            peak_db=max(part.peak_db for part in self._parts),
            pitch_hz=_median([part.pitch_hz for part in self._parts], speech) if heard.any() else None,
            grade=grade,
            problems=problems,
        )


def _mean(values: list[float | None] | list[float], weights: np.ndarray) -> float | None:
    """Weighted mean of the values that there are."""
    pairs = [
        (value, weight) for value, weight in zip(values, weights, strict=True) if value is not None and weight
    ]
    if not pairs:
        return None
    return float(np.average([value for value, _ in pairs], weights=[weight for _, weight in pairs]))


def _median(values: list[float | None], weights: np.ndarray) -> float | None:
    """Weighted median of the values that there are."""
    pairs = sorted(
        (value, weight) for value, weight in zip(values, weights, strict=True) if value is not None and weight
    )
    if not pairs:
        return None
    reached = np.cumsum([weight for _, weight in pairs])
    return pairs[int(np.searchsorted(reached, reached[-1] / 2))][0]
