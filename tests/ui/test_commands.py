"""Commands by palette, menu and key; the user's own keys."""

import re
import threading
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QMenu, QPushButton, QTreeWidget
from window_parts import make_window, plain_entries

from voxdesk.core.names import forgetting
from voxdesk.core.settings import Settings
from voxdesk.ui.parts.commands import Command, by_hand
from voxdesk.ui.parts.page import Page
from voxdesk.ui.settings.language import LANGUAGES
from voxdesk.ui.style.theme import LIGHT
from voxdesk.ui.window import elsewhere, window_dialogs
from voxdesk.ui.window.elsewhere import COMMANDS, found_elsewhere
from voxdesk.ui.window.keys import KeysDialog
from voxdesk.ui.window.page_entries import standard_pages
from voxdesk.ui.window.palette import Entry, Palette
from voxdesk.ui.window.synonyms import words_for, words_for_id


class Busy(Page):
    """A page with a command of its own."""

    SHORTCUTS = (("X", "Busy: do x"),)

    def __init__(self, services, runner, settings, parent=None) -> None:
        super().__init__(settings, parent)
        self.undone = 0

    def commands(self) -> tuple[Command, ...]:
        return (Command(f"{id(self)}.undo", "Undo the last change", self._undo, "Ctrl+Z", "edit"),)

    def _undo(self) -> None:
        self.undone += 1

    def open_path(self, path) -> None:
        self.recording_opened.emit(path)


@pytest.fixture
def window(qtbot, services, runner):
    yield from make_window(qtbot, services, runner, Settings(theme="dark"), plain_entries(Busy))


def dialog(qtbot, window, kind: type[QDialog]):
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(kind)), timeout=30_000)
    return next(each for each in window.findChildren(kind) if each.isVisible())


def test_the_palette_finds_and_does(window, qtbot) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = dialog(qtbot, window, Palette)
    QTest.keyClicks(palette.field, "gospeak")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page_name == "speakers"
    assert not palette.isVisible()


def test_arrows_choose_in_the_palette_and_nothing_is_said(window, qtbot) -> None:
    window_dialogs.show_palette(window)
    palette = dialog(qtbot, window, Palette)
    QTest.keyClicks(palette.field, "go to")
    first = palette.list.currentIndex().row()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == first + 1
    QTest.keyClicks(palette.field, "qqq")
    assert palette.list.topLevelItemCount() == 0
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_page_offers_its_commands_only_while_it_is_shown(window) -> None:
    for name in ("listen", "speakers"):
        window.show_page(name)
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (window.page("listen").undone, window.page("speakers").undone) == (1, 1)
    offered = [each for each in window.commands.offered if each.words == "Undo the last change"]
    assert [each.page for each in offered] == ["speakers"]


def test_menus_hold_every_command_once(window, qtbot) -> None:
    def actions() -> list[str]:
        menus = [action.menu() for action in window.menuBar().actions() if action.isVisible()]
        return [each.text() for menu in menus for each in menu.actions() if each.text()]

    qtbot.waitUntil(lambda: "Undo the last change" in actions(), timeout=30_000)
    shown = actions()
    for command in window.commands.offered:
        assert shown.count(command.words) == 1, command.words


def test_menus_have_the_order_that_everybody_knows(qtbot, services, runner) -> None:
    for full in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        for name in ("speakers", "listen"):  # whichever page was loaded first
            full.show_page(name)
        qtbot.wait(50)
        entries = {
            action.text().replace("&", ""): [
                "-" if each.isSeparator() else each.text() for each in action.menu().actions()
            ]
            for action in full.menuBar().actions()
            if action.isVisible()
        }
        opening = ["Open a Recording…", "Open Recent", "Close the Recording", "-"]
        assert entries["File"][:4] == opening
        assert entries["File"][-1] == "Quit"
        assert entries["File"].index("Enrol from Recordings…") > entries["File"].index("Show in Folder")
        assert entries["Edit"][:3] == ["Undo", "Redo", "-"]
        assert entries["Edit"][-2:] == ["-", "Settings"]
        assert entries["View"][0] == "Zoom In"
        assert entries["View"][-1] == "Full Screen"
        for shown in entries.values():
            assert "-" not in (shown[0], shown[-1])
            assert ["-", "-"] not in [list(pair) for pair in pairwise(shown)]


def test_a_menu_says_what_is_on_what_cannot_be_done_and_by_which_key(qtbot, services, runner) -> None:
    for full in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        full.show_page("listen")
        commands, menus = full.commands, full.menuBar().findChildren(QMenu)

        def entry(name: str, menus=menus, commands=commands) -> QAction:
            qtbot.waitUntil(lambda: any(commands.action(name) in menu.actions() for menu in menus))
            menu = next(each for each in menus if commands.action(name) in each.actions())
            menu.aboutToShow.emit()
            return commands.action(name)

        assert not entry("timeline.name").isEnabled()  # no turn is chosen
        assert not entry("listen.save_as").isEnabled()  # no recording is open
        assert not entry("listen.play").isEnabled()
        assert entry("listen.loop").isEnabled()
        for menu in menus:
            menu.aboutToHide.emit()
        assert commands.action("timeline.name").isEnabled()  # its key works as soon as a turn is chosen

        assert not entry("view.theme").isChecked()
        commands.action("view.theme").trigger()
        assert commands.action("view.theme").isChecked()
        assert full.theme.dark
        assert not entry("listen.waveform").isChecked()
        full.page("listen").stage.picture.wave.click()
        assert entry("listen.waveform").isChecked()
        assert not entry("file.quit").isCheckable()

        key = QKeySequence("Space").toString(QKeySequence.SequenceFormat.NativeText)
        assert entry("listen.pause").text() == f"Play / Pause\t{key}"
        commands.set_keys({"listen.pause": "Ctrl+J"})
        assert entry("listen.pause").text() == "Play / Pause"
        assert commands.native_keys("listen.pause") == "Ctrl+J"


_SMALL = re.compile("a|an|and|about|as|at|by|for|from|in|is|it|of|on|or|the|to|with")


def test_menus_are_written_as_headings_are(qtbot, services, runner) -> None:
    for full in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        for entry in standard_pages():
            full.show_page(entry.name)
        small = {
            command.words
            for command in full.commands.all
            if command.submenu != "Export"  # kinds of files
            for word in re.findall(r"[A-Za-z’]+", command.words)
            if word[0].islower() and not _SMALL.fullmatch(word)
        }
        assert small == set()


@pytest.mark.parametrize("code", [code for code, _ in LANGUAGES])
def test_every_menu_opens_by_a_letter_of_its_own(code, speak, qtbot, services, runner) -> None:
    speak(code)
    for full in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):

        def titles(window=full) -> list[str]:
            return [action.text() for action in window.menuBar().actions() if action.isVisible()]

        for name in ("listen", "speakers", "folders", "recordings", "lab"):
            full.show_page(name)
            qtbot.wait(50)  # the bar is filled once the event loop comes to it
            letters = [title.partition("&")[2][:1].lower() for title in titles()]
            assert all(letters), titles()
            assert len(set(letters)) == len(letters), titles()


def test_every_command_is_found_under_other_words_and_other_pages_are_known_as_they_are(
    qtbot, services, runner
) -> None:
    for full in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        early = {each.id: each for each in found_elsewhere(full)}
        full.show_page("listen")
        for name in full.pages.entries:
            full.page(name)  # now all of them say what they do
        known = {each.id: each for each in full.commands.all}
        for page, rows in COMMANDS.items():
            for row in rows:
                assert (known[row.id].page, known[row.id].words) == (page, row.words)
                assert words_for_id(row.id) or known[row.id].synonyms
        bare = [each.id for each in full.commands.all if not words_for(each)]
        assert bare == ["go.find"]
        assert {each for each in early if each.startswith("lab.")} == {
            each.id for each in full.commands.all if each.page == "lab"
        }


@pytest.mark.parametrize(
    ("code", "typed", "found"),
    [
        ("en", "duplicate", "Merge This Person…"),
        ("en", "forensic", "Compare Voices for a Report…"),
        ("en", "choose folder", "Sort a Folder by Voice…"),
        ("en", "dark light", "Appearance"),
        ("en", "who speaks", "Name the Voice…"),
        ("en", "use on listen", "Use the Chosen Model on Listen"),
        ("en", "calibrate", "Scores of Your People…"),
        ("de", "training fortsetzen", "Training fortsetzen"),
        ("de", "wer spricht", "Stimme benennen…"),
        ("de", "sprache", "Sprache"),
        ("de", "sicherung", "Sicherung wiederherstellen…"),
        ("es", "contraseña", "Cifrado"),
        ("zh_CN", "训练", "训练一种方法"),
    ],
)
def test_what_other_pages_do_is_found_by_the_words_of_people(
    code, typed, found, speak, qtbot, services, runner
) -> None:
    speak(code)
    for full in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        full.show_page("listen")
        window_dialogs.show_palette(full)
        palette = dialog(qtbot, full, Palette)
        palette.field.setText(typed)
        rows = [palette.list.topLevelItem(row).text(0) for row in range(palette.list.topLevelItemCount())]
        assert found in rows[:6], rows


def test_what_listen_does_is_found_before_it_was_visited(qtbot, services, runner) -> None:
    settings = Settings(theme="light", tour_done=True, last_page="speakers")
    for full in make_window(qtbot, services, runner, settings, None):
        assert not full.pages.has_built("listen")
        window_dialogs.show_palette(full)
        palette = dialog(qtbot, full, Palette)
        for typed, found in (("who speaks", "Name the Voice…"), ("name the voice", "Name the Voice…")):
            palette.field.setText(typed)
            rows = [palette.list.topLevelItem(row).text(0) for row in range(palette.list.topLevelItemCount())]
            assert found in rows[:6], rows
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        until_said(qtbot, full, "Open a recording first.")


def test_a_command_of_a_page_that_was_never_visited_is_done_there(qtbot, services, runner) -> None:
    for full in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        full.show_page("listen")
        for words, page in (("Language", "settings"), ("Rename This Person…", "speakers")):
            window_dialogs.show_palette(full)
            palette = dialog(qtbot, full, Palette)
            palette.field.setText(words)
            assert palette.list.topLevelItem(0).text(0) == words
            QTest.keyClick(palette.field, Qt.Key.Key_Return)
            assert full.page_name == page
            if page == "settings":
                assert full.focusWidget().accessibleName() == "Language"
        until_said(qtbot, full, "Choose a person first.")


def test_what_is_typed_before_the_palette_has_the_focus_arrives_in_it(window, qtbot) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = dialog(qtbot, window, Palette)
    below = window.windowHandle()  # where the desktop still sends what is typed
    for letter in "gospeak":
        QTest.keyClick(below, letter)
    assert palette.field.text() == "gospeak"
    QTest.keyClick(below, Qt.Key.Key_Return)
    assert window.page_name == "speakers"
    assert not any(each.isVisible() for each in window.findChildren(Palette))


def test_the_palette_closes_by_escape_and_by_a_click_below_and_gives_the_keys_back(window, qtbot) -> None:
    below = window.windowHandle()
    for leave in (
        lambda: QTest.keyClick(below, Qt.Key.Key_Escape),
        lambda: QTest.mouseClick(below, Qt.MouseButton.LeftButton, pos=window.rect().bottomRight() / 1.1),
    ):
        window_dialogs.show_palette(window)
        dialog(qtbot, window, Palette)
        leave()
        qtbot.waitUntil(lambda: not window.findChildren(Palette), timeout=30_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=30_000)
    QTest.keyClick(below, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == "speakers"


def test_what_cannot_be_done_now_is_dim_and_says_why_and_a_screen_reader_says_it_too(
    said, qtbot, services, runner
) -> None:
    for full in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        full.show_page("listen")
        window_dialogs.show_palette(full)
        palette = dialog(qtbot, full, Palette)
        palette.field.setText("split the turn")
        row = palette.list.topLevelItem(0)
        assert row.text(0) == "Split the Turn"
        dim, usual = QColor(LIGHT.dim), QColor(LIGHT.text)
        assert row.foreground(0).color() == dim
        assert said[-1] == "Split the Turn, not available: Open a recording first. S"
        index = palette.list.indexFromItem(row)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) in said[-1]
        high = palette.list.visualItemRect(row).height()
        assert letters(palette, row, dim) and not letters(palette, row, usual)
        palette.field.setText("go to listen")
        row = palette.list.topLevelItem(0)
        assert palette.list.visualItemRect(row).height() < high, "there is no reason to be read"
        assert letters(palette, row, usual)


def letters(palette: Palette, row, colour: QColor) -> bool:
    """Whether words in ``colour`` are drawn in the first column of a row."""
    qt = palette.list
    where = qt.visualItemRect(row)
    where.setWidth(qt.columnWidth(0))
    picture = qt.viewport().grab(where).toImage()
    return any(
        picture.pixelColor(x, y) == colour for x in range(picture.width()) for y in range(picture.height())
    )


def test_the_palette_lies_in_the_window_and_keeps_the_keys_until_it_closes(window, qtbot) -> None:
    window.rail.button("listen").setFocus()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = dialog(qtbot, window, Palette)
    assert not palette.isWindow(), "a desktop would place it elsewhere and give it the keys later"
    assert window.rect().contains(palette.geometry())
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab):
        QTest.keyClick(window.focusWidget(), key)
        assert palette.isAncestorOf(window.focusWidget())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == "listen", "what is typed in it is no shortcut of the window"
    window.rail.button("speakers").setFocus()  # by itself, not by the user
    assert palette.field.hasFocus()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.rail.button("speakers")


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_the_palette_is_off_the_screen_before_its_command_begins(window, qtbot) -> None:
    painted = Paints(window.pages.currentWidget())
    seen = []
    palette = Palette([Entry("Take Long", "", lambda: seen.append(painted.count))], window)
    palette.show()
    qtbot.waitUntil(lambda: painted.count > 0, timeout=30_000)
    painted.count = 0
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert seen[0] > 0


def test_why_something_cannot_be_done_goes_with_its_page(qtbot, services, runner) -> None:
    for full in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        full.show_page("listen")
        full.commands.run("go.find")
        palette = dialog(qtbot, full, Palette)
        palette.field.setText("split the turn")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        assert said_below(full, "Open a recording first.")
        full.show_page("speakers")
        assert not said_below(full, "Open a recording first.")
        full.show_message("Saved talk.csv")
        full.show_page("listen")
        assert said_below(full, "Saved talk.csv"), "what happened is true on every page"


def said_below(window, words: str) -> bool:
    return any(each.text() == words for each in window.job_bar.findChildren(QLabel))


class Reads(Page):
    """A page that reads who is there when it is shown, and can do something only with somebody."""

    def __init__(self, services, runner, settings, parent=None) -> None:
        super().__init__(settings, parent)
        self.runner, self.answer = runner, threading.Event()
        self.answer.found = False
        self.somebody, self.done = False, 0

    def refresh(self) -> None:
        self.runner.submit(lambda *_: self.answer.wait(60), None).when_finished(self._read)

    def _read(self, found: bool) -> None:
        self.somebody = found and self.answer.found

    def commands(self) -> tuple[Command, ...]:
        return (
            Command(
                f"{id(self)}.rename",
                "Rename Somebody",
                self._do,
                possible=lambda: self.somebody,
                lacks=lambda: "Nobody is there.",
            ),
            Command(
                f"{id(self)}.export",
                "Export What Is Chosen",
                self._do,
                possible=lambda: False,
                lacks=lambda: "Choose something first.",
                awaited=by_hand,
            ),
        )

    def _do(self) -> None:
        self.done += 1


@pytest.mark.parametrize("found", [True, False])
def test_a_page_that_reads_is_waited_for_and_answers_as_soon_as_it_has_read(
    found, qtbot, services, runner, monkeypatch
) -> None:
    monkeypatch.setattr(elsewhere, "_PATIENCE_MS", 2**30)  # no clock answers in this test
    for window in make_window(qtbot, services, runner, Settings(theme="dark"), plain_entries(Reads)):
        page = window.page("speakers")
        page.answer.found = found
        window.show_page("listen")
        (command,) = [each for each in found_elsewhere(window) if each.id == f"{id(page)}.rename"]
        elsewhere.do_there(window, command)
        qtbot.wait(20)
        assert page.done == 0 and not said_below(window, "Nobody is there.")
        page.answer.set()
        if found:
            qtbot.waitUntil(lambda page=page: page.done == 1, timeout=30_000)
        else:
            qtbot.waitUntil(lambda window=window: said_below(window, "Nobody is there."), timeout=30_000)
        window.page("listen").answer.set()


def test_what_the_user_alone_can_do_first_is_said_while_the_page_still_reads(
    qtbot, services, runner, monkeypatch
) -> None:
    monkeypatch.setattr(elsewhere, "_PATIENCE_MS", 2**30)
    for window in make_window(qtbot, services, runner, Settings(theme="dark"), plain_entries(Reads)):
        page = window.page("speakers")
        window.show_page("listen")
        (command,) = [each for each in found_elsewhere(window) if each.id == f"{id(page)}.export"]
        elsewhere.do_there(window, command)
        assert said_below(window, "Choose something first.")
        for name in ("listen", "speakers"):
            window.page(name).answer.set()


def test_what_needs_a_recording_is_found_without_one_and_says_so(qtbot, services, runner) -> None:
    for full in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        full.show_page("listen")
        window_dialogs.show_palette(full)
        palette = dialog(qtbot, full, Palette)
        palette.field.setText("subtitles")
        assert palette.list.topLevelItemCount() >= 2, "the exports of captions, and names onto a transcript"
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        until_said(qtbot, full, "Open a recording first.")


def until_said(qtbot, window, words: str) -> None:
    qtbot.waitUntil(lambda: any(each.text() == words for each in window.findChildren(QLabel)), timeout=30_000)


def test_menus_can_be_hidden_and_their_keys_still_work(window) -> None:
    window.commands.run("view.menu_bar")
    assert not window.menuBar().isVisible()
    assert not window.settings.menu_bar
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == "speakers"
    window.commands.run("view.menu_bar")
    assert window.menuBar().isVisible()


def test_recent_recordings_are_in_the_palette_newest_first(window, qtbot, tmp_path) -> None:
    for name in ("one.wav", "two.wav", "one.wav"):
        window.show_recording(tmp_path / name)
    assert window.settings.recent == (str(tmp_path / "one.wav"), str(tmp_path / "two.wav"))
    window_dialogs.show_palette(window)
    palette = dialog(qtbot, window, Palette)
    opened = []
    window.page("listen").recording_opened.connect(opened.append)
    QTest.keyClicks(palette.field, "open two")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened == [tmp_path / "two.wav"]
    window.commands.run("file.forget_recent")
    assert window.settings.recent == ()


def press(dialog_: QDialog, words: str) -> None:
    (found,) = [each for each in dialog_.findChildren(QPushButton) if each.text() == words]
    found.click()


def test_recent_recordings_that_name_somebody_forgotten_are_no_longer_offered(
    window, qtbot, tmp_path
) -> None:
    for name in ("Ann Bo 1.wav", "ann_bo.wav", "annabel.wav"):
        window.page("listen").recording_opened.emit(tmp_path / name)
    window.page("speakers").names_changed.emit(forgetting(["Ann Bo"]))
    qtbot.waitUntil(lambda: window.settings.recent == (str(tmp_path / "annabel.wav"),), timeout=30_000)


def test_own_keys_work_at_once_and_are_kept(window, qtbot) -> None:
    window_dialogs.show_keys(window)
    keys = dialog(qtbot, window, KeysDialog)
    keys.choose("go.speakers")
    keys.field.setKeySequence(QKeySequence("Ctrl+J"))
    press(keys, "Assign")
    assert window.settings.shortcuts == {"go.speakers": "Ctrl+J"}
    keys.close()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == "listen"
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == "speakers"


def test_keys_that_cannot_be_changed_are_listed_and_say_so(window, qtbot) -> None:
    keys = KeysDialog(window.commands, {}, (("M", "Set a marker here"),), window)
    qtbot.addWidget(keys)
    keys.show()
    rows = keys.findChild(QTreeWidget)
    (row,) = rows.findItems("Set a marker here", Qt.MatchFlag.MatchExactly)
    assert row.text(1) == "M"
    rows.setCurrentItem(row)
    assert keys.chosen == ""
    assert not keys.field.isEnabled()
    assert not keys.use.isEnabled()
    assert any(each.text() == "These keys cannot be changed." for each in keys.findChildren(QLabel))
    keys.choose("go.speakers")
    assert keys.field.isEnabled()
    assert not any(each.text() == "These keys cannot be changed." for each in keys.findChildren(QLabel))


def test_keys_go_to_the_command_that_was_searched_for(window, qtbot) -> None:
    window_dialogs.show_keys(window)
    keys = dialog(qtbot, window, KeysDialog)
    (search,) = [each for each in keys.findChildren(QLineEdit) if each.placeholderText() == "Search"]
    QTest.keyClicks(search, "Go to Spea")
    assert keys.chosen == "go.speakers"
    QTest.keyClicks(search, "nothing is called so")
    assert keys.chosen == ""
    assert not keys.use.isEnabled() and not keys.field.isEnabled()
    search.clear()
    assert keys.chosen != "" and keys.field.isEnabled()


def test_every_button_of_the_keys_has_a_name(window, qtbot) -> None:
    window_dialogs.show_keys(window)
    keys = dialog(qtbot, window, KeysDialog)
    keys.choose("go.speakers")
    nameless = [
        each
        for each in keys.findChildren(QAbstractButton)
        if each.isVisible() and not (each.accessibleName() or each.text())
    ]
    assert not nameless


def test_a_conflict_is_told_and_taking_the_keys_takes_them_away(window, qtbot) -> None:
    window_dialogs.show_keys(window)
    keys = dialog(qtbot, window, KeysDialog)
    keys.choose("go.speakers")
    keys.field.setKeySequence(QKeySequence("Ctrl+K"))
    assert keys.use.text() == "Reassign"
    press(keys, "Reassign")
    assert window.settings.shortcuts == {"go.speakers": "Ctrl+K", "go.find": ""}
    assert window.commands.keys("go.find") == ""
    press(keys, "Reset all")
    assert window.settings.shortcuts == {}
    assert (window.commands.keys("go.find"), window.commands.keys("go.speakers")) == ("Ctrl+K", "Ctrl+2")


def test_two_commands_of_one_id_are_refused(window) -> None:
    with pytest.raises(ValueError, match=r"go\.find"):
        window.commands.add(Command("go.find", "Again", lambda: None))


def test_every_key_that_a_page_answers_itself_is_listed_among_the_keys(qtbot, services, runner) -> None:
    for full in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        for name in full.pages.entries:
            full.page(name)
        listed = {
            QKeySequence(each.strip()).toString() for keys, _ in full.pages.keys for each in keys.split(",")
        }
        bare = {command.bare_key: command.id for command in full.commands.all if command.bare_key}
        assert {"R", "L", "S", "Space"} <= set(bare)
        assert {key: name for key, name in bare.items() if key not in listed} == {}


def test_the_palette_says_keys_that_the_page_answers_and_reads_what_the_arrows_reach(
    said, qtbot, services, runner
) -> None:
    for full in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        full.show_page("listen")
        window_dialogs.show_palette(full)
        palette = dialog(qtbot, full, Palette)
        palette.field.setText("record / stop")
        assert palette.list.topLevelItem(0).text(1) == "R"
        palette.field.setText("split")
        assert palette.list.topLevelItem(0).text(1) == "S", "of the page that is shown the key, not its name"
        palette.field.setText("go to")
        del said[:]
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
        assert said == [" ".join(palette.list.currentItem().text(column) for column in range(2)).strip()]
        palette.field.setText("qqq")
        assert said[-1] == "No matching command"


def test_what_happens_elsewhere_is_said_to_a_screen_reader(said, window) -> None:
    window.show_message("Saved talk.csv")
    window.notice.show_notice("The microphone was lost.", hint="Plug it in.", tone="bad")
    assert said[-2:] == ["Saved talk.csv", "The microphone was lost. Plug it in."]


def test_what_stays_first_while_somebody_types_is_said_once(said, window, qtbot) -> None:
    window_dialogs.show_palette(window)
    palette = dialog(qtbot, window, Palette)
    QTest.keyClicks(palette.field, "speak")
    assert said.count("Go to Speakers Ctrl+2") == 1
