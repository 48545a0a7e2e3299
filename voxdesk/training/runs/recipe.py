"""A recipe's name or TOML file, and settings by hand, in; the checked recipe of a network out."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.errors import DataError
from voxdesk.core.parameters import read_parameters
from voxdesk.core.reading import parse_toml, read_text
from voxdesk.core.types import JsonTable
from voxdesk.training.runs.encoder import EncoderRecipe
from voxdesk.training.runs.gender import GenderRecipe

OWN = "your own recordings"
"""What data without the name of a corpus is called."""
_FOLDER = Path(__file__).parent.parent / "recipes"
NetworkRecipe = EncoderRecipe | GenderRecipe
_KINDS: dict[str, type[NetworkRecipe]] = {"encoder": EncoderRecipe, "gender": GenderRecipe}


@dataclass(frozen=True, slots=True)
class NamedRecipe:
    """A recipe, what it is called, and under which licence its model is published."""

    name: str
    task: str
    licence: str
    settings: NetworkRecipe


def load_recipe(name: str, overrides: Sequence[str] = ()) -> NamedRecipe:
    """Return the recipe called ``name`` or in the TOML file ``name``, changed by ``NAME=VALUE`` settings.

    A setting of a sub-table is named with a dot (``augment.noise=0.5``); values are TOML, a bare
    word counts as text. Raises DataError that says which entry is wrong.
    """
    path = Path(name) if name.endswith(".toml") else _FOLDER / f"{name}.toml"
    if not path.is_file() and not name.endswith(".toml"):
        known = ", ".join(sorted(found.stem for found in _FOLDER.glob("*.toml") if found.stem != "corpora"))
        raise DataError("There is no recipe {name}.", name=name, known=known, hint="Known recipes: {known}.")
    table = read_recipe(path)
    for override in overrides:
        set_entry(table, override)
    task, licence = table.pop("task", ""), table.pop("licence", "not stated")
    if task not in _KINDS:
        raise DataError(
            "The recipe {path} has the task {task!r}; it must be one of {known}.",
            path=path,
            task=task,
            known=", ".join(_KINDS),
        )
    return NamedRecipe(path.stem, task, str(licence), read_parameters(_KINDS[task], table, path.stem))


def read_recipe(path: Path) -> JsonTable:
    """Return the entries of a recipe's TOML file. Raises DataError."""
    try:
        return parse_toml(read_text(path))
    except OSError as error:
        raise DataError("There is no recipe {name}.", name=path) from error
    except ValueError as error:
        raise DataError("The recipe {path} is damaged: {reason}.", path=path, reason=error) from error


def corpus_credits(corpora: Sequence[str]) -> list[dict[str, str]]:
    """Return licence and credit of each corpus, as the bundled table knows them."""
    known = parse_toml(read_text(_FOLDER / "corpora.toml"))
    unknown = {"licence": "not stated", "credit": ""}
    return [{"corpus": name, **known.get(name, unknown)} for name in sorted(set(corpora))]


def set_entry(table: JsonTable, override: str) -> None:
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
