"""Runs in; each recipe's published figures beside those that were measured here out."""

from collections.abc import Sequence
from dataclasses import dataclass

from voxdesk.core.errors import Words
from voxdesk.training.lab.published import PUBLISHED, Published, what_differs
from voxdesk.training.recipe import load_lab_recipe
from voxdesk.workflows.lab.runs import Run


@dataclass(frozen=True, slots=True)
class Beside:
    """A recipe's ``published`` figures, its newest ``run`` that has ended, and what that did otherwise.

    Without a run ``differs`` tells what the recipe as it stands would do otherwise.
    """

    task: str
    recipe: str
    published: Published
    run: Run | None
    differs: tuple[Words, ...]

    @property
    def measured(self) -> Published | None:
        """The run's figures, as many as were published; None without a run."""
        if self.run is None or self.run.result is None:
            return None
        figures = self.run.result["figures"]
        frame, theirs = figures["per_frame"], self.published
        return Published(
            figures["per_audio"]["accuracy"] if theirs.audio is not None else None,
            frame["accuracy"] if frame and theirs.frame is not None else None,
            figures["top1"] if theirs.top1 is not None else None,
            figures["top5"] if theirs.top5 is not None else None,
        )


def beside_published(runs: Sequence[Run]) -> tuple[Beside, ...]:
    """List every recipe of which something was published, by task; of ``runs`` the newest counts."""
    newest_first = sorted(runs, key=lambda run: -run.started)
    found = []
    for task, recipes in PUBLISHED.items():
        for recipe, published in recipes.items():
            done = [run for run in newest_first if (run.task, run.recipe) == (task, recipe) and run.result]
            settings = done[0].settings if done else load_lab_recipe(task, recipe).as_table()
            differs = what_differs(published, settings)
            found.append(Beside(task, recipe, published, done[0] if done else None, differs))
    return tuple(found)
