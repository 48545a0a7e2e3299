"""How loud the sound is: a bar with peak hold, a clipping light and the level in dB."""

import math

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voxdesk.core.types import Float32
from voxdesk.ui.language.translation import tr
from voxdesk.ui.style.theme import Theme, interface_font

LOWEST_DB = -60.0
HOLD_S = 1.5
CLIP_LIGHT_S = 2.0
_FALL_DB_PER_S = 24.0  # as a peak programme meter falls (IEC 60268-10, type I: 20 dB in 1.7 s, rounded up)
_FULL_SCALE = 0.999
_CAUTION_DB = -3.0
_LIGHT_PX, _WORDS_PX = 18, 56
_WIDE_PX = 140  # below it the bar has the room, and no words stand beside it


class LevelMeter(QWidget):
    """Fed with samples by ``feed``; ``level_db`` falls slowly, ``held_db`` is the last loudest."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(72)
        self.setMaximumWidth(230)
        self.setAccessibleName(tr("Level"))
        self.setToolTip(tr("Input level. The light at the end shows clipping: the sound is too loud."))
        self.reset()

    def reset(self) -> None:
        """Show silence."""
        self.level_db = self.held_db = -math.inf
        self._held_for_s = self._clip_s = 0.0
        self._running = False
        self.update()

    @property
    def clipping(self) -> bool:
        """Tell whether the light is on: samples at full scale within the last seconds."""
        return self._clip_s > 0

    def feed(self, samples: Float32, seconds: float) -> None:
        """Take in the samples of the last ``seconds``."""
        loudest = float(np.abs(samples).max(initial=0.0))
        peak_db = 20 * math.log10(loudest) if loudest > 0 else -math.inf
        self._running = True
        self.level_db = max(peak_db, self.level_db - _FALL_DB_PER_S * seconds)
        self._held_for_s += seconds
        if peak_db >= self.held_db or self._held_for_s > HOLD_S:
            self.held_db, self._held_for_s = max(peak_db, self.level_db), 0.0
        self._clip_s = CLIP_LIGHT_S if loudest >= _FULL_SCALE else max(0.0, self._clip_s - seconds)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def text(self) -> str:
        """The held level in words."""
        if not self._running:
            return ""
        return (
            tr("{held_db:.0f} dB", held_db=self.held_db).replace("-", "−")
            if self.held_db >= LOWEST_DB
            else tr("silence")
        )

    def sizeHint(self) -> QSize:
        """The size that looks right."""
        return QSize(210, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        theme, middle = self._theme, self.height() / 2
        words_px = _WORDS_PX if self.width() >= _WIDE_PX else 0
        bar = QRectF(0, middle - 4.5, self.width() - _LIGHT_PX - words_px, 9)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(theme.colour(self._tone()))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * _share(self.level_db), 9), 3, 3)
        if self.held_db >= LOWEST_DB:
            x = bar.left() + bar.width() * _share(self.held_db)
            painter.fillRect(QRectF(min(x, bar.right() - 2), bar.top(), 2, 9), theme.colour("warn"))
        painter.setBrush(theme.colour("bad" if self.clipping else "track"))
        painter.drawRoundedRect(QRectF(bar.right() + 4, bar.top(), 9, 9), 3, 3)
        if not words_px:
            return
        painter.setPen(theme.colour("dim"))
        painter.setFont(interface_font(12))
        box = QRectF(bar.right() + 18, 0, words_px, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _tone(self) -> str:
        return "bad" if self.clipping else "warn" if self.level_db > _CAUTION_DB else "good"


def _share(level_db: float) -> float:
    return min(1.0, max(0.0, 1.0 - level_db / LOWEST_DB)) if level_db > LOWEST_DB else 0.0
