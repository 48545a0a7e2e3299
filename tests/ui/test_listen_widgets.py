"""The pieces of the Listen page, each by itself."""

import importlib.util

import numpy as np
import pytest
from hands import buttons, choose
from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from voxdesk.core.paths import bundled
from voxdesk.core.settings import Settings
from voxdesk.core.types import (
    Candidate,
    Gender,
    GenderGuess,
    Identification,
    InputDevice,
    QualityGrade,
    Segment,
    SoundQuality,
    Status,
    Turn,
)
from voxdesk.spectrogram.scale import Axis
from voxdesk.timeline.voices import HeardVoice
from voxdesk.ui.listen.candidates_card import CandidatesCard, line_words
from voxdesk.ui.listen.heard_card import HeardCard
from voxdesk.ui.listen.overview_strip import OverviewStrip, WaveformLane
from voxdesk.ui.listen.sound_card import SoundCard
from voxdesk.ui.listen.spectrogram_controls import SpectrogramControls
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.timeline_strip import TimelineStrip
from voxdesk.ui.listen.transport import Transport, TransportState
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.parts.level_meter import LevelMeter
from voxdesk.ui.parts.name_voice import NameVoiceDialog
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.parts.verdict_card import WIDTH_PX, VerdictCard
from voxdesk.ui.style.theme import DARK, LIGHT
from voxdesk.ui.style.time_axis import LEFT_PX, RIGHT_PX, format_length, format_time, time_ticks
from voxdesk.workflows.listen.waveform import Waveform

PEOPLE = (Candidate(1, "Maria Lopez", 0.74), Candidate(2, "Jana Novak", 0.31))


def found(status: Status, candidates=PEOPLE, reason: str = "", confidence: float = 0.97) -> Identification:
    return Identification(status, candidates, 0.45, 0.05, confidence, reason, "tiny", 11.2)


def test_times_are_written_as_people_write_them() -> None:
    assert [format_time(s) for s in (0, 7, 59.4, 61, 3661)] == ["0:00", "0:07", "0:59", "1:01", "1:01:01"]
    assert format_time(119.96, 0.1) == "2:00.0"
    assert format_time(7.25, 0.01) == "0:07.25"
    assert format_time(59.96, 0.1) == "1:00.0"
    assert format_length(3.21) == "0:03.2"
    assert format_length(125) == "2:05"


@pytest.mark.parametrize("span", [(0, 0.02), (3.3, 7.9), (0, 14), (0, 3600), (5000, 5060), (0, 40000)])
def test_time_ticks_are_round_and_apart(span: tuple[float, float]) -> None:
    ticks = time_ticks(*span, 800)
    times = [seconds for seconds, _ in ticks]
    assert 2 <= len(ticks) <= 10
    assert all(span[0] - 1e-9 <= t <= span[1] + 1e-9 for t in times)
    assert np.diff(times).min() * 800 / (span[1] - span[0]) >= 89
    assert len({words for _, words in ticks}) == len(ticks)


def test_the_meter_shows_level_peak_hold_and_clipping(qtbot: QtBot) -> None:
    meter = LevelMeter(DARK)
    qtbot.addWidget(meter)
    assert meter.text() == ""
    meter.feed(np.float32([0.1, -0.2, 0.05]), 0.015)
    assert meter.text() == "−14 dB"
    assert not meter.clipping
    for _ in range(60):
        meter.feed(np.full(10, 0.001, np.float32), 0.015)
    assert meter.level_db < -30
    assert meter.held_db == pytest.approx(-14, abs=0.1)  # held for 1.5 s
    for _ in range(60):
        meter.feed(np.full(10, 0.001, np.float32), 0.015)
    assert meter.held_db < -25
    meter.feed(np.float32([1.0]), 0.015)
    assert meter.clipping
    for _ in range(100):
        meter.feed(np.zeros(10, np.float32), 0.025)
    assert not meter.clipping
    for _ in range(100):
        meter.feed(np.zeros(10, np.float32), 0.05)
    assert meter.text() == "silence"
    meter.reset()
    assert meter.text() == ""


def test_the_narrowest_meter_still_shows_the_level(qtbot: QtBot) -> None:
    meter = LevelMeter(DARK)
    qtbot.addWidget(meter)
    meter.resize(meter.minimumWidth(), 32)
    quiet = meter.grab().toImage()
    meter.feed(np.full(10, 0.5, np.float32), 0.015)
    loud = meter.grab().toImage()
    lit = [x for x in range(meter.width()) if loud.pixel(x, 16) != quiet.pixel(x, 16)]
    assert len(lit) > meter.width() / 2


def test_the_verdict_is_said_on_lines_that_do_not_break(qtbot: QtBot) -> None:
    card = VerdictCard()
    card.resize(288, 170)
    qtbot.addWidget(card)
    card.show()
    card.show_verdict(
        found(Status.KNOWN), GenderGuess(Gender.FEMALE, 0.99, "g"), "Now speaking", answers=True
    )
    assert (card.name, card.status) == ("Maria Lopez", "known · 97 %")
    assert card.voice == "voice perceived as female · 99 %"
    for words in card.findChildren(FittedLabel):
        assert not words.wordWrap()
        assert words.text() == words.full_text  # nothing is cut either


@pytest.mark.parametrize(
    ("status", "name", "words"),
    [
        (Status.TENTATIVE, "Maria Lopez", "perhaps · 97 %"),
        (Status.UNKNOWN, "unknown", "not among your people · 97 %"),
        (Status.TOO_SHORT, "too short", "only 0:11.2 of speech"),
        (Status.NO_SPEECH, "no speech", "no speech found"),
    ],
)
def test_every_status_has_its_words(qtbot: QtBot, status: Status, name: str, words: str) -> None:
    card = VerdictCard()
    qtbot.addWidget(card)
    card.show_verdict(found(status), GenderGuess(Gender.UNCERTAIN, 0.55, "g"), "Who", answers=True)
    assert (card.name, card.status) == (name, words)
    assert card.voice == "perceived gender uncertain"


@pytest.mark.parametrize("code", ["en", "de", "es", "zh_CN"])
def test_the_answers_stay_within_their_column(qapp, qtbot: QtBot, code: str) -> None:
    translator = QTranslator()
    if code != "en":
        assert translator.load(f"voxdesk_{code}", str(bundled("resources") / "translations"))
        qapp.installTranslator(translator)
    try:
        card = VerdictCard()
        qtbot.addWidget(card)
        card.show()
        for status in (Status.KNOWN, Status.UNKNOWN):
            card.show_verdict(found(status), GenderGuess(Gender.FEMALE, 0.99, "g"), "Who", answers=True)
            assert card.minimumSizeHint().width() <= WIDTH_PX
        heard = HeardCard()
        qtbot.addWidget(heard)
        heard.show_voices([HeardVoice("Voice A", None, (Segment(0.0, 6000.0),))])
        assert heard.minimumSizeHint().width() <= WIDTH_PX
    finally:
        qapp.removeTranslator(translator)


def test_the_answers_fit_the_verdict(qtbot: QtBot) -> None:
    card = VerdictCard()
    qtbot.addWidget(card)
    card.show()

    def offered() -> list[str]:
        return [each.text() for each in buttons(card)]

    card.show_verdict(found(Status.KNOWN), None, "Who", answers=True)
    assert offered() == ["Yes, that’s Maria", "Not Maria…"]
    card.show_verdict(found(Status.UNKNOWN), None, "Who", answers=True)
    assert offered() == ["Name this voice…"]
    card.show_verdict(found(Status.UNKNOWN), None, "Who", answers=True, given="Tom Smith")
    assert (card.name, card.status) == ("Tom Smith", "named by you")
    assert offered() == ["Not Tom…"]
    card.show_verdict(found(Status.TOO_SHORT), None, "Who", answers=True)
    assert offered() == []
    card.show_verdict(found(Status.KNOWN), None, "Now speaking", answers=False)
    assert offered() == []


def test_a_long_name_shrinks_and_is_then_cut(qtbot: QtBot) -> None:
    words = FittedLabel(26, 17, bold=True)
    words.resize(200, 34)
    qtbot.addWidget(words)
    words.set_text("Maria")
    assert words.text() == "Maria"
    words.set_text("Bartholomew Montgomery-Featherstonehaugh the Elder")
    assert words.text().endswith("…")
    assert words.toolTip() == words.full_text
    assert words.accessibleName() == words.full_text


def test_candidates_are_drawn_against_the_line(qtbot: QtBot) -> None:
    card = CandidatesCard(DARK)
    qtbot.addWidget(card)
    card.show_identification(found(Status.UNKNOWN, reason="Closest 0.34, needs 0.45."), 24, 0.01)
    bars = card.bars
    bars.resize(260, bars.sizeHint().height())
    image = bars.grab().toImage()
    left, width = bars.bar_area()
    mark = int(left + width * 0.45 / bars.ends[1])
    at = lambda x: image.pixelColor(x, 11).name()  # noqa: E731
    assert at(mark) == DARK.text
    assert at(mark + 8) == DARK.dim  # the best bar goes on beyond the line
    unlike = (Candidate(1, "Maria Lopez", -0.01), Candidate(2, "Jana Novak", -0.2))
    bars.set_candidates(unlike, 0.45, Status.UNKNOWN)
    empty = bars.grab().toImage()
    row_px = bars.height() // 2
    for row in (0, 1):  # a voice that is not alike at all has no bar, not even a stub
        assert empty.pixelColor(round(left) + 2, 11 + row * row_px).name() == DARK.track
    card.show_identification(found(Status.UNKNOWN, reason="Closest 0.34, needs 0.45."), 24, 0.01)
    assert at(round(left + width) - 3) == DARK.track
    assert "Maria Lopez 0.74" in bars.accessibleName()
    words = " ".join(each.text() for each in card.findChildren(QLabel))
    assert "Closest 0.34, needs 0.45." in words
    assert "at most 1 in 100 strangers is misnamed" in words


def test_scores_below_nothing_have_bars_that_tell_them_apart(qtbot: QtBot) -> None:
    card = CandidatesCard(DARK)
    qtbot.addWidget(card)
    likelihoods = tuple(Candidate(-1, name, score) for name, score in (("Ben", -41.0), ("Anna", -60.0)))
    bars = card.bars
    bars.set_candidates(likelihoods, -50.0, Status.KNOWN)
    bars.resize(260, bars.sizeHint().height())
    image = bars.grab().toImage()
    left, width = bars.bar_area()
    middle = round(left + width / 2) + 12
    assert image.pixelColor(middle, 11).name() == DARK.good
    assert image.pixelColor(middle, 11 + bars.height() // 2).name() == DARK.track


def test_the_line_is_explained_for_any_rate_and_library() -> None:
    assert "1 in 1000" in line_words(0.001)
    assert "1 in 100" in line_words(0.01)


def test_the_verdict_is_as_high_before_the_answer_as_with_it(qtbot: QtBot) -> None:
    card = VerdictCard()
    qtbot.addWidget(card)
    card.resize(WIDTH_PX, 400)
    card.show_waiting("listening…")
    card.show()
    before = card.sizeHint().height()
    assert card.minimumSizeHint().width() <= WIDTH_PX
    card.show_verdict(found(Status.UNKNOWN), None, "Who", answers=True)
    assert card.sizeHint().height() == before
    assert card.minimumSizeHint().width() <= WIDTH_PX


def test_the_sound_is_told_in_numbers_and_words(qtbot: QtBot) -> None:
    card = SoundCard()
    qtbot.addWidget(card)
    good = SoundQuality(14.0, 11.2, 27.4, 0.0, -3.0, 196.2, QualityGrade.GOOD)
    card.show_quality(good)
    values = [card.value(n) for n in ("Speech", "Signal to noise", "Clipping", "Pitch", "Quality")]
    assert values == ["0:11.2 of 0:14.0", "27 dB", "none", "196 Hz", "good"]
    assert card.problems == ""
    bad = SoundQuality(3.0, 0.0, None, 0.02, 0.0, None, QualityGrade.POOR, ("Too loud.", "Nobody speaks."))
    card.show_quality(bad)
    assert (card.value("Signal to noise"), card.value("Pitch"), card.value("Clipping")) == ("–", "–", "2 %")
    assert card.problems == "Too loud.\nNobody speaks."
    card.show_live(2.5, 4.0, clipped=True)
    assert (card.value("Speech"), card.value("Clipping")) == ("0:02.5 of 0:04.0", "too loud")


TURNS = (
    Turn(0.0, 4.0, "Maria", "Maria", Gender.FEMALE),
    Turn(4.0, 8.0, None, "Voice A", Gender.MALE),
    Turn(8.0, 10.0, "Tom", "Tom", Gender.UNCERTAIN),
)


@pytest.fixture
def strip(qtbot: QtBot) -> TimelineStrip:
    widget = TimelineStrip(DARK)
    qtbot.addWidget(widget)
    widget.show()
    widget.set_span(0.0, 10.0)
    widget.set_turns(TURNS)
    widget.resize(LEFT_PX + 400 + RIGHT_PX, widget.sizeHint().height())
    return widget


def lane_y(row: int) -> int:
    return 31 + 38 * row


def test_voices_that_nobody_knows_are_told_apart_by_their_colours(strip: TimelineStrip) -> None:
    letters = "ABCDEFG"
    strip.set_turns(
        [Turn(float(n), n + 1.0, None, f"Voice {each}", Gender.UNCERTAIN) for n, each in enumerate(letters)]
    )
    strip.resize(strip.width(), strip.sizeHint().height())
    image = strip.grab().toImage()
    seen = [image.pixelColor(round(LEFT_PX + (n + 0.5) * 40), lane_y(n)).name() for n in range(4)]
    assert seen == list(DARK.unknowns)
    assert len(set(seen)) == 4
    fills = strip.colour_roles()
    assert fills["Voice E"] == fills["Voice A"]  # and so on from the first
    for theme in (DARK, LIGHT):
        assert not set(theme.unknowns) & set(theme.people)


def test_turns_stand_under_their_time_in_their_colours(strip: TimelineStrip) -> None:
    image = strip.grab().toImage()
    at = lambda s, row: image.pixelColor(round(LEFT_PX + s * 40), lane_y(row)).name()  # noqa: E731
    fills = strip.colour_roles()
    assert at(3.5, 0) == fills["Maria"] == DARK.known_fill
    assert at(7.5, 1) == fills["Voice A"] == DARK.unknown_fill
    assert at(9.5, 2) == fills["Tom"] != fills["Maria"]
    assert at(7.5, 0) not in fills.values()
    strip.set_span(4.0, 8.0)
    image = strip.grab().toImage()
    assert image.pixelColor(LEFT_PX + 380, lane_y(1)).name() == DARK.unknown_fill


def test_a_selection_lies_behind_the_turns(strip: TimelineStrip) -> None:
    strip.set_selection(Segment(2.0, 8.0))
    image = strip.grab().toImage()
    at = lambda s, row: image.pixelColor(round(LEFT_PX + s * 40), lane_y(row)).name()  # noqa: E731
    assert at(3.5, 0) == strip.colour_roles()["Maria"]
    assert at(5.5, 2) != at(8.5, 2)  # nobody speaks there: inside of the selection, and outside


def test_a_selection_cuts_no_words(strip: TimelineStrip) -> None:
    strip.set_turns((), "finding who speaks when…")
    gutter = QRect(0, 0, LEFT_PX, strip.height())
    before = strip.grab(gutter).toImage()
    strip.set_selection(Segment(2.0, 8.0))
    assert strip.grab(gutter).toImage() == before


def test_the_waveform_shows_the_selection(qtbot: QtBot) -> None:
    lane = WaveformLane(DARK)
    qtbot.addWidget(lane)
    lane.resize(LEFT_PX + 400 + RIGHT_PX, 72)
    lane.set_span(10.0, 20.0)
    lane.set_selection(Segment(5.0, 15.0))
    image = lane.grab().toImage()
    at = lambda s: image.pixelColor(round(LEFT_PX + (s - 10) * 40), 20).name()  # noqa: E731
    assert at(12.0) == at(14.0) != at(16.0)
    lane.set_selection(None)
    assert lane.grab().toImage().pixelColor(LEFT_PX + 80, 20).name() == at(16.0)


@pytest.mark.parametrize(("loudest", "visible"), [(0.9, True), (0.05, True), (0.0005, False)])
def test_soft_speech_is_seen_in_the_overview_but_silence_stays_flat(
    qtbot: QtBot, loudest: float, visible: bool
) -> None:
    strip = OverviewStrip(DARK)
    qtbot.addWidget(strip)
    strip.resize(LEFT_PX + 400 + RIGHT_PX, 40)
    strip.show_recording(4.0)
    swing = np.full(400, loudest, np.float32)
    swing[200:] = 0.0
    strip.set_waveform(Waveform(-swing, swing, 0.01))
    image = strip.grab().toImage()
    assert (image.pixel(LEFT_PX + 100, 12) != image.pixel(LEFT_PX + 300, 12)) is visible


def test_the_playhead_runs_through_all_lanes(strip: TimelineStrip) -> None:
    strip.set_playhead(2.0)
    image = strip.grab().toImage()
    x = round(LEFT_PX + 2.0 * 40)
    for y in (20, lane_y(0), lane_y(1), lane_y(2)):
        assert any(image.pixelColor(x + dx, y).name() == DARK.text for dx in (-1, 0, 1)), y


def test_a_name_that_is_not_sure_looks_and_sounds_less_sure(strip: TimelineStrip) -> None:
    sure = Turn(0.0, 4.0, "Maria", "Maria", Gender.FEMALE, 0.97)
    strip.set_turns((sure, Turn(4.0, 8.0, "Tom", "Tom", Gender.MALE, 0.58, tentative=True)))
    assert "Maria, 97 % sure, 0:00.0 to 0:04.0, sounds female" in strip.accessibleDescription()
    assert "Tom?, 58 % sure, 0:04.0 to 0:08.0, sounds male" in strip.accessibleDescription()
    image = strip.grab().toImage()
    fills = strip.colour_roles()
    assert image.pixelColor(LEFT_PX + 60, lane_y(0)).name() == fills["Maria"]
    assert image.pixelColor(LEFT_PX + 260, lane_y(1)).name() != fills["Tom"]


def test_a_voice_sounds_as_most_of_its_speech_does_not_as_one_breath_does(strip: TimelineStrip) -> None:
    strip.set_turns(
        (
            Turn(0.0, 6.0, "Maria", "Maria", Gender.FEMALE),
            Turn(7.0, 8.0, "Maria", "Maria", Gender.MALE),
            Turn(9.0, 9.5, "Maria", "Maria", Gender.UNCERTAIN),
        )
    )
    words = strip.accessibleDescription()
    assert words.count("sounds female") == 3
    assert "male" not in words.replace("female", "")


def test_a_click_points_and_a_double_click_or_return_plays_the_turn(
    strip: TimelineStrip, qtbot: QtBot
) -> None:
    place = QPoint(LEFT_PX + 240, lane_y(1))
    with qtbot.assertNotEmitted(strip.turn_chosen), qtbot.waitSignal(strip.pointed) as pointed:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert pointed.args == [pytest.approx(6.0, abs=0.05)]
    assert strip.current == 1
    with qtbot.waitSignal(strip.turn_chosen) as chosen:
        qtbot.mouseDClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [Segment(4.0, 8.0)]
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    with qtbot.waitSignal(strip.turn_chosen) as chosen:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert chosen.args == [Segment(8.0, 10.0)]
    with qtbot.assertNotEmitted(strip.turn_chosen):
        qtbot.mouseDClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, 15))


def test_the_timeline_can_be_heard(strip: TimelineStrip) -> None:
    assert "Maria, 0:00.0 to 0:04.0, sounds female" in strip.accessibleDescription()
    assert "Voice A · unknown" in strip.accessibleDescription()
    strip.set_turns((), "no speech found")
    assert strip.accessibleDescription() == "no speech found"


def test_a_button_does_not_dress_the_panel_that_it_opens(controls: SpectrogramControls, qtbot: QtBot) -> None:
    for spin in controls.panel.findChildren(QSpinBox):
        assert spin.lineEdit().textMargins().left() >= 10
    transport = Transport(DARK)
    qtbot.addWidget(transport)
    plain = QComboBox()
    qtbot.addWidget(plain)
    plain.addItem(transport.sound.output.itemText(0))
    for box in (plain, transport.sound.output):
        box.ensurePolished()
    # The same words in the same style need the same room.
    assert transport.sound.output.sizeHint() == plain.sizeHint()


@pytest.fixture
def controls(qtbot: QtBot) -> SpectrogramControls:
    widget = SpectrogramControls(SpectrogramLook.from_settings(Settings()), DARK)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_every_choice_about_the_picture_is_told(controls: SpectrogramControls, qtbot: QtBot) -> None:
    for box, value in (
        (controls.axis, Axis.LOG),
        (controls.fft_size, 512),
        (controls.window_kind, "blackman"),
        (controls.colours, "viridis"),
        (controls.overlap, 0.5),
        (controls.top, 0.0),
        (controls.padding, 4),
        (controls.emphasis, 6.0),
    ):
        with qtbot.waitSignal(controls.look_changed):
            choose(box, value)
    with qtbot.waitSignal(controls.look_changed):
        controls.reassigned.click()
    look = controls.look
    for switch in (controls.pitch, controls.formants):
        with qtbot.waitSignal(controls.look_changed):
            switch.click()
    with qtbot.waitSignal(controls.look_changed):
        choose(controls.formant_top, 5000.0)
    assert (controls.look.pitch, controls.look.formants, controls.look.formant_top_hz) == (True, True, 5000.0)
    transform = look.transform
    assert (transform.padding, transform.emphasis_db, transform.reassigned) == (4, 6.0, True)
    assert (look.axis, look.colour_map, look.top_hz) == (Axis.LOG, "viridis", 0.0)
    assert (look.transform.fft_size, look.transform.window, look.transform.overlap) == (512, "blackman", 0.5)


def test_the_range_of_decibels_never_turns_over(controls: SpectrogramControls) -> None:
    controls.floor.setValue(-20)
    assert controls.look.floor_db == -20
    assert controls.look.ceiling_db == -10
    controls.ceiling.setValue(-60)
    assert (controls.look.floor_db, controls.look.ceiling_db) == (-70, -60)


def test_the_panel_opens_and_closes_by_keyboard(controls: SpectrogramControls, qtbot: QtBot) -> None:
    qtbot.keyClick(controls.more, Qt.Key.Key_Space)
    assert controls.panel.isVisible()
    qtbot.keyClick(controls.panel, Qt.Key.Key_Escape)
    assert not controls.panel.isVisible()


def test_pitch_and_formants_are_grey_with_a_reason_without_their_package(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *more: None if name == "parselmouth" else found(name, *more)
    )
    widget = SpectrogramControls(SpectrogramLook.from_settings(Settings(show_pitch=True)), DARK)
    qtbot.addWidget(widget)
    for part in (widget.pitch, widget.formants, widget.formant_top):
        assert not part.isEnabled()
        assert "pip install 'voxdesk[phonetics]'" in part.toolTip()
        assert part.accessibleDescription() == part.toolTip()


DEVICES = (InputDevice(0, "USB", 1, 48000, True), InputDevice(3, "Headset", 1, 16000, False))


def test_nothing_offers_to_record_before_the_microphones_are_known(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    stage = Stage(page, SpectrogramLook.from_settings(Settings()), DARK)
    assert stage.transport.source.currentText() == "Looking for microphones…"
    assert not stage.transport.record.isEnabled()
    assert not stage.record.isEnabled()
    stage.transport.set_devices((), "")
    assert stage.transport.source.currentText() == "No microphone"


def test_microphones_come_and_go_and_the_choice_stays(qtbot: QtBot) -> None:
    bar = Transport(DARK)
    qtbot.addWidget(bar)
    assert not bar.record.isEnabled()
    bar.set_devices(DEVICES, "")
    assert bar.device_name == "USB"
    assert bar.record.isEnabled()
    bar.set_devices(DEVICES, "Headset")
    bar.choose_device("Headset")
    assert bar.device_name == "Headset"
    bar.set_devices(DEVICES[:1], "Headset")
    assert bar.device_name == "USB"
    bar.set_devices(DEVICES, "Headset")
    assert bar.device_name == "Headset"
    bar.set_devices((), "Headset", "PortAudio is missing")
    assert bar.device_name == ""
    assert not bar.record.isEnabled()
    assert bar.source.toolTip() == "PortAudio is missing"


@pytest.mark.parametrize(
    ("state", "usable"),
    [
        (TransportState.EMPTY, {"record", "open"}),
        (TransportState.LOADED, {"record", "open", "play"}),
        (TransportState.PLAYING, {"record", "open", "play", "pause"}),
        (TransportState.RECORDING, {"record", "pause"}),
        (TransportState.RECORD_PAUSED, {"record", "pause"}),
        (TransportState.BUSY, set()),
    ],
)
def test_only_what_makes_sense_can_be_pressed(qtbot: QtBot, state: TransportState, usable: set[str]) -> None:
    bar = Transport(LIGHT)
    qtbot.addWidget(bar)
    bar.set_devices(DEVICES, "")
    bar.set_state(state, 74.0)
    buttons = {"record": bar.record, "open": bar.open, "play": bar.play, "pause": bar.pause}
    assert {name for name, button in buttons.items() if button.isEnabled()} == usable
    assert bar.record.text() == ("Stop 1:14" if state.recording else "Record")


def test_one_return_takes_what_was_typed_and_down_offers_the_matches(qtbot: QtBot) -> None:
    near = (Candidate(2, "Viktor Strand", 0.71), Candidate(1, "Anna Lindqvist", -0.01))
    names = ("Anna Lindqvist", "Peter Holm", "Viktor Strand", "Vera Holm")
    dialog = NameVoiceDialog(names, "Who is Voice A?", "40 s from 17 turns of talk.wav", near)
    qtbot.addWidget(dialog)
    dialog.show()
    field, people = dialog.findChild(QLineEdit), dialog.findChild(QListWidget)
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Name it")
    shown = lambda: [people.item(i).text() for i in range(people.count()) if not people.item(i).isHidden()]  # noqa: E731
    assert shown()[0].startswith("Viktor Strand   0.71")  # the likeliest first
    assert not button.isEnabled()
    qtbot.keyClicks(field, "holm")
    assert field.text() == "holm"  # nothing is completed under the user's hand
    assert shown() == ["Peter Holm", "Vera Holm"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert (dialog.name, dialog.is_new) == ("Peter Holm", False)
    field.clear()
    qtbot.keyClicks(field, "  Tom   Smith ")
    assert (dialog.name, dialog.is_new) == ("Tom Smith", True)
    words = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "New person: Tom Smith. 40 s from 17 turns of talk.wav will be learnt." in words
    field.clear()
    qtbot.keyClicks(field, "viktor strand")
    assert (dialog.name, dialog.is_new) == ("Viktor Strand", False)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_windows_are_called_by_their_names_in_every_language(speak, qtbot: QtBot) -> None:
    def names(code: str) -> list[str]:
        speak(code)
        widget = SpectrogramControls(SpectrogramLook.from_settings(Settings()), DARK)
        qtbot.addWidget(widget)
        return [widget.window_kind.itemText(each) for each in range(widget.window_kind.count())]

    english = ["Hann", "Hamming", "Blackman", "Blackman-Harris", "Flat top", "Rectangular"]
    assert names("en") == english
    assert names("de") == [*english[:4], "Flat-Top", "Rechteck"]
    assert names("zh_CN")[5] == "矩形窗"


def test_the_answer_that_was_waited_for_is_said_to_a_screen_reader_once(said, qtbot: QtBot) -> None:
    card = VerdictCard()
    qtbot.addWidget(card)
    card.show()
    card.show_waiting("listening…")
    card.show_people("3 voices", enrolled=False)
    assert said == ["listening…", "3 voices. Nobody is enrolled yet. Choose a voice, then name it"]
    card.show_voice("Voice A", "unknown", "", "Voice A")
    card.show_people("3 voices", enrolled=False)
    assert len(said) == 2, "what the playhead passes is not read over the recording"
    card.show_waiting("listening…")
    card.show_verdict(found(Status.UNKNOWN), None, "Who", answers=True)
    card.show_people("2 voices", enrolled=True)
    assert said[-1] == "2 voices. Choose a voice to see more", "not only the first of two answers"
