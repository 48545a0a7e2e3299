"""Runs in; the table that compares them, as CSV, Markdown or a picture, out."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.outputs import check_not_own, write_output
from voxdesk.workflows.lab.compare import ComparisonTable, Row, accuracy_interval, differences
from voxdesk.workflows.lab.pictures import draw_comparison
from voxdesk.workflows.lab.run_folder import PREDICTIONS
from voxdesk.workflows.lab.runs import Run
from voxdesk.workflows.lab.table import as_markdown, write_csv
from voxdesk.workflows.services import Services

SUFFIXES = (".csv", ".md", ".png")


@dataclass(frozen=True, slots=True)
class ExportRunsRequest:
    """Write the figures of those of ``runs`` that have ended to ``path``, as its suffix says."""

    runs: tuple[Run, ...]
    path: Path


def export_runs(request: ExportRunsRequest, services: Services, ctx: Context) -> Path:
    """Write the table; raises DataError where no run has ended, or the file cannot be written."""
    done = [run for run in request.runs if run.result is not None]
    if not done:
        raise DataError("None of the runs has ended, so there is nothing to export.")
    check_not_own(request.path, services.paths)
    ctx.report(None)
    try:
        tables = compared(done)
    except (KeyError, TypeError, ValueError) as error:
        raise DataError("The figures of a run cannot be read: {reason}.", reason=error) from error
    path = request.path
    if path.suffix.lower() == ".csv":
        write_csv(path, tables)
    elif path.suffix.lower() == ".png":
        draw_comparison(tables, path)
    else:
        write_output(path, "\n".join(as_markdown(table, _about(table)) for table in tables))
    return path


def compared(runs: Sequence[Run]) -> list[ComparisonTable]:
    """Return one table for each task and data set: runs on other people cannot be compared."""
    tables = []
    oldest_first = sorted(runs, key=lambda run: run.started)
    for task, data in dict.fromkeys((run.task, run.data) for run in oldest_first):
        theirs = [run for run in oldest_first if (run.task, run.data) == (task, data)]
        rows = tuple(_row(run, theirs) for run in theirs)
        tables.append(ComparisonTable(task, data.name, rows, tuple(differences(rows))))
    return tables


def _row(run: Run, runs: Sequence[Run]) -> Row:
    if run.result is None:
        raise ValueError("a run that has not ended has no figures")
    split = str(run.settings["split"])
    alike = [other for other in runs if (other.recipe, other.settings["split"]) == (run.recipe, split)]
    label = f"{run.recipe}, {_when(run)}" if len(alike) > 1 else ""
    known = (run.folder / PREDICTIONS).is_file()
    interval = accuracy_interval(run.folder) if known else None
    folder = run.folder if known else None
    figures, words = run.result["figures"], run.result["split"]
    return Row(run.recipe, split, words, figures, interval, "", folder, label, run.settings)


def _when(run: Run) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(run.started))


def _about(table: ComparisonTable) -> str:
    return f"Runs on the data set “{table.data}”, each with the settings that it was given."
