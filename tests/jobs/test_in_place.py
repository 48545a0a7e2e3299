"""The runner for tests says the same things in the same order as the real one."""

import pytest

from voxdesk.jobs.job import JobState
from voxdesk.jobs.runner import InPlaceRunner


@pytest.fixture
def runner(qapp) -> InPlaceRunner:
    return InPlaceRunner("services")


def test_runs_at_the_next_turn_of_the_loop(runner, qtbot) -> None:
    said = []

    def work(request, services, ctx):
        ctx.report(0.5, "half")
        return (request, services)

    job = runner.submit(work, "request", "title")
    job.started.connect(lambda: said.append("started"))
    job.progressed.connect(lambda fraction, text: said.append((fraction, text)))
    job.finished.connect(said.append)
    assert said == []
    assert runner.busy
    qtbot.waitUntil(lambda: job.state is JobState.DONE, timeout=60_000)
    assert said == ["started", (0.5, "half"), ("request", "services")]
    assert not runner.busy


def test_failure_and_cancel(runner) -> None:
    error = RuntimeError("broken")

    def fail(request, services, ctx):
        raise error

    failing = runner.submit(fail, None)
    dropped = runner.submit(fail, None)
    dropped.cancel()
    runner.run_pending()
    assert failing.error is error
    assert failing.state is JobState.FAILED
    assert dropped.state is JobState.CANCELLED


def test_cancelled_by_a_listener_to_progress(runner) -> None:
    reached = []

    def work(request, services, ctx):
        ctx.report(0.1)
        ctx.check()
        reached.append(1)

    job = runner.submit(work, None)
    job.progressed.connect(lambda fraction, text: job.cancel())
    runner.run_pending()
    assert job.state is JobState.CANCELLED
    assert reached == []


def test_shutdown(runner) -> None:
    job = runner.submit(lambda request, services, ctx: 1, None)
    runner.shutdown()
    runner.run_pending()
    assert job.state is JobState.CANCELLED
