"""The open-set decision: its states, reasons, confidence, and the promise that it makes."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxdesk.core.calibration.scores import Calibration, ImpostorPrior
from voxdesk.core.types import Embedding, Status
from voxdesk.library.gallery import Gallery
from voxdesk.library.identify import Hearing, decide, decide_among, no_speech, posterior, too_short

TABLE = Calibration(
    scale=20.0,
    offset=-8.0,
    rates=(0.01, 0.1),
    sizes=(1, 100),
    thresholds=((0.5, 0.6), (0.4, 0.5)),
    margin=0.1,
    min_speech_s=1.0,
)


def gallery(*scores):
    """A library whose people score exactly so against the voice (1, 0)."""
    matrix = np.array([[score, np.sqrt(1 - score**2)] for score in scores], dtype=np.float32)
    names = ("Anna", "Ben", "Cem", "Dora", "Emil", "Fay", "Gus")[: len(scores)]
    return Gallery(np.arange(1, len(scores) + 1), names, matrix.reshape(-1, 2), "m")


def voice(speech_s=3.0, model_id="m"):
    return Embedding(np.array([1, 0], dtype=np.float32), model_id, speech_s)


def test_known():
    answer = decide(gallery(0.2, 0.8), voice(), TABLE)
    assert (answer.status, answer.name) == (Status.KNOWN, "Ben")
    assert answer.reason == "Matches Ben, 0.80. A name needs 0.52."
    assert answer.threshold == pytest.approx(TABLE.threshold(2, 0.01))
    assert (answer.margin, answer.speech_s, answer.model_id) == (0.1, 3.0, "m")
    assert answer.confidence > 0.99


def test_tentative_when_the_second_is_close():
    answer = decide(gallery(0.75, 0.8), voice(), TABLE)
    assert (answer.status, answer.name) == (Status.TENTATIVE, "Ben")
    assert answer.reason == "Ben (0.80) and Anna (0.75) are less than 0.10 apart, too close to be certain."
    assert 0.5 < answer.confidence < 0.75  # the other takes its share


def test_unknown_just_below_the_threshold_however_far_the_lead():
    answer = decide(gallery(0.49), voice(), TABLE)
    assert (answer.status, answer.name) == (Status.UNKNOWN, None)
    assert answer.reason == "Closest: Anna, 0.49. A name needs 0.50."
    assert [candidate.name for candidate in answer.candidates] == ["Anna"]


def test_one_person_needs_no_margin():
    assert decide(gallery(0.51), voice(), TABLE).status is Status.KNOWN


def test_a_laxer_rate_names_more():
    assert decide(gallery(0.45), voice(), TABLE, fpir=0.1).status is Status.KNOWN
    assert decide(gallery(0.45), voice(), TABLE, fpir=0.01).status is Status.UNKNOWN


def test_too_short_speech_is_never_named():
    answer = decide(gallery(0.99), voice(speech_s=0.64), TABLE)
    assert (answer.status, answer.name, answer.confidence) == (Status.TOO_SHORT, None, 0.0)
    assert answer.reason == "Only 0.6 s of speech; 1.0 s are needed."
    assert answer.candidates[0].name == "Anna"


def test_nobody_enrolled():
    empty = Gallery(np.empty(0, np.int64), (), np.empty((0, 1), np.float32), "m")
    answer = decide(empty, voice(), TABLE)
    assert (answer.status, answer.candidates, answer.confidence) == (Status.UNKNOWN, (), 1.0)
    assert answer.reason == "Nobody is enrolled yet."


def test_answers_without_a_voice():
    assert no_speech().status is Status.NO_SPEECH
    assert no_speech().reason == "No speech was found."
    short = too_short(0.5, 1.0, "m")
    assert (short.status, short.speech_s, short.model_id) == (Status.TOO_SHORT, 0.5, "m")
    assert short.name is None


def test_the_best_five_come_best_first_and_ties_by_id():
    answer = decide(gallery(0.1, 0.3, 0.2, 0.3, 0.5, 0.0, 0.4), voice(), TABLE)
    assert [candidate.name for candidate in answer.candidates] == ["Emil", "Gus", "Ben", "Dora", "Cem"]
    assert [candidate.score for candidate in answer.candidates] == pytest.approx([0.5, 0.4, 0.3, 0.3, 0.2])


def test_a_voice_of_another_model_is_a_mistake():
    with pytest.raises(ValueError, match="against a gallery"):
        decide(gallery(0.5), voice(model_id="other"), TABLE)


def test_posterior_by_hand():
    # ratios 1 and 3 among two people: 3 / (2 + 1 + 3) for the best, 2 / 6 for a stranger
    table = replace(TABLE, scale=1.0, offset=0.0)
    best, stranger = posterior(np.log(np.array([1.0, 3.0], dtype=np.float32)), table)
    assert (best, stranger) == (pytest.approx(1 / 2), pytest.approx(1 / 3))


@given(
    st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=7),
    st.floats(0.1, 1e6),
    st.floats(-1e6, 1e6),
)
def test_the_posterior_is_a_probability_whatever_the_scale(scores, scale, offset):
    best, stranger = posterior(np.array(scores, np.float32), replace(TABLE, scale=scale, offset=offset))
    assert 0 <= best <= 1
    assert 0 <= stranger <= 1
    assert best + stranger <= 1 + 1e-9
    assert best * len(scores) + stranger >= 1 - 1e-9


@given(
    st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=7),
    st.sampled_from([0.01, 0.03, 0.1]),
    st.floats(0, 5),
)
def test_a_name_is_given_exactly_above_the_threshold_and_firmly_only_with_the_lead(scores, fpir, speech_s):
    answer = decide(gallery(*scores), voice(speech_s), TABLE, fpir=fpir)
    ordered = [candidate.score for candidate in answer.candidates]
    assert ordered == sorted(ordered, reverse=True)
    allowed = speech_s >= TABLE.min_speech_s and ordered[0] >= TABLE.threshold(len(scores), fpir)
    assert (answer.name is not None) == allowed
    if allowed:
        clear = len(ordered) == 1 or ordered[0] - ordered[1] >= TABLE.margin
        assert (answer.status is Status.KNOWN) == clear
    assert answer.reason.endswith(".")


def test_posterior_is_honest_when_the_ratios_are():
    """Strangers and enrolled people, half and half, with known score distributions."""
    rng = np.random.default_rng(0)
    table = replace(TABLE, scale=2.0, offset=-2.0)  # exact for unit normals at 0 and 2
    claimed, right = [], []
    for trial in range(4000):
        scores = rng.normal(size=10)
        if trial % 2:
            scores[3] += 2
        best, stranger = posterior(scores.astype(np.float32), table)
        if best > stranger:
            claimed.append(best)
            right.append(bool(trial % 2) and scores.argmax() == 3)
        else:
            claimed.append(stranger)
            right.append(trial % 2 == 0)
    bins = np.digitize(claimed, [0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
    for number in np.unique(bins):
        held = bins == number
        if held.sum() > 150:
            assert np.mean(np.array(right)[held]) == pytest.approx(np.mean(np.array(claimed)[held]), abs=0.08)


def test_several_models_share_the_rate_by_how_many_people_each_knows() -> None:
    other = replace(TABLE, thresholds=((0.7, 0.8), (0.6, 0.7)))
    known = Hearing(gallery(0.2, 0.55), voice(), TABLE)
    older = Hearing(
        replace(gallery(0.9), model_id="older", ids=np.array([9])), voice(model_id="older"), other
    )
    answer = decide_among([known, older], fpir=0.1)
    assert (answer.name, answer.candidates[0].speaker_id, answer.model_id) == ("Anna", 9, "older")
    assert answer.threshold == pytest.approx(other.threshold(1, 0.1 / 3))
    stranger = replace(older, gallery=replace(older.gallery, matrix=np.array([[0.1, 0.0]], dtype=np.float32)))
    answer = decide_among([known, stranger], fpir=0.1)
    assert (answer.name, answer.model_id) == ("Ben", "m")
    assert answer.threshold == pytest.approx(TABLE.threshold(2, 0.2 / 3))


def test_when_both_models_know_somebody_the_surer_answer_counts() -> None:
    sure = Hearing(gallery(0.9), voice(), TABLE)
    less = Hearing(replace(gallery(0.6), model_id="older"), voice(model_id="older"), TABLE)
    assert decide_among([less, sure], fpir=0.1).model_id == "m"


def test_a_model_that_knows_nobody_takes_no_share() -> None:
    nobody = Gallery(np.empty(0, np.int64), (), np.empty((0, 2), np.float32), "m")
    older = Hearing(replace(gallery(0.9), model_id="older"), voice(model_id="older"), TABLE)
    assert decide_among([Hearing(nobody, voice(), TABLE), older]).name == "Anna"
    assert decide_among([Hearing(nobody, voice(), TABLE)]).status is Status.UNKNOWN


def test_where_everybody_is_alike_a_name_needs_more() -> None:
    among = replace(TABLE, impostors=ImpostorPrior(0.1, 5.0))
    apart = gallery(0.1, 0.55)
    expected = TABLE.threshold(2, 0.01) + (5 * 0.1 + 0.1 + float(apart.matrix[0] @ apart.matrix[1])) / 7 - 0.1
    found = decide(apart, voice(), among)
    assert found.threshold == pytest.approx(expected, abs=1e-6)
    crowd = gallery(0.5, 0.55, 0.45, 0.48)
    answer = decide(crowd, voice(), among)
    assert decide(crowd, voice(), TABLE).threshold < 0.6 < answer.threshold
    assert (answer.status, answer.name) == (Status.UNKNOWN, None)
    assert answer.confidence > decide(crowd, voice(), TABLE).confidence
