"""What the verbs share that write a transcript with names: their options, and who speaks when."""

import argparse
import unicodedata
from pathlib import Path

from voxdesk.cli.model_choice import add_model
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import add_among, add_force, add_fpir, add_fresh, add_people_count
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.requests import TimelineRequest
from voxdesk.workflows.listen.among import who_may_be_here
from voxdesk.workflows.services import Services


def add_transcript_out(parser: argparse.ArgumentParser) -> None:
    """Let the user say where the transcript goes."""
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="the file to write (default: standard output)"
    )


def add_naming(parser: argparse.ArgumentParser) -> None:
    """Let the user say who may be named, and what stands for others."""
    parser.add_argument(
        "--unknown",
        type=_one_line,
        metavar="TEXT",
        help="what to call unknown voices (default Voice A, Voice B, …; '' for nothing)",
    )
    add_among(parser)
    add_people_count(parser)
    add_force(parser)
    add_fresh(parser)
    add_model(parser)
    add_fpir(parser)


def timeline_of(args: argparse.Namespace, services: Services, out: Output) -> TimelineRequest:
    """Return the request for who speaks when in the recording; raises DataError, LibraryError."""
    people = PeopleCount.parse(args.speakers)
    among = who_may_be_here(args.among, services, out)
    return TimelineRequest(args.recording, args.fpir, args.fresh, people, among)


def _one_line(text: str) -> str:
    """Read words that stand before a cue; a line break or an escape in them would forge another cue."""
    if any(unicodedata.category(each) == "Cc" for each in text):
        raise argparse.ArgumentTypeError(f"{text!r} is not one line of text")
    return text
