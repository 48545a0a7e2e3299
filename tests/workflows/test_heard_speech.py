"""The speech of a recording survives the numbers in which the cache keeps it."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from voxdesk.diarization.assembly import TrackActivity
from voxdesk.diarization.pieces import Piece
from voxdesk.workflows.listen.heard_speech import HeardSpeech, packed, unpacked


@given(st.integers(0, 9), st.integers(0, 5), st.integers(0, 40), st.integers(0, 3_000_000))
def test_what_is_packed_is_unpacked(pieces: int, tracks: int, frames: int, offset: int) -> None:
    rng = np.random.default_rng((pieces, tracks, frames, offset))
    heard = HeardSpeech(
        rng.integers(0, 256, frames).astype(np.uint8),
        tuple(
            TrackActivity(offset + number, offset, rng.integers(0, 256, number + 1).astype(np.uint8))
            for number in range(tracks)
        ),
        tuple(
            Piece(number, tuple((offset + run, offset + run + 9) for run in range(0, 20 * number + 10, 10)))
            for number in range(pieces)
        ),
        rng.standard_normal((pieces, 7)).astype(np.float32),
        rng.standard_normal(pieces).astype(np.float32),
    )
    numbers = packed(heard)
    assert np.isfinite(numbers).all()
    found = unpacked(numbers, heard.logits)
    assert found is not None
    np.testing.assert_array_equal(found.logits, heard.logits)
    assert found.pieces == heard.pieces
    np.testing.assert_array_equal(found.at_once, heard.at_once)
    np.testing.assert_array_equal(found.vectors, heard.vectors)
    for before, after in zip(heard.tracks, found.tracks, strict=True):
        assert (before.track, before.start) == (after.track, after.start)
        np.testing.assert_array_equal(before.active, after.active)


def test_other_numbers_are_nothing() -> None:
    assert unpacked(np.ones(3, dtype=np.float32)) is None
    assert unpacked(np.full(40, 7.0, dtype=np.float32)) is None
