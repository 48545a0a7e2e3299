"""``voxdesk identify FILE…``: whose voice it is, or who speaks when."""

import argparse

from voxdesk.cli.exit_codes import NOTHING_DONE, exit_code
from voxdesk.cli.inputs import Input, expand, tell_empty_folders
from voxdesk.cli.model_choice import add_model, encoder_choice
from voxdesk.cli.output import Output
from voxdesk.cli.shapes import speaker_object, speaker_text, turn_object, turn_text
from voxdesk.cli.verbs import (
    Parents,
    ServicesFactory,
    Subparsers,
    add_among,
    add_channels,
    add_fpir,
    add_fresh,
    add_turn_options,
    corrected,
)
from voxdesk.core.among import Among
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.errors import AudioError
from voxdesk.core.requests import AnalyseRequest, TimelineRequest
from voxdesk.timeline.joining import join_turns
from voxdesk.workflows.listen.among import who_may_be_here
from voxdesk.workflows.listen.analyse import identify
from voxdesk.workflows.listen.timeline import find_turns
from voxdesk.workflows.services import Services


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser("identify", parents=parents, help="whose voice it is, among the known people")
    parser.add_argument("files", nargs="+", metavar="FILE", help="recordings, or folders of them")
    parser.add_argument("--timeline", action="store_true", help="say who speaks when")
    add_fresh(parser)
    add_model(parser)
    add_fpir(parser)
    add_among(parser)
    add_turn_options(parser)
    add_channels(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Answer for every file; one that cannot be used is named and the others go on."""
    if not args.timeline and (args.speakers != "auto" or args.join is not None):
        out.message("--speakers and --join say how a timeline is made: they go with --timeline.")
        return NOTHING_DONE
    opened = services(**encoder_choice(args.model, services))
    among = who_may_be_here(args.among, opened, out)
    inputs = expand(args.files)
    empty = failed = tell_empty_folders(args.files, out)
    for number, item in enumerate(inputs):
        out.steps(number, len(inputs))
        try:
            if args.timeline:
                _timeline(item, args, among, opened, out)
            else:
                _whose(item, args.fpir, among, opened, out)
        except AudioError as error:
            failed += 1
            out.failed(item.name, error)
    return exit_code(len(inputs) + empty - failed, failed)


def _whose(item: Input, fpir: float, among: Among, services: Services, out: Output) -> None:
    found = identify(AnalyseRequest(item.path, fpir, among), services, out)
    out.result({"path": item.name, "speaker": speaker_object(found)}, f"{speaker_text(found)}  {item.name}")


def _timeline(item: Input, args: argparse.Namespace, among: Among, services: Services, out: Output) -> None:
    people = PeopleCount.parse(args.speakers)
    request = TimelineRequest(item.path, args.fpir, args.fresh, people, among, args.channels)
    found = find_turns(request, services, out)
    corrected(item.name, found, out)
    turns = join_turns(found.turns, args.join or 0.0)
    lines = [item.name, *(turn_text(turn) for turn in turns)] if turns else [f"{item.name}: no speech"]
    out.result({"path": item.name, "timeline": [turn_object(turn) for turn in turns]}, *lines)
