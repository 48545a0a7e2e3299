import numpy as np

from voxdesk.diarization.turns import number_by_appearance
from voxdesk.timeline.labels import voice_letters


def test_groups_are_numbered_as_they_appear() -> None:
    assert number_by_appearance(np.array([7, 7, 2, 9, 2])).tolist() == [0, 0, 1, 2, 1]


def test_letters_go_on_after_z() -> None:
    assert [voice_letters(number) for number in (0, 1, 25, 26, 27, 701, 702)] == [
        "A",
        "B",
        "Z",
        "AA",
        "AB",
        "ZZ",
        "AAA",
    ]
