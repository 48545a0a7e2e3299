"""The field in which one searches."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QToolButton, QVBoxLayout

from voxdesk.ui.parts.search_field import SearchField
from voxdesk.ui.style.style import apply_theme
from voxdesk.ui.style.theme import THEMES


@pytest.fixture
def field(qapp: QApplication, qtbot) -> Iterator[SearchField]:
    apply_theme(qapp, THEMES["light"])
    dialog = QDialog()
    qtbot.addWidget(dialog)
    made = SearchField("Search people")
    QVBoxLayout(dialog).addWidget(made)
    dialog.show()
    qtbot.waitExposed(dialog)
    yield made


def test_escape_empties_the_field_and_then_closes_the_dialog(field: SearchField) -> None:
    QTest.keyClicks(field, "anna")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.window().isVisible()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.window().isVisible()


def test_the_cross_stands_in_the_middle_of_the_field(field: SearchField) -> None:
    QTest.keyClicks(field, "anna")
    (cross,) = field.findChildren(QToolButton)
    assert abs(cross.geometry().center().y() - field.rect().center().y()) <= 1
    assert field.rect().contains(cross.geometry())
