"""A long call into C that cannot be interrupted, in a process of its own that can."""

import contextlib
import logging
import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from voxdesk.core.context import Context
from voxdesk.core.errors import UserError

logger = logging.getLogger(__name__)

_LOOK_EVERY_S = 0.1


def run_killable(work: Callable[..., Any], arguments: tuple[Any, ...], ctx: Context) -> Any:
    """``work(*arguments)`` in a fresh process, which ends at once when ``ctx`` is cancelled.

    ``work`` must be a function of a module; starting costs a second or two, so short calls are
    better made directly. Raises what ``work`` raised, Cancelled, or UserError when the process
    died (out of memory).
    """
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=_serve, args=(there,), daemon=True)
    process.start()
    there.close()
    # Sending waits until the process has come up, and that would be deaf to the user.
    sender = threading.Thread(target=_send, args=(here, (work, arguments)), daemon=True)
    sender.start()
    try:
        while not here.poll(_LOOK_EVERY_S):
            ctx.check()
        done, value = here.recv()
    except (EOFError, OSError) as error:
        process.join()
        logger.warning("the clustering process ended with exit code %s", process.exitcode)
        raise UserError(
            "The grouping stopped before it was done, most likely for want of memory.",
            hint="Try the method auto, or fewer recordings.",
        ) from error
    finally:
        process.kill()
        process.join()
        sender.join()
        here.close()
    if not done:
        raise value
    return value


def _send(connection: Connection, message: Any) -> None:
    with contextlib.suppress(OSError):  # the process has ended before it listened
        connection.send(message)


def _serve(connection: Connection) -> None:
    work, arguments = connection.recv()
    try:
        answer = (True, work(*arguments))
    except Exception as error:  # noqa: BLE001  the error belongs to whoever asked
        answer = (False, error)
    connection.send(answer)
    connection.close()
