import csv
import json

import numpy as np
import pytest

from tests.cluster_home import write_centred_encoder
from voxdesk.bench.cluster import GENERAL, choose_clips, made_up, real
from voxdesk.bench.synthetic_embeddings import Spread, draw_voices, uneven_counts
from voxdesk.cli.main import run
from voxdesk.clustering.registry import find_method
from voxdesk.core.errors import DataError
from voxdesk.core.paths import default_paths


def test_made_up_voices_are_what_they_claim():
    counts = uneven_counts(1_000, 60)
    assert counts.sum() == 1_000
    assert counts.min() >= 1
    assert counts.max() > 3 * np.median(counts)
    vectors, people = draw_voices(counts, Spread())
    np.testing.assert_array_equal(np.bincount(people), counts)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    scores = vectors @ vectors.T
    same = people[:, None] == people
    np.fill_diagonal(scores, np.nan)
    assert np.nanmean(scores[same]) > 0.3
    assert abs(np.nanmean(scores[~same])) < 0.05
    # Never well separated: the likest strangers are more alike than many recordings of one person.
    assert np.nanquantile(scores[~same], 0.999) > np.nanquantile(scores[same], 0.1)
    harder, _ = draw_voices(counts, Spread(noise=3.0))
    assert (harder @ harder.T)[same].mean() < scores[same & ~np.isnan(scores)].mean()


def test_made_up_voices_are_grouped_by_each_method_in_a_process_of_its_own():
    # Enough for the methods that start a process of their own to do so.
    few = [find_method(name) for name in ("auto", "hdbscan", "dynmsc")]
    rows = made_up(lambda text: None, ((1_010, 40), (1_200, 48)), few)["groupings"]
    found = {(row["method"], row["recordings"]): row for row in rows}
    assert found["auto", 1_010]["acc"] > 0.8
    assert found["auto", 1_200]["acc"] > 0.8
    assert found["auto", 1_200]["people"] == 48
    assert found["auto", 1_200]["peak_mb"] > 10
    assert found["hdbscan", 1_010]["processor_s"] > 0
    assert set(found) == {("auto", 1_010), ("hdbscan", 1_010), ("dynmsc", 1_010), ("auto", 1_200)}


def test_the_bench_asks_every_method_that_groups_vectors():
    asked = {method.id for method in GENERAL}
    assert asked >= {"auto", "agglomerative", "fasterpam", "kmeans", "pca-kmeans", "spectral", "hdbscan"}
    assert "block-autoencoder" not in asked


def test_the_verb_prints_the_table(monkeypatch, capsys):
    rows = [
        {"method": "auto", "recordings": 50_000, "acc": 0.91234, "k_error": -3},
        {"method": "kmeans", "recordings": 10, "acc": 0.5, "k_error": 0},
    ]
    monkeypatch.setattr("voxdesk.bench.cluster.measure", lambda data, note: {"groupings": rows})
    assert run(["bench", "cluster"]) == 0
    lines = capsys.readouterr().out.splitlines()
    table = [line.split() for line in lines if line.startswith("    ")]
    assert table == [
        ["method", "recordings", "acc", "k_error"],
        ["auto", "50000", "0.9123", "-3"],
        ["kmeans", "10", "0.5", "0"],
    ]
    assert len({len(line) for line in lines if line.startswith("    ")}) == 1
    assert run(["bench", "cluster", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["groupings"] == rows


@pytest.fixture
def data(voices, tmp_path):
    """The synthetic people's sentences as a corpus; two of them have enough clips."""
    rows = []
    for name in ("anna", "carl"):
        for index in range(6):
            source = voices[name][index % 3]
            path = tmp_path / f"{name}-{index}.wav"
            path.write_bytes(source.read_bytes())
            rows.append((path.name, name, "dev", 9.0))
    rows += [("dora-1.wav", "dora", "dev", 9.0), ("anna-0.wav", "other", "train", 9.0)]
    rows += [(f"anna-{index}.wav", "short", "dev", 1.0) for index in range(6)]
    with (tmp_path / "manifest.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["path", "speaker", "split", "seconds"])
        writer.writerows(rows)
    return tmp_path


def test_the_people_of_the_issue_are_chosen(data):
    clips = choose_clips(data)
    assert {clip.speaker for clip in clips} == {"anna", "carl"}
    assert len(clips) == 12
    table = (data / "manifest.csv").read_text(encoding="utf-8")
    (data / "manifest.csv").write_text(table.replace(",dev,", ",train,"), encoding="utf-8")
    with pytest.raises(DataError, match="no dev person"):
        choose_clips(data)
    with pytest.raises(DataError, match="There is no folder"):
        choose_clips(data / "nowhere")


def test_the_whole_road_on_recordings(data, voices):
    write_centred_encoder(default_paths().user_models, voices)
    methods = [find_method(name) for name in ("auto", "kmeans", "dynmsc")]
    figures = real(data, lambda text: None, methods)
    assert (figures["people"], figures["files"]) == (2, 12)
    found = {(row["method"], row["number"]): row for row in figures["groupings"]}
    assert found["auto", "given"]["acc"] == 1.0
    assert ("dynmsc", "unknown") in found
    assert figures["again_s"] >= 0
    low, high = figures["auto_acc_interval"].split(" to ")
    assert 0 <= float(low) <= float(high) <= 1
