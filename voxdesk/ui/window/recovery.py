"""Asks about work that an earlier run of the program could not finish."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from voxdesk.audio.spool import Interrupted
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted
from voxdesk.workflows.upkeep.interrupted import (
    discard_all,
    find_interrupted,
    find_interrupted_grouping,
    recover_all,
)

if TYPE_CHECKING:
    from voxdesk.ui.window.main_window import MainWindow


def offer_interrupted(window: "MainWindow", runner: Runner) -> None:
    """Look for interrupted recordings and ask what shall become of them."""
    from voxdesk.ui.window.recover import RecoverDialog

    def ask(found: tuple[Interrupted, ...]) -> None:
        if not found:
            return
        dialog = RecoverDialog(found, window)
        dialog.recover_asked.connect(
            lambda chosen: _submit(recover_all, chosen, tr("Saving what was recorded"))
        )
        dialog.discard_asked.connect(lambda chosen: _submit(discard_all, chosen, tr("Discarding")))
        dialog.open()

    def _submit(
        workflow: Callable[..., tuple[Path, ...]], chosen: tuple[Interrupted, ...], title: str
    ) -> None:
        job = runner.submit(workflow, chosen, title)
        job.failed.connect(window.show_problem)
        job.when_finished(tell)

    def tell(saved: tuple[Path, ...]) -> None:
        if saved:
            window.show_message(tr("Saved {recordings}", recordings=counted(len(saved), "recording")))
            window.open_recordings(saved)

    job = runner.submit(find_interrupted, None)
    job.when_finished(ask)
    job.failed.connect(window.show_problem)


def offer_grouping(window: "MainWindow", runner: Runner) -> None:
    """Offer to go on with a grouping that was under way when the program ended."""

    def go_on() -> None:
        window.show_page("folders")
        window.page("folders").go_on()

    def ask(folder: Path | None) -> None:
        # The page itself offers it, once it is there; and by then a new grouping may be under way.
        if folder is not None and not window.pages.has_built("folders"):
            window.notice.show_notice(
                tr("The grouping of “{name}” was interrupted.", name=folder.name),
                hint=tr("Recordings already analysed are kept, so it continues where it stopped."),
                action=tr("Continue"),
                todo=go_on,
            )

    runner.submit(find_interrupted_grouping, None).when_finished(ask)
