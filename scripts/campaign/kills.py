"""Programs killed at random moments: what was confirmed before is there, and the home can be used."""

import json
import shutil
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from lab import ROOT, Lab, Outcome, kill_after

PASSPHRASE = {"VOXDESK_PASSPHRASE": "a campaign's passphrase"}
# Spools samples and says how many are with the system.
SPOOL = """
import sys
from pathlib import Path
import numpy as np
from voxdesk.audio.spool import SpoolWriter, new_recording_path
from voxdesk.core.paths import default_paths
spool = SpoolWriter(new_recording_path(default_paths().recordings), 16000)
block = np.full(1600, 0.25, np.float32)
for number in range(100000):
    spool.append(block)
    print(1600 * (number + 1), flush=True)
"""
RECOVER = """
import wave
from voxdesk.audio.spool import interrupted, recover
from voxdesk.core.paths import default_paths
for each in interrupted(default_paths().recordings):
    with wave.open(str(recover(each))) as file:
        print(file.getnframes())
"""


def run(lab: Lab) -> Outcome:
    """Kill 200 times: enrol, import, merge, record, cluster, index, migrate, protect."""
    outcome = Outcome()
    base = _base(lab)
    each = max(1, lab.count(200) // len(KINDS))
    for name, kind in KINDS.items():
        failed = len(outcome.failed)
        kind(lab, base, each, outcome)
        outcome.notes.append(f"{name}: {each}, {len(outcome.failed) - failed} failed")
    return outcome


def _base(lab: Lab) -> Path:
    """Make a home with two people, an index, and a file to import."""
    home, voices = lab.home("base"), lab.voices()
    for name in ("Anna", "Ben"):
        assert lab.verb(home, "enrol", name, *voices[name][:2]).code == 0
    lab.verb(home, "speakers", "export", lab.folder / "people.jsonl")
    other = lab.home("others")
    assert lab.verb(other, "enrol", "Carl", voices["Carl"][0]).code == 0
    assert lab.verb(other, "enrol", "Doppelgänger", voices["Anna"][2]).code == 0
    lab.verb(other, "speakers", "export", lab.folder / "others.jsonl")
    return home


def _verb_killed(
    lab: Lab,
    base: Path,
    count: int,
    outcome: Outcome,
    name: str,
    words: Callable[[Path], tuple[object, ...]],
    allowed: Callable[[set[str]], bool],
    env: dict[str, str] | None = None,
    prepare: Callable[[Path], None] | None = None,
    go_on: Callable[[Path], str] | None = None,
) -> None:
    """Kill a verb, then ask who is there: ``allowed`` knows the names that may be.

    ``go_on`` has the verb done after all, and tells what is wrong then.
    """
    took = None
    for number in range(count):
        home = lab.home(f"kill-{name}")
        shutil.copytree(base, home, dirs_exist_ok=True)
        if prepare is not None:
            prepare(home)
        if took is None:
            took = lab.verb(home, *words(home), env=env).seconds
            home = lab.home(f"kill-{name}")
            shutil.copytree(base, home, dirs_exist_ok=True)
            if prepare is not None:
                prepare(home)
        moment = lab.random.uniform(0.3, 1.1) * took
        kill_after(lab.start(("-m", "voxdesk", *words(home)), home, env=env), moment, signal.SIGKILL)
        what = f"{name} {number}, killed after {moment:.2f} s"
        outcome.check(_state(lab, home, allowed, env), what)
        if go_on is not None:
            outcome.check(go_on(home), f"{what} and gone on with")


def _state(lab: Lab, home: Path, allowed: Callable[[set[str]], bool], env: dict[str, str] | None) -> str:
    try:
        people = set(lab.people(home, env=env))
    except RuntimeError as error:
        return f"the library cannot be read: {error}"
    if not allowed(people):
        return f"these are there: {sorted(people)}"
    again = lab.verb(home, "identify", lab.voices()["Ben"][3], "--json", env=env)
    if again.fault((0,)):
        return again.fault((0,))
    return "" if json.loads(again.out)["speaker"]["name"] == "Ben" else "Ben is not known any more"


def _enrol(lab: Lab, base: Path, count: int, outcome: Outcome) -> None:
    sound = lab.voices()["Carl"][0]
    _verb_killed(lab, base, count, outcome, "enrol", lambda _: ("enrol", "Carl", sound),
                 lambda people: {"Anna", "Ben"} <= people <= {"Anna", "Ben", "Carl"})  # fmt: skip


def _import(lab: Lab, base: Path, count: int, outcome: Outcome) -> None:
    new, words = {"Anna", "Ben", "Carl", "Doppelgänger"}, ("speakers", "import", lab.folder / "others.jsonl")
    _verb_killed(lab, base, count, outcome, "import", lambda _: words,
                 lambda people: people in ({"Anna", "Ben"}, new))  # fmt: skip


def _merge(lab: Lab, base: Path, count: int, outcome: Outcome) -> None:
    def prepare(home: Path) -> None:
        lab.verb(home, "speakers", "import", lab.folder / "others.jsonl")

    before = {"Anna", "Ben", "Carl", "Doppelgänger"}
    _verb_killed(lab, base, count, outcome, "merge", lambda _: ("speakers", "merge", "Anna", "Doppelgänger"),
                 lambda people: people in (before, before - {"Doppelgänger"}), prepare=prepare)  # fmt: skip


def _protect(lab: Lab, base: Path, count: int, outcome: Outcome) -> None:
    _verb_killed(lab, base, count, outcome, "protect", lambda _: ("library", "protect", "--yes"),
                 lambda people: people == {"Anna", "Ben"}, env=PASSPHRASE)  # fmt: skip


def _cluster(lab: Lab, base: Path, count: int, outcome: Outcome) -> None:
    out = lab.folder / "groups.csv"
    out.write_text("before\n", "utf-8")
    whole = lab.verb(base, "cluster", lab.folder / "voices", "--out", out, "--force")
    expected = out.read_text("utf-8") if whole.code == 0 else ""

    def words(_: Path) -> tuple[object, ...]:
        out.write_text("before\n", "utf-8")
        return "cluster", lab.folder / "voices", "--out", out, "--force"

    def allowed(people: set[str]) -> bool:
        return people == {"Anna", "Ben"} and out.read_text("utf-8") in ("before\n", expected)

    _verb_killed(lab, base, count, outcome, "cluster", words, allowed)


def _index(lab: Lab, base: Path, count: int, outcome: Outcome) -> None:
    def prepare(home: Path) -> None:
        lab.verb(home, "index", "--agree")

    def go_on(home: Path) -> str:
        again = lab.verb(home, "index", lab.folder / "voices")
        found = lab.verb(home, "find", "--person", "Anna", "--json")
        fault = again.fault((0,)) or found.fault((0,))
        return fault or ("" if found.out.count("\n") == 4 else f"Anna is found in {found.out}")

    _verb_killed(lab, base, count, outcome, "index", lambda _: ("index", lab.folder / "voices"),
                 lambda people: people == {"Anna", "Ben"}, prepare=prepare, go_on=go_on)  # fmt: skip


def _record(lab: Lab, base: Path, count: int, outcome: Outcome) -> None:
    for number in range(count):
        home = lab.home("kill-record")
        ran = kill_after(lab.start(("-c", SPOOL), home), lab.random.uniform(0.5, 2.5), signal.SIGKILL)
        told = [int(line) for line in ran.out.splitlines() if line.strip()]
        saved = lab.run(("-c", RECOVER), home)
        frames = int(saved.out or 0) if saved.code == 0 else -1
        lost = told and frames < told[-1]
        outcome.check(
            f"{told[-1]} samples told, {frames} there. {saved.err[-200:]}" if lost else "", f"record {number}"
        )


def _migrate(lab: Lab, base: Path, count: int, outcome: Outcome) -> None:
    old = ROOT / "tests" / "homes" / "0.1.0"
    names = set(lab.people(_copied(lab, old)))
    for number in range(count):
        home = _copied(lab, old)
        kill_after(
            lab.start(("-m", "voxdesk", "speakers", "list"), home),
            lab.random.uniform(0.2, 1.2),
            signal.SIGKILL,
        )
        with closing(sqlite3.connect(home / "data" / "library.sqlite")) as file:
            fault = file.execute("PRAGMA integrity_check").fetchone()[0]
        fault = "" if fault == "ok" else fault
        outcome.check(
            fault or ("" if set(lab.people(home)) == names else "people are missing"), f"migrate {number}"
        )


def _copied(lab: Lab, old: Path) -> Path:
    home = lab.home("kill-migrate")
    shutil.copytree(old, home, dirs_exist_ok=True)
    return home


KINDS = {
    "enrol": _enrol, "import": _import, "merge": _merge, "record": _record, "cluster": _cluster,
    "index": _index, "migrate": _migrate, "protect": _protect,
}  # fmt: skip
