"""Keeps what Listen, Folders and the watched folder hear, if the user agreed to an index."""

from dataclasses import dataclass, replace
from pathlib import Path

from voxdesk.audio.files import length_s
from voxdesk.core.context import Context
from voxdesk.core.requests import DEFAULT_FPIR, TimelineRequest
from voxdesk.core.settings import load_settings
from voxdesk.workflows.archive.expire import expire_vectors
from voxdesk.workflows.archive.group import group_voices
from voxdesk.workflows.archive.index import Indexed, IndexRequest, fill_index
from voxdesk.workflows.archive.keep import KeepRequest, is_excluded, keep_heard, place_of
from voxdesk.workflows.listen.timeline import find_turns
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class HearRequest:
    """Hear a recording that came; ``fpir`` is how many strangers may get a name."""

    path: Path
    fpir: float = DEFAULT_FPIR


def remember(request: KeepRequest, services: Services, ctx: Context) -> bool:
    """Put what was heard into the index, its unknown voices to those of other recordings of the last year.

    False when there is no index or the file is excluded. Raises LibraryError, ModelError.
    """
    if not keep_heard(request, services, ctx):
        return False
    expire_vectors(None, services, ctx)
    group_voices(None, services, ctx)
    return True


def hear_new(request: HearRequest, services: Services, ctx: Context) -> bool:
    """Hear a recording into the index, unless there is none, the file is excluded or known as it is.

    Raises AudioError, LibraryError, ModelError.
    """
    settings = load_settings(services.paths.settings, services.paths.vault)
    place = place_of(request.path)
    if not settings.index_recordings or place is None or is_excluded(request.path, settings):
        return False
    known = services.archive.place(place.path)
    if known is not None and known[0] == place:
        return False
    found = find_turns(TimelineRequest(request.path, request.fpir), services, ctx)
    return remember(KeepRequest(request.path, length_s(request.path, ctx.check), found), services, ctx)


def hear_folders(request: IndexRequest, services: Services, ctx: Context) -> Indexed:
    """Hear folders into the index; nothing where there is none, or where all of them are excluded.

    Raises as ``fill_index``.
    """
    settings = load_settings(services.paths.settings, services.paths.vault)
    wanted = tuple(folder for folder in request.folders if not is_excluded(folder, settings))
    if not settings.index_recordings or not wanted:
        return Indexed()
    return fill_index(replace(request, folders=wanted), services, ctx)
