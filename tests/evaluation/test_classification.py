"""Classification figures against scikit-learn and by hand."""

import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn import metrics

from voxdesk.evaluation.classification import accuracy, confusion, f1, per_class, precision, recall

labels = st.sampled_from(["female", "male", "uncertain", "child"])
pairs = st.lists(st.tuples(labels, labels), min_size=1, max_size=60)


@given(pairs)
def test_macro_figures_agree_with_scikit_learn(items):
    truth, predicted = zip(*items, strict=True)
    assert accuracy(truth, predicted) == pytest.approx(metrics.accuracy_score(truth, predicted))
    for ours, theirs in ((precision, "precision"), (recall, "recall"), (f1, "f1")):
        reference = getattr(metrics, f"{theirs}_score")(truth, predicted, average="macro", zero_division=0)
        assert ours(truth, predicted) == pytest.approx(reference)


@given(pairs)
def test_confusion_agrees_with_scikit_learn(items):
    truth, predicted = zip(*items, strict=True)
    names, table = confusion(truth, predicted)
    assert list(names) == sorted(set(truth) | set(predicted))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # scikit-learn warns of a single label
        reference = metrics.confusion_matrix(truth, predicted, labels=list(names))
    assert np.array_equal(table, reference)


def test_one_class_by_hand():
    female, male = per_class(["f", "f", "f", "m"], ["f", "f", "m", "m"])
    assert (female.label, female.precision, female.support) == ("f", 1.0, 3)
    assert female.recall == pytest.approx(2 / 3)
    assert female.f1 == pytest.approx(0.8)
    assert (male.precision, male.recall) == (0.5, 1.0)


def test_unequal_lengths_and_nothing_are_refused():
    for truth, predicted in ((["a"], ["a", "b"]), ([], [])):
        with pytest.raises(ValueError, match="one true and one predicted"):
            accuracy(truth, predicted)
