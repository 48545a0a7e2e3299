"""Carries changed and forgotten names through all that VoxDesk keeps beside the library."""

import contextlib
import dataclasses
import logging
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, DataError, os_reason
from voxdesk.core.files import make_private_folder
from voxdesk.core.names import NameChanges, pattern_of
from voxdesk.core.paths import Paths
from voxdesk.core.sealed import TextChange
from voxdesk.core.settings import PRIVATE, Settings, load_settings, save_settings
from voxdesk.core.strike import strike_in_file
from voxdesk.library.embedding_cache import EmbeddingCache
from voxdesk.library.people import Reference
from voxdesk.workflows.grouping_file import load_session, paths_of, rename_in_session
from voxdesk.workflows.listen.edited_timelines import contents_with, names_in_timelines, rename_in_timelines
from voxdesk.workflows.listen.kept_words import strike_from_words
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

if TYPE_CHECKING:
    from voxdesk.archive.before_change import ArchiveBefore

logger = logging.getLogger(__name__)

# Texts with names that the program writes (timeline.formats, transcripts).
_RESULTS = frozenset(
    (".csv", ".eaf", ".html", ".json", ".lab", ".md", ".rttm", ".srt", ".textgrid", ".tsv", ".txt", ".vtt")
)
_WATCHED = ("watched_folder", "watched_out", "watched_command")


@dataclasses.dataclass(frozen=True, slots=True)
class TracesBefore:
    """Hold what stood beside the library before names were changed; held in memory alone."""

    texts: tuple[TextChange, ...] = ()
    archive: "ArchiveBefore | None" = None


def check_traces(services: Services) -> None:
    """Raise LibraryError where the index cannot be opened: names would change in the library alone."""
    _ = services.archive_if_made


def carry_names(changes: NameChanges, services: Services) -> TracesBefore:
    """Rename people in kept timelines, index and grouping, and strike their old names from the log.

    Returns what ``bring_traces_back`` takes. Raises DataError when a file cannot be changed, LibraryError
    for the index.
    """
    paths = services.paths
    texts = rename_in_timelines(paths, changes)
    archive = rename_in_archive(changes, services)
    with _in_words(paths.data):
        session = rename_in_session(paths, changes)
    strike_log(paths, changes)
    return TracesBefore(texts if session is None else (*texts, session), archive)


def bring_traces_back(before: TracesBefore, services: Services) -> None:
    """Take back what became of names beside the library, but for what was changed since.

    Raises DataError, LibraryError.
    """
    for text in before.texts:
        with _in_words(text.path):
            make_private_folder(text.path.parent)
            text.take_back(services.paths.vault)
    if before.archive is not None and services.archive_if_made is not None:
        services.archive.bring_back(before.archive)


def forget_traces(
    changes: NameChanges, references: Iterable[Reference], services: Services, ctx: Context
) -> TracesBefore:
    """Take people out of timelines, index, grouping, kept embeddings, settings and log.

    ``references`` are the recordings that the library has of them. Returns what ``bring_traces_back``
    takes: kept embeddings, settings and log stay without them. Raises DataError, LibraryError.
    """
    paths = services.paths
    contents = set(contents_with(paths, changes))
    files: set[Path] = set()
    for reference in references:
        contents.add(reference.sha256)
        files.add(Path(reference.source))
    session = load_session(paths)
    if session is not None:
        files |= set(paths_of(session, changes))
    contents |= _contents_of(files, ctx)
    forget_embeddings(None if changes.everybody else contents, services)
    texts = (*rename_in_timelines(paths, changes), *strike_from_words(paths, changes))
    archive = rename_in_archive(changes, services)
    with _in_words(paths.data):
        grouping = rename_in_session(paths, changes)
        _remove_drafts(paths)
    with _in_words(paths.settings):
        settings = load_settings(paths.settings, paths.vault)
        if (kept := settings_without(settings, changes)) != settings:
            save_settings(kept, paths.settings, paths.vault)
    strike_log(paths, changes)
    _strike_results(paths, changes)
    return TracesBefore(texts if grouping is None else (*texts, grouping), archive)


def rename_in_archive(changes: NameChanges, services: Services) -> "ArchiveBefore | None":
    """Carry changed and forgotten names through the index of recordings; raises LibraryError.

    With everybody the whole index goes: it was made to find people. Returns what can be taken back.
    """
    archive = services.archive_if_made
    if archive is None:
        return None
    if changes.everybody:
        archive.erase()
        return None
    return archive.rename(changes)


def forget_embeddings(contents: Collection[str] | None, services: Services) -> None:
    """Forget the kept embeddings of recordings with these contents; None: all. Raises LibraryError."""
    cache = services.cache or EmbeddingCache(
        services.paths.embedding_cache, key=services.paths.vault.database_key
    )
    try:
        if contents is None:
            cache.clear()
        else:
            cache.forget(contents)
    finally:
        if services.cache is None:
            cache.close()


@dataclasses.dataclass(frozen=True, slots=True)
class SettingsRequest:
    """Take the names that ``changes`` forget out of ``settings``."""

    settings: Settings
    changes: NameChanges


def forget_in_settings(request: SettingsRequest, services: Services, ctx: Context) -> Settings:
    """Return settings as ``settings_without`` does: it takes a while for thousands of names."""
    return settings_without(request.settings, request.changes)


def settings_without(settings: Settings, changes: NameChanges) -> Settings:
    """Return settings in which nothing names a forgotten person: recent recordings, folders, devices."""
    forgotten = changes.forgotten
    found, whole = pattern_of(forgotten), pattern_of(forgotten, words=False)
    if found is None or whole is None:
        return settings
    kept: dict[str, Any] = {}
    for name in PRIVATE:
        value, pattern = getattr(settings, name), found if name == "recent" else whole
        if isinstance(value, str):
            kept[name] = "" if pattern.search(value) else value
        else:
            kept[name] = tuple(each for each in value if not pattern.search(each))
    watched = all(kept[name] == getattr(settings, name) for name in _WATCHED)
    return dataclasses.replace(settings, **kept, watching=settings.watching and watched)


def names_beside(paths: Paths) -> set[str]:
    """Collect the names of people in kept timelines and in the kept grouping."""
    session = load_session(paths)
    return names_in_timelines(paths) | (set(session.names.values()) if session is not None else set())


def strike_log(paths: Paths, changes: NameChanges) -> None:
    """Overwrite old names in the log and its older parts; raises DataError."""
    pattern = pattern_of(changes.names)
    if pattern is None:
        return
    with _in_words(paths.log):
        for log in sorted(paths.log.parent.glob(f"{paths.log.name}*")):
            strike_in_file(log, pattern)


def _strike_results(paths: Paths, changes: NameChanges) -> None:
    """Overwrite names in captions and tables that lie beside the recordings made here; raises DataError."""
    pattern = pattern_of(changes.forgotten, words=False)
    if pattern is None:
        return
    with _in_words(paths.recordings):
        for path in sorted(paths.recordings.rglob("*")):
            if path.suffix.lower() in _RESULTS and path.is_file():
                strike_in_file(path, pattern)


def _contents_of(files: Iterable[Path], ctx: Context) -> set[str]:
    """Hash the recordings that are still there; a clip that was enrolled lies in one of them."""
    contents = set()
    for file in sorted(files):
        ctx.check()
        with contextlib.suppress(AudioError, OSError, ValueError):
            if file.is_file():
                ctx.report(None, file.name)
                contents.add(hash_of(file, ctx.check))
    return contents


def _remove_drafts(paths: Paths) -> None:
    """Remove what a killed program left half written: it may hold the old names."""
    for folder in (paths.timelines, paths.data, paths.config):
        for draft in (*folder.glob(".*.part"), *folder.glob("*.new")):
            draft.unlink(missing_ok=True)


@contextlib.contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DataError("{path} cannot be changed: {reason}.", path=path, reason=os_reason(error)) from error
