"""The shape of a Lab method: parameters, recipes, and one function from examples to a classifier."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

import numpy as np

from voxdesk.core.errors import DataError
from voxdesk.core.files import append_json_line
from voxdesk.core.parameters import parameter
from voxdesk.features.examples import CMVN, KINDS, NORMALISATIONS
from voxdesk.inference.trial_run import run_once

if TYPE_CHECKING:
    from voxdesk.neural.networks import Network

TASKS = ("gender", "speaker")
FEATURES = (*KINDS, "embedding", "wav2vec2")
NOT_STATED = "not stated"  # whose model it is says under which licence it stands
WEIGHTS_LICENCE = "that of the weights"
_CHECKED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Params:
    """The parameters that every method has: who is learnt from, divided how, heard by which front end.

    ``split`` is ``disjoint`` (by speaker; a closed set: by session) or ``published`` (by clip). A closed set
    is published by chunk, halves of one clip on both sides.
    """

    features: str = parameter("mfcc", "Numbers that stand for the sound.", words=FEATURES)
    piece_s: float = parameter(2.0, "Length of a piece, for features of pieces.", unit="s", low=0.05, high=60)
    size: int = parameter(13, "Cepstral coefficients.", low=1, high=128)
    normalisation: str = parameter("none", "Levels of pictures.", words=NORMALISATIONS)
    cmvn: str = parameter("none", "Mean and variance taken away from coefficients.", words=CMVN)
    outliers: str = parameter(
        "none",
        "Rows dropped from training: by z-score or interquartile range.",
        words=("none", "zscore", "iqr"),
    )
    n_speakers: int = parameter(0, "People; 0: all.", low=0)
    min_clips: int = parameter(1, "Clips that a person must have.", low=1)
    clips_per_speaker: int = parameter(0, "Clips of each person at most; 0: all.", low=0)
    clip_s: float = parameter(6.0, "Longest clip; 0: whole recordings.", unit="s", low=0)
    strangers: int = parameter(40, "People outside a closed set, by whom rejection is judged.", low=0)
    people: str = parameter(
        "train", "A closed set of the people of training, or of those in the test split alone.",
        words=("train", "test"),
    )  # fmt: skip
    split: str = parameter(
        "disjoint",
        "By speaker or session, or as often published, with leakage.",
        words=("disjoint", "published"),
    )
    train_size: float = parameter(0.6, "Share of training.", low=0, high=1)
    val_size: float = parameter(0.2, "Share of validation; the rest is for testing.", low=0, high=1)
    seed: int = parameter(0, "Seed of every random choice.", low=0)
    max_examples: int = parameter(0, "Examples to learn from at most; 0: all.", low=0)
    licence: str = parameter("", "The licence that your model stands under; empty: not stated.")


P = TypeVar("P", bound=Params)


@dataclass(frozen=True, slots=True)
class Training:
    """Rows of ``values`` [n, ...] to learn from and to stop by, with their classes' indices."""

    values: np.ndarray
    rows: np.ndarray
    labels: np.ndarray
    validation_rows: np.ndarray
    validation_labels: np.ndarray
    classes: int

    def vectors(self) -> np.ndarray:
        """Return the rows of training f32[n, D]; raises DataError where examples are no rows of numbers."""
        if self.values.ndim != 2:
            raise DataError(
                "This method takes rows of numbers: mfcc, mfcc-pieces, raw, embedding or wav2vec2."
            )
        return np.asarray(self.values[self.rows], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Fitted:
    """``content`` is ONNX from examples to ``output`` (logits or probabilities).

    ``network`` is the same in torch where there is one: what an encoder's export goes through.
    """

    content: bytes
    output: str = "logits"
    network: "Network | None" = None


@dataclass(frozen=True, slots=True)
class Run:
    """Holds the ``folder`` that a method is fitted in, its first ``weights``, and the context for progress.

    ``report`` may raise to stop; with ``resume`` a method goes on from its checkpoint, if it keeps one.
    """

    folder: Path
    report: Callable[[float | None, str], None] = lambda fraction, text: None
    resume: bool = False
    weights: Path | None = None

    def start_log(self) -> None:
        """Begin the curve anew."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "log.jsonl").unlink(missing_ok=True)

    def log(self, **figures: object) -> None:
        """Add one line to the curve, ``log.jsonl``; ``epoch`` of ``epochs`` is what the window draws."""
        append_json_line(self.folder / "log.jsonl", **figures)


@dataclass(frozen=True, slots=True)
class Recipe(Generic[P]):
    """A published name of a method with parameters of its own; ``help`` is one line of the form."""

    name: str
    task: str
    help: str
    params: P
    licence: str = NOT_STATED


@dataclass(frozen=True, slots=True)
class Method(Generic[P]):
    """A way of telling classes apart.

    ``params`` is a frozen dataclass of ``parameter`` fields, ``fit`` the work itself; without one the
    examples are scores already. ``weights`` says that it begins with a pretrained model's.
    """

    id: str
    params: type[P]
    fit: Callable[[Training, P, Run], Fitted] | None
    recipes: tuple[Recipe[P], ...]
    weights: bool = False


SomeRecipe: TypeAlias = Recipe[Any]
SomeMethod: TypeAlias = Method[Any]


def as_onnx(network: "Network", training: Training) -> Fitted:
    """Export ``network``, compared with it on a few examples; raises ModelError where they differ."""
    from voxdesk.neural.export import example_input, export_onnx

    checked = example_input(training.values[training.rows[:_CHECKED]])
    return Fitted(export_onnx(network, checked, "scores", run_once).content, network=network)


def linear(weights: np.ndarray, offsets: np.ndarray, training: Training) -> Fitted:
    """Return a linear classifier; two classes told apart by one plane get half the distance each."""
    from voxdesk.neural.networks import linear_network

    if len(weights) == 1:
        weights, offsets = np.concatenate([-weights, weights]) / 2, np.concatenate([-offsets, offsets]) / 2
    return as_onnx(linear_network(weights, offsets), training)
