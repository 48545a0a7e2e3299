"""Writes a long conversation of the sample voices."""

import wave
from pathlib import Path

from lab import Lab


def write_conversation(lab: Lab, path: Path, seconds: float) -> Path:
    """Let the sample voices speak in turn until the time is over."""
    sounds, written = [], 0.0
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
