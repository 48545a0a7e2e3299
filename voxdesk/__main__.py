"""The one entry: nothing or recordings open the window, a verb goes to the command line."""

import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from voxdesk.cli.exit_codes import INTERRUPTED
from voxdesk.core.offline import keep_offline
from voxdesk.core.private import private_by_default


def main() -> int:
    """Run the program with ``sys.argv``; returns the exit code."""
    # numpy's matrix products here are small: further threads only spin, and three times as much
    # processor time goes into the same work. Read when numpy is loaded, hence before all else.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    keep_offline()
    multiprocessing.freeze_support()
    try:
        return _start()
    except KeyboardInterrupt:  # while modules are loaded, before a verb can take it
        sys.stderr.write("Stopped.\n")
        return INTERRUPTED


def _start() -> int:
    if len(sys.argv) > 1 and not _are_to_open(sys.argv[1:]):
        from voxdesk.cli.main import run

        return run(sys.argv[1:])
    from voxdesk.app import run_window

    with private_by_default():
        return run_window(sys.argv)


def _are_to_open(arguments: Sequence[str]) -> bool:
    """Whether ``arguments`` are recordings and folders for the window; what is not there may be meant too."""
    first = arguments[0]
    if first.startswith("-"):
        return False
    if "." in first or Path(first).name != first:  # no verb looks like that
        return True
    from voxdesk.cli.main import VERB_NAMES

    return first not in VERB_NAMES and Path(first).exists()


if __name__ == "__main__":
    raise SystemExit(main())
