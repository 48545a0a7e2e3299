"""Entries of a parsed manifest in; values of the right kind, or words for what is wrong with them, out."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from voxdesk.core.errors import ModelError, Words
from voxdesk.core.types import Json, JsonTable

REINSTALL = Words("Install VoxDesk again, or remove this model's folder.")


class Entries:
    """A table of a manifest; every door raises ModelError that names the entry."""

    def __init__(self, table: Mapping[str, Json], path: Path, where: str = "") -> None:
        """``path`` is the manifest's, ``where`` what errors call a table inside it."""
        self.all = table
        self._path = path
        self._where = where

    def __contains__(self, name: str) -> bool:
        return name in self.all

    def get(self, name: str, default: Json = None) -> Json:
        """Return the entry as it stands."""
        return self.all.get(name, default)

    def error(self, what: object) -> ModelError:
        """Return the error that says ``what`` is not right: Words, or a ValueError that was made of them."""
        if isinstance(what, ValueError) and what.args:
            what = what.args[0]
        return ModelError(
            "{path} is not right: {where}{what}.",
            path=self._path,
            where=self._where,
            what=what,
            hint=REINSTALL,
        )

    def text(self, name: str) -> str:
        """Return a text that is not empty."""
        value = self.all.get(name)
        if not isinstance(value, str) or not value.strip():
            raise self.error(Words("{entry} is missing or not text", entry=name))
        return value

    def number(self, name: str) -> float:
        """Return a finite number."""
        return self.as_number(self.all.get(name), name)

    def numbers(self, name: str) -> tuple[float, ...]:
        """Return a list of finite numbers that is not empty."""
        return self.as_numbers(self.all.get(name), name)

    def as_number(self, value: object, name: str) -> float:
        """Return ``value`` as a finite number; ``name`` is what the error calls it."""
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < float("inf"):
            raise self.error(Words("{entry} is missing or not a number", entry=name))
        return float(value)

    def as_numbers(self, value: object, name: str) -> tuple[float, ...]:
        """Return ``value`` as a list of finite numbers that is not empty."""
        if not isinstance(value, Sequence) or isinstance(value, str) or not value:
            raise self.error(Words("{entry} is missing or not a list of numbers", entry=name))
        return tuple(self.as_number(item, name) for item in value)

    def positive(self, name: str) -> int:
        """Return a positive whole number."""
        value = self.all.get(name)
        if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
            raise self.error(Words("{entry} is missing or not a positive whole number", entry=name))
        return value

    def identifier(self, name: str) -> str:
        """Return a text that can be shown and holds no slash."""
        value = self.text(name)
        if not value.isprintable() or "/" in value or "\\" in value:
            raise self.error(Words("{entry} holds a slash or characters that cannot be shown", entry=name))
        return value

    def file_name(self, name: str) -> str:
        """Return a file's name without a folder."""
        value = self.text(name)
        if Path(value).name != value or "\\" in value or value in (".", ".."):
            raise self.error(Words("{entry} must be a plain file name beside the manifest", entry=name))
        return value

    def digest(self, name: str) -> str:
        """Return a SHA-256 in hexadecimal, in small letters."""
        value = self.text(name).lower()
        if len(value) != 64 or set(value) - set("0123456789abcdef"):
            raise self.error(Words("{entry} is not 64 hexadecimal digits", entry=name))
        return value

    def table(self, name: str) -> JsonTable | None:
        """Return a table inside, None where there is none."""
        value = self.all.get(name)
        if value is not None and not isinstance(value, dict):
            raise self.error(Words("{entry} is not a table", entry=name))
        return value

    def inner(self, name: str) -> "Entries | None":
        """Return the entries of a table inside, None where there is none."""
        table = self.table(name)
        return None if table is None else Entries(table, self._path, Words("in [{table}] ", table=name))
