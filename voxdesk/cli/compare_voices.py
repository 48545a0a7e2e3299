"""``voxdesk compare-voices``: questioned against known recordings, as a report with its validation."""

import argparse
from pathlib import Path

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.model_choice import add_model, encoder_choice
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_force
from voxdesk.workflows.evidence.compare import CompareRequest
from voxdesk.workflows.evidence.report import ReportRequest, write_report
from voxdesk.workflows.evidence.wording import CAUTION, origin_sentence, report_object, result_sentences


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser(
        "compare-voices",
        parents=parents,
        help="a report: do two recordings hold the same voice?",
        description="Compare questioned with known recordings and write a report: a likelihood ratio "
        "calibrated and validated on a population of your own, with its limits. It is an aid: what "
        "the validation does not cover is refused.",
    )
    for side, words in (("questioned", "whose voice is in question"), ("known", "whose voice is known")):
        parser.add_argument(f"--{side}", type=Path, nargs="+", required=True, metavar="FILE", help=words)
    among = parser.add_mutually_exclusive_group(required=True)
    among.add_argument(
        "--population",
        type=Path,
        metavar="DIR",
        help="recordings like those of the case, a folder for each person (or manifest.csv)",
    )
    among.add_argument(
        "--conditions", metavar="NAME", help="a calibration that you fitted (see voxdesk conditions)"
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE.pdf",
        help="the report; FILE.json is written beside it",
    )
    add_force(parser)
    add_model(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Compare and write the report."""
    opened = services(**encoder_choice(args.model, services))
    compared = CompareRequest(
        tuple(args.questioned), tuple(args.known), args.population, args.conditions or ""
    )
    report = write_report(ReportRequest(compared, args.out, args.force), opened, out)
    value = {**report_object(report.comparison), "out": [str(report.pdf), str(report.json)]}
    found = report.comparison
    told = [*result_sentences(found), origin_sentence(found.population), CAUTION]
    out.result(value, *told, f"written to {report.pdf} and {report.json}")
    return DONE
