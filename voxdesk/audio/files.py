"""Sound files in, AudioClip out, whole or streaming; WAV out."""

import contextlib
import dataclasses
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

import numpy as np
import soundfile

from voxdesk.audio.channel_reader import ChannelReader
from voxdesk.audio.decoded_copy import DecodedCopy
from voxdesk.audio.downmix import MonoReader
from voxdesk.audio.open_decoder import SafeDecoder, open_decoder, reason_of
from voxdesk.audio.resample import StreamResampler, resample
from voxdesk.core.errors import AudioError
from voxdesk.core.files import write_atomically
from voxdesk.core.types import AudioClip, AudioInfo, Float32

logger = logging.getLogger(__name__)

_SOUNDFILE_SUFFIXES = frozenset(
    {".wav", ".wave", ".bwf", ".rf64", ".w64", ".flac", ".ogg", ".oga", ".opus", ".aiff", ".aif", ".aifc"}
    | {".au", ".snd", ".caf", ".sph", ".nist", ".svx", ".iff", ".avr", ".paf", ".pvf", ".htk", ".sd2"}
    | {".gsm", ".vox", ".vox6", ".vox8", ".sf", ".ircam", ".wve", ".sds"}
)
_AV_SUFFIXES = frozenset(
    {".mp3", ".mp2", ".mpa", ".m4a", ".m4b", ".m4r", ".aac", ".adts", ".mp4", ".m4v", ".mov", ".qt", ".qta"}
    | {".wma", ".wmv", ".asf", ".amr", ".awb", ".3gp", ".3g2", ".3gpp", ".3gpp2", ".webm", ".weba", ".mka"}
    | {".mkv", ".mk3d", ".avi", ".mpg", ".mpeg", ".mpe", ".m2v", ".vob", ".ts", ".mts", ".m2ts", ".m2t"}
    | {".flv", ".f4v", ".f4a", ".ac3", ".eac3", ".ec3", ".ape", ".wv", ".tta", ".dts", ".voc"}
    | {".ogv", ".ogm", ".ogx", ".spx", ".mj2", ".axa", ".m4p", ".isma", ".ismv", ".mp1", ".m1a", ".m2a"}
    | {".m2p", ".tp", ".trp", ".tod", ".wm", ".divx"}
)
AUDIO_SUFFIXES = _SOUNDFILE_SUFFIXES | _AV_SUFFIXES

_VALUES_AT_ONCE = 2**20  # samples times channels decoded in one go: 4 MB
_END_S = 1.0  # how much is read around an end that a header states
_MISSING_S = 0.5


def is_audio(path: Path) -> bool:
    """Tell whether the name ends like a sound or video file's."""
    return path.suffix.lower() in AUDIO_SUFFIXES


def open_audio(
    path: Path, check: Callable[[], None] | None = None, *, channel: int | None = None
) -> "AudioFile":
    """Open a sound file, or the sound of a video, for streaming; raises AudioError.

    ``check`` is called before every piece that is read, and may raise. With ``channel``, from 0, that one
    alone is read, without what leaks into it from the others.
    """
    return AudioFile(open_decoder(path, _AV_SUFFIXES), check, channel)


def open_channels(path: Path) -> contextlib.closing[SafeDecoder]:
    """Open a sound file whose channels are read side by side, in order; raises AudioError."""
    return contextlib.closing(open_decoder(path, _AV_SUFFIXES))


def probe(path: Path) -> AudioInfo:
    """Return what the file's header says, the length counted where it is silent; raises AudioError."""
    with open_audio(path) as file:
        if file.info.seconds is None:
            return dataclasses.replace(file.info, seconds=file.length_s())
        return file.info


def length_s(path: Path, check: Callable[[], None] | None = None) -> float:
    """Return how many seconds of sound can be decoded; raises AudioError."""
    with open_audio(path, check) as file:
        return file.length_s()


def read_clip(
    path: Path,
    check: Callable[[], None] | None = None,
    *,
    sample_rate: int | None = None,
    start_s: float = 0.0,
    seconds: float | None = None,
) -> AudioClip:
    """Return a file, or the stretch of it that begins at ``start_s``, as one mono clip; raises AudioError.

    At ``sample_rate`` Hz, or the file's own. All of it is in memory: long files are streamed with
    ``open_audio``.
    """
    with open_audio(path, check) as file:
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
            "“{name}” cannot be written: {reason}.", name=path.name, reason=reason_of(error)
        ) from error


class AudioFile:
    """An open sound file, read as mono at its own rate; a context manager, for one thread at a time.

    ``info`` is what the header says, ``length_s`` what is true. With ``channel`` that one alone is read.
    """

    def __init__(
        self, decoder: SafeDecoder, check: Callable[[], None] | None = None, channel: int | None = None
    ) -> None:
        self.info = decoder.info
        self._decoder = decoder
        self._mono = MonoReader(decoder) if channel is None else ChannelReader(decoder, channel)
        self._check = check or _nothing
        self._copy: DecodedCopy | None = None
        self._position = 0  # where reading in order goes on
        self._length_s: float | None = None
        self._told = False

    def __enter__(self) -> "AudioFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._copy is not None:
            self._copy.close()
        self._decoder.close()

    def read(self, start_s: float = 0.0, seconds: float | None = None) -> AudioClip:
        """Return the mono clip from ``start_s``, ``seconds`` long or shorter at the end.

        Raises AudioError.
        """
        first = max(0, round(start_s * self.info.sample_rate))
        wanted = None if seconds is None else max(0, round(seconds * self.info.sample_rate))
        parts: list[Float32] = []
        position = first
        while wanted is None or wanted > 0:
            block = self._next(position, wanted)
            if len(block) == 0:
                break
            parts.append(block)
            position += len(block)
            wanted = None if wanted is None else wanted - len(block)
        if first == 0 and wanted is None:
            self._tell_once(position)
        samples = np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)
        return self._clip(samples, self.info.sample_rate, first / self.info.sample_rate)

    def blocks(
        self, block_s: float, sample_rate: int | None = None, also: Callable[[Float32], None] | None = None
    ) -> Iterator[AudioClip]:
        """Yield the whole file as clips of ``block_s`` seconds (the last one shorter), ``start_s`` set.

        At ``sample_rate`` Hz, or the file's own; joined, they are the whole. ``also`` gets the samples
        f32[n] at the file's own rate, as they are decoded. Raises AudioError.
        """
        rate = sample_rate or self.info.sample_rate
        size = max(1, round(block_s * rate))
        stream = StreamResampler(self.info.sample_rate, rate)
        kept: list[Float32] = []
        given, held, position, more = 0, 0, 0, True
        while more:
            block = self._next(position, None)
            position += len(block)
            more = len(block) > 0
            if also is not None:
                also(block)
            kept.append(stream.push(block, last=not more))
            held += len(kept[-1])
            if more and held < size:
                continue
            joined = np.concatenate(kept)
            whole = held // size * size if more else held
            for first in range(0, whole, size):
                samples = joined[first : min(first + size, whole)]
                yield self._clip(samples, rate, given / rate)
                given += len(samples)
            kept, held = [joined[whole:]], held - whole
        self._tell_once(position)

    def length_s(self) -> float:
        """Return seconds that can be decoded: the header's word where the end is there, else counted.

        Raises AudioError.
        """
        if self._length_s is None:
            self._length_s = self._end_by_header_s() or self._count_s()
        return self._length_s

    def cut_off_of_s(self, seconds: float) -> float | None:
        """Return the length that the header promises where ``seconds`` are clearly less, else None."""
        promised_s = self._decoder.promised_s
        return promised_s if promised_s is not None and seconds < promised_s - _MISSING_S else None

    def _end_by_header_s(self) -> float | None:
        """The exact end if the sound ends about where the header says, else None."""
        stated = self.info.seconds
        if stated is None or not self._mono.exact:
            return None
        start_s = max(0.0, stated - _END_S / 2)
        found = self.read(start_s, _END_S)
        ends_here = 0 < len(found.samples) < round(_END_S * self.info.sample_rate)
        return found.start_s + found.seconds if ends_here and self._mono.exact else None

    def _count_s(self) -> float:
        position = 0
        while count := len(self._next(position, None)):
            position += count
        return position / self.info.sample_rate

    def _clip(self, samples: Float32, rate: int, start_s: float) -> AudioClip:
        return AudioClip(samples, rate, str(self.info.path), start_s)

    def _next(self, first: int, wanted: int | None) -> Float32:
        """The mono samples from ``first``, some but not more than ``wanted``; none at the end."""
        self._check()
        at_once = max(1, _VALUES_AT_ONCE // self.info.channels)
        count = at_once if wanted is None else min(at_once, wanted)
        if self._copy is None and not self._mono.exact:
            self._copy = DecodedCopy(self._mono, self._check, self._position)
        block = (self._copy or self._mono).read(first, count)
        self._position = first + len(block)
        return block

    def _tell_once(self, decoded: int) -> None:
        """Log what a reader of the whole file should know of it, in one line."""
        seconds = decoded / self.info.sample_rate
        promised_s = self.cut_off_of_s(seconds)
        reasons = [text for text in (self._decoder.note, self._decoder.damage) if text]
        if promised_s is not None:
            reasons.append(f"it ends after {seconds:.1f} s of {promised_s:.1f} s")
        if reasons and not self._told:
            logger.warning("%s: %s", self.info.path, "; ".join(reasons))
        self._told = True


def _nothing() -> None:
    """Nobody wants to be asked."""
