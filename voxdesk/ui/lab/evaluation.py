"""Tests a run's model on another folder, and shows how it did by person and by condition."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import local_number, mark, tr, translated
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.file_dialogs import ask_folder
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.rows import Column, RowsModel
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.lab.evaluate import (
    EvaluateModelRequest,
    GroupFigures,
    ModelEvaluation,
    evaluate_model,
)
from voxdesk.workflows.lab.runs import Run

_KINDS = {
    "speaker": mark("Person"),
    "corpus": mark("Corpus"),
    "condition": mark("Condition"),
    "length": mark("Length"),
    "gender": mark("Gender"),
}
_NAME_PX, _FIGURE_PX = 170, 110


class RunEvaluation(QObject):
    """``found`` carries a ModelEvaluation, ``problem`` an exception."""

    found = Signal(object)
    problem = Signal(object)

    def __init__(self, runner: Runner, place: QWidget) -> None:
        super().__init__(place)
        self._runner, self._place = runner, place
        self._job: Job[object] | None = None

    def ask(self, run: Run) -> None:
        """Ask for a folder of recordings, then test the run's model on it."""

        def test(data: Path) -> None:
            request = EvaluateModelRequest(run.folder, data)
            title = tr("Testing {recipe}", recipe=run.recipe)
            job = self._job = self._runner.submit(evaluate_model, request, title)
            job.when_finished(self.found.emit)
            job.failed.connect(self.problem)

        ask_folder(self._place.window(), tr("A folder of other recordings"), test)

    def shut_down(self) -> None:
        """Cancel what is under way."""
        if self._job is not None:
            self._job.cancel()


class EvaluationDialog(DialogFrame):
    """A table of people and conditions with their accuracy, the worst person first; it can be copied."""

    def __init__(self, found: ModelEvaluation, theme: Theme, parent: QWidget | None = None) -> None:
        title = tr("{model} on {data}", model=found.model, data=found.data)
        super().__init__(title, _summary(found), parent, 680)
        self._groups = (*found.by_condition(), *found.by_person())
        columns = (
            Column[GroupFigures](tr("Name"), _name, _name, tip=_name, width_px=_NAME_PX),
            Column[GroupFigures](tr("Kind"), _kind, _kind, tone=lambda _: "dim", width_px=_FIGURE_PX),
            Column[GroupFigures](
                tr("Recordings"),
                lambda group: local_number(group.recordings, ",d"),
                lambda group: group.recordings,
                width_px=_FIGURE_PX,
            ),
            Column[GroupFigures](
                tr("Accuracy"), _accuracy, lambda group: group.accuracy, width_px=_FIGURE_PX
            ),
            Column[GroupFigures](
                tr("Mistaken for"), _mistaken, _mistaken, tone=lambda _: "dim", tip=_mistaken
            ),
        )
        model = RowsModel(columns, theme.colour)
        model.set_rows(self._groups)
        table = RowsView(
            model,
            tr("Accuracy by person and condition"),
            lambda group: (group.condition, group.name),
            several=True,
            sort=(3, Qt.SortOrder.AscendingOrder),
        )
        table.set_widths()
        table.setMinimumHeight(280)
        self.body.addWidget(table, 1)
        self.add_button(tr("Copy the list"), left=True).clicked.connect(self._copy)
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)

    def _copy(self) -> None:
        cells = (_name, _kind, lambda group: str(group.recordings), _accuracy, _mistaken)
        lines = ("\t".join(cell(group) for cell in cells) for group in self._groups)
        QGuiApplication.clipboard().setText("\n".join(lines))


def _summary(found: ModelEvaluation) -> str:
    figures, told = found.figures(), []
    if figures["per_audio"] is not None:
        told.append(
            tr(
                "{share} of {recordings} correct, {people}.",
                share=_percent(figures["per_audio"]["accuracy"]),
                recordings=counted(figures["recordings"], "recording"),
                people=counted(figures["people"], "person", "people"),
            )
        )
    if figures["interval"] is not None:
        low, high = map(_percent, figures["interval"])
        told.append(tr("95 % interval: {low} to {high}.", low=low, high=high))
    rejection = figures["rejection"]
    if rejection is not None and rejection["fpir"] is not None:
        told.append(
            tr(
                "Strangers named: {share} of {recordings}.",
                share=_percent(rejection["fpir"]),
                recordings=counted(rejection["strangers"], "recording"),
            )
        )
    if found.skipped:
        count = len(found.skipped)
        told.append(tr("{recordings} could not be used.", recordings=counted(count, "recording")))
    return " ".join([*told, *map(translated, found.notes)])


def _name(group: GroupFigures) -> str:
    return tr(group.name) if group.condition == "gender" else translated(group.name)


def _kind(group: GroupFigures) -> str:
    return tr(_KINDS[group.condition])


def _accuracy(group: GroupFigures) -> str:
    return _percent(group.accuracy)


def _mistaken(group: GroupFigures) -> str:
    return tr(group.mistaken_for) if group.mistaken_for in ("female", "male") else group.mistaken_for


def _percent(share: float) -> str:
    return f"{local_number(100 * share, '.1f')} %"
