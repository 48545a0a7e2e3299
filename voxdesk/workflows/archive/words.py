"""Keeps what is said in recordings in the index, if the user agreed to that too, and finds it there."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from voxdesk.archive.records import Recording, Saying
from voxdesk.core.context import Context
from voxdesk.core.settings import load_settings
from voxdesk.core.types import Gender, Segment, Turn
from voxdesk.transcripts.utterances import captions
from voxdesk.workflows.listen.spoken import Spoken, spoken_in
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

MOST_SAID = 2000
"""How many captions of one recording are listed at most."""


@dataclass(frozen=True, slots=True)
class SaidRequest:
    """Ask where ``words`` are said in ``recording``."""

    recording: Recording
    words: str


def remember_words(request: Path, services: Services, ctx: Context) -> bool:
    """Put what is said in a recording that the index knows into it; False where nothing was to be done.

    Raises AudioError, LibraryError.
    """
    archive = services.archive_if_made
    if archive is None or not words_are_kept(services):
        return False
    sha256 = hash_of(request, ctx.check)
    return archive.knows(sha256) and keep_words_in_index(request, sha256, services, ctx)


def keep_words_in_index(path: Path, sha256: str, services: Services, ctx: Context) -> bool:
    """Read what is said in a known recording into the index, unless it was read from the same before.

    Tells whether it was read. A transcript that is gone takes its words along. Raises LibraryError.
    """
    archive = services.archive
    known = archive.words_from(sha256)
    if known is None:
        return False
    recording_id, before = known
    spoken = spoken_in(path, sha256, services, ctx)
    source = "" if spoken is None else _fingerprint(spoken)
    if source == before:
        return False
    said = () if spoken is None else captions(spoken.said_by(_turns(recording_id, services)))
    archive.put_words(recording_id, source, [(Segment(each.start_s, each.end_s), each.text) for each in said])
    return True


def fill_words(request: None, services: Services, ctx: Context) -> int:
    """Read what is said in every recording of the index that is there; returns of how many.

    Raises LibraryError.
    """
    archive = services.archive_if_made
    if archive is None or not words_are_kept(services):
        return 0
    contents = archive.contents()
    done = 0
    for number, (path, sha256) in enumerate(contents):
        ctx.report(number / len(contents), path.name)
        done += keep_words_in_index(path, sha256, services, ctx)
    return done


def find_said(request: SaidRequest, services: Services, ctx: Context) -> tuple[Saying, ...]:
    """List where words are said in a recording of the index; raises LibraryError."""
    return services.archive.find_words(request.recording.id, request.words, MOST_SAID)


def words_are_kept(services: Services) -> bool:
    """Tell whether the user agreed to keep what is said in the index."""
    settings = load_settings(services.paths.settings, services.paths.vault)
    return settings.index_recordings and settings.index_words


def _fingerprint(spoken: Spoken) -> str:
    digest = hashlib.sha256()
    for cue in spoken.cues:
        digest.update(f"{cue.start_s:.3f} {cue.end_s:.3f} {cue.text}\n".encode())
    return digest.hexdigest()


def _turns(recording_id: int, services: Services) -> tuple[Turn, ...]:
    """The turns that the index has of a recording; by them captions are cut where another speaks."""
    voices = services.archive.recording(recording_id).voices
    times = services.archive.turns([voice.id for voice in voices])
    return tuple(
        Turn(part.start_s, part.end_s, None, voice.label, Gender.UNCERTAIN)
        for voice in voices
        for part in times[voice.id]
    )
