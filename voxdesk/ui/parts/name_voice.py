"""Asks whose voice it is: the one dialog in which a voice is named."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from voxdesk.core.errors import UserError
from voxdesk.core.person_names import new_name
from voxdesk.core.types import Candidate
from voxdesk.ui.language.translation import local_number, tr
from voxdesk.ui.language.words import in_words
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.samples import SampleRow

_LONGEST_NAME = 80
_LIST_PX = 150


class NameVoiceDialog(DialogFrame):
    """A field for a name over the people that it may mean, the likeliest first.

    Return takes what stands in the field; Down goes to the people whose names hold it. ``name`` is the
    answer, ``is_new`` whether it is nobody enrolled, ``learns`` whether the voice shall be learnt.
    ``everywhere`` says that the voice is named in all its recordings, ``samples`` offers some to hear.
    """

    def __init__(
        self,
        names: Sequence[str],
        title: str,
        learnt_from: str,
        candidates: Sequence[Candidate] = (),
        parent: QWidget | None = None,
        *,
        everywhere: bool = False,
    ) -> None:
        words = tr("Type a name, or choose one of your people.") if names else tr("Type a name.")
        super().__init__(title, words, parent, 440)
        self._learnt_from, self._everywhere = learnt_from, everywhere
        scores = {each.name: each.score for each in candidates}
        self._names = tuple(sorted(names, key=lambda name: (-scores.get(name, -2.0), name.casefold())))
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Name"))
        self._field.setAccessibleName(tr("Name of the person"))
        self._field.setMaxLength(_LONGEST_NAME)
        self._field.installEventFilter(self)
        self._people = QListWidget()
        self._people.setAccessibleName(tr("Your people"))
        self._people.setFixedHeight(_LIST_PX)
        for name in self._names:
            score = scores.get(name)
            nearness = "" if score is None else local_number(score, ".2f").replace("-", "−")
            item = QListWidgetItem(name if not nearness else f"{name}   {nearness}")
            item.setData(Qt.ItemDataRole.UserRole, name)
            if nearness:
                item.setToolTip(tr("Similarity of the voices: {score}", score=nearness))
            self._people.addItem(item)
        self._people.itemSelectionChanged.connect(self._take_chosen)
        self._people.itemActivated.connect(lambda _item: self._try())
        self._note = label(tone="dim", wrap=True)
        self._learn = QCheckBox(tr("Learn this voice, to recognise it in other recordings"))
        self._learn.setAccessibleName(self._learn.text())
        self._learn.setChecked(bool(learnt_from))
        self._learn.setEnabled(bool(learnt_from))
        self.samples = SampleRow()
        for part in (self.samples, self._field, self._people, self._learn, self._note):
            self.body.addWidget(part)
        self._people.setVisible(bool(names))
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._use = self.add_button(tr("Name it"), kind="primary")
        self._use.clicked.connect(self._try)
        self._field.textEdited.connect(self._filter)
        self._field.textChanged.connect(self._check)
        self._learn.toggled.connect(self._check)
        self._check()
        self._field.setFocus()

    @property
    def name(self) -> str:
        """The name as it is enrolled, or as it was typed."""
        typed = " ".join(self._field.text().split())
        return next((name for name in self._names if name.casefold() == typed.casefold()), typed)

    @property
    def is_new(self) -> bool:
        """Tell whether nobody of that name is enrolled."""
        return self.name not in self._names

    @property
    def learns(self) -> bool:
        """Tell whether the voice shall be learnt, not only named here."""
        return self._learn.isChecked()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the field to the first person whose name holds what was typed."""
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if watched is self._field and down and event.type() == QEvent.Type.KeyPress:
            rows = [row for row in range(self._people.count()) if not self._people.item(row).isHidden()]
            if rows:
                self._people.setFocus()
                self._people.setCurrentRow(rows[0])
            return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        sought = " ".join(typed.split()).casefold()
        blocked = self._people.blockSignals(True)
        self._people.setCurrentRow(-1)
        self._people.clearSelection()
        self._people.blockSignals(blocked)
        for row in range(self._people.count()):
            item = self._people.item(row)
            item.setHidden(sought not in str(item.data(Qt.ItemDataRole.UserRole)).casefold())

    def _take_chosen(self) -> None:
        chosen = self._people.selectedItems()
        if chosen:
            self._field.setText(str(chosen[0].data(Qt.ItemDataRole.UserRole)))

    def _check(self) -> None:
        self._use.setEnabled(bool(self.name))
        if not self.name:
            self._note.setText(self._learnt_from)
        elif not self.learns:
            self._note.setText(
                tr("Its recordings will say {name}.", name=self.name)
                if self._everywhere
                else tr("Only this recording will say {name}.", name=self.name)
            )
        elif self.is_new:
            self._note.setText(
                tr("New person: {name}. {what} will be learnt.", name=self.name, what=self._learnt_from)
            )
        else:
            self._note.setText(
                tr("{what} will be added to the voice of {name}.", name=self.name, what=self._learnt_from)
            )

    def _try(self) -> None:
        try:
            new_name(self.name)
        except UserError as error:
            self._note.setText(in_words(error))
            return
        self.accept()
