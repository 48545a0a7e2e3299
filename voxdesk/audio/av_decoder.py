"""Decodes by FFmpeg what soundfile cannot read: M4A, MP4, WMA, AMR, WebM, the sound of a video."""

import errno
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import av
import numpy as np
from av.audio.stream import AudioStream
from numpy.typing import NDArray

from voxdesk.audio.av_samples import LONGEST_HOLE_S, TIME_TOLERANCE_S, SampleShelf, Track
from voxdesk.audio.chunks import Link, promised_share
from voxdesk.audio.decoders import DecodeError
from voxdesk.audio.file_part import FilePart
from voxdesk.audio.headers import joined_matroska, mp3_tells_length, unfinished_mp4
from voxdesk.core.errors import Words, os_reason
from voxdesk.core.reading import open_binary
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
# Here every packet's time is that of its first sample, so that a jump lands where it should.
_EXACT = {"mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm", "mp3", "flac"}
_EXACT_WITH_PCM = {"wav", "w64", "aiff", "caf", "au"}
# Of these FFmpeg tells what the file's size leaves room for, not what its head promises.
_BY_SIZE = {"wav", "w64", "caf"}
# A decoder needs some packets before its output is that of an unbroken run (overlap, bit reservoir).
_PREROLL_S = 1.0
# Of a file with several tracks: how much of each is listened to, at how many places, and what is silence.
_LISTEN_S, _LISTEN_PLACES, _SILENCE = 10.0, 8, 1e-4


class AvDecoder:
    """A position in an audio track of a file and the samples after it; raises DecodeError.

    Time is the container's: sound that begins later than the picture begins with silence. A gap in the times
    is silence. Where a clock begins anew the sound goes on without a break. With several tracks the default
    one is taken, another one only where that is silent. ``track`` asks for one by its index among the audio
    tracks. ``part`` are the stretches of bytes to read.
    """

    def __init__(self, path: Path, track: int | None = None, part: Link | None = None) -> None:
        self._path, self._track, self._part = path, track, part
        self.damage = self.note = ""
        self._open()
        try:
            if self._track is None:
                self._choose_track()
            self._sound = self._read_first_frames()
        except BaseException:
            self.close()
            raise
        self._name = str(self._container.format.name)
        codec = str(self._stream.codec_context.name)
        self.exact = self._name in _EXACT or (self._name in _EXACT_WITH_PCM and codec.startswith("pcm_"))
        if self._name == "matroska,webm" and joined_matroska(path):
            self.exact = False
        self.promised_s = self._promised()
        self.info = AudioInfo(
            path, self._length(), self._sound.rate, self._sound.channels, self._format_name()
        )
        self.restart()

    def _open(self) -> None:
        self._file: BinaryIO | None = None
        try:
            self._container = av.open(
                self._source(),
                "r",
                options={"format_whitelist": _CONTAINERS, "protocol_whitelist": "file"},
                metadata_errors="replace",
            )
        except (av.FFmpegError, ValueError, OSError) as error:
            self._close_file()
            raise DecodeError(_reason(error, self._path)) from error
        if not self._container.streams.audio:
            self.close()
            raise DecodeError(Words("it has no sound track"))
        self._take_track(self._track or 0)

    def _take_track(self, track: int) -> None:
        self._stream: AudioStream = self._container.streams.audio[track]
        self._frames = self._decode()

    def _source(self) -> str | BinaryIO:
        """What FFmpeg opens: a name that it cannot take for an address, or, if no text, an open file."""
        if self._part is not None:
            self._file = FilePart(self._path, *self._part)
            return self._file
        name = f"file:{self._path.absolute()}"
        try:
            name.encode()
        except UnicodeEncodeError:
            self._file = open_binary(self._path)
            return self._file
        return name

    def _choose_track(self) -> None:
        tracks = self._container.streams.audio
        order = sorted(range(len(tracks)), key=lambda index: not _is_default(tracks[index]))
        self._track = order[0]
        if len(tracks) > 1:
            self._track = next((index for index in order if self._holds_sound(index)), order[0])
            self.note = f"it has {len(tracks)} sound tracks, number {self._track + 1} is used"
            self._take_track(self._track)

    def _holds_sound(self, track: int) -> bool:
        try:
            other = AvDecoder(self._path, track, self._part)
        except DecodeError:
            return False
        try:
            seconds = other.info.seconds or 0.0
            places = _LISTEN_PLACES if other.exact else 1
            for place in range(places):
                if place:
                    other.seek(round(seconds * place / places * other.info.sample_rate))
                if np.abs(other.read(round(_LISTEN_S * other.info.sample_rate))).max(initial=0.0) > _SILENCE:
                    return True
            return False
        finally:
            other.close()

    def _read_first_frames(self) -> Track:
        first = next(self._frames, None)
        if first is None or first.sample_rate <= 0 or first.layout.nb_channels <= 0:
            raise DecodeError(Words("nothing in it can be decoded"))
        second = next(self._frames, None)
        return Track(
            int(first.sample_rate),
            int(first.layout.nb_channels),
            first.layout,
            self._stream.time_base,
            first.pts,
            first.samples,
            second.samples if second is not None else first.samples,
            round(self._late_by_s(first) * first.sample_rate),
        )

    def _late_by_s(self, first: av.AudioFrame) -> float:
        """Return how much later than the picture the sound begins; 0 without a picture."""
        start = self._container.start_time
        others = any(stream.type == "video" for stream in self._container.streams)
        if first.pts is None or start is None or not others or self._stream.time_base is None:
            return 0.0
        late_s = float(first.pts * self._stream.time_base) - start / av.time_base
        return late_s if TIME_TOLERANCE_S < late_s < LONGEST_HOLE_S else 0.0

    def _promised(self) -> float | None:
        """The length of the sound track where the container keeps one for it."""
        stream = self._stream
        pictures = self._name not in _EXACT and any(
            stream.type == "video" for stream in self._container.streams
        )
        guessed = pictures or self._name in _WITHOUT_LENGTH
        guessed = guessed or (self._name == "mp3" and not mp3_tells_length(self._path))
        if guessed or self._part is not None or stream.duration is None or stream.time_base is None:
            return None
        seconds = float(stream.duration * stream.time_base)
        if self._name in _BY_SIZE and self.exact:
            seconds *= promised_share(self._path)
        return self._sound.lead / self._sound.rate + seconds

    def _length(self) -> float | None:
        if self.promised_s is not None or self._part is not None:
            return self.promised_s
        if self._name in _WITHOUT_LENGTH:
            return None
        if self._name == "mp3" or self._container.duration is None:
            return self._counted() if self.exact else None
        seconds: float = self._container.duration / av.time_base
        return seconds

    def _counted(self) -> float | None:
        """The end of the last packet, found by reading all of them but decoding none."""
        self.restart()
        time_base = self._stream.time_base
        if time_base is None:
            return None
        end, furthest = 0, 0
        try:
            for packet in self._container.demux(self._stream):
                if packet.pts is None:
                    continue
                if (furthest - packet.pts) * time_base > 1:  # recordings joined end to end
                    self.exact = False
                    return None
                furthest = max(furthest, packet.pts)
                end = max(end, packet.pts + (packet.duration or 0))
        except (av.FFmpegError, OSError):
            return None
        return self._sound.lead / self._sound.rate + float((end - (self._sound.first_pts or 0)) * time_base)

    def _format_name(self) -> str:
        suffix = self._path.suffix.lstrip(".").upper()
        codec = str(self._stream.codec_context.name).upper().removesuffix("FLOAT")
        return f"{suffix}/{codec}" if suffix and suffix != codec else codec

    def _decode(self) -> Iterator[av.AudioFrame]:
        """Frames in order; packets that cannot be decoded are left out."""
        try:
            codec = str(self._stream.codec_context.name)
            for packet in self._container.demux(self._stream):
                if codec.startswith("amr") and _says_nothing(packet):
                    continue
                try:
                    yield from packet.decode()
                except av.FFmpegError as error:
                    self._note_damage(error)
        except (av.FFmpegError, OSError, IndexError) as error:  # IndexError: a stream turned up midway
            self._note_damage(error)

    def _note_damage(self, error: Exception) -> None:
        if not self.damage and not isinstance(error, av.EOFError):
            self.damage = "what cannot be decoded in it is left out"
            logger.info("%s is damaged: %s", self._path, error)

    def restart(self) -> None:
        """Go back to the start by opening the file anew: seeking may skip a first, partial frame."""
        self._decode_up_to(0)

    def seek(self, frame: int) -> None:
        """Make ``read`` go on at sample ``frame``, counted from the first sample of the whole decoded."""
        sound = self._sound
        before_s = (frame - sound.lead) / sound.rate - _PREROLL_S
        if before_s <= 0 or sound.first_pts is None or sound.time_base is None:
            self._decode_up_to(frame)
            return
        target = sound.first_pts + int(before_s / sound.time_base)
        try:
            self._container.seek(target, stream=self._stream, backward=True, any_frame=False)
        except av.FFmpegError:  # no index: the way there is by decoding
            self._decode_up_to(frame)
            return
        self._take_track(self._track or 0)
        self._land(frame)

    def _decode_up_to(self, frame: int) -> None:
        self.close()
        self._open()
        self._shelf = SampleShelf(self._sound, skip=frame)

    def _land(self, wanted: int) -> None:
        """Decode up to the frame that holds sample ``wanted``."""
        next(self._frames, None)  # may be cut at its front, which its time does not always say
        frame = next(self._frames, None)
        if frame is None:  # beyond the end
            self._shelf = SampleShelf(self._sound)
            return
        index = SampleShelf(self._sound).index(frame)
        if index is None or index > wanted:  # no times, or the seek went too far
            self._decode_up_to(wanted)
            return
        self._shelf = SampleShelf(self._sound, index, wanted - index)
        self._shelf.put(frame)

    def read(self, frames: int) -> NDArray[np.float32]:
        """Return the next f32[n, channels], n at most ``frames`` and less only at the end."""
        while self._shelf.lacks(frames) and (frame := next(self._frames, None)) is not None:
            self._shelf.put(frame)
            self.exact = self.exact and not self._shelf.began_anew
        return self._shelf.take(frames)

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()
        self._close_file()

    def _close_file(self) -> None:
        if self._file is not None:
            self._file.close()


def _says_nothing(packet: "av.Packet[AudioStream]") -> bool:
    """Tell whether an AMR frame is of a pause (RFC 4867, 5.3: frame types 8 and up), which FFmpeg refuses."""
    header = bytes(packet)[:1]
    return bool(header) and (header[0] >> 3 & 15) >= (9 if packet.stream.codec_context.name == "amrwb" else 8)


def _is_default(stream: AudioStream) -> bool:
    return bool(stream.disposition & stream.disposition.default)


def _reason(error: Exception, path: Path) -> Words:
    """Why FFmpeg gives up, as the middle of a sentence."""
    if unfinished_mp4(path):
        return Words("it was never finished, its index is missing")
    if isinstance(error, av.DecoderNotFoundError):
        return Words("nothing here decodes its kind of sound")
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EIO, errno.ENOENT):
        return os_reason(error)
    return Words("it is not a recording VoxDesk can read, or it is damaged")
