"""A recipe and prepared sound in; a trained speaker encoder in a folder of checkpoints out."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.core.errors import DataError
from voxdesk.core.types import Float32
from voxdesk.evaluation.verification import eer
from voxdesk.features.fbank import Fbank
from voxdesk.training.data.batches import BatchSettings, CropBatches, CropStage, Voice, voices
from voxdesk.training.data.preparation import Augment, DataRecipe, Prepared
from voxdesk.training.data.trials import make_trials
from voxdesk.training.data.waves import SAMPLE_RATE, Wave, WaveStore, speech_of_each
from voxdesk.training.runs.settings import RunSettings

if TYPE_CHECKING:
    from voxdesk.neural.loop import Loop
    from voxdesk.neural.networks import Network

CRNN = "crnn"
CAMPPLUS = "campplus"

_VALIDATION_CLIPS = 5
_VALIDATION_S = 4.0
_PROTOTYPE_S = 3.0
_FEW = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderRecipe(RunSettings):
    """Everything that an encoder depends on besides the corpus; a recipe file sets any of it.

    ``network`` is ``ecapa``, or ``crnn`` (``hidden`` numbers in its recurrent layer each way), which deep
    clustering can begin with. ``crops`` are stages (until which share of the steps, shortest, longest in
    seconds). ``each`` is how many crops of a voice a batch has. ``contrast`` is the weight of telling these
    from the rest of the batch, beside telling who of all speaks. ``altered`` and ``trust`` weigh
    speed-altered voices and people with several clips. ``clean`` is the share of crops left as they are.
    ``whiten`` evens out directions after training, by ``shrinkage``: it helps an encoder that was trained for
    a short time. A ``teacher`` (an encoder's folder, or a bundled one's name) makes it a student. That learns
    the teacher's vectors instead of who speaks; margins and voices then say nothing. The network
    ``campplus`` is not trained from the start but taught further, from its published tensors. ``kindred`` is
    then the share of batches with voices of one corpus alone.
    """

    steps: int = 4000
    batch_size: int = 96
    learning_rate: float = 1.5e-3
    network: str = "ecapa"
    hidden: int = 96
    margin: float = 0.2
    margin_rise: tuple[float, float] = (0.15, 0.6)
    centres: int = 1
    channels: int = 256
    pooled: int = 512
    dimension: int = 192
    stem: tuple[int, int, int] = (8, 16, 32)
    residual: tuple[int, int, int] = (0, 0, 0)
    altered: float = 0.35
    trust: float = 0.5
    clean: float = 0.15
    each: int = 1
    contrast: float = 0.0
    kindred: float = 0.0
    crops: tuple[tuple[float, float, float], ...] = ((0.5, 1.2, 1.8), (0.85, 1.6, 2.2), (1.0, 2.6, 3.4))
    whiten: bool = False
    shrinkage: float = 1.0
    teacher: str = ""
    data: DataRecipe = field(default_factory=DataRecipe)
    augment: Augment = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse what no batch can be drawn by; raises DataError."""
        limits = {"each": (1, max(1, self.batch_size)), "kindred": (0, 1), "contrast": (0, 100)}
        for entry, (low, high) in limits.items():
            if not low <= getattr(self, entry) <= high:
                raise DataError("{entry} must be between {low} and {high}.", entry=entry, low=low, high=high)


def build_encoder(recipe: EncoderRecipe) -> "Network":
    """Return the untrained network of ``recipe``. Raises DataError for one that is not known."""
    from voxdesk.neural.clustering.dec_nets import CrnnEncoder
    from voxdesk.neural.encoder.campplus import CamPlusPlus
    from voxdesk.neural.encoder.ecapa import EcapaEncoder, EcapaSettings
    from voxdesk.neural.networks import seeded

    if recipe.network == CAMPPLUS:
        return CamPlusPlus()
    if recipe.network == CRNN:
        return seeded(lambda: CrnnEncoder(recipe.dimension, recipe.hidden), recipe.seed)
    if recipe.network != "ecapa":
        raise DataError(
            "There is no network {network}.",
            network=recipe.network,
            hint="Encoders are ecapa, crnn or campplus.",
        )
    settings = EcapaSettings(recipe.channels, recipe.pooled, recipe.dimension, recipe.stem, recipe.residual)
    return seeded(lambda: EcapaEncoder(settings), recipe.seed)


def window_of(recipe: EncoderRecipe) -> str:
    """Return the window of the features that the network of ``recipe`` hears."""
    return "povey" if recipe.network == CAMPPLUS else "hamming"


def batch_settings(recipe: EncoderRecipe) -> BatchSettings:
    """Return how the batches of ``recipe`` are drawn."""
    return BatchSettings(
        recipe.batch_size,
        recipe.steps,
        tuple(CropStage(*stage) for stage in recipe.crops),
        recipe.seed,
        recipe.clean,
        each=recipe.each,
        kindred=recipe.kindred,
        window=window_of(recipe),
    )


def train_encoder(
    prepared: Prepared,
    recipe: EncoderRecipe,
    folder: Path,
    *,
    weights: Path | None = None,
    resume: bool = False,
    on_step: Callable[[int], None] = lambda step: None,
) -> "Loop":
    """Train by ``recipe`` into ``folder``; with ``resume`` from its checkpoint. Gives the ended loop.

    ``weights`` is the folder of an earlier run to begin with, on the same people or others. Raises
    DataError when it holds another network.
    """
    from voxdesk.neural.loop import Loop
    from voxdesk.neural.losses import MarginSoftmax

    heard = voices(prepared.train, trust=recipe.trust, altered=recipe.altered)
    make_batch = CropBatches(
        prepared.train,
        heard,
        range(len(heard)),
        prepared.disturb,
        batch_settings(recipe),
    )
    network = build_encoder(recipe)
    objective = MarginSoftmax(
        recipe.dimension,
        len(heard),
        centres=recipe.centres,
        margin=recipe.margin,
        rise=recipe.margin_rise,
        contrast=recipe.contrast,
    )
    going_on = resume and (folder / "checkpoint.pt").is_file()
    if weights is not None and not going_on:
        begin_with(network, weights, prepared.train)
        objective.place(_prototypes(network, prepared.train, heard))
    loop = Loop(network, objective, recipe.loop(), folder, EncoderJudge(prepared.aside))
    if going_on:
        loop.resume()
    loop.run(make_batch, on_step)
    return loop


def begin_with(network: "Network", weights: Path, store: WaveStore) -> None:
    """Give ``network`` what the run, or else the exported model, in ``weights`` has learnt; raises DataError.

    A model's file has lost what a few recordings of ``store`` tell again.
    """
    from voxdesk.neural.encoder.exported import load_exported
    from voxdesk.neural.networks import load_averaged

    exported = weights / "model.onnx"
    if (weights / "checkpoint.pt").is_file() or not exported.is_file():
        load_averaged(network, weights)
        return
    length, fbank = round(_PROTOTYPE_S * SAMPLE_RATE), Fbank()
    some = speech_of_each(store.waves)[:: max(1, len(store.waves) // _FEW)]
    frames = [fbank(np.resize(store.samples(wave, 0, length), length)) for wave in some[:_FEW]]
    try:
        load_exported(network, exported, np.stack(frames))
    except ValueError as error:
        raise DataError("The model in {run} is of another network.", run=weights) from error


def _prototypes(network: "Network", store: WaveStore, heard: Sequence[Voice]) -> Float32:
    """One embedding f32[voices, D] of each voice: where its class begins in a network that knows voices."""
    from voxdesk.neural.networks import apply_network

    network.eval()
    length = round(_PROTOTYPE_S * SAMPLE_RATE)
    fbank = Fbank()
    return np.stack(
        [apply_network(network, fbank(store.samples(voice.waves[-1], 0, length))) for voice in heard]
    )


class EncoderJudge:
    """Equal error rate of a network on people set aside: a few clips each, their first seconds of speech."""

    def __init__(self, store: WaveStore, window: str = "hamming") -> None:
        fbank = Fbank(window=window)
        waves = _few_each(speech_of_each(store.waves))
        length = round(_VALIDATION_S * SAMPLE_RATE)
        self._frames = [fbank(store.samples(wave, 0, length)) for wave in waves]
        self._trials = make_trials([wave.recording for wave in waves])

    def __call__(self, network: "Network") -> dict[str, float]:
        """The figure ``error`` (EER, 0 to 1)."""
        from voxdesk.neural.networks import apply_network

        vectors = np.stack([apply_network(network, frames) for frames in self._frames])
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        return {"error": round(eer(self._trials.scores(vectors), self._trials.targets), 5)}


def _few_each(waves: Sequence[Wave]) -> list[Wave]:
    by_person: dict[str, list[Wave]] = defaultdict(list)
    for wave in waves:
        by_person[wave.recording.speaker].append(wave)
    return [wave for person in by_person.values() for wave in person[:_VALIDATION_CLIPS]]
