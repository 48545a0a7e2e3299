"""A file that holds several pieces of sound gives all of them, or says what is left out."""

import io
import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voxdesk.audio.files import length_s, open_audio, probe

RATE = 16_000
FIRST, SECOND = (
    (np.random.default_rng(seed).standard_normal(RATE * seconds) * 8000)
    .clip(-30_000, 30_000)
    .astype(np.int16)
    for seed, seconds in ((1, 2), (2, 3))
)


def encoded(samples: np.ndarray, kind: str) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, samples, RATE, format=kind, subtype="PCM_16")
    return file.getvalue()


def second_chunk(kind: str) -> bytes:
    """The second piece's chunk alone, as it stands in a file of this kind."""
    content = SECOND.astype(">i2" if kind in ("AIFF", "CAF") else "<i2").tobytes()
    match kind:
        case "WAV" | "RF64":
            return b"data" + struct.pack("<I", len(content)) + content
        case "AIFF":
            return b"SSND" + struct.pack(">III", len(content) + 8, 0, 0) + content
        case "CAF":
            return b"data" + struct.pack(">qI", len(content) + 4, 0) + content
    guid = b"data\xf3\xac\xd3\x11\x8c\xd1\x00\xc0\x4f\x8e\xdb\x8a"
    return guid + struct.pack("<q", len(content) + 24) + content


def everything(path: Path) -> np.ndarray:
    with open_audio(path) as file:
        return np.concatenate([block.samples for block in file.blocks(0.7)])


@pytest.mark.parametrize(
    ("kind", "joined"),
    [
        *((kind, "two chunks") for kind in ("WAV", "RF64", "W64", "AIFF", "CAF")),
        *((kind, "end to end") for kind in ("WAV", "RF64", "W64", "AIFF", "CAF", "AU", "FLAC")),
    ],
)
def test_every_piece_of_sound_is_given(kind: str, joined: str, tmp_path: Path) -> None:
    path = tmp_path / f"sound.{kind.lower()}"
    more = second_chunk(kind) if joined == "two chunks" else encoded(SECOND, kind)
    path.write_bytes(encoded(FIRST, kind) + more)
    whole = np.concatenate((FIRST, SECOND)) / np.float32(2**15)
    np.testing.assert_allclose(everything(path), whole, atol=1e-6)
    assert length_s(path) == probe(path).seconds == 5.0
    with open_audio(path) as file:  # places after the seam, not in order
        for start in (4.0, 0.5, 1.9, 2.0):
            clip = file.read(start, 0.5).samples
            np.testing.assert_allclose(clip, whole[round(start * RATE) :][: RATE // 2], atol=1e-6)


def test_a_list_of_other_chunks_and_a_size_that_lies_change_nothing(tmp_path: Path) -> None:
    plain = encoded(FIRST, "WAV")
    path = tmp_path / "sound.wav"
    extra = b"LIST" + struct.pack("<I", 5) + b"adtl\0" + b"\0" + b"junk" + struct.pack("<I", 0xFFFFFFF0)
    for more in (extra, b"data", b"data" + struct.pack("<I", 0), bytes(100), b"RIFF" + bytes(60)):
        path.write_bytes(plain + more)
        np.testing.assert_allclose(everything(path), FIRST / np.float32(2**15), atol=1e-6)


def test_flac_files_end_to_end_with_tags_before_each_are_all_heard(tmp_path: Path) -> None:
    tag = b"ID3\x04\0\0" + bytes([0, 0, 7, 104]) + bytes(1000)  # 7 * 128 + 104 bytes follow its head
    path = tmp_path / "sound.flac"
    path.write_bytes(tag + encoded(FIRST, "FLAC") + tag + encoded(SECOND, "FLAC") + encoded(FIRST, "FLAC"))
    whole = np.concatenate((FIRST, SECOND, FIRST)) / np.float32(2**15)
    np.testing.assert_allclose(everything(path), whole, atol=1e-6)
    path.write_bytes(encoded(SECOND, "FLAC"))  # what was found in a file is not believed of another
    np.testing.assert_allclose(everything(path), SECOND / np.float32(2**15), atol=1e-6)


@pytest.mark.logs("more sound follows its first piece, and was left out")
def test_a_second_file_that_only_one_decoder_reads_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = io.BytesIO()
    soundfile.write(file, FIRST, RATE, format="AU", subtype="PCM_16", endian="LITTLE")
    path = tmp_path / "sound.au"
    path.write_bytes(file.getvalue() * 2)
    np.testing.assert_allclose(everything(path), FIRST / np.float32(2**15), atol=1e-6)
    assert "more sound follows its first piece, and was left out" in caplog.text


def test_one_flac_is_told_nothing_of(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "sound.flac"
    path.write_bytes(encoded(FIRST, "FLAC"))
    everything(path)
    assert caplog.text == ""


def test_a_flac_written_live_is_whole(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path, content = tmp_path / "sound.flac", bytearray(encoded(FIRST, "FLAC"))
    content[21] &= 0xF0  # the number of samples in STREAMINFO: not known
    content[22:26] = bytes(4)
    path.write_bytes(content)
    np.testing.assert_allclose(everything(path), FIRST / np.float32(2**15), atol=1e-6)
    assert length_s(path) == 2.0
    with open_audio(path) as file:
        for start in (1.4, 0.5):
            clip = file.read(start, 0.5).samples
            whole = FIRST[round(start * RATE) :][: RATE // 2] / np.float32(2**15)
            np.testing.assert_allclose(clip, whole, atol=1e-6)
    assert caplog.text == ""
