"""Recent recordings are described as far as they can be opened."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.core.requests import EnrolRequest, TurnsRequest
from voxdesk.workflows.listen.diarize import identify_turns
from voxdesk.workflows.listen.recent import (
    CopyRequest,
    WhoRequest,
    copy_recording,
    describe_recent,
    name_recent,
)
from voxdesk.workflows.people.enrol import enrol
from voxdesk.workflows.services import Services


def test_what_cannot_be_opened_keeps_nothing_from_being_listed(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    folder, broken, gone = tmp_path / "now a folder.wav", tmp_path / "broken.wav", tmp_path / "gone.wav"
    folder.mkdir()
    broken.write_bytes(b"no sound")
    paths = (folder, broken, gone, voices["anna"][0])
    found = describe_recent(paths, services, CallbackContext())
    assert [each.path for each in found] == [folder, broken, voices["anna"][0]]
    assert [each.seconds is None for each in found] == [True, True, False]


def test_who_is_in_it_is_told_of_what_was_heard_before_and_nothing_is_heard_for_it(
    services: Services, voices: dict[str, list[Path]]
) -> None:
    ctx = CallbackContext()
    enrol(EnrolRequest("anna", (voices["anna"][0],)), services, ctx)
    path = voices["anna"][1]
    asked = WhoRequest(describe_recent((path,), services, ctx), 0.01)
    assert asked.recordings[0].people == ()
    assert name_recent(asked, services, ctx) == ()  # it was never heard
    identify_turns(TurnsRequest(path), services, ctx)
    assert name_recent(asked, services, ctx) == (replace(asked.recordings[0], people=("anna",)),)
    services.store.remove(services.store.find("anna").id)
    assert name_recent(asked, services, ctx) == ()


def test_a_file_is_read_once_to_say_what_it_is_and_who_is_in_it(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    ctx = CallbackContext()
    enrol(EnrolRequest("anna", (voices["anna"][0],)), services, ctx)
    path = tmp_path / "talk.wav"
    path.write_bytes(voices["anna"][1].read_bytes())
    identify_turns(TurnsRequest(path), services, ctx)
    asked = WhoRequest(describe_recent((path,), services, ctx), 0.01)
    path.unlink()
    assert [each.people for each in name_recent(asked, services, ctx)] == [("anna",)]


@pytest.mark.parametrize("year", [1890, 2_000_000])
def test_a_recording_of_a_wrong_clock_is_listed(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path, year: int
) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(voices["anna"][0].read_bytes())
    seconds = (year - 1970) * 31_556_952
    try:
        os.utime(path, (seconds, seconds))
    except OverflowError:
        pytest.skip("this system keeps no such times")
    assert [each.path for each in describe_recent((path,), services, CallbackContext())] == [path]


def test_a_copy_is_not_called_by_another_format(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    source = voices["anna"][0]
    with pytest.raises(DataError, match=r"ends in \.wav"):
        copy_recording(CopyRequest(source, tmp_path / "copy.flac"), services, CallbackContext())
    assert list(tmp_path.glob("copy*")) == []
    made = copy_recording(CopyRequest(source, tmp_path / "copy.WAV"), services, CallbackContext())
    assert made.read_bytes() == source.read_bytes()
