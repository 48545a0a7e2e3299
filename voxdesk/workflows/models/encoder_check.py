"""A network from elsewhere and sound in; whether it behaves as a speaker encoder out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from voxdesk.core.errors import ModelError, Words
from voxdesk.core.types import Float32
from voxdesk.inference.foreign import ForeignModel
from voxdesk.inference.network import fill

_OUTPUTS = ("embs", "embedding", "embeddings", "emb", "xvector")
_LEAST_DIMENSION, _MOST_DIMENSION = 16, 8192
# Heard of the first sound, and of the others: what a network does may depend on the length.
_PIECES_S, _OTHERS_S = (1.0, 2.37, 3.0, 10.0, 30.0), (1.0, 3.0)
# Cosines: the same sound must give the same vector, other sounds must not.
_SAME = 0.999
_TOO_ALIKE = 0.99999


@dataclass(frozen=True, slots=True)
class Checked:
    """``dimension`` of its vectors and how many sounds it takes at once (0: any number)."""

    dimension: int
    largest_batch: int


def choose_output(model: ForeignModel, wanted: str, name: str) -> str:
    """Return the output that holds the embedding; raises ModelError when that is not plain."""
    names = [port.name for port in model.outputs]
    if wanted:
        if wanted not in names:
            raise ModelError(
                "{name} has no output “{wanted}”, it has {names}.",
                name=name,
                wanted=wanted,
                names=", ".join(names),
            )
        return wanted
    if len(names) == 1:
        return names[0]
    known = [output for output in names if output.lower() in _OUTPUTS]
    if len(known) != 1:
        raise ModelError(
            "{name} has {count} outputs ({names}); which one is the embedding?",
            name=name,
            count=len(names),
            names=", ".join(names),
            hint="Name it: --output NAME.",
        )
    return known[0]


def check_encoder(
    model: ForeignModel,
    front_end: Callable[[Float32], Float32],
    sample_rate: int,
    output: str,
    clips: Sequence[Float32],
    name: str,
) -> Checked:
    """Let the network hear pieces of ``clips`` (f32[n] at its rate); raises ModelError for no encoder.

    Asked is one vector a sound whatever its length, of some direction also for silence. It is the same for
    the same sound, alone and in a batch, and another for another.
    """
    vectors = [
        _vector(model, front_end(fill(clip, round(seconds * sample_rate))), output, name, _length(seconds))
        for index, clip in enumerate(clips)
        for seconds in (_OTHERS_S if index else _PIECES_S)
    ]
    widths = {len(vector) for vector in vectors}
    if len(widths) != 1:
        raise ModelError("{name} is not an encoder: its output grows with the sound.", name=name)
    width = widths.pop()
    stated = model.metadata.get("output_dim", "").strip()
    if stated and stated != str(width):
        raise ModelError(
            "{name} says that its vectors have {stated} numbers; they have {width}.",
            name=name,
            stated=stated,
            width=width,
        )
    if not _LEAST_DIMENSION <= width <= _MOST_DIMENSION:
        raise ModelError(
            "{name} is not an encoder: {width} numbers cannot tell voices apart.", name=name, width=width
        )
    matrix = np.stack(vectors)
    if (matrix >= 0).all() and np.allclose(matrix.sum(axis=1), 1.0, atol=1e-3):
        raise ModelError(
            "{name} is not an encoder: it gives probabilities of {width} classes.", name=name, width=width
        )
    _vector(model, front_end(np.zeros(sample_rate, dtype=np.float32)), output, name, Words("silence"))
    frames = front_end(fill(clips[0], sample_rate))
    if _cosine(_vector(model, frames, output, name, _length(1.0)), vectors[0]) < _SAME:
        raise ModelError(
            "{name} is not an encoder: the same sound gives other vectors every time.", name=name
        )
    if min(_cosine(vectors[0], vector) for vector in vectors[1:]) > _TOO_ALIKE:
        raise ModelError("{name} is not an encoder: every sound gives the same vector.", name=name)
    return Checked(width, 0 if _takes_batches(model, frames, output) else 1)


def _length(seconds: float) -> Words:
    return Words("{seconds:.0f} s of sound", seconds=seconds)


def _vector(model: ForeignModel, frames: Float32, output: str, name: str, sound: Words) -> Float32:
    """The vector f32[D] for one sound, which is called ``sound``; raises ModelError without direction."""
    result = model.run(frames[None], output)
    if result.ndim == 1:
        result = result[None]
    if result.ndim != 2 or len(result) != 1:
        shape = " × ".join(str(size) for size in result.shape) or "one number"
        raise ModelError(
            "{name} is not an encoder: instead of one vector it gave {shape}.",
            name=name,
            shape=shape,
            hint="An encoder sums up the whole sound.",
        )
    vector: Float32 = result[0]
    if not np.isfinite(vector).all() or not vector.any():
        raise ModelError(
            "{name} is not an encoder: for {sound} it gives a vector without direction.",
            name=name,
            sound=sound,
        )
    return vector


def _takes_batches(model: ForeignModel, frames: Float32, output: str) -> bool:
    """Tell whether two sounds at once give what each gives alone."""
    try:
        both = model.run(np.stack([frames, frames[::-1].copy()]), output)
        alone = model.run(frames[None], output)
    except ModelError:
        return False
    return both.ndim == 2 and len(both) == 2 and _cosine(both[0], alone.reshape(-1)) > _SAME


def _cosine(first: Float32, second: Float32) -> float:
    lengths = np.linalg.norm(first) * np.linalg.norm(second)
    return float(first @ second / lengths) if lengths > 0 else 1.0
