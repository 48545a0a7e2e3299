"""A table of who speaks how long."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import length
from voxdesk.ui.parts.rows import Column, RowsModel
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.recordings.talk_plot import lane_colour
from voxdesk.ui.style.theme import Theme

_MARK_PX = 9


@dataclass(frozen=True, slots=True)
class Talker:
    """Who speaks how long; ``share`` is of all speech, ``lane`` the place in the plot, None without one."""

    key: object
    shown: str
    seconds: float
    share: float
    known: bool
    lane: int | None = None
    about: str = ""


class TalkTable(QWidget):
    """``chosen_changed`` carries the chosen Talker or None, ``entered`` one that was double-clicked."""

    chosen_changed = Signal(object)
    entered = Signal(object)

    def __init__(self, theme: Theme, colour: Callable[[str], QColor], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        columns: list[Column[Talker]] = [
            Column(
                tr("Who"),
                lambda each: each.shown,
                lambda each: each.shown.casefold(),
                tone=lambda each: "text" if each.known else "warn",
                tip=lambda each: each.about or each.shown,
                picture=self._mark,
            ),
            Column(tr("Speech"), lambda each: length(each.seconds), lambda each: each.seconds),
            Column(
                tr("Share"),
                lambda each: f"{100 * each.share:.0f} %" if each.share >= 0.005 else "< 1 %",
                lambda each: each.share,
                tr("Share of all speech"),
            ),
        ]
        self._model = RowsModel(columns, colour)
        self.table = RowsView(self._model, tr("Who speaks how long"), lambda each: each.key)
        self.table.fit_columns()
        self.table.chosen_changed.connect(lambda: self.chosen_changed.emit(self.chosen))
        self.table.enter_pressed.connect(lambda: self.entered.emit(self.chosen))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)

    @property
    def chosen(self) -> Talker | None:
        """The chosen row."""
        rows = self.table.chosen
        return rows[0] if rows else None

    @property
    def count(self) -> int:
        """Tell how many are listed."""
        return len(self._model.rows)

    def show_talkers(self, talkers: Sequence[Talker]) -> None:
        """List them; the chosen one stays chosen."""
        self.table.keep_chosen(lambda: self._model.set_rows(talkers))

    def choose(self, key: object) -> None:
        """Choose the row known by ``key``."""
        self.table.choose({key})

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._model.repaint()

    def _mark(self, talker: Talker) -> QPixmap:
        if talker.lane is None:
            return QPixmap()
        picture = QPixmap(_MARK_PX, _MARK_PX)
        picture.fill(lane_colour(self._theme, talker.lane))
        return picture
