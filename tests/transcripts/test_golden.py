"""Every format: what is written is the file as it was, and names; other programs read it."""

import json
from pathlib import Path

import parselmouth
import pysubs2
import pytest
import webvtt
from conversation import GOLDEN, TURNS, turn
from pympi import Eaf

from voxdesk.core.errors import DataError
from voxdesk.transcripts.assign import Naming, assign
from voxdesk.transcripts.cues import Part
from voxdesk.transcripts.formats import read_transcript


def named(content: bytes, turns=TURNS, naming: Naming | None = None) -> bytes:
    transcript = read_transcript(content, ["Anna"])
    return transcript.named(assign(transcript.cues, turns, naming or Naming()))


@pytest.mark.parametrize("kind", sorted(GOLDEN))
def test_the_file_with_names(kind: str) -> None:
    before, after = GOLDEN[kind]
    assert named(before.read_bytes()) == after.read_bytes()


@pytest.mark.parametrize("kind", sorted(GOLDEN))
def test_named_once_more_it_stays(kind: str) -> None:
    after = GOLDEN[kind][1].read_bytes()
    if kind in ("srt", "text", "tsv"):  # its second name is none that the test's library has
        after = after.replace(b"Ben & Co <x>", b"Anna")
        once = named(after, TURNS[:3])
        assert named(once, TURNS[:3]) == once
    else:
        assert named(after) == after


@pytest.mark.parametrize("kind", sorted(GOLDEN))
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encoding_mark_and_line_ends_stay(kind: str, encoding: str, line_end: str) -> None:
    def written(path: Path) -> bytes:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\n", line_end)
        return text.encode(encoding)

    before, after = GOLDEN[kind]
    assert named(written(before)) == written(after)


@pytest.mark.parametrize("kind", sorted(GOLDEN))
def test_without_anybody_known_and_nothing_for_unknown_not_a_byte_changes(kind: str) -> None:
    before = GOLDEN[kind][0].read_bytes()
    silent = [turn(0.0, 8.0, None)]
    assert named(before, silent, Naming(unknown="")) == before
    assert named(before, []) == before


def test_bytes_of_an_older_encoding_stay() -> None:
    before = "1\n00:00:00,000 --> 00:00:02,000\nGrüße, “Øre”\n".encode("cp1252")
    assert named(before) == before.replace(b"Gr", b"Anna: Gr")
    undefined = before.replace(b"re", b"\x81")
    assert named(undefined) == undefined.replace(b"Gr", b"Anna: Gr")


def test_a_name_that_the_encoding_lacks_is_told_and_nothing_written() -> None:
    before = "1\n00:00:00,000 --> 00:00:02,000\nGrüße\n".encode("cp1252")
    with pytest.raises(DataError, match="no letters for “安娜”"):
        named(before, [turn(0.0, 2.0, "安娜")])


def test_pysubs2_reads_the_captions() -> None:
    for kind in ("srt", "vtt"):
        before, after = (pysubs2.load(str(path)) for path in GOLDEN[kind])
        # The last one is split where it has times inside.
        assert [line.start for line in after][:3] == [line.start for line in before]
        assert [line.end for line in after][:2] == [line.end for line in before][:2]
        assert len(after) == len(before) + (kind == "vtt")
    assert pysubs2.load(str(GOLDEN["srt"][1]))[1].plaintext == "Voice A: Good morning."


def test_webvtt_reads_the_voices() -> None:
    cues = webvtt.read(str(GOLDEN["vtt"][1]))
    assert [cue.voice for cue in cues][:3] == ["Anna", "Voice A", "Anna"]
    assert [cue.text.strip() for cue in cues][2:] == ["Shall we?", "We shall."]
    assert cues[0].identifier == "first"


def test_praat_reads_the_tiers() -> None:
    for kind, names in (
        ("textgrid", ["said", "words", "Anna", "Voice A", "Ben & Co <x>"]),
        ("textgrid_short", ["Anna", "Voice A", "bell"]),
    ):
        grid = parselmouth.read(str(GOLDEN[kind][1]))
        count = int(parselmouth.praat.call(grid, "Get number of tiers"))
        tiers = range(1, count + 1)
        assert [parselmouth.praat.call(grid, "Get tier name", tier) for tier in tiers] == names
    grid = parselmouth.read(str(GOLDEN["textgrid"][1]))
    assert parselmouth.praat.call(grid, "Get label of interval", 3, 1) == 'He said "good" morning'
    assert parselmouth.praat.call(grid, "Get label of interval", 5, 2) == "we shall"


def test_pympi_reads_the_elan_document() -> None:
    document = Eaf(str(GOLDEN["elan"][1]))
    assert list(document.get_tier_names()) == ["said", "gloss", "Anna", "Voice A", "Ben & Co <x>"]
    assert document.get_annotation_data_for_tier("Anna") == [(0, 2000, "Grüße & good morning")]
    assert document.get_parameters_for_tier("Ben & Co <x>")["PARTICIPANT"] == "Ben & Co <x>"
    assert len(document.get_annotation_data_for_tier("said")) == 3
    renamed = Eaf(str(GOLDEN["elan_labelled"][1]))
    assert renamed.get_parameters_for_tier("gloss")["PARENT_REF"] == "Anna"


def test_xml_that_grows_is_refused() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY a "aaaa">]><ANNOTATION_DOCUMENT>&a;</ANNOTATION_DOCUMENT>'
    with pytest.raises(DataError, match="damaged"):
        read_transcript(bomb)


def test_json_keeps_every_key_and_number_as_it_was_written() -> None:
    after = named(GOLDEN["whisper"][0].read_bytes()).decode()
    assert "-0.25e0" in after
    assert "morn\\u0069ng" in after
    whole = json.loads(after)
    assert list(whole) == ["text", "segments", "language"]
    assert [segment["id"] for segment in whole["segments"]] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no times here",
        b"WEBVTT\n",
        b'{"a": 1}',
        b'{"segments": [',
        b'{"segments": []}',
        b"[" * 5000,
        b"\xff\xfea",
        b'{"segments": [{"start": 0, "end": NaN, "text": "x"}]}',
        b'{"segments": [{"start": 0, "end": 1' + b"0" * 400 + b', "text": "x"}]}',
        b'File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n1e999\n<exists>\n0\n',
    ],
)
def test_what_is_no_transcript_is_told(content: bytes) -> None:
    with pytest.raises(DataError):
        read_transcript(content)


def test_a_word_of_segments_that_overlap_belongs_to_the_first() -> None:
    words = [("one", 0.0, 1.0), ("two", 1.8, 2.2), ("three", 2.0, 3.0), ("four", 6.1, 7.0)]
    content = {
        "segments": [
            {"id": 0, "start": 0.0, "end": 2.2, "text": " one two"},
            {"id": 1, "start": 1.9, "end": 7.0, "text": " three four"},
        ],
        "words": [{"word": word, "start": start, "end": end} for word, start, end in words],
    }
    turns = [turn(0.0, 3.0, "Anna"), turn(6.0, 8.0, "Ben")]
    after = json.loads(named(json.dumps(content).encode(), turns))
    said = [(each["text"], each["speaker"]) for each in after["segments"]]
    assert said == [(" one two", "Anna"), (" three", "Anna"), (" four", "Ben")]


def test_a_part_without_speakers_keeps_the_label() -> None:
    before = GOLDEN["diarized_json"][0].read_bytes()
    transcript = read_transcript(before)
    assert transcript.named([(Part(()),)] * 3) == before
