"""The picture as it is on the screen: the right row, the right time, live and from a file, mouse and keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from voxdesk.core.settings import Settings
from voxdesk.core.types import AudioClip, Segment
from voxdesk.spectrogram.overview import Overview
from voxdesk.spectrogram.scale import Axis, frequency_scale
from voxdesk.spectrogram.spectrogram import SpectrogramSettings
from voxdesk.ui.parts.live_image import HISTORY_S, LiveImage
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.parts.spectrogram_view import SpectrogramView
from voxdesk.ui.style.theme import DARK, LIGHT

RATE = 16000


def look(**fields) -> SpectrogramLook:
    return SpectrogramLook.from_settings(Settings(**fields))


def tone(seconds: float, hz: float = 1000.0, amplitude: float = 0.5) -> np.ndarray:
    return (amplitude * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE)).astype(np.float32)


class Steps:
    """Silence until 5.0 s, then a tone of 1 kHz."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def read(self, start_s: float, seconds: float) -> AudioClip:
        n = np.arange(
            round(start_s * RATE), min(round((start_s + seconds) * RATE), round(self.seconds * RATE))
        )
        samples = np.where(n >= 5 * RATE, 0.5 * np.sin(2 * np.pi * 1000 / RATE * n), 0)
        return AudioClip(samples.astype(np.float32), RATE)


@pytest.fixture
def view(qtbot: QtBot) -> SpectrogramView:
    widget = SpectrogramView(look(), DARK)
    widget.resize(700, 420)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def show_steps(view: SpectrogramView, seconds: float, shown: SpectrogramLook | None = None) -> Overview:
    """A file whose tiles are computed as soon as they are wanted."""
    shown = shown or look()
    scale = frequency_scale(shown.axis, 256, RATE, shown.top_hz)
    overview = Overview(Steps(seconds), seconds, RATE, shown.transform, scale, base_columns=4096)

    def compute(tiles) -> None:
        for tile in tiles:
            overview.compute(tile)
        if tiles:
            view.refresh()

    view.tiles_wanted.connect(compute)
    view.show_file(overview)
    return overview


def pixels(view: SpectrogramView) -> np.ndarray:
    """Brightness f[rows, columns] of the picture's area on the screen."""
    for _ in range(20):
        QApplication.processEvents()
    area = view.picture_area()
    image = view.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return raw[:, : image.width(), :3].astype(float).sum(axis=2)


def brightest_row(picture: np.ndarray, column: int) -> float:
    line = picture[:, column]
    return float(np.flatnonzero(line >= line.max() - 1).mean())


@pytest.mark.parametrize("axis", list(Axis))
def test_a_live_1_khz_tone_lights_the_1_khz_row(view: SpectrogramView, axis: Axis) -> None:
    view.set_look(look(axis=str(axis), ceiling_db=0.0))
    view.show_live(RATE)
    for block in np.array_split(tone(4.0), 250):
        view.push(block)
    picture = pixels(view)
    expected = picture.shape[0] * (1 - view.scale.hz_to_row(1000) / view.scale.rows)
    assert brightest_row(picture, int(view.x_at(2.0)) - view.picture_area().left()) == pytest.approx(
        expected, abs=2.5
    )


@pytest.mark.parametrize("axis", list(Axis))
def test_a_1_khz_tone_in_a_file_lights_the_1_khz_row(view: SpectrogramView, axis: Axis) -> None:
    shown = look(axis=str(axis), ceiling_db=0.0)
    view.set_look(shown)
    show_steps(view, 20.0, shown)
    picture = pixels(view)
    expected = picture.shape[0] * (1 - view.scale.hz_to_row(1000) / view.scale.rows)
    assert brightest_row(picture, int(picture.shape[1] * 0.7)) == pytest.approx(expected, abs=3)


def test_a_reassigned_tone_is_thinner_than_its_window_allows(view: SpectrogramView) -> None:
    def lit(reassigned: bool) -> int:
        shown = look(axis="linear", fft_size=512, top_hz=2000.0, reassigned=reassigned)
        view.set_look(shown)
        show_steps(view, 20.0, shown)
        view.show_span(8.0, 12.0)
        picture = pixels(view)
        line = picture[:, picture.shape[1] // 2]
        return int((line > line.max() / 2).sum())

    assert lit(True) < lit(False) / 3


@pytest.mark.parametrize("span", [(4.95, 5.05), (4.5, 5.5), (0.0, 15.0), (0.0, 120.0), (0.0, 1200.0)])
def test_a_step_at_5_s_stands_at_5_s_on_the_screen(view: SpectrogramView, span: tuple[float, float]) -> None:
    overview = show_steps(view, 1200.0)
    view.show_span(*span)
    assert view.span == pytest.approx(span)
    picture = pixels(view)
    row = int(picture.shape[0] * (1 - view.scale.hz_to_row(1000) / view.scale.rows))
    line = picture[row - 2 : row + 3].max(axis=0)
    # The window straddles the step, so the tone rises there: halfway in brightness is near 5.0 s.
    onset = int(np.argmax(line > line.max() * 0.9))
    per_pixel = (span[1] - span[0]) / picture.shape[1]
    window_s = overview.settings.fft_size / RATE
    assert span[0] + onset * per_pixel == pytest.approx(5.0, abs=2 * per_pixel + window_s / 2)


def test_the_live_picture_scrolls_and_keeps_its_columns(view: SpectrogramView) -> None:
    view.show_live(RATE)
    view.push(tone(1.0))
    view.push(np.zeros(10 * RATE, np.float32))
    before = pixels(view)
    x = int(view.x_at(0.5)) - view.picture_area().left()
    assert before[:, x].max() > 300
    view.push(np.zeros(8 * RATE, np.float32))
    after = pixels(view)
    assert view.span[1] == pytest.approx(19.0, abs=0.1)
    assert view.span[0] > 3.5
    assert after.max() < 250


def test_nothing_comes_between_blocks_of_any_size() -> None:
    sound = np.random.default_rng(3).standard_normal(6 * RATE).astype(np.float32) * 0.1
    whole = LiveImage(look(), RATE, 300, 128, 5.0)
    whole.push(sound)
    parts = LiveImage(look(), RATE, 300, 128, 5.0)
    for block in np.split(sound, np.sort(np.random.default_rng(4).integers(0, len(sound), 400))):
        parts.push(block)
    assert parts.painted == whole.painted
    assert parts.end_s == pytest.approx(whole.end_s)
    assert np.abs(parts.levels.astype(int) - whole.levels).max() <= 1


@pytest.mark.parametrize(("fft_size", "overlap"), [(256, 0.9375), (256, 0.0), (2048, 0.75), (8192, 0.0)])
def test_every_transform_keeps_time(fft_size: int, overlap: float) -> None:
    shown = look(fft_size=fft_size, overlap=overlap)
    image = LiveImage(shown, RATE, 400, 100, 8.0)
    image.push(np.zeros(2 * RATE, np.float32))
    image.push(tone(4.0))
    assert image.end_s == pytest.approx(6.0, abs=2 * fft_size / RATE + 0.05)
    row = 99 - int(image.scale.hz_to_row(1000))
    assert image.level_at(1.0, row) < -60
    assert image.level_at(4.0, row) == pytest.approx(-6, abs=2.5)


def test_another_look_is_drawn_from_the_sound_itself() -> None:
    sound = np.concatenate([np.zeros(3 * RATE, np.float32), tone(3.0)])
    image = LiveImage(look(), RATE, 400, 100, 15.0)
    image.push(sound)
    image.restyle(look(axis="linear", fft_size=512), 500, 200, 15.0)
    fresh = LiveImage(look(axis="linear", fft_size=512), RATE, 500, 200, 15.0)
    fresh.push(sound)
    assert image.painted == fresh.painted
    assert np.abs(image.levels.astype(int) - fresh.levels).max() <= 1


def test_a_look_changed_late_keeps_the_time_of_what_is_seen() -> None:
    image = LiveImage(look(), RATE, 400, 100, 10.0)
    image.push(np.zeros(85 * RATE, np.float32))
    image.push(tone(1.0))
    image.push(np.zeros(4 * RATE, np.float32))
    image.restyle(look(axis="linear"), 400, 100, 20.0)
    row = 99 - int(image.scale.hz_to_row(1000))
    assert image.end_s == pytest.approx(90.0, abs=0.3)
    assert image.level_at(85.5, row) > -20
    assert image.level_at(84.0, row) < -60
    assert image.level_at(88.0, row) < -60


def test_memory_of_the_live_picture_does_not_grow() -> None:
    image = LiveImage(look(), RATE, 400, 100, 10.0)
    sizes = set()
    for _ in range(200):
        image.push(tone(1.0))
        sizes.add((image.levels.nbytes, image.pixels.nbytes, len(image._history), len(image._spare)))
    assert len(sizes) == 1
    assert len(image._history) == HISTORY_S * RATE


def test_colours_change_at_once_without_new_tiles(view: SpectrogramView, qtbot: QtBot) -> None:
    show_steps(view, 20.0)
    magma = pixels(view)
    view.set_look(look(colour_map="ink"))
    ink = pixels(view)
    column = int(magma.shape[1] * 0.1)
    assert magma[:, column].mean() < 60  # silence is dark
    assert ink[:, column].mean() > 700  # and white on paper
    with qtbot.waitSignal(view.tiles_wanted) as wanted:
        view.refresh()
    assert wanted.args == [()]


def test_a_narrower_range_of_decibels_brightens(view: SpectrogramView) -> None:
    show_steps(view, 20.0)
    before = pixels(view)
    view.set_look(look(ceiling_db=-40.0))
    assert pixels(view).sum() > before.sum() * 1.02


def test_the_cursor_reads_time_frequency_and_level(view: SpectrogramView) -> None:
    show_steps(view, 20.0)
    pixels(view)
    area = view.picture_area()
    y = area.top() + area.height() * (1 - view.scale.hz_to_row(1000) / view.scale.rows)
    words = view.reading_at(view.x_at(10.0), y)
    time, hz, level = words.split(" · ")
    minutes, seconds = time.split(":")
    assert 60 * int(minutes) + float(seconds) == pytest.approx(10.0, abs=0.1)
    assert float(hz.removesuffix(" Hz").replace("\u202f", "")) == pytest.approx(1000, abs=30)
    assert float(level.removesuffix(" dB").replace("−", "-")) == pytest.approx(-6, abs=1.5)
    assert view.reading_at(2, 2) == ""
    assert " dB" in view.reading_at(view.x_at(1.0), y)


def test_wheel_zooms_around_the_pointer_and_shift_pans(view: SpectrogramView) -> None:
    show_steps(view, 600.0)
    pixels(view)
    x = view.x_at(150.0)

    def turn(modifiers: Qt.KeyboardModifier) -> None:
        point = QPointF(x, 100)
        event = QWheelEvent(
            point,
            view.mapToGlobal(point),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)

    for _ in range(8):
        turn(Qt.KeyboardModifier.NoModifier)
    start, end = view.span
    assert end - start == pytest.approx(600 * 0.8**8, rel=0.01)
    assert view.x_at(150.0) == pytest.approx(x, abs=1)
    turn(Qt.KeyboardModifier.ShiftModifier)
    assert view.span[0] < start


def test_keys_pan_zoom_and_go_to_the_ends(view: SpectrogramView, qtbot: QtBot) -> None:
    show_steps(view, 600.0)
    view.setFocus()
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    length = view.span[1] - view.span[0]
    assert length < 60
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.span[0] == 0
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.span[0] == pytest.approx(0.1 * length)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.span[1] == pytest.approx(600)
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.span == pytest.approx((0, 600))


def test_dragging_selects_and_an_edge_can_be_moved(view: SpectrogramView, qtbot: QtBot) -> None:
    show_steps(view, 20.0)
    at = lambda s: QPoint(round(view.x_at(s)), 150)  # noqa: E731
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    qtbot.mousePress(view, left, pos=at(4))
    qtbot.mouseMove(view, at(6))
    with qtbot.waitSignal(view.selection_changed):
        qtbot.mouseMove(view, at(8))
    qtbot.mouseRelease(view, left, pos=at(8))
    assert view.selection.start_s == pytest.approx(4, abs=0.06)
    assert view.selection.end_s == pytest.approx(8, abs=0.06)
    qtbot.mousePress(view, left, Qt.KeyboardModifier.NoModifier, at(8))
    qtbot.mouseMove(view, at(9))
    qtbot.mouseMove(view, at(11))
    qtbot.mouseRelease(view, left, Qt.KeyboardModifier.NoModifier, at(11))
    assert view.selection.end_s == pytest.approx(11, abs=0.1)
    qtbot.mouseClick(view, left, shift, at(14))  # as in any editor, Shift and a click extend
    assert view.selection.end_s == pytest.approx(14, abs=0.1)
    assert view.selection.start_s == pytest.approx(4, abs=0.1)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection is None


@pytest.mark.parametrize("span_s", [0.5, 5.0, 20.0])
def test_the_edges_of_a_selection_are_thin_lines_at_any_zoom(view: SpectrogramView, span_s: float) -> None:
    show_steps(view, 20.0)
    view.show_span(0.0, span_s)
    before = pixels(view)
    view.select(Segment(0.25 * span_s, 0.75 * span_s))
    changed = np.abs(pixels(view) - before).max(axis=0)
    # Inside the selection the picture shines through; only an edge is the accent's colour.
    opaque = changed > 200
    assert 2 <= np.count_nonzero(opaque) <= 8


def test_a_stretch_can_be_selected_by_keyboard_alone(view: SpectrogramView, qtbot: QtBot) -> None:
    show_steps(view, 20.0)
    view.set_playhead(5.0)
    for _ in range(10):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection.start_s == pytest.approx(5.0)
    assert view.selection.end_s == pytest.approx(9.0, abs=0.05)


def test_the_edges_of_a_selection_are_thin_at_every_zoom(view: SpectrogramView) -> None:
    show_steps(view, 60.0)
    view.show_span(20, 25)
    view.select(Segment(21, 24))
    image = view.grab().toImage()
    accent, y = DARK.colour("accent"), view.picture_area().center().y()

    def near(x: int) -> bool:
        seen = image.pixelColor(x, y)
        return (
            abs(seen.red() - accent.red())
            + abs(seen.green() - accent.green())
            + abs(seen.blue() - accent.blue())
            < 90
        )

    blue = [x for x in range(view.picture_area().left(), view.picture_area().right()) if near(x)]
    assert 2 <= len(blue) <= 8, f"{len(blue)} columns are covered by two edges"
    assert all(min(abs(x - view.x_at(21)), abs(x - view.x_at(24))) < 4 for x in blue)


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_the_hand_or_the_middle_button_moves_and_a_click_points(
    view: SpectrogramView, qtbot: QtBot, button: Qt.MouseButton
) -> None:
    show_steps(view, 600.0)
    view.set_grabbing(button is Qt.MouseButton.LeftButton)
    view.show_span(100, 110)
    start = QPoint(400, 150)
    qtbot.mousePress(view, button, pos=start)
    qtbot.mouseMove(view, QPoint(450, 150))
    qtbot.mouseMove(view, QPoint(500, 150))
    qtbot.mouseRelease(view, button, pos=QPoint(500, 150))
    assert view.span[0] < 100
    assert view.selection is None
    with qtbot.waitSignal(view.pointed) as pointed:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=start)
    assert pointed.args[0] == pytest.approx(view.time_at(400), abs=0.05)


def test_the_page_turns_when_the_playhead_leaves(view: SpectrogramView) -> None:
    show_steps(view, 600.0)
    view.show_span(0, 10)
    view.set_playhead(10.5, follow=True)
    assert view.span == pytest.approx((10.5, 20.5))


def test_a_selection_stays_inside_the_recording(view: SpectrogramView) -> None:
    show_steps(view, 20.0)
    view.select(Segment(-3, 500))
    assert view.selection == Segment(0, 20)
    view.select(Segment(25, 30))
    assert view.selection is None


def test_it_draws_in_both_themes_at_every_size(view: SpectrogramView) -> None:
    show_steps(view, 20.0)
    for theme, size in ((LIGHT, (320, 180)), (DARK, (1500, 900)), (LIGHT, (640, 400))):
        view.set_theme(theme)
        view.resize(*size)
        assert pixels(view).max() > 200


def test_settings_that_are_no_longer_offered_give_way() -> None:
    odd = SpectrogramLook.from_settings(
        Settings(
            fft_size=1000,
            window="kaiser",
            overlap=0.3,
            axis="octave",
            floor_db=10.0,
            zero_padding=3,
            pre_emphasis_db=7.0,
        )
    )
    assert odd == SpectrogramLook.from_settings(Settings())
    assert odd.transform == SpectrogramSettings()
