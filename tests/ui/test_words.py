"""The short words of tables and cards."""

from datetime import datetime, timedelta

import pytest

from voxdesk.core.errors import UserError
from voxdesk.ui.language.words import (
    certainty,
    clock,
    counted,
    device_words,
    duration,
    in_words,
    length,
    moment,
    size,
)

NOW = datetime(2026, 5, 17, 15, 30).astimezone()


@pytest.mark.parametrize(("seconds", "words"), [(0.4, "0:00"), (62.9, "1:02"), (3723, "1:02:03")])
def test_clock(seconds: float, words: str) -> None:
    assert clock(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0.0 s"),
        (9.94, "9.9 s"),
        (9.96, "10 s"),
        (99, "99 s"),
        (120, "2 min"),
        (5400, "90 min"),
        (9000, "2.5 h"),
    ],
)
def test_duration(seconds: float, words: str) -> None:
    assert duration(seconds) == words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (None, "never"),
        (NOW - timedelta(hours=1, minutes=27), "today 14:03"),
        (NOW - timedelta(days=1), "yesterday"),
        (NOW - timedelta(days=2), "15 May"),
        (NOW.replace(year=2024), "17 May 2024"),
    ],
)
def test_moment(when: datetime | None, words: str) -> None:
    assert moment(when, NOW) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (34_400, "34 kB"),
        (999_700, "1.0 MB"),
        (1_240_000_000, "1.2 GB"),
        (5_000_000_000_000_000, "5000 TB"),
    ],
)
def test_size(count: int, words: str) -> None:
    assert size(count) == words


@pytest.mark.parametrize(
    ("probability", "words"),
    [(0.971, "97 %"), (0.9949, "99 %"), (0.996, ">99 %"), (1.0, ">99 %"), (0.004, "<1 %"), (0.5, "50 %")],
)
def test_what_is_all_but_certain_is_not_called_certain(probability: float, words: str) -> None:
    assert certainty(probability) == words


def test_counted() -> None:
    assert counted(1, "recording") == "1 recording"
    assert counted(1204, "person", "people") == "1,204 people"


def test_errors() -> None:
    assert in_words(UserError("It is full.", hint="Make room.")) == "It is full. Make room."
    assert in_words(UserError("It is full.")) == "It is full."
    assert in_words(RuntimeError("onnx")) == "It failed: onnx"
    assert in_words(RuntimeError()) == "It failed: RuntimeError"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("default", "System default"),
        ("HDA Intel PCH: ALC257 Analog (hw:0,0)", "HDA Intel PCH: ALC257 Analog"),
        ("Headset (left)", "Headset (left)"),
    ],
)
def test_a_device_is_called_as_people_call_it(name: str, words: str) -> None:
    assert device_words(name) == words


def test_length_is_a_clock_and_what_lasts_is_not_nothing() -> None:
    seconds = (0, 0.3, 1.4, 38.8, 59.6, 99, 3723)
    assert [length(each) for each in seconds] == [
        *("0:00", "0:01", "0:01", "0:39", "1:00", "1:39", "1:02:03"),
    ]
