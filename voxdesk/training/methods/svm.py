"""A linear support vector machine."""

from dataclasses import dataclass

import numpy as np

from voxdesk.core.parameters import parameter
from voxdesk.training.methods import base
from voxdesk.training.methods.base import Fitted, Method, Recipe, Run, Training, linear


@dataclass(frozen=True, slots=True, kw_only=True)
class Params(base.Params):
    """Parameters of the method."""

    regularisation: float = parameter(1.0, "Cost of a training example on the wrong side.", low=1e-9)


def fit(training: Training, params: Params, run: Run) -> Fitted:
    """Fit the planes; a class' score is its distance. Raises DataError for other examples than rows."""
    from sklearn.svm import LinearSVC

    vectors = training.vectors()
    run.start_log()
    scale = float(np.abs(vectors).std()) or 1.0
    model = LinearSVC(C=params.regularisation, max_iter=2000, random_state=params.seed, dual="auto")
    model.fit(vectors / scale, training.labels)
    return linear(model.coef_ / scale, model.intercept_, training)


METHOD = Method(
    id="svm",
    params=Params,
    fit=fit,
    recipes=(
        Recipe(
            "svm-raw",
            "gender",
            "Linear SVM on raw sound: the baseline",
            Params(
                features="raw", piece_s=1.0, n_speakers=400, clips_per_speaker=4, clip_s=4.0,
                max_examples=6000, regularisation=0.001,
            ),
        ),
    ),
)  # fmt: skip
