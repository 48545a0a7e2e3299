"""The loop by epochs: every optimiser that a recipe can name learns, and by a rule of its own."""

from pathlib import Path

import numpy as np
import pytest

from voxdesk.neural.epochs import EpochLoop, EpochSettings, Examples
from voxdesk.neural.lab.networks import perceptron
from voxdesk.neural.networks import seeded
from voxdesk.training.methods.networks import OPTIMISERS


def trained(folder: Path, optimiser: str) -> tuple[float, float, float]:
    """Loss before, loss afterwards and share of right answers on examples set aside."""
    rng = np.random.default_rng(3)
    labels = np.arange(120) % 2
    values = (rng.standard_normal((120, 6)) + 2 * labels[:, None]).astype(np.float32)
    half = np.arange(120) < 80
    train, held = (Examples(values, np.flatnonzero(rows), labels[rows]) for rows in (half, ~half))
    network = seeded(lambda: perceptron(6, (8,), 2, activation="relu", dropout=0.0), 1)
    loop = EpochLoop(network, EpochSettings(15, 16, 0.01, optimiser, patience=0), folder)
    before, _ = loop.judge(held)
    loop.run(train, held)
    return before, *loop.judge(held)


@pytest.mark.parametrize("optimiser", OPTIMISERS)
def test_every_optimiser_learns(tmp_path: Path, optimiser: str) -> None:
    before, loss, right = trained(tmp_path, optimiser)
    assert loss < before / 2
    assert right >= 0.9


def test_every_optimiser_has_a_rule_of_its_own(tmp_path: Path) -> None:
    assert set(OPTIMISERS) == {"adam", "adagrad", "rmsprop", "sgd"}
    assert len({trained(tmp_path / name, name)[1] for name in OPTIMISERS}) == 4
