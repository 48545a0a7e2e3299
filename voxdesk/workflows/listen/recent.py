"""Describes recent recordings, and moves or copies a recording of one's own."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from voxdesk.audio.files import open_audio
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, UserError, os_reason
from voxdesk.core.files import changed_at, copy_bytes, write_atomically
from voxdesk.core.outputs import check_output
from voxdesk.core.reading import open_binary
from voxdesk.core.types import Turn
from voxdesk.workflows.listen.edited_timelines import recall_turns
from voxdesk.workflows.progress import Quiet
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

# Of a larger file the content is not read only to say who is in it.
_MOST_HASHED_BYTES = 300_000_000


@dataclass(frozen=True, slots=True)
class RecentRecording:
    """A recording that was open before: when it was made, how long it is (None: unknown), who is in it.

    ``sha256`` is its content, empty where that was not read.
    """

    path: Path
    made: datetime
    seconds: float | None
    people: tuple[str, ...]
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class WhoRequest:
    """Ask who is in ``recordings``, at most the share ``fpir`` of strangers named."""

    recordings: tuple[RecentRecording, ...]
    fpir: float


@dataclass(frozen=True, slots=True)
class CopyRequest:
    """Copy ``source`` to ``path``."""

    source: Path
    path: Path


@dataclass(frozen=True, slots=True)
class RenameRequest:
    """Call the recording ``source``, made here, ``name`` from now on."""

    source: Path
    name: str


def describe_recent(
    request: tuple[Path, ...], services: Services, ctx: Context
) -> tuple[RecentRecording, ...]:
    """Return what is known of recordings without analysing them; those that are gone are left out."""
    found = []
    for path in request:
        ctx.check()
        try:
            about = path.stat()
        except OSError:
            continue
        seconds: float | None = None
        people: tuple[str, ...] = ()
        sha256 = ""
        # Opening it will say what is wrong; it may also be going just now, as when it is deleted.
        with contextlib.suppress(UserError):
            with open_audio(path, ctx.check) as file:
                seconds = file.info.seconds
            if about.st_size <= _MOST_HASHED_BYTES:
                sha256 = hash_of(path, ctx.check)
                kept = recall_turns(services.paths, sha256)
                people = _names(kept.turns if kept is not None else ())
        found.append(RecentRecording(path, changed_at(about), seconds, people, sha256))
    return tuple(found)


def name_recent(request: WhoRequest, services: Services, ctx: Context) -> tuple[RecentRecording, ...]:
    """Return those of which nobody was told, with who is in them as far as they were heard before.

    Nothing is listened to, and nobody counts as heard by it.
    """
    found = []
    for each in request.recordings:
        ctx.check()
        if each.people or not each.sha256:
            continue
        with contextlib.suppress(UserError):  # as above
            people = _names(_heard_before(each.sha256, request.fpir, services, ctx))
            found += [replace(each, people=people)] if people else []
    return tuple(found)


def _heard_before(sha256: str, fpir: float, services: Services, ctx: Context) -> tuple[Turn, ...]:
    """The turns of a recording by what a cache keeps of it; none where that does not suffice for names."""
    if services.hub.closed_set() is not None:
        return ()
    from voxdesk.workflows.listen.diarize import NameGroupsRequest, name_groups
    from voxdesk.workflows.listen.segmentation import speech_kept_of
    from voxdesk.workflows.listen.voice_groups import group_speech

    speech = speech_kept_of(sha256, services)
    if speech is None:
        return ()
    heard = group_speech(speech, services, Quiet(ctx))
    return name_groups(NameGroupsRequest(heard, fpir, noted=False), services, ctx).turns


def _names(turns: Sequence[Turn]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(turn.name for turn in turns if turn.name is not None))


def copy_recording(request: CopyRequest, services: Services, ctx: Context) -> Path:
    """Write the recording once more, byte by byte; raises DataError, also for another format's suffix."""
    suffix = request.source.suffix
    if request.path.suffix.lower() != suffix.lower():
        raise DataError("A copy keeps the recording’s format: its name ends in {suffix}.", suffix=suffix)
    check_output(request.path, (), services.paths, inputs=(request.source,), force=True)
    try:
        with open_binary(request.source) as source, write_atomically(request.path) as file:
            copy_bytes(source, file, ctx.check)
    except OSError as error:
        raise DataError(
            "“{name}” cannot be written.", name=request.path.name, hint=os_reason(error)
        ) from error
    return request.path


def rename_recording(request: RenameRequest, services: Services, ctx: Context) -> Path:
    """Rename a recording that was made here; returns its new path.

    Raises DataError for a name that cannot be, is taken, or would part a person from their recording.
    """
    source, name = request.source, request.name.strip()
    target = source.with_name(f"{name}{source.suffix}")
    if not name or target.parent != source.parent or any(each in name for each in '/\\:*?"<>|\0'):
        raise DataError("“{name}” cannot be the name of a file.", name=name)
    if target.exists():
        raise DataError("There is already a recording called “{name}”.", name=target.name)
    for person in services.store.speakers():
        if any(Path(each.source) == source for each in services.store.references(person.id)):
            raise DataError(
                "The voice of {person} was learnt from “{name}”, which must keep its name.",
                person=person.name,
                name=source.name,
                hint="Save it under another name instead.",
            )
    try:
        source.rename(target)
    except OSError as error:
        raise DataError("“{name}” cannot be renamed.", name=source.name, hint=os_reason(error)) from error
    return target
