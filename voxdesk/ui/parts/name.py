"""A question for a person's name in, a name that was accepted out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget

from voxdesk.core.errors import UserError
from voxdesk.jobs.job import Job
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import in_words
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.samples import SampleRow


class NameDialog(DialogFrame):
    """Asks for a name; a UserError that ``submit`` raises stands below the field.

    So does that of a job that ``submit`` returns: the dialog waits for its end.
    ``samples`` offers some to hear.
    """

    def __init__(
        self,
        title: str,
        words: str,
        submit: Callable[[str], Job[object] | None],
        *,
        name: str = "",
        button: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, words, parent)
        self._submit = submit
        self._known: frozenset[str] = frozenset()
        self.field = name_field((), name)
        self.field.textChanged.connect(self._describe)
        self._about = label(tone="dim", wrap=True)
        self.samples = SampleRow()
        self.body.addWidget(self.samples)
        self.body.addWidget(self.field)
        self.body.addWidget(self._about)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._save = self.add_button(button or tr("Save"), kind="primary")
        self._save.clicked.connect(self._try)
        self._describe(name)
        self.field.setFocus()  # the buttons of samples come before it

    def set_known(self, names: Sequence[str]) -> None:
        """Complete the names of these people, and say when one of them is typed."""
        self._known = frozenset(each.casefold() for each in names)
        complete_names(self.field, names)
        self._describe(self.field.text())

    def _describe(self, name: str) -> None:
        known = name.strip().casefold() in self._known
        self._about.setText(
            tr("Already enrolled. More recordings make this voice easier to recognise.") if known else ""
        )
        self._about.setProperty("tone", "dim")
        self._save.setEnabled(bool(name.strip()))

    def _try(self) -> None:
        try:
            job = self._submit(self.field.text())
        except UserError as error:
            self._refuse(error)
            return
        if job is None:
            self.accept()
            return
        self._save.setEnabled(False)
        # Methods, not lambdas: Qt forgets them with a dialog that is closed before the job ends.
        job.when_finished(self._named)
        job.failed.connect(self._refuse)

    def _named(self, _result: object) -> None:
        self.accept()

    def _refuse(self, error: BaseException) -> None:
        self._about.setText(in_words(error))
        self._save.setEnabled(bool(self.field.text().strip()))


def name_field(known: Sequence[str], name: str = "", parent: QWidget | None = None) -> QLineEdit:
    """A field for a person's name that completes the names that there are."""
    field = _NameField(name, parent)
    field.setPlaceholderText(tr("Name"))
    field.setAccessibleName(tr("Name of the person"))
    field.selectAll()
    complete_names(field, known)
    return field


def complete_names(field: QLineEdit, known: Sequence[str]) -> None:
    """Have a field complete these names from now on."""
    completer = QCompleter(sorted(known, key=str.casefold), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)


class _NameField(QLineEdit):
    """A field in which Return means what was typed, also while names are offered below it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close an offer of which nothing is chosen, which would take the first Return for itself."""
        completer = self.completer()
        offer = completer.popup() if completer is not None else None
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enters and offer is not None and offer.isVisible() and not offer.currentIndex().isValid():
            offer.hide()
            QApplication.postEvent(self, event.clone())
            return
        super().keyPressEvent(event)
