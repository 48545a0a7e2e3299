"""Files that are not quite as the formats say, and names that look like parts of them."""

import json

import pytest
import webvtt
from conversation import TURNS, turn

from voxdesk.transcripts.assign import Naming, assign
from voxdesk.transcripts.formats import read_transcript

TWO = (turn(0.0, 2.0, "Anna"), turn(2.0, 4.0, "Ben"))
SRT = "1\n00:00:00,000 --> 00:00:02,000\n{}\n\n2\n00:00:02,000 --> 00:00:04,000\nHo\n"


def named(content: bytes, turns=TURNS, names=("Anna", "Ben"), naming: Naming | None = None) -> bytes:
    transcript = read_transcript(content, names)
    return transcript.named(assign(transcript.cues, turns, naming or Naming()))


def test_cues_that_no_reader_likes_stay_and_the_others_get_names() -> None:
    before = (
        b"\xef\xbb\xbf1\r\n00:00:00,000 --> 00:00:02,000 X1:10 X2:20\n{\\an8}<i>Hello</i>\r\n\r\n"
        b"2\n00:00:02,200 --> 00:00:04,000\n\n\n3\n00:00:04,200 --> 00:00:06,000\n   \n\n"
        b"4\n00:00:04,200 --> 00:00:06,000\n\ttab\n5\n00:00:06,000 --> 00:00:08,000\nno blank line\n"
        b"6\n00:10:06,000 --> 00:10:08,000\npast the end"
    )
    after = before.replace(b"<i>", b"Anna: <i>").replace(b"\ttab", b"Anna: \ttab")
    assert named(before, naming=Naming(length_s=8.0)) == after.replace(b"no blank", b"Ben & Co <x>: no blank")


def test_a_voice_tag_without_a_name_gets_one() -> None:
    content = "WEBVTT\n\n00:00.000 --> 00:02.000\n<v>one\n\n00:02.000 --> 00:04.000\n<v.loud>two</v>\n"
    after = named(content.encode(), TWO).decode()
    assert after == content.replace("<v>", "<v Anna>").replace("<v.loud>", "<v.loud Ben>")
    assert [cue.voice for cue in webvtt.from_string(after.replace("v.loud", "v"))] == ["Anna", "Ben"]


def test_styles_regions_and_notes_stay() -> None:
    content = (
        "WEBVTT - title\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\n"
        'STYLE\n::cue(v[voice="Joe"]) { color: red }\n\nREGION\nid:fred\nwidth:40%\n\nNOTE a\nnote\n\n'
        "first\n00:00.000 --> 00:02.000 region:fred align:left\n<c.yellow>one</c> &amp; more\n\nNOTE end"
    )
    assert named(content.encode(), TWO).decode() == content.replace("<c.y", "<v Anna><c.y")


def test_a_wrong_byte_makes_utf_8_no_older_encoding() -> None:
    before = SRT.format("Grüße und Schön").encode().replace(b" und", b" \xc3 und")
    transcript = read_transcript(before)
    assert named(before, [turn(0.0, 4.0, "Zoë")]) == before.replace(b"Gr", "Zoë: Gr".encode()).replace(
        b"Ho", "Zoë: Ho".encode()
    )
    assert transcript.cues[0].text == "Grüße \ufffd und Schön"  # it can be shown, and written elsewhere


@pytest.mark.parametrize("kind", ["srt", "vtt", "json"])
def test_two_names_of_one_cue_stay_when_it_is_named_again(kind: str) -> None:
    before = {
        "srt": "1\n00:00:00,000 --> 00:00:04,000\nHello\n",
        "vtt": "WEBVTT\n\n00:00.000 --> 00:04.000\nHello\n",
        "json": json.dumps({"segments": [{"start": 0.0, "end": 4.0, "text": "Hello"}]}),
    }[kind]
    turns = (turn(0.0, 2.5, "Anna"), turn(2.5, 4.0, None))
    once = named(before.encode(), turns)
    assert b"Anna / Voice A" in once
    assert named(once, turns) == once
    assert b"Anna / Ben" in named(once, (turns[0], turn(2.5, 4.0, "Ben")))


@pytest.mark.parametrize(
    "name", ["00:00:09,000 --> 00:00:10,000", "{\\an8}", "WEBVTT", "a: b", "[0:01]", "2", "😀"]
)
def test_a_name_makes_no_cue(name: str) -> None:
    before = SRT.format("Hello\nyou").encode()
    cues = read_transcript(named(before, (turn(0.0, 2.0, name), TWO[1]))).cues
    assert [(cue.start_s, cue.end_s) for cue in cues] == [(0.0, 2.0), (2.0, 4.0)]
    assert cues[0].text.endswith("Hello\nyou")


def test_a_heading_with_brackets_is_one_where_somebody_is_called_so() -> None:
    before = b"Speaker 1  0:00\nHello\n\nSpeaker 2  0:02\nwe meet at [10:30] 0:30\n"
    boss = "Anna (boss): A"
    after = named(before, (turn(0.0, 2.0, boss), TWO[1]))
    assert after == before.replace(b"Speaker 1", boss.encode()).replace(b"Speaker 2", b"Ben")
    assert [cue.label for cue in read_transcript(after, [boss, "Ben"]).cues] == [boss, "Ben"]


def test_a_tag_of_elan_may_hold_the_sign_that_ends_one() -> None:
    content = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<ANNOTATION_DOCUMENT>\n<HEADER/>\n<TIME_ORDER>\n'
        '<TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="0"/>\n<TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="2000"/>\n'
        '</TIME_ORDER>\n<TIER ANNOTATOR="a > b" LINGUISTIC_TYPE_REF="d" TIER_ID="Speaker 1">\n<ANNOTATION>'
        '<ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2">'
        "<ANNOTATION_VALUE>Hello</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>\n</TIER>\n"
        '<TIER LINGUISTIC_TYPE_REF="e" PARENT_REF="Speaker 1" TIER_ID="gloss"/>\n'
        '<LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="d" TIME_ALIGNABLE="true"/>\n'
        "</ANNOTATION_DOCUMENT>\n"
    )
    after = named(content.encode(), TWO).decode()
    assert after == content.replace('"Speaker 1"', '"Anna"')


def test_times_in_pairs_as_transformers_writes_them() -> None:
    chunks = [{"timestamp": [0.0, 2.0], "text": " one"}, {"timestamp": [2.0, None], "text": " two"}]
    after = json.loads(named(json.dumps({"text": " one two", "chunks": chunks}).encode(), TWO))
    assert [chunk["speaker"] for chunk in after["chunks"]] == ["Anna", "Ben"]


def test_words_beside_many_segments_go_to_the_segment_that_they_are_in() -> None:
    segments = [{"start": 2.0 * at, "end": 2.0 * at + 2.0, "text": f"a{at} b{at}"} for at in range(500)]
    words = [
        {"word": f"{letter}{at}", "start": 2.0 * at + later_s, "end": 2.0 * at + later_s + 0.9}
        for at in range(500)
        for letter, later_s in (("a", 0.0), ("b", 1.0))
    ]
    cues = read_transcript(json.dumps({"segments": segments, "words": words}).encode()).cues
    assert [[word.text for word in cue.words] for cue in cues] == [[f"a{at}", f"b{at}"] for at in range(500)]
