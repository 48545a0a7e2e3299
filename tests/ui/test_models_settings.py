"""Models in the window: import with few questions, use, learn anew, remove; cards with figures."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from foreign_encoders import export, sherpa, wespeaker
from hands import box, button, choose_files, click, dialog, wait_written, words
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QTableWidget,
    QTextBrowser,
)
from tiny_models import copy_segmentation, tiny_paths, write_encoder, write_gender

from voxdesk.core.settings import Settings
from voxdesk.ui.parts.model_card import ModelCardDialog
from voxdesk.ui.parts.model_figures import figures_text
from voxdesk.ui.parts.model_layers import ModelLayersDialog
from voxdesk.ui.settings.import_model import ImportModelDialog
from voxdesk.ui.settings.page import SettingsPage
from voxdesk.workflows.people.enrol import examine
from voxdesk.workflows.progress import Quiet
from voxdesk.workflows.services import Services, open_services

WAIT_MS = 60_000


class Nobody:
    def report(self, fraction, text="") -> None: ...

    def check(self) -> None: ...


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    models = tmp_path / "models"
    write_encoder(models / "bundled")
    write_gender(models / "gender")
    copy_segmentation(models)
    opened = open_services(tiny_paths(tmp_path / "user", models))
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot, services, runner, monkeypatch) -> Iterator[SettingsPage]:
    monkeypatch.setattr("voxdesk.ui.parts.devices.list_microphones", lambda *_: ())
    made = SettingsPage(services, runner, Settings())
    made.resize(1100, 900)
    qtbot.addWidget(made)
    made.changed, made.said, made.problems = [], [], []
    made.settings_changed.connect(made.changed.append)
    made.told.connect(made.said.append)
    made.problem.connect(made.problems.append)
    made.refresh()
    made.show()
    qtbot.waitExposed(made)
    wait_written(qtbot, runner)
    yield made
    made.shut_down()
    made.hide()


def imported(page: SettingsPage, qtbot, file: Path) -> str:
    click(page, "Import a model…")
    choose_files(qtbot, file)
    click(dialog(qtbot, ImportModelDialog), "Import")
    qtbot.waitUntil(lambda: bool(page.said), timeout=WAIT_MS)
    return page.said[-1].split(" was imported")[0]


def test_a_file_that_tells_everything_asks_nothing(page, qtbot, services, tmp_path: Path) -> None:
    click(page, "Import a model…")
    choose_files(qtbot, sherpa(tmp_path / "theirs.onnx"))
    form = dialog(qtbot, ImportModelDialog)
    names = {each.accessibleName() for each in form.findChildren(QComboBox)}
    assert names == {"Calibrate"}
    click(form, "Import")
    qtbot.waitUntil(lambda: bool(page.said), timeout=WAIT_MS)
    assert "uncalibrated" in page.said[-1]
    assert any(manifest.id.startswith("theirs-") for manifest in services.hub.models())
    qtbot.waitUntil(lambda: "theirs-" in words(page), timeout=WAIT_MS)


def test_open_questions_are_answered_by_the_publisher(page, qtbot, services, tmp_path: Path) -> None:
    click(page, "Import a model…")
    choose_files(qtbot, wespeaker(tmp_path / "bare.onnx"))
    form = dialog(qtbot, ImportModelDialog)
    assert not button(form, "Import").isEnabled()
    maker = box(form, "Published by")
    maker.setCurrentIndex(maker.findData("wespeaker"))
    assert box(form, "Window of its features").currentData() == "hamming"
    assert button(form, "Import").isEnabled()
    calibrate = box(form, "Calibrate")
    calibrate.setCurrentIndex(calibrate.findData("folder"))
    assert not button(form, "Import").isEnabled()
    click(form, "Choose the folder to calibrate on")
    choose_files(qtbot, tmp_path)
    qtbot.waitUntil(button(form, "Import").isEnabled, timeout=WAIT_MS)
    request = form.request
    assert request.voices == tmp_path
    assert (request.facts.scale, request.facts.mean) == ("int16", "global-mean")
    click(form, "Cancel")
    assert not services.paths.user_models.exists()


def test_no_encoder_is_said_and_nothing_is_asked(page, qtbot, tmp_path: Path) -> None:
    click(page, "Import a model…")
    choose_files(qtbot, export(tmp_path / "fixed.onnx", fixed_frames=True))
    qtbot.waitUntil(lambda: bool(page.problems), timeout=WAIT_MS)
    assert "exactly 200 frames" in str(page.problems[0])
    assert QApplication.activeModalWidget() is None


def test_who_could_not_be_learnt_anew_is_told_by_name_and_why(
    page, qtbot, services, voices, tmp_path: Path
) -> None:
    moved = tmp_path / "moved.wav"
    shutil.copy(voices["ben"][0], moved)
    services.store.enrol("Ben", [examine(moved, services, Quiet(Nobody()))], datetime.now(UTC))
    moved.unlink()
    name = imported(page, qtbot, sherpa(tmp_path / "theirs.onnx"))
    qtbot.waitUntil(lambda: name in words(page), timeout=WAIT_MS)
    click(page, f"Card of {name}")
    click(dialog(qtbot, ModelCardDialog), "Use this model")
    qtbot.waitUntil(lambda: "Enrolled with another model: 1 person" in words(page), timeout=WAIT_MS)
    click(page, "Enrol everybody again with the model in use")
    qtbot.waitUntil(lambda: bool(page.problems), timeout=WAIT_MS)
    assert str(page.problems[-1]) == "Not enrolled again: 1 recording."
    hint = "Ben: “moved.wav” is no longer where it was; enrol this person again."
    assert str(page.problems[-1].hint) == hint


def test_a_model_is_used_people_learnt_anew_and_it_is_removed(
    page, runner, qtbot, services, voices, tmp_path: Path
) -> None:
    reference = examine(voices["anna"][0], services, Quiet(Nobody()))
    services.store.enrol("Anna", [reference], datetime.now(UTC))
    name = imported(page, qtbot, sherpa(tmp_path / "theirs.onnx"))
    qtbot.waitUntil(lambda: name in words(page), timeout=WAIT_MS)
    click(page, f"Card of {name}")
    click(dialog(qtbot, ModelCardDialog), "Use this model")
    qtbot.waitUntil(lambda: bool(page.changed), timeout=WAIT_MS)
    assert page.changed[-1].encoder_model == name
    assert services.hub.encoder().model_id == name
    qtbot.waitUntil(lambda: "Enrolled with another model: 1 person" in words(page), timeout=WAIT_MS)
    click(page, "Enrol everybody again with the model in use")
    qtbot.waitUntil(lambda: page.said[-1] == "1 recording enrolled again", timeout=WAIT_MS)
    assert not services.store.stale(name)
    qtbot.waitUntil(lambda: "Enrolled with another model: 1 person" not in words(page), timeout=WAIT_MS)
    click(page, "Card of bundled")
    click(dialog(qtbot, ModelCardDialog), "Use this model")
    qtbot.waitUntil(lambda: services.hub.encoder().model_id == "bundled", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.changed[-1].encoder_model == "bundled", timeout=WAIT_MS)
    wait_written(qtbot, runner)
    click(page, f"Card of {name}")
    click(dialog(qtbot, ModelCardDialog), "Remove this model…")
    qtbot.waitUntil(lambda: "Remove" in words(QApplication.activeModalWidget() or page), timeout=WAIT_MS)
    click(QApplication.activeModalWidget(), "Remove")
    qtbot.waitUntil(lambda: page.said[-1] == f"{name} was removed", timeout=WAIT_MS)
    assert not (services.paths.user_models / name).exists()


def test_a_bundled_model_in_use_can_only_be_read(page, qtbot) -> None:
    click(page, "Card of bundled")
    card = dialog(qtbot, ModelCardDialog)
    texts = {each.text() for each in card.findChildren(QAbstractButton)}
    assert not texts & {"Use this model", "Remove this model…"}
    assert "Calibrated" in card.findChild(QTextBrowser).toPlainText()
    click(card, "Layers and shapes…")
    layers = dialog(qtbot, ModelLayersDialog)
    table = layers.findChild(QTableWidget)
    rows = [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]
    assert [row[1] for row in rows] == ["ReduceMean", "MatMul", "Add"]
    assert rows[1][3] == "640"
    assert "648 parameters" in words(layers)
    click(layers, "Close")


def test_figures_are_shown_with_their_intervals() -> None:
    figures = {
        "set_aside": {"people": 180, "eer": 0.1379, "eer_by_corpus": {"a": 0.05}},
        "dev": {
            "people": 1540,
            "eer": 0.1283,
            "eer_interval": [0.1071, 0.1547],
            "eer_by_corpus": {"a": 0.0665},
            "open_set": {"n10_fpir0.01": {"fpir": 0.003, "fnir": 0.586}, "odd": {}},
        },
    }
    text = figures_text(figures)
    assert "| Equal error rate | 13.8 % | 12.8 % (10.7 to 15.5) |" in text
    assert "| People | 180 | 1,540 |" in text
    assert "| a | 5.0 % | 6.7 % |" in text or "| a | 5.0 % | 6.6 % |" in text
    assert "0.3 % / 58.6 %" in text
    assert figures_text({"eer": 0.1}) == ""


def test_the_tables_of_a_card_are_drawn_in_hairlines(page, qtbot) -> None:
    click(page, "Card of bundled")
    card = dialog(qtbot, ModelCardDialog)
    (browser,) = card.findChildren(QTextBrowser)
    tables = [each for each in browser.document().rootFrame().childFrames() if isinstance(each, QTextTable)]
    assert tables
    for table in tables:
        look = table.format()
        assert look.toTableFormat().borderCollapse()
        line, words = look.borderBrush().color(), browser.palette().text().color()
        assert line.alpha() < words.alpha()


def test_a_card_without_card_md_shows_the_figures(tmp_path: Path) -> None:
    from voxdesk.ui.parts.model_card import card_text

    manifest = SimpleNamespace(
        folder=tmp_path, path=tmp_path / "m.onnx", sha256="0" * 64, created="", licence="CC0",
        sample_rate=16000, feature_id="f", dimension=8, training_data=(), calibration=None,
        figures={"own_recordings": {"people": 10, "recordings": 30, "eer": 0.02}},
    )  # fmt: skip
    text = card_text(manifest, None)
    assert "| Equal error rate | 2.0 % |" in text
    assert "gives no names" in text
