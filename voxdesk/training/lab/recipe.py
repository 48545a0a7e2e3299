"""Loads the Lab's recipes: a name or TOML file, changed by NAME=VALUE settings, checked by its method."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from voxdesk.core.errors import DataError
from voxdesk.core.parameters import Parameter, parameters, read_parameters
from voxdesk.core.reading import parse_toml, read_text
from voxdesk.core.types import Json, JsonTable
from voxdesk.training.methods.base import TASKS, Params, SomeMethod
from voxdesk.training.registry import every_parameter, find_method, recipes_for
from voxdesk.training.runs.recipe import read_recipe, set_entry

__all__ = ["TASKS"]
# Methods had a second name until 1.0: their recipes and runs say method = "network", network = NAME.
_EARLIER = {"speech-head": "mlp"}


@dataclass(frozen=True, slots=True)
class NamedLabRecipe:
    """A recipe with its method; ``ignored`` settings are those of other methods alone."""

    name: str
    task: str
    licence: str
    method: SomeMethod
    settings: Params
    ignored: tuple[str, ...] = ()

    @property
    def model_id(self) -> str:
        """The recipe's name; with the task before it where both tasks have one of that name."""
        shared = set(recipe_names("gender")) & set(recipe_names("speaker"))
        return f"{self.task}-{self.name}" if self.name in shared and self.task == "speaker" else self.name

    @property
    def takes_weights(self) -> bool:
        """Tell whether a run begins with a pretrained model."""
        return self.method.weights or self.settings.features == "wav2vec2"

    def as_table(self) -> JsonTable:
        """Return the method and all settings as TOML and JSON hold them."""
        values = {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(self.settings).items()}
        return {"method": self.method.id, **values}

    def made(self, table: Json) -> bool:
        """Tell whether ``table``, what an earlier run was begun with, says the same, unknown names aside."""
        before = _renamed(dict(table)) if isinstance(table, Mapping) else {}
        return all(before.get(name, value) == value for name, value in self.as_table().items())


def recipe_names(task: str) -> tuple[str, ...]:
    """Return the Lab's recipes for ``task`` in alphabetical order."""
    return tuple(recipes_for(task))


def recipe_help(task: str, name: str) -> str:
    """Return one line on a recipe, for the form."""
    return recipes_for(task)[name][1].help


def needs_weights(task: str, name: str) -> bool:
    """Tell whether a recipe begins with a pretrained model."""
    return load_lab_recipe(task, name).takes_weights


def recipe_parameters(task: str, name: str) -> tuple[Parameter, ...]:
    """Return the parameters of a recipe's method, each with the value that the recipe gives it as default."""
    method, recipe = recipes_for(task)[name]
    return tuple(
        replace(line, default=getattr(recipe.params, line.name)) for line in parameters(method.params)
    )


def is_lab_recipe(task: str, name: str) -> bool:
    """Tell whether ``name`` (a recipe or TOML file) is one of the Lab's for ``task``."""
    if not name.endswith(".toml"):
        return name in recipe_names(task)
    try:
        return "method" in parse_toml(read_text(Path(name)))
    except (OSError, ValueError):
        return False


def load_lab_recipe(task: str, name: str, overrides: Sequence[str] = ()) -> NamedLabRecipe:
    """Load the recipe ``name`` (or TOML file) for ``task``, changed by NAME=VALUE; raises DataError.

    A setting that only other methods have changes nothing: one list of settings goes for all.
    """
    licence, table = _table(task, name)
    changes: JsonTable = {}
    for override in overrides:
        set_entry(changes, override)
    table = _renamed(table | changes)
    method = find_method(str(table.pop("method", "")))
    foreign = every_parameter() - {line.name for line in parameters(method.params)}
    own = {entry: value for entry, value in table.items() if entry not in foreign}
    stem = Path(name).stem if name.endswith(".toml") else name
    settings = read_parameters(method.params, own, stem)
    ignored = tuple(sorted(foreign & set(changes) & set(table)))
    return NamedLabRecipe(stem, task, settings.licence or licence, method, settings, ignored)


def _table(task: str, name: str) -> tuple[str, JsonTable]:
    """The licence and the entries of a recipe."""
    if name.endswith(".toml"):
        table = read_recipe(Path(name))
        for_task = table.pop("task", task)
        if for_task != task:
            raise DataError(
                "The recipe {stem} trains a model for {for_task}, not {task}.",
                stem=Path(name).stem,
                for_task=for_task,
                task=task,
            )
        return str(table.pop("licence", "not stated")), table
    known = recipes_for(task)
    if name not in known:
        raise DataError(
            "There is no recipe {name} for {task}.",
            name=name,
            task=task,
            recipe_names=", ".join(known),
            hint="Known: {recipe_names}.",
        )
    method, recipe = known[name]
    return recipe.licence, {"method": method.id, **asdict(recipe.params)}


def _renamed(table: JsonTable) -> JsonTable:
    """Give ``table`` the method's name of today as its ``method``."""
    renamed = dict(table)
    name = str(renamed.get("method", ""))
    if name == "network":
        name = str(renamed.pop("network", ""))
    return renamed | {"method": _EARLIER.get(name, name)}
