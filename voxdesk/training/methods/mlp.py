"""A perceptron on rows of numbers: frames of cepstra, moments of pieces, or vectors of other networks."""

from dataclasses import dataclass

from voxdesk.core.parameters import parameter
from voxdesk.training.methods.base import WEIGHTS_LICENCE, Fitted, Method, Recipe, Run, Training
from voxdesk.training.methods.networks import NetworkParams, fit_network, need_axes

_HIDDEN = (128, 64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Params(NetworkParams):
    """Parameters of the method."""

    hidden: tuple[int, ...] = parameter(_HIDDEN, "Units of each hidden layer.")
    activation: str = parameter("relu", "What a unit answers.", words=("relu", "tanh"))


def fit(training: Training, params: Params, run: Run) -> Fitted:
    """Train a perceptron; raises DataError for other examples than rows."""
    need_axes(training, 1, "mlp", params.features)
    from voxdesk.neural.lab.networks import perceptron
    from voxdesk.neural.networks import seeded

    network = seeded(
        lambda: perceptron(
            training.values.shape[1],
            params.hidden or _HIDDEN,
            training.classes,
            activation=params.activation,
            dropout=params.dropout,
        ),
        params.seed,
    )
    return fit_network(network, training, params, run)


METHOD = Method(
    id="mlp",
    params=Params,
    fit=fit,
    recipes=(
        Recipe(
            "mlp",
            "gender",
            "Perceptron, small and fast",
            Params(
                cmvn="global", n_speakers=400, clips_per_speaker=4, clip_s=4.0, max_examples=300_000,
                n_epochs=15, batch_size=512, patience=4,
            ),
        ),
        Recipe(
            "mlp",
            "speaker",
            "Perceptron, small and fast",
            Params(
                features="mfcc-pieces", size=40, hidden=(64, 250), activation="tanh", dropout=0.3,
                n_speakers=40, min_clips=15, clips_per_speaker=15, n_epochs=150, patience=25,
            ),
        ),
        Recipe(
            "hubert",
            "gender",
            "HuBERT (needs its weights)",
            Params(
                features="wav2vec2", piece_s=4.0, hidden=(256,), n_speakers=100, clips_per_speaker=2,
                clip_s=4.0, n_epochs=50, patience=10,
            ),
            WEIGHTS_LICENCE,
        ),
        Recipe(
            "mlp-wav2vec2",
            "speaker",
            "Perceptron on wav2vec 2.0, as published (needs its weights)",
            Params(
                features="wav2vec2", split="published", hidden=(64, 250), activation="tanh", dropout=0.3,
                optimiser="rmsprop", n_speakers=40, min_clips=15, clips_per_speaker=15, n_epochs=100,
                patience=20,
            ),
            WEIGHTS_LICENCE,
        ),
        Recipe(
            "wav2vec2",
            "speaker",
            "wav2vec 2.0 with a new head (needs its weights)",
            Params(
                features="wav2vec2", hidden=(256,), n_speakers=40, min_clips=15, clips_per_speaker=15,
                n_epochs=100, patience=20,
            ),
            WEIGHTS_LICENCE,
        ),
    ),
)  # fmt: skip
