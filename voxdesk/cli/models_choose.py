"""``voxdesk models use ID`` and ``remove ID``: which model answers from now on."""

import argparse
import dataclasses
from pathlib import Path
from typing import Any

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.core.errors import ModelError
from voxdesk.core.settings import load_open_settings, save_settings
from voxdesk.workflows.models.import_model import remove_model

DEFAULT = "default"


def add_parser(actions: Subparsers, parents: Parents) -> None:
    """Describe the arguments."""
    use = actions.add_parser("use", parents=parents, help="use a model from now on, here and in the window")
    use.add_argument(
        "model", metavar="ID", help=f"its name (see models list), or “{DEFAULT}” for the built-in ones"
    )
    use.set_defaults(run=run_use)
    remove = actions.add_parser("remove", parents=parents, help="delete a model of your own")
    remove.add_argument("model", metavar="ID", help="its name (see models list)")
    remove.set_defaults(run=run_remove)


def run_use(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Choose a model and remember the choice."""
    opened = services()
    path = opened.paths.settings
    name = args.model
    if name == DEFAULT:
        changes: dict[str, Any] = {"encoder_model": "", "gender_model": "", "speaker_model": ""}
    else:
        manifest = opened.hub.find(args.model)
        opened.hub.choose(manifest.task, manifest.id)
        changes = {f"{manifest.task}_model": manifest.id}
        name = manifest.id
        if name != args.model:
            out.message(f"{args.model} is no longer there; {name} came in its place.")
    _keep(path, changes)
    out.result({"in_use": name}, f"In use: {name}")
    return DONE


def _keep(path: Path, changes: dict[str, Any]) -> None:
    try:
        save_settings(dataclasses.replace(load_open_settings(path), **changes), path)
    except OSError as error:
        raise ModelError(f"The choice cannot be kept in {path}: {error.strerror}.") from error


def run_remove(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Delete a model of the user's own. Where it is one of the Lab's in use, the bundled one answers.

    Raises ModelError for an encoder in use: everybody would have to be learnt anew.
    """
    opened = services()
    manifest = opened.hub.find(args.model)
    used = opened.hub.in_use(manifest)
    if used and manifest.task == "encoder":
        raise ModelError(f"{manifest.id} is in use.", hint=f"First: voxdesk models use {DEFAULT}")
    remove_model(manifest.id, opened)
    if used:
        _keep(opened.paths.settings, {f"{manifest.task}_model": ""})
    out.result({"removed": manifest.id}, f"Removed: {manifest.id}")
    return DONE
