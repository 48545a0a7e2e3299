"""A PNG of a spectrogram in, its levels out; and levels in, a PNG out."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.core.errors import DataError
from voxdesk.core.types import Float32
from voxdesk.features.examples import resize

if TYPE_CHECKING:
    from PIL.Image import Image as OpenImage

PICTURE_SUFFIXES = (".png",)
_MOST_PIXELS = 50_000_000


def is_picture(path: Path) -> bool:
    """Tell whether ``path`` is named like a picture."""
    return path.suffix.lower() in PICTURE_SUFFIXES


def read_picture(path: Path, shape: tuple[int, int]) -> Float32:
    """Return levels f32[shape] from 0 (darkest) to 1 of the picture in ``path``; its last row is the last.

    A coloured picture counts by its brightness, as the usual colour maps rise with the level.
    Raises DataError when it is no picture.
    """
    with _opened(path) as image:
        levels = np.asarray(image.convert("RGB").convert("L"), dtype=np.float32) / np.float32(255)
    return resize(levels, shape)


def read_colours(path: Path, longest: int) -> np.ndarray:
    """Return the picture in ``path`` as u8[rows, columns, 3], made smaller where a side is above ``longest``.

    Raises DataError when it is no picture.
    """
    from PIL import Image

    with _opened(path) as image:
        colours = image.convert("RGB")
        colours.thumbnail((longest, longest), Image.Resampling.BILINEAR)
        return np.ascontiguousarray(np.asarray(colours, dtype=np.uint8))


@contextlib.contextmanager
def _opened(path: Path) -> "Iterator[OpenImage]":
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path, formats=("PNG",)) as image:
            if image.width * image.height > _MOST_PIXELS:
                raise DataError("“{name}” is too large to be a spectrogram.", name=path.name)
            yield image
    except (OSError, UnidentifiedImageError, SyntaxError, ValueError) as error:
        raise DataError("“{name}” cannot be opened as a picture.", name=path.name) from error


def write_picture(path: Path, levels: Float32) -> None:
    """Write levels f32[rows, columns] of 0 to 1 as a grey PNG."""
    from PIL import Image

    grey = np.clip(np.round(levels * 255), 0, 255).astype(np.uint8)
    Image.fromarray(grey).save(path, format="PNG")
