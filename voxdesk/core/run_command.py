"""Runs a command of the user's, never through a shell."""

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Sequence

from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.files import USUAL_UMASK

_PLACE = "{}"
_GRACE_S = 5.0
_STDERR = 2


def check_command(command: Sequence[str]) -> None:
    """Raise DataError when there is no such program."""
    if not command or shutil.which(command[0]) is None:
        raise DataError("There is no program “{name}”.", name=command[0] if command else "")


def run_command(command: Sequence[str], argument: str, told: str, limit_s: float) -> None:
    """Run ``command`` with ``argument`` in place of each ``{}``, at the end where there is none.

    ``told`` is its standard input; what it prints goes to standard error. It is ended, with all that it
    started, when it takes longer than ``limit_s`` or this process is stopped. Raises DataError when it
    fails.
    """
    line = [each.replace(_PLACE, argument) for each in command]
    if not any(_PLACE in each for each in command):
        line.append(argument)
    usual = os.environ.get(USUAL_UMASK)
    umask = int(usual, 8) if usual is not None and os.name == "posix" else -1
    try:
        running = subprocess.Popen(
            line, stdin=subprocess.PIPE, stdout=_STDERR, umask=umask, start_new_session=True
        )
    except (OSError, ValueError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else str(error)
        raise DataError("“{name}” cannot be run: {reason}.", name=command[0], reason=reason) from error
    try:
        running.communicate(told.encode("utf-8"), timeout=limit_s)
    except subprocess.TimeoutExpired as error:
        raise DataError(
            "“{name}” was ended after {seconds:.0f} s.", name=command[0], seconds=limit_s
        ) from error
    finally:
        _end(running)
    if running.returncode != 0:
        raise DataError("“{name}” failed with exit code {code}.", name=command[0], code=running.returncode)


def _end(running: "subprocess.Popen[bytes]") -> None:
    """End it, and what it started, if it still runs."""
    if running.poll() is not None:
        return
    for stop in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
        with contextlib.suppress(OSError):
            if os.name == "posix":
                os.killpg(running.pid, stop)
            else:
                running.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            running.wait(_GRACE_S)
            return
