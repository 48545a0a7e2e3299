"""How the recording is played: volume and loudspeaker, behind one button."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QSlider, QToolButton, QWidget

from voxdesk.core.types import InputDevice
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import device_words
from voxdesk.ui.parts.card import label
from voxdesk.ui.style.icons import icon
from voxdesk.ui.style.theme import Theme


class SoundButton(QToolButton):
    """Opens a small panel; ``volume_changed`` carries a percentage, ``output_chosen`` a name.

    ``opened`` asks for the list of loudspeakers; an empty name is the system's own.
    """

    volume_changed = Signal(int)
    output_chosen = Signal(str)
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Volume and loudspeaker"))
        self.setToolTip(tr("Volume and loudspeaker"))
        self.setIconSize(QSize(18, 18))
        # The panel is a child too, and what has no selector would dress all of it.
        self.setStyleSheet("QToolButton { padding: 6px 4px; } #panel { border-radius: 0; }")
        self.setFixedWidth(40)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setValue(100)
        self.volume.setMinimumWidth(180)
        self.volume.setAccessibleName(tr("Volume"))
        self.volume.valueChanged.connect(self.volume_changed)
        self.output = QComboBox()
        self.output.setAccessibleName(tr("Loudspeaker"))
        self.output.setAccessibleDescription(tr("Where recordings are played"))
        self.output.setMaximumWidth(260)
        self.output.activated.connect(lambda _index: self.output_chosen.emit(self.output.currentData() or ""))
        self.panel = QFrame(self, Qt.WindowType.Popup)
        self.panel.setObjectName("panel")
        self.panel.setProperty("role", "card")
        form = QFormLayout(self.panel)
        form.setContentsMargins(14, 12, 14, 12)
        form.setSpacing(8)
        form.addRow(label(tr("Volume"), "dim"), self.volume)
        form.addRow(label(tr("Loudspeaker"), "dim"), self.output)
        self.clicked.connect(self._show)
        self.set_outputs((), "")
        self.set_theme(theme)

    def set_outputs(self, devices: Sequence[InputDevice], wanted: str) -> None:
        """List the loudspeakers; one that is gone leaves the system's own chosen."""
        self.output.clear()
        self.output.addItem(tr("System default"), "")
        for name in dict.fromkeys(device.name for device in devices):
            if device_words(name) != tr("System default"):
                self.output.addItem(device_words(name), name)
        self.output.setCurrentIndex(max(0, self.output.findData(wanted)))

    def set_theme(self, theme: Theme) -> None:
        """Icon in the theme's colour."""
        self.setIcon(icon("speaker", theme.text))

    def _show(self) -> None:
        self.panel.adjustSize()
        self.panel.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self.panel.show()
        self.volume.setFocus()
        self.opened.emit()
