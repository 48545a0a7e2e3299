"""What is read from outside is what its reader takes it for, or a ValueError."""

import pytest

from voxdesk.core.reading import as_list, as_rows, as_table, as_whole, parse_json, parse_json_list


def test_json_is_an_object_or_an_array_as_its_reader_says() -> None:
    assert parse_json('{"a": [1]}') == {"a": [1]}
    assert parse_json_list("[1, null]") == [1, None]
    for text in ("[]", "1", "null", '"a"', "{", ""):
        with pytest.raises(ValueError):
            parse_json(text)
    for text in ("{}", "1", "null", '"a"', "[", ""):
        with pytest.raises(ValueError):
            parse_json_list(text)


@pytest.mark.parametrize(
    ("read", "right", "wrong"),
    [
        (as_table, {"a": 1}, [1]),
        (as_list, [1], {"a": 1}),
        (as_rows, [[1], []], [[1], 2]),
        (as_whole, 3, 3.0),
        (as_whole, 0, False),
        (as_whole, -1, "1"),
    ],
)
def test_a_value_is_what_it_is_taken_for_or_refused(read, right: object, wrong: object) -> None:
    assert read(right) == right
    with pytest.raises(ValueError, match="no "):
        read(wrong)
