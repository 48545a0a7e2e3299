"""An encoder and recordings of people one knows in; what its scores mean for them out."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, DataError, Words, os_reason
from voxdesk.core.types import Figures, Float32
from voxdesk.evaluation.calibration import fit_calibration
from voxdesk.evaluation.verification import eer
from voxdesk.inference.encoder import Encoder
from voxdesk.workflows.listen.speech_blocks import RATE
from voxdesk.workflows.recordings import recordings_in
from voxdesk.workflows.services import Services

PEOPLE_NEEDED = 9
RECORDINGS_NEEDED = 3
_MOST_EACH = 12
_MIN_SPEECH_S = 1.0
_LONGEST_S = 60.0


@dataclass(frozen=True, slots=True)
class OwnVoices:
    """Recordings and whose voice is in each, by a code per person."""

    paths: tuple[Path, ...]
    people: tuple[str, ...]


def voices_in(folder: Path, ctx: Context) -> OwnVoices:
    """Return a folder with one folder per person; raises DataError when it is not laid out so."""
    found = [
        (path, person.name)
        for person in sorted(_folders(folder))
        for path in recordings_in(person, ctx.check)[:_MOST_EACH]
    ]
    if not found:
        raise DataError(
            "There are no recordings of people in “{folder}”.",
            folder=folder,
            hint="Put the recordings of each person into a folder of their own.",
        )
    return OwnVoices(tuple(path for path, _ in found), tuple(name for _, name in found))


def voices_of_library(services: Services) -> OwnVoices:
    """Return the recordings that people of the library were enrolled from, as far as they are still there."""
    found = [
        (Path(reference.source), str(person.id))
        for person in services.store.speakers()
        if not person.expired()
        for reference in services.store.references(person.id)[:_MOST_EACH]
        if Path(reference.source).is_file()
    ]
    return OwnVoices(tuple(path for path, _ in found), tuple(name for _, name in found))


def calibrate_on(
    encoder: Encoder, voices: OwnVoices, services: Services, ctx: Context
) -> tuple[Calibration, Figures]:
    """Return calibration, thresholds and figures from ``voices``.

    Raises DataError when they do not suffice.
    """
    vectors: list[Float32] = []
    owners: list[str] = []
    for index, (path, person) in enumerate(zip(voices.paths, voices.people, strict=True)):
        try:
            clip = read_clip(path, ctx.check, sample_rate=RATE, seconds=_LONGEST_S)
        except AudioError:
            continue
        embedding = encoder.embed(clip, services.speech.segments(clip))
        if embedding.speech_s >= _MIN_SPEECH_S:
            vectors.append(embedding.vector)
            owners.append(person)
        ctx.report((index + 1) / len(voices.paths), Words("listening to people you know"))
    kept = [index for index, owner in enumerate(owners) if owners.count(owner) >= RECORDINGS_NEEDED]
    people = len({owners[index] for index in kept})
    if people < PEOPLE_NEEDED:
        raise DataError(
            "Calibration needs {people_needed} people with {recordings_needed} recordings "
            "of at least a second of speech each; there are {people}.",
            people_needed=PEOPLE_NEEDED,
            recordings_needed=RECORDINGS_NEEDED,
            people=people,
        )
    matrix, names = np.stack([vectors[index] for index in kept]), [owners[index] for index in kept]
    try:
        calibration = fit_calibration(matrix, names, min_speech_s=_MIN_SPEECH_S)
    except ValueError as error:
        raise DataError(
            "Its scores cannot be calibrated on these recordings: {reason}.", reason=error
        ) from error
    return calibration, _figures(matrix, names)


def _figures(vectors: Float32, owners: Sequence[str]) -> Figures:
    first, second = np.triu_indices(len(owners), 1)
    names = np.array(owners)
    scores = np.einsum("nd,nd->n", vectors[first], vectors[second], dtype=float)
    return {
        "people": len(set(owners)),
        "recordings": len(owners),
        "eer": round(eer(scores, names[first] == names[second]), 4),
    }


def _folders(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_dir()]
    except OSError as error:
        raise DataError(
            "The folder “{folder}” cannot be read: {reason}.", folder=folder, reason=os_reason(error)
        ) from error
