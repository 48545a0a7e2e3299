"""The window as its user meets it: rail, keys, themes, jobs, drops, closing."""

import base64
import dataclasses
import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hands import button, click, drop
from people_parts import add_person
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QToolButton,
    QWidget,
)
from window_parts import windows_shown

from voxdesk.core.errors import DataError
from voxdesk.core.settings import Settings
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.page import Page
from voxdesk.ui.style.theme import DARK, LIGHT
from voxdesk.ui.window.assembly import make_main_window
from voxdesk.ui.window.main_window import MainWindow
from voxdesk.ui.window.page_entries import PageEntry


class Plain(Page):
    """A page that remembers what the window told it."""

    SHORTCUTS = (("X", "Plain: do x"),)

    def __init__(self, services, runner, settings, parent=None) -> None:
        super().__init__(settings, parent)
        self.opened: list[Path] = []
        self.themes = []
        self.refreshed = 0
        self.shut = 0
        self.keys: list[str] = []

    def keyPressEvent(self, event) -> None:
        self.keys.append(event.text())
        super().keyPressEvent(event)

    def open_path(self, path: Path) -> None:
        self.opened.append(path)

    def set_theme(self, theme) -> None:
        self.themes.append(theme.name)

    def refresh(self) -> None:
        self.refreshed += 1

    def shut_down(self) -> None:
        self.shut += 1


ENTRIES = tuple(
    PageEntry(name, name.title(), icon, lambda: Plain, at_bottom=name == "settings")
    for name, icon in (("listen", "microphone"), ("speakers", "people"), ("settings", "settings"))
)


@pytest.fixture
def make_window(qtbot, services, runner):
    made: list[MainWindow] = []

    def make(settings: Settings | None = None, entries=ENTRIES) -> MainWindow:
        window = make_main_window(services, runner, settings or Settings(theme="dark"), entries)
        qtbot.addWidget(window, before_close_func=lambda _: runner.cancel_all())
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()


@pytest.fixture
def window(make_window) -> MainWindow:
    return make_window()


def dialog_of(qtbot, window: QWidget) -> QDialog:
    def shown() -> list[QDialog]:
        return [each for each in window.findChildren(QDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=60_000)
    return shown()[0]


def recordings(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        soundfile.write(path, np.zeros(800, np.float32), 8000)
    return paths


def test_pages_by_rail_and_by_keyboard(window) -> None:
    assert window.windowTitle() == "Listen", "the desktop adds the program's name"
    assert window.page_name == "listen"
    click(window, "Speakers page")
    assert window.page_name == "speakers"
    assert window.windowTitle() == "Speakers"
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == "settings"
    assert button(window, "Settings page").isChecked()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == "listen"
    assert button(window, "Listen page").isChecked()
    assert not button(window, "Settings page").isChecked()


def test_tab_reaches_the_page_that_is_shown_in_the_rail(window, qtbot) -> None:
    button(window, "Listen page").setFocus()
    window.page("listen").setFocus()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert button(window, "Settings page").hasFocus()


def test_after_a_dialog_the_focus_is_where_it_was_not_in_the_menus(window, qtbot) -> None:
    page = window.page("listen")
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert window.menuBar().hasFocus(), "a key led to the menus"
    dialog = DialogFrame("Who?", parent=window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.reject()
    window.activateWindow()
    qtbot.waitUntil(page.hasFocus)
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    window.menuBar().setFocus(Qt.FocusReason.PopupFocusReason)
    assert window.menuBar().hasFocus(), "closing one menu leads to the next"
    other = QLineEdit(window)
    other.show()
    other.setFocus()
    window.menuBar().setFocus()  # as what gives the focus back to whatever had it
    assert page.hasFocus()


def test_a_screen_reader_toggles_a_page(window) -> None:
    press = QAccessible.queryAccessibleInterface(button(window, "Speakers page")).actionInterface()
    press.doAction(QAccessibleActionInterface.toggleAction())
    assert window.page_name == "speakers"
    assert window.page("speakers").refreshed == 1


def test_return_presses_what_has_the_focus(window) -> None:
    speakers = button(window.rail, "Speakers page")
    speakers.setFocus()
    QTest.keyClick(speakers, Qt.Key.Key_Return)
    assert window.page_name == "speakers"


def test_a_key_of_the_page_works_wherever_the_focus_is(window) -> None:
    for place in (button(window.rail, "Listen page"), window.page("listen")):
        place.setFocus()
        QTest.keyClick(place, Qt.Key.Key_X)
    assert window.page("listen").keys == ["x", "x"]


def test_return_presses_the_focused_button_of_a_dialog_not_its_default(window, qtbot) -> None:
    dialog = DialogFrame("Erase all?", parent=window)
    chosen = []
    no = dialog.add_button("No")
    no.clicked.connect(lambda: chosen.append("no"))
    dialog.add_button("Yes", kind="primary").clicked.connect(lambda: chosen.append("yes"))
    field, agreed = QLineEdit(), QCheckBox()
    dialog.body.addWidget(field)
    dialog.body.addWidget(agreed)
    with qtbot.waitExposed(dialog):
        dialog.show()
    QTest.keyClick(no, Qt.Key.Key_Return)
    assert chosen == ["yes"], "where nothing has the focus, the default answers"
    no.setFocus()
    QTest.keyClick(no, Qt.Key.Key_Enter)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    agreed.setFocus()
    QTest.keyClick(agreed, Qt.Key.Key_Return)
    assert chosen == ["yes", "no", "yes", "yes"]


def test_a_dialog_that_grows_keeps_its_buttons_on_the_screen(window, qtbot) -> None:
    dialog = DialogFrame("Scores", parent=window)
    dialog.add_button("Close", kind="primary")
    with qtbot.waitExposed(dialog):
        dialog.show()
    room = dialog.screen().availableGeometry()
    dialog.move(room.right() - 100, room.bottom() - 100)
    picture = QWidget()
    picture.setMinimumHeight(room.height() - 250)
    dialog.body.addWidget(picture)
    picture.show()
    qtbot.waitUntil(lambda: dialog.height() > room.height() - 250)
    qtbot.waitUntil(lambda: room.contains(dialog.frameGeometry()))


def test_a_page_is_built_at_its_first_visit_and_refreshed_at_each(make_window) -> None:
    loaded = []

    def load() -> type[Page]:
        loaded.append(1)
        return Plain

    window = make_window(entries=(ENTRIES[0], PageEntry("speakers", "Speakers", "people", load)))
    assert loaded == []
    for _ in range(2):
        click(window, "Speakers page")
        click(window, "Listen page")
    assert loaded == [1]
    assert window.page("speakers").refreshed == 2


def test_last_page_and_geometry_come_back(make_window, qtbot) -> None:
    first = make_window()
    saved = []
    first.settings_changed.connect(saved.append)
    first.resize(1100, 720)
    click(first, "Speakers page")
    first.close()
    assert saved[-1].last_page == "speakers"
    second = make_window(saved[-1])
    assert second.page_name == "speakers"
    assert (second.width(), second.height()) == (1100, 720)


@pytest.mark.parametrize("geometry", ["", "nonsense", base64.b64encode(b"nonsense").decode(), "ü"])
def test_geometry_that_is_no_good_is_replaced(make_window, geometry) -> None:
    window = make_window(Settings(geometry=geometry, last_page="no such page"))
    assert (window.width(), window.height()) == (1280, 800)
    assert window.page_name == "listen"


def test_settings_of_pages_are_merged_field_by_field(window, qtbot) -> None:
    listen, speakers = window.page("listen"), window.page("speakers")
    saved = []
    window.settings_changed.connect(saved.append)
    listen.settings_changed.emit(dataclasses.replace(listen.settings, fft_size=4096))
    # The other page still holds an old copy in its hand; its old fft_size must not come back.
    speakers.settings_changed.emit(
        dataclasses.replace(Settings(theme="dark", fft_size=4096), target_fpir=0.05)
    )
    assert (window.settings.fft_size, window.settings.target_fpir) == (4096, 0.05)
    assert listen.settings.target_fpir == 0.05
    assert speakers.settings.fft_size == 4096
    qtbot.waitUntil(lambda: len(saved) == 1, timeout=60_000)
    assert saved[0] == window.settings


def test_theme_switches_live(window, qapp) -> None:
    page = window.page("listen")
    assert DARK.background in qapp.styleSheet()
    QTest.keyClick(
        window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert window.theme is LIGHT
    assert LIGHT.background in qapp.styleSheet()
    assert page.themes[-1] == "light"
    assert window.settings.theme == "light"
    colour = window.grab().toImage().pixelColor(window.width() // 2, window.height() // 2).name()
    assert colour == LIGHT.background
    page.change_settings(theme="dark")
    assert window.theme is DARK
    assert (
        window.grab().toImage().pixelColor(window.width() // 2, window.height() // 2).name()
        == DARK.background
    )


def test_a_user_error_stands_above_the_page(window) -> None:
    crashes = []
    window.crashed.connect(crashes.append)
    window.page("listen").problem.emit(DataError("There is nothing here.", hint="Look elsewhere."))
    assert window.notice.isVisible()
    assert window.notice.text == "There is nothing here."
    assert window.notice.accessibleName() == "There is nothing here. Look elsewhere."
    click(window.notice, "Close this message")
    assert not window.notice.isVisible()
    assert crashes == []


def test_a_problem_stands_above_its_own_page_alone(window) -> None:
    first, second = window.page("listen"), window.page("speakers")
    window.show_page("listen")
    second.problem.emit(DataError("Nobody was learnt."))
    first.problem.emit(DataError("There is nothing here."))
    window.show_page("speakers")
    assert window.notice.text == "Nobody was learnt."  # it waited for the user
    second.begun.emit()
    assert window.notice.text == ""
    window.show_page("listen")
    assert window.notice.text == "There is nothing here."
    click(window.notice, "Close this message")
    window.show_page("speakers")
    window.show_page("listen")
    assert window.notice.text == ""
    window.show_problem(DataError("The model is damaged."))  # of the whole window
    window.show_page("speakers")
    assert window.notice.text == "The model is damaged."


def test_what_the_page_says_itself_is_not_said_twice(make_window) -> None:
    window = make_window(Settings(last_page="listen"), entries=None)
    own = window.page("listen").stage.notice
    error = DataError("The library is damaged.")
    window.show_problem(error)
    assert (window.notice.text, own.text) == (str(error), "")
    own.show_error(error)
    assert (window.notice.text, own.text) == ("", str(error))
    window.show_problem(error)
    assert (window.notice.text, own.text) == ("", str(error))
    window.show_page("speakers")
    window.show_problem(error)
    assert window.notice.text == str(error)
    window.show_page("listen")
    assert (window.notice.text, own.text) == ("", str(error))


def test_any_other_error_is_a_crash_also_from_another_thread(window, qtbot) -> None:
    crashes = []
    window.crashed.connect(lambda error: crashes.append((error, threading.current_thread())))
    error = ZeroDivisionError()
    thread = threading.Thread(target=lambda: window.raised.emit(error))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(crashes), timeout=60_000)
    assert crashes == [(error, threading.main_thread())]
    assert not window.notice.isVisible()


def test_job_bar_shows_progress_and_cancels(window, runner, qtbot) -> None:
    go_on, stopped = threading.Event(), []

    def work(request, services, ctx) -> None:
        try:
            while not go_on.wait(0.01):
                ctx.report(0.25, "25 of 100 files")
        except BaseException as error:
            stopped.append(error)
            raise

    job = runner.submit(work, None, "Reading the folder")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in named(window, "Cancel Reading the folder")))
    qtbot.waitUntil(
        lambda: any("Reading the folder" in text and "25 of 100 files" in text for text in texts(window)),
        timeout=60_000,
    )
    click(window, "Cancel Reading the folder")
    qtbot.waitUntil(lambda: bool(stopped), timeout=60_000)
    assert job.state.value == "cancelled"
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in named(window, "Cancel Reading the folder")))


def texts(place: QWidget) -> list[str]:
    return [each.text() for each in place.findChildren(QLabel) if each.isVisible()]


def named(place: QWidget, name: str) -> list[QWidget]:
    return [each for each in place.findChildren(QWidget) if each.accessibleName() == name]


def test_in_a_narrow_window_the_words_of_a_job_are_whole(window, runner, qtbot) -> None:
    window.resize(1024, 700)
    window.set_model("voxdesk-campplus-2")
    gate = threading.Event()

    def work(request, services, ctx) -> None:
        ctx.report(0.25, "getting ready; the first time takes longer")
        gate.wait(120)

    job = runner.submit(work, None, "Analysing the audio of a class")
    said = "Analysing the audio of a class · getting ready; the first time takes longer"
    qtbot.waitUntil(lambda: said in texts(window), timeout=60_000)
    label = next(each for each in window.findChildren(QLabel) if each.text() == said)
    qtbot.waitUntil(lambda: label.width() >= label.sizeHint().width(), timeout=60_000)
    gate.set()
    qtbot.waitUntil(lambda: job.state.final, timeout=60_000)
    qtbot.waitUntil(lambda: any("voxdesk-campplus-2" in text for text in texts(window)), timeout=60_000)


def test_many_jobs_are_counted(window, runner, qtbot) -> None:
    gate = threading.Event()
    jobs = [runner.submit(lambda request, services, ctx: gate.wait(120), None, f"Job {n}") for n in range(4)]

    qtbot.waitUntil(lambda: "and 3 more" in texts(window), timeout=60_000)
    gate.set()
    qtbot.waitUntil(lambda: all(job.state.final for job in jobs), timeout=60_000)
    qtbot.waitUntil(
        lambda: "and 3 more" not in texts(window) and not any("Job" in text for text in texts(window))
    )


def test_the_job_bar_shows_how_far_a_job_is_and_that_it_waits(window, runner, qtbot) -> None:
    may_go = threading.Event()

    def work(request, services, ctx):
        for step in range(100_000):
            ctx.report(0.2, f"{1000 + step % 100} of 1500 recordings, 65 min of speech")
            may_go.wait(0.01)

    job = runner.submit(work, None, "Grouping “interviews”")
    qtbot.waitUntil(lambda: any(" · 10" in text for text in texts(window)), timeout=30_000)
    shown = next(each for each in window.findChildren(QLabel) if " · 10" in each.text())
    assert "65 min of speech" in shown.accessibleName()
    (cancel,) = named(window, "Cancel Grouping “interviews”")
    (bar,) = named(window, "Progress of Grouping “interviews”")
    beside = cancel.x() - bar.x()
    job.pause()
    assert "paused" in texts(window)
    cancel.parentWidget().layout().activate()
    assert cancel.x() - bar.x() == beside  # it does not move away from under the pointer
    job.resume()
    assert "paused" not in texts(window)
    job.cancel()
    may_go.set()


def test_two_jobs_beside_each_other_and_the_count_of_others_have_room(window, runner, qtbot) -> None:
    window.resize(1024, 700)
    gate = threading.Event()

    def work(request, services, ctx) -> None:
        ctx.report(0.5, "placing similar voices side by side, one after another")
        gate.wait(120)

    for n in range(3):
        runner.submit(work, None, f"Drawing the map {n}")
    qtbot.waitUntil(lambda: any("and 2 more" in text for text in texts(window)), timeout=60_000)
    qtbot.waitUntil(lambda: any(" · pl" in text for text in texts(window)), timeout=60_000)
    for each in window.findChildren(QLabel):
        if each.isVisible() and each.text().startswith("Drawing the map"):
            assert each.text().startswith("Drawing the map 0 · placing")
            qtbot.waitUntil(lambda each=each: each.width() >= each.sizeHint().width(), timeout=30_000)
    gate.set()


def test_messages_go_to_the_job_bar(window) -> None:
    window.page("listen").told.emit("Saved talk.wav")
    assert "Saved talk.wav" in texts(window)
    window.set_model("encoder-7")
    assert any("encoder-7" in text for text in texts(window))


def test_a_file_that_was_written_is_found_from_every_page(window, monkeypatch, tmp_path) -> None:
    shown = []
    monkeypatch.setattr("voxdesk.ui.window.main_window.show_in_folder", shown.append)
    report = tmp_path / "report.pdf"
    window.show_page("listen")
    window.page("speakers").saved.emit(f"Saved: {report}", report)
    assert window.notice.isVisible()
    assert window.notice.text == f"Saved: {report}"
    click(window.notice, "Show in Folder")
    assert shown == [report]


def test_closing_cancels_waits_and_then_closes(window, runner, qtbot) -> None:
    gate, entered, events = threading.Event(), threading.Event(), []

    def work(request, services, ctx) -> None:
        entered.set()
        gate.wait(120)
        events.append("worker returned")

    job = runner.submit(work, None, "Slow")
    assert entered.wait(120)
    window.closed.connect(lambda: events.append("closed"))
    window.close()
    assert job.state.value == "cancelled"
    qtbot.wait(150)
    assert events == []
    assert window.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: events == ["worker returned", "closed"], timeout=60_000)
    assert not window.isVisible()
    assert window.page("listen").shut == 1


def test_a_dropped_recording_opens_on_listen(window, qtbot, tmp_path) -> None:
    (path,) = recordings(tmp_path, "talk.wav")
    click(window, "Settings page")
    assert drop(window, path)
    qtbot.waitUntil(lambda: window.page("listen").opened == [path], timeout=60_000)
    assert window.page_name == "listen"


def test_a_dropped_folder_asks_which_recording(window, qtbot, tmp_path) -> None:
    recordings(tmp_path, "a.wav", "deep/b.wav", "deep/c.flac")
    (tmp_path / "notes.txt").write_text("no sound")
    assert drop(window, tmp_path)
    dialog = dialog_of(qtbot, window)
    listed = dialog.findChild(QListWidget)
    assert listed.count() == 3
    QTest.keyClicks(next(each for each in named(dialog, "Search the recordings")), "c.fl")
    click(dialog, "Open")
    qtbot.waitUntil(lambda: bool(window.page("listen").opened), timeout=60_000)
    assert window.page("listen").opened == [tmp_path / "deep" / "c.flac"]


def test_a_folder_with_one_recording_opens_it(window, qtbot, tmp_path) -> None:
    (path,) = recordings(tmp_path, "deep/only.wav")
    drop(window, tmp_path)
    qtbot.waitUntil(lambda: window.page("listen").opened == [path], timeout=60_000)


def test_a_folder_without_recordings_is_said(window, qtbot, tmp_path) -> None:
    (tmp_path / "notes.txt").write_text("no sound")
    drop(window, tmp_path)
    qtbot.waitUntil(lambda: "no recording" in window.notice.text, timeout=60_000)
    assert tmp_path.name in window.notice.text


def test_text_is_not_taken_for_a_file(window) -> None:
    mime = QMimeData()
    mime.setText("hello")
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_help_lists_every_key(window, qtbot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = dialog_of(qtbot, window)
    assert "Whose voice is it" in named(dialog, "Help")[0].toPlainText()
    dialog.show_topic("keys")
    text = named(dialog, "Help")[0].toPlainText()
    for words in ("Go to Speakers", "Open a Recording…", "Plain: do x"):
        assert words in text
    click(dialog, "Close")


def test_painted_comes_once_after_the_first_picture(make_window, qtbot) -> None:
    window = make_main_window(None, make_window().runner, Settings(theme="dark"), ENTRIES)
    qtbot.addWidget(window)
    painted = []
    window.painted.connect(lambda: painted.append(window.isVisible()))
    qtbot.wait(50)
    assert painted == []
    window.show()
    qtbot.waitUntil(lambda: painted == [True], timeout=60_000)
    window.update()
    qtbot.wait(50)
    assert painted == [True]
    window.close()


def test_no_part_of_a_page_flashes_up_as_a_window(make_window, services) -> None:
    add_person(services, "Maria Lopez", "one.wav")
    with windows_shown() as shown:
        window = make_window(Settings(), entries=None)
        for name in window.pages.entries:
            window.show_page(name)
    assert shown == ["MainWindow"]


def test_every_control_of_the_real_pages_has_a_name(make_window, services, qtbot) -> None:
    add_person(services, "Maria Lopez", "one.wav", "two.wav")
    window = make_window(Settings(theme="dark"), entries=None)
    window.show_problem(DataError("Something to close."))
    nameless = []
    for name in ("listen", "speakers", "settings"):
        window.show_page(name)
        qtbot.wait(50)
        for widget in window.findChildren(QWidget):
            if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(window):
                continue
            words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            if not words.strip():
                nameless.append(f"{name}: {type(widget).__name__} {widget.objectName()}")
            if isinstance(widget, QToolButton) and not widget.text() and not widget.toolTip():
                nameless.append(f"{name}: no tooltip on {words}")
    assert nameless == []
