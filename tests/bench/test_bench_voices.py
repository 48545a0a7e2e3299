"""The benchmark of very many voices on a few: they are filled in, grouped, and ten more join."""

from voxdesk.bench.voices import run


def test_a_small_run_groups_voices_as_they_were_drawn_and_ten_more_after_them():
    figures = run(600, 30)
    assert (figures["voices"], figures["people"]) == (600, 30)
    assert 24 <= figures["groups"] <= 60
    assert figures["nmi"] > 0.85
    assert figures["peak_mb"] >= figures["filled_mb"] > 0
