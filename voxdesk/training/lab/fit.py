"""Training examples and a recipe in; a fitted classifier as ONNX out, whatever it is made of."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.core.errors import DataError, Words
from voxdesk.inference.trial_run import run_once
from voxdesk.training.lab.recipe import LabRecipe

if TYPE_CHECKING:
    from voxdesk.neural.lab.networks import LabNet
    from voxdesk.neural.networks import Network

Report = Callable[[float | None, str], None]
_ROUND = 10
_CHECKED = 5
_SMALL_BATCH = 8


@dataclass(frozen=True, slots=True)
class Training:
    """Rows of ``values`` [n, ...] to learn from and to stop by, with their classes' indices."""

    values: np.ndarray
    rows: np.ndarray
    labels: np.ndarray
    validation_rows: np.ndarray
    validation_labels: np.ndarray
    classes: int


@dataclass(frozen=True, slots=True)
class Fitted:
    """``content`` is ONNX from examples to ``output`` (logits or probabilities).

    ``network`` is the same in torch where there is one: what an encoder's export goes through.
    """

    content: bytes
    output: str = "logits"
    network: "Network | None" = None


def fit(
    training: Training,
    settings: LabRecipe,
    folder: Path,
    *,
    resume: bool = False,
    report: Report = lambda share, text: None,
    network: "LabNet | None" = None,
) -> Fitted:
    """Fit what ``settings`` describe into ``folder``; ``network`` replaces the recipe's own.

    Raises DataError for examples that the method cannot take, ModelError when the export differs.
    """
    if settings.method == "network":
        return _fit_network(training, settings, folder, resume, report, network)
    vectors = _vectors(training)
    log = Log(folder)
    if settings.method == "boosting":
        return _fit_boosting(training, vectors, settings, log, report)
    if settings.method == "svm":
        return _as_onnx(_fit_svm(training, vectors, settings), training)
    if settings.method == "gmm":
        return _as_onnx(_fit_mixtures(training, vectors, settings, log, report), training)
    if settings.method == "head":
        return _as_onnx(_fit_head(training, vectors, settings), training)
    raise DataError("The method {method} is not trained.", method=settings.method)


class Log:
    """The curve of a run that is no network: one line of ``log.jsonl`` a round."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / "log.jsonl"
        self._path.write_text("", encoding="utf-8")

    def line(self, **figures: object) -> None:
        """Add one line."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(figures) + "\n")


def build_network(settings: LabRecipe, shape: tuple[int, ...], classes: int) -> "LabNet":
    """The untrained network of ``settings`` for examples of ``shape``; raises DataError."""
    from voxdesk.neural.lab import networks
    from voxdesk.neural.networks import seeded

    name, wanted = settings.network, {"mlp": 1, "speech-head": 1, "cnn1d": 1}.get(settings.network, 2)
    if len(shape) != wanted:
        raise DataError(
            "The network {name} does not take the features {features}.", name=name, features=settings.features
        )
    hidden = settings.hidden or (128, 64)
    builders: dict[str, Callable[[], LabNet]] = {
        "mlp": lambda: networks.perceptron(
            shape[0], hidden, classes, activation=settings.activation, dropout=settings.dropout
        ),
        "cnn1d": lambda: networks.cnn1d(shape[0], classes, settings.dropout),
        "mel-cnn": lambda: networks.mel_cnn(classes, settings.dropout),
        "resnet18": lambda: networks.resnet18(classes, mask=settings.mask),
        "crnn": lambda: networks.crnn(classes, dropout=settings.dropout, mask=settings.mask),
        "cnn": lambda: networks.cnn(classes, dropout=settings.dropout, mask=settings.mask),
    }
    builders["speech-head"] = builders["mlp"]
    if name not in builders:
        raise DataError(
            "The network {name} needs the folder of its weights (--weights).",
            name=name or Words("without a name"),
        )
    made: LabNet = seeded(builders[name], settings.seed)
    return made


def _fit_network(
    training: Training,
    settings: LabRecipe,
    folder: Path,
    resume: bool,
    report: Report,
    network: "LabNet | None",
) -> Fitted:
    from voxdesk.neural.epochs import EpochLoop, EpochSettings, Examples

    made = network or build_network(settings, training.values.shape[1:], training.classes)
    loop = EpochLoop(
        made,
        EpochSettings(
            settings.n_epochs,
            min(settings.batch_size, max(_SMALL_BATCH, len(training.rows) // 4)),
            settings.learning_rate,
            settings.optimiser,
            settings.weight_decay,
            settings.patience,
            settings.smoothing,
            settings.contrastive_weight,
            settings.seed,
            settings.schedule,
        ),
        folder,
        _class_weights(training) if settings.class_weights else None,
    )
    if not (resume and loop.resume()):
        (folder / "log.jsonl").unlink(missing_ok=True)
    loop.run(
        Examples(training.values, training.rows, training.labels),
        Examples(training.values, training.validation_rows, training.validation_labels),
        report,
    )
    return _as_onnx(loop.network, training)


def _fit_boosting(
    training: Training, vectors: np.ndarray, settings: LabRecipe, log: Log, report: Report
) -> Fitted:
    """Trees in rounds of ten, so that there is a curve and an end; Friedman 2001."""
    from skl2onnx import to_onnx
    from sklearn.ensemble import GradientBoostingClassifier
    from sklearn.metrics import log_loss

    model = GradientBoostingClassifier(
        n_estimators=_ROUND,
        learning_rate=settings.learning_rate,
        max_depth=settings.depth,
        subsample=0.5,
        warm_start=True,
        random_state=settings.seed,
    )
    judged = np.asarray(training.values[training.validation_rows], dtype=np.float32)
    best, best_at = np.inf, 0
    for trees in range(_ROUND, max(_ROUND, settings.trees) + 1, _ROUND):
        report(trees / settings.trees, f"{trees} of {settings.trees} trees")
        model.set_params(n_estimators=trees)
        model.fit(vectors, training.labels)
        found = model.predict_proba(judged)
        loss = float(log_loss(training.validation_labels, found, labels=range(training.classes)))
        right = float((found.argmax(axis=1) == training.validation_labels).mean())
        log.line(
            epoch=trees, epochs=settings.trees, validation_loss=round(loss, 5), validation_accuracy=right
        )
        if loss < best - 1e-5:
            best, best_at = loss, trees
        elif settings.patience and trees - best_at >= settings.patience * _ROUND:
            break
    proto = to_onnx(
        model, vectors[:1], options={id(model): {"zipmap": False}}, target_opset={"": 17, "ai.onnx.ml": 3}
    )
    return Fitted(proto.SerializeToString(), "probabilities")


def _fit_svm(training: Training, vectors: np.ndarray, settings: LabRecipe) -> "Network":
    """A linear support vector machine; its two scores are half its distance to either side."""
    from sklearn.svm import LinearSVC

    from voxdesk.neural.networks import linear_network

    scale = float(np.abs(vectors).std()) or 1.0
    model = LinearSVC(C=settings.regularisation, max_iter=2000, random_state=settings.seed, dual="auto")
    model.fit(vectors / scale, training.labels)
    weights, offsets = model.coef_ / scale, model.intercept_
    if len(weights) == 1:
        weights, offsets = np.concatenate([-weights, weights]) / 2, np.concatenate([-offsets, offsets]) / 2
    return linear_network(weights, offsets)


def _fit_mixtures(
    training: Training, vectors: np.ndarray, settings: LabRecipe, log: Log, report: Report
) -> "Network":
    from sklearn.mixture import GaussianMixture

    from voxdesk.neural.networks import mixture_network

    rng = np.random.default_rng(settings.seed)
    everybody = vectors[rng.permutation(len(vectors))[:20_000]]
    spread = float(everybody.var(axis=0).mean())
    fitted = []
    for number in range(training.classes + 1):
        report(number / (training.classes + 1), f"mixture {number + 1} of {training.classes + 1}")
        theirs = everybody if number == training.classes else vectors[training.labels == number]
        components = min(settings.components, max(1, len(theirs) // 2))
        model = GaussianMixture(
            components,
            covariance_type="diag",
            reg_covar=1e-2 * spread,
            max_iter=60,
            random_state=settings.seed,
        ).fit(theirs)
        fitted.append(model)
        log.line(
            epoch=number + 1, epochs=training.classes + 1, likelihood=round(float(model.lower_bound_), 4)
        )
    most = max(model.n_components for model in fitted)
    shape = (len(fitted), most, vectors.shape[1])
    means, variances, weights = np.zeros(shape), np.ones(shape), np.full(shape[:2], 1e-30)
    for index, model in enumerate(fitted):
        means[index, : model.n_components] = model.means_
        variances[index, : model.n_components] = model.covariances_
        weights[index, : model.n_components] = model.weights_
    return mixture_network(means, variances, weights)


def _fit_head(training: Training, vectors: np.ndarray, settings: LabRecipe) -> "Network":
    from voxdesk.neural.networks import centroid_network, linear_network

    if settings.head == "centroid":
        means = [vectors[training.labels == index].mean(axis=0) for index in range(training.classes)]
        return centroid_network(np.stack(means))
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=settings.regularisation, max_iter=1000).fit(vectors, training.labels)
    weights, offsets = model.coef_, model.intercept_
    if len(weights) == 1:
        weights, offsets = np.concatenate([-weights, weights]) / 2, np.concatenate([-offsets, offsets]) / 2
    return linear_network(weights, offsets)


def _as_onnx(network: "Network", training: Training) -> Fitted:
    from voxdesk.neural.lab.export import network_to_onnx

    checked = np.asarray(training.values[training.rows[:_CHECKED]], dtype=np.float32)
    return Fitted(network_to_onnx(network, checked, run_once), network=network)


def _vectors(training: Training) -> np.ndarray:
    if training.values.ndim != 2:
        raise DataError("This method takes rows of numbers: mfcc, mfcc-pieces, raw, embedding or wav2vec2.")
    return np.asarray(training.values[training.rows], dtype=np.float32)


def _class_weights(training: Training) -> np.ndarray:
    """Each class weighs by the inverse of how often it comes; the mean weight is one."""
    counts = np.maximum(np.bincount(training.labels, minlength=training.classes), 1)
    weights: np.ndarray = counts.sum() / (training.classes * counts)
    return weights
