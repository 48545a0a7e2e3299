"""Names what the cards of the Lab do, for the menus, the palette and the keyboard."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from voxdesk.ui.lab.in_use_card import InUseCard
from voxdesk.ui.lab.recipe_card import RecipeCard
from voxdesk.ui.lab.runs_table import RunsTable
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.commands import Command, by_hand, pressing


def training_commands(
    recipe: RecipeCard, place: QWidget, lacks: Callable[[], str], awaited: Callable[[], bool]
) -> tuple[Command, ...]:
    """Train, stop, and choose how; ``lacks`` and ``awaited`` are of the command that trains."""
    train, stop, fold = recipe.train_button, recipe.stop_button, recipe.fold
    return (
        Command(
            "lab.train",
            tr("Start Training"),
            train.click,
            possible=train.isEnabled,
            lacks=lacks,
            awaited=awaited,
        ),
        Command(
            "lab.stop",
            tr("Stop Training"),
            stop.click,
            possible=stop.isEnabled,
            lacks=lambda: tr("Nothing is being trained."),
            awaited=by_hand,
        ),
        pressing(
            "lab.weights",
            tr("Choose the Folder of Weights…"),
            recipe.browse,
            place,
            lacks=lambda: tr("This method needs no weights."),
            awaited=by_hand,
        ),
        Command("lab.advanced", tr("Advanced Settings of the Method"), fold.toggle, checked=fold.isChecked),
    )


def run_commands(runs: RunsTable, export: Callable[[], object]) -> tuple[Command, ...]:
    """Name what can be done with the chosen run, and the export of all of them."""

    def lacks(words: str) -> Callable[[], str]:
        def missing() -> str:
            if not runs.runs:
                return tr("No training runs yet.")
            return words if runs.chosen is not None else tr("Choose a training run first.")

        return missing

    no_model = lacks(tr("This run has no model yet: resume it."))
    return (
        *(
            Command(name, words, button.click, possible=button.isEnabled, lacks=missing)
            for name, words, button, missing in (
                ("lab.use", tr("Use the Chosen Model on Listen"), runs.use_button, no_model),
                ("lab.resume", tr("Resume Training"), runs.resume_button, lacks(tr("This run is finished."))),
                ("lab.evaluate", tr("Test the Chosen Model on Other Data…"), runs.evaluate_button, no_model),
            )
        ),
        Command(
            "lab.export",
            tr("Export the Runs…"),
            export,
            possible=runs.export_button.isEnabled,
            lacks=lambda: tr("No training runs yet."),
        ),
    )


def model_commands(
    in_use: InUseCard, remove: Callable[[str], None], use_bundled: Callable[[], object]
) -> tuple[Command, ...]:
    """Take a model of the Lab back from Listen, or remove it."""

    def trained() -> bool:
        return bool(in_use.models)

    return tuple(
        Command(
            name,
            words,
            todo,
            possible=trained,
            lacks=lambda: tr("Listen uses the built-in models already."),
            awaited=by_hand,
        )
        for name, words, todo in (
            ("lab.remove", tr("Remove the Model in Use…"), lambda: remove(in_use.models[0])),
            ("lab.bundled", tr("Use the Built-in Models on Listen"), use_bundled),
        )
    )
