"""A folder of wav2vec 2.0 or HuBERT weights in; mean hidden states, or its own classes, out.

Every weight is accounted for: one that is missing, or left over, is refused.
"""

import hashlib
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from voxdesk.core.errors import ModelError
from voxdesk.core.reading import parse_json, read_text
from voxdesk.core.types import Float32

_MODELS = ("wav2vec2", "hubert", "wavlm")
_BATCH = 4
# What pretraining and recognition of words leave beside the encoder; nobody listens to it here.
_OTHER_HEADS = ("lm_head.", "quantizer.", "project_q.", "project_hid.", "masked_spec_embed")


class SpeechBackbone:
    """The encoder in ``folder``, frozen; called with waves f32[N, L] it gives vectors f32[N, D].

    ``classes`` are the lower-case labels of the folder's own classification head, empty without one.
    Then the calls give its logits f32[N, classes].
    """

    def __init__(self, folder: Path) -> None:
        """Load it; raises ModelError in words when it is no such folder or not complete."""
        config = _config(folder)
        if config.get("model_type") not in _MODELS:
            raise ModelError(
                "{folder} holds no model of the kinds {models}.", folder=folder, models=", ".join(_MODELS)
            )
        weights = read_weights(folder)
        self.key = f"{config['model_type']} {_digest(weights)}"
        self.module, self.classes = _build(folder, config, weights)
        if self.classes == ("male", "female"):
            self.module, self.classes = nn.Sequential(self.module, _Swapped()), ("female", "male")
        self.module.eval().requires_grad_(False)

    @torch.no_grad()
    def __call__(self, waves: Float32) -> Float32:
        """Vectors f32[N, D] of ``waves`` f32[N, L] at 16 kHz."""
        parts = [
            self.module(torch.from_numpy(np.ascontiguousarray(waves[first : first + _BATCH])))
            for first in range(0, len(waves), _BATCH)
        ]
        return np.asarray(torch.cat(parts).numpy(), dtype=np.float32)

    def followed_by(self, head: nn.Module) -> nn.Module:
        """Return backbone and ``head`` as one network, for export."""
        return nn.Sequential(self.module, head).eval()


class _Mean(nn.Module):
    """The mean over time of the last hidden states."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, waves: Tensor) -> Tensor:
        """Return (N, L) -> (N, D)."""
        hidden: Tensor = self.model(waves).last_hidden_state
        return hidden.mean(dim=1)


class _Swapped(nn.Module):
    """Two classes in the program's order."""

    def forward(self, logits: Tensor) -> Tensor:
        """Return (N, 2) with its columns exchanged."""
        return logits.flip(1)


class _PublishedHead(nn.Module):
    """The speech-classification head that was published for HuBERT: dense, tanh, projection."""

    def __init__(self, size: int, classes: int) -> None:
        super().__init__()
        self.dense = nn.Linear(size, size)
        self.out_proj = nn.Linear(size, classes)

    def forward(self, mean: Tensor) -> Tensor:
        """Return logits of mean hidden states."""
        logits: Tensor = self.out_proj(torch.tanh(self.dense(mean)))
        return logits


class _OwnHead(nn.Module):
    """Transformers' sequence classification: projection of every state, mean, classifier."""

    def __init__(self, model: nn.Module, size: int, width: int, classes: int) -> None:
        super().__init__()
        self.model = model
        self.projector = nn.Linear(size, width)
        self.classifier = nn.Linear(width, classes)

    def forward(self, waves: Tensor) -> Tensor:
        """Return (N, L) -> logits."""
        states = self.projector(self.model(waves).last_hidden_state)
        logits: Tensor = self.classifier(states.mean(dim=1))
        return logits


def read_weights(folder: Path) -> dict[str, Tensor]:
    """Return all tensors of a model folder, from safetensors or from a file of nothing but tensors.

    Raises ModelError.
    """
    from safetensors.torch import load_file

    safe, plain = folder / "model.safetensors", folder / "pytorch_model.bin"
    try:
        if safe.is_file():
            return dict(load_file(safe))
        if plain.is_file():
            return dict(torch.load(plain, map_location="cpu", weights_only=True))
    except Exception as error:  # a broken file makes both raise almost anything
        raise ModelError("The weights in {folder} cannot be read.", folder=folder) from error
    raise ModelError(
        "There are no weights in {folder}.", folder=folder, hint="model.safetensors is looked for."
    )


def load_all(module: nn.Module, weights: dict[str, Tensor], where: Path) -> None:
    """Give ``module`` exactly ``weights``; raises ModelError naming what is missing or left over."""
    wanted = module.state_dict()
    given = {_modern(name): value for name, value in weights.items()}
    missing = sorted(set(wanted) - set(given) - {n for n in wanted if n.endswith("masked_spec_embed")})
    left = sorted(set(given) - set(wanted))
    wrong = [n for n in set(wanted) & set(given) if wanted[n].shape != given[n].shape]
    if missing or left or wrong:
        parts = [("is missing", missing), ("is not expected", left), ("has the wrong shape", wrong)]
        told = "; ".join(f"{names[0]} {words} ({len(names)} such)" for words, names in parts if names)
        raise ModelError("The weights in {where} do not fit: {told}.", where=where, told=told)
    module.load_state_dict(given, strict=False)


def _build(
    folder: Path, config: dict[str, object], weights: dict[str, Tensor]
) -> tuple[nn.Module, tuple[str, ...]]:
    import transformers

    settings = transformers.AutoConfig.for_model(**config)
    settings._attn_implementation = "eager"
    model = transformers.AutoModel.from_config(settings, attn_implementation="eager")
    kept = {name: value for name, value in weights.items() if not name.startswith(_OTHER_HEADS)}
    prefix = f"{config['model_type']}."
    inner = {name.removeprefix(prefix): value for name, value in kept.items()}
    inner = {name: value for name, value in inner.items() if name != "masked_spec_embed"}
    told = config.get("id2label")
    labels = {int(index): str(label) for index, label in told.items()} if isinstance(told, dict) else {}
    names = tuple(_plain(labels[index]) for index in sorted(labels))
    size = int(settings.hidden_size)
    if "classifier.dense.weight" in inner:
        head = _PublishedHead(size, len(inner["classifier.out_proj.weight"]))
        whole: nn.Module = nn.Sequential(_Mean(model), head)
        renamed = {
            f"1.{name.removeprefix('classifier.')}"
            if name.startswith("classifier.")
            else f"0.model.{name}": value
            for name, value in inner.items()
        }
        load_all(whole, renamed, folder)
        return whole, names[: head.out_proj.out_features]
    if "projector.weight" in inner:
        width, classes = len(inner["projector.weight"]), len(inner["classifier.weight"])
        own = _OwnHead(model, size, width, classes)
        renamed = {
            name if name.startswith(("projector.", "classifier.")) else f"model.{name}": value
            for name, value in inner.items()
        }
        load_all(own, renamed, folder)
        return own, names[:classes]
    mean = _Mean(model)
    load_all(mean, {f"model.{name}": value for name, value in inner.items()}, folder)
    return mean, ()


def _config(folder: Path) -> dict[str, object]:
    try:
        found = parse_json(read_text(folder / "config.json"))
    except (OSError, ValueError) as error:
        raise ModelError("There is no config.json to be read in {folder}.", folder=folder) from error
    return found


def _plain(label: str) -> str:
    word = label.strip().lower()
    return {"f": "female", "m": "male", "woman": "female", "man": "male"}.get(word, word)


def _modern(name: str) -> str:
    """Weight normalisation under the name that it has today."""
    old = {"weight_g": "parametrizations.weight.original0", "weight_v": "parametrizations.weight.original1"}
    front, _, last = name.rpartition(".")
    return f"{front}.{old[last]}" if last in old else name


def _digest(weights: dict[str, Tensor]) -> str:
    digest = hashlib.sha256()
    for name in sorted(weights):
        digest.update(f"{name} {tuple(weights[name].shape)} {float(weights[name].float().sum())}".encode())
    return digest.hexdigest()[:16]
