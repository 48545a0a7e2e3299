"""Names: what people are called, and what is no name."""

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from voxdesk.core.errors import LibraryError
from voxdesk.core.names import name_key
from voxdesk.core.person_names import clean_name, new_name, visible_name

HARD = [
    'O\'Brien "Bob"; DROP TABLE speakers; --',
    "../../etc/passwd",
    "C:\\Users\\Ben",
    "مُحَمَّد بن سلمان",
    "שָׁלוֹם",
    "👩‍👩‍👧‍👦 Familie",
    "%s %d {name} $(id) `id`",
    "nul\\0",
    "名前" * 150,
    "'" * 300,
    'عمر / "omar" ✓ ' * 18 + "x" * 30,
]


@pytest.mark.parametrize("name", HARD)
def test_hard_names_are_kept_and_found(store, make, consent, name):
    person = store.enrol(name, [make("a")], consent)
    assert person.name == unicodedata.normalize("NFC", " ".join(name.split()))
    assert store.find(name) == person
    assert store.speakers() == (person,)
    assert store.gallery("test-model").names == (person.name,)
    store.remove(person.id)
    assert store.speakers() == ()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Anna \t Maria\n", "Anna Maria"),
        ("Anna\u2028Maria\u00a0", "Anna Maria"),
        ("Zoe\u0301", "Zoé"),
        ("\u212b", "Å"),
    ],
)
def test_blanks_and_composition_are_tidied(typed, kept):
    assert clean_name(typed) == kept


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "needs a name"),
        (" \n\t ", "needs a name"),
        ("\u200b\u200d", "needs a name"),
        ("x" * 301, "301 characters"),
        ("An\x00na", "control"),
        ("An\x07na", "control"),
        ("An\x9bna", "control"),
        ("An\ud800na", "control"),
    ],
)
def test_what_is_no_name_is_refused_in_words(name, words):
    with pytest.raises(LibraryError, match=words):
        clean_name(name)


@pytest.mark.parametrize(
    ("one", "other"), [("ANNA", "anna"), ("Straße", "STRASSE"), ("Zoé", "ZOE\u0301"), ("Σίσυφος", "ΣΊΣΥΦΟΣ")]
)
def test_names_that_differ_in_case_alone_are_one(one, other):
    assert name_key(clean_name(one)) == name_key(clean_name(other))


@given(st.text(max_size=320))
def test_cleaning_twice_changes_nothing_and_refuses_nothing_else(text):
    try:
        name = clean_name(text)
    except LibraryError:
        return
    assume(name)
    assert clean_name(name) == name
    assert len(name) <= 300
    assert not any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in name)
    assert name_key(name) == name_key(unicodedata.normalize("NFD", name))


@pytest.mark.parametrize(
    "name", ["Voice A", "voice  bc", "Stimme A", "Voz 3", "声音 B", "unknown", "Unbekannt", "未知"]
)
def test_nobody_new_is_called_as_a_voice_without_a_name(name: str) -> None:
    with pytest.raises(LibraryError, match="voice without a name"):
        new_name(name)
    assert clean_name(name)  # somebody who is called so already is found


@pytest.mark.parametrize("name", ["Voice Anna", "Voicea Bell", "Stimme", "Unknown Artist", "A"])
def test_names_that_only_begin_so_are_names(name: str) -> None:
    assert new_name(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "An\u200bna",
        "\ufeffAnna",
        "An\u00adna\u200e",
        "An\u200dna",
        "Anna\ufe0f",
        "Anna\u3164",
        "\uffa0An\u034fna",
        "Anna\u2800",
        "Anna\U000e0041\U000e007f",
        "A\u200b\u200dnna",
        "An\u2060na",
    ],
)
def test_signs_that_nobody_sees_make_no_second_anna(store, make, consent, name):
    anna = store.enrol("Anna", [make("a")], consent)
    assert store.enrol(name, [make("b")], consent).id == anna.id
    assert visible_name(name) == "Anna"


def test_a_name_of_blank_signs_is_none() -> None:
    with pytest.raises(LibraryError, match="needs a name"):
        visible_name("\u2800 \u3164")


@pytest.mark.parametrize("name", ["👩‍👩‍👧‍👦 Familie", "می‌خواهم", "❤️‍🔥", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "क्‍ष"])
def test_joiners_that_a_script_or_an_emoji_needs_stay(name):
    assert visible_name(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize("sign", ["\u202e", "\u202a", "\u2066", "\u2069"])
def test_signs_that_turn_the_direction_of_a_name_are_refused(store, make, consent, sign):
    with pytest.raises(LibraryError, match="direction of text"):
        store.enrol(f"An{sign}na", [make("a")], consent)
    assert store.speakers() == ()
