"""A recording in; its sound quality, where somebody speaks, perceived gender and whose voice it is out."""

from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.requests import AnalyseRequest
from voxdesk.core.types import Analysis, AudioClip, Identification
from voxdesk.workflows.listen.closed_set import ClosedSetSum, identify_closed
from voxdesk.workflows.listen.decision import judge, note_heard, older_encoders
from voxdesk.workflows.listen.known_voice import recall_voice
from voxdesk.workflows.listen.quality import QualitySum
from voxdesk.workflows.listen.running_embedding import RunningEmbedding
from voxdesk.workflows.listen.speech_blocks import SegmentSum, hear
from voxdesk.workflows.services import Services


def analyse(request: AnalyseRequest, services: Services, ctx: Context) -> Analysis:
    """Say everything about one recording of any length, in bounded memory.

    Raises AudioError, ModelError, LibraryError.
    """
    closed = services.hub.closed_set()
    older = older_encoders(services) if closed is None else ()
    # An older encoder needs the sound itself.
    known = None if older or closed is not None else recall_voice(request.source, services, ctx)
    voice = RunningEmbedding(services.hub.encoder(), services.hub.gender(), older)
    named = None if closed is None else ClosedSetSum(closed)
    quality = QualitySum()
    speech = SegmentSum()
    for block in hear(request.source, services.speech, ctx):
        quality.push(block)
        speech.push(block)
        if known is None:
            voice.push(block.speech_sound)
        if named is not None:
            named.push(block.speech_sound)
    embedding, gender = voice.finish() if known is None else (known.embedding, known.gender)
    if named is not None:
        found = named.finish(request.fpir, request.among)
    else:
        found = judge(embedding, services, request.fpir, voice.older, request.among)
        note_heard(found, services)
    name = source_name(request.source)
    return Analysis(name, quality.finish(), speech.finish(), gender, found, embedding, voice.older)


def identify(request: AnalyseRequest, services: Services, ctx: Context) -> Identification:
    """Tell whose voice a recording is, and nothing else; raises as ``analyse``."""
    closed = services.hub.closed_set()
    if closed is not None:
        return identify_closed(request, closed, services, ctx)
    older = older_encoders(services)
    known = None if older else recall_voice(request.source, services, ctx)
    voice = RunningEmbedding(services.hub.encoder(), None, older)
    if known is None:
        for block in hear(request.source, services.speech, ctx):
            voice.push(block.speech_sound)
    embedding = voice.finish()[0] if known is None else known.embedding
    found = judge(embedding, services, request.fpir, voice.older, request.among)
    note_heard(found, services)
    return found


def source_name(source: Path | AudioClip) -> str:
    """Return what results call a recording."""
    return source.source if isinstance(source, AudioClip) else str(source)
