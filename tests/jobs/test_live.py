"""The live worker with an analyser that only counts: feeding, deciding, stopping, failing."""

import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from voxdesk.jobs.live import LiveWorker


class Counter:
    """Decides how many samples it has heard."""

    made: list["Counter"]

    def __init__(self, services: object, sample_rate: int, fpir: float) -> None:
        self.asked = (services, sample_rate, fpir)
        self.heard = 0
        self.threads: set[str] = set()

    def push(self, samples: np.ndarray) -> None:
        assert samples.dtype == np.float32
        self.threads.add(threading.current_thread().name)
        self.heard += len(samples)

    def decide(self) -> tuple["Counter", int]:
        return (self, self.heard)

    def finish(self) -> str:
        return f"{self.heard} samples"


@pytest.fixture
def worker(qapp) -> Iterator[LiveWorker]:
    made = LiveWorker("services", analyser=Counter)
    yield made
    made.shut_down()


def feed(worker: LiveWorker, count: int = 800) -> None:
    worker.feed(np.zeros(count, dtype=np.float32))


def test_decides_twice_a_second_on_everything_it_was_fed(worker, qtbot) -> None:
    decisions = []
    worker.decided.connect(decisions.append)
    begin, fed = time.monotonic(), 0
    worker.start(16_000, 0.05)

    def feed_until(wanted: int) -> bool:
        nonlocal fed
        feed(worker)
        fed += 800
        return len(decisions) >= wanted

    qtbot.waitUntil(lambda: feed_until(4))
    # Never more often, however seldom on a busy machine.
    assert time.monotonic() - begin > 0.49 * len(decisions)
    counts = [heard for _, heard in decisions]
    assert counts == sorted(counts)
    assert counts[0] > 0
    assert counts[-1] <= fed
    counter = decisions[0][0]
    assert counter.asked == ("services", 16_000, 0.05)
    assert counter.threads == {"live"}


def test_nothing_comes_after_stop(worker, qtbot) -> None:
    decisions = []
    worker.decided.connect(decisions.append)
    worker.start(16_000)
    feed(worker)
    time.sleep(0.7)  # a decision now waits in the event queue
    worker.stop()
    assert not worker.running
    qtbot.wait(700)
    feed(worker)
    assert decisions == []


def test_reset_forgets_but_goes_on(worker, qtbot) -> None:
    decisions = []
    worker.decided.connect(decisions.append)
    worker.start(8_000, 0.001)
    feed(worker, 5000)
    qtbot.waitUntil(lambda: len(decisions) > 0, timeout=60_000)
    worker.reset()
    decisions.clear()
    feed(worker, 10)
    qtbot.waitUntil(lambda: len(decisions) > 0, timeout=60_000)
    counter, heard = decisions[0]
    assert heard == 10
    assert counter.asked == ("services", 8_000, 0.001)


def test_stop_gives_what_was_heard_of_everything_that_was_fed(worker) -> None:
    worker.start(16_000)
    for _ in range(5):
        feed(worker)
    assert worker.stop().result(timeout=60) == "4000 samples"
    assert worker.stop().result(timeout=60) is None  # nobody listens any more


def test_a_slow_analyser_skips_decisions_and_keeps_the_sound(qapp, qtbot) -> None:
    deciding, enough = threading.Event(), threading.Event()

    class Slow(Counter):
        def decide(self):
            found = super().decide()
            deciding.set()
            assert enough.wait(60)
            return found

    worker = LiveWorker(None, analyser=Slow)
    decisions = []
    worker.decided.connect(decisions.append)
    worker.start(16_000)
    feed(worker)
    assert deciding.wait(60)
    for _ in range(50):
        feed(worker)
    enough.set()
    qtbot.waitUntil(lambda: len(decisions) >= 2)
    assert decisions[0][1] <= 800
    assert decisions[1][1] == 800 * 51
    worker.shut_down()


@pytest.mark.logs("live analysis failed")
def test_an_error_is_told_and_ends_it(qapp, qtbot) -> None:
    error = RuntimeError("onnx")

    class Broken(Counter):
        def push(self, samples):
            raise error

    worker = LiveWorker(None, analyser=Broken)
    worker.start(16_000)
    with qtbot.waitSignal(worker.failed, timeout=60_000) as caught:
        feed(worker)
    assert caught.args == [error]
    assert not worker.running
    assert worker.stop().result(timeout=60) is None
    worker.shut_down()
