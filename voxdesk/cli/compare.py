"""``voxdesk compare TASK DATA``: every method of the Lab on the same data, in one table."""

import argparse
from pathlib import Path

from voxdesk.cli.exit_codes import exit_code
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_force
from voxdesk.core.errors import DataError
from voxdesk.core.outputs import check_output, write_output
from voxdesk.training.recipe import TASKS, recipe_names
from voxdesk.workflows.lab.compare import SPLITS, CompareRequest, ComparisonTable, compare_methods
from voxdesk.workflows.lab.pictures import draw_comparison
from voxdesk.workflows.lab.table import as_markdown, row_value, write_csv
from voxdesk.workflows.recordings import read_from


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser("compare", parents=parents, help="compare all methods of the Lab in one table")
    parser.add_argument("task", choices=TASKS, metavar="TASK", help="gender or speaker")
    parser.add_argument("data", type=Path, metavar="DATA", help="a data set (see dataset inspect)")
    parser.add_argument(
        "--out", type=Path, metavar="FILE.md", help="write a report, with .csv and .png beside it"
    )
    parser.add_argument(
        "--methods", nargs="+", default=[], metavar="RECIPE", help="only these (default: all)"
    )
    parser.add_argument("--splits", nargs="+", choices=SPLITS, default=list(SPLITS), metavar="SPLIT",
                        help=f"only these: {', '.join(SPLITS)}")  # fmt: skip
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="change a setting of every recipe"
    )
    parser.add_argument(
        "--runs", type=Path, metavar="DIR", help="keep the runs here; finished ones are reused"
    )
    parser.add_argument(
        "--weights",
        action="append",
        default=[],
        metavar="RECIPE=DIR",
        help="a pretrained model for this recipe",
    )
    add_force(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Train, compare and write the report."""
    unknown = sorted(set(args.methods) - set(recipe_names(args.task)))
    if unknown:
        raise DataError(
            f"There is no recipe {unknown[0]}.", hint=f"Known: {', '.join(recipe_names(args.task))}."
        )
    opened = services()
    if args.out is not None:
        kinds = {".md", ".csv", ".png"}
        for suffix in (args.out.suffix, ".csv", ".png"):
            path, read = args.out.with_suffix(suffix), read_from(args.data)
            check_output(path, kinds, opened.paths, inputs=read, force=args.force)
    runs = args.runs or opened.paths.cache / "lab-runs"
    weights = {name: Path(folder) for name, _, folder in (w.partition("=") for w in args.weights)}
    request = CompareRequest(
        args.task,
        args.data,
        runs,
        tuple(args.methods),
        tuple(args.splits),
        tuple(args.set),
        opened.paths.cache / "lab",
        weights,
    )
    table = compare_methods(request, opened.hub, out)
    for row in table.rows:
        found = row.figures.get("per_audio", {}).get("accuracy")
        words = row.problem or f"{found:.3f} per audio ({row.figures['features']})"
        out.result(row_value(args.task, row), f"{row.split:<10} {row.recipe:<18} {words}")
    report = as_markdown(table, _about(args))
    if args.out is not None:
        _write(args.out, report, table)
    elif not args.json:
        out.raw("\n" + report)
    failed = sum(not row.figures for row in table.rows)
    return exit_code(len(table.rows) - failed, failed)


def _write(path: Path, report: str, table: ComparisonTable) -> None:
    write_csv(path.with_suffix(".csv"), [table])
    draw_comparison([table], path.with_suffix(".png"))
    write_output(path, f"{report}\n![accuracy, DET and confusion]({path.stem}.png)\n")


def _about(args: argparse.Namespace) -> str:
    changed = f" with {', '.join(args.set)}" if args.set else ""
    return (
        f"`voxdesk compare {args.task} CORPUS`{changed}: each recipe as it stands in "
        "`voxdesk/training/methods`, on the people and clips that it names."
    )
