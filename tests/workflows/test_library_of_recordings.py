"""A folder with odd names, killed twice and moved while it is heard; then named, exported and erased."""

import multiprocessing
import os
import shutil
import signal
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pympi
import pytest
from tiny_models import tiny_paths, write_listening_models

from voxdesk.archive.records import NewRecording, Place, Query, VoiceGroup
from voxdesk.archive.store import Archive
from voxdesk.core.context import CallbackContext
from voxdesk.core.requests import EnrolRequest, TimelineRequest
from voxdesk.core.types import Status
from voxdesk.workflows.archive import name as naming
from voxdesk.workflows.archive.find import find_recordings, list_unnamed
from voxdesk.workflows.archive.find_naming import NamingRequest, find_naming
from voxdesk.workflows.archive.index import AgreeRequest, IndexRequest, agree, erase_index, index_recordings
from voxdesk.workflows.archive.name import NameRequest, name_voice, unname_voice
from voxdesk.workflows.folders.watch_job import FinishRequest, finish_recording
from voxdesk.workflows.listen.products import Place as Results
from voxdesk.workflows.listen.products import Product
from voxdesk.workflows.people.enrol import enrol
from voxdesk.workflows.services import Services, open_services

CTX = CallbackContext()
FOLDERS = ("plain", "with space", "dots.in.it", "emoji 🎤", "עברית", "new\nline", "-dash", 'it\'s "q"')
pytestmark = pytest.mark.skipif(os.name != "posix", reason="such names, and SIGKILL, are of POSIX")


def index_until_killed(home: Path, models: Path, folder: Path, kept: int, moving: bool) -> None:
    """In a process of its own: hear the folder, and be killed once so many recordings were kept.

    With ``moving`` half of the files are moved before that, while the others are heard.
    """
    add: Callable[[Archive, NewRecording, Place], int] = Archive.add
    seen: list[int] = []

    def add_and_die(self: Archive, recording: NewRecording, place: Place) -> int:
        found = add(self, recording, place)
        seen.append(found)
        if len(seen) == 1 and moving:
            move_half(folder)
        if len(seen) == kept:
            os.kill(os.getpid(), signal.SIGKILL)
        return found

    Archive.add = add_and_die  # type: ignore[method-assign]
    with closing(open_services(tiny_paths(home, models))) as services:
        index_recordings(IndexRequest((folder,)), services, CTX)


def move_half(folder: Path) -> None:
    elsewhere = folder / "moved 🚚"
    elsewhere.mkdir()
    for path in sorted(folder.rglob("*.wav"))[::2]:
        path.rename(elsewhere / f"m {path.name}")


def name_until_killed(home: Path, models: Path, group: int, name: str | None) -> None:
    """In a process of its own: name a voice, or take its naming back, and be killed after the first write."""

    def then_die(write: Callable[..., object]) -> Callable[..., object]:
        def done(*values: object) -> None:
            write(*values)
            os.kill(os.getpid(), signal.SIGKILL)

        return done

    for place, write in ((Archive, "name_voices"), (naming, "keep_turns"), (naming, "forget_turns")):
        setattr(place, write, then_die(getattr(place, write)))
    with closing(open_services(tiny_paths(home, models))) as services:
        if name is None:
            unname_voice(find_naming(NamingRequest(group), services, CTX), services, CTX)
        else:
            name_voice(NameRequest(group, name), services, CTX)


def people_of(services: Services) -> dict[str, set[str]]:
    """Return by the person whose recording it really is what the index calls them."""
    found: dict[str, set[str]] = {}
    for each in find_recordings(Query(), services, CTX).recordings:
        person = each.path.name.removeprefix("m ").split("-")[0]
        found.setdefault(person, set()).update(voice.name or "?" for voice in each.voices)
    return found


def test_what_was_killed_and_moved_is_whole_named_everywhere_exported_and_erased(
    voices, tmp_path: Path
) -> None:
    models, home = write_listening_models(tmp_path / "models", voices), tmp_path / "user"
    folder = tmp_path / "tapes"
    recordings = [path for person in ("ben", "carl", "dora") for path in voices[person]]
    for number, path in enumerate(recordings):
        place = folder / FOLDERS[number % len(FOLDERS)]
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, place / path.name)
    services = open_services(tiny_paths(home, models))
    agree(AgreeRequest(), services, CTX)
    enrol(EnrolRequest("Ben", (voices["ben"][0],)), services, CTX)
    spawn = multiprocessing.get_context("spawn")
    for moving in (False, True):
        run = spawn.Process(target=index_until_killed, args=(home, models, folder, 2, moving))
        run.start()
        run.join()
        assert run.exitcode == -signal.SIGKILL
    assert services.archive.count(Query()) == 4
    index_recordings(IndexRequest((folder,)), services, CTX)
    found = find_recordings(Query(), services, CTX).recordings
    assert sorted(each.path for each in found) == sorted(folder.rglob("*.wav"))
    assert not any(each.missing for each in found)
    assert people_of(services) == {"ben": {"Ben"}, "carl": {"?"}, "dora": {"?"}}
    # An unknown voice is named once: wrongly, which is taken back, then rightly.
    group = group_of("dora", services)
    wrong = name_voice(NameRequest(group.id, "Ben Ali"), services, CTX)
    assert people_of(services)["dora"] == {"Ben Ali"}
    unname_voice(wrong, services, CTX)
    assert people_of(services)["dora"] == {"?"}
    assert [each.name for each in services.store.speakers()] == ["Ben"]
    # Killed in the middle, each is done by doing it once more.
    for name, left in (("Wrong", {"Wrong"}), (None, {"?"})):
        run = spawn.Process(target=name_until_killed, args=(home, models, group.id, name))
        run.start()
        run.join()
        assert run.exitcode == -signal.SIGKILL
        if name is None:
            unname_voice(find_naming(NamingRequest(group.id), services, CTX), services, CTX)
        else:
            name_voice(NameRequest(group.id, name, sure=True), services, CTX)
        assert people_of(services)["dora"] == left
    assert [each.name for each in services.store.speakers()] == ["Ben"]
    name_voice(NameRequest(group_of("dora", services).id, "Dora Klein"), services, CTX)
    assert services.archive.count(Query(("Dora Klein",))) == group.recordings == len(voices["dora"])
    # Exports of the whole folder are read by another program.
    said = set()
    for each in found:
        results = Results(tmp_path / "out", below=each.path.parent.relative_to(folder))
        asked = FinishRequest(TimelineRequest(each.path), (Product("eaf"),), results)
        for file in finish_recording(asked, services, CTX).files:
            said |= set(pympi.Elan.Eaf(str(file)).get_tier_names())
    assert {"Ben", "Dora Klein"} <= said
    erase_index(None, services, CTX)
    services.close()
    assert b"Dora" not in (home / "data" / "index.sqlite").read_bytes()
    with closing(open_services(tiny_paths(home, models))) as fresh:
        assert fresh.archive.count(Query()) == 0
        assert len(fresh.archive.vectors(fresh.hub.encoder().model_id)) == 0


def group_of(person: str, services: Services) -> VoiceGroup:
    for group in list_unnamed(None, services, CTX).groups:
        voice = services.archive.voices_of(group.id)[0]
        assert voice.status is Status.UNKNOWN
        if services.archive.recording(voice.recording_id).path.name.removeprefix("m ").startswith(person):
            return group
    raise AssertionError(f"{person} is in no group")
