"""Local segmentation of sound: who of at most three speakers talks at each moment of a few seconds."""

from collections.abc import Sequence

import numpy as np

from voxdesk.core.errors import ModelError
from voxdesk.core.types import Float32
from voxdesk.inference.manifest import ModelManifest
from voxdesk.inference.session import first_line, open_session

RATE = 16_000
STEP = 270
"""Samples between two frames."""
FIRST = 495
"""The sample on which the first frame is centred."""
SPEAKERS = 3
WAVEFORM_ID = "waveform-16k"

# Which speakers each class holds (Plaquet and Bredin 2023, arXiv 2310.13025).
POWERSET = np.array(
    [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1]], dtype=np.float32
)
_RECEPTIVE = 991  # samples that one frame hears
LEAST_SAMPLES = _RECEPTIVE + STEP
"""Of a single frame nothing can be normalised."""
# Four times as much takes 70 MB more in the window and is no faster.
_BATCH_SECONDS = 10.0


class SegmentationModel:
    """Tells nobody, one or two of three local speakers apart every 17 ms; thread-safe."""

    def __init__(self, manifest: ModelManifest, threads: int = 1) -> None:
        """Load the model; raises ModelError when it is none for segmentation or not what it says."""
        if manifest.task != "segmentation":
            raise ModelError(
                "The model {model} is made for {task}, not for segmentation.",
                model=manifest.id,
                task=manifest.task,
            )
        if (manifest.feature_id, manifest.sample_rate, manifest.dimension) != (
            WAVEFORM_ID,
            RATE,
            len(POWERSET),
        ):
            raise ModelError("The model {model} segments in a way unknown here.", model=manifest.id)
        self._manifest = manifest
        self._session = open_session(manifest, threads)
        self._input = self._session.get_inputs()[0].name

    @property
    def model_id(self) -> str:
        """The model's name."""
        return self._manifest.id

    def probabilities(self, pieces: Sequence[Float32]) -> Float32:
        """Return probabilities f32[B, T, 7] of the classes in ``pieces`` of one length, at 16 kHz.

        Raises ModelError, and ValueError for pieces below LEAST_SAMPLES.
        """
        length = len(pieces[0])
        if length < LEAST_SAMPLES:
            raise ValueError(f"{length} samples are too few to segment")
        size = max(1, int(_BATCH_SECONDS * RATE / length))
        parts = [self._run(np.stack(pieces[at : at + size])) for at in range(0, len(pieces), size)]
        return np.exp(np.concatenate(parts))

    def _run(self, batch: Float32) -> Float32:
        try:
            (found,) = self._session.run(None, {self._input: batch})
        except Exception as error:  # ONNX Runtime has its own kinds
            raise ModelError(
                "The model {model} failed: {reason}", model=self.model_id, reason=first_line(error)
            ) from error
        result = np.asarray(found, dtype=np.float32)
        if result.ndim != 3 or result.shape[::2] != (len(batch), len(POWERSET)):
            raise ModelError(
                "The model {model} answered {count} sounds with the shape {shape}.",
                model=self.model_id,
                count=len(batch),
                shape=result.shape,
            )
        return result


def frames_in(samples: int) -> int:
    """Return the frames that the network gives for that many samples."""
    return max(0, (samples - _RECEPTIVE) // STEP + 1)
