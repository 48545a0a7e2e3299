"""An embedding and a gender network's logit in; what both say together of the voice out."""

import dataclasses

import numpy as np

from voxdesk.core.errors import ModelError
from voxdesk.core.types import Embedding
from voxdesk.inference.manifest import ModelManifest
from voxdesk.inference.manifest_tables import VoiceGenderTable
from voxdesk.inference.session import first_line, open_session

_LARGEST = 50.0


class VoiceGender:
    """Hears nothing itself: embedding and logit are there already; thread-safe."""

    def __init__(self, manifest: ModelManifest, table: VoiceGenderTable, threads: int = 1) -> None:
        """Load the network of ``table``; raises ModelError when it is not what the manifest says."""
        beside = dataclasses.replace(manifest, file=table.file, sha256=table.sha256)
        self._table, self._model_id = table, manifest.id
        self._session = open_session(beside, threads)
        inputs, outputs = self._session.get_inputs(), self._session.get_outputs()
        if len(inputs) != 1 or len(inputs[0].shape) != 2 or len(outputs) != 1:
            raise ModelError("The model {model} does not take one embedding.", model=manifest.id)
        self._input, self._output = inputs[0].name, outputs[0].name

    @property
    def uncertain_below(self) -> float:
        """The probability below which an answer is withheld."""
        return self._table.uncertain_below

    def knows(self, voice: Embedding) -> bool:
        """Tell whether ``voice`` is by the encoder whose embeddings this was taught by."""
        return voice.model_id == self._table.encoder

    def male(self, logit: float, voice: Embedding) -> float:
        """Return the probability of a male voice; near a half for a child's. Raises ModelError."""
        about_voice, child = self._heard(voice)
        table = self._table
        adult = _probability(about_voice + table.weight * logit)
        sure = (1.0 - table.doubt) * (1.0 - _probability(child))
        return 0.5 + sure * (adult - 0.5)

    def _heard(self, voice: Embedding) -> tuple[float, float]:
        try:
            (found,) = self._session.run([self._output], {self._input: voice.vector[None]})
            male, child = (float(value) for value in np.asarray(found, dtype=np.float64).reshape(2))
        except Exception as error:  # ONNX Runtime has its own kinds
            raise ModelError(
                "The model {model} failed: {reason}", model=self._model_id, reason=first_line(error)
            ) from error
        return male, child


def _probability(log_odds: float) -> float:
    return float(1.0 / (1.0 + np.exp(-np.clip(log_odds, -_LARGEST, _LARGEST))))
