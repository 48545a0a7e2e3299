"""Reads the files and folders of a drag."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_paths(mime: QMimeData) -> tuple[Path, ...]:
    """The local files and folders of a drag, in the order in which they were dragged."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
