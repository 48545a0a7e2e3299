"""Up to three stretches of a voice to hear, for dialogs that ask whose it is."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from voxdesk.core.errors import UserError
from voxdesk.core.types import Segment
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import in_words
from voxdesk.ui.parts.card import label
from voxdesk.ui.parts.playback import Playback, Stretch
from voxdesk.ui.style.layouts import spaced
from voxdesk.workflows.folders.search import find_missing

_MOST = 3
_LONGEST_S = 12.0


def longest_samples(path: Path, parts: Sequence[Segment]) -> tuple[Stretch, ...]:
    """Choose the longest stretches of a recording, the whole of it without parts."""
    if not parts:
        return (Stretch(path, 0.0, _LONGEST_S),)
    chosen = sorted(parts, key=lambda part: -part.seconds)[:_MOST]
    return tuple(
        Stretch(path, part.start_s, min(part.end_s, part.start_s + _LONGEST_S))
        for part in sorted(chosen, key=lambda part: part.start_s)
    )


class SampleRow(QWidget):
    """Buttons that play and stop samples, hidden without any. Silent once it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: tuple[Stretch, ...] = ()
        self._player: Playback | None = None
        row = spaced(QHBoxLayout(self), 8)
        row.addWidget(label(tr("Hear it"), "dim"))
        self._buttons: list[QPushButton] = []
        for number in range(_MOST):
            button = QPushButton()
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, each=number: self._toggle(each))
            row.addWidget(button)
            self._buttons.append(button)
        self._problem = label("", "warn", wrap=True)
        row.addWidget(self._problem, 1)
        self.hide()

    def offer(self, samples: Sequence[Stretch], runner: Runner) -> None:
        """Offer samples to hear, without those whose files a worker finds missing."""
        if not samples:
            return
        self._player = Playback(runner, self)
        self._player.changed.connect(self._show_samples)
        self._player.failed.connect(self._tell)
        self._samples = tuple(samples)
        self._show_samples()
        self.show()
        paths = frozenset(each.path for each in samples)
        runner.submit(find_missing, paths).when_finished(self._leave_out)

    def _leave_out(self, missing: Collection[Path]) -> None:
        if missing:
            self._fall_silent()
            self._samples = tuple(each for each in self._samples if each.path not in missing)
            self.setVisible(bool(self._samples))
            self._show_samples()

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent: nothing is heard of a dialog that was closed."""
        self._fall_silent()

    def _fall_silent(self) -> None:
        if self._player is not None:
            self._player.stop()

    @property
    def _playing(self) -> Stretch | None:
        return self._player.current if self._player is not None else None

    def _toggle(self, number: int) -> None:
        sample = self._samples[number]
        if self._playing == sample or self._player is None:
            self._fall_silent()
            return
        self._problem.setText("")
        self._player.play(sample)

    def _show_samples(self) -> None:
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(self._samples))
            playing = self._playing in self._samples[number : number + 1]
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
