"""A merging, removal or renaming is taken back: in the library, the index, timelines and the grouping."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from traces import traces

from voxdesk.archive.records import NewRecording, NewVoice, Place, Query
from voxdesk.core.cluster_types import ClusterRequest
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import LibraryError
from voxdesk.core.paths import Paths
from voxdesk.core.types import Gender, QualityGrade, Segment, Status, Turn
from voxdesk.library.people import NewReference
from voxdesk.timeline.markers import Marker
from voxdesk.workflows.grouping_file import FolderSession, load_session, save_session
from voxdesk.workflows.listen.edited_timelines import KeptTurns, keep_turns, recall_turns
from voxdesk.workflows.people.library import (
    MergeRequest,
    PersonRequest,
    RenameRequest,
    erase_people,
    merge_people,
    remove_person,
    rename_person,
    take_back,
)
from voxdesk.workflows.services import Services, open_services

QUIET = CallbackContext()
MODEL = "test-model"
DAY = datetime(2026, 3, 4, tzinfo=UTC)
MEETING, TALK = "a" * 64, "b" * 64


def unit(seed: int) -> np.ndarray:
    vector = np.random.default_rng(seed).normal(size=8).astype(np.float32)
    return vector / np.linalg.norm(vector)


def enrol(services: Services, name: str, *sounds: str) -> int:
    references = [
        NewReference(
            f"/rec/{each}.wav",
            sha256(each.encode()).hexdigest(),
            8.0,
            None,
            QualityGrade.GOOD,
            MODEL,
            unit(len(each)),
        )
        for each in sounds
    ]
    return services.store.enrol(name, references, DAY).id


def voice(name: str | None, label: str, start_s: float) -> NewVoice:
    turns = (Segment(start_s, start_s + 4.0),)
    status = Status.UNKNOWN if name is None else Status.KNOWN
    return NewVoice(label, name, status, 0.9, Gender.FEMALE, turns, MODEL, unit(int(start_s) + 50))


@pytest.fixture
def home(services: Services, paths: Paths) -> Services:
    """Anna and Annie, who are in a library, an index, a timeline and a grouping."""
    enrol(services, "Anna", "a", "shared")
    enrol(services, "Annie", "bb", "shared")
    services.archive.add(
        NewRecording(MEETING, 60.0, DAY, (voice("Anna", "Anna", 0.0), voice("Annie", "Annie", 10.0))),
        Place(Path("/tapes/meeting.wav"), 10, 1),
    )
    services.archive.add(
        NewRecording(TALK, 60.0, DAY, (voice("Annie", "Annie", 20.0), voice(None, "Voice A", 30.0))),
        Place(Path("/tapes/Annie.wav"), 10, 1),
    )
    stranger = services.archive.find(Query(unknown=True))[0].voices
    services.archive.refuse([each.id for each in stranger if each.name is None], "Annie")
    turns = (
        Turn(0.0, 4.0, "Anna", "Anna", Gender.FEMALE, None),
        Turn(10.0, 14.0, "Annie", "Annie", Gender.FEMALE, None),
    )
    keep_turns(paths, MEETING, KeptTurns(turns, turns, (Marker(3.0, "Annie laughs"),)))
    save_session(
        paths, FolderSession(ClusterRequest(Path("/tapes")), True, {("/tapes/x.wav", 0): 1}, {1: "Annie"})
    )
    return services


def state(services: Services) -> tuple[object, ...]:
    """All that names somebody, as its doors show it."""
    archive = services.archive
    recordings = archive.find(Query())
    voices = [each for recording in recordings for each in recording.voices]
    people = [
        (
            person.name,
            person.references,
            person.consent_at,
            [one.sha256 for one in services.store.references(person.id)],
        )
        for person in services.store.speakers()
    ]
    vectors = {each: vector.tobytes() for each, vector in archive.vectors_of(voices).items()}
    refused = archive.refused([each.id for each in voices if each.name is None])
    times = archive.turns([each.id for each in voices])
    kept, session = recall_turns(services.paths, MEETING), load_session(services.paths)
    return people, recordings, vectors, refused, times, kept, session


@pytest.mark.parametrize("what", ["rename", "merge", "remove"])
def test_all_is_as_it_was(home: Services, what: str) -> None:
    before = state(home)
    if what == "rename":
        done = rename_person(RenameRequest("Annie", "Zoë"), home, QUIET).before
    elif what == "merge":
        done = merge_people(MergeRequest("Anna", "Annie"), home, QUIET).before
        assert [each.references for each in home.store.speakers()] == [3]
    else:
        done = remove_person(PersonRequest("Annie"), home, QUIET).before
        assert home.store.find("Annie") is None
        assert len(home.archive.find(Query())) == 1  # the file is called like her
    assert done is not None
    assert state(home) != before
    take_back(done, home, QUIET)
    assert state(home) == before


def test_until_then_nothing_of_somebody_removed_is_in_any_file(home: Services, paths: Paths) -> None:
    done = remove_person(PersonRequest("Annie"), home, QUIET).before
    home.store.close()
    home.archive.close()
    assert done is not None
    assert not traces(paths.data, "Annie", [unit(2)])


def test_what_was_changed_since_stays(home: Services, paths: Paths) -> None:
    done = merge_people(MergeRequest("Anna", "Annie"), home, QUIET).before
    enrol(home, "Anna", "later")
    changed = (Turn(1.0, 2.0, "Ben", "Ben", Gender.MALE, None),)
    keep_turns(paths, MEETING, KeptTurns(changed, changed))
    heard_anew = NewRecording(TALK, 60.0, datetime.now(UTC), (voice("Cem", "Cem", 1.0),))
    import time

    time.sleep(1.1)  # the index notes whole seconds
    home.archive.add(heard_anew, Place(Path("/tapes/talk.wav"), 11, 2))
    take_back(done, home, QUIET)
    assert {each.name: each.references for each in home.store.speakers()} == {"Anna": 3, "Annie": 2}
    kept = recall_turns(paths, MEETING)
    assert kept is not None
    assert kept.turns == changed
    names = {each.path.stem: {voice.name for voice in each.voices} for each in home.archive.find(Query())}
    assert names["meeting"] == {"Anna", "Annie"}
    assert {"Cem"} in names.values()


def test_a_name_that_somebody_else_has_now_is_told_and_nothing_is_done(home: Services) -> None:
    done = remove_person(PersonRequest("Annie"), home, QUIET).before
    assert done is not None
    enrol(home, "annie", "other")
    now = state(home)
    with pytest.raises(LibraryError, match="already a person called Annie"):
        take_back(done, home, QUIET)
    assert state(home) == now


def test_erasing_cannot_be_taken_back(home: Services) -> None:
    assert erase_people(None, home, QUIET).before is None


@pytest.mark.parametrize("what", ["rename", "merge", "remove"])
@pytest.mark.parametrize("how", ["erase", "remove"])
def test_who_was_forgotten_by_another_program_is_not_brought_back(
    what: str, how: str, home: Services, paths: Paths
) -> None:
    """The window holds what takes a change back, the command line forgets meanwhile."""
    match what:
        case "rename":
            before, name = rename_person(RenameRequest("Annie", "Zuse Zorn"), home, QUIET).before, "Zuse Zorn"
        case "merge":
            before, name = merge_people(MergeRequest("Anna", "Annie"), home, QUIET).before, "Anna"
        case _:
            before, name = remove_person(PersonRequest("Annie"), home, QUIET).before, "Anna"
    assert before is not None
    other = open_services(paths)  # another program
    if how == "erase":
        erase_people(None, other, QUIET)
    else:
        remove_person(PersonRequest(name), other, QUIET)
    other.close()
    if (what, how) == ("remove", "remove"):  # Annie is not Anna: that she is removed says nothing of Annie
        take_back(before, home, QUIET)
        assert [each.name for each in home.store.speakers()] == ["Annie"]
        return
    with pytest.raises(LibraryError, match=r"since\. Nobody is brought back"):
        take_back(before, home, QUIET)
    left = ["Anna"] if (what, how) == ("rename", "remove") else []
    assert [each.name for each in home.store.speakers()] == left
    home.close()
    assert traces(paths.data.parent, "Zuse Zorn", [unit(2)]) == []
