"""What stands around the pages: messages with details, first steps, guide, watched folder, dividers."""

import shlex
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hands import button, drop
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from window_parts import make_window, plain_entries

from voxdesk.core.errors import DataError
from voxdesk.core.settings import Settings
from voxdesk.core.types import (
    Analysis,
    Candidate,
    Gender,
    GenderGuess,
    Identification,
    QualityGrade,
    SoundQuality,
    Status,
    Turn,
)
from voxdesk.ui.parts.consent import ConsentDialog
from voxdesk.ui.parts.notice import NoticeBar
from voxdesk.ui.parts.page import Page
from voxdesk.ui.window import window_dialogs
from voxdesk.ui.window.assembly import begin_as_before
from voxdesk.ui.window.help import HelpDialog
from voxdesk.ui.window.spotlight import Spotlight
from voxdesk.ui.window.tour import Tour
from voxdesk.ui.window.watch import WatchDialog
from voxdesk.ui.window.watch_products import plan_of
from voxdesk.ui.window.watching import FolderWatch
from voxdesk.workflows.folders.watch_session import Begin, WatchPlan
from voxdesk.workflows.listen.timeline import FoundTurns


class Split(Page):
    """A page with a divider."""

    def __init__(self, services, runner, settings, parent=None) -> None:
        super().__init__(settings, parent)
        self.divider = QSplitter(self)
        self.divider.setObjectName("middle")
        self.divider.resize(600, 200)
        for _ in range(2):
            self.divider.addWidget(QWidget())
        self.opened: list[Path] = []

    def open_path(self, path: Path) -> None:
        self.opened.append(path)


@pytest.fixture
def window(qtbot, services, runner):
    yield from make_window(qtbot, services, runner, Settings(theme="dark"), plain_entries(Split))


def test_a_message_folds_away_what_led_to_it(window) -> None:
    error = DataError("The table cannot be written.", hint="Choose another folder.")
    error.__cause__ = PermissionError(13, "Permission denied")
    window.show_problem(error)
    details = window.notice.findChild(QPlainTextEdit)
    assert not details.isVisible()
    button(window.notice, "Details").click()
    assert details.isVisible()
    assert "Permission denied" in details.toPlainText()
    window.show_problem(DataError("There is nothing here."))
    assert not any(each.isVisible() for each in window.notice.findChildren(QPushButton))
    assert not details.isVisible()


def test_the_first_steps_are_three_and_come_once(window) -> None:
    begin_as_before(window)
    tour = window.findChild(Tour)
    assert tour.isVisible()
    titles = []
    for words in ("Next", "Next", "Get started"):
        titles.append(
            next(each.text() for each in tour.findChildren(QLabel) if each.property("tone") == "title")
        )
        assert window.rect().contains(tour.geometry())
        assert not tour.geometry().intersects(tour.pointed_at), "a card covers what it speaks of"
        button(tour, words).click()
    assert len(set(titles)) == 3
    assert window.settings.tour_done
    begin_as_before(window)
    assert not any(each.isVisible() for each in window.findChildren(Tour))


def test_the_first_steps_show_what_they_speak_of_and_dim_the_rest(qtbot, services, runner) -> None:
    for window in make_window(qtbot, services, runner, Settings(theme="light"), None):
        begin_as_before(window)
        tour = window.findChild(Tour)
        named = []
        for _ in range(2):
            lit = tour.pointed_at
            assert not lit.isEmpty()
            assert not tour.geometry().intersects(lit)
            seen = window.grab().toImage()
            clear = seen.pixelColor(lit.left() + 1, lit.bottom() - 1).lightness()
            assert clear > 225, "what is spoken of is not dimmed"
            assert seen.pixelColor(window.width() - 40, window.height() - 4).lightness() < 190
            # What is spoken of can be pressed; what is dimmed takes no click meant for the card.
            dimmed = window.childAt(window.width() - 40, window.height() - 4)
            assert isinstance(dimmed, Spotlight)
            assert not isinstance(window.childAt(lit.center()), Spotlight)
            named.append(window.page_name)
            button(tour, "Next").click()
        assert named == ["speakers", "listen"]
        button(tour, "Get started").click()
        seen = window.grab().toImage()
        assert seen.pixelColor(window.width() - 40, window.height() - 4).lightness() > 225


def test_escape_ends_the_first_steps_wherever_the_focus_is(window, qtbot) -> None:
    field = QLineEdit(window)
    field.show()
    for place in (window.findChild(QSplitter), field, window.rail.button("speakers"), None):
        window.change_settings(tour_done=False)
        window_dialogs.show_tour(window)
        tour = window.findChildren(Tour)[-1]
        if place is not None:  # somebody tries the window out while the card is over it
            place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            place.setFocus()
            qtbot.waitUntil(lambda place=place: window.focusWidget() is place, timeout=30_000)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        assert not tour.isVisible()
        assert window.settings.tour_done


def test_who_opens_a_recording_during_the_first_steps_sees_it(window, qtbot, tmp_path) -> None:
    begin_as_before(window)
    window.open_recordings([tmp_path / "talk.wav"])
    qtbot.waitUntil(lambda: window.page_name == "listen", timeout=60_000)
    assert not any(tour.isVisible() for tour in window.findChildren(Tour))
    assert window.settings.tour_done


def test_a_drop_during_the_first_steps_ends_them_where_it_fell(window, tmp_path) -> None:
    begin_as_before(window)
    tour = window.findChild(Tour)
    assert window.page_name == "speakers"
    assert drop(window, tmp_path / "talk.wav")
    assert not tour.isVisible()
    assert window.settings.tour_done


def test_who_goes_to_a_page_during_the_first_steps_stays_there_without_them(window) -> None:
    begin_as_before(window)
    tour = window.findChild(Tour)
    button(tour, "Next").click()
    assert tour.isVisible()
    window.show_page("settings")
    assert not tour.isVisible()
    assert window.page_name == "settings"
    assert window.settings.tour_done


def test_who_came_with_a_recording_is_shown_no_first_steps_yet(window) -> None:
    begin_as_before(window, first_steps=False)
    assert not any(each.isVisible() for each in window.findChildren(Tour))
    assert not window.settings.tour_done


def test_good_news_goes_by_itself_unless_somebody_is_there(qtbot, monkeypatch) -> None:
    monkeypatch.setattr("voxdesk.ui.parts.notice._READ_MS", 200)
    page = QWidget()
    qtbot.addWidget(page)
    field, bar = QLineEdit(page), NoticeBar(page)
    page.show()
    field.setFocus()
    monkeypatch.setattr(bar, "underMouse", lambda: False)
    bar.show_notice("Learnt: Anna", tone="good")
    qtbot.waitUntil(lambda: bar.text == "", timeout=10_000)
    bar.show_notice("Written: talk.csv", tone="good", action="Show in Folder")
    monkeypatch.setattr(bar, "underMouse", lambda: True)
    qtbot.wait(600)
    assert bar.text == "Written: talk.csv"
    monkeypatch.setattr(bar, "underMouse", lambda: False)
    qtbot.waitUntil(lambda: bar.text == "", timeout=10_000)
    bar.show_notice("The microphone was lost.", tone="bad")
    qtbot.wait(600)
    assert bar.text == "The microphone was lost."


def test_good_news_moves_nothing_and_what_is_wrong_hides_nothing(qtbot) -> None:
    page, bar, content = QWidget(), NoticeBar(), QLineEdit()
    layout = QVBoxLayout(page)
    bar.stand_in(layout)
    layout.addWidget(content)
    layout.addStretch(1)
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show()
    qtbot.waitExposed(page)
    at_first = content.geometry()
    bar.show_notice("Written: talk.csv", tone="good", action="Show in Folder")
    for size in ((700, 400), (560, 300)):
        page.resize(*size)
        qtbot.waitUntil(lambda: bar.geometry().bottomRight() == layout.contentsRect().bottomRight())
        assert content.pos() == at_first.topLeft()
        assert page.rect().contains(bar.geometry())
    bar.show_notice("The microphone was lost.", tone="bad")
    qtbot.waitUntil(lambda: content.y() > bar.geometry().bottom())
    bar.show_notice("Learnt: Anna", tone="good")
    qtbot.waitUntil(lambda: content.pos() == at_first.topLeft())
    bar.clear()
    assert not bar.isVisible()


def test_help_opens_at_the_page_and_turns_to_others(window, qtbot) -> None:
    window.show_page("speakers")
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.findChild(HelpDialog) is not None, timeout=30_000)
    guide = window.findChild(HelpDialog)
    text = guide.findChild(QTextBrowser)
    assert guide.topic == "speakers"
    assert "Enrol somebody" in text.toPlainText()
    for topic in ("start", "listen", "folders", "lab", "settings", "words", "keys"):
        guide.show_topic(topic)
        assert guide.topic == topic
        assert len(text.toPlainText()) > 200, topic
    assert "Go to Speakers" in text.toPlainText()


def test_links_of_the_guide_lead_to_its_topics(window, qtbot) -> None:
    window_dialogs.show_help(window)
    guide = window.findChild(HelpDialog)
    text = guide.findChild(QTextBrowser)
    guide.show_topic("start")
    text.anchorClicked.emit("speakers.md")
    assert guide.topic == "speakers"


def test_dividers_come_back_at_the_next_start(window, qtbot, services, runner) -> None:
    kept = []
    window.settings_changed.connect(kept.append)
    window.page("listen").divider.setSizes([450, 150])
    sizes = window.page("listen").divider.sizes()
    window.close()
    assert kept[-1].splitters
    for other in make_window(qtbot, services, runner, kept[-1], plain_entries(Split)):
        found = other.page("listen").divider.sizes()
        assert abs(found[0] / sum(found) - sizes[0] / sum(sizes)) < 0.05


def fake_analyse(request, services, ctx) -> Analysis:
    """Knows Anna; a file with "bad" in its name cannot be read."""
    if "bad" in request.source.name:
        raise DataError(f"“{request.source.name}” holds no sound.")
    speaker = Identification(
        Status.KNOWN, (Candidate(1, "Anna", 0.71),), 0.45, 0.05, 0.97, "", "test-encoder", 4.0
    )
    quality = SoundQuality(5.0, 4.0, 24.0, 0.0, -3.0, 200.0, QualityGrade.GOOD)
    return Analysis(str(request.source), quality, (), GenderGuess(Gender.FEMALE, 0.9, "g"), speaker, None)


def sound(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, np.zeros(800, np.float32), 8000)
    return path


@pytest.fixture
def watch(qtbot, runner, monkeypatch):
    monkeypatch.setattr("voxdesk.workflows.folders.watch_session.analyse", fake_analyse)
    made = FolderWatch(runner, look_ms=30)
    yield made
    made.stop()


def test_new_recordings_are_analysed_as_they_come(watch, qtbot, tmp_path) -> None:
    sound(tmp_path / "old.wav")
    watch.start(WatchPlan(tmp_path))
    qtbot.waitUntil(lambda: watch.looks > 0, timeout=30_000)
    new, bad = sound(tmp_path / "deep" / "new.wav"), sound(tmp_path / "bad.wav")
    (tmp_path / "notes.txt").write_text("no sound")
    qtbot.waitUntil(lambda: len(watch.results) == 2, timeout=30_000)
    by_path = {each.path: each for each in watch.results}
    assert by_path[new].analysis.speaker.name == "Anna"
    assert "holds no sound" in by_path[bad].error
    new.write_bytes(new.read_bytes() + bytes(200))  # somebody recorded over it: it is new again
    qtbot.waitUntil(lambda: len(watch.results) == 3, timeout=30_000)


@pytest.mark.parametrize("asked", [True, False])
def test_transcripts_beside_new_recordings_get_names_where_that_was_asked_for(
    watch, window, qtbot, tmp_path, monkeypatch, asked: bool
) -> None:
    turns = (Turn(0.0, 2.0, "Anna", "Anna", Gender.FEMALE),)
    monkeypatch.setattr(
        "voxdesk.workflows.transcripts.beside.find_turns",
        lambda request, services, ctx: FoundTurns("", turns, None),
    )
    folder = tmp_path / "in"
    sound(folder / "talk.wav")
    captions = "1\n00:00:00,000 --> 00:00:01,000\nGood morning.\n"
    for name in ("talk.srt", "other.srt"):
        (folder / name).write_text(captions)
    (folder / "talk.txt").write_text("no transcript")
    before = {path.name for path in folder.iterdir()}
    dialog = WatchDialog(watch, Settings(), window)
    qtbot.addWidget(dialog)
    for words in ("Also analyse", "Write names") if asked else ("Also analyse",):
        next(each for each in dialog.findChildren(QWidget) if each.accessibleName().startswith(words)).click()
    told: list[str] = []
    watch.told.connect(told.append)
    dialog.begin(folder)
    qtbot.waitUntil(lambda: len(watch.results) == 1, timeout=30_000)
    if asked:
        qtbot.waitUntil(lambda: "Saved talk.named.srt" in told, timeout=30_000)
        assert (folder / "talk.named.srt").read_text() == captions.replace("Good", "Anna: Good")
    qtbot.waitUntil(lambda: not watch._runner.busy, timeout=30_000)
    assert {path.name for path in folder.iterdir()} - before == ({"talk.named.srt"} if asked else set())
    assert (folder / "talk.srt").read_text() == captions


def tick(dialog, *names: str) -> None:
    for name in names:
        next(each for each in dialog.findChildren(QWidget) if each.accessibleName() == name).click()


def fill(dialog, name: str, text: str) -> None:
    next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name).setText(text)


def test_what_comes_is_exported_and_given_to_a_command_also_after_a_restart(
    watch, window, runner, qtbot, tmp_path, monkeypatch
) -> None:
    turns = (Turn(0.0, 0.1, "Anna", "Anna", Gender.FEMALE),)
    monkeypatch.setattr(
        "voxdesk.workflows.folders.watch_job.find_turns",
        lambda request, services, ctx: FoundTurns("", turns, None),
    )
    folder, out, log = tmp_path / "in", tmp_path / "out here", tmp_path / "log.txt"
    sound(folder / "first.wav")
    sound(folder / "later" / "poor.wav")
    script = tmp_path / "tell.py"
    script.write_text(
        "import pathlib, sys\n"
        "path = pathlib.Path(sys.argv[1])\n"
        f"with open({str(log)!r}, 'a') as file: file.write(path.name + '\\n')\n"
        "sys.exit('poor' in path.name)\n"
    )
    kept: list[Settings] = []
    dialog = WatchDialog(watch, Settings(), window)
    dialog.begun.connect(kept.append)
    qtbot.addWidget(dialog)
    tick(dialog, "Also analyse recordings already in it", "Table")
    fill(dialog, "Folder for the files", str(out))
    fill(dialog, "Command for each recording", shlex.join([sys.executable, str(script), "{}"]))
    dialog.begin(folder)
    qtbot.waitUntil(lambda: len(watch.results) == 2 and watch.failing == 1, timeout=30_000)
    rows = {each.text(0): each for each in map(dialog.list.topLevelItem, range(2))}
    assert rows["first.wav"].text(6) == "first.csv"
    assert "Anna" in (out / "first.csv").read_text("utf-8")
    assert rows["poor.wav"].text(6).startswith("again after")
    assert "failed with exit code 1" in rows["poor.wav"].toolTip(1)
    assert "tried again later: 1 recording" in dialog.state.text()
    assert log.read_text().splitlines() == ["first.wav", "poor.wav"]
    # It is copied once more, which is reason to try at once; the new row takes the place of the old one.
    (folder / "later" / "poor.wav").rename(folder / "later" / "good.wav")
    qtbot.waitUntil(lambda: len(watch.results) == 3 and watch.failing == 0, timeout=30_000)
    watch.stop()
    # What comes while nobody watches is finished by the next start, as it was planned, and nothing else.
    sound(folder / "meanwhile.wav")
    plan = plan_of(kept[-1], Begin.GO_ON)
    again = FolderWatch(runner, look_ms=30)
    again.start(plan)
    qtbot.waitUntil(lambda: bool(again.results), timeout=30_000)
    again.stop()
    assert [each.path.name for each in again.results] == ["meanwhile.wav"]
    assert (out / "meanwhile.csv").is_file()
    assert log.read_text().splitlines()[2:] == ["good.wav", "meanwhile.wav"]


@pytest.mark.parametrize(
    ("ticked", "command", "said"),
    [("Sound: a file for each person", "", "Sound beside"), ("Table", "no-such-program", "no program")],
)
def test_a_plan_that_cannot_be_is_refused_in_words(watch, window, qtbot, tmp_path, ticked, command, said):
    problems: list[Exception] = []
    watch.problem.connect(problems.append)
    dialog = WatchDialog(watch, Settings(watched_command=command), window)
    qtbot.addWidget(dialog)
    tick(dialog, ticked)
    dialog.begin(tmp_path)
    qtbot.waitUntil(lambda: bool(problems), timeout=30_000)
    assert said in str(problems[0])
    assert not watch.active


def test_a_folder_that_goes_away_ends_the_watching_in_words(watch, qtbot, tmp_path) -> None:
    problems = []
    watch.problem.connect(problems.append)
    watch.start(WatchPlan(tmp_path / "gone"))
    qtbot.waitUntil(lambda: bool(problems), timeout=30_000)
    assert "was not found" in str(problems[0])
    assert not watch.active


def test_the_list_of_the_watched_folder_is_shown_opened_and_exported(watch, window, qtbot, tmp_path) -> None:
    path = sound(tmp_path / "in" / "talk.wav")
    dialog = WatchDialog(watch, Settings(), window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.toggle.isEnabled()
    next(each for each in dialog.findChildren(QWidget) if each.accessibleName().startswith("Also")).click()
    dialog.begin(path.parent)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1, timeout=30_000)
    item = dialog.list.topLevelItem(0)
    assert (item.text(0), item.text(1), item.text(5)) == ("talk.wav", "Anna", "good")
    assert item.text(3).startswith("female"), "the column is called Voice already"
    room = [dialog.list.sizeHintForColumn(column) for column in range(dialog.list.columnCount())]
    assert all(dialog.list.columnWidth(column) >= wanted for column, wanted in enumerate(room))
    opened = []
    dialog.open_asked.connect(opened.append)
    dialog.list.itemActivated.emit(item, 0)
    assert opened == [path]
    table = tmp_path / "out.csv"
    saved = []
    watch.saved.connect(lambda words, where: saved.append((words, where)))
    watch.export(table)
    qtbot.waitUntil(lambda: saved == [("Saved out.csv", table)], timeout=30_000)
    assert "talk.wav,Anna,known,0.71,female,4.0,good" in table.read_text(encoding="utf-8")
    dialog.toggle.click()
    assert not watch.active


def test_a_dialog_of_wrapped_words_is_no_higher_than_they_need(qtbot) -> None:
    dialog = ConsentDialog(Path("library.sqlite"), Path("recordings"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.height() == dialog.layout().totalHeightForWidth(dialog.width())
