"""What transcribes recordings: the English model of the extra, a folder of the user's own, or nothing yet."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import in_words
from voxdesk.ui.parts.card import Card, label, set_tone
from voxdesk.ui.parts.file_dialogs import ask_folder
from voxdesk.ui.style.layouts import spaced
from voxdesk.workflows.transcripts.hear_words import WordsModel, find_words_model


class WordsCard(Card):
    """``chosen`` carries a folder as text, empty for the packaged model; ``problem`` an exception.

    ``folder`` is what is shown.
    """

    chosen = Signal(str)
    problem = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(tr("Transcription"), parent)
        self._runner = runner
        self.folder = ""
        self._state = label(tone="dim", wrap=True)
        self._choose = QPushButton(tr("Choose a model folder…"))
        self._choose.setAccessibleName(tr("Choose a folder with a transcription model"))
        self._choose.clicked.connect(self._ask)
        self._english = QPushButton(tr("Use the English model"))
        self._english.setAccessibleName(self._english.text())
        self._english.clicked.connect(lambda: self.chosen.emit(""))
        row = spaced(QHBoxLayout(), 8)
        row.addWidget(self._choose)
        row.addWidget(self._english)
        row.addStretch(1)
        self.body.addWidget(self._state)
        self.body.addLayout(row)

    def show_folder(self, folder: str) -> None:
        """Say which model is in use, the one in ``folder`` or without one the packaged one."""
        self.folder = folder
        self._english.setVisible(bool(folder))
        self._submit(Path(folder) if folder else None, tell=False)

    def _ask(self) -> None:
        ask_folder(self.window(), tr("Choose a model folder"), lambda folder: self._submit(folder, tell=True))

    def _submit(self, folder: Path | None, *, tell: bool) -> None:
        job = self._runner.submit(find_words_model, folder)
        job.when_finished(lambda found: self._found(found, tell=tell))
        job.failed.connect(lambda error: self._failed(error, tell=tell))

    def _found(self, found: WordsModel, *, tell: bool) -> None:
        if tell:
            self.chosen.emit(str(found.folder))
            return
        words = (
            tr("English, small: {name}. It knows no other language.", name=found.name)
            if found.packaged
            else tr("Your model: {folder}", folder=found.folder)
        )
        self._state.setText(words)
        set_tone(self._state, "dim")

    def _failed(self, error: BaseException, *, tell: bool) -> None:
        if tell:
            self.problem.emit(error)
            return
        self._state.setText(in_words(error))
        set_tone(self._state, "warn")
