"""Words for people: complete in English, and still to be translated, wherever they travel."""

import json
import pickle
from pathlib import Path

import numpy as np
import pytest

from voxdesk.core.errors import (
    AudioError,
    DataError,
    UserError,
    Words,
    error_from,
    error_object,
    os_reason,
    words_of,
)


def test_a_message_and_its_hint_are_filled_from_the_same_values() -> None:
    error = DataError("{path} lacks {count} rows.", path="a.csv", count=3, hint="Look at {path}.")
    assert str(error) == "a.csv lacks 3 rows."
    assert (error.words.template, error.hint.template) == ("{path} lacks {count} rows.", "Look at {path}.")
    assert error.words.values == {"path": "a.csv", "count": 3}
    assert error.hint == "Look at a.csv."


def test_words_without_values_are_taken_as_they_are() -> None:
    assert Words("100 % of {this}") == "100 % of {this}"
    assert str(UserError("no { brace is touched")) == "no { brace is touched"


def test_a_value_that_looks_like_a_place_is_not_filled_again() -> None:
    assert Words("“{name}” is empty.", name="{name}.wav") == "“{name}.wav” is empty."


@pytest.mark.parametrize("text", ["", "plain"])
def test_words_given_on_stay_the_same_words(text: str) -> None:
    words = Words(text + "{n:.1f} s", n=0.25)
    assert UserError(words).words is words


def test_errors_keep_their_words_from_process_to_process() -> None:
    before = AudioError("“{name}” is empty.", name="a.wav", hint="Choose another one.")
    after = pickle.loads(pickle.dumps(before))  # what a pool of processes does with an error
    assert (str(after), after.hint) == (str(before), before.hint)
    assert after.words.template == "“{name}” is empty."
    assert after.words.values == {"name": "a.wav"}


def test_a_reason_of_the_system_continues_a_sentence() -> None:
    assert os_reason(OSError(2, "No such file or directory")) == "no such file or directory"
    assert os_reason(OSError("odd")) == "odd"


def test_any_error_has_words() -> None:
    error = UserError("It failed: {reason}", reason=ValueError("odd"))
    assert words_of(error) == "It failed: odd"
    assert words_of(ValueError("odd")) == "odd"


def test_errors_are_the_same_after_json() -> None:
    before = DataError(
        "{what} of {path}: {share:.1f} %, {count}",
        what=Words("{n} rows", n=3),
        path=Path("a.csv"),
        share=np.float32(0.25),
        count=np.int64(2),
        hint="Look at {path}.",
    )
    after = error_from(json.loads(json.dumps(error_object(before))))
    assert type(after) is DataError
    assert (
        (str(after), after.hint)
        == (str(before), before.hint)
        == ("3 rows of a.csv: 0.2 %, 2", "Look at a.csv.")
    )
    assert after.words.template == before.words.template
    assert after.words.values["what"].template == "{n} rows"
    assert after.hint.template == "Look at {path}."
    assert str(error_from({"error": "odd"})) == "odd"


@pytest.mark.parametrize("text", ["plain", "a {brace} stays"])
def test_words_without_values_survive_json(text: str) -> None:
    assert str(error_from(error_object(UserError(text)))) == text
