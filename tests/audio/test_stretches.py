"""Sound cut into stretches of speech, however long it goes on."""

import itertools
from pathlib import Path

import numpy as np

from tests.sounds import RATE, joined, noise, silence, spoken
from voxdesk.audio.silero import FRAME, SileroNetwork, SileroState
from voxdesk.audio.speech import SpeechDetector
from voxdesk.audio.stretches import SpeechStretches
from voxdesk.core.types import AudioClip, Float32


class Deaf(SileroNetwork):
    """Says of every frame whether it is loud: what follows is about cutting, not about hearing."""

    def probabilities(self, samples: Float32, state: SileroState) -> Float32:
        return (np.abs(samples.reshape(-1, FRAME)).max(axis=1) > 0).astype(np.float32)


def cut(
    sound: AudioClip, longest_s: float, detector: SpeechDetector, block_s: float = 7.3
) -> list[AudioClip]:
    stretches = SpeechStretches(detector, longest_s)
    size = round(block_s * RATE)
    found = []
    for first in range(0, len(sound.samples), size):
        found += stretches.push(sound.samples[first : first + size])
    return [*found, *stretches.finish()]


def loud(seconds: float) -> AudioClip:
    return AudioClip(np.full(round(seconds * RATE), 0.5, np.float32), RATE)


def test_a_long_silence_ends_a_stretch_and_is_left_out() -> None:
    sound = joined(silence(10), loud(4), silence(60), loud(2), silence(30))
    first, second = cut(sound, 29.0, SpeechDetector(network=Deaf()))
    assert 9.5 < first.start_s < 10 < 14 <= first.start_s + first.seconds < 14.5
    assert 73.5 < second.start_s < 74 and second.seconds < 3.2 + 2


def test_speech_is_cut_in_the_longest_pause_before_it_is_too_long() -> None:
    sound = joined(loud(16), silence(0.3), loud(4), silence(1), loud(4), silence(0.3), loud(20))
    pieces = cut(sound, 29.0, SpeechDetector(network=Deaf()))
    ends = [piece.start_s + piece.seconds for piece in pieces]
    assert 20.3 < ends[0] < 21.3  # in the pause of a second
    assert all(piece.seconds <= 29.0 for piece in pieces)
    assert sum(float((np.abs(piece.samples) > 0).sum()) for piece in pieces) == 44 * RATE


def test_speech_without_a_pause_is_cut_anyway_and_nothing_is_lost() -> None:
    sound = noise(200.0, level=0.3)
    pieces = cut(sound, 29.0, SpeechDetector(network=Deaf()))
    assert all(piece.seconds <= 29.0 for piece in pieces)
    whole = np.concatenate([piece.samples for piece in pieces])
    assert np.array_equal(whole[: len(sound.samples)], sound.samples)
    assert [piece.start_s for piece in pieces] == [
        sum(each.seconds for each in pieces[:place]) for place in range(len(pieces))
    ]


def test_all_speech_of_a_recording_is_in_some_stretch(voices: dict[str, list[Path]]) -> None:
    sound = joined(spoken(*voices["anna"], pause_s=0.6), silence(5), spoken(*voices["ben"], pause_s=0.6))
    detector = SpeechDetector()
    pieces = cut(sound, 12.0, detector)
    assert len(pieces) > 3
    spans = [(piece.start_s, piece.start_s + piece.seconds) for piece in pieces]
    assert all(before[1] <= after[0] + 1e-6 for before, after in itertools.pairwise(spans))
    for part in detector.segments(sound):
        inside = sum(max(0.0, min(end, part.end_s) - max(start, part.start_s)) for start, end in spans)
        assert inside > part.seconds - 0.15


def test_silence_gives_nothing() -> None:
    assert cut(silence(120), 29.0, SpeechDetector()) == []
