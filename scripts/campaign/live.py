"""Half an hour of listening, as fast as it goes: every sample is with the system, and names come."""

import json
import wave

from conversation import write_conversation
from lab import Lab, Outcome

MOST_MB = 500
# What the page Listen does with a microphone's sound: it is kept, and asked about twice a second.
LISTEN = """
import json, sys, time, wave
import numpy as np
from voxdesk.audio.spool import SpoolWriter, new_recording_path
from voxdesk.core.paths import default_paths
from voxdesk.workflows.live.analyser import LiveAnalyser
from voxdesk.workflows.services import open_services

services, paths = open_services(default_paths()), default_paths()
with wave.open(sys.argv[1]) as file:
    rate = file.getframerate()
    analyser = LiveAnalyser(services, rate)
    spool = SpoolWriter(new_recording_path(paths.recordings), rate)
    names, slowest, count = set(), 0.0, 0
    while content := file.readframes(rate // 10):
        samples = np.frombuffer(content, "<i2").astype(np.float32) / 2**15
        spool.append(samples)
        analyser.push(samples)
        count += 1
        if count % 5 == 0:
            began = time.process_time()
            decision = analyser.decide()
            slowest = max(slowest, time.process_time() - began)
            names |= {turn.name for turn in decision.turns[-3:] if turn.name}
heard = analyser.finish()
print(json.dumps({"names": sorted(names), "kept_s": spool.seconds, "slowest_s": slowest,
                  "cpu_s": time.process_time(), "heard": heard is not None}))
"""


def run(lab: Lab) -> Outcome:
    """Listen to a conversation of two who are known and one who is not, faster than it is spoken."""
    outcome, home, seconds = Outcome(), lab.home("live"), 1800 * lab.scale
    path = write_conversation(lab, lab.folder / "live.wav", seconds)
    for name in ("Anna", "Ben"):
        lab.verb(home, "enrol", name, *lab.voices()[name][:2])
    ran = lab.run(("-c", LISTEN, path), home, patience_s=4 * 3600)
    outcome.check(ran.fault((0,)), f"{seconds / 60:.0f} minutes live")
    if ran.code:
        return outcome
    told = json.loads(ran.out.splitlines()[-1])
    with wave.open(str(path)) as file:
        spoken_s = file.getnframes() / file.getframerate()
    outcome.check(
        "" if abs(told["kept_s"] - spoken_s) < 0.01 else f"{told['kept_s']} s of {spoken_s} s are kept",
        "kept",
    )
    outcome.check("" if set(told["names"]) == {"Anna", "Ben"} else f"named are {told['names']}", "names")
    outcome.check("" if told["heard"] else "the timeline was not followed", "timeline")
    outcome.check(
        "" if told["cpu_s"] < spoken_s else f"{told['cpu_s']:.0f} s of processor time", "faster than spoken"
    )
    outcome.check("" if ran.megabytes < MOST_MB else f"{ran.megabytes:.0f} MB", f"memory below {MOST_MB} MB")
    outcome.notes.append(
        f"{told['cpu_s']:.0f} s of processor time, the longest decision {told['slowest_s']:.2f} s, "
        f"{ran.megabytes:.0f} MB"
    )
    return outcome
