"""``voxdesk watch FOLDER``: every recording that comes into a folder is finished, without the window."""

import argparse
import contextlib
import signal
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from types import FrameType

from voxdesk.cli.exit_codes import DONE, exit_code
from voxdesk.cli.export_options import add_products, add_results, key_of, place_of, products_of
from voxdesk.cli.model_choice import add_model, encoder_choice
from voxdesk.cli.output import Output
from voxdesk.cli.shapes import turn_object
from voxdesk.cli.verbs import (
    Parents,
    ServicesFactory,
    Subparsers,
    add_among,
    add_channels,
    add_force,
    add_fpir,
    add_turn_options,
)
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.errors import AudioError, DataError
from voxdesk.core.requests import TimelineRequest
from voxdesk.core.run_command import check_command
from voxdesk.workflows.folders.watch import LookRequest, Stamp, look
from voxdesk.workflows.folders.watch_job import Finished, FinishRequest, check_products, finish_watched
from voxdesk.workflows.folders.watch_memory import WatchMemory, open_memory
from voxdesk.workflows.listen.among import who_may_be_here
from voxdesk.workflows.listen.key_file import write_key
from voxdesk.workflows.listen.products import Place
from voxdesk.workflows.services import Services


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser(
        "watch",
        parents=parents,
        help="process every recording that arrives in a folder",
        description="Watch a folder: for every recording in it, now or later, find who speaks when, write "
        "what --format asks for, and add it to the index if that is on. What is done is remembered; what "
        "failed is tried again after a minute, later less often. Ctrl+C and SIGTERM end it.",
    )
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="the folder to watch, with its subfolders"
    )
    parser.add_argument("--once", action="store_true", help="process what is there, then exit (for cron)")
    parser.add_argument(
        "--new-only", action="store_true", help="skip what is already in FOLDER when it is first watched"
    )
    parser.add_argument("--anew", action="store_true", help="process again what is done")
    parser.add_argument(
        "--every",
        type=_seconds,
        default=2.0,
        metavar="SECONDS",
        help="how often to look; a file counts as complete when it has not changed in between (default 2)",
    )
    add_products(parser)
    add_results(parser)
    add_force(parser)
    add_model(parser)
    add_fpir(parser)
    add_among(parser)
    add_channels(parser)
    add_turn_options(parser)
    parser.add_argument(
        "--run",
        nargs=argparse.REMAINDER,
        dest="command",
        metavar="COMMAND",
        help="last of all: run COMMAND for each recording; its path replaces {} or is added at the end. No "
        "shell is used. Standard input holds the timeline and the files written, as JSON",
    )
    parser.set_defaults(run=run)


class _Terminated(BaseException):
    """The system asks to end."""


@dataclass
class _Watch:
    """A folder that is being watched."""

    args: argparse.Namespace
    asked: FinishRequest
    memory: WatchMemory
    services: Services
    out: Output
    done: int = 0
    failing: dict[Path, float] = field(default_factory=dict)

    def finish(self, path: Path, stamp: Stamp) -> None:
        """Do what is to be done for one recording, and remember how it went."""
        request = replace(self.asked, timeline=replace(self.asked.timeline, path=path))
        try:
            made = finish_watched(request, self.args.folder, stamp, self.memory, self.services, self.out)
        except (AudioError, DataError) as error:
            self.failing[path] = self.memory.note_failed(path, stamp).again_s
            self.out.failed(str(path), error)
            return
        if self.args.key is not None and made.aliases is not None:
            self.asked = replace(self.asked, aliases=made.aliases)
            write_key(self.args.key, made.aliases)
        self.memory.note_done(path, stamp, made.files)
        self.done += 1
        self.failing.pop(path, None)
        self._tell(path, made)

    def _tell(self, path: Path, made: Finished) -> None:
        timeline = [turn_object(turn) for turn in made.turns]
        names = list(dict.fromkeys(str(turn["name"]) for turn in timeline))
        who = ", ".join(names) or "nobody speaks"
        value = {
            "path": str(path),
            "timeline": timeline,
            "out": [str(each) for each in made.files],
            "indexed": made.indexed,
        }
        self.out.result(value, f"{path}: {who}", *(f"    {each}" for each in made.files))

    def note_failing(self, stamps: Mapping[Path, Stamp]) -> None:
        """Note what of the folder's recordings has failed, in this run or before."""
        entries = {path: self.memory.failing(path, stamp) for path, stamp in stamps.items()}
        self.failing = {path: entry.again_s for path, entry in entries.items() if entry is not None}

    def tell_failures(self) -> None:
        """List what failed and is tried again."""
        for path, again_s in sorted(self.failing.items()):
            when = datetime.fromtimestamp(again_s).astimezone().strftime("%Y-%m-%d %H:%M")
            self.out.message(f"{path} failed; it is tried again after {when}.")


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Watch until asked to end, or finish once what is there."""
    if not args.folder.is_dir():
        raise DataError(f"{args.folder} is not a folder.")
    products = products_of(args)
    place = place_of(args) or Place(args.folder, force=args.force)
    place = replace(place, folder=place.folder.absolute())  # the command may work elsewhere
    check_products(products, args.out_dir)
    if args.command is not None:
        check_command(args.command)
    aliases = key_of(args)
    opened = services(**encoder_choice(args.model, services))
    among = who_may_be_here(args.among, opened, out)
    people = PeopleCount.parse(args.speakers)
    timeline = TimelineRequest(args.folder, args.fpir, people=people, among=among, channels=args.channels)
    asked = FinishRequest(timeline, products, place, tuple(args.command or ()), aliases)
    with _ended_by_system(), open_memory(args.folder, opened.paths, anew=args.anew) as memory:
        watch = _Watch(args, asked, memory, opened, out)
        try:
            _go_on(watch)
        except _Terminated:
            out.message("Ended.")
        finally:
            watch.tell_failures()
    return exit_code(watch.done, len(watch.failing)) if args.once else DONE


def _go_on(watch: _Watch) -> None:
    """Look, finish what is complete, and wait; once, or for ever."""
    args, out = watch.args, watch.out
    before: dict[Path, Stamp] = {}
    gone, first = False, True
    without = () if args.out_dir is None else (args.out_dir,)  # results are no recordings
    while True:
        try:
            found = look(LookRequest(args.folder, before, without=without), watch.services, out)
        except DataError as error:  # a disk that is away may come back
            if args.once:
                raise
            if not gone:
                out.error(error)
            gone = True
            time.sleep(args.every)
            continue
        gone = False
        if first and args.new_only and watch.memory.empty:
            for path, stamp in found.stamps.items():
                watch.memory.note_done(path, stamp)
        watch.note_failing(found.stamps)
        now_s = time.time()
        due = [path for path in found.complete if watch.memory.is_due(path, found.stamps[path], now_s)]
        for number, path in enumerate(due):
            out.steps(number, len(due))
            watch.finish(path, found.stamps[path])
        if args.once and not first:
            if found.complete and not (args.new_only or watch.done or watch.failing):
                out.message(f"All {len(found.complete)} recordings are finished; --anew finishes them again.")
            for path in (path for path, stamp in found.stamps.items() if stamp[0] == 0):
                out.message(f"{path} is empty; it is heard once there is something in it.")
            return
        first = False
        before = dict(found.stamps)
        time.sleep(args.every)


@contextlib.contextmanager
def _ended_by_system() -> Iterator[None]:
    """Have SIGTERM end the block as an exception, so that nothing is left half done."""

    def end(number: int, frame: FrameType | None) -> None:
        raise _Terminated

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0.1 <= seconds <= 86400:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds from 0.1 to 86400")
    return seconds
