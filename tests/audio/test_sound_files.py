"""Every format, whole, streaming and from the middle; channels; long files."""

import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import psutil
import pytest
import soundfile
from encoded_sounds import chirp, encode, encode_with_av
from numpy.testing import assert_allclose

from voxdesk.audio.files import AUDIO_SUFFIXES, is_audio, open_audio, probe, read_clip, write_wav
from voxdesk.core.errors import AudioError
from voxdesk.core.types import AudioClip

ROOT = Path(__file__).resolve().parents[2]
FORMATS = [".wav", ".flac", ".ogg", ".opus", ".mp3", ".aiff"]
FORMATS += [".m4a", ".mp4", ".mov", ".aac", ".wma", ".webm", ".mkv", ".ts", ".avi", ".amr", ".3gp"]


def assert_same_sound(found: np.ndarray, expected: np.ndarray) -> None:
    """Differs by less than a quarter of what a shift by one sample would make.

    Not equal: AAC adds noise of its own, and AMR remembers a steady tone for seconds.
    """
    assert len(found) == len(expected)
    assert (found - expected).std() < 0.25 * (expected[1:] - expected[:-1]).std()


def loudest_hz(samples: np.ndarray, sample_rate: int) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(spectrum.argmax() * sample_rate / len(samples))


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_format_is_decoded_with_its_length_and_pitch(tmp_path, suffix):
    path = encode(tmp_path / f"chirp{suffix}", 6.0)
    info = probe(path)
    clip = read_clip(path)
    assert is_audio(path)
    assert info.channels == 1
    assert clip.sample_rate == info.sample_rate
    assert clip.seconds == pytest.approx(6.0, abs=0.1)
    if info.seconds is not None:
        assert info.seconds == pytest.approx(6.0, abs=0.1)
    for place in (1.0, 3.0, 5.0):  # the chirp passes 600 + 60 t Hz at t
        part = clip.cut(place - 0.1, place + 0.1)
        assert loudest_hz(part.samples, clip.sample_rate) == pytest.approx(600 + 60 * place, abs=12)


@pytest.mark.parametrize("suffix", FORMATS)
def test_reading_in_the_middle_gives_the_samples_of_the_whole(tmp_path, suffix):
    path = encode(tmp_path / f"chirp{suffix}", 9.0)
    whole = read_clip(path)
    with open_audio(path) as file:
        for start_s in (4.0, 0.05, 7.31, 2.5, 0.0, 5.005, 1.2):
            part = file.read(start_s, 0.7)
            first = round(start_s * whole.sample_rate)
            assert part.start_s == pytest.approx(start_s, abs=1e-4)
            assert len(part.samples) == round(0.7 * whole.sample_rate)
            expected = whole.samples[first : first + len(part.samples)]
            assert_same_sound(part.samples, expected)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("sample_rate", [None, 16_000])
def test_blocks_joined_are_the_whole(tmp_path, suffix, sample_rate):
    path = encode(tmp_path / f"chirp{suffix}", 5.3)
    whole = read_clip(path, sample_rate=sample_rate)
    with open_audio(path) as file:
        blocks = list(file.blocks(0.5, sample_rate))
    assert_allclose(np.concatenate([block.samples for block in blocks]), whole.samples, atol=1e-6)
    assert {block.sample_rate for block in blocks} == {whole.sample_rate}
    assert [block.start_s for block in blocks[:3]] == pytest.approx([0.0, 0.5, 1.0])
    assert all(block.seconds == pytest.approx(0.5) for block in blocks[:-1])


def test_beyond_the_end_there_is_an_empty_clip(tmp_path):
    for suffix in (".flac", ".m4a"):
        with open_audio(encode(tmp_path / f"chirp{suffix}", 2.0)) as file:
            assert len(file.read(60.0, 1.0).samples) == 0
            assert file.read(1.9, 1.0).seconds < 0.2
            assert file.read(0.0, 1.0).seconds == pytest.approx(1.0)


@pytest.mark.parametrize(
    "subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ULAW", "ALAW"]
)
def test_integers_and_floats_have_the_same_scale(tmp_path, subtype):
    path = tmp_path / "a.wav"
    tone = 0.5 * np.sin(2 * np.pi * 440 * np.arange(8000) / 8000)
    soundfile.write(path, tone, 8000, subtype=subtype)
    assert_allclose(read_clip(path).samples, tone, atol=0.02)


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 32_000, 44_100, 88_200, 96_000, 192_000])
def test_any_rate_comes_out_at_16_kHz(tmp_path, rate):
    path = tmp_path / "a.wav"
    soundfile.write(path, 0.5 * np.sin(2 * np.pi * 440 * np.arange(rate) / rate), rate)
    clip = read_clip(path, sample_rate=16_000)
    assert clip.seconds == pytest.approx(1.0, abs=0.001)
    assert loudest_hz(clip.samples, 16_000) == pytest.approx(440, abs=2)


def test_192_kHz_with_eight_channels(tmp_path):
    path = tmp_path / "a.wav"
    time_s = np.arange(192_000) / 192_000
    channels = np.stack([0.4 * np.sin(2 * np.pi * 100 * (n + 1) * time_s) for n in range(8)], axis=1)
    soundfile.write(path, channels, 192_000)
    clip = read_clip(path)
    assert (clip.sample_rate, len(clip.samples)) == (192_000, 192_000)
    assert_allclose(clip.samples, channels.mean(axis=1), atol=1e-4)


def test_a_silent_channel_halves_the_sound_and_no_more(tmp_path):
    path = tmp_path / "a.wav"
    tone = 0.5 * np.sin(2 * np.pi * 440 * np.arange(16_000) / 16_000)
    soundfile.write(path, np.stack([tone, 0 * tone], axis=1), 16_000)
    assert_allclose(read_clip(path).samples, tone / 2, atol=1e-4)


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".mka"])
def test_channels_in_opposite_phase_do_not_cancel(tmp_path, suffix):
    """One wire crossed: the mean of such a recording is silence."""
    path = tmp_path / f"a{suffix}"
    tone = 0.3 * np.sin(2 * np.pi * 440 * np.arange(5 * 16_000) / 16_000)
    tone[:16_000] = 0  # begins in silence: one look at the start would not see it
    stereo = np.stack([-tone, 1.1 * tone], axis=1)
    if suffix == ".mka":
        write_flac_in_matroska(path, stereo, 16_000)
    else:
        soundfile.write(path, stereo, 16_000)
    whole = read_clip(path)
    assert np.abs(whole.samples).max() > 0.3
    with open_audio(path) as file:
        assert_allclose(file.read(3.0, 1.0).samples, whole.samples[48_000:64_000], atol=1e-4)


def write_flac_in_matroska(path: Path, channels: np.ndarray, rate: int) -> None:
    with av.open(str(path), "w", format="matroska") as file:
        stream = file.add_stream("flac", rate=rate, layout="stereo")
        for first in range(0, len(channels), 4096):
            block = np.ascontiguousarray(
                (channels[first : first + 4096] * 32767).astype(np.int16).reshape(1, -1)
            )
            frame = av.AudioFrame.from_ndarray(block, format="s16", layout="stereo")
            frame.rate, frame.pts = rate, first
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))


def test_a_hole_in_a_recordings_times_is_silence(tmp_path):
    """A phone call put on hold: what follows keeps its place, read through or jumped to."""
    path = tmp_path / "a.webm"
    encode_with_av(path, chirp(6.0, 48_000), gap_s=(3.0, 4.0))
    whole = read_clip(path)
    assert whole.seconds == pytest.approx(10.0, abs=0.1)
    assert np.abs(whole.cut(3.5, 6.5).samples).max() < 1e-3
    with open_audio(path) as file:
        jumped = file.read(8.5, 0.5)
    assert_same_sound(jumped.samples, whole.cut(8.5, 9.0).samples)


def test_a_video_gives_its_sound(tmp_path):
    path = tmp_path / "film.mp4"
    sound = chirp(2.0, 48_000)
    with av.open(str(path), "w") as file:
        pictures = file.add_stream("mpeg4", rate=10)
        pictures.width, pictures.height, pictures.pix_fmt = 64, 48, "yuv420p"
        track = file.add_stream("aac", rate=48_000, layout="mono")
        for _ in range(20):
            picture = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 128, np.uint8), format="rgb24")
            file.mux(pictures.encode(picture))
        for first in range(0, len(sound) - 1023, 1024):
            frame = av.AudioFrame.from_ndarray(
                sound[None, first : first + 1024], format="fltp", layout="mono"
            )
            frame.rate, frame.pts = 48_000, first
            file.mux(track.encode(frame))
        file.mux([*pictures.encode(None), *track.encode(None)])
    assert read_clip(path).seconds == pytest.approx(2.0, abs=0.1)


def test_a_wrong_suffix_does_not_matter(tmp_path):
    for suffix, wrong in ((".m4a", ".wav"), (".flac", ".m4a"), (".mp3", ".ogg")):
        path = encode(tmp_path / f"chirp{suffix}", 2.0)
        renamed = path.rename(path.with_suffix(wrong))
        assert read_clip(renamed).seconds == pytest.approx(2.0, abs=0.1)


def test_suffixes_in_any_case():
    assert is_audio(Path("A.WAV"))
    assert is_audio(Path("b.M4a"))
    assert not is_audio(Path("notes.txt"))
    assert not is_audio(Path("wav"))
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in AUDIO_SUFFIXES)


@pytest.mark.parametrize(("amplitude", "tolerance"), [(0.9, 1 / 32768), (1.5, 1e-6)])
def test_what_was_written_is_read_back(tmp_path, amplitude, tolerance):
    samples = amplitude * np.sin(np.arange(1000, dtype=np.float32))
    write_wav(tmp_path / "a.wav", AudioClip(samples, 22_050))
    clip = read_clip(tmp_path / "a.wav")
    assert clip.sample_rate == 22_050
    assert_allclose(clip.samples, samples, atol=tolerance)
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


def test_writing_where_it_is_impossible_says_so_and_keeps_the_old_file(tmp_path):
    clip = AudioClip(np.zeros(10, np.float32), 8000)
    with pytest.raises(AudioError, match="cannot be written"):
        write_wav(tmp_path / "missing" / "a.wav", clip)
    (tmp_path / "folder.wav").mkdir()
    with pytest.raises(AudioError, match="cannot be written"):
        write_wav(tmp_path / "folder.wav", clip)
    assert [path.name for path in tmp_path.iterdir()] == ["folder.wav"]


@pytest.fixture(scope="module")
def six_hours(tmp_path_factory) -> Path:
    """Six hours of 8 kHz mono: second n holds the value n / 40000, so any place is known."""
    path = tmp_path_factory.mktemp("long") / "six hours.flac"
    with soundfile.SoundFile(path, "w", 8_000, 1, subtype="PCM_16") as file:
        for minute in range(360):
            seconds = (np.arange(60) + 60 * minute) / 40_000
            file.write(np.repeat(seconds, 8_000).astype(np.float32))
    return path


def test_a_six_hour_file_opens_at_once_and_is_read_anywhere(six_hours, monkeypatch):
    decoded = []
    read = soundfile.SoundFile.read

    def counting(file, frames, **options):
        block = read(file, frames, **options)
        decoded.append(len(block))
        return block

    monkeypatch.setattr(soundfile.SoundFile, "read", counting)
    with open_audio(six_hours) as file:
        assert file.info.seconds == 21_600
        clip = file.read(18_000.5, 1.0)
    assert 0 < sum(decoded) < 60 * 8_000  # a minute of six hours
    assert_allclose(clip.samples[[0, -1]], [18_000 / 40_000, 18_001 / 40_000], atol=1e-4)


def test_a_six_hour_file_is_never_in_memory_whole(six_hours):
    """As floats it is 690 MB."""
    program = (
        "import sys, psutil\nfrom pathlib import Path\nfrom voxdesk.audio.files import open_audio\n"
        "process = psutil.Process()\nbefore = process.memory_info().rss\nhighest = total = 0\n"
        "with open_audio(Path(sys.argv[1])) as file:\n"
        "    for number, block in enumerate(file.blocks(10.0)):\n"
        "        total += len(block.samples)\n"
        "        highest = max(highest, process.memory_info().rss) if number % 50 == 0 else highest\n"
        "print(total, highest - before)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, six_hours], check=True, capture_output=True, text=True, cwd=ROOT
    )
    total, growth = map(int, done.stdout.split())
    assert total == 21_600 * 8_000
    assert growth < 60e6


def test_reading_files_loads_neither_portaudio_nor_ffmpeg(tmp_path):
    program = (
        "import sys\nfrom pathlib import Path\nfrom voxdesk.audio.files import read_clip\n"
        "read_clip(Path(sys.argv[1]), sample_rate=16000)\n"
        "print([name for name in ('sounddevice', 'av', 'scipy', 'PySide6') if name in sys.modules])"
    )
    path = encode(tmp_path / "chirp.wav", 1.0)
    done = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip() == "[]", done.stderr


def test_an_open_file_holds_one_handle_and_gives_it_back(tmp_path):
    process = psutil.Process()
    for suffix in (".flac", ".m4a"):
        path = encode(tmp_path / f"chirp{suffix}", 2.0)
        read_clip(path)
        before = process.num_fds()
        for _ in range(20):
            read_clip(path)
        assert process.num_fds() == before
