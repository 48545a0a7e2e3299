"""Which voice of an older timeline is which of a newer one."""

from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.rename import named_anew


def turn(start_s: float, end_s: float, label: str) -> Turn:
    return Turn(start_s, end_s, label if label.islower() else None, label, Gender.FEMALE)


def test_a_voice_is_the_one_that_shares_most_time() -> None:
    before = (turn(0, 4, "anna"), turn(3, 6, "ben"), turn(7, 9, "anna"), turn(20, 21, "Gone"))
    after = (turn(0, 4, "A"), turn(3, 6, "ben"), turn(7, 9, "A"))
    new = named_anew(before, after)
    assert {label: each.label for label, each in new.items()} == {"anna": "A", "ben": "ben"}
    assert new["anna"].name is None
    assert named_anew((), after) == {}
    assert named_anew(before, ()) == {}
