"""The Lab's runs: one in a process of its own, all that there are, and one put to use on Listen."""

import subprocess
import sys
import tempfile
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from voxdesk.core.context import Context
from voxdesk.core.errors import Cancelled, DataError, ModelError, UserError, Words, error_from
from voxdesk.core.paths import Paths
from voxdesk.core.reading import as_table, parse_json, parse_toml, read_text
from voxdesk.core.train_types import TrainRequest
from voxdesk.core.types import Figures, Json, JsonTable
from voxdesk.inference.manifest import MANIFEST_NAME, load_manifest
from voxdesk.workflows.lab.run_folder import RESULT, RUN, has_checkpoint, read_log
from voxdesk.workflows.models.install_model import install_model
from voxdesk.workflows.services import Services

MESSAGES = "messages.log"
_LOOK_EVERY_S = 0.2
_GRACE_S = 5.0


class RunResult(TypedDict):
    """Hold what is read again of the result of a run that has ended."""

    split: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class Run:
    """A run folder: what it is, its figures when it has ended, and the epochs so far."""

    folder: Path
    task: str
    recipe: str
    data: Path
    settings: JsonTable
    result: RunResult | None
    epochs: int
    started: float
    weights: Path | None = None
    has_checkpoint: bool = False

    @property
    def has_model(self) -> bool:
        """Tell whether there is a model to be used."""
        return self.result is not None and (self.folder / MANIFEST_NAME).is_file()


def new_run_folder(paths: Paths, task: str, recipe: str) -> Path:
    """Return a folder for a new run, named by what it is and when it began."""
    home = paths.data / "lab"
    name = f"{task}-{Path(recipe).stem}-{time.strftime('%Y%m%d-%H%M%S')}"
    folder, number = home / name, 1
    while folder.exists():
        number += 1
        folder = home / f"{name}-{number}"
    return folder


def run_in_process(request: TrainRequest, services: Services, ctx: Context) -> Run:
    """Train in a process of its own, which ends at once when ``ctx`` is cancelled; it can be resumed.

    Raises the error of the process when it fails: it answers with one JSON object, as every verb does.
    """
    words = [sys.executable, "-m", "voxdesk", "train", request.task, request.recipe, str(request.data)]
    cache = request.cache or services.paths.cache / "lab"
    words += ["--out", str(request.out), "--cache", str(cache), "--json"]
    words += [f"--set={setting}" for setting in request.settings]
    words += ["--resume"] if request.resume else []
    words += ["--weights", str(request.weights)] if request.weights else []
    request.out.mkdir(parents=True, exist_ok=True)
    with (request.out / MESSAGES).open("w", encoding="utf-8") as messages, tempfile.TemporaryFile() as answer:
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=answer, stderr=messages)
        try:
            while process.poll() is None:
                _report(request.out, ctx)
                time.sleep(_LOOK_EVERY_S)
        except Cancelled:
            _end(process)
            raise
        answer.seek(0)
        if process.returncode != 0:
            raise _error_in(answer.read(), request.out / MESSAGES)
    services.hub.look_again()
    return read_run(request.out)


def list_runs(request: None, services: Services, ctx: Context) -> tuple[Run, ...]:
    """Return every run in the user's folder, the newest first; one that cannot be read is left out."""
    found = []
    for path in (services.paths.data / "lab").glob(f"*/{RUN}"):
        try:
            found.append(read_run(path.parent))
        except DataError:
            continue
    return tuple(sorted(found, key=lambda run: -run.started))


def read_run(folder: Path) -> Run:
    """Return the run in ``folder``; raises DataError when there is none."""
    path = folder / RUN
    try:
        about = parse_toml(read_text(path))
        started = path.stat().st_mtime
        task, recipe, data = str(about["task"]), str(about["recipe"]), Path(str(about["data"]))
        settings: JsonTable = dict(about["settings"])
        weights = Path(str(about["weights"])) if about.get("weights") else None
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise DataError("There is no run in {folder}.", folder=folder) from error
    try:
        told = parse_json(read_text(folder / RESULT))
        result: RunResult | None = {"split": str(told["split"]), "figures": as_table(told["figures"])}
    except (OSError, ValueError, KeyError):
        result = None
    # Not every epoch is a line: what learns in small steps tells of every tenth.
    epochs = max((line["epoch"] for line in read_log(folder) if "epoch" in line), default=0)
    going_on = has_checkpoint(folder)
    return Run(folder, task, recipe, data, settings, result, epochs, started, weights, going_on)


def settings_of(run: Run) -> tuple[str, ...]:
    """Return the run's settings as the command line takes them."""
    return tuple(f"{name}={_toml(value)}" for name, value in run.settings.items())


def use_run(run: Run, services: Services, ctx: Context) -> tuple[str, str]:
    """Put the run's model among the user's own and answer with it; returns its task and name.

    Raises ModelError.
    """
    if not run.has_model:
        raise ModelError("This run has no model of its own to be used.")
    manifest = load_manifest(run.folder)
    install_model(run.folder, services.paths.user_models)
    services.hub.look_again()
    services.hub.choose(manifest.task, manifest.id)
    return manifest.task, manifest.id


def use_bundled(task: str, services: Services, ctx: Context) -> str:
    """Answer for ``task`` with what came with the program again."""
    services.hub.choose(task, None)
    return task


def _error_in(answer: bytes, messages: Path) -> UserError:
    """The error that a process answered with; one that was killed answers nothing."""
    try:
        told = parse_json(answer.splitlines()[-1])
    except (IndexError, ValueError):
        return DataError(
            "The training was ended before it could say why, most likely for want of memory.",
            messages=messages,
            hint="Its messages until then are in {messages}. You can resume from the last epoch.",
        )
    return error_from(told)


def _report(folder: Path, ctx: Context) -> None:
    lines = read_log(folder)
    if not lines or "epochs" not in lines[-1]:
        ctx.report(None, Words("getting ready"))
        return
    last = lines[-1]
    done, total = last["epoch"], last["epochs"]
    ctx.report(min(1.0, done / max(1, total)), Words("{done} of {total}", done=done, total=total))


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(_GRACE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _toml(value: Json) -> str:
    """A setting as the command line takes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    return f'"{value}"' if isinstance(value, str) else repr(value)
