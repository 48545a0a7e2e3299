"""``voxdesk index FOLDER…``: hear recordings into the index, so that they can be found by who speaks."""

import argparse
from pathlib import Path

from voxdesk.cli.exit_codes import DONE, exit_code
from voxdesk.cli.other_models import tell_other_models
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_among, add_channels, add_fpir
from voxdesk.core.errors import DataError
from voxdesk.workflows.archive.index import (
    AgreeRequest,
    IndexRequest,
    agree,
    count_excluded,
    erase_index,
    index_recordings,
)
from voxdesk.workflows.archive.words import fill_words
from voxdesk.workflows.listen.among import who_may_be_here
from voxdesk.workflows.services import Services


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser(
        "index",
        parents=parents,
        help="add recordings to the index that find searches",
        description="Add recordings to the index, so that you can find them by who speaks. It keeps who "
        "speaks when and what voices are like, never sound. Stopped, it goes on where it was. What it may "
        "keep stays as it was said with --agree until something else is said.",
    )
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="folders or recordings")
    parser.add_argument("--agree", action="store_true", help="turn the index on: you agree that it is kept")
    parser.add_argument(
        "--names-only",
        action=argparse.BooleanOptionalAction,
        help="with --agree: keep names and turns, no voiceprints",
    )
    parser.add_argument(
        "--words",
        action=argparse.BooleanOptionalAction,
        help="with --agree: also keep what is said, from transcripts, for find --words",
    )
    parser.add_argument(
        "--exclude",
        type=Path,
        action="append",
        metavar="FOLDER",
        help="with --agree: keep this folder out of the index too",
    )
    parser.add_argument(
        "--include",
        type=Path,
        action="append",
        metavar="FOLDER",
        help="with --agree: no longer keep this folder out",
    )
    parser.add_argument("--off", action="store_true", help="turn the index off; what it holds stays")
    parser.add_argument("--erase", action="store_true", help="delete everything in the index")
    parser.add_argument("--dask", metavar="tcp://HOST:PORT", help="use this Dask cluster")
    parser.add_argument("--anew", action="store_true", help="analyse again what is in the index already")
    add_fpir(parser)
    add_among(parser)
    add_channels(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Switch the index on or off, erase it, or hear recordings into it."""
    choices = (args.names_only, args.words, args.exclude, args.include)
    if any(each is not None for each in choices) and not args.agree:
        raise DataError("--names-only, --words, --exclude and --include are said together with --agree.")
    if not (args.folders or args.agree or args.off or args.erase):
        raise DataError("There is nothing to do.", hint="Name a folder, or see voxdesk index --help.")
    opened = services()
    if args.erase:
        erase_index(None, opened, out)
        out.result({"erased": True}, "The index of recordings is empty.")
    if args.off:
        agree(AgreeRequest(agreed=False), opened, out)
        out.result({"index": "off"}, "The index of recordings is off.")
    if args.agree:
        _agree(args, out, opened)
    if not args.folders:
        return DONE
    among = who_may_be_here(args.among, opened, out)
    request = IndexRequest(tuple(args.folders), args.fpir, args.anew, among, args.channels, args.dask or "")
    done = index_recordings(request, opened, out)
    for skipped in done.failed:
        out.failed(skipped.path, DataError("{reason}", reason=skipped.reason))
    value = {"heard": done.heard, "known": done.known, "moved": done.moved, "missing": done.missing}
    text = f"{done.heard} heard, {done.known} known, {done.moved} found at another place, {done.missing} gone"
    out.result({**value, "failed": len(done.failed)}, text)
    tell_other_models(opened, out)
    return exit_code(done.heard + done.known + done.moved, len(done.failed))


def _agree(args: argparse.Namespace, out: Output, services: Services) -> None:
    """Turn the index on and say what it keeps."""
    request = AgreeRequest(
        vectors=None if args.names_only is None else not args.names_only,
        words=args.words,
        exclude=tuple(args.exclude or ()),
        include=tuple(args.include or ()),
    )
    now = agree(request, services, out)
    fill_words(None, services, out)
    kept = "" if now.index_vectors else " It keeps names and turns, no voiceprints."
    out.result({"index": "on", "vectors": now.index_vectors}, f"The index of recordings is on.{kept}")
    left = count_excluded(None, services, out)
    if left:
        out.message(f"What lay in excluded folders before stays in the index ({left}); --erase empties it.")
