"""A one-dimensional convolutional network 32-48-120 along the cepstra of a frame; frames vote."""

from voxdesk.training.methods.base import Fitted, Method, Recipe, Run, Training
from voxdesk.training.methods.networks import NetworkParams, fit_network, need_axes


def fit(training: Training, params: NetworkParams, run: Run) -> Fitted:
    """Train the network; raises DataError for other examples than rows."""
    need_axes(training, 1, "cnn1d", params.features)
    from voxdesk.neural.lab.networks import cnn1d
    from voxdesk.neural.networks import seeded

    size = training.values.shape[1]
    network = seeded(lambda: cnn1d(size, training.classes, params.dropout), params.seed)
    return fit_network(network, training, params, run)


METHOD = Method(
    id="cnn1d",
    params=NetworkParams,
    fit=fit,
    recipes=(
        Recipe(
            "cnn1d",
            "gender",
            "Convolutions along each frame's cepstra",
            NetworkParams(
                cmvn="global", n_speakers=400, clips_per_speaker=4, clip_s=4.0, max_examples=300_000,
                n_epochs=12, batch_size=512, patience=4,
            ),
        ),
    ),
)  # fmt: skip
