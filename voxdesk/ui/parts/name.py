"""A question for a person's name in, a name that was accepted out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from voxdesk.core.errors import UserError
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import in_words
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame


class NameDialog(DialogFrame):
    """Asks for a name; ``submit`` may raise a UserError, whose words then stand below the field."""

    def __init__(
        self,
        title: str,
        words: str,
        submit: Callable[[str], None],
        *,
        known: Sequence[str] = (),
        name: str = "",
        button: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, words, parent)
        self._submit = submit
        self._known = {each.casefold() for each in known}
        self.field = name_field(known, name)
        self.field.textChanged.connect(self._describe)
        self._about = label(tone="dim", wrap=True)
        self.body.addWidget(self.field)
        self.body.addWidget(self._about)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._save = self.add_button(button or tr("Save"), kind="primary")
        self._save.clicked.connect(self._try)
        self._describe(name)

    def _describe(self, name: str) -> None:
        known = name.strip().casefold() in self._known
        self._about.setText(
            tr("Already enrolled: what you add makes this voice better known.") if known else ""
        )
        self._about.setProperty("tone", "dim")
        self._save.setEnabled(bool(name.strip()))

    def _try(self) -> None:
        try:
            self._submit(self.field.text())
        except UserError as error:
            self._about.setText(in_words(error))
            return
        self.accept()


def name_field(known: Sequence[str], name: str = "") -> QLineEdit:
    """A field for a person's name that completes the names that there are."""
    field = QLineEdit(name)
    field.setPlaceholderText(tr("Name"))
    field.setAccessibleName(tr("Name of the person"))
    field.selectAll()
    completer = QCompleter(sorted(known, key=str.casefold), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)
    return field
