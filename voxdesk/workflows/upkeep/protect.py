"""Encrypts all that VoxDesk keeps of people, takes that back, and changes the key: whole or not at all."""

import contextlib
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import LibraryError, ProtectionError, os_reason
from voxdesk.core.paths import Paths
from voxdesk.core.reading import read_bytes
from voxdesk.core.sealed import MARK, sealed, unsealed
from voxdesk.core.settings import load_settings, settings_text
from voxdesk.core.vault import Keeper, NewKey, keys_of, new_keyring_key, new_passphrase_key
from voxdesk.library import backups, database
from voxdesk.library.key_change import KeyChange, begin, readable, wipe
from voxdesk.workflows.listen.kept_words import kept_words
from voxdesk.workflows.services import Services

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ProtectRequest:
    """Keep the key in the system's keyring or, with a ``passphrase``, derive it from that."""

    passphrase: str | None = None


@dataclass(frozen=True, slots=True)
class Protection:
    """Hold what opens the library, None where it is not protected; ``files`` were written anew."""

    keeper: Keeper | None
    files: int = 0


def find_protection(request: None, services: Services, ctx: Context) -> Protection:
    """Tell whether the library is protected, and how; raises ProtectionError for a damaged header."""
    return Protection(services.paths.vault.keeper())


def protect(request: ProtectRequest, services: Services, ctx: Context) -> Protection:
    """Encrypt library, index, copies, kept embeddings, timelines, grouping and private settings by a new key.

    Whatever happens on the way, either all old files are there or all new ones. Old bytes are
    overwritten. Raises ProtectionError, also when it is protected already; LibraryError when another
    program has the library open or it is damaged.
    """
    if services.paths.vault.keeper() is not None:
        raise ProtectionError("The library is protected already.", hint="Change its key instead.")
    return _change(_new_key(request), request, services, ctx)


def change_key(request: ProtectRequest, services: Services, ctx: Context) -> Protection:
    """Encrypt everything by a new key, so that the old one opens nothing; raises as ``protect``."""
    _check_protected(services)
    services.paths.vault.database_key()  # whoever cannot open it may not take it over
    return _change(_new_key(request), request, services, ctx)


def unprotect(request: None, services: Services, ctx: Context) -> Protection:
    """Write everything as readable files again; raises as ``protect``."""
    _check_protected(services)
    return _change(None, ProtectRequest(), services, ctx)


def _check_protected(services: Services) -> None:
    if services.paths.vault.keeper() is None:
        raise ProtectionError("The library is not protected.", hint="Nothing was changed.")


def _new_key(request: ProtectRequest) -> NewKey:
    return new_keyring_key() if request.passphrase is None else new_passphrase_key(request.passphrase)


def _change(new: NewKey | None, request: ProtectRequest, services: Services, ctx: Context) -> Protection:
    paths, vault = services.paths, services.paths.vault
    header, old = vault.read_header(), (vault.database_key(), vault.file_key())
    settings = load_settings(paths.settings, vault)
    new_keys = keys_of(None if new is None else new.master)
    library = services.library
    folders = {
        paths.data,
        paths.timelines,
        paths.cache,
        paths.config,
        library.parent,
        backups.folder_of(library),
    }
    with _in_words(paths), begin(vault, sorted(folders)) as change:
        services.close()  # from now on this process too opens nothing before all is done
        _stage_databases(change, services, old[0], new_keys[0], ctx)
        _stage_copies(change, library, old, new_keys, ctx)
        for path in _texts(paths):
            ctx.check()
            _stage_text(change, path, old[1], new_keys[1])
        if paths.settings.exists():
            text = settings_text(settings, paths.settings.name, new_keys[1])
            change.stage_file(paths.settings, text.encode())
        if new is not None:
            change.stage_file(vault.path, new.header)
        elif header is not None:
            change.stage_removal(vault.path)
        for folder in sorted(folders):
            for draft in (*folder.glob(".*.part*"), *folder.glob("*.new")):
                change.stage_removal(draft)
        ctx.check()
        files = len(change.replaced)
    vault.forget_kept_key(header)
    if request.passphrase is not None:
        vault.unlock(request.passphrase)
    if new is not None:
        _empty_log(paths)
    return Protection(vault.keeper(), files)


def _stage_databases(
    change: KeyChange, services: Services, old: bytes | None, new: bytes | None, ctx: Context
) -> None:
    library, cache = services.library, services.paths.embedding_cache
    for path in (library, library.with_name("index.sqlite"), cache):
        ctx.check()
        ctx.report(None, path.name)
        if not path.exists():
            continue
        with database.errors_in_words(path, old):
            change.stage_database(path, old, new, ctx.check)


def _stage_copies(
    change: KeyChange,
    library: Path,
    old: tuple[bytes | None, bytes | None],
    new: tuple[bytes | None, bytes | None],
    ctx: Context,
) -> None:
    for path in backups.files_of(library):
        ctx.check()
        ctx.report(None, path.name)
        if readable(path, old[0]):
            change.stage_copy(path, old[0], new[0], ctx.check)
        else:  # damaged: its bytes are kept as they are, under the key
            _stage_text(change, path, old[1], new[1])


def _stage_text(change: KeyChange, path: Path, old: bytes | None, new: bytes | None) -> None:
    content = read_bytes(path)
    if content.startswith(MARK):
        if old is None:
            return  # of another home
        try:
            content = unsealed(content, path.name, old)
        except ValueError as error:
            logger.warning("%s stays as it is: %s", path, error)
            return
    change.stage_file(path, content if new is None else sealed(content, path.name, new))


def _texts(paths: Paths) -> list[Path]:
    """List the files with names that are no databases."""
    grouping = paths.data / "grouping.json"
    timelines = sorted(paths.timelines.glob("*.json"))
    single = [path for path in (grouping, paths.conditions) if path.exists()]
    return [*timelines, *kept_words(paths), *single]


def _empty_log(paths: Paths) -> None:
    """Begin the log anew: what was written before may name people."""
    for log in sorted(paths.log.parent.glob(f"{paths.log.name}*")):
        try:
            wipe(log)
            with log.open("rb+") as file:
                file.truncate(0)
        except OSError as error:
            logger.warning("the log cannot be emptied: %s", error)


@contextlib.contextmanager
def _in_words(paths: Paths) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise LibraryError(
            "{path} cannot be changed: {reason}.", path=error.filename or paths.data, reason=os_reason(error)
        ) from error
