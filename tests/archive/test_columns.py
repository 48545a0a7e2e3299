"""Whatever is written, questions that are answered from columns agree with the rows of the index."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voxdesk.archive import columns
from voxdesk.archive.before_change import ArchiveBefore
from voxdesk.archive.records import NewRecording, NewVoice, Place, Query, Recording, VoiceName
from voxdesk.archive.store import Archive
from voxdesk.core.names import forgetting, name_key, renaming
from voxdesk.core.types import Gender, QualityGrade, Segment, Status

DAY = datetime(2026, 3, 4, 12, tzinfo=UTC)
NAMES = ("Anna", "anna", "Ben", "Zoë", None)
QUERIES = (
    Query(),
    Query(("Anna",)),
    Query(("Ben", "Zoë")),
    Query(("Nobody",)),
    Query(unknown=True),
    Query(gender=Gender.MALE),
    Query(quality=QualityGrade.GOOD),
    Query(quality=QualityGrade.FAIR, gender=Gender.FEMALE, unknown=True),
    Query(since=date(2026, 3, 10)),
    Query(until=date(2026, 3, 20), unknown=True),
    Query(folder=Path("/tapes/b")),
    Query(("Anna",), text="1"),
)

VOICES = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(Gender), st.integers(1, 9)), max_size=4)
RECORDINGS = st.tuples(st.integers(0, 5), st.integers(0, 30), st.sampled_from([None, *QualityGrade]), VOICES)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), RECORDINGS),
        st.tuples(st.just("name"), st.integers(0, 9), st.sampled_from(NAMES)),
        st.tuples(st.just("rename"), st.sampled_from(("Anna", "Ben")), st.sampled_from(("Zoë", "Carl"))),
        st.tuples(st.just("forget person"), st.sampled_from(("Anna", "Ben"))),
        st.tuples(st.just("take back")),
        st.tuples(st.just("move"), st.integers(0, 5), st.integers(0, 9)),
        st.tuples(st.just("forget"), st.integers(0, 9)),
    ),
    max_size=12,
)


def recording(number: int, days: int, quality: QualityGrade | None, heard: Iterable) -> NewRecording:
    voices = tuple(
        NewVoice(f"V{place}", name, Status.KNOWN, None, gender, (Segment(10.0 * place, 10.0 * place + s),))
        for place, (name, gender, s) in enumerate(heard)
    )
    return NewRecording(f"{number:064x}", 60.0, DAY + timedelta(days=days), voices, quality)


def place(number: int, where: str = "a") -> Place:
    return Place(Path(f"/tapes/{where}/{number}.wav"), 1, 1)


def fits(query: Query, each: Recording) -> bool:
    keys = {None if voice.name is None else name_key(voice.name) for voice in each.voices}
    paths = [each.path, *each.copies]
    return all(
        (
            {name_key(name) for name in query.people} <= keys,
            not query.unknown or None in keys,
            query.gender is None or query.gender in {voice.gender for voice in each.voices},
            query.quality in (None, each.quality),
            query.since is None or each.recorded.astimezone().date() >= query.since,
            query.until is None or each.recorded.astimezone().date() <= query.until,
            query.folder is None or any(path.is_relative_to(query.folder) for path in paths),
            not query.text or any(query.text in str(path) for path in paths),
        )
    )


def check(archive: Archive) -> None:
    with_ids = [archive.recording(number) for number in range(100) if known(archive, number)]
    newest_first = sorted(with_ids, key=lambda each: (each.recorded, each.id), reverse=True)
    for query in QUERIES:
        wanted = [each for each in newest_first if fits(query, each)]
        found = archive.search(query)
        assert [each.id for each in found.recordings] == [each.id for each in wanted]
        assert found.total == archive.count(query) == len(wanted)
        seconds: Counter[str | None] = Counter()
        heard: dict[str | None, set[int]] = {}
        for each in wanted:
            for voice in each.voices:
                key = None if voice.name is None else name_key(voice.name)
                seconds[key] += voice.seconds
                heard.setdefault(key, set()).add(each.id)
        talk = {None if one.name is None else name_key(one.name): one for one in found.talk_times}
        assert {key: one.seconds for key, one in talk.items()} == pytest.approx(dict(seconds))
        assert {key: one.recordings for key, one in talk.items()} == {
            key: len(ids) for key, ids in heard.items()
        }
        assert [one.seconds for one in found.talk_times] == sorted(seconds.values(), reverse=True)


def known(archive: Archive, number: int) -> bool:
    return bool(archive.recordings([number]))


@pytest.mark.parametrize("block", [1024, 2])
@settings(max_examples=25, deadline=None)
@given(STEPS)
def test_columns_agree_with_rows(block: int, tmp_path_factory: pytest.TempPathFactory, steps: list) -> None:
    before: ArchiveBefore | None = None
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(columns, "_BLOCK", block)
        archive = Archive(tmp_path_factory.mktemp("columns") / "index.sqlite")
        try:
            for kind, *more in steps:
                match kind:
                    case "add":
                        ((number, *rest),) = more
                        archive.add(recording(number, *rest), place(number))
                    case "name":
                        archive.name_voices([VoiceName(more[0], more[1], Status.KNOWN, None)])
                    case "rename":
                        before = archive.rename(renaming(*more))
                    case "forget person":
                        before = archive.rename(forgetting(more))
                    case "take back" if before is not None:
                        archive.bring_back(before)
                    case "move" if archive.knows(f"{more[0]:064x}"):
                        archive.move(f"{more[0]:064x}", place(more[1], "b"))
                    case "forget":
                        archive.forget(more[0])
            check(archive)
        finally:
            archive.close()


def test_an_index_without_columns_gets_them(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite"
    archive = Archive(path)
    archive.add(recording(1, 1, None, [("Anna", Gender.FEMALE, 5), (None, Gender.MALE, 3)]), place(1))
    archive.close()
    with sqlite3.connect(path) as old:  # as version 3 left it
        old.execute("DROP TABLE columns")
        old.execute("DROP INDEX voices_by_model")
        old.execute("DROP INDEX voices_by_group")
        old.execute("CREATE INDEX voices_by_group ON voices (group_id) WHERE group_id IS NOT NULL")
        old.execute("CREATE INDEX voices_by_gender ON voices (gender, recording_id)")
        old.execute("CREATE INDEX recordings_by_quality ON recordings (quality, recorded)")
        old.execute("PRAGMA user_version = 3")
    archive = Archive(path)
    try:
        check(archive)
        assert [each.name for each in archive.talk_times(Query())] == ["Anna", None]
    finally:
        archive.close()
