"""Four programs that write to one library at once, with a window open on it."""

import json
import time

from lab import Lab, Outcome

# Enrols, renames and removes people of its own for a while, and says whom it left.
WRITER = """
import json, sys, time
from datetime import UTC, datetime
import numpy as np
from voxdesk.core.paths import default_paths
from voxdesk.core.types import QualityGrade
from voxdesk.library.people import NewReference
from voxdesk.library.store import SpeakerStore
who, seconds = sys.argv[1], float(sys.argv[2])
rng, left, count, end = np.random.default_rng(int(who)), [], 0, time.monotonic() + seconds
with SpeakerStore(default_paths().library) as store:
    while time.monotonic() < end:
        count += 1
        vector = rng.standard_normal(16).astype(np.float32)
        reference = NewReference(f"{who}-{count}.wav", f"{int(who) * 10**6 + count:064x}", 5.0, 20.0,
                                 QualityGrade.GOOD, "campaign", vector / np.linalg.norm(vector))
        person = store.enrol(f"Writer {who} person {count}", [reference], datetime.now(UTC))
        if count % 3 == 0:
            store.rename(person.id, f"Renamed {who} person {count}")
            left.append(f"Renamed {who} person {count}")
        elif count % 3 == 1:
            store.remove(person.id)
        else:
            left.append(f"Writer {who} person {count}")
        store.gallery("campaign")
print(json.dumps({"left": left, "count": count}))
"""
# A window that shows the people, refreshed again and again.
WINDOW = """
import sys
from PySide6.QtCore import QTimer
from voxdesk.app import build_window, make_application
from voxdesk.core.paths import default_paths
app = make_application(["voxdesk"])
window = build_window(default_paths())
problems = []
window.raised.connect(lambda error: problems.append(repr(error)))
old = window.show_problem
window.show_problem = lambda error, *rest: (problems.append(repr(error)), old(error, *rest))
window.show()
window.show_page("speakers")
timer = QTimer(interval=500)
timer.timeout.connect(window.pages.refresh)
timer.start()
QTimer.singleShot(int(float(sys.argv[1]) * 1000), window.close)
app.exec()
print("problems", problems)
"""


def run(lab: Lab) -> Outcome:
    """Let four write for two minutes; everybody whom they left must be there, nobody else."""
    outcome, home, seconds = Outcome(), lab.home("writers"), max(8.0, 120 * lab.scale)
    lab.people(home)
    window = lab.start(("-c", WINDOW, seconds + 5), home)
    writers = [lab.start(("-c", WRITER, number, seconds), home) for number in range(4)]
    left: set[str] = set()
    began = time.monotonic()
    for number, writer in enumerate(writers):
        out, err = writer.communicate(timeout=600)
        fault = "" if writer.returncode == 0 else err.strip()[-300:]
        outcome.check(fault, f"writer {number}")
        if not fault:
            told = json.loads(out.splitlines()[-1])
            left |= set(told["left"])
            outcome.notes.append(
                f"writer {number}: {told['count']} people in {time.monotonic() - began:.0f} s"
            )
    out, err = window.communicate(timeout=600)
    shown = next((line for line in out.splitlines() if line.startswith("problems")), "nothing said")
    fault = "" if window.returncode == 0 and shown == "problems []" else f"{shown} {err.strip()[-300:]}"
    outcome.check(fault, "the window")
    found = set(lab.people(home))
    outcome.check(
        "" if found == left else f"lost {len(left - found)}, too many {len(found - left)}", "who is there"
    )
    return outcome
