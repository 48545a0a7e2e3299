"""Time is the container's, all of the sound is there, and every place is the right one."""

import logging
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from containers import mux, skip_time, unfinished_wav, voc
from encoded_sounds import AV_FORMATS, chirp, encode

from voxdesk.audio.files import AUDIO_SUFFIXES, length_s, open_audio, probe, read_clip
from voxdesk.core.errors import AudioError
from voxdesk.core.types import AudioClip

RATE = 48_000


def hertz(samples: np.ndarray, rate: int) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(spectrum.argmax() * rate / len(samples))


def assert_chirp(clip: AudioClip, at_s: float, begun_s: float = 0.0) -> None:
    """At ``at_s`` a chirp that began at ``begun_s`` passes its frequency of that time."""
    part = clip.cut(at_s - 0.1, at_s + 0.1)
    assert hertz(part.samples, clip.sample_rate) == pytest.approx(600 + 60 * (at_s - begun_s), abs=12)


def assert_places(path: Path) -> None:
    """Any place read from one open file is that of the whole, in every order."""
    whole = read_clip(path)
    rate = whole.sample_rate
    places = np.random.default_rng(3).permutation(np.arange(0.1, whole.seconds - 0.6, 0.7))
    with open_audio(path) as file:
        for place in places:
            found = file.read(float(place), 0.4).samples
            first = round(float(place) * rate)
            expected = whole.samples[first : first + len(found)]
            assert len(found) == round(0.4 * rate)
            # A shift by a sample would differ four times as much.
            assert (found - expected).std() < 0.25 * (expected[1:] - expected[:-1]).std() + 1e-4, place


LATE = {
    ".mp4": ("mp4", "aac", "mpeg4"),
    ".mov": ("mov", "aac", "mpeg4"),
    ".mkv": ("matroska", "aac", "mpeg4"),
    ".webm": ("webm", "libopus", "libvpx"),
    ".ts": ("mpegts", "mp2", "mpeg2video"),
    ".flv": ("flv", "aac", "flv1"),
}


@pytest.mark.parametrize("suffix", LATE)
def test_sound_that_begins_later_than_the_picture_begins_with_silence(tmp_path, suffix):
    container, codec, picture = LATE[suffix]
    path = tmp_path / f"late{suffix}"
    mux(path, [chirp(6.0, RATE)], container=container, codec=codec, rate=RATE, late_s=3.0, picture=picture)
    clip = read_clip(path)
    assert np.abs(clip.cut(0.0, 2.9).samples).max() < 1e-3
    assert_chirp(clip, 5.0, begun_s=3.0)
    assert clip.seconds == pytest.approx(9.0, abs=0.1)
    assert length_s(path) == pytest.approx(clip.seconds, abs=0.05)
    assert_places(path)


def write_ogg(path: Path, sound: np.ndarray, codec: str, rate: int) -> None:
    """By libsndfile where FFmpeg is built without the encoder; pages of a fifth of a second."""
    if codec == "vorbis":
        soundfile.write(path, sound, rate, format="OGG", subtype="VORBIS")
    else:
        options = {"page_duration": "200000"}
        mux(path, [sound], container="ogg", codec=codec, rate=rate, options=options)


def chain(folder: Path, *links: tuple[str, int, int]) -> Path:
    """Ogg files of (codec, rate, seconds), joined end to end."""
    content = b""
    for number, (codec, rate, seconds) in enumerate(links):
        link = folder / f"{number}.ogg"
        write_ogg(link, chirp(seconds, rate), codec, rate)
        content += link.read_bytes()
    path = folder / "chain.ogg"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "links",
    [
        [("libopus", 48_000, 4), ("libopus", 48_000, 5)],
        [("vorbis", 44_100, 4), ("vorbis", 16_000, 5)],
        [("flac", 16_000, 4), ("flac", 16_000, 5), ("flac", 16_000, 3)],
        [("libopus", 48_000, 4), ("flac", 16_000, 5)],
    ],
)
def test_every_link_of_a_chained_ogg_is_heard(tmp_path, links):
    path = chain(tmp_path, *links)
    clip = read_clip(path)
    assert clip.seconds == pytest.approx(sum(seconds for *_, seconds in links), abs=0.15)
    assert_chirp(clip, 2.0)
    assert_chirp(clip, 7.0, begun_s=4.0)
    assert length_s(path) == pytest.approx(clip.seconds, abs=0.001)
    assert probe(path).seconds == pytest.approx(clip.seconds, abs=0.001)
    assert_places(path)


@pytest.mark.parametrize("codec", ["libopus", "vorbis"])
def test_a_gap_in_an_oggs_clock_is_silence(tmp_path, codec):
    path = tmp_path / "gap.ogg"
    write_ogg(path, chirp(8.0, RATE), codec, RATE)
    path.write_bytes(skip_time(path.read_bytes(), 4.0, 5.0))
    clip = read_clip(path)
    assert clip.seconds == pytest.approx(13.0, abs=0.3)
    assert_chirp(clip, 2.0)
    assert_chirp(clip, 11.5, begun_s=5.0)
    loud = np.flatnonzero(np.abs(clip.samples) > 1e-3)
    assert np.diff(loud).max() == pytest.approx(5 * RATE, abs=0.2 * RATE)
    assert_places(path)


def test_an_even_ogg_is_not_taken_for_one_with_gaps(tmp_path, monkeypatch):
    """Decoding it by FFmpeg would change every vector that was kept."""
    from voxdesk.audio import open_decoder

    monkeypatch.setattr(open_decoder, "_open_av", lambda *_: pytest.fail("FFmpeg was asked"))
    for suffix in (".ogg", ".opus"):
        assert read_clip(encode(tmp_path / f"a{suffix}", 9.0)).seconds == pytest.approx(9.0, abs=0.01)


@pytest.mark.parametrize(
    ("suffix", "container", "codec"),
    [
        (".ts", "mpegts", "mp2"),
        (".webm", "webm", "libopus"),
        (".mka", "matroska", "aac"),
        (".mp3", "mp3", "libmp3lame"),
    ],
)
@pytest.mark.parametrize("live", [False, True])
@pytest.mark.logs("what cannot be decoded in it is left out")
def test_recordings_joined_by_cat_are_heard_to_the_end(tmp_path, suffix, container, codec, live):
    options = {"live": "1"} if live and container in ("webm", "matroska") else {}
    part = mux(
        tmp_path / f"part{suffix}",
        [chirp(6.0, RATE)],
        container=container,
        codec=codec,
        rate=RATE,
        options=options,
    )
    path = tmp_path / f"both{suffix}"
    path.write_bytes(part.read_bytes() * 2)
    clip = read_clip(path)
    assert clip.seconds == pytest.approx(12.0, abs=0.3)
    assert_chirp(clip, 3.0)
    assert_chirp(clip, 6.0 + 3.0, begun_s=clip.seconds / 2)
    assert length_s(path) == pytest.approx(clip.seconds, abs=0.05)
    if suffix != ".mp3":
        assert_places(path)


def by_soundfile(subtype: str) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        soundfile.write(folder / "a.wav", chirp(9.0, 8_000), 8_000, subtype=subtype)
        return folder / "a.wav"

    return write


def by_ffmpeg(suffix: str, container: str, codec: str, rate: int) -> Callable[[Path], Path]:
    return lambda folder: mux(
        folder / f"a{suffix}", [chirp(9.0, rate)], container=container, codec=codec, rate=rate
    )


INEXACT = {
    "GSM 6.10": by_soundfile("GSM610"),
    "IMA ADPCM": by_soundfile("IMA_ADPCM"),
    "MS ADPCM": by_soundfile("MS_ADPCM"),
    "Yamaha ADPCM": by_ffmpeg(".wav", "wav", "adpcm_yamaha", 44_100),
    "Ogg FLAC": by_ffmpeg(".oga", "ogg", "flac", 44_100),
    "transport stream": by_ffmpeg(".ts", "mpegts", "mp2", 44_100),
    "WMA": by_ffmpeg(".wma", "asf", "wmav2", 44_100),
}


@pytest.mark.parametrize("name", INEXACT)
def test_places_are_exact_where_jumps_are_not(tmp_path, name):
    assert_places(INEXACT[name](tmp_path))


@pytest.mark.parametrize("name", ["GSM 6.10", "transport stream"])
def test_without_room_for_a_copy_the_way_is_by_decoding(tmp_path, name, monkeypatch):
    path = INEXACT[name](tmp_path)

    def full(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    assert_places(path)


def test_a_copy_leaves_nothing_behind_and_can_be_cancelled(tmp_path, monkeypatch):
    monkeypatch.setattr("voxdesk.audio.decoded_copy._FOLDER", tmp_path / "copies")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "copies"))
    (tmp_path / "copies").mkdir()
    path = INEXACT["transport stream"](tmp_path)
    calls = []

    class EnoughError(Exception):
        pass

    def check() -> None:
        calls.append(len(calls))
        if len(calls) == 2:
            raise EnoughError

    with open_audio(path, check) as file:
        with pytest.raises(EnoughError):
            file.read(8.0, 0.5)
        assert len(file.read(8.0, 0.5).samples) == 22_050  # it goes on afterwards
        assert list((tmp_path / "copies").iterdir()) == []


@pytest.mark.logs("what cannot be decoded in it is left out")
@pytest.mark.parametrize("kind", ["two joined", "junk in front"])
def test_a_length_that_an_mp3_tells_wrongly_is_counted(tmp_path, kind, caplog):
    """FFmpeg goes by the bit rate then, which made whole files end too early."""
    sound = np.concatenate([chirp(6.0, RATE), np.zeros(20 * RATE, np.float32), chirp(6.0, RATE)])
    path = tmp_path / "a.mp3"
    soundfile.write(path, sound, RATE, bitrate_mode="VARIABLE", compression_level=0.4)
    whole = path.read_bytes()
    path.write_bytes(2 * whole if kind == "two joined" else bytes(2000) + whole)
    expected_s = 64.0 if kind == "two joined" else 32.0
    assert read_clip(path).seconds == pytest.approx(expected_s, abs=0.3)
    assert probe(path).seconds == pytest.approx(expected_s, abs=0.3)
    assert "it ends after" not in caplog.text


@pytest.mark.parametrize(
    ("suffix", "container", "codec", "options"),
    [
        (".mp3", "mp3", "libmp3lame", {"write_xing": "0"}),
        (".aac", "adts", "aac", {}),
        (".webm", "webm", "libopus", {"live": "1"}),
        (".ts", "mpegts", "mp2", {}),
    ],
)
def test_a_length_that_no_header_tells_is_counted(tmp_path, suffix, container, codec, options):
    sound = np.concatenate([chirp(6.0, RATE), np.zeros(20 * RATE, np.float32), chirp(6.0, RATE)])
    path = mux(tmp_path / f"a{suffix}", [sound], container=container, codec=codec, rate=RATE, options=options)
    decoded_s = read_clip(path).seconds
    assert decoded_s == pytest.approx(32.0, abs=0.2)
    assert length_s(path) == pytest.approx(decoded_s, abs=0.05)
    assert probe(path).seconds == pytest.approx(decoded_s, abs=0.2)


@pytest.mark.parametrize("suffix", [".flac", ".mp3", ".wav"])
@pytest.mark.logs("it ends after")
def test_a_length_that_the_header_tells_wrongly_is_counted(tmp_path, suffix):
    path = encode(tmp_path / f"a{suffix}", 9.0)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    assert length_s(path) == pytest.approx(read_clip(path).seconds, abs=0.05)


@pytest.mark.parametrize("kind", ["WAV", "RF64", "W64", "AIFF", "AU", "CAF"])
@pytest.mark.logs("it ends after 5.[34] s of 9.0 s")
def test_a_recording_that_is_cut_off_says_so_once(tmp_path, kind, caplog):
    """libsndfile, and FFmpeg where it reads for it, takes the shorter of header and file and says nothing."""
    path = tmp_path / "a.wav"
    soundfile.write(path, chirp(9.0, 16_000), 16_000, format=kind, subtype="PCM_16")
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    with open_audio(path) as file:
        first = file.read()
        assert len(file.read().samples) == len(first.samples)
        assert file.cut_off_of_s(first.seconds) == pytest.approx(9.0, abs=0.1)
    assert len([each for each in caplog.messages if "it ends after" in each]) == 1


@pytest.mark.parametrize("size", [0xFFFFFFFF, 0x7FFFFFFF, 0x7FFFFFFF - 36])
def test_a_recording_written_into_a_pipe_is_whole(tmp_path, size, caplog):
    """Its head was written before anybody knew how long it would be."""
    path = encode(tmp_path / "a.wav", 2.0)
    content = bytearray(path.read_bytes())
    place = content.index(b"data") + 4
    content[place : place + 4] = size.to_bytes(4, "little")
    path.write_bytes(content)
    assert read_clip(path).seconds == pytest.approx(2.0, abs=0.01)
    assert "it ends after" not in caplog.text


def test_a_wav_whose_recorder_died_holds_its_sound(tmp_path):
    path = tmp_path / "crash.wav"
    path.write_bytes(unfinished_wav(chirp(6.0, 16_000), 16_000))
    clip = read_clip(path)
    assert clip.seconds == pytest.approx(6.0, abs=0.01)
    assert_chirp(clip, 3.0)
    assert_places(path)


def test_a_voice_file_of_several_blocks_is_sound_throughout(tmp_path):
    sound = chirp(6.0, 16_000)
    path = tmp_path / "blocks.voc"
    path.write_bytes(voc([sound[:32_000], sound[32_000:]], 16_000))
    clip = read_clip(path)
    assert clip.seconds == pytest.approx(6.0, abs=0.01)
    assert_chirp(clip, 1.0)
    assert_chirp(clip, 4.0)


def tones(*hz: float) -> list[np.ndarray]:
    time_s = np.arange(4 * RATE) / RATE
    return [
        (0.3 * np.sin(2 * np.pi * each * time_s) if each else 0 * time_s).astype(np.float32) for each in hz
    ]


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
@pytest.mark.parametrize(
    ("heard", "default", "expected_hz"),
    [((440, 880), 1, 880), ((440, 880), 0, 440), ((0, 880), 0, 880), ((0, 0), 1, 0)],
)
@pytest.mark.logs("sound tracks")
def test_of_several_tracks_the_default_one_is_heard_unless_it_is_silent(
    tmp_path, suffix, heard, default, expected_hz, caplog
):
    container = {"mp4": "mp4", "mkv": "matroska"}[suffix[1:]]
    path = mux(
        tmp_path / f"two{suffix}", tones(*heard), container=container, codec="aac", rate=RATE, default=default
    )
    with caplog.at_level(logging.WARNING):
        clip = read_clip(path)
    if expected_hz:
        assert hertz(clip.cut(1.0, 2.0).samples, RATE) == pytest.approx(expected_hz, abs=3)
    assert caplog.text.count("2 sound tracks") == 1
    assert_places(path)


@pytest.mark.parametrize("suffix", sorted({".flac", *AV_FORMATS}))
def test_of_a_whole_file_nobody_is_warned(tmp_path, suffix, caplog):
    path = encode(tmp_path / f"a{suffix}", 5.0)
    with caplog.at_level(logging.WARNING):
        read_clip(path)
        length_s(path)
        with open_audio(path) as file:
            list(file.blocks(1.0, 16_000))
            file.read(3.0, 1.0)
    assert caplog.text == ""


@pytest.mark.logs("flac decoder lost sync")
def test_of_a_damaged_file_one_is_warned_once(tmp_path, caplog):
    path = encode(tmp_path / "a.flac", 8.0)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    with caplog.at_level(logging.WARNING), open_audio(path) as file:
        list(file.blocks(1.0, 16_000))
        file.read(1.0, 1.0)
        file.length_s()
        list(file.blocks(1.0))
    assert len(caplog.records) == 1
    assert "of 8.0 s" in caplog.text


def test_a_video_without_sound_is_not_called_damaged(tmp_path):
    import av

    path = tmp_path / "mute.mp4"
    with av.open(str(path), "w", format="mp4") as file:
        pictures = file.add_stream("mpeg4", rate=25)
        pictures.width, pictures.height, pictures.pix_fmt = 64, 48, "yuv420p"
        for _ in range(25):
            file.mux(
                pictures.encode(av.VideoFrame.from_ndarray(np.zeros((48, 64, 3), np.uint8), format="rgb24"))
            )
        file.mux(pictures.encode(None))
    with pytest.raises(AudioError, match="no sound track"):
        read_clip(path)


def test_an_mp4_that_was_never_finished_says_so(tmp_path):
    path = encode(tmp_path / "a.m4a", 4.0)
    content = path.read_bytes()
    path.write_bytes(content[: content.index(b"moov") - 4])
    with pytest.raises(AudioError, match="never finished"):
        read_clip(path)


@pytest.mark.parametrize(
    "suffix",
    [
        ".qta",
        ".m4r",
        ".3gpp",
        ".qt",
        ".f4v",
        ".mts",
        ".m2ts",
        ".vob",
        ".mp2",
        ".wave",
        ".spx",
        ".snd",
        ".awb",
        ".vox6",
        ".m4p",
        ".ismv",
        ".m2a",
        ".trp",
        ".wm",
    ],
)
def test_what_opens_by_name_is_found_in_folders(suffix):
    assert suffix in AUDIO_SUFFIXES


@pytest.mark.parametrize(
    ("suffix", "kind", "subtype"),
    [
        (".gsm", "RAW", "GSM610"),
        (".vox", "RAW", "VOX_ADPCM"),
        (".sf", "IRCAM", "PCM_16"),
        (".wve", "WVE", "ALAW"),
        (".sds", "SDS", "PCM_16"),
    ],
)
def test_recordings_of_telephone_systems_and_samplers_are_found_and_read(tmp_path, suffix, kind, subtype):
    path = tmp_path / f"a{suffix}"
    with path.open("wb") as file:  # by its name soundfile would take another format
        soundfile.write(file, chirp(3.0, 8_000), 8_000, format=kind, subtype=subtype)
    assert suffix in AUDIO_SUFFIXES
    assert read_clip(path).seconds == pytest.approx(3.0, abs=0.05)
