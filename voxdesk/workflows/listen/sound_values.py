"""A stretch of a recording in; a table (CSV) of its levels, its pitch or its formants out."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from voxdesk.audio.files import AudioFile, open_audio
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, DataError, Words
from voxdesk.core.outputs import check_output, output_file
from voxdesk.core.types import AudioClip, Float32, Segment
from voxdesk.features.phonetics import (
    FORMANTS,
    MARGIN_S,
    check_installed,
    measure_formants,
    measure_pitch,
)
from voxdesk.spectrogram.spectrogram import FFT_SIZES, SpectrogramSettings, StreamingSpectrogram
from voxdesk.workflows.services import Services

FFT_CHOICES = FFT_SIZES
VALUES = ("levels", "pitch", "formants")
FORMANT_TOP_HZ = 5500.0

_BLOCK_S = 10.0
_MOST_ROWS = 20_000_000
_HEADS = {
    "levels": "time_s,frequency_hz,level_db",
    "pitch": "time_s,pitch_hz",
    "formants": ",".join(["time_s", *(f"f{n + 1}_hz" for n in range(FORMANTS))]),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which values: ``kind`` is one of VALUES.

    Levels are those of ``transform`` in dB relative to a full-scale sine, up to ``top_hz`` (0: all).
    """

    kind: str
    transform: SpectrogramSettings = field(default_factory=SpectrogramSettings)
    top_hz: float = 0.0
    formant_top_hz: float = FORMANT_TOP_HZ


@dataclass(frozen=True, slots=True)
class WriteValuesRequest:
    """Write values of the stretch ``part`` of ``source`` to ``path``."""

    path: Path
    source: Path
    part: Segment
    wanted: Wanted


def write_values(request: WriteValuesRequest, services: Services, ctx: Context) -> Path:
    """Write a table of values; raises AudioError, DataError."""
    check_output(request.path, (), services.paths, inputs=(request.source,), force=True)
    write_table(request.path, request.source, request.part, request.wanted, ctx)
    return request.path


def write_table(path: Path, source: Path, part: Segment | None, wanted: Wanted, ctx: Context) -> None:
    """Write values of a stretch, or of the whole ``source``, in one step; raises AudioError, DataError."""
    if wanted.kind != "levels":
        check_installed()
    with open_audio(source, ctx.check) as file:
        seconds = file.length_s()
        part = Segment(0.0, seconds) if part is None else Segment(part.start_s, min(part.end_s, seconds))
        if part.end_s <= part.start_s:
            raise AudioError("“{name}” holds no sound there.", name=source.name)
        if wanted.kind == "levels":
            _check_size(part, file.info.sample_rate, wanted)
        with output_file(path) as out:
            out.write(f"{_HEADS[wanted.kind]}\n".encode())
            for at_s, lines in _tables(file, part, wanted, ctx):
                out.write("".join(f"{line}\n" for line in lines).encode())
                ctx.report((at_s - part.start_s) / part.seconds, Words("values"))


def _check_size(part: Segment, rate: int, wanted: Wanted) -> None:
    """Refuse what no spreadsheet opens and fills a disk; raises DataError."""
    rows = part.seconds * rate / wanted.transform.hop * len(_bins(rate, wanted))
    if rows > _MOST_ROWS:
        raise DataError(
            "That would be a table of {count} million lines.",
            count=round(rows / 1e6),
            hint="Take a shorter stretch, a smaller FFT, less overlap or a lower highest frequency.",
        )


def _bins(rate: int, wanted: Wanted) -> np.ndarray:
    """Frequencies of the bins that are written."""
    hz = np.arange(wanted.transform.bins) * (rate / wanted.transform.padded_size)
    return hz[hz <= wanted.top_hz] if wanted.top_hz else hz


def _tables(
    file: AudioFile, part: Segment, wanted: Wanted, ctx: Context
) -> Iterator[tuple[float, list[str]]]:
    """Yield the lines of each block of sound, with the time at which it ends."""
    if wanted.kind == "levels":
        yield from _levels(file, part, wanted, ctx)
        return
    count = int(np.ceil(part.seconds / _BLOCK_S - 1e-9))
    for start_s in (part.start_s + number * _BLOCK_S for number in range(count)):
        piece = Segment(start_s, min(start_s + _BLOCK_S, part.end_s))
        begin_s = max(0.0, start_s - MARGIN_S)
        clip = file.read(begin_s, piece.end_s + MARGIN_S - begin_s)
        if wanted.kind == "pitch":
            pitch = measure_pitch(clip, piece, ctx)
            times, values = pitch.times_s, pitch.hz[:, None]
        else:
            formants = measure_formants(clip, piece, wanted.formant_top_hz, ctx)
            times, values = formants.times_s, formants.hz
        yield piece.end_s, [_line(at, row) for at, row in zip(times, values, strict=True)]


def _levels(
    file: AudioFile, part: Segment, wanted: Wanted, ctx: Context
) -> Iterator[tuple[float, list[str]]]:
    """Yield a line for each column and bin, the columns' sound taken from beyond the stretch too."""
    rate, transform = file.info.sample_rate, wanted.transform
    hz = [f"{each:.3f}" for each in _bins(rate, wanted)]
    stream = StreamingSpectrogram(transform, rate)
    # From a whole hop on, so that the columns are those of the recording's picture.
    hops = max(0, int(part.start_s * rate - transform.fft_size) // transform.hop)
    at = hops * transform.hop
    last = round(part.end_s * rate) + transform.fft_size
    while at < last:
        ctx.check()
        clip: AudioClip = file.read(at / rate, min(_BLOCK_S, (last - at) / rate))
        at += len(clip.samples)
        ended = at >= last or not len(clip.samples)
        columns: Float32 = stream.push(clip.samples, last=ended)
        lines = []
        for column in columns:
            time_s = (hops + 0.5) * transform.hop / rate
            hops += 1
            if part.start_s <= time_s < part.end_s:
                lines += [f"{time_s:.6f},{f},{level:.2f}" for f, level in zip(hz, column, strict=False)]
        yield min(max(at / rate, part.start_s), part.end_s), lines
        if ended:
            return


def _line(at_s: float, values: Float32) -> str:
    """Write a time and its values; what there is none of stays empty."""
    return ",".join([f"{at_s:.6f}", *("" if np.isnan(each) else f"{each:.2f}" for each in values)])
