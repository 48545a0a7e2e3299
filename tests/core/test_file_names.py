"""Any text makes a file name, and a pattern never leads out of a folder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxdesk.core.errors import DataError
from voxdesk.core.file_names import FIELDS, NamePattern, plain_text, safe_file_name

VALUES = dict.fromkeys(FIELDS, "x") | {"stem": "talk", "name": "Anna", "number": 7}


@given(st.text())
def test_any_text_is_a_name_of_one_file(text: str) -> None:
    text = text.encode("utf-8", "replace").decode("utf-8")
    name = safe_file_name(text)
    assert name
    assert not set(name) & set('/\\:*?"<>|\n\r\0')
    assert not name.startswith(".")
    assert len(name.encode()) <= 200 + 1
    assert name.casefold().split(".")[0] not in ("con", "nul", "com1")


def test_a_pattern_is_filled() -> None:
    assert NamePattern("{stem}-{name}").fill(VALUES) == "talk-Anna"
    assert NamePattern("{number:03} {name}").fill(VALUES) == "007 Anna"
    assert NamePattern("{stem}").fill(VALUES | {"stem": "../../etc/passwd"}) == "_.._etc_passwd"
    assert NamePattern("{stem}").fill(VALUES | {"stem": "a\nb"}) == "a_b"
    assert NamePattern("{{{stem}}}").fill(VALUES) == "{talk}"


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("{stem}/{name}", "not a valid pattern for file names"),
        ("..\\{name}", "not a valid pattern for file names"),
        ("", "not a valid pattern for file names"),
        ("{who}", "unknown field {who}"),
        ("{stem.__class__}", "unknown field"),
        ("{0}", "unknown field"),
        ("{}", "unknown field"),
        ("{stem", "cannot be understood"),
        ("{name:03}", "cannot be understood"),
        ("{stem:{number}}", "cannot be understood"),
    ],
)
def test_a_wrong_pattern_is_told(pattern: str, said: str) -> None:
    with pytest.raises(DataError) as caught:
        NamePattern(pattern)
    assert said in str(caught.value)


def test_a_name_of_odd_bytes_can_be_written_as_text() -> None:
    odd = b"ab\xff.wav".decode("utf-8", "surrogateescape")
    assert plain_text(odd) == "ab\\xff.wav"
    assert safe_file_name(odd) == odd
