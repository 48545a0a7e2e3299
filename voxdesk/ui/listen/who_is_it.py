"""Names of enrolled people in, the name that the user gives a voice out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame

_LONGEST_NAME = 80


class WhoIsItDialog(DialogFrame):
    """Choose or type a name; ``name`` is the answer, ``is_new`` whether it is nobody enrolled."""

    def __init__(self, names: Sequence[str], title: str, parent: QWidget | None = None) -> None:
        words = tr("Choose one of your people, or type a new name.") if names else tr("Type a name.")
        super().__init__(title, words, parent, 420)
        self._names = tuple(names)
        self._field = QComboBox()
        self._field.setEditable(True)
        self._field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._field.setAccessibleName(tr("Name"))
        self._field.addItems(list(names))
        self._field.setCurrentIndex(-1)
        edit = self._field.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(tr("Name"))
            edit.setMaxLength(_LONGEST_NAME)
        completer = self._field.completer()
        if completer is not None:
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._note = label(tone="dim", wrap=True)
        self.body.addWidget(self._field)
        self.body.addWidget(self._note)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._use = self.add_button(tr("Learn this voice"), kind="primary")
        self._use.clicked.connect(self.accept)
        self._field.currentTextChanged.connect(self._check)
        self._check()
        self._field.setFocus()

    @property
    def name(self) -> str:
        """The name as it is enrolled, or as it was typed."""
        typed = " ".join(self._field.currentText().split())
        return next((name for name in self._names if name.casefold() == typed.casefold()), typed)

    @property
    def is_new(self) -> bool:
        """Whether nobody of that name is enrolled."""
        return self.name not in self._names

    def _check(self) -> None:
        self._use.setEnabled(bool(self.name))
        if not self.name:
            self._note.setText(" ")
        elif self.is_new:
            self._note.setText(tr("A new person: the next step asks for their consent."))
            self._use.setText(tr("Go on…"))
        else:
            self._note.setText(tr("This recording helps to know {name} again.", name=self.name))
            self._use.setText(tr("Learn this voice"))
