"""Setting up on other people's machines: what the scripts say and run, with every tool replaced by a fake."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parent.parent / "scripts"
REAL_TOOLS = ("sh", "dirname", "sed", "tr", "uname", "env", "true")

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the Makefile's scripts are for Linux"
)


@dataclass(frozen=True, slots=True)
class Machine:
    """A folder that is the whole PATH, and a log of what its fake tools were asked."""

    tools: Path
    log: Path

    def add(self, name: str, script: str) -> None:
        tool = self.tools / name
        tool.unlink(missing_ok=True)
        tool.write_text(f"#!/bin/sh\n{script}\n")
        tool.chmod(0o755)

    def add_logging(self, name: str, script: str = "exit 0") -> None:
        self.add(name, f'echo "$DEBIAN_FRONTEND {name} $*" >> {self.log}\n{script}')

    def run(self, script: str, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [SCRIPTS / script, *arguments],
            env={"PATH": str(self.tools), "VOXDESK_PYTHON": sys.executable},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    @property
    def asked(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in REAL_TOOLS:
        (tools / name).symlink_to(shutil.which(name))
    return Machine(tools, tmp_path / "log")


@pytest.fixture
def debian(machine: Machine) -> Machine:
    """Debian with PortAudio and with GLib under its newer name, and a user who is not root."""
    machine.add(
        "dpkg-query",
        "echo installed libportaudio2; echo installed libglib2.0-0t64; echo config-files libegl1",
    )
    machine.add_logging("apt-get")
    machine.add("id", "echo 1000")
    return machine


def test_root_gets_what_is_missing_after_it_was_named(debian: Machine) -> None:
    debian.add("id", "echo 0")
    done = debian.run("system_packages.sh", "test")
    assert done.returncode == 0
    said, _, named = done.stdout.splitlines()[0].partition(": going to install these system packages: ")
    assert said == "VoxDesk"
    named = set(named.split())
    assert {"libegl1", "libxcb-cursor0", "xvfb", "pulseaudio"} <= named
    assert not {"libportaudio2", "libglib2.0-0"} & named
    update, install = debian.asked
    assert "update" in update
    assert install.startswith("noninteractive apt-get install -y")
    assert named <= set(install.split())


def test_run_wants_less_than_the_tests(debian: Machine) -> None:
    wanted = debian.run("system_packages.sh", "run").stdout
    assert "espeak-ng" in wanted
    assert "xvfb" not in wanted


def test_nothing_missing_is_quick_and_silent(debian: Machine) -> None:
    listed = debian.run("system_packages.sh", "test").stdout.split("apt-get install ")[1].split()
    everything = (*listed, "libportaudio2", "libglib2.0-0")
    debian.add("dpkg-query", "\n".join(f"echo installed {name}" for name in everything))
    done = debian.run("system_packages.sh", "test")
    assert (done.returncode, done.stdout, debian.asked) == (0, "", [])


def test_without_a_right_to_install_the_command_is_named_and_the_work_goes_on(debian: Machine) -> None:
    debian.add_logging("sudo", "echo 'a password is required' >&2; exit 1")
    done = debian.run("system_packages.sh", "run")
    assert done.returncode == 0
    assert "  apt-get install libegl1" in done.stdout
    assert debian.asked == [" sudo -n true"]


def test_sudo_without_a_password_installs(debian: Machine) -> None:
    debian.add_logging("sudo", '[ "$1" = -n ] && shift && exec "$@"')
    done = debian.run("system_packages.sh", "run")
    assert done.returncode == 0
    assert any(line.startswith("noninteractive apt-get install -y") for line in debian.asked)


def test_a_failed_installation_is_said_and_the_work_goes_on(debian: Machine) -> None:
    debian.add("id", "echo 0")
    debian.add_logging("apt-get", "exit 100")
    done = debian.run("system_packages.sh", "run")
    assert done.returncode == 0
    assert "not everything could be installed" in done.stdout


def test_elsewhere_the_packages_are_named(machine: Machine) -> None:
    done = machine.run("system_packages.sh", "test")
    assert done.returncode == 0
    assert "dnf install portaudio" in done.stdout
    assert "pacman -S portaudio" in done.stdout


def test_a_missing_python_is_asked_for_on_debian(debian: Machine) -> None:
    (debian.tools / "python").symlink_to(shutil.which("false"))
    done = subprocess.run(
        [SCRIPTS / "system_packages.sh", "run"],
        env={"PATH": str(debian.tools)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    assert {"python3", "python3-venv"} <= set(done.stdout.split())


def test_a_python_that_is_too_old_is_passed_over(machine: Machine) -> None:
    machine.add("python3", "exit 1")
    (machine.tools / "python3.12").symlink_to(sys.executable)
    assert machine.run("find_python.sh").stdout.strip() == str(machine.tools / "python3.12")


def test_no_python_is_said_in_words(machine: Machine) -> None:
    machine.add("python3", "exit 1")
    done = machine.run("find_python.sh")
    assert done.returncode == 1
    assert "needs Python 3.11, 3.12 or 3.13" in done.stderr


def test_make_alone_lists_the_targets() -> None:
    listed = subprocess.run(["make"], cwd=SCRIPTS.parent, capture_output=True, text=True, check=True).stdout
    for target in ("run", "test", "screenshots"):
        assert f"make {target} " in listed
