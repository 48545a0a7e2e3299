"""A recording of six hours: who speaks when, captions, the index, and how much memory that takes."""

import wave
from pathlib import Path

from lab import Lab, Outcome

MOST_MB = 1000


def run(lab: Lab) -> Outcome:
    """Follow the voices of six hours below 1 GB of memory."""
    outcome, home, hours = Outcome(), lab.home("long"), 6 * lab.scale
    path = _conversation(lab, hours * 3600)
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


def _conversation(lab: Lab, seconds: float) -> Path:
    """Let the sample voices speak in turn until the time is over."""
    path, written = lab.folder / "long.wav", 0.0
    sounds = []
    for each in (each for paths in lab.voices().values() for each in paths[2:]):
        with wave.open(str(each)) as file:
            rate = file.getframerate()
            sounds.append((file.getnframes() / rate, file.readframes(file.getnframes())))
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        while written < seconds:
            length, content = sounds[lab.random.randrange(len(sounds))]
            file.writeframes(content + bytes(2 * (rate // 2)))
            written += length + 0.5
    return path
