"""The training loop: network, objective and batches in; trained weights, checkpoints and a log out."""

import copy
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from voxdesk.core.errors import DataError
from voxdesk.core.files import append_json_line
from voxdesk.neural.checkpoint import load_checkpoint, save_checkpoint
from voxdesk.neural.loader import MakeBatch, batches
from voxdesk.neural.losses import Objective
from voxdesk.neural.precision import has_fast_half


@dataclass(frozen=True, slots=True)
class LoopSettings:
    """Say how long and how fast to learn; ``average`` is the decay of the mean of the weights (0: none).

    ``patience`` validations without a better one end a run (0: never). With ``epoch``, its number of
    steps, the log counts epochs too. The ``schedule`` is ``cosine`` or ``constant``.
    """

    steps: int
    learning_rate: float
    schedule: str = "cosine"
    warm_up: float = 0.08
    optimiser: str = "adam"
    weight_decay: float = 0.02
    average: float = 0.999
    clip_norm: float = 5.0
    log_every: int = 20
    validate_every: int = 500
    patience: int = 0
    epoch: int = 0
    checkpoint_s: float = 180.0
    workers: int = 1
    seed: int = 0


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
        self.averaged = network
        if settings.average:
            self.averaged = copy.deepcopy(network).eval().requires_grad_(False)
        self._best_step = 0
        self._settings = settings
        self._folder = folder
        self._validate = validate
        learnt = [*network.parameters(), *objective.parameters()]
        self._optimiser = _optimiser([one for one in learnt if one.requires_grad], settings)
        # Half precision where the machine has arithmetic of its own for it; the weights stay whole.
        self._half = has_fast_half(self.device)

    def run(self, make_batch: MakeBatch, on_step: Callable[[int], None] = lambda step: None) -> None:
        """Train to the last step, or until patience ends; ``on_step`` is told of every step, and may raise.

        Raises DataError when the loss is not finite.
        """
        settings = self._settings
        patience = settings.patience * settings.validate_every
        saved = time.monotonic()
        learnt = _Learnt()
        for inputs, labels in self._batches(make_batch):
            if patience and self.step - self._best_step >= patience:
                break
            on_step(self.step)
            learnt.add(*self._learn(inputs, labels), len(labels))
            self.step += 1
            figures: dict[str, float] = {}
            if self.step % settings.log_every == 0:
                figures = {"learning_rate": self._rate(), **learnt.figures()}
                learnt = _Learnt()
            due = self.step % settings.validate_every == 0 or self.step == settings.steps
            if due:
                figures |= self._judge()
            if figures:
                self.log(**figures)
            if due or time.monotonic() - saved > settings.checkpoint_s:
                self.save()
                saved = time.monotonic()
        self.save()

    def resume(self) -> bool:
        """Go on from the folder's checkpoint; False when there is none. Raises DataError."""
        path = self._folder / "checkpoint.pt"
        if not path.is_file():
            return False
        state = load_checkpoint(path)
        try:
            self.network.load_state_dict(state["network"])
            self.averaged.load_state_dict(state["averaged"])
            self.objective.load_state_dict(state["objective"])
            self._optimiser.load_state_dict(state["optimiser"])
            self.step = int(state["step"])
            self.best_error = float(state["best_error"])
        except (KeyError, RuntimeError, ValueError) as error:
            raise DataError(
                "The checkpoint in {folder} belongs to another recipe or other data.",
                folder=self._folder,
                hint="Start again in another folder.",
            ) from error
        self._best_step = int(state.get("best_step", 0))
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
                "best_step": self._best_step,
            },
        )

    def take_best(self) -> None:
        """Give the network the weights that were validated best, if any were."""
        path = self._folder / "best.pt"
        if self._best_step and path.is_file():
            self.network.load_state_dict(load_checkpoint(path)["network"])

    def log(self, **figures: float) -> None:
        """Add one line to the log; raises DataError for a figure that is no number."""
        if not all(math.isfinite(figure) for figure in figures.values()):
            raise DataError(
                "The training diverged: its loss is no longer a number.", hint="Try a lower learning_rate."
            )
        count = self._settings.epoch
        epochs = {"epoch": self.step // count, "epochs": self._settings.steps // count} if count else {}
        append_json_line(self._folder / "log.jsonl", step=self.step, **epochs, **figures)

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
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self._half):
            outputs = self.objective.outputs(self.network, inputs)
        # Losses are small differences: they are taken in full precision.
        loss, right = self.objective(outputs.float(), labels)
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), settings.clip_norm)
        self._optimiser.step()
        self._average()
        return loss.item(), right.item()

    def _rate(self) -> float:
        """One cycle: a straight climb, then half a cosine down to a hundredth.

        Loshchilov & Hutter 2017, arXiv 1608.03983, without restarts.
        """
        settings = self._settings
        if settings.schedule == "constant":
            return settings.learning_rate
        share = self.step / settings.steps
        if share < settings.warm_up:
            return settings.learning_rate * (self.step + 1) / (settings.warm_up * settings.steps + 1)
        fall = (share - settings.warm_up) / (1 - settings.warm_up)
        return settings.learning_rate * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * fall)))

    @torch.no_grad()
    def _average(self) -> None:
        if self.averaged is self.network:
            return
        decay = min(self._settings.average, (1 + self.step) / (10 + self.step))
        pairs = zip(self.averaged.state_dict().values(), self.network.state_dict().values(), strict=True)
        for mean, now in pairs:
            if mean.is_floating_point():
                mean.lerp_(now, 1 - decay)
            else:
                mean.copy_(now)

    def _judge(self) -> dict[str, float]:
        """Validate the averaged network, and keep it where it is the best; the figures."""
        if self._validate is None:
            return {}
        self.averaged.eval()
        figures = self._validate(self.averaged)
        if figures["error"] < self.best_error:
            self.best_error, self._best_step = figures["error"], self.step
            save_checkpoint(
                self._folder / "best.pt", {"network": self.averaged.state_dict(), "step": self.step}
            )
        return figures


class _Learnt:
    """Hold what the steps since the last line of the log came to."""

    def __init__(self) -> None:
        self._started, self._spent = time.monotonic(), time.process_time()
        self._losses: list[float] = []
        self._rights: list[float] = []
        self._examples = 0

    def add(self, loss: float, right: float, examples: int) -> None:
        """Count one step."""
        self._losses.append(loss)
        self._rights.append(right)
        self._examples += examples

    def figures(self) -> dict[str, float]:
        """Return the mean loss and share of right answers, and what they took."""
        seconds = time.monotonic() - self._started
        return {
            "loss": round(sum(self._losses) / len(self._losses), 5),
            "accuracy": round(sum(self._rights) / len(self._rights), 5),
            "examples_per_s": round(self._examples / max(seconds, 1e-9), 1),
            "seconds": round(seconds, 2),
            "processor_s": round(time.process_time() - self._spent, 2),
        }


def _optimiser(parameters: list[nn.Parameter], settings: LoopSettings) -> torch.optim.Optimizer:
    rate, decay = settings.learning_rate, settings.weight_decay
    match settings.optimiser:
        case "adam":
            return torch.optim.AdamW(parameters, lr=rate, weight_decay=decay)
        case "adagrad":
            return torch.optim.Adagrad(parameters, lr=rate, weight_decay=decay)
        case "rmsprop":
            return torch.optim.RMSprop(parameters, lr=rate, weight_decay=decay)
        case "sgd":
            return torch.optim.SGD(parameters, lr=rate, weight_decay=decay, momentum=0.9, nesterov=True)
    raise ValueError(f"no optimiser {settings.optimiser}")
