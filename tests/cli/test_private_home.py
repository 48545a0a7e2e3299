"""Every file and folder of VoxDesk is its owner's alone; results elsewhere follow the umask."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from voxdesk.core.paths import default_paths
from voxdesk.core.private import make_home_private

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")


def voxdesk(*arguments: object, code: str = "") -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own, as somebody whose files others may read."""
    words = ["-c", code] if code else ["-m", "voxdesk", *map(str, arguments)]
    return subprocess.run(
        [sys.executable, *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        preexec_fn=lambda: os.umask(0o022),
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )


def open_to_others(home: Path) -> list[str]:
    return [
        f"{path.relative_to(home)} {path.stat().st_mode & 0o777:o}"
        for path in (home, *home.rglob("*"))
        if path.stat().st_mode & 0o077
    ]


def test_whatever_a_verb_makes_is_private_and_its_result_is_not(own_home: Path, voices, tmp_path) -> None:
    home = own_home / "new"
    os.environ["VOXDESK_HOME"] = str(home)  # own_home's monkeypatch puts it back
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    shared.chmod(0o755)
    recording = voices["anna"][0]
    assert voxdesk("enrol", "Anna", recording).returncode == 0
    assert voxdesk("embed", recording, "--out", shared / "v.npz").returncode == 0
    assert voxdesk("export", recording, "--format", "csv", "--out", shared / "t.csv").returncode == 0
    assert voxdesk("speakers", "export", shared / "people.jsonl").returncode == 0
    assert {path.name for path in home.rglob("*")} >= {"library.sqlite", "embeddings.sqlite", "voxdesk.log"}
    assert open_to_others(home) == []
    modes = {path.name: path.stat().st_mode & 0o777 for path in shared.iterdir()}
    assert modes == {"v.npz": 0o644, "t.csv": 0o644, "people.jsonl": 0o600}  # voices are private everywhere


def test_a_home_that_an_earlier_version_left_open_is_closed(own_home: Path) -> None:
    paths = default_paths()
    for folder in (paths.data / "timelines", paths.config, paths.cache / "lab" / "x"):
        folder.mkdir(parents=True)
    for path in (paths.library, paths.settings, paths.timelines / "a.json", paths.cache / "lab" / "x" / "b"):
        path.write_bytes(b"")
        path.chmod(0o644)
    outside = own_home / "outside.wav"
    outside.write_bytes(b"")
    outside.chmod(0o644)
    (paths.data / "link.wav").symlink_to(outside)
    for folder in own_home.rglob("*/"):
        folder.chmod(0o755)
    assert voxdesk("speakers", "list").returncode == 0
    outside_mode = outside.stat().st_mode & 0o777
    outside.unlink()
    (paths.data / "link.wav").unlink()
    for root in (paths.data, paths.config, paths.cache):
        assert open_to_others(root) == []
    assert outside_mode == 0o644


def test_the_window_leaves_nothing_open_to_others(own_home: Path) -> None:
    code = """
import os, signal, sys, threading, time

def end():
    while signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        time.sleep(0.05)
    time.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)

threading.Thread(target=end).start()
sys.argv = ["voxdesk"]
from voxdesk.__main__ import main
sys.exit(main())
"""
    ended = voxdesk(code=code)
    assert ended.returncode == 0, ended.stderr
    assert default_paths().settings.is_file()
    for root in (default_paths().data, default_paths().config, default_paths().cache):
        assert open_to_others(root) == []


def test_a_file_system_without_owners_is_said_once(own_home: Path, verb, monkeypatch, cli_paths) -> None:
    monkeypatch.setattr(Path, "chmod", lambda self, mode, **_: None)
    cli_paths.data.mkdir(parents=True)
    os.chmod(cli_paths.data, 0o755)  # noqa: PTH101
    assert make_home_private(cli_paths) == (cli_paths.data,)
    told = [str(cli_paths.data) in verb("speakers", "list").err for _ in range(3)]
    assert told == [True, False, False]
