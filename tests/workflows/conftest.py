"""Services over small networks that tell the synthetic voices apart."""

import csv
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from tiny_models import tiny_paths, write_listening_models

from voxdesk.core.paths import Paths
from voxdesk.training.data.table import COLUMNS
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


@pytest.fixture
def small_corpus(tmp_path: Path, voices: dict[str, list[Path]]) -> Path:
    """A manifest over the synthetic people: all of them in dev."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    with (folder / "manifest.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, COLUMNS)
        table.writeheader()
        for name, paths in voices.items():
            for path in paths:
                (folder / path.name).write_bytes(path.read_bytes())
                with wave.open(str(path)) as sound:
                    seconds = sound.getnframes() / sound.getframerate()
                row = {"path": path.name, "corpus": "espeak", "speaker": name, "split": "dev"}
                table.writerow({**row, "seconds": f"{seconds:.2f}", "original_rate": 22050})
    return folder
