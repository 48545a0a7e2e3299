"""A recording as a picture at every zoom: the right place, the right level, bounded work and memory."""

import numpy as np
import pytest

from voxdesk.core.types import AudioClip
from voxdesk.spectrogram.levels import to_decibels
from voxdesk.spectrogram.overview import TILE_COLUMNS, Overview
from voxdesk.spectrogram.scale import Axis, frequency_scale
from voxdesk.spectrogram.spectrogram import SpectrogramSettings

RATE = 8000
BASE_COLUMNS = 2048  # fewer than the program's, so that hours are quickly drawn


class StepSource:
    """Silence until 5.0 s, then a 1 kHz tone at full scale; counts what is read."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.read_s = 0.0

    def read(self, start_s: float, seconds: float) -> AudioClip:
        first = round(start_s * RATE)
        last = min(round((start_s + seconds) * RATE), round(self.seconds * RATE))
        self.read_s += max(0, last - first) / RATE
        n = np.arange(first, max(first, last))
        tone = np.where(n >= 5 * RATE, np.sin(2 * np.pi * 1000 / RATE * n), 0.0)
        return AudioClip(tone.astype(np.float32), RATE)


def make(seconds: float, axis: Axis = Axis.MEL, **options) -> tuple[Overview, StepSource]:
    source = StepSource(seconds)
    scale = frequency_scale(axis, 128, RATE)
    options = {"base_columns": BASE_COLUMNS, **options}
    return Overview(source, seconds, RATE, SpectrogramSettings(512), scale, **options), source


def complete(overview: Overview, start_s: float, end_s: float, width: int):
    picture = overview.picture(start_s, end_s, width)
    for tile in picture.missing:
        overview.compute(tile)
    return overview.picture(start_s, end_s, width)


@pytest.mark.parametrize("axis", list(Axis))
@pytest.mark.parametrize("span", [(4.9, 5.1), (4.0, 6.0), (0.0, 20.0), (0.0, 300.0), (0.0, 7200.0)])
def test_a_step_at_5_s_appears_at_5_s_at_every_zoom(axis: Axis, span: tuple[float, float]) -> None:
    overview, _ = make(7200.0, axis)
    start_s, end_s = span
    width = 800
    picture = complete(overview, start_s, end_s, width)
    assert not picture.missing
    assert picture.known.all()
    row = int(overview.scale.hz_to_row(1000.0))
    tone = to_decibels(picture.levels)[:, row - 1 : row + 2].max(axis=1)
    # Half the amplitude: the window is centred on the step.
    onset = start_s + int(np.argmax(tone > -6.5)) * (end_s - start_s) / width
    per_pixel = (end_s - start_s) / width
    column_s = overview.column_s(overview.level_for(per_pixel))
    assert onset == pytest.approx(5.0, abs=per_pixel + column_s + 0.001)
    assert tone[-1] == pytest.approx(0.0, abs=1.0)  # rounded once at each pooling
    assert picture.levels[-1].argmax() == pytest.approx(row, abs=2)


def test_levels_are_those_of_the_whole_spectrogram() -> None:
    from voxdesk.spectrogram.levels import to_bytes
    from voxdesk.spectrogram.scale import frequency_rows
    from voxdesk.spectrogram.spectrogram import spectrogram

    overview, source = make(40.0)
    whole = spectrogram(source.read(0, 40.0).samples, overview.settings)
    rows = to_bytes(frequency_rows(overview.scale, RATE, 512)(whole))
    tiles = np.concatenate([overview.tile(0, i) for i in range(-(-len(rows) // TILE_COLUMNS))])
    assert tiles.shape == rows.shape
    assert np.abs(tiles.astype(int) - rows).max() <= 1


def test_only_what_is_visible_is_read() -> None:
    overview, source = make(7200.0)
    complete(overview, 3600.0, 3610.0, 800)
    assert source.read_s < 30.0


def test_a_coarse_picture_stands_in_until_the_sharp_one_is_there() -> None:
    overview, _ = make(7200.0)
    complete(overview, 0.0, 7200.0, 800)
    zoomed = overview.picture(100.0, 110.0, 800)
    assert zoomed.missing
    assert zoomed.known.all()
    row = int(overview.scale.hz_to_row(1000.0))
    assert to_decibels(zoomed.levels)[:, row - 1 : row + 2].max() > -6


def test_what_is_not_there_yet_is_said_to_be_unknown() -> None:
    overview, _ = make(60.0)
    picture = overview.picture(-10.0, 70.0, 800)
    assert not picture.known.any()
    picture = complete(overview, -10.0, 70.0, 800)
    assert not picture.known[:99].any()
    assert picture.known[101:699].all()
    assert not picture.known[701:].any()


def test_memory_stays_bounded_however_far_one_pans() -> None:
    overview, _ = make(7200.0, cache_bytes=TILE_COLUMNS * 128 * 20)
    for start in range(0, 1000, 10):
        complete(overview, float(start), start + 5.0, 800)
    fine = sum(tile.nbytes for tile in overview._fine.values())
    coarse = sum(columns.nbytes for columns in overview._coarse)
    assert fine <= TILE_COLUMNS * 128 * 20
    assert coarse <= 2.1 * BASE_COLUMNS * 128


def test_a_tile_of_a_pooled_level_is_computed_from_those_below() -> None:
    overview, _ = make(7200.0)
    top = overview.levels - 1
    assert top > overview.base
    tile = overview.tile(top, 0)
    row = int(overview.scale.hz_to_row(1000.0))
    assert to_decibels(tile)[-1, row - 1 : row + 2].max() == pytest.approx(0.0, abs=1.5)


@pytest.mark.parametrize("seconds", [0.01, 0.5, 1.0])
def test_very_short_sound_has_a_picture(seconds: float) -> None:
    overview, _ = make(seconds)
    picture = complete(overview, 0.0, seconds, 300)
    assert picture.known.all()
    assert not picture.missing


def test_hours_are_sketched_before_they_are_drawn_exactly() -> None:
    overview, source = make(7200.0, base_columns=16384)
    first = overview.picture(0.0, 7200.0, 800).missing
    sketches = [tile for tile in first if tile.sketch]
    assert sketches
    assert first[: len(sketches)] == tuple(sketches)
    for tile in sketches:
        overview.compute(tile)
    assert source.read_s < 400  # a few frames of each column, not two hours
    picture = overview.picture(0.0, 7200.0, 800)
    assert picture.known.all()
    row = int(overview.scale.hz_to_row(1000.0))
    assert to_decibels(picture.levels)[5:, row - 1 : row + 2].max(axis=1).min() > -6


@pytest.mark.parametrize("span", [(0.0, 12.0), (5.0, 7.0)])
def test_a_reassigned_picture_is_a_plain_one_until_it_is_ready(span: tuple[float, float]) -> None:
    settings = SpectrogramSettings(512, reassigned=True)
    scale = frequency_scale(Axis.MEL, 128, RATE)
    overview = Overview(StepSource(12.0), 12.0, RATE, settings, scale, base_columns=BASE_COLUMNS)
    first = overview.picture(*span, 400).missing
    sketches = [tile for tile in first if tile.sketch]
    assert first[: len(sketches)] == tuple(sketches)
    assert 0 < len(sketches) < len(first)
    for tile in sketches:
        overview.compute(tile)
    rough = overview.picture(*span, 400)
    row = int(scale.hz_to_row(1000.0))
    assert rough.known.all()
    assert to_decibels(rough.levels)[-100:, row - 1 : row + 2].max(axis=1).min() > -12
    assert rough.missing == first[len(sketches) :]
    exact = complete(overview, *span, 400)
    assert not exact.missing
    assert not np.array_equal(exact.levels, rough.levels)


def test_a_short_sound_in_hours_is_in_the_exact_picture() -> None:
    class Beep:
        def read(self, start_s: float, seconds: float) -> AudioClip:
            n = np.arange(round(start_s * RATE), round((start_s + seconds) * RATE))
            beep = np.where(abs(n / RATE - 1803.21) < 0.1, np.sin(2 * np.pi * 1000 / RATE * n), 0)
            return AudioClip(beep.astype(np.float32), RATE)

    scale = frequency_scale(Axis.MEL, 128, RATE)
    overview = Overview(Beep(), 3600.0, RATE, SpectrogramSettings(512), scale, base_columns=8192)
    picture = complete(overview, 0.0, 3600.0, 400)
    row = int(scale.hz_to_row(1000.0))
    line = to_decibels(picture.levels)[:, row - 1 : row + 2].max(axis=1)
    assert line.argmax() == pytest.approx(1803.21 / 9, abs=1.5)
    assert line.max() > -30
