"""Data sets told apart by their folders, cut into equal clips and divided without leaks."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.core.errors import DataError
from voxdesk.core.types import AudioClip
from voxdesk.training.data.arrange import ArrangeSettings, arrange
from voxdesk.training.data.dataset import DataSet, report
from voxdesk.training.data.divide import Shares, divide
from voxdesk.training.data.layouts import read_dataset

RATE = 8000


def sound(path: Path, seconds: float = 1.0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(len(str(path))).standard_normal(round(seconds * RATE)) * 0.1
    write_wav(path, AudioClip(noise.astype(np.float32), RATE))
    return path


def librispeech(root: Path, seconds: float = 1.0) -> Path:
    for reader in ("84", "174", "251"):
        for chapter in ("1001", "1002", "1003", "1004"):
            for number in range(3):
                sound(root / reader / chapter / f"{reader}-{chapter}-{number:04}.wav", seconds)
    return root


TABLE = """; comment
84   | F | dev-clean | 8.02 | A
174  | M | dev-clean | 8.04 | B
251  | M | dev-clean | 8.01 | C
"""


def test_librispeech_with_its_table_of_readers(tmp_path: Path) -> None:
    root = librispeech(tmp_path / "LibriSpeech" / "dev-clean")
    (tmp_path / "LibriSpeech" / "SPEAKERS.TXT").write_text(TABLE)
    for folder in (root, tmp_path / "LibriSpeech"):
        data = read_dataset(folder)
        assert data.layout == "LibriSpeech"
        found = report(data)
        assert (found["speakers"], found["recordings"], found["sessions"]) == (3, 36, 12)
        assert found["gender"]["male"] == {"speakers": 2, "recordings": 24}
        assert found["notes"] == []


def test_librispeech_without_its_table_knows_no_gender(tmp_path: Path) -> None:
    data = read_dataset(librispeech(tmp_path / "a" / "b" / "c"))
    assert {u.gender for u in data.recordings} == {""}
    assert any("SPEAKERS.TXT" in note for note in data.notes)


def test_voxceleb_with_its_table(tmp_path: Path) -> None:
    for person in ("id10001", "id10002"):
        for video in ("1zcIwhmdeo4", "7gWzIy6yIIk"):
            sound(tmp_path / "wav" / person / video / "00001.wav")
    (tmp_path / "vox1_meta.csv").write_text(
        "VoxCeleb1 ID\tVGGFace1 ID\tGender\tNationality\tSet\n"
        "id10001\tA.J._Buckley\tm\tIreland\tdev\nid10002\tA.R._Rahman\tf\tIndia\tdev\n"
    )
    for root in (tmp_path, tmp_path / "wav"):
        data = read_dataset(root)
        assert data.layout == "VoxCeleb1"
        assert {(u.speaker, u.gender, u.session) for u in data.recordings} == {
            (person, gender, video)
            for person, gender in (("id10001", "male"), ("id10002", "female"))
            for video in ("1zcIwhmdeo4", "7gWzIy6yIIk")
        }


def test_splits_and_genders_as_folders(tmp_path: Path) -> None:
    for split in ("Train", "Test", "Validation"):
        for gender in ("Male", "Female"):
            sound(tmp_path / split / gender / f"{split}-{gender}.wav")
    data = read_dataset(tmp_path)
    assert data.layout == "genders"
    assert not data.known_speakers
    assert report(data)["speakers"] is None
    assert {(u.split, u.gender) for u in data.recordings} == {
        (split, gender) for split in ("train", "test", "validation") for gender in ("male", "female")
    }


def test_speakers_inside_gender_folders(tmp_path: Path) -> None:
    sound(tmp_path / "train" / "male" / "ben" / "1.wav")
    sound(tmp_path / "test" / "female" / "anna" / "1.wav")
    data = read_dataset(tmp_path)
    assert data.known_speakers
    assert {(u.speaker, u.gender, u.split) for u in data.recordings} == {
        ("ben", "male", "train"),
        ("anna", "female", "test"),
    }


def test_one_folder_per_speaker_with_sessions_broken_and_foreign_files(tmp_path: Path) -> None:
    sound(tmp_path / "anna" / "monday" / "1.wav")
    sound(tmp_path / "anna" / "tuesday" / "1.wav")
    stereo = np.stack([np.sin(np.arange(44100) / 50), np.zeros(44100)], axis=1).astype(np.float32)
    (tmp_path / "ben").mkdir()
    soundfile.write(tmp_path / "ben" / "1.mp3", stereo, 44100, format="MP3")
    (tmp_path / "ben" / "broken.wav").write_bytes(b"RIFF no sound")
    (tmp_path / "ben" / "notes.txt").write_text("no sound")
    (tmp_path / "nobody").mkdir()
    data = read_dataset(tmp_path)
    assert data.layout == "one folder per speaker"
    assert [(u.speaker, u.session) for u in data.recordings] == [
        ("anna", "monday"), ("anna", "tuesday"), ("ben", "ben/1.mp3"),
    ]  # fmt: skip
    assert data.recordings[2].seconds == pytest.approx(1.0, abs=0.1)
    assert [Path(s.path).name for s in data.skipped] == ["broken.wav"]
    assert any("empty" in note and "nobody" in note for note in data.notes)


def test_a_manifest_with_wrong_labels_and_missing_files(tmp_path: Path) -> None:
    for name in ("a", "b", "c", "d"):
        sound(tmp_path / f"{name}.wav")
    (tmp_path / "manifest.csv").write_text(
        "path,speaker,gender,split\na.wav,anna,F,train\nb.wav,anna,male,train\n"
        "c.wav,carl,mael,dev\nd.wav,dora,,dev\nx.wav,dora,female,dev\n"
    )
    data = read_dataset(tmp_path)
    assert [u.gender for u in data.recordings] == ["female", "male", "", ""]
    assert [u.split for u in data.recordings] == ["train", "train", "test", "test"]
    assert [s.reason for s in data.skipped] == ["the file is missing"]
    assert any("mael" in note for note in data.notes)
    assert any("both female and male: anna" in note for note in data.notes)


def test_dev_is_validation_where_there_is_a_test_split(tmp_path: Path) -> None:
    for name in ("a", "b"):
        sound(tmp_path / f"{name}.wav")
    (tmp_path / "manifest.csv").write_text("path,speaker,split\na.wav,anna,dev\nb.wav,ben,test\n")
    assert [u.split for u in read_dataset(tmp_path).recordings] == ["validation", "test"]


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda root: None, "no recordings"),
        (lambda root: sound(root / "a.wav"), "are directly in"),
        (lambda root: (root / "manifest.csv").write_text("file,who\na,b\n"), "has no rows with path and"),
        (lambda root: (root / "manifest.csv").write_text("path,speaker\na.wav,b\n"), "the file is missing"),
    ],
)
def test_what_is_no_data_set_is_said_in_words(tmp_path: Path, make, words: str) -> None:
    make(tmp_path)
    with pytest.raises(DataError, match=words):
        read_dataset(tmp_path)


def test_groups_are_never_divided() -> None:
    groups = [f"g{index // 3}" for index in range(90)]
    strata = ["a" if index < 60 else "b" for index in range(90)]
    found = divide(groups, strata, Shares(0.6, 0.2), seed=3)
    assert len({(g, split) for g, split in zip(groups, found, strict=True)}) == 30
    for stratum in ("a", "b"):
        inside = [split for split, s in zip(found, strata, strict=True) if s == stratum]
        assert inside.count("train") / len(inside) == pytest.approx(0.6, abs=0.1)
        assert inside.count("test") / len(inside) == pytest.approx(0.2, abs=0.1)
    assert divide(groups, strata, Shares(), 3) == divide(groups, strata, Shares(), 3)
    assert divide(groups, strata, Shares(), 3) != divide(groups, strata, Shares(), 4)


@pytest.mark.parametrize("shares", [(0.0, 0.2), (0.8, 0.2), (0.6, -0.1), (1.2, 0.0)])
def test_impossible_shares_are_refused(shares: tuple[float, float]) -> None:
    with pytest.raises(DataError, match="leave something for testing"):
        Shares(*shares)


def arranged(root: Path, to: Path, **settings: object) -> DataSet:
    data = read_dataset(root)
    arrange(data, to, ArrangeSettings(resplit=True, **settings))  # type: ignore[arg-type]
    return read_dataset(to)


def test_arranging_for_gender_keeps_people_apart(tmp_path: Path) -> None:
    root = librispeech(tmp_path / "in", seconds=2.2)
    made = arranged(root, tmp_path / "out", clip_s=1.0, clips_per_speaker=7)
    assert len(made.recordings) == 21
    homes = {(u.speaker, u.split) for u in made.recordings}
    assert len(homes) == 3
    assert {split for _, split in homes} == {"train", "validation", "test"}
    for recording in made.recordings:
        clip = read_clip(recording.path)
        assert (clip.sample_rate, len(clip.samples)) == (16000, 16000)


def test_arranging_for_speakers_keeps_chapters_apart_and_everybody_everywhere(tmp_path: Path) -> None:
    root = librispeech(tmp_path / "in", seconds=2.2)
    made = arranged(root, tmp_path / "out", clip_s=1.0, n_speakers=2, task="speaker")
    assert {u.speaker for u in made.recordings} == {"174", "251"}
    assert len({(u.speaker, u.session, u.split) for u in made.recordings}) == 8
    assert {(u.speaker, u.split) for u in made.recordings} == {
        (speaker, split) for speaker in ("174", "251") for split in ("train", "validation", "test")
    }


def test_arranging_says_what_cannot_be_done_and_never_overwrites(tmp_path: Path) -> None:
    root = librispeech(tmp_path / "in")
    data = read_dataset(root)
    with pytest.raises(DataError, match="Nobody in"):
        arrange(data, tmp_path / "out", ArrangeSettings(clip_s=6.0))
    assert not (tmp_path / "out").exists()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "precious.txt").write_text("keep")
    with pytest.raises(DataError, match="not empty"):
        arrange(data, tmp_path / "full", ArrangeSettings(clip_s=1.0))
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["precious.txt"]
