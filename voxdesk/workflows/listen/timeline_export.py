"""The timeline's work as plain workflows (request, services, context) -> result; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from voxdesk.audio.cutting import Track, cut_tracks
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, DataError, Words
from voxdesk.core.outputs import check_not_own, check_output, output_file, write_output
from voxdesk.core.types import Segment, Turn
from voxdesk.timeline.formats import FORMATS, pause_for
from voxdesk.timeline.joining import join_turns
from voxdesk.timeline.markers import Markers
from voxdesk.timeline.overlaps import overlaps
from voxdesk.workflows.listen.spoken import find_spoken
from voxdesk.workflows.listen.words_export import WITH_WORDS, text_with_words
from voxdesk.workflows.services import Services

# So much speech of a voice is learnt from: its longest stretches in which nobody else speaks.
_LEARNT_S = 60.0
_LEAST_S = 0.5


@dataclass(frozen=True, slots=True)
class WriteTurnsRequest:
    """Write the turns of ``recording`` to ``path`` in a format of ``timeline.formats``.

    Turns of one voice are joined over pauses below ``join_s``, None for what is usual in the format.
    """

    path: Path
    format: str
    turns: tuple[Turn, ...]
    recording: str
    seconds: float
    join_s: float | None = None
    markers: Markers = ()


@dataclass(frozen=True, slots=True)
class WriteSoundRequest:
    """Write a stretch of a recording; ``path`` ends in .wav or .flac."""

    path: Path
    source: Path
    part: Segment


def voice_parts(turns: Sequence[Turn], label: str) -> tuple[Segment, ...]:
    """Return where ``label`` speaks alone, the longest stretches first up to a minute, in order of time."""
    alone = [
        piece
        for turn in turns
        if turn.label == label
        for piece in _without(Segment(turn.start_s, turn.end_s), overlaps(turns))
        if piece.seconds >= _LEAST_S
    ]
    chosen: list[Segment] = []
    for piece in sorted(alone, key=lambda one: -one.seconds):
        left_s = _LEARNT_S - sum(one.seconds for one in chosen)
        if left_s >= _LEAST_S:
            chosen.append(Segment(piece.start_s, min(piece.end_s, piece.start_s + left_s)))
    return tuple(sorted(chosen, key=lambda one: one.start_s))


@dataclass(frozen=True, slots=True)
class WritePictureRequest:
    """The content of a picture file, empty where it could not be drawn, and where to write it."""

    path: Path
    content: bytes


def write_turns(request: WriteTurnsRequest, services: Services, ctx: Context) -> Path:
    """Write a timeline, captions and text with what is said where that is known; raises DataError."""
    check_output(request.path, (), services.paths, inputs=(Path(request.recording),), force=True)
    turns = join_turns(request.turns, pause_for(request.format, request.join_s))
    wanted = request.format in WITH_WORDS
    spoken = find_spoken(Path(request.recording), services, ctx) if wanted else None
    if spoken is None:
        text = FORMATS[request.format](turns, request.recording, request.seconds, request.markers)
    else:
        text = text_with_words(turns, request.format, spoken)
    write_output(request.path, text)
    return request.path


def write_picture(request: WritePictureRequest, services: Services, ctx: Context) -> Path:
    """Write a picture that was drawn and return its path; raises DataError."""
    if not request.content:
        raise DataError("“{name}” cannot be written.", name=request.path.name)
    check_not_own(request.path, services.paths)
    with output_file(request.path) as file:
        file.write(request.content)
    return request.path


def write_sound(request: WriteSoundRequest, services: Services, ctx: Context) -> Path:
    """Write a stretch of sound; raises AudioError."""
    check_output(request.path, (), services.paths, inputs=(request.source,), force=True)
    track = Track(request.path, (request.part,), fade=False)
    if not cut_tracks(request.source, [track], lambda fraction: ctx.report(fraction, Words("cutting"))):
        raise AudioError("“{name}” holds no sound there.", name=request.source.name)
    return request.path


def _without(piece: Segment, holes: Sequence[tuple[float, float]]) -> list[Segment]:
    parts, start_s = [], piece.start_s
    for low, high in holes:
        if low < piece.end_s and high > start_s:
            parts.append(Segment(start_s, max(start_s, low)))
            start_s = high
    parts.append(Segment(start_s, max(start_s, piece.end_s)))
    return parts
