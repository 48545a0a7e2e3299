"""Runs a long call into C that cannot be interrupted in a process of its own, which can be ended."""

from collections.abc import Callable
from typing import TypeVar, TypeVarTuple

from voxdesk.core.child_process import run_in_child
from voxdesk.core.context import Context
from voxdesk.core.errors import UserError

Arguments = TypeVarTuple("Arguments")
Answer = TypeVar("Answer")


def run_killable(work: Callable[[*Arguments], Answer], arguments: tuple[*Arguments], ctx: Context) -> Answer:
    """Return ``work(*arguments)`` as ``run_in_child``.

    Raises UserError when the process died (out of memory).
    """
    died = UserError(
        "The grouping stopped before it was done, most likely for want of memory.",
        hint="Try the method auto, or fewer recordings.",
    )
    return run_in_child(work, arguments, ctx, died)
