"""Tells which clustering methods cannot run on this computer, and why, before anybody waits for them."""

import importlib.util
import os
from collections.abc import Mapping
from pathlib import Path

from voxdesk.clustering.registry import METHODS
from voxdesk.core.cluster_types import FeatureKind
from voxdesk.core.context import Context
from voxdesk.core.errors import Words
from voxdesk.workflows.services import Services

# Networks of others, by the features that they make, as the Hugging Face Hub calls them.
_HUB = {FeatureKind.WAV2VEC2: "facebook/wav2vec2-base", FeatureKind.EFFICIENTNET: "google/efficientnet-b0"}
_CONFIG, _WEIGHTS = "config.json", "*.safetensors"


def methods_that_cannot_run(weights: Mapping[str, str], services: Services, ctx: Context) -> dict[str, Words]:
    """Map the ids of methods that lack something here to what they lack.

    ``weights`` are the folders that the user chose, by method.
    """
    lacking: dict[str, Words] = {}
    torch = importlib.util.find_spec("torch") is not None
    for method in METHODS:
        if not method.id.startswith("dec-"):
            continue
        kind = getattr(method.params(), "features", None)
        if not torch:
            lacking[method.id] = Words("needs PyTorch, which is not installed")
        elif kind in _HUB and not _has_weights(weights.get(method.id, ""), _HUB[kind]):
            lacking[method.id] = Words("needs a folder with the weights of {hub}", hub=_HUB[kind])
    return lacking


def needs_weights(method_id: str) -> bool:
    """Tell whether a method works with the network of somebody else."""
    method = next(each for each in METHODS if each.id == method_id)
    return getattr(method.params(), "features", None) in _HUB


def _has_weights(folder: str, hub: str) -> bool:
    if folder:
        return is_network(Path(folder))
    cached = _hub_cache() / f"models--{hub.replace('/', '--')}" / "snapshots"
    return any(is_network(each) for each in cached.glob("*"))


def find_network(request: Path, services: Services, ctx: Context) -> bool:
    """Tell whether the folder ``request`` holds a network as Hugging Face's programs keep it."""
    return is_network(request)


def is_network(folder: Path) -> bool:
    """Tell whether ``folder`` holds a network as Hugging Face's programs keep it."""
    return (folder / _CONFIG).is_file() and any(folder.glob(_WEIGHTS))


def _hub_cache() -> Path:
    """Return where Hugging Face's own programs keep what they fetched (docs of huggingface_hub)."""
    named = os.environ.get("HF_HUB_CACHE")
    if named:
        return Path(named)
    home = os.environ.get("HF_HOME")
    return (Path(home) if home else Path.home() / ".cache" / "huggingface") / "hub"
