"""Any text in, a file name that every system takes out; and the patterns by which results are named."""

import re
import string
from collections.abc import Mapping
from dataclasses import dataclass

from voxdesk.core.errors import DataError

_RESERVED = {"con", "prn", "aux", "nul"} | {f"{kind}{n}" for kind in ("com", "lpt") for n in range(1, 10)}
_REFUSED = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u2028\u2029]')
_MOST_BYTES = 200  # of 255; a suffix and a number follow, and some file systems take less
FIELDS = ("stem", "suffix", "name", "number", "start", "end")


def safe_file_name(text: str, most: int = _MOST_BYTES) -> str:
    """Make a name for a file or folder of any text: no separator, no line break, never hidden.

    At most ``most`` bytes long, never empty, and no name that a system keeps for itself.
    """
    name = os_text(_REFUSED.sub("_", text), most).strip(". ") or "_"
    return f"_{name}" if name.split(".")[0].strip().casefold() in _RESERVED else name


def os_text(text: str, most: int) -> str:
    """Return the beginning of a text that takes at most ``most`` bytes in a file name; no sign is cut."""
    while len(text.encode("utf-8", "surrogateescape")) > most:
        text = text[:-1]
    return text


def plain_text(text: str) -> str:
    """Return a file name as text that can be written in UTF-8: bytes that are none are shown escaped."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


@dataclass(frozen=True, slots=True)
class NamePattern:
    """Names results after what they hold: ``{stem}-{name}``; the fields are ``FIELDS``.

    ``number`` may be given a width, as ``{number:03}``. Raises DataError for a pattern that names
    folders, unknown fields or nothing.
    """

    text: str

    def __post_init__(self) -> None:
        if not self.text.strip() or any(sign in self.text for sign in "/\\\0"):
            raise DataError(
                "“{pattern}” is not a valid pattern for file names.",
                pattern=self.text,
                hint="It names files, not folders: for example {example}",
                example="{stem}-{name}",
            )
        for field, spec, conversion in self._places():
            if field not in FIELDS:
                raise DataError(
                    "The pattern “{pattern}” has the unknown field {field}.",
                    pattern=self.text,
                    field="{" + field + "}",
                    hint="There are: {known}.",
                    known=", ".join("{" + each + "}" for each in FIELDS),
                )
            plain = not spec or (field == "number" and re.fullmatch(r"0?[1-9]", spec))
            if conversion or not plain:
                raise self._malformed("{" + field + ":" + spec + "}")

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of the pattern, in order."""
        return tuple(field for field, _, _ in self._places())

    def fill(self, values: Mapping[str, str | int]) -> str:
        """Return the file name, without its suffix, for the values of all fields."""
        return safe_file_name(self.text.format(**values))

    def _places(self) -> list[tuple[str, str, str]]:
        """Field, form and conversion of each place in braces."""
        try:
            parts = list(string.Formatter().parse(self.text))
        except ValueError as error:
            raise self._malformed(str(error)) from error
        return [(field, spec or "", to or "") for _, field, spec, to in parts if field is not None]

    def _malformed(self, reason: str) -> DataError:
        return DataError(
            "The pattern “{pattern}” cannot be understood: {reason}.", pattern=self.text, reason=reason
        )
