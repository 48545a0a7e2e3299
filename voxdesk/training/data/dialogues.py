"""Mixes conversations that resemble recorded ones: meetings, telephone calls, interviews.

Turn lengths and gaps follow Switchboard as Levinson and Torreira 2015 measured it
(doi:10.3389/fpsyg.2015.00731): turns of 1.2 s in the median and 1.7 s in the mean, 30 % of the changes
overlap, by 0.2 s in the median. One utterance in five is a back-channel (Jurafsky et al. 1997, SWBD-DAMSL).
Meetings overlap more (Shriberg et al. 2001, "Observations on overlap"). Longer turns of
interviews and meetings are assumed, not measured. All people share one room (exponentially decaying
noise, Polack 1988) or one telephone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from voxdesk.audio.codec import through_codec
from voxdesk.core.types import AudioClip, Float32, Gender, Segment, Turn
from voxdesk.training.data.conversations import Conversation, background
from voxdesk.training.data.utterances import RATE, Utterance

_LEVEL_DB = -26.0
_SNR_DB = (12.0, 30.0)
_FADE = round(0.02 * RATE)
_JOIN_S = 0.3  # shorter pauses belong to the speech (NIST RT-09 evaluation plan)
_REMARK_S = (0.3, 0.9)
_OVERLAP_S, _GAP_S = 0.205, 0.25  # medians; both are about log-normal
_SPREAD = 0.8
_FIRST_TURN_S = 2.0
_LONGEST_TURN_S = 40.0
_AMR_BITS = 12_200


class Room(StrEnum):
    """The way from the voices to the recording."""

    CLOSE = "close"
    ROOM = "room"
    TELEPHONE = "telephone"


@dataclass(frozen=True, slots=True)
class Manner:
    """Hold how people talk: medians in seconds, shares of turns, and the spread of their levels in dB.

    ``long_share`` of the turns have the median ``long_s`` instead of ``turn_s``. In an interview
    the first person asks and the others answer at length.
    """

    turn_s: float
    long_s: float
    long_share: float
    overlap_share: float
    remark_share: float
    level_spread_db: float
    room: Room
    interview: bool = False


MANNERS: Mapping[str, Manner] = {
    "telephone": Manner(1.23, 6.0, 0.3, 0.3, 0.19, 3.0, Room.TELEPHONE),
    "interview": Manner(3.0, 12.0, 0.0, 0.2, 0.1, 2.0, Room.CLOSE, interview=True),
    "meeting": Manner(1.6, 8.0, 0.25, 0.4, 0.19, 4.0, Room.ROOM),
}


@dataclass(frozen=True, slots=True)
class _Piece:
    """Somebody's ``samples`` from ``at_s`` on, and where in the conversation he is heard."""

    speaker: str
    samples: Float32
    at_s: float
    speech: tuple[Segment, ...]

    @property
    def end_s(self) -> float:
        return self.at_s + len(self.samples) / RATE


class _Voice:
    """Gives out what one person says, over again once everything was said."""

    def __init__(self, said: Sequence[Utterance], chance: np.random.Generator) -> None:
        self._said = said
        self._chance = chance
        self._order: list[int] = []

    def talk(self, seconds: float) -> tuple[Float32, list[Segment]]:
        """Return samples with ``seconds`` of speech or a little more or less, and where in them it lies."""
        parts: list[Float32] = []
        speech: list[Segment] = []
        at_s, said_s = 0.0, 0.0
        while said_s < seconds - 0.15:
            if not self._order:
                self._order = list(self._chance.permutation(len(self._said)))
            one = self._said[self._order.pop()]
            inside: list[Segment] = []
            for part in one.speech:
                if said_s < seconds - 0.15:
                    end_s = min(part.end_s, part.start_s + seconds - said_s)
                    inside.append(Segment(at_s + part.start_s, at_s + end_s))
                    said_s += end_s - part.start_s
            length = round((inside[-1].end_s - at_s + 0.05) * RATE)
            samples = _faded(one.clip.samples[:length])
            parts += [samples, np.zeros(round(self._chance.uniform(0.1, 0.4) * RATE), dtype=np.float32)]
            speech += inside
            at_s += (len(samples) + len(parts[-1])) / RATE
        return np.concatenate(parts[:-1]), speech


def mix_dialogue(
    name: str,
    people: Mapping[str, Sequence[Utterance]],
    manner: Manner,
    seconds: float,
    noises: Sequence[Float32],
    seed: Sequence[int],
) -> Conversation:
    """Return a conversation of about ``seconds`` in which all ``people`` (utterances by id) speak.

    The same ``seed`` gives the same conversation.
    """
    chance = np.random.default_rng(seed)
    pieces = _schedule(people, manner, seconds, chance)
    voices = _voices(people, pieces, manner, chance)
    length = len(voices[0])
    sound = np.zeros(length, dtype=np.float32)
    for own in voices:
        sound += own
    if noises:
        sound += background(noises, length, _LEVEL_DB - chance.uniform(*_SNR_DB), chance)
    sound *= min(1.0, 0.98 / max(float(np.abs(sound).max()), 1e-9))
    clip = AudioClip(sound, RATE, name)
    if manner.room is Room.TELEPHONE:
        clip = through_codec(clip, "amr", _AMR_BITS)
    return Conversation(name, clip, _truth(pieces))


def mix_call(
    people: Mapping[str, Sequence[Utterance]],
    manner: Manner,
    seconds: float,
    noises: Sequence[Float32],
    leak_db: float,
    seed: Sequence[int],
) -> tuple[Float32, tuple[Turn, ...]]:
    """Return two ``people`` on a channel each f32[n, 2], and who speaks when.

    Each is heard ``leak_db`` more quietly on the other's channel, up to 20 ms later. Each channel has
    noise of its own. The same ``seed`` gives the same call. Raises ValueError for other than two people.
    """
    if len(people) != 2:
        raise ValueError("a call has two people")
    chance = np.random.default_rng(seed)
    pieces = _schedule(people, manner, seconds, chance)
    own = _voices(people, pieces, manner, chance)
    channels = []
    for one, other in ((own[0], own[1]), (own[1], own[0])):
        late = np.roll(other, round(chance.uniform(0.0, 0.02) * RATE))
        sound = one + np.float32(10 ** (-leak_db / 20)) * late
        if noises:
            sound += background(noises, len(sound), _LEVEL_DB - chance.uniform(*_SNR_DB), chance)
        sound *= min(1.0, 0.98 / max(float(np.abs(sound).max()), 1e-9))
        if manner.room is Room.TELEPHONE:
            sound = through_codec(AudioClip(sound, RATE), "amr", _AMR_BITS).samples
        channels.append(sound)
    length = min(map(len, channels))
    return np.stack([sound[:length] for sound in channels], axis=1), _truth(pieces)


def _voices(
    people: Mapping[str, Sequence[Utterance]],
    pieces: Sequence[_Piece],
    manner: Manner,
    chance: np.random.Generator,
) -> list[Float32]:
    """Return what each of ``people`` says f32[n], all equally long, at their levels and in their room."""
    length = round((max(piece.end_s for piece in pieces) + 0.5) * RATE)
    rt60_s = chance.uniform(0.2, 0.6)
    voices = []
    for speaker in people:
        own = np.zeros(length, dtype=np.float32)
        for piece in pieces:
            if piece.speaker == speaker:
                first = round(piece.at_s * RATE)
                own[first : first + len(piece.samples)] += piece.samples
        if manner.room is Room.ROOM:
            own = _in_room(own, rt60_s, chance.uniform(0.0, 8.0), chance)
        voices.append(own * _gain(own, _LEVEL_DB + chance.normal(0.0, manner.level_spread_db)))
    return voices


def _schedule(
    people: Mapping[str, Sequence[Utterance]], manner: Manner, seconds: float, chance: np.random.Generator
) -> list[_Piece]:
    names = list(people)
    voices = {speaker: _Voice(said, chance) for speaker, said in people.items()}
    weights = np.exp(chance.normal(0.0, 0.5, len(names)))
    first_round = [names[index] for index in chance.permutation(len(names))]
    pieces: list[_Piece] = []
    free_at = dict.fromkeys(names, 0.0)
    end_s, present = chance.uniform(0.1, 0.8), ""
    share_s = seconds / len(names)
    while first_round or end_s < seconds:
        first = bool(first_round)
        speaker = first_round.pop() if first else _next(names, weights, present, manner, chance)
        turn_s = _turn_s(manner, speaker == names[0], chance)
        if first:
            turn_s = float(np.clip(turn_s, min(_FIRST_TURN_S, 0.8 * share_s), 0.9 * share_s))
        elif end_s + turn_s > seconds + 1.0:
            turn_s = max(0.5, seconds - end_s)
        at_s = max(0.0, end_s + (_offset_s(manner, chance) if pieces else 0.0), free_at[speaker])
        samples, speech = voices[speaker].talk(turn_s)
        piece = _Piece(speaker, samples, at_s, tuple(speech))
        pieces.append(piece)
        free_at[speaker] = piece.end_s + 0.1
        end_s, present = max(end_s, piece.end_s), speaker
        others = [name for name in names if name != speaker]
        if others and chance.random() < manner.remark_share and piece.end_s - at_s > 2.0:
            other = others[int(chance.integers(len(others)))]
            remark_s = chance.uniform(at_s + 0.5, piece.end_s - 0.5)
            if remark_s >= free_at[other]:
                samples, speech = voices[other].talk(chance.uniform(*_REMARK_S))
                remark = _Piece(other, samples, remark_s, tuple(speech))
                pieces.append(remark)
                free_at[other] = remark.end_s + 0.1
    return pieces


def _next(
    names: Sequence[str], weights: Float32, present: str, manner: Manner, chance: np.random.Generator
) -> str:
    if len(names) == 1:
        return names[0]
    if manner.interview and present != names[0]:
        return names[0]
    allowed = np.array([name != present for name in names]) * weights
    return str(names[int(chance.choice(len(names), p=allowed / allowed.sum()))])


def _turn_s(manner: Manner, asks: bool, chance: np.random.Generator) -> float:
    long = not asks if manner.interview else chance.random() < manner.long_share
    median_s = manner.long_s if long else manner.turn_s
    return float(np.clip(np.exp(chance.normal(np.log(median_s), _SPREAD)), 0.4, _LONGEST_TURN_S))


def _offset_s(manner: Manner, chance: np.random.Generator) -> float:
    overlaps = chance.random() < manner.overlap_share
    median_s = -_OVERLAP_S if overlaps else _GAP_S
    return float(np.clip(median_s * np.exp(chance.normal(0.0, _SPREAD)), -1.5, 3.0))


def _in_room(samples: Float32, rt60_s: float, direct_db: float, chance: np.random.Generator) -> Float32:
    """``samples`` with an echo that falls by 60 dB in ``rt60_s``, the direct sound ``direct_db`` above it."""
    tail = np.arange(round(rt60_s * RATE)) / RATE
    echo = chance.standard_normal(len(tail)) * 10 ** (-3.0 * tail / rt60_s)
    echo *= 10 ** (-direct_db / 20) / np.sqrt(np.square(echo).sum())
    echo[0] = 1.0
    size = 1 << int(np.ceil(np.log2(len(samples) + len(echo))))
    heard = np.fft.irfft(np.fft.rfft(samples, size) * np.fft.rfft(echo, size), size)
    return heard[: len(samples)].astype(np.float32)


def _gain(samples: Float32, level_db: float) -> np.float32:
    """Return what brings the loud half of ``samples`` to ``level_db`` relative to full scale."""
    power = np.square(samples[: len(samples) // 400 * 400].reshape(-1, 400)).mean(axis=1)
    loud = power[power > power.max() * 1e-3]
    return np.float32(np.sqrt(10 ** (level_db / 10) / max(float(loud.mean()) if len(loud) else 0.0, 1e-9)))


def _faded(samples: Float32) -> Float32:
    faded = samples.copy()
    fade = min(_FADE, len(faded) // 2)
    ramp = np.linspace(0.0, 1.0, fade, dtype=np.float32)
    faded[:fade] *= ramp
    faded[len(faded) - fade :] *= ramp[::-1]
    return faded


def _truth(pieces: Sequence[_Piece]) -> tuple[Turn, ...]:
    """Turns in order; what one person says with less than 0.3 s between is one turn."""
    found: list[Turn] = []
    for speaker in dict.fromkeys(piece.speaker for piece in pieces):
        parts = sorted(
            (piece.at_s + part.start_s, piece.at_s + part.end_s)
            for piece in pieces
            if piece.speaker == speaker
            for part in piece.speech
        )
        own: list[tuple[float, float]] = []
        for start_s, end_s in parts:
            if own and start_s - own[-1][1] < _JOIN_S:
                own[-1] = (own[-1][0], max(end_s, own[-1][1]))
            else:
                own.append((start_s, end_s))
        found += [Turn(start_s, end_s, speaker, speaker, Gender.UNCERTAIN) for start_s, end_s in own]
    return tuple(sorted(found, key=lambda turn: (turn.start_s, turn.end_s)))
