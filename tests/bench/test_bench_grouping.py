import pytest

from voxdesk.bench import grouping
from voxdesk.core.errors import DataError


def test_it_needs_a_corpus():
    with pytest.raises(DataError, match="corpus"):
        grouping.measure(None, print)


@pytest.mark.parametrize("choice", grouping._CHOICES)
def test_every_choice_is_one_that_the_method_has(choice):
    assert grouping.Params(**choice)
