"""``voxdesk analyse FILE…``: gender, speaker and quality of each recording."""

import argparse

from voxdesk.cli.exit_codes import exit_code
from voxdesk.cli.inputs import expand
from voxdesk.cli.output import Output
from voxdesk.cli.shapes import analysis_object, gender_text, quality_text, speaker_text
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_fpir
from voxdesk.core.errors import AudioError
from voxdesk.core.requests import AnalyseRequest
from voxdesk.workflows.analyse import analyse


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser("analyse", parents=parents, help="gender, speaker and quality of recordings")
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--model", metavar="NAME", help="a speaker or gender model to use (see models list)")
    add_fpir(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Analyse every file; one that cannot be used is named and the others go on."""
    opened = services(**model_choice(args.model, services))
    inputs = expand(args.files)
    failed = 0
    for number, item in enumerate(inputs):
        out.steps(number, len(inputs))
        try:
            found = analyse(AnalyseRequest(item.path, args.fpir), opened, out)
        except AudioError as error:
            failed += 1
            out.failed(item.name, error)
            continue
        text = (
            f"{speaker_text(found.speaker)}  {gender_text(found.gender)}  "
            f"{quality_text(found.quality)}  {item.name}"
        )
        out.result(analysis_object(item.name, found), text)
    return exit_code(len(inputs) - failed, failed)


def model_choice(name: str | None, services: ServicesFactory) -> dict[str, str]:
    """Which of the two models ``name`` replaces; raises UserError when there is none of that name."""
    if name is None:
        return {}
    manifest = services().hub.find(name)
    return {f"{manifest.task}_id": name}
