"""A corpus of made-up voices: a buzz of a person's own pitch through resonances of their own."""

import csv
from pathlib import Path

import numpy as np

from voxdesk.audio.files import write_wav
from voxdesk.core.types import AudioClip

RATE = 16_000
FIELDS = ("path", "corpus", "speaker", "gender", "age", "split", "seconds", "original_rate")


def voice(person: int, clip: int, seconds: float = 2.0) -> np.ndarray:
    """Syllables of person number ``person``: low voices are even numbers, high ones odd."""
    rng = np.random.default_rng((person, clip))
    own = np.random.default_rng(person)
    pitch = (190 if person % 2 else 95) * own.uniform(0.9, 1.15)
    formants = own.uniform([350, 1000, 2200], [750, 1900, 3200])
    time = np.arange(round(seconds * RATE)) / RATE
    phase = np.cumsum(pitch * (1 + 0.05 * np.sin(2 * np.pi * rng.uniform(2, 4) * time))) / RATE
    sound = np.zeros_like(time)
    for harmonic in range(1, int(4000 / pitch)):
        hz = harmonic * pitch
        gain = sum(1 / (1 + ((hz - formant) / 120) ** 2) for formant in formants)
        sound += gain * np.sin(2 * np.pi * harmonic * phase)
    syllables = np.clip(np.sin(2 * np.pi * rng.uniform(2.5, 4) * time + rng.uniform(0, 6)) + 0.4, 0, None)
    sound = sound * syllables + 0.01 * rng.standard_normal(len(time))
    return (0.3 * sound / np.abs(sound).max()).astype(np.float32)


def write_corpus(folder: Path, *, people: int = 20, dev: int = 4, clips: int = 4) -> Path:
    """A corpus with manifest.csv, noise.csv and dev_trials.csv; the last ``dev`` people are the dev split."""
    rows = []
    for person in range(people):
        for clip in range(clips):
            path = f"{person}-{clip}.wav"
            folder.mkdir(parents=True, exist_ok=True)
            write_wav(folder / path, AudioClip(voice(person, clip), RATE))
            gender = "female" if person % 2 else "male"
            split = "dev" if person >= people - dev else "train"
            rows.append((path, "made_up", f"p{person}", gender, "", split, "2.00", "16000"))
    _write(folder / "manifest.csv", FIELDS, rows)
    hiss = (0.1 * np.random.default_rng(1).standard_normal(RATE)).astype(np.float32)
    write_wav(folder / "hiss.wav", AudioClip(hiss, RATE))
    _write(folder / "noise.csv", ("path", "source", "seconds"), [("hiss.wav", "made_up", "1.00")])
    trials = []
    for first in range(people - dev, people):
        trials.append(("1", "made_up", f"{first}-0.wav", f"{first}-1.wav"))
        trials += [("0", "made_up", f"{first}-0.wav", f"{other}-1.wav") for other in range(first + 1, people)]
    _write(folder / "dev_trials.csv", ("target", "corpus", "path_a", "path_b"), trials)
    return folder


def _write(path: Path, fields: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([fields, *rows])
