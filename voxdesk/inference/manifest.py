"""A model's folder in, its checked description out: what the network is, needs and was made from."""

import dataclasses
import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, cast

from voxdesk.core.calibration import Calibration
from voxdesk.core.errors import ModelError, Words, os_reason
from voxdesk.core.turn_settings import TurnSettings
from voxdesk.core.voice_gate import VoiceGate
from voxdesk.features.kaldi_fbank import KaldiSettings
from voxdesk.inference.classes import Classes, read_classes

MANIFEST_NAME = "manifest.toml"
TASKS = ("encoder", "gender", "speaker")
_REINSTALL = Words("Install VoxDesk again, or remove this model's folder.")


@dataclass(frozen=True, slots=True)
class GenderCalibration:
    """Turns the network's male-minus-female logit into the probability of a male voice.

    The probability is ``1 / (1 + exp(-(scale * logit + offset)))``; an answer whose likelier
    class stays below ``uncertain_below`` is given as uncertain.
    """

    scale: float
    offset: float
    uncertain_below: float


@dataclass(frozen=True, slots=True)
class ModelManifest:
    """What ``manifest.toml`` says of the network in ``folder / file``.

    ``created`` is an ISO date (may be empty); of several models for a task the one marked
    ``default`` is taken, else the newest. A model made elsewhere has a ``front_end`` of its own
    (None: VoxDesk's), may name the ``output`` to read and take at most ``largest_batch`` sounds at once
    (0: any number). ``classes`` are those of a classifier made in the Lab.
    """

    id: str
    task: Literal["encoder", "gender", "speaker"]
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
    gate: VoiceGate | None = None
    turns: TurnSettings | None = None
    figures: Mapping[str, Any] = field(default_factory=dict)
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
        with path.open("rb") as file:
            table = tomllib.load(file)
    except FileNotFoundError:
        raise ModelError(
            "There is no model in {folder}: {manifest_name} is missing.",
            folder=folder,
            manifest_name=MANIFEST_NAME,
        ) from None
    except OSError as error:
        raise ModelError("{path} cannot be read: {reason}.", path=path, reason=os_reason(error)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ModelError("{path} is damaged: {reason}.", path=path, reason=error, hint=_REINSTALL) from error
    return _Reader(table, path).manifest(folder)


def verify(manifest: ModelManifest) -> None:
    """Compare the network's file with the manifest's hash; raises ModelError when they differ."""
    read_verified(manifest)


def read_verified(manifest: ModelManifest) -> bytes:
    """The bytes of the network's file, read once and checked against the manifest's hash.

    Raises ModelError: what is loaded afterwards is exactly what was checked.
    """
    try:
        content = manifest.path.read_bytes()
    except FileNotFoundError:
        raise ModelError(
            "The model {model} lacks its file {path}.", model=manifest.id, path=manifest.path, hint=_REINSTALL
        ) from None
    except OSError as error:
        raise ModelError(
            "The model file {path} cannot be read: {reason}.", path=manifest.path, reason=os_reason(error)
        ) from error
    if hashlib.sha256(content).hexdigest() != manifest.sha256:
        raise ModelError(
            "The model file {path} is not the one its manifest names: it is damaged or was exchanged.",
            path=manifest.path,
            hint=_REINSTALL,
        )
    return content


class _Reader:
    """Takes entries out of a parsed manifest and says in words what is wrong with them."""

    def __init__(self, table: Mapping[str, Any], path: Path, where: str = "") -> None:
        self._table = table
        self._path = path
        self._where = where

    def manifest(self, folder: Path) -> ModelManifest:
        task = self.text("task")
        if task not in TASKS:
            raise self.error(f"task is {task!r}, it must be one of {', '.join(TASKS)}")
        manifest = ModelManifest(
            id=self._identifier(),
            task=cast(Literal["encoder", "gender", "speaker"], task),
            file=self._file_name(),
            sha256=self._digest(),
            sample_rate=self._positive("sample_rate"),
            feature_id=self.text("feature_id"),
            dimension=self._positive("dimension"),
            licence=self.text("licence"),
            folder=folder,
            training_data=self._training_data(),
            calibration=self._calibration(),
            gender=self._gender(),
            gate=self._gate(self._positive("dimension")),
            turns=self._turns(),
            figures=self._sub_table("figures") or {},
            created=str(self._table.get("created", "")),
            default=self._table.get("default", False) is True,
            front_end=self._front_end(self._positive("sample_rate")),
            output=str(self._table.get("output", "")),
            largest_batch=self._positive("largest_batch") if "largest_batch" in self._table else 0,
            classes=self._classes(),
        )
        if task == "speaker" and manifest.classes is None:
            raise self.error("a speaker model needs an [input] table and its classes")
        if task == "gender" and manifest.gender is None:
            raise self.error("a gender model needs a [gender] table")
        return manifest

    def error(self, what: str) -> ModelError:
        return ModelError(
            "{path} is not right: {where}{what}.",
            path=self._path,
            where=self._where,
            what=what,
            hint=_REINSTALL,
        )

    def text(self, name: str) -> str:
        value = self._table.get(name)
        if not isinstance(value, str) or not value.strip():
            raise self.error(f"{name} is missing or no text")
        return value

    def number(self, name: str) -> float:
        return self._as_number(self._table.get(name), name)

    def numbers(self, name: str) -> tuple[float, ...]:
        return self._as_numbers(self._table.get(name), name)

    def _as_number(self, value: object, name: str) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < float("inf"):
            raise self.error(f"{name} is missing or no number")
        return float(value)

    def _as_numbers(self, value: object, name: str) -> tuple[float, ...]:
        if not isinstance(value, Sequence) or isinstance(value, str) or not value:
            raise self.error(f"{name} is missing or no list of numbers")
        return tuple(self._as_number(item, name) for item in value)

    def _positive(self, name: str) -> int:
        value = self._table.get(name)
        if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
            raise self.error(f"{name} is missing or no positive whole number")
        return value

    def _identifier(self) -> str:
        value = self.text("id")
        if not value.isprintable() or "/" in value or "\\" in value:
            raise self.error("id holds a slash or characters that cannot be shown")
        return value

    def _file_name(self) -> str:
        value = self.text("file")
        if Path(value).name != value or "\\" in value or value in (".", ".."):
            raise self.error("file must be a plain file name beside the manifest")
        return value

    def _digest(self) -> str:
        value = self.text("sha256").lower()
        if len(value) != 64 or set(value) - set("0123456789abcdef"):
            raise self.error("sha256 is not 64 hexadecimal digits")
        return value

    def _sub_table(self, name: str) -> Mapping[str, Any] | None:
        value = self._table.get(name)
        if value is not None and not isinstance(value, dict):
            raise self.error(f"{name} is no table")
        return value

    def _sub_reader(self, name: str) -> "_Reader | None":
        table = self._sub_table(name)
        return None if table is None else _Reader(table, self._path, f"in [{name}] ")

    def _training_data(self) -> tuple[Mapping[str, str], ...]:
        entries = self._table.get("training_data", [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise self.error("training_data must be a list of tables")
        return tuple({str(key): str(value) for key, value in entry.items()} for entry in entries)

    def _calibration(self) -> Calibration | None:
        reader = self._sub_reader("calibration")
        if reader is None:
            return None
        rows = reader._table.get("thresholds")
        if not isinstance(rows, list):
            raise reader.error("thresholds is missing or no list")
        try:
            return Calibration(
                scale=reader.number("scale"),
                offset=reader.number("offset"),
                rates=reader.numbers("rates"),
                sizes=tuple(round(size) for size in reader.numbers("sizes")),
                thresholds=tuple(reader._as_numbers(row, "a row of thresholds") for row in rows),
                margin=reader.number("margin"),
                min_speech_s=reader.number("min_speech_s"),
            )
        except ValueError as error:
            raise reader.error(str(error)) from error

    def _gender(self) -> GenderCalibration | None:
        reader = self._sub_reader("gender")
        if reader is None:
            return None
        found = GenderCalibration(
            reader.number("scale"), reader.number("offset"), reader.number("uncertain_below")
        )
        if found.scale <= 0 or not 0.5 <= found.uncertain_below <= 1:
            raise reader.error("scale must be positive and uncertain_below lie between 0.5 and 1")
        return found

    def _classes(self) -> Classes | None:
        try:
            return read_classes(self._table)
        except ValueError as error:
            raise self.error(str(error)) from error

    def _front_end(self, sample_rate: int) -> KaldiSettings | None:
        reader = self._sub_reader("front_end")
        if reader is None:
            return None
        try:
            return KaldiSettings(
                sample_rate,
                reader._positive("bins"),
                reader.text("window"),
                reader.text("scale"),
                reader.text("mean"),
            )
        except ValueError as error:
            raise reader.error(str(error)) from error

    def _turns(self) -> TurnSettings | None:
        reader = self._sub_reader("turns")
        if reader is None:
            return None
        known = {field.name for field in dataclasses.fields(TurnSettings)}
        try:
            return TurnSettings(**{name: reader.number(name) for name in reader._table if name in known})
        except ValueError as error:
            raise reader.error(str(error)) from error

    def _gate(self, dimension: int) -> VoiceGate | None:
        reader = self._sub_reader("gate")
        if reader is None:
            return None
        weights = reader.numbers("overlap_weights")
        if len(weights) != dimension:
            raise reader.error(f"overlap_weights must be {dimension} numbers")
        return VoiceGate(
            change_limit=reader.number("change_limit"),
            overlap_limit=reader.number("overlap_limit"),
            overlap_offset=reader.number("overlap_offset"),
            overlap_weights=weights,
        )
