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
