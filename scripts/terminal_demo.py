"""The main job in the terminal: two sample voices are enrolled, then three are asked about.

Works through the command line, as a user would, in a folder that is gone afterwards.
"""

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from sample_voices import make_voices

MAIN = Path(__file__).resolve().parent.parent / "main.py"


def voxdesk(home: Path, *arguments: str) -> None:
    """Show and run one command with all it keeps in ``home``; ends the show when it fails."""
    print(f"$ voxdesk {shlex.join(arguments)}", flush=True)
    command = [sys.executable, str(MAIN), *arguments]
    done = subprocess.run(command, env={**os.environ, "VOXDESK_HOME": str(home)}, cwd=home, check=False)
    if done.returncode != 0:
        raise SystemExit(done.returncode)


def main() -> None:
    """Make the voices, enrol two of them, ask about all three."""
    with tempfile.TemporaryDirectory(prefix="voxdesk-demo-") as folder:
        home = Path(folder)
        voices = make_voices(home)
        for name in ("Anna", "Ben"):
            voxdesk(home, "enrol", name, *(path.name for path in voices[name][:-1]))
        voxdesk(home, "identify", *(files[-1].name for files in voices.values()))


if __name__ == "__main__":
    main()
