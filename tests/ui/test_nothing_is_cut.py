"""In every language, the smallest window that is promised shows all words of buttons and choices whole."""

from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from dialog_parts import DIALOGS
from people_parts import add_person
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)
from window_parts import make_window

from voxdesk.core.settings import Settings
from voxdesk.core.types import Gender, Turn
from voxdesk.ui.folders.group_rows import GroupRow
from voxdesk.ui.folders.groups_card import GroupsCard
from voxdesk.ui.folders.map_card import MapCard
from voxdesk.ui.folders.run import Suggestion
from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.turn_words import who
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.settings.language import LANGUAGES
from voxdesk.ui.style.style import stylesheet
from voxdesk.ui.style.theme import LIGHT, interface_font
from voxdesk.ui.style.time_axis import LEFT_PX
from voxdesk.ui.window.main_window import SMALLEST

SMALL = SMALLEST.width(), SMALLEST.height()
_RAIL_EDGE_PX = 6
CODES = [code for code, _ in LANGUAGES]
PAGES = ("listen", "speakers", "folders", "recordings", "lab", "settings")


def cut(place: QWidget) -> list[str]:
    """The words that are not wholly to be read on what ``place`` shows."""
    found = []
    for each in place.findChildren(QComboBox):
        if each.isVisible():
            room = text_room(each)
            items = [each.itemText(row) for row in range(each.count())]
            if each.accessibleName() == tr("Method") and "k-means" in items:
                items = [each.currentText()]  # names of methods; its list is as wide as the longest
            found += [words for words in items if each.fontMetrics().horizontalAdvance(words) > room]
    for each in place.findChildren(QAbstractButton):
        if each.isVisible() and isinstance(each, QPushButton) and each.width() < each.sizeHint().width():
            found.append(each.text())
    for each in place.findChildren(QToolButton):
        if each.isVisible() and each.property("kind") == "rail":
            words = each.fontMetrics().horizontalAdvance(each.text())
            found += [each.text()] * (words > each.width() - _RAIL_EDGE_PX)
    for each in place.findChildren(QLabel):
        one_line = each.isVisible() and not each.wordWrap() and not isinstance(each, FittedLabel)
        if one_line and each.text() and each.width() < each.sizeHint().width():
            found.append(each.text())
    for each in place.findChildren(QListWidget):
        if each.isVisible():
            found += crowded(each)
    for each in place.findChildren(QTableView):
        if each.isVisible():
            found += narrow(each)
    for each in place.findChildren(QScrollArea):
        inside = each.widget()
        if each.isVisible() and inside is not None and inside.width() > each.viewport().width():
            found.append(f"{inside.width()} px in {each.viewport().width()}")
    return found


def narrow(table: QTableView) -> list[str]:
    """The titles and cells that are wider than their column."""
    header, model = table.horizontalHeader(), table.model()
    shown = [column for column in range(model.columnCount()) if not header.isSectionHidden(column)]
    titles = {column: model.headerData(column, Qt.Orientation.Horizontal) for column in shown}
    found = [
        words
        for column, words in titles.items()
        if header.sectionSize(column) < header.fontMetrics().horizontalAdvance(words) + 13
    ]
    if header.length() > table.viewport().width():
        found.append(f"{header.length()} px of columns in {table.viewport().width()}")
    for row in range(model.rowCount()):
        for column in shown:
            index = model.index(row, column)
            option = QStyleOptionViewItem()
            table.initViewItemOption(option)
            table.itemDelegateForIndex(index).initStyleOption(option, index)
            option.rect = table.visualRect(index)
            text = QStyle.SubElement.SE_ItemViewItemText
            room = table.style().subElementRect(text, option, table).width()
            if option.text and QFontMetrics(option.font).horizontalAdvance(option.text) > room:
                found.append(option.text)
    return found


def crowded(rows: QListWidget) -> list[str]:
    """The rows that reach into the next one, and a list that has to be moved sideways."""
    places = [rows.visualItemRect(rows.item(row)) for row in range(rows.count())]
    found = [rows.item(row).text() for row, (a, b) in enumerate(pairwise(places)) if a.bottom() >= b.top()]
    low = [rows.item(row).text() for row, at in enumerate(places) if at.height() < rows.sizeHintForRow(row)]
    found += low + [rows.item(row).text() for row, at in enumerate(places) if not holds(rows, row, at)]
    return found + ["moved sideways"] * (rows.horizontalScrollBar().maximum() > 0)


def holds(rows: QListWidget, row: int, at: QRect) -> bool:
    """Whether all lines of a row's text have room in it, wrapped as it is painted."""
    option = QStyleOptionViewItem()
    rows.initViewItemOption(option)
    option.rect = at
    item = rows.item(row)
    option.text = item.text()
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
    if item.data(Qt.ItemDataRole.CheckStateRole) is not None:
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    style = rows.style()
    room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, rows)
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
    flags = Qt.TextFlag.TextWordWrap if rows.wordWrap() else Qt.TextFlag.TextSingleLine
    inside = QRect(0, 0, room.width() - 2 * margin, 10_000)
    needed = rows.fontMetrics().boundingRect(inside, int(flags), item.text())
    return needed.height() <= at.height()


def left_cut(place: QWidget, qtbot: Any) -> list[str]:
    """The same once what is measured meanwhile has found its room."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: cut(place) == [], timeout=30_000)
    return cut(place)


def text_room(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()


@pytest.mark.parametrize("code", CODES)
def test_no_page_cuts_a_button_or_a_choice(code, speak, qtbot, services, runner) -> None:
    speak(code)
    settings = Settings(theme="dark", tour_done=True, geometry="")
    for window in make_window(qtbot, services, runner, settings, None):
        window.resize(*SMALL)
        window.page("folders").controls.show_state(Path("Interviews"), count=18, busy=False)
        for name in PAGES:
            window.show_page(name)
            qtbot.wait(20)
            assert window.width() == SMALL[0]
            assert left_cut(window, qtbot) == [], name
            for tabs in window.page(name).findChildren(QTabWidget):
                for place in range(tabs.count()):
                    tabs.setCurrentIndex(place)
                    assert left_cut(window, qtbot) == [], (name, tabs.tabText(place))


@pytest.mark.parametrize("code", CODES)
def test_no_dialog_cuts_its_words(code, speak, qtbot, services, runner) -> None:
    speak(code)
    add_person(services, "Maria Lopez", "one.wav", "two.wav")
    add_person(services, "Ben Okafor", "three.wav")
    found = {}
    for window in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        for name, make in DIALOGS.items():
            dialog = make(window)
            qtbot.addWidget(dialog)
            dialog.show()
            qtbot.waitExposed(dialog)
            found[name] = left_cut(dialog, qtbot)
            dialog.reject()
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize("code", CODES)
def test_the_buttons_below_the_groups_are_whole_at_the_cards_smallest(code, speak, qtbot) -> None:
    speak(code)
    card = GroupsCard(LIGHT)
    qtbot.addWidget(card)
    card.setStyleSheet(stylesheet(LIGHT))
    card.show()
    card.resize(card.minimumSizeHint().width(), 400)
    qtbot.wait(1)
    assert card.width() <= 600  # beside the map in the smallest window
    assert cut(card) == []
    for name in ("Konstantin Peters", "Maximiliano"):
        card.offer_suggestion(Suggestion(name, 0.71, firm=False))
        qtbot.waitUntil(lambda: cut(card) == [], timeout=30_000)  # the layout follows later
        assert card.minimumSizeHint().width() <= 600


@pytest.mark.parametrize("code", CODES)
def test_the_cells_of_the_people_are_whole_in_a_small_window(code, speak, qtbot, services, runner) -> None:
    speak(code)
    add_person(services, "Ben", "b.wav", model="another-encoder")
    add_person(services, "Anna", *(f"{number}.wav" for number in range(12)))
    for window in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        window.resize(*SMALL)
        window.show_page("speakers")
        table = window.page("speakers").table
        qtbot.waitUntil(lambda table=table: table.model().rowCount() == 2, timeout=30_000)
        assert narrow(table) == []


@pytest.mark.parametrize("code", CODES)
def test_the_map_says_its_hint_whole_at_its_smallest(code, speak, qtbot) -> None:
    speak(code)
    card = MapCard(LIGHT)
    qtbot.addWidget(card)
    card.setStyleSheet(stylesheet(LIGHT))
    card.setFont(interface_font())
    card.show()
    card.resize(card.minimumWidth(), 400)
    qtbot.wait(20)
    assert left_cut(card, qtbot) == []
    hints = [each for each in card.findChildren(FittedLabel) if each.full_text]
    assert [each.text() for each in hints] == [each.full_text for each in hints]


@pytest.mark.parametrize("code", CODES)
def test_the_cells_of_the_groups_are_whole_at_the_cards_smallest(code, speak, qtbot) -> None:
    speak(code)
    card = GroupsCard(LIGHT)
    qtbot.addWidget(card)
    card.setStyleSheet(stylesheet(LIGHT))
    card.setFont(interface_font())
    note = tr("confirm? {score:.2f}", score=0.71)
    rows = [
        GroupRow(0, "Anna Lindqvist?", False, 1017, 3671.0, tr("female"), "", 0.71, note, "warn", ""),
        GroupRow(
            1, tr("Person {number}", number=2), False, 9, 61.0, tr("uncertain"), "", -0.2, "", "dim", ""
        ),
    ]
    card._groups.set_rows(rows)
    card.show()
    narrowest = card.minimumSizeHint().width()
    assert narrowest <= 600
    for width in (narrowest, 640, 700, 760):  # with the closeness and without
        card.resize(width, 400)
        assert left_cut(card, qtbot) == []


def test_a_hint_that_does_not_fit_is_left_out(qtbot) -> None:
    shown = FittedLabel(13)
    qtbot.addWidget(shown)
    shown.show()
    shown.resize(400, 20)
    shown.set_text("Choose a turn to change it", whole=True)
    assert shown.text() == "Choose a turn to change it"
    shown.resize(40, 20)
    assert shown.text() == ""
    assert shown.toolTip() == "Choose a turn to change it"
    shown.set_text("Choose a turn to change it")
    assert shown.text().endswith("…")


@pytest.mark.parametrize("code", CODES)
def test_the_letter_of_an_unknown_voice_is_not_cut_off_its_name(code, speak, qtbot) -> None:
    speak(code)
    name = who(Turn(0.0, 1.0, None, "Voice A", Gender.UNCERTAIN)).partition(" · ")[0]
    assert QFontMetrics(interface_font(11)).horizontalAdvance(name) <= LEFT_PX - 8
