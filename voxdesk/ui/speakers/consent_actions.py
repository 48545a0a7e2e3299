"""Notes a person's consent, and writes what is stored about them, once the user has said how."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.library.people import Speaker
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.language.words import in_words
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.file_dialogs import ask_new_file
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.workflows.people.consent import ConsentRequest, ReportRequest, note_consent, report_person

_FILES = mark("Zip archive (*.zip)")


class ConsentNoteDialog(DialogFrame):
    """Asks until when a person agrees, and for a note; ``submit`` gets both."""

    def __init__(
        self,
        person: Speaker,
        submit: Callable[[date | None, str], Job[Speaker]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("Consent of {person}", person=person.name),
            tr(
                "{person} agrees from today on. After the last day the voice is not used until they agree "
                "again. To withdraw consent, remove the person.",
                person=person.name,
            ),
            parent,
        )
        self._submit = submit
        self._until = QLineEdit("" if person.consent_until is None else person.consent_until.isoformat())
        self._until.setAccessibleName(tr("Last day of consent"))
        self._until.setPlaceholderText(tr("YYYY-MM-DD, empty for no end"))
        self._note = QLineEdit(person.consent_note)
        self._note.setAccessibleName(tr("Note about consent"))
        self._note.setPlaceholderText(tr("How or where they agreed"))
        self._wrong = label(tone="bad", wrap=True)
        self._wrong.hide()
        for words, field in ((tr("Last day"), self._until), (tr("Note"), self._note)):
            self.body.addWidget(label(words))
            self.body.addWidget(field)
        self.body.addWidget(self._wrong)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.add_button(tr("They agree"), kind="primary").clicked.connect(self._try)

    def _try(self) -> None:
        typed = self._until.text().strip()
        try:
            until = date.fromisoformat(typed) if typed else None
        except ValueError:
            self._say(tr("A day is written YYYY-MM-DD."))
            return
        job = self._submit(until, self._note.text())
        # Methods, not lambdas: Qt forgets them with a dialog that is closed before the job ends.
        job.when_finished(self._noted)
        job.failed.connect(self._refuse)

    def _noted(self, _person: Speaker) -> None:
        self.accept()

    def _refuse(self, error: BaseException) -> None:
        self._say(in_words(error))

    def _say(self, wrong: str) -> None:
        self._wrong.setText(wrong)
        self._wrong.show()


class ConsentActions(QObject):
    """``changed`` says what was done, ``saved`` what was written where, ``failed`` carries an exception."""

    changed = Signal(str)
    saved = Signal(str, object)
    failed = Signal(object)

    def __init__(self, runner: Runner, page: QWidget, chosen: Callable[[], Speaker | None]) -> None:
        super().__init__(page)
        self._runner, self._page, self._chosen = runner, page, chosen

    def note(self) -> None:
        """Ask until when the chosen person agrees."""
        person = self._chosen()
        if person is None:
            return

        def submit(until: date | None, note: str) -> Job[Speaker]:
            job = self._runner.submit(note_consent, ConsentRequest(person.name, until, note))
            words = tr("Noted the consent of {person}", person=person.name)
            job.when_finished(lambda _: self.changed.emit(words))
            return job

        dialog = ConsentNoteDialog(person, submit, self._page.window())
        dialog.open()

    def report(self) -> None:
        """Ask for a file, then write all that is stored about the chosen person."""
        person = self._chosen()
        if person is None:
            return

        def write(path: Path) -> None:
            job = self._runner.submit(report_person, ReportRequest(person.name, path))
            job.failed.connect(self.failed)
            job.when_finished(
                lambda written: self.saved.emit(
                    tr(
                        "Wrote what is stored about {person} to {file}", person=person.name, file=written.name
                    ),
                    written,
                )
            )

        title = tr("What is stored about {person}", person=person.name)
        ask_new_file(self._page.window(), title, f"{person.name}.zip".replace("/", "_"), tr(_FILES), write)
