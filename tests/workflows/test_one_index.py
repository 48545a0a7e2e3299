"""One index that several programs fill at once: nothing is lost, and no two voices become one."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from tiny_models import tiny_paths, write_listening_models

from voxdesk.archive.records import Query
from voxdesk.core.cluster_types import ClusterRequest
from voxdesk.core.context import CallbackContext
from voxdesk.workflows.archive.group import group_voices
from voxdesk.workflows.archive.index import AgreeRequest, IndexRequest, agree, index_recordings
from voxdesk.workflows.folders.group import cluster_folder
from voxdesk.workflows.services import open_services

CTX = CallbackContext()


def copies(voices: Sequence[Path], folder: Path, person: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(voices):
        shutil.copy(path, folder / f"{person} {number}.wav")
    return folder


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
