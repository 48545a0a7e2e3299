"""A data set in; a folder of equal clips of some of its people, with a manifest and honest splits, out."""

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.core.errors import AudioError, DataError, Words, words_of
from voxdesk.core.types import Skipped
from voxdesk.training.data.dataset import DataSet, Recording, people_of
from voxdesk.training.data.divide import Shares, divide
from voxdesk.training.data.table import write_table

RATE = 16_000
Report = Callable[[float | None, str], None]


@dataclass(frozen=True, slots=True)
class ArrangeSettings:
    """Whom and what to take; 0 means all, and for ``clip_s`` whole recordings.

    ``task`` decides what stays together in a re-split. For gender it is a person, for a closed set of
    speakers a session (chapter, video, else recording).
    """

    n_speakers: int = 0
    clips_per_speaker: int = 0
    clip_s: float = 4.0
    shares: Shares = field(default_factory=Shares)
    resplit: bool = False
    task: str = "gender"
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """``seconds`` of a recording from ``start_s`` on; ``number`` counts those of one recording."""

    recording: Recording
    number: int
    start_s: float
    seconds: float


def arrange(
    data: DataSet, to: Path, settings: ArrangeSettings, report: Report = lambda share, text: None
) -> DataSet:
    """Cut, write and divide; returns the data set that was written, with its notes.

    Raises DataError when ``to`` is not empty or nobody has a recording that is long enough.
    """
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise DataError("{to} is not empty.", to=to, hint="Choose a new folder.")
    notes: list[Words] = []
    pieces = _choose(data, settings, notes)
    splits = split_pieces(pieces, settings, notes)
    to.mkdir(parents=True, exist_ok=True)
    written: list[Recording] = []
    skipped: list[Skipped] = []
    for index, (piece, split) in enumerate(zip(pieces, splits, strict=True)):
        report(index / len(pieces), "cutting clips")
        source = piece.recording
        try:
            clip = read_clip(source.path, sample_rate=RATE, start_s=piece.start_s, seconds=piece.seconds)
        except AudioError as error:
            skipped.append(Skipped(str(source.path), words_of(error)))
            continue
        stem = _plain(Path(source.name).with_suffix("").as_posix())
        name = f"{split}/{_plain(source.speaker)}/{stem}-{piece.number}.wav"
        (to / name).parent.mkdir(parents=True, exist_ok=True)
        write_wav(to / name, clip)
        written.append(
            dataclasses.replace(source, path=to / name, name=name, split=split, seconds=clip.seconds)
        )
    if not written:
        raise DataError("None of the recordings could be cut: {reason}", reason=skipped[0].reason)
    write_table(to, written, RATE)
    return DataSet(to, "manifest", tuple(written), tuple(skipped), tuple(notes), data.known_speakers)


def cut(recordings: Sequence[Recording], clip_s: float) -> list[list[Piece]]:
    """Return the pieces of ``clip_s`` seconds of each recording; none of a shorter one; 0: it as a whole."""
    if clip_s <= 0:
        return [[Piece(u, 0, 0.0, u.seconds)] for u in recordings]
    # A hundredth of a second more or less is the container's rounding.
    counts = [int((u.seconds + 0.01) / clip_s) for u in recordings]
    return [
        [Piece(u, number, number * clip_s, clip_s) for number in range(count)]
        for u, count in zip(recordings, counts, strict=True)
    ]


def split_pieces(pieces: Sequence[Piece], settings: ArrangeSettings, notes: list[Words]) -> list[str]:
    """Return the split of every piece: the data set's own, or a new one when wanted or needed."""
    own = [piece.recording.split for piece in pieces]
    if not settings.resplit and all(own):
        return own
    if not settings.resplit and any(own):
        notes.append(Words("Some recordings belong to no split, so all were divided anew."))
    if settings.task == "gender":
        groups = [piece.recording.speaker for piece in pieces]
        strata = [piece.recording.gender for piece in pieces]
        notes.append(Words("Divided by speaker: nobody is heard on two sides."))
        return divide(groups, strata, settings.shares, settings.seed)
    strata = [piece.recording.speaker for piece in pieces]
    notes.append(Words("Divided by session within each speaker: no recording is heard on two sides."))
    return divide(session_groups(pieces), strata, settings.shares, settings.seed)


def session_groups(pieces: Sequence[Piece]) -> list[str]:
    """Return what must stay together when everybody is on every side: the session, else the recording.

    A person of fewer than three sessions is divided by recording.
    """
    sessions: dict[str, set[str]] = {}
    for piece in pieces:
        sessions.setdefault(piece.recording.speaker, set()).add(piece.recording.session)
    return [
        piece.recording.session if len(sessions[piece.recording.speaker]) > 2 else piece.recording.name
        for piece in pieces
    ]


def _choose(data: DataSet, settings: ArrangeSettings, notes: list[Words]) -> list[Piece]:
    chosen: list[Piece] = []
    taken = short = 0
    for theirs in people_of(data.recordings).values():
        pieces = _in_turns(theirs, settings.clip_s)
        if len(pieces) < max(1, settings.clips_per_speaker):
            short += 1
            continue
        chosen += pieces[: settings.clips_per_speaker or None]
        taken += 1
        if taken == settings.n_speakers:
            break
    if not chosen:
        raise DataError(
            "Nobody in {root} has {value} clips of {clip_s:g} s.",
            root=data.root,
            value=max(1, settings.clips_per_speaker),
            clip_s=settings.clip_s,
        )
    if short:
        notes.append(
            Words(
                "{count} speakers have too few clips of {seconds:g} s and were left out.",
                count=short,
                seconds=settings.clip_s,
            )
        )
    if taken < settings.n_speakers:
        notes.append(
            Words(
                "Only {count} people have enough clips; {wanted} were wanted.",
                count=taken,
                wanted=settings.n_speakers,
            )
        )
    return chosen


def _in_turns(recordings: Sequence[Recording], clip_s: float) -> list[Piece]:
    """A person's pieces, one of each recording in turn, so that few clips come from many sessions."""
    rows = cut(recordings, clip_s)
    longest = max(map(len, rows), default=0)
    return [row[number] for number in range(longest) for row in rows if number < len(row)]


def _plain(text: str) -> str:
    """``text`` as a part of a file name on every system."""
    return "".join(char if char.isalnum() or char in "-_." else "_" for char in text).strip(".") or "_"
