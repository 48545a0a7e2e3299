"""Files that are broken, strange or not sound at all: an AudioError in words, or what can be decoded."""

import contextlib
import logging
import os
import random
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from encoded_sounds import AV_FORMATS, SOUNDFILE_FORMATS, chirp, encode
from numpy.testing import assert_allclose

from voxdesk.audio.files import open_audio, probe, read_clip
from voxdesk.core.errors import AudioError

pytestmark = pytest.mark.logs("voxdesk.audio.files: ")

PROJECT = Path(__file__).resolve().parents[2]
FUZZED = sorted({*SOUNDFILE_FORMATS, *AV_FORMATS})


def write(path: Path, samples: np.ndarray, rate: int = 16_000, subtype: str = "FLOAT") -> Path:
    soundfile.write(path, samples, rate, subtype=subtype)
    return path


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".m4a", ".txt"])
def test_an_empty_file(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    path.touch()
    with pytest.raises(AudioError, match="is empty"):
        read_clip(path)


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".ogg", ".aiff", ".mp3", ".opus"])
def test_nothing_but_a_header(tmp_path, suffix):
    container, subtype, rate = SOUNDFILE_FORMATS[suffix]
    path = tmp_path / f"a{suffix}"
    soundfile.write(path, np.zeros(0), rate, format=container, subtype=subtype)
    with pytest.raises(AudioError):
        read_clip(path)


@pytest.mark.parametrize("suffix", [".wav", ".mp3", ".flac", ".m4a", ".webm"])
@pytest.mark.parametrize(
    "content", [b"Dear diary,\n" * 200, b"\x89PNG\r\n\x1a\n" + b"\0" * 500, b"\xff" * 3000]
)
def test_something_else_with_the_name_of_a_recording(tmp_path, suffix, content):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(content)
    with pytest.raises(AudioError) as raised:
        read_clip(path)
    assert path.name in str(raised.value)
    assert "Traceback" not in str(raised.value)
    assert "Error" not in str(raised.value)


@pytest.mark.parametrize(
    "suffix", [".flac", ".wav", ".ogg", ".opus", ".mp3", ".aac", ".webm", ".aiff", ".amr"]
)
def test_of_a_truncated_file_what_is_there_is_decoded(tmp_path, suffix, caplog):
    path = encode(tmp_path / f"a{suffix}", 8.0)
    whole = read_clip(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    with caplog.at_level(logging.WARNING):
        clip = read_clip(path)
    assert 2.0 < clip.seconds < 6.5
    assert_allclose(clip.samples[:16_000], whole.samples[:16_000], atol=1e-3)
    if suffix == ".flac":
        assert str(path) in caplog.text


def test_a_truncated_file_streams_the_same(tmp_path):
    path = encode(tmp_path / "a.flac", 8.0)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    whole = read_clip(path)
    with open_audio(path) as file:
        joined = np.concatenate([block.samples for block in file.blocks(0.5)])
        assert_allclose(joined, whole.samples, atol=1e-6)
        assert len(file.read(7.5, 0.5).samples) == 0


def test_a_flac_cut_within_its_first_frame_is_an_error(tmp_path):
    path = encode(tmp_path / "a.flac", 8.0)
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(AudioError):
        read_clip(path)


def test_an_mp4_whose_index_is_missing_is_an_error(tmp_path):
    path = encode(tmp_path / "a.m4a", 4.0)
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(AudioError):
        read_clip(path)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e30])
@pytest.mark.parametrize("subtype", ["FLOAT", "DOUBLE"])
def test_values_that_are_no_sound(tmp_path, value, subtype):
    samples = chirp(3.0, 16_000).astype(np.float64)
    samples[20_000] = value
    path = write(tmp_path / "a.wav", samples, subtype=subtype)
    with pytest.raises(AudioError, match="no numbers, or far too large"):
        read_clip(path)
    with open_audio(path) as file, pytest.raises(AudioError, match="no numbers, or far too large"):
        list(file.blocks(0.5, 16_000))


@pytest.mark.parametrize(
    "samples",
    [
        pytest.param(np.full(16_000, 0.5), id="DC"),
        pytest.param(np.zeros(16_000), id="silence"),
        pytest.param(chirp(0.1, 16_000), id="0.1 s"),
        pytest.param(np.array([0.25]), id="one sample"),
        pytest.param(0.2 * np.random.default_rng(0).standard_normal(16_000), id="white noise"),
        pytest.param(3.0 * chirp(1.0, 16_000), id="beyond full scale"),
    ],
)
def test_strange_sound_is_still_sound(tmp_path, samples):
    clip = read_clip(write(tmp_path / "a.wav", samples))
    assert_allclose(clip.samples, samples, atol=1e-6)


@pytest.mark.parametrize(
    "name",
    [
        "new\nline.wav",
        "\"quoted\" 'twice' `thrice`.wav",
        "Sprachaufnahme ÄÖÜ 録音 🎙.wav",
        "e\u0301 decomposed.wav",
        "%s%n $HOME; rm -rf ~.wav",
        "-rf.wav",
        " leading and trailing .wav",
        "http:colon.wav",
        "a" * 246 + ".wav",
        "ü" * 123 + ".wav",
    ],
)
def test_hostile_names(tmp_path, name):
    wav = write(tmp_path / name, chirp(1.0, 16_000))
    assert read_clip(wav).seconds == 1.0
    assert read_clip(wav).source == str(wav)
    if len(os.fsencode(name)) < 250:
        m4a = encode(tmp_path / "plain.m4a", 1.0).rename((tmp_path / name).with_suffix(".m4a"))
        assert read_clip(m4a).seconds == pytest.approx(1.0, abs=0.1)
        m4a.unlink()
    wav.write_bytes(b"broken")
    with pytest.raises(AudioError):
        read_clip(wav)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux allows such names")
def test_a_name_that_is_no_text(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/latin1-\xe4.wav"))
    for suffix in (".wav", ".m4a"):
        path.write_bytes(encode(tmp_path / f"a{suffix}", 1.0).read_bytes())
        assert read_clip(path).seconds == pytest.approx(1.0, abs=0.1)


def test_a_folder_and_what_is_not_a_file(tmp_path):
    (tmp_path / "folder.wav").mkdir()
    with pytest.raises(AudioError, match="folder"):
        probe(tmp_path / "folder.wav")
    os.mkfifo(tmp_path / "pipe.wav")
    with pytest.raises(AudioError, match="not an ordinary file"):
        probe(tmp_path / "pipe.wav")  # opening it would wait for ever
    with pytest.raises(AudioError):
        probe(Path("nul\0byte.wav"))


def test_a_file_that_vanished(tmp_path):
    path = write(tmp_path / "a.wav", chirp(1.0, 16_000))
    with open_audio(path) as file:
        path.unlink()
        try:
            assert file.read(0.0, 0.5).seconds == 0.5  # what is open stays readable
        except AudioError:
            assert sys.platform != "linux"
    with pytest.raises(AudioError, match="was not found"):
        read_clip(path)
    with pytest.raises(AudioError, match="was not found"):
        read_clip(tmp_path / "gone" / "a.wav")


def test_a_file_that_may_not_be_read(tmp_path):
    """As another user where the tests run as root, who may read everything."""
    path = write(tmp_path / "a.wav", chirp(1.0, 16_000))
    path.chmod(0)
    if os.geteuid() != 0:
        with pytest.raises(AudioError, match="permission denied"):
            read_clip(path)
        return
    program = (
        "import os, sys\nfrom pathlib import Path\nfrom voxdesk.audio.files import read_clip\n"
        "from voxdesk.core.errors import AudioError\n"
        "os.setuid(65534)\n"
        "try:\n    read_clip(Path(sys.argv[1]))\nexcept AudioError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, cwd=PROJECT)
    assert "permission denied" in done.stdout, done.stderr


def test_a_header_that_claims_the_moon_costs_no_memory(tmp_path):
    """A WAV of 1000 channels and 4 GB by its header, 100 bytes long."""
    header = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 2**32 - 1, b"WAVE", b"fmt ", 16, 1, 1000, 48_000,
                         48_000 * 2000, 2000, 16, b"data", 2**32 - 40)  # fmt: skip
    (tmp_path / "a.wav").write_bytes(header + b"\0" * 56)
    with contextlib.suppress(AudioError):
        assert read_clip(tmp_path / "a.wav").seconds < 1


def test_a_playlist_opens_nothing_else(tmp_path):
    """FFmpeg would follow it to other files and into the network."""
    secret = encode(tmp_path / "secret.ts", 2.0)
    playlist = f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{secret.name}\n#EXT-X-ENDLIST\n"
    for suffix in (".m3u8", ".m4a", ".mp3", ".wav"):
        path = tmp_path / f"list{suffix}"
        path.write_text(playlist)
        with pytest.raises(AudioError):
            read_clip(path)
    concat = tmp_path / "concat.m4a"
    concat.write_text(f"ffconcat version 1.0\nfile '{secret.name}'\n")
    with pytest.raises(AudioError):
        read_clip(concat)


@pytest.mark.parametrize("suffix", FUZZED)
def test_damaged_headers_never_give_anything_but_a_clip_or_words(tmp_path, suffix, capfd):
    """Bytes of the first kilobyte changed, cut out or doubled, the same ones in every run."""
    sound = encode(tmp_path / f"good{suffix}", 0.5).read_bytes()
    dice = random.Random(suffix)
    path = tmp_path / f"fuzzed{suffix}"
    for _ in range(40):
        data = bytearray(sound)
        for _ in range(dice.randint(1, 8)):
            at = dice.randrange(min(1024, len(data)))
            match dice.randrange(4):
                case 0:
                    data[at] ^= 1 << dice.randrange(8)
                case 1:
                    data[at] = dice.choice([0, 0xFF, 0x7F, 0x80])
                case 2:
                    del data[at : at + dice.randint(1, 16)]
                case _:
                    data[at:at] = data[at : at + dice.randint(1, 16)]
        path.write_bytes(data)
        try:
            clip = read_clip(path)
        except AudioError as error:
            assert path.name in str(error)
        else:
            assert np.isfinite(clip.samples).all()
            assert clip.seconds < 3600
    assert capfd.readouterr() == ("", ""), "a decoder wrote to the terminal"
