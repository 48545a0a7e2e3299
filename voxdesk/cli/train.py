"""``voxdesk train TASK RECIPE DATA --out DIR``: a model of one's own from recordings."""

import argparse
from pathlib import Path

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.core.errors import DataError
from voxdesk.inference.manifest import load_manifest
from voxdesk.workflows.train import TrainRequest, TrainResult, train

TASKS = ("encoder", "gender")


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser("train", parents=parents, help="train a model on recordings (needs torch)")
    parser.add_argument("task", choices=TASKS, metavar="TASK", help="encoder or gender")
    parser.add_argument("recipe", metavar="RECIPE", help="a recipe's name, or a TOML file")
    parser.add_argument("data", type=Path, metavar="DATA", help="a folder with manifest.csv (docs/data.md)")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="for the model and checkpoints"
    )
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="change the recipe")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="keeps decoded sound between runs")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint in DIR")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Train and say how good the result is on people that it never heard."""
    request = TrainRequest(
        args.task, args.recipe, args.data, args.out, tuple(args.set), args.resume, args.cache
    )
    try:
        result = train(request, out)
    except ImportError as error:
        raise DataError(
            f"Training needs {error.name}, which is not installed.", hint="pip install 'voxdesk[lab]'"
        ) from error
    out.result(_value(result), _text(result))
    return DONE


def _value(result: TrainResult) -> dict[str, object]:
    """The object of docs/interface: measures that the task does not have are null."""
    shown = result.figures.get("dev", result.figures["set_aside"])
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
    if value["eer"] is not None:
        figure = f"equal error rate {100 * float(str(value['eer'])):.1f} %"
    else:
        shown = result.figures.get("dev", result.figures["set_aside"])
        figure = f"{100 * shown['accuracy']:.1f} % right"
    return f"{result.model}: {figure} ({value['split']}), trained on {result.people} people"
