"""The ring between the sound card's callback and the rest."""

import threading

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from voxdesk.audio.ring import Ring


def numbers(first: int, last: int) -> np.ndarray:
    return np.arange(first, last, dtype=np.float32)


def test_what_was_written_is_read_once_and_in_order():
    ring = Ring(100)
    ring.write(numbers(0, 30))
    ring.write(numbers(30, 50))
    assert_array_equal(ring.read(), numbers(0, 50))
    assert len(ring.read()) == 0
    assert ring.written == 50


def test_blocks_of_any_size_go_round_the_end():
    ring, position = Ring(97), 0
    for size in [1, 50, 96, 97, 13, 40, 64, 5] * 20:
        ring.write(numbers(position, position + size))
        assert_array_equal(ring.read(), numbers(position, position + size))
        position += size
    assert ring.overruns == 0


def test_a_window_is_one_contiguous_view_at_any_place():
    ring = Ring(64)
    for first in range(0, 640, 7):
        ring.write(numbers(first, first + 7))
        window = ring.latest(40)
        assert_array_equal(window, numbers(max(0, first + 7 - 40), first + 7))
        assert window.base is not None
        assert window.flags.c_contiguous
    assert len(ring.latest(1000)) == 64
    assert len(Ring(64).latest(10)) == 0


def test_a_reader_that_comes_too_late_loses_the_oldest_and_it_is_counted():
    ring = Ring(100)
    ring.write(numbers(0, 60))
    ring.write(numbers(60, 150))
    assert_array_equal(ring.read(), numbers(50, 150))
    assert ring.overruns == 50
    ring.write(numbers(150, 400))  # a block larger than the ring
    assert_array_equal(ring.read(), numbers(300, 400))
    assert ring.overruns == 200


def test_a_ring_without_room_is_refused():
    with pytest.raises(ValueError, match="positive"):
        Ring(0)


def test_two_threads_lose_nothing_and_mix_nothing_up():
    ring, total = Ring(200_000), 4_000_000
    random = np.random.default_rng(1)

    def write() -> None:
        position = 0
        while position < total:
            size = min(int(random.integers(1, 2000)), total - position)
            ring.write(np.arange(position, position + size) % 65_536)
            position += size
            while ring.written - seen[0] > 150_000:  # a sound card would not wait; the test must
                pass

    seen = [0]
    writer = threading.Thread(target=write)
    writer.start()
    expected = 0
    while expected < total:
        samples = ring.read()
        assert_array_equal(
            samples, (np.arange(expected, expected + len(samples)) % 65_536).astype(np.float32)
        )
        expected += len(samples)
        seen[0] = expected
    writer.join()
    assert ring.overruns == 0
