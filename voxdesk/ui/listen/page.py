"""The Listen page: a microphone or a recording in; picture, timeline and verdict out."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from voxdesk.core.errors import UserError
from voxdesk.core.names import NameChanges
from voxdesk.core.paths import bundled
from voxdesk.core.settings import Settings
from voxdesk.core.types import InputDevice
from voxdesk.features.picture_file import is_picture
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.listen.document import Document
from voxdesk.ui.listen.file_flow import FileFlow
from voxdesk.ui.listen.marker_editing import MarkerEditing
from voxdesk.ui.listen.missing import with_reasons
from voxdesk.ui.listen.model_attribution import ModelAttribution
from voxdesk.ui.listen.phonetic_overlay import PhoneticOverlay
from voxdesk.ui.listen.picture_flow import PictureFlow
from voxdesk.ui.listen.picture_menu import picture_menu
from voxdesk.ui.listen.playing_settings import join_playing
from voxdesk.ui.listen.recent_flow import RecentFlow
from voxdesk.ui.listen.record_flow import RecordFlow
from voxdesk.ui.listen.recording import OpenRecording
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.turn_commands import (
    card_commands,
    channel_commands,
    timeline_commands,
    view_commands,
)
from voxdesk.ui.listen.turn_editing import TurnEditing
from voxdesk.ui.listen.turn_texts import TurnTexts
from voxdesk.ui.listen.verdict import VerdictPresenter
from voxdesk.ui.parts.commands import Command
from voxdesk.ui.parts.enrolment import Enrolment
from voxdesk.ui.parts.file_dialogs import ask_recording
from voxdesk.ui.parts.microphone import Microphone
from voxdesk.ui.parts.page import Page
from voxdesk.ui.parts.playback import Playback, SoundPlayer
from voxdesk.ui.parts.remembering import Remembering
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.style.theme import Theme, theme_for
from voxdesk.workflows.recordings import Dropped
from voxdesk.workflows.services import Services

SAMPLE = "two-people.ogg"

_SEEK_S = 1.0


class ListenPage(Page):
    """Records, opens, shows, plays and names voices."""

    SHORTCUTS: ClassVar[tuple[tuple[str, str], ...]] = (
        (mark("Space"), mark("Listen: Play / Pause")),
        ("R", mark("Listen: Record / Stop")),
        ("P", mark("Listen: Pause / Resume")),
        ("L", mark("Listen: loop the selection")),
        ("← →", mark("Listen: move in time")),
        (mark("Shift+← →"), mark("Listen: select a stretch")),
        ("+ −", mark("Listen: zoom")),
        (", .", mark("Listen: back or forward one second")),
        ("M", mark("Listen: set a marker")),
        ("H", mark("Listen: hand, drag moves the picture")),
        ("W", mark("Listen: show the waveform")),
        (mark("Home, End"), mark("Listen: go to the start or end")),
        ("← → ↑ ↓", mark("Timeline: from turn to turn, from voice to voice")),
        (mark("Enter"), mark("Timeline: play the turn")),
        ("Alt+← →", mark("Timeline: move the end of the turn (with Shift: its beginning)")),
        ("S, J", mark("Timeline: split the turn, join it with the next one of its voice")),
        ("N", mark("Timeline: name the voice")),
        (mark("Delete"), mark("Timeline: remove the turn")),
        ("F2", mark("Markers: rename the marker")),
    )

    def __init__(
        self,
        services: Services,
        runner: Runner,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        microphone: Microphone | None = None,
        player: SoundPlayer | None = None,
    ) -> None:
        super().__init__(settings, parent)
        theme = theme_for(settings.theme)
        self._runner = runner
        self.stage = Stage(self, SpectrogramLook.from_settings(settings), theme)
        self.presenter = VerdictPresenter(self.stage.column, self)
        self._consent = Enrolment(services, runner, lambda: self.settings.consent_given, self)
        self._consent.consented.connect(lambda: self.change_settings(consent_given=True))
        self.turns = TurnEditing(self.stage, runner, services.paths, self._consent.with_consent, self)
        self.record_flow = RecordFlow(
            self.stage,
            microphone or Microphone(services, runner, self),
            self.presenter,
            self.turns,
            runner,
            self,
        )
        self._recording = OpenRecording(runner, self)
        self._remembering = Remembering(runner, self)
        self.file_flow = FileFlow(
            self.stage,
            self._recording,
            Playback(runner, self, player=player),
            self.presenter,
            self.turns,
            self,
        )
        look = self.stage.picture.controls.look
        self.overlay = PhoneticOverlay(self.stage.view, self._recording, look, self)
        self.markers = MarkerEditing(self.stage, self.turns, lambda: self.record_flow.recorded_s, self)
        self.markers.pointed.connect(self.file_flow.playing.point_at)
        self.pictures = PictureFlow(self.stage, runner, self)
        self.document = Document(
            self, self.stage, self.file_flow, self.pictures, self.turns, runner, services.paths
        )
        self.recent = RecentFlow(self, self.stage, self.document, runner)
        self.texts = TurnTexts(runner, self.stage, self)
        self.document.transcribing.transcribed.connect(self.texts.show)
        self.file_flow.opened.connect(lambda: self.texts.look_beside(self.file_flow.path))
        self.model_attribution = ModelAttribution(self.stage.column.verdict, runner, self)
        self._join()
        self.set_theme(theme)

    # What the window calls

    def open_path(self, path: Path, at_s: float = 0.0) -> None:
        """Show and analyse a recording from the second ``at_s`` on; nothing while one is being made."""
        if self.record_flow.busy:
            self.stage.notice.show_notice(tr("Stop the recording first, then open another one."))
            return
        self.stage.notice.clear()
        self.begun.emit()
        self.pictures.leave()
        if is_picture(path):
            self.file_flow.leave()
            self.pictures.open(path, self.settings.target_fpir)
            self.file_flow.playing.show_transport()
        else:
            self.file_flow.open(path, self.settings.target_fpir, at_s=at_s)

    def choose_file(self) -> None:
        """Ask which recording to open."""
        if not self.record_flow.busy:
            current = self.file_flow.path
            ask_recording(self, self.open_path, folder=current.parent if current else None)

    def commands(self) -> tuple[Command, ...]:
        """Return what the keys of this page do, for the menus and the palette."""
        transport = self.stage.transport
        commands = (
            Command(
                "listen.record",
                tr("Record / Stop"),
                self._toggle_record,
                possible=transport.record.isEnabled,
                bare_key="R",
            ),
            Command(
                "listen.pause",
                tr("Play / Pause"),
                self._toggle_pause,
                possible=lambda: transport.play.isEnabled() or transport.pause.isEnabled(),
                bare_key="Space",
            ),
            Command(
                "listen.play",
                tr("Play / Stop"),
                self.file_flow.playing.toggle_play,
                possible=transport.play.isEnabled,
            ),
            Command(
                "listen.sample",
                tr("Try a Sample"),
                self.stage.sample.click,
                possible=lambda: not self.record_flow.busy,
            ),
            Command(
                "listen.loop",
                tr("Loop the Selection"),
                transport.loop.toggle,
                checked=transport.loop.isChecked,
                bare_key="L",
            ),
            *view_commands(self.stage),
            *self.document.commands(),
            *timeline_commands(self.stage.turns, self.stage.turn_list),
            *card_commands(self.stage),
            *self.markers.commands(),
            *channel_commands(self.file_flow),
            self.document.among_command(),
        )
        return with_reasons(commands, self.stage, lambda: self.record_flow.busy)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.stage.set_theme(theme)

    def _close(self) -> None:
        """Go back to the first page, with the recent recordings; nothing while one is being made."""
        if self.record_flow.busy:
            return
        self.file_flow.leave()
        self.pictures.leave()
        self.stage.notice.clear()
        self.stage.show_invitation()
        self.file_flow.playing.show_transport()
        self.recent.show()

    def _show_picture_menu(self, at_s: float, where: QPoint) -> None:
        picture_menu(self.stage, self.file_flow, at_s, self).popup(where)

    def set_settings(self, settings: Settings) -> None:
        """Take over what another page changed."""
        before = self.settings
        super().set_settings(settings)
        if settings.input_device != before.input_device:
            self.stage.transport.choose_device(settings.input_device)
        if settings.target_fpir != before.target_fpir:
            self.refresh()

    def refresh(self) -> None:
        """The library may have changed: decide again about the voice that is shown."""
        self.model_attribution.refresh()
        self.file_flow.decide_again(self.settings.target_fpir)
        self.pictures.look_again(self.settings.target_fpir)

    def take_names(self, changes: NameChanges) -> None:
        """Show new names in the timeline, and none of people who are forgotten."""
        self.turns.take_names(changes)
        self.file_flow.take_names(changes)

    def read_kept_names(self) -> None:
        """Show the timeline as it is kept."""
        self.turns.read_kept()

    def drop_words(self, dropped: Dropped) -> str:
        """A transcript of the open recording gets names; recordings are opened by the window."""
        path = dropped.path
        takes = path is not None and self.document.transcripts.takes(path)
        return tr("Write who speaks onto “{name}”", name=path.name) if path and takes else ""

    def take_drop(self, paths: Sequence[Path]) -> None:
        """Ask where to write the transcript with names."""
        self.document.transcripts.name(paths[0])

    def landmark(self) -> QWidget | None:
        """Return the part in which a recording begins or is opened."""
        return self.stage.transport

    def shut_down(self) -> None:
        """Stop everything; a recording under way is kept."""
        self.record_flow.shut_down()
        self.file_flow.leave()
        self.pictures.leave()

    # How the parts are joined

    def _join(self) -> None:
        stage, transport = self.stage, self.stage.transport
        for button in (transport.record, stage.record):
            button.clicked.connect(self._toggle_record)
        for button in (transport.open, stage.choose):
            button.clicked.connect(self.choose_file)
        transport.pause.clicked.connect(self._toggle_pause)
        transport.play.clicked.connect(self.file_flow.playing.toggle_play)
        transport.device_chosen.connect(lambda name: self.change_settings(input_device=name))
        join_playing(self, stage, self.file_flow.playing.playback, self._runner)
        stage.view.menu_asked.connect(self._show_picture_menu)
        self.recent.chosen.connect(self.open_path)
        self.document.renamed.connect(self.open_path)
        self.document.closed.connect(self._close)
        self.document.failed.connect(self._failed)
        stage.sample.clicked.connect(lambda: self.open_path(bundled("resources") / "sample" / SAMPLE))
        stage.picture.controls.look_changed.connect(self._look_changed)
        self.record_flow.devices.listed.connect(self._devices_listed)
        self.record_flow.starting.connect(self.file_flow.playing.playback.stop)
        self.record_flow.begun.connect(self.file_flow.leave)
        self.record_flow.begun.connect(self.pictures.leave)
        self.pictures.failed.connect(self._failed)
        self.pictures.seen.connect(self.recording_opened)
        self.file_flow.opened.connect(lambda: self.recording_opened.emit(self.file_flow.path))
        self.model_attribution.failed.connect(self.problem)
        self.record_flow.recorded.connect(self._recorded)
        self.record_flow.failed.connect(self._failed)
        self.file_flow.failed.connect(self._failed)
        self._recording.turns_found.connect(lambda _found: self._remember())
        self.turns.edited.connect(self._remember)
        self._remembering.failed.connect(self.problem)
        naming = self.turns.naming
        naming.learnt.connect(lambda words: stage.notice.show_notice(words, tone="good"))
        naming.changed.connect(self._library_changed)
        naming.refused.connect(lambda text, hint: stage.notice.show_notice(text, hint=hint))
        self.turns.told.connect(self.told)
        self.turns.failed.connect(self._failed)

    def _remember(self) -> None:
        """Have the index know what is heard in the open recording, as it is shown."""
        opened, found = self._recording.current, self.turns.as_found
        if opened is not None and found.sha256:
            self._remembering.keep(opened.path, opened.seconds, found)

    def _toggle_record(self) -> None:
        if not self.stage.transport.can_record:
            self.told.emit(self.stage.transport.source.currentText())  # which says what is missing
        self.record_flow.toggle(self.settings.target_fpir)

    def _toggle_pause(self) -> None:
        if self.stage.transport.state.recording:
            self.record_flow.toggle_pause()
        elif not self.record_flow.busy:
            self.file_flow.playing.toggle_pause()

    def _recorded(self, path: Path | None) -> None:
        if path is None:
            self.file_flow.playing.show_transport()
            self.stage.show_invitation()
            self.recent.show()
            return
        self.file_flow.open(path, self.settings.target_fpir, recorded=True)
        self.file_flow.playing.show_transport()
        self.record_flow.tell_loss()

    def _look_changed(self, look: SpectrogramLook) -> None:
        before = SpectrogramLook.from_settings(self.settings)
        same = (look.transform, look.axis, look.top_hz) == (before.transform, before.axis, before.top_hz)
        self.file_flow.change_look(look, same_levels=same)
        self.overlay.set_look(look)
        self.change_settings(**look.as_settings())

    def _devices_listed(self, devices: tuple[InputDevice, ...]) -> None:
        self.stage.transport.set_devices(
            devices, self.settings.input_device, self.record_flow.devices.problem
        )
        self.stage.record.setEnabled(bool(devices))

    def _library_changed(self) -> None:
        self.library_changed.emit()
        self.refresh()

    def _failed(self, error: object) -> None:
        if not self.record_flow.busy:
            self.file_flow.playing.show_transport()
        if isinstance(error, UserError):
            self.stage.show_error(error)
        else:
            self.problem.emit(error)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the microphones while the page is seen."""
        self.record_flow.watch_devices(True)
        self.recent.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees the list of microphones."""
        self.record_flow.watch_devices(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no control inside has used."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        actions = {
            Qt.Key.Key_R: self._toggle_record,
            Qt.Key.Key_P: self._toggle_pause,
            Qt.Key.Key_L: self.stage.transport.loop.toggle,
            Qt.Key.Key_M: self.markers.set_here,
            Qt.Key.Key_H: self.stage.picture.hand.toggle,
            Qt.Key.Key_W: self.stage.picture.wave.toggle,
            # As the menu says: also where a voice is chosen in the list of them.
            Qt.Key.Key_S: self.stage.turns.split.trigger,
            Qt.Key.Key_J: self.stage.turns.join.trigger,
            Qt.Key.Key_N: self.stage.turns.rename.trigger,
            Qt.Key.Key_Comma: lambda: self.file_flow.playing.seek(-_SEEK_S),
            Qt.Key.Key_Period: lambda: self.file_flow.playing.seek(_SEEK_S),
            Qt.Key.Key_Space: self._toggle_pause,
        }
        action = actions.get(Qt.Key(event.key())) if plain else None
        if action is not None:
            if not event.isAutoRepeat() or event.key() in (Qt.Key.Key_Comma, Qt.Key.Key_Period):
                action()
        elif not self.stage.view.handle_key(event):
            super().keyPressEvent(event)
