"""The window's English words in, the same in the user's language out.

``tr`` is called where the words are shown, so that it finds the translation; words that stand in a
table at the top of a file are marked there by ``mark`` and translated by ``tr`` where they are used.
``translated`` is for what comes from below the window: errors, reasons and progress.
Numbers among ``values`` are written as the language writes them: 0.34 becomes 0,34 in German. What in
others breaks the line or turns its direction, as names of files may, is written as its number.
"""

from collections.abc import Mapping, Sequence
from numbers import Real
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from voxdesk.core.errors import UserError, Words
from voxdesk.core.printable import one_line

CONTEXT = "VoxDesk"


def tr(text: str, /, **values: object) -> str:
    """``text`` translated; with ``values``, each ``{name}`` in it is replaced as ``str.format`` does."""
    said = QCoreApplication.translate(CONTEXT, text)
    return _LocalFormatter().vformat(said, (), values) if values else said


def tr_counted(one: str, count: int) -> str | None:
    """``count`` with the noun ``one`` in the plural form of the language; None where it is English."""
    said = QCoreApplication.translate(CONTEXT, f"%Ln {one}", None, count)
    return None if said.endswith(f" {one}") else said


def language() -> str:
    """The language of the window as its files are called: "en", "de", "zh_CN"."""
    return QCoreApplication.translate(CONTEXT, "LANGUAGE_CODE").replace("LANGUAGE_CODE", "en")


def translated(said: str) -> str:
    """A sentence that was made below the window: Words are translated, other text stays as it is."""
    if not isinstance(said, Words):
        return said
    words = QCoreApplication.translate(CONTEXT, said.template) if said.template else ""
    values = {name: _translated_value(value) for name, value in said.values.items()}
    return _LocalFormatter().vformat(words, (), values) if values else words


def mark(text: str) -> str:
    """``text`` as it is: it is collected for the translators here and translated later."""
    return text


def local_number(value: float, spec: str) -> str:
    """``value`` formatted by ``spec`` with the marks of the language for decimals and thousands."""
    words = format(value, spec)
    locale = QLocale()
    marks = {".": locale.decimalPoint(), ",": locale.groupSeparator()}
    return "".join(marks.get(character, character) for character in words)


def _translated_value(value: object) -> object:
    if isinstance(value, UserError):
        return translated(value.words)
    return translated(value) if isinstance(value, Words) else value


class _LocalFormatter(Formatter):
    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        return kwargs[str(key)]

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Real) and format_spec:  # a number of an array is no float
            return local_number(value, format_spec)  # type: ignore[arg-type]
        return one_line(str(super().format_field(value, format_spec)))
