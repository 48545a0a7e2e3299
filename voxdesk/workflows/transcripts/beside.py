"""A recording in, the transcripts that lie beside it written once more with names out."""

from dataclasses import dataclass, replace
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.requests import DEFAULT_FPIR, TimelineRequest
from voxdesk.workflows.listen.timeline import find_turns
from voxdesk.workflows.services import Services
from voxdesk.workflows.transcripts.hear_again import hear_again
from voxdesk.workflows.transcripts.name import (
    SUFFIXES,
    NameTranscriptRequest,
    SaveTranscriptRequest,
    named_path,
    save_named_transcript,
)


@dataclass(frozen=True, slots=True)
class BesideRequest:
    """Name what lies beside ``recording`` and is called like it: talk.srt beside talk.wav."""

    recording: Path
    fpir: float = DEFAULT_FPIR


def name_beside(request: BesideRequest, services: Services, ctx: Context) -> tuple[Path, ...]:
    """Write talk.named.srt for every such transcript that has none yet; returns what was written.

    What is no transcript is left out. Raises AudioError, ModelError, LibraryError.
    """
    waiting = [
        path
        for path in sorted(request.recording.parent.iterdir())
        if path.stem == request.recording.stem
        and path.suffix.lower() in SUFFIXES
        and not named_path(path).exists()
    ]
    if not waiting:
        return ()
    timeline = TimelineRequest(request.recording, request.fpir)
    found = find_turns(timeline, services, ctx)
    found = replace(found, kept=hear_again(found, timeline, services, ctx))  # once for all of them
    written = []
    for path in waiting:
        ctx.check()
        try:
            naming = NameTranscriptRequest(path, timeline, found)
            save_named_transcript(SaveTranscriptRequest(named_path(path), naming), services, ctx)
        except DataError:
            continue  # notes, or a folder that cannot be written: the recording itself was heard
        written.append(named_path(path))
    return tuple(written)
