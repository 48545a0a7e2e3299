"""Where log messages go: a small rotating file, and standard error for warnings."""

import contextlib
import logging
import logging.handlers
import sys
from pathlib import Path

from voxdesk.core.errors import os_reason
from voxdesk.core.files import make_private_folder
from voxdesk.core.printable import one_line, printable
from voxdesk.core.reading import check_ordinary

_MOST_SAID = 1000
_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


class _LogFile(logging.handlers.RotatingFileHandler):
    """A log that may find the disk full: then it stays as it is, and nobody is told by a traceback."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Say what is wrong with a message, not what is wrong with the disk."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)

    def close(self) -> None:
        """Close the file; what could not be written is lost."""
        with contextlib.suppress(OSError):
            super().close()


class _OneLine(logging.Formatter):
    """A message a line: a file's name that holds a line feed looks like no message of its own."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        """Return the line without the traceback that may follow it."""
        return one_line(super().formatMessage(record))


class _Printable(_OneLine):
    """Words for a terminal, on which a file's name must not act."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line that is printed."""
        return printable(super().format(record))


class _Once(logging.Filter):
    """Lets a warning pass the first time: a settings file is read often, and is as wrong each time."""

    def __init__(self) -> None:
        super().__init__()
        self._said: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        """Tell whether ``record`` says something new; errors always do."""
        if record.levelno > logging.WARNING or record.exc_info:
            return True
        said = record.getMessage()
        is_new = said not in self._said
        if len(self._said) < _MOST_SAID:
            self._said.add(said)
        return is_new


def set_up_logging(log_file: Path, *, verbose: bool = False) -> None:
    """Send everything to ``log_file`` (1 MB, two older ones kept) and warnings, each once, to standard error.

    A log file that cannot be written is no reason not to start: standard error stays.
    """
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.INFO if verbose else logging.WARNING)
    console.setFormatter(_Printable("%(levelname)s: %(message)s"))
    console.addFilter(_Once())
    root.addHandler(console)
    try:
        make_private_folder(log_file.parent)
        if log_file.exists():
            check_ordinary(log_file)  # opening a pipe would wait for a reader
        file = _LogFile(
            log_file, maxBytes=1_000_000, backupCount=2, encoding="utf-8", errors="backslashreplace"
        )
    except OSError as error:
        logging.getLogger(__name__).warning("no log file: %s: %s", log_file, os_reason(error))
        return
    file.setFormatter(_OneLine(_FORMAT))
    root.addHandler(file)
