"""What users install: the wheel carries models and resources and works alone, without torch."""

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

pytestmark = [pytest.mark.wheel, pytest.mark.xdist_group("busy"), pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip(Path(sys.executable), "wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT))
    (built,) = folder.glob("voxdesk-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs' folder of an environment with nothing but the wheel and what it needs."""
    folder = tmp_path_factory.mktemp("installed") / "environment"
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    pip(programs / "python", "install", "--no-compile", "-c", str(ROOT / "constraints.txt"), str(wheel))
    return programs


def test_the_wheel_carries_models_resources_and_licence_but_no_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for folder in ("models", "resources"):
        files = {path for path in (ROOT / folder).rglob("*") if path.is_file()}
        assert {f"voxdesk/{path.relative_to(ROOT).as_posix()}" for path in files} <= names
    assert any(name.endswith("/licenses/LICENSE") for name in names)
    assert "voxdesk/library/schema.sql" in names
    assert not any(name.startswith(("tests/", "scripts/")) for name in names)


def test_the_light_program_has_no_torch(installed: Path) -> None:
    listed = json.loads(output(installed / "python", "-m", "pip", "list", "--format", "json"))
    names = {package["name"].lower() for package in listed}
    assert "voxdesk" in names
    assert not names & {"torch", "transformers", "onnx", "pytest"}


def test_the_installed_program_verifies_its_models(installed: Path) -> None:
    listed = output(installed / "voxdesk", "models", "list", "--json").splitlines()
    assert {json.loads(line)["task"] for line in listed} == {"encoder", "gender", "segmentation"}
    verified = output(installed / "voxdesk", "models", "verify", "--json").splitlines()
    assert len(verified) == len(listed)
    assert all(json.loads(line)["ok"] for line in verified)


def test_the_installed_program_enrols_and_analyses(installed: Path, voices: dict[str, list[Path]]) -> None:
    anna, ben = voices["anna"], voices["ben"]
    output(installed / "voxdesk", "enrol", "Anna", str(anna[0]), str(anna[1]))
    lines = output(installed / "voxdesk", "analyse", "--json", str(anna[2]), str(ben[2])).splitlines()
    of_anna, of_ben = (json.loads(line) for line in lines)
    assert of_anna["speech_s"] > 3
    assert of_anna["gender"]["label"] in ("female", "male", "uncertain")
    assert of_anna["speaker"]["candidates"][0]["score"] > of_ben["speaker"]["candidates"][0]["score"]


def pip(python: Path, *arguments: str) -> None:
    subprocess.run([python, "-m", "pip", "-q", "--disable-pip-version-check", *arguments], check=True)


def output(*command: str | Path) -> str:
    """What a command prints, run far from the checkout and without the tests' Python path."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=Path(sys.prefix).anchor, env=environment
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
