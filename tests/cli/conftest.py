"""Verbs run in this process, over small networks that tell the synthetic voices apart."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from tiny_models import tiny_paths, write_listening_models

import voxdesk.cli.main
from voxdesk.core.paths import Paths


@dataclass(frozen=True)
class Ran:
    """What a verb left: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def object(self) -> dict[str, Any]:
        """The only JSON object of standard output."""
        (only,) = self.objects
        return only


Verb = Callable[..., Ran]


@pytest.fixture(scope="session")
def cli_models(tmp_path_factory: pytest.TempPathFactory, voices: dict[str, list[Path]]) -> Path:
    return write_listening_models(tmp_path_factory.mktemp("models"), voices)


@pytest.fixture
def cli_paths(tmp_path: Path, cli_models: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    paths = tiny_paths(tmp_path / "user", cli_models)
    # Another process has nothing in its memory.
    monkeypatch.setattr(voxdesk.cli.main, "default_paths", lambda: replace(paths))
    return paths


@pytest.fixture
def verb(cli_paths: Paths, capsys: pytest.CaptureFixture[str]) -> Verb:
    """Runs ``voxdesk ARGUMENTS…``."""

    def run(*arguments: object) -> Ran:
        capsys.readouterr()
        code = voxdesk.cli.main.run([str(argument) for argument in arguments])
        caught = capsys.readouterr()
        assert "Traceback" not in caught.err
        return Ran(code, caught.out, caught.err)

    return run


@pytest.fixture(scope="session")
def learnt_user(
    tmp_path_factory: pytest.TempPathFactory, cli_models: Path, voices: dict[str, list[Path]]
) -> Path:
    """What a user has who enrolled Anna and Ben with a recording each; made once, and copied."""
    user = tmp_path_factory.mktemp("learnt") / "user"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(voxdesk.cli.main, "default_paths", lambda: tiny_paths(user, cli_models))
        for name in ("anna", "ben"):
            assert voxdesk.cli.main.run(["enrol", name.title(), str(voices[name][0])]) == 0
    return user


@pytest.fixture
def learnt(
    tmp_path: Path, cli_paths: Paths, learnt_user: Path, voices: dict[str, list[Path]]
) -> dict[str, list[Path]]:
    """Anna and Ben are enrolled with a recording each."""
    shutil.copytree(learnt_user, tmp_path / "user", dirs_exist_ok=True)
    return voices
