"""Recordings in; what an encoder and a gender network make of their speech, kept in a file, out."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.context import Context
from voxdesk.core.files import write_atomically
from voxdesk.core.types import AudioClip, Float32, Float64
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.gender import TellsGender
from voxdesk.training.data.dataset import Recording
from voxdesk.workflows.factory.conditions import RATE, Sound, decode
from voxdesk.workflows.factory.pair_hearing import speech_of

SHORT, ALL = "3 s", "speech"
_SHORT_S = 3.0
_KEEP_EVERY = 200


@dataclass(frozen=True, slots=True)
class HeardVoices:
    """Unit vectors f32[n, D] of recordings and a gender network's logits f64[n] of the same sound."""

    vectors: Float32
    logits: Float64


class VoiceHearing:
    """Hears recordings of ``corpus`` with both; the file ``kept`` (.npz) keeps what was heard."""

    def __init__(self, encoder: Encoder, gender: TellsGender, corpus: Path, kept: Path | None) -> None:
        self._encoder, self._gender = encoder, gender
        self._corpus, self._kept = corpus, kept
        self._found: dict[str, tuple[Float32, float]] = {}
        if kept is not None and kept.is_file():
            with np.load(kept, allow_pickle=False) as table:
                rows = zip(table["names"].tolist(), table["vectors"], table["logits"].tolist(), strict=True)
                self._found = {name: (vector, logit) for name, vector, logit in rows}

    def hear(self, recordings: Sequence[Recording], much: str, ctx: Context) -> HeardVoices:
        """Hear ``ALL`` speech of ``recordings``, as the program hears it, or a ``SHORT`` stretch of it.

        Raises AudioError, ModelError.
        """
        detector = SpeechDetector()
        keys = [f"{recording.name} {much}" for recording in recordings]
        for number, (recording, key) in enumerate(zip(recordings, keys, strict=True)):
            ctx.report(number / len(recordings), f"hearing voices ({much})")
            if key in self._found:
                continue
            sound = decode(self._corpus, recording, detector)
            clip = AudioClip(short_stretch(sound) if much == SHORT else speech_of(sound), RATE)
            self._found[key] = self._encoder.embed(clip).vector, self._gender.logit(clip)
            if len(self._found) % _KEEP_EVERY == 0:
                self._keep()
        self._keep()
        vectors, logits = zip(*(self._found[key] for key in keys), strict=True)
        return HeardVoices(np.stack(vectors), np.array(logits))

    def _keep(self) -> None:
        if self._kept is None or not self._found:
            return
        vectors, logits = zip(*self._found.values(), strict=True)
        with write_atomically(self._kept) as file:
            names = np.array(list(self._found), dtype=np.str_)
            np.savez(file, names=names, vectors=np.stack(vectors), logits=np.array(logits))


def short_stretch(sound: Sound) -> Float32:
    """Cut 3 s of the speech at a place that the recording's name draws, repeated where there is less."""
    speech, length = speech_of(sound), round(_SHORT_S * RATE)
    if len(speech) <= length:
        return np.resize(speech, length)
    rng = np.random.default_rng([0, zlib.crc32(sound.recording.name.encode())])
    first = int(rng.integers(len(speech) - length + 1))
    return speech[first : first + length]
