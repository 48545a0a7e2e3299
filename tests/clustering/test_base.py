from dataclasses import dataclass, field

import numpy as np
import pytest

from voxdesk.clustering.base import FEATURE_CHOICE, Voices, comparable, read_params
from voxdesk.clustering.registry import METHODS, find_method
from voxdesk.core.cluster_types import ClusterItem, ClusterResult, FeatureKind, PeopleCount
from voxdesk.core.errors import DataError
from voxdesk.core.parameters import parameter, parameters


@dataclass(frozen=True, slots=True)
class Params:
    features: FeatureKind = field(default=FeatureKind.EMBEDDING, metadata=FEATURE_CHOICE)
    rounds: int = parameter(10, "How often.", unit="rounds", low=1, high=20)
    share: float = parameter(0.5, "How much.", low=0.0, high=1.0)
    loud: bool = parameter(False, "Whether.")


class Method:
    id = "probe"
    params = Params


def test_text_from_the_command_line_becomes_typed_parameters():
    read = read_params(Method, {"features": "mfcc", "rounds": "7", "share": "1e-1", "loud": "yes"})
    assert read == Params(FeatureKind.MFCC, 7, 0.1, True)
    assert read_params(Method, {"rounds": 7, "loud": True}) == Params(rounds=7, loud=True)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"rounds": "0"}, "1 to 20 rounds"),
        ({"rounds": "3.5"}, "whole number"),
        ({"share": "nan"}, "0 to 1"),
        ({"share": "much"}, "a number"),
        ({"features": "smell"}, "embedding, mfcc"),
        ({"loud": "perhaps"}, "yes or no"),
        ({"round": 3}, "no setting"),
    ],
)
def test_a_wrong_setting_is_told_in_words(settings, words):
    with pytest.raises(DataError, match=words):
        read_params(Method, settings)


def test_a_misspelt_setting_gets_a_hint():
    with pytest.raises(DataError) as caught:
        read_params(Method, {"round": 3})
    assert "rounds" in caught.value.hint


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.id)
def test_every_method_can_fill_a_form(method):
    assert method.help.endswith(".")
    assert method.paper
    assert find_method(method.id) is method
    for line in parameters(method.params):
        assert line.help.endswith("."), line.name
        assert read_params(method, {line.name: line.default}) == method.params()
    few, many = method.estimate(100, method.params()), method.estimate(10_000, method.params())
    assert 0 < few < many


def test_an_unknown_method_names_the_known_ones():
    with pytest.raises(DataError) as caught:
        find_method("magic")
    assert "dynmsc" in caught.value.hint


def test_features_of_any_scale_are_made_comparable():
    generator = np.random.default_rng(0)
    people = np.repeat(generator.normal(size=(3, 8)), 5, axis=0) + 0.1 * generator.normal(size=(15, 8))
    raw = (people * np.array([1e4, 1, 1, 1, 1e-3, 1, 1, 1]) + 500).astype(np.float32)
    raw[:, 3] = 7.0  # says nothing
    unit = comparable(Voices(raw, np.ones(15, dtype=np.float32), FeatureKind.MFCC))
    np.testing.assert_allclose(np.linalg.norm(unit, axis=1), 1.0, atol=1e-5)
    alike = unit @ unit.T
    assert alike[0, 1] > 0.8 > alike[0, 5]


@pytest.mark.parametrize(
    ("text", "low", "high"), [("auto", None, None), ("7", 7, 7), ("3..9", 3, 9), (" 2 .. 2 ", 2, 2)]
)
def test_number_of_people_is_read(text, low, high):
    count = PeopleCount.parse(text)
    assert (count.low, count.high) == (low, high)
    assert count.exact == (low if low == high else None)


@pytest.mark.parametrize("text", ["", "0", "9..3", "-4", "3.5", "3..", "many", "0..4"])
def test_nonsense_numbers_of_people_are_refused(text):
    with pytest.raises(DataError):
        PeopleCount.parse(text)


def test_a_result_counts_its_people_and_cannot_be_changed():
    items = tuple(ClusterItem(f"{name}.wav", 0.0, 1.0) for name in "abcd")
    result = ClusterResult(
        items,
        np.array([0, 1, 0, -1]),
        np.eye(4, dtype=np.float32),
        np.ones(4, dtype=np.float32),
        method="auto",
        params={},
        seed=1,
        quality={},
        left_out=(),
        warnings=(),
        seconds=0.1,
    )
    assert (result.people, result.unassigned) == (2, 1)
    with pytest.raises(ValueError, match="read-only"):
        result.labels[0] = 5
