"""The index's benchmark on a small index: the road of the full one, and what was put is found."""

from voxdesk.bench.index import run


def test_a_small_run_times_every_question_and_each_finds_what_was_put_there():
    figures = run(recordings=1200, people=20, repeats=1)
    assert (figures["recordings"], figures["turns"]) == (1200, 12000)
    found = {row["question"]: row["found"] for row in figures["questions"]}
    assert found["list everything"] == 500
    assert found["count everything"] == 1200
    assert found["talk times everything"] == 21
    assert found["count unknown"] == 600
    assert found["count folder"] == 30
    later = {name for name in found if "month" in name}  # in March; so few recordings are of January
    assert {name for name in found if not found[name]} == later
    assert figures["slowest_ms"] == max(row["ms"] for row in figures["questions"])
