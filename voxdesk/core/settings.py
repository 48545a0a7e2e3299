"""What the user has chosen: one flat dataclass, kept as JSON."""

import base64
import dataclasses
import json
import logging
import math
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from voxdesk.core.errors import os_reason
from voxdesk.core.files import make_private_folder, write_text
from voxdesk.core.reading import parse_json, read_text
from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.sealed import sealed, unsealed
from voxdesk.core.vault import Vault

logger = logging.getLogger(__name__)

# What may name people or places: in a protected home these stand in the file as one sealed text.
PRIVATE = (
    "recent",
    "watched_folder",
    "watched_out",
    "watched_command",
    "lab_data",
    "index_excluded",
    "input_device",
    "output_device",
    "words_model",
)
_SEALED = "sealed"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default; a changed copy is made with ``dataclasses.replace``."""

    theme: str = "system"
    language: str = "system"
    last_page: str = "listen"
    geometry: str = ""
    menu_bar: bool = True
    tour_done: bool = False
    recent: tuple[str, ...] = ()
    shortcuts: dict[str, str] = field(default_factory=dict)
    splitters: dict[str, str] = field(default_factory=dict)
    watched_folder: str = ""
    lab_data: str = ""
    lab_task: str = ""
    lab_recipe: str = ""
    watching: bool = False
    watched_products: tuple[str, ...] = ()  # what is made of each recording that comes
    watched_out: str = ""
    watched_command: str = ""
    watched_transcripts: bool = False
    input_device: str = ""
    output_device: str = ""
    volume: float = 1.0
    playback_speed: float = 1.0
    waveform: bool = False
    join_turns: bool = False
    fft_size: int = 2048
    window: str = "hann"
    overlap: float = 0.75
    zero_padding: int = 1
    pre_emphasis_db: float = 0.0
    reassigned: bool = False
    show_pitch: bool = False
    show_formants: bool = False
    formant_top_hz: float = 5500.0
    axis: str = "mel"
    colour_map: str = "magma"
    floor_db: float = -90.0
    ceiling_db: float = -10.0
    top_hz: float = 8000.0
    target_fpir: float = DEFAULT_FPIR
    consent_given: bool = False
    open_home_told: bool = False
    index_recordings: bool = False
    index_vectors: bool = True
    index_words: bool = False
    index_excluded: tuple[str, ...] = ()
    index_dask: str = ""
    own_threshold_model: str = ""  # thresholds of this model are moved, by the user's own people
    own_threshold_shift: float = 0.0
    encoder_model: str = ""
    gender_model: str = ""
    speaker_model: str = ""
    words_model: str = ""


def load_settings(path: Path, vault: Vault) -> Settings:
    """Read settings; what is missing, unknown or of the wrong type falls back to its default.

    Raises ProtectionError when what is sealed cannot be opened for want of the key.
    """
    stored = _stored(path)
    if isinstance(stored.get(_SEALED), str):
        stored |= _opened(stored[_SEALED], path, vault)
    return Settings(**_valid(stored))


def load_open_settings(path: Path) -> Settings:
    """Read what needs no key, as ``load_settings`` does: in a protected home ``PRIVATE`` has its defaults.

    For who comes before the passphrase, or asks for nothing private.
    """
    return Settings(**_valid(_stored(path)))


def save_settings(settings: Settings, path: Path, vault: Vault | None = None) -> None:
    """Write settings in one step, so that a crash leaves the old file or the new one.

    Without a ``vault`` what is sealed in the file stays as it is. Raises OSError, ProtectionError.
    """
    make_private_folder(path.parent)
    if vault is None:
        text = _text(settings, kept=_stored(path).get(_SEALED))
    else:
        text = settings_text(settings, path.name, vault.file_key())
    write_text(path, text, private=True)


def settings_text(settings: Settings, name: str, key: bytes | None) -> str:
    """Return the content of a settings file called ``name``, what is private sealed by the ``key``."""
    if key is None:
        return _text(settings)
    private = {each: getattr(settings, each) for each in PRIVATE}
    content = sealed(json.dumps(private).encode(), name, key)
    return _text(settings, kept=base64.b64encode(content).decode("ascii"))


def save_changes(before: Settings, after: Settings, path: Path, vault: Vault) -> None:
    """Write what differs ``after`` from ``before``; what else was written there meanwhile stays."""
    names = [field.name for field in dataclasses.fields(Settings)]
    changed = {name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}
    save_settings(dataclasses.replace(load_settings(path, vault), **changed), path, vault)


def _text(settings: Settings, *, kept: str | None = None) -> str:
    values = dataclasses.asdict(settings)
    if kept is not None:
        values = {name: value for name, value in values.items() if name not in PRIVATE} | {_SEALED: kept}
    return json.dumps(values, indent=2)


def _stored(path: Path) -> dict[str, Any]:
    try:
        stored = parse_json(read_text(path))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else error
        logger.warning("settings in %s cannot be read, defaults are used: %s", path, reason)
        return {}
    return stored


def _opened(text: str, path: Path, vault: Vault) -> dict[str, Any]:
    key = vault.file_key()
    try:
        if key is None:
            raise ValueError("protection.json is missing")  # noqa: TRY301
        found = parse_json(unsealed(base64.b64decode(text, validate=True), path.name, key))
    except ValueError as error:
        logger.warning("the private settings in %s cannot be read, defaults are used: %s", path, error)
        return {}
    return {name: found[name] for name in PRIVATE if name in found}


def _valid(stored: dict[str, object]) -> dict[str, Any]:
    defaults = dataclasses.asdict(Settings())
    kept = {}
    for name, default in defaults.items():
        value = stored.get(name, default)
        if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
            value = float(value) if abs(value) <= sys.float_info.max else math.inf
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(value)
        if isinstance(value, float) and not math.isfinite(value):
            logger.warning("setting %s is no number, its default is used", name)
        elif type(value) is type(default) and all(isinstance(each, str) for each in _members(value)):
            kept[name] = value
        else:
            logger.warning("setting %s has the wrong type, its default is used", name)
    return kept


def _members(value: object) -> list[object]:
    """Return what must be text inside ``value``: tables and lists of settings hold nothing else."""
    if isinstance(value, dict):
        return [*value, *value.values()]
    return list(value) if isinstance(value, tuple) else []
