"""The clock set back, a home that cannot be written, and the languages of other systems."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from lab import Lab, Outcome

# Runs a verb on another day: everything in Python asks these two.
ON_ANOTHER_DAY = """
import datetime, sys, time
away = float(sys.argv[1]) * 86400
real, real_time = datetime.datetime, time.time

class Clock(real):
    @classmethod
    def now(cls, tz=None):
        return real.now(tz) + datetime.timedelta(seconds=away)

class Day(datetime.date):
    @classmethod
    def today(cls):
        return (real.now() + datetime.timedelta(seconds=away)).date()

datetime.datetime, datetime.date, time.time = Clock, Day, lambda: real_time() + away
from voxdesk.cli.main import run
sys.exit(run(sys.argv[2:]))
"""


def clock(lab: Lab) -> Outcome:
    """Go on working after the clock was set back, and forward again."""
    outcome, home, voices = Outcome(), lab.home("clock"), lab.voices()
    for days, words in (
        (0, ("enrol", "Anna", voices["Anna"][0])),
        (-400, ("enrol", "Ben", voices["Ben"][0])),
        (-400, ("speakers", "list")),
        (-20_000, ("identify", voices["Anna"][3], "--json")),
        (-400, ("index", "--agree", voices["Anna"][0].parent)),
        (-400, ("speakers", "merge", "Anna", "Ben")),
        (-400, ("library", "backups")),
        (-400, ("library", "restore")),
        (4_000, ("speakers", "list")),
        (4_000, ("find", "--person", "Anna", "--since", "2020-01-01")),
        (0, ("find", "--person", "Anna")),
        (0, ("speakers", "list")),
    ):
        ran = lab.run(("-c", ON_ANOTHER_DAY, days, *words), home)
        outcome.check(ran.fault((0,)), f"{' '.join(map(str, words[:2]))} {days:+} days")
    outcome.check("" if "Anna" in lab.people(home) else "Anna is gone", "who is there")
    return outcome


def read_only(lab: Lab) -> Outcome:
    """Work with a home that cannot be written, or say in one sentence why not."""
    outcome, base, voices = Outcome(), lab.home("read-only"), lab.voices()
    lab.verb(base, "enrol", "Anna", *voices["Anna"][:2])
    with _closed(base) as how:
        outcome.notes.append(how)
        for words in (
            ("analyse", voices["Anna"][3]),
            ("identify", voices["Anna"][3]),
            ("enrol", "Ben", voices["Ben"][0]),
            ("speakers", "list"),
            ("speakers", "remove", "Anna"),
            ("index", "--agree", voices["Anna"][0].parent),
            ("models", "list"),
            ("library", "protect", "--yes"),
        ):
            ran = lab.verb(base, *words, env={"VOXDESK_PASSPHRASE": "a long passphrase"})
            outcome.check(ran.fault(), " ".join(map(str, words[:2])))
            said = ran.err.strip().splitlines()
            outcome.notes.append(
                f"{words[0]}: exit code {ran.code}" + (f" ({said[-1][:90]})" if ran.code else "")
            )
    outcome.check("" if lab.people(base) == ["Anna"] else "Anna is gone", "who is there")
    return outcome


@contextlib.contextmanager
def _closed(home: Path) -> Iterator[str]:
    """Let nobody write in a home: by its rights or, for root, who may do all, by the disk."""
    if os.geteuid() == 0:
        for words in (["--bind", str(home), str(home)], ["-o", "remount,ro,bind", str(home)]):
            subprocess.run(["mount", *words], check=True)
        try:
            yield "a read-only disk"
        finally:
            subprocess.run(["umount", str(home)], check=True)
        return
    for path in (*home.rglob("*"), home):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        yield "no right to write"
    finally:
        for path in (home, *home.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)


def locales(lab: Lab) -> Outcome:
    """Give the same results under Turkish and German rules as under none."""
    outcome, voices = Outcome(), lab.voices()
    folder = lab.folder / "locales"
    folder.mkdir(exist_ok=True)
    expected: dict[str, str] = {}
    for code in ("C.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8"):
        env = {"LC_ALL": code, "LANG": code, "LOCPATH": str(folder)}
        if code != "C.UTF-8" and not _made(code, folder):
            outcome.notes.append(f"{code} could not be made here")
            continue
        if code == "C.UTF-8":
            env.pop("LOCPATH")
        home = lab.home("locale")
        for words in (
            ("enrol", "İrem Işık", voices["Anna"][0], "--json"),
            ("enrol", "Ben", voices["Ben"][0], "--json"),
            ("speakers", "list", "--json"),
            ("speakers", "rename", "İREM IŞIK", "Irem Isik"),
            ("identify", voices["Anna"][3], "--json"),
            ("export", voices["Ben"][0], "--format", "csv"),
            ("export", voices["Ben"][0], "--format", "rttm"),
            (
                "cluster",
                voices["Ben"][0].parent,
                "--speakers",
                "3",
                "--out",
                folder / "groups.csv",
                "--force",
            ),
        ):
            ran = lab.verb(home, *words, env=env)
            outcome.check(
                ran.fault((0, 2) if words[1] == "rename" else (0,)), f"{words[0]} {words[1]} in {code}"
            )
            answer = ran.out if words[0] in ("export", "identify") else str(ran.code)
            key = " ".join(map(str, words))
            outcome.check(
                "" if expected.setdefault(key, answer) == answer else "another answer than in C",
                f"{words[0]} in {code}",
            )
        started = lab.run(
            ("-c", "from voxdesk.app import *; import sys; app = make_application(['v']); "
             "use = build_window(default_paths()); use.show(); app.processEvents(); use.close()"),
            home, env=env,
        )  # fmt: skip
        outcome.check(started.fault((0,)), f"the window in {code}")
    return outcome


def _made(code: str, folder: Path) -> bool:
    if shutil.which("localedef") is None:
        return False
    words = ["localedef", "-i", code.split(".")[0], "-f", "UTF-8", str(folder / code)]
    subprocess.run(words, check=False, capture_output=True)
    return (folder / code).exists()


def signals(lab: Lab) -> Outcome:
    """End by SIGTERM and SIGHUP (a terminal that is closed) soon, and leave everything whole."""
    import signal

    from lab import kill_after

    outcome, home, voices = Outcome(), lab.home("signals"), lab.voices()
    lab.verb(home, "enrol", "Anna", *voices["Anna"][:2])
    lab.verb(home, "index", "--agree")
    window = (
        "-c",
        "import sys; from voxdesk.app import run_window; sys.exit(run_window(['voxdesk']))",
    )
    for how in (signal.SIGTERM, signal.SIGHUP):
        for name, words in {
            "enrol": ("-m", "voxdesk", "enrol", "Ben", *voices["Ben"][:3]),
            "index": ("-m", "voxdesk", "index", voices["Ben"][0].parent),
            "cluster": ("-m", "voxdesk", "cluster", voices["Ben"][0].parent),
            "window": window,
        }.items():
            for number in range(lab.count(10)):
                moment = lab.random.uniform(0.5, 4.0 if name == "window" else 2.0)
                ran = kill_after(lab.start(words, home), moment, how)
                slow = ran.seconds - moment > 10
                fault = (
                    f"{ran.seconds - moment:.0f} s until the end"
                    if slow
                    else ran.fault((0, 1, 2, 130, 143, 129, -how))
                )
                try:
                    fault = fault or ("" if "Anna" in lab.people(home) else "Anna is gone")
                except RuntimeError as error:
                    fault = f"the library cannot be read: {error}"
                outcome.check(fault, f"{name} {number}, {how.name} after {moment:.1f} s")
    return outcome
