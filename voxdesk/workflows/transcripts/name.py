"""A recording and its transcript in, the transcript with the names of who speaks out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from voxdesk.audio.files import length_s
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, Words, os_reason
from voxdesk.core.outputs import check_output, output_file
from voxdesk.core.reading import read_bytes
from voxdesk.core.requests import TimelineRequest
from voxdesk.transcripts.assign import Naming, assign
from voxdesk.transcripts.cues import Cue, Part
from voxdesk.transcripts.formats import MOST_BYTES, SUFFIXES, read_transcript
from voxdesk.workflows import progress
from voxdesk.workflows.listen.timeline import FoundTurns, find_turns
from voxdesk.workflows.services import Services

__all__ = [
    "SUFFIXES",
    "NameTranscriptRequest",
    "NamedTranscript",
    "SaveTranscriptRequest",
    "name_transcript",
    "named_path",
    "save_named_transcript",
]

# Times are rounded, and a last caption may stand a little longer than the sound.
_BEYOND_S = 2.0


@dataclass(frozen=True, slots=True)
class NameTranscriptRequest:
    """Write the names of who speaks onto ``transcript``: by ``found``, None finds them by ``timeline``.

    A voice without a certain name is written as ``unknown``: None for Voice A, empty for nothing.
    ``offset_s`` is added to the transcript's times.
    """

    transcript: Path
    timeline: TimelineRequest
    found: FoundTurns | None = None
    unknown: str | None = None
    offset_s: float = 0.0


@dataclass(frozen=True, slots=True)
class NamedTranscript:
    """Holds the new ``content`` of the file, how many cues speak for whom, and what should be known.

    ``split`` and ``marked`` count cues in which several people speak. ``corrected`` is whether the
    timeline is the one that the user corrected.
    """

    content: bytes
    cues: int
    speakers: dict[str, int]
    split: int
    marked: int
    corrected: bool
    notes: tuple[Words, ...] = ()


def name_transcript(request: NameTranscriptRequest, services: Services, ctx: Context) -> NamedTranscript:
    """Say who speaks in each cue of the transcript; writes nothing.

    Raises DataError for what is no transcript, AudioError, ModelError, LibraryError.
    """
    content = _content(request.transcript)
    names = [*(speaker.name for speaker in services.store.speakers()), request.unknown or ""]
    transcript = read_transcript(content, names)
    corrected, found = False, request.found
    if found is None:
        found = find_turns(request.timeline, services, progress.Part(ctx, 0.0, 0.5))
        corrected = found.kept is not None
    # Whoever reads a transcript does not see how sure a name is: ``hear_again`` gives certain ones.
    from voxdesk.workflows.transcripts.hear_again import hear_again

    turns = hear_again(found, request.timeline, services, progress.Part(ctx, 0.5, 1.0))
    seconds = length_s(request.timeline.path, ctx.check)
    naming = Naming(request.unknown, request.offset_s, seconds)
    parts = assign(transcript.cues, turns, naming)
    notes = _notes(transcript.cues, seconds, request.offset_s)
    return NamedTranscript(
        transcript.named(parts), len(transcript.cues), *_counts(parts), corrected=corrected, notes=notes
    )


@dataclass(frozen=True, slots=True)
class SaveTranscriptRequest:
    """Write a transcript with names to ``path``."""

    path: Path
    naming: NameTranscriptRequest


def save_named_transcript(
    request: SaveTranscriptRequest, services: Services, ctx: Context
) -> NamedTranscript:
    """Name a transcript and write it beside the old one, never over it; raises as ``name_transcript``."""
    naming = request.naming
    check_output(
        request.path, (), services.paths, inputs=(naming.timeline.path, naming.transcript), force=True
    )
    named = name_transcript(naming, services, ctx)
    with output_file(request.path) as file:
        file.write(named.content)
    return named


def named_path(transcript: Path) -> Path:
    """Return what a transcript with names is called unless the user says so: talk.named.srt for talk.srt."""
    return transcript.with_name(f"{transcript.stem}.named{transcript.suffix}")


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise DataError("{path} is too large for a transcript.", path=path)
        return read_bytes(path)
    except OSError as error:
        raise DataError("{path} cannot be read: {reason}.", path=path, reason=os_reason(error)) from error


def _counts(parts: Sequence[Sequence[Part]]) -> tuple[dict[str, int], int, int]:
    speakers = Counter(name for each in parts for part in each for name in part.speakers)
    split = sum(len(each) > 1 for each in parts)
    marked = sum(len(part.speakers) > 1 for each in parts for part in each)
    return dict(speakers.most_common()), split, marked


def _notes(cues: Sequence[Cue], seconds: float, offset_s: float) -> tuple[Words, ...]:
    end_s = max(cue.end_s for cue in cues) + offset_s
    beyond = sum(cue.start_s + offset_s >= seconds for cue in cues)
    if end_s <= seconds + _BEYOND_S:
        return ()
    ends = {"end": _clock(end_s), "length": _clock(seconds)}
    if not beyond:
        return (Words("The transcript ends at {end}, and its recording at {length}.", **ends),)
    told = Words(
        "The transcript ends at {end}, and its recording at {length}: "
        "{beyond} of {cues} cues begin too late.",
        **ends,
        beyond=beyond,
        cues=len(cues),
    )
    return (told,)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
