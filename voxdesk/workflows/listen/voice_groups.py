"""A recording in; its turns in groups of one voice, and all that models hear in each group, out."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.audio.files import open_audio
from voxdesk.audio.resample import resample
from voxdesk.core.context import Context
from voxdesk.core.requests import TurnsRequest
from voxdesk.core.types import AudioClip, Embedding, Float32, Gender
from voxdesk.diarization.turns import VoiceTurn
from voxdesk.workflows.listen.closed_set import ClosedSetSum
from voxdesk.workflows.listen.decision import older_encoders
from voxdesk.workflows.listen.running_embedding import RunningEmbedding
from voxdesk.workflows.listen.segmentation import tell_apart
from voxdesk.workflows.listen.speech_blocks import BLOCK_S, RATE
from voxdesk.workflows.progress import Part
from voxdesk.workflows.services import Services

# Whose voice it is, so much speech says as well as an hour of it.
_NAMED_BY_S = 120.0


@dataclass(frozen=True, slots=True)
class VoiceGroup:
    """What one group of turns says: enough to name it, and to name it again for other people.

    ``embedding`` and those of ``older`` models, or ``scores`` f32[classes] of a closed set, come from
    ``speech_s`` seconds of speech.
    """

    speech_s: float
    gender: Gender
    embedding: Embedding | None = None
    older: tuple[Embedding, ...] = ()
    scores: Float32 | None = None


@dataclass(frozen=True, slots=True)
class HeardGroups:
    """Holds turns and what each of their groups says; ``model_id`` is the model that names them."""

    turns: tuple[VoiceTurn, ...]
    groups: tuple[VoiceGroup, ...]
    model_id: str


def hear_groups(request: TurnsRequest, services: Services, ctx: Context) -> HeardGroups:
    """Tell the voices of a recording apart and hear each as one; raises AudioError, ModelError."""
    turns = tell_apart(request.source, services, Part(ctx, 0.0, 0.7), request.people)
    groups = _listen_again(request.source, turns, services, Part(ctx, 0.7, 1.0)) if turns else ()
    return HeardGroups(tuple(turns), groups, naming_model(services))


def naming_model(services: Services) -> str:
    """Return the id of the model that names voices: the closed set in use, else the encoder."""
    closed = services.hub.closed_set()
    return services.hub.encoder().model_id if closed is None else closed.manifest.id


def _listen_again(
    source: Path | AudioClip, turns: Sequence[VoiceTurn], services: Services, ctx: Context
) -> tuple[VoiceGroup, ...]:
    """Hear each group's speech as one."""
    count = max(turn.voice for turn in turns) + 1
    gender, closed = services.hub.gender(), services.hub.closed_set()
    sums = [_LibrarySum(services) if closed is None else ClosedSetSum(closed) for _ in range(count)]
    heard_s = np.zeros(count)
    logits = np.zeros((count, 2))  # the sum over a voice's turns, by their length, and that length
    with _reader(source, ctx) as read:
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
    return tuple(
        one.group(float(seconds), guess.label)
        if isinstance(one, _LibrarySum)
        else VoiceGroup(float(seconds), guess.label, scores=one.scores)
        for one, seconds, guess in zip(sums, heard_s, guesses, strict=True)
    )


class _LibrarySum:
    """Speech of one group in, its voice by the models that know people of the library out."""

    def __init__(self, services: Services) -> None:
        self._sum = RunningEmbedding(services.hub.encoder(), None, older_encoders(services))

    def push(self, speech: AudioClip) -> None:
        """Take more speech at 16 kHz."""
        self._sum.push(speech)

    def group(self, speech_s: float, gender: Gender) -> VoiceGroup:
        """Return what was heard of the group."""
        embedding, _ = self._sum.finish()
        return VoiceGroup(speech_s, gender, embedding, self._sum.older)


@contextlib.contextmanager
def _reader(source: Path | AudioClip, ctx: Context) -> Iterator[Callable[[float, float], AudioClip]]:
    """A function that gives the sound from a time on, of a length, both in seconds."""
    if isinstance(source, AudioClip):
        clip = source
        yield lambda start_s, seconds: clip.cut(start_s, start_s + seconds)
        return
    with open_audio(source, ctx.check) as file:
        yield file.read
