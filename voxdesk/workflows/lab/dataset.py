"""A data folder in; what is in it, or a smaller, divided one cut from it, out."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import Words
from voxdesk.features.examples import FrontEnd
from voxdesk.training.data.arrange import ArrangeSettings, Piece, arrange
from voxdesk.training.data.dataset import DataReport, DataSet, people_of, report
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.lab.examples import example_store
from voxdesk.training.lab.look import SIZE, MfccSummary, look_at

LOOKED_AT = 200
# Enough for a first picture, soon there on any machine.
FIRST_LOOK = 24
_LOOK_S = 6.0


@dataclass(frozen=True, slots=True)
class ArrangeRequest:
    """Cut ``data`` into the new folder ``to``."""

    data: Path
    to: Path
    settings: ArrangeSettings


class PersonRow(TypedDict):
    """Hold what a data set holds of one person."""

    speaker: str
    gender: str | None
    recordings: int
    sessions: int
    seconds: float


def inspect_dataset(data: Path, ctx: Context) -> tuple[DataSet, DataReport]:
    """Return the data set at ``data`` and the report of what was found; raises DataError."""
    found = read_dataset(data, ctx.report)
    return found, report(found)


def arrange_dataset(request: ArrangeRequest, ctx: Context) -> tuple[DataSet, DataReport]:
    """Arrange as asked; the written data set and its report; raises DataError."""
    found = read_dataset(request.data, ctx.report)
    made = arrange(found, request.to, request.settings, ctx.report)
    return made, report(made)


def look_at_dataset(data: DataSet, cache: Path, ctx: Context, recordings: int = LOOKED_AT) -> MfccSummary:
    """Return MFCC of up to ``recordings`` recordings, one of each person in turn; raises DataError.

    Computed once: the Lab's recipes on the same clips use the same cache.
    """
    ctx.report(None, Words("getting ready; the first time takes longer"))
    people = list(people_of(data.recordings).values())
    longest = max(map(len, people))
    ordered = [theirs[index] for index in range(longest) for theirs in people if index < len(theirs)]
    clips = [Piece(u, 0, 0.0, min(u.seconds, _LOOK_S)) for u in ordered[:recordings]]
    front = FrontEnd("mfcc", size=SIZE)
    # Librosa compiles parts of itself when it is first used after it was installed.
    front.examples(np.zeros(1, dtype=np.float32))
    store = example_store(clips, repr(front), front.examples, cache, ctx.report)
    known = np.unique(store.owners)
    parts = [np.asarray(store.values[store.owners == owner], dtype=np.float32) for owner in known]
    return look_at(parts, [clips[owner].recording.gender for owner in known], of=len(data.recordings))


def per_speaker(data: DataSet) -> list[PersonRow]:
    """Return one row a person: gender, recordings, sessions, seconds, most recordings first.

    None at all where nothing tells who speaks.
    """
    if not data.known_speakers:
        return []
    rows: list[PersonRow] = [
        {
            "speaker": speaker,
            "gender": theirs[0].gender or None,
            "recordings": len(theirs),
            "sessions": len({u.session for u in theirs}),
            "seconds": round(sum(u.seconds for u in theirs), 1),
        }
        for speaker, theirs in people_of(data.recordings).items()
    ]
    return sorted(rows, key=lambda row: (-row["recordings"], row["speaker"]))
