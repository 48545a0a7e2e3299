"""Loads every recipe: a name or TOML file, changed by NAME=VALUE settings and checked, Lab's or network's."""

import difflib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TypeVar

from voxdesk.core.errors import DataError
from voxdesk.core.parameters import Parameter, parameters, read_parameters
from voxdesk.core.reading import parse_toml, read_text
from voxdesk.core.types import Json, JsonTable
from voxdesk.training.methods.base import NOT_STATED, TASKS, Params, SomeMethod
from voxdesk.training.registry import every_parameter, find_method, recipes_for
from voxdesk.training.runs.encoder import EncoderRecipe
from voxdesk.training.runs.gender import GenderRecipe

__all__ = ["TASKS"]
OWN = "your own recordings"
"""What data without the name of a corpus is called."""
_FOLDER = Path(__file__).parent / "recipes"
NetworkRecipe = EncoderRecipe | GenderRecipe
_KINDS: dict[str, type[NetworkRecipe]] = {"encoder": EncoderRecipe, "gender": GenderRecipe}
# By these the bundled models were made.
_BUNDLED = {
    "encoder": (
        "voxdesk-ecapa",
        "voxdesk-ecapa-pairs",
        "voxdesk-student",
        "voxdesk-campplus-tuned",
        "dec-crnn",
    ),
    "gender": ("voxdesk-gender", "voxdesk-gender-narrow"),
}
# Methods had a second name until 1.0: their recipes and runs say method = "network", network = NAME.
_EARLIER = {"speech-head": "mlp"}


@dataclass(frozen=True, slots=True)
class NamedRecipe:
    """A network's recipe, what it is called, and under which licence its model is published."""

    name: str
    task: str
    licence: str
    settings: NetworkRecipe


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


AnyRecipe = NamedRecipe | NamedLabRecipe
R = TypeVar("R", NamedRecipe, NamedLabRecipe)


def recipe_names(task: str, *, bundled: bool = False) -> tuple[str, ...]:
    """Return the Lab's recipes for ``task`` by name, then the ``bundled`` models' where they are asked."""
    return (*(recipes_for(task) if task in TASKS else ()), *(_BUNDLED.get(task, ()) if bundled else ()))


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


def load_recipe(task: str, name: str, overrides: Sequence[str] = ()) -> AnyRecipe:
    """Load the recipe ``name`` (or TOML file) for ``task``, changed by NAME=VALUE settings.

    A setting of a sub-table is named with a dot (``augment.noise=0.5``). Values are TOML, a bare word
    counts as text. In the Lab one list of settings goes for all: what only other methods have changes
    nothing. Raises DataError that says which entry is wrong.
    """
    licence, table = _entries(task, name)
    for override in overrides:
        _set_entry(table, override)
    stem = Path(name).stem if name.endswith(".toml") else name
    for_task = table.pop("task", task)
    if for_task != task:
        raise DataError(
            "The recipe {stem} trains a model for {for_task}, not {task}.",
            stem=stem,
            for_task=for_task,
            task=task,
        )
    if task in _KINDS and "method" not in table:
        licence = str(table.pop("licence", licence))
        return NamedRecipe(stem, task, licence, read_parameters(_KINDS[task], table, stem))
    table = _renamed(table)
    method = find_method(str(table.pop("method", "")))
    foreign = every_parameter() - {line.name for line in parameters(method.params)}
    own = {entry: value for entry, value in table.items() if entry not in foreign}
    settings = read_parameters(method.params, own, stem)
    named = {override.partition("=")[0].strip() for override in overrides}
    ignored = tuple(sorted(foreign & named & set(table)))
    return NamedLabRecipe(stem, task, settings.licence or licence, method, settings, ignored)


def load_recipe_as(kind: type[R], task: str, name: str, overrides: Sequence[str] = ()) -> R:
    """Load a recipe of the ``kind`` that is needed, as ``load_recipe`` does."""
    found = load_recipe(task, name, overrides)
    if not isinstance(found, kind):
        raise _unknown(task, name)
    return found


def load_lab_recipe(task: str, name: str, overrides: Sequence[str] = ()) -> NamedLabRecipe:
    """Load a recipe of the Lab, as ``load_recipe`` does."""
    return load_recipe_as(NamedLabRecipe, task, name, overrides)


def corpus_credits(corpora: Sequence[str]) -> list[dict[str, str]]:
    """Return licence and credit of each corpus, as the bundled table knows them."""
    known = parse_toml(read_text(_FOLDER / "corpora.toml"))
    unknown = {"licence": "not stated", "credit": ""}
    return [{"corpus": name, **known.get(name, unknown)} for name in sorted(set(corpora))]


def _entries(task: str, name: str) -> tuple[str, JsonTable]:
    """The licence and the entries of a recipe: of the Lab's method, a file of one's own, or a bundled one."""
    if name in recipe_names(task):
        method, recipe = recipes_for(task)[name]
        return recipe.licence, {"method": method.id, **asdict(recipe.params)}
    path = Path(name) if name.endswith(".toml") else _FOLDER / f"{name}.toml"
    if not name.endswith(".toml") and not path.is_file():
        raise _unknown(task, name)
    try:
        table = parse_toml(read_text(path))
    except OSError as error:
        raise DataError("There is no recipe {name}.", name=path) from error
    except ValueError as error:
        raise DataError("The recipe {path} is damaged: {reason}.", path=path, reason=error) from error
    return str(table.pop("licence", NOT_STATED)), table


def _unknown(task: str, name: str) -> DataError:
    known = recipe_names(task, bundled=True)
    near = difflib.get_close_matches(name, known, 1)
    return DataError(
        "There is no recipe {recipe} for {task}.",
        recipe=name,
        task=task,
        near="".join(near),
        known=", ".join(known),
        hint="Did you mean {near}? Known: {known}." if near else "Known: {known}.",
    )


def _set_entry(table: JsonTable, override: str) -> None:
    """Set what ``override`` (NAME=VALUE) says in a recipe's ``table``; raises DataError."""
    name, equals, text = override.partition("=")
    if not equals or not name.strip():
        raise DataError("“{override}” is not a setting.", override=override, hint="Write NAME=VALUE.")
    try:
        value = parse_toml(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        value = text
    *tables, last = name.strip().split(".")
    for part in tables:
        inner = table.setdefault(part, {})
        if not isinstance(inner, dict):
            raise DataError(
                "“{part}” in “{override}” has no settings of its own.", part=part, override=override
            )
        table = inner
    table[last] = value


def _renamed(table: JsonTable) -> JsonTable:
    """Give ``table`` the method's name of today as its ``method``."""
    renamed = dict(table)
    name = str(renamed.get("method", ""))
    if name == "network":
        name = str(renamed.pop("network", ""))
    return renamed | {"method": _EARLIER.get(name, name)}
