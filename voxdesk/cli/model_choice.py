"""``--model NAME``: another model than the one in use, for one run."""

import argparse
from pathlib import Path

from voxdesk.cli.verbs import ServicesFactory
from voxdesk.core.errors import ModelError
from voxdesk.inference.manifest import MANIFEST_NAME, ModelManifest, load_manifest
from voxdesk.workflows.services import Models


def add_model(
    parser: argparse.ArgumentParser, words: str = "the speaker model to use, by its name or folder"
) -> None:
    """Let the user choose a model for this run."""
    parser.add_argument("--model", metavar="NAME", help=f"{words} (see models list)")


def model_choice(name: str | None, services: ServicesFactory) -> Models:
    """Return what to open services with so that ``name`` (or a model's folder) answers for its own task.

    Raises UserError when there is no such model.
    """
    if name is None:
        return {}
    manifest = chosen_manifest(name, services)
    choice: Models = {} if manifest.folder != Path(name) else {"model_folder": manifest.folder}
    match manifest.task:
        case "encoder":
            choice["encoder_id"] = manifest.id
        case "gender":
            choice["gender_id"] = manifest.id
        case "speaker":
            choice["speaker_id"] = manifest.id
        case task:
            raise ModelError(
                "The model {model} is made for {task}; it gives no answers of its own.", model=name, task=task
            )
    return choice


def chosen_manifest(name: str, services: ServicesFactory) -> ModelManifest:
    """Return the manifest of the model called ``name``, or in the folder ``name``; raises ModelError."""
    if (Path(name) / MANIFEST_NAME).is_file():
        return load_manifest(Path(name))
    return services().hub.find(name)


def encoder_choice(name: str | None, services: ServicesFactory) -> Models:
    """Return the same for verbs that only a speaker encoder can serve; raises ModelError for other kinds."""
    choice = model_choice(name, services)
    if choice and "encoder_id" not in choice:
        raise ModelError(
            "{model} is no speaker encoder.", model=name, hint="See the names with: voxdesk models list"
        )
    return choice
