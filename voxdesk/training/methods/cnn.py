"""A convolutional network on log-mel frames; rare people weigh more in its cross entropy."""

import dataclasses

from voxdesk.training.methods.base import Fitted, Method, Recipe, Run, Training
from voxdesk.training.methods.crnn import FRAMES
from voxdesk.training.methods.networks import NetworkParams, fit_network, need_axes


def fit(training: Training, params: NetworkParams, run: Run) -> Fitted:
    """Train the network; raises DataError for other examples than frames."""
    need_axes(training, 2, "cnn", params.features)
    from voxdesk.neural.lab.networks import cnn
    from voxdesk.neural.networks import seeded

    network = seeded(lambda: cnn(training.classes, dropout=params.dropout, mask=params.mask), params.seed)
    return fit_network(network, training, params, run)


METHOD = Method(
    id="cnn",
    params=NetworkParams,
    fit=fit,
    recipes=(
        Recipe(
            "cnn-wce",
            "speaker",
            "Convolutions, rare people weigh more",
            dataclasses.replace(FRAMES, class_weights=True),
        ),
    ),
)
