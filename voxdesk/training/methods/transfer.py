"""A ResNet or EfficientNet trained on photographs, its last layer new, on pictures of the mel spectrogram."""

from dataclasses import dataclass

from voxdesk.core.errors import DataError
from voxdesk.core.parameters import parameter
from voxdesk.training.methods.base import WEIGHTS_LICENCE, Fitted, Method, Recipe, Run, Training
from voxdesk.training.methods.networks import NetworkParams, fit_network, need_axes


@dataclass(frozen=True, slots=True, kw_only=True)
class Params(NetworkParams):
    """Parameters of the method."""

    network: str = parameter(
        "folder",
        "What the folder of weights holds (ResNet, EfficientNet), or EfficientNet-Lite0.",
        words=("folder", "lite0"),
    )


def fit(training: Training, params: Params, run: Run) -> Fitted:
    """Train on from the run's weights; raises DataError without them, ModelError for another model's."""
    need_axes(training, 2, "transfer", params.features)
    from voxdesk.neural.lab.transfer import lite0_network, transfer_network

    if params.network == "lite0":
        return fit_network(lite0_network(run.weights, training.classes, params.seed), training, params, run)
    if run.weights is None:
        raise DataError(
            "This recipe needs the weights of a ResNet or EfficientNet.",
            hint="Choose their folder as “Weights” in the Lab, or name it with --weights "
            "(config.json and model.safetensors); network=lite0 takes EfficientNet-Lite0.",
        )
    network = transfer_network(run.weights, training.classes, params.seed)
    return fit_network(network, training, params, run)


METHOD = Method(
    id="transfer",
    params=Params,
    fit=fit,
    weights=True,
    recipes=(
        Recipe(
            "mel-transfer",
            "gender",
            "A network for photographs, learning on (needs its weights)",
            Params(
                features="mel-picture", piece_s=6.0, normalisation="minmax", n_speakers=400,
                clips_per_speaker=2, n_epochs=6, batch_size=16, learning_rate=3e-4, patience=3,
            ),
            WEIGHTS_LICENCE,
        ),
    ),
)  # fmt: skip
