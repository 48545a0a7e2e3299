"""The campaign: everything that breaks programs is tried on this one, part by part.

Run: python scripts/campaign/main.py [PART…] [--seed N] [--scale S] [--jobs N] [--report FILE.md]
"""

import argparse
import platform
import resource
import sys
import tempfile
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path

import damaged
import full_disk
import kills
import live
import long_file
import many_files
import surroundings
import writers
from lab import Lab, Outcome

PARTS = {
    "long-file": long_file.run,
    "many-files": many_files.run,
    "damaged": damaged.run,
    "kills": kills.run,
    "live": live.run,
    "writers": writers.run,
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
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="parts at a time (2)")
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
    run = partial(_run, folder=folder, seed=seed, scale=args.scale)
    with ProcessPoolExecutor(args.jobs, max_tasks_per_child=1) as pool:
        for row, faults in pool.map(run, args.parts or PARTS):
            rows.append(row)
            failed += faults
    if args.report is not None:
        here = (date.today().isoformat(), platform.system(), platform.machine(), platform.python_version())
        titles = ("part", "tried", "failed", "time", "processor time", "seed", "scale", "figures")
        head = f"| {' | '.join(titles)} |"
        table = ["", f"{', '.join(here)}:", "", head, "|---" * len(titles) + "|", *rows]
        with args.report.open("a", encoding="utf-8") as file:
            file.write("\n".join(table) + "\n")
    return 1 if failed else 0


def _run(name: str, *, folder: Path, seed: int, scale: float) -> tuple[str, int]:
    """Run a part in a process of its own; returns its row of the table, and how many trials failed."""
    place = folder / name
    place.mkdir(parents=True, exist_ok=True)
    print(f"{name}: seed {seed}, scale {scale:g}, in {place}", flush=True)
    began = time.monotonic()
    try:
        outcome: Outcome = PARTS[name](Lab(place, seed, scale))
    except Exception as error:  # noqa: BLE001 - the other parts and the table shall not go with it
        traceback.print_exc()
        outcome = Outcome(1, [repr(error)], [f"the part broke off: {type(error).__name__}"])
    seconds = time.monotonic() - began
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    processor_s = sum(each.ru_utime + each.ru_stime for each in used)
    print(
        f"{name}: {outcome.tried} tried, {len(outcome.failed)} failed, {seconds:.0f} s, "
        f"{processor_s:.0f} s of processor time",
        flush=True,
    )
    for note in outcome.notes:
        print(f"  {name}: {note}", flush=True)
    figures = (
        name, outcome.tried, len(outcome.failed), f"{seconds:.0f} s", f"{processor_s:.0f} s", seed, scale,
        "; ".join(outcome.notes),
    )  # fmt: skip
    return f"| {' | '.join(map(str, figures))} |", len(outcome.failed)


if __name__ == "__main__":
    sys.exit(main())
