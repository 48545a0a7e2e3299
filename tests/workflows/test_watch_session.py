"""A folder that the window watches: half-copied files, failures tried again, one watcher at a time."""

import shutil
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from tiny_models import tiny_paths, write_listening_models

from voxdesk.archive.records import Query
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.workflows.archive.index import AgreeRequest, agree
from voxdesk.workflows.folders.watch_session import (
    Begin,
    HearWatchedRequest,
    WatchPlan,
    WatchSession,
    hear_watched,
    open_watch,
)
from voxdesk.workflows.listen.products import Product
from voxdesk.workflows.services import Services, open_services

CTX = CallbackContext()


@pytest.fixture
def services(voices, tmp_path: Path):
    opened = open_services(tiny_paths(tmp_path / "user", write_listening_models(tmp_path / "models", voices)))
    yield opened
    opened.close()


def due(session: WatchSession, services: Services) -> dict[Path, tuple[int, int]]:
    session.look(services, CTX)
    return dict(session.look(services, CTX).recordings)


def test_half_copied_files_are_waited_for_and_failures_tried_again(
    services, voices, tmp_path: Path, monkeypatch
) -> None:
    agree(AgreeRequest(), services, CTX)
    inbox = tmp_path / "in box"
    inbox.mkdir()
    session = open_watch(WatchPlan(inbox, Begin.ALL, (Product("eaf"),)), services, CTX)
    whole = voices["anna"][1].read_bytes()
    path = inbox / "talk.wav"
    path.write_bytes(whole[:1000])
    assert not session.look(services, CTX).recordings  # seen once: it may still grow
    path.write_bytes(whole[:30])
    assert not session.look(services, CTX).recordings
    ((torn, stamp),) = session.look(services, CTX).recordings.items()  # it has stalled
    heard = hear_watched(HearWatchedRequest(session, torn, stamp), services, CTX)
    assert heard.error
    assert heard.again_s is not None
    found = session.look(services, CTX)
    assert (dict(found.recordings), found.failing) == ({}, 1)
    later = SimpleNamespace(time=lambda: time.time() + 3600)
    with monkeypatch.context() as patched:
        patched.setattr("voxdesk.workflows.folders.watch_session.time", later)
        assert list(session.look(services, CTX).recordings) == [path]
    path.write_bytes(whole)
    ((path, stamp),) = due(session, services).items()
    heard = hear_watched(HearWatchedRequest(session, path, stamp), services, CTX)
    assert (heard.error, heard.files) == ("", (inbox / "talk.eaf",))
    assert session.look(services, CTX).failing == 0
    assert [each.path for each in services.archive.find(Query())] == [path]
    session.close()


def test_one_watches_a_folder_and_the_next_goes_on(services, voices, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    shutil.copy(voices["anna"][1], inbox / "old.wav")
    session = open_watch(WatchPlan(inbox), services, CTX)
    assert due(session, services) == {}
    with pytest.raises(DataError, match="watched already"):
        open_watch(WatchPlan(inbox), services, CTX)
    session.close()
    shutil.copy(voices["ben"][1], inbox / "new.wav")
    session = open_watch(WatchPlan(inbox, Begin.GO_ON), services, CTX)
    assert [path.name for path in due(session, services)] == ["new.wav"]
    session.close()
    session = open_watch(WatchPlan(inbox, Begin.ALL), services, CTX)
    assert sorted(path.name for path in due(session, services)) == ["new.wav", "old.wav"]
    session.close()
