"""The widgets of the Listen page and how they are laid out; what they do is said elsewhere."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from voxdesk.core.errors import UserError
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.listen.picture_card import PictureCard
from voxdesk.ui.listen.recent_list import RecentList
from voxdesk.ui.listen.side_column import SideColumn
from voxdesk.ui.listen.still_picture import StillPicture
from voxdesk.ui.listen.timeline_panel import TimelinePanel
from voxdesk.ui.listen.transport import Transport
from voxdesk.ui.listen.turn_list import TurnList
from voxdesk.ui.listen.verdict_column import VerdictColumn
from voxdesk.ui.parts.empty_state import EmptyState
from voxdesk.ui.parts.notice import NoticeBar
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX, Theme

_INVITATION = mark(
    "Record with the microphone, open a recording, or drop one here. You see the voice, who it is "
    "among the people you have enrolled, and whether it sounds male or female. Nothing leaves this "
    "computer."
)


class Stage:
    """Transport and notice above; below an invitation, or picture, timeline and verdict."""

    def __init__(self, page: QWidget, look: SpectrogramLook, theme: Theme) -> None:
        self.transport = Transport(theme)
        self.notice = NoticeBar()
        self.picture = PictureCard(look, theme)
        self.view = self.picture.view
        self.turns = TimelinePanel(theme)
        self.timeline = self.turns.strip
        self.still = StillPicture()
        self.column = VerdictColumn(theme)
        self.turn_list = TurnList(theme)
        self.side = SideColumn(self.column, self.turn_list, page)
        self.record = QPushButton(tr("Record"))
        self.record.setProperty("kind", "record")
        self.record.setEnabled(False)  # until there is a microphone
        self.choose = QPushButton(tr("Open a recording…"))
        self.empty = EmptyState("microphone", tr("Whose voice is this?"), tr(_INVITATION))
        self.empty.add_button(self.record)
        self.empty.add_button(self.choose)
        self.sample = QPushButton(tr("Try a sample"))
        self.sample.setToolTip(tr("Open a short conversation of two synthetic voices"))
        self.empty.add_button(self.sample)
        self.recent = RecentList()
        self.empty.add_below(self.recent)
        self._invitation = _card(self.empty)
        self._content = self._lay_out_content()
        layout = spaced(QVBoxLayout(page), GAP_PX)
        layout.addWidget(self.transport)
        self.notice.stand_in(layout)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self._stack.addWidget(self._invitation)  # not before: without a parent it would be a window
        self._stack.addWidget(self._content)

    @property
    def inviting(self) -> bool:
        """Tell whether there is nothing to show yet."""
        return self._stack.currentWidget() is self._invitation

    def show_content(self, title: str, note: str = "") -> None:
        """Show the picture and what belongs to it."""
        self.picture.set_title(title, note)
        self._choose_left(still=False)
        self._stack.setCurrentWidget(self._content)
        self._settle()

    def show_still(self, title: str, note: str = "") -> None:
        """Show a picture of a spectrogram in place of sound and its timeline."""
        self.view.show_nothing()
        self.still.show_title(title, note)
        self._choose_left(still=True)
        self._stack.setCurrentWidget(self._content)

    def show_invitation(self) -> None:
        """Show what can be done: nothing is open."""
        self.view.show_nothing()
        self._stack.setCurrentWidget(self._invitation)

    def show_error(self, error: UserError) -> None:
        """Say what went wrong above the picture."""
        self.notice.show_error(error)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        parts = (
            *(self.transport, self.picture, self.turns, self.turn_list),
            *(self.column, self.empty, self.notice),
        )
        for part in parts:
            part.set_theme(theme)
        self.show_turns_in_overview()

    def show_turns_in_overview(self) -> None:
        """Give the overview the turns of the timeline, in the colours that they have there now."""
        fills = self.timeline.colour_roles()
        self.picture.overview.set_turns(tuple((turn, fills[turn.label]) for turn in self.timeline.turns))

    def _choose_left(self, *, still: bool) -> None:
        self.still.setVisible(still)
        for part in (self.picture, self._turns_card):
            part.setVisible(not still)

    def _settle(self) -> None:
        # Until it has been laid out once, the picture does not know how many columns it has.
        layout = self._content.layout()
        if layout is not None:
            layout.activate()

    def _lay_out_content(self) -> QWidget:
        left = spaced(QVBoxLayout(), GAP_PX)
        left.addWidget(self.picture, 1)
        self._turns_card = _card(self.turns)
        left.addWidget(self._turns_card)
        left.addWidget(self.still, 1)
        self.still.hide()
        content = QWidget()
        both = spaced(QHBoxLayout(content), GAP_PX)
        both.addLayout(left, 1)
        both.addWidget(self.side)
        return content


def _card(inside: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.addWidget(inside)
    return frame
