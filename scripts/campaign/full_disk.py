"""A full disk: verbs that write, with files limited to a size, and on a small disk where one can be made."""

import os
import shutil
import subprocess
from pathlib import Path

from lab import Lab, Outcome, limit_file_size

SIZES = (0, 100, 4_096, 20_000, 60_000, 200_000)
PASSPHRASE = {"VOXDESK_PASSPHRASE": "a campaign's passphrase"}


def run(lab: Lab) -> Outcome:
    """Fill the disk at several sizes; what was there before is whole, and the reason is said."""
    outcome, base = Outcome(), lab.home("full-base")
    voices = lab.voices()
    lab.verb(base, "enrol", "Anna", *voices["Anna"][:2])
    lab.verb(base, "index", "--agree")
    out = lab.folder / "full"
    out.mkdir(exist_ok=True)
    writing = {
        "enrol": ("enrol", "Ben", voices["Ben"][0]),
        "embed": ("embed", voices["Ben"][0].parent, "--out", out / "voices.npz"),
        "cluster": ("cluster", voices["Ben"][0].parent, "--out", out / "groups.csv"),
        "captions": ("export", voices["Ben"][0], "--format", "srt", "--out", out / "ben.srt"),
        "picture": ("export", voices["Ben"][0], "--format", "png", "--out", out / "ben.png"),
        "sound": ("export", voices["Ben"][0], "--format", "flac", "--out", out / "ben.flac"),
        "people": ("speakers", "export", out / "people.jsonl"),
        "index": ("index", voices["Ben"][0].parent),
        "rename": ("speakers", "rename", "Anna", "Anna Lindqvist"),
        "protect": ("library", "protect", "--yes"),
    }
    for name, words in writing.items():
        before = _made_before(lab, base, name, words)
        for size in SIZES[: max(2, lab.count(len(SIZES)))]:
            home = lab.home("full")
            shutil.copytree(base, home, dirs_exist_ok=True)
            env = PASSPHRASE if name == "protect" else {}
            ran = lab.verb(home, *words, env=env, prepare=limit_file_size(size))
            outcome.check(
                ran.fault() or _damaged(lab, home, words, before, ran.code),
                f"{name}, files up to {size} bytes",
            )
    _on_a_small_disk(lab, base, writing, outcome)
    return outcome


def _made_before(lab: Lab, base: Path, name: str, words: tuple[object, ...]) -> bytes:
    """Write the result once, so that a failed second time has something to leave alone."""
    if words[-2] != "--out" and name != "people":
        return b""
    home = lab.home("full-first")
    shutil.copytree(base, home, dirs_exist_ok=True)
    lab.verb(home, *words)
    return Path(str(words[-1])).read_bytes()


def _damaged(lab: Lab, home: Path, words: tuple[object, ...], before: bytes, code: int) -> str:
    target = Path(str(words[-1]))
    if before and code and target.read_bytes() != before:
        return f"{target.name} is not what it was"
    left = [path.name for path in target.parent.glob("*.part")] if before else []
    if left:
        return f"left behind: {left}"
    try:
        people = lab.people(home)
    except RuntimeError as error:
        try:
            people = lab.people(home, env=PASSPHRASE)
        except RuntimeError:
            return f"the library cannot be read: {error}"
    return "" if any(name.startswith("Anna") for name in people) else f"there are {people}"


def _on_a_small_disk(lab: Lab, base: Path, writing: dict[str, tuple[object, ...]], outcome: Outcome) -> None:
    """Put the home on a disk of 600 kB, as root only."""
    place = lab.folder / "small-disk"
    place.mkdir(exist_ok=True)
    mounted = (
        os.name == "posix"
        and os.geteuid() == 0
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(place)], check=False, capture_output=True
        ).returncode
    )
    if not mounted:
        outcome.notes.append("no small disk could be mounted here: files were limited in size only")
        return
    try:
        for name in ("enrol", "index", "rename", "protect"):
            for path in place.iterdir():
                shutil.rmtree(path)
            home = place / "home"
            shutil.copytree(base, home)
            room = os.statvfs(place)
            (place / "home" / "filler").write_bytes(bytes(max(0, room.f_bavail * room.f_frsize - 8192)))
            ran = lab.verb(home, *writing[name], env=PASSPHRASE if name == "protect" else {})
            fault = ran.fault()
            (place / "home" / "filler").unlink()
            outcome.check(
                fault or _damaged(lab, home, writing[name], b"", ran.code), f"{name} on a full disk"
            )
    finally:
        subprocess.run(["umount", str(place)], check=False)
