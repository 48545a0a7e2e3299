"""The page of folders as its user meets it: recordings of synthetic people, real workers, a small model."""

import dataclasses
import itertools
import json
import re
import shutil
import threading
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hands import button, click, dialog, words
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QWidget,
)
from sound_card import RATE, SoundCard
from sounds import silence
from tiny_models import tiny_paths, write_listening_models

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.core.cluster_types import ClusterRequest, PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import AudioError
from voxdesk.core.names import forgetting, renaming
from voxdesk.core.settings import Settings
from voxdesk.ui.folders.page import FoldersPage
from voxdesk.ui.style.style import stylesheet
from voxdesk.ui.style.theme import theme_for
from voxdesk.workflows.folders.describe import unit_vectors
from voxdesk.workflows.folders.gender import GendersRequest, perceive_groups
from voxdesk.workflows.folders.group import Comparison, cluster_folder
from voxdesk.workflows.grouping_file import FolderSession, load_session, rename_in_session, save_session
from voxdesk.workflows.recordings import Dropped
from voxdesk.workflows.services import open_services

PATIENCE_MS = 120_000


@pytest.fixture(scope="session")
def small_models(voices, tmp_path_factory):
    return write_listening_models(tmp_path_factory.mktemp("models"), voices)


@pytest.fixture(scope="session")
def listened(small_models, voices, tmp_path_factory) -> Path:
    """The folder of a cache that knows everybody's recordings."""
    paths = tiny_paths(tmp_path_factory.mktemp("listened"), small_models)
    with closing(open_services(paths)) as opened:
        request = ClusterRequest(next(iter(voices.values()))[0].parent)
        items = cluster_folder(request, opened, CallbackContext()).items
        perceive_groups(GendersRequest({0: items}), opened, CallbackContext())
    return paths.embedding_cache.parent


@pytest.fixture
def services(small_models, listened, tmp_path, request):
    """Most tests are about what comes after listening; ``NEVER_HEARD`` ones listen themselves."""
    paths = tiny_paths(tmp_path / "user", small_models)
    if getattr(request, "param", None) != "never heard":
        shutil.copytree(listened, paths.embedding_cache.parent, dirs_exist_ok=True)
    opened = open_services(paths)
    yield opened
    opened.close()


NEVER_HEARD = pytest.mark.parametrize("services", ["never heard"], indirect=True)


@pytest.fixture
def folder(voices, tmp_path) -> Path:
    """Twelve recordings of four people, a silent one, a broken one and a note, in two folders."""
    root = tmp_path / "Interviews 録音"
    for number, path in enumerate(path for paths in voices.values() for path in paths):
        place = root / f"tape {number % 2 + 1}"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, place / path.name)
    (root / "broken.mp3").write_bytes(b"no sound at all" * 40)
    (root / "notes.txt").write_text("not a recording")
    write_wav(root / "silent.wav", silence(2.0))
    return root


@pytest.fixture
def make_page(qtbot, services, runner, written, monkeypatch):
    made = []

    def make(**settings) -> FoldersPage:
        page = FoldersPage(services, runner, Settings(theme="dark", **{"consent_given": True, **settings}))
        page.resize(1200, 740)
        qtbot.addWidget(page)
        page.said, page.problems, page.library_changes = [], [], []
        page.told.connect(page.said.append)
        page.written = []
        page.saved.connect(lambda words, path: page.written.append((words, path)))
        page.problem.connect(page.problems.append)
        page.library_changed.connect(lambda: page.library_changes.append(1))
        page.refresh()
        page.show()
        qtbot.waitExposed(page)
        written()
        made.append(page)
        return page

    yield make
    for page in made:
        page.shut_down()


@pytest.fixture
def page(make_page) -> FoldersPage:
    return make_page()


def wait(qtbot, done) -> None:
    qtbot.waitUntil(lambda: bool(done()), timeout=PATIENCE_MS)


def settle(qtbot, page: FoldersPage) -> None:
    """Wait until the groups as they stand have been looked at, voices and all."""
    run = page.work.run
    wait(
        qtbot,
        lambda: (
            run.described_for is run.groups
            and all(details.exemplars in run.genders for details in run.described.groups.values())
        ),
    )


def group(qtbot, page: FoldersPage, folder: Path, people: int | None = 4) -> None:
    if people is not None:
        page.controls.set_people(PeopleCount(people, people))
    page.open_folder(folder)
    wait(qtbot, lambda: page.work.job is None and page.work.run is not None)
    settle(qtbot, page)


def cells(view, column: int = 0) -> list[str]:
    model = view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def headers(view) -> list[str]:
    model = view.model()
    return [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]


def buttons(place: QWidget, name: str) -> list[QAbstractButton]:
    """The buttons of that name that can be seen."""
    return [
        each
        for each in place.findChildren(QAbstractButton)
        if name in (each.accessibleName(), each.text()) and each.isVisible()
    ]


def answer_file(qtbot, path: Path) -> None:
    asked = dialog(qtbot, QFileDialog)
    field = asked.findChild(QLineEdit, "fileNameEdit")
    field.setText(str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)


def person_of(page: FoldersPage, label: int) -> set[str]:
    run = page.work.run
    return {Path(run.result.items[row].path).name.split("-")[0] for row in run.groups.rows(label)}


def label_of(page: FoldersPage, person: str) -> int:
    return next(label for label in page.work.run.groups.groups if person_of(page, label) == {person})


def choose(page: FoldersPage, *labels: int) -> None:
    page.result.groups.table.choose(set(labels))


def test_an_empty_page_says_what_to_do(page) -> None:
    assert "Sort a folder by voice" in words(page)
    assert button(page, "Choose a folder of recordings to begin").isEnabled()
    assert not page.controls.again.isEnabled()
    assert not page.controls.export.isEnabled()


@NEVER_HEARD
def test_a_folder_becomes_people(page, qtbot, folder) -> None:
    page.controls.set_people(PeopleCount(4, 4))
    click(page, "Choose a folder of recordings")
    answer_file(qtbot, folder)
    wait(qtbot, lambda: page.work.run is not None and page.work.job is None)
    settle(qtbot, page)
    assert sorted(cells(page.result.groups.table)) == ["Person 1", "Person 2", "Person 3", "Person 4"]
    assert cells(page.result.groups.table, 1) == ["3"] * 4
    assert set(cells(page.result.groups.table, 3)) <= {"female", "male", "uncertain"}
    assert all(float(value) > 0.3 for value in cells(page.result.groups.table, 4))
    assert sorted(len(person_of(page, label)) for label in range(4)) == [1, 1, 1, 1]
    assert page.said[-1] == "Found 4 people in 12 recordings"
    assert "4 PEOPLE · 12 RECORDINGS" in words(page)
    assert page.problems == []
    wait(qtbot, lambda: page.work.run.neighbours is not None)
    assert page.work.run.neighbours.shape == (12, 2)
    assert page.result.map.kind.currentText() == "Neighbours"
    part, order = page.controls.export.nextInFocusChain(), []
    while part is not page.controls.export:
        order.append(part)
        part = part.nextInFocusChain()
    there = [
        order.index(each) for each in (page.result.map.kind, page.result.map.lasso, page.result.groups.table)
    ]
    assert there == sorted(there), "Tab goes from left to right"
    click(page, "Show the 3 files that could not be used")
    listed = dialog(qtbot)
    table = listed.findChild(type(page.result.groups.table))
    assert set(cells(table)) == {"broken.mp3", "notes.txt", "silent.wav"}
    assert cells(table)[0] == "broken.mp3"
    assert "no speech" in cells(table, 1)
    click(listed, "Copy the list")
    assert "broken.mp3\t" in QApplication.clipboard().text()
    listed.reject()


def test_a_folder_without_recordings_is_said_and_nothing_is_kept(
    page, qtbot, tmp_path, services, written
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    page.open_folder(empty)
    wait(qtbot, lambda: page.problems)
    assert "no recordings" in str(page.problems[0])
    assert "Sort a folder by voice" in words(page)
    written()
    assert load_session(services.paths) is None


def test_progress_pause_and_cancel(page, runner, qtbot, folder, monkeypatch) -> None:
    steps, may_go = [], threading.Event()

    def slow(request, services, ctx):
        for step in range(100_000):
            ctx.report(0.5, f"{step} of 1000 recordings, 9 min of speech")
            steps.append(step)
            may_go.wait(0.01)
        raise AssertionError("ran to its end")

    monkeypatch.setattr("voxdesk.workflows.folders.group.cluster_folder", slow)
    page.open_folder(folder)
    wait(qtbot, lambda: "of 1000 recordings, 9 min of speech" in page.progress.words)
    assert "Listening" in words(page)
    click(page, "Pause the grouping")
    qtbot.wait(200)
    stopped = len(steps)
    qtbot.wait(300)
    assert len(steps) == stopped
    assert "paused" in page.progress.words
    click(page, "Resume the grouping")
    wait(qtbot, lambda: len(steps) > stopped)
    click(page, "Cancel the grouping")
    assert not page.progress.isVisible()
    assert "Sort a folder by voice" in words(page)
    wait(qtbot, lambda: not runner.busy)
    assert page.problems == []


def test_a_person_is_named_enrolled_and_then_known(make_page, qtbot, folder, services) -> None:
    page = make_page(consent_given=False)
    group(qtbot, page, folder)
    anna = label_of(page, "anna")
    choose(page, anna)
    click(page, "Name this person")
    asked = dialog(qtbot)
    asked.findChild(QLineEdit).setText("Anna Š.")
    click(asked, "Name it")
    settle(qtbot, page)
    assert "Anna Š." in cells(page.result.groups.table)
    assert services.store.speakers() == ()
    click(page, "Enrol this person into the library")
    consent = dialog(qtbot)
    assert "agreed" in consent.findChild(QCheckBox).text()
    consent.findChild(QCheckBox).click()
    click(consent, "Continue")
    wait(qtbot, lambda: page.library_changes)
    assert page.settings.consent_given
    (person,) = services.store.speakers()
    assert (person.name, person.references) == ("Anna Š.", 3)
    wait(qtbot, lambda: "in library" in cells(page.result.groups.table, 5))
    row = cells(page.result.groups.table).index("Anna Š.")
    assert cells(page.result.groups.table, 5)[row] == "in library"
    assert cells(page.result.groups.table, 5).count("in library") == 1


def test_enrolling_without_a_name_asks_for_one_and_notes_it(page, qtbot, folder, services) -> None:
    group(qtbot, page, folder)
    ben = label_of(page, "ben")
    choose(page, ben)
    click(page, "Enrol this person into the library")
    asked = dialog(qtbot)
    asked.findChild(QLineEdit).setText("Ben")
    click(asked, "Enrol")
    wait(qtbot, lambda: page.library_changes)
    assert [person.name for person in services.store.speakers()] == ["Ben"]
    assert page.work.run.groups.names == {ben: "Ben"}


@pytest.fixture
def dora(services, voices) -> None:
    from voxdesk.core.context import CallbackContext
    from voxdesk.core.requests import EnrolRequest
    from voxdesk.workflows.people.enrol import enrol

    enrol(EnrolRequest("Dora Klein", tuple(voices["dora"][:2])), services, CallbackContext())


def test_a_name_of_the_library_is_a_question_until_it_is_confirmed(
    page, qtbot, folder, services, dora
) -> None:
    group(qtbot, page, folder)
    wait(qtbot, lambda: "Dora Klein?" in cells(page.result.groups.table))
    row = cells(page.result.groups.table).index("Dora Klein?")
    assert re.fullmatch(r"confirm\? [01]\.\d\d", cells(page.result.groups.table, 5)[row])
    assert not page.result.groups.table.isColumnHidden(5)
    label = label_of(page, "dora")
    choose(page, label)
    assert not buttons(page, "Enrol this person into the library")
    click(page, "This person is Dora Klein")
    settle(qtbot, page)
    assert page.work.run.groups.names == {label: "Dora Klein"}
    wait(qtbot, lambda: "in library" in cells(page.result.groups.table, 5))
    assert buttons(page, "Enrol this person into the library")
    services.store.erase()
    page.refresh()
    wait(qtbot, lambda: "in library" not in cells(page.result.groups.table, 5))
    assert "Dora Klein" in cells(page.result.groups.table), "what the user said stays"


def test_a_wrong_name_is_refused_kept_and_undone(make_page, qtbot, folder, services, dora) -> None:
    page = make_page()
    group(qtbot, page, folder)
    label = label_of(page, "dora")
    wait(qtbot, lambda: "Dora Klein?" in cells(page.result.groups.table))
    choose(page, label)
    click(page, "This person is not Dora Klein")
    settle(qtbot, page)
    assert not any("Dora" in name for name in cells(page.result.groups.table))
    click(page, "Enrol this person into the library")
    asked = dialog(qtbot)
    assert asked.findChild(QLineEdit).text() == "", "nobody is enrolled under a name that was refused"
    asked.reject()
    page.shut_down()
    again = make_page()
    click(again, "Continue: " + folder.name)
    wait(qtbot, lambda: again.work.run is not None and again.work.run.described is not None)
    assert not any("Dora" in name for name in cells(again.result.groups.table))
    page.work.undo()
    settle(qtbot, page)
    assert "Dora Klein?" in cells(page.result.groups.table)


def test_the_right_button_offers_what_the_buttons_do(page, qtbot, folder) -> None:
    group(qtbot, page, folder)
    choose(page, label_of(page, "ben"))
    table = page.result.groups.table
    at = table.visualRect(table.currentIndex()).center()
    QApplication.sendEvent(
        table.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, table.mapToGlobal(at))
    )
    menu = QApplication.activePopupWidget()
    assert [each.text() for each in menu.actions()] == [
        "Name…", "Enrol", "Merge…", "Split", "Play", "Recordings",
    ]  # fmt: skip
    next(each for each in menu.actions() if each.text() == "Recordings").trigger()
    menu.close()
    assert page.result.groups.opened == label_of(page, "ben")


def test_the_likest_group_is_offered_first_for_merging(page, qtbot, folder) -> None:
    group(qtbot, page, folder)
    anna, run = label_of(page, "anna"), page.work.run
    vectors = unit_vectors(run.result)
    means = {label: vectors[run.groups.rows(label)].mean(axis=0) for label in run.groups.groups}
    others = sorted(set(means) - {anna}, key=lambda label: -cosine(means[anna], means[label]))
    choose(page, anna)
    click(page, "Merge people who are one")
    listed = dialog(qtbot).findChild(QListWidget)
    shown = [listed.item(row).text().split(" · ")[0] for row in range(listed.count())]
    assert shown == [run.name_of(label) for label in others]
    dialog(qtbot).reject()


def cosine(a: np.ndarray, b: np.ndarray) -> float:
    return float(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)))


def test_merge_undo_redo_and_split(page, qtbot, folder) -> None:
    group(qtbot, page, folder)
    assert not page.result.groups.undo.isEnabled()
    anna, carl = label_of(page, "anna"), label_of(page, "carl")
    apart = cells(page.result.runs.table, 2)[0]
    choose(page, anna, carl)
    click(page, "Merge people who are one")
    settle(qtbot, page)
    assert sorted(cells(page.result.groups.table, 1)) == ["3", "3", "6"]
    merged = min(anna, carl)
    assert person_of(page, merged) == {"anna", "carl"}
    assert "two voices?" in cells(page.result.groups.table, 5)
    assert cells(page.result.runs.table, 2)[0] != apart  # the figure is that of the groups as they stand
    assert page.result.groups.undo.toolTip().startswith("Undo: Merge Person")
    undo = next(command for command in page.commands() if command.keys == "Ctrl+Z")
    assert undo.possible()
    undo.todo()
    wait(qtbot, lambda: cells(page.result.groups.table, 1) == ["3"] * 4)
    click(page, "Redo")
    wait(qtbot, lambda: len(cells(page.result.groups.table)) == 3)
    settle(qtbot, page)
    choose(page, merged)
    click(page, "Split this person into two")
    wait(qtbot, lambda: len(cells(page.result.groups.table)) == 4)
    assert {frozenset(person_of(page, label)) for label in page.work.run.groups.groups} == {
        frozenset({name}) for name in ("anna", "ben", "carl", "dora")
    }


def test_one_chosen_person_is_merged_with_one_from_a_list(page, qtbot, folder) -> None:
    group(qtbot, page, folder)
    choose(page, 1)
    click(page, "Merge people who are one")
    asked = dialog(qtbot)
    listed = asked.findChild(QListWidget)
    assert listed.count() == 3
    asked.findChild(QLineEdit).setText("person 3")
    click(asked, "Merge")
    settle(qtbot, page)
    assert sorted(cells(page.result.groups.table, 1)) == ["3", "3", "6"]
    assert page.work.run.groups.groups == (0, 1, 3)


def test_two_different_names_are_not_merged(page, qtbot, folder) -> None:
    group(qtbot, page, folder)
    page.work.edit("", lambda groups: groups.named(0, "Ann"))
    page.work.edit("", lambda groups: groups.named(1, "Ben"))
    choose(page, 0, 1)
    click(page, "Merge people who are one")
    assert "different names" in str(page.problems[-1])
    assert len(page.work.run.groups.groups) == 4


def spread_out(page) -> None:
    """Give the dots of the map places where the mouse finds them for sure."""
    places = np.array([[row % 4, row // 4] for row in range(12)], np.float32)
    page.work.run.neighbours = places
    page.result.map.show_places()
    QApplication.processEvents()


def test_the_group_of_somebody_forgotten_stays_and_no_step_brings_the_name_back(
    page, services, folder, qtbot, written
) -> None:
    group(qtbot, page, folder)
    page.work.edit("", lambda groups: groups.named(0, "Ann"))
    page.work.edit("", lambda groups: groups.named(1, "Ben"))
    page.work.edit("", lambda groups: groups.named(0, "Anna"))
    page.take_names(forgetting(["Ann"]))
    assert dict(page.work.run.groups.names) == {0: "Anna", 1: "Ben"}
    page.work.undo()
    assert dict(page.work.run.groups.names) == {0: "Anna", 1: "Ben"}
    page.take_names(renaming("Ben", "Anna"))
    assert dict(page.work.run.groups.names) == {0: "Anna"}
    page.take_names(forgetting(["ANNA"]))
    assert dict(page.work.run.groups.names) == {0: "Voice A"}
    page.shut_down()
    written()
    assert load_session(services.paths).names == {0: "Voice A"}


def test_a_removal_that_is_undone_brings_the_name_of_the_group_back(
    page, services, folder, qtbot, written
) -> None:
    group(qtbot, page, folder)
    page.work.edit("", lambda groups: groups.named(0, "Ann"))
    wait(qtbot, lambda: (kept := load_session(services.paths)) is not None and kept.names == {0: "Ann"})
    gone = forgetting(["Ann"])
    change = rename_in_session(services.paths, gone)
    page.take_names(gone)
    assert dict(page.work.run.groups.names) == {0: "Voice A"}
    written()
    change.take_back(services.paths.vault)
    page.read_kept_names()
    wait(qtbot, lambda: dict(page.work.run.groups.names) == {0: "Ann"})


def heard(card: SoundCard, path: str) -> bool:
    """Tell whether the sound card was given the beginning of a recording last."""
    if not card.takes or not card.takes[-1]:
        return False
    given = card.takes[-1][0][:, 0]
    return np.allclose(given, read_clip(Path(path), sample_rate=RATE).samples[: len(given)], atol=0.01)


def test_a_click_on_the_map_plays_and_chooses(page, qtbot, folder, card) -> None:
    group(qtbot, page, folder)
    wait(qtbot, lambda: page.work.run.neighbours is not None)
    spread_out(page)
    row = 7
    spot = page.result.map.view.position_of(row).toPoint()
    QTest.mouseClick(page.result.map.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    item = page.work.run.result.items[row]
    wait(qtbot, lambda: heard(card, item.path))
    assert [chosen.label for chosen in page.result.groups.chosen] == [int(page.work.run.groups.labels[row])]
    assert Path(item.path).name in words(page.result.map)
    click(page.result.map, "Stop playing")
    assert button(page.result.map, "Play the chosen recording").isVisible()


def test_a_line_drawn_on_the_map_moves_recordings(page, qtbot, folder) -> None:
    group(qtbot, page, folder)
    wait(qtbot, lambda: page.work.run.neighbours is not None)
    spread_out(page)
    view = page.result.map.view
    click(page.result.map, "Lasso")
    first, last = view.position_of(4), view.position_of(7)  # the middle line of dots
    left, right = first.x() - 14, last.x() + 14
    low, high = first.y() - 14, first.y() + 14
    corners = [(left, low), (right, low), (right, high), (left, high), (left, low + 2)]
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(int(left), int(low)))
    for x, y in corners:
        QTest.mouseMove(port, QPoint(int(x), int(y)))
        qtbot.wait(20)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(int(left), int(low + 2)))
    wait(qtbot, lambda: "4 recordings chosen" in words(page.result.map))
    click(page.result.map, "Move the chosen recordings to another person")
    asked = dialog(qtbot)
    assert asked.findChild(QListWidget).item(0).text() == "A new person"
    click(asked, "Move")
    labels = page.work.run.groups.labels
    assert labels[4:8].tolist() == [4] * 4
    assert (labels != 4).sum() == 8
    assert page.result.groups.undo.toolTip() == "Undo: Move 4 recordings to a new person"


def test_recordings_of_a_person_are_listed_played_and_moved(page, qtbot, folder, card) -> None:
    group(qtbot, page, folder)
    ben = label_of(page, "ben")
    choose(page, ben)
    click(page, "Show the recordings of this person")
    assert sorted(cells(page.result.groups.recordings)) == ["ben-1.wav", "ben-2.wav", "ben-3.wav"]
    page.result.groups.recordings.selectRow(1)
    click(page, "Play the chosen recording of the list")
    name = cells(page.result.groups.recordings)[1]
    (path,) = (each.path for each in page.work.run.result.items if Path(each.path).name == name)
    wait(qtbot, lambda: heard(card, path))
    click(page, "Move the chosen recordings of the list")
    asked = dialog(qtbot)
    listed = asked.findChild(QListWidget)
    nobody = next(row for row in range(listed.count()) if listed.item(row).text() == "Nobody")
    listed.setCurrentRow(nobody)
    click(asked, "Move")
    wait(qtbot, lambda: name not in cells(page.result.groups.recordings))
    click(page, "‹ All people")
    assert cells(page.result.groups.table)[-1] == "Nobody"
    assert "1 NOT IN ANY GROUP" in words(page)


def test_a_picture_and_plots_can_be_looked_at(page, runner, qtbot, folder) -> None:
    group(qtbot, page, folder)
    wait(qtbot, lambda: page.work.run.neighbours is not None)
    page.result.choose_rows((2,))
    click(page.result.map, "Spectrogram of the chosen recording")
    shown = dialog(qtbot)
    wait(qtbot, lambda: "22,050 Hz" in shown.note)
    wait(qtbot, lambda: not runner.busy)
    area = shown.view.picture_area()

    def colours() -> set[int]:
        picture = shown.view.grab().toImage()
        return {picture.pixel(x, area.center().y()) for x in range(area.left(), area.right())}

    wait(qtbot, lambda: len(colours()) > 10)
    shown.accept()
    click(page, "Plots of silhouette and explained variance")
    plots = dialog(qtbot)
    assert "of 12 recordings lie closer" in words(plots)
    plots.findChild(QComboBox).setCurrentIndex(1)
    assert "principal components hold" in words(plots)
    plots.accept()


def test_methods_side_by_side_with_true_names(page, qtbot, folder, tmp_path) -> None:
    group(qtbot, page, folder)
    click(page, "Compare methods side by side")
    asked = dialog(qtbot)
    listed = asked.findChild(QListWidget)
    for row in range(listed.count()):
        wanted = listed.item(row).text().startswith(("k-means", "Agglomerative"))
        listed.item(row).setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    click(asked, "Compare")
    wait(qtbot, lambda: len(page.work.runs) == 3 and page.work.job is None)
    wait(qtbot, lambda: all(run.figures for run in page.work.runs))
    assert cells(page.result.runs.table)[0] == "Automatic, 4 people"
    assert cells(page.result.runs.table, 3) == ["1.00", "1.00", "1.00"]
    truth = tmp_path / "truth.csv"
    lines = [f"{item.path},{Path(item.path).name[:3]}" for item in page.work.run.result.items]
    truth.write_text("path,speaker\n" + "\n".join(lines))
    click(page, "Compare with a CSV of true speakers")
    answer_file(qtbot, truth)
    wait(qtbot, lambda: "Accuracy" in headers(page.result.runs.table))
    wait(qtbot, lambda: cells(page.result.runs.table, 4) == ["100.0%"] * 3)
    assert headers(page.result.runs.table)[4:9] == ["Accuracy", "NMI", "ARI", "Purity", "Off by"]
    page.work.edit("Merge", lambda groups: groups.merged([0, 1]))
    wait(qtbot, lambda: cells(page.result.runs.table, 4)[0] == "75.0%")
    assert cells(page.result.runs.table, 8)[0] == "-1"
    page.result.runs.table.selectRow(1)
    assert page.work.run is page.work.runs[1]
    assert cells(page.result.groups.table, 1) == ["3"] * 4


def test_a_method_without_its_weights_is_grey_until_they_are_chosen(
    page, qtbot, folder, tmp_path, monkeypatch
) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "no hub"))
    group(qtbot, page, folder)
    click(page, "Compare methods side by side")
    asked = dialog(qtbot)
    listed = asked.findChild(QListWidget)
    (item,) = listed.findItems("DEC-EfficientNet", Qt.MatchFlag.MatchStartsWith)
    assert "needs a folder with the weights of google/efficientnet-b0" in item.text()
    assert not item.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "dec-efficientnet" not in asked.chosen
    choose_weights = button(asked, "Choose weights…")
    listed.setCurrentRow(0)
    assert not choose_weights.isEnabled()
    listed.setCurrentItem(item)
    network = tmp_path / "efficientnet"
    network.mkdir()
    choose_weights.click()
    answer_file(qtbot, network)
    qtbot.waitUntil(lambda: "does not hold a network" in words(asked))
    for name in ("config.json", "model.safetensors"):
        (network / name).write_bytes(b"{}")
    choose_weights.click()
    answer_file(qtbot, network)
    qtbot.waitUntil(lambda: "dec-efficientnet" in asked.chosen)
    assert asked.weights == {"dec-efficientnet": str(network)}
    asked.reject()


def test_a_method_that_cannot_run_here_is_said_and_the_others_count(page, qtbot, folder, monkeypatch) -> None:
    group(qtbot, page, folder)

    def compare(request, services, ctx, methods, weights):
        assert [method.id for method in methods] == ["kmeans", "dec-efficientnet"]
        assert request.method == "auto"
        found = dataclasses.replace(page.work.run.result, method="kmeans")
        return Comparison((found,), np.ones((1, 1)), {"dec-efficientnet": "Weights are needed."})

    monkeypatch.setattr("voxdesk.workflows.folders.group.compare_methods", compare)
    page.work.compare(page.work.run.request, ("kmeans", "dec-efficientnet"))
    wait(qtbot, lambda: page.problems)
    assert str(page.problems[0]).startswith("Not run: DEC")
    assert "Weights are needed." in page.problems[0].hint
    assert [run.result.method for run in page.work.runs] == ["auto", "kmeans"]


def test_a_table_of_names_that_makes_no_sense_is_said(page, qtbot, folder, tmp_path) -> None:
    group(qtbot, page, folder)
    bad = tmp_path / "bad.csv"
    bad.write_text("a,b\n1,2\n")
    page.work.set_truth(bad)
    wait(qtbot, lambda: page.problems)
    assert "needs the columns" in str(page.problems[0])
    assert page.work.truth is None


def test_options_and_the_number_of_people_are_asked_for(page, qtbot, folder) -> None:
    page.controls.method.setCurrentIndex(page.controls.method.findData("dynmsc"))
    click(page, "Options of the method")
    asked = dialog(qtbot)
    assert "Lenssen" in words(asked)
    kmax = next(each for each in asked.findChildren(QSpinBox) if each.accessibleName().startswith("Kmax"))
    kmax.setValue(7)
    assert "recordings takes about" in words(asked)
    click(asked, "Apply")
    assert page.controls.request(folder).settings == {"kmax": 7}
    assert page.controls.options.text() == "Options •"
    between = next(each for each in page.controls.people.menu().actions() if each.text() == "Between…")
    between.trigger()
    asked = dialog(qtbot)
    low, high = asked.findChildren(QSpinBox)
    low.setValue(3)
    high.setValue(6)
    click(asked, "Apply")
    assert page.controls.request(folder) == ClusterRequest(
        folder, "dynmsc", PeopleCount(3, 6), settings={"kmax": 7}
    )
    group(qtbot, page, folder, people=None)
    assert page.work.run.result.params["kmax"] == 7
    assert 3 <= page.work.run.result.people <= 6


def test_groups_are_exported(page, qtbot, folder, tmp_path) -> None:
    group(qtbot, page, folder)
    page.work.edit("", lambda groups: groups.named(label_of(page, "ben"), "Ben"))
    actions = page.controls.export.menu().actions()
    actions[1].trigger()
    answer_file(qtbot, tmp_path / "groups.json")
    wait(qtbot, lambda: (tmp_path / "groups.json").is_file())
    people = json.loads((tmp_path / "groups.json").read_text(encoding="utf-8"))["people"]
    assert {person["name"] for person in people} >= {"Ben"}
    target = tmp_path / "sorted"
    target.mkdir()
    actions[2].trigger()
    answer_file(qtbot, target)
    wait(qtbot, lambda: ("Wrote 12 recordings to sorted", target) in page.written)
    assert page.written[0][1] == tmp_path / "groups.json"
    assert sorted(path.name for path in (target / "Ben").iterdir()) == ["ben-1.wav", "ben-2.wav", "ben-3.wav"]


def test_an_interrupted_grouping_is_offered_at_the_next_start(make_page, qtbot, folder, services) -> None:
    request = ClusterRequest(folder, "kmeans", PeopleCount(4, 4))
    save_session(services.paths, FolderSession(request))
    page = make_page()
    assert "was interrupted" in words(page)
    click(page, "Continue")
    wait(qtbot, lambda: page.work.run is not None and page.work.job is None)
    assert page.work.run.request == request
    assert page.controls.request(folder) == request


def test_closing_in_the_middle_leaves_the_grouping_to_be_offered(
    make_page, runner, qtbot, folder, services, monkeypatch
) -> None:
    page = make_page()

    def slow(request, services, ctx):
        while True:
            ctx.report(0.1, "1 of 12 recordings")

    with monkeypatch.context() as patch:
        patch.setattr("voxdesk.workflows.folders.group.cluster_folder", slow)
        page.open_folder(folder)
        wait(qtbot, lambda: "1 of 12" in page.progress.words)
        page.shut_down()
        runner.cancel_all()
        wait(qtbot, lambda: not runner.busy)
    kept = load_session(services.paths)
    assert kept == FolderSession(ClusterRequest(folder))
    assert "was interrupted" in words(make_page())


def test_edits_are_there_again_at_the_next_start(make_page, qtbot, folder, services) -> None:
    page = make_page()
    group(qtbot, page, folder)
    page.work.edit("", lambda groups: groups.merged([0, 1]).named(0, "Ann and Ben"))
    page.shut_down()
    again = make_page()
    assert "your changes are kept" in words(again)
    click(again, "Continue")
    wait(qtbot, lambda: again.work.run is not None and again.work.job is None)
    assert "Ann and Ben" in cells(again.result.groups.table)
    assert sorted(cells(again.result.groups.table, 1)) == ["3", "3", "6"]


def test_an_offer_can_be_declined_for_good(make_page, folder, services, written) -> None:
    save_session(services.paths, FolderSession(ClusterRequest(folder)))
    page = make_page()
    click(page, "Forget the earlier grouping")
    assert "Sort a folder by voice" in words(page)
    written()
    assert load_session(services.paths) is None


def test_what_forgets_an_offer_says_so(make_page, folder, services) -> None:
    save_session(services.paths, FolderSession(ClusterRequest(folder)))
    page = make_page()
    shown = [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]
    assert "Discard" in shown


@NEVER_HEARD
def test_grouping_again_with_another_number_hears_nothing_again(page, qtbot, folder, monkeypatch) -> None:
    group(qtbot, page, folder)

    heard = []

    def listen(path, *_):
        heard.append(path.name)
        raise AudioError("broken")

    monkeypatch.setattr("voxdesk.workflows.listen.embed._listen", listen)
    page.controls.set_people(PeopleCount(2, 2))
    click(page, "Group the folder again with these choices")
    wait(qtbot, lambda: len(page.work.runs) == 2 and page.work.job is None)
    assert set(heard) == {"broken.mp3"}  # which is looked at again: it may have been mended
    assert cells(page.result.runs.table) == ["Automatic, 4 people", "Automatic, 2 people"]
    assert len(cells(page.result.groups.table)) == 2


def test_a_dropped_folder_is_grouped_and_a_dropped_file_is_not_ours(page, qtbot, folder) -> None:
    file = folder / "silent.wav"
    assert page.drop_words(Dropped((file,), frozenset())) == ""
    assert page.drop_words(Dropped((folder, file), frozenset({folder}))) == ""
    assert page.drop_words(Dropped((folder,), frozenset({folder}))) == f"Group the voices in “{folder.name}”"
    page.take_drop((folder,))
    wait(qtbot, lambda: page.work.run is not None and page.work.job is None)
    assert len(page.work.run.result.items) == 12


def test_other_themes_and_sizes(make_page, qtbot, folder) -> None:
    from voxdesk.ui.style.theme import DARK, LIGHT

    page = make_page()
    group(qtbot, page, folder)
    for theme in (LIGHT, DARK):
        page.set_theme(theme)
        page.resize(928, 590)
        qtbot.wait(20)
        assert page.grab().toImage().width() == 928
    assert page.minimumSizeHint().width() <= 928


def test_what_stands_in_a_box_for_a_number_can_be_seen(page, qtbot) -> None:
    # A box without buttons under a style sheet once had a single pixel for its text.
    for method in ("dynmsc", "dec-crnn"):
        page.controls.method.setCurrentIndex(page.controls.method.findData(method))
        click(page, "Options of the method")
        asked = dialog(qtbot)
        asked.setStyleSheet(stylesheet(theme_for("dark")))
        for box in asked.findChildren(QAbstractSpinBox):
            line = box.lineEdit()
            words_px = line.fontMetrics().horizontalAdvance(line.text())
            wait(qtbot, lambda line=line, words_px=words_px: line.width() > words_px + 10)
        asked.reject()


def line_of(asked: QDialog, name: str) -> QLineEdit:
    return next(each for each in asked.findChildren(QLineEdit) if each.accessibleName().startswith(name))


def test_cluster_and_weights_are_set_in_the_form(page, qtbot, folder, tmp_path, services) -> None:
    page.controls.method.setCurrentIndex(page.controls.method.findData("dec-wav2vec2"))
    click(page, "Options of the method")
    asked = dialog(qtbot)
    assert "hf download facebook/wav2vec2-base" in words(asked)
    address = line_of(asked, "Address of a Dask cluster")
    use = button(asked, "Apply")
    address.setText("the big computer")
    assert "is not a valid address of a Dask cluster" in words(asked)
    assert not use.isEnabled()
    address.setText("tcp://127.0.0.1:8786")
    click(asked, "Choose the folder for Weights")
    answer_file(qtbot, tmp_path)
    weights = next(
        each for each in asked.findChildren(QLineEdit) if each.accessibleName().startswith("Weights")
    )
    wait(qtbot, lambda: Path(weights.text()) == tmp_path)
    click(asked, "Apply")
    request = page.controls.request(folder)
    assert request.dask == "tcp://127.0.0.1:8786"
    assert request.settings == {"weights": str(tmp_path)}
    assert page.controls.options.text() == "Options •"
    save_session(services.paths, FolderSession(request))
    assert load_session(services.paths).request == request


def test_missing_weights_are_said_with_how_to_get_them(page, qtbot, folder) -> None:
    page.controls.method.setCurrentIndex(page.controls.method.findData("dec-crnn"))
    click(page, "Options of the method")
    asked = dialog(qtbot)
    assert "voxdesk train encoder dec-crnn" in words(asked)
    weights = next(
        each for each in asked.findChildren(QLineEdit) if each.accessibleName().startswith("Weights")
    )
    weights.setText("/no/such/folder")
    click(asked, "Apply")
    page.open_folder(folder)
    wait(qtbot, lambda: page.problems)
    assert "crnn.safetensors" in str(page.problems[0])
    assert "train encoder dec-crnn" in page.problems[0].hint


def test_picture_blocks_and_reconstruction_are_shown(page, qtbot, folder) -> None:
    group(qtbot, page, folder)
    assert not page.result.runs.blocks.isVisible()
    page.controls.method.setCurrentIndex(page.controls.method.findData("block-autoencoder"))
    click(page, "Options of the method")
    asked = dialog(qtbot)
    steps = next(each for each in asked.findChildren(QSpinBox) if each.accessibleName().startswith("Steps"))
    steps.setValue(2)
    click(asked, "Apply")
    group(qtbot, page, folder)
    assert page.work.run.result.method == "block-autoencoder"
    click(page, "Pictures, their blocks and reconstructions")
    shown = dialog(qtbot)
    assert shown.choice.count() == len(page.work.run.result.details["shown"]) >= 2
    first = {name: getattr(shown, name).pixmap().toImage() for name in ("picture", "blocks", "rebuilt")}
    assert first["picture"] != first["rebuilt"]
    # Between the six blocks nothing is drawn: one gap across and two down.
    blocks = first["blocks"]
    clear = [blocks.pixelColor(x, 5).alpha() == 0 for x in range(blocks.width())]
    assert sum(now and not before for before, now in itertools.pairwise(clear)) == 2
    clear = [blocks.pixelColor(5, y).alpha() == 0 for y in range(blocks.height())]
    assert sum(now and not before for before, now in itertools.pairwise(clear)) == 1
    shown.choice.setCurrentIndex(1)
    assert shown.picture.pixmap().toImage() != first["picture"]
    assert "explains" in words(shown)
    shown.accept()
