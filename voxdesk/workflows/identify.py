"""A recording in, who speaks when out."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.files import open_audio
from voxdesk.audio.resample import resample
from voxdesk.clustering.linkage import average_linkage
from voxdesk.core.context import Context
from voxdesk.core.requests import TurnsRequest
from voxdesk.core.types import AudioClip, Embedding, Float32, Gender, GenderGuess, Segment, Turn
from voxdesk.inference.encoder import Encoder
from voxdesk.timeline.smoothing import smooth
from voxdesk.timeline.turns import VoiceTurn, absorb_small_groups, to_turns, voice_letters
from voxdesk.timeline.windows import windows
from voxdesk.workflows.decision import calibration_of, judge, note_heard, score_at
from voxdesk.workflows.hearing import BLOCK_S, RATE, SegmentSum, hear
from voxdesk.workflows.progress import Part
from voxdesk.workflows.services import Services
from voxdesk.workflows.voice import VoiceSum

# Windows of 1.5 s hold just enough of a voice, and a turn is seldom shorter (Sell et al. 2018).
WINDOW_S = 1.5
HOP_S = 0.75
# Two groups of windows are one voice when their mean score says so by this log-likelihood ratio.
# Below zero: windows are short, and the calibration was made on whole recordings.
SAME_VOICE_LLR = -1.0
# What a change of voice costs, in units of log-likelihood.
CHANGE_COST = 3.0
# Fewer seconds than this are an outburst of somebody who also speaks elsewhere, not one more person.
LEAST_VOICE_S = 2.0
# Shorter turns take the perceived gender of all that the same voice says.
_OWN_GENDER_S = 2.0
_JOIN_GAP_S = 0.5


@dataclass(frozen=True, slots=True)
class _Voice:
    """Everything one group says: whose voice it is, and how it is perceived."""

    name: str | None
    label: str
    gender: Gender


def identify_turns(request: TurnsRequest, services: Services, ctx: Context) -> tuple[Turn, ...]:
    """Who speaks when in a recording; voices that are not in the library are Voice A, Voice B, ….

    Raises AudioError, ModelError, LibraryError.
    """
    encoder = services.hub.encoder()
    speech, pieces, vectors = _windows_of(request, services, encoder, Part(ctx, 0.0, 0.6))
    if not pieces:
        return ()
    labels = group_windows(pieces, vectors, services, ctx)
    turns = to_turns(speech, pieces, labels, _JOIN_GAP_S)
    voices, genders = _listen_again(request, turns, services, Part(ctx, 0.6, 1.0))
    return _joined(
        Turn(turn.start_s, turn.end_s, voice.name, voice.label, gender or voice.gender)
        for turn, gender in zip(turns, genders, strict=True)
        for voice in [voices[turn.voice]]
    )


def group_windows(
    pieces: Sequence[Segment], vectors: Float32, services: Services, ctx: Context
) -> NDArray[np.int64]:
    """Labels i64[n], one per voice, for windows in order and their unit vectors f32[n, D]."""
    same_score = score_at(SAME_VOICE_LLR, services)
    labels = average_linkage(vectors, ctx, floor=same_score).cut_at(same_score)
    weights = [min(piece.seconds, HOP_S) for piece in pieces]
    labels = absorb_small_groups(vectors, weights, labels, LEAST_VOICE_S)
    labels = smooth(vectors, labels, calibration_of(services).scale, CHANGE_COST)
    return absorb_small_groups(vectors, weights, labels, LEAST_VOICE_S)


def _windows_of(
    request: TurnsRequest, services: Services, encoder: Encoder, ctx: Context
) -> tuple[tuple[Segment, ...], list[Segment], Float32]:
    speech = SegmentSum()
    pieces: list[Segment] = []
    vectors = []
    for block in hear(request.source, services.speech, ctx):
        speech.push(block)
        inside = windows(block.speech, WINDOW_S, HOP_S)
        vectors.append(encoder.embed_windows(block.at_16k, inside))
        offset_s = block.sound.start_s
        pieces += [Segment(offset_s + piece.start_s, offset_s + piece.end_s) for piece in inside]
    return speech.finish(), pieces, np.concatenate(vectors)


def _listen_again(
    request: TurnsRequest, turns: Sequence[VoiceTurn], services: Services, ctx: Context
) -> tuple[list[_Voice], list[Gender | None]]:
    """Hear each group's speech as one: names and labels by group, and the gender of longer turns."""
    count = max(turn.voice for turn in turns) + 1
    encoder, gender = services.hub.encoder(), services.hub.gender()
    sums = [VoiceSum(encoder, gender) for _ in range(count)]
    own: list[Gender | None] = []
    with _reader(request.source) as read:
        for number, turn in enumerate(turns):
            alone = VoiceSum(None, gender)
            for start_s in np.arange(turn.start_s, turn.end_s, BLOCK_S):
                part = resample(read(float(start_s), min(BLOCK_S, turn.end_s - float(start_s))), RATE)
                sums[turn.voice].push(part)
                alone.push(part)
            guess = alone.finish()[1] if turn.end_s - turn.start_s >= _OWN_GENDER_S else None
            own.append(guess.label if guess else None)
            ctx.report((number + 1) / len(turns))
    return _name_voices([one.finish() for one in sums], services, request.fpir), own


@contextlib.contextmanager
def _reader(source: Path | AudioClip) -> Iterator[Callable[[float, float], AudioClip]]:
    """A function that gives the sound from a time on, of a length, both in seconds."""
    if isinstance(source, AudioClip):
        clip = source
        yield lambda start_s, seconds: clip.cut(start_s, start_s + seconds)
        return
    with open_audio(source) as file:
        yield file.read


def _name_voices(
    heard: Sequence[tuple[Embedding | None, GenderGuess | None]], services: Services, fpir: float
) -> list[_Voice]:
    voices = []
    unknown = 0
    for embedding, guess in heard:
        found = judge(embedding, services, fpir)
        note_heard(found, services)
        label = found.name
        if label is None:
            label = f"Voice {voice_letters(unknown)}"
            unknown += 1
        voices.append(_Voice(found.name, label, guess.label if guess else Gender.UNCERTAIN))
    return voices


def _joined(turns: Iterator[Turn]) -> tuple[Turn, ...]:
    """Neighbours of one name become one turn, for when two groups proved to be the same person."""
    found: list[Turn] = []
    for turn in turns:
        last = found[-1] if found else None
        if last and last.label == turn.label and turn.start_s - last.end_s <= _JOIN_GAP_S:
            found[-1] = replace(last, end_s=turn.end_s)
        else:
            found.append(turn)
    return tuple(found)
