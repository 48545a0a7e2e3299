"""Opens the window; without a display does the main job in the terminal instead, and says so."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from voxdesk.ui.window.display import missing_display  # noqa: E402 - works in a checkout that is not installed

SEEN_BY_NOBODY = ("offscreen", "minimal")


def why_no_window() -> str | None:
    """Why nobody would see a window here, in one sentence, or None."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in SEEN_BY_NOBODY:
        return "Qt is told to draw where nobody sees it."
    return missing_display()


def main() -> int:
    """Start what this computer can show; returns the exit code."""
    reason = why_no_window()
    if reason is None:
        script = ROOT / "main.py"
    else:
        print(f"VoxDesk: {reason} So here is the main job in the terminal, on sample voices.", flush=True)
        script = ROOT / "scripts" / "terminal_demo.py"
    return subprocess.run([sys.executable, str(script)], check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
