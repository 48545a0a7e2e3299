"""A recording on its way to the disk: ended, interrupted, recovered, very long."""

import os

import numpy as np
import pytest
import soundfile
from encoded_sounds import chirp
from numpy.testing import assert_allclose

from voxdesk.audio.files import open_audio, read_clip
from voxdesk.audio.spool import SpoolWriter, discard, interrupted, new_recording_path, recover
from voxdesk.core.errors import AudioError


def abandon(writer: SpoolWriter) -> None:
    """What the end of a process does: every file is closed, nothing else happens."""
    writer._file.close()


def test_an_ended_recording_is_a_wav(tmp_path):
    samples = chirp(1.0, 48_000)
    writer = SpoolWriter(tmp_path / "new" / "a.wav", 48_000)
    for first in range(0, len(samples), 1000):
        writer.append(samples[first : first + 1000])
    assert writer.seconds == pytest.approx(1.0)
    path = writer.close()
    assert path == tmp_path / "new" / "a.wav"
    assert_allclose(read_clip(path).samples, samples, atol=1 / 32768)
    assert soundfile.info(path).subtype == "PCM_16"
    assert [each.name for each in path.parent.iterdir()] == ["a.wav"]


def test_too_loud_and_broken_samples_are_held_within_the_scale(tmp_path):
    writer = SpoolWriter(tmp_path / "a.wav", 8000)
    writer.append(np.array([2.0, -2.0, np.nan, np.inf, 0.5], np.float32))
    path = writer.close()
    assert path is not None
    assert_allclose(read_clip(path).samples, [1.0, -1.0, 0.0, 1.0, 0.5], atol=1 / 16384)


def test_a_recording_without_a_sample_leaves_nothing(tmp_path):
    assert SpoolWriter(tmp_path / "a.wav", 8000).close() is None
    assert list(tmp_path.iterdir()) == []


def test_an_interrupted_recording_is_found_and_recovered(tmp_path):
    writer = SpoolWriter(tmp_path / "2026-03-01 10.20.30.wav", 16_000)
    writer.append(chirp(2.0, 16_000))
    writer.sync()
    assert interrupted(tmp_path) == (), "it is still being made"
    abandon(writer)
    (found,) = interrupted(tmp_path)
    assert found.seconds == pytest.approx(2.0)
    assert found.started.isoformat() == "2026-03-01T10:20:30"
    path = recover(found)
    assert path.name == "2026-03-01 10.20.30.wav"
    assert_allclose(read_clip(path).samples, chirp(2.0, 16_000), atol=1 / 32768)
    assert interrupted(tmp_path) == ()


def test_half_a_sample_at_the_end_is_cut_off(tmp_path):
    writer = SpoolWriter(tmp_path / "a.wav", 16_000)
    writer.append(chirp(1.0, 16_000))
    abandon(writer)
    (part,) = tmp_path.iterdir()
    with part.open("ab") as file:
        file.write(b"\x07")
    (found,) = interrupted(tmp_path)
    assert len(read_clip(recover(found)).samples) == 16_000


def test_discarding_deletes(tmp_path):
    writer = SpoolWriter(tmp_path / "a.wav", 16_000)
    writer.append(chirp(1.0, 16_000))
    abandon(writer)
    discard(interrupted(tmp_path)[0])
    assert list(tmp_path.iterdir()) == []


def test_an_older_recording_of_the_same_name_is_not_overwritten(tmp_path):
    (tmp_path / "a.wav").write_bytes(b"precious")
    writer = SpoolWriter(tmp_path / "a.wav", 16_000)
    writer.append(chirp(0.5, 16_000))
    path = writer.close()
    assert path is not None
    assert path.name == "a (2).wav"
    assert (tmp_path / "a.wav").read_bytes() == b"precious"


def test_two_recordings_of_one_second_have_two_names(tmp_path):
    first = new_recording_path(tmp_path)
    writer = SpoolWriter(first, 8000)
    assert new_recording_path(tmp_path) != first
    writer.close()


@pytest.mark.parametrize(
    "content",
    [b"", b"RIFF", bytes(100), bytes(range(7, 250, 6))],
    ids=["empty", "four letters", "zeros", "anything"],
)
def test_what_holds_no_sound_is_cleared_away(tmp_path, content):
    (tmp_path / "a.wav.part").write_bytes(content)
    (tmp_path / "b.txt").write_text("not mine")
    assert interrupted(tmp_path) == ()
    assert [each.name for each in tmp_path.iterdir()] == ["b.txt"]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path):
    assert interrupted(tmp_path / "nowhere") == ()


def test_where_no_file_can_be_made_the_words_say_so(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(AudioError, match="cannot be kept"):
        SpoolWriter(tmp_path / "file" / "a.wav", 8000)


def test_a_recording_over_four_gigabytes_is_whole(tmp_path):
    """13 hours at 48 kHz; a sparse file, so that no disk is needed."""
    seconds = 13 * 3600
    writer = SpoolWriter(tmp_path / "long.wav", 48_000)
    writer.append(chirp(1.0, 48_000))
    abandon(writer)
    (part,) = tmp_path.iterdir()
    os.truncate(part, part.stat().st_size + (seconds - 1) * 48_000 * 2 - 96_000)
    with part.open("ab") as file:
        file.write((chirp(1.0, 48_000) * 32767).astype("<i2").tobytes())
    path = recover(interrupted(tmp_path)[0])
    with open_audio(path) as file:
        assert file.info.seconds == pytest.approx(seconds)
        last = file.read(seconds - 1.0, 1.0)
    assert_allclose(last.samples, chirp(1.0, 48_000), atol=2 / 32768)
