"""A recording in, what a transcript that lies beside it says, turn by turn, out."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.reading import read_bytes
from voxdesk.core.types import Turn
from voxdesk.transcripts.formats import MOST_BYTES, SUFFIXES, read_transcript
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class Phrase:
    """A word, or a cue whose words have no times, from ``start_s`` to ``end_s``."""

    start_s: float
    end_s: float
    text: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """Hold what is said in a recording, and the file that says so."""

    transcript: Path
    phrases: tuple[Phrase, ...]

    def texts_of(self, turns: Sequence[Turn]) -> tuple[str, ...]:
        """Give what is said in each of ``turns``: a phrase belongs to the turn that has most of its time."""
        said: list[list[str]] = [[] for _ in turns]
        starts = np.array([turn.start_s for turn in turns])
        ends = np.array([turn.end_s for turn in turns])
        for phrase in self.phrases if turns else ():
            common = np.minimum(ends, phrase.end_s) - np.maximum(starts, phrase.start_s)
            best = int(common.argmax())
            if common[best] > 0:
                said[best].append(phrase.text)
        return tuple(" ".join(" ".join(parts).split()) for parts in said)


def find_spoken(request: Path, services: Services, ctx: Context) -> Spoken | None:
    """Read the transcript that lies beside the recording ``request`` and is called like it.

    talk.srt belongs to talk.wav; of several the first by name whose words have times, else the first.
    None without one; a file that is no transcript, or cannot be read, is none.
    """
    found: list[tuple[bool, Spoken]] = []
    try:
        beside = sorted(request.parent.iterdir())
    except OSError:
        return None
    for path in beside:
        if path.stem != request.stem or path.suffix.lower() not in SUFFIXES:
            continue
        ctx.check()
        try:
            if path.stat().st_size > MOST_BYTES:
                continue
            cues = read_transcript(read_bytes(path)).cues
        except (DataError, OSError):
            continue
        phrases = tuple(
            Phrase(one.start_s, one.end_s, one.text) for cue in cues for one in (cue.words or (cue,))
        )
        found.append((not any(cue.words for cue in cues), Spoken(path, phrases)))
    return min(found, key=lambda each: each[0])[1] if found else None
