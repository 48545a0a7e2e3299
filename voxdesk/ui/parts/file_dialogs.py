"""Questions for files that do not stop the event loop; the answer goes to a function."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QTreeView, QWidget

from voxdesk.core.paths import bundled
from voxdesk.ui.language.translation import tr

_SIZE = QSize(860, 540)
_PLACES_PX = 150
_NAME = 0


def ask_recordings(parent: QWidget, title: str, then: Callable[[tuple[Path, ...]], None]) -> None:
    """Ask for one or more recordings."""
    dialog = _dialog(parent, title, _recordings(), folder=_music())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: then(tuple(Path(name) for name in names)))
    dialog.open()


def ask_recording(parent: QWidget, then: Callable[[Path], None], *, folder: Path | None = None) -> None:
    """Ask for one recording or picture of a sound, beginning in ``folder``, else where music is kept."""
    kinds = (_recordings(), tr("Pictures of spectrograms (*.png)"))
    dialog = _dialog(parent, tr("Open a recording"), *kinds, folder=folder or _music())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()


def ask_file(parent: QWidget, title: str, kinds: str, then: Callable[[Path], None]) -> None:
    """Ask for one file that exists; ``kinds`` as Qt's filters, "Text (*.txt)"."""
    dialog = _dialog(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()


def ask_new_file(
    parent: QWidget,
    title: str,
    name: str,
    kinds: str,
    then: Callable[[Path], None],
    *,
    folder: Path | None = None,
) -> None:
    """Ask where to write a file called ``name``, beginning in ``folder``; an existing one is asked about."""
    dialog = _dialog(parent, title, kinds, folder=folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def show_in_folder(path: Path) -> None:
    """Open the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def ask_folder(
    parent: QWidget, title: str, then: Callable[[Path], None], *, start: Path | None = None
) -> None:
    """Ask for a folder, beginning in ``start``; a new one can be made."""
    dialog = QFileDialog(parent, title)
    _begin_in(dialog, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _give_room(dialog)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()


def _recordings() -> str:
    from voxdesk.audio.files import AUDIO_SUFFIXES

    return tr("Recordings ({patterns})", patterns=" ".join(f"*{suffix}" for suffix in sorted(AUDIO_SUFFIXES)))


def _music() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation))


def _dialog(parent: QWidget, title: str, *kinds: str, folder: Path | None = None) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    _begin_in(dialog, folder)
    # The list of suffixes is longer than any window is wide.
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    dialog.setNameFilters([*kinds, tr("All files (*)")])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _give_room(dialog)
    return dialog


def _begin_in(dialog: QFileDialog, folder: Path | None) -> None:
    """Begin in ``folder``, else where the last dialog was; the first one begins at home.

    The sample lies among the program's own files: what is made of it is not written there.
    """
    # Of a folder that is not there the dialog would make a file's name; the program's own is nobody's place.
    if folder is not None and folder.is_dir() and not folder.is_relative_to(bundled("resources")):
        dialog.setDirectory(str(folder))
    elif dialog.directory() == QDir.current():
        dialog.setDirectory(QDir.homePath())


def _give_room(dialog: QFileDialog) -> None:
    """Show places and columns whole in Qt's own dialog; the platform's has none of these parts."""
    places = dialog.findChild(QSplitter, "splitter")
    table = dialog.findChild(QTreeView, "treeView")
    if places is None or table is None:
        return
    dialog.resize(_SIZE)
    places.setSizes([_PLACES_PX, _SIZE.width() - _PLACES_PX])
    header = table.header()
    header.setStretchLastSection(False)
    for column in range(_NAME + 1, header.count()):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
