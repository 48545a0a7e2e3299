"""A trained network in; a folder with model.onnx and manifest.toml that the program can use out."""

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from voxdesk.core.files import write_text
from voxdesk.core.types import Json, JsonTable
from voxdesk.features.fbank import Fbank
from voxdesk.inference.trial_run import run_once
from voxdesk.training.recipe import NamedRecipe, corpus_credits

if TYPE_CHECKING:
    from voxdesk.neural.networks import Network

MODEL_FILE = "model.onnx"
# Of the largest output: what weights of 16 bits change; it moves no error rate by a tenth of a point.
_TOLERANCE = 5e-3


def write_model(
    network: "Network",
    recipe: NamedRecipe,
    folder: Path,
    *,
    model_id: str,
    dimension: int,
    corpora: Sequence[str],
    tables: Mapping[str, Json],
    fbank: Fbank,
) -> JsonTable:
    """Export ``network`` into ``folder`` and write its manifest with ``tables`` added.

    ``fbank`` makes the features that it was trained on. Returns the manifest's entries;
    ``write_manifest`` writes them again when more is known.
    """
    from voxdesk.neural.export import export_onnx, frame_input

    output = "embs" if recipe.task == "encoder" else "logits"
    metadata = {
        "framework": "voxdesk",
        "sample_rate": str(fbank.sample_rate),
        "output_dim": str(dimension),
        # As sherpa-onnx reads them: samples within ±32768, and the network takes off the mean itself.
        "normalize_samples": "0",
        "feature_normalize_type": "",
        "feature_id": fbank.feature_id,
    }
    path = folder / MODEL_FILE
    exported = export_onnx(
        network, frame_input(), output, run_once, metadata=metadata, half=True, tolerance=_TOLERANCE
    )
    folder.mkdir(parents=True, exist_ok=True)
    path.write_bytes(exported.content)
    entries: JsonTable = {
        "id": model_id,
        "task": recipe.task,
        "file": MODEL_FILE,
        "sha256": hashlib.sha256(exported.content).hexdigest(),
        "sample_rate": fbank.sample_rate,
        "feature_id": fbank.feature_id,
        "dimension": dimension,
        "licence": recipe.licence,
        "recipe": recipe.name,
        "created": datetime.now(UTC).date().isoformat(),
        "parity": float(f"{exported.difference:.3g}"),
        "training_data": corpus_credits(corpora),
        **tables,
    }
    write_manifest(folder, entries)
    return entries


def write_manifest(folder: Path, entries: Mapping[str, Json], name: str = "manifest.toml") -> None:
    """Write ``entries`` as ``folder``/``name`` in TOML: scalars first, then tables, then lists of tables."""
    lines = [
        f"{key} = {_toml(value)}"
        for key, value in entries.items()
        if not isinstance(value, dict) and not _tables(value)
    ]
    for key, value in entries.items():
        if isinstance(value, dict):
            lines += _table(key, value)
        for item in _tables(value):
            lines += ["", f"[[{key}]]", *(f"{part} = {_toml(inner)}" for part, inner in item.items())]
    write_text(folder / name, "\n".join(lines) + "\n")


def _table(name: str, table: Mapping[str, Json]) -> list[str]:
    lines = ["", f"[{name}]"]
    lines += [f"{_key(key)} = {_toml(value)}" for key, value in table.items() if not isinstance(value, dict)]
    for key, value in table.items():
        if isinstance(value, dict):
            lines += _table(f"{name}.{_key(key)}", value)
    return lines


def _tables(value: Json) -> list[JsonTable]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _key(name: str) -> str:
    return name if name.replace("_", "").replace("-", "").isalnum() and name.isascii() else _toml(name)


def _toml(value: object) -> str:
    """A number, text, truth value or list as TOML."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("a manifest holds finite numbers only")
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, str):
        # TOML's basic strings escape what JSON's do, and DEL.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    raise TypeError(f"{type(value).__name__} has no place in a manifest")
