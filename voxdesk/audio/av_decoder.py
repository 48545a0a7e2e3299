"""What soundfile cannot read, by FFmpeg: M4A, MP4, WMA, AMR, WebM, the sound of a video."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import av
import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.decoders import DecodeError
from voxdesk.core.types import AudioInfo

logger = logging.getLogger(__name__)

# Containers of sound and video. Playlists (HLS, DASH, concat) are left out: they name further
# files and addresses, and VoxDesk opens nothing but what the user chose.
_CONTAINERS = (
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,asf,amr,amrnb,amrwb,aac,mp3,ogg,wav,w64,flac,aiff,caf,au,"
    "avi,mpegts,mpeg,mpegvideo,flv,ac3,eac3,ape,wv,tta,voc,dts"
)
# Bare streams: FFmpeg guesses their length from the bit rate, which can be wrong by minutes.
_WITHOUT_LENGTH = {"aac", "amr", "amrnb", "amrwb", "ac3", "eac3", "dts"}
# A decoder needs some packets before its output is that of an unbroken run (overlap, bit reservoir).
_PREROLL_S = 1.0
# Container times may be rounded to a millisecond; what is further off is a hole in the recording.
_TIME_TOLERANCE_S = 0.05
_LONGEST_HOLE_S = 3600.0
_FULL_SCALE = {"u8": 128.0, "s16": 32768.0, "s32": 2147483648.0, "s64": 9223372036854775808.0}


class AvDecoder:
    """A position in the first audio track of a file and the samples after it; raises DecodeError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open()
        try:
            self._read_first_frames()
        except BaseException:
            self.close()
            raise
        self.info = AudioInfo(path, self._length(), self._rate, self._channels, self._format_name())
        self._rewind()

    def _open(self) -> None:
        self._file: BinaryIO | None = None
        try:
            self._container = av.open(
                self._source(),
                options={"format_whitelist": _CONTAINERS, "protocol_whitelist": "file"},
                metadata_errors="replace",
            )
        except (av.FFmpegError, ValueError, OSError) as error:
            self._close_file()
            raise DecodeError(str(error)) from error
        if not self._container.streams.audio:
            self.close()
            raise DecodeError("there is no sound in it")
        self._stream = self._container.streams.audio[0]
        self._frames = self._decode()
        self._converter: av.AudioResampler | None = None
        self._damaged = False
        self._expected = 0  # index of the frame that comes next, or -1 right after a seek
        self._ready: list[NDArray[np.float32]] = []
        self._skip = 0

    def _source(self) -> str | BinaryIO:
        """What FFmpeg opens: a name that it cannot take for an address, or, if no text, an open file."""
        name = f"file:{self._path.absolute()}"
        try:
            name.encode()
        except UnicodeEncodeError:
            self._file = self._path.open("rb")
            return self._file
        return name

    def _read_first_frames(self) -> None:
        first = next(self._frames, None)
        if first is None or first.sample_rate <= 0 or first.layout.nb_channels <= 0:
            raise DecodeError("nothing in it can be decoded")
        self._rate = int(first.sample_rate)
        self._layout = first.layout
        self._channels = int(first.layout.nb_channels)
        self._first_pts = first.pts
        self._first_samples = first.samples
        second = next(self._frames, None)
        self._frame_samples = second.samples if second is not None else first.samples

    def _length(self) -> float | None:
        if self._container.format.name in _WITHOUT_LENGTH:
            return None
        stream = self._stream
        if stream.duration is not None and stream.time_base is not None:
            return float(stream.duration * stream.time_base)
        return None if self._container.duration is None else self._container.duration / av.time_base

    def _format_name(self) -> str:
        suffix = self._path.suffix.lstrip(".").upper()
        codec = str(self._stream.codec_context.name).upper().removesuffix("FLOAT")
        return f"{suffix}/{codec}" if suffix and suffix != codec else codec

    def _decode(self) -> Iterator[av.AudioFrame]:
        """Frames in order; packets that cannot be decoded are left out."""
        try:
            for packet in self._container.demux(self._stream):
                try:
                    yield from packet.decode()
                except av.FFmpegError as error:
                    self._note_damage(error)
        except (av.FFmpegError, OSError) as error:
            self._note_damage(error)

    def _note_damage(self, error: Exception) -> None:
        if not self._damaged and not isinstance(error, av.EOFError):
            logger.warning("%s is damaged, what can be decoded is used: %s", self._path, error)
            self._damaged = True

    def _rewind(self) -> None:
        """Go back to the start by opening the file anew: seeking may skip a first, partial frame."""
        self.close()
        self._open()

    def seek(self, frame: int) -> None:
        """Make ``read`` go on at sample ``frame``, counted from the first sample of the whole decoded."""
        before_s = frame / self._rate - _PREROLL_S
        if before_s <= 0 or self._first_pts is None:
            self._rewind()
            self._skip = frame
            return
        target = self._first_pts + int(before_s / self._stream.time_base)
        try:
            self._container.seek(target, stream=self._stream, backward=True, any_frame=False)
        except av.FFmpegError:  # no index: the way there is by decoding
            self._rewind()
            self._skip = frame
            return
        self._frames = self._decode()
        self._ready = []
        self._skip = 0
        self._land(frame)

    def _land(self, wanted: int) -> None:
        """Decode up to the frame that holds sample ``wanted``."""
        next(self._frames, None)  # may be cut at its front, which its time does not always say
        frame = next(self._frames, None)
        if frame is None:  # beyond the end
            return
        index = self._index(frame)
        if index is None or index > wanted:  # no times, or the seek went too far
            self._rewind()
            self._skip = wanted
            return
        self._expected = index
        self._skip = wanted - index
        self._take(frame)

    def _index(self, frame: av.AudioFrame) -> int | None:
        """Where a frame begins by the container's clock, in samples of the whole decoded."""
        if frame.pts is None or self._first_pts is None:
            return None
        seconds = float((frame.pts - self._first_pts) * self._stream.time_base)
        near = round(seconds * self._rate)
        if self._stream.time_base * self._rate <= 1:
            return near
        # The clock is coarser than the samples: frames of one size lie on a grid.
        step = self._frame_samples
        grid = self._first_samples + round((near - self._first_samples) / step) * step
        return grid if abs(grid - near) <= 2 * self._stream.time_base * self._rate else near

    def _take(self, frame: av.AudioFrame) -> None:
        """Put a frame's samples on the shelf, after silence when the recording has a hole before it."""
        index = self._index(frame)
        if index is not None:
            hole = index - self._expected
            if _TIME_TOLERANCE_S * self._rate < hole < _LONGEST_HOLE_S * self._rate:
                self._shelve(np.zeros((hole, self._channels), dtype=np.float32))
        for part in self._same_kind(frame):
            self._shelve(_to_float(part, self._channels))

    def _shelve(self, block: NDArray[np.float32]) -> None:
        self._expected += len(block)
        dropped = min(self._skip, len(block))
        self._skip -= dropped
        if dropped < len(block):
            self._ready.append(block[dropped:])

    def _same_kind(self, frame: av.AudioFrame) -> list[av.AudioFrame]:
        """The frame at the first frame's rate and channels: a broadcast may change both midway."""
        if frame.sample_rate == self._rate and frame.layout.nb_channels == self._channels:
            return [frame]
        frame.pts = None
        try:
            if self._converter is not None:
                return self._converter.resample(frame)
        except ValueError:  # it has changed once more
            pass
        self._converter = av.AudioResampler(format="fltp", layout=self._layout, rate=self._rate)
        return self._converter.resample(frame)

    def read(self, frames: int) -> NDArray[np.float32]:
        """The next f32[n, channels], n at most ``frames`` and less only at the end."""
        parts, missing = [], frames
        while missing > 0:
            if not self._ready:
                frame = next(self._frames, None)
                if frame is None:
                    break
                self._take(frame)
                continue
            block = self._ready.pop(0)
            if len(block) > missing:
                self._ready.insert(0, block[missing:])
                block = block[:missing]
            parts.append(block)
            missing -= len(block)
        return np.concatenate(parts) if parts else np.zeros((0, self._channels), dtype=np.float32)

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()
        self._close_file()

    def _close_file(self) -> None:
        if self._file is not None:
            self._file.close()


def _to_float(frame: av.AudioFrame, channels: int) -> NDArray[np.float32]:
    """A decoded frame as f32[n, channels] within about ±1."""
    values = frame.to_ndarray()
    values = values.T if frame.format.is_planar else values.reshape(-1, channels)
    kind = frame.format.name.removesuffix("p")
    if kind in ("flt", "dbl"):
        return values.astype(np.float32)
    centred = values.astype(np.float32) - (128.0 if kind == "u8" else 0.0)
    return centred / np.float32(_FULL_SCALE[kind])
