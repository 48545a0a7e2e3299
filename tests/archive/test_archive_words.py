"""Words in the index of recordings: found whole, whoever says them, and gone when they shall be."""

import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from voxdesk.archive.records import NewRecording, NewVoice, Place, Query
from voxdesk.archive.store import APPLICATION_ID, Archive
from voxdesk.archive.words import folded
from voxdesk.core.names import forgetting
from voxdesk.core.types import Gender, Segment, Status
from voxdesk.library.backups import list_backups
from voxdesk.library.sqlite import open_sqlite

DAY = datetime(2026, 3, 4, 12, tzinfo=UTC)
KEY = bytes(range(32))


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def archive(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Archive]:
    opened = Archive(tmp_path / "index.sqlite", key=request.param)
    yield opened
    opened.close()


def add(archive: Archive, number: int, *said: tuple[float, str]) -> int:
    voices = (
        NewVoice("Anna", "Anna", Status.KNOWN, 0.9, Gender.FEMALE, (Segment(0.0, 10.0), Segment(20.0, 30.0))),
        NewVoice("Voice A", None, Status.UNKNOWN, None, Gender.MALE, (Segment(10.0, 20.0),)),
    )
    place = Place(Path(f"/home/me/budget/{number}.wav"), 1000, 5)
    number = archive.add(NewRecording(f"{number:064x}", 60.0, DAY, voices), place)
    archive.put_words(number, "a transcript", [(Segment(at, at + 2.0), text) for at, text in said])
    return number


def found(archive: Archive, **asked: str) -> list[str]:
    return sorted(each.path.stem for each in archive.find(Query(**asked)))  # type: ignore[arg-type]


def test_whole_words_are_found_in_any_case_accent_and_punctuation(archive: Archive) -> None:
    add(archive, 1, (1.0, "The new Budget, café — and all that."))
    add(archive, 2, (1.0, "Budgets are new."), (12.0, "In the year 2031!"))
    assert found(archive, words="budget") == ["1"]
    assert found(archive, words="BUDGET*") == ["1", "2"]
    assert found(archive, words="new budget") == ["1"]
    assert found(archive, words="budget new") == []
    assert found(archive, words="cafe") == ["1"]
    assert found(archive, words="udget") == []
    assert found(archive, words="2031") == ["2"]
    assert found(archive, words="% _ '") == ["1", "2"]  # no word: nothing is narrowed
    assert archive.count(Query(words="new")) == 2
    assert [talk.name for talk in archive.talk_times(Query(words="café"))] == ["Anna", None]
    assert found(archive, words="new", people=("Ben",)) == []  # type: ignore[arg-type]


def test_scripts_without_spaces_are_found_too(archive: Archive) -> None:
    add(archive, 1, (1.0, "我们下周讨论预算。"))
    assert found(archive, words="预算") == ["1"]
    assert found(archive, words="预测") == []


def test_anywhere_is_in_the_path_or_said(archive: Archive) -> None:
    add(archive, 1, (1.0, "Nothing of it."))
    add(archive, 2, (1.0, "Two of them."))
    assert found(archive, anywhere="budget") == ["1", "2"]
    assert found(archive, anywhere="them") == ["2"]
    assert found(archive, anywhere="1.wav") == ["1"]
    assert found(archive, anywhere="-") == []
    assert found(archive, text="them") == []


def test_it_is_told_who_says_it_and_when(archive: Archive) -> None:
    number = add(archive, 1, (1.0, "one word"), (12.0, "another word"), (19.5, "a word"), (40.0, "no word"))
    voices = {voice.id: voice.shown for voice in archive.recording(number).voices}
    said = archive.find_words(number, "word")
    assert [(voices[each.voice_id], each.part.start_s, each.text) for each in said] == [
        ("Anna", 1.0, "one word"),
        ("Voice A", 12.0, "another word"),
        ("Anna", 19.5, "a word"),  # nobody speaks at 40 s
    ]
    assert len(archive.find_words(number, "")) == 3
    assert archive.find_words(number, "", limit=1)[0].text == "one word"


def test_hearing_again_keeps_words_and_new_words_replace_old_ones(archive: Archive) -> None:
    number = add(archive, 1, (1.0, "first"))
    assert archive.words_from(f"{1:064x}") == (number, "a transcript")
    again = add(archive, 1, (1.0, "second"))
    assert again == number
    assert (found(archive, words="first"), found(archive, words="second")) == ([], ["1"])
    archive.add(archive_recording(), Place(Path("/home/me/budget/1.wav"), 1000, 5))
    assert found(archive, words="second") == ["1"]
    assert archive.words_from("0" * 64) is None


def archive_recording() -> NewRecording:
    return NewRecording(f"{1:064x}", 60.0, DAY, ())


def test_nothing_is_left_of_words_that_are_dropped_forgotten_or_erased(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite"
    archive = Archive(path)
    first = add(archive, 1, (1.0, "a secret zebra"), (3.0, "Zoë Winterfeld came"))
    archive.rename(forgetting(["Zoë Winterfeld"]))
    assert archive.find_words(first, "came")[0].text == "… came"
    archive.forget(first)
    add(archive, 2, (1.0, "a quagga"))
    archive.drop_words()
    assert found(archive, words="quagga") == []
    add(archive, 3, (1.0, "an okapi"))
    archive.erase()
    archive.close()
    content = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    for word in (b"zebra", b"interfeld", b"quagga", b"okapi"):
        assert word not in content
        assert word.upper() not in content.upper()


def test_words_come_back_when_a_removal_is_taken_back(archive: Archive) -> None:
    first = add(archive, 1, (1.0, "Zoë Winterfeld came"), (3.0, "and sat down"))
    before = archive.rename(forgetting(["Zoë Winterfeld"]))
    assert found(archive, words="winterfeld") == []
    archive.bring_back(before)
    assert found(archive, words="winterfeld") == ["1"]
    assert len(archive.find_words(first, "")) == 2
    before = archive.rename(forgetting(["budget"]))  # a file that bears the name leaves the index
    assert archive.count(Query()) == 0
    archive.bring_back(before)
    assert [each.text for each in archive.find_words(first, "")] == ["Zoë Winterfeld came", "and sat down"]
    assert archive.words_from(f"{1:064x}") == (first, "a transcript")


VERSION_1 = Path(__file__).with_name("index_version_1.sql").read_text("utf-8")


def index_without_words(path: Path, key: bytes | None) -> None:
    with closing(open_sqlite(path, key)) as old:
        old.executescript(VERSION_1)
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.execute("PRAGMA user_version = 1")
        when = DAY.isoformat()
        old.execute("INSERT INTO recordings VALUES (7, ?, 60.0, ?, ?)", ("a" * 64, when, when))
        old.execute("INSERT INTO places VALUES ('/tapes/one.wav', 7, 1, 1, 0)")


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_an_index_without_words_or_quality_gets_both_and_keeps_everything(
    tmp_path: Path, key: bytes | None
) -> None:
    path = tmp_path / "index.sqlite"
    index_without_words(path, key)
    with Archive(path, key=key) as archive:
        (kept,) = archive.find(Query())
        assert (kept.id, kept.path, kept.quality) == (7, Path("/tapes/one.wav"), None)
        assert archive.words_from("a" * 64) == (7, "")
        archive.put_words(7, "x", [(Segment(0.0, 1.0), "hello")])
        assert found(archive, words="hello") == ["one"]
    Archive(tmp_path / "fresh.sqlite", key=key).close()
    assert tables(path, key) == tables(tmp_path / "fresh.sqlite", key)


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_what_is_forgotten_is_in_no_copy_of_an_older_index(tmp_path: Path, key: bytes | None) -> None:
    path = tmp_path / "index.sqlite"
    index_without_words(path, key)
    with Archive(path, key=key) as archive:
        assert len(list_backups(path, key)) == 1
        archive.rename(forgetting(["Zoë Winterfeld"]))
        assert list_backups(path, key) == ()


def tables(path: Path, key: bytes | None) -> set[tuple[str, ...]]:
    with closing(open_sqlite(path, key)) as opened:
        names = [row[0] for row in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            (name, *(str(row[1:4]) for row in opened.execute(f"PRAGMA table_info({name})"))) for name in names
        }


def test_a_hundred_thousand_captions_are_searched_at_once(archive: Archive) -> None:
    line = "and then we said that the committee should meet again before the end of the month"
    for number in range(10):
        add(archive, number, *((float(at), f"{line} {at * 7919 % 100_003}") for at in range(12_000)))
    begin = time.thread_time()
    assert found(archive, words="zebra") == []
    needed_s = time.thread_time() - begin
    begin = time.thread_time()
    for at in range(12_000):
        folded(f"{line} {at}")
    # Far less than to fold a tenth of them, on whatever machine.
    assert needed_s < time.thread_time() - begin
