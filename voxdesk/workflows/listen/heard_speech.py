"""The speech of a recording as diarization hears it, and the numbers in which a cache keeps it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.types import Float32
from voxdesk.diarization.assembly import TrackActivity, UInt8
from voxdesk.diarization.listener import MOST_AT_ONCE
from voxdesk.diarization.pieces import Piece

_AS_NUMBERS = 3  # bytes that one float32 holds exactly


@dataclass(frozen=True, slots=True)
class HeardSpeech:
    """Tracks of local speakers, and their pieces with unit vectors f32[n, D].

    ``at_once`` u8[F] (255: two) tells how many people are expected to speak in each frame. ``logits`` f32[n]
    tell how each piece sounds, male minus female.
    """

    at_once: UInt8
    tracks: tuple[TrackActivity, ...]
    pieces: tuple[Piece, ...]
    vectors: Float32
    logits: Float32

    @property
    def people_at_once(self) -> Float32:
        """The expected number f32[F] of people who speak."""
        return self.at_once.astype(np.float32) * np.float32(MOST_AT_ONCE / 255)

    @property
    def seconds(self) -> NDArray[np.float64]:
        """Lengths f64[n] of the pieces."""
        return np.array([piece.seconds for piece in self.pieces])


def without_pieces(
    speech: HeardSpeech, out: NDArray[np.bool_], silent: NDArray[np.bool_] | None = None
) -> HeardSpeech:
    """Leave the pieces in ``out`` bool[n] out, and the tracks that hold no others.

    In the frames that are ``silent`` bool[F] nobody speaks.
    """
    stay = {piece.track for piece, left in zip(speech.pieces, out, strict=True) if not left}
    gone = {piece.track for piece in speech.pieces} - stay
    return HeardSpeech(
        speech.at_once if silent is None else np.where(silent, 0, speech.at_once).astype(np.uint8),
        tuple(part for part in speech.tracks if part.track not in gone),
        tuple(piece for piece, left in zip(speech.pieces, out, strict=True) if not left),
        speech.vectors[~out],
        speech.logits[~out],
    )


def packed(heard: HeardSpeech) -> Float32:
    """Return ``heard`` as finite numbers f32[m]; the logits belong to another model, and stay out."""
    runs = [(number, *run) for number, piece in enumerate(heard.pieces) for run in piece.runs]
    tables = (
        np.array([[piece.track] for piece in heard.pieces]).reshape(-1, 1),
        np.array(runs).reshape(-1, 3),
        np.array([(part.track, part.start, len(part.active)) for part in heard.tracks]).reshape(-1, 3),
    )
    active = np.concatenate([heard.at_once, *(part.active for part in heard.tracks)])
    sizes = [len(heard.at_once), *(len(table) for table in tables), heard.vectors.shape[1], len(active)]
    # Frames and bytes by thousands apart: a float32 holds whole numbers up to 16 million exactly.
    parts = [np.array(sizes), *(table.ravel() for table in tables)]
    numbers = np.concatenate([_split(np.concatenate(parts)), _triples(active)])
    return np.concatenate([numbers.astype(np.float32), heard.vectors.ravel()])


def unpacked(numbers: Float32, logits: Float32 | None = None) -> HeardSpeech | None:
    """Tell what ``packed`` made numbers of, with ``logits`` (zeros without); None when it cannot be that."""
    try:
        frames, pieces, runs, tracks, dimension, active = _joined(numbers[:12])
        length = 2 * (pieces + 3 * runs + 3 * tracks)
        whole = _joined(numbers[12 : 12 + length])
        owners, rest = whole[:pieces], whole[pieces:]
        table, parts = rest[: 3 * runs].reshape(-1, 3), rest[3 * runs :].reshape(-1, 3)
        at = 12 + length
        count = -(-int(active) // _AS_NUMBERS)
        levels = _bytes(numbers[at : at + count])[:active]
        vectors = numbers[at + count :].reshape(pieces, dimension)
    except ValueError:
        return None
    spoken: list[list[tuple[int, int]]] = [[] for _ in range(pieces)]
    for number, start, end in table:
        spoken[number].append((int(start), int(end)))
    found, position = [], int(frames)
    for track, start, size in parts:
        found.append(TrackActivity(int(track), int(start), levels[position : position + size]))
        position += int(size)
    return HeardSpeech(
        levels[:frames],
        tuple(found),
        tuple(Piece(int(owner), tuple(own)) for owner, own in zip(owners, spoken, strict=True)),
        vectors.astype(np.float32),
        np.zeros(int(pieces), dtype=np.float32) if logits is None else logits,
    )


def _split(values: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.stack(np.divmod(values.astype(np.int64), 4096), axis=1).ravel()


def _joined(numbers: Float32) -> NDArray[np.int64]:
    pairs = np.rint(numbers).astype(np.int64).reshape(-1, 2)
    found: NDArray[np.int64] = pairs[:, 0] * 4096 + pairs[:, 1]
    return found


def _triples(levels: UInt8) -> NDArray[np.int64]:
    padded = np.pad(levels, (0, -len(levels) % _AS_NUMBERS)).reshape(-1, _AS_NUMBERS).astype(np.int64)
    numbers: NDArray[np.int64] = padded @ np.array([65_536, 256, 1])
    return numbers


def _bytes(numbers: Float32) -> UInt8:
    values = np.rint(numbers).astype(np.int64)[:, None]
    found: UInt8 = (values // np.array([65_536, 256, 1]) % 256).astype(np.uint8).ravel()
    return found
