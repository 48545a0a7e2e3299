"""What the style sheet makes of lists and file dialogs, as a person sees it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

import voxdesk
from voxdesk.core.paths import bundled
from voxdesk.ui.lab.plots import Plot
from voxdesk.ui.parts.file_dialogs import ask_folder, ask_new_file, ask_recording, ask_recordings
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


@pytest.mark.parametrize("kind", ["primary", "record"])
def test_under_the_pointer_a_filled_button_looks_other_than_with_the_focus(place: QWidget, kind: str) -> None:
    button = QPushButton("Train", place)
    button.setProperty("kind", kind)
    button.resize(90, 32)

    def look(state: QStyle.StateFlag) -> QImage:
        option = QStyleOptionButton()
        option.initFrom(button)
        option.text, option.state = button.text(), QStyle.StateFlag.State_Enabled | state
        image = QImage(button.size(), QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        button.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, button)
        painter.end()
        return image

    flags = QStyle.StateFlag
    plain, pointed, focused = look(flags.State_None), look(flags.State_MouseOver), look(flags.State_HasFocus)
    edge, fill = (45, 0), (8, 16)
    assert plain.pixel(*edge) == pointed.pixel(*edge) != focused.pixel(*edge)
    assert plain.pixel(*fill) == focused.pixel(*fill) != pointed.pixel(*fill)


def test_the_file_dialog_shows_its_buttons_columns_and_kinds_whole(place: QWidget, qtbot, tmp_path) -> None:
    (tmp_path / "talk.wav").write_bytes(b"RIFF")
    place.show()
    ask_recordings(place, "Open", lambda paths: None)
    dialog = place.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    table = dialog.findChild(QTreeView, "treeView")
    qtbot.waitUntil(lambda: table.model().rowCount(table.rootIndex()) == 1)
    QApplication.processEvents()
    assert dialog.findChild(QComboBox, "fileTypeCombo").currentText() == "Recordings"
    for column in range(4):
        cell = table.model().index(0, column, table.rootIndex())
        assert table.columnWidth(column) >= table.sizeHintForIndex(cell).width(), column
    assert table.header().length() <= table.viewport().width()
    buttons = dialog.findChild(QDialogButtonBox).buttons()
    assert buttons
    assert all(button.icon().isNull() for button in buttons)
    dialog.reject()


def test_a_file_dialog_never_begins_where_the_program_was_started(
    place: QWidget, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "started").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path / "started")
    QFileDialog(place).setDirectory(str(tmp_path / "started"))  # no dialog was anywhere else before
    for ask in (ask_recordings, ask_folder):
        ask(place, "Open", lambda chosen: None)
        dialog = place.findChildren(QFileDialog)[-1]
        assert dialog.directory().absolutePath() == str(tmp_path / "home")
        dialog.reject()
    (tmp_path / "given").mkdir()
    ask_folder(place, "Open", lambda chosen: None, start=tmp_path / "given")
    assert place.findChildren(QFileDialog)[-1].directory().absolutePath() == str(tmp_path / "given")


@pytest.mark.parametrize("kind", [QPushButton, QToolButton, QCheckBox, QRadioButton])
def test_keyboard_focus_is_one_frame_not_two(place: QWidget, qtbot, kind: type[QAbstractButton]) -> None:
    button, other, layout = kind(), QLineEdit(), QVBoxLayout(place)
    button.setText("Choose folder…")
    for part in (button, other):
        part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout.addWidget(part)
    place.show()
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow, timeout=30_000)
    other.setFocus()
    without = button.grab().toImage()
    button.setFocus()
    by_mouse = button.grab().toImage()
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Backtab)
    assert button.hasFocus()
    assert button.grab().toImage() == by_mouse != without


def test_every_question_for_files_goes_through_one_place() -> None:
    """Else each would have its own faults: patterns longer than the window, a folder that is not there."""
    room = Path(voxdesk.__file__).parent
    asks = [
        path.relative_to(room).as_posix()
        for path in sorted(room.rglob("*.py"))
        if "QFileDialog" in path.read_text("utf-8")
    ]
    assert [each for each in asks if not each.startswith("ui/style/")] == ["ui/parts/file_dialogs.py"]


def test_a_question_for_a_recording_begins_in_a_folder_that_is_there(qtbot, tmp_path) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    for folder, begins in ((tmp_path, tmp_path), (tmp_path / "gone", None)):
        ask_recording(place, lambda path: None, folder=folder)
        dialog = place.findChildren(QFileDialog)[-1]
        assert dialog.selectedFiles() == [] or Path(dialog.selectedFiles()[0]).is_dir()
        assert begins is None or Path(dialog.directory().absolutePath()) == begins
        assert [each.partition(" (")[0] for each in dialog.nameFilters()] == [
            "Recordings",
            "Pictures of spectrograms",
            "All files",
        ]
        dialog.reject()


def test_a_plot_that_tab_reaches_shows_the_focus(place: QWidget, qtbot) -> None:
    layout = QVBoxLayout(place)
    card, other = Plot("Loss", "", "loss", "epoch", LIGHT), QPushButton("Train")
    plot = card.plot
    layout.addWidget(other)
    layout.addWidget(card)
    place.show()
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow, timeout=30_000)
    pictures = []
    for focused in (other, plot):
        focused.setFocus()
        qtbot.waitUntil(focused.hasFocus, timeout=30_000)
        pictures.append(plot.grab().toImage())
    assert pictures[0] != pictures[1]


def test_nothing_is_written_among_the_programs_own_files(qtbot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    own = bundled("resources")
    ask_new_file(place, "Export", "two-people.csv", "Tables (*.csv)", print, folder=own / "sample")
    dialog = place.findChild(QFileDialog)
    assert not Path(dialog.directory().absolutePath()).is_relative_to(own)
    dialog.reject()


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_a_button_that_is_on_shows_the_focus_too(kind: type[QAbstractButton], place: QWidget, qtbot) -> None:
    layout = QVBoxLayout(place)
    on, other = kind(), kind()
    for button in (on, other):
        button.setText("Turns")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout.addWidget(button)
    on.setCheckable(True)
    on.setChecked(True)
    place.show()
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow, timeout=30_000)
    pictures = []
    for focused in (other, on):
        focused.setFocus()
        qtbot.waitUntil(focused.hasFocus, timeout=30_000)
        pictures.append(on.grab().toImage())
    assert pictures[0] != pictures[1]
