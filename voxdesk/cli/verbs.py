"""What verbs share: the types of their two doors, and options that several have."""

import argparse
from collections.abc import Sequence
from typing import Protocol, TypeAlias, Unpack

from voxdesk.cli.output import Output
from voxdesk.core.requests import DEFAULT_FPIR, ChannelUse
from voxdesk.workflows.listen.timeline import FoundTurns
from voxdesk.workflows.services import Models, Services

Parents = Sequence[argparse.ArgumentParser]
Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


class ServicesFactory(Protocol):
    """Opens what workflows need, by the options given; models may be chosen by id or folder."""

    def __call__(self, **models: Unpack[Models]) -> Services:
        """Open the services; raises UserError."""


def add_fpir(parser: argparse.ArgumentParser) -> None:
    """Let the user choose how rarely a stranger may be given a name."""
    parser.add_argument(
        "--fpir",
        type=_rate,
        default=DEFAULT_FPIR,
        metavar="RATE",
        help="how many strangers may be given a name by mistake (default 0.01: 1 in 100)",
    )


def add_among(parser: argparse.ArgumentParser) -> None:
    """Let the user say who may be in the recordings."""
    parser.add_argument(
        "--among",
        action="append",
        default=[],
        metavar="NAME",
        help="only this person may be named; several times: only these",
    )


def add_people_count(parser: argparse.ArgumentParser) -> None:
    """Let the user say how many people speak."""
    parser.add_argument(
        "--speakers",
        default="auto",
        metavar="auto|N|A..B",
        help="how many people speak in the recording (default auto)",
    )


def add_turn_options(parser: argparse.ArgumentParser) -> None:
    """Let the user say how many people speak, and over which pauses a turn goes on."""
    add_people_count(parser)
    parser.add_argument(
        "--join",
        type=_pause,
        metavar="SECONDS",
        help="join a person's turns over shorter pauses (default: 2 for captions and labels, else 0)",
    )


def add_channels(parser: argparse.ArgumentParser) -> None:
    """Let the user say whether the channels of a recording have other people each."""
    parser.add_argument(
        "--channels",
        type=_channels,
        default=ChannelUse.AUTO,
        metavar="auto|mix|apart",
        help="mix the channels, or keep them apart if each person has one (default auto)",
    )


def _channels(text: str) -> ChannelUse:
    try:
        return ChannelUse(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is none of {', '.join(ChannelUse)}") from None


def _pause(text: str) -> float:
    try:
        pause_s = float(text)
    except ValueError:
        pause_s = -1.0
    if not 0 <= pause_s <= 3600:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return pause_s


def add_force(parser: argparse.ArgumentParser) -> None:
    """Let the user replace an existing file that is of another kind than the result."""
    parser.add_argument("--force", action="store_true", help="replace the file even if it is of another kind")


def add_fresh(parser: argparse.ArgumentParser) -> None:
    """Let the user ask for a timeline without their corrections."""
    parser.add_argument(
        "--fresh", action="store_true", help="analyse again instead of using the timeline you corrected"
    )


def corrected(name: str, found: FoundTurns, out: Output) -> None:
    """Say that a timeline is the one that the user corrected."""
    if found.kept is not None:
        out.message(f"{name}: this is the timeline as you corrected it; --fresh analyses it again.")


def _rate(text: str) -> float:
    rate = float(text)
    if not 0 < rate < 1:
        raise argparse.ArgumentTypeError("a rate lies between 0 and 1")
    return rate
