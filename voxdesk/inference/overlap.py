"""Sound in; for every moment the probability that two people talk at once out."""

import numpy as np

from voxdesk.core.calibration.overlap import OverlapLimits
from voxdesk.core.errors import ModelError
from voxdesk.core.types import AudioClip, Float32
from voxdesk.inference.manifest import ModelManifest
from voxdesk.inference.network import Network

HOP_S = 0.04
# Pieces are heard with this much on either side, which is thrown away: the network looks around.
_PIECE_S = 4.0
_MARGIN_S = 0.4


class OverlapModel:
    """Hears whether one or several people talk, every 40 ms; thread-safe."""

    def __init__(self, manifest: ModelManifest, threads: int = 1) -> None:
        """Load the model; raises ModelError when it is no overlap model."""
        if manifest.task != "overlap" or manifest.overlap is None:
            raise ModelError(
                "The model {model} is made for {task}, not for overlap.",
                model=manifest.id,
                task=manifest.task,
            )
        self._limits = manifest.overlap
        self._network = Network(manifest, threads)

    @property
    def model_id(self) -> str:
        """The model's name."""
        return self._network.manifest.id

    @property
    def limits(self) -> OverlapLimits:
        """What its probabilities mean."""
        return self._limits

    def probabilities(self, clip: AudioClip) -> Float32:
        """f32[n]: one every 40 ms of ``clip``, from its first sample on."""
        samples = self._network.prepare(clip, None, 0.0)
        rate = self._network.manifest.sample_rate
        hop, margin = round(HOP_S * rate), round(_MARGIN_S * rate)
        wanted = -(-len(samples) // hop)
        inner = round(_PIECE_S * rate) - 2 * margin
        count = max(1, -(-len(samples) // inner))
        padded = np.pad(samples, (margin, count * inner + margin - len(samples)))
        pieces = [padded[first : first + inner + 2 * margin] for first in range(0, count * inner, inner)]
        logits = self._network.run(pieces)
        first = margin // hop
        logits = logits[:, first : first + inner // hop]
        return (1.0 / (1.0 + np.exp(-logits.reshape(-1)[:wanted]))).astype(np.float32, copy=False)
