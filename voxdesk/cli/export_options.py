"""Options that say what is made of recordings and where it goes, for ``export`` and ``watch``."""

import argparse
from pathlib import Path

from voxdesk.core.errors import DataError
from voxdesk.core.file_names import FIELDS, NamePattern
from voxdesk.core.types import Segment
from voxdesk.timeline.formats import FORMATS
from voxdesk.timeline.pseudonyms import Alias
from voxdesk.workflows.listen.key_file import read_key
from voxdesk.workflows.listen.products import PICTURES, SOUNDS, Cut, Place, Product
from voxdesk.workflows.listen.sound_values import FFT_CHOICES, FORMANT_TOP_HZ, VALUES

_KINDS = (
    "csv to transcript: the timeline (srt, vtt, text and transcript with what is said, if a transcript lies "
    "beside the recording or it was transcribed); png, svg: the spectrogram; levels, pitch, formants: "
    "tables of its values (CSV); wav, flac, opus: sound (mono)"
)
_ALL = (*FORMATS, *PICTURES, *VALUES, *SOUNDS)


def _kind(name: str) -> str:
    """The format called ``name``; txt is the ending of text, and what ``transcribe`` calls it."""
    return "text" if name == "txt" else name


def add_product(parser: argparse.ArgumentParser) -> None:
    """Let the user say what is made of a recording."""
    parser.add_argument("--format", type=_kind, choices=_ALL, required=True, help=_KINDS)
    _add_cuts(parser)
    parser.add_argument(
        "--from",
        type=float,
        metavar="SECONDS",
        dest="start_s",
        help="pictures, values, uncut sound: start here",
    )
    parser.add_argument("--to", type=float, metavar="SECONDS", dest="end_s", help="… and end here")
    _add_values(parser)


def add_products(parser: argparse.ArgumentParser) -> None:
    """Let the user say what is made of each recording; it may be several things or nothing."""
    parser.add_argument(
        "--format",
        type=_kind,
        choices=_ALL,
        action="append",
        default=[],
        help=f"{_KINDS}; several may be given",
    )
    _add_cuts(parser)
    _add_values(parser)
    parser.set_defaults(start_s=None, end_s=None, out=None)


def _add_values(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--fft-size",
        type=int,
        choices=FFT_CHOICES,
        default=2048,
        help="levels: samples per transform (default 2048)",
    )
    parser.add_argument(
        "--formants-to",
        type=float,
        metavar="HZ",
        default=FORMANT_TOP_HZ,
        help="formants: the ceiling for five of them (5000 for men, 5500 for women, 8000 for children)",
    )


def _add_cuts(parser: argparse.ArgumentParser) -> None:
    cut = parser.add_mutually_exclusive_group()
    cut.add_argument(
        "--split",
        choices=(Cut.PEOPLE.value, Cut.TURNS.value),
        help="sound: one file per person with all their turns, or one per turn with a table (CSV)",
    )
    cut.add_argument("--only", metavar="NAME", help="sound: silence everybody else")
    cut.add_argument(
        "--silence", metavar="NAME", help="sound: silence this person, and whoever speaks at the same time"
    )
    cut.add_argument("--beep", metavar="NAME", help="sound: the same, with a beep")
    parser.add_argument(
        "--in-place",
        action="store_true",
        help="with --split people: keep turns where they were, with silence between them",
    )


def add_file(parser: argparse.ArgumentParser) -> None:
    """Let the user name the only result."""
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="the file to write (default for timelines: standard output)"
    )


def add_results(parser: argparse.ArgumentParser) -> None:
    """Let the user say where results go and what they are called."""
    parser.add_argument(
        "--out-dir", type=Path, metavar="DIR", help="the folder for several results; created if missing"
    )
    parser.add_argument(
        "--names",
        metavar="PATTERN",
        help="how files in DIR are named, such as {stem}-{name}; also "
        + ", ".join("{" + field + "}" for field in FIELDS if field not in ("stem", "name")),
    )
    parser.add_argument(
        "--pseudonyms",
        action="store_true",
        help="write Person 1, Person 2, … instead of names, in file names too",
    )
    parser.add_argument(
        "--key",
        type=Path,
        metavar="FILE",
        help="with --pseudonyms: keep who is who in this file, and use it again",
    )


def products_of(args: argparse.Namespace) -> tuple[Product, ...]:
    """Return everything that the options ask to be made; sound alone is cut. Raises DataError."""
    cut = args.split or args.only or args.silence or args.beep
    if cut and not set(args.format) & set(SOUNDS):
        raise _no_sound()
    plain = argparse.Namespace(
        **{**vars(args), "split": None, "only": None, "silence": None, "beep": None, "in_place": False}
    )
    return tuple(product_of(args if kind in SOUNDS else plain, kind) for kind in dict.fromkeys(args.format))


def key_of(args: argparse.Namespace) -> tuple[Alias, ...] | None:
    """Tell who is who so far, None without pseudonyms; raises DataError."""
    if args.key is not None and not args.pseudonyms:
        raise DataError("--key goes with --pseudonyms.")
    if not args.pseudonyms:
        return None
    return read_key(args.key) if args.key is not None else ()


def product_of(args: argparse.Namespace, kind: str) -> Product:
    """Return what the options ask to be made; raises DataError for options that do not go together."""
    chosen = {Cut.ONLY: args.only, Cut.SILENCE: args.silence, Cut.BEEP: args.beep}
    cut, person = next(
        ((cut, name) for cut, name in chosen.items() if name is not None),
        (Cut.WHOLE if args.split is None else Cut(args.split), ""),
    )
    if cut is not Cut.WHOLE and kind not in SOUNDS:
        raise _no_sound()
    if args.in_place and cut is not Cut.PEOPLE:
        raise DataError("--in-place goes with --split people.")
    part = _part(args)
    if part is not None and (kind in FORMATS or cut is not Cut.WHOLE):
        raise DataError("--from and --to are for pictures, values and whole sounds.")
    if not 1000 <= args.formants_to <= 20_000:
        raise DataError("--formants-to must lie between 1000 and 20000.")
    return Product(kind, cut, person, args.in_place, part, args.join, args.fft_size, args.formants_to)


def place_of(args: argparse.Namespace) -> Place | None:
    """Tell where the options have results go, None for standard output; raises DataError."""
    if args.out is not None and args.out_dir is not None:
        raise DataError("--out and --out-dir do not go together.")
    if args.names is not None and args.out_dir is None:
        raise DataError("--names goes with --out-dir.")
    pattern = None if args.names is None else NamePattern(args.names)
    if args.out_dir is not None:
        if args.out_dir.exists() and not args.out_dir.is_dir():
            raise DataError(f"{args.out_dir} is not a folder.", hint="Choose another one with --out-dir.")
        return Place(args.out_dir, pattern=pattern, force=args.force)
    if args.out is None:
        return None
    suffix = args.out.suffix.lower()
    if args.format in SOUNDS and suffix != f".{args.format}":
        raise DataError(f"The file's name must end in .{args.format}.")
    return Place(args.out.parent, file=args.out, force=args.force)


def _part(args: argparse.Namespace) -> Segment | None:
    if args.start_s is None and args.end_s is None:
        return None
    part = Segment(args.start_s or 0.0, float("inf") if args.end_s is None else args.end_s)
    if not 0 <= part.start_s < part.end_s:
        raise DataError("--from must lie before --to, and neither below 0.")
    return part


def _no_sound() -> DataError:
    return DataError("Cut sound needs a format of sound.", hint=f"Choose one of {', '.join(SOUNDS)}.")
