"""An encrypted home: nothing of people stands in its bytes, every verb works with the key, none without."""

import contextlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import fake_keyring
import keyring
import pytest
from traces import everything, traces

from voxdesk.core.cluster_types import ClusterRequest, PeopleCount, Per
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import ProtectionError
from voxdesk.core.settings import Settings, load_open_settings, load_settings, save_settings
from voxdesk.core.types import Gender, Turn
from voxdesk.workflows.archive.index import Indexed, IndexRequest
from voxdesk.workflows.archive.remember import HearRequest, hear_folders, hear_new
from voxdesk.workflows.grouping_file import FolderSession, load_session, save_session
from voxdesk.workflows.listen.edited_timelines import KeptTurns, keep_turns, recall_turns
from voxdesk.workflows.services import open_services

ROOT = Path(__file__).resolve().parents[2]
NAME, OTHER = "Zoë Quimbleton", "Bodo Wackernagel"
MEETING = "0f" * 32
SECRET, NEW = "correct horse battery", "staple of another kind"
TURNS = (Turn(0, 1, NAME, NAME, Gender.FEMALE), Turn(1, 2, OTHER, OTHER, Gender.MALE))


@pytest.fixture
def home(verb, voices, cli_paths, tmp_path, monkeypatch):
    """Two people, in every place where VoxDesk keeps something."""
    monkeypatch.delenv("VOXDESK_PASSPHRASE", raising=False)
    folder = tmp_path / "sounds"
    folder.mkdir()
    for name, source in ((NAME, voices["anna"][0]), (OTHER, voices["ben"][0])):
        shutil.copy(source, folder / f"{name}.wav")
        assert verb("enrol", name, folder / f"{name}.wav").code == 0
    assert verb("index", "--agree", folder).code == 0
    keep_turns(cli_paths, MEETING, KeptTurns(TURNS, TURNS))
    request = ClusterRequest(folder, "auto", PeopleCount(None, None), Per.FILE, {})
    save_session(cli_paths, FolderSession(request, True, {(f"/x/{NAME}.wav", 0): 0}, {0: NAME, 1: OTHER}))
    settings = load_open_settings(cli_paths.settings)
    recent = (str(folder / f"{NAME}.wav"),)
    save_settings(Settings(recent=recent, theme="dark", index_recordings=settings.index_recordings,
                           index_excluded=(f"/y/{OTHER}",)), cli_paths.settings)  # fmt: skip
    (cli_paths.timelines / ".x.0badcafe.part").write_text(NAME, "utf-8")
    cli_paths.log.parent.mkdir(parents=True, exist_ok=True)
    older = cli_paths.log.with_name(f"{cli_paths.log.name}.1")
    older.touch(0o600)
    older.write_text(f"INFO {NAME}\n", "utf-8")
    return cli_paths


def voiceprints(paths):
    services = open_services(paths)
    with contextlib.closing(services):
        return [
            each.vector
            for person in services.store.speakers()
            for each in services.store.references(person.id)
        ]


def left(paths, vectors):
    return [each for name in (NAME, OTHER) for each in traces(paths.data.parent, name, vectors)]


def test_nothing_of_people_is_left_in_the_bytes_and_every_verb_goes_on(home, verb, tmp_path, monkeypatch):
    vectors = voiceprints(home)
    assert len(left(home, vectors)) > 12  # the home is as the test wants it
    sounds = tmp_path / "sounds"
    before = verb("identify", sounds / f"{NAME}.wav", "--json").object
    monkeypatch.setenv("VOXDESK_PASSPHRASE", SECRET)
    assert verb("library", "protect").code == 2  # what losing the key means is said first
    assert left(home, vectors)
    done = verb("library", "protect", "--yes", "--json")
    assert (done.code, done.object["protected"]) == (0, "passphrase"), done.err
    assert left(home, vectors) == []
    assert verb("speakers", "list").out.count("\n") == 2
    assert verb("identify", sounds / f"{NAME}.wav", "--json").object == before
    assert verb("enrol", "Carla Ofterdingen", sounds / f"{OTHER}.wav").code == 0
    assert verb("speakers", "rename", "Carla Ofterdingen", "Karla Ofterdingen").code == 0
    assert NAME in verb("find", "--person", NAME).out
    assert verb("cluster", sounds, "--speakers", "2").code == 0
    assert verb("speakers", "report", OTHER, "--out", tmp_path / "report.zip").code == 0
    assert verb("speakers", "remove", "Karla Ofterdingen").code == 0
    assert verb("library", "restore").code == 0
    assert recall_turns(home, MEETING).turns == TURNS
    assert dict(load_session(home).names) == {0: NAME, 1: OTHER}
    settings = load_settings(home.settings, home.vault)
    assert settings.recent == (str(sounds / f"{NAME}.wav"),)
    assert (settings.theme, settings.index_excluded) == ("dark", (f"/y/{OTHER}",))
    keep_turns(home, "1f" * 32, KeptTurns(TURNS, TURNS))
    assert left(home, vectors) == []
    assert traces(home.data.parent, "Karla Ofterdingen", []) == []


def test_an_excluded_folder_is_heard_by_nobody_in_a_protected_home_either(home, verb, tmp_path, monkeypatch):
    kept_out = tmp_path / "kept out"
    kept_out.mkdir()
    shutil.copy(tmp_path / "sounds" / f"{NAME}.wav", kept_out / "call.wav")
    assert verb("index", "--agree", "--exclude", kept_out, tmp_path / "sounds").code == 0
    monkeypatch.setenv("VOXDESK_PASSPHRASE", SECRET)
    assert verb("library", "protect", "--yes").code == 0
    home.vault.unlock(SECRET)
    (home.cache / "embeddings.sqlite").unlink(missing_ok=True)
    with contextlib.closing(open_services(home)) as services:
        assert hear_folders(IndexRequest((kept_out,)), services, CallbackContext()) == Indexed()
        assert hear_new(HearRequest(kept_out / "call.wav"), services, CallbackContext()) is False
    assert "call.wav" not in verb("find", "--json").out


def test_a_wrong_passphrase_is_one_sentence_and_touches_nothing(home, verb, tmp_path, monkeypatch):
    monkeypatch.setenv("VOXDESK_PASSPHRASE", SECRET)
    assert verb("library", "protect", "--yes").code == 0

    def content():
        return {path: one for path, one in everything(home.data.parent).items() if path != home.log}

    before = content()
    sound = tmp_path / "sounds" / f"{NAME}.wav"
    for passphrase, words in (
        ("wrong wrong wrong", "not the passphrase"),
        (None, "protected by a passphrase"),
    ):
        if passphrase is None:
            monkeypatch.delenv("VOXDESK_PASSPHRASE")
        else:
            monkeypatch.setenv("VOXDESK_PASSPHRASE", passphrase)
        for words_of_verb in (
            ("speakers", "list"), ("identify", sound), ("enrol", "Xaver", sound), ("library", "backups"),
            ("library", "restore"), ("find", "--person", NAME), ("library", "unprotect"),
            ("speakers", "erase", "--yes"), ("cluster", sound.parent),
        ):  # fmt: skip
            ran = verb(*words_of_verb)
            assert ran.code == 2, words_of_verb
            assert words in ran.err
            assert len(ran.err.splitlines()) == 1, ran.err
        with pytest.raises(ProtectionError):
            recall_turns(replace(home), MEETING)
    assert content() == before


def test_the_key_is_changed_and_taken_away_whole(home, verb, monkeypatch):
    vectors = voiceprints(home)
    monkeypatch.setenv("VOXDESK_PASSPHRASE", SECRET)
    assert verb("library", "change-key", "--yes").code == 2  # there is none
    assert verb("library", "protect", "--yes").code == 0
    assert verb("library", "protect", "--yes").code == 2
    before = everything(home.data.parent)
    monkeypatch.setenv("VOXDESK_NEW_PASSPHRASE", "short")
    assert "at least 8" in verb("library", "change-key", "--yes").err
    monkeypatch.setenv("VOXDESK_NEW_PASSPHRASE", NEW)
    assert verb("library", "change-key", "--yes").code == 0
    after = everything(home.data.parent)
    same = {path for path in after if path in before and before[path] == after[path]}
    assert {path.name for path in same} <= {home.log.name, f"{home.log.name}.1", "protection.lock"}
    assert verb("speakers", "list").code == 2
    monkeypatch.setenv("VOXDESK_PASSPHRASE", NEW)
    assert verb("speakers", "list").code == 0
    assert left(home, vectors) == []
    assert verb("library", "unprotect").code == 0
    monkeypatch.delenv("VOXDESK_PASSPHRASE")
    assert verb("speakers", "list").out.count("\n") == 2
    assert recall_turns(home, MEETING).turns == TURNS
    assert load_open_settings(home.settings).index_excluded == (f"/y/{OTHER}",)
    assert len(left(home, vectors)) > 8
    assert not (home.data / "protection.json").exists()


def test_the_keyring_holds_the_key_and_a_lost_one_is_told(home, verb, tmp_path, monkeypatch):
    vectors = voiceprints(home)
    kept = keyring.get_keyring()
    monkeypatch.setenv("FAKE_KEYRING", str(tmp_path / "keyring.json"))
    keyring.set_keyring(fake_keyring.FileKeyring())
    try:
        assert verb("library", "protect", "--keyring", "--yes").code == 0
        assert left(home, vectors) == []
        assert verb("speakers", "list").out.count("\n") == 2
        keys = (tmp_path / "keyring.json").read_text("utf-8")
        assert verb("library", "change-key", "--keyring", "--yes").code == 0
        assert len(re.findall("VoxDesk/", (tmp_path / "keyring.json").read_text("utf-8"))) == 1
        new = (tmp_path / "keyring.json").read_text("utf-8")
        (tmp_path / "keyring.json").write_text(keys, "utf-8")
        lost = verb("speakers", "list")
        assert (lost.code, "keyring does not hold the key" in lost.err) == (2, True)
        (tmp_path / "keyring.json").write_text(new, "utf-8")
        assert verb("library", "unprotect").code == 0
        assert (tmp_path / "keyring.json").read_text("utf-8") == "{}"
    finally:
        keyring.set_keyring(kept)


def test_another_program_that_has_the_library_open_stops_it_and_nothing_changes(home, verb, monkeypatch):
    monkeypatch.setenv("VOXDESK_PASSPHRASE", SECRET)
    script = (
        "import sys; from pathlib import Path; from voxdesk.library.store import SpeakerStore\n"
        "with SpeakerStore(Path(sys.argv[1])) as store:\n"
        "    print(len(store.speakers()), flush=True); sys.stdin.readline(); print(len(store.speakers()))"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    words = [sys.executable, "-c", script, str(home.library)]
    with subprocess.Popen(words, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, **pipes) as other:
        assert other.stdout.readline() == "2\n"
        ran = verb("library", "protect", "--yes")
        assert other.communicate("\n")[0] == "2\n"
    assert (ran.code, "in use by another program" in ran.err) == (2, True), ran.err
    assert not any(path.name.endswith(".new-key") for path in home.data.parent.rglob("*"))
    assert verb("library", "protect", "--yes").code == 0


def test_a_damaged_copy_keeps_its_bytes_through_the_key(home, verb, monkeypatch):
    damaged = home.data / "backups" / "library.sqlite.20260101T000000.000000Z.damaged"
    damaged.write_bytes(b"SQLite format 3\0" + f"half of {NAME}".encode())
    before = damaged.read_bytes()
    monkeypatch.setenv("VOXDESK_PASSPHRASE", SECRET)
    assert verb("library", "protect", "--yes").code == 0
    assert traces(home.data.parent, NAME, []) == []
    assert verb("library", "unprotect").code == 0
    assert damaged.read_bytes() == before


def test_a_damaged_library_goes_back_to_a_copy_and_a_lost_header_is_told(home, verb, monkeypatch):
    monkeypatch.setenv("VOXDESK_PASSPHRASE", SECRET)
    assert verb("speakers", "import", exported(verb, home)).code == 0  # a copy is made before
    assert verb("library", "protect", "--yes").code == 0
    content = bytearray(home.library.read_bytes())
    for place in range(0, len(content), 3000):
        content[place] ^= 255
    home.library.write_bytes(content)
    damaged = verb("speakers", "list")
    assert (damaged.code, len(damaged.err.splitlines())) == (2, 1)
    assert "voxdesk library restore" in damaged.err
    assert verb("library", "restore").code == 0
    assert verb("speakers", "list").out.count("\n") == 2
    header = home.data / "protection.json"
    kept = header.read_bytes()
    for broken, word in (
        (b"{", "damaged"),
        (b'{"version": 1, "kept": "passphrase"}', "damaged"),
        (None, "missing"),
    ):
        header.unlink() if broken is None else header.write_bytes(broken)
        for words in (("speakers", "list"), ("library", "restore")):
            told = verb(*words)
            assert (told.code, f"is {word}" in told.err) == (2, True), told.err
    header.write_bytes(kept)
    assert verb("speakers", "list").out.count("\n") == 2


def exported(verb, home):
    path = home.data.parent.parent / "people.jsonl"
    assert verb("speakers", "export", path).code == 0
    return path


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_its_files_are_the_owners_alone(home, verb, monkeypatch):
    monkeypatch.setenv("VOXDESK_PASSPHRASE", SECRET)
    assert verb("library", "protect", "--yes").code == 0
    assert {
        path: mode for path in Path(home.data.parent).rglob("*") if (mode := path.stat().st_mode & 0o077)
    } == {}


@pytest.mark.parametrize("plan", ["", "[1]", '{"folders": 5}', "[" * 100_000])
def test_a_damaged_plan_of_a_change_is_told_and_touches_nothing(verb, cli_paths, plan):
    cli_paths.data.mkdir(parents=True, exist_ok=True)
    cli_paths.vault.changing.write_text(plan)
    ran = verb("speakers", "list")
    assert (ran.code, ran.out) == (2, "")
    assert "protection.changing" in ran.err
    assert cli_paths.vault.changing.read_text() == plan


def test_kept_conditions_are_encrypted_and_readable_again(verb, cli_paths, monkeypatch) -> None:
    monkeypatch.delenv("VOXDESK_PASSPHRASE", raising=False)
    cli_paths.data.mkdir(parents=True, exist_ok=True)
    cli_paths.conditions.write_text('{"kept": []}', encoding="utf-8")
    monkeypatch.setenv("VOXDESK_PASSPHRASE", SECRET)
    assert verb("library", "protect", "--yes").code == 0
    assert b"kept" not in cli_paths.conditions.read_bytes()
    told = verb("conditions", "list")
    assert (told.code, told.err.strip()) == (0, "No conditions are kept yet.")
    assert verb("library", "unprotect").code == 0
    assert cli_paths.conditions.read_text(encoding="utf-8") == '{"kept": []}'
