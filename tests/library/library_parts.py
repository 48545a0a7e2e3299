"""Made-up recordings and vectors for the tests of the library."""

import hashlib
from datetime import UTC, datetime

import numpy as np

from voxdesk.core.types import QualityGrade
from voxdesk.library.people import NewReference

MODEL = "test-model"
CONSENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def unit(*numbers):
    vector = np.array(numbers, dtype=np.float32)
    return vector / np.linalg.norm(vector)


def recording(content, vector=None, **changes):
    """A reference whose content is named by ``content``; its voice is random unless given."""
    digest = hashlib.sha256(str(content).encode()).hexdigest()
    if vector is None:
        vector = np.random.default_rng(int(digest[:8], 16)).normal(size=8)
    values = {
        "source": f"/home/anna/recordings/{content}.wav",
        "sha256": digest,
        "speech_s": 4.0,
        "snr_db": 21.5,
        "quality": QualityGrade.GOOD,
        "model_id": MODEL,
        "vector": unit(*vector),
    }
    return NewReference(**{**values, **changes})
