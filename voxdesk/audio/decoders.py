"""What reads samples out of a file: one protocol, soundfile for most formats."""

import logging
from pathlib import Path
from typing import Protocol

import numpy as np
import soundfile
from numpy.typing import NDArray

from voxdesk.core.types import AudioInfo

logger = logging.getLogger(__name__)

# libsndfile's answer for a stream that does not say how long it is.
_UNKNOWN_FRAMES = 2**62
# After a jump a lossy decoder lacks what it would have kept from before, so the way in begins earlier.
_PREROLL_S = 1.0


class DecodeError(Exception):
    """A decoder cannot make sense of the file; never reaches the user."""


class Decoder(Protocol):
    """A position in a file and the samples after it; one thread at a time."""

    info: AudioInfo

    def seek(self, frame: int) -> None:
        """Make ``read`` go on at sample frame ``frame``, counted from the file's start."""

    def read(self, frames: int) -> NDArray[np.float32]:
        """The next f32[n, channels], n at most ``frames`` and less only at the end; raises DecodeError."""

    def close(self) -> None:
        """Let go of the file."""


class SoundfileDecoder:
    """WAV, FLAC, Ogg Vorbis, Opus, AIFF and what else libsndfile knows, except MP3; raises DecodeError.

    python-soundfile seeks after every read, and libsndfile decodes the first 70 ms after a seek in
    an MP3 wrongly: read block by block, every block would begin with garbage.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._file = soundfile.SoundFile(path)
        except (soundfile.SoundFileError, RuntimeError, TypeError, ValueError) as error:
            raise DecodeError(str(error)) from error
        if self._file.subtype.startswith("MPEG_LAYER"):
            self._file.close()
            raise DecodeError("MP3 is left to FFmpeg")
        rate, frames = self._file.samplerate, self._file.frames
        self._frames = frames if 0 <= frames < _UNKNOWN_FRAMES else None
        self._position = 0
        seconds = None if self._frames is None or rate <= 0 else self._frames / rate
        self.info = AudioInfo(path, seconds, rate, self._file.channels, _format_name(self._file))

    def seek(self, frame: int) -> None:
        """Make ``read`` go on at sample frame ``frame``; raises DecodeError."""
        wanted = frame if self._frames is None else min(frame, self._frames)
        if wanted == self._position:
            return
        lossy = self._file.format == "OGG"
        preroll = min(wanted, round(_PREROLL_S * self.info.sample_rate)) if lossy else 0
        try:
            self._file.seek(wanted - preroll)
        except (soundfile.SoundFileError, RuntimeError) as error:
            raise DecodeError(str(error)) from error
        self._position = wanted - preroll
        if preroll:
            self.read(preroll)

    def read(self, frames: int) -> NDArray[np.float32]:
        """The next f32[n, channels]; raises DecodeError when nothing can be decoded here."""
        try:
            block = self._file.read(frames, dtype="float32", always_2d=True)
        except (soundfile.SoundFileError, RuntimeError) as error:
            raise DecodeError(str(error)) from error
        self._position += len(block)
        return block

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def _format_name(file: soundfile.SoundFile) -> str:
    if file.format == "OGG":
        return "Ogg Opus" if file.subtype == "OPUS" else "Ogg Vorbis"
    return "WAV" if file.format == "WAVEX" else str(file.format)
