"""The Recordings page as its user meets it: agreeing, indexing, finding, hearing, opening."""

import multiprocessing
import shutil
import sqlite3
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import soundfile
from access import faint, hidden_words, nameless, out_of_reach
from elsewhere import verb_elsewhere
from hands import button
from people_parts import settle
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QRadioButton,
    QWidget,
)
from sound_card import write_numbered
from test_nothing_is_cut import CODES, left_cut
from tiny_models import tiny_paths, write_listening_models
from window_parts import make_window

from voxdesk.archive.records import NewRecording, NewVoice, Place, Query, Voice, VoiceGroup
from voxdesk.core.context import CallbackContext
from voxdesk.core.names import forgetting
from voxdesk.core.requests import EnrolRequest, TimelineRequest
from voxdesk.core.settings import Settings, load_open_settings
from voxdesk.core.types import Candidate, Gender, QualityGrade, Segment, Status
from voxdesk.jobs.runner import JobRunner
from voxdesk.ui.parts.dask_field import DaskField
from voxdesk.ui.parts.export_dialog import ExportDialog
from voxdesk.ui.parts.name_voice import NameVoiceDialog
from voxdesk.ui.recordings.changes_dialog import ChangesDialog
from voxdesk.ui.recordings.page import RecordingsPage
from voxdesk.workflows.archive.find import SpokenTurn, UnnamedVoice
from voxdesk.workflows.archive.group import group_voices
from voxdesk.workflows.archive.index import AgreeRequest, IndexRequest, agree, index_recordings
from voxdesk.workflows.folders.watch_session import Begin, WatchPlan
from voxdesk.workflows.listen.edited_timelines import KeptTurns, keep_turns
from voxdesk.workflows.listen.timeline import find_turns
from voxdesk.workflows.people.enrol import enrol
from voxdesk.workflows.recordings import Dropped
from voxdesk.workflows.services import open_services

NOW = datetime.now(UTC)


def voice(label: str, name: str | None, *turns: tuple[float, float], gender=Gender.FEMALE) -> NewVoice:
    status = Status.UNKNOWN if name is None else Status.KNOWN
    return NewVoice(label, name, status, None, gender, tuple(Segment(*turn) for turn in turns))


@pytest.fixture
def tapes(services, tmp_path: Path) -> Path:
    """Three recordings in the index: Anna twice, Ben, a stranger; the oldest one is gone."""
    folder = tmp_path / "tapes"
    (folder / "deep").mkdir(parents=True)
    anna, ben = voice("Anna", "Anna", (0, 4), (10, 16)), voice("Ben", "Ben", (4, 9), gender=Gender.MALE)
    stranger = voice("Voice A", None, (20, 60))
    for number, (name, voices) in enumerate(
        (("talk.wav", (anna, ben)), ("deep/call.wav", (anna, stranger)), ("old.wav", (ben,)))
    ):
        path = folder / name
        if name != "old.wav":
            write_numbered(path, number + 1, 70.0)
        when = NOW - timedelta(days=20 * number)
        quality = QualityGrade.POOR if number else QualityGrade.GOOD
        heard = NewRecording(f"{number:064x}", 70.0, when, voices, quality)
        services.archive.add(heard, Place(path, 1, 1))
    services.archive.note_missing([folder / "old.wav"], [])
    return folder


@pytest.fixture
def make_page(qtbot, services, runner):
    made = []

    def make(shown_by=services, worked_by=runner, **settings) -> RecordingsPage:
        page = RecordingsPage(shown_by, worked_by, Settings(theme="dark", **settings))
        page.resize(1100, 700)
        qtbot.addWidget(page)
        page.said, page.problems, page.opened = [], [], []
        page.told.connect(page.said.append)
        page.saved.connect(lambda words, path: page.said.append(words))
        page.problem.connect(page.problems.append)
        page.open_wanted.connect(lambda path, at_s: page.opened.append((path.name, at_s)))
        page.refresh()
        page.show()
        qtbot.waitExposed(page)
        settle(qtbot, worked_by)
        made.append(page)
        return page

    yield make
    for page in made:
        page.shut_down()


def listed(page: RecordingsPage, column: int = 0) -> list[str]:
    model = page.recordings.table.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def cells(view) -> list[list[str]]:
    model = view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def press(place: QWidget, name: str) -> None:
    found = [
        each
        for each in place.findChildren(QAbstractButton)
        if name in (each.accessibleName(), each.text()) and each.isVisible()
    ]
    assert found, f"no button {name!r}"
    assert found[0].isEnabled(), f"{name} cannot be pressed"
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def words(place: QWidget) -> str:
    return "\n".join(each.text() for each in place.findChildren(QLabel) if each.isVisible())


def dialog(qtbot, kind: type[QDialog] = QDialog) -> QDialog:
    def there() -> bool:
        return isinstance(QApplication.activeModalWidget(), kind)

    qtbot.waitUntil(there)
    return QApplication.activeModalWidget()


def choose(page: RecordingsPage, name: str, qtbot, runner) -> None:
    page.recordings.table.table.selectRow(listed(page).index(name))
    settle(qtbot, runner)


def test_nothing_is_kept_before_the_user_agrees(make_page, services, qtbot, runner) -> None:
    page = make_page()
    assert "off until you agree" in words(page)
    press(page, "What the index keeps…")
    asked = dialog(qtbot)
    assert "Never the sound itself" in words(asked)
    assert "index.sqlite" in words(asked)
    press(asked, "Cancel")
    settle(qtbot, runner)
    assert not load_open_settings(services.paths.settings).index_recordings
    assert services.archive_if_made is None


def test_agreeing_says_what_is_kept_and_where_not(make_page, services, qtbot, runner, tmp_path) -> None:
    page = make_page()
    changed = []
    page.settings_changed.connect(changed.append)
    press(page, "What the index keeps…")
    asked = dialog(qtbot)
    names = [each for each in asked.findChildren(QRadioButton) if each.text() == "Names and turns only"]
    names[0].setChecked(True)
    press(asked, "Leave a folder out")
    chooser = dialog(qtbot, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path))
    chooser.reject()
    press(asked, "Keep an index")
    settle(qtbot, runner)
    kept = load_open_settings(services.paths.settings)
    assert (kept.index_recordings, kept.index_vectors) == (True, False)
    assert kept.index_excluded == (str(tmp_path),)
    assert changed[-1].index_recordings
    assert changed[-1].index_excluded == (str(tmp_path),)
    assert "each that is heard stands here" in words(page)
    press(page, "What the index keeps…")
    press(dialog(qtbot), "Switch off")
    settle(qtbot, runner)
    assert not load_open_settings(services.paths.settings).index_recordings


def test_the_index_is_erased_after_a_question(make_page, services, tapes, qtbot, runner) -> None:
    page = make_page(index_recordings=True)
    press(page, "What the index keeps…")
    press(dialog(qtbot), "Erase…")
    press(dialog(qtbot), "Erase the index")
    settle(qtbot, runner)
    assert services.archive.count(Query()) == 0
    assert page.said == ["The index is empty."]
    assert "Nothing was heard yet" in words(page)


def test_every_recording_says_who_speaks_how_long(make_page, tapes) -> None:
    page = make_page(index_recordings=True)
    assert listed(page) == ["talk.wav", "call.wav", "old.wav (missing)"]
    assert listed(page, 1) == ["Anna, Ben", "Anna, 1 unknown", "Ben"]
    assert listed(page, 2) == ["1:10"] * 3
    assert listed(page, 4) == ["0:15", "0:50", "0:05"]
    assert "3 RECORDINGS" in words(page)
    assert cells(page.recordings.card.talk.table) == [
        ["unknown", "0:40", "57 %"],
        ["Anna", "0:20", "29 %"],
        ["Ben", "0:10", "14 %"],
    ]


def test_recordings_are_found_by_person_voice_date_quality_folder_and_words(
    make_page, tapes, qtbot, runner
) -> None:
    page = make_page(index_recordings=True)
    filters = page.recordings.filters

    def found() -> list[str]:
        settle(qtbot, runner)
        return listed(page)

    filters.person.setCurrentText("Anna")
    assert found() == ["talk.wav", "call.wav"]
    assert listed(page, 4) == ["0:10", "0:10"]  # Anna's minutes
    assert "0:20 of speech in 2 recordings" in words(page.recordings.card)
    filters.voices.setCurrentText("Unknown voices")
    assert found() == ["call.wav"]
    filters.clear()
    filters.voices.setCurrentText("Perceived: male")
    assert found() == ["talk.wav", "old.wav (missing)"]
    filters.clear()
    filters.time.setCurrentText("Last 30 days")
    assert found() == ["talk.wav", "call.wav"]
    filters.time.setCurrentText("From … to …")
    filters.since.setDate(QDate.currentDate().addDays(-50))
    filters.until.setDate(QDate.currentDate().addDays(-30))
    assert found() == ["old.wav (missing)"]
    filters.clear()
    filters.quality.setCurrentText("Quality: poor")
    assert found() == ["call.wav", "old.wav (missing)"]
    page.recordings.table.table.selectRow(0)
    settle(qtbot, runner)
    assert "Quality: poor" in words(page.recordings.card)
    filters.clear()
    filters.folder.setCurrentText("Choose a folder…")
    chooser = dialog(qtbot, QFileDialog)
    chooser.fileSelected.emit(str(tapes / "deep"))
    chooser.reject()
    assert found() == ["call.wav"]
    filters.clear()
    QTest.keyClicks(filters.search, "tal")
    qtbot.waitUntil(lambda: listed(page) == ["talk.wav"])
    filters.search.setText("nothing is called so")
    qtbot.waitUntil(lambda: listed(page) == [])
    assert "No recording is like that." in words(page)
    press(page, "Show all recordings")
    assert len(found()) == 3


def test_turns_of_a_recording_are_heard_one_after_the_other(make_page, tapes, card, qtbot, runner) -> None:
    page = make_page(index_recordings=True)
    choose(page, "talk.wav", qtbot, runner)
    assert [row[0] for row in cells(page.recordings.card.turns)] == ["0:00", "0:04", "0:10"]
    page.recordings.card.talk.table.selectRow(0)
    assert [row[0] for row in cells(page.recordings.card.turns)] == ["0:00", "0:10"]
    press(page.recordings.card, "Play all turns of Anna")
    qtbot.waitUntil(lambda: card.played == [(1, 0.0), (1, 10.0)])
    assert [row.turn.start_s for row in page.recordings.card.turns.chosen] == [10]  # what is heard is marked
    press(page.recordings.card, "Stop playing")
    qtbot.waitUntil(lambda: not card.playing)
    page.recordings.card.turns.selectRow(0)
    QTest.keyClick(page.recordings.card.turns, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.played[2:] == [(1, 0.0)])
    QTest.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not card.playing)


def test_a_word_is_found_in_all_recordings_and_heard_by_a_click(
    make_page, services, tapes, card, qtbot, runner
) -> None:
    first, second, _ = services.archive.find(Query())
    services.archive.put_words(
        first.id, "x", [(Segment(0.5, 2.0), "Good morning"), (Segment(5.0, 7.0), "The new budget, then.")]
    )
    services.archive.put_words(second.id, "x", [(Segment(25.0, 27.0), "No budget at all")])
    page = make_page(index_recordings=True)
    page.recordings.filters.search.setText("budget")
    qtbot.waitUntil(lambda: len(listed(page)) == 2)
    settle(qtbot, runner)
    choose(page, "talk.wav", qtbot, runner)
    turns = page.recordings.card.turns
    qtbot.waitUntil(lambda: [row[3] for row in cells(turns)] == ["The new budget, then."])
    assert cells(turns)[0][0] == "0:05" and cells(turns)[0][2] == "Ben"
    assert not turns.isColumnHidden(3)
    turns.selectRow(0)
    QTest.keyClick(turns, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.played == [(1, 5.0)])
    press(page.recordings.card, "Open on Listen at the chosen turn")
    assert page.opened == [("talk.wav", 5.0)]
    # Without a word asked for, all that is said; without words, turns.
    page.recordings.filters.search.clear()
    qtbot.waitUntil(lambda: len(listed(page)) == 3)
    settle(qtbot, runner)
    choose(page, "talk.wav", qtbot, runner)
    qtbot.waitUntil(lambda: [row[3] for row in cells(turns)] == ["Good morning", "The new budget, then."])
    choose(page, listed(page)[2], qtbot, runner)  # nothing is known of what is said in it
    qtbot.waitUntil(lambda: turns.isColumnHidden(3) and len(cells(turns)) == 1)
    assert not turns.isColumnHidden(1)


def test_words_are_kept_once_the_user_agrees_and_known_recordings_are_read(
    make_page, services, tapes, qtbot, runner
) -> None:
    (tapes / "talk.srt").write_text("1\n00:00:04,500 --> 00:00:06,000\nThe new budget.\n")
    page = make_page(index_recordings=True)
    press(page, "What the index keeps…")
    asked = dialog(qtbot)
    (box,) = asked.findChildren(QCheckBox)
    assert not box.isChecked()
    box.setChecked(True)
    press(asked, "Save")
    settle(qtbot, runner)
    assert load_open_settings(services.paths.settings).index_words
    qtbot.waitUntil(lambda: services.archive.count(Query(words="budget")) == 1)
    press(page, "What the index keeps…")
    asked = dialog(qtbot)
    (box,) = asked.findChildren(QCheckBox)
    assert box.isChecked()
    box.setChecked(False)
    press(asked, "Save")
    settle(qtbot, runner)
    assert services.archive.count(Query(words="budget")) == 0


def test_all_turns_of_a_person_are_heard_through_all_recordings(
    make_page, tapes, card, qtbot, runner
) -> None:
    page = make_page(index_recordings=True)
    page.recordings.card.talk.table.selectRow(1)
    QTest.keyClick(page.recordings.card.talk.table, Qt.Key.Key_Return)  # Anna's recordings
    settle(qtbot, runner)
    assert listed(page) == ["talk.wav", "call.wav"]
    page.recordings.card.talk.table.clearSelection()
    press(page.recordings.card, "Play all turns of Anna")
    card.hurry()
    qtbot.waitUntil(lambda: card.played == [(1, 0.0), (1, 10.0), (2, 0.0), (2, 10.0)])
    qtbot.waitUntil(lambda: page.player.current is None)
    assert page.recordings.card.play.text() == "Play"


@pytest.mark.logs("Playing broke off")
def test_what_cannot_be_played_ends_the_playing_and_is_told(make_page, tapes, card, qtbot, runner) -> None:
    page = make_page(index_recordings=True)
    choose(page, "talk.wav", qtbot, runner)
    press(page.recordings.card, "Play all turns")
    qtbot.waitUntil(lambda: len(card.played) == 1)
    card.broken = "It was pulled out"
    qtbot.waitUntil(lambda: bool(page.problems))
    assert (
        str(page.problems[0]) == "Playing broke off: it was pulled out. Is the loudspeaker still plugged in?"
    )
    assert page.player.current is None
    assert len(card.played) == 1
    choose(page, "old.wav (missing)", qtbot, runner)
    assert not page.recordings.card.play.isEnabled()
    assert not page.recordings.card.open.isEnabled()


def test_a_recording_is_opened_at_the_chosen_turn(make_page, tapes, qtbot, runner) -> None:
    page = make_page(index_recordings=True)
    choose(page, "talk.wav", qtbot, runner)
    page.recordings.card.turns.selectRow(2)
    press(page.recordings.card, "Open")
    QTest.keyClick(page.recordings.table.table, Qt.Key.Key_Return)
    page.recordings.filters.person.setCurrentText("Ben")
    settle(qtbot, runner)
    choose(page, "talk.wav", qtbot, runner)
    assert page.opened == [("talk.wav", 10.0), ("talk.wav", 10.0)]


@pytest.mark.logs("(reach_verdict|find_turns) failed")
def test_the_window_opens_it_on_listen_at_that_second(qtbot, services, runner, voices, monkeypatch) -> None:
    path = voices["anna"][0]
    services.archive.add(
        NewRecording("0" * 64, 5.0, NOW, (voice("Anna", "Anna", (1.0, 2.0)),)), Place(path, 1, 1)
    )
    for window in make_window(qtbot, services, runner, Settings(tour_done=True, index_recordings=True), None):
        window.show_page("recordings")
        settle(qtbot, runner)
        page = window.page("recordings")
        choose(page, path.name, qtbot, runner)
        window.commands.run("recordings.open")
        assert window.page_name == "listen"
        listen = window.page("listen")
        qtbot.waitUntil(lambda listen=listen: listen.stage.view.playhead_s == 1.0)


@pytest.mark.logs("look_at_voice failed")  # these voices have no vectors, the hub no network
def test_of_very_many_the_newest_and_the_voices_of_most_recordings_are_listed(
    make_page, services, qtbot, runner
) -> None:
    many, stranger = 620, (voice("Voice A", None, (0, 3)),)
    services.archive.add_all(
        (
            NewRecording(f"{number:064x}", 9.0, NOW - timedelta(days=number), stranger),
            Place(Path(f"/tapes/{number:03}.wav"), 1, 1),
        )
        for number in range(many)
    )
    found = services.archive.find(Query(limit=many))
    services.archive.regroup((each.voices[0].id, number // 5) for number, each in enumerate(found))
    page = make_page(index_recordings=True)
    assert listed(page)[:2] == ["000.wav", "001.wav"]
    assert len(listed(page)) == 500
    assert "The newest 500 of 620 are listed" in words(page)
    assert page.tabs.tabText(1) == "Unknown voices (100+)"


def test_what_another_program_writes_appears(make_page, services, tapes, qtbot) -> None:
    page = make_page(index_recordings=True)
    services.archive.add(
        NewRecording("f" * 64, 9.0, NOW + timedelta(days=1), (voice("Dora", "Dora", (0, 3)),)),
        Place(tapes / "new.wav", 1, 1),
    )
    qtbot.waitUntil(lambda: listed(page)[:1] == ["new.wav"])
    qtbot.waitUntil(lambda: page.recordings.filters.person.findText("Dora") > 0)


@pytest.fixture
def filled_window(qtbot, services, runner, tapes):
    """The smallest window that is promised, at the page with something in it."""
    settings = Settings(theme="light", tour_done=True, index_recordings=True)
    for window in make_window(qtbot, services, runner, settings, None):
        window.resize(1024, 700)
        window.show_page("recordings")
        settle(qtbot, runner)
        yield window


def unnamed(services) -> UnnamedVoice:
    """A voice without a name, three samples and the nearest people."""
    recording = services.archive.find(Query(unknown=True))[0]
    voice = recording.voices[0]
    nearest = (Candidate(1, "Konstantin Peters", 0.61), Candidate(2, "Maria Lopez", -0.12))
    samples = (SpokenTurn(recording, voice, Segment(20.0, 60.0)),) * 3
    return UnnamedVoice(VoiceGroup(12, 1204, 12_010.0), (voice,), nearest, samples)


def shown(window, services, runner, qtbot):
    """Everything that the page can show, one after the other."""
    page = window.page("recordings")
    page.undo.show()
    yield "everything"
    choose(page, "call.wav", qtbot, runner)
    page.recordings.card.talk.table.selectRow(0)
    yield "a recording"
    page.recordings.filters.time.setCurrentIndex(page.recordings.filters.time.count() - 1)
    settle(qtbot, runner)
    yield "days"
    page.tabs.setCurrentIndex(1)
    page.voices.voice.show_voice(unnamed(services))
    qtbot.wait(50)
    yield "a voice"


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_cut_on_the_filled_page(code, speak, request, services, runner, qtbot) -> None:
    speak(code)
    window = request.getfixturevalue("filled_window")
    for what in shown(window, services, runner, qtbot):
        assert window.width() == 1024
        assert left_cut(window, qtbot) == [], what


def test_the_filled_page_is_for_everybody(filled_window, services, runner, qtbot) -> None:
    filled_window.raise_()
    filled_window.activateWindow()
    qtbot.waitUntil(filled_window.isActiveWindow)
    for what in shown(filled_window, services, runner, qtbot):
        page = filled_window.page("recordings")
        assert (nameless(page), hidden_words(page), faint(page)) == ([], [], []), what
        assert out_of_reach(filled_window) == [], what


@pytest.fixture(scope="session")
def models(tmp_path_factory, voices) -> Path:
    return write_listening_models(tmp_path_factory.mktemp("models"), voices)


@pytest.fixture
def hearing(qapp, models, voices, tmp_path):
    """Services that hear with small networks and know Anna, and a runner over them."""
    opened = open_services(tiny_paths(tmp_path / "user", models))
    enrol(EnrolRequest("Anna", (voices["anna"][0],)), opened, CallbackContext())
    runner = JobRunner(opened)
    yield opened, runner
    runner.shutdown()
    opened.close()


def test_a_dropped_folder_is_heard_into_the_index(make_page, hearing, voices, tmp_path, qtbot) -> None:
    services, runner = hearing
    folder = tmp_path / "new tapes"
    folder.mkdir()
    shutil.copy(voices["anna"][1], folder / "one.wav")
    shutil.copy(voices["dora"][0], folder / "two.wav")
    (folder / "broken.wav").write_bytes(b"not a recording")
    page = make_page(services, runner)
    assert page.drop_words(Dropped((folder,), frozenset({folder}))) == "Index “new tapes”"
    page.take_drop([folder])
    press(dialog(qtbot), "Keep an index")
    settle(qtbot, runner)
    page.set_settings(replace(page.settings, index_recordings=True))
    qtbot.waitUntil(lambda: bool(page.said) and page.said[-1] == "Indexed: 2 recordings")
    settle(qtbot, runner)
    assert sorted(listed(page)) == ["one.wav", "two.wav"]
    assert dict(zip(listed(page), listed(page, 1), strict=True)) == {
        "one.wav": "Anna",
        "two.wav": "1 unknown",
    }
    assert "Not indexed: 1 recording." in str(page.problems[0])
    assert "broken.wav" in str(page.problems[0].hint)


def test_the_verbs_index_and_watch_fill_the_index_while_the_window_does(
    make_page, hearing, models, voices, tmp_path, qtbot
) -> None:
    services, runner = hearing
    agree(AgreeRequest(), services, CallbackContext())
    folders = {}
    for person in ("dora", "ben", "carl"):
        folders[person] = tmp_path / f"tapes of {person}"
        folders[person].mkdir()
        for number, path in enumerate(voices[person]):
            shutil.copy(path, folders[person] / f"{person} {number}.wav")
    page = make_page(services, runner, index_recordings=True)
    home, spawn = tmp_path / "user", multiprocessing.get_context("spawn")
    watch = ("watch", str(folders["ben"]), "--once", "--every", "0.1", "--format", "srt")
    with ProcessPoolExecutor(2, mp_context=spawn) as others:
        verbs = [
            others.submit(verb_elsewhere, home, models, *words)
            for words in (("index", str(folders["dora"])), watch)
        ]
        page.take_drop([folders["carl"]])
        qtbot.waitUntil(lambda: all(each.done() for each in verbs) and bool(page.said), timeout=300_000)
        assert [each.result() for each in verbs] == [0, 0]
    assert page.said == ["Indexed: 3 recordings"]
    assert len(list(folders["ben"].glob("*.srt"))) == 3
    # What the others wrote appears by itself.
    qtbot.waitUntil(lambda: len(listed(page)) == 9, timeout=30_000)
    group_voices(None, services, CallbackContext())
    people: dict[int | None, set[str]] = {}
    for recording in services.archive.find(Query()):
        for each in recording.voices:
            people.setdefault(each.group_id, set()).add(recording.path.name.split()[0])
    assert None not in people
    assert sorted(people.values(), key=min) == [{"ben"}, {"carl"}, {"dora"}]
    with closing(sqlite3.connect(home / "data" / "index.sqlite")) as index:
        assert index.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_dask_cluster_listens_for_the_index_where_one_is_named(make_page, hearing, tmp_path, qtbot) -> None:
    services, runner = hearing
    agree(AgreeRequest(), services, CallbackContext())
    page = make_page(services, runner, index_recordings=True)
    page.indexing.ask()
    asked = dialog(qtbot)
    field, save = asked.findChild(DaskField), button(asked, "Save")
    field.setText("my computer")
    assert "not a valid address" in words(asked)
    assert not save.isEnabled()
    field.setText("tcp://127.0.0.1:1")
    save.click()
    qtbot.waitUntil(lambda: page.settings.index_dask == "tcp://127.0.0.1:1")
    (tmp_path / "tapes").mkdir()
    soundfile.write(tmp_path / "tapes" / "one.wav", np.zeros(8000, np.float32), 8000)
    page.take_drop([tmp_path / "tapes"])
    qtbot.waitUntil(lambda: bool(page.problems), timeout=120_000)
    assert "no Dask cluster at tcp://127.0.0.1:1" in str(page.problems[0])


def test_several_recordings_are_exported_by_one_dialog(make_page, hearing, voices, tmp_path, qtbot) -> None:
    services, runner = hearing
    folder = tmp_path / "tapes"
    folder.mkdir()
    for name, path in (("one", voices["anna"][1]), ("two", voices["dora"][0]), ("three", voices["dora"][1])):
        shutil.copy(path, folder / f"{name}.wav")
    agree(AgreeRequest(), services, CallbackContext())
    index_recordings(IndexRequest((folder,)), services, CallbackContext())
    page = make_page(services, runner, index_recordings=True)
    assert not page.export.isEnabled()
    page.recordings.table.table.selectAll()
    settle(qtbot, runner)
    (folder / "three.wav").unlink()  # it goes away while it is chosen
    press(page, "Export the chosen recordings…")
    asked = dialog(qtbot, ExportDialog)
    assert "3 recordings" in words(asked)
    asked.what.setCurrentIndex(asked.what.findData("csv"))
    asked.pseudonyms.setChecked(True)
    asked.key.setChecked(True)
    results = tmp_path / "results"
    asked.folder.setText(str(results))
    press(asked, "Export")
    qtbot.waitUntil(lambda: bool(page.problems), timeout=60_000)
    assert "2 files" in page.said[-1]
    assert "Not exported: 1 recording." in str(page.problems[0])
    assert "three.wav" in str(page.problems[0].hint)
    written = sorted(each.name for each in results.iterdir())
    assert len(written) == 3
    assert "pseudonyms.csv" in written
    tables = [each.read_text() for each in results.iterdir() if each.name != "pseudonyms.csv"]
    assert not any("Anna" in each for each in tables)
    assert "Anna" in (results / "pseudonyms.csv").read_text()
    page.tabs.setCurrentIndex(1)
    assert not page.export.isEnabled()


@pytest.fixture
def strangers(hearing, voices, tmp_path) -> Path:
    """Two recordings of somebody whom nobody has named, in the index."""
    services, _ = hearing
    folder = tmp_path / "strangers"
    folder.mkdir()
    for number, path in enumerate(voices["dora"][:2]):
        shutil.copy(path, folder / f"dora {number}.wav")
    agree(AgreeRequest(), services, CallbackContext())
    index_recordings(IndexRequest((folder,)), services, CallbackContext())
    return folder


@pytest.fixture
def voices_page(make_page, hearing, strangers, qtbot):
    """The page at its second tab."""
    services, runner = hearing
    page = make_page(services, runner, index_recordings=True, consent_given=True)
    page.tabs.setCurrentIndex(1)
    settle(qtbot, runner)
    return page


def names(services) -> set[str]:
    return {voice.shown for each in services.archive.find(Query()) for voice in each.voices}


def test_an_unknown_voice_is_shown_with_its_recordings_and_samples(voices_page, hearing, card, qtbot) -> None:
    _, runner = hearing
    page = voices_page
    assert page.tabs.tabText(1) == "Unknown voices (1)"
    assert cells(page.voices.table)[0][:2] == ["Voice 1", "2"]
    assert "This voice is in 2 recordings" in words(page.voices.voice)
    part, order = page.voices.table.nextInFocusChain(), []
    while part is not page.voices.table:
        order += [part.accessibleName()] if page.voices.voice.isAncestorOf(part) else []
        part = part.nextInFocusChain()
    there = [
        order.index(each)
        for each in ("Play sample 1", "Play sample 2", page.voices.voice.name.accessibleName())
    ]
    assert there == sorted(there), "Tab goes from top to bottom"
    press(page.voices.voice, "Play sample 1")
    qtbot.waitUntil(lambda: len(card.played) == 1)
    press(page.voices.voice, "Stop sample 1")
    qtbot.waitUntil(lambda: not card.playing)
    QTest.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(card.played) == 2)
    press(page.voices.voice, "Its recordings")
    settle(qtbot, runner)
    assert page.tabs.currentIndex() == 0
    assert sorted(listed(page)) == ["dora 0.wav", "dora 1.wav"]
    choose(page, "dora 0.wav", qtbot, runner)
    assert page.recordings.card.can_name  # the voice that was asked for is chosen


def test_voices_that_cannot_be_found_again_are_counted(voices_page, hearing, qtbot) -> None:
    services, runner = hearing
    page = voices_page
    services.archive.add(
        NewRecording("e" * 64, 9.0, NOW, (voice("Voice A", None, (0, 2)), voice("Voice B", None, (3, 5)))),
        Place(Path("/tapes/short.wav"), 1, 1),
    )
    page.refresh()
    settle(qtbot, runner)
    assert "Without a name, too: 2 voices." in words(page.voices)
    assert page.tabs.tabText(1) == "Unknown voices (1)"


def test_voices_by_another_model_are_told_and_heard_again(voices_page, hearing, qtbot) -> None:
    services, runner = hearing
    page = voices_page
    assert page.voices.hear_again.isHidden()
    first = services.archive.vectors("voice").vectors
    older = services.paths.user_models / "second"
    shutil.copytree(services.paths.models / "voice", older)
    manifest = older / "manifest.toml"
    manifest.write_text(manifest.read_text().replace('id = "voice"', 'id = "second"'))
    services.hub.look_again()
    services.hub.choose("encoder", "second")
    page.refresh()
    settle(qtbot, runner)
    assert "Analysed with another model: 2 recordings." in words(page.voices)
    press(page.voices, "Analyse again with the model in use")
    qtbot.waitUntil(lambda: bool(page.said))
    settle(qtbot, runner)
    assert "another model" not in words(page.voices)
    assert page.voices.hear_again.isHidden()
    assert np.allclose(services.archive.vectors("second").vectors, first)


def test_a_copy_is_told_beside_its_recording(make_page, services, tapes, qtbot, runner) -> None:
    services.archive.move(f"{0:064x}", Place(tapes / "other place.wav", 1, 1))
    page = make_page()
    choose(page, "other place.wav", qtbot, runner)
    assert "1 copy" in words(page.recordings.card)
    tips = [each.toolTip() for each in page.recordings.card.findChildren(QLabel)]
    assert any(f"The same recording: {tapes / 'talk.wav'}" in tip for tip in tips)


def test_naming_a_voice_names_it_everywhere_and_is_one_step(voices_page, hearing, qtbot) -> None:
    services, runner = hearing
    page = voices_page
    press(page.voices.voice, "Name this voice in all its recordings")
    asked = dialog(qtbot, NameVoiceDialog)
    QTest.keyClicks(asked.focusWidget(), "Dora Klein")
    press(asked, "Name it")
    qtbot.waitUntil(lambda: bool(page.said))
    settle(qtbot, runner)
    assert page.said[-1] == "Dora Klein is named in 2 recordings, learnt from 2"
    assert names(services) == {"Dora Klein"}
    assert {person.name for person in services.store.speakers()} == {"Anna", "Dora Klein"}
    assert page.tabs.tabText(1) == "Unknown voices"
    press(page, "Undo naming Dora Klein")
    qtbot.waitUntil(lambda: not page.naming.can_undo and page.naming.can_redo)
    settle(qtbot, runner)
    assert names(services) == {"Voice A"}
    assert {person.name for person in services.store.speakers()} == {"Anna"}
    page.naming.redo()
    qtbot.waitUntil(lambda: page.naming.can_undo)
    settle(qtbot, runner)
    assert names(services) == {"Dora Klein"}


def test_who_was_learnt_by_a_naming_is_looked_for_in_all_recordings(
    voices_page, hearing, strangers, voices, qtbot
) -> None:
    """A voice of hers that stands apart is shown, and gets the name once the user agrees."""
    services, runner = hearing
    archive = services.archive
    found = {each.path.stem: each.voices[0] for each in archive.find(Query())}
    archive.regroup([(found["dora 1"].id, 77)])
    page = voices_page
    page.refresh()
    settle(qtbot, runner)
    page.hide()  # somebody who works on another page is not asked in between
    page.naming.name(found["dora 0"].group_id, "Dora Klein")
    qtbot.waitUntil(lambda: page.naming.can_undo)
    settle(qtbot, runner)
    assert not [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, ChangesDialog) and each.isVisible()
    ]
    page.show()
    asked = dialog(qtbot, ChangesDialog)
    assert [row[:3] for row in cells(asked.table)] == [["dora 1.wav", "Voice A", "Dora Klein"]]
    assert names(services) == {"Dora Klein", "Voice A"}
    press(asked, "Apply")
    qtbot.waitUntil(lambda: page.naming.can_undo and page.naming.undo_words == "Undo the new judgement")
    assert names(services) == {"Dora Klein"}
    page.naming.undo()
    qtbot.waitUntil(lambda: names(services) == {"Dora Klein", "Voice A"})


def test_a_voice_is_named_from_its_recording_without_being_learnt(voices_page, hearing, qtbot) -> None:
    services, runner = hearing
    page = voices_page
    page.tabs.setCurrentIndex(0)
    choose(page, "dora 1.wav", qtbot, runner)
    page.recordings.card.talk.table.selectRow(0)
    press(page.recordings.card, "Name this voice in all its recordings")
    asked = dialog(qtbot, NameVoiceDialog)
    QTest.keyClicks(asked.focusWidget(), "Dora Klein")
    press(asked, "Learn this voice, to recognise it in other recordings")
    assert "Its recordings will say Dora Klein." in words(asked)
    press(asked, "Name it")
    qtbot.waitUntil(lambda: bool(page.said))
    settle(qtbot, runner)
    assert names(services) == {"Dora Klein"}
    assert {person.name for person in services.store.speakers()} == {"Anna"}
    assert listed(page, 1) == ["Dora Klein", "Dora Klein"]


def test_who_was_refused_is_not_suggested_again(voices_page, hearing, qtbot) -> None:
    _, runner = hearing
    page = voices_page
    assert "Anna" in [each.name for each in page.voices.chosen.nearest]
    press(page.voices.voice, "It is not Anna")
    settle(qtbot, runner)
    assert page.voices.chosen.nearest == ()
    press(page.voices.voice, "Suggest Anna again")  # a slip of the hand
    settle(qtbot, runner)
    assert "Anna" in [each.name for each in page.voices.chosen.nearest]
    assert page.voices.chosen.refused == ()


def test_who_is_enrolled_elsewhere_is_among_the_nearest(voices_page, hearing, voices, qtbot) -> None:
    services, _ = hearing
    page = voices_page
    assert "Dora" not in [each.name for each in page.voices.chosen.nearest]
    enrol(EnrolRequest("Dora", (voices["dora"][2],)), services, CallbackContext())
    qtbot.waitUntil(lambda: page.voices.chosen.nearest[0].name == "Dora")
    services.store.remove(services.store.find("Dora").id)
    qtbot.waitUntil(lambda: page.voices.chosen.nearest[0].name != "Dora")


def test_a_forgotten_person_cannot_come_back_by_undo(voices_page, qtbot) -> None:
    page = voices_page
    page.naming.name(1, "Dora Klein")
    qtbot.waitUntil(lambda: page.naming.can_undo)
    page.naming.undo()
    qtbot.waitUntil(lambda: page.naming.can_redo)
    page.take_names(forgetting(["Dora Klein"]))
    assert not page.naming.can_redo


def test_old_recordings_are_judged_again_after_a_person_was_enrolled(
    voices_page, hearing, voices, qtbot
) -> None:
    services, runner = hearing
    page = voices_page
    page.naming.judge_again(0.01)
    qtbot.waitUntil(lambda: page.said[-1:] == ["No names would change"])
    enrol(EnrolRequest("Dora Klein", (voices["dora"][2],)), services, CallbackContext())
    page.naming.judge_again(0.01)
    asked = dialog(qtbot, ChangesDialog)
    rows = cells(asked.table)
    assert [row[:3] for row in sorted(rows)] == [
        ["dora 0.wav", "Voice A", "Dora Klein"],
        ["dora 1.wav", "Voice A", "Dora Klein"],
    ]
    assert names(services) == {"Voice A"}  # nothing is written before it is agreed to
    press(asked, "Apply")
    qtbot.waitUntil(lambda: page.naming.can_undo)
    settle(qtbot, runner)
    assert names(services) == {"Dora Klein"}
    person = next(each for each in services.store.speakers() if each.name == "Dora Klein")
    services.store.remove(person.id)
    page.said.clear()
    page.naming.judge_again(0.01)
    asked = dialog(qtbot, ChangesDialog)
    assert {row[2] for row in cells(asked.table)} == {"unknown"}
    press(asked, "Apply")
    qtbot.waitUntil(lambda: page.said[-1:] == ["Names changed: 2 voices"])
    settle(qtbot, runner)
    assert names(services) <= {"Voice A", "Voice B"}
    page.naming.undo()
    qtbot.waitUntil(lambda: page.naming.can_redo)
    assert names(services) == {"Dora Klein"}
    page.naming.undo()
    qtbot.waitUntil(lambda: not page.naming.can_undo and page.naming.can_redo)
    assert names(services) == {"Voice A"}


def test_a_name_that_the_user_gave_stays_when_judged_again(voices_page, hearing, voices, qtbot) -> None:
    services, _ = hearing
    page = voices_page
    page.naming.name(1, "My neighbour", learn=False)
    qtbot.waitUntil(lambda: page.naming.can_undo)
    enrol(EnrolRequest("Dora Klein", (voices["dora"][2],)), services, CallbackContext())
    page.naming.judge_again(0.01)
    qtbot.waitUntil(lambda: page.said[-1] == "No names would change")


@pytest.fixture
def window(hearing, qtbot):
    """The whole window over services that hear; the index was agreed to."""
    services, runner = hearing
    agree(AgreeRequest(), services, CallbackContext())
    settings = Settings(tour_done=True, index_recordings=True, consent_given=True)
    yield from make_window(qtbot, services, runner, settings, None)


def indexed(services) -> dict[str, set[str]]:
    if services.archive_if_made is None:
        return {}
    return {each.path.name: {voice.shown for voice in each.voices} for each in services.archive.find(Query())}


def test_what_listen_hears_stands_in_the_index_as_it_is_corrected(window, hearing, voices, qtbot) -> None:
    services, runner = hearing
    path = voices["dora"][0]
    window.show_recording(path)
    qtbot.waitUntil(lambda: indexed(services) == {path.name: {"Voice A"}})
    settle(qtbot, runner)
    assert [each.recordings for each in services.archive.groups()] == [1]
    listen = window.page("listen")
    listen.turns.naming.name(listen.turns.voice("Voice A"), "Dora Klein", is_new=True)
    qtbot.waitUntil(lambda: indexed(services) == {path.name: {"Dora Klein"}})


def test_who_is_named_on_listen_stays_the_voice_that_it_was(
    window, hearing, strangers, voices, qtbot
) -> None:
    services, runner = hearing
    archive, path = services.archive, strangers / "dora 0.wav"
    (group,) = archive.groups()
    sha256 = next(each.sha256 for each in archive.find(Query()) if each.path == path)
    archive.refuse([each.id for each in archive.voices_of(group.id)], "Anna")

    def heard() -> Voice:
        return next(each for each in archive.find(Query()) if each.path == path).voices[0]

    before, vector = heard(), archive.vectors_of([heard()])
    found = find_turns(TimelineRequest(path), services, CallbackContext()).found
    early = replace(found[0], label="Voice B", end_s=found[0].start_s + 0.5)
    keep_turns(services.paths, sha256, KeptTurns(found, (early, *found)))  # it was corrected at another time
    window.show_recording(path)
    qtbot.waitUntil(lambda: indexed(services).get(path.name) == {"Voice A", "Voice B"})
    listen = window.page("listen")
    listen.turns.naming.name(listen.turns.voice("Voice A"), "Dora Klein", is_new=True)
    qtbot.waitUntil(lambda: indexed(services).get(path.name) == {"Dora Klein", "Voice B"})
    settle(qtbot, runner)
    named = heard()
    assert (named.id, named.group_id, named.name) == (before.id, group.id, "Dora Klein")
    assert np.array_equal(archive.vectors_of([named])[named.id], vector[before.id])
    assert archive.refused([named.id]) == {"anna"}


def test_listen_keeps_nothing_that_was_not_agreed_to(window, hearing, voices, qtbot) -> None:
    services, runner = hearing
    agree(AgreeRequest(agreed=False), services, CallbackContext())
    window.show_recording(voices["dora"][0])
    qtbot.waitUntil(lambda: bool(window.page("listen").stage.timeline.turns))
    settle(qtbot, runner)
    assert services.archive_if_made is None


def test_the_sample_is_no_recording_of_the_users(window, hearing, voices, qtbot) -> None:
    services, runner = hearing
    own = services.paths.resources / "sample"
    own.mkdir(parents=True)
    sample = Path(shutil.copy(voices["dora"][0], own))
    window.show_recording(sample)
    qtbot.waitUntil(lambda: bool(window.page("listen").stage.timeline.turns))
    settle(qtbot, runner)
    window.show_recording(voices["dora"][1])
    qtbot.waitUntil(lambda: list(indexed(services)) == [voices["dora"][1].name])


def test_what_comes_into_the_watched_folder_is_indexed(window, hearing, voices, tmp_path, qtbot) -> None:
    services, _ = hearing
    folder = tmp_path / "inbox"
    folder.mkdir()
    shutil.copy(voices["anna"][1], folder / "new.wav")
    window.watch.start(WatchPlan(folder, Begin.ALL))
    qtbot.waitUntil(lambda: indexed(services) == {"new.wav": {"Anna"}})


def test_a_folder_that_is_grouped_stands_in_the_index_too(window, hearing, voices, tmp_path, qtbot) -> None:
    services, runner = hearing
    folder = tmp_path / "heap"
    (folder / "private").mkdir(parents=True)
    for person in ("anna", "ben", "dora"):
        shutil.copy(voices[person][1], folder / f"{person}.wav")
    shutil.copy(voices["ben"][2], folder / "private" / "ben.wav")
    agree(AgreeRequest(excluded=(folder / "private",)), services, CallbackContext())
    window.group_folder(folder)
    wanted = {"anna.wav": {"Anna"}, "ben.wav": {"Voice A"}, "dora.wav": {"Voice A"}}
    qtbot.waitUntil(lambda: indexed(services) == wanted)
    settle(qtbot, runner)
