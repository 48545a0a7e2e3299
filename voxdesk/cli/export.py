"""``voxdesk export RECORDING --format F``: who speaks when, the picture or the sound, for other programs."""

import argparse
from pathlib import Path

from voxdesk.audio.encode import write_encoded
from voxdesk.audio.files import length_s, read_clip, write_wav
from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.model_choice import add_model, encoder_choice
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import (
    Parents,
    ServicesFactory,
    Subparsers,
    add_among,
    add_channels,
    add_force,
    add_fpir,
    add_fresh,
    add_turn_options,
    corrected,
)
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.errors import DataError
from voxdesk.core.outputs import check_output, output_file, write_output
from voxdesk.core.requests import TimelineRequest
from voxdesk.core.types import Segment
from voxdesk.timeline.formats import FORMATS, SUFFIXES, pause_for
from voxdesk.timeline.joining import join_turns
from voxdesk.workflows.listen.among import who_may_be_here
from voxdesk.workflows.listen.excerpt import find_turns
from voxdesk.workflows.listen.spectrogram_picture import spectrogram_picture

_PICTURES = ("png", "svg")
_SOUNDS = ("wav", "flac")


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser("export", parents=parents, help="who speaks when, as a file for other programs")
    parser.add_argument("recording", metavar="RECORDING")
    parser.add_argument(
        "--format",
        choices=(*FORMATS, *_PICTURES, *_SOUNDS),
        required=True,
        help="of the timeline; png and svg are the spectrogram, wav and flac the sound",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="where to write it (timelines without: standard output)"
    )
    parser.add_argument(
        "--from", type=float, metavar="SECONDS", dest="start_s", help="pictures and sounds: from here"
    )
    parser.add_argument("--to", type=float, metavar="SECONDS", dest="end_s", help="and up to here")
    add_force(parser)
    add_fresh(parser)
    add_model(parser)
    add_fpir(parser)
    add_among(parser)
    add_turn_options(parser)
    add_channels(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Analyse the recording and write its timeline, or write its picture or sound."""
    if args.out is not None:
        suffix = SUFFIXES.get(args.format, f".{args.format}").lower()
        recording = Path(args.recording)
        check_output(args.out, {suffix, ".txt"}, services().paths, inputs=(recording,), force=args.force)
    if args.format in FORMATS:
        return _timeline(args, out, services)
    if args.out is None:
        raise DataError(f"The format {args.format} is written to a file.", hint="Name it with --out FILE.")
    path, part = Path(args.recording), _part(args)
    if args.format in _PICTURES:
        picture = spectrogram_picture(path, part, args.format, out)
        with output_file(args.out) as file:
            file.write(picture)
    else:
        _write_sound(path, part, args)
    out.result(
        {"path": args.recording, "format": args.format, "out": str(args.out)}, f"written to {args.out}"
    )
    return DONE


def _timeline(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    path = Path(args.recording)
    opened = services(**encoder_choice(args.model, services))
    among = who_may_be_here(args.among, opened, out)
    people = PeopleCount.parse(args.speakers)
    request = TimelineRequest(path, args.fpir, args.fresh, people, among, args.channels)
    found = find_turns(request, opened, out)
    corrected(args.recording, found, out)
    turns = join_turns(found.turns, pause_for(args.format, args.join))
    text = FORMATS[args.format](turns, args.recording, length_s(path) if args.format == "textgrid" else 0.0)
    if args.out is None:
        out.raw(text)
        return DONE
    write_output(args.out, text)
    value = {"path": args.recording, "format": args.format, "out": str(args.out), "segments": len(turns)}
    out.result(value, f"{len(turns)} turns written to {args.out}")
    return DONE


def _part(args: argparse.Namespace) -> Segment | None:
    if args.start_s is None and args.end_s is None:
        return None
    part = Segment(args.start_s or 0.0, float("inf") if args.end_s is None else args.end_s)
    if not 0 <= part.start_s < part.end_s:
        raise DataError("--from must lie before --to, and neither below 0.")
    return part


def _write_sound(path: Path, part: Segment | None, args: argparse.Namespace) -> None:
    if args.out.suffix.lower() != f".{args.format}":
        raise DataError(f"The file's name must end in .{args.format}.")
    start_s = part.start_s if part else 0.0
    whole = part is None or part.end_s == float("inf")
    clip = read_clip(path, start_s=start_s, seconds=None if whole or part is None else part.seconds)
    if args.format == "flac":
        write_encoded(args.out, clip)
    else:
        write_wav(args.out, clip)
