"""Naming what is shown: the voice that the card is about, one of the list, or a selection."""

from pathlib import Path

from PySide6.QtCore import QObject

from voxdesk.core.types import Segment
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import length
from voxdesk.ui.listen.naming import VoiceToName
from voxdesk.ui.listen.recording import OpenRecording
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.listen.verdict import VerdictPresenter
from voxdesk.workflows.listen.verdict import Excerpt


class NameShown(QObject):
    """Asks for the name of a voice where the user sees it."""

    def __init__(
        self,
        stage: Stage,
        recording: OpenRecording,
        presenter: VerdictPresenter,
        turns: TurnEditing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage, self._recording = stage, recording
        self._presenter, self._turns = presenter, turns
        stage.column.heard.name_asked.connect(lambda voice: turns.naming.ask(turns.voice(voice.label)))
        stage.column.verdict.confirmed.connect(self._confirm)
        stage.column.verdict.naming_asked.connect(self._ask_name)
        stage.picture.selection_bar.name_pressed.connect(self._name_selection)

    def _name_selection(self) -> None:
        part, path = self._stage.view.selection, self._recording.path
        if part is not None and path is not None:
            self._turns.naming.ask(self._selected(path, part))

    def _selected(self, path: Path, part: Segment) -> VoiceToName:
        what = tr("{seconds} of {recording}", seconds=length(part.seconds), recording=path.name)
        return VoiceToName(tr("Who is it?"), Excerpt(path, (part,)), what, stretch=part)

    def _shown_voice(self) -> VoiceToName | None:
        """Return what the card is about."""
        excerpt, speaker = self._presenter.excerpt, self._presenter.speaker
        if excerpt is None or speaker is None:
            return None
        if excerpt.label:
            return self._turns.voice(excerpt.label, speaker.candidates)
        if excerpt.parts:
            return self._selected(excerpt.path, excerpt.parts[0])
        what = tr(
            "{seconds} of {recording}",
            seconds=tr("{length} of speech", length=length(speaker.speech_s)),
            recording=excerpt.path.name,
        )
        return VoiceToName(tr("Who is it?"), excerpt, what, candidates=speaker.candidates)

    def _ask_name(self) -> None:
        voice = self._shown_voice()
        if voice is not None:
            self._turns.naming.ask(voice)

    def _confirm(self) -> None:
        voice, name = self._shown_voice(), self._presenter.name
        if voice is not None and name:
            self._turns.naming.name(voice, name)
