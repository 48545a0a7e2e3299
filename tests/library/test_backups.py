"""Copies of the library: when they are made, how many stay, that nobody forgotten is in one, and back."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from library_parts import MODEL
from raw_sql import execute

from voxdesk.core.errors import LibraryError
from voxdesk.library import backups
from voxdesk.library.backups import KEPT, Reason, list_backups
from voxdesk.library.store import VERSION, SpeakerStore

ROOT = Path(__file__).resolve().parents[2]
OLD_HOME = ROOT / "tests" / "homes" / "0.1.0"
OLD_NAMES = ["bodo", "Zoë Quimbleton", "Łukasz 王"]


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_one_a_day_and_the_last_five_stay(store, make, consent, monkeypatch) -> None:
    SpeakerStore(store.path).close()
    assert list_backups(store.path) == ()  # nobody is in it
    store.enrol("Anna", [make("a")], consent)
    for _ in range(3):
        SpeakerStore(store.path).close()
    (daily,) = list_backups(store.path)
    assert (daily.reason, daily.people) == (Reason.DAILY, 1)
    made = [store.back_up(Reason.MERGE) for _ in range(KEPT + 1)]
    assert [copy.path for copy in list_backups(store.path)] == made[:0:-1]
    folder = backups.folder_of(store.path)
    assert {path.stat().st_mode & 0o077 for path in (folder, *folder.iterdir())} == {0}
    assert [path.name for path in folder.iterdir() if path.suffix in (".part", "")] == []


def test_a_copy_is_made_again_the_next_day(store, make, consent, monkeypatch) -> None:
    store.enrol("Anna", [make("a")], consent)
    with closing(sqlite3.connect(store.path)) as opened:
        backups.back_up_daily(opened, store.path)
    tomorrow = datetime.now(UTC) + timedelta(days=1)

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return tomorrow

    monkeypatch.setattr(backups, "datetime", Clock)
    with closing(sqlite3.connect(store.path)) as opened:
        backups.back_up_daily(opened, store.path)
    assert len(list_backups(store.path)) == 2


@pytest.mark.logs("no copy of the library was made today")
def test_a_full_disk_stops_what_a_copy_must_come_before_and_nothing_else(
    store, make, consent, monkeypatch, caplog
) -> None:
    store.enrol("Anna", [make("a")], consent)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "draft_of", full)
    with pytest.raises(LibraryError, match="no space left"):
        store.back_up(Reason.IMPORT)
    SpeakerStore(store.path).close()
    assert "no copy of the library was made today" in caplog.text


def test_who_is_removed_leaves_every_copy_under_any_name(store, make, consent) -> None:
    vectors = [make(each).vector.astype("<f4").tobytes() for each in ("a", "b", "c", "d")]
    store.enrol("Anna", [make("a")], consent)
    store.enrol("Ann", [make("b")], consent)
    store.enrol("Bodo", [make("c"), make("d")], consent)
    store.back_up(Reason.DAILY)
    store.rename(1, "Anna Lena")
    store.back_up(Reason.MERGE)
    store.merge(1, 2)
    store.back_up(Reason.IMPORT)
    store.remove(1)
    content = bytes_of(store.path.parent)
    assert b"Ann" not in content
    assert [vector in content for vector in vectors] == [False, False, True, True]
    assert [copy.people for copy in list_backups(store.path)] == [1, 1, 1]
    store.restore(list_backups(store.path)[-1].path)
    assert [person.name for person in store.speakers()] == ["Bodo"]


def test_a_recording_that_two_people_share_stays_with_the_other(store, make, consent) -> None:
    store.enrol("Anna", [make("a")], consent)
    store.enrol("Bodo", [make("a"), make("b")], consent)
    store.back_up(Reason.MERGE)
    store.remove(1)
    store.restore(list_backups(store.path)[0].path)
    assert [(person.name, person.references) for person in store.speakers()] == [("Bodo", 2)]


def test_a_copy_that_cannot_be_read_goes_with_the_first_who_is_removed(store, make, consent) -> None:
    store.enrol("Anna", [make("a")], consent)
    copy = store.back_up(Reason.MERGE)
    copy.write_bytes(copy.read_bytes()[:-5000] + b"Anna")
    assert list_backups(store.path)[0].people is None
    store.remove(1)
    assert not copy.exists()


def test_erasing_leaves_no_copy_and_makes_none(store, make, consent) -> None:
    store.enrol("Anna", [make("a")], consent)
    store.back_up(Reason.IMPORT)
    (backups.folder_of(store.path) / f".{store.path.name}.x.part").write_bytes(b"Anna")
    store.erase()
    assert not backups.folder_of(store.path).exists()
    assert b"Anna" not in bytes_of(store.path.parent)


def test_restoring_is_seen_by_others_and_can_be_taken_back(store, make, consent) -> None:
    store.enrol("Anna", [make("a")], consent)
    copy = store.back_up(Reason.IMPORT)
    store.enrol("Ben", [make("b")], consent)
    with SpeakerStore(store.path) as other:
        assert other.gallery(MODEL).names == ("Anna", "Ben")
        revision = other.revision
        store.restore(copy)
        assert other.gallery(MODEL).names == ("Anna",)
        assert other.revision > revision
    before = next(each for each in list_backups(store.path) if each.reason is Reason.RESTORE)
    store.restore(before.path)
    assert [person.name for person in store.speakers()] == ["Anna", "Ben"]


def test_a_home_of_version_0_1_0_keeps_every_name_and_voice(tmp_path) -> None:
    path = tmp_path / "library.sqlite"
    shutil.copy(OLD_HOME / "data" / "library.sqlite", path)
    with closing(sqlite3.connect(path)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (1,)
        before = old.execute("SELECT sha256, vector, source FROM voice_references ORDER BY id").fetchall()
    with SpeakerStore(path) as store:
        people = store.speakers()
        assert [person.name for person in people] == OLD_NAMES
        assert [person.references for person in people] == [2, 3, 1]
        assert {person.consent_at for person in people} == {datetime(2025, 5, 6, 7, 8, 9, tzinfo=UTC)}
        assert {(person.consent_until, person.consent_note) for person in people} == {(None, "")}
        assert people[1].last_heard == datetime(2025, 6, 1, tzinfo=UTC)
        assert set(store.gallery("voxdesk-ecapa-1").names) == set(OLD_NAMES)
        assert execute(path, "SELECT sha256, vector, source FROM voice_references ORDER BY id") == before
        (copy,) = list_backups(path)
        assert (copy.reason, copy.people) == (Reason.MIGRATION, 3)
        store.set_consent(people[0].id, datetime.now(UTC), date(2040, 1, 1), "by telephone")
        store.restore(copy.path)  # an older copy is brought up to date too
        assert store.speakers()[0].consent_until is None


def test_a_migration_killed_at_50_moments_loses_nobody(tmp_path) -> None:
    """A library of 0.1.0 with 3,003 people; the process is killed while it opens it."""
    source = tmp_path / "big.sqlite"
    shutil.copy(OLD_HOME / "data" / "library.sqlite", source)
    with closing(sqlite3.connect(source)) as old, old:
        rng = np.random.default_rng(3)
        for number in range(4, 3004):
            vector = rng.normal(size=16).astype("<f4")
            vector /= np.linalg.norm(vector)
            name = f"person {number}"
            stamp = "2025-01-01T00:00:00+00:00"
            old.execute(
                "INSERT INTO speakers VALUES (?, ?, ?, ?, ?, NULL)", (number, name, name, stamp, stamp)
            )
            old.execute(
                "INSERT INTO voice_references (speaker_id, source, sha256, speech_s, quality, model_id, "
                "dimension, vector, created) VALUES (?, 'x', ?, 5, 'good', 'm', 16, ?, ?)",
                (number, f"{number:064x}", vector.tobytes(), stamp),
            )
    # One process that has loaded everything forks those that are killed.
    script = """
import os, sys
from pathlib import Path
from voxdesk.library.store import SpeakerStore
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        SpeakerStore(Path(line.strip())).close()
        os._exit(0)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("ended", flush=True)
"""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, "-c", script], env=environment, **pipes) as process:
        kill_at_50_moments(process, source, tmp_path)
        process.stdin.close()


def kill_at_50_moments(process: subprocess.Popen[str], source: Path, folder: Path) -> None:
    # Each kill tells whether it came too early or too late, so that they fall into the migration.
    rng, latest_s = np.random.default_rng(4), 0.05
    states = set()
    path = folder / "kill" / "library.sqlite"
    for _ in range(50):
        path.parent.mkdir()
        shutil.copy(source, path)
        process.stdin.write(f"{path}\n")
        process.stdin.flush()
        migrating = int(process.stdout.readline())
        time.sleep(float(rng.uniform(0, latest_s)))
        with suppress(ProcessLookupError):
            os.kill(migrating, signal.SIGKILL)
        assert process.stdout.readline() == "ended\n"
        with closing(sqlite3.connect(path)) as left:
            version = left.execute("PRAGMA user_version").fetchone()[0]
            assert left.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert left.execute("SELECT count(*) FROM speakers").fetchone() == (3003,)
        states.add(version)
        latest_s *= 1.5 if version == 1 else 0.7
        with SpeakerStore(path) as store:
            assert len(store.speakers()) == 3003
            assert len(store.gallery("m")) == 3000
        good = [copy for copy in list_backups(path) if copy.people == 3003]
        assert good, "a copy was made before"
        assert all(copy.people == 3003 for copy in list_backups(path))
        shutil.rmtree(path.parent)
    assert states == {1, VERSION}  # some kills came before it was done, some after
