"""A sound card that notes what it is given: what stands here is all of the program but the device itself."""

import threading
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import soundfile

from voxdesk.core.types import Float32

RATE = 16_000
_MOST_NUMBER_S = 100.0


class SoundCard:
    """Stands for the module sounddevice: one loudspeaker, no microphone.

    It plays five times slower than people would hear it, so that a busy machine has the time to look;
    ``hurry`` takes all that comes at once.
    """

    class PortAudioError(Exception):
        pass

    class CallbackAbort(Exception):  # noqa: N818 - its name in sounddevice
        pass

    def __init__(self) -> None:
        self.default = SimpleNamespace(device={"input": -1, "output": 0})
        self.takes: list[list[Float32]] = []  # what each stream was given
        self.playing = 0
        self.broken: str = ""
        self._hurry = threading.Event()

    def hurry(self) -> None:
        """Let everything through at once, from now on."""
        self._hurry.set()

    @property
    def played(self) -> list[tuple[int, float]]:
        """The numbered recording and the second in it at which each take began that was heard."""
        return [numbered(float(take[0][0, 0])) for take in list(self.takes) if take]

    # What the program calls.

    def query_devices(self) -> list[Mapping[str, str | float]]:
        name = "Loudspeaker"
        return [
            {
                "index": 0,
                "name": name,
                "max_input_channels": 0,
                "max_output_channels": 1,
                "default_samplerate": RATE,
            }
        ]

    def query_hostapis(self) -> list[Mapping[str, str | float]]:
        return [{"default_input_device": -1, "default_output_device": 0}]

    def OutputStream(self, **_options: object) -> "_Stream":
        if self.broken:
            raise self.PortAudioError(self.broken)
        return _Stream(self)

    def _initialize(self) -> None: ...

    def _terminate(self) -> None: ...

    def take(self, given: list[Float32], data: Float32) -> None:
        if self.broken:
            raise self.PortAudioError(self.broken)
        given.append(data)
        self._hurry.wait(5 * len(data) / RATE)


class _Stream:
    latency = 0.0

    def __init__(self, card: SoundCard) -> None:
        self._card, self.active = card, False
        self._given: list[Float32] = []

    def start(self) -> None:
        self.active = True
        self._card.playing += 1
        self._card.takes.append(self._given)

    def write(self, data: Float32) -> bool:
        self._card.take(self._given, data)
        return False

    def abort(self, ignore_errors: bool = True) -> None:
        if self.active:
            self.active = False
            self._card.playing -= 1

    stop = close = abort


def write_numbered(path: Path, number: int, seconds: float = 20.0) -> Path:
    """Write a recording of which every sample says, when it is heard, which one it is and at which second."""
    assert seconds <= _MOST_NUMBER_S
    samples = number / 10 + np.arange(round(seconds * RATE)) / RATE / 1000
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, samples.astype(np.float32), RATE, subtype="FLOAT")
    return path


def numbered(sample: float) -> tuple[int, float]:
    """Return the number and the second that a sample of ``write_numbered`` says."""
    number = int(sample * 10 + 1e-6)
    return number, round((sample - number / 10) * 1000, 1)
