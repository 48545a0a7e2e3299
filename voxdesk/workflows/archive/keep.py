"""Puts who speaks when in a recording into the index, if the user agreed to one."""

import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from voxdesk.archive.records import NewRecording, NewVoice, Place
from voxdesk.core.context import Context
from voxdesk.core.settings import Settings, load_settings
from voxdesk.core.types import Embedding, Segment, Status, Turn
from voxdesk.workflows.archive.words import keep_words_in_index
from voxdesk.workflows.listen.sound_grade import grade_recording
from voxdesk.workflows.listen.timeline import FoundTurns
from voxdesk.workflows.recordings import plain_path
from voxdesk.workflows.services import Services

_MOST_NS = 2**63 - 1


@dataclass(frozen=True, slots=True)
class KeepRequest:
    """Keep what was ``found`` in the recording ``path``, which is ``seconds`` long."""

    path: Path
    seconds: float
    found: FoundTurns


def keep_heard(request: KeepRequest, services: Services, ctx: Context) -> bool:
    """Put a recording into the index; False when there is none or the file is excluded.

    VoxDesk's own sample is no recording of the user's. Raises AudioError, LibraryError.
    """
    settings = load_settings(services.paths.settings, services.paths.vault)
    place = place_of(request.path)
    if not settings.index_recordings or place is None or is_excluded(request.path, settings):
        return False
    if place.path.is_relative_to(services.paths.resources):
        return False
    put_heard(request, place, services, settings, ctx)
    forget_moved(place.path, services)
    services.archive.drop_replaced()
    return True


def put_heard(
    request: KeepRequest, place: Place, services: Services, settings: Settings, ctx: Context
) -> None:
    """Put a recording into the index, with embeddings and words as the ``settings`` say.

    Raises AudioError, LibraryError.
    """
    recorded = datetime.fromtimestamp(place.changed_ns / 1e9, UTC)
    found = request.found
    voices = voices_of(found.turns, found.embeddings if settings.index_vectors else {})
    speech = [Segment(turn.start_s, turn.end_s) for turn in found.turns]
    quality = grade_recording(request.path, found.sha256, speech, services, ctx)
    services.archive.add(NewRecording(found.sha256, request.seconds, recorded, voices, quality), place)
    if settings.index_words:
        keep_words_in_index(request.path, request.found.sha256, services, ctx)


def voices_of(turns: Sequence[Turn], embeddings: Mapping[str, Embedding]) -> tuple[NewVoice, ...]:
    """Collect the voices of a timeline in the order in which they first speak."""
    by_label: dict[str, list[Turn]] = {}
    for turn in turns:
        by_label.setdefault(turn.label, []).append(turn)
    return tuple(_voice(label, own, embeddings.get(label)) for label, own in by_label.items())


def with_voices(corrected: FoundTurns, heard: FoundTurns) -> FoundTurns:
    """Give each voice of a corrected timeline the embedding of the heard voice that is nearly the same.

    Each of the two speaks at least half of its time while the other does.
    """
    shared: dict[tuple[str, str], float] = defaultdict(float)
    for one in corrected.turns:
        for other in heard.found:
            both_s = min(one.end_s, other.end_s) - max(one.start_s, other.start_s)
            shared[one.label, other.label] += max(0.0, both_s)
    times = [_seconds_by_label(turns) for turns in (corrected.turns, heard.found)]
    return replace(
        corrected,
        embeddings={
            one: heard.embeddings[other]
            for (one, other), both_s in shared.items()
            if other in heard.embeddings and 2 * both_s > max(times[0][one], times[1][other])
        },
    )


def place_of(path: Path) -> Place | None:
    """Return where a recording lies and how it looks there; None when it is gone."""
    absolute = plain_path(path)
    try:
        state = absolute.stat()
    except OSError:
        return None
    # A wrong clock dates files beyond what SQLite counts, that is before 1677 or after 2262.
    return Place(absolute, state.st_size, min(max(state.st_mtime_ns, -_MOST_NS), _MOST_NS))


def is_gone(path: Path) -> bool:
    """Tell whether there is surely no such file; of one that may not be looked at nobody knows."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def forget_moved(path: Path, services: Services) -> None:
    """Forget where else the recordings at or below ``path`` lay, if those files are gone.

    A copy on a drive that is not there goes too; it is known again, unheard, when its folder is indexed.
    Raises LibraryError.
    """
    gone = [each for each in services.archive.places_beside(plain_path(path)) if is_gone(each)]
    if gone:
        services.archive.note_missing(gone, ())


def is_excluded(path: Path, settings: Settings) -> bool:
    """Tell whether a file lies in a folder that the user keeps out of the index, also behind a link."""
    if not settings.index_excluded:
        return False
    lies = plain_path(path), Path(os.path.realpath(path))
    return any(
        place.is_relative_to(kept_out)
        for folder in settings.index_excluded
        for place, kept_out in zip(lies, (folder, os.path.realpath(folder)), strict=True)
    )


def _seconds_by_label(turns: Sequence[Turn]) -> dict[str, float]:
    seconds: dict[str, float] = defaultdict(float)
    for turn in turns:
        seconds[turn.label] += turn.end_s - turn.start_s
    return seconds


def _voice(label: str, turns: Sequence[Turn], embedding: Embedding | None) -> NewVoice:
    first = turns[0]
    status = Status.UNKNOWN
    if first.name is not None:
        status = Status.TENTATIVE if first.tentative else Status.KNOWN
    return NewVoice(
        label,
        first.name,
        status,
        first.confidence,
        first.gender,
        tuple(Segment(turn.start_s, turn.end_s) for turn in turns),
        "" if embedding is None else embedding.model_id,
        None if embedding is None else embedding.vector,
    )
