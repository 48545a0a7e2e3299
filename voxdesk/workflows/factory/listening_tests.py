"""Recordings and encoders in; every encoder's vectors under every condition out, each sound made once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.outputs import output_file
from voxdesk.core.types import AudioClip, Float32
from voxdesk.inference.encoder import Encoder, unit
from voxdesk.training.data.dataset import Recording
from voxdesk.workflows.factory.conditions import RATE, VERSION, Condition, Surroundings, decode


class Listener(Protocol):
    """An encoder under test, one of ours or somebody else's."""

    @property
    def name(self) -> str:
        """Return what tables call it."""

    def embed(self, samples: Float32) -> Float32:
        """Return the voice f32[D] in ``samples`` f32[n] at 16 kHz."""


class OwnEncoder:
    """An encoder of this program as a listener."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder

    @property
    def name(self) -> str:
        """The model's id."""
        return self._encoder.model_id

    def embed(self, samples: Float32) -> Float32:
        """Return the unit vector of ``samples`` as they are."""
        return self._encoder.embed(AudioClip(samples, RATE)).vector


@dataclass(frozen=True, slots=True)
class Heard:
    """Unit vectors f32[n, D] by condition, NaN where a recording was not heard under it."""

    name: str
    speech_s: np.ndarray
    vectors: Mapping[str, Float32]


Plan = Mapping[Condition, np.ndarray]


def listen(
    listeners: Sequence[Listener],
    corpus: Path,
    recordings: Sequence[Recording],
    plan: Plan,
    ctx: Context,
) -> tuple[Heard, ...]:
    """Let every listener hear ``recordings`` under the conditions of ``plan`` (bool[n] each: which ones).

    Raises AudioError, ModelError, DataError.
    """
    detector = SpeechDetector()
    around = Surroundings(corpus, recordings)
    speech_s = np.zeros(len(recordings))
    rows: list[dict[str, list[Float32 | None]]] = [{c.id: [] for c in plan} for _ in listeners]
    for index, recording in enumerate(recordings):
        sound = decode(corpus, recording, detector)
        speech_s[index] = sound.speech_s
        for condition, wanted in plan.items():
            samples = condition.hear(sound, around) if wanted[index] else None
            for listener, found in zip(listeners, rows, strict=True):
                found[condition.id].append(
                    None if samples is None else unit(listener.embed(samples), listener.name)
                )
        ctx.report((index + 1) / len(recordings), "listening")
    return tuple(
        Heard(listener.name, speech_s, {name: _stack(vectors) for name, vectors in found.items()})
        for listener, found in zip(listeners, rows, strict=True)
    )


def keep(heard: Heard, recordings: Sequence[Recording], path: Path) -> None:
    """Write the vectors to ``path`` (.npz), for a later comparison on the same trials."""
    arrays: dict[str, Any] = {"name": heard.name, "version": VERSION, "speech_s": heard.speech_s}
    arrays["paths"] = np.array([recording.name for recording in recordings])
    arrays.update(heard.vectors)
    with output_file(path) as file:
        np.savez(file, **arrays)


def kept(path: Path, recordings: Sequence[Recording], plan: Plan) -> Heard:
    """Return vectors that ``keep`` wrote for the same recordings.

    Raises DataError when they are of others.
    """
    try:
        with np.load(path, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
    except (OSError, ValueError, KeyError) as error:
        raise DataError("“{path}” holds no kept vectors.", path=path) from error
    paths = [recording.name for recording in recordings]
    if int(arrays.get("version", 0)) != VERSION or list(arrays.get("paths", ())) != paths:
        raise DataError(
            "The vectors in “{path}” were made from other recordings or other conditions.",
            path=path,
            hint="Remove the file and run again.",
        )
    lacking = [condition.title for condition in plan if condition.id not in arrays]
    if lacking:
        raise DataError(
            "“{path}” lacks {lacking}.",
            path=path,
            lacking=", ".join(lacking),
            hint="Remove the file and run again.",
        )
    vectors = {condition.id: arrays[condition.id].astype(np.float32) for condition in plan}
    return Heard(str(arrays["name"]), arrays["speech_s"], vectors)


def _stack(vectors: Sequence[Float32 | None]) -> Float32:
    width = next((len(vector) for vector in vectors if vector is not None), 1)
    nothing = np.full(width, np.nan, dtype=np.float32)
    return np.stack([nothing if vector is None else vector for vector in vectors])
