"""A folder of 20,000 small files: heard into the index, and heard again."""

import time
import wave
from pathlib import Path

from lab import Lab, Outcome


def run(lab: Lab) -> Outcome:
    """Index them once, and once more, which must read none of them."""
    outcome, home, count = Outcome(), lab.home("many"), lab.count(20_000)
    folder = _pieces(lab, count)
    lab.verb(home, "enrol", "Anna", *lab.voices()["Anna"][:2])
    lab.verb(home, "index", "--agree")
    first = lab.verb(home, "index", folder, patience_s=4 * 3600)
    outcome.check(first.fault((0,)), f"{count} files into the index")
    outcome.check("" if first.megabytes < 1000 else f"{first.megabytes:.0f} MB", "memory below 1 GB")
    outcome.notes.append(f"{count} files in {first.seconds:.0f} s, {first.megabytes:.0f} MB")
    again = lab.verb(home, "index", folder, patience_s=3600)
    outcome.check(again.fault((0,)), "once more")
    outcome.check(
        "" if again.seconds < max(10, first.seconds / 5) else f"{again.seconds:.0f} s",
        "nothing is heard twice",
    )
    began = time.monotonic()
    found = lab.verb(home, "find", "--folder", folder, "--json")
    outcome.check(found.fault((0,)), "asked for")
    outcome.notes.append(
        f"again {again.seconds:.0f} s, found {found.out.count(chr(10))} in {time.monotonic() - began:.1f} s"
    )
    embedded = lab.verb(home, "embed", folder, "--out", lab.folder / "many.npz", "--json", patience_s=3600)
    outcome.check(embedded.fault((0, 1)), "embedded")
    outcome.notes.append(f"embedding {embedded.seconds:.0f} s, {embedded.megabytes:.0f} MB")
    return outcome


def _pieces(lab: Lab, count: int) -> Path:
    """Cut the sample voices into pieces of 1.2 s at places of their own, so that no two are the same."""
    folder = lab.folder / "many"
    folder.mkdir(exist_ok=True)
    sounds = []
    for path in (path for paths in lab.voices().values() for path in paths):
        with wave.open(str(path)) as file:
            sounds.append((file.getframerate(), file.readframes(file.getnframes())))
    for number in range(count):
        rate, content = sounds[number % len(sounds)]
        length = int(1.2 * rate) * 2
        start = 2 * lab.random.randrange((len(content) - length) // 2)
        place = folder / f"{number // 1000}"
        place.mkdir(exist_ok=True)
        with wave.open(str(place / f"{number}.wav"), "wb") as file:
            file.setparams((1, 2, rate, 0, "NONE", ""))
            file.writeframes(content[start : start + length])
    return folder
