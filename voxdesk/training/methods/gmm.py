"""Gaussian mixtures, one per class, against a background of everybody (Reynolds & Rose 1995)."""

from dataclasses import dataclass

import numpy as np

from voxdesk.core.parameters import parameter
from voxdesk.training.methods import base
from voxdesk.training.methods.base import WEIGHTS_LICENCE, Fitted, Method, Recipe, Run, Training, as_onnx

_BACKGROUND = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Params(base.Params):
    """Parameters of the method."""

    components: int = parameter(16, "Gaussians of each mixture.", low=1)


def fit(training: Training, params: Params, run: Run) -> Fitted:
    """Fit a mixture to each class, and the last to all; raises DataError for other examples than rows."""
    from sklearn.mixture import GaussianMixture

    from voxdesk.neural.networks import mixture_network

    vectors = training.vectors()
    run.start_log()
    rng = np.random.default_rng(params.seed)
    everybody = vectors[rng.permutation(len(vectors))[:_BACKGROUND]]
    spread = float(everybody.var(axis=0).mean())
    fitted = []
    total = training.classes + 1
    for number in range(total):
        run.report(number / total, f"mixture {number + 1} of {total}")
        theirs = everybody if number == training.classes else vectors[training.labels == number]
        model = GaussianMixture(
            min(params.components, max(1, len(theirs) // 2)),
            covariance_type="diag",
            reg_covar=1e-2 * spread,
            max_iter=60,
            random_state=params.seed,
        ).fit(theirs)
        fitted.append(model)
        run.log(epoch=number + 1, epochs=total, likelihood=round(float(model.lower_bound_), 4))
    most = max(model.n_components for model in fitted)
    shape = (len(fitted), most, vectors.shape[1])
    means, variances, weights = np.zeros(shape), np.ones(shape), np.full(shape[:2], 1e-30)
    for index, model in enumerate(fitted):
        means[index, : model.n_components] = model.means_
        variances[index, : model.n_components] = model.covariances_
        weights[index, : model.n_components] = model.weights_
    return as_onnx(mixture_network(means, variances, weights), training)


METHOD = Method(
    id="gmm",
    params=Params,
    fit=fit,
    recipes=(
        Recipe(
            "gmm",
            "speaker",
            "Gaussian mixtures, one per person",
            Params(size=20, n_speakers=40, min_clips=15, clips_per_speaker=15),
        ),
        Recipe(
            "gmm-wav2vec2",
            "speaker",
            "Gaussian mixtures on wav2vec 2.0, as published (needs its weights)",
            Params(features="wav2vec2", split="published", n_speakers=40, min_clips=15, clips_per_speaker=15),
            WEIGHTS_LICENCE,
        ),
    ),
)
