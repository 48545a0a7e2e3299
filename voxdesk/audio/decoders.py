"""Defines a decoder: what reads samples out of a file; soundfile serves most formats."""

from pathlib import Path
from typing import Protocol

import numpy as np
import soundfile
from numpy.typing import NDArray

from voxdesk.audio.chunks import promised_share
from voxdesk.core.errors import Words
from voxdesk.core.types import AudioInfo

# libsndfile's answer for a stream that does not say how long it is.
_UNKNOWN_FRAMES = 2**62
# After a jump a lossy decoder lacks what it would have kept from before, so the way in begins earlier.
_PREROLL_S = 1.0
# Of the others (GSM 6.10, ADPCM, G.72x) libsndfile seeks in some wrongly and in some not at all.
_EXACT_SUBTYPES = ("PCM_", "FLOAT", "DOUBLE", "ULAW", "ALAW", "ALAC_", "VORBIS", "OPUS")

_OF_CHUNKS = frozenset({"WAV", "WAVEX", "RF64", "W64", "AIFF", "AU"})
_LEFT = "it is left to FFmpeg"  # never shown


class DecodeError(Exception):
    """A decoder cannot go on; ``reason`` is the middle of a sentence for the user."""

    def __init__(self, reason: Words) -> None:
        super().__init__(reason)
        self.reason = reason


class Decoder(Protocol):
    """A position in a file and the samples after it; one thread at a time.

    ``exact`` tells whether ``seek`` reaches any sample exactly; without, only ``restart`` may be
    called. ``promised_s`` is a length that a whole file keeps, None where there is none. ``damage``
    is the first fault that was passed over, ``note`` what the user should know of a sound file.
    """

    info: AudioInfo
    exact: bool
    promised_s: float | None
    damage: str

    @property
    def note(self) -> str:
        """See above; asked for after the end was reached."""
        ...

    def restart(self) -> None:
        """Make ``read`` go on at the first sample; raises DecodeError."""

    def seek(self, frame: int) -> None:
        """Make ``read`` go on at sample frame ``frame``, counted from the file's start."""

    def read(self, frames: int) -> NDArray[np.float32]:
        """Return the next f32[n, channels], n at most ``frames`` and less only at the end.

        Raises DecodeError.
        """

    def close(self) -> None:
        """Let go of the file."""


class SoundfileDecoder:
    """WAV, FLAC, Ogg Vorbis, Opus, AIFF and what else libsndfile knows; raises DecodeError.

    Left to FFmpeg are MP3, Creative Voice files, FLAC written live and files that say they are empty. In MP3
    python-soundfile seeks after every read, and libsndfile decodes the first 70 ms after a seek wrongly. In
    Creative Voice files it takes the headers of later blocks for sound. In FLAC without a length it cannot
    seek. The recorder of an empty file may have died.
    With ``more_follows`` the file holds pieces of sound beyond that which libsndfile gives.
    """

    def __init__(self, path: Path, *, more_follows: bool = False) -> None:
        self._path, self._more_follows = path, more_follows
        self._open()
        rate, frames = self._file.samplerate, self._file.frames
        self._frames = frames if 0 <= frames < _UNKNOWN_FRAMES else None
        kind, live = self._file.format, self._frames is None
        if (
            self._file.subtype.startswith("MPEG_LAYER")
            or kind == "VOC"
            or frames == 0
            or (kind == "FLAC" and live)
        ):
            self._file.close()
            raise DecodeError(Words(_LEFT))
        seconds = None if self._frames is None or rate <= 0 else self._frames / rate
        self.info = AudioInfo(path, seconds, rate, self._file.channels, _format_name(self._file))
        self.exact = self._file.subtype.startswith(_EXACT_SUBTYPES)
        self.promised_s = seconds
        if seconds is not None and kind in _OF_CHUNKS:  # libsndfile goes by the size of the file
            self.promised_s = seconds * promised_share(path)
        self.damage = ""

    @property
    def note(self) -> str:
        """Tell of sound that was left out."""
        return "more sound follows its first piece, and was left out" if self._more_follows else ""

    def _open(self) -> None:
        try:
            self._file = soundfile.SoundFile(self._path)
        except (soundfile.SoundFileError, RuntimeError, TypeError, ValueError) as error:
            raise DecodeError(_words(error)) from error
        self._position = 0

    def restart(self) -> None:
        """Begin anew; what cannot seek is opened again."""
        if self.exact:
            self.seek(0)
        elif self._position:
            self._file.close()
            self._open()

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
            raise DecodeError(_words(error)) from error
        self._position = wanted - preroll
        if preroll:
            self.read(preroll)

    def read(self, frames: int) -> NDArray[np.float32]:
        """Return the next f32[n, channels]; raises DecodeError when nothing can be decoded here."""
        try:
            block: NDArray[np.float32] = self._file.read(frames, dtype="float32", always_2d=True)
        except (soundfile.SoundFileError, RuntimeError) as error:
            raise DecodeError(_words(error)) from error
        self._position += len(block)
        return block

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def _words(error: Exception) -> Words:
    text = getattr(error, "error_string", "") or str(error)
    text = text.removeprefix("Error").strip(" .:")
    reason = text[:1].lower() + text[1:]
    return Words(reason)


def _format_name(file: soundfile.SoundFile) -> str:
    if file.format == "OGG":
        return "Ogg Opus" if file.subtype == "OPUS" else "Ogg Vorbis"
    return "WAV" if file.format == "WAVEX" else str(file.format)
