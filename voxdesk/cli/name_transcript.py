"""``voxdesk name-transcript RECORDING TRANSCRIPT``: names onto a transcript that another program made."""

import argparse
import math
from pathlib import Path

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.model_choice import encoder_choice
from voxdesk.cli.output import Output
from voxdesk.cli.transcript_options import add_naming, add_transcript_out, timeline_of
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.core.outputs import check_output, output_file
from voxdesk.workflows.transcripts.name import NamedTranscript, NameTranscriptRequest, name_transcript

# A week: no recording is longer.
_MOST_S = 604_800.0


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser(
        "name-transcript",
        parents=parents,
        help="add who speaks to a transcript",
        description="Add the names of who speaks to a transcript: SRT, VTT, TextGrid, ELAN, text with "
        "times, or the JSON of Whisper, faster-whisper, WhisperX, whisper.cpp and OpenAI.",
    )
    parser.add_argument(
        "recording", type=Path, metavar="RECORDING", help="the recording that was transcribed"
    )
    parser.add_argument(
        "transcript", type=Path, metavar="TRANSCRIPT", help="its transcript; it stays as it is"
    )
    add_transcript_out(parser)
    parser.add_argument(
        "--offset",
        type=_seconds,
        default=0.0,
        metavar="SECONDS",
        help="where in the recording the transcript's time 0 is (default 0)",
    )
    add_naming(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Name the transcript and write it, to a file or to standard output."""
    opened = services(**encoder_choice(args.model, services))
    if args.out is not None:
        inputs = (args.recording, args.transcript)
        suffixes = {args.transcript.suffix.lower()}
        check_output(args.out, suffixes, opened.paths, inputs=inputs, force=args.force)
    timeline = timeline_of(args, opened, out)
    request = NameTranscriptRequest(args.transcript, timeline, unknown=args.unknown, offset_s=args.offset)
    named = name_transcript(request, opened, out)
    for note in named.notes:
        out.message(f"{args.transcript}: {note}")
    if named.corrected:
        out.message(f"{args.recording}: this is the timeline as you corrected it; --fresh analyses it again.")
    if args.out is None:
        out.content(named.content)
        return DONE
    with output_file(args.out) as file:
        file.write(named.content)
    value = {
        "path": str(args.recording),
        "transcript": str(args.transcript),
        "out": str(args.out),
        "cues": named.cues,
        "speakers": named.speakers,
        "split": named.split,
        "marked": named.marked,
    }
    out.result(value, _text(named, args.out))
    return DONE


def _text(named: NamedTranscript, path: Path) -> str:
    people = ", ".join(f"{name} {count}" for name, count in named.speakers.items()) or "nobody"
    several = f"; {named.split} split, {named.marked} marked" if named.split or named.marked else ""
    return f"{named.cues} cues written to {path}: {people}{several}"


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not abs(seconds) <= _MOST_S:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds such as -2.5")
    return seconds
