import numpy as np
import pytest

from voxdesk.core.calibration.overlap import OverlapLimits, within
from voxdesk.core.types import Segment


def test_only_moments_within_speech_count() -> None:
    probabilities = np.linspace(0, 1, 11, dtype=np.float32)
    np.testing.assert_allclose(
        within(probabilities, 0.1, [Segment(0.2, 0.4), Segment(0.9, 2.0)]), [0.2, 0.3, 0.9, 1]
    )
    assert within(probabilities, 0.1, []).shape == (0,)


def test_a_recording_of_one_person_may_hold_a_few_doubtful_moments() -> None:
    limits = OverlapLimits(frame=0.5, recording=0.2)
    assert not limits.several(np.array([0.9, 0.1, 0.1, 0.2, 0.4], dtype=np.float32))
    assert limits.several(np.array([0.9, 0.5, 0.1, 0.2, 0.4], dtype=np.float32))
    assert not limits.several(np.zeros(0, dtype=np.float32))


@pytest.mark.parametrize(("frame", "recording"), [(0.0, 0.5), (1.0, 0.5), (0.5, 0.0), (0.5, 1.1)])
def test_limits_are_probabilities(frame: float, recording: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        OverlapLimits(frame, recording)
