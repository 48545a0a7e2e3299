import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score

from voxdesk.evaluation.clusters import agreement, correct, score_groups


def test_the_same_groups_under_other_numbers_are_perfect():
    truth = np.array([7, 7, 3, 3, 3, 9])
    scores = score_groups(truth, np.array([0, 0, 2, 2, 2, 1]))
    assert (scores.acc, scores.nmi, scores.ari, scores.purity, scores.k_error) == (1, 1, 1, 1, 0)


def test_a_split_person_costs_accuracy_and_shows_in_the_number():
    truth = np.array([0] * 6 + [1] * 4)
    scores = score_groups(truth, np.array([0, 0, 0, 0, 2, 2] + [1] * 4))
    assert scores.acc == pytest.approx(0.8)
    assert scores.purity == 1.0
    assert scores.k_error == 1


def test_a_merge_costs_purity_and_makes_the_number_too_small():
    scores = score_groups(np.array([0, 0, 0, 1, 1, 2]), np.zeros(6, dtype=np.int64))
    assert scores.acc == scores.purity == pytest.approx(0.5)
    assert scores.k_error == -2


def test_matching_is_the_best_of_all_not_the_greedy_one():
    # Greedily group 0 would go to person 0 (5 items) and leave person 1 with 1 of its items.
    truth = np.array([0] * 9 + [1] * 5)
    found = np.array([0] * 5 + [1] * 4 + [0] * 4 + [1])
    assert score_groups(truth, found).acc == pytest.approx(8 / 14)


def test_what_fits_nobody_is_never_right():
    truth = np.array([0, 0, 1, 1])
    found = np.array([0, 0, -1, -1])
    scores = score_groups(truth, found)
    assert scores.acc == 0.5
    assert scores.purity == 0.5
    assert scores.k_error == -1
    assert scores.ari == pytest.approx(adjusted_rand_score(truth, [0, 0, 1, 2]))
    assert scores.nmi == pytest.approx(normalized_mutual_info_score(truth, [0, 0, 1, 2]))
    np.testing.assert_array_equal(correct(truth, found), [True, True, False, False])


def test_nothing_grouped_at_all():
    scores = score_groups(np.array([0, 0, 1]), np.array([-1, -1, -1]))
    assert (scores.acc, scores.purity, scores.k_error) == (0, 0, -2)


def test_agreement_of_two_groupings():
    first = np.array([0, 0, 1, 1, -1])
    assert agreement(first, np.array([5, 5, 2, 2, 3])) == 1.0
    assert agreement(first, np.array([0, 1, 0, 1, 0])) < 0


def test_lengths_must_agree():
    with pytest.raises(ValueError, match="equally many"):
        score_groups(np.array([0, 1]), np.array([0]))
    with pytest.raises(ValueError, match="at least one"):
        score_groups(np.array([], dtype=np.int64), np.array([], dtype=np.int64))
