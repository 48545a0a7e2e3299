"""A folder to watch in; the recordings that come into it, and whose voices they are, out."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from voxdesk.core.printable import one_line
from voxdesk.core.settings import Settings
from voxdesk.core.types import Gender, GenderGuess
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.language.words import counted, gender_word, grade_words, length, moment
from voxdesk.ui.parts.card import label, set_tone
from voxdesk.ui.parts.file_dialogs import ask_folder, ask_new_file
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.verdict_card import status_words
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.window.watch_products import WatchProducts, plan_of
from voxdesk.ui.window.watching import FolderWatch
from voxdesk.workflows.folders.watch import Heard
from voxdesk.workflows.folders.watch_session import Begin

_LIST_PX = 150
_WIDEST_PX = 260  # a reason why a recording was not analysed is a sentence


class WatchDialog(DialogFrame):
    """Shows a FolderWatch, which goes on when the dialog is closed.

    ``begun`` carries the Settings that tell the watching when the user starts, ``ended`` tells that they
    stopped it, and ``open_asked`` carries a recording to show.
    """

    begun = Signal(object)
    ended = Signal()
    open_asked = Signal(object)

    def __init__(self, watch: FolderWatch, settings: Settings, parent: QWidget) -> None:
        super().__init__(
            tr("Watch a folder"),
            tr(
                "New recordings in this folder and its subfolders are analysed as soon as they "
                "are complete. You can close this window; watching stops when VoxDesk quits, and goes on "
                "where it was when VoxDesk starts."
            ),
            parent,
            820,
        )
        self._watch, self._settings = watch, settings
        self._build(settings)
        watch.heard.connect(self._add)
        watch.changed.connect(self._show_state)
        for result in watch.results:
            self._add(result)
        self._show_state()

    def begin(self, folder: Path) -> None:
        """Watch ``folder`` from now on."""
        self.field.setText(str(folder))
        settings = replace(
            self._settings,
            watching=True,
            watched_folder=str(folder),
            watched_products=self.products.chosen,
            watched_out=self.products.out,
            watched_command=self.products.command,
            watched_transcripts=self._transcripts.isChecked(),
        )
        begin = Begin.ALL if self._old_ones.isChecked() else Begin.NEW
        self._watch.start(plan_of(settings, begin))
        self.begun.emit(settings)

    def _build(self, settings: Settings) -> None:
        self.field = QLineEdit(settings.watched_folder)
        self.field.setAccessibleName(tr("Folder to watch"))
        self.field.setPlaceholderText(tr("Folder"))
        self.field.textChanged.connect(lambda _: self._show_state())
        choose = QPushButton(tr("Choose…"))
        choose.setAccessibleName(tr("Choose the folder"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        self.toggle = QPushButton()
        self.toggle.setProperty("kind", "primary")
        self.toggle.setAutoDefault(False)
        self.toggle.clicked.connect(self._toggle)
        row = spaced(QHBoxLayout(), 8)
        row.addWidget(self.field, 1)
        row.addWidget(choose)
        row.addWidget(self.toggle)
        self._old_ones = QCheckBox(tr("Also analyse recordings already in it"))
        self._old_ones.setAccessibleName(self._old_ones.text())
        self._transcripts = QCheckBox(tr("Write names onto transcripts that lie beside them"))
        self._transcripts.setAccessibleName(self._transcripts.text())
        self._transcripts.setToolTip(tr("talk.srt beside talk.wav becomes talk.named.srt"))
        self._transcripts.setChecked(settings.watched_transcripts)
        self.products = WatchProducts(settings)
        self.state = label(tone="dim", wrap=True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("New recordings"))
        self.list.setHeaderLabels(
            [
                *(tr("Recording"), tr("Who"), tr("Confidence"), tr("Sounds"), tr("Speech"), tr("Quality")),
                tr("Made"),
            ]
        )
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setMinimumHeight(_LIST_PX)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setMaximumSectionSize(_WIDEST_PX)
        self.list.itemActivated.connect(
            lambda item: self.open_asked.emit(item.data(0, Qt.ItemDataRole.UserRole).path)
        )
        self.body.addLayout(row)
        self.body.addWidget(self._old_ones)
        self.body.addWidget(self._transcripts)
        self.body.addWidget(self.products)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.state)
        self.clear = self.add_button(tr("Empty the list"), left=True)
        self.clear.clicked.connect(self._clear)
        self.export = self.add_button(tr("Export…"), left=True)
        self.export.clicked.connect(self._export)
        self.add_button(tr("Close")).clicked.connect(self.accept)

    def _add(self, heard: Heard) -> None:
        for row in range(self.list.topLevelItemCount()):
            before = self.list.topLevelItem(row)
            earlier = None if before is None else before.data(0, Qt.ItemDataRole.UserRole)
            if earlier is not None and earlier.error and earlier.path == heard.path:
                self.list.takeTopLevelItem(row)  # it was tried again
                break
        item = QTreeWidgetItem(_columns(heard))
        item.setData(0, Qt.ItemDataRole.UserRole, heard)
        item.setToolTip(0, one_line(str(heard.path)))
        item.setToolTip(1, translated(heard.error) or item.text(1))
        item.setToolTip(6, "\n".join(one_line(str(path)) for path in heard.files) or translated(heard.error))
        self.list.addTopLevelItem(item)

    def _show_state(self) -> None:
        active, waiting = self._watch.active, self._watch.waiting
        self.toggle.setText(tr("Stop watching") if active else tr("Watch"))
        self.toggle.setAccessibleName(self.toggle.text())
        self.toggle.setEnabled(active or bool(self.field.text().strip()))
        self.field.setReadOnly(active)
        self._old_ones.setEnabled(not active)
        self._transcripts.setEnabled(not active)
        self.products.setEnabled(not active)
        count = self.list.topLevelItemCount()
        self.export.setEnabled(count > 0)
        self.clear.setEnabled(count > 0)
        if not active:
            words = tr("No folder is being watched.")
        elif waiting:
            words = tr("{recordings} to be analysed", recordings=counted(waiting, "recording"))
        else:
            folder = "" if self._watch.plan is None else self._watch.plan.folder
            words = tr("Waiting for new recordings in {folder}", folder=folder)
        if active and self._watch.failing:
            failing = counted(self._watch.failing, "recording")
            words += "\n" + tr("Failed, and tried again later: {recordings}.", recordings=failing)
        self.state.setText(words)
        set_tone(self.state, "good" if active else "dim")

    def _toggle(self) -> None:
        if self._watch.active:
            self._watch.stop()
            self.ended.emit()
        else:
            self.begin(Path(self.field.text().strip()).expanduser())

    def _choose(self) -> None:
        typed = self.field.text().strip()
        start = Path(typed).expanduser() if typed else None
        ask_folder(self, tr("Choose the folder"), self.begin, start=start)

    def _clear(self) -> None:
        self.list.clear()
        self._watch.forget()

    def _export(self) -> None:
        ask_new_file(
            self, tr("Export the list"), "voices.csv", tr("Tables (*.csv *.json)"), self._watch.export
        )


def _columns(heard: Heard) -> list[str]:
    name = one_line(heard.path.name)
    if heard.analysis is None:
        return [name, tr("not analysed"), translated(heard.error), "", "", "", _made(heard)]
    speaker, quality = heard.analysis.speaker, heard.analysis.quality
    return [
        name,
        speaker.name or tr("unknown"),
        status_words(speaker),
        _perceived(heard.analysis.gender),
        length(quality.speech_s),
        grade_words(quality.grade),
        _made(heard),
    ]


def _made(heard: Heard) -> str:
    if heard.again_s is not None:
        return tr("again after {time}", time=moment(datetime.fromtimestamp(heard.again_s).astimezone()))
    return ", ".join(one_line(path.name) for path in heard.files)


def _perceived(gender: GenderGuess | None) -> str:
    if gender is None or gender.label is Gender.UNCERTAIN:
        return gender_word(gender.label) if gender else ""
    return f"{gender_word(gender.label)} · {100 * gender.probability:.0f} %"
