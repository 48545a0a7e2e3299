"""Sound in, perceived gender out."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from voxdesk.core.errors import ModelError
from voxdesk.core.types import AudioClip, Float32, Gender, GenderGuess, Segment
from voxdesk.inference.manifest import ModelManifest
from voxdesk.inference.manifest_tables import GenderCalibration
from voxdesk.inference.network import MAX_PIECE_S, Network, even_pieces

MIN_SPEECH_S = 0.3


class TellsGender(Protocol):
    """What the program asks of any gender model."""

    @property
    def model_id(self) -> str:
        """The model's name, which every guess carries."""

    @property
    def calibration(self) -> GenderCalibration:
        """What its logits mean."""

    def guess(self, clip: AudioClip, speech: Sequence[Segment] | None = None) -> GenderGuess:
        """Perceived gender of the voice in ``clip``, or in its ``speech`` segments when given."""

    def logit(self, clip: AudioClip, speech: Sequence[Segment] | None = None) -> float:
        """Male-minus-female logit before calibration."""

    def guess_from(self, logit: float) -> GenderGuess:
        """The calibrated answer for a ``logit``."""


class GenderModel:
    """Says how a voice is perceived, with a calibrated probability; thread-safe.

    The network gives one logit (male minus female) or two (female, male).
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
        """What the network's logit means."""
        return self._calibration

    def guess(self, clip: AudioClip, speech: Sequence[Segment] | None = None) -> GenderGuess:
        """Perceived gender of the voice in ``clip``, or in its ``speech`` segments when given."""
        return self.guess_from(self.logit(clip, speech))

    def logit(self, clip: AudioClip, speech: Sequence[Segment] | None = None) -> float:
        """Male-minus-female logit of ``clip`` before calibration, averaged over its pieces."""
        samples = self._network.prepare(clip, speech, MIN_SPEECH_S)
        pieces = even_pieces(samples, round(MAX_PIECE_S * self.sample_rate))
        return float(_male_minus_female(self._network.run(pieces)).mean())

    def guess_from(self, logit: float) -> GenderGuess:
        """The calibrated answer for a male-minus-female ``logit``."""
        return guess_gender(self._calibration, logit, self.model_id)


def guess_gender(calibration: GenderCalibration, logit: float, model_id: str) -> GenderGuess:
    """The calibrated answer for a male-minus-female ``logit`` of the model ``model_id``."""
    male = float(1.0 / (1.0 + np.exp(-np.clip(calibration.scale * logit + calibration.offset, -50.0, 50.0))))
    probability = max(male, 1.0 - male)
    if probability < calibration.uncertain_below:
        label = Gender.UNCERTAIN
    else:
        label = Gender.MALE if male >= 0.5 else Gender.FEMALE
    return GenderGuess(label, probability, model_id)


def _male_minus_female(outputs: Float32) -> Float32:
    return outputs[:, 1] - outputs[:, 0] if outputs.shape[1] == 2 else outputs[:, 0]
