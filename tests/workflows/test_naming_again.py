"""What was heard once is named again at once, for other people who may be in it."""

from pathlib import Path

import pytest
from sounds import joined, silence, spoken

from voxdesk.core.among import ANYBODY, Among
from voxdesk.core.context import CallbackContext
from voxdesk.core.requests import EnrolRequest, TurnsRequest
from voxdesk.core.types import AudioClip, Status
from voxdesk.inference.network import Network
from voxdesk.workflows.listen.decision import judge
from voxdesk.workflows.listen.diarize import NameGroupsRequest, identify_turns, name_groups
from voxdesk.workflows.people.enrol import enrol
from voxdesk.workflows.services import Services

QUIET = CallbackContext()


@pytest.fixture
def talk(services: Services, voices: dict[str, list[Path]]) -> AudioClip:
    for name in ("anna", "ben"):
        enrol(EnrolRequest(name.title(), (voices[name][0],)), services, QUIET)
    return joined(spoken(voices["anna"][1]), silence(0.4), spoken(voices["ben"][1]))


@pytest.mark.parametrize("among", [ANYBODY, Among(("Anna",)), Among(("ben",)), Among(("Anna", "Ben"))])
def test_naming_again_gives_what_hearing_again_gives(
    services: Services, talk, among: Among, monkeypatch
) -> None:
    heard = identify_turns(TurnsRequest(talk), services, QUIET).heard
    with monkeypatch.context() as deaf:
        deaf.setattr(Network, "run", None)  # nothing is heard again, so that it takes no time
        again = name_groups(NameGroupsRequest(heard, among=among), services, QUIET)
    assert again.turns == identify_turns(TurnsRequest(talk, among=among), services, QUIET).turns
    assert all(turn.name is None or among.allows(turn.name) for turn in again.turns)


def test_the_threshold_is_that_of_a_library_of_only_these(services: Services, talk, voices) -> None:
    group = identify_turns(TurnsRequest(talk), services, QUIET).heard.groups[1]
    everybody = judge(group.embedding, services, 0.01)
    only_ben = judge(group.embedding, services, 0.01, among=Among(("Ben",)))
    assert [each.name for each in only_ben.candidates] == ["Ben"]
    assert only_ben.threshold < everybody.threshold
    services.store.remove(services.store.find("Anna").id)
    assert judge(group.embedding, services, 0.01) == only_ben


def test_nobody_of_the_list_is_known(services: Services, talk) -> None:
    heard = identify_turns(TurnsRequest(talk), services, QUIET).heard
    group = heard.groups[0]
    found = judge(group.embedding, services, 0.01, group.older, Among(("Zoë",)))
    assert found.status is Status.UNKNOWN
    assert found.candidates == ()
    turns = name_groups(NameGroupsRequest(heard, among=Among(("Zoë",))), services, QUIET).turns
    assert [turn.name for turn in turns] == [None] * len(turns)
