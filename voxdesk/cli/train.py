"""``voxdesk train TASK RECIPE DATA --out DIR``: a model of one's own from recordings."""

import argparse
from pathlib import Path

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.core.errors import DataError
from voxdesk.core.train_types import TrainRequest, TrainResult
from voxdesk.training.recipe import NamedLabRecipe, load_recipe, recipe_names
from voxdesk.workflows.factory.train import train
from voxdesk.workflows.lab.run_folder import has_checkpoint
from voxdesk.workflows.lab.train import train_lab
from voxdesk.workflows.models.install_model import install_model

TASKS = ("encoder", "gender", "speaker")
_MEASURES = ("per_audio", "per_frame", "top1", "top5", "eer", "rejection")


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser("train", parents=parents, help="train a model on recordings (needs torch)")
    parser.add_argument("task", choices=TASKS, metavar="TASK", help="gender, speaker or encoder")
    parser.add_argument("recipe", metavar="RECIPE", help=_recipes())
    parser.add_argument("data", type=Path, metavar="DATA", help="a data set (see dataset inspect)")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="the folder for the model and its checkpoints"
    )
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="change a setting of the recipe"
    )
    parser.add_argument("--cache", type=Path, metavar="DIR", help="keep decoded sound here for further runs")
    parser.add_argument(
        "--weights", type=Path, metavar="PATH", help="a pretrained model, or a run to start from"
    )
    parser.add_argument(
        "--calibrate-like",
        type=Path,
        metavar="DIR",
        help="encoder: carry over the calibration of this one, by the same recipe with more people set aside",
    )
    parser.add_argument("--resume", action="store_true", help="resume from the checkpoint in DIR")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Train and say how good the result is on what it never heard."""
    if args.calibrate_like is not None and args.task != "encoder":
        raise DataError(
            "Only an encoder's calibration can be carried over.", hint="Leave out --calibrate-like."
        )
    in_lab = isinstance(load_recipe(args.task, args.recipe, args.set), NamedLabRecipe)
    request = TrainRequest(
        args.task,
        args.recipe,
        args.data,
        args.out,
        tuple(args.set),
        args.resume,
        args.cache,
        args.weights,
        args.calibrate_like,
    )
    if args.resume and not has_checkpoint(args.out):
        out.message(f"There is no checkpoint in {args.out} to resume from: the training begins anew.")
    if in_lab:
        opened = services()
        result = train_lab(request, opened.hub, out)
        if result.model == args.out:
            install_model(result.model, opened.paths.user_models)
    else:
        result = train(request, out)
    for note in result.notes:
        out.message(note)
    text = _text(result)
    if in_lab:
        # A model that is only measured answers by the name that it has already.
        name = result.model_id if result.model == args.out else result.model.name
        text += f". Use it: voxdesk analyse --model {name} FILE"
    out.result(_value(result), text)
    return DONE


def _recipes() -> str:
    names = "; ".join(f"for {task}: {', '.join(recipe_names(task, bundled=True))}" for task in TASKS)
    return f"{names}; or a TOML file"


def _value(result: TrainResult) -> dict[str, object]:
    """Return what ``--json`` writes: measures that the task does not have are null."""
    return {
        "recipe": result.recipe,
        "task": result.task,
        "features": result.features,
        "split": result.split,
        "people": result.people,
        "files": result.files,
        **{name: result.measures.get(name) for name in _MEASURES},
        "seconds": round(result.seconds, 1),
        "model": str(result.model),
        "model_id": result.model_id,
        "notes": list(result.notes),
        "figures": result.figures,
    }


def _text(result: TrainResult) -> str:
    if result.task == "encoder":
        figure = f"equal error rate {100 * result.measures['eer']:.1f} %"
    else:
        figure = f"{100 * result.measures['per_audio']['accuracy']:.1f} % right"
    people = "an unknown number of people" if result.people is None else f"{result.people} people"
    return (
        f"{result.model}: {figure} (features {result.features}, divided {result.split}), trained on {people}"
    )
