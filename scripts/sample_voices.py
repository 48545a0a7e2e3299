"""A folder in, recordings of three synthetic people out: Anna, Ben, and the stranger Carl.

espeak-ng speaks them; nothing in VoxDesk is fitted to them. Run: python scripts/sample_voices.py FOLDER
"""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

TEXTS = (
    "The old lighthouse keeper climbed the narrow stairs every evening, lit the heavy lamp, and watched "
    "the fishing boats come slowly home across the dark water.",
    "When the morning train finally arrived, several tired passengers opened their umbrellas and hurried "
    "through the rain towards the market square.",
    "A good recipe for vegetable soup begins with onions, carrots and celery, cooked gently in butter "
    "before the stock, the beans and the herbs are added.",
)
QUESTION = (
    "Please leave the parcel with our neighbours on the second floor, they are usually at home after lunch, "
    "and ring the bell twice because it is rather quiet."
)


@dataclass(frozen=True, slots=True)
class Person:
    """A synthetic person: espeak-ng's voice, pitch (0 to 99) and words per minute."""

    name: str
    voice: str
    pitch: int
    words_per_minute: int


# espeak-ng's variants of one kind share their formants; these three are of three kinds. Variants of
# en-gb are no choice: espeak-ng takes the name and ignores the variant.
ANNA = Person("Anna", "en-us+f3", 70, 160)
BEN = Person("Ben", "en-us+m7", 30, 145)
CARL = Person("Carl", "en-us+klatt4", 45, 150)


def speak(person: Person, text: str, path: Path) -> Path:
    """Let ``person`` say ``text`` into the WAV file ``path`` (22,050 Hz, mono)."""
    options = ["-v", person.voice, "-p", str(person.pitch), "-s", str(person.words_per_minute)]
    subprocess.run(["espeak-ng", *options, "-w", str(path), text], check=True)
    return path


def make_voices(folder: Path) -> dict[str, list[Path]]:
    """Name -> recordings in ``folder``: three to learn the voice from, then one to ask about."""
    if shutil.which("espeak-ng") is None:
        raise SystemExit(
            "VoxDesk: the sample voices need espeak-ng. Debian and Ubuntu: apt-get install espeak-ng; "
            "macOS: brew install espeak-ng"
        )
    folder.mkdir(parents=True, exist_ok=True)
    return {
        person.name: [
            speak(person, text, folder / f"{person.name.lower()}-{number}.wav")
            for number, text in enumerate((*TEXTS, QUESTION), start=1)
        ]
        for person in (ANNA, BEN, CARL)
    }


if __name__ == "__main__":
    for files in make_voices(Path(sys.argv[1])).values():
        print(*files, sep="\n")
