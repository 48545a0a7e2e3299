"""The state of a training run on disk, written so that a kill leaves the old one or the new one."""

from pathlib import Path
from typing import Any, TypeAlias

import torch

from voxdesk.core.errors import DataError
from voxdesk.core.files import write_atomically

State: TypeAlias = dict[str, Any]
"""Tensors, numbers, texts, and dicts and lists of them."""


def save_checkpoint(path: Path, state: State) -> None:
    """Write ``state`` to ``path``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with write_atomically(path) as file:
        torch.save(state, file)


def load_checkpoint(path: Path) -> State:
    """Read a checkpoint; nothing in it can run code. Raises DataError when it cannot be read."""
    try:
        state: State = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # a broken file makes torch raise almost anything
        raise DataError("The checkpoint {path} cannot be read.", path=path) from error
    return state
