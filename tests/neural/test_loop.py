"""The training loop: it learns, a resumed run does what an unbroken one does, damaged files are refused."""

import json
import pickle
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from voxdesk.core.errors import Cancelled, DataError
from voxdesk.neural.checkpoint import load_checkpoint, save_checkpoint
from voxdesk.neural.encoder.ecapa import EcapaEncoder, EcapaSettings
from voxdesk.neural.loop import Loop, LoopSettings
from voxdesk.neural.losses import GeneralisedSoftmax, MarginSoftmax
from voxdesk.neural.networks import seeded

PEOPLE = 6
STEPS = 24


def make_batch(step: int) -> tuple[np.ndarray, np.ndarray]:
    """A spectrum of its own for every person, louder and softer as time goes on, in noise."""
    spectra = np.random.default_rng(0).standard_normal((PEOPLE, 1, 80))
    rng = np.random.default_rng((9, step))
    labels = rng.integers(0, PEOPLE, 12)
    loudness = np.repeat(rng.standard_normal((12, 8, 1)), 4, axis=1)
    disturbed = spectra[labels] * loudness + 0.2 * rng.standard_normal((12, 32, 80))
    return disturbed.astype(np.float32), labels.astype(np.int64)


def make_loop(
    folder: Path, validate: Callable[[nn.Module], dict[str, float]] | None = None, **changes: object
) -> Loop:
    settings = LoopSettings(
        **{"steps": STEPS, "learning_rate": 3e-3, "workers": 0, "log_every": 4, **changes}
    )
    network = seeded(
        lambda: EcapaEncoder(EcapaSettings(channels=16, pooled=16, dimension=16, stem=(2, 2, 4))), 1
    )
    return Loop(network, seeded(lambda: MarginSoftmax(16, PEOPLE), 2), settings, folder, validate)


def weights(network: nn.Module) -> np.ndarray:
    return torch.cat([value.flatten().float() for value in network.state_dict().values()]).numpy()


def log_of(folder: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]


def test_the_loss_falls_and_the_answers_become_right(tmp_path: Path) -> None:
    make_loop(tmp_path, steps=60).run(make_batch)
    log = log_of(tmp_path)
    assert log[-1]["step"] == 60
    assert log[-1]["accuracy"] > 0.8 > 0.5 > log[0]["accuracy"]
    assert log[-1]["loss"] < log[0]["loss"]
    assert log[-1]["learning_rate"] < log[3]["learning_rate"]


def test_a_resumed_run_ends_where_an_unbroken_one_ends(tmp_path: Path) -> None:
    unbroken = make_loop(tmp_path / "unbroken")
    unbroken.run(make_batch)

    def stop(step: int) -> None:
        if step == 10:
            raise Cancelled

    broken = make_loop(tmp_path / "broken", checkpoint_s=0.0)
    with pytest.raises(Cancelled):
        broken.run(make_batch, stop)
    resumed = make_loop(tmp_path / "broken")
    assert resumed.resume()
    assert resumed.step == 10
    resumed.run(make_batch)
    assert resumed.step == unbroken.step == STEPS
    np.testing.assert_allclose(weights(resumed.network), weights(unbroken.network), atol=1e-6)
    np.testing.assert_allclose(weights(resumed.averaged), weights(unbroken.averaged), atol=1e-6)


def test_batches_made_in_another_process_are_the_same(tmp_path: Path) -> None:
    loops = [make_loop(tmp_path / str(workers), steps=4, workers=workers) for workers in (0, 1)]
    for loop in loops:
        loop.run(make_batch)
    np.testing.assert_allclose(weights(loops[0].network), weights(loops[1].network), atol=1e-6)


def test_nothing_to_resume_from(tmp_path: Path) -> None:
    assert not make_loop(tmp_path).resume()


def test_the_average_lags_behind_and_the_best_is_kept(tmp_path: Path) -> None:
    errors = iter([0.5, 0.2, 0.4])
    loop = make_loop(tmp_path, lambda network: {"error": next(errors)}, validate_every=8)
    loop.run(make_batch)
    assert loop.best_error == 0.2
    assert load_checkpoint(tmp_path / "best.pt")["step"] == 16
    assert np.abs(weights(loop.averaged) - weights(loop.network)).max() > 0


def test_a_checkpoint_that_is_a_pickle_bomb_does_nothing(tmp_path: Path) -> None:
    trace = tmp_path / "trace"

    class Bomb:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return Path.touch, (trace,)  # type: ignore[return-value]

    path = tmp_path / "checkpoint.pt"
    for content in (pickle.dumps(Bomb()), b"no checkpoint"):
        path.write_bytes(content)
        with pytest.raises(DataError):
            load_checkpoint(path)
    torch.save({"step": Bomb()}, path)
    with pytest.raises(DataError):
        load_checkpoint(path)
    assert not trace.exists()


def test_a_checkpoint_comes_back_as_it_was(tmp_path: Path) -> None:
    save_checkpoint(tmp_path / "deep" / "a.pt", {"step": 3, "weights": {"a": torch.ones(2)}})
    state = load_checkpoint(tmp_path / "deep" / "a.pt")
    assert state["step"] == 3
    assert torch.equal(state["weights"]["a"], torch.ones(2))


def test_a_label_that_is_surely_wrong_hardly_pulls() -> None:
    objective = GeneralisedSoftmax(0.6)

    def pull(male_logit: float) -> tuple[float, float, float]:
        logits = torch.tensor([[0.0, male_logit]], requires_grad=True)
        loss, right = objective(logits, torch.tensor([1]))
        loss.backward()
        assert logits.grad is not None
        return float(logits.grad.abs().max()), float(loss.detach()), float(right)

    unsure, wrong, sure = pull(0.0), pull(-9.0), pull(9.0)
    assert wrong[0] < 0.05 * unsure[0]
    assert sure[0] < 0.05 * unsure[0]
    assert wrong[1] > unsure[1] > sure[1]
    assert (wrong[2], sure[2]) == (0.0, 1.0)
