"""A recording of six hours: who speaks when, captions, the index, and how much memory that takes."""

from conversation import write_conversation
from lab import Lab, Outcome

MOST_MB = 1000


def run(lab: Lab) -> Outcome:
    """Follow the voices of six hours below 1 GB of memory."""
    outcome, home, hours = Outcome(), lab.home("long"), 6 * lab.scale
    path = write_conversation(lab, lab.folder / "long.wav", hours * 3600)
    for name in ("Anna", "Ben"):
        lab.verb(home, "enrol", name, *lab.voices()[name][:2])
    out = lab.folder / "long.srt"
    for words in (
        ("identify", "--timeline", path, "--json"),
        ("export", path, "--format", "srt", "--out", out),
        ("export", path, "--format", "flac", "--out", lab.folder / "long.flac"),
        ("analyse", path, "--json"),
    ):
        ran = lab.verb(home, *words, patience_s=4 * 3600)
        fault = ran.fault((0,)) or ("" if ran.megabytes < MOST_MB else f"{ran.megabytes:.0f} MB")
        outcome.check(fault, f"{words[0]} of {hours:.1f} hours")
        name = " ".join(map(str, words[2:4])) if words[0] == "export" else ""
        outcome.notes.append(f"{words[0]} {name}: {ran.seconds:.0f} s, {ran.megabytes:.0f} MB")
    return outcome
