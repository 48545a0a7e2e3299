"""Prepared sound and a teacher's vectors of it in; a trained student in a folder of checkpoints out."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.core.errors import DataError
from voxdesk.core.types import Float32
from voxdesk.features.fbank import Fbank
from voxdesk.training.data.batches import CropBatches, Voice
from voxdesk.training.data.preparation import Prepared
from voxdesk.training.data.waves import SAMPLE_RATE, Wave, WaveStore, speech_of_each
from voxdesk.training.runs.encoder import (
    EncoderJudge,
    EncoderRecipe,
    batch_settings,
    begin_with,
    build_encoder,
)

if TYPE_CHECKING:
    from voxdesk.neural.encoder.ecapa import EcapaEncoder
    from voxdesk.neural.loop import Loop

# So many recordings place the last layer.
_AIMED_BY = 3000
_AIM_S = 3.0


def train_student(
    prepared: Prepared,
    taught: Float32,
    recipe: EncoderRecipe,
    folder: Path,
    *,
    weights: Path | None = None,
    resume: bool = False,
    on_step: Callable[[int], None] = lambda step: None,
) -> "Loop":
    """Train by ``recipe`` to give the vectors ``taught`` f32[n, D] of the recordings.

    Their order is that of ``speech_of_each``; who speaks is not looked at. All else is as in
    ``train_encoder``.
    """
    from voxdesk.neural.encoder.ecapa import EcapaEncoder
    from voxdesk.neural.encoder.imitation import Imitation
    from voxdesk.neural.loop import Loop

    network = build_encoder(recipe)
    if not isinstance(network, EcapaEncoder) or taught.shape[1] != recipe.dimension:
        raise DataError(
            "A student is an ecapa whose vectors have the {dimension} numbers of its teacher's.",
            dimension=taught.shape[1],
        )
    heard = recorded(prepared.train)
    make_batch = CropBatches(
        prepared.train,
        heard,
        range(len(heard)),
        prepared.disturb,
        batch_settings(recipe),
    )
    going_on = resume and (folder / "checkpoint.pt").is_file()
    if weights is not None and not going_on:
        begin_with(network, weights, prepared.train)
        _aim(network, prepared.train, heard, taught)
    loop = Loop(network, Imitation(taught), recipe.loop(), folder, EncoderJudge(prepared.aside))
    if going_on:
        loop.resume()
    loop.run(make_batch, on_step)
    return loop


def recorded(store: WaveStore) -> list[Voice]:
    """Return each recording of ``store``, whole and its speech alone, as what crops are drawn from."""
    found: dict[Path, list[Wave]] = {}
    for wave in store.waves:
        if wave.speed == 1:
            found.setdefault(wave.recording.path, []).append(wave)
    return [
        Voice(wave.recording.name, tuple(found[wave.recording.path]), 1.0)
        for wave in speech_of_each(store.waves)
    ]


def _aim(network: "EcapaEncoder", store: WaveStore, heard: list[Voice], taught: Float32) -> None:
    """Begin with the last layer that gives what is taught of undisturbed speech."""
    from voxdesk.neural.encoder.imitation import aim
    from voxdesk.neural.networks import apply_network

    network.eval()
    fbank, length = Fbank(), round(_AIM_S * SAMPLE_RATE)
    rows = np.linspace(0, len(heard) - 1, min(_AIMED_BY, len(heard))).astype(int)
    known = [
        apply_network(network, fbank(store.samples(heard[row].waves[-1], 0, length)), network.statistics)
        for row in rows
    ]
    aim(network.project, np.stack(known), taught[rows])
