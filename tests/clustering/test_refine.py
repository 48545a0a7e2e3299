import numpy as np

from tests.clustering.conftest import calibration
from voxdesk.clustering.refine import absorb_small_clusters


def test_an_odd_recording_joins_the_group_it_resembles():
    vectors = np.eye(4, dtype=np.float32)
    rows = np.array([0] * 20 + [1] * 20 + [2, 3])
    voices = vectors[rows].copy()
    voices[40] = [0.6, 0.0, 0.8, 0.0]  # halfway like the first person
    labels = absorb_small_clusters(voices, rows, 0.3, calibration())
    assert labels[40] == 0
    assert labels[41] == 3  # like nobody: one more person
    assert (labels[:40] == rows[:40]).all()


def test_small_groups_stay_where_small_is_usual():
    voices = np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (6, 1))
    labels = np.array([0, 0, 1, 1, 2, -1])
    np.testing.assert_array_equal(absorb_small_clusters(voices, labels, 0.3, calibration()), labels)
    everybody = absorb_small_clusters(voices, labels, 0.9, calibration())
    assert everybody[4] in (0, 1)
    assert everybody[5] == -1
