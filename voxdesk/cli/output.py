"""What a verb says: results on standard output (text or JSON lines), everything else on standard error."""

import contextlib
import json
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TextIO

from voxdesk.core.errors import Cancelled, DataError, UserError, error_object, os_reason
from voxdesk.core.printable import one_line

_REDRAW_S = 0.1
_BAR_WIDTH = 24
_LINE_EVERY_S = 30.0


class ResultLostError(DataError):
    """Tell that what was done cannot be told on standard output."""


class Output:
    """Writes results and messages; also the context that a workflow reports its progress to.

    The progress bar is drawn only where a person sees it: when standard error is a terminal. Elsewhere,
    in a log, a line comes every ``line_every_s`` seconds.
    """

    def __init__(self, *, json_lines: bool, line_every_s: float = _LINE_EVERY_S) -> None:
        self.json_lines = json_lines
        self._bar = sys.stderr.isatty()
        self._drawn = False
        self._drawn_at = 0.0
        self._line_every_s = line_every_s
        self._lined_at = time.monotonic()
        self._prefix = ""
        self._stopped = False

    def result(self, value: Mapping[str, object], *lines: str) -> None:
        """Print one result: ``value`` as one line of JSON, or ``lines`` for people.

        Where that cannot be done, people are told the result on standard error. Raises ResultLostError.
        """
        text = "\n".join(one_line(line) for line in lines)
        # ASCII only: survives every terminal and pipe, and gives odd file names back unchanged.
        written = json.dumps(value, allow_nan=False) if self.json_lines else text
        try:
            self.raw(written + "\n")
        except ResultLostError:
            for line in lines:
                self.message(line)
            raise

    def raw(self, text: str) -> None:
        """Write a result as it is, such as an exported file; raises ResultLostError."""
        self.clear()
        with standard_output() as stream:
            stream.write(text)

    def content(self, content: bytes) -> None:
        """Write a result byte for byte; raises ResultLostError."""
        self.clear()
        with standard_output() as stream:
            stream.buffer.write(content)

    def message(self, text: str) -> None:
        """Tell something to the person in front of the terminal."""
        self.clear()
        _tell(one_line(text))

    def error(self, error: UserError) -> None:
        """Tell the words of ``error``, and what to do next."""
        self.message(f"{error} {error.hint}".rstrip())

    def left_out(self, name: str, reason: str, hint: str = "") -> None:
        """Tell people why the input ``name`` was not used, and what to do; a file is named once."""
        called = f"“{Path(name).name}” "
        said = f"{name} {reason.removeprefix(called)}" if reason.startswith(called) else f"{name}: {reason}"
        self.message(f"{said} {hint}".rstrip())

    def stopped(self, error: UserError) -> None:
        """Tell what ended the whole verb: an object for scripts and parent processes, words for people."""
        if self.json_lines:
            # Standard output may be what failed; the words reach standard error all the same.
            with contextlib.suppress(ResultLostError, OSError):
                self.result(error_object(error))
        self.error(error)

    def failed(self, name: str, error: UserError) -> None:
        """Tell of an input that could not be used: an object for scripts, and words for people."""
        if self.json_lines:
            hint = {"hint": str(error.hint)} if error.hint else {}
            self.result({"path": name, "error": str(error), **hint})
        self.left_out(name, str(error), error.hint)

    def steps(self, done: int, total: int) -> None:
        """Tell that ``done`` of ``total`` inputs are finished; a workflow's progress counts within one."""
        self._prefix = f"{done + 1}/{total} " if total > 1 else ""

    def stop(self) -> None:
        """Let every thread that asks on its way end there."""
        self._stopped = True

    def check(self) -> None:
        """Raise Cancelled once the verb was stopped."""
        if self._stopped:
            raise Cancelled

    def report(self, fraction: float | None, text: str = "") -> None:
        """Draw the progress bar, at most ten times a second; without a terminal write a line now and then."""
        self.check()
        now, text = time.monotonic(), one_line(text)
        share = "    " if fraction is None else f"{100 * fraction:3.0f}%"
        if not self._bar:
            if now - self._lined_at >= self._line_every_s:
                self._lined_at = now
                _tell(f"{self._prefix}{share} {text}".strip())
            return
        if now - self._drawn_at < _REDRAW_S:
            return
        self._drawn_at, self._drawn = now, True
        filled = 0 if fraction is None else round(min(max(fraction, 0.0), 1.0) * _BAR_WIDTH)
        bar = "█" * filled + "·" * (_BAR_WIDTH - filled)
        sys.stderr.write(f"\r\x1b[K{self._prefix}{bar} {share} {text[:60]}")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the progress bar away."""
        if self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._drawn = False


def _tell(line: str) -> None:
    """Write one line for people, in one piece: workers tell at the same time."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def counted(count: int, one: str, several: str = "") -> str:
    """``1 person``, ``2 people``: a number with its noun, several of which end in s unless said otherwise."""
    return f"{count} {one if count == 1 else several or one + 's'}"


def clock(seconds: float, decimals: int = 0) -> str:
    """Return ``0:07``, ``12:30``, ``1:02:03``, with a decimal ``0:07.3``: seconds as people read them."""
    minutes, rest = divmod(round(seconds, decimals), 60)
    hours, minutes = divmod(int(minutes), 60)
    width = 3 + decimals if decimals else 2
    last = f"{rest:0{width}.{decimals}f}"
    return f"{hours}:{minutes:02}:{last}" if hours else f"{minutes}:{last}"


@contextlib.contextmanager
def standard_output() -> Iterator[TextIO]:
    """Write to standard output within; raises ResultLostError where it is closed, or its disk full."""
    stream: TextIO | None = sys.stdout
    if stream is None:
        raise ResultLostError("The result cannot be written: standard output is closed.")
    try:
        yield stream
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ResultLostError(
            "The result cannot be written to standard output: {reason}.", reason=os_reason(error)
        ) from error
