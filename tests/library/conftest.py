"""A library of its own for every test."""

import pytest
from library_parts import CONSENT, recording

from voxdesk.library.store import SpeakerStore


@pytest.fixture
def store(tmp_path):
    with SpeakerStore(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def make():
    return recording


@pytest.fixture
def consent():
    return CONSENT
