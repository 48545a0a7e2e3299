import numpy as np
import pytest

from voxdesk.features.picture import COLUMNS, ROWS, coloured, picture_levels, write_colours
from voxdesk.spectrogram.scale import Axis, frequency_scale


@pytest.mark.parametrize("hz", [300.0, 1000.0, 5000.0])
def test_a_tone_lights_its_row_and_the_top_is_high(hz):
    time_s = np.arange(5 * 16_000) / 16_000
    levels = picture_levels(np.sin(2 * np.pi * hz * time_s).astype(np.float32)).reshape(ROWS, COLUMNS)
    row = frequency_scale(Axis.MEL, ROWS, 16_000).hz_to_row(hz)
    assert abs((ROWS - 1 - levels[:, COLUMNS // 2].argmax()) - row) <= 4
    assert levels.max() == 255
    assert np.median(levels) < 60


def test_a_later_sound_lies_further_right_and_level_says_nothing():
    sound = 1e-4 * np.random.default_rng(0).normal(size=64_000).astype(np.float32)
    sound[32_000:40_000] += 0.3 * np.sin(np.arange(8_000)).astype(np.float32)
    levels = picture_levels(sound).reshape(ROWS, COLUMNS)
    loudest = np.flatnonzero(levels.max(axis=0) > 240)
    assert abs(loudest[0] - COLUMNS / 2) < 12
    np.testing.assert_array_equal(picture_levels(0.25 * sound), picture_levels(sound))


def test_colours_grow_brighter_with_the_level_and_are_saved(tmp_path):
    from PIL import Image

    levels = np.tile(np.linspace(0, 255, COLUMNS).astype(np.uint8), ROWS)[None]
    (picture,) = coloured(levels)
    assert picture.shape == (288, 432, 3)
    assert (np.diff(picture[0].astype(int).sum(axis=1)) >= -2).all()
    write_colours(tmp_path / "Bild 画.png", picture)
    with Image.open(tmp_path / "Bild 画.png") as image:
        np.testing.assert_array_equal(np.asarray(image), picture)
