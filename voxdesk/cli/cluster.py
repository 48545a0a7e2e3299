"""``voxdesk cluster FOLDER``: the recordings of a folder grouped by voice."""

import argparse
import time
from itertools import chain
from pathlib import Path

import numpy as np

from voxdesk.cli.exit_codes import NOTHING_DONE, exit_code
from voxdesk.cli.model_choice import add_model, encoder_choice
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_force
from voxdesk.clustering.registry import METHODS
from voxdesk.core.cluster_types import ClusterRequest, ClusterResult, PeopleCount, Per
from voxdesk.core.errors import DataError
from voxdesk.core.outputs import check_output
from voxdesk.core.types import Figures
from voxdesk.workflows.folders.group import Comparison, cluster_folder, compare_methods
from voxdesk.workflows.folders.table import read_truth, write_groups
from voxdesk.workflows.folders.truth import judge_groups
from voxdesk.workflows.recordings import read_from


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    names = tuple(method.id for method in METHODS)
    parser = verbs.add_parser("cluster", parents=parents, help="group the recordings of a folder by voice")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the recordings, with all subfolders")
    parser.add_argument(
        "--method",
        choices=names,
        default="auto",
        metavar="M",
        help=f"the method: {', '.join(names)} (default auto)",
    )
    parser.add_argument(
        "--speakers", default="auto", metavar="auto|N|A..B", help="how many people there are (default auto)"
    )
    parser.add_argument(
        "--out", type=Path, metavar="FILE.csv", help="the table to write: path,start_s,end_s,label,reason"
    )
    parser.add_argument(
        "--truth",
        type=Path,
        metavar="FILE.csv",
        help="a table of the true speakers (path,speaker); adds accuracy, NMI and ARI",
    )
    parser.add_argument(
        "--compare", choices=("all",), metavar="all", help="compare every method, and how far they agree"
    )
    parser.add_argument(
        "--assign-to",
        type=Path,
        metavar="RESULT.csv",
        help="assign recordings to the groups of this earlier result",
    )
    parser.add_argument(
        "--per",
        choices=tuple(Per),
        default=Per.FILE,
        help="one voice per file (default) or per segment of speech",
    )
    parser.add_argument(
        "--weights",
        type=Path,
        metavar="DIR",
        help="the network for a dec- method",
    )
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="a parameter of the method"
    )
    parser.add_argument("--dask", metavar="tcp://HOST:PORT", help="use this Dask cluster")
    add_force(parser)
    add_model(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Group, write the table, and tell the figures."""
    begin = time.perf_counter()
    request = ClusterRequest(
        args.folder,
        args.method,
        PeopleCount.parse(args.speakers),
        Per(args.per),
        _settings(args.set) | ({"weights": str(args.weights)} if args.weights else {}),
        args.assign_to,
        args.dask or "",
    )
    if args.compare and args.assign_to:
        raise DataError("--compare and --assign-to do not go together.")
    opened = services(**encoder_choice(args.model, services))
    if args.out:
        read = [path for path in (args.truth, args.assign_to) if path is not None]
        inputs = chain(read, read_from(args.folder))
        check_output(args.out, {".csv"}, opened.paths, inputs=inputs, force=args.force)
    truth = read_truth(args.truth, args.folder) if args.truth else None
    if args.compare:
        comparison = compare_methods(request, opened, out)
        results = comparison.results
        for name, reason in comparison.left_out.items():
            out.message(f"{name} is left out: {reason}")
        result = next(one for one in results if one.method == args.method)
    else:
        comparison = None
        result = cluster_folder(request, opened, out)
        results = (result,)
    if args.out:
        write_groups(args.out, result)
    gathering_s = time.perf_counter() - begin - sum(one.seconds for one in results)
    for index, one in enumerate(results):
        value = _figures(one, truth, gathering_s)
        if comparison is not None:
            value["agreement"] = _agreement(comparison, index)
        out.result(value, *_lines(value))
        for note in one.warnings:
            out.message(f"{one.method}: {note}")
    failed = [left for left in result.left_out if left.failed]
    for left in failed:
        out.left_out(left.path, left.reason)
    if not result.items:
        out.message("Nobody is heard in any of the recordings.")
        return NOTHING_DONE
    return exit_code(len(result.items), len(failed))


def _settings(pairs: list[str]) -> dict[str, object]:
    settings: dict[str, object] = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or not name.strip():
            raise DataError(f"“{pair}” is not a setting.", hint="Write --set NAME=VALUE.")
        settings[name.strip().replace("-", "_")] = value.strip()
    return settings


def _figures(result: ClusterResult, truth: dict[str, str] | None, gathering_s: float) -> Figures:
    value: Figures = {
        "method": result.method,
        "files": len({item.path for item in result.items}) + len(result.left_out),
        "skipped": len(result.left_out),
        "people": result.people,
        "unassigned": result.unassigned,
    }
    if truth is not None:
        scores = judge_groups(result, truth)
        value |= {
            "acc": round(scores.acc, 4),
            "nmi": round(scores.nmi, 4),
            "ari": round(scores.ari, 4),
            "purity": round(scores.purity, 4),
            "k_error": scores.k_error,
        }
    value["seconds"] = round(gathering_s + result.seconds, 2)
    value["grouping_s"] = round(result.seconds, 3)
    return value


def _agreement(comparison: Comparison, index: int) -> dict[str, float]:
    ids = [result.method for result in comparison.results]
    return dict(zip(ids, np.round(comparison.agreement[index], 4).tolist(), strict=True))


def _lines(value: Figures) -> list[str]:
    text = f"{value['method']}: {value['people']} people in {value['files']} files"
    if value["skipped"]:
        text += f", {value['skipped']} left out"
    if value["unassigned"]:
        text += f", {value['unassigned']} fit nobody"
    if "acc" in value:
        text += (
            f"; accuracy {100 * value['acc']:.1f} %, NMI {value['nmi']:.3f}, ARI {value['ari']:.3f}, "
            f"purity {100 * value['purity']:.1f} %, {value['k_error']:+d} people"
        )
    text += f" ({value['seconds']:.1f} s, grouping {value['grouping_s']:.2f} s)"
    if "agreement" in value:
        pairs = (f"{name} {ari:.2f}" for name, ari in value["agreement"].items() if name != value["method"])
        return [text, "  agrees (ARI) with " + ", ".join(pairs)]
    return [text]
