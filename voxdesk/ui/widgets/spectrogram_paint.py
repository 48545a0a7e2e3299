"""What is drawn around and over the picture: axes, cursor, playhead, selection. QPainter in, pixels out."""

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from voxdesk.features.scale import FrequencyScale
from voxdesk.ui.colour_maps import colour_table
from voxdesk.ui.spectrogram_look import SpectrogramLook
from voxdesk.ui.theme import Theme
from voxdesk.ui.time_axis import RIGHT_PX, format_time, time_ticks
from voxdesk.ui.translation import tr

_MIN_TICK_GAP_PX = 26


def ground(look: SpectrogramLook) -> QColor:
    """The colour of silence: what stands where no picture is yet."""
    return QColor.fromRgb(int(colour_table(look.colour_map, look.floor_db, look.ceiling_db)[0]))


def frequency_axis(painter: QPainter, area: QRect, scale: FrequencyScale, theme: Theme) -> None:
    """Ticks and round frequencies on the left of the picture, "Hz" at its head."""
    per_row = area.height() / scale.rows
    ticks = scale.ticks(_MIN_TICK_GAP_PX / per_row)
    painter.setPen(theme.colour("dim"))
    for tick in ticks:
        y = area.bottom() + 1 - tick.row * per_row
        painter.drawLine(QLineF(area.left() - 4, y, area.left() - 1, y))
        # The outermost labels stay inside the card.
        top = min(max(y - 8, area.top() - 6), area.bottom() - 11)
        text = (
            tr("{tick_label} Hz", tick_label=tick.label)
            if tick is ticks[-1] and tick.hz < 1000
            else tick.label
        )
        if tick is ticks[-1] and tick.hz >= 1000:
            text = tick.label.removesuffix("k") + tr(" kHz")
        box = QRectF(0, top, area.left() - 8, 16)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


def time_axis(painter: QPainter, area: QRect, span: tuple[float, float], theme: Theme) -> None:
    """Ticks and round times under the picture."""
    start, end = span
    ticks = time_ticks(start, end, area.width())
    painter.setPen(theme.colour("dim"))
    for seconds, text in ticks:
        x = area.left() + (seconds - start) / (end - start) * area.width()
        painter.drawLine(QLineF(x, area.bottom() + 2, x, area.bottom() + 5))
        words = f"{text} s" if ":" not in text and seconds == ticks[-1][0] else text
        width = painter.fontMetrics().horizontalAdvance(words) + 4
        left = min(x - width / 2, area.right() + RIGHT_PX - width)  # the last one stays whole
        box = QRectF(left, area.bottom() + 6, width, 15)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, words)


def selection(painter: QPainter, area: QRect, left: float, right: float, theme: Theme) -> None:
    """A chosen stretch: lighter, with edges to take hold of."""
    painter.fillRect(QRectF(left, area.top(), right - left, area.height()), QColor(255, 255, 255, 38))
    painter.setPen(QPen(theme.colour("accent"), 2))
    for x in (left, right):
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))


def playhead(painter: QPainter, area: QRect, x: float) -> None:
    """Where the sound is: white on a dark seam, visible on every colour map."""
    painter.setPen(QPen(QColor(0, 0, 0, 120), 3))
    painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
    painter.setPen(QPen(QColor(255, 255, 255), 1))
    painter.drawLine(QLineF(x, area.top(), x, area.bottom()))


def cursor(painter: QPainter, area: QRect, at: QPointF, text: str) -> None:
    """Cross hairs and what is under them."""
    pen = QPen(QColor(255, 255, 255, 150), 1, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(QLineF(area.left(), at.y(), area.right(), at.y()))
    painter.drawLine(QLineF(at.x(), area.top(), at.x(), area.bottom()))
    width = painter.fontMetrics().horizontalAdvance(text) + 14
    left = at.x() + 12 if at.x() + 12 + width < area.right() else at.x() - 12 - width
    top = at.y() - 30 if at.y() - 30 > area.top() else at.y() + 10
    box = QRectF(left, top, width, 21)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(13, 14, 18, 225))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def reading(seconds: float, visible_s: float, hz: float, level_db: float | None) -> str:
    """Time, frequency and level in words: 9.84 s · 1 260 Hz · −31 dB."""
    step = 0.01 if visible_s > 2 else 0.001
    time = format_time(max(0.0, seconds), step) + (" s" if seconds < 60 else "")
    rounded = round(hz) if hz < 200 else round(hz / 10) * 10
    words = tr("{time} · {rounded:,} Hz", time=time, rounded=rounded).replace(",", "\u202f")
    if level_db is None:
        return words
    return tr("{words} · {level_db:.0f} dB", words=words, level_db=level_db).replace("-", "−")
