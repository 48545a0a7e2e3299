"""What the block auto-encoder saw and kept: a recording's picture, its six blocks, and the reconstruction."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from voxdesk.clustering.methods.block_autoencoder import ACROSS, BLOCK, DOWN, cut_blocks
from voxdesk.core.types import Rows
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.style.layouts import spaced

Bytes = NDArray[np.uint8]

_WIDTH_PX = 276
_GAP_PX = 14  # between blocks, in pixels of the picture


def holds_pictures(details: Mapping[str, Rows]) -> bool:
    """Tell whether a result's ``details`` have what this dialog shows."""
    return {"pictures", "reconstructions", "shown"} <= set(details)


class BlockPicturesDialog(DialogFrame):
    """``details`` of the method's result; ``names`` says of each picture which recording it is."""

    def __init__(self, details: Mapping[str, Rows], names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("What the network kept of it"),
            tr(
                "Each picture is cut into six blocks, and every block is compressed to 81 numbers. The "
                "reconstruction is what those numbers still know: only that can tell people apart."
            ),
            parent,
            3 * _WIDTH_PX + 80,
        )
        self._pictures: Bytes = details["pictures"]
        self._rebuilt: Bytes = details["reconstructions"]
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Recording"))
        self.choice.addItems(names)
        self.body.addWidget(self.choice)
        self.picture, self.blocks, self.rebuilt = QLabel(), QLabel(), QLabel()
        row = spaced(QHBoxLayout(), 12)
        for words, shown in (
            (tr("Picture of 4 s of speech"), self.picture),
            (tr("Its six blocks"), self.blocks),
            (tr("Reconstruction"), self.rebuilt),
        ):
            shown.setAccessibleName(words)
            column = spaced(QVBoxLayout(), 6)
            column.addWidget(label(words, "dim"))
            column.addWidget(shown, alignment=Qt.AlignmentFlag.AlignTop)
            column.addStretch(1)
            row.addLayout(column)
        self.body.addLayout(row)
        self._error = label(tone="dim", wrap=True)
        self.body.addWidget(self._error)
        self.choice.currentIndexChanged.connect(self._show)
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)
        self._show(0)

    def _show(self, number: int) -> None:
        picture, rebuilt = self._pictures[number], self._rebuilt[number]
        self.picture.setPixmap(_shown(_pixmap(picture)))
        self.blocks.setPixmap(_shown(_apart(cut_blocks(picture[None])[0])))
        self.rebuilt.setPixmap(_shown(_pixmap(rebuilt)))
        off = float(np.mean((picture / 255.0 - rebuilt / 255.0) ** 2))
        spread = float(np.var(picture / 255.0))
        self._error.setText(
            tr(
                "The reconstruction explains {share:.0%} of what varies in this picture.",
                share=max(0.0, 1.0 - off / max(spread, 1e-9)),
            )
        )


def _pixmap(picture: Bytes) -> QPixmap:
    """A picture u8[height, width, 3]."""
    height, width, _ = picture.shape
    content = np.ascontiguousarray(picture).tobytes()
    image = QImage(content, width, height, 3 * width, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image)  # a copy: the bytes may go


def _apart(blocks: Bytes) -> QPixmap:
    """Blocks u8[6, 144, 144, 3] with gaps between them, on nothing."""
    whole = QPixmap(ACROSS * (BLOCK + _GAP_PX) - _GAP_PX, DOWN * (BLOCK + _GAP_PX) - _GAP_PX)
    whole.fill(QColor(0, 0, 0, 0))
    painter = QPainter(whole)
    for number, block in enumerate(blocks):
        down, across = divmod(number, ACROSS)
        painter.drawPixmap(across * (BLOCK + _GAP_PX), down * (BLOCK + _GAP_PX), _pixmap(block))
    painter.end()
    return whole


def _shown(pixmap: QPixmap) -> QPixmap:
    return pixmap.scaledToWidth(_WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
