"""What every training run of a network is told, whatever it learns."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from voxdesk.neural.loop import LoopSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSettings:
    """How long and how fast to learn, how often to be judged, and by how many processes batches are made.

    ``average`` is the decay of the running mean of the weights, which is what gets exported.
    """

    steps: int
    batch_size: int
    learning_rate: float
    weight_decay: float = 0.02
    average: float = 0.999
    validate_every: int = 400
    workers: int = 1
    seed: int = 1

    def loop(self) -> "LoopSettings":
        """Return the same for the training loop."""
        from voxdesk.neural.loop import LoopSettings

        return LoopSettings(
            steps=self.steps,
            learning_rate=self.learning_rate,
            weight_decay=self.weight_decay,
            average=self.average,
            validate_every=self.validate_every,
            workers=self.workers,
            seed=self.seed,
        )
