"""A recording, or a stretch of one, in; sound from the loudspeaker out, with the place where it is."""

import atexit
import logging
import threading
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.audio import portaudio
from voxdesk.audio.devices import list_outputs
from voxdesk.audio.files import AudioFile, open_audio
from voxdesk.audio.resample import StreamResampler
from voxdesk.audio.sound_library import Output, SoundLibrary
from voxdesk.audio.stretch import FASTEST, SLOWEST, TimeStretch
from voxdesk.core.errors import AudioError, DeviceError, Words, words_of
from voxdesk.core.types import AudioClip, Float32, InputDevice

logger = logging.getLogger(__name__)

_BLOCK_S = 0.04  # also how soon a pause or an end is heeded
_READ_S = 1.0
_MOST_CHANNELS = 2
_END_WITHIN_S = 1.0
_MOST_SOUNDING = 250  # blocks kept for a meter that nobody reads
_LATENCY_S = 0.2  # queued ahead, so that a busy computer makes no gaps


@dataclass(slots=True)
class _Dials:
    """Hold what can be turned while it plays; ``volume`` is a factor, ``speed`` keeps the pitch."""

    volume: float = 1.0
    speed: float = 1.0


class Player:
    """Plays one thing at a time, streamed from its file.

    ``output`` names the loudspeaker, empty for the system's own.
    """

    def __init__(self) -> None:
        self._run: _Run | None = None
        self._dials = _Dials()
        self.output = ""

    @property
    def volume(self) -> float:
        """Return how loud, from 0 to 1."""
        return self._dials.volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._dials.volume = min(1.0, max(0.0, volume))

    @property
    def speed(self) -> float:
        """Return how fast, from 0.5 to 2, without change of pitch."""
        return self._dials.speed

    @speed.setter
    def speed(self, speed: float) -> None:
        self._dials.speed = min(FASTEST, max(SLOWEST, speed))

    def pull(self) -> Float32:
        """Return what came out of the loudspeaker since this was asked last: f32[n], for a meter."""
        return self._run.pull() if self._run is not None else np.zeros(0, np.float32)

    def play(
        self,
        source: Path | AudioClip,
        start_s: float = 0.0,
        end_s: float | None = None,
        *,
        loop: bool = False,
        device: InputDevice | None = None,
    ) -> None:
        """Play from ``start_s`` to ``end_s`` (None: the end), again and again with ``loop``.

        What was playing ends. Raises AudioError when the file, DeviceError when no loudspeaker
        can be used.
        """
        if self._run is not None:
            self._run.end()
        outputs = list_outputs() if device is None else (device,)
        if not outputs:
            raise DeviceError("There is no loudspeaker or headphone to play on.")
        wanted = [each for each in outputs if each.name == self.output]
        self._run = _Run(source, start_s, end_s, loop, (wanted or list(outputs))[0], self._dials)

    def pause(self) -> None:
        """Hold at once; ``resume`` goes on from there."""
        if self._run is not None:
            self._run.pause()

    def resume(self) -> None:
        """Go on after ``pause``."""
        if self._run is not None:
            self._run.resume()

    def stop(self) -> None:
        """Be silent soon, without waiting for it; ``position_s`` stays."""
        if self._run is not None:
            self._run.ask_to_end()

    @property
    def position_s(self) -> float:
        """Return where in the source the loudspeaker is."""
        return self._run.position_s if self._run is not None else 0.0

    @property
    def playing(self) -> bool:
        """Tell whether there is more to come; also true while paused."""
        return self._run is not None and self._run.going

    @property
    def error(self) -> str | None:
        """Why playing broke off, in words for people."""
        return self._run.error if self._run is not None else None


class _Run:
    """One stretch being played: a thread that reads, resamples and feeds the stream.

    That thread alone touches the stream: PortAudio's streams are not made for several.
    """

    def __init__(
        self,
        source: Path | AudioClip,
        start_s: float,
        end_s: float | None,
        loop: bool,
        device: InputDevice,
        dials: _Dials,
    ) -> None:
        self._dials = dials
        self._sounding: deque[tuple[float, Float32]] = deque()
        self._file: AudioFile | None = open_audio(source) if isinstance(source, Path) else None
        self._clip = source if isinstance(source, AudioClip) else None
        self._start_s, self._end_s, self._loop = max(0.0, start_s), end_s, loop
        self.finished = False
        self.error: str | None = None
        self._paused, self._ending = threading.Event(), threading.Event()
        self._going = threading.Event()
        self._going.set()
        # The place that is heard: `_from_s` at the time `_since_s`, moving on up to `_until_s`.
        self._clock = threading.Lock()
        self._from_s = self._until_s = self._start_s
        self._since_s = time.monotonic()
        self._rate = device.sample_rate
        self._channels = min(device.channels, _MOST_CHANNELS)
        self._device = device
        try:
            self._stream = self._open()
        except DeviceError:
            self._close_file()
            raise
        atexit.register(self.end)
        self._thread = threading.Thread(target=self._feed, name="player", daemon=True)
        self._thread.start()

    @property
    def position_s(self) -> float:
        with self._clock:
            passed_s = 0.0 if self._paused.is_set() else time.monotonic() - self._since_s
            return min(self._from_s + max(0.0, passed_s) * self._dials.speed, self._until_s)

    def pull(self) -> Float32:
        """Return what is being heard by now of all that was written."""
        now_s, heard = time.monotonic(), [np.zeros(0, np.float32)]
        while self._sounding and self._sounding[0][0] <= now_s:
            heard.append(self._sounding.popleft()[1])
        return np.concatenate(heard)

    def pause(self) -> None:
        if self._paused.is_set() or self.finished:
            return
        self._going.clear()
        self._hold()
        self._paused.set()

    def resume(self) -> None:
        if self._paused.is_set():
            self._going.set()

    @property
    def going(self) -> bool:
        return not (self.finished or self._ending.is_set())

    def ask_to_end(self) -> None:
        self._hold()
        self._ending.set()
        self._going.set()

    def end(self) -> None:
        """End, and wait until the loudspeaker is free again."""
        self.ask_to_end()
        self._thread.join(_END_WITHIN_S)

    def _hold(self) -> None:
        """Stop the clock where it is."""
        position_s = self.position_s
        with self._clock:
            self._from_s = self._until_s = position_s

    def _open(self) -> Output:
        def make(sounddevice: SoundLibrary) -> Output:
            stream = sounddevice.OutputStream(
                samplerate=self._rate,
                device=self._device.index,
                channels=self._channels,
                dtype="float32",
                latency=_LATENCY_S,
            )
            stream.start()
            return stream

        return portaudio.open_stream(Words("The loudspeaker “{name}”", name=self._device.name), make)

    def _feed(self) -> None:
        library = portaudio.library()
        place_s = self._start_s
        try:
            while not self._ending.is_set():
                done = self._play_through(place_s)
                if self._paused.is_set():
                    # Closed, not only stopped: silent at once, and PortAudio waits for ever when a
                    # device that has gone meanwhile is started again.
                    portaudio.close_stream(self._stream)
                    self._going.wait()
                    place_s = self._wake()
                elif done and self._loop:
                    place_s = self._start_s
                else:
                    break
            left_s = (self._until_s - self.position_s) / self._dials.speed
            self._ending.wait(left_s)  # what is queued is still to be heard
        except (AudioError, DeviceError) as error:
            self.error = words_of(error)
        except library.PortAudioError as error:
            self.error = Words(
                "Playing broke off: {reason}. Is the loudspeaker still plugged in?",
                reason=portaudio.reason_of(error),
            )
            logger.warning("%s", self.error)
        finally:
            portaudio.close_stream(self._stream)
            self._close_file()
            self.finished = True
            atexit.unregister(self.end)

    def _wake(self) -> float:
        """Open the stream again after a pause; the place to go on from. Raises DeviceError."""
        if not self._ending.is_set():
            self._stream = self._open()
        with self._clock:
            self._since_s = time.monotonic()
            self._paused.clear()
            return self._from_s

    def _play_through(self, place_s: float) -> bool:
        """Play to the end of the stretch; False when it was paused or ended before, or was empty."""
        played_s = place_s
        stretch = TimeStretch(self._rate, self._dials.speed)
        for block in self._blocks(place_s):
            if self._ending.is_set() or self._paused.is_set():
                return False
            stretch.speed = self._dials.speed
            self._write(stretch.push(block))
            played_s += len(block) / self._rate
            self._note(place_s, played_s)
        self._write(stretch.push(np.zeros(0, np.float32), last=True))
        return played_s > place_s

    def _write(self, samples: Float32) -> None:
        if len(samples):
            louder = samples * np.float32(self._dials.volume)
            self._stream.write(np.repeat(louder[:, None], self._channels, axis=1))
            self._sounding.append((time.monotonic() + float(self._stream.latency), louder))
            while len(self._sounding) > _MOST_SOUNDING:
                self._sounding.popleft()

    def _note(self, began_s: float, written_s: float) -> None:
        """Set the clock: what was written up to now is heard after the stream's latency."""
        if self._end_s is not None:
            written_s = min(written_s, self._end_s)  # resampling may add a sample
        heard_s = max(began_s, written_s - float(self._stream.latency) * self._dials.speed)
        with self._clock:
            if not (self._paused.is_set() or self._ending.is_set()):
                self._from_s, self._until_s = heard_s, written_s
                self._since_s = time.monotonic()

    def _blocks(self, place_s: float) -> Iterator[Float32]:
        """The stretch from ``place_s`` on as f32[n] at the loudspeaker's rate."""
        resampler: StreamResampler | None = None
        size = round(_BLOCK_S * self._rate)
        while True:
            wanted_s = _READ_S if self._end_s is None else min(_READ_S, self._end_s - place_s)
            clip = self._read(place_s, wanted_s) if wanted_s > 0 else None
            ended = clip is None or len(clip.samples) == 0
            if resampler is None:
                if clip is None:
                    return
                resampler = StreamResampler(clip.sample_rate, self._rate)
            samples: Float32 = clip.samples if clip is not None else np.zeros(0, np.float32)
            place_s += clip.seconds if clip is not None else 0.0
            ready = np.clip(resampler.push(samples, last=ended), -1.0, 1.0)
            for first in range(0, len(ready), size):
                yield ready[first : first + size]
            if ended:
                return

    def _read(self, start_s: float, seconds: float) -> AudioClip:
        if self._file is not None:
            return self._file.read(start_s, seconds)
        assert self._clip is not None
        return self._clip.cut(start_s, start_s + seconds)

    def _close_file(self) -> None:
        if self._file is not None:
            self._file.close()
