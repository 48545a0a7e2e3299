"""Deep embedded clustering: rows in, codes and groups that were learnt together out.

Xie, Girshick & Farhadi 2016, Unsupervised deep embedding for clustering analysis, ICML.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from voxdesk.core.context import Context
from voxdesk.core.errors import Words
from voxdesk.core.types import Array, Float32, Float64, Int64
from voxdesk.neural.clustering.dec_nets import AutoEncoder, student_t, target_distribution

_BATCH = 64
_STEPS = 12  # in a round at least, in small folders by smaller batches
_PRETRAINING = 0.5  # of the progress is pre-training


@dataclass(frozen=True, slots=True)
class DecSettings:
    """``epochs`` of pre-training, ``rounds`` of refinement at most; it ends where labels settle.

    ``settled`` is the share of labels that may still change from round to round.
    """

    epochs: int = 20
    rounds: int = 20
    learning_rate: float = 1e-3
    settled: float = 0.001
    seed: int = 0


@dataclass(frozen=True, slots=True)
class DecFound:
    """Labels i64[n], codes f32[n, L], and the KL loss f64[rounds] and changed share of every round."""

    labels: Int64
    codes: Float32
    losses: Float64
    changed: Float64


class Dec:
    """One run over ``rows`` [n, D]: pre-train, look at the codes, then refine for a number of groups."""

    def __init__(self, build: Callable[[], AutoEncoder], rows: Array, settings: DecSettings) -> None:
        """``build`` makes the auto-encoder; its first weights depend on the seed alone."""
        with torch.random.fork_rng():
            torch.manual_seed(settings.seed)
            self.network = build()
        self._rows = rows
        self._settings = settings
        self._order = np.random.default_rng(settings.seed)
        self._middle, self._spread = _scale_of(rows)
        self._unit = 1.0

    def pretrain(self, ctx: Context) -> float:
        """Learn to give the rows back; returns the mean squared error of the last epoch, of spread 1."""
        optimiser = torch.optim.Adam(self.network.parameters(), lr=self._settings.learning_rate)
        error = 0.0
        for epoch in range(self._settings.epochs):
            error = 0.0
            for inputs, rows in self._batches(shuffled=True, ctx=ctx):
                loss = (self.network.decode(self.network.encode(inputs)) - inputs).square().mean()
                _step(optimiser, loss)
                error += loss.item() * len(rows)
            error /= len(self._rows)
            done = Words("pre-training {done} of {total}", done=epoch + 1, total=self._settings.epochs)
            ctx.report(_PRETRAINING * (epoch + 1) / self._settings.epochs, done)
        return error

    def codes(self, ctx: Context) -> Float32:
        """Return the codes f32[n, L] of all rows as the network is now."""
        self.network.eval()
        with torch.inference_mode():
            parts = [self._encode(inputs) for inputs, _ in self._batches(shuffled=False, ctx=ctx)]
        return np.asarray(torch.cat(parts).numpy(), dtype=np.float32)

    def refine(self, centres: Float32, labels: Int64, ctx: Context) -> DecFound:
        """From k-means ``centres`` f32[k, L] and ``labels`` i64[n] on: draw codes to centres by KL(p‖q)."""
        codes = self.codes(ctx)
        # Student's t has a fixed width: codes are measured in mean distances from their centre.
        self._unit = float(np.linalg.norm(codes - centres[labels], axis=1).mean()) or 1.0
        places = nn.Parameter(torch.from_numpy(centres / np.float32(self._unit)).clone())
        rate = 0.1 * self._settings.learning_rate
        optimiser = torch.optim.Adam([*self.network.parameters(), places], lr=rate)
        losses: list[float] = []
        changes: list[float] = []
        for number in range(self._settings.rounds):
            assignment = student_t(torch.from_numpy(self.codes(ctx)), places.detach())
            target = target_distribution(assignment)
            now = assignment.argmax(dim=1).numpy().astype(np.int64)
            changes.append(float((now != labels).mean()))
            labels = now
            if number and changes[-1] <= self._settings.settled:
                break
            losses.append(self._round(optimiser, places, target, ctx))
            done = Words(
                "refining {done} of {total}, {share:.1f} % changed",
                done=number + 1,
                total=self._settings.rounds,
                share=100 * changes[-1],
            )
            share = _PRETRAINING + (1 - _PRETRAINING) * (number + 1) / self._settings.rounds
            ctx.report(share, done)
        codes = self.codes(ctx)
        labels = student_t(torch.from_numpy(codes), places.detach()).argmax(dim=1).numpy().astype(np.int64)
        return DecFound(labels, codes, np.array(losses), np.array(changes))

    def _round(self, optimiser: torch.optim.Optimizer, places: Tensor, target: Tensor, ctx: Context) -> float:
        total = 0.0
        for inputs, rows in self._batches(shuffled=True, ctx=ctx):
            wanted = target[torch.from_numpy(rows)]
            found = student_t(self._encode(inputs), places)
            loss = (wanted * (wanted.clamp_min(1e-12).log() - found.clamp_min(1e-12).log())).sum(dim=1).mean()
            _step(optimiser, loss)
            total += loss.item() * len(rows)
        return total / len(self._rows)

    def _encode(self, inputs: Tensor) -> Tensor:
        codes: Tensor = self.network.encode(inputs)
        return codes / self._unit

    def _batches(self, *, shuffled: bool, ctx: Context) -> Iterator[tuple[Tensor, Int64]]:
        self.network.train(shuffled)
        order = self._order.permutation(len(self._rows)) if shuffled else np.arange(len(self._rows))
        size = max(4, min(_BATCH, len(order) // _STEPS))
        for start in range(0, len(order), size):
            ctx.check()
            rows = order[start : start + size]
            if shuffled and len(rows) == 1 and len(order) > 1:
                continue  # one row alone has no spread to normalise by
            values = (self._rows[rows].astype(np.float32) - self._middle) / self._spread
            yield torch.from_numpy(values), rows


def _scale_of(rows: Array) -> tuple[Float32, Float32]:
    """Mean and spread of every column, f32[D] each, in bounded memory."""
    total = np.zeros(rows.shape[1])
    squares = np.zeros(rows.shape[1])
    for start in range(0, len(rows), 1024):
        block = rows[start : start + 1024].astype(np.float64)
        total += block.sum(axis=0)
        squares += (block**2).sum(axis=0)
    middle = total / max(len(rows), 1)
    spread = np.sqrt(np.maximum(squares / max(len(rows), 1) - middle**2, 0.0))
    return middle.astype(np.float32), np.maximum(spread, 1e-3).astype(np.float32)


def _step(optimiser: torch.optim.Optimizer, loss: Tensor) -> None:
    optimiser.zero_grad(set_to_none=True)
    torch.autograd.backward(loss)
    optimiser.step()
