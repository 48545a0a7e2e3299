"""How far two models are to be believed, fitted to people of whom a few carry the wrong label."""

import numpy as np
import pytest

from voxdesk.evaluation.gender_mix import fit_gender_mix


def voices(count: int, wrong: float) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Scores, logits, labels and who is a child: the score tells well, the logit nothing."""
    rng = np.random.default_rng(2)
    truly = rng.random(count) < 0.5
    child = rng.random(count) < 0.1
    score = np.where(truly, 1.0, -1.0) + 0.4 * rng.standard_normal(count)
    label = np.where(child, rng.random(count) < 0.5, truly ^ (rng.random(count) < wrong))
    scores = np.stack([score, np.where(child, 1.0, -1.0) + 0.3 * rng.standard_normal(count)], axis=1)
    return scores, rng.standard_normal(count), label, child


def test_claims_are_as_often_right_as_they_say() -> None:
    scores, logits, male, child = voices(6000, wrong=0.05)
    mix = fit_gender_mix(scores, logits, male, np.ones(len(male)))
    chance = mix.male(scores, logits)
    sure = np.maximum(chance, 1 - chance)
    right = (chance > 0.5) == male
    assert mix.doubt == pytest.approx(0.1, abs=0.03)
    assert sure.max() <= 1 - mix.doubt / 2
    assert sure[~child].mean() == pytest.approx(right[~child].mean(), abs=0.01)
    assert sure[child].mean() < 0.6
    assert abs(mix.logit) < 0.3 < mix.voice


def test_weights_count_people_not_recordings() -> None:
    scores, logits, male, _ = voices(2000, wrong=0.0)
    doubled = np.concatenate([np.arange(2000), np.arange(0, 2000, 2)])
    halved = np.where(doubled % 2 == 0, 0.5, 1.0)
    once = fit_gender_mix(scores, logits, male, np.ones(2000))
    twice = fit_gender_mix(scores[doubled], logits[doubled], male[doubled], halved)
    np.testing.assert_allclose(twice.male(scores, logits), once.male(scores, logits), atol=0.01)


def test_one_gender_alone_tells_nothing() -> None:
    scores, logits, male, _ = voices(50, wrong=0.0)
    with pytest.raises(ValueError, match="women and men"):
        fit_gender_mix(scores[male], logits[male], male[male], np.ones(int(male.sum())))
