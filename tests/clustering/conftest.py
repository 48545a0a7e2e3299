"""Voices drawn with a spread as real ones have: people overlap, and talk in several sessions."""

import time

import numpy as np
import pytest

from voxdesk.clustering.base import Voices
from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled

THRESHOLD = 0.3


def calibration(threshold=THRESHOLD):
    return Calibration(12.0, -12.0 * threshold, (0.01,), (10,), ((0.45,),), 0.05, 1.0)


def draw(counts, seed=0, spread=0.5, dimension=64):
    """Unit vectors and people of ``counts`` recordings each, in random order."""
    generator = np.random.default_rng(seed)
    truth = np.repeat(np.arange(len(counts)), counts)
    means = generator.normal(size=(len(counts), dimension))
    noise = generator.normal(size=(len(truth), dimension)) * generator.lognormal(0, 0.2, (len(truth), 1))
    vectors = means[truth] + spread * noise
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    order = generator.permutation(len(truth))
    return vectors[order].astype(np.float32), truth[order]


def as_voices(vectors, threshold=THRESHOLD, speech_s=5.0):
    return Voices(
        vectors, np.full(len(vectors), speech_s, dtype=np.float32), calibration=calibration(threshold)
    )


class Impatient:
    """Asks for the end after a while, and remembers the longest work between two questions.

    Work is this thread's own processor time, which other programs do not stretch.
    """

    def __init__(self, patience_s):
        self.end_s = time.monotonic() + patience_s
        self.longest_s, self.asked_s = 0.0, time.thread_time()

    def check(self):
        now_s = time.thread_time()
        self.longest_s = max(self.longest_s, now_s - self.asked_s)
        if time.monotonic() > self.end_s:
            raise Cancelled
        self.asked_s = time.thread_time()

    def report(self, fraction, text=""):
        self.check()


def work_of_a_yardstick():
    """Processor time of comparing 4,000 voices with each other: what no piece of work may exceed by much."""
    vectors = np.random.default_rng(0).normal(size=(4_000, 64)).astype(np.float32)
    needed_s = []
    for _ in range(3):
        begin_s = time.thread_time()
        for start in range(0, len(vectors), 500):
            (vectors[start : start + 500] @ vectors.T).argmax(axis=1)
        needed_s.append(time.thread_time() - begin_s)
    return max(needed_s)


@pytest.fixture
def ctx():
    return CallbackContext()
