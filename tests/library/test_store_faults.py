"""What can happen to a library's file: damage, locks, full disks, other versions, sudden death."""

import itertools
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from contextlib import closing, suppress
from pathlib import Path

import numpy as np
import pytest

from voxdesk.core.errors import LibraryError
from voxdesk.library import backups, database
from voxdesk.library import store as store_module
from voxdesk.library.backups import Reason, list_backups
from voxdesk.library.store import APPLICATION_ID, VERSION, SpeakerStore

ROOT = Path(__file__).resolve().parents[2]


def refused(path, words):
    """Opening fails in words, names the file and leaves its bytes alone."""
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=words) as caught:
        SpeakerStore(path)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == before


def test_a_text_file_is_no_library(tmp_path):
    path = tmp_path / "library.sqlite"
    path.write_text("my favourite songs\n" * 100)
    refused(path, "damaged or not a VoxDesk library")


@pytest.mark.parametrize("what", ["pipe", "device"])
def test_only_an_ordinary_file_is_opened(tmp_path, what):
    path = Path("/dev/zero")
    if what == "pipe":
        path = tmp_path / "library.sqlite"
        os.mkfifo(path)
    with pytest.raises(LibraryError, match="it is not an ordinary file"):
        SpeakerStore(path)


def test_a_name_that_is_no_text_is_told_also_where_nobody_lists_it(filled):
    with closing(sqlite3.connect(filled)) as foreign:
        foreign.execute("UPDATE speakers SET name = x'ff00' WHERE id = 1")
        foreign.commit()
    with pytest.raises(LibraryError, match="damaged"), SpeakerStore(filled) as store:
        store.gallery("test-model")


def test_an_empty_file_becomes_a_library(tmp_path, make, consent):
    path = tmp_path / "library.sqlite"
    path.touch()
    with SpeakerStore(path) as store:
        store.enrol("Anna", [make("a")], consent)


def test_another_programs_database_is_left_alone(tmp_path):
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE cookies (value)")
        other.commit()
    refused(path, "database of another program")


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE speakers SET created = 'yesterday'",
        "UPDATE speakers SET consent_until = 'soon'",
        "UPDATE speakers SET name = x'ff00', consent_note = x'ff'",
        "UPDATE voice_references SET created = 17",
        "UPDATE voice_references SET speech_s = 'much'",
        "PRAGMA user_version = -5",
        "PRAGMA user_version = 0",
        "CREATE TRIGGER t AFTER UPDATE ON state BEGIN DELETE FROM speakers; END",
        "CREATE VIEW v AS SELECT * FROM speakers",
        "DROP TABLE state",
        "DELETE FROM state",
        "DROP TABLE voice_references",
        "ALTER TABLE voice_references RENAME COLUMN vector TO voice",
    ],
)
def test_what_no_library_holds_is_told_in_words(filled, damage, make, consent):
    with closing(sqlite3.connect(filled)) as foreign:
        foreign.execute("PRAGMA ignore_check_constraints = ON")
        foreign.execute(damage)
        foreign.commit()
    with (
        pytest.raises(LibraryError, match="damaged") as caught,
        SpeakerStore(filled) as store,
    ):
        for person in store.speakers():
            store.references(person.id)
        store.gallery("test-model")
        store.enrol("Anna", [make("a")], consent)
    assert str(filled) in str(caught.value)
    assert "voxdesk library restore" in caught.value.hint
    with closing(sqlite3.connect(filled)) as foreign:
        assert foreign.execute("SELECT count(*) FROM speakers").fetchone() == (100,)


@pytest.mark.parametrize("cut", [100, 4096, 9000])
def test_a_file_whose_end_is_missing_is_told_in_words(filled, cut):
    content = filled.read_bytes()
    filled.write_bytes(content[:-cut])
    with pytest.raises(LibraryError, match="damaged") as caught, SpeakerStore(filled) as store:
        store.speakers()
        store.gallery("test-model")
    assert "voxdesk library restore" in caught.value.hint  # the copy of the day
    # Such a copy knows its day alone: a time, or another zone's day, would be made up.
    assert re.match(r"A copy of \d{4}-\d\d-\d\d with", caught.value.hint)


def test_a_newer_version_is_refused_untouched(tmp_path):
    path = tmp_path / "library.sqlite"
    SpeakerStore(path).close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {VERSION + 6}")
    refused(path, rf"newer VoxDesk \(version {VERSION + 6}")


@pytest.fixture
def filled(tmp_path, make, consent):
    path = tmp_path / "library.sqlite"
    with SpeakerStore(path) as store:
        for number in range(100):
            store.enrol(f"Person {number}", [make(number)], consent)
    SpeakerStore(path).close()  # makes the copy of the day
    return path


def test_a_truncated_file_is_named_and_kept(filled):
    content = filled.read_bytes()
    filled.write_bytes(content[: len(content) // 2])
    with pytest.raises(LibraryError, match="damaged") as caught, SpeakerStore(filled) as store:
        store.speakers()
    assert str(filled) in str(caught.value)
    assert filled.read_bytes() == content[: len(content) // 2]


def test_random_damage_gives_words_or_the_right_answer_and_never_a_traceback(filled, make, consent):
    content = filled.read_bytes()
    rng = np.random.default_rng(0)
    outcomes = set()
    for _ in range(60):
        damaged = bytearray(content)
        start = int(rng.integers(len(damaged) - 600))
        damaged[start : start + 600] = rng.bytes(600)
        filled.write_bytes(damaged)
        try:
            with SpeakerStore(filled) as store:
                store.speakers()
                store.gallery("test-model")
                store.enrol("New", [make("new")], consent)
            outcomes.add("used")
        except LibraryError:
            outcomes.add("refused")
        assert filled.is_file()
    assert outcomes == {"used", "refused"}


def test_a_file_locked_by_another_process_is_waited_for(filled, make, consent):
    script = f"""
        import sqlite3, sys, time
        connection = sqlite3.connect({str(filled)!r}, isolation_level=None)
        connection.execute("BEGIN EXCLUSIVE")
        print("locked", flush=True)
        sys.stdin.readline()
        time.sleep(1.0)
        connection.execute("ROLLBACK")
    """
    with SpeakerStore(filled, wait_s=60.0) as store, child(script) as process:
        assert process.stdout.readline() == "locked\n"
        assert len(store.speakers()) == 100  # reading goes on meanwhile
        process.stdin.write("go on\n")
        process.stdin.flush()
        store.enrol("Patient", [make("p")], consent)
        assert store.find("Patient") is not None


def test_after_waiting_a_locked_file_is_told_in_words(filled, make, consent):
    with (
        SpeakerStore(filled, wait_s=0.2) as store,
        closing(sqlite3.connect(filled, isolation_level=None)) as other,
    ):
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryError, match="in use by another program"):
            store.enrol("Anna", [make("a")], consent)
        other.execute("ROLLBACK")
        store.enrol("Anna", [make("a")], consent)


def test_a_folder_in_the_place_of_the_file_or_a_file_in_the_place_of_the_folder(tmp_path):
    with pytest.raises(LibraryError, match="cannot be opened"):
        SpeakerStore(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryError, match="cannot be opened"):
        SpeakerStore(tmp_path / "file" / "library.sqlite")


@pytest.mark.parametrize("present", [False, True])
def test_a_read_only_folder_is_told_in_words_and_what_is_there_can_be_read(filled, present):
    """As somebody who may not write there: root may write everywhere."""
    folder = Path(tempfile.mkdtemp())
    try:
        if present:
            shutil.copy(filled, folder / "library.sqlite")
            (folder / "library.sqlite").chmod(0o444)
        folder.chmod(0o555)
        script = f"""
            import os
            from pathlib import Path
            from voxdesk.core.errors import LibraryError
            from voxdesk.library import store
            store.SpeakerStore(Path({str(filled)!r})).close()  # loads all there is to load
            if os.geteuid() == 0:
                os.setgid(65534)
                os.setuid(65534)
            if os.access(store.__file__, os.R_OK):
                try:
                    with store.SpeakerStore(Path({str(folder)!r}) / "library.sqlite") as opened:
                        print("people", len(opened.speakers()), len(opened.gallery("test-model").names))
                        opened.heard(1)
                    print("written")
                except LibraryError as error:
                    print(error)
        """
        with child(script) as process:
            words = process.stdout.read()
        if not words:
            pytest.skip("an unprivileged user cannot read this checkout")
        assert "library.sqlite cannot be opened" in words
        assert ("people 100 100" in words) == present
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 600 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("mounting a small disk is not allowed here")
    yield disk
    subprocess.run(["umount", disk], check=True)


@pytest.mark.logs("no copy of the library was made today")
def test_a_full_disk_changes_nothing(small_disk, make, consent):
    confirmed = []
    with SpeakerStore(small_disk / "library.sqlite") as store:
        with pytest.raises(LibraryError, match="disk is full"):
            for number in range(10_000):
                many = [make((number, take), vector=np.ones(512)) for take in range(5)]
                store.enrol(f"Person {number}", many, consent)
                confirmed.append(f"Person {number}")
        assert len(confirmed) > 3
        people = store.speakers()
        assert {person.name for person in people} == set(confirmed)
        assert {person.references for person in people} == {5}
    with SpeakerStore(small_disk / "library.sqlite") as again:
        assert len(again.speakers()) == len(confirmed)


@pytest.mark.logs("no copy of the library was made today")
@pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
def test_a_disk_without_room_for_what_programs_share_is_read(small_disk, make, consent, key):
    path = small_disk / "library.sqlite"
    with SpeakerStore(path, key=key) as store:
        store.enrol("Anna", [make((0, 0))], consent)
    with (small_disk / "rest").open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(1024))
    with SpeakerStore(path, key=key) as store:
        assert [person.name for person in store.speakers()] == ["Anna"]
        with pytest.raises(LibraryError, match="disk is full"):
            store.enrol("Ben", [make((1, 0))], consent)
        (small_disk / "rest").unlink()
        store.enrol("Ben", [make((1, 0))], consent)
    with SpeakerStore(path, key=key) as store:
        assert [person.name for person in store.speakers()] == ["Anna", "Ben"]


def test_kill_9_while_enrolling_loses_nothing_that_was_confirmed(tmp_path):
    path = tmp_path / "library.sqlite"
    script = f"""
        import itertools, sys
        from datetime import UTC, datetime
        from pathlib import Path
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        from library_parts import recording
        from voxdesk.library.store import SpeakerStore
        store = SpeakerStore(Path({str(path)!r}))
        for number in itertools.count(int(sys.argv[1])):
            takes = [recording((number, take)) for take in range(3)]
            store.enrol(f"Person {{number}}", takes, datetime.now(UTC))
            print(number, flush=True)
    """
    confirmed = []
    rng = np.random.default_rng(1)
    for _ in range(4):
        first = len(confirmed) + 1000 * len(confirmed)
        with child(script, arguments=[str(first)]) as process:
            confirmed.extend(int(process.stdout.readline()) for _ in range(3))
            time.sleep(float(rng.uniform(0.05, 0.3)))
            process.send_signal(signal.SIGKILL)
            confirmed.extend(int(line) for line in process.stdout.read().split("\n")[:-1])
        with SpeakerStore(path) as store:
            people = {person.name: person.references for person in store.speakers()}
        assert {f"Person {number}" for number in confirmed} <= set(people)
        assert set(people.values()) == {3}
        assert len(people) - len(confirmed) <= 4  # one enrolment a kill may be done and not yet told


def test_processes_that_make_the_library_at_the_same_moment_all_succeed(tmp_path):
    for attempt in range(3):
        path = tmp_path / f"library{attempt}.sqlite"
        script = f"""
            import sys, time
            from datetime import UTC, datetime
            from pathlib import Path
            sys.path.insert(0, {str(Path(__file__).parent)!r})
            from library_parts import recording
            from voxdesk.library.store import SpeakerStore
            print("ready", flush=True)
            sys.stdin.readline()
            with SpeakerStore(Path({str(path)!r})) as store:
                store.enrol(sys.argv[1], [recording(sys.argv[1])], datetime.now(UTC))
        """
        processes = [child(script, arguments=[f"Person {number}"]).process for number in range(5)]
        for process in processes:
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            process.stdin.write("go\n")
            process.stdin.flush()
        for process in processes:
            assert process.wait(timeout=300) == 0
            process.stdin.close()
            process.stdout.close()
        with SpeakerStore(path) as store:
            assert len(store.speakers()) == 5


def test_an_older_version_is_migrated_after_a_copy(tmp_path, make, consent, monkeypatch):
    path = tmp_path / "library.sqlite"
    with SpeakerStore(path) as store:
        store.enrol("Anna", [make("a")], consent)

    def add_notes(connection):
        connection.execute("ALTER TABLE speakers ADD COLUMN note TEXT NOT NULL DEFAULT 'none'")

    def fill_notes(connection):
        connection.execute("UPDATE speakers SET note = 'from ' || name")

    monkeypatch.setattr(store_module, "VERSION", VERSION + 2)
    monkeypatch.setattr(store_module, "MIGRATIONS", {VERSION: add_notes, VERSION + 1: fill_notes})
    with SpeakerStore(path) as store:
        assert store.find("Anna").references == 1
    assert contents(path) == (VERSION + 2, [("from Anna",)])
    (copy,) = (each for each in list_backups(path) if each.reason is Reason.MIGRATION)
    with closing(sqlite3.connect(copy.path)) as older:
        assert database.user_version(older) == VERSION
        assert older.execute("SELECT name FROM speakers").fetchall() == [("Anna",)]
    assert copy.path.stat().st_mode & 0o077 == 0
    with SpeakerStore(path) as store:
        store.erase()
    assert list_backups(path) == ()  # the copies hold voices too


def test_a_failed_migration_leaves_the_library_as_it_was(tmp_path, make, consent, monkeypatch):
    path = tmp_path / "library.sqlite"
    with SpeakerStore(path) as store:
        person = store.enrol("Anna", [make("a")], consent)

    def fail(connection):
        connection.execute("ALTER TABLE speakers ADD COLUMN note TEXT")
        connection.execute("DELETE FROM voice_references")
        connection.execute("SELECT nonsense FROM nowhere")

    with monkeypatch.context() as patch:
        patch.setattr(store_module, "VERSION", VERSION + 1)
        patch.setattr(store_module, "MIGRATIONS", {VERSION: fail})
        with pytest.raises(LibraryError, match="no such table: nowhere"):
            SpeakerStore(path)
    with SpeakerStore(path) as store:
        assert store.speakers() == (person,)


def test_removed_and_erased_voices_are_gone_from_the_bytes(tmp_path, make, consent):
    path = tmp_path / "library.sqlite"
    with SpeakerStore(path) as store:
        for number in range(300):
            store.enrol(f"Person {number}", [make((number, take)) for take in range(2)], consent)
        marks = {"Person 7": make((7, 0)), "Person 8": make((8, 1))}
        assert all(is_on_disk(path, mark.vector) for mark in marks.values())
        store.remove(store.find("Person 7").id)
        assert not is_on_disk(path, marks["Person 7"].vector)
        reference = store.references(store.find("Person 8").id)[1]
        store.remove_reference(reference.id)
        assert not is_on_disk(path, marks["Person 8"].vector)
        size = path.stat().st_size
        store.erase()
        for number in range(300):
            assert not is_on_disk(path, make((number, 0)).vector)
        assert b"Person" not in everything(path)
        assert path.stat().st_size < size / 3
        assert store.speakers() == ()
        store.enrol("Anna", [make("new")], consent)


def test_the_file_is_for_its_owner_alone(tmp_path):
    path = tmp_path / "library.sqlite"
    SpeakerStore(path).close()
    assert path.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def child(script, *, arguments=()):
    """A Python process of its own that runs ``script``; the block waits for its end."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd="/",
    )
    return _Awaited(process)


class _Awaited:
    def __init__(self, process):
        self.process = process

    def __enter__(self):
        return self.process

    def __exit__(self, *_):
        self.process.wait(timeout=60)
        self.process.stdin.close()
        self.process.stdout.close()


def contents(path):
    with closing(sqlite3.connect(path)) as connection:
        return database.user_version(connection), connection.execute("SELECT note FROM speakers").fetchall()


def everything(path):
    return b"".join(part.read_bytes() for part in path.parent.glob(f"{path.name}*"))


def is_on_disk(path, vector):
    return vector.astype("<f4").tobytes() in everything(path)


def lingering(path, mark):
    """Whether a piece of a removed person's voice lies anywhere beside the library."""
    return [each.name for each in path.parent.rglob("*") if each.is_file() and mark in each.read_bytes()]


def test_what_another_program_holds_back_is_overwritten_by_whoever_opens_the_library_next(
    tmp_path, make, consent
):
    path, voice = tmp_path / "library.sqlite", make("gone")
    mark = np.asarray(voice.vector, "<f4").tobytes()
    with SpeakerStore(path, wait_s=0.2) as store:
        store.enrol("Kept", [make("kept")], consent)
        gone = store.enrol("Gone", [voice], consent)
        with closing(sqlite3.connect(path, isolation_level=None)) as window:
            window.execute("BEGIN")
            window.execute("SELECT count(*) FROM speakers").fetchone()  # a program stopped while it reads
            store.remove(gone.id)  # done, though not every byte can go yet
            assert [each.name for each in store.speakers()] == ["Kept"]
            assert lingering(path, mark)
    SpeakerStore(path).close()
    assert not lingering(path, mark)
    assert not list(tmp_path.glob("*.overwrite"))


def test_a_program_killed_while_it_overwrites_leaves_that_to_the_next_one(tmp_path, make, consent):
    path, voice = tmp_path / "library.sqlite", make("gone")
    mark = np.asarray(voice.vector, "<f4").tobytes()
    with SpeakerStore(path) as store:
        store.enrol("Kept", [make("kept")], consent)
        store.enrol("Gone", [voice], consent)
    script = f"""
        import os
        from pathlib import Path
        from voxdesk.library import database, store
        opened = store.SpeakerStore(Path({str(path)!r}))
        database.empty_log = lambda *args, **kwargs: os._exit(9)
        opened.remove(opened.find("Gone").id)
    """
    with child(script) as process:
        assert process.wait(timeout=60) == 9
    assert lingering(path, mark)
    with SpeakerStore(path) as store:
        assert [each.name for each in store.speakers()] == ["Kept"]
        assert not lingering(path, mark)


def test_a_copy_that_is_made_while_somebody_is_removed_forgets_them_too(tmp_path, make, consent, monkeypatch):
    path, voice = tmp_path / "library.sqlite", make("gone")
    forget = backups.forget_in_backups
    with SpeakerStore(path) as store, SpeakerStore(path) as other:
        gone = store.enrol("Gone", [voice], consent)

        def forget_late(*arguments, **options):
            forget(*arguments, **options)
            other.back_up(Reason.IMPORT)

        monkeypatch.setattr(backups, "forget_in_backups", forget_late)
        store.remove(gone.id)
    assert lingering(path, np.asarray(voice.vector, "<f4").tobytes()) == []


def test_a_copy_that_is_made_while_everybody_is_erased_goes_too(tmp_path, make, consent, monkeypatch):
    path, voice = tmp_path / "library.sqlite", make("gone")
    remove = backups.remove_backups
    with SpeakerStore(path) as store, SpeakerStore(path) as other:
        store.enrol("Gone", [voice], consent)

        def remove_late(library):
            remove(library)
            other.back_up(Reason.IMPORT)

        monkeypatch.setattr(backups, "remove_backups", remove_late)
        store.erase()
    assert lingering(path, np.asarray(voice.vector, "<f4").tobytes()) == []


def test_programs_that_remove_people_at_the_same_time_leave_nobody_and_no_byte(tmp_path, make, consent):
    path = tmp_path / "library.sqlite"
    marks, problems, end = [], [], time.monotonic() + 3

    def work(who):
        try:
            with SpeakerStore(path, wait_s=300) as store:
                for number in itertools.count():
                    voice = make((who, number))
                    marks.append(np.asarray(voice.vector, "<f4").tobytes())
                    store.remove(store.enrol(f"Person {who} {number}", [voice], consent).id)
                    if number >= 2 and time.monotonic() > end:
                        break
        except LibraryError as error:
            problems.append(error)

    threads = [threading.Thread(target=work, args=(who,)) for who in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not problems
    assert not any(lingering(path, mark) for mark in marks)
