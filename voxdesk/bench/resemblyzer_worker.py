"""Runs in a Python that has resemblyzer, VoxDesk or not: sound in by a pipe, its vectors out.

Each message is a little-endian count and as many float32: samples at 16 kHz in, a vector out. Told
paths instead, it takes resemblyzer's own road from each file to its vector and prints the seconds on
the clock and of processor time.
"""

import struct
import sys
import time
from collections.abc import Sequence
from typing import Any

import numpy as np

_VOLUME_DBFS = -30  # resemblyzer's own target
_ROUNDS = 3


def main(paths: Sequence[str]) -> None:
    """Serve the pipe, or measure the road with ``paths``."""
    import resemblyzer

    encoder = resemblyzer.VoiceEncoder("cpu", verbose=False)
    if paths:
        _measure(resemblyzer, encoder, paths)
    else:
        _serve(resemblyzer, encoder)


def _serve(resemblyzer: Any, encoder: Any) -> None:
    answers = sys.stdout.buffer
    while header := sys.stdin.buffer.read(4):
        (count,) = struct.unpack("<I", header)
        samples = np.frombuffer(sys.stdin.buffer.read(4 * count), dtype="<f4")
        # Silence has no volume to normalise, and the program is asked about it too.
        if np.abs(samples).max(initial=0.0) > 0:
            samples = resemblyzer.normalize_volume(samples, _VOLUME_DBFS, increase_only=True)
        vector = np.asarray(encoder.embed_utterance(samples.astype(np.float32)), dtype="<f4")
        answers.write(struct.pack("<I", len(vector)) + vector.tobytes())
        answers.flush()


def _measure(resemblyzer: Any, encoder: Any, paths: Sequence[str]) -> None:
    encoder.embed_utterance(resemblyzer.preprocess_wav(paths[0]))  # loading is not measured
    rounds = []
    for _ in range(_ROUNDS):
        start_s, processor_s = time.perf_counter(), time.process_time()
        for path in paths:
            encoder.embed_utterance(resemblyzer.preprocess_wav(path))
        rounds.append((time.perf_counter() - start_s, time.process_time() - processor_s))
    sys.stdout.write("{} {}\n".format(*min(rounds)))


if __name__ == "__main__":
    main(sys.argv[1:])
