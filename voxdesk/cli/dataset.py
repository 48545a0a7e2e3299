"""``voxdesk dataset …``: look at data, cut and divide it, fetch public data."""

import argparse
import dataclasses
from pathlib import Path

import numpy as np

from voxdesk.cli.exit_codes import DONE, exit_code
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.training.data.arrange import ArrangeSettings
from voxdesk.training.data.dataset import DataReport, DataSet, GenderCount, SplitCount
from voxdesk.training.data.divide import Shares
from voxdesk.training.lab.look import MfccSummary
from voxdesk.workflows.lab.dataset import (
    ArrangeRequest,
    arrange_dataset,
    inspect_dataset,
    look_at_dataset,
    per_speaker,
)
from voxdesk.workflows.lab.dataset_download import ARCHIVES, download_dataset

_TOLD = 5


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb and what can be done with data."""
    parser = verbs.add_parser("dataset", parents=parents, help="the Lab's data: look, arrange, download")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    inspect = actions.add_parser("inspect", parents=parents, help="what is in a data set?")
    inspect.add_argument("data", type=Path, metavar="DATA", help="a folder or a manifest CSV")
    inspect.add_argument(
        "--look",
        action="store_true",
        help="also analyse MFCC: outliers, CMVN, principal components",
    )
    inspect.set_defaults(run=run_inspect)
    cut = actions.add_parser("arrange", parents=parents, help="cut clips of equal length and split them")
    cut.add_argument("data", type=Path, metavar="DATA", help="a folder or a manifest CSV")
    cut.add_argument("--to", type=Path, required=True, metavar="DIR", help="a new folder")
    cut.add_argument(
        "--n-speakers", type=_count, default=0, metavar="N", help="only the first N people (default: all)"
    )
    cut.add_argument(
        "--clips-per-speaker",
        type=_count,
        default=0,
        metavar="M",
        help="M clips of each person (default: all)",
    )
    cut.add_argument(
        "--clip-s",
        type=float,
        default=4.0,
        metavar="S",
        help="seconds of each clip; 0: as recorded (default 4)",
    )
    cut.add_argument(
        "--train-size", type=float, default=0.6, metavar="SHARE", help="share for training (default 0.6)"
    )
    cut.add_argument(
        "--val-size", type=float, default=0.2, metavar="SHARE", help="share for validation (default 0.2)"
    )
    cut.add_argument(
        "--resplit", action="store_true", help="split again even if the data set brings its own splits"
    )
    cut.add_argument("--task", choices=("gender", "speaker"), default="gender", help="gender: by speaker; "
                     "speaker: by chapter, session or recording within each speaker")  # fmt: skip
    cut.add_argument("--seed", type=int, default=0, help="another number, another division (default 0)")
    cut.set_defaults(run=run_arrange)
    fetch = actions.add_parser("download", parents=parents, help="download a public data set")
    fetch.add_argument("names", nargs="+", metavar="NAME", help=f"{', '.join(ARCHIVES)}; voxceleb1: says how")
    fetch.add_argument("--to", type=Path, required=True, metavar="DIR", help="where to put it")
    fetch.add_argument("--mirror", default="", metavar="URL", help="download from this mirror instead")
    fetch.set_defaults(run=run_download)


def run_inspect(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Say what was found."""
    data, found = inspect_dataset(args.data, out)
    _tell_skipped(data, out)
    value = {"path": str(args.data), **found, "per_speaker": per_speaker(data)}
    lines = _lines(args.data, found)
    if args.look:
        look = look_at_dataset(data, services().paths.cache / "lab", out)
        value["look"] = dataclasses.asdict(look)
        lines += _look_lines(look)
    out.result(value, *lines)
    return exit_code(len(data.recordings), len(data.skipped))


def run_arrange(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Write the arranged data set and say what is in it."""
    settings = ArrangeSettings(
        args.n_speakers,
        args.clips_per_speaker,
        args.clip_s,
        Shares(args.train_size, args.val_size),
        args.resplit,
        args.task,
        args.seed,
    )
    data, found = arrange_dataset(ArrangeRequest(args.data, args.to, settings), out)
    _tell_skipped(data, out)
    out.result({"path": str(args.to), **found}, *_lines(args.to, found))
    return exit_code(len(data.recordings), len(data.skipped))


def run_download(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Fetch one archive after the other."""
    for number, name in enumerate(args.names):
        out.steps(number, len(args.names))
        folder = download_dataset(name, args.to, out, base_url=args.mirror)
        out.result({"name": name, "path": str(folder)}, f"{name}: {folder}")
    return DONE


def _tell_skipped(data: DataSet, out: Output) -> None:
    for skipped in data.skipped[:_TOLD]:
        out.left_out(skipped.path, skipped.reason)
    if len(data.skipped) > _TOLD:
        out.message(f"… and {len(data.skipped) - _TOLD} more that cannot be used")


def _lines(path: Path, found: DataReport) -> list[str]:
    people = "unknown speakers" if found["speakers"] is None else f"{found['speakers']} speakers"
    clips, seconds = found["clips_per_speaker"], found["seconds_per_recording"]
    each = ""
    if clips is not None:
        each = f"a speaker: {clips['least']:g} to {clips['most']:g} (median {clips['median']:g}), "
    genders = ", ".join(
        f"{label}: {_speakers(part)}{part['recordings']} recordings"
        for label, part in found["gender"].items()
        if part["recordings"]
    )
    lines = [
        f"{path}: {found['layout']}, {found['recordings']} recordings of {people}, {found['hours']:.2f} h",
        f"  recordings {each}{seconds['least']:g} to {seconds['most']:g} s long",
        f"  {genders}",
    ]
    lines += [
        f"  {split}: {_speakers(part)}{part['recordings']} recordings "
        f"({part['female']} female, {part['male']} male)"
        for split, part in found["splits"].items()
    ]
    return [*lines, *(f"  note: {note}" for note in found["notes"])]


def _speakers(part: GenderCount | SplitCount) -> str:
    return "" if part["speakers"] is None else f"{part['speakers']} speakers, "


def _look_lines(look: MfccSummary) -> list[str]:
    share = "" if look.recordings == look.of else f" of {look.of}"
    lines = [f"  MFCC of {look.recordings}{share} recordings, {look.frames} frames of 32 ms"]
    lines += [
        f"  outliers by {how}: {found['rows']} frames ({100 * found['share']:.1f} %), per coefficient "
        f"{' '.join(map(str, found['per_coefficient']))}"
        for how, found in look.outliers.items()
    ]
    for how, spread in look.cmvn.items():
        between, within = np.mean(spread["between"]), np.mean(spread["within"])
        lines.append(f"  CMVN {how}: spread {between:.2f} between recordings, {within:.2f} within one")
    held = ", ".join(f"{count} with {number}" for number, count in look.components_for_85.items())
    return [*lines, f"  principal components for 85 % of a recording's variance: {held}"]


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("a count is not negative")
    return number
