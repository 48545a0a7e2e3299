"""Recordings decoded once into one memory-mapped int16 file, so that any crop is a slice."""

import itertools
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.errors import DataError
from voxdesk.core.reading import as_table, parse_json_list, read_text
from voxdesk.core.types import AudioClip, Float32
from voxdesk.training.data.dataset import Recording

SAMPLE_RATE = 16_000

# Less speech than this says little about a voice; more than this share of a clip is as good as all of it.
_LEAST_SPEECH_S = 0.5
_MOST_SPEECH = 0.95


@dataclass(frozen=True, slots=True)
class Wave:
    """Hold where one decoded recording lies, in samples, and how fast it was made (1.0: as recorded).

    ``trimmed`` sound is the recording's speech alone, joined: what the program listens to.
    """

    recording: Recording
    start: int
    length: int
    speed: float
    trimmed: bool

    @property
    def voice(self) -> str:
        """The class to learn: a person at one speed counts as a person (Yamamoto et al. 2019)."""
        return self.recording.speaker if self.speed == 1 else f"{self.recording.speaker}@{self.speed:g}"


class WaveStore:
    """Decoded sound: ``waves`` lists what is there, ``samples`` reads any part of one."""

    def __init__(self, folder: Path) -> None:
        """Open a finished store; raises DataError when there is none in ``folder``."""
        try:
            rows = parse_json_list(read_text(folder / "waves.json"))
            self.waves = tuple(_wave(as_table(row)) for row in rows)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise DataError("{folder} holds no decoded recordings.", folder=folder) from error
        self.folder = folder
        self._data: NDArray[np.int16] = np.memmap(folder / "waves.i16", dtype=np.int16, mode="r")

    def __reduce__(self) -> tuple[type["WaveStore"], tuple[Path]]:
        """Cross to another process as a name: the sound itself stays on disk."""
        return WaveStore, (self.folder,)

    def samples(self, wave: Wave, start: int = 0, length: int | None = None) -> Float32:
        """Return up to ``length`` samples f32 within ±1 of ``wave``, from ``start``."""
        end = wave.length if length is None else min(wave.length, start + length)
        return self._data[wave.start + start : wave.start + end].astype(np.float32) / np.float32(32768)

    def crop(self, waves: Sequence[Wave], length: int, rng: np.random.Generator, places: int = 1) -> Float32:
        """``length`` samples of one of ``waves``, repeated if it is shorter: the loudest of ``places``."""
        wave = waves[int(rng.integers(len(waves)))]
        if wave.length <= length:
            return np.resize(self.samples(wave), length)
        starts = rng.integers(wave.length - length + 1, size=places)
        heard = [self.samples(wave, int(start), length) for start in starts]
        return max(heard, key=lambda crop: float(np.dot(crop, crop)))


def decode_waves(
    recordings: Sequence[Recording],
    folder: Path,
    *,
    speeds: Sequence[float] = (1.0,),
    trim: Callable[[AudioClip], AudioClip] | None = None,
    read: Callable[[Path], AudioClip] | None = None,
    report: Callable[[float], None] = lambda fraction: None,
) -> WaveStore:
    """Decode ``recordings`` at each of ``speeds`` into ``folder``; a finished store is used as it is.

    A changed speed changes pitch and tempo together, as a tape does. ``trim`` leaves the speech of a
    clip: it is stored beside the whole where there is enough of it. ``report`` gets the share done.
    """
    if (folder / "waves.json").is_file():
        return WaveStore(folder)
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    position = 0
    with (folder / "waves.i16").open("wb") as file:
        for index, recording in enumerate(recordings):
            clip = (read or _read)(recording.path)
            for part, speed in itertools.product(_parts(clip, trim), speeds):
                samples = _at_speed(part, speed)
                file.write(np.clip(np.round(samples * 32767), -32768, 32767).astype(np.int16).tobytes())
                rows.append(
                    {
                        "recording": asdict(recording) | {"path": str(recording.path)},
                        "start": position,
                        "length": len(samples),
                        "speed": speed,
                        "trimmed": part is not clip,
                    }
                )
                position += len(samples)
            report((index + 1) / len(recordings))
    (folder / "waves.json").write_text(json.dumps(rows), encoding="utf-8")
    return WaveStore(folder)


def _wave(row: dict[str, Any]) -> Wave:
    recording = row["recording"]
    return Wave(**row | {"recording": Recording(**recording | {"path": Path(recording["path"])})})


def _read(path: Path) -> AudioClip:
    from voxdesk.audio.files import read_clip

    return read_clip(path, sample_rate=SAMPLE_RATE)


def speech_of_each(waves: Sequence[Wave]) -> list[Wave]:
    """One wave of each recording at its own speed: its speech alone, the whole where there is no such."""
    chosen: dict[Path, Wave] = {}
    for wave in waves:
        if wave.speed == 1 and (wave.trimmed or wave.recording.path not in chosen):
            chosen[wave.recording.path] = wave
    return list(chosen.values())


def _parts(clip: AudioClip, trim: Callable[[AudioClip], AudioClip] | None) -> list[AudioClip]:
    speech = trim(clip) if trim else clip
    enough = _LEAST_SPEECH_S <= speech.seconds < _MOST_SPEECH * clip.seconds
    return [clip, speech] if enough else [clip]


def _at_speed(clip: AudioClip, speed: float) -> Float32:
    """The samples as if played ``speed`` times as fast: resampled, then read at the old rate."""
    from voxdesk.audio.resample import resample

    if speed == 1:
        return clip.samples
    # Pretending a higher original rate makes the resampler shorten the sound by that factor.
    hurried = AudioClip(clip.samples, round(SAMPLE_RATE * speed), clip.source)
    return resample(hurried, SAMPLE_RATE).samples
