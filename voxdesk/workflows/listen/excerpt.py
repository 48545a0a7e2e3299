"""What Listen asks of an open recording or an excerpt of it: sound, picture, verdict and timeline."""

import dataclasses
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from voxdesk.audio.files import open_audio, read_clip
from voxdesk.core.among import ANYBODY, Among
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, Cancelled
from voxdesk.core.requests import AnalyseRequest, ChannelUse, TimelineRequest, TurnsRequest
from voxdesk.core.types import Analysis, AudioClip, Embedding, Segment, Turn
from voxdesk.spectrogram.overview import Overview
from voxdesk.spectrogram.tile_maker import TileId
from voxdesk.timeline.markers import Markers
from voxdesk.workflows.listen.alike import AlikeRecordings, nearest_recordings
from voxdesk.workflows.listen.analyse import analyse
from voxdesk.workflows.listen.decision import judge, older_encoders
from voxdesk.workflows.listen.diarize import identify_turns
from voxdesk.workflows.listen.edited_timelines import recall_turns
from voxdesk.workflows.listen.voice_groups import HeardGroups
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

_TILES_BUDGET_S = 0.12
_ENOUGH_S = 180.0


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A recording, or with ``parts`` stretches of it; ``label`` names the voice that they hold."""

    path: Path
    parts: tuple[Segment, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open recording of known length."""

    path: Path
    sound: "SharedSound"
    seconds: float
    sample_rate: int
    channels: int = 1


@dataclass(frozen=True, slots=True)
class TilesRequest:
    """Tiles that a picture lacks."""

    overview: Overview
    tiles: tuple[TileId, ...]


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


@dataclass(frozen=True, slots=True)
class FoundTurns:
    """Holds the turns of the recording with the content ``sha256``; ``kept`` is the user's correction.

    ``markers`` are the user's too; with nothing but markers ``kept`` is None.

    ``embeddings`` are the voices of ``found`` by label, as far as they were made anew. ``heard`` is what
    they are named by.
    """

    sha256: str
    found: tuple[Turn, ...]
    kept: tuple[Turn, ...] | None
    embeddings: Mapping[str, Embedding] = field(default_factory=dict, compare=False)
    heard: HeardGroups | None = field(default=None, compare=False)
    markers: Markers = ()

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The timeline that counts: the corrected one where there is one."""
        return self.found if self.kept is None else self.kept

    @property
    def apart(self) -> bool:
        """Tell whether the turns were found on each channel apart."""
        return self.heard is not None and any(turn.channel is not None for turn in self.heard.turns)


class SharedSound:
    """An open file whose reading threads wait for each other; closes as soon as nobody reads."""

    def __init__(self, path: Path) -> None:
        """Open the file; raises AudioError."""
        self._lock = threading.Lock()
        self._over = False
        self._opening: Context | None = None
        self._file = open_audio(path, self._check)

    @property
    def sample_rate(self) -> int:
        """The file's own rate in Hz."""
        return self._file.info.sample_rate

    @property
    def channels(self) -> int:
        """Tell how many channels the file has."""
        return self._file.info.channels

    def length_s(self, ctx: Context) -> float:
        """Return seconds that can be decoded, counted where the header is wrong.

        Raises AudioError, Cancelled.
        """
        with self._lock:
            self._opening = ctx
            try:
                return self._file.length_s() if len(self._file.read(0.0, 0.1).samples) else 0.0
            finally:
                self._opening = None

    def _check(self) -> None:
        """Called while the way to a place is long."""
        if self._over:
            raise Cancelled
        if self._opening is not None:
            self._opening.report(None, self._file.info.path.name)

    def read(self, start_s: float, seconds: float) -> AudioClip:
        """Return mono sound at the file's own rate; raises AudioError, and Cancelled once closed."""
        with self._lock:
            if self._over:
                raise Cancelled
            clip = self._file.read(start_s, seconds)
            if self._over:
                self._file.close()
            return clip

    def close(self) -> None:
        """Let go of the file without waiting for a reader."""
        self._over = True
        if self._lock.acquire(blocking=False):
            self._file.close()
            self._lock.release()


def open_recording(path: Path, services: Services, ctx: Context) -> Opened:
    """Open a file and learn its length, by decoding it where the header is silent; raises AudioError."""
    shared = SharedSound(path)
    try:
        seconds = shared.length_s(ctx)
    except BaseException:
        shared.close()
        raise
    if seconds <= 0:
        shared.close()
        raise AudioError("“{path}” holds no sound that can be decoded.", path=path.name)
    return Opened(path, shared, seconds, shared.sample_rate, shared.channels)


def draw_tiles(request: TilesRequest, services: Services, ctx: Context) -> int:
    """Compute tiles for about a tenth of a second; returns how many, at least one."""
    until_s = time.monotonic() + _TILES_BUDGET_S
    done = 0
    for tile in request.tiles:
        ctx.check()
        request.overview.compute(tile)
        done += 1
        if time.monotonic() >= until_s:
            break
    return done


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


def find_turns(request: TimelineRequest, services: Services, ctx: Context) -> FoundTurns:
    """Say who speaks when in a whole recording; what the user once changed is not found anew.

    Raises AudioError, ModelError, LibraryError.
    """
    sha256 = hash_of(request.path, ctx.check)
    kept = _kept_of(sha256, services)
    as_it_comes = request.people.automatic and request.channels is ChannelUse.AUTO
    if kept.found and as_it_comes and not request.fresh:
        return kept
    asked = TurnsRequest(request.path, request.fpir, request.people, request.among, request.channels)
    found = identify_turns(asked, services, ctx)
    # Markers stand at times, not at voices: they stay whatever is found.
    changed = None if request.fresh else kept.kept
    return FoundTurns(sha256, found.turns, changed, found.embeddings, found.heard, kept.markers)


def recall_found(path: Path, services: Services, ctx: Context) -> FoundTurns:
    """Return what was kept of a recording, without listening to it; raises AudioError."""
    return _kept_of(hash_of(path, ctx.check), services)


def _kept_of(sha256: str, services: Services) -> FoundTurns:
    kept = recall_turns(services.paths, sha256)
    if kept is None:
        return FoundTurns(sha256, (), None)
    changed = None if kept.turns == kept.found else kept.turns
    return FoundTurns(sha256, kept.found, changed, markers=kept.markers)


def count_people(request: Among, services: Services, ctx: Context) -> int:
    """Return how many people the library holds who may be in a recording."""
    return sum(request.allows(speaker.name) for speaker in services.store.speakers())


def name_people(request: None, services: Services, ctx: Context) -> tuple[str, ...]:
    """Return the names of everybody in the library."""
    return tuple(sorted((speaker.name for speaker in services.store.speakers()), key=str.casefold))
