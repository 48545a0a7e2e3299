"""The key of pseudonyms, who is who, in a file of its own that only its owner can read."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.file_names import plain_text
from voxdesk.core.files import write_text
from voxdesk.core.reading import read_text
from voxdesk.timeline.pseudonyms import Alias
from voxdesk.workflows.listen.export import export_recording
from voxdesk.workflows.listen.products import Exported, ExportRequest
from voxdesk.workflows.services import Services

_COLUMNS = ("pseudonym", "name", "recording")


def read_key(path: Path) -> tuple[Alias, ...]:
    """Read who is who from an earlier run, so that pseudonyms stay; nobody where there is no file.

    Raises DataError for a file that is no such key.
    """
    try:
        text = read_text(path)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else str(error)
        raise DataError("{path} cannot be read: {reason}.", path=path, reason=reason) from error
    rows = list(csv.reader(io.StringIO(text)))
    if not rows or tuple(rows[0]) != _COLUMNS or any(len(row) != len(_COLUMNS) for row in rows):
        raise DataError("{path} is not a key of pseudonyms.", path=path, hint="Choose another file for it.")
    return tuple(Alias(*row) for row in rows[1:])


def write_key(path: Path, aliases: Sequence[Alias]) -> None:
    """Write who is who; raises DataError."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows((each.pseudonym, each.name, plain_text(each.recording)) for each in aliases)
    try:
        write_text(path, text.getvalue(), private=True)
    except OSError as error:
        raise DataError("{path} cannot be written: {reason}.", path=path, reason=os_reason(error)) from error


@dataclass(frozen=True, slots=True)
class KeyedRequest:
    """Export with pseudonyms and keep who is who in the file ``key``, which is gone on with."""

    export: ExportRequest
    key: Path


def export_with_key(request: KeyedRequest, services: Services, ctx: Context) -> Exported:
    """Write what is asked for and who is who in it; raises AudioError, DataError."""
    made = export_recording(replace(request.export, aliases=read_key(request.key)), services, ctx)
    write_key(request.key, made.aliases or ())
    return made
