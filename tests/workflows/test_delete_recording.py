"""What VoxDesk recorded can be deleted with all that is kept of it; nobody else's file ever is."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sounds import music

from voxdesk.archive.records import NewRecording, Place, Query
from voxdesk.audio.files import write_wav
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.core.paths import Paths
from voxdesk.core.types import Gender, Turn
from voxdesk.workflows.listen.delete_recording import DeleteRequest, delete_recording
from voxdesk.workflows.listen.edited_timelines import KeptTurns, keep_turns, recall_turns
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services, open_services

TURNS = (Turn(0.0, 1.0, None, "Voice A", Gender.MALE),)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    home = tmp_path / "home"
    opened = open_services(Paths(home, home, home / "config", home / "data", home / "cache"))
    yield opened
    opened.close()


@pytest.fixture
def made(services: Services) -> Path:
    path = services.paths.recordings / "2026-01-01 12.00.00.wav"
    path.parent.mkdir(parents=True)
    write_wav(path, music(2.0, 16000))
    keep_turns(services.paths, hash_of(path), KeptTurns((), TURNS))
    return path


def delete(path: Path, services: Services, to_trash=None) -> bool:
    return delete_recording(DeleteRequest(path, to_trash), services, CallbackContext())


def trash_in(folder: Path):
    def move(path: Path) -> bool:
        folder.mkdir(exist_ok=True)
        shutil.move(path, folder / path.name)
        return True

    return move


def test_a_recording_goes_to_the_trash_and_its_timeline_is_gone(services, made, tmp_path) -> None:
    sha256 = hash_of(made)
    assert delete(made, services, trash_in(tmp_path / "trash"))
    assert not made.exists()
    assert (tmp_path / "trash" / made.name).exists()
    assert recall_turns(services.paths, sha256) is None


def test_where_no_trash_takes_it_nothing_changes_until_it_shall_go_for_good(services, made) -> None:
    sha256 = hash_of(made)
    assert not delete(made, services, lambda path: False)
    assert made.exists()
    assert recall_turns(services.paths, sha256) is not None
    assert delete(made, services)
    assert not made.exists()
    assert recall_turns(services.paths, sha256) is None


def test_the_index_forgets_it_but_not_a_copy_that_lies_elsewhere(services, made, tmp_path) -> None:
    copy = tmp_path / "copy.wav"
    shutil.copyfile(made, copy)
    other = made.with_name("other.wav")
    write_wav(other, music(1.0, 16000))
    for each in (made, other):
        heard = NewRecording(hash_of(each), 2.0, datetime.now(UTC), ())
        services.archive.add(heard, Place(each, each.stat().st_size, each.stat().st_mtime_ns))
    services.archive.move(hash_of(other), Place(copy, 1, 1))
    assert delete(made, services)
    assert delete(other, services)
    left = services.archive.find(Query())
    assert [(each.path, each.missing) for each in left] == [(copy, False)]


@pytest.mark.parametrize("where", ["elsewhere", "a link", "a folder in it", "the way back"])
def test_a_file_that_was_not_made_here_is_never_deleted(services, made, tmp_path, where) -> None:
    theirs = tmp_path / "theirs.wav"
    shutil.copyfile(made, theirs)
    link, inside = made.with_name("link.wav"), made.parent / "sub" / "x.wav"
    link.symlink_to(theirs)
    inside.parent.mkdir()
    shutil.copyfile(made, inside)
    path = {
        "elsewhere": theirs,
        "a link": link,
        "a folder in it": inside,
        "the way back": made.parent / ".." / ".." / ".." / "theirs.wav",
    }[where]
    asked: list[Path] = []
    with pytest.raises(DataError, match="not recorded by VoxDesk"):
        delete(path, services, lambda each: bool(asked.append(each)) or True)
    with pytest.raises(DataError):
        delete(path, services)
    assert not asked
    assert theirs.exists()
    assert inside.exists()


def test_a_file_that_is_gone_already_is_said_in_words(services, made) -> None:
    made.unlink()
    with pytest.raises(DataError, match="cannot be deleted"):
        delete(made, services)
    assert not delete(made, services, lambda path: False)


def test_an_empty_recording_can_be_deleted_too(services, made) -> None:
    made.write_bytes(b"")
    assert delete(made, services)
    assert not made.exists()
