"""Recordings in; what two encoders make of their speech, as it is and disturbed, out."""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.context import Context
from voxdesk.core.files import write_atomically
from voxdesk.core.types import AudioClip, Float32
from voxdesk.inference.encoder import Encoder
from voxdesk.training.data.dataset import Recording
from voxdesk.training.data.table import read_noises
from voxdesk.workflows.factory.conditions import RATE, Sound, decode

if TYPE_CHECKING:
    from voxdesk.neural.augment import Augmenter

COPIES = 2
_LEAST_SPEECH_S = 0.5  # with less the whole recording is heard
_SEED = 3
_ROOMS, _ROOM_SEED = 60, 7
_NOISES = 60
_KEEP_EVERY = 200

Hearing = Callable[[Sound], Float32]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Unit vectors f32[n, D] and f32[n, E] of the same sounds."""

    first: Float32
    second: Float32


class PairHearing:
    """Hears recordings of ``corpus`` with two encoders; the file ``kept`` (.npz) keeps what was heard."""

    def __init__(self, first: Encoder, second: Encoder, corpus: Path, kept: Path | None) -> None:
        self._encoders = first, second
        self._corpus = corpus
        self._kept = kept
        self._found: dict[str, tuple[Float32, Float32]] = {}
        if kept is not None and kept.is_file():
            with np.load(kept, allow_pickle=False) as table:
                rows = zip(table["names"].tolist(), table["first"], table["second"], strict=True)
                self._found = {name: (one, other) for name, one, other in rows}

    def speech(self, recordings: Sequence[Recording], ctx: Context) -> Pairs:
        """Return the speech of ``recordings``, as the program hears it; raises AudioError."""
        return self._hear(recordings, "speech", speech_of, ctx)

    def disturbed(self, recordings: Sequence[Recording], augmenter: "Augmenter", ctx: Context) -> Pairs:
        """Return ``COPIES`` disturbed copies of the speech of each of ``recordings``."""
        found = []
        for copy in range(COPIES):
            name = f"disturbed-{copy}"

            def hear(sound: Sound, name: str = name) -> Float32:
                seed = zlib.crc32(f"{name} {sound.recording.name}".encode())
                return augmenter(speech_of(sound), np.random.default_rng([_SEED, seed]))

            found.append(self._hear(recordings, name, hear, ctx))
        firsts, seconds = zip(*((pairs.first, pairs.second) for pairs in found), strict=True)
        return Pairs(np.concatenate(firsts), np.concatenate(seconds))

    def _hear(self, recordings: Sequence[Recording], kind: str, hear: Hearing, ctx: Context) -> Pairs:
        detector = SpeechDetector()
        keys = [f"{recording.name} {kind}" for recording in recordings]
        for number, (recording, key) in enumerate(zip(recordings, keys, strict=True)):
            ctx.report(number / len(recordings), kind)
            if key in self._found:
                continue
            clip = AudioClip(hear(decode(self._corpus, recording, detector)), RATE)
            one, other = (encoder.embed(clip).vector for encoder in self._encoders)
            self._found[key] = one, other
            if len(self._found) % _KEEP_EVERY == 0:
                self._keep()
        self._keep()
        firsts, seconds = zip(*(self._found[key] for key in keys), strict=True)
        return Pairs(np.stack(firsts), np.stack(seconds))

    def _keep(self) -> None:
        if self._kept is None or not self._found:
            return
        firsts, seconds = zip(*self._found.values(), strict=True)
        with write_atomically(self._kept) as file:
            np.savez(
                file,
                names=np.array(list(self._found), dtype=np.str_),
                first=np.stack(firsts),
                second=np.stack(seconds),
            )


def speech_of(sound: Sound) -> Float32:
    """Return the speech of a recording, all of it where there is next to none."""
    return sound.speech if sound.speech_s >= _LEAST_SPEECH_S else sound.samples


def cohort_augmenter(corpus: Path) -> "Augmenter":
    """Return telephones, codecs, rooms, and noises from the corpus's noise.csv, one or several at a time."""
    from voxdesk.neural.augment import Augmenter, AugmentSettings
    from voxdesk.neural.rooms import make_rooms

    settings = AugmentSettings(room=0.4, noise=0.5, babble=0.0, telephone=0.5, low_pass=0.2, codec=0.3)
    return Augmenter(settings, noises=_noises(corpus), rooms=list(make_rooms(_ROOMS, _ROOM_SEED)))


def _noises(corpus: Path) -> list[Float32]:
    noises = sorted(read_noises(corpus), key=lambda noise: zlib.crc32(noise.name.encode()))
    return [read_clip(noise.path, sample_rate=RATE).samples for noise in noises[:_NOISES]]
