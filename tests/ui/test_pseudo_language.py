"""In a language that puts every translated word in brackets, no word of the window stands outside them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from dialog_parts import DIALOGS
from people_parts import MODEL, add_person
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from window_parts import make_window

from voxdesk.clustering.registry import METHODS
from voxdesk.core.settings import Settings
from voxdesk.training.methods.base import FEATURES
from voxdesk.training.recipe import recipe_names
from voxdesk.ui.language.translation import CONTEXT
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.settings.language import LANGUAGES
from voxdesk.ui.window import window_dialogs
from voxdesk.ui.window.page_entries import standard_pages
from voxdesk.ui.window.palette import Palette

ROOT = Path(__file__).resolve().parents[2]
PAGES = [entry.name for entry in standard_pages()]
OPEN, CLOSE = "⟦", "⟧"
# The end of what was cut for want of room is missing.
INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*({CLOSE}|…$)")
TAGS = re.compile(r"<[^>]*>|&\w+;")
LETTERS = re.compile(r"[^\W\d_]")
# What is the same in every language: names of files and keys, settings of the Lab, a licence, a size.
KEPT = re.compile(
    r"~?(/[\w .@-]+)+|\b[\w-]+\.(wav|txt|onnx|sqlite|log|json)\b"
    r"|\b(Ctrl|Shift|Alt)\+\w+|\bF\d+\b|\b[A-Z]\b|\b\w+=\S*|\bCC0-1\.0|\b\d+ kB"
)
NAMES = {
    *("VoxDesk", "WeSpeaker", "3D-Speaker", "Magma", "Inferno", "Viridis", MODEL),
    *(words for _, words in LANGUAGES),
    *(method.paper for method in METHODS),
    *recipe_names("gender"),
    *FEATURES,
    # Each language has a text of its own to read.
    *(ROOT / "resources" / "prompts" / "en.txt").read_text("utf-8").split("\n\n"),
    # What the tests give the dialogs to show.
    *("Anna", "· Anna", "Whose voice is it?", "One recording.", "Who is it?", "40 s of", "Open a recording"),
    *("Erase everybody?", "Gone for ever.", "Erase", "Merge", "With whom?", "WAV", "FLAC", "Opus"),
    *(f"Person {number}" for number in range(20)),
    *("It is damaged.", "It is no recording.", "Conv", "2 March 2026, 10:15 · 12 people"),
    *("p0", "p1", "p2", "p3", "0:01.0 The question", "Council"),
}


class Brackets(QTranslator):
    """Translates everything of the window by putting it in brackets."""

    def translate(self, context, source, disambiguation=None, n=-1) -> str:
        if context != CONTEXT or source == "LANGUAGE_CODE":
            return ""
        return f"{OPEN}{source}{CLOSE}"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    translator = Brackets()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def window(brackets, qtbot, services, runner):
    add_person(services, "1001", "1.wav", "2.wav")
    add_person(services, "1002", "3.wav")
    yield from make_window(qtbot, services, runner, Settings(theme="dark", tour_done=True), None)


def outside(words: str) -> str:
    """What of ``words`` is not in brackets and has letters."""
    words = TAGS.sub(" ", words)
    while INNERMOST.search(words):
        words = INNERMOST.sub(" ", words)
    words = words if words.strip() in NAMES else KEPT.sub(" ", words)
    words = words.strip()
    return words if LETTERS.search(words) and words not in NAMES else ""


def said(widget: QWidget) -> Iterator[str]:
    """Everything that a widget shows or has read out."""
    yield from (
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.windowTitle(),
    )
    if isinstance(widget, FittedLabel):
        yield widget.full_text  # what is cut in the middle is no path any more
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (each.text() for each in widget.actions())
        yield widget.title()
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model():
        model = widget.model()
        for column in range(1 if isinstance(widget, QListView) else model.columnCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
                for row in range(model.rowCount()):
                    yield str(model.index(row, column).data(role) or "")


def unmarked(place: QWidget) -> dict[str, str]:
    """The words outside brackets, and which kind of widget says them."""
    widgets = [place, *place.findChildren(QWidget)]
    return {
        left: type(each).__name__
        for each in widgets
        if each.window() is place.window() or isinstance(each, QMenu)
        for words in said(each)
        if (left := outside(words))
    }


@pytest.mark.parametrize("name", PAGES)
def test_every_word_of_a_page_is_translated(window, qtbot, name: str) -> None:
    window.show_page(name)
    qtbot.wait(100)
    assert unmarked(window) == {}


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_every_word_of_a_dialog_is_translated(window, qtbot, name: str) -> None:
    dialog = DIALOGS[name](window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert unmarked(dialog) == {}
    dialog.reject()


def test_every_word_of_the_palette_is_translated(window) -> None:
    for name in PAGES:
        window.show_page(name)
        window_dialogs.show_palette(window)
        (palette,) = (each for each in window.findChildren(Palette) if each.isVisible())
        assert unmarked(palette) == {}
        palette.reject()


def test_the_walk_finds_what_is_not_translated(qtbot, tmp_path: Path) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    QLabel("Plain words", place)
    QLabel(f"{OPEN}one {OPEN}inside{CLOSE} another{CLOSE} 12", place)
    assert unmarked(place) == {"Plain words": "QLabel"}
