"""A ResNet or EfficientNet trained on photographs, its last layer new, on pictures of the mel spectrogram."""

from voxdesk.core.errors import DataError
from voxdesk.training.methods.base import WEIGHTS_LICENCE, Fitted, Method, Recipe, Run, Training
from voxdesk.training.methods.networks import NetworkParams, fit_network, need_axes


def fit(training: Training, params: NetworkParams, run: Run) -> Fitted:
    """Train on from the run's weights; raises DataError without them, ModelError for another model's."""
    need_axes(training, 2, "transfer", params.features)
    from voxdesk.neural.lab.transfer import transfer_network

    if run.weights is None:
        raise DataError(
            "This recipe needs the weights of a ResNet or EfficientNet.",
            hint="Choose their folder as “Weights” in the Lab, or name it with --weights "
            "(config.json and model.safetensors).",
        )
    network = transfer_network(run.weights, training.classes, params.seed)
    return fit_network(network, training, params, run)


METHOD = Method(
    id="transfer",
    params=NetworkParams,
    fit=fit,
    weights=True,
    recipes=(
        Recipe(
            "mel-transfer",
            "gender",
            "A network for photographs, learning on (needs its weights)",
            NetworkParams(
                features="mel-picture", piece_s=6.0, normalisation="minmax", n_speakers=400,
                clips_per_speaker=2, n_epochs=6, batch_size=16, learning_rate=3e-4, patience=3,
            ),
            WEIGHTS_LICENCE,
        ),
    ),
)  # fmt: skip
