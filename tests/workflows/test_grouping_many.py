"""Very many voices of the index are grouped by neighbours that are nearly all found."""

from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from voxdesk.archive.records import NewRecording, NewVoice, Place, VoiceName
from voxdesk.archive.store import Archive
from voxdesk.clustering import near
from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.context import CallbackContext
from voxdesk.core.types import Gender, Segment, Status
from voxdesk.workflows.archive import group
from voxdesk.workflows.archive.group import GroupRequest, group_voices

pytest.importorskip("faiss")
QUIET = CallbackContext()
MODEL = "test-model"
CALIBRATION = Calibration(25.0, -12.0, (0.01,), (1,), ((0.5,),), 0.0, 1.0)
PEOPLE, EACH = 40, 10


@pytest.fixture
def services(tmp_path: Path, paths):
    archive = Archive(tmp_path / "index.sqlite")
    yield SimpleNamespace(
        archive=archive,
        archive_if_made=archive,
        paths=paths,
        hub=SimpleNamespace(encoder=lambda: SimpleNamespace(model_id=MODEL, calibration=CALIBRATION)),
    )
    archive.close()


def put(archive: Archive, first: int, last: int, model_id: str = MODEL, whom: range = range(PEOPLE)) -> None:
    """Recordings ``first`` to ``last`` of everybody, one voice each, told apart by the label."""
    rng = np.random.default_rng(0)
    centres = rng.normal(size=(PEOPLE, 32))
    for person in whom:
        for number in range(EACH):
            vector = centres[person] + 0.4 * rng.normal(size=32)
            if not first <= number < last:
                continue
            unit = (vector / np.linalg.norm(vector)).astype(np.float32)
            turns = (Segment(0.0, 8.0),)
            voice = NewVoice(f"P{person}", None, Status.UNKNOWN, 0.5, Gender.FEMALE, turns, model_id, unit)
            name = person * EACH + number
            recording = NewRecording(f"{name:064x}", 60.0, datetime(2026, 3, 4, tzinfo=UTC), (voice,))
            archive.add(recording, Place(Path(f"/tapes/{name}.wav"), 10, 1))


def people_by_group(archive: Archive) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for each in archive.groups(1000):
        found[each.id] = {voice.label for voice in archive.voices_of(each.id)}
    return found


def test_many_voices_become_their_people_and_groups_keep_their_numbers(services, monkeypatch) -> None:
    monkeypatch.setattr(group, "_GROUPED_ANEW", 100)
    monkeypatch.setattr(near, "LEAST_PAIRS", 1)
    put(services.archive, 0, 5)
    assert group_voices(None, services, QUIET) == PEOPLE
    before = people_by_group(services.archive)
    assert all(len(labels) == 1 for labels in before.values())
    put(services.archive, 5, 10)
    assert group_voices(None, services, QUIET) == PEOPLE
    assert people_by_group(services.archive) == before
    assert {each.recordings for each in services.archive.groups(1000)} == {EACH}


@pytest.mark.parametrize("added_at_once", [1, 7, 16_384])
def test_a_few_new_voices_join_their_people_among_many(added_at_once, services, monkeypatch) -> None:
    monkeypatch.setattr(group, "_ADDED_AT_ONCE", added_at_once)
    put(services.archive, 0, 5, whom=range(20))
    group_voices(None, services, QUIET)
    before = people_by_group(services.archive)
    assert len(before) == 20 and all(len(labels) == 1 for labels in before.values())
    put(services.archive, 5, 6, whom=range(10))
    put(services.archive, 5, 7, whom=range(20, 25))  # each twice, nobody has heard them
    assert group_voices(None, services, QUIET) == 25
    found = people_by_group(services.archive)
    assert {number: found[number] for number in before} == before
    assert all(len(labels) == 1 for labels in found.values())
    assert sorted(each.recordings for each in services.archive.groups(100)) == [2] * 5 + [5] * 10 + [6] * 10


def test_who_is_in_a_hurry_leaves_what_takes_long_to_the_next_time(services, monkeypatch) -> None:
    monkeypatch.setattr(group, "_AT_ONCE", 100)
    put(services.archive, 0, 5)
    assert group_voices(GroupRequest(hurried=True), services, QUIET) == 0
    assert services.archive.groups(1000) == ()
    assert group_voices(None, services, QUIET) == PEOPLE


@pytest.mark.parametrize("others", [range(3, 5), range(3, PEOPLE)], ids=["one by one", "anew"])
def test_a_number_belongs_to_one_voice_even_after_it_was_named(others, services) -> None:
    archive = services.archive
    put(archive, 0, 1, whom=range(3))
    group_voices(None, services, QUIET)
    last = max(archive.groups(10), key=lambda each: each.id)
    (voice,) = archive.voices_of(last.id)
    before = archive.name_voices([VoiceName(voice.id, "Wrong", Status.KNOWN, last.id)])
    put(archive, 0, 1, whom=others)
    group_voices(None, services, QUIET)
    archive.name_voices(before)  # the naming is undone
    assert len(people_by_group(archive)) == 3 + len(others)


def test_voices_by_another_model_stay_in_groups_of_their_own(services) -> None:
    older = SimpleNamespace(encoder=lambda: SimpleNamespace(model_id="older", calibration=CALIBRATION))
    now, services.hub = services.hub, older
    put(services.archive, 0, 1, "older", range(3))
    group_voices(None, services, QUIET)
    services.hub = now
    put(services.archive, 0, 1, whom=range(3, 5))
    group_voices(None, services, QUIET)
    assert len(people_by_group(services.archive)) == 5
