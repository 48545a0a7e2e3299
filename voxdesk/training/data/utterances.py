"""Recordings of one person each in, what they say there, cut at its pauses, out."""

from collections.abc import Sequence
from dataclasses import dataclass

from voxdesk.audio.files import read_clip
from voxdesk.audio.speech import DetectOptions, SpeechDetector
from voxdesk.core.types import AudioClip, Segment
from voxdesk.training.data.dataset import Recording

RATE = 16_000
# Pauses shorter than 0.3 s belong to the speech (NIST RT-09 evaluation plan), and nothing is widened.
_OPTIONS = DetectOptions(shortest_s=0.15, pause_s=0.3, pad_s=0.0)
_PAUSE_S = 0.6
_LONGEST_S = 6.0
# A single word is no part of a conversation.
_SHORTEST_S = 1.0
_EDGE_S = 0.05


@dataclass(frozen=True, slots=True)
class Utterance:
    """Somebody's words: ``clip`` (mono, 16 kHz) and where in it, in seconds, the voice is heard."""

    speaker: str
    clip: AudioClip
    speech: tuple[Segment, ...]

    @property
    def speech_s(self) -> float:
        """Net speech in seconds."""
        return sum(part.seconds for part in self.speech)


def utterances(recordings: Sequence[Recording], detector: SpeechDetector | None = None) -> list[Utterance]:
    """Return what is said in ``recordings``, in pieces of about one breath.

    A piece ends at a pause of 0.6 s, or at a shorter one after 6 s. Raises AudioError.
    """
    detector = detector or SpeechDetector(_OPTIONS)
    found: list[Utterance] = []
    for recording in recordings:
        clip = read_clip(recording.path, sample_rate=RATE)
        for run in _runs(detector.segments(clip)):
            start_s, end_s = max(0.0, run[0].start_s - _EDGE_S), run[-1].end_s + _EDGE_S
            inside = tuple(Segment(part.start_s - start_s, part.end_s - start_s) for part in run)
            piece = Utterance(recording.speaker, clip.cut(start_s, end_s), inside)
            if piece.speech_s >= _SHORTEST_S:
                found.append(piece)
    return found


def _runs(speech: Sequence[Segment]) -> list[list[Segment]]:
    runs: list[list[Segment]] = []
    for segment in speech:
        last = runs[-1] if runs else None
        long = last is not None and last[-1].end_s - last[0].start_s >= _LONGEST_S
        if last is None or long or segment.start_s - last[-1].end_s >= _PAUSE_S:
            runs.append([segment])
        else:
            last.append(segment)
    return runs
