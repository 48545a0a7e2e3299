import numpy as np
import pytest

from voxdesk.bench import grouping
from voxdesk.clustering.base import Voices
from voxdesk.core.errors import DataError


def test_it_needs_a_corpus():
    with pytest.raises(DataError, match="corpus"):
        grouping.measure(None, print)


@pytest.mark.parametrize("choice", grouping._CHOICES)
def test_every_choice_is_one_that_the_method_has(choice):
    assert grouping.Params(**choice)


def test_small_folders_hold_a_few_people_and_one_of_them_most_often():
    people = np.repeat(np.arange(12), 20)
    voices = Voices(np.eye(240, dtype=np.float32), np.ones(240, dtype=np.float32))
    heap = grouping._Heap(voices, people, np.arange(12) // 6)
    found = list(grouping._small_folders(heap))
    assert {kind for kind, _ in found} == {"2 to 8 people, any corpus", "2 to 8 people, one corpus"}
    for kind, folder in found:
        counts = np.bincount(folder.people)
        assert 2 <= len(counts) <= 8
        assert sorted(counts)[-1] == 20
        assert sorted(counts)[-2] <= 12
        assert counts.min() >= 2
        if kind.endswith("one corpus"):
            assert len(set(folder.corpora)) == 1
