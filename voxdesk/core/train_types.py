"""What a training is asked, and what it answers, whatever is trained."""

from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.errors import Words
from voxdesk.core.types import Figures


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """Train what ``recipe`` (a name or a TOML file) describes for ``task`` on ``data``.

    The model goes into the folder ``out``. ``settings`` are NAME=VALUE changes of the recipe. ``resume``
    goes on from the checkpoint in ``out``, ``cache`` keeps decoded sound and features between runs.
    ``weights`` is the folder of a pretrained model, or of an earlier run, to begin with. An encoder takes
    its calibration over from the one in ``calibrate_like``. That is by the same recipe, with more people
    set aside.
    """

    task: str
    recipe: str
    data: Path
    out: Path
    settings: tuple[str, ...] = ()
    resume: bool = False
    cache: Path | None = None
    weights: Path | None = None
    calibrate_like: Path | None = None


@dataclass(frozen=True, slots=True)
class TrainResult:
    """Hold what was trained, on whom (None: not known), divided how, and the figures on what it never heard.

    ``measures`` are those of ``figures`` that every recipe is compared by.
    """

    recipe: str
    task: str
    features: str
    split: str
    people: int | None
    files: int
    measures: Figures
    figures: Figures
    seconds: float
    model: Path
    model_id: str
    notes: tuple[Words, ...] = ()
