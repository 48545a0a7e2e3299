"""How every method that is a network is trained: by epochs, until the validation gets no better."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.core.errors import DataError
from voxdesk.core.parameters import parameter
from voxdesk.training.methods import base
from voxdesk.training.methods.base import Fitted, Run, Training, as_onnx

if TYPE_CHECKING:
    from voxdesk.neural.lab.networks import LabNet

_SMALL_BATCH = 8
_LEAST_STEPS = 10
OPTIMISERS = ("adam", "adagrad", "rmsprop", "sgd")


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkParams(base.Params):
    """The parameters of every network."""

    n_epochs: int = parameter(20, "Times that all examples are heard.", low=1)
    batch_size: int = parameter(64, "Examples a step.", low=1)
    learning_rate: float = parameter(1e-3, "Length of a step.", low=1e-8, high=10)
    optimiser: str = parameter("adam", "Rule of a step.", words=OPTIMISERS)
    schedule: str = parameter("constant", "Learning rate over time.", words=("constant", "cosine"))
    weight_decay: float = parameter(0.0, "Pull of the weights towards 0.", low=0)
    patience: int = parameter(5, "Epochs without a better validation; 0: never stop.", low=0)
    dropout: float = parameter(0.2, "Share of features left out at random.", low=0, high=0.95)
    smoothing: float = parameter(0.0, "Share of each label given to the other classes.", low=0, high=0.9)
    class_weights: bool = parameter(False, "Rare classes weigh more.")
    contrastive_weight: float = parameter(0.0, "Weight of the contrastive-centre loss.", low=0)
    mask: bool = parameter(False, "Blank out stretches of time and bands of frequency (SpecAugment).")


def need_axes(training: Training, axes: int, name: str, features: str) -> None:
    """Raise DataError where examples have not as many ``axes`` as the network takes."""
    if training.values.ndim - 1 != axes:
        raise DataError(
            "The network {name} does not take the features {features}.", name=name, features=features
        )


class EpochBatches:
    """``batches(step)`` -> values f32[B, ...] and labels i64[B]: every row once an epoch, in a new order."""

    def __init__(self, training: Training, batch_size: int, seed: int) -> None:
        count = len(training.rows)
        # With a handful of examples an epoch goes over them several times: a network's running means
        # (batch normalisation) would else be far behind its weights.
        self._rounds = max(1, round(_LEAST_STEPS * batch_size / count))
        self._training = training
        self._seed = seed
        # Batch normalisation needs two.
        self.steps = max(1, count * self._rounds // max(2, batch_size))
        self._order: tuple[int, np.ndarray] = (-1, training.rows)

    def __call__(self, step: int) -> tuple[np.ndarray, np.ndarray]:
        """The batch of ``step``; the same step, the same batch."""
        epoch, index = divmod(step, self.steps)
        if self._order[0] != epoch:
            rng = np.random.default_rng((self._seed, epoch))
            rounds = [rng.permutation(len(self._training.rows)) for _ in range(self._rounds)]
            self._order = (epoch, np.concatenate(rounds))
        order = self._order[1]
        chosen = order[len(order) * index // self.steps : len(order) * (index + 1) // self.steps]
        values = np.asarray(self._training.values[self._training.rows[chosen]], dtype=np.float32)
        return values, self._training.labels[chosen]


def fit_network(network: "LabNet", training: Training, params: NetworkParams, run: Run) -> Fitted:
    """Train ``network`` in the run's folder, or go on; raises DataError when the loss is not finite."""
    from voxdesk.neural.lab.learning import Classification, validate
    from voxdesk.neural.loop import Loop, LoopSettings
    from voxdesk.neural.networks import with_channels_last

    batch_size = min(params.batch_size, max(_SMALL_BATCH, len(training.rows) // 4))
    batches = EpochBatches(training, batch_size, params.seed)
    settings = LoopSettings(
        params.n_epochs * batches.steps,
        params.learning_rate,
        schedule=params.schedule,
        optimiser=params.optimiser,
        weight_decay=params.weight_decay,
        average=0.0,
        log_every=batches.steps,
        validate_every=batches.steps,
        patience=params.patience,
        epoch=batches.steps,
        workers=0,
        seed=params.seed,
    )
    weights = _class_weights(training) if params.class_weights else None
    loop = Loop(
        with_channels_last(network),
        Classification(network, weights, params.smoothing, params.contrastive_weight),
        settings,
        run.folder,
        lambda now: validate(now, training.values, training.validation_rows, training.validation_labels),
    )
    if not (run.resume and loop.resume()):
        run.start_log()

    def on_step(step: int) -> None:
        run.report(step / settings.steps, f"epoch {step // batches.steps + 1} of {params.n_epochs}")

    loop.run(batches, on_step)
    loop.take_best()
    return as_onnx(loop.network, training)


def _class_weights(training: Training) -> np.ndarray:
    """Each class weighs by the inverse of how often it comes; the mean weight is one."""
    counts = np.maximum(np.bincount(training.labels, minlength=training.classes), 1)
    weights: np.ndarray = counts.sum() / (training.classes * counts)
    return weights
