"""A recording in, who speaks when out."""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.files import open_audio
from voxdesk.audio.resample import resample
from voxdesk.core.context import Context
from voxdesk.core.requests import TurnsRequest
from voxdesk.core.types import AudioClip, Embedding, Gender, GenderGuess, Identification, Status, Turn
from voxdesk.diarization.assembly import JOIN_GAP_S
from voxdesk.diarization.turns import VoiceTurn
from voxdesk.timeline.labels import voice_label
from voxdesk.workflows.listen.closed_set import ClosedSetSum
from voxdesk.workflows.listen.decision import judge, note_heard, older_encoders
from voxdesk.workflows.listen.running_embedding import RunningEmbedding
from voxdesk.workflows.listen.segmentation import tell_apart
from voxdesk.workflows.listen.speech_blocks import BLOCK_S, RATE
from voxdesk.workflows.progress import Part
from voxdesk.workflows.services import Services

# Whose voice it is, so much speech says as well as an hour of it.
_NAMED_BY_S = 120.0
# With less than this a name must be certain: a stranger who says little is not a friend.
_TENTATIVE_FROM_S = 10.0


@dataclass(frozen=True, slots=True)
class _Voice:
    """Everything one group says: whose voice it is, how sure that is, and how it is perceived."""

    name: str | None
    label: str
    gender: Gender
    confidence: float
    tentative: bool
    embedding: Embedding | None


@dataclass(frozen=True, slots=True)
class IdentifiedTurns:
    """Holds turns, and the ``embeddings`` of their voices by label; a closed set makes none."""

    turns: tuple[Turn, ...]
    embeddings: Mapping[str, Embedding]


def identify_turns(request: TurnsRequest, services: Services, ctx: Context) -> IdentifiedTurns:
    """Say who speaks when in a recording; voices that nobody knows are Voice A, Voice B, ….

    The names are those of the library, or of the closed set in use. Turns are in order of start; those
    of different voices may overlap. Raises AudioError, ModelError, LibraryError.
    """
    turns = tell_apart(request.source, services, Part(ctx, 0.0, 0.7), request.people)
    if not turns:
        return IdentifiedTurns((), {})
    voices = _listen_again(request, turns, services, Part(ctx, 0.7, 1.0))
    # Two groups of one certain person share a label: the one that says more stands for both.
    longest: dict[str, Embedding] = {}
    for voice in voices:
        before = longest.get(voice.label)
        if voice.embedding is not None and (before is None or before.speech_s < voice.embedding.speech_s):
            longest[voice.label] = voice.embedding
    found = _joined(
        Turn(
            turn.start_s,
            turn.end_s,
            voice.name,
            voice.label,
            voice.gender,
            voice.confidence,
            voice.tentative,
        )
        for turn in turns
        for voice in [voices[turn.voice]]
    )
    return IdentifiedTurns(found, longest)


def _listen_again(
    request: TurnsRequest, turns: Sequence[VoiceTurn], services: Services, ctx: Context
) -> list[_Voice]:
    """Hear each group's speech as one: a name, label and perceived gender for each group."""
    count = max(turn.voice for turn in turns) + 1
    gender, closed = services.hub.gender(), services.hub.closed_set()
    sums = [_InLibrary(services) if closed is None else ClosedSetSum(closed) for _ in range(count)]
    heard_s = np.zeros(count)
    logits = np.zeros((count, 2))  # the sum over a voice's turns, by their length, and that length
    with _reader(request.source, ctx) as read:
        for number, turn in enumerate(turns):
            alone = np.zeros(2)
            for start_s in np.arange(turn.start_s, turn.end_s, BLOCK_S):
                part = resample(read(float(start_s), min(BLOCK_S, turn.end_s - float(start_s))), RATE)
                alone += np.array([gender.logit(part), 1.0]) * part.seconds
                if heard_s[turn.voice] < _NAMED_BY_S:
                    sums[turn.voice].push(part)
                    heard_s[turn.voice] += part.seconds
            logits[turn.voice] += alone
            ctx.report((number + 1) / len(turns))
    guesses = [gender.guess_from(total / max(length, 1e-9)) for total, length in logits]
    found = [one.finish(request.fpir) for one in sums]
    embeddings = [one.embedding if isinstance(one, _InLibrary) else None for one in sums]
    return _name_voices(found, heard_s, guesses, embeddings)


class _InLibrary:
    """Speech of one voice in, who of the library it is out; what it heard is noted there."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.embedding: Embedding | None = None
        self._sum = RunningEmbedding(services.hub.encoder(), None, older_encoders(services))

    def push(self, speech: AudioClip) -> None:
        """Take more speech at 16 kHz."""
        self._sum.push(speech)

    def finish(self, fpir: float) -> Identification:
        """Whose voice it is; raises ModelError, LibraryError."""
        self.embedding, _ = self._sum.finish()
        found = judge(self.embedding, self._services, fpir, self._sum.older)
        note_heard(found, self._services)
        return found


@contextlib.contextmanager
def _reader(source: Path | AudioClip, ctx: Context) -> Iterator[Callable[[float, float], AudioClip]]:
    """A function that gives the sound from a time on, of a length, both in seconds."""
    if isinstance(source, AudioClip):
        clip = source
        yield lambda start_s, seconds: clip.cut(start_s, start_s + seconds)
        return
    with open_audio(source, ctx.check) as file:
        yield file.read


def _name_voices(
    found: Sequence[Identification],
    heard_s: NDArray[np.float64],
    guesses: Sequence[GenderGuess],
    embeddings: Sequence[Embedding | None],
) -> list[_Voice]:
    """A name for each voice that has enough evidence for it; the others are Voice A, Voice B, …."""
    names = _supported_names(found, heard_s)
    voices = []
    unknown = 0
    for name, one, guess, embedding in zip(names, found, guesses, embeddings, strict=True):
        label = name
        if label is None:
            label = voice_label(unknown)
            unknown += 1
        tentative = name is not None and one.status is Status.TENTATIVE
        confidence = one.confidence if name == one.name else 1.0 - one.confidence
        voices.append(_Voice(name, label, guess.label, confidence, tentative, embedding))
    return voices


def _supported_names(found: Sequence[Identification], heard_s: NDArray[np.float64]) -> list[str | None]:
    """Names that the speech of their voices supports.

    A tentative name needs 10 s of speech, and nobody else of the recording by that name: two voices
    that were told apart are one person only if both are certain.
    """
    names: list[str | None] = []
    for one, seconds in zip(found, heard_s, strict=True):
        certain = one.status is Status.KNOWN
        alone = sum(other.name == one.name for other in found) == 1
        names.append(one.name if certain or (alone and seconds >= _TENTATIVE_FROM_S) else None)
    return names


def _joined(turns: Iterator[Turn]) -> tuple[Turn, ...]:
    """Turns of one label that meet become one, for when two groups proved to be the same person."""
    found: list[Turn] = []
    last: dict[str, int] = {}
    for turn in turns:
        place = last.get(turn.label)
        if place is not None and turn.start_s - found[place].end_s <= JOIN_GAP_S and _next_to(found, place):
            found[place] = replace(found[place], end_s=max(found[place].end_s, turn.end_s))
        else:
            last[turn.label] = len(found)
            found.append(turn)
    return tuple(sorted(found, key=lambda turn: (turn.start_s, turn.end_s)))


def _next_to(found: Sequence[Turn], place: int) -> bool:
    """Whether nobody has begun to speak since the turn at ``place`` ended."""
    return all(turn.start_s < found[place].end_s for turn in found[place + 1 :])
