import csv
import io
import json

import pytest

from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.formats import FORMATS, to_audacity, to_csv, to_json, to_rttm, to_textgrid

TURNS = (
    Turn(0.5, 2.25, "Anna Lena", "Anna Lena", Gender.FEMALE),
    Turn(2.25, 4.0, None, "Voice A", Gender.MALE),
    Turn(5.0, 6.0, "Anna Lena", "Anna Lena", Gender.FEMALE),
)
ODD = (Turn(0.0, 1.0, 'a,"b"\n\tc 漢', 'a,"b"\n\tc 漢', Gender.UNCERTAIN),)


def test_csv() -> None:
    assert to_csv(TURNS) == (
        "start_s,end_s,name,gender\n"
        "0.500,2.250,Anna Lena,female\n"
        "2.250,4.000,Voice A,male\n"
        "5.000,6.000,Anna Lena,female\n"
    )


def test_csv_brings_odd_names_back() -> None:
    (row,) = csv.DictReader(io.StringIO(to_csv(ODD)))
    assert row["name"] == ODD[0].name


def test_json() -> None:
    value = json.loads(to_json(TURNS, "talk.wav"))
    assert value["path"] == "talk.wav"
    assert value["segments"][1] == {"start_s": 2.25, "end_s": 4.0, "name": "Voice A", "gender": "male"}
    assert len(value["segments"]) == 3


def test_rttm() -> None:
    assert to_rttm(TURNS, "/some where/my talk.v2.wav") == (
        "SPEAKER my_talk.v2 1 0.500 1.750 <NA> <NA> Anna_Lena <NA> <NA>\n"
        "SPEAKER my_talk.v2 1 2.250 1.750 <NA> <NA> Voice_A <NA> <NA>\n"
        "SPEAKER my_talk.v2 1 5.000 1.000 <NA> <NA> Anna_Lena <NA> <NA>\n"
    )


def test_rttm_has_ten_fields_whatever_the_name() -> None:
    (line,) = to_rttm(ODD, "x.wav").splitlines()
    assert len(line.split()) == 10
    assert line.isprintable()


def test_audacity() -> None:
    assert to_audacity(TURNS) == (
        "0.500000\t2.250000\tAnna Lena\n2.250000\t4.000000\tVoice A\n5.000000\t6.000000\tAnna Lena\n"
    )
    assert len(to_audacity(ODD).strip("\n").split("\t")) == 3
    assert to_audacity(ODD).count("\n") == 1


def test_textgrid() -> None:
    text = to_textgrid(TURNS[:2], 5.0)
    assert text.startswith(
        'File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0\nxmax = 5.000000\n'
    )
    assert "size = 2\nitem []:\n" in text
    assert 'name = "Anna Lena"' in text
    intervals = [line.strip() for line in text.splitlines() if line.strip().startswith("text =")]
    assert intervals == [
        'text = ""',
        'text = "Anna Lena"',
        'text = ""',
        'text = ""',
        'text = "Voice A"',
        'text = ""',
    ]


def test_textgrid_s_intervals_leave_no_gap() -> None:
    lines = [line.strip() for line in to_textgrid(TURNS, 7.0).splitlines()]
    starts = [float(line.split("=")[1]) for line in lines if line.startswith("xmin")][1:]
    ends = [float(line.split("=")[1]) for line in lines if line.startswith("xmax")][1:]
    for tier in (slice(0, 6), slice(6, 10)):
        tier_starts, tier_ends = starts[tier], ends[tier]
        assert (tier_starts[0], tier_ends[0]) == (0.0, 7.0)
        assert tier_starts[1] == 0.0
        assert tier_starts[2:] == tier_ends[1:-1]
        assert tier_ends[-1] == 7.0


def test_textgrid_doubles_quotes_and_keeps_to_one_line() -> None:
    assert 'text = "a,""b"" c 漢"' in to_textgrid(ODD, 1.0)


@pytest.mark.parametrize("name", FORMATS)
def test_a_recording_in_which_nobody_speaks_can_be_written_too(name: str) -> None:
    text = FORMATS[name]((), "x.wav", 3.0)
    assert "Voice" not in text
    if name == "csv":
        assert text == "start_s,end_s,name,gender\n"
    if name == "json":
        assert json.loads(text) == {"path": "x.wav", "segments": []}
    if name == "textgrid":
        assert "tiers? <exists>\nsize = 1\n" in text
        assert 'class = "IntervalTier"\n        name = "speakers"\n' in text
        assert "intervals: size = 1" in text
