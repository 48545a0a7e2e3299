"""Everybody can use the window: with the keyboard alone, with a screen reader, with tired eyes.

Walks every widget of every page and of every dialog, in both themes.
"""

import itertools
import re
from pathlib import Path

import pytest
from access import contrast, faint, hidden_words, nameless, out_of_reach
from dialog_parts import DIALOGS
from people_parts import add_person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from window_parts import make_window, windows_shown

from voxdesk.core.errors import DataError
from voxdesk.core.settings import Settings
from voxdesk.ui.style.theme import THEMES
from voxdesk.ui.window import window_dialogs
from voxdesk.ui.window.page_entries import standard_pages
from voxdesk.ui.window.palette import Palette

ROOT = Path(__file__).resolve().parents[2]
PAGES = [entry.name for entry in standard_pages()]


@pytest.fixture(params=["dark", "light"])
def window(request, qtbot, services, runner):
    add_person(services, "Maria Lopez", "one.wav", "two.wav")
    add_person(services, "Ben Okafor", "three.wav")
    yield from make_window(qtbot, services, runner, Settings(theme=request.param), None)


A_DIALOG = re.compile(r"^class \w+Dialog\(", re.MULTILINE)


def test_every_dialog_is_walked() -> None:
    sources = (ROOT / "voxdesk" / "ui").rglob("*.py")
    assert {path.stem for path in sources if A_DIALOG.search(path.read_text("utf-8"))} == set(DIALOGS)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_for_everybody(window, qtbot, written, name: str) -> None:
    window.show_page(name)
    window.show_problem(DataError("Something to close."))
    written()  # what the page is filled with moves what stands on it
    window.raise_()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=30_000)
    assert_for_everybody(window)


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_a_dialog_is_for_everybody(window, qtbot, name: str) -> None:
    with windows_shown() as shown:
        dialog = DIALOGS[name](window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
    assert shown == [type(dialog).__name__]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=30_000)
    assert dialog.windowTitle()
    assert_for_everybody(dialog)
    dialog.reject()


def test_the_palette_is_for_everybody(window, qtbot) -> None:
    window_dialogs.show_palette(window)
    (palette,) = window.findChildren(Palette)
    assert palette.accessibleName()
    assert_for_everybody(palette)
    palette.reject()


def assert_for_everybody(place) -> None:
    assert nameless(place) == []
    assert hidden_words(place) == []
    assert out_of_reach(place) == []
    assert faint(place) == []


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_words_in_every_tone_stand_out_from_everything_behind_them(theme) -> None:
    behind = ("background", "panel", "control", "hover", "selected")
    pairs = list(itertools.product(("text", "dim", "good", "warn", "bad", "accent"), behind))
    pairs += [("on_accent", "accent"), ("on_record", "record"), ("text", "track"), ("dim", "track")]
    pairs += [("text", "known_fill"), ("text", "unknown_fill")]
    colours = [(f"{a} on {b}", getattr(theme, a), getattr(theme, b)) for a, b in pairs]
    colours += [(f"text on person {n}", theme.text, fill) for n, fill in enumerate(theme.people)]
    colours += [(f"text on unknown voice {n}", theme.text, fill) for n, fill in enumerate(theme.unknowns)]
    weak = {
        name: round(contrast(_rgb(a), _rgb(b)), 2)
        for name, a, b in colours
        if contrast(_rgb(a), _rgb(b)) < 4.5
    }
    assert weak == {}
    # What is not words but means something (WCAG 1.4.11).
    for name in ("female", "male", "good", "warn", "bad", "accent", "record"):
        assert contrast(_rgb(getattr(theme, name)), _rgb(theme.panel)) >= 3


def _rgb(colour: str) -> int:
    return int(colour[1:], 16)


def test_the_measure_is_that_of_the_standard() -> None:
    assert contrast(0x000000, 0xFFFFFF) == pytest.approx(21)
    assert contrast(0x777777, 0xFFFFFF) == pytest.approx(4.48, abs=0.01)


def test_the_walk_finds_what_is_wrong(qtbot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    layout = QVBoxLayout(place)
    silent, unreachable, pale = QLineEdit(), QPushButton("Go"), QLabel("Pale words")
    unreachable.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    pale.setStyleSheet("color: #999999; background: #ffffff;")
    trap = QPlainTextEdit()  # keeps Tab for itself, so the field after it is never reached
    trap.setAccessibleName("Trap")
    behind = QLineEdit()
    behind.setAccessibleName("Behind")
    masked = QLabel("3 of 5")
    masked.setAccessibleName("Progress")
    for part in (silent, unreachable, pale, trap, behind, masked):
        layout.addWidget(part)
    place.show()
    qtbot.waitExposed(place)
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow, timeout=30_000)
    assert nameless(place) == ["QLineEdit ''"]
    assert hidden_words(place) == ["QLabel 'Progress' hides '3 of 5'"]
    assert out_of_reach(place) == [
        "QPushButton '' takes no focus",
        "QLineEdit 'Behind' is not reached by Tab",
    ]
    assert [words for words in faint(place) if "Pale words" in words]
