"""Up to three stretches of a voice to hear, for dialogs that ask whose it is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from voxdesk.core.errors import UserError
from voxdesk.core.types import Segment
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import in_words
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.reference_player import ReferencePlayer
from voxdesk.workflows.folders.search import find_missing

_MOST = 3
_LONGEST_S = 12.0


@dataclass(frozen=True, slots=True)
class Sample:
    """A stretch of a recording that can be heard; without ``end_s`` to its end."""

    path: Path
    start_s: float = 0.0
    end_s: float | None = None


def longest_samples(path: Path, parts: Sequence[Segment]) -> tuple[Sample, ...]:
    """Choose the longest stretches of a recording, the whole of it without parts."""
    if not parts:
        return (Sample(path, 0.0, _LONGEST_S),)
    chosen = sorted(parts, key=lambda part: -part.seconds)[:_MOST]
    return tuple(
        Sample(path, part.start_s, min(part.end_s, part.start_s + _LONGEST_S))
        for part in sorted(chosen, key=lambda part: part.start_s)
    )


class SampleRow(QWidget):
    """Buttons that play and stop samples, hidden without any. Silent once it is closed."""

    def __init__(self, samples: Sequence[Sample], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples = tuple(samples)
        self._playing: object = None
        self._player = ReferencePlayer(self)
        self._player.playing.connect(self._show_playing)
        self._player.failed.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(tr("Hear it"), "dim"))
        self._buttons: list[QPushButton] = []
        for number in range(min(_MOST, len(self._samples))):
            button = QPushButton()
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, each=number: self._toggle(each))
            row.addWidget(button)
            self._buttons.append(button)
        self._problem = label("", "warn", wrap=True)
        row.addWidget(self._problem, 1)
        self._show_samples()
        self._show_playing(None)

    def leave_out_missing(self, runner: Runner) -> None:
        """Have a worker find samples whose files are gone, and offer the others."""
        if self._samples:
            paths = frozenset(each.path for each in self._samples)
            runner.submit(find_missing, paths).when_finished(self._leave_out)

    def _leave_out(self, missing: Collection[Path]) -> None:
        if not missing:
            return
        self._player.stop()
        self._samples = tuple(each for each in self._samples if each.path not in missing)
        self._show_samples()

    def _show_samples(self) -> None:
        self.setVisible(bool(self._samples))
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(self._samples))

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent: nothing is heard of a dialog that was closed."""
        self._player.stop()

    def _toggle(self, number: int) -> None:
        if self._playing == number:
            self._player.stop()
            return
        self._problem.setText("")
        sample = self._samples[number]
        self._player.play_stretch(number, sample.path, sample.start_s, sample.end_s)

    def _show_playing(self, key: object) -> None:
        self._playing = key
        for number, button in enumerate(self._buttons):
            playing = key == number
            words = (
                tr("Stop sample {number}", number=number + 1)
                if playing
                else tr("Play sample {number}", number=number + 1)
            )
            button.setText(f"{'■' if playing else '▶'} {number + 1}")
            button.setAccessibleName(words)
            button.setToolTip(words)

    def _tell(self, error: UserError) -> None:
        self._problem.setText(in_words(error))
