"""Hears whole folders into the index of recordings; what is known is only looked up."""

import contextlib
import errno
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from voxdesk.archive.records import Place
from voxdesk.audio.files import length_s
from voxdesk.audio.folder import walk_folder
from voxdesk.core.among import ANYBODY, Among
from voxdesk.core.context import CallbackContext, Context
from voxdesk.core.errors import AudioError, DataError, Words, os_reason, words_of
from voxdesk.core.reading import NOT_ORDINARY
from voxdesk.core.requests import DEFAULT_FPIR, ChannelUse, TimelineRequest
from voxdesk.core.settings import Settings, load_settings, save_changes
from voxdesk.core.types import Skipped
from voxdesk.workflows.archive.ahead import heard_ahead
from voxdesk.workflows.archive.expire import expire_vectors
from voxdesk.workflows.archive.group import GroupRequest, group_voices
from voxdesk.workflows.archive.keep import (
    KeepRequest,
    forget_moved,
    is_excluded,
    is_gone,
    place_of,
    put_heard,
    with_voices,
)
from voxdesk.workflows.archive.words import keep_words_in_index
from voxdesk.workflows.listen.timeline import find_turns
from voxdesk.workflows.people.forget import forget_embeddings
from voxdesk.workflows.progress import Part
from voxdesk.workflows.recordings import hash_of, plain_path
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class AgreeRequest:
    """Switch the index on or off; ``vectors`` keeps embeddings of voices, ``excluded`` folders stay out.

    ``words`` keeps what is said; ``dask`` is the address of a Dask cluster that listens for the window,
    "" for this computer. None leaves each as it is; ``exclude`` and ``include`` add to the folders that stay
    out and take from them.
    """

    agreed: bool = True
    vectors: bool | None = None
    excluded: tuple[Path, ...] | None = None
    words: bool | None = None
    dask: str | None = None
    exclude: tuple[Path, ...] = ()
    include: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexRequest:
    """Hear all recordings below ``folders``, ``anew`` also those that are known; name only ``among``.

    ``dask`` is the address of a Dask cluster that listens; names are given here.
    """

    folders: tuple[Path, ...]
    fpir: float = DEFAULT_FPIR
    anew: bool = False
    among: Among = ANYBODY
    channels: ChannelUse = ChannelUse.AUTO
    dask: str = ""


@dataclass(frozen=True, slots=True)
class Indexed:
    """Hold how many recordings were heard, known already, found at another place or gone, and what failed."""

    heard: int = 0
    known: int = 0
    moved: int = 0
    missing: int = 0
    failed: tuple[Skipped, ...] = ()


def agree(request: AgreeRequest, services: Services, ctx: Context) -> Settings:
    """Note what the user decided about the index; without consent to vectors or words those there are go.

    Raises LibraryError.
    """
    path = services.paths.settings
    before = load_settings(path, services.paths.vault)
    excluded = before.index_excluded if request.excluded is None else _plain(request.excluded)
    included = _plain(request.include)
    excluded = tuple(each for each in (*excluded, *_plain(request.exclude)) if each not in included)
    after = replace(
        before,
        index_recordings=request.agreed,
        index_vectors=before.index_vectors if request.vectors is None else request.vectors,
        index_excluded=tuple(dict.fromkeys(excluded)),
        index_words=before.index_words if request.words is None else request.words,
        index_dask=before.index_dask if request.dask is None else request.dask,
    )
    archive = services.archive_if_made
    if archive is not None and not after.index_vectors:
        forget_embeddings(archive.hashes(), services)
        archive.drop_vectors()
    if archive is not None and not after.index_words:
        archive.drop_words()
    save_changes(before, after, path, services.paths.vault)
    return after


def _plain(folders: Sequence[Path]) -> tuple[str, ...]:
    return tuple(str(plain_path(folder)) for folder in folders)


def count_excluded(request: None, services: Services, ctx: Context) -> int:
    """Count the recordings of the index that lie in folders which are excluded by now; raises LibraryError.

    They stay: names may stand in them that nobody would find again.
    """
    archive, settings = services.archive_if_made, load_settings(services.paths.settings, services.paths.vault)
    if archive is None:
        return 0
    return len({path for each in settings.index_excluded for path in archive.places_below(Path(each))})


def index_recordings(request: IndexRequest, services: Services, ctx: Context) -> Indexed:
    """Hear recordings into the index; it can be stopped at any time and goes on where it was.

    With names only it leaves nothing of them among the embeddings that are kept to compute nothing twice.
    Raises DataError when the user has not agreed to an index, LibraryError, ModelError.
    """
    try:
        return fill_index(request, services, ctx)
    finally:
        settings = load_settings(services.paths.settings, services.paths.vault)
        if settings.index_recordings and not settings.index_vectors:
            forget_embeddings(services.archive.hashes(), services)


def fill_index(request: IndexRequest, services: Services, ctx: Context) -> Indexed:
    """Hear recordings into the index as ``index_recordings`` does; kept embeddings stay for others.

    Raises as it.
    """
    settings = load_settings(services.paths.settings, services.paths.vault)
    if not settings.index_recordings:
        raise DataError(
            "The index of recordings is off.",
            hint="Turn it on on the page Recordings, or with “voxdesk index --agree”.",
        )
    expire_vectors(None, services, ctx)
    found, failed = _recordings(request.folders, settings, ctx)
    result = Indexed(failed=failed)

    def wanted(path: Path) -> bool:
        return request.anew or _is_new(path, services, ctx)

    ahead = heard_ahead(found, request.channels, wanted, services, ctx, request.dask)
    try:
        with contextlib.closing(ahead):
            for number, path in enumerate(ahead):
                part = Part(ctx, number / len(found), (number + 1) / len(found))
                part.report(0.0, path.name)
                result = _index_one(path, request, services, part, result, settings)
    except BaseException:
        # What was heard so far is put to the voices that it belongs to, as far as that is done at once.
        group_voices(GroupRequest(hurried=True), services, CallbackContext())
        raise
    group_voices(None, services, ctx)
    missing = _note_missing(request.folders, services)
    if not found and not failed and not missing:
        kept_out = [each for each in request.folders if is_excluded(each, settings)]
        if kept_out:
            raise DataError(
                "{folder} is excluded from the index.",
                folder=", ".join(str(each) for each in kept_out),
                hint="Include it on the page Recordings, or with “voxdesk index --agree --include FOLDER”.",
            )
        raise DataError(
            "There are no recordings in {folder}.", folder=", ".join(str(each) for each in request.folders)
        )
    return replace(result, missing=missing)


def erase_index(request: None, services: Services, ctx: Context) -> None:
    """Take everything out of the index, and the kept embeddings of its recordings, which stay themselves.

    Raises LibraryError.
    """
    archive = services.archive_if_made
    if archive is not None:
        forget_embeddings(archive.hashes(), services)
        archive.erase()


def _is_new(path: Path, services: Services, ctx: Context) -> bool:
    """Tell whether a file is not known as it is, nor its content."""
    place, known = place_of(path), services.archive.place(path)
    if place is None or (known is not None and known[0] == place):
        return False
    try:
        return not services.archive.knows(hash_of(path, ctx.check))
    except AudioError:
        return False  # it is told where it is indexed


def _index_one(
    path: Path, request: IndexRequest, services: Services, ctx: Context, so_far: Indexed, settings: Settings
) -> Indexed:
    place = place_of(path)
    if place is None:  # it went away in between, or is a link to nothing
        gone = _unopened(path, os_reason(FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))))
        return replace(so_far, failed=(*so_far.failed, gone))
    try:
        known = services.archive.place(path)
        if known is not None and known[0] == place and not request.anew:
            if settings.index_words:  # a transcript may have come
                keep_words_in_index(path, known[1], services, ctx)
            return replace(so_far, known=so_far.known + 1)
        sha256 = hash_of(path, ctx.check)
        if services.archive.knows(sha256) and not request.anew:
            services.archive.move(sha256, place)
            if settings.index_words:
                keep_words_in_index(path, sha256, services, ctx)
            return replace(so_far, moved=so_far.moved + 1)
        _hear(path, place, request, services, ctx, settings)
    except AudioError as error:
        return replace(so_far, failed=(*so_far.failed, Skipped(str(path), words_of(error))))
    return replace(so_far, heard=so_far.heard + 1)


def _hear(
    path: Path, place: Place, request: IndexRequest, services: Services, ctx: Context, settings: Settings
) -> None:
    asked = TimelineRequest(path, request.fpir, among=request.among, channels=request.channels)
    found = find_turns(asked, services, ctx)
    if settings.index_vectors and not found.embeddings:  # a corrected timeline knows no voices
        found = with_voices(found, find_turns(replace(asked, fresh=True), services, ctx))
    put_heard(KeepRequest(path, length_s(path, ctx.check), found), place, services, settings, ctx)


def _recordings(
    folders: Sequence[Path], settings: Settings, ctx: Context
) -> tuple[list[Path], tuple[Skipped, ...]]:
    found: dict[Path, None] = {}
    failed: list[Skipped] = []
    for folder in folders:
        try:
            mode = folder.stat().st_mode
        except FileNotFoundError:
            failed.append(Skipped(str(folder), Words("There is no such file or folder.")))
            continue
        except OSError as error:
            failed.append(_unopened(folder, os_reason(error)))
            continue
        if stat.S_ISREG(mode):
            found[plain_path(folder)] = None
        elif not stat.S_ISDIR(mode):
            failed.append(_unopened(folder, NOT_ORDINARY))
        else:
            listing = walk_folder(plain_path(folder), ctx.check)
            found |= dict.fromkeys(listing.recordings)
            failed += [_unopened(path, reason) for path, reason in listing.unreadable]
    return [path for path in found if not is_excluded(path, settings)], tuple(failed)


def _unopened(path: Path, reason: Words) -> Skipped:
    return Skipped(str(path), Words("It cannot be opened: {reason}.", reason=reason))


def _note_missing(folders: Sequence[Path], services: Services) -> int:
    """Look which known files below the folders are gone; returns how many."""
    archive = services.archive
    for folder in folders:
        forget_moved(folder, services)
    known = [path for folder in folders for path in archive.places_below(plain_path(folder))]
    missing = [path for path in known if is_gone(path)]
    gone = set(missing)
    count = archive.note_missing(missing, [path for path in known if path not in gone])
    archive.drop_replaced()
    return count
