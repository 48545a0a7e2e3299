"""The right of the Listen page: voices and turns, one at a time or side by side where there is room."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.turn_list import TurnList
from voxdesk.ui.listen.verdict_column import VerdictColumn
from voxdesk.ui.parts.tab_stop import tab_to_checked
from voxdesk.ui.parts.verdict_card import WIDTH_PX
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX

_BOTH_FROM_PX = 1500


class SideColumn(QWidget):
    """Holds ``column`` and ``turn_list``; two buttons choose between them in a narrow window."""

    def __init__(self, column: VerdictColumn, turn_list: TurnList, around: QWidget) -> None:
        super().__init__()
        self._column, self._list, self._around = column, turn_list, around
        self.voices = QPushButton(tr("Voices"))
        self.turns = QPushButton(tr("Turns"))
        self._choice = QWidget()
        group = QButtonGroup(self)
        row = spaced(QHBoxLayout(self._choice), 6)
        for button, hint in (
            (self.voices, tr("Whose voice it is, and how sure that is")),
            (self.turns, tr("Every turn in a list")),
        ):
            button.setCheckable(True)
            button.setToolTip(hint)
            button.setAccessibleName(tr("Show: {what}", what=button.text()))
            group.addButton(button)
            row.addWidget(button, 1)
        self.voices.setChecked(True)
        tab_to_checked(self.voices, self.turns)
        both = spaced(QHBoxLayout(), GAP_PX)
        both.addWidget(turn_list)
        both.addWidget(column)
        layout = spaced(QVBoxLayout(self), 6)
        layout.addWidget(self._choice)
        layout.addLayout(both, 1)
        turn_list.setFixedWidth(WIDTH_PX)
        group.buttonToggled.connect(lambda *_: self._arrange())
        around.installEventFilter(self)
        self._arrange()

    def show_turns(self) -> None:
        """Lead to the list of turns."""
        self.turns.setChecked(True)
        self._list.table.setFocus()

    def show_voices(self) -> None:
        """Lead to what is said of the voices, and to the first button there."""
        self.voices.setChecked(True)
        buttons = self._column.findChildren(QAbstractButton)
        first = next((each for each in buttons if each.isVisible() and each.isEnabled()), self.voices)
        first.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the page."""
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        both = self._around.width() >= _BOTH_FROM_PX
        self._choice.setVisible(not both)
        self._list.setVisible(both or self.turns.isChecked())
        self._column.setVisible(both or self.voices.isChecked())
