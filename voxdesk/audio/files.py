"""Sound files in, AudioClip out, whole or streaming; WAV out."""

import logging
import stat
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import numpy as np
import soundfile

from voxdesk.audio.decoders import DecodeError, Decoder, SoundfileDecoder
from voxdesk.audio.downmix import ChannelMeter, to_mono
from voxdesk.audio.resample import StreamResampler, resample
from voxdesk.core.errors import AudioError, Words, os_reason
from voxdesk.core.files import write_atomically
from voxdesk.core.types import AudioClip, AudioInfo, Float32

logger = logging.getLogger(__name__)

_SOUNDFILE_SUFFIXES = frozenset(
    {".wav", ".flac", ".ogg", ".oga", ".opus", ".aiff", ".aif", ".aifc", ".au", ".caf", ".w64"}
)
_AV_SUFFIXES = frozenset(
    {".mp3", ".m4a", ".m4b", ".aac", ".mp4", ".m4v", ".mov", ".wma", ".wmv", ".asf", ".amr", ".3gp", ".3g2"}
    | {".webm", ".weba", ".mka", ".mkv", ".avi", ".mpg", ".mpeg", ".ts", ".flv", ".ac3", ".ape", ".wv"}
)
AUDIO_SUFFIXES = _SOUNDFILE_SUFFIXES | _AV_SUFFIXES

_RATES = range(1_000, 1_000_000)  # beyond these a header is damaged
_VALUES_AT_ONCE = 2**20  # samples times channels decoded in one go: 4 MB
_LOUDEST = 1e6  # 120 dB above full scale is no sound, and its square no longer fits
_METER_PLACES, _METER_S = 8, 0.5


def is_audio(path: Path) -> bool:
    """Whether the name ends like a sound or video file's."""
    return path.suffix.lower() in AUDIO_SUFFIXES


def open_audio(path: Path) -> "AudioFile":
    """Open a sound file, or the sound of a video, for streaming; raises AudioError."""
    _check_readable(path)
    decoder = _open_decoder(path)
    info = decoder.info
    if info.sample_rate not in _RATES or info.seconds == 0:
        decoder.close()
        if info.seconds == 0:
            raise AudioError("“{name}” holds no sound.", name=path.name)
        raise AudioError(
            "“{name}” is damaged: it claims {rate} samples per second.", name=path.name, rate=info.sample_rate
        )
    return AudioFile(decoder)


def probe(path: Path) -> AudioInfo:
    """What the file's header says; raises AudioError."""
    with open_audio(path) as file:
        return file.info


def read_clip(
    path: Path, *, sample_rate: int | None = None, start_s: float = 0.0, seconds: float | None = None
) -> AudioClip:
    """A file, or the stretch of it that begins at ``start_s``, as one mono clip; raises AudioError.

    At ``sample_rate`` Hz, or the file's own. All of it is in memory: long files are streamed with
    ``open_audio``.
    """
    with open_audio(path) as file:
        clip = file.read(start_s, seconds)
    if len(clip.samples) == 0 and start_s == 0.0 and seconds != 0.0:
        raise AudioError("“{name}” holds no sound that can be decoded.", name=path.name)
    return clip if sample_rate is None else resample(clip, sample_rate)


def write_wav(path: Path, clip: AudioClip) -> None:
    """Write a clip as WAV, in one step: 16 bit, or 32-bit float where it goes beyond ±1.

    Raises AudioError.
    """
    loudest = float(np.abs(clip.samples).max(initial=0.0))
    subtype = "PCM_16" if loudest <= 1.0 else "FLOAT"
    try:
        with write_atomically(path) as file:
            soundfile.write(file, clip.samples, clip.sample_rate, subtype=subtype, format="WAV")
    except (OSError, soundfile.SoundFileError) as error:
        raise AudioError(
            "“{name}” cannot be written: {reason}.", name=path.name, reason=_words(error)
        ) from error


class AudioFile:
    """An open sound file, read as mono at its own rate; a context manager, for one thread at a time.

    ``info`` is what the header says. Channels are mixed the same way all through the file.
    """

    def __init__(self, decoder: Decoder) -> None:
        self.info = decoder.info
        self._decoder = decoder
        self._position = 0
        self._channel: int | None = None
        self._metered = self.info.channels == 1

    def __enter__(self) -> "AudioFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._decoder.close()

    def read(self, start_s: float = 0.0, seconds: float | None = None) -> AudioClip:
        """The mono clip from ``start_s``, ``seconds`` long or shorter at the end; raises AudioError."""
        first = max(0, round(start_s * self.info.sample_rate))
        wanted = None if seconds is None else max(0, round(seconds * self.info.sample_rate))
        parts: list[Float32] = []
        self._seek(first)
        while wanted is None or wanted > 0:
            block = self._next(wanted)
            if len(block) == 0:
                break
            parts.append(block)
            wanted = None if wanted is None else wanted - len(block)
        samples = np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)
        return self._clip(samples, self.info.sample_rate, first / self.info.sample_rate)

    def blocks(self, block_s: float, sample_rate: int | None = None) -> Iterator[AudioClip]:
        """The whole file as clips of ``block_s`` seconds (the last one shorter), ``start_s`` set.

        At ``sample_rate`` Hz, or the file's own; joined, they are the whole. Raises AudioError.
        """
        rate = sample_rate or self.info.sample_rate
        size = max(1, round(block_s * rate))
        stream = StreamResampler(self.info.sample_rate, rate)
        kept: Float32 = np.zeros(0, dtype=np.float32)
        given, position, more = 0, 0, True
        while more:
            self._seek(position)
            block = self._next(None)
            position += len(block)
            more = len(block) > 0
            kept = np.concatenate([kept, stream.push(block, last=not more)])
            whole = len(kept) // size * size if more else len(kept)
            for first in range(0, whole, size):
                samples = kept[first : min(first + size, whole)]
                yield self._clip(samples, rate, given / rate)
                given += len(samples)
            kept = kept[whole:]

    def _clip(self, samples: Float32, rate: int, start_s: float) -> AudioClip:
        return AudioClip(samples, rate, str(self.info.path), start_s)

    def _seek(self, frame: int) -> None:
        self._meter_channels()
        if frame != self._position:
            try:
                self._decoder.seek(frame)
            except (DecodeError, OSError) as error:
                raise AudioError("“{name}” cannot be read further.", name=self.info.path.name) from error
            self._position = frame

    def _next(self, wanted: int | None) -> Float32:
        """The next mono samples, some but not more than ``wanted``; none at the end."""
        at_once = max(1, _VALUES_AT_ONCE // self.info.channels)
        block = self._decode(at_once if wanted is None else min(at_once, wanted))
        self._position += len(block)
        return to_mono(block, self._channel)

    def _decode(self, frames: int) -> Float32:
        name = self.info.path.name
        try:
            block = self._decode_somehow(frames)
        except (DecodeError, OSError) as error:
            if self._position == 0:
                raise AudioError("“{name}” is damaged: nothing in it can be decoded.", name=name) from error
            logger.warning("%s is damaged after %d samples: %s", self.info.path, self._position, error)
            return np.zeros((0, self.info.channels), dtype=np.float32)
        if len(block) < frames:
            self._note_early_end(self._position + len(block))
        loudest = np.abs(block).max(initial=0.0)
        if not loudest <= _LOUDEST:  # also true of NaN
            raise AudioError(
                "“{name}” is damaged: it holds values that are no sound (not a number, or infinite).",
                name=name,
                hint="Export it again from the program that made it.",
            )
        return block

    def _decode_somehow(self, frames: int) -> Float32:
        """By FFmpeg from where soundfile gives up: it leaves out what is damaged and goes on."""
        try:
            return self._decoder.read(frames)
        except DecodeError as error:
            if not isinstance(self._decoder, SoundfileDecoder):
                raise
            logger.warning("%s is damaged, what can be decoded is used: %s", self.info.path, error)
        from voxdesk.audio.av_decoder import AvDecoder

        second = AvDecoder(self.info.path)
        if (second.info.sample_rate, second.info.channels) != (self.info.sample_rate, self.info.channels):
            second.close()
            raise DecodeError("its headers contradict each other")
        self._decoder.close()
        self._decoder = second
        second.seek(self._position)
        return second.read(frames)

    def _note_early_end(self, frames: int) -> None:
        stated = self.info.seconds
        if stated is not None and frames < (stated - 0.5) * self.info.sample_rate:
            logger.warning(
                "%s ends after %.1f s of %.1f s", self.info.path, frames / self.info.sample_rate, stated
            )

    def _meter_channels(self) -> None:
        """Look at several places of the file, once, to see whether its channels cancel each other."""
        if self._metered:
            return
        self._metered = True
        meter = ChannelMeter(self.info.channels)
        length = self.info.seconds or 0.0
        places = np.arange(_METER_PLACES) * max(length / _METER_PLACES, _METER_S)
        for place in places if length > 0 else places[:1]:
            if length > 0 and place >= length:
                break
            self._position = -1
            self._seek(round(float(place) * self.info.sample_rate))
            meter.add(self._decode(round(_METER_S * self.info.sample_rate)))
        self._position = -1
        self._channel = meter.choice()


def _check_readable(path: Path) -> None:
    name = path.name
    try:
        status = path.stat()
        if stat.S_ISREG(status.st_mode):
            with path.open("rb"):
                pass
    except (OSError, ValueError) as error:
        raise AudioError("“{name}” cannot be opened: {reason}.", name=name, reason=_words(error)) from error
    if stat.S_ISDIR(status.st_mode):
        raise AudioError("“{name}” is a folder, not a recording.", name=name)
    if not stat.S_ISREG(status.st_mode):
        raise AudioError("“{name}” is not an ordinary file.", name=name)
    if status.st_size == 0:
        raise AudioError("“{name}” is empty.", name=name)


def _open_decoder(path: Path) -> Decoder:
    reason: Exception | None = None
    if path.suffix.lower() not in _AV_SUFFIXES:
        try:
            return SoundfileDecoder(path)
        except (DecodeError, OSError) as error:
            reason = error
    from voxdesk.audio.av_decoder import AvDecoder  # FFmpeg takes a while to load

    try:
        return AvDecoder(path)
    except (DecodeError, OSError) as error:
        logger.info("%s cannot be decoded: %s; %s", path, reason, error)
        raise AudioError(
            "“{name}” is not a recording that VoxDesk can read, or it is damaged.", name=path.name
        ) from error


def _words(error: Exception) -> Words:
    """The system's reason without error number and path."""
    if isinstance(error, FileNotFoundError):
        return Words("it is not there (any more)")
    if isinstance(error, PermissionError):
        return Words("you may not do that with it")
    if isinstance(error, OSError) and error.strerror:
        return os_reason(error)
    reason = str(error).rstrip(".").lower()
    return Words(reason) if reason else Words("the system gives no reason")
