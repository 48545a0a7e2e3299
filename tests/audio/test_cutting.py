"""Sound files are cut from a recording in one pass: joined, in place, silenced or beeped."""

import tracemalloc
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voxdesk.audio.cutting import Elsewhere, Track, cut_tracks
from voxdesk.audio.files import read_clip
from voxdesk.core.errors import AudioError
from voxdesk.core.types import Segment

RATE = 8000


@pytest.fixture
def ramp(tmp_path: Path) -> Path:
    """25 s in which every sample tells where it was."""
    path = tmp_path / "ramp.wav"
    soundfile.write(path, np.linspace(0.1, 0.9, 25 * RATE), RATE, subtype="FLOAT")
    return path


def at(seconds: float) -> float:
    """What the ramp holds there."""
    return 0.1 + 0.8 * seconds / 25


def heard(path: Path) -> np.ndarray:
    return read_clip(path).samples


def test_parts_are_joined_across_blocks(ramp: Path, tmp_path: Path) -> None:
    track = Track(tmp_path / "joined.wav", (Segment(1.0, 2.0), Segment(9.5, 20.5), Segment(24.0, 99.0)))
    assert cut_tracks(ramp, [track]) == (track.path,)
    samples = heard(track.path)
    assert len(samples) == 13 * RATE
    for place_s, from_s in ((0.5, 1.5), (1.5, 10.0), (11.0, 19.5), (12.5, 24.5)):
        assert samples[round(place_s * RATE)] == pytest.approx(at(from_s), abs=1e-3)
    # Where parts meet there is no step: both ends are faded.
    assert abs(samples[RATE]) < 0.03
    assert np.abs(np.diff(samples)).max() < 0.03


def test_a_whole_recording_stays_as_it_is(ramp: Path, tmp_path: Path) -> None:
    track = Track(tmp_path / "whole.flac", (Segment(0.0, float("inf")),), fade=False)
    cut_tracks(ramp, [track])
    np.testing.assert_allclose(heard(track.path), heard(ramp), atol=2 / 32768)


def test_in_place_everything_keeps_its_time(ramp: Path, tmp_path: Path) -> None:
    parts = (Segment(3.0, 4.0), Segment(9.0, 11.0))
    silent = Track(tmp_path / "silent.wav", parts, Elsewhere.SILENCE)
    beeping = Track(tmp_path / "beeping.wav", parts, Elsewhere.BEEP)
    assert len(cut_tracks(ramp, [silent, beeping])) == 2
    quiet, loud = heard(silent.path), heard(beeping.path)
    assert len(quiet) == len(loud) == 25 * RATE
    for samples in (quiet, loud):
        for inside_s in (3.5, 9.5, 10.5):
            assert samples[round(inside_s * RATE)] == pytest.approx(at(inside_s), abs=1e-3)
    assert not quiet[: 3 * RATE].any()
    assert not quiet[round(4.0 * RATE) : 9 * RATE].any()
    spectrum = np.abs(np.fft.rfft(loud[12 * RATE : 20 * RATE]))
    assert spectrum.argmax() / 8 == pytest.approx(1000, abs=2)
    # Nothing of what was there is under the beep.
    assert np.abs(loud[12 * RATE : 20 * RATE]).max() < 0.11


def test_many_tracks_that_overlap_and_one_without_sound(ramp: Path, tmp_path: Path) -> None:
    tracks = [Track(tmp_path / f"{number}.wav", (Segment(number, number + 1.5),)) for number in range(20)] + [
        Track(tmp_path / "beyond.wav", (Segment(30.0, 31.0),)),
        Track(tmp_path / "none.wav", ()),
    ]
    written = cut_tracks(ramp, list(reversed(tracks)))
    assert written == tuple(track.path for track in reversed(tracks[:20]))
    assert not tracks[20].path.exists()
    for number in (0, 9, 19):
        samples = heard(tracks[number].path)
        assert len(samples) == 1.5 * RATE
        assert samples[RATE] == pytest.approx(at(number + 1.0), abs=1e-3)


def test_opus_gets_a_rate_that_it_knows(tmp_path: Path) -> None:
    time = np.arange(3 * 22050) / 22050
    soundfile.write(tmp_path / "tone.wav", 0.5 * np.sin(2 * np.pi * 440 * time), 22050)
    track = Track(tmp_path / "tone.opus", (Segment(1.0, 2.0),))
    cut_tracks(tmp_path / "tone.wav", [track])
    clip = read_clip(track.path, sample_rate=16000)
    assert clip.seconds == pytest.approx(1.0, abs=0.05)
    spectrum = np.abs(np.fft.rfft(clip.samples[4000:12000]))
    assert spectrum.argmax() * 16000 / 8000 == pytest.approx(440, abs=5)


def test_a_long_recording_is_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    with soundfile.SoundFile(tmp_path / "long.wav", "w", 16000, 1) as file:
        for _ in range(60):
            file.write(np.full(30 * 16000, 0.1))
    tracks = [Track(tmp_path / "people.wav", tuple(Segment(at_s, at_s + 20) for at_s in range(0, 1800, 30)))]
    tracemalloc.start()
    cut_tracks(tmp_path / "long.wav", tracks)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(heard(tracks[0].path)) == 60 * 20 * 16000
    assert peak < 20e6  # the whole would be 115 MB


@pytest.mark.parametrize("loud_s", [1.5, 21.5])
def test_a_wav_file_holds_what_is_louder_than_full_scale(tmp_path: Path, loud_s: float) -> None:
    samples = np.full(25 * RATE, 0.25)
    samples[round(loud_s * RATE)] = 1.5
    soundfile.write(tmp_path / "loud.wav", samples, RATE, subtype="FLOAT")
    tracks = [
        Track(tmp_path / "early.wav", (Segment(1.0, 2.0),)),
        Track(tmp_path / "late.wav", (Segment(21.0, 22.0),)),
    ]
    assert len(cut_tracks(tmp_path / "loud.wav", tracks)) == 2
    assert max(np.abs(heard(track.path)).max() for track in tracks) == pytest.approx(1.5)
    cut_tracks(tmp_path / "loud.wav", [Track(tmp_path / "all.flac", (Segment(0.0, 25.0),))])
    assert np.abs(heard(tmp_path / "all.flac")).max() == pytest.approx(1.0, abs=1e-3)


def test_what_was_begun_is_not_left_behind(ramp: Path, tmp_path: Path) -> None:
    def stop(fraction: float | None) -> None:
        if fraction:
            raise KeyboardInterrupt

    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(KeyboardInterrupt):
        cut_tracks(ramp, [Track(folder / "a.wav", (Segment(0.0, 25.0),))], stop)
    assert list(folder.iterdir()) == []
    with pytest.raises(AudioError, match="cannot be written"):
        cut_tracks(ramp, [Track(tmp_path / "no" / "a.wav", (Segment(0.0, 25.0),))])
    with pytest.raises(AudioError, match="VoxDesk writes"):
        cut_tracks(ramp, [Track(tmp_path / "a.mp3", (Segment(0.0, 25.0),))])
