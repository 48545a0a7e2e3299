"""A network and examples in memory in; trained weights, epoch by epoch, out: stoppable and resumable."""

import copy
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from voxdesk.core.errors import DataError
from voxdesk.core.files import append_json_line
from voxdesk.neural.checkpoint import load_checkpoint, save_checkpoint
from voxdesk.neural.lab.networks import LabNet
from voxdesk.neural.networks import with_channels_last
from voxdesk.neural.precision import has_fast_half

_JUDGE_BATCH = 256
_LEAST_STEPS = 10
_WARM_UP = 0.1
_COLD = 0.02


@dataclass(frozen=True, slots=True)
class EpochSettings:
    """How long and how fast to learn; ``patience`` epochs without a better validation end it (0: never)."""

    epochs: int
    batch_size: int
    learning_rate: float
    optimiser: str = "adam"
    weight_decay: float = 0.0
    patience: int = 5
    smoothing: float = 0.0
    contrastive_weight: float = 0.0
    seed: int = 0
    schedule: str = "constant"

    def rate_at(self, share: float) -> float:
        """The learning rate when ``share`` of all epochs is done.

        ``cosine`` rises over the first tenth and falls to nothing along half a cosine at the end
        (Loshchilov & Hutter 2017, arXiv 1608.03983, without restarts).
        """
        if self.schedule == "constant":
            return self.learning_rate
        if share < _WARM_UP:
            return self.learning_rate * (_COLD + (1 - _COLD) * share / _WARM_UP)
        fallen = (share - _WARM_UP) / (1 - _WARM_UP)
        return self.learning_rate * max(_COLD, 0.5 * (1 + math.cos(math.pi * min(1.0, fallen))))


@dataclass(frozen=True, slots=True)
class Examples:
    """Rows of ``values`` [n, ...] and their labels i64[rows]; the values may lie on disk."""

    values: np.ndarray
    rows: np.ndarray
    labels: np.ndarray


class ContrastiveCentres(nn.Module):
    """Contrastive-centre loss: near to the own centre, far from all others (Qi & Su 2017)."""

    def __init__(self, classes: int, dimension: int, delta: float = 1.0) -> None:
        super().__init__()
        self.centres = nn.Parameter(torch.randn(classes, dimension))
        self.delta = delta

    def forward(self, features: Tensor, labels: Tensor) -> Tensor:
        """Mean over the batch of half the squared distance to the own centre by those to the others."""
        squared = torch.cdist(features, self.centres).square()
        own = squared.gather(1, labels[:, None]).squeeze(1)
        others = squared.sum(dim=1) - own
        return 0.5 * (own / (others + self.delta)).mean()


class EpochLoop:
    """One run in a folder: ``checkpoint.pt`` after every epoch and one line of ``log.jsonl`` an epoch."""

    def __init__(
        self,
        network: LabNet,
        settings: EpochSettings,
        folder: Path,
        class_weights: np.ndarray | None = None,
    ) -> None:
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.network = with_channels_last(network.to(self.device))
        self._half = has_fast_half(self.device)
        self.epoch = 0
        self.best_loss = math.inf
        self.best_epoch = 0
        self._settings = settings
        self._folder = folder
        weights = None if class_weights is None else torch.tensor(class_weights, dtype=torch.float32)
        self._cross_entropy = nn.CrossEntropyLoss(weights, label_smoothing=settings.smoothing).to(self.device)
        self._centres = ContrastiveCentres(network.decide.out_features, network.dimension).to(self.device)
        parts = [*network.parameters()]
        if settings.contrastive_weight:
            parts += [*self._centres.parameters()]
        self._optimiser = _optimiser([part for part in parts if part.requires_grad], settings)
        self._best: dict[str, Tensor] = copy.deepcopy(network.state_dict())

    def run(
        self,
        train: Examples,
        validation: Examples,
        on_step: Callable[[float, str], None] = lambda share, text: None,
    ) -> None:
        """Train to the last epoch or until nothing gets better; the best weights remain.

        ``on_step`` is told the share done and may raise to stop. Raises DataError when the loss is
        not finite.
        """
        settings = self._settings
        while self.epoch < settings.epochs and not self._patience_ended():
            started, spent = time.monotonic(), time.process_time()
            loss, right = self._learn(train, on_step)
            self.epoch += 1
            judged_loss, judged_right = self.judge(validation)
            if not math.isfinite(loss) or not math.isfinite(judged_loss):
                raise DataError(
                    "The training diverged: its loss is no number any more.",
                    hint="Try a lower learning_rate.",
                )
            if judged_loss < self.best_loss:
                self.best_loss, self.best_epoch = judged_loss, self.epoch
                self._best = copy.deepcopy(self.network.state_dict())
            append_json_line(
                self._folder / "log.jsonl",
                epoch=self.epoch,
                epochs=settings.epochs,
                loss=round(loss, 5),
                accuracy=round(right, 5),
                validation_loss=round(judged_loss, 5),
                validation_accuracy=round(judged_right, 5),
                seconds=round(time.monotonic() - started, 2),
                processor_s=round(time.process_time() - spent, 2),
            )
            self._save()
        self.network.load_state_dict(self._best)

    def resume(self) -> bool:
        """Go on from the folder's checkpoint; False when there is none. Raises DataError."""
        path = self._folder / "checkpoint.pt"
        if not path.is_file():
            return False
        state = load_checkpoint(path)
        try:
            self.network.load_state_dict(state["network"])
            self._centres.load_state_dict(state["centres"])
            self._optimiser.load_state_dict(state["optimiser"])
        except (KeyError, RuntimeError, ValueError) as error:
            raise DataError(
                "The checkpoint in {folder} belongs to another recipe or other data.",
                folder=self._folder,
                hint="Start anew in another folder.",
            ) from error
        self._best = state["best"]
        self.epoch, self.best_epoch = int(state["epoch"]), int(state["best_epoch"])
        self.best_loss = float(state["best_loss"])
        return True

    @torch.no_grad()
    def judge(self, examples: Examples) -> tuple[float, float]:
        """Loss (without centres) and share of right answers."""
        self.network.eval()
        total = right = 0.0
        for first in range(0, len(examples.rows), _JUDGE_BATCH):
            values, labels = self._batch(
                examples, np.arange(first, min(first + _JUDGE_BATCH, len(examples.rows)))
            )
            with self._precision():
                logits = self.network(values)
            logits = logits.float()
            total += float(nn.functional.cross_entropy(logits, labels, reduction="sum"))
            right += float((logits.argmax(dim=1) == labels).sum())
        return total / len(examples.rows), right / len(examples.rows)

    def _learn(self, train: Examples, on_step: Callable[[float, str], None]) -> tuple[float, float]:
        settings = self._settings
        rng = np.random.default_rng((settings.seed, self.epoch))
        # With a handful of examples an epoch goes over them several times: a network's running means
        # (batch normalisation) would else be far behind its weights.
        rounds = max(1, round(_LEAST_STEPS * settings.batch_size / len(train.rows)))
        order = np.concatenate([rng.permutation(len(train.rows)) for _ in range(rounds)])
        torch.manual_seed(settings.seed * 1_000_003 + self.epoch)
        self.network.train()
        batches = np.array_split(order, max(1, round(len(order) / settings.batch_size)))
        total = right = 0.0
        for number, chosen in enumerate(batches):
            share = (self.epoch + number / len(batches)) / settings.epochs
            on_step(share, f"epoch {self.epoch + 1} of {settings.epochs}")
            if len(chosen) < 2 and len(batches) > 1:
                continue  # batch normalisation needs two
            values, labels = self._batch(train, chosen)
            for group in self._optimiser.param_groups:
                group["lr"] = settings.rate_at(share)
            with self._precision():
                features = self.network.features(values)
                logits = self.network.decide(features)
            # Losses are small differences: they are taken in full precision.
            logits = logits.float()
            loss = self._cross_entropy(logits, labels)
            if settings.contrastive_weight:
                loss = loss + settings.contrastive_weight * self._centres(features.float(), labels)
            self._optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
            self._optimiser.step()
            total += loss.item() * len(chosen)
            right += float((logits.argmax(dim=1) == labels).sum())
        return total / len(order), right / len(order)

    def _batch(self, examples: Examples, chosen: np.ndarray) -> tuple[Tensor, Tensor]:
        rows = examples.rows[chosen]
        values = torch.from_numpy(np.asarray(examples.values[rows], dtype=np.float32))
        return values.to(self.device), torch.from_numpy(examples.labels[chosen]).to(self.device)

    def _precision(self) -> torch.autocast:
        """Half precision where the machine has arithmetic of its own for it; the weights stay whole."""
        return torch.autocast(self.device.type, torch.bfloat16, enabled=self._half)

    def _patience_ended(self) -> bool:
        patience = self._settings.patience
        return bool(patience) and self.epoch - self.best_epoch >= patience

    def _save(self) -> None:
        state = {
            "network": self.network.state_dict(),
            "centres": self._centres.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "best": self._best,
            "epoch": self.epoch,
            "best_epoch": self.best_epoch,
            "best_loss": self.best_loss,
        }
        save_checkpoint(self._folder / "checkpoint.pt", state)


def _optimiser(parameters: list[nn.Parameter], settings: EpochSettings) -> torch.optim.Optimizer:
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
