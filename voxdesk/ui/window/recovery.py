"""Work that an earlier run of the program could not finish in, a question and finished work out."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from voxdesk.core.context import Context
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted

if TYPE_CHECKING:
    from voxdesk.ui.window.main_window import MainWindow


FOLDERS_PAGE = "folders page"
"""The object name of the page that groups folders."""


def offer_interrupted(window: "MainWindow", runner: Runner) -> None:
    """Look for interrupted recordings and ask what shall become of them."""
    from voxdesk.ui.window.recover import RecoverDialog

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


def offer_grouping(window: "MainWindow", runner: Runner) -> None:
    """Offer to go on with a grouping that was under way when the program ended."""

    def go_on() -> None:
        window.show_page("folders")
        window.page("folders").go_on()

    def ask(folder: Path | None) -> None:
        # The page itself offers it, once it is there; and by then a new grouping may be under way.
        if folder is not None and window.findChild(QWidget, FOLDERS_PAGE) is None:
            window.notice.show_notice(
                tr("The grouping of “{name}” was interrupted.", name=folder.name),
                hint=tr("What was heard before is kept, so it goes on where it stopped."),
                action=tr("Go on"),
                todo=go_on,
            )

    runner.submit(find_interrupted_grouping, None).finished.connect(ask)


def find_interrupted_grouping(request: None, services: Any, ctx: Context) -> Path | None:
    """The folder whose grouping had not ended; a workflow."""
    from voxdesk.workflows.folders.session import load_session

    session = load_session(services.paths)
    return session.request.folder if session is not None and not session.done else None


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
