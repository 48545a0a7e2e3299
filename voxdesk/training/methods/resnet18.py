"""ResNet-18 (He et al. 2016) on pictures of the short-time Fourier transform."""

import dataclasses

from voxdesk.training.methods.base import Fitted, Method, Recipe, Run, Training
from voxdesk.training.methods.networks import NetworkParams, fit_network, need_axes


def fit(training: Training, params: NetworkParams, run: Run) -> Fitted:
    """Train the network; raises DataError for other examples than pictures."""
    need_axes(training, 2, "resnet18", params.features)
    from voxdesk.neural.lab.networks import resnet18
    from voxdesk.neural.networks import seeded

    network = seeded(lambda: resnet18(training.classes, mask=params.mask), params.seed)
    return fit_network(network, training, params, run)


_PLAIN = NetworkParams(
    features="stft-picture", piece_s=3.0, normalisation="bins", n_speakers=40, min_clips=15,
    clips_per_speaker=24, n_epochs=12, schedule="cosine", batch_size=32, weight_decay=1e-4, mask=True,
    patience=6,
)  # fmt: skip
METHOD = Method(
    id="resnet18",
    params=NetworkParams,
    fit=fit,
    recipes=(
        Recipe("resnet18", "speaker", "ResNet-18 on pictures of the spectrum", _PLAIN),
        Recipe(
            "resnet18-ccl",
            "speaker",
            "ResNet-18 with contrastive-centre loss, Adagrad",
            dataclasses.replace(_PLAIN, optimiser="adagrad", schedule="constant", contrastive_weight=1.0),
        ),
        Recipe(
            "resnet18-ccl-adam",
            "speaker",
            "ResNet-18 with contrastive-centre loss, Adam",
            dataclasses.replace(_PLAIN, learning_rate=2e-3, contrastive_weight=0.55),
        ),
    ),
)
