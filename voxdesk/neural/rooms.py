"""Random rooms in, impulse responses at 16 kHz out, by the image method."""

from pathlib import Path

import numpy as np

from voxdesk.core.files import write_atomically
from voxdesk.core.types import Float32

_LENGTH = 8000
_MENDINGS = 5


def make_rooms(count: int, seed: int) -> Float32:
    """Return impulse responses f32[count, 8000] of random shoe-box rooms (Allen & Berkley 1979).

    Rooms measure 3 to 10 m a side, with a reverberation time of 0.15 to 0.7 s. The speaker is 0.3 to 4 m from
    the microphone.
    """
    import pyroomacoustics

    rng = np.random.default_rng(seed)
    responses = np.zeros((count, _LENGTH), dtype=np.float32)
    for index in range(count):
        size = np.array([rng.uniform(3, 10), rng.uniform(2.5, 8), rng.uniform(2.3, 3.5)])
        # A small room cannot be made to echo for long, nor a large one to be dead: Sabine's bounds.
        volume, surface = size.prod(), 2 * (size[0] * size[1] + size[0] * size[2] + size[1] * size[2])
        driest = 0.161 * volume / surface / 0.95
        absorption, _ = pyroomacoustics.inverse_sabine(max(rng.uniform(0.15, 0.7), driest), size)
        room = pyroomacoustics.ShoeBox(
            size, fs=16_000, materials=pyroomacoustics.Material(absorption), max_order=10
        )
        microphone = rng.uniform(0.3, size - 0.3)
        room.add_microphone(microphone)
        room.add_source(_source_near(microphone, size, rng))
        room.compute_rir()
        response = room.rir[0][0][:_LENGTH]
        responses[index, : len(response)] = response / np.abs(response).max()
    return responses


def cached_rooms(path: Path, count: int, seed: int) -> Float32:
    """Return the rooms kept in ``path`` (.npy), made first when the file is not there."""
    if path.is_file():
        rooms: Float32 = np.load(path, allow_pickle=False, mmap_mode="r")
        return rooms
    responses = make_rooms(count, seed)
    path.parent.mkdir(parents=True, exist_ok=True)
    with write_atomically(path) as file:
        np.save(file, responses, allow_pickle=False)
    return responses


def _source_near(microphone: np.ndarray, size: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    direction = rng.normal(size=3) * [1, 1, 0.3]
    offset = direction / np.linalg.norm(direction) * rng.uniform(0.3, 4)
    return np.clip(microphone + offset, 0.2, size - 0.2)


def rooms_that_echo(rt60_s: float, count: int, seed: int) -> list[Float32]:
    """Return ``count`` impulse responses at 16 kHz of rooms that have the reverberation time ``rt60_s``.

    Living rooms to halls, the speaker 1 to 2.5 m from the microphone, as many reflections as the time needs.
    Sabine's formula is off by up to a third for real shapes. So the walls are mended until the time measured
    is within a tenth of the one wanted (ISO 3382).
    """
    rng = np.random.default_rng(seed)
    found: list[Float32] = []
    while len(found) < count:
        size = np.array([rng.uniform(4, 8), rng.uniform(3, 6), rng.uniform(2.4, 3.2)])
        microphone = rng.uniform(0.6, size - 0.6)
        source = _source_near(microphone, size, rng)
        if 1.0 <= np.linalg.norm(source - microphone) <= 2.5:
            response = _echoing(rt60_s, size, source, microphone)
            found.append(response / np.abs(response).max())
    return found


def _echoing(rt60_s: float, size: np.ndarray, source: np.ndarray, microphone: np.ndarray) -> Float32:
    import pyroomacoustics

    aimed_s = rt60_s
    for _ in range(_MENDINGS):
        absorption, order = pyroomacoustics.inverse_sabine(aimed_s, size)
        room = pyroomacoustics.ShoeBox(
            size, fs=16_000, materials=pyroomacoustics.Material(absorption), max_order=order
        )
        room.add_microphone(microphone)
        room.add_source(source)
        room.compute_rir()
        response = np.asarray(room.rir[0][0], dtype=np.float32)
        heard_s = float(pyroomacoustics.experimental.measure_rt60(response, fs=16_000, decay_db=30))
        if abs(heard_s - rt60_s) <= 0.1 * rt60_s:
            break
        aimed_s *= rt60_s / heard_s
    return response
