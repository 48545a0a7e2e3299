"""Vectors that are none of their model's, in a library made elsewhere: shown, left out, removable."""

import numpy as np
import pytest
from library_parts import MODEL, unit
from raw_sql import execute

BAD = [
    np.zeros(8, np.float32),
    np.full(8, np.nan, np.float32),
    np.full(8, np.inf, np.float32),
    np.full(8, 3e38, np.float32),
    unit(1, 2, 3, 4, 5),
]


@pytest.fixture(params=range(len(BAD)))
def spoilt(store, make, consent, request):
    """Anna has a good recording and a bad one, Ben only a bad one."""
    store.enrol("Anna", [make("a"), make("b")], consent)
    store.enrol("Ben", [make("c")], consent)
    vector = BAD[request.param]
    for number in (2, 3):
        execute(
            store.path,
            "UPDATE voice_references SET dimension = ?, vector = ? WHERE id = ?",
            (len(vector), vector.tobytes(), number),
        )
    execute(store.path, "UPDATE state SET voices = voices + 1")
    return store


def test_they_are_left_out_and_found(spoilt, make):
    assert spoilt.gallery(MODEL, dimension=8).names == ("Anna",)
    best = spoilt.gallery(MODEL, dimension=8).best(make("a").vector)
    assert best[0].score == pytest.approx(1.0, abs=1e-5)
    anna, ben = (spoilt.find(name).id for name in ("Anna", "Ben"))
    assert spoilt.unusable({MODEL: 8}) == {anna: (2,), ben: (3,)}


def test_enrolling_goes_on_and_removing_them_mends_it(spoilt, make, consent):
    spoilt.enrol("Carl", [make("d")], consent)
    assert spoilt.gallery(MODEL, dimension=8).names == ("Anna", "Carl")
    for numbers in spoilt.unusable({MODEL: 8}).values():
        for number in numbers:
            spoilt.remove_reference(number)
    assert spoilt.unusable({MODEL: 8}) == {}
    assert spoilt.find("Ben").references == 0


def test_a_model_that_is_not_installed_is_judged_by_most_of_its_vectors(store, make, consent):
    store.enrol("Anna", [make(number) for number in range(3)], consent)
    store.enrol("Ben", [make("x", vector=[1, 2, 3])], consent)
    assert store.gallery(MODEL).names == ("Anna",)
    assert store.unusable({}) == {2: (4,)}
