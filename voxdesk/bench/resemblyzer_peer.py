"""Resemblyzer as a rival under the same trials, in whatever Python has it installed."""

import importlib.util
import os
import struct
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

import numpy as np

from voxdesk.core.errors import DataError
from voxdesk.core.types import Float32

NAME = "resemblyzer"
_WORKER = Path(__file__).with_name("resemblyzer_worker.py")


def peer_python(python: Path | None) -> Path | None:
    """Return the Python to run resemblyzer in: ``python`` when given, this one when it has it, else None."""
    if python is not None:
        return python
    return Path(sys.executable) if importlib.util.find_spec(NAME) is not None else None


class ResemblyzerPeer:
    """Embeds sound with resemblyzer 0.1.4 (volume normalised to -30 dBFS, nothing trimmed).

    A context manager: its process ends with it. Errors are DataErrors that name what went wrong.
    """

    name = NAME

    def __init__(self, python: Path) -> None:
        self._python = python
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "ResemblyzerPeer":
        try:
            self._process = subprocess.Popen(
                [self._python, _WORKER], stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        except OSError as error:
            raise DataError(f"“{self._python}” cannot be started: {error.strerror}.") from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process is None:
            return
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what it did not read any more is of no interest
                    pipe.close()
        self._process.wait()
        self._process = None

    def embed(self, samples: Float32) -> Float32:
        """Return the vector f32[256] of ``samples`` f32[n] at 16 kHz; raises DataError when it ended."""
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise DataError("resemblyzer is not running.")
        try:
            process.stdin.write(struct.pack("<I", len(samples)) + samples.astype("<f4").tobytes())
            process.stdin.flush()
            (count,) = struct.unpack("<I", _exactly(process.stdout, 4))
            return np.frombuffer(_exactly(process.stdout, 4 * count), dtype="<f4").astype(np.float32)
        except (OSError, EOFError) as error:
            raise DataError(
                f"resemblyzer ended without an answer in {self._python}.",
                hint="Is it installed there? pip install resemblyzer 'setuptools<81'",
            ) from error


def seconds_of_own_road(python: Path, paths: Sequence[Path], threads: int) -> tuple[float, float]:
    """Return seconds on the clock and of processor time from these files to their vectors, by its own road.

    Its network works on ``threads`` threads; the best of three rounds. Raises DataError.
    """
    environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads)}
    try:
        done = subprocess.run(
            [python, _WORKER, *paths],
            stdout=subprocess.PIPE,
            check=True,
            text=True,
            encoding="utf-8",
            env=environment,
        )
        wall_s, processor_s = done.stdout.strip().splitlines()[-1].split()
        return float(wall_s), float(processor_s)
    except (OSError, subprocess.CalledProcessError, ValueError, IndexError) as error:
        raise DataError(f"resemblyzer cannot be measured in {python}.") from error


def _exactly(pipe: IO[bytes], count: int) -> bytes:
    content = pipe.read(count)
    if len(content) < count:
        raise EOFError
    return content
