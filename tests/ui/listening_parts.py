"""What the tests of the Listen page share: a microphone and a loudspeaker that need no sound card."""

import threading
from pathlib import Path

import numpy as np
import soundfile

from voxdesk.core.errors import DeviceError
from voxdesk.core.types import InputDevice

RATE = 16000
USB = InputDevice(0, "USB Microphone", 1, RATE, True)
HEADSET = InputDevice(1, "Headset", 1, RATE, False)


class FakeRecorder:
    """A recorder whose sound the test hands over with ``give``; writes a real WAV at the end."""

    def __init__(self, folder: Path, device: InputDevice | None) -> None:
        self.folder, self.device = folder, device
        self.sample_rate = RATE
        self.only_zeros = False
        self.error: str | None = None
        self.calls: list[str] = []
        self.fails: Exception | None = None
        self._given: list[np.ndarray] = []
        self._pulled = 0
        self._lock = threading.Lock()

    def give(self, samples: np.ndarray) -> None:
        with self._lock:
            self._given.append(np.asarray(samples, np.float32))

    @property
    def seconds(self) -> float:
        return sum(len(block) for block in self._given) / RATE

    def start(self) -> None:
        if self.fails is not None:
            raise self.fails
        self.calls.append("start")

    def pause(self) -> None:
        self.calls.append("pause")

    def resume(self) -> None:
        self.calls.append("resume")

    def pull(self) -> np.ndarray:
        with self._lock:
            new = self._given[self._pulled :]
            self._pulled = len(self._given)
        return np.concatenate([np.zeros(0, np.float32), *new])

    def stop(self) -> Path | None:
        self.calls.append("stop")
        if not self._given:
            return None
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / "2026-01-01 12.00.00.wav"
        soundfile.write(path, np.concatenate(self._given), RATE)
        return path


class FakePlayer:
    """A loudspeaker that moves only when the test says so."""

    def __init__(self) -> None:
        self.played: list[tuple[Path, float, float | None, bool]] = []
        self.position_s = 0.0
        self.playing = self.paused = False
        self.error: str | None = None
        self.missing = False
        self.volume = self.speed = 1.0
        self.output = ""
        self.sound = np.zeros(0, np.float32)

    def pull(self) -> np.ndarray:
        return self.sound

    def play(self, source: Path, start_s: float = 0.0, end_s: float | None = None, *, loop=False) -> None:
        if self.missing:
            raise DeviceError("There is no loudspeaker.")
        self.played.append((source, start_s, end_s, loop))
        self.position_s, self.playing, self.paused = start_s, True, False

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False

    def stop(self) -> None:
        self.playing = False
