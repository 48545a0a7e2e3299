"""The campaign: everything that breaks programs is tried on this one, part by part.

Run: python scripts/campaign/main.py [PART…] [--seed N] [--scale S] [--report FILE.md]
"""

import argparse
import platform
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import damaged
import full_disk
import kills
import long_file
import many_files
import surroundings
import writers
from lab import Lab, Outcome

PARTS = {
    "damaged": damaged.run,
    "kills": kills.run,
    "writers": writers.run,
    "many-files": many_files.run,
    "long-file": long_file.run,
    "full-disk": full_disk.run,
    "clock": surroundings.clock,
    "read-only": surroundings.read_only,
    "signals": surroundings.signals,
    "locales": surroundings.locales,
}


def main() -> int:
    """Run the parts that are named, or all; 0 when nothing failed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=" ".join(PARTS))
    parser.add_argument("--seed", type=int, default=None, help="the same seed tries the same")
    parser.add_argument("--scale", type=float, default=1.0, help="0.1 tries a tenth of everything")
    parser.add_argument("--report", type=Path, help="add a table to this Markdown file")
    parser.add_argument("--folder", type=Path, help="where to work; a new folder, kept when something failed")
    args = parser.parse_args()
    unknown = sorted(set(args.parts) - set(PARTS))
    if unknown:
        parser.error(f"no part is called {', '.join(unknown)}; there are {', '.join(PARTS)}")
    seed = args.seed if args.seed is not None else time.time_ns() % 10**6
    folder = args.folder or Path(tempfile.mkdtemp(prefix="voxdesk-campaign-"))
    folder.mkdir(parents=True, exist_ok=True)
    rows, failed = [], 0
    for name in args.parts or PARTS:
        print(f"{name}: seed {seed}, scale {args.scale:g}, in {folder}", flush=True)
        began = time.monotonic()
        outcome: Outcome = PARTS[name](Lab(folder, seed, args.scale))
        seconds = time.monotonic() - began
        failed += len(outcome.failed)
        print(f"{name}: {outcome.tried} tried, {len(outcome.failed)} failed, {seconds:.0f} s", flush=True)
        for note in outcome.notes:
            print(f"  {note}", flush=True)
        words = "; ".join(outcome.notes)
        figures = (name, outcome.tried, len(outcome.failed), f"{seconds:.0f} s", seed, args.scale, words)
        rows.append(f"| {' | '.join(map(str, figures))} |")
    if args.report is not None:
        here = (date.today().isoformat(), platform.system(), platform.machine(), platform.python_version())
        titles = ("part", "tried", "failed", "time", "seed", "scale", "figures")
        head = f"| {' | '.join(titles)} |"
        table = ["", f"{', '.join(here)}:", "", head, "|---" * len(titles) + "|", *rows]
        with args.report.open("a", encoding="utf-8") as file:
            file.write("\n".join(table) + "\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
