"""Writes exports of the open recording, and the recording itself, where the user says."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QPoint, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from voxdesk.core.errors import DataError
from voxdesk.core.types import Segment, Turn
from voxdesk.jobs.runner import Request, Runner, Workflow
from voxdesk.timeline.formats import SUFFIXES
from voxdesk.timeline.labels import shown_name
from voxdesk.timeline.markers import Markers
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.parts.export_dialog import TIMELINES, ExportChoice, ExportDialog
from voxdesk.ui.parts.file_dialogs import ask_new_file, show_in_folder
from voxdesk.workflows.listen import timeline_export
from voxdesk.workflows.listen.export import export_recording
from voxdesk.workflows.listen.key_file import KeyedRequest, export_with_key
from voxdesk.workflows.listen.products import Exported, ExportRequest, Place, identities
from voxdesk.workflows.listen.recent import CopyRequest, copy_recording
from voxdesk.workflows.listen.sound_values import VALUES, Wanted, WriteValuesRequest, write_values

_KEY = "pseudonyms.csv"


class TurnExports(QObject):
    """``failed`` carries an exception; what was written is said above the picture."""

    failed = Signal(object)

    def __init__(self, stage: Stage, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage, self._runner = stage, runner

    def ask(
        self, name: str, path: Path, turns: tuple[Turn, ...], seconds: float, markers: Markers = ()
    ) -> None:
        """Ask where to write ``name``: a format of the timeline, "picture", "selection" or "more"."""
        window = self._stage.turns.window()
        if name == "more":
            voices = list(dict.fromkeys(shown_name(turn) for turn in turns))
            dialog = ExportDialog((path,), voices, window)
            dialog.chosen.connect(lambda choice: self._make(choice, path, turns, markers))
            dialog.open()
        elif name == "picture":
            kinds = tr("Pictures (*.png *.svg)")
            ask_new_file(
                window,
                tr("Export the spectrogram"),
                f"{path.stem}.png",
                kinds,
                self._write_picture,
                folder=path.parent,
            )
        elif name == "selection" or name in VALUES:
            part = self._stage.view.selection
            if part is None:
                self.failed.emit(
                    DataError(
                        tr("Nothing is selected."),
                        hint=tr("Drag over the picture, or press Shift with an arrow key."),
                    )
                )
                return
            if name == "selection":
                kinds, usual = tr("Sound (*.wav *.flac)"), f"{path.stem} selection.wav"
                then = lambda chosen: self._write_sound(chosen, path, part)  # noqa: E731
            else:
                kinds, usual = tr("Tables (*.csv)"), f"{path.stem} {name}.csv"
                then = lambda chosen: self._write_values(chosen, path, part, name)  # noqa: E731
            ask_new_file(window, tr("Export the selection"), usual, kinds, then, folder=path.parent)
        else:
            suffix = SUFFIXES[name]
            request = timeline_export.WriteTurnsRequest(
                path, name, turns, str(path), seconds, markers=markers
            )
            then = lambda chosen: self._write_turns(replace(request, path=chosen))  # noqa: E731
            title = tr("Export the timeline")
            kinds = f"{tr(TIMELINES[name])} (*{suffix})"
            ask_new_file(window, title, f"{path.stem}{suffix}", kinds, then, folder=path.parent)

    def save_as(self, path: Path) -> None:
        """Ask where to write a copy of the recording itself."""
        kinds = tr("Sound (*{suffix})", suffix=path.suffix)

        def write(chosen: Path) -> None:
            chosen = chosen if chosen.suffix else chosen.with_suffix(path.suffix)
            self._submit(copy_recording, CopyRequest(path, chosen))

        window = self._stage.turns.window()
        ask_new_file(window, tr("Save the recording"), path.name, kinds, write, folder=path.parent)

    def _make(self, choice: ExportChoice, path: Path, turns: tuple[Turn, ...], markers: Markers) -> None:
        place = Place(choice.folder, kept=identities([path]))
        aliases = () if choice.pseudonyms else None
        request = ExportRequest(path, turns, choice.product, place, str(path), aliases, markers)
        title = tr("Exporting {path}", path=path.name)
        if choice.key:
            keyed = KeyedRequest(request, choice.folder / _KEY)
            job = self._runner.submit(export_with_key, keyed, title)
        else:
            job = self._runner.submit(export_recording, request, title)
        job.finished.connect(self._made)
        job.failed.connect(self.failed)

    def _made(self, made: Exported) -> None:
        first, *more = made.files
        words = tr("Saved: {path}", path=first)
        if more:
            words = tr(
                "Saved in {folder}: {files}", folder=first.parent, files=counted(len(made.files), "file")
            )
        self._stage.notice.show_notice(
            words, tone="good", action=tr("Show in Folder"), todo=lambda: show_in_folder(first)
        )

    def _write_turns(self, request: timeline_export.WriteTurnsRequest) -> None:
        if not request.path.suffix:
            request = replace(request, path=request.path.with_suffix(SUFFIXES[request.format]))
        self._submit(timeline_export.write_turns, request)

    def _write_sound(self, chosen: Path, source: Path, part: Segment) -> None:
        chosen = chosen if chosen.suffix.lower() in (".wav", ".flac") else chosen.with_suffix(".wav")
        self._submit(timeline_export.write_sound, timeline_export.WriteSoundRequest(chosen, source, part))

    def _write_values(self, chosen: Path, source: Path, part: Segment, kind: str) -> None:
        chosen = chosen if chosen.suffix else chosen.with_suffix(".csv")
        look = self._stage.picture.controls.look
        wanted = Wanted(kind, look.transform, look.top_hz, look.formant_top_hz)
        self._submit(write_values, WriteValuesRequest(chosen, source, part, wanted))

    def _write_picture(self, chosen: Path) -> None:
        chosen = chosen if chosen.suffix.lower() in (".png", ".svg") else chosen.with_suffix(".png")
        drawn = draw_picture(self._stage.view, chosen.suffix.lower())
        self._submit(timeline_export.write_picture, timeline_export.WritePictureRequest(chosen, drawn))

    def _submit(self, workflow: Workflow[Request, Path], request: Request) -> None:
        job = self._runner.submit(workflow, request)
        job.when_finished(self._written)
        job.failed.connect(self.failed)

    def _written(self, path: Path) -> None:
        self._stage.notice.show_notice(
            tr("Saved: {path}", path=path),
            tone="good",
            action=tr("Show in Folder"),
            todo=lambda: show_in_folder(path),
        )


def draw_picture(widget: QWidget, suffix: str) -> bytes:
    """Draw what a widget shows as the content of a .png or .svg file; empty where it cannot be drawn."""
    drawn = QBuffer()
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    if suffix == ".svg":
        generator = QSvgGenerator()
        generator.setOutputDevice(drawn)
        generator.setSize(QSize(widget.width(), widget.height()))
        generator.setViewBox(widget.rect())
        painter = QPainter()
        good = painter.begin(generator)
        if good:
            widget.render(painter, QPoint())
            painter.end()
    else:
        good = widget.grab().save(drawn, "PNG")
    return bytes(drawn.data().data()) if good else b""
