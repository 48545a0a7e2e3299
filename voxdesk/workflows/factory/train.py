"""A recipe and a data folder in; a trained, calibrated and measured model in a folder out."""

import time
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, Words
from voxdesk.core.train_types import TrainRequest, TrainResult
from voxdesk.core.types import Figures
from voxdesk.inference.manifest import load_manifest
from voxdesk.training.data.dataset import DataSet
from voxdesk.training.data.divide import parts_of
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.data.preparation import prepare
from voxdesk.training.recipe import NamedRecipe, load_recipe_as
from voxdesk.training.runs.encoder import CAMPPLUS, EncoderRecipe, train_encoder
from voxdesk.training.runs.gender import GenderRecipe, train_gender
from voxdesk.training.runs.student import train_student
from voxdesk.training.runs.tuned import published, train_tuned
from voxdesk.workflows.factory.finish_training import finish
from voxdesk.workflows.factory.teacher import find_teacher, hear_teacher


def train(request: TrainRequest, ctx: Context) -> TrainResult:
    """Train, export, calibrate on the people set aside and judge on ``dev``.

    Raises DataError for a recipe or corpus that is not usable, ModelError when the export differs.
    """
    started = time.monotonic()
    recipe = load_recipe_as(NamedRecipe, request.task, request.recipe, request.settings)
    settings = recipe.settings
    _check_weights(request, recipe)
    named = isinstance(settings, EncoderRecipe) and settings.teacher
    teacher = find_teacher(named) if named else None
    if request.calibrate_like is not None:
        _check_like(request.calibrate_like)
    data = read_dataset(request.data, ctx.report)
    parts = parts_of(data, settings.data.set_aside)
    cache = request.cache or request.out / "cache"
    prepared = prepare(parts, cache, settings.data, settings.augment, ctx.report)

    def on_step(step: int) -> None:
        ctx.report(step / settings.steps, f"step {step} of {settings.steps}")

    options: Figures = {"weights": request.weights, "resume": request.resume, "on_step": on_step}
    if teacher is not None and isinstance(settings, EncoderRecipe):
        taught = hear_teacher(teacher, prepared.train, cache, ctx)
        train_student(prepared, taught, settings, request.out, **options)
    elif isinstance(settings, EncoderRecipe) and settings.network == CAMPPLUS:
        train_tuned(prepared, settings, request.out, **options)
    elif isinstance(settings, EncoderRecipe):
        train_encoder(prepared, settings, request.out, **options)
    else:
        train_gender(prepared, settings, request.out, **options)
    figures = finish(recipe, parts, request.out, request.out, ctx, calibrate_like=request.calibrate_like)
    shown: Figures = figures["dev" if "dev" in figures else "set_aside"]
    accuracy = shown.get("accuracy")
    made = load_manifest(request.out)
    return TrainResult(
        recipe.name,
        recipe.task,
        made.feature_id,
        "dev" if "dev" in figures else "set aside",
        len({recording.speaker for recording in parts.train}),
        len(parts.train),
        {"per_audio": None if accuracy is None else {"accuracy": accuracy}, "eer": shown.get("eer")},
        figures,
        time.monotonic() - started,
        request.out,
        made.id,
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
    if isinstance(settings, EncoderRecipe) and settings.network == CAMPPLUS:
        published(request.weights)
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
