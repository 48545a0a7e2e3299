"""What a model file consists of in, a table of its layers out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from voxdesk.ui.language.translation import local_number, tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.frame import DialogFrame

if TYPE_CHECKING:
    from voxdesk.neural.inspect.onnx_summary import ModelSummary

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ModelLayersDialog(DialogFrame):
    """Layers with operator, shape of their output and number of parameters; inputs and outputs above."""

    def __init__(self, name: str, summary: "ModelSummary", parent: QWidget | None = None) -> None:
        ports = [
            tr("{kind} {name}: {shape}", kind=kind, name=port.name, shape=_shape(port.shape))
            for kind, found in ((tr("Input"), summary.inputs), (tr("Output"), summary.outputs))
            for port in found
        ]
        super().__init__(
            tr("Layers of {name}", name=name),
            tr(
                "{layers}, {parameters} in all. {ports}",
                layers=counted(len(summary.layers), "layer"),
                parameters=counted(summary.parameters, "parameter"),
                ports=", ".join(ports),
            ).strip(),
            parent,
            860,
        )
        table = QTableWidget(len(summary.layers), 4)
        table.setAccessibleName(tr("Layers"))
        table.setHorizontalHeaderLabels([tr("Layer"), tr("Operator"), tr("Shape"), tr("Parameters")])
        table.verticalHeader().setVisible(False)
        table.setTabKeyNavigation(False)  # Tab leaves the table, arrows walk in it
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setMinimumHeight(420)
        table.setTextElideMode(Qt.TextElideMode.ElideLeft)
        for row, layer in enumerate(summary.layers):
            parameters = local_number(layer.parameters, ",") if layer.parameters else ""
            for column, text in enumerate((layer.name, layer.operator, _shape(layer.shape), parameters)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 3:
                    item.setTextAlignment(_RIGHT)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.body.addWidget(table)
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)


def _shape(shape: tuple[int | str, ...] | None) -> str:
    """Sizes that the file names but does not tell are question marks."""
    if shape is None:
        return "?"
    return " × ".join("?" if str(size).startswith("unk__") else str(size) for size in shape)
