"""The state of a training run on disk, written so that a kill leaves the old one or the new one."""

from pathlib import Path
from typing import Any

import torch

from voxdesk.core.errors import DataError
from voxdesk.core.files import write_atomically


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write ``state`` (tensors, numbers, texts, and dicts and lists of them) to ``path``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with write_atomically(path) as file:
        torch.save(state, file)


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Read a checkpoint; nothing in it can run code. Raises DataError when it cannot be read."""
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # a broken file makes torch raise almost anything
        raise DataError("The checkpoint {path} cannot be read.", path=path) from error
    return state
