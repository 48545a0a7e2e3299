"""The whole road from a corpus to the share of words with the right name, with synthetic people as corpus."""

from pathlib import Path

import pytest

from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.workflows.factory.evaluate_transcripts import EvaluateTranscriptsRequest, evaluate_transcripts
from voxdesk.workflows.services import Services


def test_words_are_counted_by_who_says_them(services: Services, small_corpus: Path) -> None:
    people = len(services.store.speakers())
    request = EvaluateTranscriptsRequest(small_corpus, count=1, least_s=3.0)
    scores = evaluate_transcripts(request, services, CallbackContext())
    assert set(scores.by_format) == {
        "vtt", "whisper", "whisperx", "whisper.cpp", "verbose_json", "srt", "text"
    }  # fmt: skip
    timed = scores.by_format["whisper"]
    own = timed.right + timed.marked + timed.unnamed + timed.wrong
    assert own > 10
    assert timed.stranger_unnamed + timed.stranger_marked + timed.stranger_named > 10
    assert timed.right > 0.8 * own
    # With word times nothing has to be marked; without, the same words are counted.
    assert timed.marked == 0
    plain = scores.by_format["srt"]
    assert plain.right + plain.marked + plain.unnamed + plain.wrong == own
    assert (scores.enrolled, scores.strangers) == (1, 1)
    # The people are learnt in a library of their own.
    assert len(services.store.speakers()) == people


def test_too_few_people_are_told(services: Services, small_corpus: Path) -> None:
    with pytest.raises(DataError, match="speak long enough"):
        evaluate_transcripts(EvaluateTranscriptsRequest(small_corpus), services, CallbackContext())
