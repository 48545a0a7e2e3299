"""The bundled gender model as it is, measured on the same recordings."""

from voxdesk.training.methods.base import Method, Params, Recipe

METHOD = Method(
    id="bundled",
    params=Params,
    fit=None,
    recipes=(
        Recipe(
            "bundled",
            "gender",
            "Built-in model",
            Params(features="fbank", n_speakers=400, clips_per_speaker=3),
        ),
    ),
)
