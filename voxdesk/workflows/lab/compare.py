"""A data set in; every method of the Lab trained on it in both splits, and one table of figures, out."""

import csv
import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import Cancelled, UserError
from voxdesk.core.files import write_text
from voxdesk.core.reading import open_text, parse_json, read_text
from voxdesk.core.train_types import TrainRequest
from voxdesk.core.types import Figures, JsonTable
from voxdesk.evaluation.bootstrap import interval
from voxdesk.evaluation.closed_set import interval_of_accuracy
from voxdesk.inference.hub import ModelHub
from voxdesk.training.recipe import NamedLabRecipe, load_lab_recipe, needs_weights, recipe_names
from voxdesk.workflows.lab.run_folder import PREDICTIONS, was_made_with
from voxdesk.workflows.lab.train import train_lab
from voxdesk.workflows.progress import Part

# The last is for what the program brings along, which may have heard everybody else: people who are
# in the test split alone.
SPLITS = ("disjoint", "published", "unheard")
_BROUGHT_ALONG = "bundled"
_DRAWS = 500
_DONE = "compared.json"


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """Train ``recipes`` (none named: all whose weights are at hand) for ``task`` on ``data``.

    Runs are kept in ``runs`` and used again when nothing of them has changed. ``weights`` maps a
    recipe to the folder of a pretrained model.
    """

    task: str
    data: Path
    runs: Path
    recipes: tuple[str, ...] = ()
    splits: tuple[str, ...] = SPLITS
    settings: tuple[str, ...] = ()
    cache: Path | None = None
    weights: dict[str, Path] | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One method in one split; ``figures`` is empty where it could not be trained (``problem``).

    ``interval`` is the 95 % interval of the accuracy per audio over speakers, ``folder`` and
    ``settings`` are the run's.
    """

    recipe: str
    split: str
    split_words: str
    figures: Figures
    interval: tuple[float, float] | None
    problem: str = ""
    folder: Path | None = None
    label: str = ""
    settings: JsonTable = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Return what the row is called: the recipe, or what tells it from others of the recipe."""
        return self.label or self.recipe

    def predictions(self) -> list[dict[str, str]]:
        """Return the test recordings' truth, answers and scores; none where nothing was trained."""
        return read_predictions(self.folder) if self.folder else []


@dataclass(frozen=True, slots=True)
class ComparisonTable:
    """All rows on the data set called ``data``, and how much better the best are than the others."""

    task: str
    data: str
    rows: tuple[Row, ...]
    differences: tuple[str, ...]


def compare_methods(request: CompareRequest, hub: ModelHub, ctx: Context) -> ComparisonTable:
    """Train what is not yet there and gather all figures; a method that fails is told, not fatal."""
    names = request.recipes or tuple(
        name
        for name in recipe_names(request.task)
        if name in (request.weights or {}) or not needs_weights(request.task, name)
    )
    rows = []
    work = [(name, split) for split in request.splits for name in names if _asked(request, name, split)]
    for index, (name, split) in enumerate(work):
        part = Part(ctx, index / len(work), (index + 1) / len(work), f"{name}, {split}")
        row = _row(request, name, split, hub, part)
        if row.figures or split != "unheard":  # few data sets have such people
            rows.append(row)
    return ComparisonTable(request.task, request.data.name, tuple(rows), tuple(differences(rows)))


def _asked(request: CompareRequest, name: str, split: str) -> bool:
    return split != "unheard" or (request.task == "speaker" and name == _BROUGHT_ALONG)


def _row(request: CompareRequest, name: str, split: str, hub: ModelHub, ctx: Context) -> Row:
    folder = request.runs / f"{request.task}-{name}-{split}"
    settings = (*request.settings, f"split={split}")
    if split == "unheard":
        settings = (*request.settings, "split=disjoint", "people=test")
    try:
        recipe = load_lab_recipe(request.task, name, settings)
        key = {
            "data": str(request.data.absolute()),
            "settings": recipe.as_table(),
            "model": _listened_to(recipe, hub),
        }
        kept = _kept(folder, key)
        if kept is None:
            if not was_made_with(folder, recipe):
                # A run of before the recipe changed: its checkpoint is of no use to this one.
                shutil.rmtree(folder, ignore_errors=True)
            weights = (request.weights or {}).get(name)
            asked = TrainRequest(
                request.task, name, request.data, folder, settings, True, request.cache, weights
            )
            result = train_lab(asked, hub, ctx)
            kept = {"key": key, "split": result.split, "figures": result.figures}
            write_text(folder / _DONE, json.dumps(kept))
    except Cancelled:
        raise
    except UserError as error:
        return Row(name, split, "", {}, None, str(error))
    return Row(
        name,
        split,
        kept["split"],
        kept["figures"],
        accuracy_interval(folder),
        folder=folder,
        settings=recipe.as_table(),
    )


def _listened_to(recipe: NamedLabRecipe, hub: ModelHub) -> str:
    """The hash of the program's own model that a recipe builds on; empty where it needs none."""
    settings = recipe.settings
    if settings.features == "embedding":
        return hub.chosen("encoder").sha256
    return hub.chosen("gender").sha256 if recipe.method.fit is None else ""


def _kept(folder: Path, key: Figures) -> Figures | None:
    try:
        found: Figures = parse_json(read_text(folder / _DONE))
    except (OSError, ValueError):
        return None
    return found if found.get("key") == key and (folder / PREDICTIONS).is_file() else None


def read_predictions(folder: Path) -> list[dict[str, str]]:
    """Return the rows of a run's predictions.csv."""
    with open_text(folder / PREDICTIONS) as file:
        return list(csv.DictReader(file))


def accuracy_interval(folder: Path) -> tuple[float, float] | None:
    """Return the 95 % interval over speakers of a run's accuracy per audio; None with too few of them."""
    rows = read_predictions(folder)
    return interval_of_accuracy(
        [row["truth"] == row["answer"] for row in rows], [row["speaker"] for row in rows]
    )


def differences(rows: Sequence[Row]) -> list[str]:
    """Tell whether the best method of each split is better than each other one by more than chance.

    A paired bootstrap over speakers on the clips that both answered.
    """
    found = []
    for split in dict.fromkeys(row.split for row in rows):
        done = [row for row in rows if row.split == split and row.figures]
        if len(done) < 2:
            continue
        best = max(done, key=lambda row: row.figures["per_audio"]["accuracy"])
        of_best = _right(best)
        for row in done:
            if row is best:
                continue
            words = _difference(of_best, _right(row))
            if words:
                found.append(f"{split}: {best.name} against {row.name}: {words}")
    return found


def _right(run: Row) -> dict[tuple[str, str], tuple[str, bool]]:
    return {
        (row["path"], row["start_s"]): (row["speaker"], row["truth"] == row["answer"])
        for row in run.predictions()
    }


def _difference(
    first: dict[tuple[str, str], tuple[str, bool]], second: dict[tuple[str, str], tuple[str, bool]]
) -> str:
    shared = sorted(set(first) & set(second))
    if len(shared) < 10:
        return ""
    gain = np.array([float(first[key][1]) - float(second[key][1]) for key in shared])
    try:
        low, high = interval(
            lambda rows: float(gain[rows].mean()), [first[key][0] for key in shared], draws=_DRAWS
        )
    except ValueError:
        return ""
    verdict = "significant" if low > 0 or high < 0 else "not significant"
    return (
        f"{100 * gain.mean():+.1f} points on {len(shared)} clips, "
        f"95 % interval {100 * low:+.1f} to {100 * high:+.1f} ({verdict})"
    )
