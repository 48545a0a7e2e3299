"""A person's recordings that sound alike are shown together; those that a voice is nearest to are named."""

from datetime import UTC, datetime
from hashlib import sha256
from types import SimpleNamespace

import numpy as np
import pytest

from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import ModelError
from voxdesk.core.types import Candidate, Embedding, Identification, QualityGrade, Status
from voxdesk.library.people import NewReference
from voxdesk.library.store import SpeakerStore
from voxdesk.workflows.listen.alike import group_references, nearest_recordings

MODEL = "test-model"
# Fifty times likelier of one voice from a similarity of 0.42 on.
CALIBRATION = Calibration(20.0, -4.5, (0.01,), (1,), ((0.3,),), 0.0, 1.0)


def at(degrees: float) -> np.ndarray:
    angle = np.radians(degrees)
    return np.array([np.cos(angle), np.sin(angle)], dtype=np.float32)


def recording(name: str, degrees: float, model: str = MODEL) -> NewReference:
    digest = sha256(name.encode()).hexdigest()
    return NewReference(f"/rec/{name}", digest, 8.0, None, QualityGrade.GOOD, model, at(degrees))


class Hub:
    def __init__(self, calibration: Calibration | None = CALIBRATION) -> None:
        self.calibration = calibration

    def chosen(self, task: str) -> SimpleNamespace:
        if self.calibration is None:
            raise ModelError("There is no encoder model.")
        return SimpleNamespace(id=MODEL, calibration=self.calibration)

    def encoder(self) -> SimpleNamespace:
        return SimpleNamespace(model_id=MODEL, calibration=self.calibration)


@pytest.fixture
def services(tmp_path):
    with SpeakerStore(tmp_path / "people.sqlite") as store:
        yield SimpleNamespace(store=store, hub=Hub())


def enrol(services, *references: NewReference) -> int:
    return services.store.enrol("Anna", references, datetime.now(UTC)).id


def named(number: int) -> Identification:
    return Identification(Status.KNOWN, (Candidate(number, "Anna", 0.8),), 0.3, 0.0, 0.9, "", MODEL, 5.0)


ROOM = (recording("room 1.wav", 0), recording("room 2.wav", 10), recording("room 3.wav", 20))
PHONE = (recording("phone 1.wav", 90), recording("phone 2.wav", 95))


def test_groups_are_the_recordings_that_sound_alike(services) -> None:
    number = enrol(services, *PHONE, *ROOM, recording("old.wav", 0, "another-model"))
    groups = group_references(number, services, CallbackContext())
    names = [[each.source.removeprefix("/rec/") for each in group] for group in groups]
    assert names == [["room 1.wav", "room 2.wav", "room 3.wav"], ["phone 1.wav", "phone 2.wav"], ["old.wav"]]


def test_without_a_model_all_are_together(services) -> None:
    number = enrol(services, *PHONE, *ROOM)
    services.hub = Hub(None)
    (group,) = group_references(number, services, CallbackContext())
    assert len(group) == 5


def test_who_is_named_is_told_with_the_recordings_that_the_voice_is_like(services) -> None:
    number = enrol(services, *PHONE, *ROOM)
    found = nearest_recordings(named(number), Embedding(at(80), MODEL, 5.0), services)
    assert found is not None
    assert (found.recordings, found.groups) == (("phone 1.wav", "phone 2.wav"), 2)
    found = nearest_recordings(named(number), Embedding(at(-30), MODEL, 5.0), services)
    assert found is not None
    assert found.recordings[0] == "room 1.wav"


def test_nothing_is_told_where_there_is_nothing_to_tell(services) -> None:
    number = enrol(services, *ROOM)
    voice = Embedding(at(0), MODEL, 5.0)
    assert nearest_recordings(named(number), voice, services) is None
    unknown = Identification(Status.UNKNOWN, (Candidate(number, "Anna", 0.1),), 0.3, 0.0, 0.9, "", MODEL, 5.0)
    assert nearest_recordings(unknown, voice, services) is None
    assert nearest_recordings(named(number), None, services) is None
