"""Choices about the picture: axis, FFT size, window and colours at hand, the rest behind a button."""

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QSpinBox,
    QToolButton,
    QWidget,
)

from voxdesk.spectrogram.scale import Axis
from voxdesk.spectrogram.spectrogram import EMPHASES_DB, FFT_SIZES, OVERLAPS, PADDINGS, WINDOWS
from voxdesk.ui.language.translation import local_number, mark, tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.spectrogram_look import FORMANT_TOPS_HZ, SpectrogramLook
from voxdesk.ui.parts.spin import without_arrows
from voxdesk.ui.style.colour_maps import COLOUR_MAPS
from voxdesk.ui.style.icons import icon
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.listen.phonetics import can_measure

_TOPS_HZ = (4000.0, 8000.0, 12000.0, 16000.0, 0.0)
_LEAST_RANGE_DB = 10
_AXES = {
    Axis.LINEAR: mark("Linear"),
    Axis.LOG: mark("Log"),
    Axis.MEL: mark("Mel"),
    Axis.ERB: mark("ERB"),
    Axis.BARK: mark("Bark"),
}
_WINDOWS = {
    "hamming": mark("Hamming"),
    "blackman-harris": mark("Blackman-Harris"),
    "flat top": mark("Flat top"),
    "rectangular": mark("Rectangular"),
}
# The others are names, the same in every language.
_COLOURS = {"grey": mark("Grey"), "ink": mark("Ink")}


class SpectrogramControls(QWidget):
    """``look_changed`` carries the new SpectrogramLook after each choice."""

    look_changed = Signal(object)

    def __init__(self, look: SpectrogramLook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.axis = _choice(tr("Frequency axis"), [(tr(_AXES[axis]), axis) for axis in Axis])
        self.fft_size = _choice(tr("FFT size"), [(str(size), size) for size in FFT_SIZES])
        self.window_kind = _choice(
            tr("Window"), [(tr(_WINDOWS.get(name, name.capitalize())), name) for name in WINDOWS]
        )
        self.colours = _choice(
            tr("Colour map"), [(tr(_COLOURS.get(name, name.capitalize())), name) for name in COLOUR_MAPS]
        )
        self.overlap = _choice(
            tr("Overlap"), [(f"{local_number(100 * share, 'g')} %", share) for share in OVERLAPS]
        )
        self.padding = _choice(
            tr("Zero padding"), [(tr("none") if times == 1 else f"{times} ×", times) for times in PADDINGS]
        )
        self.emphasis = _choice(tr("Pre-emphasis"), [(_emphasis_words(db), db) for db in EMPHASES_DB])
        self.reassigned = QCheckBox(tr("Reassigned"))
        self.reassigned.setToolTip(
            tr("Sharper lines: energy moves to where it lies in time and frequency. Recordings only.")
        )
        self.pitch, self.formants = QCheckBox(tr("Pitch")), QCheckBox(tr("Formants"))
        self.formant_top = _choice(tr("Formants up to"), [(_formant_words(hz), hz) for hz in FORMANT_TOPS_HZ])
        self.formant_top.setMinimumContentsLength(18)  # the frequency alone says little
        hint = (
            tr("Drawn over a recording’s spectrogram while a minute or less is visible")
            if can_measure()
            else tr("Needs praat-parselmouth: pip install 'voxdesk[phonetics]'")
        )
        for phonetic in (self.pitch, self.formants, self.formant_top):
            phonetic.setEnabled(can_measure())
            phonetic.setToolTip(hint)
            phonetic.setAccessibleDescription(hint)
        self.top = _choice(tr("Highest frequency"), [(_top_words(hz), hz) for hz in _TOPS_HZ])
        self.floor = _decibels(tr("Darkest level"), -140, -20)
        self.ceiling = _decibels(tr("Brightest level"), -90, 0)
        self.more = QToolButton()
        self.more.setAccessibleName(tr("More about the picture"))
        self.more.setToolTip(
            tr("Window, overlap, zero padding, pre-emphasis, levels, highest frequency, pitch, formants")
        )
        self.more.setIconSize(QSize(16, 16))
        # The program's own padding leaves no room for the icon; the panel is a child and keeps its own.
        self.more.setStyleSheet("QToolButton { padding: 6px 4px; }")
        self.more.clicked.connect(self._show_panel)
        self.panel = self._build_panel()
        row = spaced(QHBoxLayout(self), 6)
        at_hand = (
            (self.axis, 84),
            (self.fft_size, 82),
            (self.colours, 96),
            (self.more, 36),
        )
        for part, width in at_hand:
            part.setFixedWidth(width)
            row.addWidget(part)
        self.set_look(look)
        for box in (
            *(self.axis, self.fft_size, self.window_kind, self.colours),
            *(self.overlap, self.padding, self.emphasis, self.top, self.formant_top),
        ):
            box.currentIndexChanged.connect(self._choose)
        for switch, _on in self._switches(look):
            switch.toggled.connect(self._choose)
        self.floor.valueChanged.connect(self._choose)
        self.ceiling.valueChanged.connect(self._choose)
        self.set_theme(theme)

    def set_look(self, look: SpectrogramLook) -> None:
        """Show ``look`` without telling anybody."""
        self.look = look
        transform = look.transform
        values: tuple[tuple[QComboBox, str | float], ...] = (
            (self.axis, look.axis),
            (self.fft_size, transform.fft_size),
            (self.window_kind, transform.window),
            (self.colours, look.colour_map),
            (self.overlap, transform.overlap),
            (self.padding, transform.padding),
            (self.emphasis, transform.emphasis_db),
            (self.top, look.top_hz),
            (self.formant_top, look.formant_top_hz),
        )
        for box, value in values:
            blocked = box.blockSignals(True)
            index = next((i for i in range(box.count()) if box.itemData(i) == value), -1)
            box.setCurrentIndex(index if index >= 0 else box.count() - 1)
            box.blockSignals(blocked)
        for switch, on in self._switches(look):
            blocked = switch.blockSignals(True)
            switch.setChecked(on)
            switch.blockSignals(blocked)
        for spin, level in ((self.floor, look.floor_db), (self.ceiling, look.ceiling_db)):
            blocked = spin.blockSignals(True)
            spin.setValue(round(level))
            spin.blockSignals(blocked)

    def unfold(self, name: str) -> None:
        """Show what can be chosen in the control ``name`` of this class, or the panel that it is in."""
        control = getattr(self, name)
        if control in (self.axis, self.fft_size, self.colours):
            control.setFocus(Qt.FocusReason.ShortcutFocusReason)
            control.showPopup()
        else:
            self._show_panel()

    def set_theme(self, theme: Theme) -> None:
        """Icon in the theme's colour."""
        self.more.setIcon(icon("settings", theme.text, px=16))

    def _switches(self, look: SpectrogramLook) -> tuple[tuple[QCheckBox, bool], ...]:
        return (
            (self.reassigned, look.transform.reassigned),
            (self.pitch, look.pitch),
            (self.formants, look.formants),
        )

    def _choose(self) -> None:
        floor, ceiling = self.floor.value(), self.ceiling.value()
        if ceiling - floor < _LEAST_RANGE_DB:
            # The one that was moved stays, the other one gives way.
            moved_floor = self.sender() is self.floor
            other, level = (
                (self.ceiling, floor + _LEAST_RANGE_DB)
                if moved_floor
                else (self.floor, ceiling - _LEAST_RANGE_DB)
            )
            blocked = other.blockSignals(True)
            other.setValue(level)
            other.blockSignals(blocked)
        transform = dataclasses.replace(
            self.look.transform,
            fft_size=self.fft_size.currentData(),
            window=self.window_kind.currentData(),
            overlap=self.overlap.currentData(),
            padding=self.padding.currentData(),
            emphasis_db=self.emphasis.currentData(),
            reassigned=self.reassigned.isChecked(),
        )
        self.look = SpectrogramLook(
            transform,
            Axis(self.axis.currentData()),
            self.colours.currentData(),
            float(self.floor.value()),
            float(self.ceiling.value()),
            self.top.currentData(),
            self.pitch.isChecked(),
            self.formants.isChecked(),
            self.formant_top.currentData(),
        )
        self.look_changed.emit(self.look)

    def _build_panel(self) -> QFrame:
        panel = QFrame(self, Qt.WindowType.Popup)
        panel.setProperty("role", "card")
        form = QFormLayout(panel)
        form.setContentsMargins(14, 12, 14, 12)
        form.setSpacing(8)
        form.addRow(label(tr("Window"), "dim"), self.window_kind)
        form.addRow(label(tr("Overlap"), "dim"), self.overlap)
        form.addRow(label(tr("Zero padding"), "dim"), self.padding)
        form.addRow(label(tr("Pre-emphasis"), "dim"), self.emphasis)
        form.addRow(label(tr("Up to"), "dim"), self.top)
        form.addRow(label(tr("Darkest"), "dim"), self.floor)
        form.addRow(label(tr("Brightest"), "dim"), self.ceiling)
        form.addRow(self.reassigned)
        form.addRow(self.pitch)
        form.addRow(self.formants)
        form.addRow(label(tr("Formants up to"), "dim"), self.formant_top)
        return panel

    def _show_panel(self) -> None:
        self.panel.adjustSize()
        corner = self.more.mapToGlobal(QPoint(self.more.width() - self.panel.width(), self.more.height() + 4))
        self.panel.move(corner)
        self.panel.show()
        self.window_kind.setFocus()


def _choice(name: str, items: Sequence[tuple[str, str | float]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    for text, value in items:
        box.addItem(text, value)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(5)
    box.setStyleSheet("QComboBox { padding-left: 10px; padding-right: 4px; }")  # many choices in one row
    view = box.view()
    view.setMinimumWidth(view.sizeHintForColumn(0) + 28)
    return box


def _decibels(name: str, low: int, high: int) -> QSpinBox:
    spin = without_arrows(QSpinBox())
    spin.setAccessibleName(name)
    spin.setRange(low, high)
    spin.setSingleStep(5)
    spin.setSuffix(tr(" dB"))
    return spin


def _emphasis_words(db: float) -> str:
    return tr("{value:g} dB per octave", value=db) if db else tr("none")


def _formant_words(hz: float) -> str:
    voices = {5000.0: tr("low voices"), 5500.0: tr("high voices"), 8000.0: tr("children")}
    return f"{tr('{value:g} kHz', value=hz / 1000)}, {voices[hz]}"


def _top_words(hz: float) -> str:
    return tr("{value:g} kHz", value=hz / 1000) if hz else tr("everything")
