"""The voices that nobody has named, as a table, and the chosen one beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from voxdesk.archive.records import VoiceGroup
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import local_number, tr
from voxdesk.ui.language.words import counted, length
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.context_menu import offer_in_menu
from voxdesk.ui.parts.playback import Playback
from voxdesk.ui.parts.rows import Column, RowsModel
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.recordings.naming import VoiceNaming
from voxdesk.ui.recordings.voices_card import VoiceCard
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX, Theme
from voxdesk.workflows.archive.find import MOST_UNNAMED, Unnamed, UnnamedVoice, list_unnamed, look_at_voice


class VoicesView(QWidget):
    """``recordings_asked`` carries the number of the voice whose recordings are wanted.

    ``counted_anew`` carries how many voices there are, ``failed`` an exception. ``hear_again_asked`` wants
    what was heard with another model to be heard with the one in use.
    """

    recordings_asked = Signal(int)
    counted_anew = Signal(int)
    hear_again_asked = Signal()
    failed = Signal(object)

    def __init__(
        self,
        runner: Runner,
        naming: VoiceNaming,
        player: Playback,
        theme: Theme,
        side_px: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self.naming, self._player, self._theme = runner, naming, player, theme
        self._model = RowsModel(_columns(), lambda tone: self._theme.colour(tone))
        self.table = RowsView(
            self._model,
            tr("Unknown voices"),
            lambda each: each.id,
            sort=(1, Qt.SortOrder.DescendingOrder),
        )
        self.table.fit_columns()
        self._card = Card(tr("Unknown voices"))
        self._nothing = label(tone="dim", wrap=True)
        self._alone = label(tone="dim", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._card.body.addWidget(self.table, 1)
        self._card.body.addWidget(self._nothing, 1)
        self._card.body.addWidget(self._alone)
        self._others = label(tone="warn", wrap=True)
        self.hear_again = QPushButton(tr("Analyse again"))
        self.hear_again.setAccessibleName(tr("Analyse again with the model in use"))
        self.hear_again.setToolTip(self.hear_again.accessibleName())
        older = spaced(QHBoxLayout(), 8)
        older.addWidget(self._others, 1)
        older.addWidget(self.hear_again)
        self._card.body.addLayout(older)
        self.voice = VoiceCard(theme)
        self.voice.setFixedWidth(side_px)
        layout = spaced(QHBoxLayout(self), GAP_PX)
        layout.addWidget(self._card, 1)
        layout.addWidget(self.voice)
        self._join()
        self._show(Unnamed((), 0))

    def _join(self) -> None:
        voice = self.voice
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.enter_pressed.connect(self._ask)
        offer_in_menu(self.table, (voice.name, voice.recordings))
        self.hear_again.clicked.connect(self.hear_again_asked)
        voice.name_asked.connect(self.naming.ask)
        voice.confirmed.connect(lambda shown, who: self.naming.name(shown.group.id, who.name))
        voice.refused.connect(self.naming.refuse)
        voice.allowed.connect(self.naming.allow)
        voice.play_asked.connect(self._player.play)
        voice.stop_asked.connect(self._player.stop)
        voice.recordings_asked.connect(self.recordings_asked)
        self._player.changed.connect(lambda: voice.show_playing(self._player.current))

    @property
    def chosen(self) -> UnnamedVoice | None:
        """The voice that is shown beside the table."""
        return self.voice.voice

    def read(self) -> None:
        """Read the voices anew, keeping the chosen one chosen."""
        job = self._runner.submit(list_unnamed, None)
        job.when_finished(self._show)
        job.failed.connect(self.failed)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._model.repaint()
        self.voice.set_theme(theme)

    def _show(self, unnamed: Unnamed) -> None:
        groups, more = unnamed.groups, ""
        heading = counted(len(groups), "unknown voice") if groups else tr("Unknown voices")
        if len(groups) == MOST_UNNAMED:
            heading = tr("The {count} unknown voices of most recordings", count=MOST_UNNAMED)
        if unnamed.alone:
            more = tr(
                "Without a name, too: {voices}. They speak too little to be found again, or no "
                "voiceprint of them is kept: see “What the index keeps…”.",
                voices=counted(unnamed.alone, "voice"),
            )
        self._card.set_heading(heading)
        self.table.setVisible(bool(groups))
        self._nothing.setVisible(not groups)
        self._nothing.setText(more or tr("Every voice has a name."))
        self._alone.setVisible(bool(groups and more))
        self._alone.setText(more)
        self._others.setText(
            tr(
                "Analysed with another model: {recordings}. Their unknown voices are not compared with your "
                "people or with new recordings.",
                recordings=counted(unnamed.others, "recording"),
            )
            if unnamed.others
            else ""
        )
        for part in (self._others, self.hear_again):
            part.setVisible(bool(unnamed.others))
        self.table.keep_chosen(lambda: self._model.set_rows(groups))
        self.counted_anew.emit(len(groups))
        if groups and not self.table.chosen:
            self.table.selectRow(0)
        else:
            self._show_chosen()

    def _show_chosen(self) -> None:
        rows = self.table.chosen
        if not rows:
            self.voice.show_voice(None)
            return
        group: VoiceGroup = rows[0]
        job = self._runner.submit(look_at_voice, group.id)
        job.when_finished(lambda voice: self._show_voice(group, voice))
        job.failed.connect(self.failed)

    def _show_voice(self, group: VoiceGroup, voice: UnnamedVoice) -> None:
        rows = self.table.chosen
        if rows and rows[0].id == group.id and voice.voices:
            self.voice.show_voice(voice)
            self.voice.show_playing(self._player.current)

    def _ask(self) -> None:
        if self.chosen is not None:
            self.naming.ask(self.chosen)


def _columns() -> list[Column[VoiceGroup]]:
    return [
        Column(tr("Voice"), _title, lambda each: each.id, tone=lambda _: "text"),
        Column(
            tr("Recordings"),
            lambda each: local_number(each.recordings, ",d"),
            lambda each: each.recordings,
            tr("In how many recordings it speaks"),
        ),
        Column(tr("Speech"), lambda each: length(each.seconds), lambda each: each.seconds),
    ]


def _title(group: VoiceGroup) -> str:
    return tr("Voice {number}", number=group.id)
