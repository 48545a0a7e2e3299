"""A recording in, who says what in it out: words heard here, joined onto the turns of its timeline."""

from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.requests import TimelineRequest
from voxdesk.transcripts.assign import Naming, assign
from voxdesk.transcripts.formats import read_transcript
from voxdesk.transcripts.utterances import utterances
from voxdesk.transcripts.writing import WRITERS
from voxdesk.workflows.listen.kept_words import keep_words
from voxdesk.workflows.listen.spoken import Spoken, read_spoken
from voxdesk.workflows.listen.timeline import FoundTurns, find_turns
from voxdesk.workflows.progress import Part
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services
from voxdesk.workflows.transcripts.hear_again import hear_again
from voxdesk.workflows.transcripts.hear_words import HearRequest, hear_words

FORMATS = (*WRITERS, "json")
_SHARE_OF_WORDS = 0.8  # of the time that both take


@dataclass(frozen=True, slots=True)
class TranscribeRequest:
    """Write down what is said in the recording of ``timeline``, and by whom, in a format of ``FORMATS``.

    A voice without a certain name is written as ``unknown``: None for Voice A, empty for nothing.
    """

    timeline: TimelineRequest
    folder: Path | None = None
    language: str | None = None
    format: str = "txt"
    unknown: str | None = None


@dataclass(frozen=True, slots=True)
class Transcribed:
    """Hold the content of the transcript, its words, and who speaks when."""

    content: bytes
    words: int
    turns: FoundTurns


def transcribe(request: HearRequest, services: Services, ctx: Context) -> Spoken:
    """Hear what is said in a recording and keep it with its timeline; raises AudioError, ModelError.

    DataError where nothing is said.
    """
    content = hear_words(request, services, ctx)
    try:
        spoken = read_spoken(content)
    except DataError as error:
        raise DataError("No words were heard in “{name}”.", name=request.path.name) from error
    keep_words(services.paths, hash_of(request.path, ctx.check), content)
    return spoken


def transcribe_with_names(request: TranscribeRequest, services: Services, ctx: Context) -> Transcribed:
    """Hear what is said, find who speaks when, and write both down; raises as both, and LibraryError."""
    path = request.timeline.path
    hear = HearRequest(path, request.folder, request.language)
    content = hear_words(hear, services, Part(ctx, 0.0, _SHARE_OF_WORDS))
    found = find_turns(request.timeline, services, Part(ctx, _SHARE_OF_WORDS, 0.9))
    try:
        transcript = read_transcript(content)
    except DataError as error:
        raise DataError("No words were heard in “{name}”.", name=path.name) from error
    keep_words(services.paths, found.sha256, content)
    turns = hear_again(found, request.timeline, services, Part(ctx, 0.9, 1.0))
    parts = assign(transcript.cues, turns, Naming(request.unknown))
    if request.format == "json":
        written = transcript.named(parts)
    else:
        written = WRITERS[request.format](utterances(transcript.cues, parts)).encode()
    return Transcribed(written, sum(len(cue.words) for cue in transcript.cues), found)
