"""Networks of the Lab: every optimiser that a recipe can name learns, and by a rule of its own."""

import json
from pathlib import Path

import numpy as np
import pytest

from voxdesk.core.errors import DataError
from voxdesk.inference.trial_run import run_batches
from voxdesk.neural.lab.networks import perceptron
from voxdesk.neural.networks import seeded
from voxdesk.training.methods.base import Run, Training
from voxdesk.training.methods.networks import OPTIMISERS, EpochBatches, NetworkParams, fit_network


def examples() -> Training:
    rng = np.random.default_rng(3)
    labels = np.arange(120) % 2
    values = (rng.standard_normal((120, 6)) + 2 * labels[:, None]).astype(np.float32)
    seen = np.arange(120) < 80
    return Training(values, np.flatnonzero(seen), labels[seen], np.flatnonzero(~seen), labels[~seen], 2)


def fitted(folder: Path, **settings: object) -> list[dict[str, float]]:
    """The lines of the log of a short training."""
    params = NetworkParams(
        **{"n_epochs": 15, "batch_size": 16, "learning_rate": 0.01, "patience": 0, **settings}
    )
    network = seeded(lambda: perceptron(6, (8,), 2, activation="relu", dropout=0.0), 1)
    training = examples()
    found = fit_network(network, training, params, Run(folder))
    scores = run_batches(found.content, training.values[training.validation_rows], found.output)
    log = [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]
    right = float((scores.argmax(axis=1) == training.validation_labels).mean())
    best = min(log, key=lambda line: line["validation_loss"])
    assert right == pytest.approx(best["validation_accuracy"], abs=1e-4)  # the best weights remain
    return log


@pytest.mark.parametrize("optimiser", OPTIMISERS)
def test_every_optimiser_learns(tmp_path: Path, optimiser: str) -> None:
    log = fitted(tmp_path, optimiser=optimiser)
    assert [line["epoch"] for line in log] == list(range(1, 16))
    assert log[-1]["loss"] < log[0]["loss"]
    assert min(line["validation_loss"] for line in log) < 0.35
    assert max(line["validation_accuracy"] for line in log) >= 0.9


def test_every_optimiser_has_a_rule_of_its_own(tmp_path: Path) -> None:
    assert set(OPTIMISERS) == {"adam", "adagrad", "rmsprop", "sgd"}
    assert len({fitted(tmp_path / name, optimiser=name)[-1]["loss"] for name in OPTIMISERS}) == 4


def test_patience_ends_a_run_and_a_rate_that_is_too_high_is_told(tmp_path: Path) -> None:
    log = fitted(tmp_path / "patient", n_epochs=200, learning_rate=0.3, patience=3)
    best = min(log, key=lambda line: line["validation_loss"])
    assert len(log) < 200
    assert log[-1]["epoch"] == best["epoch"] + 3
    with pytest.raises(DataError, match="diverged"):
        fitted(tmp_path / "diverged", optimiser="sgd", learning_rate=10.0, contrastive_weight=1e30)


def test_the_other_ways_of_counting_a_loss_learn_too(tmp_path: Path) -> None:
    log = fitted(tmp_path, contrastive_weight=0.1, class_weights=True, smoothing=0.1, schedule="cosine")
    assert max(line["validation_accuracy"] for line in log) >= 0.9
    assert log[-1]["learning_rate"] < 0.1 * max(line["learning_rate"] for line in log)


@pytest.mark.parametrize("batch_size", [1, 2, 7, 64])
def test_an_epoch_hears_every_row_and_no_batch_has_a_single_one(batch_size: int) -> None:
    training = examples()
    batches = EpochBatches(training, batch_size, seed=4)
    parts = [batches(step) for step in range(batches.steps)]
    assert min(len(labels) for _, labels in parts) >= 2
    heard = np.concatenate([values for values, _ in parts])
    assert {row.tobytes() for row in heard} == {row.tobytes() for row in training.values[training.rows]}
    np.testing.assert_array_equal(batches(0)[0], parts[0][0])
    assert not np.array_equal(batches(batches.steps)[0], parts[0][0])
