"""The diagnostics file tells about the program and nothing about its people."""

import base64
import json
import logging
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.core.logsetup import set_up_logging
from voxdesk.core.paths import default_paths
from voxdesk.core.settings import Settings
from voxdesk.core.types import QualityGrade
from voxdesk.library.people import NewReference
from voxdesk.workflows.services import open_services
from voxdesk.workflows.upkeep.diagnostics import DiagnosticsRequest, strike_out, write_diagnostics

PERSON = "Zebulon Quartzmann"
RECORDING = Path("/home/zebulon/interviews/secret-meeting-7.wav")


@pytest.fixture
def vector() -> np.ndarray:
    made = np.random.default_rng(3).standard_normal(192).astype(np.float32)
    return made / np.linalg.norm(made)


@pytest.fixture
def services(own_home, vector):
    made = open_services(default_paths())
    reference = NewReference(
        str(RECORDING), "ab" * 32, 8.0, 24.0, QualityGrade.GOOD, "voxdesk-ecapa-1", vector
    )
    made.store.enrol(PERSON, [reference], datetime.now(UTC))
    yield made
    made.close()


def fail() -> None:
    raise ValueError(f"no room for {PERSON}")


@pytest.fixture
def log(services):
    """A log as the program writes it, in which people and recordings are named."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    set_up_logging(services.paths.log)
    logger = logging.getLogger("voxdesk.test")
    logger.warning("%s is damaged: %s", RECORDING, "bad header")
    logger.warning("learning zebulon quartzmann failed for secret-meeting-7")
    logger.warning("“Another Person” cannot be read")
    try:
        fail()
    except ValueError:
        logger.exception("work failed")
    yield services.paths.log
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.mark.logs("voxdesk.test: ")
def test_it_holds_what_helps_and_no_name_path_or_voiceprint(services, log, vector, tmp_path) -> None:
    settings = Settings(recent=(str(RECORDING),), watched_folder="/home/zebulon/inbox", theme="dark")
    path = tmp_path / "told.zip"
    assert write_diagnostics(DiagnosticsRequest(path, settings), services, CallbackContext()) == path
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    assert {"versions.json", "settings.json", "models.json", "library.json", "devices.json"} <= set(files)
    assert json.loads(files["versions.json"])["parts"]["numpy"]
    assert json.loads(files["settings.json"])["theme"] == "dark"
    assert json.loads(files["library.json"]) == {"people": 1, "recordings": 1}
    assert {each["file"] for each in json.loads(files["models.json"])} == {"sound"}
    logs = "".join(text.decode() for name, text in files.items() if name.startswith("log/"))
    assert "work failed" in logs
    assert "bad header" in logs
    assert "test_diagnostics.py" in logs  # where the fault was

    everything = b"\n".join(files.values())
    secrets = ["zebulon", "quartzmann", "another person", "secret-meeting", "interviews", "inbox"]
    for secret in secrets:
        assert secret.encode() not in everything.lower(), secret
    for print_ in (vector.tobytes(), base64.b64encode(vector.tobytes())[:40], f"{vector[0]:.5f}".encode()):
        assert print_ not in everything


def test_a_place_that_cannot_be_written_is_told(services, tmp_path) -> None:
    request = DiagnosticsRequest(tmp_path / "nowhere" / "told.zip", Settings())
    with pytest.raises(DataError, match="cannot be written"):
        write_diagnostics(request, services, CallbackContext())


def test_it_takes_no_place_of_own_data(services) -> None:
    before = services.paths.library.read_bytes()
    with pytest.raises(DataError, match="own data"):
        write_diagnostics(DiagnosticsRequest(services.paths.library, Settings()), services, CallbackContext())
    assert services.paths.library.read_bytes() == before


@pytest.mark.parametrize(
    "line",
    [
        "WARNING C:\\Users\\Anna\\talk.wav is damaged",
        "WARNING /srv/Anna/talk.wav: x",
        "WARNING 'Anna' is enrolled",
        'WARNING "Anna" is enrolled',
        "WARNING ANNA is enrolled",
        "WARNING \\\\server\\Anna\\talk.wav",
        "WARNING /srv/my tapes/talk with Anna/one.wav cannot be read",
        "WARNING C:\\My Tapes\\talk, Anna\\one.wav: damaged",
        "WARNING talk-of-Anna.m4a is damaged",
        '  File "/home/Anna/site-packages/voxdesk/audio/files.py", line 3, in read',
    ],
)
def test_every_way_to_name_somebody_is_struck_out(line: str) -> None:
    assert "anna" not in strike_out(line, ["Anna"]).lower()


def test_whom_nobody_remembers_is_struck_out_of_paths_too() -> None:
    told = strike_out("WARNING x: /srv/my tapes/talk with Zoë Quimbleton, late/one.wav: no such file\n", [])
    assert "Quimbleton" not in told
    assert "tapes" not in told
    assert "one.wav" not in told
    assert "no such file" in told


def test_a_short_name_does_not_maul_other_words() -> None:
    assert strike_out("INFO also loaded by Al", ["Al"]) == "INFO also loaded by […]\n"
