"""Says whose voice a recording or stretches of it hold, and says it again when the library has changed."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.core.among import ANYBODY, Among
from voxdesk.core.context import Context
from voxdesk.core.requests import AnalyseRequest
from voxdesk.core.types import Analysis, AudioClip, Segment
from voxdesk.workflows.listen.alike import AlikeRecordings, nearest_recordings
from voxdesk.workflows.listen.decision import judge, older_encoders
from voxdesk.workflows.listen.known_people import count_people
from voxdesk.workflows.services import Services

_ENOUGH_S = 180.0


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A recording, or with ``parts`` stretches of it; ``label`` names the voice that they hold."""

    path: Path
    parts: tuple[Segment, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class VerdictRequest:
    """Say everything about an excerpt; nobody but the people of ``among`` is named."""

    excerpt: Excerpt
    fpir: float
    among: Among = ANYBODY


@dataclass(frozen=True, slots=True)
class Verdict:
    """An analysis, and the number of people it was held against.

    ``nearest`` are the recordings of whoever was named that are most like it, where they differ.
    """

    analysis: Analysis
    people: int
    nearest: AlikeRecordings | None = None


@dataclass(frozen=True, slots=True)
class JudgeRequest:
    """Decide again about a voice that was heard before: library, rate or model may have changed.

    ``same_rate`` tells that neither ``fpir`` nor ``among`` has.
    """

    excerpt: Excerpt
    verdict: Verdict
    fpir: float
    same_rate: bool = True
    among: Among = ANYBODY


def sound_of(
    excerpt: Excerpt, services: Services | None = None, ctx: Context | None = None
) -> Path | AudioClip:
    """Tell what other workflows take: the path of a whole recording, the clip of stretches.

    Raises AudioError.

    Of very much speech the first minutes are taken: more says no more about whose it is.
    """
    if not excerpt.parts:
        return excerpt.path
    check = None if ctx is None else ctx.check
    clips: list[AudioClip] = []
    for part in excerpt.parts:
        if sum(clip.seconds for clip in clips) < _ENOUGH_S or not clips:
            clips.append(read_clip(excerpt.path, check, start_s=part.start_s, seconds=part.seconds))
    if len(clips) == 1:
        return clips[0]
    samples = np.concatenate([clip.samples for clip in clips])
    return AudioClip(samples, clips[0].sample_rate, clips[0].source)


def reach_verdict(request: VerdictRequest, services: Services, ctx: Context) -> Verdict:
    """Analyse an excerpt; raises as ``workflows.analyse``."""
    from voxdesk.workflows.listen.analyse import analyse

    asked = AnalyseRequest(sound_of(request.excerpt), request.fpir, request.among)
    found = analyse(asked, services, ctx)
    people = count_people(request.among, services, ctx)
    return Verdict(found, people, nearest_recordings(found.speaker, found.embedding, services))


def judge_again(request: JudgeRequest, services: Services, ctx: Context) -> Verdict:
    """Return the verdict as it is now; the sound is heard again only where another model answers."""
    before, hub = request.verdict.analysis, services.hub
    closed = hub.closed_set()
    answers = hub.encoder().model_id if closed is None else closed.manifest.id
    same = before.gender is None or before.gender.model_id == hub.gender().model_id
    people = count_people(request.among, services, ctx)
    anew = VerdictRequest(request.excerpt, request.fpir, request.among)
    if before.embedding is None:
        return Verdict(before, people)  # nobody spoke, whichever model is asked
    if not same or before.speaker.model_id != answers:
        return reach_verdict(anew, services, ctx)
    if closed is None:
        if {one.model_id for one in older_encoders(services)} - {one.model_id for one in before.older}:
            return reach_verdict(anew, services, ctx)
        found = judge(before.embedding, services, request.fpir, before.older, request.among)
        nearest = nearest_recordings(found, before.embedding, services)
        return Verdict(dataclasses.replace(before, speaker=found), people, nearest)
    if request.same_rate:
        return Verdict(before, people)
    return reach_verdict(anew, services, ctx)
