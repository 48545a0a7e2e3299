"""Where log messages go: a small rotating file, and standard error for warnings."""

import logging
import logging.handlers
import sys
from pathlib import Path

from voxdesk.core.files import make_private_folder

_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


def set_up_logging(log_file: Path, *, verbose: bool = False) -> None:
    """Send everything to ``log_file`` (1 MB, two older ones kept) and warnings to standard error.

    A log file that cannot be written is no reason not to start: standard error stays.
    """
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.INFO if verbose else logging.WARNING)
    console.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
    root.addHandler(console)
    try:
        make_private_folder(log_file.parent)
        file = logging.handlers.RotatingFileHandler(
            log_file, maxBytes=1_000_000, backupCount=2, encoding="utf-8", errors="backslashreplace"
        )
    except OSError as error:
        logging.getLogger(__name__).warning("no log file: %s", error)
        return
    file.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(file)
