"""What others published of the recipes' methods, and what a run did otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from voxdesk.core.errors import Words
from voxdesk.core.types import Json, JsonTable


@dataclass(frozen=True, slots=True)
class Published:
    """Figures of a recipe's method, each a share: per audio and per frame, or of the first and first five.

    ``settings`` are how it was done, by the names that a recipe has for it.
    """

    audio: float | None = None
    frame: float | None = None
    top1: float | None = None
    top5: float | None = None
    settings: JsonTable = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The figures as a report writes them."""
        each = {"per audio": self.audio, "per frame": self.frame, "top-1": self.top1, "top-5": self.top5}
        known = {name: value for name, value in each.items() if value is not None}
        if list(known) == ["per audio"]:
            return f"{self.audio:.3g}"
        return ", ".join(f"{value:.3f} {name}" for name, value in known.items())


_LEAKING: JsonTable = {"split": "published"}
_FRAMES: JsonTable = {**_LEAKING, "features": "mfcc", "size": 13}
_PIECES: JsonTable = {**_LEAKING, "features": "wav2vec2", "piece_s": 2.0}
_PICTURES: JsonTable = {**_LEAKING, "features": "stft-picture", "mask": False}
_GMM = Published(audio=0.804, settings={**_PIECES, "components": 16})
_MLP = Published(audio=0.747, settings={**_PIECES, "hidden": [64, 250], "activation": "tanh"})

# Figures of student projects on other data and with other splits (the same speakers in training and
# test as far as is known): a yardstick, no competition.
PUBLISHED: dict[str, dict[str, Published]] = {
    "gender": {
        "gradient-boosting": Published(0.902, 0.753, settings=_FRAMES),
        "mlp": Published(0.998, 0.896, settings={**_FRAMES, "hidden": [128, 64]}),
        "cnn1d": Published(0.999, 0.908, settings=_FRAMES),
        "hubert": Published(0.918, settings={**_LEAKING, "features": "wav2vec2"}),
        "mel-cnn": Published(0.89, settings={**_LEAKING, "features": "mel-picture", "piece_s": 6.0}),
        "mel-transfer": Published(
            0.84,
            settings={**_LEAKING, "features": "mel-picture", "piece_s": 6.0, "network": "folder"},
        ),
        "svm-raw": Published(0.59, settings={**_LEAKING, "features": "raw"}),
    },
    "speaker": {
        "gmm": _GMM,
        "gmm-wav2vec2": _GMM,
        "mlp": _MLP,
        "mlp-wav2vec2": _MLP,
        "resnet18": Published(top1=0.791, top5=0.928, settings={**_PICTURES, "contrastive_weight": 0.0}),
        "resnet18-ccl": Published(
            top1=0.790,
            top5=0.932,
            settings={**_PICTURES, "contrastive_weight": 1.0, "optimiser": "adagrad", "learning_rate": 1e-3},
        ),
        "resnet18-ccl-adam": Published(
            top1=0.790,
            top5=0.932,
            settings={**_PICTURES, "contrastive_weight": 0.55, "optimiser": "adam", "learning_rate": 2e-3},
        ),
    },
}


def published_of(task: str, recipe: str) -> Published | None:
    """Return what was published of a recipe's method; None where nothing was."""
    return PUBLISHED[task].get(recipe)


def what_differs(published: Published, settings: Mapping[str, Json]) -> tuple[Words, ...]:
    """Say what a run with ``settings`` did otherwise; the recordings are always others."""
    told = [Words("other recordings and people")]
    for name, theirs in published.settings.items():
        ours = settings.get(name)
        if ours is None or ours == theirs or (isinstance(ours, tuple) and list(ours) == theirs):
            continue
        if name == "split":
            told.append(Words("nobody on both sides of the split, where there everybody was"))
        else:
            told.append(
                Words("{name} is {ours}, there {theirs}", name=name, ours=_plain(ours), theirs=_plain(theirs))
            )
    return tuple(told)


def _plain(value: Json) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
