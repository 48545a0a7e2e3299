"""How well a library's own people are told apart: counted from its recordings, drawn, and said in words."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from types import SimpleNamespace

import numpy as np
import pytest
from hands import button, click, dialog, words
from people_parts import CALIBRATION, MODEL, add_person, reference

from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.core.settings import Settings, load_open_settings
from voxdesk.core.types import QualityGrade
from voxdesk.library.people import NewReference
from voxdesk.ui.speakers.library_scores import LibraryScoresDialog
from voxdesk.ui.speakers.page import SpeakersPage
from voxdesk.ui.style.theme import DARK, LIGHT
from voxdesk.workflows.people.own_calibration import measure_own
from voxdesk.workflows.people.score_distribution import score_library


def enrol_apart(services, people: int, each: int, *, model: str = MODEL) -> None:
    """People whose recordings are close to a direction of their own (in 4 dimensions, +-)."""
    rng = np.random.default_rng(0)
    for person in range(people):
        centre = np.zeros(4)
        centre[person // 2] = 1 - 2 * (person % 2)
        references = []
        for number in range(each):
            vector = centre + 0.05 * rng.standard_normal(4)
            source = f"{person}-{number}.wav"
            references.append(
                NewReference(
                    source=source,
                    sha256=sha256(source.encode()).hexdigest(),
                    speech_s=8.0,
                    snr_db=20.0,
                    quality=QualityGrade.GOOD,
                    model_id=model,
                    vector=(vector / np.linalg.norm(vector)).astype(np.float32),
                )
            )
        services.store.enrol(f"Person {person}", references, datetime.now(UTC))


def test_every_pair_of_recordings_is_counted_once(services) -> None:
    enrol_apart(services, people=6, each=4)
    scores = score_library(None, services, CallbackContext())
    assert len(scores.same) == 6 * 4 * 3 // 2
    assert len(scores.different) == 24 * 23 // 2 - 36
    assert scores.same.min() > 0.9 > scores.different.max()
    assert scores.enough
    assert scores.equal_error_rate() == 0
    matched, missed = scores.trade_off()
    assert (matched[0], missed[0], matched[-1], missed[-1]) == (1, 0, 0, 1)


def test_recordings_of_another_model_and_shared_ones_are_left_out(services) -> None:
    enrol_apart(services, people=2, each=2, model="an-older-one")
    add_person(services, "Tom", "a.wav", "b.wav")
    add_person(services, "Zoë", "a.wav")  # the very same recording
    scores = score_library(None, services, CallbackContext())
    assert (len(scores.same), len(scores.different)) == (1, 1)
    assert not scores.enough


def test_an_empty_library_has_no_scores(services) -> None:
    scores = score_library(None, services, CallbackContext())
    assert (len(scores.same), len(scores.different), scores.enough) == (0, 0, False)


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_curve_and_histogram_are_drawn(qtbot, services, runner, theme) -> None:
    enrol_apart(services, people=6, each=4)
    dialog = LibraryScoresDialog(runner, theme, 0.5, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.plots is not None and dialog.plots.histogram.isVisible(), timeout=60_000)
    different, same = dialog.plots.histogram.listDataItems()
    for item, low, high in ((same, 0.9, 1.1), (different, -1.1, 0.5)):
        x, y = item.getData()
        filled = x[:-1][y > 0]
        assert low < filled.min() <= filled.max() < high
        assert y.sum() == pytest.approx(100)
    curve = dialog.plots.trade_off.listDataItems()[0]
    assert len(curve.getData()[0]) > 3
    assert dialog.plots.trade_off.isVisible()
    assert "36 pairs" in words(dialog)


def test_few_pairs_say_that_the_bundled_calibration_is_used(qtbot, services, runner) -> None:
    enrol_apart(services, people=3, each=2)
    dialog = LibraryScoresDialog(runner, DARK, 0.5, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.plots is not None and dialog.plots.histogram.isVisible(), timeout=60_000)
    assert "Your library has 3 pairs" in words(dialog)
    assert "calibration that came with the voice model is used" in words(dialog)
    assert not dialog.plots.trade_off.isVisible()
    assert dialog.plots.histogram.isVisible()
    histogram = dialog.plots.histogram
    qtbot.waitUntil(lambda: histogram.height() >= histogram.minimumHeight(), timeout=30_000)
    assert dialog.plots.rect().contains(histogram.geometry())  # its numbers are not cut off


def test_the_speakers_page_asks_for_it_with_the_line_of_now(qtbot, services, runner) -> None:
    enrol_apart(services, people=3, each=2)
    page = SpeakersPage(services, runner, Settings(theme="dark", consent_given=True))
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    qtbot.waitUntil(lambda: "0.4" in words(page.threshold), timeout=60_000)
    page.threshold.scores.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(LibraryScoresDialog)), timeout=60_000)
    (dialog,) = page.findChildren(LibraryScoresDialog)
    qtbot.waitUntil(lambda: "has 3 pairs" in words(dialog), timeout=60_000)
    dialog.accept()
    page.shut_down()


def test_the_threshold_is_set_by_ones_own_people_and_set_back(qtbot, services, runner, monkeypatch) -> None:
    """First it says what would change; nothing is written before it is taken over."""
    enrol_scattered(services, people=12, each=3)
    monkeypatch.setattr(
        services.hub,
        "encoder",
        lambda: SimpleNamespace(model_id=MODEL, calibration=CALIBRATION),
        raising=False,
    )
    page = SpeakersPage(services, runner, Settings())
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    qtbot.waitUntil(lambda: "12 people enrolled" in words(page))
    path = services.paths.settings

    def open_scores() -> LibraryScoresDialog:
        click(page, "Scores of your people…")
        return dialog(qtbot, LibraryScoresDialog)

    shown = open_scores()
    qtbot.waitUntil(lambda: button(shown, "Calibrate with your people…").isEnabled())
    click(shown, "Calibrate with your people…")
    qtbot.waitUntil(lambda: "instead of" in words(shown))
    assert load_open_settings(path).own_threshold_model == ""
    click(shown, "Apply")
    qtbot.waitUntil(lambda: load_open_settings(path).own_threshold_model == MODEL)
    shift = load_open_settings(path).own_threshold_shift
    assert shift != 0
    needed = f"{CALIBRATION.threshold(12, 0.01) + shift:.2f}"
    qtbot.waitUntil(lambda: f"at least {needed}" in words(page))
    assert page.settings.own_threshold_shift == shift

    shown = open_scores()
    qtbot.waitUntil(lambda: "comes from your own people" in words(shown))
    click(shown, "Use the model’s threshold")
    qtbot.waitUntil(lambda: load_open_settings(path).own_threshold_model == "")
    qtbot.waitUntil(lambda: f"at least {CALIBRATION.threshold(12, 0.01):.2f}" in words(page))


def test_too_few_people_are_told(services, monkeypatch) -> None:
    enrol_scattered(services, people=9, each=4)
    monkeypatch.setattr(
        services.hub,
        "encoder",
        lambda: SimpleNamespace(model_id=MODEL, calibration=CALIBRATION),
        raising=False,
    )
    with pytest.raises(DataError, match="10 people and 20 pairs"):
        measure_own(None, services, CallbackContext())


def enrol_scattered(services, people: int, each: int) -> None:
    """People in all directions of four dimensions, some of them close to each other."""
    rng = np.random.default_rng(3)
    for person in range(people):
        centre = rng.standard_normal(4)
        references = []
        for number in range(each):
            vector = centre + 0.2 * rng.standard_normal(4)
            unit = (vector / np.linalg.norm(vector)).astype(np.float32)
            references.append(replace(reference(f"{person}-{number}.wav"), vector=unit))
        services.store.enrol(f"Person {person}", references, datetime.now(UTC))
