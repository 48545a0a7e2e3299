"""What the style sheet makes of lists and file dialogs, as a person sees it."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QStyle,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from voxdesk.ui.parts.file_dialogs import ask_recordings
from voxdesk.ui.style.style import stylesheet
from voxdesk.ui.style.theme import DARK, LIGHT


@pytest.fixture(params=[DARK, LIGHT], ids=["dark", "light"])
def place(request: pytest.FixtureRequest, qtbot) -> QWidget:
    widget = QWidget()
    widget.setStyleSheet(stylesheet(request.param))
    widget.setProperty("selected", request.param.colour("selected"))
    qtbot.addWidget(widget)
    return widget


def test_a_drop_down_list_stands_below_its_box_and_marks_the_current_entry(place: QWidget, qtbot) -> None:
    box = QComboBox()
    box.addItems(["first", "second", "third"])
    box.setCurrentIndex(1)
    QVBoxLayout(place).addWidget(box)
    place.show()
    qtbot.waitExposed(place)
    assert not box.style().styleHint(QStyle.StyleHint.SH_ComboBox_Popup, None, box)
    box.showPopup()
    listed = box.view()
    qtbot.waitExposed(listed)
    rows = [listed.visualRect(box.model().index(row, 0)) for row in range(3)]
    picture = listed.viewport().grab().toImage()
    colours = [QColor(picture.pixel(rect.right() - 8, rect.center().y())) for rect in rows]
    assert colours[1] == place.property("selected")
    assert colours[0] == colours[2] != colours[1]
    box.hidePopup()


def test_the_file_dialog_shows_its_buttons_dates_and_kinds_whole(place: QWidget, qtbot, tmp_path) -> None:
    (tmp_path / "talk.wav").write_bytes(b"RIFF")
    place.show()
    ask_recordings(place, "Open", lambda paths: None)
    dialog = place.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    table = dialog.findChild(QTreeView, "treeView")
    qtbot.waitUntil(lambda: table.model().rowCount(table.rootIndex()) == 1)
    QApplication.processEvents()
    assert dialog.findChild(QComboBox, "fileTypeCombo").currentText() == "Recordings"
    date = table.model().index(0, 3, table.rootIndex())
    assert table.columnWidth(3) >= table.sizeHintForIndex(date).width()
    buttons = dialog.findChild(QDialogButtonBox).buttons()
    assert buttons
    assert all(button.icon().isNull() for button in buttons)
    dialog.reject()
