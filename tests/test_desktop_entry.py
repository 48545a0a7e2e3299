"""The entry in a Linux desktop's menus is valid, starts VoxDesk with recordings, and goes without a trace."""

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from voxdesk.ui.settings.language import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="for Linux desktops")


def run(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "install_desktop.py"), *arguments],
        env=os.environ | {"XDG_DATA_HOME": str(data), "HOME": str(data / "home")},
        capture_output=True,
        text=True,
        check=True,
    )


def entry(data: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(data / "applications" / "voxdesk.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def started(data: Path, *files: str) -> list[str]:
    """What a desktop runs: Exec with its escapes taken back; what it quotes, a shell takes the same way."""
    command = entry(data)["Exec"].replace("\\\\", "\\").replace("%%", "%")
    words = command.removesuffix(" %F")
    assert words != command
    told = subprocess.run(["sh", "-c", f"printf '%s\\n' {words}"], capture_output=True, text=True, check=True)
    return [*told.stdout.splitlines(), *files]


def test_it_is_a_valid_entry_in_every_language(tmp_path: Path) -> None:
    run(tmp_path)
    found = entry(tmp_path)
    for code, _ in LANGUAGES:
        suffix = "" if code == "en" else f"[{code}]"
        assert found[f"Comment{suffix}"]
        assert found[f"GenericName{suffix}"]
    names = "from voxdesk.app import make_application as make; a = make(['x'])"
    told = subprocess.run(
        [sys.executable, "-c", f"{names}; print(a.applicationName(), a.desktopFileName())"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    # By these a window is known to belong to the entry: on X11, and on Wayland.
    assert told.stdout.split() == [found["StartupWMClass"], "voxdesk"]
    assert "audio/flac;" in found["MimeType"]
    tool = shutil.which("desktop-file-validate")
    if tool is None:
        pytest.skip("desktop-file-validate is not installed")
    path = tmp_path / "applications" / "voxdesk.desktop"
    done = subprocess.run([tool, path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_what_it_starts_is_voxdesk_wherever_it_lies(tmp_path: Path) -> None:
    run(tmp_path)
    done = subprocess.run(
        [*started(tmp_path), "--version"], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert "voxdesk" in done.stdout.lower()
    awkward = tmp_path / 'a "folder" with $signs, 100 % and \\ `ticks`' / "start.sh"
    awkward.parent.mkdir()
    awkward.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n', encoding="utf-8")
    awkward.chmod(0o755)
    run(tmp_path, "--program", str(awkward), "one word")
    command = started(tmp_path, "/talks/first one.wav")
    assert command[0] == str(awkward)
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["one word", "/talks/first one.wav"]


def test_the_icon_is_found_by_its_name_and_all_goes_again(tmp_path: Path) -> None:
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    run(tmp_path)
    icon = tmp_path / "icons" / "hicolor" / "scalable" / "apps" / f"{entry(tmp_path)['Icon']}.svg"
    assert icon.read_bytes() == (ROOT / "resources" / "voxdesk.svg").read_bytes()
    other = tmp_path / "applications" / "other.desktop"
    other.write_text("[Desktop Entry]\n", encoding="utf-8")
    run(tmp_path, "--uninstall")
    left = {path for path in tmp_path.rglob("*") if path.is_file()} - before
    # The desktop's own tools write these.
    assert left - {other} <= {
        tmp_path / "applications" / "mimeinfo.cache",
        tmp_path / "icons" / "hicolor" / "icon-theme.cache",
    }
    run(tmp_path, "--uninstall")  # nothing is there any more, and that is well
