"""``voxdesk watch``: what comes into a folder is finished once, also after a restart; failures come again."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from voxdesk.cli import watch as watch_verb
from voxdesk.workflows.folders.watch_memory import WatchMemory, open_memory

ONCE = ("--once", "--every", "0.1")


@pytest.fixture
def inbox(tmp_path: Path, learnt) -> Path:
    folder = tmp_path / "inbox"
    (folder / "deep").mkdir(parents=True)
    shutil.copy(learnt["anna"][1], folder / "one.wav")
    shutil.copy(learnt["ben"][1], folder / "deep" / "two.wav")
    return folder


def names(ran) -> set[str]:
    return {Path(each["path"]).name for each in ran.objects if "timeline" in each}


def test_what_is_there_is_finished_once(verb, inbox: Path, learnt) -> None:
    ran = verb("watch", inbox, *ONCE, "--format", "srt", "--format", "eaf", "--json")
    assert ran.code == 0, ran.err
    assert names(ran) == {"one.wav", "two.wav"}
    assert {each["timeline"][0]["name"] for each in ran.objects} == {"Anna", "Ben"}
    for made in ("one.srt", "one.eaf", "deep/two.srt", "deep/two.eaf"):
        assert (inbox / made).is_file()
    # Started again, it does only what has come since.
    again = verb("watch", inbox, *ONCE, "--json")
    assert (again.code, again.out) == (0, "")
    assert "--anew" in again.err
    shutil.copy(learnt["ben"][2], inbox / "three.wav")
    assert names(verb("watch", inbox, *ONCE, "--json")) == {"three.wav"}
    # A recording that has changed is finished again, over its own results.
    shutil.copy(learnt["ben"][2], inbox / "one.wav")
    ran = verb("watch", inbox, *ONCE, "--format", "srt", "--json")
    assert names(ran) == {"one.wav"}
    assert "Ben" in (inbox / "one.srt").read_text("utf-8")
    assert names(verb("watch", inbox, *ONCE, "--anew", "--json")) == {"one.wav", "two.wav", "three.wav"}


def test_an_empty_file_is_waited_for_and_told(verb, inbox: Path) -> None:
    (inbox / "coming.wav").touch()
    ran = verb("watch", inbox, *ONCE)
    assert ran.code == 0
    assert "coming.wav is empty" in ran.err
    assert "one.wav" in ran.out


def test_a_file_that_somebody_else_made_is_not_replaced(verb, inbox: Path) -> None:
    (inbox / "one.srt").write_text("by hand", "utf-8")
    ran = verb("watch", inbox, *ONCE, "--format", "srt")
    assert ran.code == 1
    assert "exists already" in ran.err
    assert "tried again after" in ran.err
    assert (inbox / "one.srt").read_text("utf-8") == "by hand"


def test_results_go_elsewhere_and_are_not_heard(verb, inbox: Path) -> None:
    beside = verb("watch", inbox, *ONCE, "--format", "wav", "--split", "people")
    assert beside.code == 2
    assert "--out-dir" in beside.err
    out = inbox / "results"
    options = ("--format", "csv", "--format", "wav", "--split", "people", "--out-dir", out)
    ran = verb("watch", inbox, *ONCE, *options, "--json")
    assert ran.code == 0, ran.err
    made = {str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()}
    assert made == {"one.csv", "one-Anna.wav", "deep/two.csv", "deep/two-Ben.wav"}
    assert verb("watch", inbox, *ONCE, *options, "--json").out == ""


def test_only_what_is_new(verb, inbox: Path, learnt) -> None:
    assert verb("watch", inbox, *ONCE, "--new-only", "--json").out == ""
    shutil.copy(learnt["anna"][2], inbox / "new.wav")
    assert names(verb("watch", inbox, *ONCE, "--new-only", "--json")) == {"new.wav"}


def test_failures_are_listed_and_come_again_later(verb, inbox: Path, cli_paths, monkeypatch) -> None:
    broken = inbox / "broken.wav"
    broken.write_bytes(b"RIFF")
    ran = verb("watch", inbox, *ONCE)
    assert ran.code == 1
    assert "broken.wav failed; it is tried again after" in ran.err
    # Too early to try again, but it is still told of.
    again = verb("watch", inbox, *ONCE, "--json")
    assert again.code == 2
    assert again.out == ""
    assert "tried again after" in again.err
    with open_memory(inbox, cli_paths) as memory:
        state = broken.stat()
        entry = memory.of(broken)
        stamp = (state.st_size, state.st_mtime_ns)
        assert not memory.is_due(broken, stamp, entry.again_s - 1)
        assert memory.is_due(broken, stamp, entry.again_s)
        waits = [memory.note_failed(broken, stamp, 0.0).again_s for _ in range(5)]
    assert waits == [300.0, 1800.0, 21600.0, 21600.0, 21600.0]
    # When it has changed there is no need to wait.
    shutil.copy(inbox / "one.wav", broken)
    assert names(verb("watch", inbox, *ONCE, "--json")) == {"broken.wav"}


def test_the_memory_names_nobody_and_survives_a_torn_line(verb, inbox: Path, cli_paths) -> None:
    (inbox / "one.wav").rename(inbox / "Talk with Anna.wav")
    verb("watch", inbox, *ONCE, "--format", "srt")
    (memory,) = (cli_paths.data / "watched").glob("*.jsonl")
    kept = memory.read_bytes()
    assert b"Anna" not in kept
    assert b"inbox" not in kept
    memory.write_bytes(kept + b'{"recording": "torn')
    shutil.copy(inbox / "deep" / "two.wav", inbox / "new.wav")
    assert names(verb("watch", inbox, *ONCE, "--json")) == {"new.wav"}
    assert verb("watch", inbox, *ONCE, "--json").out == ""


def test_two_do_not_watch_the_same_folder(verb, inbox: Path, cli_paths) -> None:
    with open_memory(inbox, cli_paths):
        ran = verb("watch", inbox / "deep" / "..", *ONCE)
    assert ran.code == 2
    assert "is watched already" in ran.err


def test_a_half_copied_file_is_waited_for(verb, inbox: Path, learnt, monkeypatch) -> None:
    whole = learnt["ben"][2].read_bytes()
    growing = inbox / "growing.wav"
    growing.write_bytes(whole[: len(whole) // 2])

    def grow(seconds: float) -> None:
        with growing.open("ab") as file:
            file.write(whole[growing.stat().st_size : growing.stat().st_size + len(whole) // 8])

    monkeypatch.setattr(watch_verb.time, "sleep", grow)
    assert "growing.wav" not in names(verb("watch", inbox, *ONCE, "--json"))
    while growing.stat().st_size < len(whole):
        grow(0.1)
    assert "growing.wav" in names(verb("watch", inbox, *ONCE, "--json"))


def test_the_index_is_filled_when_it_was_agreed_to(verb, inbox: Path) -> None:
    assert not verb("watch", inbox, *ONCE, "--json").objects[0]["indexed"]
    assert verb("index", "--agree").code == 0
    assert all(each["indexed"] for each in verb("watch", inbox, *ONCE, "--anew", "--json").objects)
    found = verb("find", "--person", "Anna", "--json").object
    assert Path(found["path"]).name == "one.wav"


COMMAND = """
import json, os, sys
told = json.load(sys.stdin)
print("to the terminal")
with open(sys.argv[1], "a") as file:
    file.write(json.dumps([sys.argv[2:], told]) + "\\n")
sys.exit(3 if "two" in told["path"] and not os.path.exists(sys.argv[1] + ".good") else 0)
"""


def test_a_command_is_run_for_each_without_a_shell(verb, inbox: Path, tmp_path: Path, cli_paths) -> None:
    hostile = inbox / "a; touch pwned $(touch pwned)\n'b'.wav"
    (inbox / "one.wav").rename(hostile)
    script, log = tmp_path / "script.py", tmp_path / "log"
    script.write_text(COMMAND, "utf-8")
    run = ("--run", sys.executable, script, log, "--to={}", "*", "; touch pwned")
    ran = verb("watch", inbox, *ONCE, "--json", "--format", "csv", *run)
    assert ran.code == 1
    assert "failed with exit code 3" in ran.err
    assert len([each for each in ran.objects if "timeline" in each]) == 1
    lines = {told["path"]: (args, told) for args, told in map(json.loads, log.read_text().splitlines())}
    args, told = lines[str(hostile)]
    assert args == [f"--to={hostile}", "*", "; touch pwned"]
    assert told["timeline"][0]["name"] == "Anna"
    assert [Path(each).suffix for each in told["results"]] == [".csv"]
    assert not list(inbox.rglob("*pwned")) + list(Path().glob("pwned*"))
    # What failed in the command is done again from the beginning, over what was written before.
    (tmp_path / "log.good").touch()
    verb("watch", inbox, *ONCE)  # too early
    two = inbox / "deep" / "two.wav"
    with open_memory(inbox, cli_paths) as memory:
        stamp = (two.stat().st_size, two.stat().st_mtime_ns)
        memory._note(two, memory.failing(two, stamp).__class__(*stamp, 1, 0.0, memory.of(two).results))
    again = verb("watch", inbox, *ONCE, "--json", "--format", "csv", *run)
    assert again.code == 0, again.err
    assert names(again) == {"two.wav"}
    for nothing in (("no-such-program",), ()):
        refused = verb("watch", inbox, *ONCE, "--run", *nothing)
        assert refused.code == 2 and "no program" in refused.err


# A process that a shell starts in the background ignores Ctrl+C; this one is as in front.
IN_FRONT = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from voxdesk.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(tmp_path: Path, end: signal.Signals) -> None:
    """Also while a command runs, which is ended too."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    home = tmp_path / "home"
    line = [sys.executable, "-c", IN_FRONT, "watch", str(inbox), "--every", "0.2"]
    environment = os.environ | {"VOXDESK_HOME": str(home)}
    with subprocess.Popen(line, env=environment, stderr=subprocess.PIPE, text=True) as running:
        wait_for(lambda: list(home.rglob("*.lock")))
        time.sleep(0.5)
        running.send_signal(end)
        try:
            _, said = running.communicate(timeout=240)
        finally:
            running.kill()
    assert running.returncode == (0 if end is signal.SIGTERM else 130), said
    assert "Traceback" not in said


def test_killed_while_a_result_was_written_it_writes_it_again(verb, inbox: Path, monkeypatch) -> None:
    """The file is there, but nobody could note that it was ours; what somebody else wrote stays."""

    class Killed(BaseException):
        pass

    def killed(*_: object) -> None:
        raise Killed

    (inbox / "deep" / "two.srt").write_text("mine")
    with monkeypatch.context() as until_then:
        until_then.setattr(WatchMemory, "note_results", killed)
        until_then.setattr(WatchMemory, "note_done", killed)
        with pytest.raises(Killed):
            verb("watch", inbox, *ONCE, "--format", "srt")
    written = [each for each in inbox.rglob("*.srt") if each.read_text() != "mine"]
    assert [each.name for each in written] == ["one.srt"]
    ran = verb("watch", inbox, *ONCE, "--format", "srt", "--json")
    assert names(ran) == {"one.wav"}
    assert (inbox / "deep" / "two.srt").read_text() == "mine"
    assert "two.srt exists already" in ran.err


def test_killed_in_the_middle_it_goes_on_where_it_was(tmp_path: Path, voices) -> None:
    """Nothing is left half written, what was finished is not finished again, and nothing is left out."""
    inbox, home = tmp_path / "inbox", tmp_path / "home"
    inbox.mkdir()
    for name, paths in list(voices.items())[:4]:
        for number, path in enumerate(paths[:2]):
            shutil.copy(path, inbox / f"{name} {number}.wav")
    line = [
        sys.executable,
        "-m",
        "voxdesk",
        "watch",
        str(inbox),
        "--every",
        "0.1",
        "--format",
        "srt",
        "--json",
    ]
    environment = os.environ | {"VOXDESK_HOME": str(home), "OMP_NUM_THREADS": "1"}
    # A command holds the third recording after its captions are there: that is when it is killed.
    over = tmp_path / "over"
    hold = f"""
import time
from pathlib import Path
while len(list(Path({str(inbox)!r}).glob("*.srt"))) >= 3 and not Path({str(over)!r}).exists():
    time.sleep(0.05)
"""
    slow = ["--run", sys.executable, "-c", hold]
    with subprocess.Popen(
        [*line, *slow], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        wait_for(lambda: len(list(inbox.glob("*.srt"))) >= 3)
        run.kill()
        over.touch()
        first, _ = run.communicate()
    finished = {Path(json.loads(each)["path"]).name for each in first.decode().splitlines()}
    assert run.returncode == -signal.SIGKILL
    assert len(finished) == 2
    again = subprocess.run([*line, "--once"], env=environment, capture_output=True, text=True, timeout=300)
    assert again.returncode == 0, again.stderr
    done = [Path(json.loads(each)["path"]).name for each in again.stdout.splitlines()]
    assert sorted([*finished, *done]) == sorted(each.name for each in inbox.glob("*.wav"))
    assert {each.stem for each in inbox.glob("*.srt")} == {each.stem for each in inbox.glob("*.wav")}
    assert not [each for each in inbox.iterdir() if each.suffix not in (".wav", ".srt")]
    last = subprocess.run([*line, "--once"], env=environment, capture_output=True, text=True, timeout=300)
    assert last.stdout == ""


def test_a_running_command_ends_with_it(verb, inbox: Path, tmp_path: Path, monkeypatch) -> None:
    started = tmp_path / "started"
    script = tmp_path / "sleeps.sh"
    script.write_text(f"#!/bin/sh\necho $$ > {started}\nsleep 600 & wait\n", "utf-8")
    script.chmod(0o755)

    def stop() -> None:
        wait_for(lambda: started.exists() and started.read_text())
        os.kill(os.getpid(), signal.SIGTERM)

    thread = threading.Thread(target=stop)
    thread.start()
    ran = verb("watch", inbox, "--every", "0.1", "--run", script)
    thread.join()
    assert ran.code == 0
    assert "Ended." in ran.err
    with pytest.raises(ProcessLookupError):
        os.kill(int(started.read_text()), 0)
    # It was not finished, so it comes again.
    assert names(verb("watch", inbox, *ONCE, "--json")) == {"one.wav", "two.wav"}


def wait_for(there, seconds: float = 240.0) -> None:
    until = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < until
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "csv", "--beep", "Anna"], "format of sound"),
        (["--key", "x.csv"], "--pseudonyms"),
        (["--among", "Zoë"], "Nobody in the library"),
    ],
)
def test_what_does_not_go_together_is_told(verb, inbox: Path, arguments: list[str], said: str) -> None:
    ran = verb("watch", inbox, *ONCE, *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert "not a folder" in verb("watch", inbox / "one.wav", *ONCE).err
