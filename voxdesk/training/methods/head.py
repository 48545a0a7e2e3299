"""A head on vectors that another network makes: logistic regression, or the nearest centroid."""

from dataclasses import dataclass

import numpy as np

from voxdesk.core.parameters import parameter
from voxdesk.training.methods import base
from voxdesk.training.methods.base import Fitted, Method, Recipe, Run, Training, as_onnx, linear


@dataclass(frozen=True, slots=True, kw_only=True)
class Params(base.Params):
    """Parameters of the method."""

    head: str = parameter(
        "linear", "Logistic regression, or the nearest centroid.", words=("linear", "centroid")
    )
    regularisation: float = parameter(1.0, "Cost of a wrong answer in training.", low=1e-9)


def fit(training: Training, params: Params, run: Run) -> Fitted:
    """Fit the head; raises DataError for other examples than rows."""
    from sklearn.linear_model import LogisticRegression

    from voxdesk.neural.networks import centroid_network

    vectors = training.vectors()
    run.start_log()
    if params.head == "centroid":
        means = [vectors[training.labels == index].mean(axis=0) for index in range(training.classes)]
        return as_onnx(centroid_network(np.stack(means)), training)
    model = LogisticRegression(C=params.regularisation, max_iter=1000).fit(vectors, training.labels)
    return linear(model.coef_, model.intercept_, training)


METHOD = Method(
    id="head",
    params=Params,
    fit=fit,
    recipes=(
        Recipe(
            "bundled",
            "speaker",
            "Built-in model",
            Params(features="embedding", piece_s=3.0, n_speakers=40, min_clips=15, clips_per_speaker=15),
        ),
    ),
)
