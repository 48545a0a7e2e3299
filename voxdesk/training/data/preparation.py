"""A corpus folder in; decoded sound to learn from, sound to judge by, and what disturbs it out."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from voxdesk.core.errors import DataError
from voxdesk.core.types import AudioClip, Float32
from voxdesk.training.data.dataset import Recording
from voxdesk.training.data.divide import Parts, few_each
from voxdesk.training.data.table import read_noises
from voxdesk.training.data.waves import WaveStore, decode_waves

if TYPE_CHECKING:
    from voxdesk.neural.augment import Augmenter

Augment: TypeAlias = dict[str, Any]
"""Fields of ``neural.augment.AugmentSettings`` by name."""
Report = Callable[[float, str], None]
Trim = Callable[[AudioClip], AudioClip]


@dataclass(frozen=True, slots=True)
class DataRecipe:
    """Hold what is made of a corpus before training: who is set aside, at which speeds, in which rooms.

    ``clips`` is how many recordings of a person are used at most (0: all).
    """

    set_aside: float = 0.17
    speeds: tuple[float, ...] = (1.0, 0.9, 1.1)
    rooms: int = 600
    room_seed: int = 7
    clips: int = 0


@dataclass(frozen=True, slots=True)
class Prepared:
    """Decoded recordings to train on and of people set aside, and what disturbs the former."""

    train: WaveStore
    aside: WaveStore
    disturb: "Augmenter"


def prepare(
    parts: Parts,
    cache: Path,
    recipe: DataRecipe,
    augment: Augment,
    report: Report = lambda share, text: None,
) -> Prepared:
    """Decode what ``parts`` hold and make the rooms, or take from ``cache`` what an earlier run made.

    Raises DataError when the corpus is not usable or a
    name is unknown.
    """
    from voxdesk.neural.augment import Augmenter, AugmentSettings
    from voxdesk.neural.rooms import cached_rooms

    try:
        settings = AugmentSettings(**augment)
    except TypeError as error:
        raise DataError("The recipe's augmentation is not right: {reason}.", reason=error) from error
    if not parts.train or not parts.aside:
        raise DataError(
            "The corpus has too few people with several recordings to set some aside.",
            hint="Add people, or recordings of those that have only one. Methods of the Lab need fewer.",
        )
    report(0.0, "decoding")
    trim = _trimmer()
    used = few_each(parts.train, recipe.clips) if recipe.clips else parts.train
    train_store = _decoded(used, cache, "train", recipe.speeds, trim, lambda share: report(share, "decoding"))
    aside_store = _decoded(parts.aside, cache, "aside", trim=trim)
    noises = _noises(parts.root, cache)
    rooms: Sequence[Float32] = ()
    if recipe.rooms:
        report(0.0, "building rooms")
        name = f"rooms-{recipe.rooms}-{recipe.room_seed}.npy"
        rooms = list(cached_rooms(cache / name, recipe.rooms, recipe.room_seed))
    return Prepared(train_store, aside_store, Augmenter(settings, noises=noises, rooms=rooms))


def _decoded(
    recordings: Sequence[Recording],
    cache: Path,
    name: str,
    speeds: Sequence[float] = (1.0,),
    trim: Trim | None = None,
    report: Callable[[float], None] = lambda share: None,
) -> WaveStore:
    """The store of just these recordings: its folder's name tells which they are."""
    listed = "\n".join(
        [
            *(str(recording.path.absolute()) for recording in recordings),
            repr((tuple(speeds), trim is not None)),
        ]
    )
    digest = hashlib.sha256(listed.encode()).hexdigest()[:12]
    folder = cache / f"{name}-{digest}"
    return decode_waves(recordings, folder, speeds=speeds, trim=trim, report=report)


def _trimmer() -> Trim:
    """Return what leaves only the speech of a clip."""
    from voxdesk.audio.speech import SpeechDetector, speech_samples

    detector = SpeechDetector()
    return lambda clip: speech_samples(clip, detector.segments(clip))


def _noises(corpus: Path, cache: Path) -> list[Float32]:
    """The sounds of the corpus's noise.csv, decoded; none where it has no such table."""
    recordings = read_noises(corpus)
    if not recordings:
        return []
    store = _decoded(recordings, cache, "noise")
    return [store.samples(wave) for wave in store.waves]
