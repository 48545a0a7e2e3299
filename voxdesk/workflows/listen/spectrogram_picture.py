"""A recording in, its spectrogram as a picture on white out: PNG, or SVG with axes."""

import base64
import struct
import zlib
from html import escape
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voxdesk.audio.files import open_audio
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, Words
from voxdesk.core.file_names import plain_text
from voxdesk.core.types import Segment
from voxdesk.spectrogram.levels import Bytes, to_decibels
from voxdesk.spectrogram.overview import Overview
from voxdesk.spectrogram.scale import Axis, FrequencyScale, frequency_scale
from voxdesk.spectrogram.spectrogram import SpectrogramSettings

WIDTH, HEIGHT = 1600, 400
_FLOOR_DB, _CEILING_DB = -90.0, -20.0
_LEFT, _BOTTOM, _TOP = 56, 28, 10
_STEPS_S = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)


def spectrogram_picture(path: Path, part: Segment | None, kind: str, ctx: Context, title: str = "") -> bytes:
    """Return a file of ``kind`` "png" or "svg": mel axis, loud is dark, 1600 by 400 pixels.

    Without ``part`` of the whole recording; ``title`` is what it says of itself, the file's name without.
    Raises AudioError.
    """
    with open_audio(path, ctx.check) as file:
        seconds = file.length_s()
        part = part or Segment(0.0, seconds)
        if seconds <= 0 or part.start_s >= seconds:
            raise AudioError("“{name}” holds no sound there.", name=path.name)
        scale = frequency_scale(Axis.MEL, HEIGHT, file.info.sample_rate)
        overview = Overview(file, seconds, file.info.sample_rate, SpectrogramSettings(), scale)
        end_s = min(part.end_s, seconds)
        levels = _levels(overview, part.start_s, end_s, ctx)
    image = _png(_greys(levels))
    return image if kind == "png" else _svg(image, scale, part.start_s, end_s, plain_text(title or path.name))


def _levels(overview: Overview, start_s: float, end_s: float, ctx: Context) -> Bytes:
    picture = overview.picture(start_s, end_s, WIDTH)
    total = max(1, len(picture.missing))
    while picture.missing:
        for tile in picture.missing:
            overview.compute(tile)
            ctx.report(None if total == 1 else 1.0 - len(picture.missing) / total, Words("spectrogram"))
        picture = overview.picture(start_s, end_s, WIDTH)
    return picture.levels


def _greys(levels: Bytes) -> NDArray[np.uint8]:
    """Rows from the top, u8[rows, width]: white where it is silent."""
    loud = (to_decibels(levels) - _FLOOR_DB) / (_CEILING_DB - _FLOOR_DB)
    greys = np.round(255 * (1 - np.clip(loud, 0, 1))).astype(np.uint8)
    return np.ascontiguousarray(greys.T[::-1])


def _png(greys: NDArray[np.uint8]) -> bytes:
    """A greyscale PNG (ISO/IEC 15948) of u8[rows, width]."""
    rows, width = greys.shape
    lines = np.zeros((rows, width + 1), np.uint8)  # the first byte of a line: not filtered
    lines[:, 1:] = greys
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, rows, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(lines.tobytes(), 6)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _svg(image: bytes, scale: FrequencyScale, start_s: float, end_s: float, title: str) -> bytes:
    width, height = _LEFT + WIDTH + 12, _TOP + HEIGHT + _BOTTOM
    data = base64.b64encode(image).decode()
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        'font-family="sans-serif" font-size="12" fill="#1d2129">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        f'<image x="{_LEFT}" y="{_TOP}" width="{WIDTH}" height="{HEIGHT}" preserveAspectRatio="none" '
        f'xlink:href="data:image/png;base64,{data}"/>',
        f'<rect x="{_LEFT}" y="{_TOP}" width="{WIDTH}" height="{HEIGHT}" fill="none" stroke="#5d6470"/>',
    ]
    ticks = scale.ticks(24)
    for tick in ticks:
        y = _TOP + HEIGHT - tick.row
        words = f"{tick.hz / 1000:g}{' kHz' if tick is ticks[-1] else ''}"
        lines.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{words}</text>')
    step_s = next((step for step in _STEPS_S if (end_s - start_s) / step <= 16), _STEPS_S[-1])
    for number in range(int(np.ceil(start_s / step_s)), int(end_s / step_s) + 1):
        x = _LEFT + WIDTH * (number * step_s - start_s) / (end_s - start_s)
        y = _TOP + HEIGHT
        lines.append(f'<path d="M{x:.1f} {y}v4" stroke="#5d6470"/>')
        lines.append(f'<text x="{x:.1f}" y="{y + 18}" text-anchor="middle">{_clock(number * step_s)}</text>')
    return "\n".join([*lines, "</svg>", ""]).encode()


def _clock(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:g}"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
