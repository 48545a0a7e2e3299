"""A microphone in; blocks of mono sound while it runs, and at the end a WAV file, out."""

import atexit
import logging
import threading
import time
from enum import StrEnum
from pathlib import Path

import numpy as np

from voxdesk.audio import portaudio
from voxdesk.audio.devices import find_again, list_inputs
from voxdesk.audio.ring import Ring
from voxdesk.audio.sound_library import SoundLibrary, Stream
from voxdesk.audio.spool import SpoolWriter, new_recording_path
from voxdesk.core.errors import DeviceError, Words, os_reason
from voxdesk.core.types import Float32, InputDevice

logger = logging.getLogger(__name__)

_RING_S = 20.0  # how long the disk or the window may keep the sound waiting
_DRAIN_EVERY_S = 0.05
_SYNC_EVERY_S = 1.0
_DEAD_AFTER_S = 3.0  # without a single block the device is gone
_ONLY_ZEROS_S = 2.0
_LAST_BLOCK_WITHIN_S = 2.0  # a device that lives delivers many blocks in that time
_MOST_CHANNELS = 2
# What PortAudio may hold back before sound is lost: Python's callback waits while the window paints.
_LATENCY_S = 0.1


class RecorderState(StrEnum):
    """Hold what a recorder is doing; LOST: it stopped by itself and ``error`` says why."""

    IDLE = "idle"
    RECORDING = "recording"
    PAUSED = "paused"
    LOST = "lost"
    STOPPED = "stopped"


class Recorder:
    """Records one take from ``device`` (None: the default microphone) into a file in ``spool_dir``.

    Sound goes to the disk as it comes. When the device or the disk fails, the recording ends by itself.
    ``state`` becomes LOST, ``error`` says why, and ``stop`` gives what was recorded. ``start`` to ``stop``
    and ``pull`` are for one thread; what the properties say any may read.
    """

    def __init__(
        self, spool_dir: Path, device: InputDevice | None = None, sample_rate: int | None = None
    ) -> None:
        self._folder = spool_dir
        self._device = device
        self.sample_rate = sample_rate or 0
        self._state = RecorderState.IDLE
        self._error: str | None = None
        self._spool: SpoolWriter | None = None
        self._changing = threading.Lock()
        self._ending = threading.Event()
        self._zeros = 0
        self._overflows = 0
        self._blocks = 0
        self._listening = False
        self._over = False

    @property
    def state(self) -> RecorderState:
        """Return what the recorder is doing."""
        return self._state

    @property
    def error(self) -> str | None:
        """Why the recording ended by itself, in words for people."""
        return self._error

    @property
    def seconds(self) -> float:
        """Return how much has been heard, without pauses."""
        return self._for_disk.written / self.sample_rate if self._spool is not None else 0.0

    @property
    def only_zeros(self) -> bool:
        """Tell whether the last two seconds were exact zeros: muted, or not allowed to listen."""
        return self._spool is not None and self._zeros >= _ONLY_ZEROS_S * self.sample_rate

    @property
    def overruns(self) -> int:
        """Return how many times sound was lost because this computer was too busy."""
        return self._overflows + (self._for_disk.overruns > 0 if self._spool is not None else 0)

    def start(self) -> None:
        """Begin; raises DeviceError when the microphone, AudioError when the folder cannot be used."""
        if self._state is not RecorderState.IDLE:
            raise ValueError(f"a recorder records once, this one is {self._state}")
        portaudio.renew()  # the list may be older than the device
        device = self._find_device()
        self.sample_rate = self.sample_rate or device.sample_rate
        size = round(_RING_S * self.sample_rate)
        self._for_disk, self._for_window = Ring(size), Ring(size)
        self._mono = np.zeros(self.sample_rate, np.float32)
        self._spool = SpoolWriter(new_recording_path(self._folder), self.sample_rate)
        try:
            self._stream = self._open(device)
        except DeviceError:
            self._spool.close()
            self._spool = None
            raise
        self._state = RecorderState.RECORDING
        self._listening = True
        self._drainer = threading.Thread(target=self._drain_until_end, name="recorder", daemon=True)
        self._drainer.start()
        atexit.register(self.stop)

    def pause(self) -> None:
        """Pass over what the microphone hears until ``resume``.

        The stream stays open: PortAudio waits for ever when a device that has gone is started again.
        """
        with self._changing:
            if self._state is RecorderState.RECORDING:
                self._listening = False
                self._state = RecorderState.PAUSED

    def resume(self) -> None:
        """Listen again."""
        with self._changing:
            if self._state is RecorderState.PAUSED:
                self._state = RecorderState.RECORDING
                self._listening = True

    def pull(self) -> Float32:
        """Return the mono samples f32[n] that came since the last pull (the newest 20 s of them)."""
        return self._for_window.read() if self._spool is not None else np.zeros(0, np.float32)

    def stop(self) -> Path | None:
        """End the recording; the WAV file, or None when nothing was heard.

        Raises AudioError when the file cannot be finished.
        """
        if self._spool is None:
            self._state = RecorderState.STOPPED
            return None
        with self._changing:
            self._state = RecorderState.STOPPED
        atexit.unregister(self.stop)
        self._close()
        self._ending.set()
        self._drainer.join()
        spool, self._spool = self._spool, None
        return spool.close()

    def _find_device(self) -> InputDevice:
        if self._device is not None:
            device = find_again(self._device)
            if device is None:
                raise DeviceError(
                    "The microphone “{name}” was disconnected.",
                    name=self._device.name,
                    hint="Choose another one in the list.",
                )
            return device
        inputs = list_inputs()
        if not inputs:
            raise DeviceError("There is no microphone.", hint="Plug one in and try again.")
        return inputs[0]

    def _open(self, device: InputDevice) -> Stream:
        def make(sounddevice: SoundLibrary, channels: int) -> Stream:
            self._end = sounddevice.CallbackAbort
            stream = sounddevice.InputStream(
                samplerate=self.sample_rate,
                device=device.index,
                channels=channels,
                dtype="float32",
                latency=_LATENCY_S,
                callback=self._take_stereo if channels == 2 else self._take_mono,
            )
            stream.start()
            return stream

        what = Words("The microphone “{name}”", name=device.name)
        # Some systems give a device's own number of channels or nothing; many list more than it has.
        choices = [device.channels, 1] if device.channels <= _MOST_CHANNELS else [1, _MOST_CHANNELS]
        try:
            return portaudio.open_stream(what, lambda module: make(module, choices[0]))
        except DeviceError:
            if choices[0] == choices[1]:
                raise
            return portaudio.open_stream(what, lambda module: make(module, choices[1]))

    def _take_mono(self, block: Float32, frames: int, times: object, status: object) -> None:
        """PortAudio's callback: no locks, no files, nothing that may wait."""
        self._write(block[:, 0], status)

    def _take_stereo(self, block: Float32, frames: int, times: object, status: object) -> None:
        samples = self._mono[:frames]
        np.add(block[:, 0], block[:, 1], out=samples)
        samples *= 0.5
        self._write(samples, status)

    def _write(self, samples: Float32, status: object) -> None:
        if self._over:
            raise self._end
        self._blocks += 1
        if self._listening:
            self._overflows += bool(status)
            self._for_disk.write(samples)
            self._for_window.write(samples)

    def _drain_until_end(self) -> None:
        """The spool thread: ring to disk, and an eye on the device."""
        blocks, alive_at_s = 0, time.monotonic()
        synced_at_s = alive_at_s
        while not self._ending.wait(_DRAIN_EVERY_S):
            if not self._drain():
                return
            now_s = time.monotonic()
            if now_s - synced_at_s > _SYNC_EVERY_S:
                synced_at_s = now_s
                if not self._sync():
                    return
            if self._blocks != blocks:
                blocks, alive_at_s = self._blocks, now_s
            elif now_s - alive_at_s > _DEAD_AFTER_S or self._stream_ended():
                self._device_lost()
                break
        self._drain()

    def _stream_ended(self) -> bool:
        """Tell whether the stream ended by itself; one that ``stop`` has closed may not even be asked."""
        with portaudio.LOCK:
            return self._state is not RecorderState.STOPPED and not self._stream.active

    def _drain(self) -> bool:
        assert self._spool is not None
        samples = self._for_disk.read()
        if len(samples) == 0:
            return True
        sounding = np.flatnonzero(samples)
        self._zeros = len(samples) - 1 - int(sounding[-1]) if len(sounding) else self._zeros + len(samples)
        try:
            self._spool.append(samples)
        except OSError as error:
            self._disk_failed(error)
            return False
        return True

    def _sync(self) -> bool:
        assert self._spool is not None
        try:
            self._spool.sync()
        except OSError as error:
            self._disk_failed(error)
            return False
        return True

    def _device_lost(self) -> None:
        with self._changing:
            if self._state in (RecorderState.RECORDING, RecorderState.PAUSED):
                self._lose(Words("The microphone was lost. What was recorded until then is kept."))

    def _disk_failed(self, error: OSError) -> None:
        with self._changing:
            self._lose(
                Words(
                    "The recording stopped, the disk takes no more: {reason}. What fitted is kept.",
                    reason=os_reason(error),
                )
            )

    def _lose(self, words: str) -> None:
        logger.warning("recording lost after %.1f s: %s", self.seconds, words)
        self._error = words
        self._state = RecorderState.LOST
        self._ending.set()
        self._close()

    def _close(self) -> None:
        """Have the callback end the stream, then close it; a device that is gone is not waited for."""
        self._over = True
        portaudio.await_end(self._stream, _LAST_BLOCK_WITHIN_S)
        portaudio.close_stream(self._stream)
