"""Errors that carry words for the person in front of the program."""

from collections.abc import Mapping
from numbers import Integral, Real


class Words(str):
    """A sentence that a window can say in another language; as a str it is complete, in English.

    ``template`` may hold ``{name}`` places as ``str.format`` knows them, filled with ``values``. A
    value that is itself Words is translated with its sentence; all others stay as they are. Only
    templates that are written out where Words, or an error below, is made can be translated.
    """

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> "Words":
        """Fill the template; without values it is taken as it is."""
        words = super().__new__(cls, template.format(**values) if values else template)
        words.template = template
        words.values = values
        return words


class UserError(Exception):
    """Something that the user can understand and mend; ``str(error)`` is shown as it is.

    ``message`` and ``hint`` are templates of ``Words`` with the same ``values``. The hint says what to do
    next, or is empty. ``words`` is the message as Words.
    """

    def __init__(self, message: str, /, *, hint: str = "", **values: object) -> None:
        self.words = _as_words(message, values)
        self.hint = _as_words(hint, values)
        super().__init__(self.words)


class AudioError(UserError):
    """A recording that cannot be opened, decoded or written."""


class DeviceError(UserError):
    """A microphone or loudspeaker that cannot be used."""


class ModelError(UserError):
    """A model file that is missing, damaged, of the wrong kind or not the one its manifest names."""


class LibraryError(UserError):
    """The library of speakers cannot be read or written."""


class ProtectionError(UserError):
    """The key of a protected library is missing, wrong or cannot be kept."""


class EnrolmentError(UserError):
    """Recordings that are not good enough to learn a voice from."""


class DataError(UserError):
    """A folder, table or file of data that is not what the task needs."""


class Cancelled(BaseException):
    """Raised inside a workflow after the user asked it to stop.

    A BaseException, so that ``except Exception`` in a loop over files cannot swallow it.
    """


# What the usual ones are called, for translators to find.
OS_REASONS = (
    Words("no such file or directory"),
    Words("permission denied"),
    Words("no space left on device"),
    Words("read-only file system"),
    Words("is a directory"),
    Words("not a directory"),
    Words("file exists"),
    Words("directory not empty"),
    Words("file name too long"),
    Words("input/output error"),
    Words("disk quota exceeded"),
    Words("device or resource busy"),
    Words("operation not permitted"),
    Words("invalid argument"),
)


def os_reason(error: OSError) -> Words:
    """Tell why the system refused, as the middle of a sentence."""
    told = error.strerror or str(error)
    reason = told[:1].lower() + told[1:]
    return Words(reason)


def words_of(error: BaseException) -> Words:
    """Return what an error says, ready to be translated where that is possible."""
    return error.words if isinstance(error, UserError) else Words(str(error))


def error_object(error: UserError) -> dict[str, object]:
    """Describe ``error`` as an object for JSON; ``error_from`` makes it an error again.

    ``hint`` is there where the error has one.
    """
    told = {"error": str(error), "kind": type(error).__name__, "words": _value_object(error.words)}
    return told | ({"hint": _value_object(error.hint)} if error.hint else {})


def error_from(told: Mapping[str, object]) -> UserError:
    """Rebuild what ``error_object`` described, still to be translated; any mapping gives an error."""
    kinds = {kind.__name__: kind for kind in UserError.__subclasses__()}
    kind = kinds.get(str(told.get("kind")), UserError)
    words, hint = _value_from(told.get("words", told.get("error", ""))), _value_from(told.get("hint", ""))
    return kind(words if isinstance(words, str) else str(words), hint=hint if isinstance(hint, str) else "")


def _value_object(value: object) -> object:
    """Return what JSON can hold of a value of Words; numbers stay numbers, for templates that format them."""
    if isinstance(value, Words):
        values = {name: _value_object(inner) for name, inner in value.values.items()}
        return {"template": value.template, "values": values}
    if isinstance(value, Real) and not isinstance(value, bool):
        return int(value) if isinstance(value, Integral) else float(value)
    return str(value)


def _value_from(value: object) -> object:
    if not isinstance(value, Mapping) or not isinstance(value.get("values"), Mapping):
        return value
    values = {str(name): _value_from(inner) for name, inner in value["values"].items()}
    return Words(str(value.get("template", "")), **values)


def _as_words(text: str, values: Mapping[str, object]) -> Words:
    return text if isinstance(text, Words) else Words(text, **values)
