"""Bytes in, text out that goes back to the same bytes; and changes of single places."""

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass

from voxdesk.core.errors import DataError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Windows-1252 lacks five bytes; Latin-1 lacks none, so every file can be read.
_OLDER = ("cp1252", "latin-1")
# What is no UTF-8 keeps its byte, as Python keeps such file names.
_KEPT_BYTES = re.compile("[\udc80-\udcff]")
_NO_LETTERS = re.compile("[\ud800-\udfff]")
_LETTERS = re.compile("[\u0080-\ud7ff\ue000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Edit:
    """Put ``text`` in the place of the characters from ``start`` to ``end``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class TextFile:
    """The text of a file, its encoding and the byte order mark that it began with."""

    text: str
    encoding: str
    mark: bytes

    @property
    def line_end(self) -> str:
        """Tell how lines end: as the first one does."""
        place = self.text.find("\n")
        if place < 0:
            return "\r" if "\r" in self.text else "\n"
        return "\r\n" if self.text[max(0, place - 1)] == "\r" else "\n"

    def edited(self, edits: Iterable[Edit]) -> bytes:
        """Give the file's bytes with ``edits``; raises DataError for letters that it cannot hold."""
        text = spliced(self.text, edits)
        try:
            return self.mark + text.encode(self.encoding, _errors(self.encoding))
        except UnicodeEncodeError as error:
            raise DataError(
                "The transcript's encoding ({encoding}) has no letters for “{name}”.",
                encoding=self.encoding,
                name=text[error.start : error.end],
                hint="Save the transcript as UTF-8 first.",
            ) from error


def read_text_file(content: bytes) -> TextFile:
    """Find out how ``content`` is encoded: by its mark, as UTF-8, else as Windows-1252 or Latin-1.

    A few wrong bytes make no UTF-8 an older encoding. Raises DataError for a damaged one.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return TextFile(content[len(mark) :].decode(encoding, _errors(encoding)), encoding, mark)
            except UnicodeDecodeError as error:
                raise DataError("The transcript is damaged: its text cannot be decoded.") from error
    text = content.decode("utf-8", _errors("utf-8"))
    wrong = len(_KEPT_BYTES.findall(text))
    if not wrong or wrong < len(_LETTERS.findall(text)):
        return TextFile(text, "utf-8", b"")
    for encoding in _OLDER[:-1]:
        try:
            return TextFile(content.decode(encoding), encoding, b"")
        except UnicodeDecodeError:
            continue
    return TextFile(content.decode(_OLDER[-1]), _OLDER[-1], b"")


def readable(text: str) -> str:
    """Give text that can be shown and written anywhere: bytes that are no letters as U+FFFD."""
    return _NO_LETTERS.sub("\ufffd", text)


def _errors(encoding: str) -> str:
    return "surrogateescape" if encoding == "utf-8" else "strict"


def spliced(text: str, edits: Iterable[Edit]) -> str:
    """Give ``text`` with ``edits``, which may not overlap; those of one place stay in their order."""
    pieces, position = [], 0
    for edit in sorted(edits, key=lambda each: each.start):
        pieces += [text[position : edit.start], edit.text]
        position = edit.end
    return "".join([*pieces, text[position:]])
