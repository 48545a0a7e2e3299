"""A convolutional network on pictures of the mel spectrogram, from scratch."""

from voxdesk.training.methods.base import Fitted, Method, Recipe, Run, Training
from voxdesk.training.methods.networks import NetworkParams, fit_network, need_axes


def fit(training: Training, params: NetworkParams, run: Run) -> Fitted:
    """Train the network; raises DataError for other examples than pictures."""
    need_axes(training, 2, "mel-cnn", params.features)
    from voxdesk.neural.lab.networks import mel_cnn
    from voxdesk.neural.networks import seeded

    network = seeded(lambda: mel_cnn(training.classes, params.dropout), params.seed)
    return fit_network(network, training, params, run)


METHOD = Method(
    id="mel-cnn",
    params=NetworkParams,
    fit=fit,
    recipes=(
        Recipe(
            "mel-cnn",
            "gender",
            "Convolutions on mel-spectrogram pictures",
            NetworkParams(
                features="mel-picture", piece_s=6.0, normalisation="minmax", n_speakers=400,
                clips_per_speaker=3, schedule="cosine", batch_size=32, weight_decay=1e-3, dropout=0.3,
                smoothing=0.05,
            ),
        ),
    ),
)  # fmt: skip
