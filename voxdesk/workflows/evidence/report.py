"""A comparison to make in; its report as PDF, and as JSON beside it, out."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.outputs import check_output, output_file, write_output
from voxdesk.core.reading import parse_json, read_bytes
from voxdesk.workflows.evidence.compare import CompareRequest, Comparison, compare_voices
from voxdesk.workflows.evidence.pdf import draw_report
from voxdesk.workflows.evidence.wording import report_object
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """Compare, and write the report to ``path`` (PDF) and beside it as JSON; ``force`` as for exports.

    ``say`` puts the words of the PDF into another language; the JSON is in English.
    """

    comparison: CompareRequest
    path: Path
    force: bool = False
    say: Callable[[str], str] = str


@dataclass(frozen=True, slots=True)
class Report:
    """Holds what was compared, and the files that were written."""

    comparison: Comparison
    pdf: Path
    json: Path


def write_report(request: ReportRequest, services: Services, ctx: Context) -> Report:
    """Compare two sides and write what came out.

    Raises as ``compare_voices``, and DataError where the files cannot be written.
    """
    if request.path.suffix.lower() != ".pdf":
        raise DataError("The file's name must end in {suffix}.", suffix=".pdf")
    beside = request.path.with_suffix(".json")
    inputs = (*request.comparison.questioned, *request.comparison.known)
    for path in (request.path, beside):
        check_output(path, {path.suffix.lower()}, services.paths, inputs=inputs, force=request.force)
    if not request.force and beside.exists() and not _is_report(beside):
        raise DataError(
            "{path} exists and is a file of another kind.",
            path=beside,
            hint="Choose another name, or replace it with --force.",
        )
    found = compare_voices(request.comparison, services, ctx)
    with output_file(request.path) as file:
        draw_report(found, file, request.say)
    write_output(beside, json.dumps(report_object(found), indent=2, ensure_ascii=False) + "\n")
    return Report(found, request.path, beside)


def _is_report(path: Path) -> bool:
    """Tell whether a JSON file is one that a report had beside it before."""
    try:
        told = parse_json(read_bytes(path))
    except (OSError, ValueError):
        return False
    return told.get("program") == "VoxDesk" and "validation" in told
