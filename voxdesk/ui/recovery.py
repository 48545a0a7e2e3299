"""Recordings that an earlier run could not finish in, a question and finished recordings out."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from voxdesk.core.context import Context
from voxdesk.jobs.runner import Runner
from voxdesk.ui.translation import tr
from voxdesk.ui.words import counted

if TYPE_CHECKING:
    from voxdesk.ui.main_window import MainWindow


def offer_interrupted(window: "MainWindow", runner: Runner) -> None:
    """Look for interrupted recordings and ask what shall become of them."""
    from voxdesk.ui.dialogs.recover import RecoverDialog

    def ask(found: tuple[Any, ...]) -> None:
        if not found:
            return
        dialog = RecoverDialog(found, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.recover_asked.connect(
            lambda chosen: _submit(recover_all, chosen, tr("Saving what was recorded"))
        )
        dialog.discard_asked.connect(lambda chosen: _submit(discard_all, chosen, tr("Discarding")))
        dialog.open()

    def _submit(workflow: Any, chosen: tuple[Any, ...], title: str) -> None:
        job = runner.submit(workflow, chosen, title)
        job.failed.connect(window.show_problem)
        job.finished.connect(tell)

    def tell(saved: tuple[Path, ...]) -> None:
        if saved:
            window.show_message(tr("Saved {recordings}", recordings=counted(len(saved), "recording")))
            window.open_recordings(saved)

    job = runner.submit(find_interrupted, None)
    job.finished.connect(ask)
    job.failed.connect(window.show_problem)


def find_interrupted(request: None, services: Any, ctx: Context) -> tuple[Any, ...]:
    """The interrupted recordings in the recordings folder; a workflow."""
    from voxdesk.audio.spool import interrupted

    return tuple(interrupted(services.paths.recordings))


def recover_all(request: tuple[Any, ...], services: Any, ctx: Context) -> tuple[Path, ...]:
    """Make finished recordings of interrupted ones; a workflow; returns their paths."""
    from voxdesk.audio.spool import recover

    return tuple(recover(each) for each in request)


def discard_all(request: tuple[Any, ...], services: Any, ctx: Context) -> tuple[Path, ...]:
    """Delete interrupted recordings; a workflow; returns no paths."""
    from voxdesk.audio.spool import discard

    for each in request:
        discard(each)
    return ()
