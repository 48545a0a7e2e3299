"""Somebody's encoder as an ONNX file in; a model of the user's own, checked and calibrated, out."""

import contextlib
import dataclasses
import hashlib
import re
import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, DataError, ModelError, Words, os_reason
from voxdesk.core.reading import read_bytes
from voxdesk.core.types import AudioClip, JsonTable
from voxdesk.features.kaldi_fbank import KaldiSettings
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.manifest import ModelManifest, load_manifest
from voxdesk.workflows.models.model_facts import NOT_TOLD, ModelFacts
from voxdesk.workflows.models.model_folder import MODEL_FILE, write_manifest
from voxdesk.workflows.models.own_voices import OwnVoices, calibrate_on, voices_in, voices_of_library
from voxdesk.workflows.models.trial import Trial, open_questions, try_encoder
from voxdesk.workflows.services import Services

_LARGEST_BYTES = 1_000_000_000
_CLIP_S = 10.0
_CLIPS = 3
_WEIGHTS = {".pth", ".pt", ".bin", ".ckpt", ".pkl", ".pickle", ".safetensors"}


@dataclass(frozen=True, slots=True)
class ImportModelRequest:
    """Take in the encoder in ``file``; ``facts`` are what the file does not say of itself.

    It is tried for ``limit_s`` at most. ``voices`` is a folder with one folder of recordings per
    person to calibrate on. With ``calibrate_on_library`` the people of the library are taken. Without
    either it stays uncalibrated.
    """

    file: Path
    facts: ModelFacts = field(default_factory=ModelFacts)
    voices: Path | None = None
    calibrate_on_library: bool = False
    limit_s: float = 120.0


@dataclass(frozen=True, slots=True)
class ImportResult:
    """The new model, and why it is not calibrated (empty when it is)."""

    manifest: ModelManifest
    uncalibrated: str


def look_at(request: ImportModelRequest, services: Services, ctx: Context) -> tuple[str, ...]:
    """Return what the user must answer, of ``model_facts.QUESTIONS``; raises ModelError for no encoder."""
    return open_questions(_read(request.file), request.file.name, request.facts, request.limit_s, ctx)


def import_model(request: ImportModelRequest, services: Services, ctx: Context) -> ImportResult:
    """Check, describe and calibrate the model and put it among the user's own; all or nothing.

    Raises ModelError for what is no encoder or does not tell enough, DataError for ``voices``.
    """
    ctx.report(None, Words("reading the file"))
    content, name = _read(request.file), request.file.name
    voices = _voices(request, services, ctx)
    clips = _real_clips(voices, services, ctx)
    ctx.report(None, Words("trying the model"))
    trial = try_encoder(content, name, request.facts, clips, request.limit_s, ctx)
    entries = _entries(request, content, trial)
    model_id = str(entries["id"])
    home = services.paths.user_models / model_id
    if home.exists():
        raise ModelError("{name} was imported before, as {entries}.", name=name, entries=model_id)
    draft = services.paths.data / "importing" / model_id
    try:
        draft.mkdir(parents=True, exist_ok=True)
        (draft / MODEL_FILE).write_bytes(content)
        write_manifest(draft, entries)
        problem = _calibrate(draft, entries, voices, services, ctx)
        load_manifest(draft)  # what cannot be read again must not lie among the models
        home.parent.mkdir(parents=True, exist_ok=True)
        draft.rename(home)
    except OSError as error:
        raise ModelError(
            "{name} cannot be kept in {parent}: {reason}.",
            name=name,
            parent=home.parent,
            reason=os_reason(error),
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        with contextlib.suppress(OSError):
            draft.parent.rmdir()
    services.hub.look_again()
    return ImportResult(load_manifest(home), problem)


def remove_model(model_id: str, services: Services) -> None:
    """Delete a model of the user's own; where it was in use, what came with the program answers again.

    Raises ModelError for a bundled or unknown one.
    """
    manifest = services.hub.find(model_id)
    if manifest.folder.parent != services.paths.user_models:
        raise ModelError("{model_id} is built in and cannot be removed.", model_id=model_id)
    used = services.hub.in_use(manifest)
    try:
        shutil.rmtree(manifest.folder)
    except OSError as error:
        raise ModelError(
            "{folder} cannot be deleted: {reason}.", folder=manifest.folder, reason=os_reason(error)
        ) from error
    services.hub.look_again()
    if used:
        services.hub.choose(manifest.task, None)


def _read(file: Path) -> bytes:
    if file.suffix.lower() in _WEIGHTS:
        raise ModelError(
            "{name} holds weights without the network that they belong to.",
            name=file.name,
            hint="Export the encoder to ONNX where it was made, and import that file.",
        )
    try:
        if file.stat().st_size > _LARGEST_BYTES:
            raise ModelError("{name} is larger than a gigabyte.", name=file.name)
        return read_bytes(file)
    except OSError as error:
        raise ModelError("{file} cannot be read: {reason}.", file=file, reason=os_reason(error)) from error


def _voices(request: ImportModelRequest, services: Services, ctx: Context) -> OwnVoices | None:
    if request.voices is not None:
        return voices_in(request.voices, ctx)
    return voices_of_library(services) if request.calibrate_on_library else None


def _real_clips(voices: OwnVoices | None, services: Services, ctx: Context) -> list[AudioClip]:
    """A few real recordings, of the people given or of the library; a made-up voice where there are none."""
    found: list[AudioClip] = []
    paths = voices.paths if voices is not None else voices_of_library(services).paths
    for path in paths:
        try:
            clip = read_clip(path, ctx.check, seconds=_CLIP_S)
        except AudioError:
            continue
        if clip.seconds >= 1.0:
            found.append(clip)
        if len(found) == _CLIPS:
            break
    return found or [_buzz(pitch_hz) for pitch_hz in (110.0, 210.0)]


def _buzz(pitch_hz: float, seconds: float = 3.0) -> AudioClip:
    """Syllables of a voice-like buzz."""
    time = np.arange(round(seconds * 16_000)) / 16_000
    harmonics = np.arange(1, int(4000 / pitch_hz))
    gains = 1 / harmonics + 1 / (1 + ((harmonics * pitch_hz - 6 * pitch_hz) / 150) ** 2)
    sound = (gains[:, None] * np.sin(2 * np.pi * np.outer(harmonics * pitch_hz, time))).sum(axis=0)
    sound *= np.clip(np.sin(2 * np.pi * 3 * time) + 0.4, 0, None)
    return AudioClip((0.3 * sound / np.abs(sound).max()).astype(np.float32), 16_000)


def _entries(request: ImportModelRequest, content: bytes, trial: Trial) -> JsonTable:
    front, settings, output = trial.front_end, trial.settings, trial.output
    digest = hashlib.sha256(content).hexdigest()
    wanted = request.facts.name or request.file.stem
    stem = re.sub(r"[^\w.-]+", "-", wanted, flags=re.ASCII).strip("-.") or "encoder"
    # Two models of one name, or one fed in another way, must never share kept vectors.
    told = hashlib.sha256(f"{digest} {front.feature_id} {output}".encode()).hexdigest()[:8]
    entries: dict[str, Any] = {
        "id": f"{stem[:60]}-{told}",
        "task": "encoder",
        "file": MODEL_FILE,
        "sha256": digest,
        "sample_rate": front.sample_rate,
        "feature_id": front.feature_id,
        "dimension": trial.checked.dimension,
        "licence": request.facts.licence or NOT_TOLD,
        "created": datetime.now(UTC).date().isoformat(),
        "output": output,
        "imported_from": request.file.name,
    }
    if trial.checked.largest_batch:
        entries["largest_batch"] = trial.checked.largest_batch
    if isinstance(settings, KaldiSettings):
        entries["front_end"] = {
            name: value for name, value in dataclasses.asdict(settings).items() if name != "sample_rate"
        }
    if trial.metadata:
        entries["metadata"] = {name: value for name, value in trial.metadata.items() if value}
    return entries


def _calibrate(
    folder: Path, entries: dict[str, Any], voices: OwnVoices | None, services: Services, ctx: Context
) -> str:
    """Add calibration and figures to the manifest in ``folder``; returns why that was not possible."""
    if voices is None:
        return Words("No recordings of people were given to calibrate it on.")
    try:
        calibration, figures = calibrate_on(Encoder(load_manifest(folder)), voices, services, ctx)
    except DataError as error:
        return error.words
    entries["calibration"] = calibration.as_table()
    entries["figures"] = {"own_recordings": figures}
    write_manifest(folder, entries)
    return ""
