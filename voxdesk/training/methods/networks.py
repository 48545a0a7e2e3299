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


def fit_network(network: "LabNet", training: Training, params: NetworkParams, run: Run) -> Fitted:
    """Train ``network`` in the run's folder, or go on; raises DataError when the loss is not finite."""
    from voxdesk.neural.epochs import EpochLoop, EpochSettings, Examples

    loop = EpochLoop(
        network,
        EpochSettings(
            params.n_epochs,
            min(params.batch_size, max(_SMALL_BATCH, len(training.rows) // 4)),
            params.learning_rate,
            params.optimiser,
            params.weight_decay,
            params.patience,
            params.smoothing,
            params.contrastive_weight,
            params.seed,
            params.schedule,
        ),
        run.folder,
        _class_weights(training) if params.class_weights else None,
    )
    if not (run.resume and loop.resume()):
        run.start_log()
    loop.run(
        Examples(training.values, training.rows, training.labels),
        Examples(training.values, training.validation_rows, training.validation_labels),
        run.report,
    )
    return as_onnx(loop.network, training)


def _class_weights(training: Training) -> np.ndarray:
    """Each class weighs by the inverse of how often it comes; the mean weight is one."""
    counts = np.maximum(np.bincount(training.labels, minlength=training.classes), 1)
    weights: np.ndarray = counts.sum() / (training.classes * counts)
    return weights
