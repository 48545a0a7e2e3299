"""What was done to people, for as long as it can be taken back; held in memory alone."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.workflows.people.library import UNDO_REMOVAL_S, PeopleBefore, take_back


@dataclass(frozen=True, slots=True, eq=False)
class _Step:
    words: str
    before: PeopleBefore


class PeopleUndo(QObject):
    """``offered`` says that something else, or nothing, can be taken back now.

    ``changed`` carries a sentence once something was taken back, ``failed`` an exception.
    """

    offered = Signal()
    changed = Signal(str)
    failed = Signal(object)

    def __init__(
        self, runner: Runner, parent: QObject | None = None, *, removal_s: float = UNDO_REMOVAL_S
    ) -> None:
        super().__init__(parent)
        self._runner, self._removal_s = runner, removal_s
        self._steps: list[_Step] = []
        self._busy = False

    @property
    def words(self) -> str:
        """Say what ``undo`` takes back; empty when there is nothing."""
        return "" if self._busy or not self._steps else self._steps[-1].words

    def did(self, words: str, before: PeopleBefore, *, removed: bool = False) -> None:
        """Keep a step; after somebody was ``removed`` for ten minutes, and nothing older of theirs."""
        step = _Step(words, before)
        if removed:
            changes = before.changes
            self._steps = [
                each
                for each in self._steps
                if not any(changes.affect(person.speaker.name) for person in each.before.people)
            ]
            QTimer.singleShot(round(1000 * self._removal_s), self, lambda: self._drop(step))
        self._steps.append(step)
        self.offered.emit()

    def forget(self) -> None:
        """Keep nothing: everybody was erased, or the library is another one."""
        self._steps.clear()
        self.offered.emit()

    def undo(self) -> None:
        """Take the last step back."""
        if not self.words:
            return
        step = self._steps.pop()
        self._busy = True
        job = self._runner.submit(take_back, step.before)
        job.when_finished(lambda _: self._end(tr("Taken back: people are as they were")))
        job.failed.connect(self._fail)

    def _end(self, told: str) -> None:
        self._busy = False
        self.offered.emit()
        self.changed.emit(told)

    def _fail(self, error: BaseException) -> None:
        self._busy = False
        self.offered.emit()
        self.failed.emit(error)

    def _drop(self, step: _Step) -> None:
        if step in self._steps:
            self._steps.remove(step)
            self.offered.emit()
