from pathlib import Path

import numpy as np
import pytest

from voxdesk.audio.encode import write_encoded
from voxdesk.audio.files import probe, read_clip
from voxdesk.core.errors import AudioError
from voxdesk.core.types import AudioClip


def tone(seconds: float = 2.0) -> AudioClip:
    time = np.arange(round(16000 * seconds)) / 16000
    return AudioClip((0.5 * np.sin(2 * np.pi * 440 * time)).astype(np.float32), 16000)


def test_flac_comes_back_to_the_bit(tmp_path: Path) -> None:
    write_encoded(tmp_path / "tone.flac", tone())
    np.testing.assert_allclose(read_clip(tmp_path / "tone.flac").samples, tone().samples, atol=2 / 32768)


@pytest.mark.parametrize("suffix", [".opus", ".ogg"])
def test_opus_sounds_the_same(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"tone{suffix}"
    write_encoded(path, tone())
    assert path.stat().st_size < 2 * 32000 / 4
    assert probe(path).seconds == pytest.approx(2.0, abs=0.1)
    samples = read_clip(path, sample_rate=16000).samples[8000:24000]
    spectrum = np.abs(np.fft.rfft(samples))
    assert spectrum.argmax() * 16000 / len(samples) == pytest.approx(440, abs=5)


def test_what_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match="VoxDesk writes"):
        write_encoded(tmp_path / "tone.mp3", tone())
    with pytest.raises(AudioError, match="cannot be written"):
        write_encoded(tmp_path / "nowhere" / "tone.flac", tone())
