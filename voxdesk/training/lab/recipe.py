"""A method's name or TOML file, and settings by hand, in; the checked recipe of a classifier out."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voxdesk.core.errors import DataError
from voxdesk.core.reading import read_text
from voxdesk.features.examples import CMVN, KINDS, NORMALISATIONS
from voxdesk.training.runs.recipe import build_settings, set_entry

TASKS = ("gender", "speaker")
METHODS = ("boosting", "svm", "gmm", "network", "head", "bundled")
NETWORKS = (
    "mlp", "cnn1d", "mel-cnn", "resnet18", "crnn", "cnn", "transfer", "speech-head",
)  # fmt: skip
FEATURES = (*KINDS, "embedding", "wav2vec2")
_CHOICES: dict[str, Sequence[str]] = {
    "method": METHODS,
    "network": ("", *NETWORKS),
    "features": FEATURES,
    "normalisation": NORMALISATIONS,
    "cmvn": CMVN,
    "outliers": ("none", "zscore", "iqr"),
    "split": ("disjoint", "published"),
    "optimiser": ("adam", "adagrad", "sgd"),
    "schedule": ("constant", "cosine"),
    "people": ("train", "test"),
    "head": ("linear", "centroid"),
    "activation": ("relu", "tanh"),
}
_FOLDER = Path(__file__).parent.parent / "recipes" / "lab"


@dataclass(frozen=True, slots=True)
class LabRecipe:
    """Everything that a classifier depends on besides the data; a recipe file sets any of it.

    Data: ``n_speakers`` people (0: all) who have ``min_clips`` clips, ``clips_per_speaker`` of each
    (0: all), cut to at most ``clip_s`` seconds of speech (0: whole). ``split`` is ``disjoint`` (by
    speaker; a closed set: by session) or ``published`` (by clip; a closed set: by
    chunk, halves of one clip on both sides). ``people`` says whom of a data set
    with splits of its own a closed set is made of: those of ``train``, or those who are in ``test``
    alone, whom nothing has heard before. Rows that ``outliers`` finds are
    dropped from training, ``cmvn`` and ``normalisation`` are those of the front end.
    """

    method: str
    features: str
    network: str = ""
    piece_s: float = 2.0
    size: int = 13
    normalisation: str = "none"
    cmvn: str = "none"
    outliers: str = "none"
    n_speakers: int = 0
    min_clips: int = 1
    clips_per_speaker: int = 0
    clip_s: float = 6.0
    strangers: int = 40
    people: str = "train"
    split: str = "disjoint"
    train_size: float = 0.6
    val_size: float = 0.2
    seed: int = 0
    max_examples: int = 0
    # networks
    n_epochs: int = 20
    batch_size: int = 64
    learning_rate: float = 1e-3
    optimiser: str = "adam"
    schedule: str = "constant"
    weight_decay: float = 0.0
    patience: int = 5
    dropout: float = 0.2
    activation: str = "relu"
    hidden: tuple[int, ...] = ()
    smoothing: float = 0.0
    class_weights: bool = False
    contrastive_weight: float = 0.0
    mask: bool = False
    # Gaussian mixtures, trees, heads
    components: int = 16
    trees: int = 200
    depth: int = 5
    head: str = "linear"
    regularisation: float = 1.0


@dataclass(frozen=True, slots=True)
class NamedLabRecipe:
    """A recipe, what it is called and which task it is for; ``model_id`` is what its model is called."""

    name: str
    task: str
    licence: str
    settings: LabRecipe

    @property
    def model_id(self) -> str:
        """The recipe's name; with the task before it where both tasks have one of that name."""
        shared = set(recipe_names("gender")) & set(recipe_names("speaker"))
        return f"{self.task}-{self.name}" if self.name in shared and self.task == "speaker" else self.name


def recipe_names(task: str) -> tuple[str, ...]:
    """The Lab's recipes for ``task`` in alphabetical order."""
    return tuple(sorted(path.stem for path in (_FOLDER / task).glob("*.toml")))


def is_lab_recipe(task: str, name: str) -> bool:
    """Whether ``name`` (a recipe or TOML file) is one of the Lab's for ``task``."""
    if not name.endswith(".toml"):
        return name in recipe_names(task)
    try:
        return "method" in tomllib.loads(read_text(Path(name)))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return False


def takes_weights(settings: LabRecipe) -> bool:
    """Whether a run with ``settings`` begins with a pretrained model."""
    return settings.features == "wav2vec2" or settings.network == "transfer"


def load_lab_recipe(task: str, name: str, overrides: Sequence[str] = ()) -> NamedLabRecipe:
    """The recipe ``name`` (or TOML file) for ``task``, changed by NAME=VALUE; raises DataError."""
    path = Path(name) if name.endswith(".toml") else _FOLDER / task / f"{name}.toml"
    try:
        table = tomllib.loads(read_text(path))
    except OSError as error:
        raise DataError(
            "There is no recipe {name} for {task}.",
            name=name,
            task=task,
            recipe_names=", ".join(recipe_names(task)),
            hint="Known: {recipe_names}.",
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError("The recipe {path} is damaged: {reason}.", path=path, reason=error) from error
    for override in overrides:
        set_entry(table, override)
    for_task, licence = table.pop("task", task), str(table.pop("licence", "not stated"))
    if for_task != task:
        raise DataError(
            "The recipe {stem} trains a model for {for_task}, not {task}.",
            stem=path.stem,
            for_task=for_task,
            task=task,
        )
    settings = build_settings(LabRecipe, table, path.stem)
    _check(settings, path.stem)
    return NamedLabRecipe(path.stem, task, licence, settings)


def _check(settings: LabRecipe, name: str) -> None:
    for entry, choices in _CHOICES.items():
        value: Any = getattr(settings, entry)
        if value not in choices:
            known = ", ".join(choice for choice in choices if choice)
            raise DataError(
                "{name}: {entry} is {value!r}; it must be one of {known}.",
                name=name,
                entry=entry,
                value=value,
                known=known,
            )
    for entry in ("n_epochs", "batch_size", "min_clips", "components", "trees", "depth", "size"):
        if getattr(settings, entry) < 1:
            raise DataError("{name}: {entry} must be at least 1.", name=name, entry=entry)
    for entry in ("n_speakers", "clips_per_speaker", "strangers", "max_examples", "clip_s", "patience"):
        if getattr(settings, entry) < 0:
            raise DataError("{name}: {entry} must not be negative.", name=name, entry=entry)
    if settings.learning_rate <= 0:
        raise DataError("{name}: learning_rate must be positive.", name=name)
