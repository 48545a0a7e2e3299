"""Tells folders from files, finds the recordings of a folder and the hash of a recording's content."""

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from voxdesk.audio.folder import walk_folder
from voxdesk.audio.open_decoder import check_readable
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, os_reason
from voxdesk.core.types import AudioClip
from voxdesk.library.embedding_cache import content_hash
from voxdesk.workflows.services import Services

# Tables that say who speaks in the recordings beside them.
DATA_TABLES = ("manifest.csv", "noise.csv", "dev_trials.csv", "vox1_meta.csv", "SPEAKERS.TXT")


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files and folders dragged over the window, in their order, and which of them are folders."""

    paths: tuple[Path, ...]
    folders: frozenset[Path]

    @property
    def path(self) -> Path | None:
        """The file or folder, None where there are several."""
        return self.paths[0] if len(self.paths) == 1 else None

    @property
    def folder(self) -> Path | None:
        """The folder, None where there is anything else."""
        return self.path if self.path in self.folders else None


def tell_folders(paths: tuple[Path, ...], services: Services, ctx: Context) -> Dropped:
    """Tell which of ``paths`` are folders; what cannot be looked at is none."""
    return Dropped(paths, frozenset(filter(_is_folder, paths)))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def plain_path(path: Path) -> Path:
    """Return one absolute spelling of a path, without “..”; links are kept as they are written."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links


def recordings_in(folder: Path, check: Callable[[], None] | None = None) -> list[Path]:
    """Return the absolute paths of all recordings below ``folder``, in order.

    A folder that cannot be opened is among them, last. Like a recording that cannot be opened it is named,
    and counts as failed.
    """
    found = walk_folder(folder, check)
    return [*found.recordings, *(path for path, _ in found.unreadable)]


def read_from(source: Path) -> Iterator[Path]:
    """Yield the files that a folder, or table, of recordings is read from; no result may replace one."""
    yield source
    yield from (source / name for name in DATA_TABLES)
    if source.is_dir():
        yield from recordings_in(source)


def hash_of(source: Path | AudioClip, check: Callable[[], None] = lambda: None) -> str:
    """Return the SHA-256 of a file's bytes, or of a clip's rate and samples; raises AudioError.

    ``check`` is asked on the way, for a file of gigabytes takes a minute: what it raises ends the reading.
    """
    if isinstance(source, AudioClip):
        digest = hashlib.sha256(source.sample_rate.to_bytes(4, "little"))
        digest.update(source.samples.astype("<f4").tobytes())
        return digest.hexdigest()
    check_readable(source)
    try:
        return content_hash(source, check)
    except (OSError, ValueError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else str(error)
        raise AudioError("“{name}” cannot be opened: {reason}.", name=source.name, reason=reason) from error
