"""The one entry: no argument opens the window, a verb goes to the command line."""

import multiprocessing
import os
import sys


def main() -> int:
    """Run the program with ``sys.argv``; returns the exit code."""
    # numpy's matrix products here are small: further threads only spin, and three times as much
    # processor time goes into the same work. Read when numpy is loaded, hence before all else.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    multiprocessing.freeze_support()
    if len(sys.argv) > 1:
        from voxdesk.cli.main import run

        return run(sys.argv[1:])
    from voxdesk.app import run_window

    return run_window(sys.argv)


if __name__ == "__main__":
    raise SystemExit(main())
