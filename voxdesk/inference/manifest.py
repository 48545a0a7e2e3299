"""A model's folder in, its checked description out: what the network is, needs and was made from."""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, get_args

from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.errors import ModelError, Words, os_reason
from voxdesk.core.reading import parse_toml, read_bytes, read_text
from voxdesk.core.types import Figures
from voxdesk.features.kaldi_fbank import KaldiSettings
from voxdesk.inference import manifest_tables as tables
from voxdesk.inference.classes import Classes, read_classes
from voxdesk.inference.entries import REINSTALL, Entries
from voxdesk.inference.manifest_tables import GenderCalibration, VoiceGenderTable

MANIFEST_NAME = "manifest.toml"
Task = Literal["encoder", "gender", "segmentation", "speaker"]
TASKS: tuple[Task, ...] = get_args(Task)


@dataclass(frozen=True, slots=True)
class ModelManifest:
    """Hold what ``manifest.toml`` says of the network in ``folder / file``.

    ``created`` is an ISO date (may be empty). Of several models for a task the one marked ``default`` is
    taken, else the newest. A model made elsewhere has a ``front_end`` of its own (None: VoxDesk's). It may
    name the ``output`` to read, and take at most ``largest_batch`` sounds at once (0: any number).
    ``classes`` are those of a classifier made in the Lab.
    """

    id: str
    task: Task
    file: str
    sha256: str
    sample_rate: int
    feature_id: str
    dimension: int
    licence: str
    folder: Path
    training_data: tuple[Mapping[str, str], ...] = ()
    calibration: Calibration | None = None
    gender: GenderCalibration | None = None
    voice_gender: VoiceGenderTable | None = None
    turns: TurnSettings | None = None
    figures: Figures = field(default_factory=dict)
    created: str = ""
    default: bool = False
    front_end: KaldiSettings | None = None
    output: str = ""
    largest_batch: int = 0
    classes: Classes | None = None

    @property
    def path(self) -> Path:
        """The network's own file."""
        return self.folder / self.file


def load_manifest(folder: Path) -> ModelManifest:
    """Read ``folder / manifest.toml`` and check every entry; raises ModelError in words."""
    path = folder / MANIFEST_NAME
    try:
        table = parse_toml(read_text(path))
    except FileNotFoundError:
        raise ModelError(
            "There is no model in {folder}: {manifest_name} is missing.",
            folder=folder,
            manifest_name=MANIFEST_NAME,
        ) from None
    except OSError as error:
        raise ModelError("{path} cannot be read: {reason}.", path=path, reason=os_reason(error)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ModelError("{path} is damaged: {reason}.", path=path, reason=error, hint=REINSTALL) from error
    return _manifest(Entries(table, path), folder)


def verify(manifest: ModelManifest) -> None:
    """Compare each of the model's files with the manifest's hash; raises ModelError when they differ."""
    read_verified(manifest)
    beside = manifest.voice_gender
    if beside is not None:
        read_verified(replace(manifest, file=beside.file, sha256=beside.sha256))


def read_verified(manifest: ModelManifest) -> bytes:
    """Return the bytes of the network's file, read once and checked against the manifest's hash.

    Raises ModelError: what is loaded afterwards is exactly what was checked.
    """
    try:
        content = read_bytes(manifest.path)
    except FileNotFoundError:
        raise ModelError(
            "The model {model} lacks its file {path}.", model=manifest.id, path=manifest.path, hint=REINSTALL
        ) from None
    except OSError as error:
        raise ModelError(
            "The model file {path} cannot be read: {reason}.", path=manifest.path, reason=os_reason(error)
        ) from error
    if hashlib.sha256(content).hexdigest() != manifest.sha256:
        raise ModelError(
            "The model file {path} is not the one its manifest names: it is damaged or was exchanged.",
            path=manifest.path,
            hint=REINSTALL,
        )
    return content


def _manifest(entries: Entries, folder: Path) -> ModelManifest:
    task = entries.text("task")
    if task == "overlap":
        raise entries.error(
            Words(
                "models of the task {task} are not used any more: segmentation hears who speaks at once",
                task=task,
            )
        )
    if task not in TASKS:
        raise entries.error(
            Words("task is “{task}”, it must be one of {tasks}", task=task, tasks=", ".join(TASKS))
        )
    manifest = ModelManifest(
        id=entries.identifier("id"),
        task=task,
        file=entries.file_name("file"),
        sha256=entries.digest("sha256"),
        sample_rate=entries.positive("sample_rate"),
        feature_id=entries.text("feature_id"),
        dimension=entries.positive("dimension"),
        licence=entries.text("licence"),
        folder=folder,
        training_data=tables.training_data(entries),
        calibration=tables.calibration(entries),
        gender=tables.gender(entries),
        voice_gender=tables.voice_gender(entries),
        turns=tables.turns(entries),
        figures=entries.table("figures") or {},
        created=str(entries.get("created", "")),
        default=entries.get("default", False) is True,
        front_end=tables.front_end(entries, entries.positive("sample_rate")),
        output=str(entries.get("output", "")),
        largest_batch=entries.positive("largest_batch") if "largest_batch" in entries else 0,
        classes=_classes(entries),
    )
    if task == "speaker" and manifest.classes is None:
        raise entries.error(Words("a speaker model needs an [input] table and its classes"))
    if task == "gender" and manifest.gender is None:
        raise entries.error(Words("a gender model needs a [gender] table"))
    return manifest


def _classes(entries: Entries) -> Classes | None:
    try:
        return read_classes(entries.all)
    except ValueError as error:
        raise entries.error(error) from error
