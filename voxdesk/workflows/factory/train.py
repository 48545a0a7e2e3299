"""A recipe and a data folder in; a trained, calibrated and measured model in a folder out."""

import time
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, Words
from voxdesk.core.types import Figures
from voxdesk.inference.manifest import load_manifest
from voxdesk.training.data.dataset import DataSet
from voxdesk.training.data.divide import parts_of
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.data.preparation import prepare
from voxdesk.training.runs.encoder import EncoderRecipe, train_encoder
from voxdesk.training.runs.gender import GenderRecipe, train_gender
from voxdesk.training.runs.recipe import NamedRecipe, load_recipe
from voxdesk.workflows.factory.finish_training import finish


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """Train what ``recipe`` (a name or a TOML file) describes on ``data``, into the folder ``out``.

    ``settings`` are NAME=VALUE changes of the recipe; ``resume`` goes on from the checkpoint in
    ``out``; ``weights`` is the folder of an earlier encoder run, which encoders and gender networks can
    begin with; ``cache`` keeps
    decoded sound between runs (``out`` when not given). ``like`` is the folder of an encoder by the same
    recipe for which more people were set aside: its calibration is carried over.
    """

    task: str
    recipe: str
    data: Path
    out: Path
    settings: tuple[str, ...] = ()
    resume: bool = False
    cache: Path | None = None
    model_id: str = ""
    weights: Path | None = None
    calibrate_like: Path | None = None


@dataclass(frozen=True, slots=True)
class TrainResult:
    """What was trained on how much, and the figures on people that it never heard."""

    recipe: str
    task: str
    people: int
    files: int
    figures: Figures
    seconds: float
    model: Path
    notes: tuple[Words, ...] = ()


def train(request: TrainRequest, ctx: Context) -> TrainResult:
    """Train, export, calibrate on the people set aside and judge on ``dev``.

    Raises DataError for a recipe or corpus that is not usable, ModelError when the export differs.
    """
    started = time.monotonic()
    recipe = load_recipe(request.recipe, request.settings)
    if recipe.task != request.task:
        raise DataError(
            "The recipe {name} trains a model for {task}, not {task_2}.",
            name=recipe.name,
            task=recipe.task,
            task_2=request.task,
        )
    settings = recipe.settings
    _check_weights(request, recipe)
    if request.calibrate_like is not None:
        _check_like(request.calibrate_like)
    data = read_dataset(request.data, ctx.report)
    parts = parts_of(data, settings.data.set_aside)
    prepared = prepare(
        parts, request.cache or request.out / "cache", settings.data, settings.augment, ctx.report
    )

    def on_step(step: int) -> None:
        ctx.report(step / settings.steps, f"step {step} of {settings.steps}")

    options: Figures = {"resume": request.resume, "on_step": on_step}
    if isinstance(settings, EncoderRecipe):
        train_encoder(prepared, settings, request.out, weights=request.weights, **options)
    else:
        train_gender(prepared, settings, request.out, weights=request.weights, **options)
    figures = finish(
        recipe,
        parts,
        request.out,
        request.out,
        ctx,
        model_id=request.model_id,
        calibrate_like=request.calibrate_like,
    )
    return TrainResult(
        recipe.name,
        recipe.task,
        len({recording.speaker for recording in parts.train}),
        len(parts.train),
        figures,
        time.monotonic() - started,
        request.out,
        (*data.notes, *_left_out(data)),
    )


def _left_out(data: DataSet) -> list[Words]:
    """Say how many recordings could not be used, and why the first could not."""
    if not data.skipped:
        return []
    first = data.skipped[0]
    return [
        Words(
            "{count} recordings were left out; {path}: {reason}.",
            count=len(data.skipped),
            path=first.path,
            reason=first.reason,
        )
    ]


def _check_weights(request: TrainRequest, recipe: NamedRecipe) -> None:
    """Find out before anything is decoded whether the recipe goes with the weights that were given."""
    settings = recipe.settings
    from_encoder = isinstance(settings, GenderRecipe) and settings.network == "encoder"
    if request.weights is not None and not (from_encoder or isinstance(settings, EncoderRecipe)):
        raise DataError(
            "The recipe {name} cannot begin with the weights of an earlier run.",
            name=recipe.name,
            hint="To go on with a run that was stopped, give its folder as --out and add --resume.",
        )
    if from_encoder and request.weights is None and not request.resume:
        raise DataError(
            "The recipe {name} begins with a speaker encoder.",
            name=recipe.name,
            hint="Train one first (voxdesk train encoder), then give its folder as --weights. "
            "The recipe voxdesk-gender-narrow needs none.",
        )


def _check_like(calibrate_like: Path) -> None:
    """Find out before the training, not after it, that a calibration cannot be carried over."""
    manifest = load_manifest(calibrate_like)
    if manifest.calibration is None:
        raise DataError("{model} has no calibration that could be carried over.", model=manifest.id)
