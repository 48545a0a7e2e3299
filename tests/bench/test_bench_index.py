"""The index's benchmark on a small index: the road of the full one, and what was put is found."""

from voxdesk.bench.index import run


def test_a_small_run_times_every_question_and_each_finds_what_was_put_there():
    figures = run(recordings=1200, people=20, repeats=1)
    assert (figures["recordings"], figures["turns"]) == (1200, 12000)
    found = {row["question"]: row["found"] for row in figures["questions"]}
    assert found["everything"] == 1200
    assert found["unknown"] == 600
    assert found["folder"] == 30
    # March and July; so few recordings are of January. Every voice is in a group.
    later = {name for name in found if "month" in name} | {"half_of_the_time", "voices in no group"}
    assert {name for name in found if not found[name]} == later
    assert figures["slowest_ms"] == max(row["ms"] for row in figures["questions"])
