"""Recordings are heard into the index, found by who speaks, and an unknown voice is named in all of them."""

import json
import os
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import soundfile
from sounds import joined, silence, spoken

from voxdesk.archive.store import Archive
from voxdesk.audio.files import AudioFile, write_wav
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import LibraryError
from voxdesk.core.paths import Paths
from voxdesk.core.settings import load_open_settings
from voxdesk.workflows.archive.index import IndexRequest
from voxdesk.workflows.archive.remember import hear_folders
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import open_services


@pytest.fixture
def tapes(voices: dict[str, list[Path]], tmp_path: Path) -> Path:
    """Recordings of Anna, Ben (both enrolled) and Dora, in two folders."""
    folder = tmp_path / "tapes"
    (folder / "deep").mkdir(parents=True)
    shutil.copy(voices["anna"][1], folder / "one.wav")
    shutil.copy(voices["ben"][1], folder / "deep" / "two.wav")
    for number, path in enumerate(voices["dora"][:2]):
        shutil.copy(path, folder / f"stranger {number}.wav")
    return folder


def cached(paths: Paths, hashes: list[str]) -> int:
    """Count the embeddings of recordings with these contents that are kept to compute nothing twice."""
    asked = "SELECT count(*) FROM embeddings WHERE sha256 = ?"
    with closing(sqlite3.connect(paths.embedding_cache)) as cache:
        return sum(cache.execute(asked, (each,)).fetchone()[0] for each in hashes)


def paths_of(ran) -> set[str]:
    return {Path(each["path"]).name for each in ran.objects}


def test_it_is_off_until_agreed_to(verb, learnt, tapes, cli_paths) -> None:
    refused = verb("index", tapes)
    assert refused.code == 2
    assert "off" in refused.err
    assert "--agree" in refused.err
    assert not (cli_paths.data / "index.sqlite").exists()
    assert verb("find", "--json").out == ""
    assert verb("index").code == 2
    assert verb("index", "--exclude", tapes).code == 2


def test_what_is_no_recording_is_told_by_its_kind(verb, learnt, tapes, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.wav"
    os.mkfifo(pipe)
    closed = tapes / "one.wav" / "below.wav"
    broken = tapes / "deep" / "away.wav"
    broken.symlink_to(tmp_path / "nowhere.wav")
    ran = verb("index", "--agree", tapes / "deep", pipe, tmp_path / "none", closed)
    assert ran.code == 1
    assert f"{pipe}: It cannot be opened: it is not an ordinary file." in ran.err
    assert f"{tmp_path / 'none'}: There is no such file or folder." in ran.err
    assert f"{closed}: It cannot be opened: not a directory." in ran.err
    assert f"{broken}: It cannot be opened: no such file or directory." in ran.err


@pytest.mark.parametrize("year", [1901, 2400, 2_000_000])
def test_a_file_of_a_wrong_clock_is_in_the_index_as_any_other(verb, learnt, tapes, year: int) -> None:
    recording, seconds = tapes / "one.wav", (year - 1970) * 31_556_952
    try:
        os.utime(recording, (seconds, seconds))
    except OverflowError:
        pytest.skip("this system keeps no such times")
    ran = verb("index", "--agree", tapes, "--json")
    assert ran.code == 0, ran.err
    assert ran.objects[-1]["heard"] == 4
    assert paths_of(verb("find", "--person", "Anna", "--json")) == {"one.wav"}
    assert "one.wav" in verb("find", "--person", "Anna").out
    assert verb("index", tapes, "--json").objects[-1]["known"] == 4


def test_a_folder_that_is_not_there_and_never_was_is_told(verb, learnt, tapes, tmp_path: Path) -> None:
    assert verb("index", "--agree", tapes).code == 0
    ran = verb("find", "--folder", tmp_path / "taeps")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"There is no folder {tmp_path / 'taeps'}.\n"
    shutil.rmtree(tapes / "deep")  # an unplugged disk: what was heard there is still known
    assert paths_of(verb("find", "--folder", tapes / "deep", "--json")) == {"two.wav"}
    assert verb("find", "--folder", tapes / "deep", "--person", "Anna").code == 0


def test_an_older_copy_of_the_library_brings_the_older_names_to_the_index(
    verb, learnt, tapes, tmp_path: Path
) -> None:
    other = tmp_path / "other.sqlite"
    verb("enrol", "Eve", learnt["carl"][0], "--library", other)
    verb("speakers", "export", tmp_path / "other.jsonl", "--library", other)
    assert verb("speakers", "import", tmp_path / "other.jsonl").code == 0  # a copy is made before
    assert verb("index", "--agree", tapes).code == 0
    for old, new in (("Anna", "Carl"), ("Ben", "Anna"), ("Carl", "Ben")):  # they change names
        assert verb("speakers", "rename", old, new).code == 0
    assert paths_of(verb("find", "--person", "Ben", "--json")) == {"one.wav"}
    copies = verb("library", "backups", "--json").objects
    before = next(each["backup"] for each in copies if each["reason"] == "import")
    assert verb("library", "restore", before).code == 0
    assert paths_of(verb("find", "--person", "Anna", "--json")) == {"one.wav"}
    assert paths_of(verb("find", "--person", "Ben", "--json")) == {"two.wav"}


def test_recordings_are_found_by_who_speaks(verb, learnt, tapes) -> None:
    ran = verb("index", "--agree", tapes, "--json")
    assert ran.code == 0, ran.err
    assert ran.objects[-1] == {"heard": 4, "known": 0, "moved": 0, "missing": 0, "failed": 0}
    assert paths_of(verb("find", "--person", "anna", "--json")) == {"one.wav"}
    assert paths_of(verb("find", "--unknown", "--json")) == {"stranger 0.wav", "stranger 1.wav"}
    assert paths_of(verb("find", "--folder", tapes / "deep", "--json")) == {"two.wav"}
    narrow = verb("find", "--since", "2000-01-01", "--text", "stranger 1.wav", "--json")
    assert paths_of(narrow) == {"stranger 1.wav"}
    assert verb("find", "--until", "2000-01-01", "--json").out == ""
    wrong = verb("find", "--since", "2026-02-01", "--until", "2026-01-01")
    assert wrong.code == 2 and "--since comes after --until" in wrong.err
    one = verb("find", "--person", "Anna", "--turns", "--json").object
    assert one["voices"][0]["name"] == "Anna"
    assert one["voices"][0]["turns"]
    talk = {each["name"]: each for each in verb("find", "--talk-time", "--json").objects}
    assert set(talk) == {"Anna", "Ben", None}
    assert talk[None]["recordings"] == 2
    assert "one.wav" in verb("find", "--person", "Anna", "--turns").out
    assert "voices without a name" in verb("find", "--talk-time").out


def test_recordings_are_found_by_their_quality_which_is_measured_while_they_are_heard(
    verb, learnt, tapes, monkeypatch
) -> None:
    opened: list[str] = []
    blocks = AudioFile.blocks

    def counted(self, *args, **more):
        opened.append(self.info.path.name)
        return blocks(self, *args, **more)

    monkeypatch.setattr(AudioFile, "blocks", counted)
    clean, rate = soundfile.read(tapes / "one.wav", dtype="float32")
    noise = np.random.default_rng(5).standard_normal(len(clean)).astype(np.float32)
    for name, sound in (("noisy.wav", clean + 0.5 * noise * clean.std()), ("silent.wav", 1e-4 * noise)):
        soundfile.write(tapes / name, sound, rate)
    verb("index", "--agree", tapes)
    assert sorted(opened) == sorted(path.name for path in tapes.rglob("*.wav"))  # each decoded once
    by_name = {Path(each["path"]).name: each["quality"] for each in verb("find", "--json").objects}
    assert by_name["silent.wav"] == "poor"
    assert by_name["noisy.wav"] != by_name["one.wav"]
    for grade in ("good", "fair", "poor"):
        named = {name for name, quality in by_name.items() if quality == grade}
        assert paths_of(verb("find", "--quality", grade, "--json")) == named
    assert "  poor  " in verb("find", "--quality", "poor").out
    # Without a cache nothing is kept of a hearing: what is measured afterwards is the same.
    verb("index", tapes, "--anew", "--no-cache")
    assert by_name == {Path(each["path"]).name: each["quality"] for each in verb("find", "--json").objects}


def test_what_is_known_is_not_heard_again_and_moved_files_are_recognised(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    (tapes / "one.wav").rename(tapes / "deep" / "renamed.wav")
    (tapes / "stranger 0.wav").unlink()
    ran = verb("index", tapes, "--json")
    assert ran.object == {"heard": 0, "known": 2, "moved": 1, "missing": 1, "failed": 0}
    anna = verb("find", "--person", "Anna", "--json").object
    assert Path(anna["path"]).name == "renamed.wav"
    assert not anna["missing"]
    gone = [each for each in verb("find", "--json").objects if each["missing"]]
    assert [Path(each["path"]).name for each in gone] == ["stranger 0.wav"]
    assert verb("index", tapes, "--anew", "--json").object["heard"] == 3


def moved(folder: Path) -> Path:
    """Rename a folder of recordings; return where it lies now."""
    return folder.rename(folder.with_name("moved"))


def test_a_renamed_folder_leaves_no_place_that_is_gone(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    there = moved(tapes)
    ran = verb("index", there, "--json")
    assert ran.object == {"heard": 0, "known": 0, "moved": 4, "missing": 0, "failed": 0}
    found = verb("find", "--folder", there, "--json").objects
    assert {each["path"] for each in found} == {str(path) for path in there.rglob("*.wav")}
    assert not any(each["copies"] or each["missing"] for each in found)
    assert str(tapes / "one.wav") not in verb("find", "--folder", there).out
    assert verb("find", "--folder", tapes).code == 2  # it is no more


def test_a_copy_whose_folder_is_removed_is_forgotten_with_the_other_one(verb, learnt, tapes) -> None:
    names = [path.relative_to(tapes) for path in tapes.rglob("*.wav")]
    copies = Path(shutil.copytree(tapes, tapes.with_name("zz copies")))
    verb("index", "--agree", tapes, copies)
    shutil.rmtree(tapes)
    assert verb("index", copies / "one.wav", "--json").object["known"] == 1
    (anna,) = verb("find", "--person", "Anna", "--json").objects
    assert (anna["path"], anna["copies"]) == (str(copies / "one.wav"), [])
    shutil.rmtree(copies)  # now nothing is left: shown as missing, once, where it was seen last
    assert verb("index", copies, "--json").objects[-1]["missing"] == 4
    found = verb("find", "--json").objects
    assert {each["path"] for each in found} == {str(copies / name) for name in names}
    assert all(each["missing"] for each in found)


def test_a_watched_folder_that_was_renamed_leaves_no_place_that_is_gone(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    there = moved(tapes)
    assert verb("watch", there, "--once", "--every", "0.1").code == 0
    (anna,) = verb("find", "--person", "Anna", "--json").objects
    assert (anna["path"], anna["copies"]) == (str(there / "one.wav"), [])


def test_what_lies_in_a_closed_folder_is_not_gone(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    (tapes / "deep").chmod(0)
    if os.access(tapes / "deep", os.X_OK):
        pytest.skip("root may open every folder")
    ran = verb("index", tapes, "--json")
    (tapes / "deep").chmod(0o700)
    assert (ran.code, ran.objects[-1]["missing"]) == (1, 0), ran.err
    assert not any(each["missing"] for each in verb("find", "--json").objects)


def test_a_name_that_no_recording_has_is_told(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    number = verb("voices", "list", "--json").object["voice"]
    verb("voices", "name", number, "Dora", "--no-learn")
    nobody = verb("find", "--person", "Xaver")
    assert (nobody.code, nobody.out) == (2, "")
    assert nobody.err == "No recording in the index has the name “Xaver”.\n"
    assert verb("find", "--person", "Dorra").err.endswith(" Did you mean Dora?\n")  # nobody enrolled her
    assert verb("enrol", "Carl", learnt["carl"][0]).code == 0
    enrolled = verb("find", "--person", "Carl")  # who speaks in none of them
    assert (enrolled.code, enrolled.err) == (0, "No recording in the index is like that.\n")


def test_a_recording_that_another_took_the_place_of_is_gone(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    # Names move on by one: the first one's sound lies elsewhere, and another's in its place.
    (tapes / "one.wav").rename(tapes / "zero.wav")
    shutil.copy(tapes / "deep" / "two.wav", tapes / "one.wav")
    shutil.copy(learnt["carl"][1], tapes / "stranger 0.wav")
    assert verb("index", tapes, "--json").object["moved"] == 2
    found = verb("find", "--json").objects
    assert sorted(Path(each["path"]).name for each in found) == [
        "stranger 0.wav",
        "stranger 1.wav",
        "two.wav",
        "zero.wav",
    ]
    assert not any(each["missing"] for each in found)
    assert paths_of(verb("find", "--person", "Anna", "--json")) == {"zero.wav"}
    # So it is where a folder is watched.
    shutil.copy(learnt["carl"][2], tapes / "zero.wav")
    assert verb("watch", tapes, "--once", "--every", "0.1").code == 0
    assert len(paths_of(verb("find", "--json"))) == 4
    assert paths_of(verb("find", "--person", "Anna", "--json")) == set()


def test_a_voice_is_learnt_from_what_was_heard_and_nothing_else(verb, learnt, tapes, cli_paths) -> None:
    verb("index", "--agree", tapes)
    number = verb("voices", "list", "--json").object["voice"]
    shutil.copy(tapes / "stranger 1.wav", tapes / "deep" / "copy.wav")
    verb("index", tapes)
    for name in ("stranger 0.wav", "stranger 1.wav"):  # others lie there now, and nobody has looked since
        shutil.copy(learnt["ben"][2], tapes / name)
    named = verb("voices", "name", number, "Dora", "--json").object
    assert (named["recordings"], named["references"]) == (2, 1)
    dora = verb("speakers", "recordings", "Dora", "--json").objects
    assert [Path(each["source"]).name for each in dora] == ["copy.wav"]
    assert verb("voices", "unname", number, "--json").object["references"] == 1


def test_no_voice_is_learnt_from_another_recording_of_the_same_size_and_time(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    number = verb("voices", "list", "--json").object["voice"]
    recording = tapes / "stranger 0.wav"
    before, when = recording.read_bytes(), recording.stat()
    sound, rate = soundfile.read(recording, dtype="int16")
    soundfile.write(recording, sound[::-1], rate)
    os.utime(recording, ns=(when.st_atime_ns, when.st_mtime_ns))
    assert recording.stat().st_size == when.st_size and recording.read_bytes() != before
    assert verb("index", tapes, "--json").object["known"] == 4  # which nothing but its content could tell
    assert verb("voices", "name", number, "Dora", "--json").object["references"] == 1


def test_a_recording_has_one_place_however_its_folder_is_written(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes / "deep" / "..")
    (anna,) = verb("find", "--person", "Anna", "--json").objects
    assert anna["path"] == str(tapes / "one.wav")
    assert verb("index", tapes, "--json").object["known"] == 4
    assert paths_of(verb("find", "--folder", tapes / ".." / tapes.name / "deep", "--json")) == {"two.wav"}
    verb("index", "--agree", "--exclude", tapes / "deep" / ".." / "deep", "--anew", tapes)
    assert verb("index", "--anew", tapes, "--json").object["heard"] == 3


def test_a_folder_without_recordings_is_told(verb, learnt, tmp_path) -> None:
    (tmp_path / "nothing").mkdir()
    ran = verb("index", "--agree", tmp_path / "nothing")
    assert ran.code == 2
    assert "no recordings in" in ran.err


def test_a_voice_is_named_once_and_known_everywhere(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    (stranger,) = verb("voices", "list", "--json").objects
    assert stranger["recordings"] == 2
    number = stranger["voice"]
    nearest = stranger["nearest"][0]["name"]
    assert verb("voices", "refuse", number, nearest).code == 0
    (again,) = verb("voices", "list", "--json").objects
    assert nearest not in [each["name"] for each in again["nearest"]]
    assert verb("voices", "allow", number, nearest).code == 0
    (again,) = verb("voices", "list", "--json").objects
    assert nearest in [each["name"] for each in again["nearest"]]
    named = verb("voices", "name", number, "Dora", "--json").object
    assert named["recordings"] == 2
    assert named["references"] >= 1
    assert paths_of(verb("find", "--person", "Dora", "--json")) == {"stranger 0.wav", "stranger 1.wav"}
    assert verb("voices", "list", "--json").out == ""
    assert "Dora" in verb("speakers", "list").out
    # The timeline that the window and export show has the name too.
    assert "Dora" in verb("export", tapes / "stranger 0.wav", "--format", "csv").out
    assert verb("voices", "name", number, "Dora").code == 2  # it has a name now


def state_of(verb, tapes) -> tuple[str, ...]:
    """What verbs tell of people, voices, recordings and timelines."""
    told = (("speakers", "list"), ("voices", "list"), ("find", "--turns"))
    shown = verb("export", tapes / "stranger 0.wav", "--format", "csv").out
    return (*(verb(*words, "--json").out for words in told), shown)


def test_a_naming_is_taken_back_by_its_number(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    before = state_of(verb, tapes)
    number = verb("voices", "list", "--json").object["voice"]
    named = verb("voices", "name", number, "Wrong", "--json").object
    assert named["references"] == 2
    assert state_of(verb, tapes) != before
    assert verb("voices", "unname", number, "--json").object == named
    assert state_of(verb, tapes) == before
    again = verb("voices", "unname", number)
    assert again.code == 2
    assert f"No voice {number} was named" in again.err


def test_a_naming_that_fails_halfway_leaves_nothing(verb, learnt, tapes, cli_paths, monkeypatch) -> None:
    verb("index", "--agree", tapes)
    before = state_of(verb, tapes)
    number = verb("voices", "list", "--json").object["voice"]

    def refuse(*_: object) -> None:
        raise LibraryError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(Archive, "name_voices", refuse)
        assert verb("voices", "name", number, "Dora").code == 2
    assert state_of(verb, tapes) == before
    assert not any(cli_paths.timelines.glob("*"))
    assert verb("voices", "name", number, "Dora").code == 0


def test_a_naming_is_taken_back_by_its_number_after_all_was_heard_again(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    before = state_of(verb, tapes)
    stranger = verb("voices", "list", "--json").object
    number = stranger["voice"]
    assert verb("voices", "refuse", number, stranger["nearest"][0]["name"]).code == 0
    refused = state_of(verb, tapes)
    assert refused != before
    named = verb("voices", "name", number, "Wrong", "--json").object
    assert verb("index", "--anew", tapes).code == 0
    assert verb("voices", "unname", number, "--json").object == named
    assert state_of(verb, tapes) == refused
    assert verb("index", "--anew", tapes).code == 0
    assert state_of(verb, tapes) == refused


def test_a_naming_is_taken_back_after_the_person_became_one_with_another(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    before = state_of(verb, tapes)
    number = verb("voices", "list", "--json").object["voice"]
    verb("voices", "name", number, "Wrong")
    assert verb("speakers", "merge", "Anna", "Wrong").code == 0
    assert verb("index", "--anew", tapes).code == 0
    unnamed = verb("voices", "unname", number, "--json")
    assert unnamed.object["references"] == 2
    assert "voxdesk voices judge" in unnamed.err
    # Anna was not recognised by the other's voice; without it she is as before, and nothing is heard again.
    after = state_of(verb, tapes)
    assert after != before
    (change,) = verb("voices", "judge", "--json").objects
    assert (Path(change["path"]).name, change["before"], change["name"]) == ("one.wav", None, "Anna")
    assert state_of(verb, tapes) == after
    assert verb("voices", "judge", "--apply").code == 0
    assert state_of(verb, tapes) == before
    assert verb("voices", "judge").out == ""


def test_a_wrong_naming_is_taken_back_where_that_person_speaks_too(verb, learnt, tapes) -> None:
    sounds = [spoken(learnt["anna"][2]), silence(0.4), spoken(learnt["dora"][2])]
    write_wav(tapes / "talk.wav", joined(*sounds))
    verb("index", "--agree", tapes)
    before = state_of(verb, tapes), verb("export", tapes / "talk.wav", "--format", "csv").out
    number = verb("voices", "list", "--json").object["voice"]
    named = verb("voices", "name", number, "Anna", "--sure", "--json").object
    assert named["recordings"] == named["references"] == 3
    assert verb("index", "--anew", tapes).code == 0  # Anna and the other are one voice in the talk now
    assert verb("voices", "unname", number, "--json").object == named
    assert paths_of(verb("find", "--person", "Anna", "--json")) >= {"talk.wav"}
    listed = {each["voice"]: each["recordings"] for each in verb("voices", "list", "--json").objects}
    assert listed[number] == 3
    assert verb("index", "--anew", tapes).code == 0
    assert (state_of(verb, tapes), verb("export", tapes / "talk.wav", "--format", "csv").out) == before


def test_of_several_names_of_one_voice_one_is_taken_back(verb, learnt, tapes, cli_paths) -> None:
    verb("index", "--agree", tapes)
    before = state_of(verb, tapes)
    number = verb("voices", "list", "--json").object["voice"]
    verb("voices", "name", number, "Dora", "--no-learn")
    # Listen calls one of them otherwise: what it keeps of a timeline, the index hears.
    named = next(
        path for path in cli_paths.timelines.iterdir() if path.stem == hash_of(tapes / "stranger 0.wav")
    )
    named.write_text(named.read_text().replace("Dora", "Emil"))
    verb("index", "--anew", tapes / "stranger 0.wav")
    unclear = verb("voices", "unname", number)
    assert unclear.code == 2
    assert "was given several names: Dora, Emil." in unclear.err
    assert "was not named Anna, but Dora, Emil." in verb("voices", "unname", number, "Anna").err
    assert verb("voices", "unname", number, "dora", "--json").object["recordings"] == 1
    assert paths_of(verb("find", "--person", "Emil", "--json")) == {"stranger 0.wav"}
    assert verb("voices", "unname", number, "Emil").code == 0
    assert state_of(verb, tapes) == before


def test_a_naming_that_is_taken_back_leaves_what_was_learnt_otherwise(verb, learnt, tapes, voices) -> None:
    verb("index", "--agree", tapes)
    number = verb("voices", "list", "--json").object["voice"]
    assert verb("enrol", "Dora", voices["dora"][2]).code == 0
    people = verb("speakers", "list", "--json").out
    assert verb("voices", "name", number, "Dora", "--sure", "--json").object["references"] == 2
    assert verb("voices", "unname", number, "--json").object["references"] == 2
    assert verb("speakers", "list", "--json").out == people
    # Of a recording that is gone nobody can tell what was learnt.
    assert verb("voices", "name", number, "Dora", "--sure", "--json").object["references"] == 2
    (tapes / "stranger 0.wav").unlink()
    assert verb("voices", "unname", number, "--json").object["references"] == 1
    assert paths_of(verb("find", "--person", "Dora", "--json")) == set()


def test_without_learning_only_the_recordings_are_named(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    number = verb("voices", "list", "--json").object["voice"]
    assert verb("voices", "name", number, "Dora", "--no-learn", "--json").object["references"] == 0
    assert "Dora" not in verb("speakers", "list").out


def test_a_new_recording_joins_the_voice_that_it_belongs_to(verb, learnt, tapes, voices) -> None:
    verb("index", "--agree", tapes)
    shutil.copy(voices["dora"][2], tapes / "stranger 2.wav")
    verb("index", tapes)
    assert verb("voices", "list", "--json").object["recordings"] == 3


def test_what_a_watched_folder_hears_is_put_to_the_voices_that_there_are(verb, learnt, tapes) -> None:
    verb("index", "--agree")
    assert verb("watch", tapes, "--once", "--every", "0.1").code == 0
    listed = verb("voices", "list", "--json")
    assert [each["recordings"] for each in listed.objects] == [2]
    assert "too little speech" not in listed.err


@pytest.mark.parametrize("asked", ["list", "watch"])
def test_what_unnamed_voices_are_like_is_forgotten_after_a_year(
    verb, learnt, tapes, tmp_path, cli_paths, asked
) -> None:
    verb("index", "--agree", tapes)
    number = verb("voices", "list", "--json").object["voice"]
    stored = "SELECT name, vector IS NOT NULL FROM voices ORDER BY name"
    with closing(sqlite3.connect(cli_paths.data / "index.sqlite")) as index:
        index.execute("UPDATE recordings SET heard = '2020-01-01T00:00:00+00:00'")
        index.commit()
        if asked == "list":
            assert verb("voices", "list", "--json").object["nearest"] == []
        else:
            (tmp_path / "inbox").mkdir()
            shutil.copy(learnt["anna"][2], tmp_path / "inbox" / "new.wav")
            assert verb("watch", tmp_path / "inbox", "--once", "--every", "0.1").code == 0
        kept = set(index.execute(stored).fetchall())
    assert kept == {(None, 0), ("Anna", 1), ("Ben", 1)}
    strangers = [hash_of(tapes / f"stranger {each}.wav") for each in (0, 1)]
    assert cached(cli_paths, strangers) == 0 < cached(cli_paths, [hash_of(tapes / "one.wav")])
    assert verb("voices", "name", number, "Dora", "--no-learn").code == 0  # it is still one voice


def test_a_renamed_and_a_forgotten_person_in_the_index(verb, learnt, tapes, cli_paths) -> None:
    verb("index", "--agree", tapes)
    assert verb("speakers", "rename", "Anna", "Annabelle").code == 0
    assert paths_of(verb("find", "--person", "Annabelle", "--json")) == {"one.wav"}
    assert verb("speakers", "remove", "Annabelle").code == 0
    ran = verb("find", "--person", "Annabelle")
    assert (ran.code, ran.out) == (2, "")
    assert "No recording in the index has the name" in ran.err
    left = b"".join(each.read_bytes() for each in cli_paths.data.rglob("*") if each.is_file())
    assert b"annabelle" not in left.lower()
    assert verb("speakers", "erase", "--yes").code == 0
    assert verb("find", "--json").out == ""


def test_people_keep_their_names_where_the_index_is_of_a_newer_version(
    verb, learnt, tapes, cli_paths
) -> None:
    verb("index", "--agree", tapes)
    with closing(sqlite3.connect(cli_paths.data / "index.sqlite")) as index:
        index.execute("PRAGMA user_version = 99")
    people = verb("speakers", "list", "--json").out
    for words in (
        ("rename", "Anna", "Annabelle"),
        ("merge", "Anna", "Ben"),
        ("remove", "Ben"),
        ("erase", "--yes"),
    ):
        ran = verb("speakers", *words)
        assert (ran.code, "written by a newer VoxDesk" in ran.err) == (2, True)
        assert verb("speakers", "list", "--json").out == people


def test_what_leaves_the_index_with_a_person_is_told(verb, learnt, tapes) -> None:
    shutil.copy(tapes / "deep" / "two.wav", tapes / "anna and ben.wav")
    (tapes / "one.wav").rename(tapes / "anna.wav")
    verb("index", "--agree", tapes)
    ran = verb("speakers", "remove", "Anna")
    assert ran.code == 0
    assert "1 recording left the index" in ran.err  # the other one lies elsewhere too
    assert paths_of(verb("find", "--json")) == {"two.wav", "stranger 0.wav", "stranger 1.wav"}
    ran = verb("speakers", "remove", "Ben", "--json")
    assert (ran.objects[0]["left_index"], ran.err) == (0, "")
    assert "1 other unnamed voice with too little speech or no voiceprint" in verb("voices", "list").err
    assert verb("index", "--anew", tapes).code == 0
    assert "without a voiceprint" not in verb("voices", "list").err


@pytest.fixture
def other_model(verb, cli_paths) -> Callable[[], None]:
    """Has another voice model in use from then on."""

    def change() -> None:
        second = cli_paths.user_models / "second"
        shutil.copytree(cli_paths.models / "voice", second)
        manifest = second / "manifest.toml"
        manifest.write_text(manifest.read_text().replace('id = "voice"', 'id = "second"'))
        assert verb("models", "use", "second").code == 0

    return change


def test_voices_by_another_model_are_told_until_they_are_heard_again(
    verb, learnt, tapes, other_model
) -> None:
    verb("index", "--agree", tapes)
    told = "2 recordings were analysed with another model"
    asked = (("find",), ("find", "--json"), ("voices", "list"), ("index", tapes))
    assert not any("another model" in verb(*words).err for words in asked)
    other_model()
    for words in asked:
        err = verb(*words).err
        assert told in err
        assert "voxdesk index --anew FOLDER" in err
    (tapes / "stranger 1.wav").rename(tapes.parent / "elsewhere.wav")  # what is gone cannot be heard
    assert "1 recording was analysed with another model" in verb("index", tapes).err
    assert "another model" not in verb("index", "--anew", tapes).err
    assert not any("another model" in verb(*words).err for words in asked)


def test_who_has_no_name_in_a_corrected_timeline_is_heard_again_too(
    verb, learnt, voices, tmp_path, other_model
) -> None:
    folder = tmp_path / "talks"
    folder.mkdir()
    sounds = [spoken(voices["carl"][1]), silence(0.4), spoken(voices["dora"][2])]
    write_wav(folder / "talk.wav", joined(*sounds))
    verb("index", "--agree", folder)
    carl, _ = (each["voice"] for each in verb("voices", "list", "--json").objects)
    verb("voices", "name", carl, "Somebody", "--no-learn")
    other_model()
    assert "another model" in verb("find").err
    assert "another model" not in verb("index", "--anew", folder).err
    (talk,) = verb("find", "--json").objects
    assert [each["status"] for each in talk["voices"]].count("unknown") == 1
    assert verb("enrol", "Dora", voices["dora"][0]).code == 0
    (left,) = verb("voices", "list", "--json").objects
    assert [each["name"] for each in left["nearest"]] == ["Dora"]  # by the model in use


def test_copies_of_a_recording_are_listed_with_it(verb, learnt, tapes) -> None:
    shutil.copy(tapes / "one.wav", tapes / "deep" / "copy.wav")
    verb("index", "--agree", tapes)
    (found,) = verb("find", "--person", "Anna", "--json").objects
    assert {Path(each).name for each in (found["path"], *found["copies"])} == {"one.wav", "copy.wav"}
    assert f"the same as {tapes / 'one.wav'}" in verb("find", "--person", "Anna").out
    (tapes / "deep" / "copy.wav").unlink()
    verb("index", tapes)
    (found,) = verb("find", "--person", "Anna", "--json").objects
    assert (Path(found["path"]).name, found["copies"]) == ("one.wav", [])


def test_the_report_of_a_person_says_what_the_index_holds(verb, learnt, tapes, tmp_path) -> None:
    verb("index", "--agree", tapes)
    assert verb("speakers", "report", "Anna", "--out", tmp_path / "anna.zip").code == 0
    with zipfile.ZipFile(tmp_path / "anna.zip") as packed:
        (only,) = json.loads(packed.read("report.json"))["index"]
    assert Path(only["path"]).name == "one.wav"
    assert only["turns"]
    assert only["voiceprint"]


def test_names_only_keeps_no_vector_and_excluded_folders_stay_out(verb, learnt, tapes, cli_paths) -> None:
    ran = verb("index", "--agree", "--names-only", "--exclude", tapes / "deep", tapes, "--json")
    assert ran.objects[-1]["heard"] == 3
    assert paths_of(verb("find", "--json")) == {"one.wav", "stranger 0.wav", "stranger 1.wav"}
    assert verb("voices", "list", "--json").out == ""  # nothing to compare voices by
    assert load_open_settings(cli_paths.settings).index_excluded == (str((tapes / "deep").absolute()),)
    assert cached(cli_paths, [hash_of(path) for path in tapes.glob("*.wav")]) == 0


def test_what_folders_keeps_of_a_folder_stays_beside_an_index_of_names(
    verb, learnt, tapes, cli_paths
) -> None:
    verb("index", "--agree", "--names-only")
    verb("cluster", tapes, "--json")
    hashes = [hash_of(path) for path in tapes.glob("*.wav")]
    assert cached(cli_paths, hashes) >= len(hashes)
    with closing(open_services(cli_paths)) as services:
        assert hear_folders(IndexRequest((tapes,)), services, CallbackContext()).heard == 4
    assert cached(cli_paths, hashes) >= len(hashes)
    assert verb("index", tapes).code == 0
    assert cached(cli_paths, hashes) == 0


def test_what_the_index_may_keep_stays_as_it_was_said_until_something_else_is_said(
    verb, learnt, tapes, cli_paths
) -> None:
    assert verb("index", "--agree", "--names-only").code == 0
    for more in (("--exclude", tapes / "deep"), ("--words",), ()):
        ran = verb("index", "--agree", *more, "--json")
        assert ran.object["vectors"] is False
    assert verb("index", "--off").code == 0
    assert load_open_settings(cli_paths.settings).index_vectors is False
    assert verb("index", "--agree", tapes, "--json").objects[0]["vectors"] is False
    assert verb("voices", "list", "--json").out == ""
    assert verb("index", "--agree", "--no-names-only", "--json").object["vectors"] is True


def test_a_voice_that_is_not_there_is_refused_by_nobody(verb, learnt, tapes) -> None:
    assert verb("index", "--agree", tapes).code == 0
    for action in ("refuse", "allow"):
        ran = verb("voices", action, "99", "Anna")
        assert (ran.code, ran.out) == (2, "")
        assert "There is no voice 99" in ran.err
    assert "said together with --agree" in verb("index", "--include", tapes).err


def test_folders_are_kept_out_one_after_the_other_also_behind_a_link(
    verb, learnt, tapes, cli_paths, tmp_path
) -> None:
    assert verb("index", "--agree", "--exclude", tapes / "deep").code == 0
    assert verb("index", "--agree", "--exclude", tmp_path / "junk").code == 0
    (tmp_path / "link").symlink_to(tapes / "deep")
    for place in (tapes / "deep", tmp_path / "link"):
        ran = verb("index", place)
        assert ran.code == 2
        assert f"{place} is excluded from the index." in ran.err
    assert verb("index", tapes).code == 0
    assert verb("index", "--agree", "--include", tapes / "deep").code == 0
    assert load_open_settings(cli_paths.settings).index_excluded == (str(tmp_path / "junk"),)
    assert verb("index", tapes / "deep", "--json").object["heard"] > 0
    # What is there already stays, and is said.
    assert "(1)" in verb("index", "--agree", "--exclude", tapes / "deep").err


def test_an_erased_index_leaves_no_voices_in_the_cache(verb, learnt, tapes, cli_paths) -> None:
    verb("index", "--agree", tapes)
    (tapes / "stranger 0.wav").unlink()
    verb("index", tapes)
    with closing(sqlite3.connect(cli_paths.data / "index.sqlite")) as index:
        vectors = [row[0] for row in index.execute("SELECT vector FROM voices WHERE vector IS NOT NULL")]
        hashes = [row[0] for row in index.execute("SELECT sha256 FROM recordings")]
    assert cached(cli_paths, hashes) > 0
    assert verb("index", "--erase").code == 0
    assert cached(cli_paths, hashes) == 0
    left = b"".join(each.read_bytes() for each in cli_paths.data.parent.rglob("*.sqlite*"))
    assert len(vectors) == 4
    assert not any(vector in left for vector in vectors)


def test_switching_to_names_only_drops_the_vectors_and_off_stops_it(verb, learnt, tapes, cli_paths) -> None:
    verb("index", "--agree", tapes)
    assert verb("voices", "list", "--json").objects
    assert cached(cli_paths, [hash_of(tapes / "one.wav")]) > 0
    verb("index", "--agree", "--names-only")
    assert cached(cli_paths, [hash_of(tapes / "one.wav")]) == 0
    (stranger,) = verb("voices", "list", "--json").objects
    assert stranger["nearest"] == []
    assert verb("index", "--off").code == 0
    assert verb("index", tapes).code == 2
    assert paths_of(verb("find", "--json")) != set()
    assert verb("index", "--erase").code == 0
    assert verb("find", "--json").out == ""


def test_what_cannot_be_heard_is_named_and_the_others_go_on(verb, learnt, tapes) -> None:
    (tapes / "broken.wav").write_bytes(b"RIFF nothing")
    soundfile.write(tapes / "silent.wav", np.zeros(16000), 16000)
    ran = verb("index", "--agree", tapes, "--json")
    assert ran.code == 1
    assert ran.objects[-1]["failed"] == 1
    assert ran.objects[-1]["heard"] == 5
    assert "broken.wav" in ran.err
    nowhere = verb("index", tapes / "nowhere")
    assert nowhere.code == 2
    assert "no such file" in nowhere.err


def test_words_are_found_where_the_user_agreed_to_keep_them(verb, learnt, tapes) -> None:
    assert verb("index", "--words").code == 2
    (tapes / "one.srt").write_text("1\n00:00:00,500 --> 00:00:02,000\nThe new Budget, of course.\n")
    verb("index", "--agree", tapes)
    ran = verb("find", "--words", "budget", "--json")
    assert ran.out == ""  # who speaks when, and no words
    assert "index --agree --words" in verb("find", "--words", "budget").err
    agreed = verb("index", "--agree", "--words")
    assert agreed.code == 0, agreed.err
    found = verb("find", "--words", "new budget", "--json").object
    assert Path(found["path"]).name == "one.wav"
    (said,) = found["said"]
    assert (said["name"], said["text"], said["start_s"]) == ("Anna", "The new Budget, of course.", 0.5)
    assert "0:00  Anna: The new Budget, of course." in verb("find", "--words", "budget").out
    missed = verb("find", "--words", "budge")
    assert missed.out == ""
    assert "is like that" in missed.err and "not kept" not in missed.err
    assert verb("find", "--words", "budge*", "--json").object["said"]
    assert verb("find", "--words", "...").code == 2
    # A transcript that comes later, or is written anew, is read with the folder.
    (tapes / "one.srt").write_text("1\n00:00:00,500 --> 00:00:02,000\nAnna: Something else.\n")
    (tapes / "deep" / "two.srt").write_text("1\n00:00:00,500 --> 00:00:02,000\nSomething new.\n")
    verb("index", tapes)
    assert verb("find", "--words", "budget", "--json").out == ""
    assert {Path(each["path"]).name for each in verb("find", "--words", "something", "--json").objects} == {
        "one.wav",
        "two.wav",
    }
    verb("index", "--agree")  # said again without words: they stay as they were
    assert verb("find", "--words", "something", "--json").objects
    verb("index", "--agree", "--no-words")
    assert verb("find", "--words", "something", "--json").out == ""


def test_turns_are_listed_as_they_were_spoken(verb, learnt, tmp_path) -> None:
    said = [soundfile.read(learnt[name][number]) for name, number in (("anna", 2), ("ben", 2), ("anna", 1))]
    rate = said[0][1]
    sound = np.concatenate([np.concatenate([samples, np.zeros(rate)]) for samples, _ in said])
    soundfile.write(tmp_path / "talk.wav", sound, rate)
    assert verb("index", "--agree", tmp_path / "talk.wav").code == 0
    lines = verb("find", "--person", "Ben", "--turns").out.splitlines()[1:]
    begins = [line.split()[0] for line in lines]
    assert {line.split()[-1] for line in lines} == {"Anna", "Ben"}
    assert lines[-1].endswith("Anna")
    assert begins == sorted(begins, key=lambda each: [int(part) for part in each.split(":")])


@pytest.mark.parametrize("limit", ["0", "-3", "many"])
def test_a_limit_that_lists_nothing_is_refused(verb, limit) -> None:
    ran = verb("find", "--limit", limit)
    assert ran.code == 2
    assert "no whole number from 1" in ran.err


def test_an_unnamed_voice_has_its_length_in_minutes_and_seconds(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    assert re.match(r"\d+: 0:\d\d in 2 recordings; most like ", verb("voices", "list").out)


def test_what_no_clock_and_no_database_can_hold_does_not_look_like_damage(verb, learnt, tapes) -> None:
    verb("index", "--agree", tapes)
    for name, value in (("--until", "9999-12-31"), ("--since", "0001-01-01"), ("--limit", "9" * 20)):
        found = verb("find", name, value)
        assert (found.code, len(paths_of(verb("find", name, value, "--json")))) == (0, 4), found.err
    assert "no number of a voice" in verb("find", "--voice", "9" * 20).err
    assert "no number of a voice" in verb("voices", "name", "9" * 20, "Anna").err
