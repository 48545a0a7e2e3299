"""The name of an icon and a colour in, a sharp QIcon out."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from voxdesk.core.paths import bundled

_SCALES = (1, 2)


def icon(name: str, colour: str, checked: str | None = None, *, px: int = 18) -> QIcon:
    """The icon ``resources/icons/NAME.svg`` drawn in ``colour``, in ``checked`` when switched on."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, colour, px, scale), QIcon.Mode.Normal, QIcon.State.Off)
        if checked:
            made.addPixmap(pixmap(name, checked, px, scale), QIcon.Mode.Normal, QIcon.State.On)
    return made


def pixmap(name: str, colour: str, px: int, scale: float = 1) -> QPixmap:
    """The icon as a picture of ``px`` by ``px`` device-independent pixels."""
    key = f"{name} {colour} {px} {scale}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    image = QPixmap(round(px * scale), round(px * scale))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF(0, 0, px * scale, px * scale))
    painter.end()
    image.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, image)
    return image


def program_icon() -> QIcon:
    """The icon of the program itself."""
    made = QIcon()
    for px in (16, 32, 64, 128):
        made.addPixmap(pixmap("../voxdesk", "", px))
    return made


@cache
def _source(name: str) -> str:
    return (bundled("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
