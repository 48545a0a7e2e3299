"""Names are found in texts as whole names and words of them, the longest first, however many are sought."""

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from voxdesk.core.names import pattern_of

NAMES = st.lists(st.text("abAéß ", min_size=1, max_size=9), min_size=1, max_size=8)
TEXT = st.text("abBé _ßE-1", max_size=40)


def one_after_the_other(names: list[str], text: str) -> list[tuple[int, int]]:
    """The same with an alternative for each name: what many names cannot be sought by."""
    forms = {unicodedata.normalize(form, name) for name in names for form in ("NFC", "NFD")}
    parts = [form.split() for form in forms if form.split()]
    words = [r"[\W_]+".join(map(re.escape, each)) for each in parts]
    found = "|".join(sorted(words, key=lambda each: -len(each.replace(r"[\W_]+", " "))))
    pattern = re.compile(rf"(?<![^\W\d_])(?:{found})(?![^\W\d_])", re.IGNORECASE)
    return [match.span() for match in pattern.finditer(text)] if words else []


@given(names=NAMES, text=TEXT)
def test_many_names_at_once_are_found_as_one_after_the_other(names: list[str], text: str) -> None:
    pattern = pattern_of(names, words=False)
    found = [] if pattern is None else [match.span() for match in pattern.finditer(text)]
    assert found == one_after_the_other(names, text)


def test_one_of_twenty_thousand_is_found_and_nobody_else() -> None:
    pattern = pattern_of([f"Person {number}" for number in range(20_000)], words=False)
    assert pattern is not None
    assert pattern.sub("x", "person_19999, Person 123 and Personal 4") == "x, x and Personal 4"


def test_names_that_begin_with_each_other_nest_as_deep_as_names_are_long() -> None:
    pattern = pattern_of(["a" * length for length in range(1, 201)])
    assert pattern is not None
    assert pattern.sub("x", f"aaa b {'a' * 200} {'a' * 201}") == f"x b x {'a' * 201}"


def test_names_within_names_without_end_are_found():
    longest = 1_000
    pattern = pattern_of(["a" * length for length in range(1, longest + 1)])
    assert pattern is not None
    for length in (1, 2, 99, 100, 101, 500, longest):
        found = pattern.search(f"x {'a' * length} y")
        assert found is not None
        assert len(found[0]) == length
    assert pattern.search(f"x {'a' * (longest + 1)} y") is None
