"""Microphone samples in as they come; whose voice it is now, and who has spoken so far, out."""

from dataclasses import dataclass

import numpy as np

from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.types import Embedding, Float32, GenderGuess, Identification, Status, Turn
from voxdesk.inference.encoder import mean_embedding
from voxdesk.timeline.labels import voice_label
from voxdesk.workflows.listen.decision import judge, note_heard, older_encoders, score_at
from voxdesk.workflows.listen.heard_speech import HeardSpeech
from voxdesk.workflows.live.closed_set import LATEST_S, identify_latest
from voxdesk.workflows.live.speech_frames import FRAME_S, SpeechFrames
from voxdesk.workflows.live.timeline import LiveTimeline
from voxdesk.workflows.live.voice import LiveVoice
from voxdesk.workflows.services import Services

# The last speech, which is compared with what the voice said before.
RECENT_S = 1.25
# Another voice: at once when the likelihood ratio is below the first, when it is below the second
# twice in a row. Below zero, because so little of the same voice scores lower than whole recordings.
# Chosen on people set aside from training: docs/decisions/008.
CHANGE_LLR = -2.0
LIKELY_CHANGE_LLR = -1.0
# It is likely another voice, too, or not one that comes back, when it is so much more like somebody
# else who is enrolled.
LEAD_LLR = 2.0
# A voice of this session that comes back.
SAME_LLR = 0.0
# So long after the last speech nobody is said to be speaking any more.
HOLD_S = 2.0

_SPEAKING_S = 0.3
_LEAST_COMPARED_S = 1.0
_LEAST_TURN_S = 0.6


@dataclass(frozen=True, slots=True)
class LiveDecision:
    """Hold what is known at this moment.

    ``identification`` and ``gender`` are of the voice that speaks or has just spoken, over the
    ``speech_s`` seconds that it spoke. ``turns`` are all of the session in seconds since the first
    sample; the last grows while its person talks. ``speaking`` tells of the last moment only.
    """

    identification: Identification
    gender: GenderGuess | None
    turns: tuple[Turn, ...]
    speech_s: float
    speaking: bool


class LiveAnalyser:
    """Follows who speaks; for one thread at a time.

    ``push`` is cheap, ``decide`` runs the models and is meant to be called twice a second.
    """

    def __init__(self, services: Services, sample_rate: int, fpir: float = DEFAULT_FPIR) -> None:
        """Listen to sound at ``sample_rate`` Hz; raises ModelError when a model is missing."""
        self._services = services
        self._fpir = fpir
        self._encoder = services.hub.encoder()
        self._gender = services.hub.gender()
        self._closed = services.hub.closed_set()
        self._change_score = score_at(CHANGE_LLR, services)
        self._likely_change_score = score_at(LIKELY_CHANGE_LLR, services)
        self._same_score = score_at(SAME_LLR, services)
        self._lead = score_at(LEAD_LLR, services) - self._same_score
        self._speech = SpeechFrames(services.speech, sample_rate)
        self._last_speech_s = -np.inf
        self._voice = LiveVoice()
        self._earlier: list[LiveVoice] = []
        self._suspected = False
        self._unnamed = 0
        self._noted: set[int] = set()
        # Both need every sound of a voice once more, which is gone by then.
        alone = self._closed is None and not older_encoders(services)
        self._timeline = LiveTimeline(services, sample_rate, fpir) if alone else None

    def push(self, samples: Float32) -> None:
        """Take the next samples f32[n] at the rate that was given."""
        for start_s, frame in self._speech.push(samples):
            self._voice.add(start_s, frame)
            self._last_speech_s = start_s + FRAME_S
        if self._timeline is not None:
            self._timeline.push(samples)

    def finish(self) -> HeardSpeech | None:
        """Hear to the end what was pushed, as a recording of it is heard; None where that is not known.

        Raises ModelError.
        """
        return None if self._timeline is None else self._timeline.finish()

    def decide(self) -> LiveDecision:
        """Return who speaks now; raises ModelError, LibraryError."""
        whole = None
        if self._silent_s > HOLD_S:
            self._change_to(LiveVoice())
        else:
            whole = self._notice_change() or self._voice.embedding(self._encoder)
            whole = self._recognise_earlier(whole)
            self._voice.settle(self._encoder, self._gender)
        voice = self._voice
        if self._closed is None:
            latest = voice.last(LATEST_S)
            older = (
                [encoder.embed(latest) for encoder in older_encoders(self._services)]
                if latest.seconds
                else ()
            )
            found = judge(whole, self._services, self._fpir, older)
        else:
            found = identify_latest(self._closed, voice.last(LATEST_S), self._fpir)
        gender = voice.guess(self._gender, whole)
        self._remember(found, gender)
        speaking = self._silent_s < _SPEAKING_S
        turns = self._turns()
        if self._timeline is not None:
            self._timeline.step()
            turns = self._timeline.turns(turns)
        return LiveDecision(found, gender, turns, voice.heard_s, speaking)

    @property
    def _silent_s(self) -> float:
        return self._speech.now_s - self._last_speech_s

    def _notice_change(self) -> Embedding | None:
        """Drop the old speech when the last of it is another voice's.

        Gives the voice over all its speech where it is the same: nothing is heard twice.
        """
        if self._voice.heard_s - RECENT_S < _LEAST_COMPARED_S:
            return None
        before = self._voice.embedding(self._encoder, without_last_s=RECENT_S)
        if before is None:
            return None
        recent = self._encoder.embed(self._voice.last(RECENT_S))
        score = float(recent.vector @ before.vector)
        rival = self._somebody_else(recent.vector, self._voice.name)
        likely = score < self._likely_change_score or rival > score + self._lead
        if score < self._change_score or (likely and self._suspected):
            self._change_to(self._voice.split(RECENT_S))
            return recent
        self._suspected = likely
        return mean_embedding([before, recent])

    def _somebody_else(self, vector: Float32, name: str | None) -> float:
        """The best score of ``vector`` against an enrolled person who is not called ``name``."""
        gallery = self._services.store.gallery(self._encoder.model_id, dimension=self._encoder.dimension)
        found = gallery.candidates(gallery.scores(vector))
        return max((one.score for one in found if one.name != name), default=-1.0)

    def _recognise_earlier(self, present: Embedding | None) -> Embedding | None:
        """Go on with a voice of this session when the ``present`` one proves to be it; the voice then."""
        if self._voice.settled is not None or not self._earlier or self._voice.heard_s < _LEAST_COMPARED_S:
            return present
        known = [voice.embedding(self._encoder) for voice in self._earlier]
        if present is None:
            return None
        scores = [-1.0 if one is None else float(one.vector @ present.vector) for one in known]
        best = int(np.argmax(scores))
        rival = self._somebody_else(present.vector, self._earlier[best].name)
        if scores[best] < self._same_score or rival > scores[best] + self._lead:
            return present
        returned = self._earlier.pop(best)
        earlier = known[best]
        returned.take_over(self._voice)
        self._voice = returned
        return present if earlier is None else mean_embedding([earlier, present])

    def _change_to(self, voice: LiveVoice) -> None:
        old, self._voice = self._voice, voice
        self._suspected = False
        if old.heard_s >= _LEAST_TURN_S:
            old.close(self._encoder, self._gender)
            self._earlier.append(old)

    def _remember(self, found: Identification, gender: GenderGuess | None) -> None:
        voice = self._voice
        voice.name = found.name
        if gender is not None:
            voice.gender = gender.label
        if found.status is Status.UNKNOWN and voice.number is None:
            voice.number = self._unnamed
            self._unnamed += 1
        # The people of a closed set are not those of the library.
        if self._closed is not None:
            return
        if found.status is Status.KNOWN and found.candidates[0].speaker_id not in self._noted:
            self._noted.add(found.candidates[0].speaker_id)
            note_heard(found, self._services)

    def _turns(self) -> tuple[Turn, ...]:
        turns = []
        for voice in (*self._earlier, self._voice):
            if voice.name is None and voice.number is None:
                continue
            label = voice.name or voice_label(voice.number or 0)
            turns += [Turn(start, end, voice.name, label, voice.gender) for start, end in voice.spans]
        return tuple(sorted(turns, key=lambda turn: turn.start_s))
