"""Contexts for parts of a longer piece of work."""

from voxdesk.core.context import Context


class Part:
    """A context whose 0 to 1 is ``first`` to ``last`` of another one; its words begin with ``name``."""

    def __init__(self, ctx: Context, first: float, last: float, name: str = "") -> None:
        self._ctx = ctx
        self._first = first
        self._last = last
        self._name = name

    def check(self) -> None:
        """Raise Cancelled once asked to stop."""
        self._ctx.check()

    def report(self, fraction: float | None, text: str = "") -> None:
        """Pass the progress on at its place in the whole; raises Cancelled once asked to stop."""
        if fraction is not None:
            fraction = self._first + fraction * (self._last - self._first)
        self._ctx.report(fraction, f"{self._name}: {text}" if self._name else text)


class Quiet:
    """A context that can still be cancelled but tells nothing of its own progress."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    def check(self) -> None:
        """Raise Cancelled once asked to stop."""
        self._ctx.check()

    def report(self, fraction: float | None, text: str = "") -> None:
        """Raise Cancelled once asked to stop."""
        self._ctx.check()
