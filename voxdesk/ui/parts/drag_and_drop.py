"""What the user dropped on the window in, the recordings among it out."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.ui.language.translation import tr


def dropped_paths(mime: QMimeData) -> tuple[Path, ...]:
    """The local files and folders of a drag, in the order in which they were dragged."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def find_recordings(paths: Sequence[Path], services: Any, ctx: Context) -> tuple[Path, ...]:
    """The files among ``paths`` and the recordings inside the folders among them.

    A workflow, for a large folder on a slow disk. Raises DataError when there is none.
    """
    from voxdesk.workflows.recordings import recordings_in

    found: list[Path] = []
    for path in paths:
        ctx.report(None, path.name)
        found += recordings_in(path) if path.is_dir() else [path]
    if not found:
        names = ", ".join(f"“{path.name or path}”" for path in paths)
        raise DataError(
            tr("There is no recording in {names}.", names=names),
            hint=tr("Folders inside it were searched too."),
        )
    return tuple(found)
