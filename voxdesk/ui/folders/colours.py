"""The label of a group in, a colour that tells it from its neighbours in a list out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from voxdesk.core.cluster_types import NOBODY
from voxdesk.ui.style.theme import Theme

_LIGHT = ("#2f6fe0", "#178a58", "#c23a34", "#a86a00", "#7c4dd0", "#0b8497", "#c2478f", "#6b7d1c")
_DARK = ("#6aa8ff", "#41c98a", "#f0655f", "#f2b64b", "#ab8bf5", "#3fc3d4", "#e884bf", "#b3c455")
_GOLDEN_DEGREES = 137.508


def group_colour(label: int, theme: Theme) -> QColor:
    """Eight chosen colours, then hues a golden angle apart; grey for nobody."""
    if label == NOBODY:
        return theme.colour("dim", 150)
    chosen = _DARK if theme.dark else _LIGHT
    if label < len(chosen):
        return QColor(chosen[label])
    hue = int(label * _GOLDEN_DEGREES) % 360
    return QColor.fromHsl(hue, 140, 165 if theme.dark else 100)


def dot(colour: QColor, px: int = 10, scale: float = 2.0) -> QPixmap:
    """A filled circle for a table's cell."""
    picture = QPixmap(round(px * scale), round(px * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(picture.rect())
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture
