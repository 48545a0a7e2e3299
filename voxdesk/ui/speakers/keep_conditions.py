"""A folder of recordings in; how they were recorded, as the user says it, out."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.workflows.evidence.conditions import FitConditionRequest


class KeepConditionsDialog(DialogFrame):
    """``asked`` carries a FitConditionRequest."""

    asked = Signal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Keep these conditions"),
            tr(
                "A calibration is fitted on the people in “{folder}” and judged on people left out of it. Of "
                "them nothing is kept but how alike their pairs are, and how they were recorded.",
                folder=folder.name,
            ),
            parent,
            520,
        )
        self._folder = folder
        self.name, self.device, self.language = QLineEdit(), QLineEdit(), QLineEdit()
        self.telephone = QCheckBox(tr("It came by telephone"))
        form = QFormLayout()
        for field, words in (
            (self.name, tr("Name of the conditions")),
            (self.device, tr("Device")),
            (self.language, tr("Language spoken")),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.telephone.setAccessibleName(self.telephone.text())
        form.addRow("", self.telephone)
        self.body.addLayout(form)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.keep = self.add_button(tr("Fit and keep"), kind="primary")
        self.keep.clicked.connect(self._done)
        self.name.textChanged.connect(lambda: self.keep.setEnabled(bool(self.name.text().strip())))
        self.keep.setEnabled(False)

    def _done(self) -> None:
        self.asked.emit(
            FitConditionRequest(
                self.name.text(),
                self._folder,
                self.device.text(),
                self.language.text(),
                self.telephone.isChecked(),
            )
        )
        self.accept()
