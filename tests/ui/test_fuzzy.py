"""Finding by some letters."""

import pytest

from voxdesk.ui.window.fuzzy import best_matches, score

TEXTS = (
    ("Go to Listen", "spectrogram fft"),
    ("Go to Speakers", "enrol people"),
    ("Open a Recording…", ""),
    ("Dark Theme", "light appearance"),
    ("Quit", "exit leave"),
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("speak", "Go to Speakers"),
        ("gts", "Go to Speakers"),
        ("gtl", "Go to Listen"),
        ("OPEN REC", "Open a Recording…"),
        ("dt", "Dark Theme"),
        ("q", "Quit"),
        ("enrol", "Go to Speakers"),
        ("FFT", "Go to Listen"),
        ("exit", "Quit"),
    ],
)
def test_the_meant_one_comes_first(typed: str, first: str) -> None:
    assert TEXTS[best_matches(typed, TEXTS)[0]][0] == first


def test_letters_out_of_order_find_nothing() -> None:
    assert best_matches("xov", TEXTS) == ()
    assert best_matches("eave", TEXTS) == ()  # a synonym counts from its beginning only
    assert score("ab", "ba") is None


def test_nothing_typed_keeps_the_order() -> None:
    assert best_matches(" ", TEXTS) == tuple(range(len(TEXTS)))


def test_the_best_of_several_ways_counts() -> None:
    # The first "s" of "sss speak" is no good beginning for "speak"; the whole word is.
    assert score("speak", "sss speak") == score("speak", "x speak")


def test_what_stands_there_as_typed_comes_before_letters_that_jump_to_another_word() -> None:
    texts = (("Compare Methods…", ""), ("Compare Voices for a Report…", ""), ("Go to Lab", "compare"))
    assert best_matches("compare", texts) == (0, 1, 2)


def test_scattered_letters_are_not_offered_beside_words() -> None:
    texts = (("Spectrogram: FFT Size", ""), ("Erase Everybody…", ""), ("Remove the Turn", "delete erase"))
    assert best_matches("erase", texts) == (1, 2)
    assert best_matches("sfft", texts) == (0,)
