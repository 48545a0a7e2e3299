"""A recording from opening to its verdict: picture, timeline, selecting."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voxdesk.core.among import Among
from voxdesk.core.names import NameChanges
from voxdesk.core.requests import ChannelUse
from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.file_playing import FilePlaying
from voxdesk.ui.listen.name_shown import NameShown
from voxdesk.ui.listen.recording import OpenRecording
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.listen.verdict import VerdictPresenter
from voxdesk.ui.listen.verdict_flow import VerdictFlow
from voxdesk.ui.parts.playback import Playback
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.style.time_axis import format_length
from voxdesk.workflows.listen.open_sound import OpenSound
from voxdesk.workflows.listen.timeline import FoundTurns
from voxdesk.workflows.listen.waveform import Waveform

_NAMES_SHOWN = 3


class FileFlow(QObject):
    """``opened`` says that a recording is there, ``failed`` carries an exception."""

    opened = Signal()
    failed = Signal(object)

    def __init__(
        self,
        stage: Stage,
        recording: OpenRecording,
        playback: Playback,
        presenter: VerdictPresenter,
        turns: TurnEditing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage, self.recording = stage, recording
        self.playing = FilePlaying(stage, recording, playback, self)
        self.playing.failed.connect(self.failed)
        self._presenter, self._turns = presenter, turns
        self.verdicts = VerdictFlow(stage, recording, playback, presenter, turns, self)
        self.verdicts.model_changed.connect(self._find_names)
        self._naming = NameShown(stage, recording, presenter, turns, self)
        self.channels = ChannelUse.AUTO
        self._recorded = False
        self._begin_s = 0.0
        view = stage.view
        recording.opened.connect(self._opened)
        recording.drawn.connect(view.refresh)
        recording.turns_found.connect(self._turns_found)
        recording.turns_renamed.connect(self._turns_renamed)
        recording.recalled.connect(turns.take_kept)
        recording.failed.connect(self._recording_failed)
        recording.measured.connect(self._measured)
        view.selection_changed.connect(stage.timeline.set_selection)
        view.tiles_wanted.connect(recording.want_tiles)
        view.span_changed.connect(stage.timeline.set_span)
        stage.column.heard.chosen.connect(lambda voice: stage.timeline.point_at(voice.parts[0].start_s))
        stage.picture.selection_bar.clear_pressed.connect(lambda: view.select(None))
        stage.turns.again.clicked.connect(self._try_again)

    @property
    def path(self) -> Path | None:
        """The open recording."""
        return self.recording.path

    def open(self, path: Path, fpir: float, *, recorded: bool = False, at_s: float = 0.0) -> None:
        """Show and analyse a recording, the playhead at ``at_s``; work for the last one is cancelled.

        Of one just ``recorded`` what was heard live stays until it is analysed as a whole.
        """
        self.leave()
        self._recorded = recorded
        self.channels = ChannelUse.AUTO
        self.verdicts.begin(fpir)
        self._begin_s = at_s
        stage = self._stage
        stage.view.show_nothing()
        stage.show_content(path.name, tr("opening…"))
        if not (recorded and self._turns.show_heard_live()):
            self._recorded = False
            stage.timeline.set_turns(())
            self._presenter.show_waiting(tr("listening…"))
        self.recording.open(path)
        stage.view.setFocus()

    def leave(self) -> None:
        """Stop playing and let go of the recording."""
        self.playing.playback.stop()
        self._turns.leave()
        self._stage.view.select(None)
        self.verdicts.leave()
        self._stage.picture.show_moving(False)
        self._stage.turns.again.hide()
        self.recording.close()

    @property
    def has_channels(self) -> bool:
        """Tell whether there is a recording of several channels."""
        return self.recording.current is not None and self.recording.current.channels > 1

    def hear_channels(self, use: ChannelUse) -> None:
        """Find who speaks when anew, with the channels of the open recording heard so."""
        if self.has_channels:
            self.channels = use
            self._find_turns()

    @property
    def among(self) -> Among:
        """Tell who may be in the open recording."""
        return self.recording.among

    def name_only(self, among: Among) -> None:
        """Name nobody but these people in the open recording."""
        opened = self.recording.current
        if opened is not None and among != self.recording.among:
            self.verdicts.forget()
            self.recording.name_again(among, self.verdicts.fpir, self.channels)
            self._show_title(opened)

    def take_names(self, changes: NameChanges) -> None:
        """People were renamed or forgotten, those who may be in the recording too."""
        opened, among = self.recording.current, self.recording.among.renamed(changes)
        if opened is not None and among != self.recording.among:
            self.recording.among = among
            self._show_title(opened)

    def decide_again(self, fpir: float) -> None:
        """The library or the wanted rate has changed."""
        same_rate, self.verdicts.fpir = self.verdicts.fpir == fpir, fpir
        self.verdicts.forget()
        self.recording.judge_again(fpir, same_rate=same_rate)

    def change_look(self, look: SpectrogramLook, *, same_levels: bool) -> None:
        """Draw what is on the screen anew; colours alone need no new overview."""
        self._stage.view.set_look(look)
        overview = None if same_levels else self.recording.lay_out(look)
        if overview is not None:
            self._stage.view.show_file(overview, keep_span=True)

    def _measured(self, waveform: Waveform) -> None:
        self._stage.picture.overview.set_waveform(waveform)
        self._stage.picture.waveform.set_waveform(waveform)

    def _opened(self, opened: OpenSound) -> None:
        stage = self._stage
        self._show_title(opened)
        if opened.cut_off_of_s is not None:
            stage.notice.show_notice(
                tr(
                    "The recording is cut off: {seconds} of {promised} are there.",
                    seconds=format_length(opened.seconds),
                    promised=format_length(opened.cut_off_of_s),
                )
            )
        overview = self.recording.lay_out(stage.picture.controls.look)
        if overview is not None:
            stage.view.show_file(overview)
        stage.picture.overview.show_recording(opened.seconds)
        stage.picture.overview.set_span(*stage.view.span)
        stage.picture.waveform.set_waveform(None)
        stage.picture.show_moving(True)
        self.playing.show_transport()
        if self._recorded:
            self._show_title(opened, tr("refining who speaks when…"))
        self.recording.recall()
        self.recording.judge(self.verdicts.fpir)
        self._find_turns()
        self.recording.measure()
        if self._begin_s > 0:
            stage.view.set_playhead(self._begin_s, follow=True)
        self.opened.emit()

    def _show_title(self, opened: OpenSound, note: str = "") -> None:
        rate = tr("{value:g} kHz", value=opened.sample_rate / 1000)
        names = self.recording.among.names
        only = tr("only {names}", names=", ".join(names[:_NAMES_SHOWN])) if names else ""
        more = "…" if len(names) > _NAMES_SHOWN else ""
        notes = (format_length(opened.seconds), rate, only + more, note)
        self._stage.picture.set_title(opened.path.name, " · ".join(each for each in notes if each))

    def _try_again(self) -> None:
        """Do anew what was cancelled or failed."""
        if self.recording.current is not None:
            self._stage.notice.clear()
            self.verdicts.try_again()
            self._find_turns()

    def _find_turns(self) -> None:
        self._stage.turns.again.hide()
        if not self._recorded:
            self._stage.timeline.set_turns((), tr("finding who speaks when…"))
        self._find_names()

    def _find_names(self) -> None:
        self.recording.find_turns(self.verdicts.fpir, self.channels)

    def _turns_found(self, found: FoundTurns) -> None:
        opened = self.recording.current
        if opened is not None:
            self._recorded = False
            self._show_title(opened, tr("channels apart") if found.apart else "")
            # What was cancelled or failed has looked at no content, and says nothing of speech.
            note = tr("no speech found") if found.sha256 else tr("who speaks when was not found")
            self._turns.begin(opened.path, found, opened.seconds, note)
            self._stage.turns.again.setVisible(not found.sha256)
            if self.verdicts.about_whole and self.verdicts.is_conversation:
                self.verdicts.show_whole()
            if self._begin_s > 0:
                self._stage.timeline.point_at(self._begin_s)
                self._begin_s = 0.0

    def _turns_renamed(self, found: FoundTurns) -> None:
        if self.recording.current is not None:
            self._turns.take_found(found)
            if self.verdicts.about_whole:
                self.verdicts.show_whole()

    def _recording_failed(self, error: object, unopened: bool) -> None:
        if unopened:
            self.recording.close()
            self._stage.show_invitation()
        else:
            self.verdicts.stopped()
        self.playing.show_transport()
        self.failed.emit(error)
