"""``voxdesk conditions``: calibrations of voice comparisons by one's own recordings, kept with figures."""

import argparse
from pathlib import Path

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.model_choice import add_model, encoder_choice
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.workflows.evidence.conditions import (
    USUAL_AMOUNTS_S,
    FitConditionRequest,
    KeptCondition,
    fit_condition,
    list_conditions,
    remove_condition,
)
from voxdesk.workflows.evidence.wording import kept_object, kept_sentence


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb and what can be done."""
    parser = verbs.add_parser(
        "conditions", parents=parents, help="calibrations for compare-voices, fitted on your own recordings"
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    fitting = actions.add_parser(
        "fit",
        parents=parents,
        help="fit a calibration and keep it",
        description="Hear at least 20 people who were recorded under the same conditions, fit a calibration, "
        "judge it on people left out of it and keep it with its figures. One of that name is replaced.",
    )
    fitting.add_argument("name", metavar="NAME", help="what you call these conditions")
    fitting.add_argument(
        "folder", type=Path, metavar="DIR", help="a folder for each person (or manifest.csv)"
    )
    fitting.add_argument("--device", default="", metavar="TEXT", help="what it was recorded with")
    fitting.add_argument("--language", default="", metavar="TEXT", help="what is spoken")
    fitting.add_argument("--telephone", action="store_true", help="it came over a telephone line")
    fitting.add_argument(
        "--speech",
        type=float,
        nargs=2,
        default=USUAL_AMOUNTS_S,
        metavar=("Q", "K"),
        help="seconds of speech of a questioned and of a known side (default 10 30)",
    )
    add_model(fitting)
    fitting.set_defaults(run=run_fit)
    listing = actions.add_parser(
        "list", parents=parents, help="the calibrations that are kept, with their figures"
    )
    listing.set_defaults(run=run_list)
    removing = actions.add_parser("remove", parents=parents, help="delete a calibration")
    removing.add_argument("name", metavar="NAME", help="its name (see conditions list)")
    removing.set_defaults(run=run_remove)


def run_fit(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Fit, keep and print the figures."""
    request = FitConditionRequest(
        args.name, args.folder, args.device, args.language, args.telephone, (args.speech[0], args.speech[1])
    )
    _print(fit_condition(request, services(**encoder_choice(args.model, services)), out), out)
    return DONE


def run_list(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """One line for each."""
    kept = list_conditions(None, services(), out)
    for one in kept:
        _print(one, out)
    if not kept:
        out.message("No conditions are kept yet.")
    return DONE


def run_remove(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Forget one."""
    remove_condition(args.name, services(), out)
    out.result({"removed": args.name}, f"“{args.name}” is deleted.")
    return DONE


def _print(kept: KeptCondition, out: Output) -> None:
    out.result(kept_object(kept), kept_sentence(kept))
