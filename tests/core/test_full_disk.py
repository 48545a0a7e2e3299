"""A full disk ends no program, and its log writes no traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import logging, resource, signal, sys
from pathlib import Path
from voxdesk.core.logsetup import set_up_logging
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
set_up_logging(Path(sys.argv[1]))
for number in range(20):
    logging.getLogger("x").info("line %d", number)
logging.getLogger("x").warning("seen")
logging.shutdown()
print("went on")
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of files")
@pytest.mark.parametrize("most", [0, 100])
def test_a_log_that_cannot_grow_is_no_matter(most: int, tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "voxdesk.log"), str(most)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "went on\n", "WARNING: seen\n")


SOUND = """
import resource, signal, sys
from pathlib import Path
import numpy as np
from voxdesk.audio.encode import open_writer, write_encoded
from voxdesk.core.errors import AudioError
from voxdesk.core.types import AudioClip
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
noise = np.random.default_rng(0).normal(0, 0.1, 160_000).astype(np.float32)
for suffix in ("flac", "opus", "wav"):
    path = Path(sys.argv[1]) / f"one.{suffix}"
    try:
        if suffix != "wav":
            write_encoded(path, AudioClip(noise, 16_000))
            print("written", suffix)
    except AudioError as error:
        print(error)
    try:
        with open_writer(path, 16_000) as writer:
            for _ in range(10):
                writer.write(noise)
        print("written", suffix)
    except AudioError as error:
        print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of files")
@pytest.mark.parametrize("most", [0, 100, 4096])
def test_sound_that_does_not_fit_is_one_sentence_and_leaves_the_old_file(most: int, tmp_path: Path) -> None:
    old = tmp_path / "one.flac"
    old.write_bytes(b"before")
    ended = subprocess.run(
        [sys.executable, "-c", SOUND, str(tmp_path), str(most)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (ended.returncode, ended.stderr) == (0, ""), ended.stderr
    said = ended.stdout.splitlines()
    assert len(said) == 5
    assert all(line.endswith("cannot be written: file too large.") for line in said), said
    assert {path.name for path in tmp_path.iterdir()} == {"one.flac"}
    assert old.read_bytes() == b"before"
