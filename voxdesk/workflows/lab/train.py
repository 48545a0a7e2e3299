"""A recipe of the Lab and data in; a classifier with its figures in a folder out."""

import dataclasses
import time

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, Words
from voxdesk.core.paths import default_paths
from voxdesk.core.train_types import TrainRequest, TrainResult
from voxdesk.features.examples import FrontEnd
from voxdesk.inference.hub import ModelHub
from voxdesk.inference.trial_run import run_batches
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.lab.choose import Material, choose
from voxdesk.training.lab.clean import find_outliers, mean_and_scale
from voxdesk.training.lab.examples import ExampleStore, example_store
from voxdesk.training.methods.base import Fitted, Params, Run, Training
from voxdesk.training.recipe import NamedLabRecipe, load_lab_recipe
from voxdesk.workflows.lab.features import Listening, listening
from voxdesk.workflows.lab.figures import Judged, figures_of
from voxdesk.workflows.lab.model import write_lab_model
from voxdesk.workflows.lab.run_folder import (
    read_log,
    refuse_other_run,
    write_predictions,
    write_result,
    write_run,
)

_MEASURES = ("per_audio", "per_frame", "top1", "top5", "eer", "rejection")


def train_lab(request: TrainRequest, hub: ModelHub, ctx: Context) -> TrainResult:
    """Choose, listen, fit, export, judge; raises DataError, ModelError in words.

    Everything that was done before an interruption is used again: features by the cache, epochs by
    ``resume``.
    """
    started = time.monotonic()
    recipe = load_lab_recipe(request.task, request.recipe, request.settings)
    if request.weights is not None and not recipe.takes_weights:
        raise DataError(
            "The recipe {name} learns from the recordings alone: it cannot begin with weights.",
            name=recipe.name,
            hint="Leave the weights out, or choose a recipe that needs them.",
        )
    if request.resume:
        refuse_other_run(request.out, recipe)
    ctx.report(None, Words("reading the data set"))
    material = choose(read_dataset(request.data, ctx.report), request.task, recipe.settings)
    heard = listening(recipe, hub, request.weights)
    cache = request.cache or default_paths().cache / "lab"
    clips = (*material.clips, *material.strangers)
    store = example_store(clips, heard.key, heard.make, cache, ctx.report, half=heard.half)
    notes = [*material.notes, *_unusable(store, len(clips))]
    if recipe.ignored and not request.resume:
        notes.append(
            Words("{recipe} does not use {names}.", recipe=recipe.name, names=", ".join(recipe.ignored))
        )
    request.out.mkdir(parents=True, exist_ok=True)
    write_run(request.out, recipe, request.data, material, request.weights)
    fit_started, fit_spent = time.monotonic(), time.process_time()
    store, front = _without_global(store, heard.front_end, material, recipe.settings)
    fitted = _fitted(recipe, store, material, heard, request, ctx, notes)
    training_s, training_cpu_s = time.monotonic() - fit_started, time.process_time() - fit_spent
    ctx.report(None, Words("judging"))
    judged = _judged(fitted, store, material)
    figures, tables = figures_of(judged, request.task, _features_named(recipe.settings), front.kind)
    figures["training_s"] = round(training_s, 2)
    # Epochs of before an interruption count as well.
    logged_s = sum(float(line.get("processor_s", 0.0)) for line in read_log(request.out))
    figures["training_cpu_s"] = round(max(training_cpu_s, logged_s), 2)
    model = write_lab_model(request.out, recipe, material, heard, front, fitted, figures, tables, hub)
    write_predictions(request.out, material, judged, tables)
    result = TrainResult(
        recipe.name,
        recipe.task,
        figures["features"],
        material.split_words,
        material.people("train"),
        len(material.rows("train")),
        {name: figures.get(name) for name in _MEASURES},
        figures,
        time.monotonic() - started,
        model,
        recipe.model_id,
        tuple(notes),
    )
    write_result(request.out, dataclasses.asdict(result) | {"model": str(result.model)})
    return result


def _fitted(
    recipe: NamedLabRecipe,
    store: ExampleStore,
    material: Material,
    heard: Listening,
    request: TrainRequest,
    ctx: Context,
    notes: list[Words],
) -> Fitted | None:
    """The fitted classifier; None where examples are scores already (a model used as it is)."""
    if recipe.method.fit is None:
        return None
    if heard.backbone is not None and heard.backbone.classes:
        if sorted(heard.backbone.classes) != sorted(material.classes):
            raise DataError(
                "The weights tell {classes} apart, the data {classes_2}.",
                classes=", ".join(heard.backbone.classes),
                classes_2=", ".join(material.classes[:5]),
            )
        notes.append(Words("The weights’ own classification head was used; nothing was trained."))
        return None
    training = _training(recipe.settings, store, material, notes)
    run = Run(request.out, ctx.report, request.resume, request.weights)
    return recipe.method.fit(training, recipe.settings, run)


def _training(settings: Params, store: ExampleStore, material: Material, notes: list[Words]) -> Training:
    labels = np.array(material.labels, dtype=np.int64)
    rows = store.rows_of(material.rows("train"))
    if settings.outliers != "none":
        found = find_outliers(store.values[rows], settings.outliers)
        notes.append(
            Words(
                "{count} of {total} rows were dropped as outliers.",
                count=int(found.rows.sum()),
                total=len(rows),
            )
        )
        rows = rows[~found.rows]
    if settings.max_examples and len(rows) > settings.max_examples:
        rows = np.sort(np.random.default_rng(settings.seed).permutation(rows)[: settings.max_examples])
    validation = store.rows_of(material.rows("validation"))
    if len(rows) == 0 or len(validation) == 0:
        raise DataError("Nothing is left to train on.", hint="See the notes of “dataset inspect”.")
    missing = set(range(len(material.classes))) - set(labels[store.owners[rows]].tolist())
    if missing:
        raise DataError("Nothing of {classes} is left to train on.", classes=material.classes[min(missing)])
    return Training(
        store.values,
        rows,
        labels[store.owners[rows]],
        validation,
        labels[store.owners[validation]],
        len(material.classes),
    )


def _without_global(
    store: ExampleStore, front: FrontEnd, material: Material, settings: Params
) -> tuple[ExampleStore, FrontEnd]:
    """Take the training rows' mean and variance away from everything, when the recipe wants that."""
    if settings.cmvn != "global":
        return store, front
    if front.kind not in ("mfcc", "fbank"):
        raise DataError("cmvn=global is for frames: features mfcc or fbank.")
    rows = store.rows_of(material.rows("train"))
    mean, scale = mean_and_scale(store.values[rows])
    values = ((store.values.astype(np.float32) - mean) / scale).astype(store.values.dtype)
    told = dataclasses.replace(
        front, cmvn="global", mean=tuple(map(float, mean)), scale=tuple(map(float, scale))
    )
    return dataclasses.replace(store, values=values), told


def _judged(fitted: Fitted | None, store: ExampleStore, material: Material) -> Judged:
    """Scores of everything that was not trained on: validation, test and strangers."""
    labels = np.array(material.labels, dtype=np.int64)
    known = len(material.clips)
    strangers = list(range(known, known + len(material.strangers)))
    parts = {
        "validation": store.rows_of(material.rows("validation")),
        "test": store.rows_of(material.rows("test")),
        "strangers": store.rows_of(strangers),
    }
    if len(parts["test"]) == 0:
        raise DataError("None of the clips for testing can be read.")
    scores, owners = {}, {}
    started = time.process_time()
    for name, rows in parts.items():
        values = np.asarray(store.values[rows], dtype=np.float32)
        scores[name] = values if fitted is None else run_batches(fitted.content, values, fitted.output)
        owners[name] = store.owners[rows]
    # Where examples are scores already, the time was spent before and is not known here.
    spent_s = 0.0 if fitted is None else time.process_time() - started
    every = np.concatenate(list(owners.values()))
    clips = (*material.clips, *material.strangers)
    sound_s = sum(clips[index].seconds for index in np.unique(every))
    return Judged(
        scores, owners, labels, material.classes,
        np.array([clip.recording.speaker for clip in clips]), spent_s / max(sound_s, 1e-9),
        material.known_speakers,
    )  # fmt: skip


def _features_named(settings: Params) -> str:
    """Return what every figure is about: the features and how they were changed."""
    parts = [settings.features]
    parts += [f"{settings.piece_s:g} s"] if settings.features != "mfcc" else []
    parts += [f"cmvn {settings.cmvn}"] if settings.cmvn != "none" else []
    parts += [f"outliers {settings.outliers}"] if settings.outliers != "none" else []
    return ", ".join(parts)


def _unusable(store: ExampleStore, clips: int) -> list[Words]:
    if not store.unusable:
        return []
    return [
        Words(
            "{count} of {total} clips cannot be read and were left out.",
            count=len(store.unusable),
            total=clips,
        )
    ]
