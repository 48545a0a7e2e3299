"""The bytes of a model and one batch of frames in, its outputs out: for checking an export."""

import numpy as np

from voxdesk.core.types import Float32
from voxdesk.inference.runtime import new_session


def run_once(content: bytes, feats: Float32) -> Float32:
    """First output of the ONNX model ``content`` for ``feats`` f32[B, T, 80].

    Raises what ONNX Runtime raises when the model cannot be loaded or run.
    """
    session = new_session(content)
    (result,) = session.run([session.get_outputs()[0].name], {session.get_inputs()[0].name: feats})
    return np.asarray(result, dtype=np.float32)


def run_batches(content: bytes, examples: Float32, output: str = "logits", size: int = 256) -> Float32:
    """Return scores f32[N, classes] of many ``examples`` f32[N, ...].

    Probabilities become their logarithms.
    """
    session = new_session(content, threads=0)
    name, last = session.get_inputs()[0].name, session.get_outputs()[-1].name
    if len(examples) == 0:
        return np.zeros((0, 1), dtype=np.float32)
    parts = [
        session.run([last], {name: examples[first : first + size]})[0]
        for first in range(0, len(examples), size)
    ]
    found = np.concatenate(parts).astype(np.float32)
    return np.log(np.maximum(found, 1e-7)) if output == "probabilities" else found
