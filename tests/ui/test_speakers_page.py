"""The Speakers page as its user meets it, with a real library and a workflow that needs no model."""

import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hands import button, buttons, choose_files, click, dialog, field, menu, words
from listening_parts import RATE, USB, FakeRecorder
from people_parts import BrokenStore, LoudIsSpeech, add_person, fake_enrol, reference, settle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
)
from sound_card import write_numbered
from traces import traces

from voxdesk.archive.records import NewRecording, NewVoice, Place
from voxdesk.core.context import CallbackContext
from voxdesk.core.settings import Settings
from voxdesk.core.types import AudioClip, Gender, Segment, Status
from voxdesk.jobs.runner import JobRunner
from voxdesk.library.backups import Reason
from voxdesk.library.people import NewReference
from voxdesk.ui.speakers.compare_voices import CompareVoicesDialog
from voxdesk.ui.speakers.keep_conditions import KeepConditionsDialog
from voxdesk.ui.speakers.page import SpeakersPage
from voxdesk.ui.speakers.people_undo import PeopleUndo
from voxdesk.ui.window.expired import ask_expired
from voxdesk.workflows.evidence.compare import CompareRequest
from voxdesk.workflows.evidence.conditions import KeptCondition
from voxdesk.workflows.evidence.population import Conditions
from voxdesk.workflows.people.library import (
    MergeRequest,
    PersonRequest,
    RenameRequest,
    erase_people,
    merge_people,
    remove_person,
    rename_person,
)
from voxdesk.workflows.services import Services, open_services


@pytest.fixture
def make_page(qtbot, services, runner, monkeypatch):
    monkeypatch.setattr("voxdesk.workflows.people.enrol.enrol", fake_enrol)
    made = []

    def make(**settings) -> SpeakersPage:
        page = SpeakersPage(services, runner, Settings(theme="dark", **{"consent_given": True, **settings}))
        page.resize(1100, 700)
        qtbot.addWidget(page)
        page.said, page.written, page.problems = [], [], []
        page.told.connect(page.said.append)
        page.saved.connect(lambda words, path: page.written.append((words, path)))
        page.problem.connect(page.problems.append)
        page.refresh()
        page.show()
        qtbot.waitExposed(page)
        settle(qtbot, runner)
        made.append(page)
        return page

    yield make
    for page in made:
        page.shut_down()


def rows(page: SpeakersPage, column: int = 0) -> list[str]:
    model = page.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def choose_person(page: SpeakersPage, name: str) -> None:
    row = rows(page).index(name)
    spot = page.table.visualRect(page.table.model().index(row, 0)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def files(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.write_bytes(b"sound")
    return paths


def test_an_empty_library_says_what_to_do(make_page) -> None:
    page = make_page()
    assert "Nobody is enrolled yet" in words(page)
    assert button(page, "Choose recordings…").isEnabled()
    assert button(page, "Use the microphone…").isEnabled()


def test_false_alarms_keep_their_height_until_somebody_is_chosen(make_page, services) -> None:
    add_person(services, "anna", "a1.wav")
    page = make_page()
    page.table.choose(None)
    page.person.hide()
    page.layout().activate()
    hidden = page.threshold.geometry()
    page.person.show()
    page.layout().activate()
    assert page.threshold.geometry() == hidden


def test_people_are_listed_and_sorted_by_meaning(make_page, services) -> None:
    add_person(services, "Zoë", "z1.wav", "z2.wav", speech_s=2.5)
    add_person(services, "anna", "a1.wav", speech_s=120)
    services.store.heard(add_person(services, "Ben", *(f"b{n}.wav" for n in range(11)), speech_s=9))
    add_person(services, "Old", "o.wav", model="another-encoder")
    page = make_page()
    assert "4 PEOPLE · 15 RECORDINGS" in words(page)
    assert rows(page) == ["anna", "Ben", "Old", "Zoë"]
    assert rows(page, 1) == ["1", "11", "1", "2"]
    assert rows(page, 2) == ["2:00", "1:39", "0:08", "0:05"]
    assert rows(page, 3) == ["good"] * 4
    assert rows(page, 4)[1].startswith("today")
    assert rows(page, 5) == ["current", "current", "older model", "current"]
    model = page.table.model()
    for column in range(model.columnCount()):
        number = rows(page, column)[0][:1].isdigit()
        for side in (
            model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole),
            model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole),
        ):
            assert bool(Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight) is number
    for column, expected in (
        (1, ["anna", "Old", "Zoë", "Ben"]),
        (2, ["Zoë", "Old", "Ben", "anna"]),
        (4, ["Ben", "Zoë", "Old", "anna"]),  # those never heard keep their order
        (5, ["Ben", "Zoë", "anna", "Old"]),  # whom the model in use does not know comes last
    ):
        page.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        assert rows(page) == expected


def test_search_narrows_and_says_when_nobody_is_left(make_page, services) -> None:
    for name in ("Maria Lopez", "Tom", "Marianne"):
        add_person(services, name)
    page = make_page()
    QTest.keyClicks(page.search, "MARIA")
    assert rows(page) == ["Maria Lopez", "Marianne"]
    QTest.keyClicks(page.search, "xyz")
    assert rows(page) == []
    assert "No name contains “MARIAxyz”" in words(page)
    page.search.clear()
    assert len(rows(page)) == 3


def test_who_was_chosen_is_chosen_again_after_a_search_that_found_nobody(make_page, services, qtbot) -> None:
    for name in ("Ann", "Bea", "Zoe"):
        add_person(services, name)
    page = make_page()
    page.table.selectRow(2)
    qtbot.waitUntil(lambda: "Zoe" in words(page.person))
    QTest.keyClicks(page.search, "qqq")
    assert not page.person.isVisible()
    page.search.clear()
    qtbot.waitUntil(lambda: "Zoe" in words(page.person))
    assert page.table.currentIndex().row() == 2


def test_enrol_from_files_with_consent_once(make_page, services, qtbot, tmp_path) -> None:
    page = make_page(consent_given=False)
    changed, library = [], []
    page.settings_changed.connect(changed.append)
    page.library_changed.connect(lambda: library.append(1))
    one, two, bad = files(tmp_path, "one.wav", "two.wav", "bad.wav")

    click(page, "Choose recordings…")
    consent = dialog(qtbot)
    assert str(services.library) in words(consent)
    assert not button(consent, "Continue").isEnabled()
    agree = button(consent, "The people whose voices I enrol have agreed to it")
    QTest.mouseClick(agree, Qt.MouseButton.LeftButton, pos=QPoint(12, agree.height() // 2))
    click(consent, "Continue")
    assert changed[-1].consent_given
    choose_files(qtbot, one, two, bad)
    asked = dialog(qtbot)
    QTest.keyClicks(field(asked, "Name of the person"), "  Maria   Lopez ")
    click(asked, "Enrol")
    qtbot.waitUntil(lambda: rows(page) == ["Maria Lopez"], timeout=60_000)
    assert rows(page, 1) == ["2"]
    assert library
    assert page.said == ["Learned the voice of Maria Lopez from 2 recordings"]
    assert len(page.problems) == 1
    assert "1 of 3 recordings" in str(page.problems[0])
    assert page.problems[0].hint == "bad.wav: No speech was found in it."

    click(page, "Enrol from recordings…")  # no consent is asked for again
    choose_files(qtbot, one)
    assert "Name of the person" in {each.accessibleName() for each in dialog(qtbot).findChildren(QLineEdit)}
    click(dialog(qtbot), "Cancel")


def test_without_consent_nothing_is_asked_or_stored(make_page, services, qtbot, tmp_path) -> None:
    page = make_page(consent_given=False)
    page.enrol_sources(tuple(files(tmp_path, "one.wav")), "Maria")
    click(dialog(qtbot), "Cancel")
    qtbot.wait(100)
    assert services.store.speakers() == ()
    assert not page.settings.consent_given


def test_nothing_good_enough_stores_nobody(make_page, services, qtbot, tmp_path) -> None:
    page = make_page()
    page.enrol_sources(tuple(files(tmp_path, "bad.wav")), "Maria")
    qtbot.waitUntil(lambda: bool(page.problems), timeout=60_000)
    assert str(page.problems[0]) == "The voice of Maria was not learned."
    assert services.store.speakers() == ()


def test_a_clip_from_listen_asks_only_for_a_missing_name(make_page, qtbot) -> None:
    page = make_page()
    clip = AudioClip(np.zeros(16000, np.float32), 16000, "microphone")
    page.enrol_sources((clip,), "Tom")
    qtbot.waitUntil(lambda: rows(page) == ["Tom"], timeout=60_000)
    page.enrol_sources((clip,))
    asked = dialog(qtbot)
    QTest.keyClicks(field(asked, "Name of the person"), "tom")
    qtbot.waitUntil(lambda: "Already enrolled" in words(asked))
    click(asked, "Enrol")
    qtbot.waitUntil(lambda: len(page.said) == 2, timeout=60_000)
    assert rows(page) == ["Tom"]


def test_names_that_cannot_be_are_refused_in_the_dialog(make_page, services, qtbot, tmp_path) -> None:
    page = make_page()
    page.enrol_sources(tuple(files(tmp_path, "one.wav")))
    asked = dialog(qtbot)
    assert not button(asked, "Enrol").isEnabled()
    field(asked, "Name of the person").setText("x" * 301)
    click(asked, "Enrol")
    assert "301 characters" in words(asked)
    name = 'Ñandú "O\'Neill" / 王 ' + "é" * 250
    field(asked, "Name of the person").setText(name)
    click(asked, "Enrol")
    qtbot.waitUntil(lambda: rows(page) == [name], timeout=60_000)


def test_dropping_recordings_enrols(make_page, qtbot, tmp_path) -> None:
    page = make_page()
    page.take_drop(files(tmp_path, "one.wav", "two.wav"))
    asked = dialog(qtbot)
    assert "2 recordings" in words(asked)
    QTest.keyClicks(field(asked, "Name of the person"), "Ana")
    QTest.keyClick(field(asked, "Name of the person"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(page) == ["Ana"], timeout=60_000)


def test_rename(make_page, services, qtbot) -> None:
    add_person(services, "Tom")
    add_person(services, "Tim")
    page = make_page()
    choose_person(page, "Tom")
    click(page, "Rename this person")
    asked = dialog(qtbot)
    name = field(asked, "Name of the person")
    assert name.text() == "Tom"
    name.setText("tim")
    click(asked, "Save")
    qtbot.waitUntil(lambda: "already a person called tim" in words(asked))
    assert asked.isVisible()
    name.setText("Thomas")
    click(asked, "Save")
    qtbot.waitUntil(lambda: rows(page) == ["Thomas", "Tim"])
    qtbot.waitUntil(lambda: "Thomas" in words(page.person))  # still the chosen one


def test_merge(make_page, services, qtbot) -> None:
    add_person(services, "Tom", "t1.wav", "t2.wav")
    add_person(services, "Thomas", "t3.wav")
    add_person(services, "Zoë")
    page = make_page()
    choose_person(page, "Tom")
    click(page, "Merge this person with another")
    asked = dialog(qtbot)
    people = asked.findChild(QListWidget)
    assert [people.item(row).text().split(" · ")[0] for row in range(people.count())] == ["Thomas", "Zoë"]
    assert not button(asked, "Merge").isEnabled()
    people.setCurrentRow(0)
    click(asked, "Merge")
    qtbot.waitUntil(lambda: rows(page) == ["Thomas", "Zoë"])
    assert rows(page, 1) == ["3", "1"]
    assert page.said == ["Merged Tom into Thomas"]


def test_merge_by_keys_alone(make_page, services, qtbot) -> None:
    for name in ("Tom", "Thomas", "Zoë"):
        add_person(services, name, f"{name}.wav")
    page = make_page()
    choose_person(page, "Tom")
    click(page, "Merge this person with another")
    search = field(dialog(qtbot), "Search people")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert dialog(qtbot).isVisible(), "nobody is meant yet"
    QTest.keyClicks(search, "zo")
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.said == ["Merged Tom into Zoë"])


def test_return_means_the_name_that_was_typed_also_while_others_are_offered(
    make_page, services, qtbot, tmp_path
) -> None:
    add_person(services, "Anna Linden")
    page = make_page()
    click(page, "Enrol from recordings…")
    choose_files(qtbot, *files(tmp_path, "one.wav"))
    asked = dialog(qtbot)
    name = field(asked, "Name of the person")
    qtbot.waitUntil(name.hasFocus)
    qtbot.waitUntil(lambda: name.completer().model().rowCount() == 1)  # the library has been read
    QTest.keyClicks(name, "Ann")
    offered = name.completer().popup()
    qtbot.waitUntil(offered.isVisible)
    QTest.keyClick(offered, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Ann" in rows(page), timeout=60_000)


def test_tab_reaches_a_persons_recordings_where_they_stand(make_page, services, qtbot, tmp_path) -> None:
    one, two, other = (str(path) for path in files(tmp_path, "t1.wav", "t2.wav", "z1.wav"))
    add_person(services, "Tom", one, two)
    add_person(services, "Zoë", other)
    page = make_page()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for name in ("Zoë", "Tom"):
        choose_person(page, name)
    page.table.setFocus()
    reached = []
    for _ in range(5):
        QTest.keyClick(page, Qt.Key.Key_Tab)
        reached.append(page.focusWidget().accessibleName())
    files_of_tom = ["Play t1.wav", "Remove t1.wav", "Play t2.wav", "Remove t2.wav"]
    assert reached == [*files_of_tom, "Add recordings of this person"]


def test_remove_a_person_by_key_and_after_asking(make_page, services, qtbot) -> None:
    add_person(services, "Tom")
    add_person(services, "Zoë")
    page = make_page()
    choose_person(page, "Tom")
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    click(dialog(qtbot), "Cancel")
    assert rows(page) == ["Tom", "Zoë"]
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    click(dialog(qtbot), "Remove")
    qtbot.waitUntil(lambda: rows(page) == ["Zoë"])
    assert services.store.find("Tom") is None


def test_nothing_is_offered_for_people_before_the_library_is_read(services, runner, qtbot) -> None:
    add_person(services, "Tom")
    page = SpeakersPage(services, runner, Settings())
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert not buttons(page.person)
    assert not field(page, "Search people").isEnabled()
    qtbot.waitUntil(lambda: rows(page) == ["Tom"])
    assert field(page, "Search people").isEnabled()
    page.shut_down()


def test_a_removal_is_undone_by_button_and_a_merging_by_key(make_page, services, qtbot) -> None:
    add_person(services, "Tom", "t1.wav", "t2.wav")
    add_person(services, "Zoë")
    page = make_page()
    back: list[str] = []
    page.kept_names_changed.connect(lambda: back.append("read"))
    choose_person(page, "Tom")
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    asked = dialog(qtbot)
    assert "10 minutes" in words(asked)
    click(asked, "Remove")
    qtbot.waitUntil(lambda: rows(page) == ["Zoë"])
    click(page, "Undo removing Tom")
    qtbot.waitUntil(lambda: rows(page) == ["Tom", "Zoë"])
    assert rows(page, 1) == ["2", "1"]
    assert back == ["read"]
    qtbot.waitUntil(lambda: page.said[-1:] == ["Taken back: people are as they were"])
    assert "Undo removing Tom" not in words(page)

    choose_person(page, "Zoë")
    click(page, "Merge this person with another")
    asked = dialog(qtbot)
    asked.findChild(QListWidget).setCurrentRow(0)
    click(asked, "Merge")
    qtbot.waitUntil(lambda: rows(page) == ["Tom"])
    undo = next(each for each in page.commands() if each.id == "speakers.undo")
    assert undo.keys == "Ctrl+Z"
    assert undo.possible()
    undo.todo()
    qtbot.waitUntil(lambda: rows(page) == ["Tom", "Zoë"])
    assert not undo.possible()


def test_a_removal_is_held_for_its_time_alone_and_never_after_erasing(services, runner, qtbot) -> None:
    quiet = CallbackContext()
    for name in ("Tom", "Zoë", "Ann"):
        add_person(services, name)
    undo = PeopleUndo(runner, removal_s=0.05)
    undo.did("renaming", rename_person(RenameRequest("Tom", "Tim"), services, quiet).before)
    undo.did("merging", merge_people(MergeRequest("Zoë", "Ann"), services, quiet).before)
    removed = remove_person(PersonRequest("Zoë"), services, quiet).before
    undo.did("removing", removed, removed=True)
    assert undo.words == "removing"
    qtbot.waitUntil(lambda: undo.words == "renaming")  # the merging held the voice of Zoë too
    undo.forget()
    assert undo.words == ""


def test_recordings_that_sound_alike_stand_together(make_page, services, qtbot) -> None:
    def at(name: str, degrees: float) -> NewReference:
        angle = np.radians(degrees)
        vector = np.array([np.cos(angle), np.sin(angle), 0, 0], dtype=np.float32)
        return replace(reference(name), vector=vector)

    voices = [at("phone.wav", 90), at("room.wav", 0), at("hall.wav", 5)]
    services.store.enrol("Tom", voices, datetime.now(UTC))
    add_person(services, "Zoë")
    page = make_page()
    choose_person(page, "Tom")
    qtbot.waitUntil(lambda: "Group 1: 2 recordings" in words(page.person))
    shown = words(page.person)
    assert "Group 2: 1 recording" in shown
    order = [shown.index(each) for each in ("room.wav", "hall.wav", "phone.wav")]
    assert order == sorted(order)
    choose_person(page, "Zoë")
    qtbot.waitUntil(lambda: "Zoë" in words(page.person) and "Group" not in words(page.person))


@pytest.mark.logs("Playing broke off")
def test_references_are_listed_played_and_removed(make_page, services, qtbot, tmp_path, card) -> None:
    here = write_numbered(tmp_path / "here.wav", 3)
    add_person(services, "Tom", str(here), str(tmp_path / "gone.wav"))
    page = make_page()
    choose_person(page, "Tom")
    assert "0:08 · good · 24 dB over noise" in words(page.person)
    qtbot.waitUntil(lambda: not button(page.person, "Play gone.wav").isEnabled())
    click(page.person, "Play here.wav")
    qtbot.waitUntil(lambda: card.played == [(3, 0.0)])
    click(page.person, "Stop here.wav")
    qtbot.waitUntil(lambda: not card.playing)
    assert button(page.person, "Play here.wav").isEnabled()
    click(page.person, "Play here.wav")
    qtbot.waitUntil(lambda: len(card.played) == 2)
    card.broken = "it was pulled out"
    told = ["Playing broke off: it was pulled out. Is the loudspeaker still plugged in?"]
    qtbot.waitUntil(lambda: [str(each) for each in page.problems] == told)
    click(page.person, "Remove gone.wav")
    click(dialog(qtbot), "Remove")
    qtbot.waitUntil(lambda: rows(page, 1) == ["1"])
    assert [Path(each.source) for each in services.store.references(1)] == [here]


def test_two_sides_are_compared_for_a_report(make_page, qtbot, tmp_path, monkeypatch) -> None:
    asked = []

    def fake_report(request, services, ctx):
        asked.append(request)
        return SimpleNamespace(pdf=request.path)

    monkeypatch.setattr("voxdesk.workflows.evidence.report.write_report", fake_report)
    question, known = files(tmp_path, "question.wav", "known.wav")
    report = tmp_path / "report.pdf"
    answers = {"Questioned recordings": (question, question), "Known recordings": (known,)}
    monkeypatch.setattr(
        "voxdesk.ui.speakers.compare_voices.ask_recordings",
        lambda parent, title, then: then(answers[title]),
    )
    monkeypatch.setattr(
        "voxdesk.ui.speakers.compare_voices.ask_folder", lambda parent, title, then: then(tmp_path)
    )
    monkeypatch.setattr(
        "voxdesk.ui.speakers.compare_voices.ask_new_file",
        lambda *args, **more: args[4](report.with_suffix("")),
    )
    page = make_page()
    {each.id: each for each in page.commands()}["speakers.compare_voices"].todo()
    shown = next(each for each in page.window().findChildren(CompareVoicesDialog))
    assert not shown.make.isEnabled()
    shown.questioned.add.click()
    shown.known.add.click()
    assert shown.questioned.paths == (question,)  # each counts once
    assert not shown.make.isEnabled()
    shown.choose.click()
    assert shown.make.isEnabled()
    shown.known.rows.setCurrentRow(0)
    shown.known.remove.click()
    assert not shown.make.isEnabled()
    shown.known.add.click()
    shown.make.click()
    qtbot.waitUntil(lambda: page.written == [(f"Saved: {report}", report)], timeout=30_000)
    assert [(each.comparison, each.path, each.force) for each in asked] == [
        (CompareRequest((question,), (known,), tmp_path), report, False)
    ]


KEPT = KeptCondition(
    Conditions("Calls", "handset", "German", True, datetime(2026, 11, 29, tzinfo=UTC)),
    "voxdesk-campplus-2", "ab", 24, (10.0, 30.0), 96, 1104, 0.12, 0.1, 0.03, 0.05, -1.2, 1.8,
)  # fmt: skip


def test_conditions_are_kept_compared_by_and_removed(make_page, qtbot, tmp_path, monkeypatch) -> None:
    kept, compared, fitted = [], [], []

    def fit(request, services, ctx):
        fitted.append(request)
        kept.append(KEPT)
        return KEPT

    def remove(request, services, ctx):
        kept[:] = [each for each in kept if each.conditions.name != request]

    def report(request, services, ctx):
        compared.append(request.comparison)
        return SimpleNamespace(pdf=request.path)

    monkeypatch.setattr("voxdesk.workflows.evidence.report.write_report", report)
    there = "voxdesk.ui.speakers.compare_voices"
    monkeypatch.setattr(f"{there}.fit_condition", fit)
    monkeypatch.setattr(f"{there}.remove_condition", remove)
    monkeypatch.setattr(f"{there}.list_conditions", lambda request, services, ctx: tuple(kept))
    monkeypatch.setattr(f"{there}.ask_folder", lambda parent, title, then: then(tmp_path))
    (path,) = files(tmp_path, "one.wav")
    other = tmp_path / "other.wav"
    monkeypatch.setattr(f"{there}.ask_new_file", lambda *args, **more: args[4](tmp_path / "report.pdf"))
    page = make_page()
    page.comparing.ask()
    shown = next(each for each in page.window().findChildren(CompareVoicesDialog))
    shown.questioned.add_paths((path,))
    shown.known.add_paths((other,))
    assert not shown.keep.isEnabled()
    shown.choose.click()
    shown.keep.click()
    asked = next(each for each in page.window().findChildren(KeepConditionsDialog))
    assert not asked.keep.isEnabled()
    QTest.keyClicks(asked.name, "Calls")
    QTest.keyClicks(asked.device, "handset")
    asked.telephone.click()
    asked.keep.click()
    qtbot.waitUntil(lambda: shown.among.count() == 2, timeout=30_000)
    assert [(each.name, each.folder, each.device, each.telephone) for each in fitted] == [
        ("Calls", tmp_path, "handset", True)
    ]
    assert "Cllr 0.12" in page.said[0]
    shown.among.setCurrentIndex(1)
    assert not shown.choose.isVisibleTo(shown)
    assert shown.remove.isVisibleTo(shown)
    shown.make.click()
    qtbot.waitUntil(lambda: len(compared) == 1, timeout=30_000)
    assert compared == [CompareRequest((path,), (other,), None, "Calls")]
    page.comparing.ask()
    again = [each for each in page.window().findChildren(CompareVoicesDialog) if each is not shown][-1]
    qtbot.waitUntil(lambda: again.among.count() == 2, timeout=30_000)
    again.among.setCurrentIndex(1)
    again.remove.click()
    qtbot.waitUntil(lambda: again.among.count() == 1, timeout=30_000)
    assert not again.make.isEnabled()


def test_erase_needs_the_typed_word(make_page, services, qtbot) -> None:
    add_person(services, "Tom")
    page = make_page()
    erase = menu(page, "Library: export, import, erase")["Erase Everybody…"]
    erase.trigger()
    asked = dialog(qtbot)
    assert not button(asked, "Erase everybody").isEnabled()
    QTest.keyClicks(field(asked, "Type erase to continue"), "Erase")
    click(asked, "Erase everybody")
    qtbot.waitUntil(lambda: page.said == ["Everybody was erased"], timeout=60_000)
    assert services.store.speakers() == ()
    assert "Nobody is enrolled yet" in words(page)
    assert not erase.isEnabled()


def test_export_and_import(make_page, services, qtbot, tmp_path) -> None:
    add_person(services, "Tom", "t1.wav", "t2.wav")
    page = make_page()
    actions = menu(page, "Library: export, import, erase")
    path = tmp_path / "people.jsonl"
    actions["Export Everybody…"].trigger()
    choose_files(qtbot, path)
    qtbot.waitUntil(lambda: page.written != [], timeout=60_000)
    ((told, where),) = page.written
    assert (told[:33], where) == ("Exported everybody to people.json", path)
    assert path.read_text(encoding="utf-8").count("\n") >= 2
    services.store.erase()
    qtbot.waitUntil(lambda: rows(page) == [])
    actions["Import People…"].trigger()
    choose_files(qtbot, path)
    qtbot.waitUntil(lambda: rows(page) == ["Tom"], timeout=60_000)
    assert rows(page, 1) == ["2"]
    qtbot.waitUntil(lambda: page.said[-1] == "Imported 1 person")


def test_importing_something_else_is_said_and_changes_nothing(make_page, services, qtbot, tmp_path) -> None:
    add_person(services, "Tom")
    page = make_page()
    path = tmp_path / "no.jsonl"
    path.write_text("this is no library", encoding="utf-8")
    menu(page, "Library: export, import, erase")["Import People…"].trigger()
    choose_files(qtbot, path)
    qtbot.waitUntil(lambda: bool(page.problems), timeout=60_000)
    assert "no.jsonl" in str(page.problems[0])
    assert rows(page) == ["Tom"]


def test_consent_is_noted_and_an_ended_one_is_shown(make_page, services, qtbot) -> None:
    add_person(services, "Tom")
    page = make_page()
    choose_person(page, "Tom")
    click(page, "Note the consent of this person")
    asked = dialog(qtbot)
    field(asked, "Last day of consent").setText("tomorrow")
    click(asked, "They agree")
    assert "YYYY-MM-DD" in words(asked)
    field(asked, "Last day of consent").setText("2001-02-03")
    click(asked, "They agree")
    qtbot.waitUntil(lambda: "2001-02-03 has passed" in words(asked))
    field(asked, "Last day of consent").setText("2190-02-03")
    field(asked, "Note about consent").setText("by letter")
    click(asked, "They agree")
    qtbot.waitUntil(lambda: "until 2190-02-03 · by letter" in words(page.person))
    person = services.store.find("Tom")
    services.store.set_consent(person.id, person.consent_at, date(2001, 2, 3), None)
    qtbot.waitUntil(lambda: "consent ended 2001-02-03" in words(page.person))


def test_the_library_goes_back_to_a_copy(make_page, services, qtbot) -> None:
    add_person(services, "Tom")
    services.store.back_up(Reason.MERGE)
    add_person(services, "Zoë")
    page = make_page()
    library = button(page, "Library: export, import, erase")
    next(each for each in library.menu().actions() if each.text() == "Restore a Copy…").trigger()
    asked = dialog(qtbot)
    assert asked.findChild(QListWidget).item(0).text().endswith("1 person")
    click(asked, "Restore")
    qtbot.waitUntil(lambda: rows(page) == ["Tom"])
    qtbot.waitUntil(lambda: page.said == ["The library was restored"])


def test_the_copy_of_the_day_is_called_by_its_day(make_page, services, qtbot) -> None:
    add_person(services, "Tom")
    services.store.back_up(Reason.DAILY)
    page = make_page()
    library = button(page, "Library: export, import, erase")
    next(each for each in library.menu().actions() if each.text() == "Restore a Copy…").trigger()
    asked = dialog(qtbot)
    today = datetime.now(UTC)
    assert asked.findChild(QListWidget).item(0).text() == f"{today.day} {today:%b} · 1 person"
    asked.reject()


def test_a_damaged_library_goes_back_to_its_copy_as_its_error_says(services, qtbot) -> None:
    add_person(services, "Tom")
    services.store.back_up(Reason.MERGE)
    services.close()
    services.library.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 64)
    opened = Services(services.paths, services.hub, services.library, services.speech, None)
    runner_of_it = JobRunner(opened)
    page = SpeakersPage(opened, runner_of_it, Settings(theme="dark"))
    qtbot.addWidget(page)
    problems: list = []
    page.problem.connect(problems.append)
    page.refresh()
    page.show()
    qtbot.waitUntil(lambda: len(problems) > 1, timeout=60_000)  # reading it, and looking for changes
    hint = str(problems[0].hint)
    more = button(page, "Library: export, import, erase")
    assert "restore it on Speakers under Library" in hint and more.text().startswith("Library")
    next(each for each in more.menu().actions() if each.text() == "Restore a Copy…").trigger()
    click(dialog(qtbot), "Restore")
    qtbot.waitUntil(lambda: rows(page) == ["Tom"])
    add_person(opened, "Zoë")  # by another program: the page looks for changes again
    qtbot.waitUntil(lambda: rows(page) == ["Tom", "Zoë"], timeout=60_000)
    page.shut_down()
    runner_of_it.shutdown()
    opened.close()


def test_what_another_program_erased_cannot_be_taken_back_here(make_page, services, qtbot) -> None:
    for name in ("Tom", "Zoë"):
        add_person(services, name)
    page = make_page()
    qtbot.waitUntil(lambda: rows(page) == ["Tom", "Zoë"])
    page._actions.undoing.did(
        "merging", merge_people(MergeRequest("Tom", "Zoë"), services, CallbackContext()).before
    )
    undo = next(each for each in page.commands() if each.id == "speakers.undo")
    assert undo.possible()
    other = open_services(services.paths)
    erase_people(None, other, CallbackContext())
    other.close()
    qtbot.waitUntil(lambda: rows(page) == [], timeout=60_000)
    assert not undo.possible()


def test_whose_consent_has_ended_is_asked_about_at_the_start(make_page, services, runner, qtbot) -> None:
    for name in ("Tom", "Zoë"):
        add_person(services, name)
        person = services.store.find(name)
        services.store.set_consent(person.id, person.consent_at, date(2001, 2, 3), None)
    shown = make_page()
    told: list = []
    pages = SimpleNamespace(refresh=shown.refresh, take_names=told.append)
    shown.closing, shown.pages, shown.show_problem = False, pages, shown.problems.append
    ask_expired(shown, runner)
    asked = dialog(qtbot)
    assert "Tom, Zoë" in words(asked)
    click(asked, "They agreed again")
    qtbot.waitUntil(lambda: not any(person.expired() for person in services.store.speakers()))
    services.store.set_consent(1, datetime.now(UTC), date(2001, 2, 3), None)
    voices = [each.vector for each in services.store.references(1)]
    home = services.paths.data.parent
    assert traces(home, "Tom", voices)
    ask_expired(shown, runner)
    click(dialog(qtbot), "Remove them")
    qtbot.waitUntil(lambda: [person.name for person in services.store.speakers()] == ["Zoë"])
    qtbot.waitUntil(lambda: [each.names for each in told] == [("Tom",)])
    assert traces(home, "Tom", voices) == []


def test_what_unnamed_voices_are_like_expires_at_the_start(make_page, services, runner, qtbot) -> None:
    vector = np.eye(1, 8, dtype=np.float32)[0]
    voice = NewVoice("Voice A", None, Status.UNKNOWN, None, Gender.FEMALE, (Segment(0, 5),), "model", vector)
    now = datetime.now(UTC)
    services.archive.add(NewRecording("0" * 64, 60.0, now, (voice,)), Place(Path("/tape.wav"), 1, 1))
    with closing(sqlite3.connect(services.library.with_name("index.sqlite"))) as index:
        index.execute("UPDATE recordings SET heard = '2020-01-01T00:00:00+00:00'")
        index.commit()
    assert len(services.archive.vectors("model")) == 1
    ask_expired(make_page(), runner)
    qtbot.waitUntil(lambda: len(services.archive.vectors("model")) == 0)


def test_threshold_follows_the_rate_and_the_library(make_page, services, qtbot) -> None:
    for number in range(10):
        add_person(services, f"Person {number}")
    page = make_page(target_fpir=0.01)
    qtbot.waitUntil(lambda: "score at least 0.50" in words(page.threshold))
    changed = []
    page.settings_changed.connect(changed.append)
    choice = page.threshold.findChild(QComboBox)
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert changed[-1].target_fpir == 0.05
    qtbot.waitUntil(lambda: "score at least 0.40" in words(page.threshold))
    QTest.keyClick(choice, Qt.Key.Key_Up)
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert changed[-1].target_fpir == 0.001
    qtbot.waitUntil(lambda: "score at least 0.60" in words(page.threshold))


def test_without_a_model_people_are_still_shown(make_page, services) -> None:
    add_person(services, "Tom")
    services.hub.present = False
    page = make_page()
    assert rows(page) == ["Tom"]
    assert "There is no encoder model" in words(page.threshold)


def test_a_library_that_cannot_be_read_is_said(make_page, services, qtbot) -> None:
    page = make_page()
    services.store.close()
    services.store = BrokenStore()
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.problems))
    assert str(page.problems[0]) == "The library is locked by another program."
    qtbot.waitUntil(lambda: "The library cannot be read" in words(page))
    assert "Nobody is enrolled yet" not in words(page)


def test_changes_by_another_program_show_up(make_page, services, qtbot) -> None:
    add_person(services, "Tom")
    page = make_page()
    add_person(services, "Zoë")
    qtbot.waitUntil(lambda: rows(page) == ["Tom", "Zoë"], timeout=60_000)


# By microphone


class Studio:
    """Keeps the recorder that the dialog made, so that the test can speak into it."""

    def __init__(self) -> None:
        self.recorder: FakeRecorder | None = None
        self.error: Exception | None = None

    def make(self, folder: Path, device) -> FakeRecorder:
        self.recorder = FakeRecorder(folder, device)
        self.recorder.fails = self.error
        return self.recorder

    def speak(self, seconds: float, amplitude: float = 0.3) -> None:
        noise = np.random.default_rng(1).uniform(-1, 1, round(seconds * RATE)).astype(np.float32)
        self.recorder.give(noise * amplitude)


@pytest.fixture
def studio(monkeypatch, services) -> Studio:
    made = Studio()
    services.speech = LoudIsSpeech()
    monkeypatch.setattr("voxdesk.ui.parts.microphone.open_recorder", made.make)
    monkeypatch.setattr(
        "voxdesk.ui.speakers.microphone_enrolment.list_microphones", lambda request, services, ctx: (USB,)
    )
    return made


def begin_recording(page, qtbot, studio) -> QDialog:
    click(page, "Enrol by microphone…")
    asked = dialog(qtbot)
    click(asked, "Record")
    qtbot.waitUntil(
        lambda: studio.recorder is not None and studio.recorder.calls == ["start"], timeout=60_000
    )
    qtbot.waitUntil(lambda: button(asked, "Cancel").isEnabled() and asked.record.text().startswith("Stop"))
    return asked


def test_enrol_by_microphone(make_page, services, qtbot, studio) -> None:
    page = make_page()
    asked = begin_recording(page, qtbot, studio)
    assert not button(asked, "Save voice").isEnabled()  # no name yet
    QTest.keyClicks(field(asked, "Name of the person"), "Maria")
    studio.speak(7.5)
    qtbot.waitUntil(lambda: 40 <= asked.bar.value() <= 60, timeout=60_000)
    studio.speak(8)
    qtbot.waitUntil(lambda: asked.bar.value() == 100, timeout=60_000)
    qtbot.waitUntil(lambda: "That is enough" in asked.status.text())
    click(asked, asked.record.text())
    qtbot.waitUntil(lambda: asked.record.text() == "Record again", timeout=60_000)
    click(asked, "Save voice")
    qtbot.waitUntil(lambda: rows(page) == ["Maria"], timeout=60_000)
    assert QApplication.activeModalWidget() is None
    assert page.said == ["Learned the voice of Maria from 1 recording"]
    kept = Path(services.store.references(1)[0].source)
    assert kept.is_file()


def test_space_records_and_stops_and_escape_throws_no_reading_away(
    make_page, services, qtbot, studio
) -> None:
    page = make_page()
    click(page, "Enrol by microphone…")
    asked = dialog(qtbot)
    asked.record.setFocus()
    QTest.keyClick(asked.record, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: asked.record.text().startswith("Stop"), timeout=60_000)
    assert asked.focusWidget() is asked.record
    assert asked.record.accessibleName() == "Stop"
    studio.speak(4)
    QTest.keyClick(asked.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: asked.record.text() == "Record again", timeout=60_000)
    assert asked.focusWidget() is asked.record
    assert asked.record.accessibleName() == "Record again"
    first = next(services.paths.recordings.glob("*.wav"))
    QTest.keyClick(asked.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: asked.record.text().startswith("Stop"), timeout=60_000)
    qtbot.waitUntil(lambda: not first.exists(), timeout=60_000)
    studio.speak(4)
    QTest.keyClick(asked.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: asked.record.text() == "Record again", timeout=60_000)
    assert len(list(services.paths.recordings.glob("*.wav"))) == 1
    QTest.keyClick(asked.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.microphone.dialog is None, timeout=60_000)
    qtbot.waitUntil(lambda: list(services.paths.recordings.glob("*")) == [])


def test_microphone_recording_that_is_not_good_enough_can_be_made_again(
    make_page, services, qtbot, studio, monkeypatch
) -> None:
    def refuse(request, services, ctx):
        from voxdesk.core.types import Skipped
        from voxdesk.workflows.people.enrol import EnrolResult

        return EnrolResult(None, (), (Skipped("x", "It contains more than one voice."),))

    monkeypatch.setattr("voxdesk.workflows.people.enrol.enrol", refuse)
    page = make_page()
    asked = begin_recording(page, qtbot, studio)
    QTest.keyClicks(field(asked, "Name of the person"), "Maria")
    studio.speak(4)
    click(asked, "Save voice")  # stops and saves in one step
    qtbot.waitUntil(lambda: "more than one voice" in asked.status.text(), timeout=60_000)
    assert services.store.speakers() == ()
    first = next(services.paths.recordings.glob("*.wav"))
    assert button(asked, "Record again").isEnabled()
    click(asked, "Cancel")
    qtbot.waitUntil(lambda: not first.exists(), timeout=60_000)


def test_cancel_while_recording_leaves_nothing(make_page, services, qtbot, studio) -> None:
    page = make_page()
    asked = begin_recording(page, qtbot, studio)
    studio.speak(2)
    click(asked, "Cancel")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=60_000)
    qtbot.waitUntil(lambda: page.microphone.dialog is None, timeout=60_000)
    assert studio.recorder.calls == ["start", "stop"]
    qtbot.waitUntil(lambda: list(services.paths.recordings.glob("*")) == [])


def test_what_is_wrong_with_the_sound_is_said(make_page, qtbot, studio) -> None:
    page = make_page()
    asked = begin_recording(page, qtbot, studio)
    studio.speak(1.5, amplitude=1.0)
    studio.recorder.give(np.ones(800, np.float32))
    qtbot.waitUntil(lambda: "Too loud" in asked.status.text(), timeout=60_000)
    studio.recorder.only_zeros = True
    qtbot.waitUntil(lambda: "only silence" in asked.status.text(), timeout=60_000)
    studio.recorder.only_zeros = False
    studio.recorder.error = "The microphone was unplugged."
    qtbot.waitUntil(
        lambda: "was unplugged. What was recorded until then is kept" in asked.status.text(), timeout=60_000
    )
    assert button(asked, "Record again").isEnabled()
    click(asked, "Cancel")


def test_a_microphone_that_cannot_be_opened(make_page, qtbot, studio) -> None:
    from voxdesk.core.errors import DeviceError

    studio.error = DeviceError("The microphone is in use.", hint="Close the other program.")
    page = make_page()
    click(page, "Enrol by microphone…")
    asked = dialog(qtbot)
    click(asked, "Record")
    qtbot.waitUntil(
        lambda: asked.status.text() == "The microphone is in use. Close the other program.", timeout=60_000
    )
    assert button(asked, "Record").isEnabled()
    click(asked, "Cancel")


def test_no_microphone(make_page, qtbot, studio, monkeypatch) -> None:
    monkeypatch.setattr(
        "voxdesk.ui.speakers.microphone_enrolment.list_microphones", lambda request, services, ctx: ()
    )
    page = make_page()
    click(page, "Enrol by microphone…")
    asked = dialog(qtbot)
    assert "No microphone was found" in words(asked)
    assert not button(asked, "Record").isEnabled()
    click(asked, "Cancel")


def test_another_text_can_be_read(make_page, qtbot, studio) -> None:
    page = make_page()
    click(page, "Enrol by microphone…")
    asked = dialog(qtbot)
    first = words(asked)
    click(asked, "Another text")
    assert words(asked) != first
    click(asked, "Cancel")


def test_a_worker_that_is_busy_does_not_freeze_the_page(
    make_page, services, runner: JobRunner, qtbot
) -> None:
    add_person(services, "Tom")
    page = make_page()
    gate = threading.Event()
    runner.submit(lambda request, services, ctx: gate.wait(120), None, "Busy")
    QTest.keyClicks(page.search, "to")
    assert rows(page) == ["Tom"]
    gate.set()
