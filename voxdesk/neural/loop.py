"""The training loop: network, objective and batches in; trained weights, checkpoints and a log out."""

import copy
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from voxdesk.core.files import append_json_line
from voxdesk.neural.checkpoint import load_checkpoint, save_checkpoint
from voxdesk.neural.loader import MakeBatch, batches
from voxdesk.neural.losses import Objective


@dataclass(frozen=True, slots=True)
class LoopSettings:
    """How long and how fast to learn; ``average`` is the decay of the running mean of the weights."""

    steps: int
    learning_rate: float
    warm_up: float = 0.08
    weight_decay: float = 0.02
    average: float = 0.999
    clip_norm: float = 5.0
    log_every: int = 20
    validate_every: int = 500
    checkpoint_s: float = 180.0
    workers: int = 1
    seed: int = 0
    mixed: bool = True


class Loop:
    """One training run in a folder: ``checkpoint.pt``, ``best.pt`` (averaged weights) and ``log.jsonl``."""

    def __init__(
        self,
        network: nn.Module,
        objective: Objective,
        settings: LoopSettings,
        folder: Path,
        validate: Callable[[nn.Module], dict[str, float]] | None = None,
    ) -> None:
        """``validate(averaged network)`` gives figures for the log; the lowest ``error`` is the best."""
        self.step = 0
        self.best_error = math.inf
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.network = network.to(self.device)
        self.objective = objective.to(self.device)
        self.averaged = copy.deepcopy(network).eval().requires_grad_(False)
        self._settings = settings
        self._folder = folder
        self._validate = validate
        self._optimiser = torch.optim.AdamW(
            [*network.parameters(), *objective.parameters()],
            lr=settings.learning_rate,
            weight_decay=settings.weight_decay,
        )

    def run(self, make_batch: MakeBatch, on_step: Callable[[int], None] = lambda step: None) -> None:
        """Train to the last step; ``on_step`` is told of every step and may raise to stop."""
        settings = self._settings
        started = saved = logged = time.monotonic()
        losses: list[float] = []
        rights: list[float] = []
        crops = 0
        for inputs, labels in self._batches(make_batch):
            on_step(self.step)
            loss, right = self._learn(inputs, labels)
            losses.append(loss)
            rights.append(right)
            crops += len(labels)
            self.step += 1
            now = time.monotonic()
            if self.step % settings.log_every == 0:
                self.log(
                    loss=round(sum(losses) / len(losses), 4),
                    right=round(sum(rights) / len(rights), 4),
                    learning_rate=self._rate(),
                    crops_per_s=round(crops / (now - logged), 1),
                    crop_frames=inputs.shape[1],
                    seconds=round(now - started, 1),
                )
                losses, rights, crops, logged = [], [], 0, now
            if self.step % settings.validate_every == 0 or self.step == settings.steps:
                self._judge()
                logged = time.monotonic()
            if now - saved > settings.checkpoint_s:
                self.save()
                saved = now
        self.save()

    def resume(self) -> bool:
        """Go on from the folder's checkpoint; False when there is none."""
        path = self._folder / "checkpoint.pt"
        if not path.is_file():
            return False
        state = load_checkpoint(path)
        self.network.load_state_dict(state["network"])
        self.averaged.load_state_dict(state["averaged"])
        self.objective.load_state_dict(state["objective"])
        self._optimiser.load_state_dict(state["optimiser"])
        self.step = state["step"]
        self.best_error = state["best_error"]
        return True

    def save(self) -> None:
        """Write the checkpoint."""
        save_checkpoint(
            self._folder / "checkpoint.pt",
            {
                "network": self.network.state_dict(),
                "averaged": self.averaged.state_dict(),
                "objective": self.objective.state_dict(),
                "optimiser": self._optimiser.state_dict(),
                "step": self.step,
                "best_error": self.best_error,
            },
        )

    def log(self, **figures: object) -> None:
        """Add one line to the log."""
        append_json_line(self._folder / "log.jsonl", step=self.step, **figures)

    def _batches(self, make_batch: MakeBatch) -> Iterator[tuple[Tensor, Tensor]]:
        return batches(make_batch, self.step, self._settings.steps, workers=self._settings.workers)

    def _learn(self, inputs: Tensor, labels: Tensor) -> tuple[float, float]:
        """One step of gradient descent."""
        settings = self._settings
        # Masks are drawn inside the network: seeding by step makes a resumed run repeat them.
        torch.manual_seed(settings.seed * 1_000_003 + self.step)
        for group in self._optimiser.param_groups:
            group["lr"] = self._rate()
        self.objective.progress(self.step / settings.steps)
        self.network.train()
        inputs, labels = inputs.to(self.device), labels.to(self.device)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=settings.mixed):
            outputs = self.network(inputs)
        loss, right = self.objective(outputs.float(), labels)
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), settings.clip_norm)
        self._optimiser.step()
        self._average()
        return loss.item(), right.item()

    def _rate(self) -> float:
        """One cycle: a straight climb, then half a cosine down to a hundredth."""
        settings = self._settings
        share = self.step / settings.steps
        if share < settings.warm_up:
            return settings.learning_rate * (self.step + 1) / (settings.warm_up * settings.steps + 1)
        fall = (share - settings.warm_up) / (1 - settings.warm_up)
        return settings.learning_rate * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * fall)))

    @torch.no_grad()
    def _average(self) -> None:
        decay = min(self._settings.average, (1 + self.step) / (10 + self.step))
        pairs = zip(self.averaged.state_dict().values(), self.network.state_dict().values(), strict=True)
        for mean, now in pairs:
            if mean.is_floating_point():
                mean.lerp_(now, 1 - decay)
            else:
                mean.copy_(now)

    def _judge(self) -> None:
        if self._validate is None:
            return
        figures = self._validate(self.averaged)
        self.log(**figures)
        if figures["error"] < self.best_error:
            self.best_error = figures["error"]
            save_checkpoint(
                self._folder / "best.pt", {"network": self.averaged.state_dict(), "step": self.step}
            )
