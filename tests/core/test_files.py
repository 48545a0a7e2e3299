"""Files are written whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from voxdesk.core.files import write_atomically, write_bytes, write_text


def test_the_new_content_takes_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    write_text(path, "a\r\nb\n")
    write_bytes(path, b"c")
    assert path.read_bytes() == b"c"
    assert list(tmp_path.iterdir()) == [path]


def test_after_a_fault_the_old_file_stays_and_no_draft_is_left(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    write_text(path, "old")
    with pytest.raises(KeyboardInterrupt), write_atomically(path) as file:
        file.write(b"half of the new")
        raise KeyboardInterrupt
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_nobody_sees_the_file_before_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    with write_atomically(path) as file:
        file.write(b"new")
        file.flush()
        assert not path.exists()
    assert path.read_bytes() == b"new"


def test_a_full_disk_is_an_error_and_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "table.csv"
    write_text(path, "old")

    def full(handle: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_text(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_a_private_file_is_its_owners_and_another_follows_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        write_text(tmp_path / "private", "x", private=True)
        write_text(tmp_path / "shared", "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "private").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "shared").stat().st_mode) == 0o644


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_goes_on_pointing_where_it_did(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to("real.txt")
    write_text(tmp_path / "link.txt", "new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text(encoding="utf-8") == "new"


def test_a_name_as_long_as_names_can_be(tmp_path: Path) -> None:
    path = tmp_path / ("ä" * 120 + ".csv")
    write_text(path, "x")
    assert path.read_text(encoding="utf-8") == "x"


def test_what_cannot_be_written_is_called_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "settings.json"
    with pytest.raises(FileNotFoundError) as told:
        write_text(path, "new")
    assert told.value.filename == str(path)
