"""Everything that a button of a page does has a name in Ctrl+K; the few that have none say why here."""

import time
from pathlib import Path

import pytest
from hands import button
from people_parts import add_person
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollBar, QTabBar
from sound_card import write_numbered
from window_parts import make_window

from voxdesk.core.settings import Settings
from voxdesk.ui.lab.recipe_card import Choice
from voxdesk.ui.listen.page import ListenPage
from voxdesk.ui.window import window_dialogs
from voxdesk.ui.window.elsewhere import found_elsewhere
from voxdesk.ui.window.palette import Palette

# By page: what a button is called for a screen reader, and the command that does the same.
COMMANDS = {
    "listen": {
        "Reassigned": "listen.reassigned",
        "Pitch": "listen.pitch",
        "Formants": "listen.formants",
        "More about the picture": "listen.more",
        "Play (selection)": "listen.pause",
        "Who is it (selection)": "listen.identify",
        "Name (selection)": "listen.name_selection",
        "Clear the selection": "listen.select_none",
        "Zoom out": "listen.zoom_out",
        "Zoom in": "listen.zoom_in",
        "Show everything": "listen.fit",
        "Zoom to the selection": "listen.fit_selection",
        "Hand": "listen.hand",
        "Waveform": "listen.waveform",
        "Split": "timeline.split",
        "Join": "timeline.join",
        "Reassign": "timeline.reassign",
        "Name": "timeline.name",
        "Remove": "timeline.remove",
        "Undo": "timeline.undo",
        "Redo": "timeline.redo",
        "Export": "timeline.export_csv",
        "Show: Voices": "listen.show_voices",
        "Show: Turns": "listen.show_turns",
        "Join pauses below 2 s": "listen.join_pauses",
        "Play (turns)": "timeline.play",
        "Yes, that’s right": "listen.confirm",
        "Name this voice…": "listen.answer",
        "Somebody else…": "listen.answer",
        "Record": "listen.record",
        "Pause": "listen.pause",
        "Play": "listen.play",
        "Loop": "listen.loop",
        "Volume and loudspeaker": "listen.sound",
        "Open a recording": "file.open",
        "Open a recording…": "file.open",
        "Try a sample": "listen.sample",
    },
    "speakers": {
        "Choose recordings…": "speakers.enrol",
        "Enrol from recordings…": "speakers.enrol",
        "Use the microphone…": "speakers.record",
        "Enrol by microphone…": "speakers.record",
        "Undo": "speakers.undo",
        "Add recordings of this person": "speakers.add",
        "Record more of this person": "speakers.record_more",
        "Rename this person": "speakers.rename",
        "Merge this person with another": "speakers.merge",
        "Note the consent of this person": "speakers.consent",
        "Remove this person": "speakers.remove",
        "Scores of your people…": "speakers.scores",
    },
    "folders": {
        "‹ All people": "folders.back",
        "Undo": "folders.undo",
        "Redo": "folders.redo",
        "Play the chosen recording of the list": "folders.play_recording",
        "Move the chosen recordings of the list": "folders.move",
        "Confirm": "folders.confirm",
        "Name this person": "folders.name",
        "Enrol this person into the library": "folders.enrol",
        "Merge people who are one": "folders.merge",
        "Split this person into two": "folders.split",
        "Play a typical recording of this person": "folders.play",
        "Show the recordings of this person": "folders.open",
        "Compare with a CSV of true speakers": "folders.truth",
        "Pictures, their blocks and reconstructions": "folders.blocks",
        "Plots of silhouette and explained variance": "folders.plots",
        "Choose a folder of recordings": "folders.choose",
        "Choose a folder of recordings to begin": "folders.choose",
        "Number of people: automatic": "folders.people",
        "Options of the method": "folders.options",
        "Group the folder again with these choices": "folders.again",
        "Compare methods side by side": "folders.compare",
        "Export the groups": "folders.export",
        "Pause": "folders.pause",
        "Cancel the grouping": "folders.cancel",
        "Forget the earlier grouping": "folders.forget",
    },
    "recordings": {
        "Analyse again with the model in use": "recordings.hear_again",
        "Name this voice in all its recordings": "recordings.name",
        "Its recordings": "recordings.of_voice",
        "Undo": "recordings.undo",
        "Export the chosen recordings…": "recordings.export",
        "Index a folder…": "recordings.index",
        "What the index keeps…": "recordings.choices",
        "Show all recordings": "recordings.all",
        "Play all turns": "recordings.play",
        "Open on Listen at the chosen turn": "recordings.open",
    },
    "lab": {
        "Choose a folder…": "lab.data",
        "Choose the folder of weights": "lab.weights",
        "Train": "lab.train",
        "Stop": "lab.stop",
        "Advanced settings": "lab.advanced",
        "Remove ": "lab.remove",
        "Use the built-in models": "lab.bundled",
        "Published…": "lab.show_published",
        "Export the runs": "lab.export",
        "Use on Listen": "lab.use",
        "Resume training": "lab.resume",
        "Test on Other Data…": "lab.evaluate",
    },
}
# Docs/decisions/014 says why these are reached by Tab alone.
ALONE = {
    "listen": {
        "This recording": "a menu of commands",
        "Try again": "stands with what went wrong, and only then",
        "Details": "stands with what went wrong, and only then",
        "Close this message": "stands with what went wrong, and only then",
        "Reassign (turns)": "of several turns that were chosen in a list; of one it is timeline.reassign",
        "Remove (turns)": "of several turns that were chosen in a list; of one it is timeline.remove",
    },
    "speakers": {"Library: export, import, erase": "a menu of commands"},
    "folders": {},
    "recordings": {},
    "lab": {},
}


@pytest.fixture
def window(qtbot, services, runner):
    yield from make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None)


def test_every_button_of_a_page_is_a_command_or_says_why_not(window) -> None:
    for name in window.pages.entries:
        window.page(name)
    known = {command.id for command in window.commands.all}
    for page, commands in COMMANDS.items():
        assert set(commands.values()) <= known
        called = {
            each.accessibleName() or each.text()
            for each in window.page(page).findChildren(QAbstractButton)
            if not isinstance(each.parentWidget(), QTabBar | QScrollBar)
        }
        missing = called - set(commands) - set(ALONE[page]) - {""}  # parts that Qt makes have no name
        assert missing == set(), page
        assert set(commands) | set(ALONE[page]) <= called, page


def test_every_command_that_cannot_be_done_says_why(window) -> None:
    for name in window.pages.entries:
        window.page(name)
    for name in window.pages.entries:
        window.show_page(name)
        possible = {each.id for each in window.commands.all if each.possible is None or each.possible()}
        found = [each for each in found_elsewhere(window) if each.id not in possible]
        assert len(found) > 20, name
        assert [each.id for each in found if each.reason in ("", "This cannot be done now.")] == [], name


def test_a_sample_is_tried_by_name(window, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(ListenPage, "open_path", lambda page, path, at_s=0.0: opened.append(path))
    window.show_page("speakers")
    choose(window, "try a sample")
    assert window.page_name == "listen"
    assert [each.is_file() for each in opened] == [True]


def test_a_recording_of_a_person_is_played_and_stopped_by_name(
    window, qtbot, services, tmp_path, card
) -> None:
    add_person(services, "Tom", str(tmp_path / "gone.wav"), str(write_numbered(tmp_path / "here.wav", 3)))
    window.show_page("speakers")
    person = window.page("speakers").person
    qtbot.waitUntil(lambda: person.playable, timeout=30_000)
    qtbot.waitUntil(lambda: not button(person, "Play gone.wav").isEnabled(), timeout=30_000)
    choose(window, "play a recording of this")
    qtbot.waitUntil(lambda: card.played == [(3, 0.0)], timeout=30_000)
    choose(window, "play a recording of this")
    qtbot.waitUntil(lambda: not card.playing, timeout=30_000)


def test_a_training_is_stopped_by_name(window, qtbot, monkeypatch) -> None:
    def trains(request, services, ctx):
        while True:
            ctx.check()
            time.sleep(0.01)

    monkeypatch.setattr("voxdesk.ui.lab.training.run_in_process", trains)
    window.show_page("lab")
    lab = window.page("lab")
    lab.training.begin(Choice("gender", "mlp", (), None), Path("data"))
    choose(window, "stop training")
    qtbot.waitUntil(lambda: not lab.training.running, timeout=30_000)


def test_the_number_of_people_is_chosen_by_name(window, qtbot) -> None:
    window.show_page("folders")
    choose(window, "how many")
    menu = window.page("folders").controls.people.menu()
    qtbot.waitUntil(menu.isVisible, timeout=30_000)
    menu.close()


def test_the_job_that_was_begun_last_is_cancelled_by_name(window, qtbot, runner) -> None:
    def waits(request, services, ctx):
        while True:
            ctx.check()
            time.sleep(0.01)

    first, last = (runner.submit(waits, None, title) for title in ("Reading one", "Reading two"))
    choose(window, "cancel the running")
    assert (first.state.final, last.state.final) == (False, True)
    choose(window, "cancel the running")
    assert first.state.final


def choose(window, typed: str) -> None:
    window_dialogs.show_palette(window)
    palette = next(each for each in window.findChildren(Palette) if each.isVisible())
    palette.field.setText(typed)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
