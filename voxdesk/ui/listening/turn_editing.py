"""The user's changes to a timeline: buttons and borders in, an undoable timeline and its exports out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from voxdesk.core.errors import DataError, UserError
from voxdesk.core.types import Segment, Turn
from voxdesk.jobs.runner import Runner
from voxdesk.timeline.edit import Edge, TimelineEdit
from voxdesk.timeline.formats import SUFFIXES
from voxdesk.ui.dialogs.who_is_it import WhoIsItDialog
from voxdesk.ui.file_dialogs import ask_new_file
from voxdesk.ui.listening import turn_work, work
from voxdesk.ui.listening.stage import Stage
from voxdesk.ui.translation import tr

_KEPT = 20


class TurnEditing(QObject):
    """Joins the timeline's panel with a TimelineEdit for each recording of this session.

    ``enrol_wanted`` carries a pair of sound and name, ``told`` a sentence, ``failed`` an exception.
    """

    enrol_wanted = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, stage: Stage, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage, self._panel, self._strip = stage, stage.turns, stage.timeline
        self._runner = runner
        self._path: Path | None = None
        self._edit: TimelineEdit | None = None
        self._changed: dict[Path, TimelineEdit] = {}
        panel = self._panel
        panel.undo.triggered.connect(lambda: self._do(lambda edit: edit.undo()))
        panel.redo.triggered.connect(lambda: self._do(lambda edit: edit.redo()))
        panel.split.triggered.connect(self._split)
        panel.join.triggered.connect(lambda: self._at_current(TimelineEdit.merge_with_next))
        panel.remove.triggered.connect(lambda: self._at_current(TimelineEdit.remove))
        panel.rename.triggered.connect(self._ask_names)
        panel.given.connect(self._give)
        panel.export_asked.connect(self._export)
        self._strip.edge_moved.connect(self._move)

    @property
    def edit(self) -> TimelineEdit | None:
        """The timeline under the user's hands."""
        return self._edit

    def begin(self, path: Path, turns: tuple[Turn, ...], seconds: float, note: str) -> None:
        """Turns of a recording were found; what was changed in this session stays changed."""
        self._path = path
        self._edit = self._changed.get(path) or TimelineEdit(turns, seconds)
        self._show(None, note)

    def leave(self) -> None:
        """Let go of the recording; its changes are kept for when it is opened again."""
        if self._path is not None and self._edit is not None and self._edit.changed:
            self._changed[self._path] = self._edit
            while len(self._changed) > _KEPT:
                self._changed.pop(next(iter(self._changed)))
        self._path = self._edit = None
        self._strip.limits = None
        self._panel.show_editing(None, None, editing=False)

    def _show(self, current: int | None, note: str = "") -> None:
        edit = self._edit
        if edit is None:
            return
        editing = bool(edit.turns) or edit.changed
        self._strip.limits = edit.limits if editing else None
        self._strip.set_turns(edit.turns, note, current)
        self._panel.show_editing(edit.undoable, edit.redoable, editing=editing)

    def _do(self, change: Callable[[TimelineEdit], int | None]) -> None:
        if self._edit is None:
            return
        before = self._strip.current
        place = change(self._edit)
        count = len(self._edit.turns)
        if place is None or place < 0:
            place = None if before is None or not count else min(before, count - 1)
        self._show(place)

    def _at_current(self, change: Callable[[TimelineEdit, int], int | None]) -> None:
        place = self._strip.current
        if place is not None:
            self._do(lambda edit: change(edit, place))

    def _move(self, place: int, edge: Edge, at_s: float) -> None:
        self._do(lambda edit: edit.move_edge(place, edge, at_s))

    def _split(self) -> None:
        place = self._strip.current
        if place is None:
            return
        turn, at_s = self._strip.turns[place], self._stage.view.playhead_s
        if at_s is None or not turn.start_s < at_s < turn.end_s:
            at_s = (turn.start_s + turn.end_s) / 2
        middle_s = at_s
        self._do(lambda edit: edit.split(place, middle_s))

    def _give(self, label: str) -> None:
        if label:
            self._at_current(lambda edit, place: edit.reassign(place, label))
        else:
            self._at_current(TimelineEdit.reassign_to_new)

    # Naming

    def _ask_names(self) -> None:
        if self._strip.current is not None:
            job = self._runner.submit(work.name_people, None)
            job.finished.connect(self._choose)
            job.failed.connect(self.failed)

    def _choose(self, names: tuple[str, ...]) -> None:
        place, edit = self._strip.current, self._edit
        if place is None or edit is None:
            return
        label = edit.turns[place].label
        dialog = WhoIsItDialog(names, tr("Who is {label}?", label=label), self._panel.window())
        dialog.accepted.connect(lambda: self._name(edit, label, dialog.name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _name(self, edit: TimelineEdit, label: str, name: str) -> None:
        """Rename the voice everywhere, and have it learnt."""
        path = self._path
        if edit is not self._edit or path is None or label not in edit.voices:
            return
        parts = turn_work.voice_parts(edit.turns, label)
        self._do(lambda edit: edit.name_voice(label, name))
        if not parts:
            self.told.emit(tr("{name} never speaks alone for long enough to be learnt", name=name))
            return
        job = self._runner.submit(turn_work.voice_sound, turn_work.VoiceRequest(path, parts))
        job.finished.connect(lambda sound: self.enrol_wanted.emit((sound, name)))
        job.failed.connect(self.failed)

    # Exports

    def _export(self, name: str) -> None:
        path, edit = self._path, self._edit
        if path is None or edit is None:
            return
        window = self._panel.window()
        if name == "picture":
            kinds = tr("Pictures (*.png *.svg)")
            ask_new_file(window, tr("Export the spectrogram"), f"{path.stem}.png", kinds, self._write_picture)
        elif name == "selection":
            part = self._stage.view.selection
            if part is None:
                self.failed.emit(
                    DataError(
                        tr("Nothing is selected."),
                        hint=tr("Drag over the picture, or hold Shift and press the arrow keys."),
                    )
                )
                return
            kinds = tr("Sound (*.wav *.flac)")
            then = lambda chosen: self._write_sound(chosen, path, part)  # noqa: E731
            ask_new_file(window, tr("Export the selection"), f"{path.stem} selection.wav", kinds, then)
        else:
            suffix = SUFFIXES[name]
            turns, seconds = edit.turns, edit.seconds
            then = lambda chosen: self._write_turns(chosen, name, turns, path, seconds)  # noqa: E731
            title = tr("Export the timeline")
            ask_new_file(window, title, f"{path.stem}{suffix}", f"*{suffix}", then)

    def _write_turns(
        self, chosen: Path, name: str, turns: tuple[Turn, ...], recording: Path, seconds: float
    ) -> None:
        chosen = chosen if chosen.suffix else chosen.with_suffix(SUFFIXES[name])
        request = turn_work.WriteTurnsRequest(chosen, name, turns, str(recording), seconds)
        self._submit(turn_work.write_turns, request)

    def _write_sound(self, chosen: Path, source: Path, part: Segment) -> None:
        chosen = chosen if chosen.suffix.lower() in (".wav", ".flac") else chosen.with_suffix(".wav")
        self._submit(turn_work.write_sound, turn_work.WriteSoundRequest(chosen, source, part))

    def _write_picture(self, chosen: Path) -> None:
        chosen = chosen if chosen.suffix.lower() in (".png", ".svg") else chosen.with_suffix(".png")
        try:
            write_picture(self._stage.view, chosen)
        except UserError as error:
            self.failed.emit(error)
        else:
            self._written(chosen)

    def _submit(self, workflow: Any, request: Any) -> None:
        job = self._runner.submit(workflow, request)
        job.finished.connect(self._written)
        job.failed.connect(self.failed)

    def _written(self, path: Path) -> None:
        self.told.emit(tr("Written: {path}", path=path))


def write_picture(widget: QWidget, path: Path) -> None:
    """Write what a widget shows as .png or .svg; raises DataError."""
    if path.suffix.lower() == ".svg":
        generator = QSvgGenerator()
        generator.setFileName(str(path))
        generator.setSize(QSize(widget.width(), widget.height()))
        generator.setViewBox(widget.rect())
        painter = QPainter()
        good = painter.begin(generator)
        if good:
            widget.render(painter, QPoint())
            painter.end()
    else:
        good = widget.grab().save(str(path), "PNG")
    if not good:
        raise DataError(tr("“{name}” cannot be written.", name=path.name))
