"""Tables of who speaks in the ways in which spreadsheets write them."""

import codecs
from pathlib import Path

import pytest

from voxdesk.core.errors import DataError
from voxdesk.workflows.folders.table import read_truth

ROWS = "path{0}speaker\r\na.wav{0}Anna Müller\r\nb.wav{0}Ben\r\n"
TABLES = {
    "commas": ROWS.format(",").encode(),
    "byte order mark": codecs.BOM_UTF8 + ROWS.format(",").encode(),
    "semicolons": ROWS.format(";").encode(),
    "tabs": ROWS.format("\t").encode(),
    "Unicode text of Excel": ROWS.format("\t").encode("utf-16"),
    "UTF-16, big end first": codecs.BOM_UTF16_BE + ROWS.format(";").encode("utf-16-be"),
    "UTF-16 without a mark": ROWS.format(",").encode("utf-16-le"),
    "header in capitals with blanks": b"Path, Speaker\na.wav, Anna M\xc3\xbcller\nb.wav, Ben\n",
    "quoted": '"Path";"Speaker"\n"a.wav";"Anna Müller"\n"b.wav";"Ben"\n'.encode(),
    "more columns": "Nr;Speaker;Path;Note\n1;Anna Müller;a.wav;x, y\n2;Ben;b.wav;\n".encode(),
    "empty lines": "path,speaker\n\na.wav,Anna Müller\n,\nb.wav,Ben\n\n".encode(),
    "old Macintosh": "path,speaker\ra.wav,Anna Müller\rb.wav,Ben\r".encode(),
}


@pytest.mark.parametrize("name", TABLES)
def test_it_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "t.csv").write_bytes(TABLES[name])
    truth = read_truth(tmp_path / "t.csv", tmp_path)
    assert truth == {str(tmp_path / "a.wav"): "Anna Müller", str(tmp_path / "b.wav"): "Ben"}


def test_what_is_lacking_is_named_with_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(b"file;speaker\na.wav;Anna\n")
    with pytest.raises(DataError, match="lacks path, its first line is “file, speaker”"):
        read_truth(tmp_path / "t.csv", tmp_path)


def test_two_speakers_of_one_recording_are_told_with_the_line(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("path,speaker\na.wav,Anna\n./a.wav,Anna\na.wav,Ben\n")
    with pytest.raises(DataError, match=r"Line 4 of .*t\.csv gives a\.wav another speaker"):
        read_truth(tmp_path / "t.csv", tmp_path)


def test_a_path_that_cannot_be_and_zero_bytes_are_told_in_few_words(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(b"path,speaker\n" + b"x" * 200 + b"\0.wav,Anna\n")
    assert list(read_truth(tmp_path / "t.csv", tmp_path).values()) == ["Anna"]
    (tmp_path / "t.csv").write_bytes(bytes(1000))
    with pytest.raises(DataError, match="lacks path") as caught:
        read_truth(tmp_path / "t.csv", tmp_path)
    assert len(str(caught.value)) < len(str(tmp_path)) + 200
