"""The library's benchmark on a small library: the same road as the full one, and right answers."""

from voxdesk.bench.library import run


def test_a_small_run_gives_every_figure_and_names_people_rightly():
    figures = run(people=400, dimension=64, probes=40)
    assert figures["people"] == 400
    assert figures["names_right"] == 1.0
    assert 0 < figures["decision_p50_ms"] <= figures["decision_p95_ms"] <= figures["decision_max_ms"]
    assert figures["gallery_again_ms"] < 1000 * figures["gallery_s"] + 50
    assert figures["file_mb"] > 0.2
