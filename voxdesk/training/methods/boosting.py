"""Gradient boosting: trees in rounds of ten, so that there is a curve and an end."""

from dataclasses import dataclass

import numpy as np

from voxdesk.core.parameters import parameter
from voxdesk.training.methods import base
from voxdesk.training.methods.base import Fitted, Method, Recipe, Run, Training

_ROUND = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Params(base.Params):
    """Parameters of the method."""

    trees: int = parameter(200, "Trees at most.", low=1)
    depth: int = parameter(5, "Levels of a tree.", low=1, high=30)
    learning_rate: float = parameter(0.15, "Weight of each tree.", low=1e-8, high=10)
    patience: int = parameter(5, "Rounds of ten trees without a better validation; 0: never stop.", low=0)


def fit(training: Training, params: Params, run: Run) -> Fitted:
    """Fit trees until the validation loss rises; raises DataError for other examples than rows."""
    from skl2onnx import to_onnx
    from sklearn.ensemble import GradientBoostingClassifier
    from sklearn.metrics import log_loss

    vectors = training.vectors()
    run.start_log()
    model = GradientBoostingClassifier(
        n_estimators=_ROUND,
        learning_rate=params.learning_rate,
        max_depth=params.depth,
        subsample=0.5,
        warm_start=True,
        random_state=params.seed,
    )
    judged = np.asarray(training.values[training.validation_rows], dtype=np.float32)
    best, best_at = np.inf, 0
    for trees in range(_ROUND, max(_ROUND, params.trees) + 1, _ROUND):
        run.report(trees / params.trees, f"{trees} of {params.trees} trees")
        model.set_params(n_estimators=trees)
        model.fit(vectors, training.labels)
        found = model.predict_proba(judged)
        loss = float(log_loss(training.validation_labels, found, labels=range(training.classes)))
        right = float((found.argmax(axis=1) == training.validation_labels).mean())
        run.log(epoch=trees, epochs=params.trees, validation_loss=round(loss, 5), validation_accuracy=right)
        if loss < best - 1e-5:
            best, best_at = loss, trees
        elif params.patience and trees - best_at >= params.patience * _ROUND:
            break
    proto = to_onnx(
        model, vectors[:1], options={id(model): {"zipmap": False}}, target_opset={"": 17, "ai.onnx.ml": 3}
    )
    return Fitted(proto.SerializeToString(), "probabilities")


METHOD = Method(
    id="boosting",
    params=Params,
    fit=fit,
    recipes=(
        Recipe(
            "gradient-boosting",
            "gender",
            "Gradient boosting on cepstra, frames vote",
            Params(n_speakers=400, clips_per_speaker=4, clip_s=4.0, max_examples=60_000, trees=120),
        ),
    ),
)
"""Friedman 2001."""
