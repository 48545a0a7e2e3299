"""The table of groups, or the recordings of one of them, and what can be done with what is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from voxdesk.core.cluster_types import NOBODY
from voxdesk.ui.folders.card_parts import button_row, icon_button, named_button, small_button, table_page
from voxdesk.ui.folders.colours import dot, group_colour
from voxdesk.ui.folders.group_rows import (
    GroupRow,
    RecordingRow,
    group_columns,
    group_rows,
    recording_columns,
    recording_rows,
)
from voxdesk.ui.folders.run import Run, Suggestion
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.context_menu import offer_in_menu
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.parts.rows import RowsModel
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.style.icons import icon
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme

_TABLE_PX = 560
_CLOSENESS, _LIBRARY = 4, 5
_LONGEST_CALLED = 10
_ROOMY_PX = 720
_LARGEST_FIRST = (1, Qt.SortOrder.DescendingOrder)
_CLOSEST_FIRST = (2, Qt.SortOrder.DescendingOrder)


class GroupsCard(Card):
    """``groups_chosen`` and ``rows_chosen`` carry what is chosen; the others which button was pressed."""

    groups_chosen = Signal(object)
    rows_chosen = Signal(object)
    name_asked = Signal()
    enrol_asked = Signal()
    confirm_asked = Signal()
    refuse_asked = Signal()
    merge_asked = Signal()
    split_asked = Signal()
    play_asked = Signal()
    move_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    left_out_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._run: Run | None = None
        self._opened: int | None = None
        self.body.addLayout(self._build_head())
        self._warnings = label(tone="warn", wrap=True)
        self.body.addWidget(self._warnings)
        self._groups = RowsModel(group_columns(self._dot), self._colour)
        self.table = RowsView(
            self._groups,
            tr("People found"),
            lambda row: row.label,
            several=True,
            sort=_LARGEST_FIRST,
        )
        self.table.fit_columns()
        self.table.chosen_changed.connect(self._chosen)
        self.table.enter_pressed.connect(self.name_asked)
        self._recordings = RowsModel(recording_columns(), self._colour)
        self.recordings = RowsView(
            self._recordings,
            tr("Recordings of this person"),
            lambda row: row.row,
            several=True,
            sort=_CLOSEST_FIRST,
        )
        self.recordings.fit_columns()
        self.recordings.chosen_changed.connect(self._rows_chosen)
        self.recordings.enter_pressed.connect(self.play_asked)
        self._stack = QStackedWidget()
        self._stack.addWidget(table_page(self.table, self._build_group_buttons()))
        self._stack.addWidget(table_page(self.recordings, self._build_recording_buttons()))
        self.body.addWidget(self._stack, 1)
        self.table.setMinimumWidth(_TABLE_PX)
        self.offer_suggestion(None)
        self.set_theme(theme)

    # Building.

    def _build_head(self) -> QHBoxLayout:
        self._heading_text = FittedLabel(11)
        self._heading_text.setProperty("tone", "heading")
        self.back = small_button(tr("‹ All people"), self.close_group)
        self.left_out = small_button("", self.left_out_asked.emit)
        self.undo = icon_button(tr("Undo"), self.undo_asked.emit)
        self.redo = icon_button(tr("Redo"), self.redo_asked.emit)
        head = spaced(QHBoxLayout(), 8)
        head.addWidget(self.back)
        head.addWidget(self._heading_text, 1)
        for part in (self.left_out, self.undo, self.redo):
            head.addWidget(part)
        return head

    def _build_group_buttons(self) -> QHBoxLayout:
        self.name = named_button(tr("Name…"), tr("Name this person"), self.name_asked.emit)
        self.enrol = named_button(
            tr("Enrol"), tr("Enrol this person into the library"), self.enrol_asked.emit
        )
        self.enrol.setProperty("kind", "primary")
        self.merge = named_button(tr("Merge…"), tr("Merge people who are one"), self.merge_asked.emit)
        self.split = named_button(tr("Split"), tr("Split this person into two"), self.split_asked.emit)
        self.play = named_button(
            tr("Play"), tr("Play a typical recording of this person"), self.play_asked.emit
        )
        self.open = named_button(tr("Recordings"), tr("Show the recordings of this person"), self.open_group)
        self.confirm = named_button(tr("Confirm"), "", self.confirm_asked.emit)
        self.confirm.setProperty("kind", "primary")
        self.refuse = named_button("", "", self.refuse_asked.emit)
        buttons = (
            self.confirm, self.refuse, self.name, self.enrol, self.merge, self.split, self.play, self.open,
        )  # fmt: skip
        # Hidden before the row is laid out: its first width is that of what is seen.
        self.confirm.hide()
        self.refuse.hide()
        offer_in_menu(self.table, buttons)
        return button_row(*buttons)

    def _build_recording_buttons(self) -> QHBoxLayout:
        self.play_row = named_button(
            tr("Play"), tr("Play the chosen recording of the list"), self.play_asked.emit
        )
        self.move_rows = named_button(
            tr("Move to…"), tr("Move the chosen recordings of the list"), self.move_asked.emit
        )
        offer_in_menu(self.recordings, (self.play_row, self.move_rows))
        return button_row(self.play_row, self.move_rows)

    # Public.

    @property
    def chosen(self) -> tuple[GroupRow, ...]:
        """The chosen groups."""
        return self.table.chosen

    @property
    def opened(self) -> int | None:
        """The group whose recordings are listed."""
        return self._opened

    def show_run(self, run: Run) -> None:
        """Show another grouping; one that is shown already keeps what is chosen in it."""
        if run is not self._run:
            self._run = run
            self._opened = None
            self._groups.set_rows(())
        self.show_groups()
        if self._groups.rows and not self.chosen:
            self.table.choose({self._groups.rows[0].label}, quietly=True)
        self._chosen()

    def show_groups(self) -> None:
        """Show what is known of the groups as they stand."""
        run = self._run
        if run is None:
            return
        rows = group_rows(run)
        self.table.keep_chosen(lambda: self._groups.set_rows(rows))
        if self._opened is not None and self._opened not in {row.label for row in rows}:
            self._opened = None
        opened = self._opened
        if opened is not None:
            self.recordings.keep_chosen(lambda: self._recordings.set_rows(recording_rows(run, opened)))
        self._stack.setCurrentIndex(0 if opened is None else 1)
        # The last column is only worth its room when it says something.
        self.table.setColumnHidden(_LIBRARY, not any(row.note for row in rows))
        self._describe(run, rows)
        self._enable()

    def choose_group(self, chosen: int) -> None:
        """Choose the group ``chosen``, as if it was clicked."""
        self.table.choose({chosen})

    def choose_rows(self, rows: tuple[int, ...]) -> None:
        """Choose recordings in the list, when they are in it."""
        self.recordings.choose(set(rows), quietly=True)
        self._enable()

    def open_group(self) -> None:
        """List the recordings of the chosen group."""
        if len(self.chosen) == 1:
            self._opened = self.chosen[0].label
            self._recordings.set_rows(())
            self.show_groups()
            self.recordings.setFocus()

    def reveal(self, row: int, group: int) -> None:
        """Choose the group of a recording, and the recording where recordings are listed."""
        self.choose_group(group)
        if self._opened is not None and self._opened != group:
            self._opened = group
            self.show_groups()
        self.choose_rows((row,))

    def close_group(self) -> None:
        """Show all groups again."""
        self._opened = None
        self.show_groups()
        self.table.setFocus()

    def show_playing(self, row: object) -> None:
        """Say whether something is heard."""
        for button in (self.play, self.play_row):
            button.setText(tr("Stop") if row is not None else tr("Play"))

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.undo.setIcon(icon("undo", theme.dim))
        self.redo.setIcon(icon("redo", theme.dim))
        self._groups.repaint()
        self._recordings.repaint()

    # Qt overrides.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names need their room more than how close the recordings are does."""
        self.table.setColumnHidden(_CLOSENESS, event.size().width() < _ROOMY_PX)

    # Slots and small things.

    def _describe(self, run: Run, rows: list[GroupRow]) -> None:
        people = sum(row.label != NOBODY for row in rows)
        nobody = sum(row.size for row in rows if row.label == NOBODY)
        if self._opened is None:
            words = [counted(people, "person", "people"), counted(len(run.result.items), "recording")]
            if nobody:
                fits = (
                    tr("1 not in any group")
                    if nobody == 1
                    else tr("{count:,} not in any group", count=nobody)
                )
                words.append(fits)
        else:
            words = [run.name_of(self._opened), counted(len(run.groups.rows(self._opened)), "recording")]
        self._heading_text.set_text(" · ".join(words).upper())
        self.back.setVisible(self._opened is not None)
        left_out = len(run.result.left_out)
        self.left_out.setText(tr("{count:,} left out…", count=left_out))
        self.left_out.setAccessibleName(
            tr("Show the {files} that could not be used", files=counted(left_out, "file"))
        )
        self.left_out.setVisible(left_out > 0)
        self._warnings.setText("\n".join(translated(each) for each in run.result.warnings))
        self._warnings.setVisible(bool(run.result.warnings) and self._opened is None)
        for button, words_of, verb in (
            (self.undo, run.history.undo_words, tr("Undo")),
            (self.redo, run.history.redo_words, tr("Redo")),
        ):
            button.setEnabled(bool(words_of))
            button.setToolTip(tr("{verb}: {change}", verb=verb, change=words_of) if words_of else verb)

    def _enable(self) -> None:
        people = [row for row in self.chosen if row.label != NOBODY]
        one = len(self.chosen) == 1
        person = one and len(people) == 1
        for button in (self.name, self.enrol):
            button.setEnabled(person)
        self.offer_suggestion(self._run.suggestion(people[0].label) if self._run and person else None)
        self.split.setEnabled(person and people[0].size > 1)
        self.merge.setEnabled(bool(people) and len(people) == len(self.chosen))
        self.merge.setText(tr("Merge {count}", count=len(people)) if len(people) > 1 else tr("Merge…"))
        self.play.setEnabled(one)
        self.open.setEnabled(one)
        rows = self.recordings.chosen
        self.play_row.setEnabled(len(rows) == 1)
        self.move_rows.setEnabled(bool(rows))

    def offer_suggestion(self, found: Suggestion | None) -> None:
        """Ask about a likely name in place of the other two ways to a name."""
        for button in (self.confirm, self.refuse):
            button.setVisible(found is not None)
        for button in (self.name, self.enrol):
            button.setVisible(found is None)
        if found is None:
            return
        first = found.name.split()[0]
        self.refuse.setText(tr("Not {name}", name=first if len(first) <= _LONGEST_CALLED else "…"))
        for button, words in (
            (self.confirm, tr("This person is {name}", name=found.name)),
            (self.refuse, tr("This person is not {name}", name=found.name)),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)

    def _chosen(self) -> None:
        self._enable()
        self.groups_chosen.emit(tuple(row.label for row in self.chosen))

    def _rows_chosen(self) -> None:
        self._enable()
        rows: tuple[RecordingRow, ...] = self.recordings.chosen
        self.rows_chosen.emit(tuple(row.row for row in rows))

    def _dot(self, row: GroupRow) -> QPixmap:
        return dot(group_colour(row.label, self._theme))

    def _colour(self, tone: str) -> QColor:
        return self._theme.colour(tone)
