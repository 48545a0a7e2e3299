"""Protecting a home that is killed: afterwards either all old files are there, or all new ones."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Forks once per step: the child is killed at its n-th write-out, rename or removal, and another one looks.
SCRIPT = """
import json, os, shutil, signal, sys
from datetime import UTC, datetime
from pathlib import Path
import numpy as np
from voxdesk.core.context import CallbackContext
from voxdesk.core.paths import Paths
from voxdesk.core.settings import Settings, load_settings, save_settings
from voxdesk.core.types import Gender, QualityGrade, Turn
from voxdesk.library.embedding_cache import CachedEmbedding
from voxdesk.library.people import NewReference
from voxdesk.workflows.listen.edited_timelines import KeptTurns, keep_turns, recall_turns
from voxdesk.workflows.services import open_services
from voxdesk.workflows.upkeep.protect import ProtectRequest, change_key, protect, unprotect
from voxdesk.core import vault
vault._ARGON2 |= {"memory_kib": 64}  # a header says for itself how costly it is
import sqlcipher3.dbapi2, cryptography.hazmat.primitives.kdf.argon2

what, root = sys.argv[1], Path(sys.argv[2])
NAME = "Quimbleton"
TURNS = (Turn(0, 1, NAME, NAME, Gender.FEMALE),)
vector = np.eye(16, dtype=np.float32)[0]


def paths_of(folder):
    return Paths(folder, folder, folder / "config", folder / "data", folder / "cache")


def fill(folder):
    paths = paths_of(folder)
    services = open_services(paths)
    reference = NewReference("x.wav", "0" * 64, 5.0, 20.0, QualityGrade.GOOD, "m", vector)
    services.store.enrol(NAME, [reference], datetime.now(UTC))
    services.store.back_up("merge")
    services.archive.revision
    services.cache.put("0" * 64, "k", CachedEmbedding(vector, 3.0))
    keep_turns(paths, "0f" * 32, KeptTurns(TURNS, TURNS))
    save_settings(Settings(recent=(f"/x/{NAME}.wav",)), paths.settings)
    services.close()
    if what != "protect":
        protect(ProtectRequest("first passphrase"), services, CallbackContext())
    services.close()


def act(folder):
    os.chdir(folder)  # whoever looks afterwards does so from elsewhere
    services = open_services(paths_of(folder), library=Path("data", "library.sqlite"))
    if what != "protect":
        services.paths.vault.unlock("first passphrase")
    if what == "protect":
        protect(ProtectRequest("second passphrase"), services, CallbackContext())
    elif what == "unprotect":
        unprotect(None, services, CallbackContext())
    else:
        change_key(ProtectRequest("second passphrase"), services, CallbackContext())


def look(folder):
    services = open_services(paths_of(folder))  # finishes or undoes what was begun
    paths = services.paths
    state = "plain"
    if paths.vault.keeper() is not None:
        for state in ("first", "second"):
            try:
                paths.vault.unlock(f"{state} passphrase")
                break
            except Exception:
                continue
    assert [person.name for person in services.store.speakers()] == [NAME]
    assert services.archive.revision == 0
    assert np.array_equal(services.cache.get("0" * 64, "k").vector, vector)
    assert recall_turns(paths, "0f" * 32).turns == TURNS
    assert load_settings(paths.settings, paths.vault).recent == (f"/x/{NAME}.wav",)
    from voxdesk.library.backups import list_backups
    copies = list_backups(services.library, paths.vault.database_key())
    assert copies and all(copy.people == 1 for copy in copies), copies
    services.close()
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert not [path for path in files if "new-key" in path.name or path.name == "protection.changing"], files
    naming = [path.name for path in files if NAME.encode() in path.read_bytes()]
    assert bool(naming) == (state == "plain"), (state, naming)
    return state


def in_child(work):
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(write, str(work()).encode())
        except BaseException as error:
            import traceback
            traceback.print_exc()
            os.write(write, b"failed")
        os._exit(0)
    os.close(write)
    _, status = os.waitpid(child, 0)
    with open(read, "rb") as file:
        return status, file.read().decode()


def killed_at(step, folder):
    count = 0

    def wrapped(old):
        def call(*args, **kwargs):
            nonlocal count
            count += 1
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)
            return old(*args, **kwargs)
        return call

    os.fsync = wrapped(os.fsync)
    Path.replace, Path.unlink, Path.touch = map(wrapped, (Path.replace, Path.unlink, Path.touch))
    act(folder)
    return count


assert in_child(lambda: fill(root / "home"))[1] == "None"
states, step = [], 1
while True:
    folder = root / f"kill{step}"
    shutil.copytree(root / "home", folder)
    status, answer = in_child(lambda: killed_at(step, folder))
    _, state = in_child(lambda: look(folder))
    states.append(state)
    shutil.rmtree(folder)
    if status == 0:
        break
    step += 1
print(json.dumps(states))
"""


@pytest.mark.skipif(os.name != "posix", reason="forks")
@pytest.mark.parametrize(
    ("what", "old", "new"),
    [("protect", "plain", "second"), ("unprotect", "first", "plain"), ("change-key", "first", "second")],
)
def test_killed_at_every_step_everything_is_old_or_everything_is_new(what, old, new, tmp_path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "VOXDESK_PASSPHRASE"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, what, str(tmp_path)],
        env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    states = json.loads(done.stdout)
    assert set(states) == {old, new}, done.stderr
    assert states == sorted(states, key=[old, new].index)  # once it is new it stays new
    assert len(states) > 25
