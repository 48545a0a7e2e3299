"""Follows who has spoken so far, by the road that the finished recording takes."""

import time
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from voxdesk.audio.resample import StreamResampler
from voxdesk.core.context import CallbackContext
from voxdesk.core.types import Float32, Turn
from voxdesk.diarization.listener import HeardPart, Listener
from voxdesk.timeline.joining import join_turns
from voxdesk.timeline.labels import voice_label
from voxdesk.workflows.listen.diarize import NameGroupsRequest, name_groups
from voxdesk.workflows.listen.heard_speech import HeardSpeech
from voxdesk.workflows.listen.speech_blocks import RATE
from voxdesk.workflows.listen.speech_sum import SpeechSum
from voxdesk.workflows.listen.voice_groups import group_speech
from voxdesk.workflows.services import Services

# Sound is handed on in stretches of about the hop of the segmentation network.
_STRETCH = round(1.2 * RATE)
# Grouping takes at most this share of the time, however long the session is.
_BUSY_SHARE = 0.1
_JOIN_S = 1.0


@dataclass(slots=True)
class _Waiting:
    """A part of the session whose pieces are not all embedded yet."""

    part: HeardPart
    vectors: list[Float32] = field(default_factory=list)
    logits: list[Float32] = field(default_factory=list)


class LiveTimeline:
    """Knows the turns up to some seconds ago; ``finish`` gives what the cache keeps of a recording.

    For one thread. ``push`` hears where somebody speaks, ``step`` embeds one piece of it.
    """

    def __init__(self, services: Services, sample_rate: int, fpir: float) -> None:
        """Listen to sound at ``sample_rate`` Hz; raises ModelError when a model is missing."""
        self._services, self._fpir = services, fpir
        self._resampler = StreamResampler(sample_rate, RATE)
        self._listener = Listener(services.hub.segmentation())
        self._sum = SpeechSum(services)
        self._fed: list[Float32] = []
        self._waiting: deque[_Waiting] = deque()
        self._turns: tuple[Turn, ...] = ()
        self._until_s = 0.0
        self._changed = False
        self._again_s = 0.0

    def push(self, samples: Float32) -> None:
        """Take the next samples f32[n] at the rate that was given."""
        self._fed.append(self._resampler.push(samples))
        if sum(map(len, self._fed)) >= _STRETCH:
            self._wait(self._listener.push(self._taken()))

    def step(self) -> None:
        """Embed one piece that waits, so that a decision is never late by more than that."""
        if self._waiting and self._embed(self._waiting[0]):
            self._add(self._waiting.popleft())

    def turns(self, latest: Sequence[Turn]) -> tuple[Turn, ...]:
        """Return turns of the session in order of start: those that are settled, then what is ``latest``.

        ``latest`` are all turns of the session as a quicker judge has them. Its voices without a name
        go by that of the voice here with which they share most time. Raises ModelError, LibraryError.
        """
        now_s = time.monotonic()
        if self._changed and now_s >= self._again_s:
            heard = group_speech(self._sum.heard, self._services, CallbackContext())
            request = NameGroupsRequest(heard, self._fpir, noted=False)
            self._turns = name_groups(request, self._services, CallbackContext()).turns
            self._until_s, self._changed = self._sum.seconds, False
            self._again_s = now_s + (time.monotonic() - now_s) / _BUSY_SHARE
        return join_turns((*self._turns, *self._going_on(latest)), _JOIN_S)

    def finish(self) -> HeardSpeech:
        """Hear the session to its end; raises ModelError."""
        if self._fed:
            self._wait(self._listener.push(self._taken()))
        self._wait(self._listener.finish())
        while self._waiting:
            self.step()
        return self._sum.heard

    def _taken(self) -> Float32:
        samples, self._fed = np.concatenate(self._fed), []
        return samples

    def _wait(self, part: HeardPart) -> None:
        if len(part.at_once):
            self._waiting.append(_Waiting(part))

    def _embed(self, waiting: _Waiting) -> bool:
        """Embed the next piece; whether that was the last one."""
        done = len(waiting.vectors)
        sounds = waiting.part.sounds[done : done + 1]
        vectors, logits = self._sum.hear(sounds, CallbackContext())
        waiting.vectors.append(vectors)
        waiting.logits.append(logits)
        return len(waiting.vectors) >= len(waiting.part.sounds)

    def _add(self, waiting: _Waiting) -> None:
        self._sum.add(waiting.part, (np.concatenate(waiting.vectors), np.concatenate(waiting.logits)))
        self._changed = True

    def _going_on(self, latest: Sequence[Turn]) -> list[Turn]:
        """Return what the quicker judge says of the time after the last settled turn."""
        voices: dict[str, Turn] = {}
        found = []
        for turn in latest:
            if turn.end_s <= self._until_s:
                continue
            if turn.label not in voices:
                voices[turn.label] = self._same_voice(turn, latest, voices.values())
            start_s = max(turn.start_s, self._until_s)
            found.append(replace(voices[turn.label], start_s=start_s, end_s=turn.end_s))
        return found

    def _same_voice(self, turn: Turn, latest: Sequence[Turn], others: Iterable[Turn]) -> Turn:
        """A turn of the settled voice that is meant by ``turn``, or ``turn`` with a label of its own."""
        if turn.name is not None:
            return turn
        shared: Counter[str] = Counter()
        for other in latest:
            if other.label == turn.label:
                for settled in self._turns:
                    both_s = min(other.end_s, settled.end_s) - max(other.start_s, settled.start_s)
                    if both_s > 0:
                        shared[settled.label] += round(1000 * both_s)
        if shared:
            label = shared.most_common(1)[0][0]
            return next(settled for settled in self._turns if settled.label == label)
        taken = {one.label for one in (*self._turns, *others)}
        free = (voice_label(number) for number in range(len(taken) + 1))
        return replace(turn, label=next(label for label in free if label not in taken))
