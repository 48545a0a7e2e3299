"""Groups written out: every recording once, under names that any disk takes, nothing overwritten."""

import csv
import json
import os
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from tests.sounds import noise
from voxdesk.audio.files import probe, write_wav
from voxdesk.core.cluster_types import ClusterItem, ClusterResult, LeftOut
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, DataError
from voxdesk.core.paths import default_paths
from voxdesk.workflows.folders.export import ExportRequest, GroupFormat, export_groups
from voxdesk.workflows.folders.table import read_groups


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "Aufnahmen"
    for name in ("a/one.wav", "b/one.wav", "b/two ♪.wav", "lost.wav"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        write_wav(folder / name, noise(1.0, seed=len(name)))
    return folder


def grouped(source: Path, *, labels=(0, 0, 1, -1), stretches=False) -> ClusterResult:
    names = ("a/one.wav", "b/one.wav", "b/two ♪.wav", "lost.wav")
    items = tuple(ClusterItem(str(source / name), 0.0, 1.0) for name in names)
    if stretches:
        path = str(source / "a/one.wav")
        items = tuple(ClusterItem(path, start, start + 0.2) for start in (0.0, 0.2, 0.4, 0.6))
    return ClusterResult(
        items,
        np.array(labels),
        np.eye(4, dtype=np.float32),
        np.ones(4, np.float32),
        method="auto",
        params={"min_speech_s": 0.0},
        seed=1,
        quality={},
        left_out=(LeftOut(str(source / "bad.wav"), "damaged", failed=True),),
        warnings=(),
        seconds=0.1,
    )


def export(result, kind, target, source, names=None, ctx=None):
    names = names if names is not None else {0: "Maria López", 1: "Person 2"}
    request = ExportRequest(result, names, kind, target, source)
    return export_groups(request, SimpleNamespace(paths=default_paths()), ctx or CallbackContext())


def tree(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir())


@pytest.mark.parametrize("kind", [GroupFormat.CSV, GroupFormat.JSON])
def test_neither_a_recording_nor_own_data_is_written_over(source, kind) -> None:
    library = default_paths().library
    library.parent.mkdir(parents=True, exist_ok=True)
    library.write_bytes(b"people")
    for victim in (source / "a/one.wav", library):
        before = victim.read_bytes()
        with pytest.raises(DataError, match=r"read here too|VoxDesk's own data"):
            export(grouped(source), kind, victim, source)
        assert victim.read_bytes() == before


def test_a_table_has_every_file_and_is_read_back(source, tmp_path) -> None:
    target = tmp_path / "groups.csv"
    export(grouped(source), GroupFormat.CSV, target, source)
    with target.open(encoding="utf-8", newline="") as file:
        rows = {Path(row["path"]).name + row["label"]: row for row in csv.DictReader(file)}
    assert len(rows) == 5 - 1  # two files are called one.wav, both of person 0
    assert rows["one.wav0"]["name"] == "Maria López"
    assert rows["lost.wav-1"]["name"] == ""
    assert rows["bad.wav"]["reason"] == "damaged"
    assert read_groups(target).labels == (0, 0, 1)


def test_json_holds_the_same(source, tmp_path) -> None:
    target = tmp_path / "groups.json"
    export(grouped(source), GroupFormat.JSON, target, source)
    found = json.loads(target.read_text(encoding="utf-8"))
    assert [person["name"] for person in found["people"]] == ["Maria López", "Person 2"]
    assert [len(person["recordings"]) for person in found["people"]] == [2, 1]
    assert found["nobody"][0]["path"].endswith("lost.wav")
    assert found["left_out"] == [{"path": str(source / "bad.wav"), "reason": "damaged"}]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such names")
def test_a_file_name_that_is_no_text_goes_into_json_too(source, tmp_path) -> None:
    odd = os.fsdecode(b"caf\xe9.wav")
    result = grouped(source)
    items = (ClusterItem(str(source / odd), 0.0, 1.0), *result.items[1:])
    result = ClusterResult(**{name: getattr(result, name) for name in result.__slots__} | {"items": items})
    export(result, GroupFormat.JSON, tmp_path / "out.json", source)
    text = (tmp_path / "out.json").read_text(encoding="utf-8")
    assert "caf" in json.loads(text)["people"][0]["recordings"][0]["path"]


def test_copies_lie_in_a_folder_for_each_person(source, tmp_path) -> None:
    target = tmp_path / "sorted"
    found = export(grouped(source), GroupFormat.COPIES, target, source)
    assert found.written == 4
    assert tree(target) == [
        "Maria López/one (2).wav",
        "Maria López/one.wav",
        "Nobody/lost.wav",
        "Person 2/two ♪.wav",
    ]
    assert (target / "Person 2/two ♪.wav").read_bytes() == (source / "b/two ♪.wav").read_bytes()
    export(grouped(source), GroupFormat.COPIES, target, source)
    assert len(tree(target)) == 8  # a second time beside the first: nothing is overwritten


def test_links_lead_to_the_recordings(source, tmp_path) -> None:
    target = tmp_path / "links"
    export(grouped(source), GroupFormat.LINKS, target, source)
    link = target / "Person 2/two ♪.wav"
    assert link.is_symlink()
    assert link.resolve() == (source / "b/two ♪.wav").resolve()
    stretches = tmp_path / "stretches"
    found = export(grouped(source, stretches=True), GroupFormat.LINKS, stretches, source)
    assert tree(stretches) == ["Maria López/one.wav", "Nobody/one.wav", "Person 2/one.wav"]
    assert found.written == 3


def test_stretches_are_cut_out(source, tmp_path) -> None:
    target = tmp_path / "cut"
    export(grouped(source, stretches=True), GroupFormat.COPIES, target, source)
    files = [target / name for name in tree(target)]
    assert len(files) == 4
    assert all(abs((probe(path).seconds or 0) - 0.2) < 0.01 for path in files)


@pytest.mark.parametrize(
    ("name", "folder"),
    [("../../etc", "_.._etc"), ("CON", "_CON"), ("a/b:c", "a_b_c"), ("...", "_"), ("Ω 録音", "Ω 録音")],
)
def test_names_become_folders_that_any_disk_takes(source, tmp_path, name, folder) -> None:
    target = tmp_path / "sorted"
    export(grouped(source), GroupFormat.COPIES, target, source, {0: name, 1: "x"})
    assert (target / folder / "one.wav").is_file()
    assert {path.name for path in tmp_path.iterdir()} == {"sorted", "Aufnahmen"}


def test_names_that_differ_in_case_only_are_kept_apart(source, tmp_path) -> None:
    target = tmp_path / "sorted"
    export(grouped(source), GroupFormat.COPIES, target, source, {0: "ben", 1: "Ben"})
    assert {path.name for path in target.iterdir()} == {"ben", "Ben (2)", "Nobody"}


def test_a_recording_that_is_gone_is_named_and_the_rest_is_written(source, tmp_path) -> None:
    (source / "lost.wav").unlink()
    found = export(grouped(source), GroupFormat.COPIES, tmp_path / "sorted", source)
    assert found.written == 3
    assert [Path(each.path).name for each in found.skipped] == ["lost.wav"]


def test_the_grouped_folder_itself_is_refused(source) -> None:
    with pytest.raises(DataError, match="inside the folder"):
        export(grouped(source), GroupFormat.COPIES, source / "b" / "sorted", source)
    assert not (source / "b" / "sorted").exists()


def test_a_place_that_cannot_be_written_is_said(source, tmp_path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    for kind in (GroupFormat.COPIES, GroupFormat.JSON, GroupFormat.CSV):
        with pytest.raises(DataError, match="cannot be written"):
            export(grouped(source), kind, blocked / "out", source)
    assert blocked.read_text() == "in the way"


def test_it_can_be_cancelled_and_leaves_whole_files_only(source, tmp_path) -> None:
    ctx = CallbackContext(lambda share, text: ctx.cancel() if share and share >= 0.5 else None)
    with pytest.raises(Cancelled):
        export(grouped(source), GroupFormat.COPIES, tmp_path / "sorted", source, ctx=ctx)
    # The third was being copied.
    assert tree(tmp_path / "sorted") == ["Maria López/one (2).wav", "Maria López/one.wav"]
