"""Puts a whole home under another key: staged beside the old files, committed by one file, then put in place.

Whenever the program is killed, the next one finds either all old files or all new ones: ``recover``.
"""

import contextlib
import json
import logging
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from voxdesk.core.errors import ProtectionError
from voxdesk.core.files import PRIVATE_FILE, make_private_folder, sync_folder, write_text
from voxdesk.core.reading import as_list, parse_json, read_text
from voxdesk.core.vault import Vault
from voxdesk.library.sqlite import BESIDE, held_alone, only_one, sqlite_errors, write_with_key

logger = logging.getLogger(__name__)

_STAGED = ".new-key"
_BLOCK = bytes(1 << 20)
_PLAN = ("folders", "replace", "remove")


class KeyChange:
    """One change under way: stage everything, and it takes place when the block of ``begin`` ends."""

    def __init__(self, held: ExitStack) -> None:
        self._held = held
        self.replaced: list[Path] = []
        self.removed: list[Path] = []

    def stage_database(
        self, path: Path, old: bytes | None, new: bytes | None, check: Callable[[], None]
    ) -> None:
        """Write a database anew and keep other programs out of it until the end.

        Raises OSError, ``sqlite_errors()``, ProtectionError, and what ``check`` raises on the way.
        """
        connection = self._held.enter_context(held_alone(path, old))
        write_with_key(connection, _staged(path), new, check)
        self.replaced.append(path)

    def stage_copy(self, path: Path, old: bytes | None, new: bytes | None, check: Callable[[], None]) -> None:
        """Write a database anew that no other program opens; one that cannot be read raises."""
        with held_alone(path, old) as connection:
            write_with_key(connection, _staged(path), new, check)
        self.replaced.append(path)

    def stage_file(self, path: Path, content: bytes) -> None:
        """Give a file this content; raises OSError."""
        # By this name from the first byte on, so that ``recover`` finds it.
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        handle = os.open(_staged(path), flags, PRIVATE_FILE)
        with open(handle, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        self.replaced.append(path)

    def stage_removal(self, path: Path) -> None:
        """Overwrite and remove a file."""
        self.removed.append(path)


@contextlib.contextmanager
def begin(vault: Vault, folders: Sequence[Path]) -> Iterator[KeyChange]:
    """Change the key of the files in ``folders``; all takes place, or nothing does.

    Raises ProtectionError while another program does the same; whatever the block raises.
    """
    make_private_folder(vault.path.parent)
    with only_one(vault.lock) as alone:
        if not alone:
            raise _busy()
        _recover(vault)
        _write_plan(vault, {"folders": folders})
        try:
            with ExitStack() as held:
                change = KeyChange(held)
                yield change
                for folder in {path.parent for path in change.replaced}:
                    sync_folder(folder)
                # From here on the new files are the home.
                _write_plan(vault, {"replace": change.replaced, "remove": change.removed})
        except BaseException:
            _recover(vault)
            raise
        _recover(vault)


def recover(vault: Vault) -> None:
    """Finish or undo what a killed program began; raises ProtectionError while it still runs."""
    if not vault.changing.exists():
        return
    with only_one(vault.lock) as alone:
        if not alone:
            raise _busy()
        _recover(vault)


def wipe(path: Path) -> None:
    """Overwrite a file's bytes where they lie; raises OSError."""
    with path.open("rb+") as file:
        left = file.seek(0, os.SEEK_END)
        file.seek(0)
        while left > 0:
            left -= file.write(_BLOCK[:left])
        file.flush()
        os.fsync(file.fileno())


def _write_plan(vault: Vault, plan: Mapping[str, Sequence[Path]]) -> None:
    # Absolute: after a kill it may be read by a program that runs in another folder.
    absolute = {name: [str(path.absolute()) for path in paths] for name, paths in plan.items()}
    write_text(vault.changing, json.dumps(absolute), private=True)


def _recover(vault: Vault) -> None:
    try:
        plan = parse_json(read_text(vault.changing))
        begun, replaced, removed = (
            [Path(str(each)) for each in as_list(plan.get(name, []))] for name in _PLAN
        )
    except FileNotFoundError:
        return
    except (ValueError, TypeError, AttributeError) as error:
        raise ProtectionError(
            "The file {name}, which says how far a change of the key has come, is damaged.",
            name=vault.changing.name,
            hint="Put it back from a backup of the folder. Nothing was changed.",
        ) from error
    for folder in begun:
        for path in folder.glob(f".*{_STAGED}*"):
            path.unlink(missing_ok=True)
    if not begun:
        _put_in_place(replaced, removed)
    vault.changing.unlink()
    sync_folder(vault.changing.parent)


def _put_in_place(replaced: Sequence[Path], removed: Sequence[Path]) -> None:
    for path in replaced:
        staged = _staged(path)
        if staged.exists():
            _wipe_old(path)
            staged.replace(path)
            sync_folder(path.parent)
    for path in removed:
        _wipe_old(path)
        path.unlink(missing_ok=True)


def _wipe_old(path: Path) -> None:
    for each in (path, *(path.with_name(path.name + suffix) for suffix in BESIDE)):
        try:
            wipe(each)
        except FileNotFoundError:
            continue
        except OSError as error:
            logger.warning("old bytes cannot be overwritten: %s", error)
        if each != path:
            each.unlink(missing_ok=True)


def _staged(path: Path) -> Path:
    return path.with_name(f".{path.name}{_STAGED}")


def _busy() -> ProtectionError:
    return ProtectionError(
        "The protection of this library is just being changed by another program.",
        hint="Try again in a moment.",
    )


def readable(path: Path, key: bytes | None) -> bool:
    """Tell whether a database can be opened by this key and is whole."""
    try:
        with held_alone(path, key) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite_errors():
        return False
