"""A teacher and decoded recordings in; the vectors that a student is to learn, out."""

from pathlib import Path

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.files import write_atomically
from voxdesk.core.paths import bundled
from voxdesk.core.types import Float32
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.manifest import load_manifest
from voxdesk.training.data.waves import WaveStore, speech_of_each

# More of a recording says little more about its voice, and hearing it takes longest.
_HEARD_S = 4.0
_KEEP_EVERY = 400


def find_teacher(name: str) -> Encoder:
    """Return the encoder in the folder ``name``, or the bundled one of that name; raises ModelError."""
    folder = Path(name)
    return Encoder(load_manifest(folder if folder.is_dir() else bundled("models") / name))


def hear_teacher(teacher: Encoder, store: WaveStore, cache: Path, ctx: Context) -> Float32:
    """Return unit vectors f32[n, D] of the speech of each recording, in the order ``speech_of_each`` has.

    What an earlier run heard is taken from ``cache``. Raises DataError for a teacher of another rate.
    """
    waves = speech_of_each(store.waves)
    kept = cache / f"{teacher.model_id}-{store.folder.name}.npy"
    found = list(np.load(kept, allow_pickle=False)) if kept.is_file() else []
    length = round(_HEARD_S * teacher.sample_rate)
    if teacher.sample_rate != 16_000:
        raise DataError("The teacher {model} does not hear at 16 kHz.", model=teacher.model_id)
    while len(found) < len(waves):
        found.append(teacher.embed_samples([store.samples(waves[len(found)], 0, length)])[0])
        ctx.report(len(found) / len(waves), "hearing the teacher")
        if len(found) % _KEEP_EVERY == 0 or len(found) == len(waves):
            with write_atomically(kept) as file:
                np.save(file, np.stack(found))
    return np.stack(found)
