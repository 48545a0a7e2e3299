"""One index that several programs fill at once: nothing is lost, and no two voices become one."""

import multiprocessing
import shutil
import sqlite3
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest
from tiny_models import tiny_paths, write_listening_models

from voxdesk.archive.records import Query
from voxdesk.core.cluster_types import ClusterRequest
from voxdesk.core.context import CallbackContext
from voxdesk.core.requests import TimelineRequest
from voxdesk.workflows.archive.group import group_voices
from voxdesk.workflows.archive.index import AgreeRequest, IndexRequest, agree, index_recordings
from voxdesk.workflows.archive.remember import HearRequest, hear_new
from voxdesk.workflows.folders.group import cluster_folder
from voxdesk.workflows.folders.watch_job import FinishRequest, finish_recording
from voxdesk.workflows.listen.products import Place, Product
from voxdesk.workflows.services import open_services

CTX = CallbackContext()


def index_elsewhere(home: Path, models: Path, folder: Path) -> int:
    """What ``voxdesk index FOLDER`` does, in a process of its own."""
    services = open_services(tiny_paths(home, models))
    try:
        return index_recordings(IndexRequest((folder,)), services, CTX).heard
    finally:
        services.close()


def watch_elsewhere(home: Path, models: Path, folder: Path) -> int:
    """What ``voxdesk watch FOLDER --format srt`` does with what lies there, in a process of its own."""
    services = open_services(tiny_paths(home, models))
    try:
        done = [
            finish_recording(
                FinishRequest(TimelineRequest(path), (Product("srt"),), Place(folder)), services, CTX
            )
            for path in sorted(folder.glob("*.wav"))
        ]
        return sum(each.indexed and len(each.files) == 1 for each in done)
    finally:
        services.close()


def copies(voices: Sequence[Path], folder: Path, person: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(voices):
        shutil.copy(path, folder / f"{person} {number}.wav")
    return folder


def test_index_watch_and_window_fill_one_index_at_once(voices, tmp_path: Path) -> None:
    models = write_listening_models(tmp_path / "models", voices)
    home = tmp_path / "user"
    services = open_services(tiny_paths(home, models))
    agree(AgreeRequest(), services, CTX)
    first = copies(voices["dora"], tmp_path / "first", "dora")
    second = copies(voices["ben"], tmp_path / "second", "ben")
    inbox = copies(voices["anna"], tmp_path / "inbox", "anna")
    spawn = multiprocessing.get_context("spawn")
    try:
        with ProcessPoolExecutor(2, mp_context=spawn) as others, ThreadPoolExecutor(1) as window:
            indexing = [
                others.submit(index_elsewhere, home, models, first),
                others.submit(watch_elsewhere, home, models, second),
            ]
            watched = [
                window.submit(hear_new, HearRequest(path), services, CTX) for path in sorted(inbox.iterdir())
            ]
            assert [each.result(timeout=300) for each in indexing] == [3, 3]
            assert all(each.result(timeout=300) for each in watched)
        group_voices(None, services, CTX)
        found = services.archive.find(Query())
        assert len(found) == 9
        people: dict[int | None, set[str]] = {}
        for recording in found:
            for voice in recording.voices:
                people.setdefault(voice.group_id, set()).add(recording.path.name.split()[0])
        assert all(len(each) == 1 for group, each in people.items() if group is not None)
        assert {name for each in people.values() for name in each} == {"anna", "ben", "dora"}
    finally:
        services.close()
    with sqlite3.connect(home / "data" / "index.sqlite") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_a_voice_that_came_while_others_grouped_is_no_other_one(voices, tmp_path: Path, monkeypatch) -> None:
    models = write_listening_models(tmp_path / "models", voices)
    paths = tiny_paths(tmp_path / "user", models)
    mine, theirs = open_services(paths), open_services(paths)
    agree(AgreeRequest(), mine, CTX)
    monkeypatch.setattr("voxdesk.workflows.archive.index.group_voices", lambda *_: 0)
    index_recordings(IndexRequest((copies(voices["dora"], tmp_path / "dora", "dora"),)), mine, CTX)
    others = copies(voices["ben"][:1], tmp_path / "others", "ben")
    copies(voices["anna"][:1], others, "anna")
    read = mine.archive.vectors
    came: list[int] = []

    def read_while_they_write(model_id: str, **more):
        stored = read(model_id, **more)
        if not came:
            came.append(1)
            for each in theirs.archive.find(Query()):
                theirs.archive.forget(each.id)
            index_recordings(IndexRequest((others,)), theirs, CTX)
        return stored

    monkeypatch.setattr(mine.archive, "vectors", read_while_they_write)
    try:
        group_voices(None, mine, CTX)
        group_voices(None, mine, CTX)
        found = mine.archive.find(Query())
        assert len({voice.group_id for each in found for voice in each.voices}) == 2
    finally:
        mine.close()
        theirs.close()


@pytest.mark.parametrize("first", ["grouped", "indexed"])
def test_what_folders_heard_the_index_does_not_hear_again_nor_the_other_way_round(
    first, voices, tmp_path: Path, monkeypatch
) -> None:
    models = write_listening_models(tmp_path / "models", voices)
    services = open_services(tiny_paths(tmp_path / "user", models))
    agree(AgreeRequest(), services, CTX)
    folder = tmp_path / "heap"
    for person in ("anna", "ben", "dora"):
        copies(voices[person], folder, person)

    def group() -> list[int]:
        return cluster_folder(ClusterRequest(folder), services, CTX).labels.tolist()

    def index() -> int:
        return index_recordings(IndexRequest((folder,)), services, CTX).heard

    steps = (group, index) if first == "grouped" else (index, group)
    found = [steps[0]()]
    for embedding in ("embed", "embed_samples"):
        monkeypatch.setattr(
            f"voxdesk.inference.encoder.Encoder.{embedding}", lambda *_: pytest.fail("it was heard before")
        )
    monkeypatch.setattr(
        "voxdesk.audio.files.AudioFile.blocks", lambda *_: pytest.fail("it was decoded before")
    )
    found.append(steps[1]())
    labels, heard = found if first == "grouped" else reversed(found)
    assert heard == 9
    assert [labels.count(each) for each in sorted(set(labels))] == [3, 3, 3]
    services.close()
