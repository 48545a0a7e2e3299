"""Open-set trials and thresholds: by hand, by brute force, and on people not used for the fit."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxdesk.evaluation.identification import (
    detection_identification_rate,
    fnir,
    fnir_at_fpir,
    fpir,
    open_set_trials,
    threshold_at_fpir,
)
from voxdesk.evaluation.open_set import (
    RATES,
    SIZES,
    StrangerScores,
    exact_thresholds,
    fit_margin,
    fit_thresholds,
    stranger_scores,
)


def test_fnir_at_fpir_by_hand():
    strangers = [0.1, 0.2, 0.3, 0.4]
    missed, threshold = fnir_at_fpir([0.5, 0.35, 0.6, 0.2], [True, True, False, True], strangers, 0.25)
    assert 0.3 < threshold < 0.30001  # one stranger of four may reach it
    assert missed == 0.5  # 0.6 is the wrong person, 0.2 is too low
    assert fpir(strangers, threshold) == 0.25


@given(
    st.lists(st.integers(0, 8), min_size=1, max_size=40),
    st.sampled_from([0.0, 0.01, 0.1, 0.25, 0.5, 1.0]),
)
def test_the_threshold_keeps_its_rate_with_ties_and_no_laxer_one_does(strangers, rate):
    threshold = threshold_at_fpir(strangers, rate)
    assert fpir(strangers, threshold) <= rate
    laxer = [score for score in strangers if score < threshold]
    if laxer:
        assert fpir(strangers, max(laxer)) > rate


def test_fnir_and_dir_add_up():
    scores, correct = [0.9, 0.8, 0.1], [True, False, True]
    assert detection_identification_rate(scores, correct) == pytest.approx(2 / 3)
    assert detection_identification_rate(scores, correct, 0.5) == pytest.approx(1 / 3)
    assert fnir(scores, correct, 0.5) == pytest.approx(2 / 3)


def test_trials_of_separate_voices_are_all_right(voices):
    trials = open_set_trials(*voices(12, 5, spread=0.1), n_enrolled=4, draws=3)
    assert trials.known.correct.all()
    assert not trials.strangers.correct.any()
    assert len(trials.known.scores) == 3 * 4 * 3  # five clips less two references
    assert len(trials.strangers.scores) == 3 * 8 * 5
    assert trials.known.scores.min() > trials.strangers.scores.max()
    assert set(trials.known.draws) == {0, 1, 2}


def test_references_are_never_probes(voices):
    vectors, speakers = voices(6, 3, spread=2.0)
    trials = open_set_trials(vectors, speakers, 5, references=2, draws=30)
    # a probe that were its own reference would score above 0.7 at this spread
    twice = np.concatenate([vectors, vectors])
    with_copies = open_set_trials(twice, np.concatenate([speakers, speakers]), 5, references=2, draws=30)
    assert with_copies.known.scores.max() > trials.known.scores.max() + 0.05
    assert len(trials.known.scores) == 30 * 5


def test_other_vectors_of_the_same_clips_are_used_for_probing_only(voices):
    vectors, speakers = voices(10, 6, spread=0.2)
    opposite = open_set_trials(vectors, speakers, 3, draws=2, probes=-vectors)
    plain = open_set_trials(vectors, speakers, 3, draws=2)
    assert opposite.known.scores.max() < plain.known.scores.min()


def test_too_few_people_are_named(voices):
    vectors, speakers = voices(5, 3)
    with pytest.raises(ValueError, match="5 people to enrol"):
        open_set_trials(vectors, speakers, 5)
    with pytest.raises(ValueError, match="unit length"):
        open_set_trials(2 * vectors, speakers, 3)


def strangers_of(rows):
    scores = -np.sort(-np.array(rows, dtype=np.float32), axis=1)
    return StrangerScores(
        scores, np.isfinite(scores).sum(axis=1), np.full(len(rows), 1 / len(rows)), len(rows)
    )


@pytest.mark.parametrize("size", [1, 2, 3, 5])
def test_exact_thresholds_agree_with_all_choices_of_people(size):
    rows = np.random.default_rng(size).normal(size=(4, 5)).astype(np.float32)
    best = np.array([max(chosen) for row in rows for chosen in itertools.combinations(row, size)])
    for rate in (0.05, 0.1, 0.3, 0.5):
        (threshold,) = exact_thresholds(strangers_of(rows), size, [rate])
        share = (best >= threshold).mean()
        following = np.sort(np.unique(best[best < threshold]))[-1]
        assert share <= rate + 1e-9 < (best >= following).mean() + 1e-9


def test_strangers_who_met_fewer_people_count_where_they_can():
    rows = [[0.9, -np.inf, -np.inf], [0.1, 0.2, 0.3]]
    (threshold,) = exact_thresholds(strangers_of(rows), 3, [0.5])
    assert 0.3 < threshold < 0.31


def test_the_table_is_monotone(voices):
    table = np.array(fit_thresholds(*voices(60, 4, seed=3)).thresholds)
    assert table.shape == (len(RATES), len(SIZES))
    assert (np.diff(table, axis=1) >= 0).all()
    assert (np.diff(table, axis=0) <= 0).all()


def test_thresholds_keep_their_promise_on_ten_times_as_many_other_people(voices):
    table = fit_thresholds(*voices(150, 5, seed=4), sizes=(10, 100, 1000))
    assert table.largest_measured == 149
    others = voices(1400, 4, seed=5)
    for column, size in enumerate(table.sizes):
        trials = open_set_trials(*others, n_enrolled=size, draws=3, max_probes=2)
        for row, rate in zip(table.thresholds, table.rates, strict=True):
            named = fpir(trials.strangers.scores, row[column])
            assert named < 1.5 * rate + 0.002
            if size <= 100 and rate >= 0.01:  # where it is measured it is not timid either
                assert named > rate / 2


def test_rates_below_one_stranger_are_carried_on_rather_than_believed(voices):
    """The highest score that 40 people have met says little about one stranger in a thousand."""
    kept, believed = [], []
    others = open_set_trials(*voices(800, 4, seed=99), n_enrolled=20, draws=5, max_probes=2)
    for seed in range(6):
        people = voices(40, 4, seed=seed)
        carried = fit_thresholds(*people, sizes=(20,), rates=(0.001, 0.05, 0.1))
        alone = fit_thresholds(*people, sizes=(20,), rates=(0.001,))
        kept.append(fpir(others.strangers.scores, carried.thresholds[0][0]))
        believed.append(fpir(others.strangers.scores, alone.thresholds[0][0]))
    assert np.mean(kept) < 0.002 < np.mean(believed)


def test_more_references_name_no_more_strangers(voices):
    """Thresholds are measured with two references; people may enrol with many more."""
    (threshold,) = fit_thresholds(*voices(200, 6, spread=1.2, seed=1), sizes=(30,), rates=(0.05,)).thresholds[
        0
    ]
    named = {
        references: fpir(
            open_set_trials(
                *voices(200, 10, spread=1.2, seed=2), n_enrolled=30, references=references, max_probes=4
            ).strangers.scores,
            threshold,
        )
        for references in (1, 2, 4, 8)
    }
    assert max(named.values()) < 0.075
    assert named[8] > 0.025


def test_no_threshold_is_beyond_the_highest_score(voices):
    table = np.array(fit_thresholds(*voices(40, 4, spread=3.0), sizes=(10, 10**9)).thresholds)
    assert table.max() <= 1.0


def test_one_talkative_stranger_has_one_say(voices):
    vectors, speakers = voices(30, 4, seed=6)
    copies = np.concatenate([np.arange(len(vectors)), np.repeat(np.arange(4), 50)])
    codes = np.unique(speakers, return_inverse=True)[1]
    found = stranger_scores(vectors[copies], codes[copies], references=2, max_probes=1000, draws=1)
    assert found.weights.sum() == pytest.approx(1)
    assert np.unique(np.round(found.weights * 30, 6)).size == 2  # 1/4 of a person, 1/204 of one


def test_domains_keep_strangers_among_their_own(voices):
    vectors, speakers = voices(40, 4, seed=7)
    codes = np.unique(speakers, return_inverse=True)[1]
    found = stranger_scores(vectors, codes, references=2, domains=codes % 2, draws=1)
    assert set(found.counts) == {19}
    # two corpora with an offset of their own: strangers look closer within theirs
    shifted = vectors + np.where((codes % 2 == 0)[:, None], 0.15, -0.15).astype(np.float32)
    shifted /= np.linalg.norm(shifted, axis=1, keepdims=True)
    mixed = fit_thresholds(shifted, speakers, sizes=(10,), rates=(0.05,)).thresholds[0][0]
    apart = fit_thresholds(shifted, speakers, sizes=(10,), rates=(0.05,), domains=codes % 2)
    assert apart.thresholds[0][0] > mixed


def test_people_who_meet_few_do_not_make_a_larger_library_seem_easier(voices):
    """Thirty people who sound alike beside eighty who do not: beyond eighty the threshold still rises."""
    alike, names = voices(30, 6, seed=8)
    alike = alike + 2.0 * alike[0]
    apart, others = voices(80, 6, seed=9)
    vectors = np.concatenate([alike, apart])
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    speakers = np.concatenate([names, [f"other {name}" for name in others]])
    corpora = np.repeat(["alike", "apart"], [len(names), len(others)])
    table = fit_thresholds(vectors, speakers, sizes=(80, 200, 1000, 10_000), rates=(0.05,), domains=corpora)
    assert (np.diff(table.thresholds[0]) > 0.001).all()


def test_the_same_seed_gives_the_same_table(voices):
    people = voices(30, 4)
    assert fit_thresholds(*people, seed=5) == fit_thresholds(*people, seed=5)


def test_too_few_people_for_a_table_are_refused(voices):
    with pytest.raises(ValueError, match="fewer than two people"):
        fit_thresholds(*voices(30, 1))
    with pytest.raises(ValueError, match="8 people for a stranger to meet, not 4"):
        fit_thresholds(*voices(5, 4))


def test_margin_by_hand():
    scores = np.full(100, 0.9)
    correct = np.arange(100) >= 4
    leads = np.where(correct, 0.3, [0.01, 0.02, 0.03, 0.04] * 25)
    leads[4] = 0.005
    found = fit_margin(scores, correct, leads, threshold=0.5, max_wrong=0.01, max_lost=0.02)
    assert 0.03 < found.margin < 0.0301  # of the four wrong names only the one with lead 0.04 stays
    assert found.wrong_without == 0.04
    assert found.wrong_with == 0.01
    assert found.right_lost == pytest.approx(1 / 96)


def test_margin_never_costs_more_right_names_than_allowed():
    correct = np.arange(200) >= 100
    leads = np.where(correct, np.linspace(0, 1, 200), 2.0)
    found = fit_margin(np.ones(200), correct, leads, 0.5, max_lost=0.05)
    assert found.right_lost <= 0.05
    assert found.wrong_with == 0.5


def test_no_wrong_name_needs_no_margin():
    found = fit_margin([0.9, 0.2], [True, False], [0.4, 0.1], threshold=0.5)
    assert found.margin == 0.0
