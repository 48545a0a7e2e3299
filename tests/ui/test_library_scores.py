"""How well a library's own people are told apart: counted from its recordings, drawn, and said in words."""

from datetime import UTC, datetime
from hashlib import sha256

import numpy as np
import pytest
from hands import words
from people_parts import MODEL, add_person

from voxdesk.core.context import CallbackContext
from voxdesk.core.settings import Settings
from voxdesk.core.types import QualityGrade
from voxdesk.library.people import NewReference
from voxdesk.ui.speakers.library_scores import LibraryScoresDialog
from voxdesk.ui.speakers.page import SpeakersPage
from voxdesk.ui.style.theme import DARK, LIGHT
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
    dialog = LibraryScoresDialog(runner, theme, 0.5)
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
    dialog = LibraryScoresDialog(runner, DARK, 0.5)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.plots is not None and dialog.plots.histogram.isVisible(), timeout=60_000)
    assert "only 3 pairs" in words(dialog)
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
    qtbot.waitUntil(lambda: "only 3 pairs" in words(dialog), timeout=60_000)
    dialog.accept()
    page.shut_down()
