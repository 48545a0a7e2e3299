"""Sound in, perceived gender out."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from voxdesk.core.errors import ModelError
from voxdesk.core.types import AudioClip, Embedding, Float32, Gender, GenderGuess, Segment
from voxdesk.inference.manifest import ModelManifest
from voxdesk.inference.manifest_tables import GenderCalibration
from voxdesk.inference.network import MAX_PIECE_S, Network, even_pieces
from voxdesk.inference.voice_gender import VoiceGender

MIN_SPEECH_S = 0.3
_LEAST_ODDS = 1e-12


class TellsGender(Protocol):
    """Hold what the program asks of any gender model."""

    @property
    def model_id(self) -> str:
        """The model's name, which every guess carries."""

    @property
    def calibration(self) -> GenderCalibration:
        """Return what its logits mean."""

    def guess(self, clip: AudioClip, speech: Sequence[Segment] | None = None) -> GenderGuess:
        """Return the perceived gender of the voice in ``clip``, or in its ``speech`` segments when given."""

    def logit(self, clip: AudioClip, speech: Sequence[Segment] | None = None) -> float:
        """Return male-minus-female logit before calibration."""

    def male(self, logit: float, voice: Embedding | None = None) -> float:
        """Return the calibrated probability of a male voice, by the ``voice`` too where it is known."""

    def uncertain_below(self, voice: Embedding | None = None) -> float:
        """Return the probability of the likelier gender below which the answer is "uncertain"."""

    def guess_from(self, logit: float, voice: Embedding | None = None) -> GenderGuess:
        """Return the answer for a ``logit``, and for the ``voice`` where the model knows such."""


class GenderModel:
    """Says how a voice is perceived, with a calibrated probability; thread-safe.

    The network gives one logit (male minus female) or two (female, male). A model that was taught by
    an encoder's embeddings too asks them as well, wherever one is at hand.
    """

    def __init__(self, manifest: ModelManifest, threads: int = 1) -> None:
        """Load the model; raises ModelError when it is no gender model."""
        if manifest.task != "gender" or manifest.gender is None:
            raise ModelError(
                "The model {model} is made for {task}, not for gender.",
                model=manifest.id,
                task=manifest.task,
            )
        self._calibration: GenderCalibration = manifest.gender
        self._network = Network(manifest, threads)
        width = self._network.run([np.zeros(manifest.sample_rate, dtype=np.float32)]).shape[1]
        if width not in (1, 2):
            raise ModelError(
                "The model {model} gives {width} numbers where one or two are expected.",
                model=manifest.id,
                width=width,
            )
        table = manifest.voice_gender
        self._by_voice = None if table is None else VoiceGender(manifest, table, threads)

    @property
    def model_id(self) -> str:
        """The model's name, which every guess carries."""
        return self._network.manifest.id

    @property
    def sample_rate(self) -> int:
        """The rate at which the network listens; other rates are resampled."""
        return self._network.manifest.sample_rate

    @property
    def calibration(self) -> GenderCalibration:
        """Return what the network's logit means."""
        return self._calibration

    def guess(self, clip: AudioClip, speech: Sequence[Segment] | None = None) -> GenderGuess:
        """Return the perceived gender of the voice in ``clip``, or in its ``speech`` segments when given."""
        return self.guess_from(self.logit(clip, speech))

    def logit(self, clip: AudioClip, speech: Sequence[Segment] | None = None) -> float:
        """Return male-minus-female logit of ``clip`` before calibration, averaged over its pieces."""
        samples = self._network.prepare(clip, speech, MIN_SPEECH_S)
        pieces = even_pieces(samples, round(MAX_PIECE_S * self.sample_rate))
        return float(_male_minus_female(self._network.run(pieces)).mean())

    def male(self, logit: float, voice: Embedding | None = None) -> float:
        """Return the probability of a male voice for a male-minus-female ``logit``, and for ``voice``.

        An embedding of another encoder than the model was taught by is left out. Raises ModelError.
        """
        if voice is not None and self._by_voice is not None and self._by_voice.knows(voice):
            return self._by_voice.male(logit, voice)
        return probability_of(self._calibration, logit)

    def uncertain_below(self, voice: Embedding | None = None) -> float:
        """Return the probability of the likelier gender below which the answer is "uncertain"."""
        if voice is not None and self._by_voice is not None and self._by_voice.knows(voice):
            return self._by_voice.uncertain_below
        return self._calibration.uncertain_below

    def guess_from(self, logit: float, voice: Embedding | None = None) -> GenderGuess:
        """Return the calibrated answer, by the ``voice`` too as ``male`` tells; raises ModelError."""
        return answer(self.male(logit, voice), self.uncertain_below(voice), self.model_id)


def guess_gender(calibration: GenderCalibration, logit: float, model_id: str) -> GenderGuess:
    """Return the calibrated answer for a male-minus-female ``logit`` of the model ``model_id``."""
    return answer(probability_of(calibration, logit), calibration.uncertain_below, model_id)


def probability_of(calibration: GenderCalibration, logit: float) -> float:
    """Return the probability of a male voice for a male-minus-female ``logit``."""
    return float(1.0 / (1.0 + np.exp(-np.clip(calibration.scale * logit + calibration.offset, -50.0, 50.0))))


def log_odds(probability: float) -> float:
    """Return the logarithm of the odds; finite for any probability."""
    kept = min(max(probability, _LEAST_ODDS), 1.0 - _LEAST_ODDS)
    return float(np.log(kept) - np.log1p(-kept))


def answer(male: float, uncertain_below: float, model_id: str) -> GenderGuess:
    """Choose the likelier gender at the probability ``male``; none when it is not likely enough."""
    probability = max(male, 1.0 - male)
    if probability < uncertain_below:
        label = Gender.UNCERTAIN
    else:
        label = Gender.MALE if male >= 0.5 else Gender.FEMALE
    return GenderGuess(label, probability, model_id)


def _male_minus_female(outputs: Float32) -> Float32:
    return outputs[:, 1] - outputs[:, 0] if outputs.shape[1] == 2 else outputs[:, 0]
