"""The main job through files and the command line: two are enrolled, both are named, a stranger is not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.strictness import TARGET_FPIR

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("busy"), pytest.mark.timeout(900)]


def test_readers_are_named_and_a_stranger_is_not(readers, own_home: Path) -> None:
    assert_told_apart(readers)


def test_sample_voices_are_named_and_a_stranger_is_not(sample_cast, own_home: Path) -> None:
    assert_told_apart(sample_cast)


def test_without_a_display_make_run_does_the_main_job_in_the_terminal(own_home: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.endswith("DISPLAY")}
    shown = subprocess.run(
        [sys.executable, ROOT / "scripts" / "start.py"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert shown.returncode == 0, shown.stderr
    lines = shown.stdout.splitlines()
    assert lines[0].startswith("VoxDesk: ")
    answers = [line for line in lines if line.startswith(("known", "tentative", "unknown"))]
    assert len(answers) == 3
    for answer, beginning in zip(answers, ("known Anna", "known Ben", "unknown"), strict=True):
        assert answer.startswith(beginning)
    assert not list(own_home.iterdir())


def assert_told_apart(cast) -> None:
    for voice in cast.enrolled:
        (enrolled,) = voxdesk("enrol", voice.name, *map(str, voice.learn))
        assert enrolled["name"] == voice.name
        assert enrolled["references"] == len(voice.learn)
        assert enrolled["rejected"] == []

    asked = [*cast.first.ask, *cast.second.ask, *cast.stranger.ask]
    answers = voxdesk("identify", "--fpir", str(TARGET_FPIR), *map(str, asked))
    assert [answer["path"] for answer in answers] == [str(path) for path in asked]
    verdicts = {
        answer["path"]: (answer["speaker"]["status"], answer["speaker"]["name"]) for answer in answers
    }
    expected = {str(path): ("known", voice.name) for voice in cast.enrolled for path in voice.ask}
    expected |= {str(path): ("unknown", None) for path in cast.stranger.ask}
    assert verdicts == expected


def voxdesk(*arguments: str) -> list[dict]:
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments, "--json"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]
