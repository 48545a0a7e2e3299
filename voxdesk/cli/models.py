"""``voxdesk models …``: the networks: list them, verify, show, import, choose, remove."""

import argparse
from pathlib import Path

from voxdesk.cli import models_choose, models_import, models_show
from voxdesk.cli.exit_codes import NOTHING_DONE, exit_code
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.core.errors import ModelError
from voxdesk.inference.manifest import verify


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb and what can be done with models."""
    parser = verbs.add_parser("models", parents=parents, help="the models in use, and models of your own")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    actions.add_parser("list", parents=parents, help="built-in models and your own").set_defaults(
        run=run_list
    )
    actions.add_parser(
        "verify", parents=parents, help="check that no model file was changed or damaged"
    ).set_defaults(run=run_verify)
    models_show.add_parser(actions, parents)
    models_import.add_parser(actions, parents)
    models_choose.add_parser(actions, parents)


def run_list(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Return every model; those in use are marked."""
    hub = services().hub
    models = hub.models()
    used = {hub.chosen(task).id for task in {manifest.task for manifest in models}}
    for manifest in models:
        value = {
            "id": manifest.id,
            "task": manifest.task,
            "in_use": manifest.id in used,
            "dimension": manifest.dimension,
            "sample_rate": manifest.sample_rate,
            "licence": manifest.licence,
            "calibrated": (manifest.calibration or manifest.gender) is not None,
            "path": str(manifest.path),
        }
        mark = "*" if manifest.id in used else " "
        out.result(value, f"{mark} {manifest.id}  {manifest.task}  {manifest.licence}  {manifest.path}")
    for problem in hub.broken():
        out.left_out(str(problem.path), problem.reason)
    return exit_code(len(models), len(hub.broken())) if models else NOTHING_DONE


def run_verify(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Compare every model file with the hash in its manifest."""
    hub = services().hub
    failed = 0
    for manifest in hub.models():
        try:
            verify(manifest)
        except ModelError as error:
            failed += 1
            hint = {"hint": str(error.hint)} if error.hint else {}
            value = {"id": manifest.id, "ok": False, "error": str(error), **hint}
            out.result(value, f"{manifest.id}: {error} {error.hint}".rstrip())
        else:
            value = {"id": manifest.id, "ok": True, "sha256": manifest.sha256}
            out.result(value, f"{manifest.id}: unchanged")
    for problem in hub.broken():
        failed += 1
        value = {"id": Path(problem.path).name, "ok": False, "error": problem.reason}
        out.result(value, f"{problem.path}: {problem.reason}")
    if not hub.models() and not failed:
        out.message("There are no models.")
        return NOTHING_DONE
    return exit_code(len(hub.models()) + len(hub.broken()) - failed, failed)
