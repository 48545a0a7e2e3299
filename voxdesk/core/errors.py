"""Errors that carry words for the person in front of the program."""


class UserError(Exception):
    """Something that the user can understand and mend; ``str(error)`` is shown as it is.

    ``hint`` says what to do next, or is empty.
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class AudioError(UserError):
    """A recording that cannot be opened, decoded or written."""


class DeviceError(UserError):
    """A microphone or loudspeaker that cannot be used."""


class ModelError(UserError):
    """A model file that is missing, damaged, of the wrong kind or not the one its manifest names."""


class LibraryError(UserError):
    """The library of speakers cannot be read or written."""


class EnrolmentError(UserError):
    """Recordings that are not good enough to learn a voice from."""


class DataError(UserError):
    """A folder, table or file of data that is not what the task needs."""


class Cancelled(BaseException):
    """Raised inside a workflow after the user asked it to stop.

    A BaseException, so that ``except Exception`` in a loop over files cannot swallow it.
    """
