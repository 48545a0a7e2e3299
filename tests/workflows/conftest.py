"""Services over small networks that tell the synthetic voices apart."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tiny_models import tiny_paths, write_listening_models

from voxdesk.core.paths import Paths
from voxdesk.workflows.services import Services, open_services


@pytest.fixture(scope="session")
def listening_models(tmp_path_factory: pytest.TempPathFactory, voices: dict[str, list[Path]]) -> Path:
    return write_listening_models(tmp_path_factory.mktemp("models"), voices)


@pytest.fixture
def paths(tmp_path: Path, listening_models: Path) -> Paths:
    return tiny_paths(tmp_path / "user", listening_models)


@pytest.fixture
def services(paths: Paths) -> Iterator[Services]:
    opened = open_services(paths)
    yield opened
    opened.close()
