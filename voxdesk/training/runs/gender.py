"""A recipe and prepared sound in; a trained gender network in a folder of checkpoints out."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.core.errors import DataError
from voxdesk.features.fbank import Fbank
from voxdesk.training.data.batches import BatchSettings, CropBatches, CropStage, Voice
from voxdesk.training.data.dataset import GENDERS, Recording
from voxdesk.training.data.preparation import Augment, DataRecipe, Prepared
from voxdesk.training.data.waves import SAMPLE_RATE, Wave, WaveStore, speech_of_each
from voxdesk.training.runs.encoder import EncoderRecipe, build_encoder
from voxdesk.training.runs.settings import RunSettings

if TYPE_CHECKING:
    from voxdesk.neural.loop import Loop
    from voxdesk.neural.networks import Network

_VALIDATION_S = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class GenderRecipe(RunSettings):
    """Everything that a gender network depends on besides the corpus; a recipe file sets any of it.

    ``network`` is ``narrow``, or ``encoder``: the network of a speaker encoder. That begins with what it has
    learnt, and ``encoder`` tells its widths. ``retuned`` weighs voices whose pitch alone was moved, by a
    change of speed with the formants put back. They teach that pitch is not all that tells women from men.
    """

    steps: int = 1500
    batch_size: int = 64
    learning_rate: float = 2e-3
    average: float = 0.998
    forgiveness: float = 0.6
    network: str = "narrow"
    encoder: EncoderRecipe = field(default_factory=EncoderRecipe)
    dropout: float = 0.2
    channels: int = 128
    window_ms: int = 25
    trust: float = 0.5
    retuned: float = 0.0
    clean: float = 0.2
    crops: tuple[tuple[float, float, float], ...] = ((1.0, 1.4, 2.6),)
    validate_every: int = 250
    data: DataRecipe = field(default_factory=DataRecipe)
    augment: Augment = field(default_factory=dict)


def build_gender(recipe: GenderRecipe) -> "Network":
    """Return the untrained network of ``recipe``. Raises DataError for one that is not known."""
    from voxdesk.neural.encoder.ecapa import EcapaEncoder
    from voxdesk.neural.gender.gender_net import EncoderGenderNet, GenderNet, GenderSettings
    from voxdesk.neural.networks import seeded

    if recipe.network == "narrow":
        settings = GenderSettings(channels=recipe.channels, dropout=recipe.dropout)
        return seeded(lambda: GenderNet(settings), recipe.seed)
    encoder = build_encoder(recipe.encoder)
    if recipe.network != "encoder" or not isinstance(encoder, EcapaEncoder):
        raise DataError(
            "There is no network {name}.",
            name=recipe.network,
            hint="For gender there are narrow and encoder.",
        )
    return seeded(lambda: EncoderGenderNet(encoder, recipe.dropout), recipe.seed)


def train_gender(
    prepared: Prepared,
    recipe: GenderRecipe,
    folder: Path,
    *,
    weights: Path | None = None,
    resume: bool = False,
    on_step: Callable[[int], None] = lambda step: None,
) -> "Loop":
    """Train by ``recipe`` into ``folder``; with ``resume`` from its checkpoint. Gives the ended loop.

    ``weights`` is the folder of an encoder's run to begin with. Raises DataError when it holds another
    network than ``recipe.encoder`` tells, or the recipe has no use for it.
    """
    from voxdesk.neural.gender.gender_net import EncoderGenderNet
    from voxdesk.neural.loop import Loop
    from voxdesk.neural.losses import GeneralisedSoftmax
    from voxdesk.neural.networks import load_averaged

    network = build_gender(recipe)
    if weights is not None:
        if not isinstance(network, EncoderGenderNet):
            raise DataError("This recipe's network cannot begin with an encoder's weights.")
        load_averaged(network.encoder, weights)

    people, labels = gendered(prepared.train, trust=recipe.trust, retuned=recipe.retuned)
    stages = tuple(CropStage(*stage) for stage in recipe.crops)
    make_batch = CropBatches(
        prepared.train,
        people,
        labels,
        prepared.disturb,
        BatchSettings(recipe.batch_size, recipe.steps, stages, recipe.seed, recipe.clean, recipe.window_ms),
    )
    loop = Loop(
        network,
        GeneralisedSoftmax(recipe.forgiveness),
        recipe.loop(),
        folder,
        GenderJudge(prepared.aside, recipe.window_ms),
    )
    if resume:
        loop.resume()
    loop.run(make_batch, on_step)
    return loop


def tells_gender(recording: Recording) -> bool:
    """Tell whether a recording may teach or judge gender: labelled, and no child as far as is known."""
    return recording.gender in GENDERS and not recording.is_child


def gendered(store: WaveStore, *, trust: float, retuned: float = 0.0) -> tuple[list[Voice], list[int]]:
    """Return adults' voices, and 0 (female) or 1 (male) for each.

    A corpus with one gender only is left out: it would teach its microphone as that gender. Within
    a corpus women and men weigh the same, so the corpus tells nothing of the gender. With ``retuned``
    above 0 speed-altered waves with their formants put back are voices too, of that weight.
    """
    by_voice: dict[tuple[str, float], list[Wave]] = defaultdict(list)
    for wave in store.waves:
        if (wave.speed == 1 or retuned) and tells_gender(wave.recording):
            by_voice[wave.recording.speaker, wave.speed].append(wave)
    totals: dict[tuple[str, str], float] = defaultdict(float)
    for (_, speed), waves in by_voice.items():
        if speed == 1:
            totals[waves[0].recording.corpus, waves[0].recording.gender] += len(waves) ** trust
    found, labels = [], []
    for (speaker, speed), waves in by_voice.items():
        corpus, gender = waves[0].recording.corpus, waves[0].recording.gender
        both = [totals.get((corpus, label), 0.0) for label in GENDERS]
        if min(both) > 0:
            weight = len(waves) ** trust / totals[corpus, gender] * sum(both)
            name = speaker if speed == 1 else f"{speaker}@{speed:g}"
            found.append(Voice(name, tuple(waves), weight * (1.0 if speed == 1 else retuned), 1 / speed))
            labels.append(GENDERS.index(gender))
    return found, labels


class GenderJudge:
    """Share of wrong answers on adults set aside, women and men counted apart and averaged."""

    def __init__(self, store: WaveStore, window_ms: int = 25) -> None:
        fbank = Fbank(window_ms)
        waves = [wave for wave in speech_of_each(store.waves) if tells_gender(wave.recording)]
        length = round(_VALIDATION_S * SAMPLE_RATE)
        self._frames = [fbank(store.samples(wave, 0, length)) for wave in waves]
        self._labels = np.array([GENDERS.index(wave.recording.gender) for wave in waves])

    def __call__(self, network: "Network") -> dict[str, float]:
        """The figures ``error`` (balanced) and ``validation_accuracy`` (of all files), 0 to 1."""
        from voxdesk.neural.networks import apply_network

        found = np.array([apply_network(network, frames).argmax() for frames in self._frames])
        wrong = [float((found[self._labels == label] != label).mean()) for label in set(self._labels)]
        return {
            "error": round(sum(wrong) / len(wrong), 5),
            "validation_accuracy": round(float((found == self._labels).mean()), 5),
        }


def labels_of(recordings: Sequence[Recording]) -> np.ndarray:
    """Return 0 (female) or 1 (male) for each recording, i64[n]."""
    return np.array([GENDERS.index(recording.gender) for recording in recordings], dtype=np.int64)
