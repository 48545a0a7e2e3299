"""``voxdesk export RECORDING --format F``: who speaks when, as a file for other programs."""

import argparse
from pathlib import Path

from voxdesk.audio.files import probe
from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_fpir
from voxdesk.core.errors import DataError
from voxdesk.core.requests import TurnsRequest
from voxdesk.timeline.formats import FORMATS
from voxdesk.workflows.identify import identify_turns


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser("export", parents=parents, help="who speaks when, as a file for other programs")
    parser.add_argument("recording", metavar="RECORDING")
    parser.add_argument("--format", choices=tuple(FORMATS), required=True)
    parser.add_argument("--out", type=Path, metavar="FILE", help="where to write it; else standard output")
    add_fpir(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Analyse the recording and write its timeline."""
    path = Path(args.recording)
    turns = identify_turns(TurnsRequest(path, args.fpir), services(), out)
    text = FORMATS[args.format](turns, args.recording, probe(path).seconds or 0.0)
    if args.out is None:
        out.raw(text)
        return DONE
    try:
        args.out.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise DataError(f"{args.out} cannot be written: {error.strerror}.") from error
    value = {"path": args.recording, "format": args.format, "out": str(args.out), "segments": len(turns)}
    out.result(value, f"{len(turns)} turns written to {args.out}")
    return DONE
