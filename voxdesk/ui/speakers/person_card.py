"""One person: the recordings that their voice was learned from, and what can be done with them."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from voxdesk.library.people import Reference, Speaker
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, grade_words, length, moment
from voxdesk.ui.parts.card import Card, label, line
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.parts.tab_stop import tab_before
from voxdesk.ui.style.icons import icon
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme


class PersonCard(Card):
    """Shows a person; every signal carries what the button stands for."""

    play_asked = Signal(object)
    stop_asked = Signal()
    remove_reference_asked = Signal(object)
    add_asked = Signal()
    record_asked = Signal()
    rename_asked = Signal()
    merge_asked = Signal()
    consent_asked = Signal()
    remove_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Person"), parent)
        self._theme = theme
        self._rows: list[_ReferenceRow] = []
        self._headings: list[QWidget] = []
        self._name = FittedLabel(20, 14, bold=True)
        self._about = label(tone="dim", wrap=True)
        self._shared = label(tone="warn", wrap=True)
        self.body.addWidget(self._name)
        self.body.addWidget(self._about)
        self.body.addWidget(self._shared)
        self.body.addWidget(line())
        self._list = spaced(QVBoxLayout(), 2)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(0, 0, 6, 0)
        outer.addLayout(self._list)
        outer.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(line())
        self.buttons: list[QPushButton] = []
        buttons = spaced(QGridLayout(), 6)
        for place, (words, name, signal, kind) in enumerate(
            (
                (tr("Add recordings…"), tr("Add recordings of this person"), self.add_asked, ""),
                (tr("Record more…"), tr("Record more of this person"), self.record_asked, ""),
                (tr("Rename…"), tr("Rename this person"), self.rename_asked, ""),
                (tr("Merge with…"), tr("Merge this person with another"), self.merge_asked, ""),
                (tr("Consent…"), tr("Note the consent of this person"), self.consent_asked, ""),
                (tr("Remove person…"), tr("Remove this person"), self.remove_asked, "danger"),
            )
        ):
            button = QPushButton(words)
            button.setAccessibleName(name)
            if kind:
                button.setProperty("kind", kind)
            button.clicked.connect(signal)
            buttons.addWidget(button, place // 2, place % 2)
            self.buttons.append(button)
        self.body.addLayout(buttons)

    def show_person(self, person: Speaker, groups: Sequence[Sequence[Reference]]) -> None:
        """Show ``person`` with the recordings of their voice, those that sound alike together."""
        self._name.set_text(person.name)
        about = tr(
            "{speech_s} of speech · consent noted {consent_at}",
            speech_s=length(person.speech_s),
            consent_at=moment(person.consent_at),
        )
        if person.consent_until is not None:
            ended = tr("consent ended {day}: not used", day=person.consent_until.isoformat())
            lasting = tr("until {day}", day=person.consent_until.isoformat())
            about += f" · {ended if person.expired() else lasting}"
        if person.consent_note:
            about += f" · {person.consent_note}"
        self._about.setText(about)
        others = ", ".join(person.shares_with)
        self._shared.setText(
            tr("A recording of this person is also stored under {others}.", others=others) if others else ""
        )
        self._shared.setVisible(bool(others))
        for part in (*self._rows, *self._headings):
            self._list.removeWidget(part)
            part.deleteLater()
        self._rows, self._headings = [], []
        for number, references in enumerate(groups, start=1):
            if len(groups) > 1:
                self._add_heading(number, len(references))
            for reference in references:
                self._add_row(reference, usable=reference.id not in person.unusable)
        tab_before(self.buttons[0], (tool for row in self._rows for tool in (row.play, row.remove)))

    def _add_heading(self, number: int, count: int) -> None:
        words = tr("Group {number}: {recordings}", number=number, recordings=counted(count, "recording"))
        heading = label(words, "dim")
        heading.setToolTip(
            tr("Recordings of a group sound alike. All of them together decide who somebody is.")
        )
        self._list.addWidget(heading)
        self._headings.append(heading)

    def _add_row(self, reference: Reference, *, usable: bool) -> None:
        row = _ReferenceRow(reference, self._theme, usable=usable)
        row.play_pressed.connect(self._play)
        row.remove.clicked.connect(lambda: self.remove_reference_asked.emit(reference))
        self._list.addWidget(row)
        self._rows.append(row)

    def show_missing(self, missing: Collection[Path]) -> None:
        """Offer nothing to hear of files that are gone."""
        for row in self._rows:
            if Path(row.reference.source) in missing:
                row.show_missing()

    @property
    def playable(self) -> bool:
        """Tell whether there is a recording that can be heard."""
        return any(row.play.isEnabled() for row in self._rows)

    def play_or_stop(self) -> None:
        """Play the first recording that is there; stop when one is heard."""
        playing = [row for row in self._rows if row.playing]
        for row in (playing or [each for each in self._rows if each.play.isEnabled()])[:1]:
            row.play.click()

    def show_playing(self, reference_id: object) -> None:
        """Mark the recording that is being played, or none."""
        for row in self._rows:
            row.show_playing(row.reference.id == reference_id)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        self._theme = theme
        for row in self._rows:
            row.set_theme(theme)

    def _play(self, reference: Reference, playing: bool) -> None:
        if playing:
            self.stop_asked.emit()
        else:
            self.play_asked.emit(reference)


class _ReferenceRow(QWidget):
    """Name, length and quality of one recording, with play and remove."""

    play_pressed = Signal(object, bool)

    def __init__(self, reference: Reference, theme: Theme, *, usable: bool = True) -> None:
        super().__init__()
        self.reference = reference
        self.playing = False
        source = Path(reference.source)
        name = FittedLabel()
        name.set_text(source.name or reference.source or "recording")
        self.setToolTip(reference.source)
        snr = (
            tr(" · {snr_db:.0f} dB over noise", snr_db=reference.snr_db)
            if reference.snr_db is not None
            else ""
        )
        about = FittedLabel(12)
        about.setProperty("tone", "dim")
        about.set_text(f"{length(reference.speech_s)} · {grade_words(reference.quality)}{snr}")
        if not usable:
            about.set_text(tr("Cannot be used: not a voice of its model"))
            about.setProperty("tone", "warn")
        words = spaced(QVBoxLayout(), 0)
        words.addWidget(name)
        words.addWidget(about)
        self._file = name.full_text
        self.play = _tool(tr("Play {file}", file=self._file))
        self.play.clicked.connect(lambda: self.play_pressed.emit(self.reference, self.playing))
        self.remove = _tool(tr("Remove {file}", file=self._file))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 3, 0, 3)
        layout.setSpacing(4)
        layout.addLayout(words, 1)
        layout.addWidget(self.play)
        layout.addWidget(self.remove)
        self.set_theme(theme)

    def show_missing(self) -> None:
        """Say that the sound cannot be heard."""
        self.play.setEnabled(False)
        self.play.setToolTip(tr("The recording was moved or deleted; the voice stays enrolled"))

    def show_playing(self, playing: bool) -> None:
        self.playing = playing
        words = tr("Stop {file}", file=self._file) if playing else tr("Play {file}", file=self._file)
        self.play.setAccessibleName(words)
        if self.play.isEnabled():
            self.play.setToolTip(words)
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        name, colour = ("stop", theme.accent) if self.playing else ("play", theme.dim)
        self.play.setIcon(icon(name, colour))
        self.remove.setIcon(icon("trash", theme.dim))


def _tool(name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "quiet")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFixedSize(30, 30)
    button.setStyleSheet("padding: 0;")
    return button
