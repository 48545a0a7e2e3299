"""The Lab page: data looked at, a method chosen, runs compared and put to use."""

import csv
import dataclasses
import json
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from hands import choose, words
from lab_models import people_model
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QTableView, QWidget

from voxdesk.audio.files import write_wav
from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.parameters import parameters
from voxdesk.core.settings import Settings
from voxdesk.core.train_types import TrainRequest
from voxdesk.core.types import AudioClip
from voxdesk.training.recipe import load_lab_recipe, recipe_parameters
from voxdesk.ui.lab.evaluation import EvaluationDialog
from voxdesk.ui.lab.page import LabPage
from voxdesk.ui.lab.plots import CurvePlots
from voxdesk.ui.lab.published import PublishedDialog
from voxdesk.ui.lab.recipe_card import RecipeCard
from voxdesk.ui.parts.confirm import ConfirmDialog
from voxdesk.ui.parts.option_fields import title_of
from voxdesk.ui.style.theme import LIGHT, theme_for
from voxdesk.workflows.lab import runs
from voxdesk.workflows.lab.look import look_closer

PATIENCE_MS = 60_000


@pytest.fixture
def page(qtbot, services, runner):
    made = LabPage(services, runner, Settings())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.shut_down()
    qtbot.waitUntil(lambda: not runner.busy, timeout=PATIENCE_MS)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    rng = np.random.default_rng(0)
    for gender, person in (("female", "anna"), ("female", "dora"), ("male", "ben"), ("male", "carl")):
        (tmp_path / "data" / gender / person).mkdir(parents=True)
        for clip in range(3):
            sound = (0.1 * rng.standard_normal(16000)).astype(np.float32)
            write_wav(tmp_path / "data" / gender / person / f"{clip}.wav", AudioClip(sound, 16000))
    return tmp_path / "data"


def finished_run(home: Path, name: str, *, ended: bool = True) -> Path:
    folder = home / "lab" / name
    folder.mkdir(parents=True)
    (folder / "run.toml").write_text(
        'recipe = "mlp"\ntask = "gender"\ndata = "/somewhere"\n[settings]\nn_epochs = 5\nhidden = [8]\n'
        'split = "disjoint"\n'
    )
    (folder / "log.jsonl").write_text(
        json.dumps({"epoch": 1, "epochs": 5, "loss": 0.5, "accuracy": 0.7, "validation_loss": 0.6}) + "\n"
    )
    if ended:
        audio = {"accuracy": 0.987, "precision": 0.9, "recall": 0.9, "f1": 0.9}
        figures = {
            "per_audio": audio, "per_frame": None, "eer": 0.02, "top1": None, "top5": None,
            "training_s": 12.0, "training_cpu_s": 11.0, "inference_real_time": 0.001, "clips": 12,
            "people": 4, "size_bytes": 43000, "features": "mfcc",
        }  # fmt: skip
        (folder / "result.json").write_text(json.dumps({"split": "by speaker", "figures": figures}))
    return folder


def write_answers(folder: Path, right: int) -> None:
    """Twelve test clips of four people, so many of them answered rightly."""
    lines = ["path,start_s,speaker,truth,answer,score female,score male"]
    for clip in range(12):
        truth = ("female", "male")[clip % 2]
        answer = truth if clip < right else ("male", "female")[clip % 2]
        scores = "0.9,0.1" if answer == "female" else "0.1,0.9"
        lines.append(f"{clip}.wav,0.00,p{clip % 4},{truth},{answer},{scores}")
    (folder / "predictions.csv").write_text("\n".join(lines) + "\n")
    result = json.loads((folder / "result.json").read_text())
    result["figures"]["per_audio"]["accuracy"] = right / 12
    (folder / "result.json").write_text(json.dumps(result))


def test_what_the_buttons_of_runs_do_is_done_by_name_or_says_what_it_lacks(page, services, qtbot) -> None:
    by_name = {each.id: each for each in page.commands()}
    use, resume, train = by_name["lab.use"], by_name["lab.resume"], by_name["lab.train"]
    assert not use.possible()
    assert use.lacks() == "No training runs yet."
    assert train.lacks() == "Choose training data first."
    assert by_name["lab.bundled"].lacks() == "Listen uses the built-in models already."
    finished_run(services.paths.data, "done")
    finished_run(services.paths.data, "stopped", ended=False)
    page.refresh()
    qtbot.waitUntil(lambda: page.runs.table.rowCount() == 2, timeout=PATIENCE_MS)
    page.runs.table.clearSelection()
    assert (use.possible(), use.lacks()) == (False, "Choose a training run first.")
    page.runs.table.selectRow([run.folder.name for run in page.runs.runs].index("stopped"))
    assert (use.possible(), use.lacks()) == (False, "This run has no model yet: resume it.")
    assert resume.possible()
    page.runs.table.selectRow([run.folder.name for run in page.runs.runs].index("done"))
    assert (resume.possible(), resume.lacks()) == (False, "This run is finished.")


def test_the_chosen_run_shows_what_it_confused_beside_its_rivals(page, services, qtbot) -> None:
    write_answers(finished_run(services.paths.data, "good"), 12)
    write_answers(finished_run(services.paths.data, "bad"), 9)
    other = finished_run(services.paths.data, "other-data")
    write_answers(other, 3)
    (other / "run.toml").write_text((other / "run.toml").read_text().replace("/somewhere", "/elsewhere"))
    page.refresh()
    qtbot.waitUntil(lambda: page.runs.table.rowCount() == 3, timeout=PATIENCE_MS)
    page.tabs.setCurrentIndex(2)
    assert not page.errors.isVisibleTo(page)
    page.runs.table.selectRow([run.folder.name for run in page.runs.runs].index("bad"))
    qtbot.waitUntil(lambda: page.errors.isVisibleTo(page), timeout=PATIENCE_MS)
    said = page.errors.confusion.plot.accessibleDescription()
    assert "9 of 12 test clips correct" in said
    assert "Most common error: male heard as female (2)" in said
    assert len(page.errors.trade_off.listDataItems()) == 2, "its own curve and that of the rival on its data"
    page.runs.table.selectRow([run.folder.name for run in page.runs.runs].index("good"))
    qtbot.waitUntil(
        lambda: "12 of 12" in page.errors.confusion.plot.accessibleDescription(), timeout=PATIENCE_MS
    )
    assert "Most often" not in page.errors.confusion.plot.accessibleDescription()


def test_long_names_of_classes_do_not_lie_on_each_other(page, services, qtbot) -> None:
    run = finished_run(services.paths.data, "long")
    write_answers(run, 9)
    names = {"female": "a woman of a rather long name", "male": "a man of a rather long name"}
    told = (run / "predictions.csv").read_text()
    told = told.replace("female", "F").replace("male", names["male"]).replace("F", names["female"])
    (run / "predictions.csv").write_text(told)
    page.refresh()
    qtbot.waitUntil(lambda: page.runs.table.rowCount() == 1, timeout=PATIENCE_MS)
    page.tabs.setCurrentIndex(2)
    page.runs.table.selectRow(0)
    qtbot.waitUntil(lambda: page.errors.isVisibleTo(page), timeout=PATIENCE_MS)
    below, left = (page.errors.classes[side] for side in ("bottom", "left"))
    assert below == ["1", "2"]
    assert sorted(left) == [f"{names['male']} · 1", f"{names['female']} · 2"]


def test_answers_that_cannot_be_read_leave_the_table_alone(page, services, qtbot) -> None:
    damaged = finished_run(services.paths.data, "damaged")
    (damaged / "predictions.csv").write_text("path,truth\nx,female\n")
    problems: list[Exception] = []
    page.problem.connect(problems.append)
    page.tabs.setCurrentIndex(2)
    page.refresh()
    qtbot.waitUntil(lambda: page.runs.table.rowCount() == 1, timeout=PATIENCE_MS)
    page.runs.table.selectRow(0)
    qtbot.waitUntil(lambda: bool(problems), timeout=PATIENCE_MS)
    assert "damaged" in str(problems[0])
    assert not page.errors.isVisibleTo(page)


def test_without_data_nothing_can_be_trained(page: LabPage, qtbot) -> None:
    assert not page.recipe.train_button.isEnabled()
    assert not page.recipe.stop_button.isEnabled()
    assert "Train and compare methods on your own voices" in words(page)


def test_what_is_said_about_the_data_is_in_the_language_of_the_window(page, qtbot, data, speak) -> None:
    speak("de")
    (data / "male" / "nobody").mkdir()
    page.open_data(data)
    qtbot.waitUntil(page.recipe.train_button.isEnabled, timeout=PATIENCE_MS)
    assert page.data.found.text().startswith("Geschlechter und Sprecher: 12 Aufnahmen von 4 Personen")
    assert page.data.notes.text() == "Leere Ordner (1): male/nobody."


def test_data_is_looked_at_and_its_faults_are_told(page: LabPage, qtbot, data: Path) -> None:
    (data / "male" / "ben" / "broken.wav").write_bytes(b"nothing")
    page.open_data(data)
    qtbot.waitUntil(page.recipe.train_button.isEnabled, timeout=PATIENCE_MS)
    assert "12 recordings of 4 people" in page.data.found.text()
    assert "1 recording cannot be used" in page.data.notes.text()
    qtbot.waitUntil(page.plots.components.isVisible, timeout=6 * PATIENCE_MS)
    assert "outlier" in page.plots.outliers.plot.accessibleDescription()


def test_one_person_is_counted_as_one(page, data, qtbot) -> None:
    alone = data / "female" / "anna"
    alone.parent.joinpath("dora").rename(data.parent / "dora")
    page.open_data(alone.parent)
    qtbot.waitUntil(lambda: "3 recordings" in page.data.found.text(), timeout=PATIENCE_MS)
    assert "3 recordings of 1 person," in page.data.found.text()


def test_a_few_recordings_are_shown_first_and_it_is_said_how_many(
    page: LabPage, qtbot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    whole = look_closer

    def listens(request, services, ctx):
        asked.append(request.recordings)
        return whole(request, services, ctx)

    monkeypatch.setattr("voxdesk.ui.lab.data_scan.look_closer", listens)
    monkeypatch.setattr("voxdesk.ui.lab.data_scan.FIRST_LOOK", 5)
    said: list[str] = []
    monkeypatch.setattr(page.plots, "show_progress", said.append)
    page.open_data(data)
    words = page.plots.cepstra.plot.accessibleDescription
    qtbot.waitUntil(lambda: "from 5 of 12 recordings" in words(), timeout=6 * PATIENCE_MS)
    assert any("of 5 recordings" in each for each in said)
    qtbot.waitUntil(lambda: "from 12 of 12 recordings" in words(), timeout=6 * PATIENCE_MS)
    assert asked == [5, 200]
    qtbot.waitUntil(lambda: said[-1] == "", timeout=PATIENCE_MS)


def test_what_is_known_of_another_folder_does_not_come_late(
    page: LabPage, runner, qtbot, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    whole = look_closer

    def waits(request, services, ctx):
        gate.wait(PATIENCE_MS / 1000)
        return whole(request, services, ctx)

    monkeypatch.setattr("voxdesk.ui.lab.data_scan.look_closer", waits)
    page.open_data(data)
    qtbot.waitUntil(page.recipe.train_button.isEnabled, timeout=PATIENCE_MS)
    (tmp_path / "nothing").mkdir()
    with qtbot.waitSignal(page.problem, timeout=PATIENCE_MS):
        page.open_data(tmp_path / "nothing")
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy, timeout=6 * PATIENCE_MS)
    assert "No training data" in page.data.found.text()
    assert not page.recipe.train_button.isEnabled()
    assert not page.plots.components.isVisible()


def test_nobody_is_counted_where_nothing_tells_who_speaks(page: LabPage, qtbot, data: Path) -> None:
    for gender in ("female", "male"):
        for path in list((data / gender).glob("*/*.wav")):
            path.rename(data / gender / f"{path.parent.name}-{path.name}")
        for folder in list((data / gender).glob("*/")):
            folder.rmdir()
    page.open_data(data)
    qtbot.waitUntil(page.recipe.train_button.isEnabled, timeout=PATIENCE_MS)
    assert "12 recordings" in page.data.found.text()
    assert page.plots.people.plot.accessibleDescription() == "No speaker labels"
    assert page.plots.balance.plot.accessibleDescription() == "Recordings: 6 female, 6 male"


@pytest.mark.parametrize("suffix", [".csv", ".md", ".png"])
def test_the_table_of_runs_is_exported(page: LabPage, qtbot, services, tmp_path: Path, suffix: str) -> None:
    for number, right in enumerate((9, 12)):
        folder = finished_run(services.paths.data, f"gender-mlp-{number}")
        write_answers(folder, right)
    finished_run(services.paths.data, "gender-mlp-9", ended=False)
    assert not page.runs.export_button.isEnabled()
    page.refresh()
    qtbot.waitUntil(page.runs.export_button.isEnabled, timeout=PATIENCE_MS)
    kinds = {".csv": "CSV", ".md": "Markdown", ".png": "PNG"}
    action = next(each for each in page.runs.export_button.menu().actions() if kinds[suffix] in each.text())
    action.trigger()
    dialog = page.window().findChild(QFileDialog)
    with qtbot.waitSignal(page.saved, timeout=6 * PATIENCE_MS) as caught:
        dialog.fileSelected.emit(str(tmp_path / "runs"))
    dialog.reject()
    path = tmp_path / f"runs{suffix}"
    assert caught.args == [f"Written: {path}", path]
    if suffix == ".png":
        assert path.read_bytes().startswith(b"\x89PNG")
    elif suffix == ".csv":
        with path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        # Both are of one recipe: the time when they began tells them apart.
        assert sorted(row["accuracy"] for row in rows) == ["0.750", "1.000"]
        assert {row["data"] for row in rows} == {"somewhere"}
        assert all(row["method"].startswith("mlp, 20") for row in rows)
    else:
        report = path.read_text(encoding="utf-8")
        assert "# The Lab's methods for gender" in report
        assert "0.998 per audio" in report  # what was published
        assert "+25.0 points on 12 clips" in report


def test_a_folder_that_cannot_be_written_to_is_said(page: LabPage, qtbot, services, tmp_path: Path) -> None:
    write_answers(finished_run(services.paths.data, "gender-mlp-1"), 9)
    page.refresh()
    qtbot.waitUntil(page.runs.export_button.isEnabled, timeout=PATIENCE_MS)
    with qtbot.waitSignal(page.problem, timeout=PATIENCE_MS) as caught:
        page.exports.write(tmp_path / "nowhere" / "runs.md", ".md", page.runs.runs)
    assert "cannot be written" in str(caught.args[0])


def test_a_folder_without_recordings_is_a_problem_in_words(page: LabPage, qtbot, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.problem, timeout=PATIENCE_MS) as caught:
        page.open_data(tmp_path)
    assert "no recordings" in str(caught.args[0])
    assert not page.recipe.train_button.isEnabled()


def test_data_without_genders_offers_the_task_that_it_can_teach(page: LabPage, data: Path, qtbot) -> None:
    assert page.recipe.task.currentData() == "gender"
    for gender in ("female", "male"):
        for person in (data / gender).iterdir():
            person.rename(data / person.name)
        (data / gender).rmdir()
    page.open_data(data)
    qtbot.waitUntil(page.recipe.train_button.isEnabled, timeout=PATIENCE_MS)
    assert (page.recipe.task.currentData(), page.recipe.recipe.currentData()) == ("speaker", "gmm")
    assert "12 recordings of 4 people, 0:1" in page.data.found.text()  # hours are rounded


def test_the_choice_is_what_the_fields_say(page: LabPage) -> None:
    recipe = page.recipe
    recipe.task.setCurrentIndex(1)
    names = [recipe.recipe.itemText(row) for row in range(recipe.recipe.count())]
    assert {"gmm", "resnet18-ccl-adam", "crnn"} <= set(names)
    recipe.recipe.setCurrentIndex(names.index("crnn"))
    assert recipe.choice().settings == ()  # everything is as the recipe has it
    field(recipe, "Outliers").setCurrentIndex(2)
    field(recipe, "Epochs").setValue(7)
    field(recipe, "Seed").setValue(3)
    field(recipe, "Weight decay").setValue(0.0002)
    field(recipe, "Licence").setText(" CC BY 4.0, Jane Doe ")
    choice = recipe.choice()
    assert (choice.task, choice.recipe, choice.weights) == ("speaker", "crnn", None)
    changed = {"outliers=iqr", "n_epochs=7", "licence=CC BY 4.0, Jane Doe", "seed=3", "weight_decay=0.0002"}
    assert set(choice.settings) == changed
    # What was changed goes over to another method as far as that has it, and comes back with the first.
    recipe.recipe.setCurrentIndex(names.index("gmm"))
    assert set(recipe.choice().settings) == {"outliers=iqr", "licence=CC BY 4.0, Jane Doe", "seed=3"}
    recipe.recipe.setCurrentIndex(names.index("crnn"))
    assert set(recipe.choice().settings) == changed
    recipe.recipe.setCurrentIndex(names.index("wav2vec2"))
    recipe.weights.setText("/weights")
    assert recipe.choice().weights == Path("/weights")


def test_the_form_is_made_of_the_parameters_of_the_method(page: LabPage) -> None:
    recipe = page.recipe
    for task, name in (("gender", "mlp"), ("gender", "gradient-boosting"), ("speaker", "gmm")):
        recipe.choose(task, name)
        method = load_lab_recipe(task, name).method
        shown = {each.accessibleName() for each in recipe.findChildren(QWidget)}
        for line in parameters(method.params):
            assert f"{title_of(line.name)}. {line.help}" in shown, line.name
        assert all(value == default for value, default in told(recipe)), name


def field(recipe: RecipeCard, title: str) -> QWidget:
    """The field that a screen reader calls so."""
    names = [each for each in recipe.findChildren(QWidget) if each.accessibleName().startswith(f"{title}. ")]
    assert len(names) == 1
    return names[0]


def told(recipe: RecipeCard) -> list[tuple[str, str]]:
    """What the fields with numbers say, and what the recipe has."""
    lines = recipe_parameters(recipe.task.currentData(), recipe.recipe.currentData())
    numbers = [line for line in lines if line.kind in (int, float)]
    return [
        (field(recipe, title_of(line.name)).cleanText(), f"{line.default:g}".replace(",", ""))
        for line in numbers
        if line.default < 100_000
    ]


@pytest.mark.parametrize("installed", [True, False])
def test_a_network_that_is_installed_needs_no_folder(page: LabPage, monkeypatch, installed: bool) -> None:
    monkeypatch.setattr("voxdesk.neural.lab.lite0_file.lite0_installed", lambda: installed)
    recipe = page.recipe
    recipe.choose("gender", "mel-transfer")

    def asks() -> bool:
        words = (each for each in recipe.findChildren(QLabel) if "needs a folder of weights" in each.text())
        return next(words).isVisibleTo(recipe)

    assert asks()
    choose(field(recipe, "Network"), "lite0")
    assert asks() is not installed
    recipe.weights.setText("/weights")
    assert not asks()
    assert recipe.choice().weights == Path("/weights")


def test_runs_are_compared_and_only_finished_ones_can_be_used(page: LabPage, qtbot, services) -> None:
    finished_run(services.paths.data, "gender-mlp-1")
    stopped = finished_run(services.paths.data, "gender-mlp-2", ended=False)
    page.refresh()
    qtbot.waitUntil(lambda: page.runs.table.rowCount() == 2, timeout=PATIENCE_MS)
    texts = {page.runs.table.item(row, 1).text() for row in range(2)}
    assert texts == {"98.7 %", "stopped"}
    table = page.runs.table
    columns = range(table.columnCount())
    empty = {column for column in columns if not any(table.item(row, column).text() for row in range(2))}
    assert empty and {column for column in columns if table.isColumnHidden(column)} == empty
    row = next(row for row in range(2) if page.runs.table.item(row, 1).text() == "stopped")
    page.runs.table.selectRow(row)
    assert page.runs.chosen.folder == stopped
    assert page.runs.resume_button.isEnabled()
    assert not page.runs.use_button.isEnabled()
    qtbot.waitUntil(
        lambda: any("on validation after" in each.text() for each in page.curves.findChildren(QLabel)),
        timeout=PATIENCE_MS,
    )


def test_the_place_of_the_curves_says_why_there_are_none(qtbot) -> None:
    curves = CurvePlots(LIGHT)
    qtbot.addWidget(curves)
    curves.show()

    def said() -> str:
        return " ".join(each.text() for each in curves.findChildren(QLabel) if each.isVisible())

    assert "Nothing is trained yet" in said() and not curves.loss.isVisible()
    curves.show_begun()
    assert "Training" in said()
    curves.show_log([], running=True)
    assert "after the first epoch" in said()
    curves.show_log([], running=False)
    assert "No curves" in said()
    curves.show_log([{"epoch": 1, "epochs": 2, "loss": 0.5, "validation_loss": 0.6}])
    assert curves.loss.isVisible() and "No curves" not in said()


def test_a_training_that_fails_says_why_and_can_be_begun_again(
    page: LabPage, qtbot, data: Path, services, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[TrainRequest] = []

    def fails(request, services, ctx):
        asked.append(request)
        raise runs.DataError("There are too few speakers.")

    monkeypatch.setattr("voxdesk.ui.lab.training.run_in_process", fails)
    page.open_data(data)
    qtbot.waitUntil(page.recipe.train_button.isEnabled, timeout=PATIENCE_MS)
    with qtbot.waitSignal(page.problem, timeout=6 * PATIENCE_MS) as caught:
        page.recipe.train_button.setFocus()
        page.recipe.train_button.click()
        assert page.recipe.stop_button.isEnabled()
        assert page.window().focusWidget() is page.recipe.stop_button
    assert "too few" in str(caught.args[0])
    assert asked[0].data == data
    assert asked[0].out.parent == services.paths.data / "lab"
    qtbot.waitUntil(page.recipe.train_button.isEnabled, timeout=PATIENCE_MS)
    assert page.window().focusWidget() is page.recipe.train_button


def test_what_is_in_use_is_shown_and_the_bundled_comes_back(page: LabPage, qtbot, services) -> None:
    services.hub.chosen_models = []
    page.set_settings(dataclasses.replace(Settings(), gender_model="mlp"))
    assert page.in_use.models == ("mlp",)
    assert page.in_use.bundled_button.isVisible()
    services.hub.choose = lambda task, model_id: services.hub.chosen_models.append((task, model_id))
    with qtbot.waitSignal(page.settings_changed, timeout=PATIENCE_MS) as caught:
        page.in_use.bundled_button.click()
    assert caught.args[0].gender_model == ""
    assert services.hub.chosen_models == [("gender", None), ("speaker", None)]
    assert not page.in_use.bundled_button.isVisible()


def test_resuming_by_key_leads_to_stop_and_every_epoch_counts(
    page: LabPage, qtbot, services, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = finished_run(services.paths.data, "stopped", ended=False)
    (folder / "log.jsonl").write_text('{"epoch": 10, "epochs": 120}\n{"epoch": 20, "epochs": 120}\n')
    ended = threading.Event()

    def begins(request, services, ctx):
        while not ended.wait(0.01):
            ctx.check()
        return runs.read_run(request.out)

    monkeypatch.setattr("voxdesk.ui.lab.training.run_in_process", begins)
    page.refresh()
    qtbot.waitUntil(lambda: page.runs.table.rowCount() == 1, timeout=PATIENCE_MS)
    page.tabs.setCurrentIndex(2)
    page.runs.table.selectRow(0)
    assert page.runs.runs[0].epochs == 20, "boosting tells of every tenth round"
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.runs.resume_button.setFocus()
    QTest.keyClick(page.runs.resume_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.training.running, timeout=PATIENCE_MS)
    assert page.recipe.stop_button.hasFocus()
    ended.set()
    qtbot.waitUntil(lambda: not page.training.running, timeout=PATIENCE_MS)


def test_a_resumed_run_gets_its_own_settings_back(
    page: LabPage, qtbot, services, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = finished_run(services.paths.data, "gender-mlp-3", ended=False)
    asked: list[TrainRequest] = []

    def begins(request, services, ctx):
        asked.append(request)
        return runs.read_run(request.out)

    monkeypatch.setattr("voxdesk.ui.lab.training.run_in_process", begins)
    said: list[str] = []
    page.training.told.connect(said.append)
    page.training.resume(runs.read_run(folder))
    qtbot.waitUntil(lambda: page.recipe.stop_button.isEnabled() is False and bool(asked), timeout=PATIENCE_MS)
    assert asked[0].resume
    assert asked[0].settings == ("n_epochs=5", "hidden=[8]", 'split="disjoint"')
    assert said == ["There is no epoch to resume from: the training begins anew."]
    (folder / "checkpoint.pt").touch()
    qtbot.waitUntil(lambda: not page.training.running, timeout=PATIENCE_MS)
    page.training.resume(runs.read_run(folder))
    assert len(said) == 1
    qtbot.waitUntil(lambda: not page.training.running, timeout=PATIENCE_MS)


def test_a_model_is_removed_after_a_question_and_the_bundled_one_answers(
    page: LabPage, qtbot, services, monkeypatch: pytest.MonkeyPatch
) -> None:
    removed: list[str] = []
    monkeypatch.setattr("voxdesk.ui.lab.model_use.remove_own_model", lambda name, *_: removed.append(name))
    page.set_settings(dataclasses.replace(Settings(), gender_model="mlp", speaker_model="gmm"))
    assert page.in_use.models == ("mlp", "gmm")
    button = next(
        each for each in page.in_use.findChildren(QPushButton) if each.accessibleName() == "Remove gmm"
    )
    button.click()
    dialog = page.window().findChild(ConfirmDialog)
    with qtbot.waitSignal(page.settings_changed, timeout=PATIENCE_MS) as caught:
        dialog.accept()
    assert removed == ["gmm"]
    assert (caught.args[0].gender_model, caught.args[0].speaker_model) == ("mlp", "")
    assert page.in_use.models == ("mlp",)


def test_shares_stay_shares_when_the_theme_changes(page: LabPage, qtbot) -> None:
    page.tabs.setCurrentIndex(1)
    page.curves.show_log(
        [{"epoch": epoch, "epochs": 5, "accuracy": 0.4 + 0.1 * epoch} for epoch in range(1, 4)]
    )
    axis = page.curves.accuracy.plot.getAxis("left")
    qtbot.waitUntil(lambda: 0.3 < axis.range[1] < 1.0, timeout=PATIENCE_MS)
    page.set_theme(theme_for("dark"))
    assert axis.tickStrings([0.5], axis.autoSIPrefixScale * axis.scale, 0.1) == ["0.5"]


def test_a_model_is_tested_on_another_folder(
    page, services, qtbot, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    services.speech = SpeechDetector()
    people_model(
        finished_run(services.paths.data, "pair"), {name: voices[name] for name in ("anna", "ben")}, -1e9
    )
    finished_run(services.paths.data, "stopped", ended=False)
    for told, path in [*(("anna", path) for path in voices["anna"]), ("ben", voices["anna"][1])]:
        (tmp_path / "other" / told).mkdir(parents=True, exist_ok=True)
        shutil.copy(path, tmp_path / "other" / told)
    shutil.copytree(tmp_path / "other" / "anna", tmp_path / "other" / "carl")
    page.refresh()
    qtbot.waitUntil(lambda: page.runs.table.rowCount() == 2, timeout=PATIENCE_MS)
    names = [run.folder.name for run in page.runs.runs]
    page.runs.table.selectRow(names.index("stopped"))
    button = next(each for each in page.findChildren(QPushButton) if each.text() == "Test on Other Data…")
    assert not button.isEnabled()
    page.runs.table.selectRow(names.index("pair"))
    button.click()
    asked = page.window().findChild(QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "other"))
    asked.reject()
    qtbot.waitUntil(lambda: page.window().findChild(EvaluationDialog) is not None, timeout=PATIENCE_MS)
    dialog = page.window().findChild(EvaluationDialog)
    assert dialog.windowTitle() == "pair on other"
    assert "75.0 % of 4 recordings correct, 2 people." in dialog.words.text()
    assert "Strangers named: 100.0 % of 3 recordings." in dialog.words.text()
    copy = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Copy the list")
    copy.click()
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert ["ben", "Person", "1", "0.0 %", "anna"] in rows
    assert ["anna", "Person", "3", "100.0 %", ""] in rows
    dialog.reject()


def test_published_figures_stand_beside_the_newest_run(page: LabPage, qtbot, services) -> None:
    folder = finished_run(services.paths.data, "mine")
    page.refresh()
    qtbot.waitUntil(lambda: page.runs.table.rowCount() == 1, timeout=PATIENCE_MS)
    next(each for each in page.findChildren(QPushButton) if each.text() == "Published…").click()
    dialog = page.window().findChild(PublishedDialog)
    table = dialog.findChild(QTableView)
    rows = {}
    for row in range(table.model().rowCount()):
        name, *cells = (table.model().index(row, column).data() for column in range(3))
        table.selectRow(row)
        rows[name] = [*cells, words(dialog)]
    assert rows["mlp (gender)"][:2] == ["99.8 %, frames 89.6 %", "98.7 %"]
    assert "hidden is 8, there 128, 64" in rows["mlp (gender)"][2]
    assert "nobody on both sides" in rows["mlp (gender)"][2]
    assert rows["mlp (speaker)"][1] == "not trained yet"
    assert rows["resnet18 (speaker)"][0] == "79.1 %, top 5 92.8 %"
    dialog.reject()
    assert folder.is_dir()
