"""An unexpected exception in, an honest message with the way to the log out."""

import platform
import traceback
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

import voxdesk
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.frame import DialogFrame


class CrashDialog(DialogFrame):
    """Says that the fault is the program's, what is safe, and where the log lies."""

    def __init__(self, error: BaseException, log_file: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Something went wrong inside VoxDesk"),
            tr(
                "This is a bug in VoxDesk, not a mistake of yours. Your library and recordings "
                "are unchanged, and you can continue working. The details below and the log "
                "help to fix it; nothing is sent anywhere."
            ),
            parent,
            width=560,
        )
        self.details = QPlainTextEdit(describe(error))
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details of the error"))
        self.details.setMinimumHeight(170)
        fold = QPushButton(tr("Details"))
        fold.setProperty("kind", "small")
        fold.setAccessibleName(tr("Show or hide the details"))
        fold.setCheckable(True)
        fold.setAutoDefault(False)
        fold.toggled.connect(self.details.setVisible)
        self.details.hide()
        self.body.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.details)
        where = QLineEdit(str(log_file))
        where.setReadOnly(True)
        where.setAccessibleName(tr("Path of the log file"))
        self.body.addWidget(where)
        copy = self.add_button(tr("Copy details"), left=True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details.toPlainText()))
        show = self.add_button(tr("Show the log's folder"), left=True)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file.parent))))
        self.add_button(tr("Continue"), kind="primary").clicked.connect(self.accept)


def describe(error: BaseException) -> str:
    """Versions and traceback, as a maintainer needs them."""
    head = tr(
        "VoxDesk {version}, Python {python_version}, {platform}\n\n",
        version=voxdesk.__version__,
        python_version=platform.python_version(),
        platform=platform.platform(),
    )
    return head + "".join(traceback.format_exception(error))
