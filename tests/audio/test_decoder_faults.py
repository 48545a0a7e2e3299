"""Whatever a decoder raises is that file's error in words, and the next file's turn comes."""

from pathlib import Path

import numpy as np
import pytest
from encoded_sounds import chirp, encode

from voxdesk.audio.av_decoder import AvDecoder
from voxdesk.audio.files import open_audio, read_clip
from voxdesk.audio.open_decoder import SafeDecoder
from voxdesk.core.errors import AudioError
from voxdesk.core.types import AudioInfo

FAULTS = [
    IndexError("tuple index out of range"),
    KeyError("stream"),
    MemoryError(),
    ZeroDivisionError(),
    TypeError("x"),
]


class Faulty:
    """A decoder that fails at ``fails_at`` samples, in a way of its own."""

    exact, promised_s, damage, note = True, 4.0, "", ""

    def __init__(self, path: Path, fault: Exception, fails_at: int) -> None:
        self.info = AudioInfo(path, 4.0, 16_000, 1, "WAV")
        self._fault, self._fails_at, self._position = fault, fails_at, 0

    def restart(self) -> None:
        raise self._fault

    def seek(self, frame: int) -> None:
        raise self._fault

    def read(self, frames: int) -> np.ndarray:
        if self._position >= self._fails_at:
            raise self._fault
        self._position += 1000
        return np.full((min(frames, 1000), 1), 0.1, np.float32)

    def close(self) -> None:
        raise self._fault


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
def test_any_fault_is_an_audio_error_or_the_end(tmp_path, fault):
    path = tmp_path / "a.wav"
    at_once = SafeDecoder(path, Faulty(path, fault, 0))
    with pytest.raises(AudioError, match=r"a\.wav"):
        at_once.read(100)
    with pytest.raises(AudioError, match=r"a\.wav"):
        at_once.seek(100)
    with pytest.raises(AudioError, match=r"a\.wav"):
        at_once.restart()
    at_once.close()
    later = SafeDecoder(path, Faulty(path, fault, 2000))
    assert sum(len(later.read(1000)) for _ in range(5)) == 2000
    assert later.damage


def test_a_fault_on_the_way_in_is_an_audio_error(tmp_path, monkeypatch):
    path = encode(tmp_path / "a.m4a", 1.0)

    def broken(*_: object) -> None:
        raise IndexError

    monkeypatch.setattr(AvDecoder, "_read_first_frames", broken)
    with pytest.raises(AudioError, match=r"a\.m4a"):
        open_audio(path)


@pytest.mark.parametrize("suffix", [".ts", ".mkv", ".mp4"])
@pytest.mark.logs("left out")
def test_a_stream_that_turns_up_midway_is_passed_over(tmp_path, suffix):
    """Half of a recording with one track, half of one with a picture and sound, joined."""
    from containers import mux

    container = {".ts": "mpegts", ".mkv": "matroska", ".mp4": "mp4"}[suffix]
    sound = chirp(4.0, 48_000)
    one = mux(tmp_path / f"one{suffix}", [sound], container=container, codec="mp2", rate=48_000)
    two = mux(
        tmp_path / f"two{suffix}",
        [sound, sound],
        container=container,
        codec="mp2",
        rate=48_000,
        picture="mpeg4",
    )
    path = tmp_path / f"both{suffix}"
    path.write_bytes(one.read_bytes() + two.read_bytes())
    assert read_clip(path).seconds >= 3.9
