"""The index of recordings through its door: what is kept, found, renamed, forgotten."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from voxdesk.archive import voices
from voxdesk.archive.records import NewRecording, NewVoice, Place, Query, Voice, VoiceName
from voxdesk.archive.store import Archive
from voxdesk.core.errors import LibraryError
from voxdesk.core.names import forgetting, renaming
from voxdesk.core.types import Gender, QualityGrade, Segment, Status

DAY = datetime(2026, 3, 4, 12, tzinfo=UTC)
MODEL = "test-model"


def unit(seed: int) -> np.ndarray:
    vector = np.random.default_rng(seed).normal(size=8).astype(np.float32)
    return vector / np.linalg.norm(vector)


def voice(label: str, name: str | None = None, seconds: float = 5.0, seed: int | None = None) -> NewVoice:
    return NewVoice(
        label,
        name,
        Status.UNKNOWN if name is None else Status.KNOWN,
        0.9,
        Gender.FEMALE if label != "Ben" else Gender.MALE,
        (Segment(0.0, 1.0), Segment(2.0, 1.0 + seconds)),
        "" if seed is None else MODEL,
        None if seed is None else unit(seed),
    )


def heard(number: int, *voices: NewVoice, days: int = 0) -> NewRecording:
    return NewRecording(f"{number:064x}", 60.0, DAY + timedelta(days=days), voices)


def place(number: int | str) -> Place:
    return Place(Path(f"/home/me/tapes/{number}.wav"), 1000, 5)


def numbers(archive: Archive) -> list[int]:
    return archive.vectors(MODEL).voice_ids.tolist()


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    opened = Archive(tmp_path / "index.sqlite")
    yield opened
    opened.close()


def test_recordings_are_found_by_how_good_they_are_as_sound(archive: Archive) -> None:
    good, poor = QualityGrade.GOOD, QualityGrade.POOR
    archive.add(replace(heard(1, voice("Anna", "Anna")), quality=good), place(1))
    archive.add(replace(heard(2, voice("Ben", "Ben")), quality=poor), place(2))
    archive.add(heard(3, voice("Anna", "Anna")), place(3))
    assert [each.quality for each in archive.find(Query())] == [None, poor, good]
    query = Query(quality=poor)
    assert [each.path.name for each in archive.find(query)] == ["2.wav"]
    assert archive.count(query) == 1
    assert [each.name for each in archive.talk_times(query)] == ["Ben"]
    # Of most recordings: talk times are asked by those that are otherwise.
    archive.add(replace(heard(4, voice("Cleo", "Cleo"), voice("Voice A"), days=9), quality=good), place(4))
    archive.add(replace(heard(5, voice("Anna", "Anna"), days=9), quality=good), place(5))
    most = Query(quality=good)
    assert sum(each.recordings for each in archive.talk_times(Query())) == 6
    assert {each.name: each.recordings for each in archive.talk_times(most)} == {
        "Anna": 2,
        "Cleo": 1,
        None: 1,
    }
    unknown = replace(most, unknown=True, since=date(2026, 3, 1))
    assert {each.name for each in archive.talk_times(unknown)} == {"Cleo", None}
    late = archive.talk_times(replace(most, since=date(2026, 3, 10)))
    assert {each.name: each.recordings for each in late} == {"Anna": 1, "Cleo": 1, None: 1}
    # What nobody measured this time is as it was.
    archive.add(heard(2, voice("Ben", "Ben")), place(2))
    assert archive.count(query) == 1


def test_what_was_put_is_found_the_newest_first(archive: Archive) -> None:
    archive.add(heard(1, voice("Anna", "Anna"), voice("Voice A")), place(1))
    archive.add(heard(2, voice("Ben", "Ben", 9.0)), place(2))
    archive.add(heard(3, voice("Anna", "Anna", 7.0), voice("Ben", "Ben", 8.0), days=2), place(3))

    everything = archive.find(Query())
    assert [each.path.stem for each in everything] == ["3", "2", "1"]
    assert [each.shown for each in everything[0].voices] == ["Ben", "Anna"]  # who speaks most first

    def found(**asked: object) -> set[str]:
        return {each.path.stem for each in archive.find(Query(**asked))}  # type: ignore[arg-type]

    assert found(people=("anna",)) == {"1", "3"}
    assert found(people=("Anna", "BEN")) == {"3"}
    assert found(people=("Nobody",)) == set()
    assert found(unknown=True) == {"1"}
    assert found(gender=Gender.MALE) == {"2", "3"}
    assert found(since=date(2026, 3, 5)) == {"3"}
    assert found(until=date(2026, 3, 4)) == {"1", "2"}
    assert found(folder=Path("/home/me/tapes")) == {"1", "2", "3"}
    assert found(folder=Path("/home/me/tape")) == set()
    assert found(text="TAPES 2") == {"2"}
    assert found(text="100%") == set()
    assert archive.count(Query(limit=1)) == 3
    assert len(archive.find(Query(limit=1, offset=1))) == 1
    talk = {each.name: (each.recordings, each.seconds) for each in archive.talk_times(Query())}
    assert talk == {"Anna": (2, 12.0), "Ben": (2, 17.0), None: (1, 5.0)}
    assert {each.name for each in archive.talk_times(Query(people=("Anna",)))} == {"Anna", "Ben", None}


def test_turns_come_back_in_order(archive: Archive) -> None:
    archive.add(heard(1, voice("Anna", "Anna", 4.0)), place(1))
    (anna,) = archive.find(Query())[0].voices
    assert archive.turns([anna.id]) == {anna.id: (Segment(0.0, 1.0), Segment(2.0, 5.0))}


def test_a_moved_recording_is_the_same_one(archive: Archive) -> None:
    archive.add(heard(1, voice("Anna", "Anna")), place("old"))
    assert archive.knows(f"{1:064x}")
    archive.move(f"{1:064x}", place("new"))
    assert archive.note_missing([place("old").path], []) == 0  # it was moved, it is not gone
    assert archive.place(place("old").path) is None
    (only,) = archive.find(Query())
    assert (only.path.stem, only.missing) == ("new", False)
    assert archive.note_missing([place("new").path], []) == 1
    assert archive.find(Query())[0].missing
    archive.note_missing([], [place("new").path])
    assert not archive.find(Query())[0].missing
    assert archive.place(place("new").path) == (place("new"), f"{1:064x}")
    assert archive.place(Path("/nowhere.wav")) is None


@pytest.mark.parametrize(
    "name", ["käse „1“.wav", "a%b_c\\d.wav", "\udcff\udcfe.wav", 'quo"te.wav', "line\nbreak.wav"]
)
def test_any_file_name_comes_back_unchanged(archive: Archive, name: str) -> None:
    path = Path("/tapes") / name
    archive.add(heard(1, voice("Voice A")), Place(path, 1, 1))
    assert archive.find(Query())[0].path == path
    assert archive.places_below(Path("/tapes")) == (path,)


def test_hearing_it_again_replaces_what_was_kept_but_not_a_voice_without_new_vector(archive: Archive) -> None:
    archive.add(heard(1, voice("Voice A", seed=1), voice("Voice B", seed=2)), place(1))
    archive.regroup([(each, 7) for each in numbers(archive)])
    archive.add(heard(1, voice("Voice A"), voice("Anna", "Anna")), place(1))
    (only,) = archive.find(Query())
    assert {each.shown for each in only.voices} == {"Voice A", "Anna"}
    left = archive.vectors(MODEL)
    assert left.groups.tolist() == [7]
    assert np.array_equal(left.vectors, [unit(1)])


def test_vectors_come_in_columns_in_the_order_of_their_recordings(archive: Archive, monkeypatch) -> None:
    monkeypatch.setattr(voices, "_READ_AT_ONCE", 2)
    for number in range(1, 6):
        named, short = voice("Anna", "Anna", seed=50), voice("Voice B", None, 2.0, seed=20 + number)
        other = replace(voice("Voice C", seed=60), model_id="another-model")
        own = voice("Voice A", None, 4.0 + number, seed=number)
        archive.add(heard(number, named, own, short, other, voice("Voice D")), place(number))
    found = archive.vectors(MODEL, least_s=3.0)
    assert np.array_equal(found.vectors, [unit(number) for number in range(1, 6)])
    assert found.vectors.dtype == np.float32
    assert found.seconds.tolist() == [5.0, 6.0, 7.0, 8.0, 9.0]
    assert set(found.groups.tolist()) == {-1}
    assert len(archive.vectors(MODEL)) == 10
    archive.regroup([(int(found.voice_ids[3]), 8)])
    one = archive.vectors(MODEL, 8)
    assert (one.voice_ids.tolist(), one.groups.tolist()) == ([found.voice_ids[3]], [8])
    assert np.array_equal(one.vectors, [unit(4)])
    assert len(archive.vectors("nobody's")) == 0


def test_a_voice_is_named_everywhere_and_taken_back(archive: Archive) -> None:
    for number in (1, 2):
        archive.add(heard(number, voice("Voice A", seed=number)), place(number))
    before = archive.grouping()
    assert archive.regroup([(each, 3) for each in numbers(archive)], before)
    assert not archive.regroup([(each, 4) for each in numbers(archive)], before)
    assert [(each.id, each.recordings, each.seconds) for each in archive.groups()] == [(3, 2, 10.0)]
    spoken = archive.voices_of(3)
    before = archive.name_voices([VoiceName(each.id, "Dora", Status.KNOWN, 3) for each in spoken])
    assert archive.count(Query(people=("Dora",))) == 2
    assert archive.groups() == ()
    archive.name_voices(before)
    assert archive.count(Query(people=("Dora",))) == 0
    assert [each.id for each in archive.groups()] == [3]


def test_a_voice_is_the_same_one_after_its_recording_was_heard_again(archive: Archive) -> None:
    archive.add(heard(1, voice("Voice A", seed=1), voice("Voice B", seed=2)), place(1))
    first, second = numbers(archive)
    archive.regroup([(first, 7), (second, 8)])
    archive.refuse([first], "Peter Holm")
    before = archive.name_voices([VoiceName(first, "Anna", Status.KNOWN, 7)])
    # A kept timeline calls her by her name; the model in use is another one now.
    again = replace(voice("Anna", "Anna", seed=3), confidence=None, model_id="other")
    archive.add(heard(1, voice("Voice B", seed=2), again), place(1))
    (named,) = archive.voices_of(7, named=True)
    assert (named.id, named.label, named.name) == (first, "Voice A", "Anna")
    assert archive.refused([first]) == {"peter holm"}
    assert [each.id for each in archive.voices_of(8)] == [second]
    archive.name_voices(before)
    assert [each.label for each in archive.voices_of(7)] == ["Voice A"]
    # Who has the label of the named one is another voice.
    archive.name_voices([VoiceName(first, "Anna", Status.KNOWN, 7)])
    archive.add(heard(1, voice("Voice A", seed=2), again), place(1))
    (named,) = archive.voices_of(7, named=True)
    assert (named.id, named.label) == (first, "Anna")
    # The user took the name away on another page.
    unnamed = replace(voice("Anna", seed=3), model_id="other")
    archive.add(heard(1, voice("Voice A", seed=2), unnamed), place(1))
    assert [each.label for each in archive.voices_of(7)] == ["Anna"]


def test_who_gets_a_name_or_another_one_is_known_again_by_its_turns(archive: Archive) -> None:
    def at(start_s: float, label: str, name: str | None = None, seed: int | None = None) -> NewVoice:
        said = (Segment(start_s, start_s + 4.0), Segment(start_s + 20.0, start_s + 24.0))
        return replace(voice(label, name, seed=seed), turns=said)

    def stored(label: str) -> Voice:
        return next(each for each in archive.find(Query())[0].voices if each.shown == label)

    alone, known = at(0.0, "Voice A", seed=1), at(5.0, "Ben", "Ben", seed=2)
    archive.add(heard(1, alone, known, at(10.0, "Voice B", seed=3)), place(1))
    unnamed, ben, other = stored("Voice A"), stored("Ben"), stored("Voice B")
    archive.regroup([(unnamed.id, 7), (other.id, 8)])
    archive.refuse([unnamed.id], "Peter Holm")
    archive.refuse([ben.id], "Carl")
    # Listen calls the voices Anna and Emil, from a timeline that knows no embeddings.
    named = replace(at(0.0, "Anna", "Anna"), confidence=None)
    corrected = replace(at(5.0, "Emil", "Emil"), confidence=None)
    archive.add(heard(1, at(10.0, "Voice A"), named, corrected), place(1))
    anna, emil, left = stored("Anna"), stored("Emil"), stored("Voice A")
    assert [each.id for each in (anna, emil, left)] == [unnamed.id, ben.id, other.id]
    assert [each.group_id for each in (anna, left)] == [7, 8]
    assert archive.refused([anna.id]) == {"peter holm"}
    assert archive.refused([emil.id]) == {"carl"}
    for each, seed in ((anna, 1), (emil, 2), (left, 3)):
        assert np.array_equal(archive.vectors_of([each])[each.id], unit(seed))
    archive.rename(forgetting(("Ben",)))
    assert "Ben" not in {each.label for each in archive.find(Query())[0].voices}
    # The user takes both names away again.
    archive.add(heard(1, at(10.0, "Voice A"), at(0.0, "Voice C"), at(5.0, "Voice D")), place(1))
    assert [stored(each).id for each in ("Voice C", "Voice D")] == [unnamed.id, ben.id]
    assert [each.label for each in archive.voices_of(7)] == ["Voice C"]


def test_a_refused_name_is_remembered_until_the_person_is_forgotten(archive: Archive) -> None:
    archive.add(heard(1, voice("Voice A", seed=1)), place(1))
    ids = numbers(archive)
    archive.refuse(ids, "Peter Holm")
    assert archive.refused(ids) == {"peter holm"}
    archive.add(heard(1, voice("Voice A"), voice("Anna", "Anna")), place(1))  # heard again
    ids = numbers(archive)
    assert archive.refused(ids) == {"peter holm"}
    archive.rename(forgetting(("Peter Holm",)))
    assert archive.refused(ids) == frozenset()


def test_a_new_name_is_carried_through_and_two_people_become_one(archive: Archive) -> None:
    archive.add(heard(1, voice("Anna", "Anna"), voice("Ann", "Ann", 3.0)), place(1))
    archive.rename(renaming("Ann", "Anna"))
    (only,) = archive.find(Query())
    assert [(each.name, each.seconds) for each in only.voices] == [("Anna", 8.0)]
    archive.rename(renaming("Anna", "Zoë"))
    assert archive.count(Query(people=("zoë",))) == 1


def test_of_a_forgotten_person_no_byte_is_left(archive: Archive, tmp_path: Path) -> None:
    archive.add(heard(1, voice("Gwendolyn", "Gwendolyn", seed=1), voice("Voice A")), place(1))
    archive.add(heard(2, voice("Gwendolyn", "Gwendolyn", seed=2)), place("call with gwendolyn"))
    written = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    assert b"Gwendolyn" in written
    assert unit(1).tobytes() in written
    archive.rename(forgetting(("Gwendolyn",)))
    left = b"".join(each.read_bytes() for each in tmp_path.iterdir()).lower()
    assert b"gwendolyn" not in left
    assert unit(1).tobytes().lower() not in left
    assert [sorted(each.shown for each in one.voices) for one in archive.find(Query())] == [
        ["Voice A", "Voice B"]
    ]


def test_vectors_of_unnamed_voices_expire_and_all_of_them_can_be_dropped(
    archive: Archive, tmp_path: Path
) -> None:
    archive.add(heard(1, voice("Voice A", seed=1), voice("Anna", "Anna", seed=2)), place(1))
    assert archive.expire_vectors(365) == 0
    with sqlite3.connect(tmp_path / "index.sqlite") as other:
        other.execute("UPDATE recordings SET heard = '2020-01-01T00:00:00+00:00'")
    assert archive.expire_vectors(365) == 1
    assert numbers(archive) == []
    assert archive.drop_vectors() == 1
    left = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    assert unit(1).tobytes() not in left
    assert unit(2).tobytes() not in left
    assert archive.count(Query()) == 1


def test_a_recording_is_taken_out_and_everything_is(archive: Archive) -> None:
    first = archive.add(heard(1, voice("Anna", "Anna")), place(1))
    archive.add(heard(2, voice("Anna", "Anna")), place(2))
    archive.forget(first)
    with pytest.raises(LibraryError, match="no longer in the index"):
        archive.recording(first)
    archive.erase()
    assert archive.find(Query()) == ()


def test_two_programs_write_at_once(archive: Archive, tmp_path: Path) -> None:
    program = f"""
from tests.archive.test_archive import heard, place, voice
from voxdesk.archive.store import Archive
from pathlib import Path
archive = Archive(Path({str(tmp_path / "index.sqlite")!r}))
for number in range(100, 150):
    archive.add(heard(number, voice("Anna", "Anna")), place(number))
"""
    root = Path(__file__).parents[2]
    other = subprocess.Popen([sys.executable, "-c", program], cwd=root)
    before = archive.revision
    for number in range(50):
        archive.add(heard(number, voice("Ben", "Ben")), place(number))
    assert other.wait(60) == 0
    assert archive.count(Query()) == 100
    assert archive.revision >= before + 100


def test_a_file_of_another_kind_is_left_untouched(tmp_path: Path) -> None:
    other = tmp_path / "index.sqlite"
    other.write_bytes(b"not a database at all, but long enough to be one" * 40)
    with pytest.raises(LibraryError, match="damaged"):
        Archive(other)
    assert other.read_bytes().startswith(b"not a database")


def test_only_the_owner_reads_it(archive: Archive, tmp_path: Path) -> None:
    archive.add(heard(1, voice("Anna", "Anna")), place(1))
    assert {each.stat().st_mode & 0o777 for each in tmp_path.iterdir()} == {0o600}


def test_what_was_taken_out_of_the_index_does_not_come_back_with_a_name(archive: Archive) -> None:
    first = archive.add(heard(1, voice("Anna", "Anna")), place(1))
    before = archive.rename(renaming("Anna", "Zoë"))
    archive.forget(first)
    archive.bring_back(before)
    assert archive.count(Query()) == 0
    assert archive.add(heard(2, voice("Ben", "Ben")), place(2)) == first  # the number is free again
    archive.bring_back(before)
    assert [[each.shown for each in one.voices] for one in archive.find(Query())] == [["Ben"]]
