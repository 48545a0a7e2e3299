"""New and complete recordings of a watched folder, and the list of results as a table."""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.core.paths import default_paths
from voxdesk.workflows.folders.watch import ExportHeardRequest, Heard, LookRequest, export_heard, look

CTX = CallbackContext()


def test_a_recording_is_complete_when_two_looks_see_the_same(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "talk.wav"
    path.parent.mkdir()
    path.write_bytes(b"RIFF")
    for hidden in (tmp_path / ".part.wav", tmp_path / "notes.txt", tmp_path / "empty.wav"):
        hidden.write_bytes(b"x" if hidden.name != "empty.wav" else b"")
    first = look(LookRequest(tmp_path), None, CTX)
    assert first.complete == ()
    path.write_bytes(b"RIFF and more")  # somebody still writes
    second = look(LookRequest(tmp_path, first.stamps), None, CTX)
    assert second.complete == ()
    third = look(LookRequest(tmp_path, second.stamps), None, CTX)
    assert third.complete == (path,)
    assert look(LookRequest(tmp_path, third.stamps, third.stamps), None, CTX).complete == ()


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="was not found"):
        look(LookRequest(tmp_path / "gone"), None, CTX)


@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_the_list_is_read_back(tmp_path: Path, suffix: str) -> None:
    services = SimpleNamespace(paths=default_paths())
    heard = (Heard(Path("/a/ü,“x”.wav"), datetime(2026, 1, 2, tzinfo=UTC), error="No, nothing\nthere"),)
    path = export_heard(ExportHeardRequest(tmp_path / f"list{suffix}", heard), services, CTX)
    if suffix == ".json":
        (row,) = json.loads(path.read_text(encoding="utf-8"))
    else:
        with path.open(encoding="utf-8", newline="") as table:
            (row,) = csv.DictReader(table)
    assert (row["path"], row["error"]) == ("/a/ü,“x”.wav", "No, nothing\nthere")
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    path.write_bytes(b"a recording")
    heard = (*heard, Heard(path, datetime(2026, 1, 2, tzinfo=UTC)))
    with pytest.raises(DataError, match="read here too"):
        export_heard(ExportHeardRequest(path, heard), services, CTX)
    assert path.read_bytes() == b"a recording"
