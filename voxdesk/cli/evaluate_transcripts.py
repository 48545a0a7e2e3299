"""``voxdesk evaluate transcripts CORPUS``: how many words get the right name."""

import argparse
import dataclasses
from pathlib import Path

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.workflows.factory.evaluate_transcripts import (
    EvaluateTranscriptsRequest,
    NamedWords,
    evaluate_transcripts,
)


def add_parser(subjects: Subparsers, parents: Parents) -> None:
    """Describe the arguments."""
    parser = subjects.add_parser(
        "transcripts",
        parents=parents,
        help="names onto transcripts of conversations mixed from a corpus, word by word",
    )
    parser.add_argument("corpus", type=Path, metavar="CORPUS", help="with manifest.csv (docs/data.md)")
    parser.add_argument("--model", metavar="ID", help="use this speaker encoder (default: the one in use)")
    parser.add_argument("--count", type=int, default=10, metavar="N", help="conversations (default 10)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Mix, enrol, name and count; print a line for each format and conversation."""
    opened = services(encoder_id=args.model)
    scores = evaluate_transcripts(EvaluateTranscriptsRequest(args.corpus, args.count), opened, out)
    lines = [_line(name, found) for name, found in scores.by_conversation.items()]
    lines += [_line(kind, found) for kind, found in scores.by_format.items()]
    lines.append(f"{scores.enrolled} people enrolled, {scores.strangers} strangers")
    out.result(dataclasses.asdict(scores), *lines)
    return DONE


def _line(name: str, found: NamedWords) -> str:
    own = found.right + found.marked + found.unnamed + found.wrong
    strange = found.stranger_unnamed + found.stranger_marked + found.stranger_named
    return (
        f"{name}: of {own} words of enrolled people {_share(found.right, own)} right, "
        f"{_share(found.marked, own)} with two names, {_share(found.unnamed, own)} without, "
        f"{_share(found.wrong, own)} wrong; of {strange} of strangers "
        f"{_share(found.stranger_named, strange)} with a name, "
        f"{_share(found.stranger_marked, strange)} with a name and Voice A"
    )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):.1f} %"
