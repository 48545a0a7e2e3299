"""Convolutions over log-mel frames, then a recurrent layer over time."""

from voxdesk.training.methods.base import Fitted, Method, Recipe, Run, Training
from voxdesk.training.methods.networks import NetworkParams, fit_network, need_axes

FRAMES = NetworkParams(
    features="fbank", cmvn="utterance", n_speakers=40, min_clips=15, clips_per_speaker=15, n_epochs=30,
    schedule="cosine", batch_size=32, learning_rate=2e-3, weight_decay=1e-3, dropout=0.3, smoothing=0.05,
    mask=True, patience=10,
)  # fmt: skip


def fit(training: Training, params: NetworkParams, run: Run) -> Fitted:
    """Train the network; raises DataError for other examples than frames."""
    need_axes(training, 2, "crnn", params.features)
    from voxdesk.neural.lab.networks import crnn
    from voxdesk.neural.networks import seeded

    network = seeded(lambda: crnn(training.classes, dropout=params.dropout, mask=params.mask), params.seed)
    return fit_network(network, training, params, run)


METHOD = Method(
    id="crnn",
    params=NetworkParams,
    fit=fit,
    recipes=(Recipe("crnn", "speaker", "Convolutions, then a recurrent layer", FRAMES),),
)
