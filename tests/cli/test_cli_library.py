"""speakers and the library file that verbs work on."""

import sqlite3
from pathlib import Path


def names(ran) -> list[str]:
    return [person["name"] for person in ran.objects]


def test_list_rename_merge_remove(verb, learnt) -> None:
    listed = verb("speakers", "list", "--json")
    assert names(listed) == ["Anna", "Ben"]
    assert list(listed.objects[0])[:3] == ["name", "references", "speech_s"]
    assert listed.objects[0]["references"] == 1

    assert verb("speakers", "rename", "Anna", "Anna Lena", "--json").object["name"] == "Anna Lena"
    assert names(verb("speakers", "list", "--json")) == ["Anna Lena", "Ben"]

    merged = verb("speakers", "merge", "Ben", "Anna Lena", "--json").object
    assert (merged["name"], merged["references"]) == ("Ben", 2)
    assert names(verb("speakers", "list", "--json")) == ["Ben"]

    assert verb("speakers", "remove", "Ben").code == 0
    assert names(verb("speakers", "list", "--json")) == []


def test_nobody_of_that_name(verb, learnt) -> None:
    for words in (["rename", "Zoe", "Eve"], ["merge", "Anna", "Zoe"], ["remove", "Zoe"]):
        ran = verb("speakers", *words)
        assert ran.code == 2
        assert "nobody called Zoe" in ran.err
        assert "Did you mean" not in ran.err
    assert "Did you mean Anna?" in verb("speakers", "remove", "Anne").err
    assert names(verb("speakers", "list", "--json")) == ["Anna", "Ben"]


def test_a_name_that_is_taken_stays_with_its_owner(verb, learnt) -> None:
    ran = verb("speakers", "rename", "Anna", "Ben")
    assert ran.code == 2
    assert "already" in ran.err


def test_export_and_import_carry_people_over(verb, learnt, tmp_path: Path) -> None:
    assert verb("speakers", "export", tmp_path / "people.jsonl", "--json").object["people"] == 2
    other = tmp_path / "other.sqlite"
    ran = verb("speakers", "import", tmp_path / "people.jsonl", "--library", other, "--json")
    assert ran.object["people"] == 2
    assert names(verb("speakers", "list", "--library", other, "--json")) == ["Anna", "Ben"]
    found = verb("identify", learnt["anna"][1], "--library", other, "--json").object
    assert found["speaker"]["name"] == "Anna"


def test_an_export_destroys_nothing(verb, learnt, cli_paths, tmp_path: Path) -> None:
    before = cli_paths.library.read_bytes()
    assert verb("speakers", "export", cli_paths.library).code == 2
    own = tmp_path / "own.sqlite"
    verb("enrol", "Dora", learnt["dora"][0], "--library", own)
    assert verb("speakers", "export", own, "--library", own, "--force").code == 2
    assert cli_paths.library.read_bytes() == before
    photo = tmp_path / "photo.png"
    photo.write_bytes(b"a photo")
    assert verb("speakers", "export", photo).code == 2
    assert photo.read_bytes() == b"a photo"
    assert verb("speakers", "export", photo, "--force").code == 0
    assert photo.stat().st_mode & 0o077 == 0


def test_a_library_that_is_not_there_is_no_empty_one(verb, learnt, tmp_path: Path) -> None:
    mistyped = tmp_path / "libary.sqlite"
    for words in (
        ("speakers", "list"),
        ("identify", learnt["anna"][1]),
        ("find", "--person", "Anna"),
        ("speakers", "rename", "Anna", "Eve"),
        ("library", "backups"),
    ):
        ran = verb(*words, "--library", mistyped)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err == f"There is no library {mistyped}.\n"
    assert verb("library", "restore", "--library", mistyped).code == 2
    assert not mistyped.exists()
    assert verb("enrol", "Dora", learnt["dora"][0], "--library", mistyped).code == 0  # this makes one
    assert names(verb("speakers", "list", "--library", mistyped, "--json")) == ["Dora"]


def test_a_folder_without_recordings_teaches_nobody_and_says_why(verb, learnt, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "notes.txt").write_text("no sound", encoding="utf-8")
    ran = verb("enrol", "Dora", empty)
    assert (ran.code, ran.out, ran.err) == (2, "", f"There are no recordings in {empty}.\n")
    ran = verb("enrol", "Dora", empty, learnt["dora"][0])
    assert ran.code == 1
    assert f"There are no recordings in {empty}." in ran.err
    told = verb("enrol", "Dora", empty, learnt["dora"][1], "--json").object
    assert [each["path"] for each in told["rejected"]] == [str(empty)]


def test_import_of_something_else_changes_nothing(verb, learnt, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text("no such thing", encoding="utf-8")
    assert verb("speakers", "import", bad).code == 2
    assert verb("speakers", "import", tmp_path / "missing.jsonl").code == 2
    assert names(verb("speakers", "list", "--json")) == ["Anna", "Ben"]


def test_erasing_needs_a_yes(verb, learnt) -> None:
    ran = verb("speakers", "erase")
    assert ran.code == 2
    assert "--yes" in ran.err
    assert names(verb("speakers", "list", "--json")) == ["Anna", "Ben"]
    assert verb("speakers", "erase", "--yes", "--json").object == {"erased": 2}
    assert names(verb("speakers", "list", "--json")) == []


def test_a_library_of_its_own(verb, voices, tmp_path: Path, cli_paths) -> None:
    own = tmp_path / "own.sqlite"
    verb("enrol", "Anna", voices["anna"][0], "--library", own)
    assert own.is_file()
    assert not cli_paths.library.exists()
    assert names(verb("speakers", "list", "--json", "--library", own)) == ["Anna"]


def test_a_damaged_library_is_said_and_left_alone(verb, voices, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(b"garbage" * 1000)
    for words in (
        ["identify", voices["anna"][0]],
        ["enrol", "Anna", voices["anna"][0]],
        ["speakers", "list"],
    ):
        ran = verb(*words, "--library", damaged)
        assert ran.code == 2
        assert str(damaged) in ran.err
    assert damaged.read_bytes() == b"garbage" * 1000


def test_a_library_of_a_later_version_is_said_and_left_alone(verb, learnt, cli_paths) -> None:
    with sqlite3.connect(cli_paths.library) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    ran = verb("speakers", "list")
    assert ran.code == 2
    assert "newer" in ran.err or "later" in ran.err


def test_a_locked_library_is_said(verb, learnt, cli_paths) -> None:
    connection = sqlite3.connect(cli_paths.library, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    try:
        ran = verb("enrol", "Carl", learnt["carl"][0])
        assert ran.code == 2
        assert "another program" in ran.err.lower() or "other program" in ran.err.lower()
    finally:
        connection.execute("ROLLBACK")
        connection.close()
    assert verb("enrol", "Carl", learnt["carl"][0]).code == 0


def test_work_without_people_needs_no_library(verb, voices, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(b"garbage" * 1000)
    ran = verb("embed", voices["anna"][0], "--out", tmp_path / "out.npz", "--library", damaged)
    assert ran.code == 0
