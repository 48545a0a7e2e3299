"""What a run of the Lab keeps in its folder: what it was made with, its curve, its answers, its figures."""

import csv
import io
import json
import tomllib
from pathlib import Path
from typing import Literal, TypeAlias, TypedDict, cast

from voxdesk.core.errors import DataError
from voxdesk.core.files import write_text
from voxdesk.core.reading import parse_json, parse_toml, read_text
from voxdesk.core.types import JsonTable
from voxdesk.training.lab.choose import Material
from voxdesk.training.lab.examples import data_hash
from voxdesk.training.recipe import NamedLabRecipe
from voxdesk.workflows.lab.figures import Judged, answers_of
from voxdesk.workflows.models.model_folder import write_manifest

RUN = "run.toml"
RESULT = "result.json"
PREDICTIONS = "predictions.csv"


class LogLine(TypedDict, total=False):
    """One line of ``log.jsonl``: where a run stands after an epoch, and how long that took."""

    epoch: int
    epochs: int
    loss: float
    accuracy: float
    validation_loss: float
    validation_accuracy: float
    seconds: float
    processor_s: float


Measure: TypeAlias = Literal["loss", "accuracy", "validation_loss", "validation_accuracy"]


def write_run(
    folder: Path, recipe: NamedLabRecipe, data: Path, material: Material, weights: Path | None
) -> None:
    """Say what the run in ``folder`` is made with; ``weights``: the folder of a pretrained model."""
    entries: JsonTable = {
        "recipe": recipe.name,
        "task": recipe.task,
        "data": str(data.absolute()),
        "data_hash": data_hash(material.clips),
        "split": material.split_words,
        "weights": str(weights.absolute()) if weights else "",
        "seed": recipe.settings.seed,
        "notes": list(material.notes),
        "settings": recipe.as_table(),
        "versions": _versions(),
    }
    write_manifest(folder, entries, RUN)


def was_made_with(folder: Path, recipe: NamedLabRecipe) -> bool:
    """Tell whether the run in ``folder`` is one of ``recipe`` with the same settings."""
    before = _begun(folder)
    return before.get("recipe") == recipe.name and recipe.made(before.get("settings"))


def refuse_other_run(folder: Path, recipe: NamedLabRecipe) -> None:
    """Raise DataError where the run in ``folder`` is another one: resuming it would mix the two."""
    before = _begun(folder)
    if before and not was_made_with(folder, recipe):
        raise DataError(
            "The run in {out} used {value} or other settings.",
            out=folder,
            value=before.get("recipe"),
            hint="Resume it with the same, or train into another folder.",
        )


def has_checkpoint(folder: Path) -> bool:
    """Tell whether a training in ``folder`` can be resumed; without, it begins anew."""
    return (folder / "checkpoint.pt").is_file()


def read_log(run: Path) -> list[LogLine]:
    """Return the curve of a run so far; a line that is being written is left out."""
    try:
        lines = read_text(run / "log.jsonl").splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        try:
            found.append(_log_line(parse_json(line)))
        except ValueError:
            continue
    return found


def _log_line(told: dict[str, object]) -> LogLine:
    if not all(isinstance(value, int | float) for value in told.values()):
        raise ValueError("a log line holds numbers alone")
    return cast("LogLine", told)


def write_predictions(folder: Path, material: Material, judged: Judged, tables: JsonTable) -> None:
    """Write a row for each test clip: path, speaker, start, truth, answer, and the score of every class."""
    owners, scores, answers = answers_of(judged, tables)
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(
        ["path", "start_s", "speaker", "truth", "answer", *(f"score {name}" for name in material.classes)]
    )
    for owner, row, answer in zip(owners, scores, answers, strict=True):
        clip = material.clips[owner]
        writer.writerow(
            [
                clip.recording.name,
                f"{clip.start_s:.2f}",
                clip.recording.speaker,
                material.classes[material.labels[owner]],
                material.classes[int(answer)],
                *(f"{score:.4f}" for score in row),
            ]
        )
    write_text(folder / PREDICTIONS, table.getvalue())


def write_result(folder: Path, result: JsonTable) -> None:
    """Keep what came of the run in ``folder``; it has ended then."""
    write_text(folder / RESULT, json.dumps(result))


def _begun(folder: Path) -> JsonTable:
    """Return what the run in ``folder`` was begun with; empty where there is none."""
    try:
        return parse_toml(read_text(folder / RUN))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return {}


def _versions() -> dict[str, str]:
    from importlib.metadata import PackageNotFoundError, version

    found = {}
    for name in ("voxdesk", "numpy", "torch", "scikit-learn", "onnxruntime", "librosa"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
