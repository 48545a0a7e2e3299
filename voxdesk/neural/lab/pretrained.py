"""Networks of others, from a folder or the user's Hugging Face cache; nothing is ever fetched."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from voxdesk.core.errors import ModelError, Words
from voxdesk.core.types import Float32
from voxdesk.features.fbank import Fbank
from voxdesk.features.logmel import first_speech
from voxdesk.neural.lab.lite0 import DIMENSION, SIZE, load_lite0, weights_key
from voxdesk.neural.lab.lite0_file import find_lite0

if TYPE_CHECKING:
    from transformers import PreTrainedModel

_RATE = 16_000
_CHUNK_S = 2.0
_LOOK_S = 4.0
_MOST_S = 60.0
_HUB = {"wav2vec2": "facebook/wav2vec2-base", "efficientnet": "google/efficientnet-b0"}


@dataclass(frozen=True, slots=True)
class Pretrained:
    """``describe`` turns speech f32[n] at 16 kHz into f32[dimension]; ``key`` names the weights."""

    key: str
    dimension: int
    describe: Callable[[Float32], Float32]


def open_pretrained(kind: str, folder: Path | None) -> Pretrained:
    """Open wav2vec2 or efficientnet from ``folder`` or the hub's cache, efficientnet-lite0 from its file.

    Raises ModelError, which says how to get the weights.
    """
    if kind == "efficientnet-lite0":
        return _open_lite0(folder)
    from transformers import AutoConfig, EfficientNetModel, Wav2Vec2Model
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()
    source = str(folder) if folder else _HUB[kind]
    network_of = Wav2Vec2Model if kind == "wav2vec2" else EfficientNetModel
    try:
        config = AutoConfig.from_pretrained(source, local_files_only=True)
        # Only safetensors: a pickle may run code when it is opened.
        network = network_of.from_pretrained(source, local_files_only=True, use_safetensors=True)
    except (OSError, ValueError, RuntimeError, ImportError) as error:
        raise ModelError(
            "There are no weights of {kind} in {folder}.",
            kind=kind,
            folder=folder or Words("the Hugging Face cache"),
            hub=_HUB[kind],
            hint=(
                "Fetch them with “hf download {hub} --local-dir DIR” on a computer with a network "
                "(config.json and model.safetensors), then choose DIR as the folder of weights (--weights)."
            ),
        ) from error
    if config.model_type != kind:
        raise ModelError(
            "{source} holds a network of the kind {model_type}, not {kind}.",
            source=source,
            model_type=config.model_type,
            kind=kind,
        )
    network.eval().requires_grad_(False)
    key = f"{kind} {weights_key(network.state_dict())}"
    if kind == "wav2vec2":
        return Pretrained(key, config.hidden_size, lambda samples: _listen(network, samples))
    size = int(config.image_size)
    return Pretrained(
        key,
        config.hidden_dim,
        lambda samples: _look(lambda pictures: network(pictures).pooler_output, size, samples),
    )


def _open_lite0(chosen: Path | None) -> Pretrained:
    network = load_lite0(find_lite0(chosen)).eval().requires_grad_(False)
    key = f"efficientnet-lite0 {weights_key(network.state_dict())}"
    return Pretrained(key, DIMENSION, lambda samples: _look(network, SIZE, samples))


def _listen(network: "PreTrainedModel", samples: Float32) -> Float32:
    """Mean over all frames of wav2vec 2.0 (Baevski 2020), heard in chunks of 2 s."""
    count = round(_CHUNK_S * _RATE)
    samples = samples[: round(_MOST_S * _RATE)]
    pieces = max(1, round(len(samples) / count))
    chunks = first_speech(samples, pieces * count).reshape(pieces, count)
    chunks = (chunks - chunks.mean(axis=1, keepdims=True)) / np.sqrt(chunks.var(axis=1, keepdims=True) + 1e-7)
    total = []
    with torch.inference_mode():
        for chunk in chunks:
            frames = network(torch.from_numpy(chunk.astype(np.float32))[None]).last_hidden_state
            total.append(frames[0].mean(dim=0))
    return np.asarray(torch.stack(total).mean(dim=0).numpy(), dtype=np.float32)


def _look(see: Callable[[Tensor], Tensor], size: int, samples: Float32) -> Float32:
    """Return a photograph network's features of log-mel, as a grey picture of ``size`` pixels a side."""
    frames = Fbank()(first_speech(samples, round(_LOOK_S * _RATE)))
    picture = torch.from_numpy((frames - frames.mean()) / (frames.std() + np.float32(1e-5))).T[None, None]
    picture = torch.nn.functional.interpolate(picture, (size, size), mode="bilinear", align_corners=False)
    with torch.inference_mode():
        found = see(picture.expand(1, 3, size, size))
    return np.asarray(found.flatten().numpy(), dtype=np.float32)
