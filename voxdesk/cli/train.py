"""``voxdesk train TASK RECIPE DATA --out DIR``: a model of one's own from recordings."""

import argparse
import difflib
from pathlib import Path

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.core.errors import DataError
from voxdesk.core.types import Figures
from voxdesk.inference.manifest import load_manifest
from voxdesk.training.lab.recipe import TASKS as LAB_TASKS
from voxdesk.training.lab.recipe import is_lab_recipe, recipe_names
from voxdesk.workflows.factory.train import TrainRequest, TrainResult, train
from voxdesk.workflows.lab.train import LabRequest, LabResult, train_lab
from voxdesk.workflows.models.install_model import install_model

TASKS = ("encoder", "gender", "speaker")
# By these the bundled models were made.
_BUNDLED = {
    "encoder": ("voxdesk-ecapa", "voxdesk-ecapa-pairs", "dec-crnn"),
    "gender": ("voxdesk-gender", "voxdesk-gender-narrow"),
}


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser("train", parents=parents, help="train a model on recordings (needs torch)")
    parser.add_argument("task", choices=TASKS, metavar="TASK", help="gender, speaker or encoder")
    parser.add_argument("recipe", metavar="RECIPE", help=_recipes())
    parser.add_argument("data", type=Path, metavar="DATA", help="a data set (see dataset inspect)")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="for the model and checkpoints"
    )
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="change the recipe")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="keeps decoded sound between runs")
    parser.add_argument(
        "--weights", type=Path, metavar="DIR", help="a pretrained model, or a run to go on from"
    )
    parser.add_argument(
        "--calibrate-like",
        type=Path,
        metavar="DIR",
        help="an encoder by the same recipe with more people set aside, whose calibration is carried over",
    )
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint in DIR")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Train and say how good the result is on what it never heard."""
    if args.calibrate_like is not None and args.task != "encoder":
        raise DataError(
            "Only an encoder's calibration can be carried over.", hint="Leave out --calibrate-like."
        )
    if args.task != "encoder" and is_lab_recipe(args.task, args.recipe):
        return _train_lab(args, out, services)
    if not args.recipe.endswith(".toml") and args.recipe not in _names(args.task):
        raise _unknown(args.task, args.recipe)
    request = TrainRequest(
        args.task,
        args.recipe,
        args.data,
        args.out,
        tuple(args.set),
        args.resume,
        args.cache,
        weights=args.weights,
        calibrate_like=args.calibrate_like,
    )
    result = train(request, out)
    for note in result.notes:
        out.message(note)
    out.result(_value(result), _text(result))
    return DONE


def lab_value(result: LabResult) -> Figures:
    """The object of the documentation for one of the Lab's classifiers."""
    figures = result.figures
    return {
        "recipe": result.recipe,
        "task": result.task,
        "features": result.features,
        "split": result.split,
        "people": result.people,
        "files": result.files,
        **{name: figures[name] for name in ("per_audio", "per_frame", "top1", "top5", "eer")},
        "rejection": figures.get("rejection"),
        "seconds": round(result.seconds, 1),
        "model": str(result.model),
        "model_id": result.model_id,
        "notes": list(result.notes),
        "figures": figures,
    }


def _train_lab(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    request = LabRequest(
        args.task,
        args.recipe,
        args.data,
        args.out,
        tuple(args.set),
        args.resume,
        args.cache,
        args.weights,
    )
    opened = services()
    result = train_lab(request, opened.hub, out)
    for note in result.notes:
        out.message(note)
    if result.model == args.out:
        install_model(result.model, opened.paths.user_models)
    figures = result.figures["per_audio"]
    people = "an unknown number of people" if result.people is None else f"{result.people} people"
    # A model that is only measured answers by the name that it has already.
    name = result.model_id if result.model == args.out else result.model.name
    text = (
        f"{result.model}: {100 * figures['accuracy']:.1f} % right (features {result.features}, divided "
        f"{result.split}), trained on {people}. Use it: voxdesk analyse --model "
        f"{name} FILE"
    )
    out.result(lab_value(result), text)
    return DONE


def _recipes() -> str:
    names = "; ".join(f"for {task}: {', '.join(_names(task))}" for task in TASKS)
    return f"{names}; or a TOML file"


def _names(task: str) -> tuple[str, ...]:
    """Every recipe that has a name: the Lab's, and those of the bundled models."""
    return (*(recipe_names(task) if task in LAB_TASKS else ()), *_BUNDLED.get(task, ()))


def _unknown(task: str, recipe: str) -> DataError:
    near = difflib.get_close_matches(recipe, _names(task), 1)
    known = ", ".join(_names(task))
    hint = "Did you mean {near}? Known: {known}." if near else "Known: {known}."
    return DataError(
        "There is no recipe {recipe} for {task}.",
        recipe=recipe,
        task=task,
        near="".join(near),
        known=known,
        hint=hint,
    )


def _shown(result: TrainResult) -> Figures:
    found: Figures = result.figures["dev" if "dev" in result.figures else "set_aside"]
    return found


def _value(result: TrainResult) -> dict[str, object]:
    """The object of docs/interface: measures that the task does not have are null."""
    shown = _shown(result)
    accuracy = shown.get("accuracy")
    return {
        "recipe": result.recipe,
        "features": load_manifest(result.model).feature_id,
        "split": "dev" if "dev" in result.figures else "set aside",
        "people": result.people,
        "files": result.files,
        "per_audio": None if accuracy is None else {"accuracy": accuracy},
        "per_frame": None,
        "top1": None,
        "top5": None,
        "eer": shown.get("eer"),
        "seconds": round(result.seconds, 1),
        "model": str(result.model),
        "figures": result.figures,
    }


def _text(result: TrainResult) -> str:
    value = _value(result)
    shown = _shown(result)
    if result.task == "encoder":
        figure = f"equal error rate {100 * shown['eer']:.1f} %"
    else:
        figure = f"{100 * shown['accuracy']:.1f} % right"
    return f"{result.model}: {figure} ({value['split']}), trained on {result.people} people"
