"""A verb that the system ends, ends in order: it says so, and leaves no draft and no half written result."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from voxdesk.core.errors import Cancelled
from voxdesk.workflows.recordings import hash_of

ROOT = Path(__file__).resolve().parents[2]
# A verb that would go on for ten minutes, inside a file that is being written.
SLOW = """
import sys, time
from pathlib import Path
import voxdesk.cli.main as main
import voxdesk.cli.library as verb
from voxdesk.core.files import write_atomically

def slow(args, out, services):
    with write_atomically(Path(sys.argv[1])) as file:
        file.write(b"half")
        file.flush()
        print("begun", flush=True)
        time.sleep(600)
    return 0

verb.run_backups = slow
sys.exit(main.run(["library", "backups"]))
"""


# A verb whose work is done on threads, which nobody interrupts.
THREADED = """
import sys, time
import voxdesk.cli.main as main
import voxdesk.cli.library as verb
from voxdesk.workflows.ordered_map import ordered_map

def work(item, out):
    # One write: print writes the end of its line apart, and another thread may come between.
    sys.stdout.write("begun\\n")
    sys.stdout.flush()
    for _ in range(6000):
        out.check()
        time.sleep(0.1)

def threaded(args, out, services):
    for _ in ordered_map(range(4), lambda item: work(item, out), 2):
        pass
    return 0

verb.run_backups = threaded
sys.exit(main.run(["library", "backups"]))
"""


def hear_signals(nohup: bool) -> None:
    """As in a terminal: whoever runs the tests may ignore signals, and a child inherits that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGHUP, signal.SIG_IGN if nohup else signal.SIG_DFL)


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP", "SIGINT"])
@pytest.mark.parametrize("ignored", [False, True])
def test_it_ends_in_order(how: str, ignored: bool, tmp_path: Path) -> None:
    if ignored and how != "SIGHUP":
        pytest.skip("nohup ignores the closed terminal alone")
    result = tmp_path / "out.txt"
    result.write_bytes(b"before")
    process = subprocess.Popen(
        [sys.executable, "-c", SLOW, str(result)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "VOXDESK_HOME": str(tmp_path / "home")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: hear_signals(ignored),
    )
    assert process.stdout.readline() == "begun\n"
    process.send_signal(getattr(signal, how))
    if ignored:
        time.sleep(1)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=240)
    assert (process.returncode, said) == (130, "Stopped.\n")
    assert result.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("how", ["SIGTERM", "SIGINT"])
def test_work_on_threads_is_not_waited_for_to_its_end(how: str, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", THREADED],
        env={**os.environ, "PYTHONPATH": str(ROOT), "VOXDESK_HOME": str(tmp_path / "home")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: hear_signals(False),
    )
    try:
        assert process.stdout.readline() == "begun\n"
        process.send_signal(getattr(signal, how))
        _, told = process.communicate(timeout=240)
    finally:
        process.kill()
    assert (process.returncode, told) == (130, "Stopped.\n")


def test_reading_a_file_of_gigabytes_for_its_hash_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    with path.open("wb") as file:
        file.truncate(1 << 40)  # nothing of it is written

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        hash_of(path, stop)


# Ctrl+C at the moment at which the first large module is looked for.
LOADING = """
import sys

class Stop:
    def find_spec(self, name, path, target=None):
        if name == "voxdesk.cli.main":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Stop())
from voxdesk.__main__ import main
sys.argv = ["voxdesk", "speakers", "list"]
raise SystemExit(main())
"""


def test_stopped_while_its_modules_are_loaded_it_says_so():
    ended = subprocess.run(
        [sys.executable, "-c", LOADING], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "Stopped.\n")
