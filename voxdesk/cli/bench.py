"""``voxdesk bench [NAME]``: how fast the program is on this machine."""

import argparse
import importlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import cast

from voxdesk.bench.machine import machine
from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.core.types import Figures

Measure = Callable[..., Figures]  # (data, note), some with options of their own

# Imported when asked for: two of them start the window.
NAMES = ("embed", "startup", "live", "library", "index", "cluster")
# Asked for by name alone: they need a corpus, or an hour.
OTHERS = ("grouping", "voices")


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    known = NAMES + OTHERS
    parser = verbs.add_parser("bench", parents=parents, help="how fast VoxDesk is on this machine")
    parser.add_argument("name", nargs="?", choices=known, metavar="NAME", help=" ".join(known))
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="recordings to measure with")
    parser.add_argument(
        "--peer-python",
        type=Path,
        metavar="PATH",
        help="embed: a Python that has resemblyzer, to compare with",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Run one benchmark, or all, and name the machine and the versions."""
    here = machine()
    for name in (args.name,) if args.name else NAMES:
        measure = cast(Measure, importlib.import_module(f"voxdesk.bench.{name}").measure)
        more = {"peer_python": args.peer_python} if name == "embed" and args.peer_python else {}
        figures = measure(args.data, out.message, **more)
        lines = [f"{name}:"]
        for key, value in figures.items():
            table = _table(value) if isinstance(value, list) else []
            lines += [f"  {key}: {'' if table else _text(value)}".rstrip(), *table]
        lines += [f"  {key}: {value}" for key, value in here.items()]
        out.result({"bench": name, **figures, "machine": here}, *lines)
    return DONE


def _text(value: object) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _table(rows: Sequence[Mapping[str, object]]) -> list[str]:
    """Rows with the same keys as columns that are wide enough, a line each below their names."""
    names = list(rows[0]) if rows else []
    lines = [names, *([_text(row[name]) for name in names] for row in rows)]
    widths = [max(len(cell) for cell in column) for column in zip(*lines, strict=True)]
    return [
        "    " + "  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True))
        for line in lines
    ]
