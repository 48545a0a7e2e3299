"""The user's changes to a timeline: buttons and borders in, an undoable timeline out that is kept."""

import dataclasses
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from voxdesk.core.names import NameChanges
from voxdesk.core.paths import Paths
from voxdesk.core.types import Candidate, Identification, Status, Turn
from voxdesk.jobs.runner import Runner
from voxdesk.timeline.edit import TimelineEdit
from voxdesk.timeline.history import Change
from voxdesk.timeline.joining import JOIN_S, join_turns
from voxdesk.timeline.live_edit import LiveEdit
from voxdesk.timeline.markers import Markers
from voxdesk.timeline.rename import named_anew, rename_voices
from voxdesk.timeline.voices import heard_voices
from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.early_markers import EarlyMarkers
from voxdesk.ui.listen.naming import Naming, Teaching, VoiceToName, voice_to_name
from voxdesk.ui.listen.session_edits import SessionEdits
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.turn_changes import TurnChanges
from voxdesk.workflows.listen.edited_timelines import KeptTurns, read_kept_turns
from voxdesk.workflows.listen.timeline import FoundTurns

if TYPE_CHECKING:
    from voxdesk.ui.listen.turn_exports import TurnExports


class TurnEditing(QObject):
    """Joins the timeline's panel with a TimelineEdit of the open recording, or of the one being made.

    What was changed is kept in ``paths`` by the recording's content and comes back with it. In this session
    it comes back with all its steps. ``edited`` says that it was changed by hand and kept, ``changed`` that
    other turns or names are shown. ``markers_changed`` carries the markers, ``told`` a sentence, ``failed``
    an exception.
    """

    changed = Signal()
    edited = Signal()
    markers_changed = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        stage: Stage,
        runner: Runner,
        paths: Paths,
        with_consent: Callable[[Callable[[], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.naming = Naming(stage.turns, runner, with_consent, self._rename, self)
        self.naming.failed.connect(self.failed)
        self._stage, self._panel, self._strip = stage, stage.turns, stage.timeline
        self._runner = runner
        self._session = SessionEdits(runner, paths)
        self._to_come: list[tuple[VoiceToName, str, Teaching | None]] = []
        self._path: Path | None = None
        self._edit: TimelineEdit | None = None
        self._early = EarlyMarkers(self._session.write)
        self._marked_live: Markers = ()
        self._found = FoundTurns("", (), None)
        self._note = ""  # why there are no turns
        self._live: LiveEdit | None = None
        self._heard_live: tuple[Turn, ...] = ()
        self._from_live: tuple[Turn, ...] | None = None
        panel = self._panel
        panel.undo.triggered.connect(self._undo)
        panel.redo.triggered.connect(self._redo)
        panel.rename.triggered.connect(self._ask_name)
        panel.export_asked.connect(self._export)
        self._changes = TurnChanges(stage, lambda: self._edit, self._do, self)

    @cached_property
    def exports(self) -> "TurnExports":
        """What writes exports, loaded for the first one."""
        from voxdesk.ui.listen.turn_exports import TurnExports

        exports = TurnExports(self._stage, self._runner, self)
        exports.failed.connect(self.failed)
        return exports

    @property
    def edit(self) -> TimelineEdit | None:
        """The timeline under the user's hands."""
        return self._edit

    @property
    def as_found(self) -> FoundTurns:
        """Return what was found in the open recording, and what the user has made of it."""
        turns = None if self._edit is None else self._edit.turns
        return dataclasses.replace(self._found, kept=turns)

    def shown(self) -> tuple[Path, FoundTurns] | None:
        """The open recording and who speaks when in it, as the user has it; None while that is not known."""
        if self._path is None or self._edit is None or self._live is not None:
            return None
        return self._path, self.as_found

    def begin(self, path: Path, found: FoundTurns, seconds: float, note: str) -> None:
        """Turns of a recording were found; what the user once made of them is shown instead."""
        if not found.sha256 and self._edit is not None and self._path == path and self._live is None:
            self._show(None, note)  # another look found nothing: what is known stays
            return
        found = self._early.stand_in(found)
        self._path, self._found, self._live = path, found, None
        known = self._session.find(found.sha256)
        if known is None:
            known = TimelineEdit(found.found, seconds)
            known.bring_back(found.turns, found.markers)
            if self._from_live is not None:
                known.bring_back(self._from_live)
        self._edit = known
        markers = self._early.join(known.markers)
        marked = markers != known.markers
        if marked:
            known.mark(Change.MARK, markers)
        if marked or self._from_live is not None:
            self._from_live = None
            self._keep()
        waiting, self._to_come = self._to_come, []
        self._show(None, note)
        for voice, name, teaching in waiting:
            self._rename(voice, name, teaching)

    def take_found(self, found: FoundTurns) -> None:
        """Show other names that the analysis gives the voices; what the user changed stays."""
        edit, path = self._edit, self._path
        if edit is None or path is None or self._live is not None:
            return
        if edit.turns == self._found.found and not edit.touched:
            self.begin(path, found, edit.seconds, self._note)
            return
        new = named_anew(self._found.found, found.found)
        # Who loses a name goes first, so that it is free for whoever gets it.
        for label, turn in sorted(new.items(), key=lambda each: each[1].name is not None):
            if label in edit.voices:
                sure = turn.confidence if turn.name is None else turn.confidence or 0.0
                edit.identify(label, turn.name, sure, tentative=turn.tentative)
        self._found = found
        self._keep()
        self._show(self._strip.current)

    def leave(self) -> None:
        """Let go of the recording; its changes are kept for when it is opened again."""
        edit = self._edit
        if self._path is not None and edit is not None and self._found.sha256 and edit.touched:
            self._session.remember(self._found.sha256, edit)
        self._path = self._edit = self._live = None
        self._to_come = []
        self._early.clear()
        self._found, self._note = FoundTurns("", (), None), ""
        self._strip.limits = None
        self._stage.turn_list.show_turns((), 0)
        self._panel.show_editing(None, None, editing=False)
        self.markers_changed.emit(())

    @property
    def markers(self) -> Markers:
        """The markers of the open recording, or of the one being made."""
        if self._edit is None or self._live is not None:
            return self._early.markers
        return self._edit.markers

    def take_kept(self, kept: FoundTurns) -> None:
        """Show the markers of the open recording while its turns are looked for, and keep new ones."""
        if self._live is not None or (self._edit is not None and self._found.sha256):
            return
        edit, path = self._edit, self._path
        if edit is not None and path is not None:  # the turns could not be found
            self._early.change(edit.markers)
            self._edit = None
            self._early.take_kept(kept)
            self.begin(path, kept, edit.seconds, self._note)
            return
        self._early.take_kept(kept)
        self.markers_changed.emit(self.markers)

    def mark(self, change: Change, markers: Markers) -> None:
        """Take other markers; once it is known who speaks when, as a step that can be undone."""
        if self._edit is None or self._live is not None:
            self._early.change(markers)
            self.markers_changed.emit(markers)
        else:
            self._do(lambda edit: edit.mark(change, markers))

    def drop(self) -> None:
        """Let go of the recording and of all that was changed in it."""
        self._session.forget(self._found.sha256)
        self._path = None
        self.leave()

    def take_names(self, changes: NameChanges) -> None:
        """People were renamed or forgotten: so are their voices, in every step that could be undone."""
        self._session.rename(changes)
        self._early.rename(changes)
        if self._from_live is not None:
            (self._from_live,) = rename_voices((self._from_live,), changes)
        if self._edit is None:
            return
        found = self._edit.rename(changes, self._found.found)
        kept = None if self._found.kept is None else rename_voices((self._found.kept,), changes)[0]
        self._found = FoundTurns(self._found.sha256, found, kept)
        self._show(self._strip.current)

    def read_kept(self) -> None:
        """Show the timeline as it is kept: names were taken back in it, and its steps are true no longer."""
        edit, path, sha256 = self._edit, self._path, self._found.sha256
        self._session.forget_all()
        if edit is None or path is None or self._live is not None:
            return

        def show(kept: KeptTurns | None) -> None:
            if kept is not None and edit is self._edit:
                found = FoundTurns(sha256, kept.found, kept.turns, markers=kept.markers)
                self.begin(path, found, edit.seconds, self._note)

        self._runner.submit(read_kept_turns, sha256).when_finished(show)

    # While a recording is made.

    def begin_live(self) -> None:
        """A recording begins: its finished turns can be changed while it goes on."""
        self.leave()
        self._from_live = None
        self._heard_live = ()
        self._live = LiveEdit()
        self._strip.live = True

    def follow_live(self, turns: Sequence[Turn], now_s: float, note: str) -> None:
        """The analysis has these turns of the session by now."""
        if self._live is None:
            self._strip.set_turns(turns, note)
            self._stage.turn_list.show_turns(turns, 0)
            return
        before = self._strip.current
        at_s = None if before is None else self._strip.turns[before].start_s
        self._live.follow(turns, now_s)
        self._heard_live = self._live.turns
        self._edit = self._live.edit
        starts = [turn.start_s for turn in self._live.turns]
        self._show(starts.index(at_s) if at_s in starts else None, note)

    def end_live(self) -> None:
        """The recording is over; what was changed is carried over to the file when it is opened."""
        self._strip.live = False
        if self._live is not None and self._live.touched:
            self._live.finish()
            self._from_live = self._live.edit.turns
        self._marked_live = self._early.markers
        self._early.clear()
        self._live = self._edit = None
        self._panel.show_editing(None, None, editing=False)
        self.markers_changed.emit(())

    def show_heard_live(self) -> bool:
        """Show what was heard and marked while recording, until all is analysed; whether there are turns."""
        turns, self._heard_live = self._heard_live, ()
        self._early.change(self._marked_live)
        self._marked_live = ()
        self.markers_changed.emit(self.markers)
        self._strip.set_turns(turns)
        self._stage.turn_list.show_turns(turns, 0)
        return bool(turns)

    # Changing

    def _show(self, current: int | None, note: str | None = None) -> None:
        if note is not None:
            self._note = note
        edit = self._edit
        if edit is None:
            return
        editing = bool(edit.turns) or edit.changed or bool(edit.markers)
        self._strip.limits = edit.limits if editing and self._live is None else None
        shown = edit.turns if self._live is None else self._live.turns
        self._strip.set_turns(shown, self._note, current)
        self._panel.show_editing(edit.undoable, edit.redoable, editing=editing, count=len(edit.turns))
        self._stage.turn_list.show_turns(shown, len(edit.turns) if editing else 0)
        self.markers_changed.emit(self.markers)
        self.changed.emit()

    def _undo(self) -> None:
        self._step(TimelineEdit.undo, self.naming.take_back)

    def _redo(self) -> None:
        self._step(TimelineEdit.redo, self.naming.put_back)

    def _step(self, step: Callable[[TimelineEdit], object], follow: Callable[[Teaching], None]) -> None:
        """Undo or redo; the library goes with the timeline."""
        tags: list[object] = []

        def change(edit: TimelineEdit) -> None:
            tags.append(step(edit))

        self._do(change)
        for tag in tags:
            if isinstance(tag, Teaching):
                follow(tag)

    def _do(self, change: Callable[[TimelineEdit], int | None]) -> None:
        if self._edit is None:
            return
        before = self._strip.current
        place = change(self._edit)
        count = len(self._edit.turns)
        if place is None or place < 0:
            place = None if before is None or not count else min(before, count - 1)
        self._keep()
        self._show(place)

    def _keep(self) -> None:
        """Write what there is now: after a crash nothing is missing."""
        edit, sha256 = self._edit, self._found.sha256
        if edit is None or not sha256:
            return
        worth = edit.turns != self._found.found or edit.markers
        kept = KeptTurns(self._found.found, edit.turns, edit.markers) if worth else None
        self._session.write(sha256, kept)
        self.edited.emit()

    # Naming

    def voice(self, label: str, candidates: Sequence[Candidate] = ()) -> VoiceToName:
        """A voice of the timeline, with what would be learnt of it: where it speaks alone."""
        edit = self._edit if self._live is None else None
        return voice_to_name(label, edit, self._path, candidates)

    def identify(self, label: str, speaker: Identification) -> None:
        """Show a newer answer to whose voice it is, where nobody has named it."""
        edit = self._edit
        if edit is not None and self._live is None and label in edit.voices:
            before = edit.turns
            found = TimelineEdit(self._found.found, 0.0)
            for each in (edit, found):
                if label in each.voices:
                    tentative = speaker.status is Status.TENTATIVE
                    sure = speaker.confidence if speaker.candidates else None
                    each.identify(label, speaker.name, sure, tentative=tentative)
            if edit.turns != before:
                self._found = dataclasses.replace(self._found, found=found.turns)
                self._show(self._strip.current)

    def _ask_name(self) -> None:
        place, edit = self._changes.place, self._edit
        if place is not None and edit is not None:
            self.naming.ask(self.voice(edit.turns[place].label))

    def _rename(self, voice: VoiceToName, name: str, teaching: Teaching | None) -> None:
        """Have the timeline say the name, everywhere or in the stretch that is meant."""
        edit = self._edit
        if voice.excerpt is not None and self._path not in (None, voice.excerpt.path):
            return  # another recording was opened meanwhile
        if edit is None:
            self._to_come.append((voice, name, teaching))
            return
        if voice.stretch is not None:
            part = voice.stretch
            self._do(lambda edit: edit.name_stretch(part.start_s, part.end_s, name, teaching))
            return
        heard = heard_voices(edit.turns)
        label = voice.label or (heard[0].label if heard else "")
        if label in edit.voices:
            self._do(lambda edit: edit.name_voice(label, name, teaching))
        if self._live is not None:
            self.told.emit(tr("{name} can be learnt when the recording has ended", name=name))
        elif voice.excerpt is None:
            self.told.emit(tr("{name} never speaks alone for long enough to be learnt", name=name))

    def _export(self, name: str) -> None:
        if self._path is not None and self._edit is not None:
            turns = self._edit.turns
            if self._stage.turn_list.joined:
                turns = join_turns(turns, JOIN_S)
            self.exports.ask(name, self._path, turns, self._edit.seconds, self._edit.markers)
