"""Gives the parts homes, sound and verbs in processes of their own, and says what counts as a failure."""

import contextlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "scripts"))
_PATIENCE_S = 600.0


@dataclass(frozen=True, slots=True)
class Ran:
    """How a process ended: its exit code (negative: a signal), what it said, seconds, most memory in MB."""

    code: int
    out: str
    err: str
    seconds: float
    megabytes: float

    def fault(self, allowed: Sequence[int] = (0, 1, 2)) -> str:
        """Tell what is wrong with the end of it; empty when it ended as a program may."""
        if "Traceback" in self.err or "inside VoxDesk" in self.out + self.err:
            return "a fault of the program: " + self.err.strip().splitlines()[-1][:300]
        if self.code not in allowed:
            return f"exit code {self.code}: {self.err.strip()[-200:]}"
        if self.code > 0 and not self.err.strip():
            return f"exit code {self.code} without a word"
        return ""


@dataclass(slots=True)
class Outcome:
    """Hold how much was tried, what failed, and figures worth keeping."""

    tried: int = 0
    failed: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def count(self) -> None:
        """Count one trial, and say now and then how many there were, for a part that is stopped."""
        self.tried += 1
        if self.tried % 20 == 0:
            print(f"  {self.tried} tried, {len(self.failed)} failed", flush=True)

    def check(self, fault: str, what: str) -> None:
        """Count one trial; ``fault`` is empty when it went well."""
        self.count()
        if fault:
            self.failed.append(f"{what}: {fault}")
            print(f"  FAILED {what}: {fault}", flush=True)


class Lab:
    """A folder, a seed and a scale: 1 is the whole campaign, less tries less of everything."""

    def __init__(self, folder: Path, seed: int, scale: float) -> None:
        self.folder, self.random, self.scale = folder, random.Random(seed), scale
        self._voices: dict[str, list[Path]] = {}

    def count(self, whole: int) -> int:
        """Scale a number of trials; at least one."""
        return max(1, round(whole * self.scale))

    def home(self, name: str) -> Path:
        """Return a home that nobody uses."""
        path = self.folder / "homes" / name
        if path.exists():
            shutil.rmtree(path)
        path.mkdir(parents=True)
        return path

    def voices(self) -> dict[str, list[Path]]:
        """Make the sample voices, once."""
        if not self._voices:
            from sample_voices import make_voices

            self._voices = make_voices(self.folder / "voices")
        return self._voices

    def environment(self, home: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return the environment of a process that works in ``home``."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("VOXDESK_")}
        return {
            **kept,
            "VOXDESK_HOME": str(home),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
            **(more or {}),
        }

    def start(
        self,
        words: Sequence[object],
        home: Path,
        *,
        env: Mapping[str, str] | None = None,
        prepare: Callable[[], None] | None = None,
    ) -> "subprocess.Popen[str]":
        """Start ``python`` with these words."""

        def begin() -> None:
            # A campaign under nohup shall not make the programs deaf that it tries.
            signal.signal(signal.SIGHUP, signal.SIG_DFL)
            if prepare is not None:
                prepare()

        return subprocess.Popen(
            [sys.executable, *map(str, words)],
            env=self.environment(home, env),
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            preexec_fn=begin,
        )

    def run(
        self,
        words: Sequence[object],
        home: Path,
        *,
        env: Mapping[str, str] | None = None,
        prepare: Callable[[], None] | None = None,
        patience_s: float = _PATIENCE_S,
    ) -> Ran:
        """Run ``python`` with these words to its end."""
        began = time.monotonic()
        process = self.start(words, home, env=env, prepare=prepare)
        with _watched(process.pid) as most:
            try:
                out, err = process.communicate(timeout=patience_s)
            except subprocess.TimeoutExpired:
                process.kill()
                out, err = process.communicate()
                err += f"\nhung for {patience_s:.0f} s"
        return Ran(process.returncode, out, err, time.monotonic() - began, most[0])

    def verb(self, home: Path, *words: object, **options: object) -> Ran:
        """Run ``voxdesk`` with these words."""
        return self.run(("-m", "voxdesk", *words), home, **options)  # type: ignore[arg-type]

    def people(self, home: Path, **options: object) -> list[str]:
        """List who is in the library of ``home``; raises RuntimeError when it cannot be read."""
        ran = self.verb(home, "speakers", "list", "--json", **options)
        if ran.code:
            raise RuntimeError(ran.err.strip()[-300:])
        return [json.loads(line)["name"] for line in ran.out.splitlines()]


def kill_after(process: "subprocess.Popen[str]", seconds: float, how: signal.Signals) -> Ran:
    """Send a signal after a while, and wait for the end."""
    began = time.monotonic()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    if process.poll() is None:
        process.send_signal(how)
    try:
        out, err = process.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        err += f"\ndid not end within 60 s of {how.name}"
    return Ran(process.returncode, out, err, time.monotonic() - began, 0.0)


def limit_file_size(most: int) -> Callable[[], None]:
    """Return what lets a process write no file beyond ``most`` bytes, as on a full disk."""

    def prepare() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    return prepare


@contextlib.contextmanager
def _watched(pid: int):  # noqa: ANN202 - a list of one number
    """Look twice a second how much memory a process holds at most, where the system tells."""
    import threading

    most, ended = [0.0], threading.Event()

    def look() -> None:
        while not ended.wait(0.5):
            with contextlib.suppress(OSError, ValueError, IndexError, StopIteration):
                status = Path(f"/proc/{pid}/status").read_text("utf-8")
                line = next(each for each in status.splitlines() if each.startswith("VmHWM"))
                most[0] = max(most[0], int(line.split()[1]) / 1024)

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield most
    finally:
        ended.set()
        thread.join()
