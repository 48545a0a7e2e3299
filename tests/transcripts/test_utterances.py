"""Who says what when, as captions and text."""

from voxdesk.transcripts.cues import Cue, Part, Word
from voxdesk.transcripts.utterances import Utterance, captions, joined_text, paragraphs, utterances
from voxdesk.transcripts.writing import to_srt, to_text, to_vtt


def words(text: str, start_s: float = 0.0, each_s: float = 0.5) -> tuple[Word, ...]:
    return tuple(
        Word(start_s + each_s * place, start_s + each_s * (place + 0.9), word)
        for place, word in enumerate(text.split())
    )


def cue(text: str, start_s: float = 0.0) -> Cue:
    said = words(text, start_s)
    return Cue(start_s, said[-1].end_s, text, said)


def test_a_cue_of_two_people_becomes_two_with_the_times_of_their_words() -> None:
    said = utterances([cue("Good morning Hi there")], [(Part(("Anna",), 0, 2), Part(("Ben",), 2, None))])
    assert [(each.speaker, each.text, each.start_s, each.end_s) for each in said] == [
        ("Anna", "Good morning", 0.0, 0.95),
        ("Ben", "Hi there", 1.0, 1.95),
    ]


def test_a_cue_without_timed_words_stays_whole() -> None:
    plain = Cue(1.0, 2.0, "Good\nmorning")
    assert utterances([plain], [(Part(("Anna", "Ben")),)]) == (
        Utterance(1.0, 2.0, "Anna / Ben", "Good morning"),
    )


def test_long_captions_are_cut_after_sentences_and_lose_no_word() -> None:
    text = (
        "One two three four five six seven. Eight nine ten eleven twelve, thirteen fourteen fifteen sixteen."
    )
    pieces = captions(utterances([cue(text)], [(Part(("Anna",)),)]))
    assert pieces[0].text == "One two three four five six seven."
    assert " ".join(piece.text for piece in pieces) == text
    assert all(piece.end_s - piece.start_s <= 7.0 and len(piece.text) <= 84 for piece in pieces)
    assert all(piece.speaker == "Anna" for piece in pieces)


def test_what_one_person_says_is_one_paragraph() -> None:
    said = [Utterance(0, 1, "Anna", "a"), Utterance(1, 2, "Anna", "b"), Utterance(2, 3, "Ben", "c")]
    assert [(each.speaker, each.text) for each in paragraphs(said)] == [("Anna", "a b"), ("Ben", "c")]


def test_scripts_without_spaces_get_none() -> None:
    assert joined_text(["你好", "世界", "OK", "then"]) == "你好世界OK then"


def test_files() -> None:
    said = [Utterance(0.0, 1.5, "Anna <A>", "a & b"), Utterance(3661.2, 3662.0, "", "nobody known")]
    assert to_srt(said) == (
        "1\n00:00:00,000 --> 00:00:01,500\nAnna <A>: a & b\n\n"
        "2\n01:01:01,200 --> 01:01:02,000\nnobody known\n\n"
    )
    assert to_vtt(said) == (
        "WEBVTT\n\n00:00:00.000 --> 00:00:01.500\n<v Anna &lt;A&gt;>a &amp; b</v>\n"
        "\n01:01:01.200 --> 01:01:02.000\nnobody known\n"
    )
    assert to_text(said) == "[0:00:00] Anna <A>: a & b\n[1:01:01] nobody known\n"
