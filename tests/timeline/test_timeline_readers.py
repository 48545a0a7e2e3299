"""Every export is read back by a reader that VoxDesk has no part in, and says nothing of the voice itself."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.formats import FORMATS, SUFFIXES

TURNS = (
    Turn(0.5, 2.25, "Anna Lena", "Anna Lena", Gender.FEMALE),
    Turn(2.0, 4.0, None, "Voice A", Gender.MALE),  # both speak for a quarter of a second
    Turn(5.0, 3725.5, "Jürgen", "Jürgen", Gender.UNCERTAIN),
)
SPANS = {"Anna Lena": [(0.5, 2.25)], "Voice A": [(2.0, 4.0)], "Jürgen": [(5.0, 3725.5)]}
GOLDEN = Path(__file__).with_name("golden")


def written(name: str, folder: Path) -> Path:
    path = folder / f"talk{SUFFIXES[name]}"
    path.write_text(FORMATS[name](TURNS, "talk.wav", 3730.0), encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize("name", FORMATS)
def test_golden(name: str, tmp_path: Path) -> None:
    # Three formats are text files, and only Audacity's has the plain name.
    stem = f"talk-{name}" if name in ("text", "transcript") else "talk"
    expected = (GOLDEN / f"{stem}{SUFFIXES[name]}").read_text(encoding="utf-8")
    assert written(name, tmp_path).read_text(encoding="utf-8") == expected


def test_rttm_in_pyannote_database(tmp_path: Path) -> None:
    loaders = pytest.importorskip("pyannote.database.util")
    annotation = loaders.load_rttm(written("rttm", tmp_path))["talk"]
    found = {
        label: [(segment.start, pytest.approx(segment.end)) for segment in annotation.label_timeline(label)]
        for label in annotation.labels()
    }
    assert found == {label.replace(" ", "_"): spans for label, spans in SPANS.items()}


def test_textgrid_in_praat(tmp_path: Path) -> None:
    parselmouth = pytest.importorskip("parselmouth")
    grid = parselmouth.read(str(written("textgrid", tmp_path)))
    assert parselmouth.praat.call(grid, "Get end time") == pytest.approx(3730.0)
    found = {}
    for tier in range(1, parselmouth.praat.call(grid, "Get number of tiers") + 1):
        name = parselmouth.praat.call(grid, "Get tier name", tier)
        for number in range(1, parselmouth.praat.call(grid, "Get number of intervals", tier) + 1):
            if parselmouth.praat.call(grid, "Get label of interval", tier, number):
                start_s = parselmouth.praat.call(grid, "Get start time of interval", tier, number)
                end_s = parselmouth.praat.call(grid, "Get end time of interval", tier, number)
                found.setdefault(name, []).append((start_s, end_s))
    assert found == SPANS


def test_csv_and_json_with_the_standard_library(tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(written("csv", tmp_path).read_text(encoding="utf-8"))))
    segments = json.loads(written("json", tmp_path).read_text(encoding="utf-8"))["segments"]
    for found in (rows, segments):
        spans = {row["name"]: [(float(row["start_s"]), float(row["end_s"]))] for row in found}
        assert spans == SPANS


def test_audacity_labels(tmp_path: Path) -> None:
    # As Audacity's own importer: three columns with tabs between, seconds first.
    lines = [line.split("\t") for line in written("audacity", tmp_path).read_text("utf-8").splitlines()]
    assert {name: [(float(start_s), float(end_s))] for start_s, end_s, name in lines} == SPANS


def test_eaf_in_pympi(tmp_path: Path) -> None:
    elan = pytest.importorskip("pympi").Elan
    found = elan.Eaf(str(written("eaf", tmp_path)))
    spans = {
        tier: [(start / 1000, end / 1000) for start, end, _ in found.get_annotation_data_for_tier(tier)]
        for tier in found.get_tier_names()
    }
    assert spans == SPANS
    assert all(words == tier for tier in spans for _, _, words in found.get_annotation_data_for_tier(tier))
    (medium,) = found.get_linked_files()
    assert medium["RELATIVE_MEDIA_URL"] == "./talk.wav"
    # What pympi writes of it is the same to ELAN.
    found.to_file(str(tmp_path / "again.eaf"))
    assert elan.Eaf(str(tmp_path / "again.eaf")).get_annotation_data_for_tier("Voice A") == [
        (2000, 4000, "Voice A")
    ]


def test_time_slots_of_an_eaf_are_in_order_whatever_the_turns_are(tmp_path: Path) -> None:
    pympi = pytest.importorskip("pympi")
    turns = (
        *TURNS,
        Turn(1.0, 3.0, "Anna Lena", "Anna Lena", Gender.FEMALE),
        Turn(9, 9, None, "<&\x0b>", Gender.MALE),
    )
    path = tmp_path / "talk.eaf"
    path.write_text(FORMATS["eaf"](turns, "/some where/ä?.mp3", 0.0), encoding="utf-8")
    times = [int(each) for each in re.findall(r'TIME_VALUE="(\d+)"', path.read_text("utf-8"))]
    assert times == sorted(times)
    found = pympi.Elan.Eaf(str(path))
    assert sorted(found.get_annotation_data_for_tier("Anna Lena")) == [
        (500, 2250, "Anna Lena"),
        (2250, 3000, "Anna Lena"),
    ]
    assert set(found.get_tier_names()) == {*SPANS, "<&\ufffd>"}
    assert found.get_linked_files()[0]["MEDIA_URL"] == "file:///some%20where/%C3%A4%3F.mp3"


def test_text_for_people(tmp_path: Path) -> None:
    lines = written("text", tmp_path).read_text("utf-8").splitlines()
    assert lines[1] == "00:00:02.000 - 00:00:04.000  Voice A"
    assert lines[2] == "00:00:05.000 - 01:02:05.500  Jürgen"


def test_a_transcript_to_write_as_qualcoder_and_nvivo_read_it(tmp_path: Path) -> None:
    # QualCoder finds places in the recording by this expression, NVivo at the beginning of a paragraph.
    text = written("transcript", tmp_path).read_text("utf-8")
    stamps = re.findall(r"#[0-9][0-9]:[0-9][0-9]:[0-9][0-9]\.[0-9]{1,3}#", text)
    assert stamps == ["#00:00:00.500#", "#00:00:02.000#", "#00:00:05.000#"]
    paragraphs = text.strip().split("\n\n")
    assert [re.fullmatch(r"#(.+?)# \[(.+?)\] ?", each).group(2) for each in paragraphs] == list(SPANS)
    odd = FORMATS["transcript"]((Turn(1.0, 2.0, "A [b] #1", "A [b] #1", Gender.MALE),), "x.wav", 2.0)
    assert odd == "#00:00:01.000# [A (b) 1] \n"


def test_a_transcript_in_qualcoder(tmp_path: Path) -> None:
    # As QualCoder 3 reads a plain text and get_timestamps_from_transcription finds in it what to play. Where
    # one writes beside the player it wants three digits, and takes them for milliseconds as they stand.
    text = written("transcript", tmp_path).read_text("utf-8", errors="backslashreplace")
    milliseconds, names = [], []
    for place in re.finditer(r"#[0-9][0-9]:[0-9][0-9]:[0-9][0-9]\.[0-9][0-9][0-9]#", text):
        hours, minutes, seconds = place.group()[1:-1].split(":")
        whole, part = seconds.split(".")
        milliseconds.append((int(hours) * 3600 + int(minutes) * 60 + int(whole)) * 1000 + int(part))
        names.append(re.match(r" \[([^\]]+)\]", text[place.end() :]).group(1))
    assert milliseconds == [round(1000 * turn.start_s) for turn in TURNS]
    assert names == list(SPANS)
    # Its other forms of a time, [12.30] and {00:12:30}, are nowhere: not even where a name looks so.
    odd = FORMATS["transcript"]((Turn(1.0, 2.0, "{00:12:30}", "A", Gender.MALE),), "x.wav", 2.0)
    assert odd == "#00:00:01.000# [(00:12:30)] \n"


@pytest.mark.parametrize(("name", "demuxer"), [("srt", "srt"), ("vtt", "webvtt")])
def test_captions_in_ffmpeg(name: str, demuxer: str, tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    found = {}
    with av.open(str(written(name, tmp_path)), format=demuxer) as container:
        for packet in container.demux():
            if packet.size:
                start_s = float(packet.pts * packet.time_base)
                end_s = start_s + float(packet.duration * packet.time_base)
                words = re.sub(r"<[^>]*>", "", bytes(packet).decode("utf-8")).strip()
                assert end_s - start_s <= 7.001
                found.setdefault(words, []).append((start_s, end_s))
    # Of the quarter of a second in which both speak nobody could read two names.
    spans = SPANS | {"Voice A": [(2.25, 4.0)]}
    for name, ((start_s, end_s),) in spans.items():
        assert (found[name][0][0], found[name][-1][1]) == pytest.approx((start_s, end_s), abs=0.002)
        assert sum(last - first for first, last in found[name]) == pytest.approx(end_s - start_s, abs=0.01)
    assert found.keys() == spans.keys()


@pytest.mark.parametrize("name", FORMATS)
def test_no_export_holds_a_voiceprint(name: str) -> None:
    # A vector would be a long run of numbers: no export has more of them than times and counts need.
    text = FORMATS[name](TURNS, "talk.wav", 3730.0)
    numbers = re.findall(r"-?\d+\.\d+", text)
    times = {0.0, 1.0, 3.0, 3730.0, 1.75, 2.0, 3720.5} | {
        time for spans in SPANS.values() for time in sum(spans, ())
    }
    clock = r"\d\d:\d\d:\d\d[.,]\d{3}"
    plain = [float(number) for number in numbers] if not re.search(clock, text) else []
    assert set(plain) <= times
    assert not re.search(r"embedding|vector|base64", text, re.IGNORECASE)


@pytest.mark.parametrize("seconds", [0.0, 10.0])
def test_a_textgrid_without_turns_in_praat(tmp_path: Path, seconds: float) -> None:
    path = tmp_path / "silence.TextGrid"
    parselmouth = pytest.importorskip("parselmouth")
    path.write_text(FORMATS["textgrid"]((), "silence.wav", seconds), encoding="utf-8")
    grid = parselmouth.read(str(path))
    assert grid.xmax == pytest.approx(max(seconds, 0.001))
