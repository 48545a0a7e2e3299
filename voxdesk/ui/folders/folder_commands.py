"""Names what can be done with groups, and what the cards of Folders do, for menus, palette and keyboard."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from voxdesk.ui.folders.folder_offer import FolderOffer
from voxdesk.ui.folders.group_actions import GroupActions
from voxdesk.ui.folders.progress_card import ProgressCard
from voxdesk.ui.folders.result_view import ResultView
from voxdesk.ui.folders.runs import GroupingWork
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.commands import Command, by_hand, pressing


def group_commands(work: GroupingWork, actions: GroupActions) -> tuple[Command, ...]:
    """Name what can be done with the chosen people of a grouping."""

    def shown() -> bool:
        return work.run is not None

    def person() -> bool:
        return len(actions.labels) == 1

    def suggested() -> bool:
        run = work.run
        return run is not None and person() and run.suggestion(actions.labels[0]) is not None

    return tuple(
        Command(
            f"folders.{name}",
            words,
            todo,
            possible=possible,
            lacks=lambda: _lacks(work, actions),
            awaited=by_hand,
        )
        for name, words, todo, possible in (
            ("name", tr("Name the Chosen Person…"), actions.name, person),
            ("enrol", tr("Enrol the Chosen Person"), actions.enrol, person),
            ("confirm", tr("Confirm the Suggested Name"), actions.confirm, suggested),
            ("refuse", tr("Reject the Suggested Name"), actions.refuse, suggested),
            ("merge", tr("Merge the Chosen People"), actions.merge, shown),
            ("split", tr("Split the Chosen Person"), actions.split, person),
        )
    )


def _lacks(work: GroupingWork, actions: GroupActions) -> str:
    """Say why nobody is chosen, or why the one who is has no suggestion."""
    if work.run is None:
        return tr("Sort a folder by voice first.")
    one = len(actions.labels) == 1
    return tr("No name is suggested for this person.") if one else tr("Choose a person first.")


def button_commands(
    result: ResultView,
    progress: ProgressCard,
    offer: FolderOffer,
    work: GroupingWork,
    actions: GroupActions,
    place: QWidget,
) -> Iterator[Command]:
    """Name what the buttons of the cards do, while ``place`` shows them."""
    groups, runs = result.groups, result.runs

    def unless_grouped(words: str) -> Callable[[], str]:
        return lambda: words if work.run is not None else tr("Sort a folder by voice first.")

    def opened() -> str:
        if groups.opened is None:
            return tr("Show the recordings of a person first.")
        return tr("Choose a recording first.")

    def lacks() -> str:
        return _lacks(work, actions)

    def no_work() -> str:
        return tr("No grouping is under way.")

    def no_offer() -> str:
        return tr("There is no earlier grouping.")

    for name, words, button, why in (
        ("play", tr("Play a Typical Recording / Stop"), groups.play, lacks),
        ("open", tr("Show the Recordings of the Chosen Person"), groups.open, lacks),
        ("back", tr("Show All People"), groups.back, unless_grouped(tr("All people are shown already."))),
        ("play_recording", tr("Play the Chosen Recording / Stop"), groups.play_row, opened),
        ("move", tr("Move the Chosen Recordings…"), groups.move_rows, opened),
        (
            "left_out",
            tr("Show What Was Left Out…"),
            groups.left_out,
            unless_grouped(tr("Nothing was left out.")),
        ),
        ("truth", tr("Compare with True Names…"), runs.truth, None),
        ("plots", tr("Plots of the Groups…"), runs.figures, None),
        (
            "blocks",
            tr("Pictures of the Blocks…"),
            runs.blocks,
            unless_grouped(tr("This method has no blocks.")),
        ),
        ("pause", tr("Pause / Resume the Grouping"), progress.pause, no_work),
        ("cancel", tr("Cancel the Grouping"), progress.cancel, no_work),
        ("go_on", tr("Continue the Earlier Grouping"), offer.begin, no_offer),
        ("forget", tr("Discard the Earlier Grouping"), offer.forget, no_offer),
    ):
        yield pressing(
            f"folders.{name}", words, button, place, lacks=why, section=name in ("play", "truth", "pause")
        )
