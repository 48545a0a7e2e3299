"""Prepared sound and published tensors in; CAM++, taught further, in a folder of checkpoints out."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.core.errors import DataError
from voxdesk.core.reading import read_bytes
from voxdesk.core.types import Float32
from voxdesk.features.fbank import Fbank
from voxdesk.training.data.batches import CropBatches, Voice, voices
from voxdesk.training.data.preparation import Prepared
from voxdesk.training.data.waves import SAMPLE_RATE, Wave, WaveStore
from voxdesk.training.runs.encoder import EncoderJudge, EncoderRecipe, batch_settings, window_of

if TYPE_CHECKING:
    from voxdesk.neural.encoder.campplus import CamPlusPlus
    from voxdesk.neural.loop import Loop

# What the network says of a voice before it is taught further: that of so much of each recording.
_KNOWN_S = 4.0
_AT_ONCE = 32
_MOST = 8


def train_tuned(
    prepared: Prepared,
    recipe: EncoderRecipe,
    folder: Path,
    *,
    weights: Path | None = None,
    resume: bool = False,
    on_step: Callable[[int], None] = lambda step: None,
) -> "Loop":
    """Teach CAM++ by ``recipe`` what crops of one voice have in common; ``weights`` is its file of tensors.

    What it says of everybody's undisturbed speech is what it goes on saying (see Tuning). All else is as in
    ``train_encoder``.
    """
    from voxdesk.neural.encoder.imitation import Tuning
    from voxdesk.neural.loop import Loop

    network = published(weights)
    heard = voices(prepared.train, trust=recipe.trust, altered=recipe.altered)
    window = window_of(recipe)
    middle, taught = what_it_says(network, prepared.train, heard, window, lambda: on_step(0))
    make_batch = CropBatches(
        prepared.train,
        heard,
        range(len(heard)),
        prepared.disturb,
        batch_settings(recipe),
    )
    objective = Tuning(taught, middle, recipe.contrast)
    loop = Loop(network, objective, recipe.loop(), folder, EncoderJudge(prepared.aside, window))
    if resume:
        loop.resume()
    loop.run(make_batch, on_step)
    return loop


def published(weights: Path | None) -> "CamPlusPlus":
    """Return CAM++ with the published tensors in the file ``weights``; raises DataError, ModelError."""
    from voxdesk.neural.encoder.campplus import load_campplus

    if weights is None or not weights.is_file():
        raise DataError(
            "The recipe begins with the published tensors of CAM++.",
            hint="Give their file as --weights (docs/data.md says where it is).",
        )
    return load_campplus(io.BytesIO(read_bytes(weights)))


def what_it_says(
    network: "CamPlusPlus",
    store: WaveStore,
    heard: Sequence[Voice],
    window: str,
    check: Callable[[], None] = lambda: None,
) -> tuple[Float32, Float32]:
    """Return the mean f32[D] of all voices, and seen from there the unit vector f32[n, D] of each.

    It takes minutes without a graphics card; ``check`` is called on the way and may raise.
    """
    from voxdesk.neural.networks import apply_to_batch, on_fastest_device

    network = on_fastest_device(network).eval()
    fbank, length = Fbank(window=window), round(_KNOWN_S * SAMPLE_RATE)
    spoken = [(row, wave) for row, voice in enumerate(heard) for wave in _speech(voice)[:_MOST]]
    vectors = []
    for first in range(0, len(spoken), _AT_ONCE):
        check()
        part = spoken[first : first + _AT_ONCE]
        frames = [fbank(np.resize(store.samples(wave, 0, length), length)) for _, wave in part]
        vectors.append(apply_to_batch(network, np.stack(frames)))
    units = np.concatenate(vectors)
    units /= np.linalg.norm(units, axis=1, keepdims=True)
    means = np.zeros((len(heard), units.shape[1]), dtype=np.float32)
    rows = np.array([row for row, _ in spoken])
    np.add.at(means, rows, units)
    means /= np.bincount(rows, minlength=len(heard))[:, None]
    middle = means.mean(axis=0)
    seen = means - middle
    return middle, seen / np.linalg.norm(seen, axis=1, keepdims=True)


def _speech(voice: Voice) -> list[Wave]:
    """One wave of each recording of a voice: its speech alone where there is such."""
    found: dict[Path, Wave] = {}
    for wave in voice.waves:
        if wave.trimmed or wave.recording.path not in found:
            found[wave.recording.path] = wave
    return list(found.values())
