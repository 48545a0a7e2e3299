"""Consent, what is stored about a person, copies of the library, and a home of version 0.1.0, by verbs."""

import json
import shutil
import zipfile
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from raw_sql import execute
from traces import traces

from voxdesk.core.types import Gender, Turn
from voxdesk.library.store import SpeakerStore
from voxdesk.workflows.grouping_file import load_session
from voxdesk.workflows.listen.edited_timelines import KeptTurns, keep_turns, recall_turns

OLD_HOME = Path(__file__).resolve().parents[1] / "homes" / "0.1.0"
TODAY = date.today()


def let_end(cli_paths, name: str) -> None:
    """Make a consent end yesterday."""
    with SpeakerStore(cli_paths.library) as store:
        person = store.find(name)
        store.set_consent(person.id, person.consent_at, TODAY - timedelta(days=1), None)


def test_consent_is_noted_with_a_day_and_a_note(verb, learnt) -> None:
    until = TODAY + timedelta(days=30)
    ran = verb("speakers", "consent", "Anna", "--until", until, "--note", "by letter", "--json").object
    assert (ran["consent_until"], ran["consent_note"], ran["consent_ended"]) == (
        until.isoformat(), "by letter", False
    )  # fmt: skip
    assert ran["consent_at"].startswith(str(TODAY.year))
    assert f", consent until {until}\n" in verb("speakers", "list").out
    assert "without an end" in verb("speakers", "consent", "Anna").err
    renewed = verb("speakers", "consent", "Anna", "--json").object
    assert (renewed["consent_until"], renewed["consent_note"]) == (None, "by letter")
    assert verb("speakers", "consent", "Anna", "--until", "soon").code == 2
    assert verb("speakers", "consent", "Anna", "--until", TODAY - timedelta(days=1)).code == 2
    assert verb("speakers", "consent", "Zoe").code == 2


def test_whose_consent_has_ended_is_not_used_until_they_agree_again(verb, learnt, cli_paths) -> None:
    recording = learnt["anna"][1]

    def name() -> str | None:
        return verb("identify", recording, "--json").object["speaker"]["name"]

    assert name() == "Anna"
    let_end(cli_paths, "Anna")
    assert name() is None
    assert "which has ended: not recognised" in verb("speakers", "list").out
    assert "Anna" not in verb("export", recording, "--format", "rttm").out
    verb("speakers", "consent", "Anna")
    assert name() == "Anna"
    let_end(cli_paths, "Anna")
    assert verb("enrol", "Anna", learnt["anna"][2]).code == 0  # is consent too
    assert name() == "Anna"


def test_withdrawing_is_removing(verb, learnt, cli_paths) -> None:
    with SpeakerStore(cli_paths.library) as store:
        voice = store.references(store.find("Anna").id)[0].vector
    assert verb("speakers", "consent", "Anna", "--withdraw").code == 0
    assert [person["name"] for person in verb("speakers", "list", "--json").objects] == ["Ben"]
    assert traces(cli_paths.data.parent, "Anna", [voice]) == []


def test_a_report_holds_all_that_is_stored_and_no_sound(verb, learnt, cli_paths, tmp_path) -> None:
    turns = (Turn(0, 1, "Anna", "Anna", Gender.FEMALE), Turn(1, 2, "Ben", "Ben", Gender.MALE))
    keep_turns(cli_paths, "0f" * 32, KeptTurns(turns, turns))
    verb("speakers", "consent", "Anna", "--note", "by letter")
    assert verb("speakers", "report", "Anna", "--out", tmp_path / "anna.zip").code == 0
    with zipfile.ZipFile(tmp_path / "anna.zip") as archive:
        assert sorted(archive.namelist()) == ["README.txt", "report.json"]
        report = json.loads(archive.read("report.json"))
        assert b"Ben" not in archive.read("report.json")
    assert report["consent"]["note"] == "by letter"
    (recording,) = report["recordings"]
    assert recording["path"] == str(learnt["anna"][0])
    with SpeakerStore(cli_paths.library) as store:
        vector = store.references(store.find("Anna").id)[0].vector
    import base64

    assert np.array_equal(np.frombuffer(base64.b64decode(recording["voiceprint"]), "<f4"), vector)
    assert report["timelines"] == {"0f" * 32: [[0, 1]]}
    assert len(report["copies_of_the_library"]) == 1  # the daily one
    assert (tmp_path / "anna.zip").stat().st_mode & 0o077 == 0
    photo = tmp_path / "photo.png"
    photo.write_bytes(b"x")
    assert verb("speakers", "report", "Anna", "--out", photo).code == 2


def test_what_cannot_be_used_is_shown_and_removable(verb, learnt, cli_paths) -> None:
    spoilt = "UPDATE voice_references SET dimension = 5, vector = zeroblob(20) WHERE speaker_id = 2"
    execute(cli_paths.library, spoilt)
    execute(cli_paths.library, "UPDATE state SET voices = voices + 1")
    assert verb("identify", learnt["anna"][1], "--json").object["speaker"]["name"] == "Anna"
    listed = {person["name"]: person["unusable"] for person in verb("speakers", "list", "--json").objects}
    assert listed == {"Anna": 0, "Ben": 1}
    assert verb("enrol", "Carl", learnt["carl"][0]).code == 0
    assert verb("speakers", "remove", "Ben", "--unusable", "--json").object["removed_recordings"] == 1
    assert {person["unusable"] for person in verb("speakers", "list", "--json").objects} == {0}


def test_an_import_is_held_against_the_installed_models(verb, learnt, tmp_path) -> None:
    exported = tmp_path / "people.jsonl"
    verb("speakers", "export", exported)
    lines = exported.read_text("utf-8").splitlines()
    person = json.loads(lines[1])
    import base64

    vector = np.array([1, 0, 0, 0, 0], "<f4")
    person["references"][0]["vector"] = base64.b64encode(vector.tobytes()).decode()
    exported.write_text("\n".join([lines[0], json.dumps(person)]), "utf-8")
    other = tmp_path / "other.sqlite"
    ran = verb("speakers", "import", exported, "--library", other)
    assert ran.code == 2
    assert "but 5 were given" in ran.err
    assert verb("enrol", "Anna", learnt["anna"][0], "--library", other).code == 0


def test_copies_are_made_before_import_and_merge_and_restored(verb, learnt, cli_paths, tmp_path) -> None:
    verb("speakers", "export", tmp_path / "people.jsonl")
    verb("speakers", "merge", "Anna", "Ben")
    verb("speakers", "import", tmp_path / "people.jsonl")
    copies = verb("library", "backups", "--json").objects
    assert [copy["reason"] for copy in copies] == ["import", "merge", "daily"]
    assert [copy["people"] for copy in copies] == [1, 2, 1]
    assert verb("library", "restore", copies[0]["backup"]).code == 0
    assert [person["name"] for person in verb("speakers", "list", "--json").objects] == ["Anna"]
    assert verb("library", "restore", "--json").object["people"] == 2  # what was there before
    assert verb("library", "restore", "nothing").code == 2
    verb("speakers", "erase", "--yes")
    assert verb("library", "backups").out == ""
    assert verb("library", "restore").code == 2


@pytest.mark.parametrize("damage", [b"garbage" * 3000, None])
def test_a_damaged_library_offers_the_last_good_copy(verb, learnt, cli_paths, damage) -> None:
    verb("speakers", "list")  # with it the copy of the day
    content = cli_paths.library.read_bytes()
    cli_paths.library.write_bytes(damage if damage is not None else content[: len(content) // 2])
    ran = verb("speakers", "list")
    assert ran.code == 2
    assert "voxdesk library restore" in ran.err
    assert verb("library", "restore").code == 0
    assert verb("identify", learnt["anna"][1], "--json").object["speaker"]["name"] == "Anna"
    for name in ("Anna", "Ben"):
        verb("speakers", "remove", name)
    assert traces(cli_paths.data, "Anna", []) == []  # what was put aside is gone too


def test_a_home_of_version_0_1_0_is_taken_over_whole(verb, cli_paths) -> None:
    home = cli_paths.data.parent
    shutil.copytree(OLD_HOME, home, dirs_exist_ok=True)
    assert [person["name"] for person in verb("speakers", "list", "--json").objects] == [
        "bodo", "Zoë Quimbleton", "Łukasz 王"
    ]  # fmt: skip
    kept = recall_turns(cli_paths, "ab" * 32)
    assert kept is not None
    assert [turn.label for turn in kept.turns] == ["Zoë Quimbleton", "Voice A", "bodo"]
    session = load_session(cli_paths)
    assert session is not None
    assert dict(session.names) == {0: "Zoë Quimbleton", 1: "bodo"}
    assert {copy["reason"] for copy in verb("library", "backups", "--json").objects} == {"migration"}
    assert verb("speakers", "remove", "zoë quimbleton").code == 0
    assert traces(home, "Zoë Quimbleton", []) == []
