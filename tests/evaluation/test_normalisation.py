"""How alike the people of a library are: by hand, and the promise in a kind of library never seen."""

import numpy as np
import pytest

from voxdesk.core.calibration.scores import ImpostorPrior
from voxdesk.evaluation.identification import encode
from voxdesk.evaluation.library_thresholds import fit_library_thresholds, stranger_scores_in_libraries
from voxdesk.evaluation.normalisation import impostor_shift, usual_impostors
from voxdesk.evaluation.open_set import fit_thresholds

PRIOR = ImpostorPrior(0.1, 4.0)


def test_the_shift_by_hand():
    voices = np.array([[1.0, 0.0], [0.6, 0.8], [0.0, 1.0]], dtype=np.float32)
    scores = np.array([[0.9, 0.5, 0.3]], dtype=np.float32)  # the first is the best candidate
    impostors = [0.5, 0.3, 0.6, 0.0]  # of the voice with the others, and of the candidate with them
    expected = (4 * 0.1 + sum(impostors)) / 8 - 0.1
    assert impostor_shift(scores, voices, PRIOR) == pytest.approx([expected], abs=1e-6)
    assert impostor_shift(scores, voices, PRIOR, voices.sum(axis=0)) == pytest.approx([expected], abs=1e-6)


def test_there_is_no_shift_without_a_prior_or_without_other_people():
    voices = np.eye(3, dtype=np.float32)
    assert not impostor_shift(voices @ voices.T, voices, None).any()
    assert not impostor_shift(np.array([[0.9]], np.float32), voices[:1], PRIOR).any()


def test_usual_is_the_mean_over_domains_with_enough_people(voices):
    vectors, speakers = voices(30, 3, seed=1)
    codes = encode(speakers)[1]
    whole = usual_impostors(vectors, codes, np.zeros(len(codes), dtype=np.int64))
    pairs = vectors @ vectors.T
    assert whole == pytest.approx(pairs[codes[:, None] != codes[None, :]].mean(), abs=1e-3)
    with pytest.raises(ValueError, match="enough people"):
        usual_impostors(vectors, codes, codes // 5)


def alike(vectors: np.ndarray, how_much: float) -> np.ndarray:
    """The same people, all of them a little like one more voice: a telephone, an accent."""
    line = np.random.default_rng(8).normal(size=vectors.shape[1])
    moved = vectors + how_much * line / np.linalg.norm(line)
    return (moved / np.linalg.norm(moved, axis=1, keepdims=True)).astype(np.float32)


def test_the_rate_holds_in_a_kind_of_library_that_nobody_has_seen(voices):
    vectors, speakers = voices(120, 4, seed=2)
    kinds = np.array([int(name[1:]) % 3 for name in speakers])
    seen = np.concatenate([alike(vectors[kinds == kind], 0.15 * kind) for kind in range(3)])
    whose = np.concatenate([speakers[kinds == kind] for kind in range(3)])
    domains = np.sort(kinds)
    codes = encode(whose)[1]
    prior = ImpostorPrior(usual_impostors(seen, codes, domains), 5.0)
    ours = fit_library_thresholds(seen, whose, domains, prior, sizes=(10,), rates=(0.05,))
    fixed = fit_thresholds(seen, whose, domains=domains, sizes=(10,), rates=(0.05,))
    other, others = voices(60, 4, seed=3)
    unseen = alike(other, 0.6)
    named = {}
    for name, table, prior_used in (("ours", ours, prior), ("fixed", fixed, None)):
        scores, _ = stranger_scores_in_libraries(unseen, encode(others)[1], 10, 2, prior_used)
        named[name] = float((scores >= table.thresholds[0][0]).mean())
    assert named["fixed"] > 0.25
    assert named["ours"] < 0.10


def test_thresholds_ascend_with_the_library_and_descend_with_the_rate(voices):
    vectors, speakers = voices(90, 3, seed=4)
    domains = np.array([int(name[1:]) % 2 for name in speakers])
    table = fit_library_thresholds(vectors, speakers, domains, PRIOR)
    values = np.array(table.thresholds)
    assert values.shape == (len(table.rates), len(table.sizes))
    assert (np.diff(values, axis=1) >= 0).all()
    assert (np.diff(values, axis=0) <= 0).all()
    assert (values <= 1.0).all()
    with pytest.raises(ValueError, match="need 8 people"):
        fit_library_thresholds(vectors[:18], speakers[:18], domains[:18], PRIOR)
