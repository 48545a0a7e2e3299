"""``voxdesk enrol NAME FILE…``: teach VoxDesk a person's voice."""

import argparse
from dataclasses import replace

from voxdesk.cli.exit_codes import NOTHING_DONE, exit_code
from voxdesk.cli.inputs import empty_folders, expand, no_recordings
from voxdesk.cli.model_choice import add_model, encoder_choice
from voxdesk.cli.output import Output, clock, counted
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.core.requests import EnrolRequest
from voxdesk.core.types import Skipped
from voxdesk.workflows.people.enrol import enrol


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser(
        "enrol",
        parents=parents,
        help="teach VoxDesk a person's voice",
        description="Teach VoxDesk a person's voice. By running this you say that this person agrees.",
    )
    parser.add_argument("name", metavar="NAME", help="who speaks in the recordings, and nobody else")
    parser.add_argument("files", nargs="+", metavar="FILE", help="recordings, or folders of them")
    add_model(parser)
    parser.set_defaults(run=run, may_make_library=True)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Add every recording that is good enough; the others are named with what is wrong with them."""
    inputs, empty = expand(args.files), empty_folders(args.files)
    if not inputs:
        raise no_recordings(", ".join(empty))
    opened = services(**encoder_choice(args.model, services))
    result = enrol(EnrolRequest(args.name, tuple(item.path for item in inputs)), opened, out)
    names = {str(item.path): item.name for item in inputs}
    refused = [replace(each, path=names.get(each.path, each.path)) for each in result.rejected]
    refused += [Skipped(name, no_recordings(name).words) for name in empty]
    for each in refused:
        out.left_out(each.path, each.reason, each.hint)
    rejected = [
        {"path": each.path, "reason": each.reason} | ({"hint": each.hint} if each.hint else {})
        for each in refused
    ]
    if result.speaker is None:
        value = {"name": args.name, "references": 0, "speech_s": 0.0, "quality": None, "rejected": rejected}
        out.result(value, f"{args.name} was not enrolled: nothing could be learnt from the recordings.")
        return NOTHING_DONE
    speaker = result.speaker
    value = {
        "name": speaker.name,
        "references": speaker.references,
        "speech_s": round(speaker.speech_s, 3),
        "quality": speaker.quality,
        "rejected": rejected,
    }
    text = (
        f"{speaker.name}: {counted(speaker.references, 'recording')}, "
        f"{clock(speaker.speech_s)} of speech, quality {speaker.quality}"
    )
    out.result(value, text)
    return exit_code(len(result.accepted), len(rejected))
