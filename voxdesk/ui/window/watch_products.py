"""Asks what is made of each recording that comes into a watched folder, where, and what is run then."""

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voxdesk.core.settings import Settings
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.export_dialog import TIMELINES
from voxdesk.ui.parts.file_dialogs import ask_folder
from voxdesk.ui.style.layouts import spaced
from voxdesk.workflows.folders.watch_session import Begin, WatchPlan
from voxdesk.workflows.listen.products import Cut, Product

_PEOPLE = "people"
_COLUMNS = 4


def plan_of(settings: Settings, begin: Begin) -> WatchPlan:
    """Return the watching that the settings tell; what nobody knows is not made."""
    known = {name: Product(name) for name in TIMELINES} | {_PEOPLE: Product("flac", Cut.PEOPLE)}
    return WatchPlan(
        Path(settings.watched_folder),
        begin,
        tuple(known[name] for name in settings.watched_products if name in known),
        Path(settings.watched_out).expanduser() if settings.watched_out else None,
        settings.watched_command,
        settings.watched_transcripts,
    )


class WatchProducts(QWidget):
    """Boxes for timelines and cut sound, a folder for them, and a command."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = spaced(QVBoxLayout(self), 8)
        layout.addWidget(label(tr("Make of each recording:")))
        grid = spaced(QGridLayout(), 6)
        names = {name: tr(words) for name, words in TIMELINES.items()}
        names[_PEOPLE] = tr("Sound: a file for each person")
        self._boxes: dict[str, QCheckBox] = {}
        for place, (name, words) in enumerate(names.items()):
            box = self._boxes[name] = QCheckBox(words)
            box.setAccessibleName(words)
            box.setChecked(name in settings.watched_products)
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        layout.addLayout(grid)
        self._out = _field(settings.watched_out, tr("Folder for the files"), tr("Beside each recording"))
        choose = QPushButton(tr("Choose…"))
        choose.setAccessibleName(tr("Choose the folder for the files"))
        choose.setAutoDefault(False)
        choose.clicked.connect(lambda: ask_folder(self, tr("Folder for the files"), self._take))
        row = spaced(QHBoxLayout(), 8)
        row.addWidget(self._out, 1)
        row.addWidget(choose)
        layout.addLayout(row)
        about = tr("Then run a command, such as: publish --file {place}", place="{}")
        self._command = _field(settings.watched_command, tr("Command for each recording"), about)
        self._command.setToolTip(tr("{place} becomes the recording's path. No shell is started.", place="{}"))
        layout.addWidget(self._command)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the names of what is made."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    @property
    def out(self) -> str:
        """Return the folder for the files as it was typed; "" for beside each recording."""
        return self._out.text().strip()

    @property
    def command(self) -> str:
        """Return the command as it was typed; "" for none."""
        return self._command.text().strip()

    def _take(self, folder: Path) -> None:
        self._out.setText(str(folder))


def _field(text: str, name: str, hint: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setClearButtonEnabled(True)
    return field
