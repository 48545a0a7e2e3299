"""A small corpus of made-up voices, written once for all tests here."""

from pathlib import Path

import pytest
from voices import write_corpus


@pytest.fixture(scope="session")
def made_up_corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_corpus(tmp_path_factory.mktemp("corpus"))
