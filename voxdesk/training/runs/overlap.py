"""A recipe and prepared sound in; a trained overlap network in a folder of checkpoints out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.evaluation.verification import eer
from voxdesk.training.data.batches import voices
from voxdesk.training.data.mixtures import MixtureBatches, MixtureSettings
from voxdesk.training.data.preparation import Augment, DataRecipe, Prepared
from voxdesk.training.data.waves import WaveStore
from voxdesk.training.runs.settings import RunSettings

if TYPE_CHECKING:
    from voxdesk.neural.loop import Loop
    from voxdesk.neural.networks import Network

_JUDGED_BATCHES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class OverlapRecipe(RunSettings):
    """Everything that an overlap network depends on besides the corpus; a recipe file sets any of it."""

    steps: int = 1800
    batch_size: int = 64
    learning_rate: float = 3e-3
    average: float = 0.998
    channels: int = 128
    window_ms: int = 64
    trust: float = 0.5
    altered: float = 0.3
    clean: float = 0.2
    validate_every: int = 250
    data: DataRecipe = field(default_factory=DataRecipe)
    augment: Augment = field(default_factory=dict)


def build_overlap(recipe: OverlapRecipe) -> "Network":
    """The untrained network of ``recipe``."""
    from voxdesk.neural.networks import seeded
    from voxdesk.neural.overlap_net import OverlapNet, OverlapSettings

    return seeded(lambda: OverlapNet(OverlapSettings(channels=recipe.channels)), recipe.seed)


def train_overlap(
    prepared: Prepared,
    recipe: OverlapRecipe,
    folder: Path,
    *,
    resume: bool = False,
    on_step: Callable[[int], None] = lambda step: None,
) -> "Loop":
    """Train by ``recipe`` into ``folder``; with ``resume`` from its checkpoint. Gives the ended loop."""
    from voxdesk.neural.loop import Loop
    from voxdesk.neural.losses import FrameCrossEntropy

    make_batch = MixtureBatches(
        prepared.train,
        voices(prepared.train, trust=recipe.trust, altered=recipe.altered),
        prepared.disturb,
        MixtureSettings(recipe.batch_size, recipe.seed, recipe.clean, recipe.window_ms),
    )
    loop = Loop(
        build_overlap(recipe),
        FrameCrossEntropy(),
        recipe.loop(),
        folder,
        OverlapJudge(prepared.aside, recipe),
    )
    if resume:
        loop.resume()
    loop.run(make_batch, on_step)
    return loop


class OverlapJudge:
    """Equal error rate over the moments of mixtures of people set aside."""

    def __init__(self, store: WaveStore, recipe: OverlapRecipe) -> None:
        settings = MixtureSettings(recipe.batch_size, recipe.seed, 1.0, recipe.window_ms)
        make_batch = MixtureBatches(store, voices(store), lambda samples, rng, other: samples, settings)
        self._batches = [make_batch(step) for step in range(_JUDGED_BATCHES)]

    def __call__(self, network: "Network") -> dict[str, float]:
        """The figure ``error`` (EER, 0 to 1)."""
        from voxdesk.neural.networks import apply_network

        scores, truth = [], []
        for frames, labels in self._batches:
            scores += [apply_network(network, one) for one in frames]
            truth += list(labels)
        return {"error": round(eer(np.concatenate(scores), np.concatenate(truth) > 0), 5)}
