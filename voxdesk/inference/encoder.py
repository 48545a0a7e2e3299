"""Sound in, Embedding out: the speaker encoder."""

from collections.abc import Sequence

import numpy as np

from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.errors import ModelError
from voxdesk.core.types import AudioClip, Embedding, Float32, Segment
from voxdesk.inference.manifest import ModelManifest
from voxdesk.inference.network import MAX_PIECE_S, Network, even_pieces

# Below this much net speech the whole clip says more than the speech alone.
MIN_SPEECH_S = 0.5


class Encoder:
    """Turns sound of any rate into a unit-length vector that stands for the voice; thread-safe."""

    def __init__(self, manifest: ModelManifest, threads: int = 1) -> None:
        """Load the model; raises ModelError when it is no encoder or not what its manifest says."""
        if manifest.task != "encoder":
            raise ModelError(
                "The model {model} is made for {task}, it is not a speaker encoder.",
                model=manifest.id,
                task=manifest.task,
            )
        self._network = Network(manifest, threads)
        width = self._network.run([np.zeros(manifest.sample_rate, dtype=np.float32)]).shape[1]
        if width != manifest.dimension:
            raise ModelError(
                "The model {model} makes vectors of {width} numbers, its manifest says {dimension}.",
                model=manifest.id,
                width=width,
                dimension=manifest.dimension,
            )

    @property
    def model_id(self) -> str:
        """The model's name, which every embedding carries."""
        return self._network.manifest.id

    @property
    def dimension(self) -> int:
        """Numbers per embedding."""
        return self._network.manifest.dimension

    @property
    def sample_rate(self) -> int:
        """The rate at which the network listens; other rates are resampled."""
        return self._network.manifest.sample_rate

    @property
    def calibration(self) -> Calibration | None:
        """Return what the scores of this encoder mean, when that was measured."""
        return self._network.manifest.calibration

    @property
    def turns(self) -> TurnSettings:
        """Return how its windows are made into turns: as tuned for it, else as is usual."""
        return self._network.manifest.turns or TurnSettings()

    def embed(self, clip: AudioClip, speech: Sequence[Segment] | None = None) -> Embedding:
        """Return the voice in ``clip``.

        With ``speech`` only in those segments (seconds from its first sample).

        Without enough speech the whole clip is used. Always finite and of unit length, however
        short or silent the clip. Long sound is heard in even pieces and averaged. Raises ModelError
        when the network gives no direction.
        """
        samples = self._network.prepare(clip, speech, MIN_SPEECH_S)
        pieces = even_pieces(samples, round(MAX_PIECE_S * self.sample_rate))
        vectors = unit_rows(self._network.run(pieces), self.model_id)
        heard_s = clip.seconds if speech is None else sum(segment.seconds for segment in speech)
        return Embedding(unit(vectors.mean(axis=0), self.model_id), self.model_id, heard_s)

    def as_embedding(self, vector: Float32, speech_s: float = 0.0) -> Embedding:
        """Return a unit ``vector`` f32[D] of this encoder that was kept, as what ``embed`` gives."""
        return Embedding(vector, self.model_id, speech_s)

    def embed_samples(self, pieces: Sequence[Float32]) -> Float32:
        """Return the unit vectors f32[n, D] of ``pieces`` of samples f32[m] at the encoder's rate."""
        if not pieces:
            return np.zeros((0, self.dimension), dtype=np.float32)
        return unit_rows(self._network.run(pieces), self.model_id)


def unit(vector: Float32, model_id: str) -> Float32:
    """Return ``vector`` f32[D] at length 1; raises ModelError when it has no direction."""
    row: Float32 = unit_rows(vector[None], model_id)[0]
    return row


def unit_rows(vectors: Float32, model_id: str) -> Float32:
    """Return rows f32[n, D] at length 1; raises ModelError when one is not finite or all zero.

    Any vector in its place would be a voice, the same for everybody.
    """
    wide = np.asarray(vectors, dtype=np.float64)
    lengths = np.linalg.norm(wide, axis=1, keepdims=True)
    if not (np.isfinite(lengths) & (lengths > 0)).all():
        raise ModelError(
            "The model {model} gave a vector without direction: its numbers are not finite, or all zero.",
            model=model_id,
            hint="Use another model.",
        )
    units: Float32 = (wide / lengths).astype(np.float32)
    return units


def mean_embedding(parts: Sequence[Embedding]) -> Embedding:
    """Return one embedding from several of the same voice, weighted by their speech.

    Raises ValueError if none.
    """
    if not parts:
        raise ValueError("no embeddings to average")
    weights = np.array([max(part.speech_s, 1e-3) for part in parts], dtype=np.float32)
    total = (np.stack([part.vector for part in parts]) * weights[:, None]).sum(axis=0)
    return Embedding(unit(total, parts[0].model_id), parts[0].model_id, sum(part.speech_s for part in parts))
