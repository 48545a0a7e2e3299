"""People's utterances in, conversations that never took place, with the truth of who speaks when, out.

Turns follow one another as in real talk: the offset from one person's end to the next one's start
is about normal with its mean a fifth of a second after the end, a third of them overlap (Heldner
& Edlund 2010, doi:10.1016/j.wocn.2010.08.002), and short remarks fall into others' turns. How
simulated conversations should be made: Landini et al. 2022 (arXiv:2204.00890).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from voxdesk.core.types import AudioClip, Float32, Gender, Segment, Turn
from voxdesk.training.data.utterances import RATE, Utterance

_TOTAL_S = 180.0
_LEAST_S, _MOST_S = 10.0, 60.0
_OFFSET_S, _OFFSET_SPREAD_S = 0.25, 0.6
_PAUSE_S, _PAUSE_SPREAD = 0.5, 0.6
_REMARK_SHARE, _REMARK_S = 0.12, 2.0
_GOES_ON = 0.4
_LEVEL_DB, _LEVEL_SPREAD_DB = -26.0, 2.5
_SNR_DB = (8.0, 25.0)
_OWN_GAP_S = 0.3


@dataclass(frozen=True, slots=True)
class Conversation:
    """A mixed conversation: ``sound`` (mono, 16 kHz), and the truth in ``turns``, in order of start.

    Turns of different people may overlap; their ``name`` is the person's id in the corpus.
    """

    name: str
    sound: AudioClip
    turns: tuple[Turn, ...]

    @property
    def people(self) -> int:
        """Return how many people speak."""
        return len({turn.label for turn in self.turns})


@dataclass(frozen=True, slots=True)
class _Placed:
    utterance: Utterance
    at_s: float

    @property
    def end_s(self) -> float:
        return self.at_s + self.utterance.clip.seconds


_Put = Callable[[Utterance, float], _Placed]


def mix_conversation(
    name: str, people: Mapping[str, Sequence[Utterance]], noises: Sequence[Float32], seed: Sequence[int]
) -> Conversation:
    """A conversation of all ``people`` (utterances by id) over background from ``noises`` (f32[n] at 16 kHz).

    The same ``seed`` gives the same conversation.
    """
    chance = np.random.default_rng(seed)
    placed = _place(_shares(people, chance), chance)
    gains = {speaker: chance.normal(_LEVEL_DB, _LEVEL_SPREAD_DB) for speaker in people}
    length = round((max(one.end_s for one in placed) + 1.0) * RATE)
    sound = np.zeros(length, dtype=np.float32)
    for one in placed:
        samples = _at_level(one.utterance, gains[one.utterance.speaker])
        first = round(one.at_s * RATE)
        sound[first : first + len(samples)] += samples
    if noises:
        snr_db = chance.uniform(*_SNR_DB)
        sound += background(noises, length, _LEVEL_DB - snr_db, chance)
    peak = float(np.abs(sound).max())
    clip = AudioClip(sound * min(1.0, 0.98 / max(peak, 1e-9)), RATE, name)
    return Conversation(name, clip, _truth(placed))


def _shares(
    people: Mapping[str, Sequence[Utterance]], chance: np.random.Generator
) -> dict[str, list[Utterance]]:
    """Return what each person will say, in random order, up to a share of the talk that differs by person."""
    chosen: dict[str, list[Utterance]] = {}
    for speaker, said in people.items():
        wanted_s = float(np.clip(_TOTAL_S / len(people) * chance.uniform(0.5, 1.5), _LEAST_S, _MOST_S))
        mine: list[Utterance] = []
        for index in chance.permutation(len(said)):
            if sum(one.speech_s for one in mine) < wanted_s:
                mine.append(said[index])
        chosen[speaker] = mine
    return chosen


def _place(said: dict[str, list[Utterance]], chance: np.random.Generator) -> list[_Placed]:
    """Give every utterance its time: turns one after another, remarks inside others' turns."""
    placed: list[_Placed] = []
    free_at = dict.fromkeys(said, 0.0)
    present: str | None = None
    end_s = chance.uniform(0.3, 1.5)

    def put(utterance: Utterance, at_s: float) -> _Placed:
        speaker = utterance.speaker
        one = _Placed(utterance, max(0.0, at_s, free_at[speaker]))
        free_at[speaker] = one.end_s + _OWN_GAP_S
        placed.append(one)
        return one

    while any(said.values()):
        waiting = [speaker for speaker, left in said.items() if left and speaker != present]
        speaker = present if not waiting else _draw(waiting, said, chance)
        assert speaker is not None
        offset_s = float(np.clip(chance.normal(_OFFSET_S, _OFFSET_SPREAD_S), -1.5, 2.5))
        at_s = end_s + (offset_s if placed and speaker != present else 0.5)
        present = speaker
        while said[speaker]:
            one = put(said[speaker].pop(), at_s)
            end_s = max(end_s, one.end_s)
            _maybe_remark(one, said, put, chance)
            if chance.random() >= _GOES_ON:
                break
            pause_s = np.exp(chance.normal(np.log(_PAUSE_S), _PAUSE_SPREAD))
            at_s = one.end_s + float(np.clip(pause_s, 0.2, 3.0))
    return placed


def _maybe_remark(
    one: _Placed, said: dict[str, list[Utterance]], put: _Put, chance: np.random.Generator
) -> None:
    """Now and then somebody says something short while another one speaks."""
    if chance.random() >= _REMARK_SHARE:
        return
    for speaker, left in said.items():
        if speaker == one.utterance.speaker or len(left) < 2:
            continue
        short = [index for index, other in enumerate(left) if other.clip.seconds <= _REMARK_S]
        spare_s = one.utterance.clip.seconds - _REMARK_S
        if short and spare_s > 0:
            put(left.pop(short[0]), one.at_s + chance.uniform(0.2, 1.0) * spare_s)
            return


def _draw(waiting: Sequence[str], said: dict[str, list[Utterance]], chance: np.random.Generator) -> str:
    left_s = np.array([sum(one.speech_s for one in said[speaker]) for speaker in waiting])
    return str(chance.choice(waiting, p=left_s / left_s.sum()))


def _at_level(utterance: Utterance, level_db: float) -> Float32:
    """The samples with their speech at ``level_db`` relative to full scale, softly cut."""
    clip = utterance.clip
    parts = [clip.cut(part.start_s, part.end_s).samples for part in utterance.speech]
    power = float(np.mean(np.square(np.concatenate(parts)))) + 1e-12
    samples = clip.samples * np.float32(np.sqrt(10 ** (level_db / 10) / power))
    fade = min(round(0.02 * RATE), len(samples) // 2)
    ramp = np.linspace(0.0, 1.0, fade, dtype=np.float32)
    samples[:fade] *= ramp
    samples[len(samples) - fade :] *= ramp[::-1]
    return samples


def background(
    noises: Sequence[Float32], length: int, level_db: float, chance: np.random.Generator
) -> Float32:
    """Return one noise of the corpus, repeated with its ends blended, at ``level_db`` over all."""
    noise = noises[int(chance.integers(len(noises)))]
    blend = max(1, len(noise) // 4)
    ramp = np.linspace(0.0, 1.0, blend, dtype=np.float32)
    result = np.zeros(length + 2 * len(noise), dtype=np.float32)
    piece = noise.copy()
    piece[:blend] *= np.sqrt(ramp)
    piece[len(piece) - blend :] *= np.sqrt(ramp[::-1])
    for first in range(0, length + blend, len(noise) - blend):
        result[first : first + len(noise)] += piece
    result = result[blend : blend + length]
    power = float(np.mean(np.square(result))) + 1e-12
    return result * np.float32(np.sqrt(10 ** (level_db / 10) / power))


def _truth(placed: Sequence[_Placed]) -> tuple[Turn, ...]:
    """Speech in order; what one person says with less than 0.3 s between is one turn."""
    found: list[Turn] = []
    for speaker in dict.fromkeys(one.utterance.speaker for one in placed):
        own = _segments_of(speaker, placed)
        found += [Turn(part.start_s, part.end_s, speaker, speaker, Gender.UNCERTAIN) for part in own]
    return tuple(sorted(found, key=lambda turn: turn.start_s))


def _segments_of(speaker: str, placed: Sequence[_Placed]) -> list[Segment]:
    parts = [
        (one.at_s + part.start_s, one.at_s + part.end_s)
        for one in placed
        if one.utterance.speaker == speaker
        for part in one.utterance.speech
    ]
    joined: list[Segment] = []
    for start_s, end_s in sorted(parts):
        if joined and start_s - joined[-1].end_s < _OWN_GAP_S:
            joined[-1] = Segment(joined[-1].start_s, end_s)
        else:
            joined.append(Segment(start_s, end_s))
    return joined
