"""A data folder in; what is in it, or a smaller, divided one cut from it, out."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voxdesk.core.context import Context
from voxdesk.training.sets.arrange import ArrangeSettings, arrange
from voxdesk.training.sets.dataset import DataSet, people_of, report
from voxdesk.training.sets.layouts import read_dataset


@dataclass(frozen=True, slots=True)
class ArrangeRequest:
    """Cut ``data`` into the new folder ``to``."""

    data: Path
    to: Path
    settings: ArrangeSettings


def inspect_dataset(data: Path, ctx: Context) -> tuple[DataSet, dict[str, Any]]:
    """The data set at ``data`` and the report of what was found; raises DataError."""
    found = read_dataset(data, ctx.report)
    return found, report(found)


def arrange_dataset(request: ArrangeRequest, ctx: Context) -> tuple[DataSet, dict[str, Any]]:
    """Arrange as asked; the written data set and its report; raises DataError."""
    found = read_dataset(request.data, ctx.report)
    made = arrange(found, request.to, request.settings, ctx.report)
    return made, report(made)


def per_speaker(data: DataSet) -> list[dict[str, Any]]:
    """One row a person: gender, recordings, sessions, seconds, most recordings first."""
    rows = [
        {
            "speaker": speaker,
            "gender": theirs[0].gender or None,
            "recordings": len(theirs),
            "sessions": len({u.session for u in theirs}),
            "seconds": round(sum(u.seconds for u in theirs), 1),
        }
        for speaker, theirs in people_of(data.utterances).items()
    ]
    return sorted(rows, key=lambda row: (-int(str(row["recordings"])), str(row["speaker"])))
