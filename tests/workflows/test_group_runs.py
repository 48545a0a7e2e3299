"""Groupings side by side: the same, unlike, of other items, against the truth."""

import numpy as np
import pytest

from voxdesk.core.cluster_types import ClusterItem, ClusterResult
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.workflows.folders.runs import RunsRequest, judge_runs

CTX = CallbackContext()


def run(folder, names, labels):
    items = tuple(ClusterItem(str(folder / name), 0.0, 1.0) for name in names)
    count = len(items)
    return ClusterResult(
        items, np.array(labels, np.int64), np.ones((count, 2), np.float32), np.ones(count, np.float32),
        "auto", {}, 1, {}, (), (), 0.1,
    )  # fmt: skip


def test_agreement_does_not_depend_on_the_numbers_of_groups(tmp_path) -> None:
    runs = (
        run(tmp_path, "abcdef", [0, 0, 0, 1, 1, 1]),
        run(tmp_path, "abcdef", [5, 5, 5, 2, 2, 2]),
        run(tmp_path, "abcdef", [0, 1, 0, 1, 0, 1]),
        run(tmp_path, "fcba", [1, 0, 0, 0]),
        run(tmp_path, "xyz", [0, 0, 1]),
    )
    found = judge_runs(RunsRequest(tmp_path, runs), None, CTX)
    assert [figures.agreement for figures in found[:2]] == [1.0, 1.0]
    assert found[2].agreement < 0.2
    assert found[3].agreement == 1.0
    assert found[4].agreement is None
    assert all(figures.scores is None for figures in found)
    assert judge_runs(RunsRequest(tmp_path, runs, 2), None, CTX)[2].agreement == 1.0


def test_the_truth_judges_every_run(tmp_path) -> None:
    for name in "abcd":
        (tmp_path / name).touch()
    truth = tmp_path / "truth.csv"
    truth.write_text("path,speaker\na,Ann\nb,Ann\nc,Ben\nd,Ben\n")
    runs = (run(tmp_path, "abcd", [0, 0, 1, 1]), run(tmp_path, "abcd", [0, 0, 0, -1]))
    right, wrong = judge_runs(RunsRequest(tmp_path, runs, 0, truth), None, CTX)
    assert (right.scores.acc, right.scores.purity, right.scores.k_error) == (1.0, 1.0, 0)
    assert (wrong.scores.acc, wrong.scores.k_error) == (0.5, -1)
    truth.write_text("path,speaker\nother,Ann\n")
    with pytest.raises(DataError, match="names none"):
        judge_runs(RunsRequest(tmp_path, runs, 0, truth), None, CTX)
