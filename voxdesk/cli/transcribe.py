"""``voxdesk transcribe RECORDING``: who says what, heard here; needs the extra “words”."""

import argparse
from pathlib import Path

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.model_choice import encoder_choice
from voxdesk.cli.output import Output
from voxdesk.cli.transcript_options import add_naming, add_transcript_out, timeline_of
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, corrected
from voxdesk.core.errors import DataError
from voxdesk.core.outputs import check_output, output_file
from voxdesk.workflows.archive.words import remember_words
from voxdesk.workflows.transcripts.transcribe import FORMATS, TranscribeRequest, transcribe_with_names


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser(
        "transcribe",
        parents=parents,
        help="transcribe a recording, with who says what",
        description="Transcribe a recording on this computer, with who says what. It needs an "
        'extra: pip install -c constraints.txt ".[words]", which brings a small model for English.',
    )
    parser.add_argument("recording", type=Path, metavar="RECORDING", help="what is transcribed")
    add_transcript_out(parser)
    parser.add_argument(
        "--format", choices=FORMATS, help="default: by FILE's ending, else txt; json has the words' times"
    )
    parser.add_argument(
        "--words-model",
        type=Path,
        metavar="DIR",
        help="a folder with a model of faster-whisper (default: the one of the settings, else English)",
    )
    parser.add_argument(
        "--language", metavar="CODE", help="the language spoken, such as de (default: detected)"
    )
    add_naming(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Transcribe and write, to a file or to standard output."""
    opened = services(**encoder_choice(args.model, services))
    suffix = "" if args.out is None else args.out.suffix.lower().removeprefix(".")
    if args.format is None and suffix and suffix not in FORMATS:
        raise DataError(
            "“{name}” is no format that words are written in.",
            name=args.out.name,
            hint=f"Call the file .{', .'.join(FORMATS)}, or say --format.",
        )
    kind = args.format or suffix or "txt"
    if args.out is not None:
        check_output(args.out, {f".{kind}"}, opened.paths, inputs=(args.recording,), force=args.force)
    timeline = timeline_of(args, opened, out)
    request = TranscribeRequest(timeline, args.words_model, args.language, kind, args.unknown)
    made = transcribe_with_names(request, opened, out)
    remember_words(args.recording, opened, out)
    corrected(str(args.recording), made.turns, out)
    if args.out is None:
        out.content(made.content)
        return DONE
    with output_file(args.out) as file:
        file.write(made.content)
    value = {"path": str(args.recording), "out": str(args.out), "format": kind, "words": made.words}
    out.result(value, f"{made.words} words written to {args.out}")
    return DONE
