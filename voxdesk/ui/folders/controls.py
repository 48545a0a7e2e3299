"""The row above the page of folders: which folder, by which method, how many people, and what then."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QWidget

from voxdesk.clustering.registry import METHODS, find_method
from voxdesk.core.cluster_types import ClusterRequest, PeopleCount, Per
from voxdesk.ui.folders.method_options import MethodOptionsDialog
from voxdesk.ui.folders.people_count import PeopleCountDialog
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import interface_font
from voxdesk.workflows.folders.export import GroupFormat

_FOLDER_PX = (70, 190)
_METHOD_PX = (140, 210)


class FolderControls(QWidget):
    """Builds the request; the signals say which button was pressed."""

    folder_asked = Signal()
    group_asked = Signal()
    compare_asked = Signal()
    export_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = PeopleCount()
        self._per = Per.FILE
        self._dask = ""
        self._settings: dict[str, dict[str, object]] = {}
        self._count: int | None = None
        row = spaced(QHBoxLayout(self), 8)
        self.choose = _button(
            tr("Choose folder…"), tr("Choose a folder of recordings"), self.folder_asked.emit
        )
        self.choose.setProperty("kind", "primary")
        self._folder = FittedLabel(13, 12)
        self._folder.setMinimumWidth(_FOLDER_PX[0])
        self._folder.setMaximumWidth(_FOLDER_PX[1])
        self.method = QComboBox()
        self.method.setAccessibleName(tr("Method"))
        self.method.setMinimumWidth(_METHOD_PX[0])
        self.method.setMaximumWidth(_METHOD_PX[1])
        for place, method in enumerate(METHODS):
            self.method.addItem(tr(method.title), method.id)
            self.method.setItemData(place, tr(method.help), Qt.ItemDataRole.ToolTipRole)
        view = self.method.view()
        view.setMinimumWidth(max(_METHOD_PX[1], view.sizeHintForColumn(0) + 24))
        self.method.currentIndexChanged.connect(lambda _: self._describe())
        self.people = QPushButton()
        menu = QMenu(self.people)
        menu.addAction(tr("Automatic"), lambda: self.set_people(PeopleCount()))
        menu.addAction(tr("Exactly…"), lambda: self._ask_people(exact=True))
        menu.addAction(tr("Between…"), lambda: self._ask_people(exact=False))
        self.people.setMenu(menu)
        self.options = _button(tr("Options…"), tr("Options of the method"), self._ask_options)
        self.again = _button(
            tr("Group again"), tr("Group the folder again with these choices"), self.group_asked.emit
        )
        self.compare = _button(tr("Compare…"), tr("Compare methods side by side"), self.compare_asked.emit)
        self.export = QPushButton(tr("Export  ▾"))
        self.export.setAccessibleName(tr("Export the groups"))
        exports = QMenu(self.export)
        for words, kind in (
            (tr("Table (CSV)…"), GroupFormat.CSV),
            (tr("JSON…"), GroupFormat.JSON),
            (tr("Copies sorted into folders by person…"), GroupFormat.COPIES),
            (tr("Links sorted into folders by person…"), GroupFormat.LINKS),
        ):
            exports.addAction(words, partial(self.export_asked.emit, kind))
        self.export.setMenu(exports)
        for button in (self.choose, self.people, self.options, self.again, self.compare, self.export):
            button.setProperty("tight", "true")  # they stand in one line in the smallest window
        for part in (self.choose, self._folder, self.method, self.people, self.options, self.again):
            row.addWidget(part)
        row.addWidget(self.compare)
        row.addStretch(1)
        row.addWidget(self.export)
        row.setStretchFactor(self._folder, 3)
        self.set_people(PeopleCount())
        self._describe()
        self.show_state(None, count=None, busy=False)

    def request(self, folder: Path) -> ClusterRequest:
        """Return what the choices ask for."""
        method = str(self.method.currentData())
        settings = dict(self._settings.get(method, {}))
        return ClusterRequest(folder, method, self._people, self._per, settings, dask=self._dask)

    def take(self, request: ClusterRequest) -> None:
        """Show the choices of ``request``."""
        self._settings[request.method] = dict(request.settings)
        self._per = request.per
        self._dask = request.dask
        self.method.setCurrentIndex(max(0, self.method.findData(request.method)))
        self.set_people(request.people)
        self._describe()

    def set_people(self, people: PeopleCount) -> None:
        """Choose how many people are looked for."""
        self._people = people
        if people.automatic:
            words = tr("automatic")
        else:
            words = str(people.low) if people.exact is not None else f"{people.low}–{people.high}"
        self.people.setText(tr("People: {words}  ▾", words=words))
        self.people.setAccessibleName(tr("Number of people: {words}", words=words))

    def show_state(self, folder: Path | None, *, count: int | None, busy: bool) -> None:
        """Name the folder; offer what can be done: ``count`` recordings are grouped, None is no result."""
        self._count = count
        self._folder.set_text(folder.name or str(folder) if folder else "")
        words_px = QFontMetrics(interface_font(13)).horizontalAdvance(self._folder.full_text) + 8
        self._folder.setMaximumWidth(min(_FOLDER_PX[1], max(_FOLDER_PX[0], words_px)))
        self._folder.setVisible(folder is not None)
        if folder is not None:
            self._folder.setToolTip(str(folder))
        self.again.setText(tr("Group again") if count is not None else tr("Group"))
        self.again.setEnabled(folder is not None and not busy)
        self.compare.setEnabled(count is not None and not busy)
        self.export.setEnabled(bool(count))

    def _describe(self) -> None:
        method = find_method(str(self.method.currentData()))
        self.method.setToolTip(tr(method.help))
        changed = self._settings.get(method.id) or self._per is Per.SEGMENT or self._dask
        self.options.setText(tr("Options •") if changed else tr("Options…"))
        self.options.setToolTip(tr("Some options are not at their default") if changed else "")

    def _ask_people(self, *, exact: bool) -> None:
        dialog = PeopleCountDialog(self._people, exact=exact, parent=self.window())
        dialog.accepted.connect(lambda: self.set_people(dialog.count))
        dialog.open()

    def _ask_options(self) -> None:
        method = find_method(str(self.method.currentData()))
        settings = self._settings.get(method.id, {})
        dialog = MethodOptionsDialog(method, settings, self._per, self._count, self.window(), dask=self._dask)
        dialog.accepted.connect(lambda: self._take_options(method.id, dialog))
        dialog.open()

    def _take_options(self, method_id: str, dialog: MethodOptionsDialog) -> None:
        self._settings[method_id] = dialog.settings
        self._per = dialog.per
        self._dask = dialog.dask
        self._describe()


def _button(words: str, name: str, todo: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.clicked.connect(lambda: todo())
    return button
