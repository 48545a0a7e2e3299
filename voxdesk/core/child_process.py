"""Runs what cannot be interrupted in a process of its own, which can be ended: a call, or a generator."""

import contextlib
import logging
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TypeVar, TypeVarTuple

from voxdesk.core.context import Context
from voxdesk.core.errors import UserError

logger = logging.getLogger(__name__)

_LOOK_EVERY_S = 0.1
Arguments = TypeVarTuple("Arguments")
Answer = TypeVar("Answer")
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Limits:
    """Hold how long the process may take and how much memory it may claim, where the system can say so.

    ``too_long`` is raised when the time is over. Linux alone holds a process to its memory.
    """

    seconds: float
    memory_bytes: int
    too_long: UserError


def run_in_child(
    work: Callable[[*Arguments], Answer],
    arguments: tuple[*Arguments],
    ctx: Context,
    died: UserError,
    limits: Limits | None = None,
) -> Answer:
    """Return ``work(*arguments)`` in a fresh process, which ends at once when ``ctx`` is cancelled.

    ``work`` must be a function of a module. Starting costs a second or two, so short calls are
    better made directly. Raises what ``work`` raised, Cancelled, ``died`` when the process ended
    without an answer, or ``limits.too_long``.
    """
    with _child(_serve, (work, arguments, 0 if limits is None else limits.memory_bytes), died) as here:
        end_s = None if limits is None else time.monotonic() + limits.seconds
        while not here.poll(_LOOK_EVERY_S):
            ctx.check()
            if limits is not None and end_s is not None and time.monotonic() > end_s:
                raise limits.too_long
        done, value = here.recv()
    if not done:
        raise value
    answer: Answer = value
    return answer


def iterate_in_child(
    work: Callable[[*Arguments], Iterator[Item]], arguments: tuple[*Arguments], ctx: Context, died: UserError
) -> Iterator[Item]:
    """Yield what the generator ``work(*arguments)`` yields in a fresh process, one item after the other.

    The process ends at once when ``ctx`` is cancelled or nobody asks on. Raises what ``work`` raised,
    Cancelled, or ``died`` when the process ended before its work.
    """
    with _child(_serve_items, (work, arguments, 0), died) as here:
        while True:
            ctx.check()  # also where the next item waits already
            while not here.poll(_LOOK_EVERY_S):
                ctx.check()
            there, value = here.recv()
            if there is None:
                return
            if not there:
                raise value
            yield value


@contextlib.contextmanager
def _child(serve: Callable[[Connection], None], message: object, died: UserError) -> Iterator[Connection]:
    """Open a connection to a fresh process that was sent ``message``; it is ended on the way out."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=serve, args=(there,), daemon=True)
    process.start()
    there.close()
    # Sending waits until the process has come up, and that would be deaf to the user.
    sender = threading.Thread(target=_send, args=(here, message), daemon=True)
    sender.start()
    try:
        yield here
    except (EOFError, OSError) as error:
        process.join()
        logger.warning("a child process ended with exit code %s", process.exitcode)
        raise died from error
    finally:
        process.kill()
        process.join()
        sender.join()
        here.close()


def _send(connection: Connection, message: object) -> None:
    with contextlib.suppress(OSError):  # the process has ended before it listened
        connection.send(message)


def _end_with_parent() -> None:
    """End this process once the one that asked is gone, whatever it is doing then."""

    def wait() -> None:
        parent = multiprocessing.parent_process()
        if parent is not None:
            parent.join()
            os._exit(1)  # nobody is left who could be told

    threading.Thread(target=wait, daemon=True).start()


def _serve(connection: Connection) -> None:
    _end_with_parent()
    work, arguments, memory_bytes = connection.recv()
    if memory_bytes:
        _limit_memory(memory_bytes)
    try:
        answer = (True, work(*arguments))
    except Exception as error:  # noqa: BLE001  the error belongs to whoever asked
        answer = (False, error)
    connection.send(answer)
    connection.close()


def _serve_items(connection: Connection) -> None:
    """Send (True, item) for each, then (None, None), or (False, error)."""
    _end_with_parent()
    work, arguments, _ = connection.recv()
    try:
        for item in work(*arguments):
            connection.send((True, item))
        last: tuple[bool | None, Exception | None] = (None, None)
    except Exception as error:  # noqa: BLE001  the error belongs to whoever asked
        last = (False, error)
    connection.send(last)
    connection.close()


def _limit_memory(memory_bytes: int) -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
