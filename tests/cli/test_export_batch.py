"""``export`` of many recordings: a folder of results, cut sound, pseudonyms; nothing is ever lost."""

import csv
import io
import logging
import os
import stat
from pathlib import Path

import numpy as np
import pytest
import soundfile
from sounds import joined, silence, spoken

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.core.types import Gender, Turn
from voxdesk.workflows.listen.edited_timelines import KeptTurns, keep_turns
from voxdesk.workflows.recordings import hash_of

RATE = 8000
# Both speak from 4 to 5 s.
TURNS = (
    Turn(1.0, 2.0, "Anna", "Anna", Gender.FEMALE, 0.99),
    Turn(3.0, 5.0, "Ben", "Ben", Gender.MALE),
    Turn(4.0, 6.0, "Anna", "Anna", Gender.FEMALE),
    Turn(8.0, 9.0, None, "Voice A", Gender.MALE),
)


@pytest.fixture
def talk(tmp_path: Path, cli_paths) -> Path:
    """10 s of a steady tone whose timeline is TURNS, as its user corrected it."""
    path = tmp_path / "in" / "talk.wav"
    path.parent.mkdir()
    soundfile.write(path, np.full(10 * RATE, 0.5), RATE)
    keep_turns(cli_paths, hash_of(path), KeptTurns(TURNS[:1], TURNS))
    return path


def level(samples: np.ndarray, at_s: float) -> float:
    return float(np.abs(samples[round(at_s * RATE) : round((at_s + 0.05) * RATE)]).max())


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_text_is_called_by_its_ending_too(verb, talk: Path) -> None:
    as_text, as_txt = (verb("export", talk, "--format", name) for name in ("text", "txt"))
    assert as_text.out.count("\n") == len(TURNS)
    assert as_txt.out == as_text.out


def test_a_file_for_each_person(verb, talk: Path, tmp_path: Path) -> None:
    ran = verb(
        "export", talk, "--format", "wav", "--split", "people", "--out-dir", tmp_path / "out", "--json"
    )
    assert ran.code == 0, ran.err
    assert files(tmp_path / "out") == {"talk-Anna.wav", "talk-Ben.wav", "talk-Voice A.wav"}
    assert Path(ran.object["out"][0]).name == "talk-Anna.wav"
    assert read_clip(tmp_path / "out" / "talk-Anna.wav").seconds == pytest.approx(3.0)
    options = ("--split", "people", "--in-place", "--names", "{name} in {stem}")
    verb("export", talk, "--format", "flac", *options, "--out-dir", tmp_path / "place")
    anna = read_clip(tmp_path / "place" / "Anna in talk.flac")
    assert anna.seconds == pytest.approx(10.0)
    assert [level(anna.samples, at_s) > 0.4 for at_s in (0.5, 1.5, 2.5, 4.5, 5.5, 6.5)] == [
        False, True, False, True, True, False,
    ]  # fmt: skip


def test_all_turns_with_a_table(verb, talk: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert verb("export", talk, "--format", "wav", "--split", "turns", "--out-dir", out).code == 0
    rows = list(csv.DictReader(io.StringIO((out / "talk-turns.csv").read_text("utf-8"))))
    assert [row["file"] for row in rows] == [
        "talk-001-Anna.wav",
        "talk-002-Ben.wav",
        "talk-003-Anna.wav",
        "talk-004-Voice A.wav",
    ]
    assert files(out) == {"talk-turns.csv", *(row["file"] for row in rows)}
    for row in rows:
        length_s = float(row["end_s"]) - float(row["start_s"])
        assert read_clip(out / row["file"]).seconds == pytest.approx(length_s)
    assert rows[0]["confidence"] == "0.990"


def test_one_voice_is_kept_silenced_or_beeped(verb, talk: Path, tmp_path: Path) -> None:
    heard = {}
    for option, name in (("--only", "ben"), ("--silence", "BEN"), ("--beep", "Ben")):
        path = tmp_path / f"{option}.wav"
        assert verb("export", talk, "--format", "wav", option, name, "--out", path).code == 0
        clip = read_clip(path)
        assert clip.seconds == pytest.approx(10.0)
        heard[option] = [round(level(clip.samples, at_s), 1) for at_s in (0.5, 1.5, 2.9, 3.5, 4.5, 5.5)]
    assert heard["--only"] == [0.0, 0.0, 0.0, 0.5, 0.5, 0.0]
    # A little before and after him nothing is heard either, nor is Anna while both speak.
    assert heard["--silence"] == [0.5, 0.5, 0.0, 0.0, 0.0, 0.5]
    assert heard["--beep"] == [0.5, 0.5, 0.1, 0.1, 0.1, 0.5]


def test_who_is_not_heard_is_not_taken_for_silenced(verb, talk: Path, tmp_path: Path) -> None:
    ran = verb("export", talk, "--format", "wav", "--silence", "Carla", "--out", tmp_path / "x.wav")
    assert ran.code == 2
    assert "“Carla” is not heard in talk.wav. Heard there: Anna, Ben, Voice A." in ran.err
    assert not (tmp_path / "x.wav").exists()


def test_pseudonyms_leave_no_name_anywhere(verb, talk: Path, tmp_path: Path) -> None:
    named = talk.with_name("Talk with Anna.wav")
    talk.rename(named)
    out, key = tmp_path / "out", tmp_path / "key.csv"
    for arguments in (["json"], ["eaf"], ["rttm"], ["svg"], ["wav", "--split", "turns"]):
        ran = verb("export", named, "--format", *arguments, "--pseudonyms", "--out-dir", out)
        assert ran.code == 0, ran.err
    assert {name.split(".")[0] for name in files(out)} >= {"Talk with Person 1"}
    for path in out.iterdir():
        text = path.name + ("" if path.suffix == ".wav" else path.read_text("utf-8"))
        assert not any(name in text for name in ("Anna", "Ben", "Voice A", str(tmp_path))), path
    assert not key.exists()
    verb("export", named, "--format", "csv", "--pseudonyms", "--key", key, "--out-dir", tmp_path / "two")
    rows = list(csv.DictReader(io.StringIO(key.read_text("utf-8"))))
    assert [(row["pseudonym"], row["name"]) for row in rows] == [
        ("Person 1", "Anna"),
        ("Person 2", "Ben"),
        ("Person 3", "Voice A"),
    ]
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert verb("export", named, "--format", "csv", "--key", key).code == 2
    talk.write_text("no key", "utf-8")
    wrong = verb("export", named, "--format", "csv", "--pseudonyms", "--key", talk, "--out-dir", out)
    assert "is not a key of pseudonyms" in wrong.err
    assert talk.read_text("utf-8") == "no key"


def test_a_key_is_gone_on_with(verb, talk: Path, tmp_path: Path, cli_paths) -> None:
    key, out = tmp_path / "key.csv", tmp_path / "out"
    key.write_text("pseudonym,name,recording\nPerson 7,ben,\n", "utf-8")
    verb("export", talk, "--format", "csv", "--pseudonyms", "--key", key, "--out-dir", out)
    assert "Person 7" in (out / "talk.csv").read_text("utf-8")
    assert key.read_text("utf-8").startswith("pseudonym,name,recording\nPerson 7,ben,\nPerson 2,Anna,\n")


@pytest.fixture
def folders(tmp_path: Path, learnt) -> Path:
    """Recordings in two folders, two of one name, one that is broken."""
    root = tmp_path / "tapes"
    (root / "deep").mkdir(parents=True)
    (root / "one.wav").write_bytes(learnt["anna"][1].read_bytes())
    write_wav(root / "deep" / "one.wav", joined(spoken(learnt["ben"][1]), silence(0.3)))
    (root / "deep" / "broken.wav").write_bytes(b"RIFF")
    return root


def test_a_folder_keeps_its_folders(verb, folders: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    ran = verb("export", folders, "--format", "srt", "--out-dir", out)
    assert ran.code == 1
    assert "broken.wav" in ran.err
    assert files(out) == {"one.srt", "deep/one.srt"}
    assert "Anna" in (out / "one.srt").read_text("utf-8")
    assert "Ben" in (out / "deep" / "one.srt").read_text("utf-8")
    before = {name: (out / name).stat().st_mtime_ns for name in files(out)}
    again = verb("export", folders, "--format", "srt", "--out-dir", out)
    assert again.code == 2
    assert again.err.count("exists already") == 2
    assert {name: (out / name).stat().st_mtime_ns for name in files(out)} == before
    assert verb("export", folders, "--format", "srt", "--out-dir", out, "--force").code == 1


def test_results_inside_of_the_folder_are_no_recordings(verb, folders: Path) -> None:
    (folders / "deep" / "broken.wav").unlink()
    for _ in range(2):
        arguments = ("--format", "wav", "--split", "people", "--out-dir", folders / "out", "--force")
        ran = verb("export", folders, *arguments, "--json")
        assert len(ran.objects) == 2
    assert files(folders / "out") == {"one-Anna.wav", "deep/one-Ben.wav"}


def test_no_recording_is_written_over_and_two_never_go_to_one_file(verb, talk: Path) -> None:
    flac = talk.with_suffix(".flac")
    soundfile.write(flac, np.full(RATE, 0.25), RATE)
    before = talk.read_bytes(), flac.read_bytes()
    arguments = ("--format", "flac", "--out-dir", talk.parent, "--force")
    ran = verb("export", talk, flac, *arguments)
    assert ran.err.count("not written over") == 2
    assert (talk.read_bytes(), flac.read_bytes()) == before
    os.link(talk, talk.with_name("link.flac"))
    ran = verb("export", talk, "--names", "link", *arguments)
    assert "not written over" in ran.err
    assert talk.read_bytes() == before[0]
    out = talk.parent / "out"
    ran = verb("export", talk, flac, "--format", "png", "--out-dir", out, "--force")
    assert ran.code == 1
    assert "{stem}-{suffix}" in ran.err
    arguments = ("--format", "png", "--out-dir", out, "--names", "{stem}-{suffix}")
    assert verb("export", talk, flac, *arguments).code == 0
    assert files(out) == {"talk.png", "talk-wav.png", "talk-flac.png"}


def test_results_stay_in_their_folder_whatever_a_person_is_called(
    verb, talk: Path, tmp_path, cli_paths
) -> None:
    names = ("../../evil", "line\nbreak", "con", ".hidden", "x" * 280, "A/B", "A\\B")
    turns = tuple(Turn(number, number + 0.5, name, name, Gender.MALE) for number, name in enumerate(names))
    keep_turns(cli_paths, hash_of(talk), KeptTurns(TURNS, turns))
    out = tmp_path / "a" / "b" / "out"
    ran = verb("export", talk, "--format", "wav", "--split", "people", "--out-dir", out)
    assert ran.code == 0, ran.err
    assert len(files(tmp_path / "a")) == len(names)
    assert all(path.parent == out for path in (tmp_path / "a").rglob("*.wav"))
    assert {"talk-A_B.wav", "talk-A_B (2).wav", "talk-con.wav"} <= files(out)


def test_a_link_does_not_lead_out_of_the_folder(verb, talk: Path, tmp_path: Path) -> None:
    out, outside = tmp_path / "out", tmp_path / "precious.csv"
    out.mkdir()
    outside.write_text("precious", "utf-8")
    (out / "talk.csv").symlink_to(outside)
    ran = verb("export", talk, "--format", "csv", "--out-dir", out, "--force")
    assert ran.code == 2
    assert "leads out of the folder" in ran.err
    assert outside.read_text("utf-8") == "precious"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "csv", "--out-dir", "OUT", "--names", "{who}"], "unknown field {who}"),
        (["--format", "csv", "--out-dir", "OUT", "--names", "../{stem}"], "not a valid pattern"),
        (["--format", "csv", "--names", "{stem}"], "goes with --out-dir"),
        (["--format", "csv", "--split", "people", "--out-dir", "OUT"], "format of sound"),
        (["--format", "wav", "--split", "people"], "--out FILE"),
        (["--format", "wav", "--split", "people", "--out", "x.wav"], "--out-dir"),
        (["--format", "wav", "--in-place", "--out-dir", "OUT"], "goes with --split people"),
        (["--format", "csv", "--from", "1", "--out-dir", "OUT"], "--from and --to"),
    ],
)
def test_what_does_not_go_together_is_told(verb, talk, tmp_path, arguments: list[str], said: str) -> None:
    ran = verb("export", talk, *[each.replace("OUT", str(tmp_path / "out")) for each in arguments])
    assert ran.code == 2
    assert said in ran.err
    assert not (tmp_path / "out").exists()


def test_two_recordings_need_a_folder(verb, talk: Path, tmp_path: Path) -> None:
    for arguments in ([talk, talk], [talk.parent]):
        ran = verb("export", *arguments, "--format", "csv")
        assert ran.code == 2
        assert "--out-dir" in ran.err
    (tmp_path / "empty").mkdir()
    assert "no recordings in" in verb("export", tmp_path / "empty", "--format", "csv").err


def test_nothing_is_put_among_the_programs_own_data(verb, talk: Path, cli_paths) -> None:
    ran = verb("export", talk, "--format", "csv", "--out-dir", cli_paths.data / "out")
    assert "own data" in ran.err
    assert not (cli_paths.data / "out").exists()


def test_a_name_that_is_no_text_is_no_hindrance(verb, talk: Path, tmp_path: Path, monkeypatch) -> None:
    # What pytest captures of the log goes between its processes as UTF-8, which this name is not.
    monkeypatch.setattr(logging.root.manager, "disable", logging.CRITICAL)
    odd = Path(os.fsdecode(os.fsencode(talk.parent) + b"/od\xffd\n.wav"))
    odd.write_bytes(talk.read_bytes())
    broken = Path(os.fsdecode(os.fsencode(talk.parent) + b"/\xff.wav"))
    broken.write_bytes(b"RIFF")
    for kind in ("json", "eaf", "rttm", "svg"):
        ran = verb("export", odd, broken, "--format", kind, "--out-dir", tmp_path / "out")
        assert ran.code == 1, ran.err
        assert "cannot be read" in ran.err
    assert len(files(tmp_path / "out")) == 4
