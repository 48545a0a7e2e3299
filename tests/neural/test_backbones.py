"""Folders of pretrained weights: complete ones are used, with their own head or a new one; others refused."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
import transformers
from safetensors.torch import save_file

from voxdesk.core.errors import ModelError
from voxdesk.inference.trial_run import run_once
from voxdesk.neural.export import example_input, export_onnx
from voxdesk.neural.lab.backbones import SpeechBackbone
from voxdesk.neural.lab.transfer import transfer_network

WAVES = np.random.default_rng(0).standard_normal((3, 8000)).astype(np.float32)


def hubert_config() -> transformers.HubertConfig:
    return transformers.HubertConfig(
        hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, conv_dim=(8, 8),
        conv_kernel=(10, 8), conv_stride=(20, 16), num_feat_extract_layers=2, num_conv_pos_embeddings=4,
        num_conv_pos_embedding_groups=2, classifier_proj_size=8, id2label={0: "male", 1: "female"},
    )  # fmt: skip


def write(folder: Path, config: transformers.PretrainedConfig, tensors: dict[str, torch.Tensor]) -> Path:
    folder.mkdir()
    save_file(
        {name: value.contiguous().clone() for name, value in tensors.items()}, folder / "model.safetensors"
    )
    (folder / "config.json").write_text(json.dumps(config.to_dict()))
    return folder


@pytest.fixture
def hubert() -> transformers.HubertModel:
    torch.manual_seed(0)
    return transformers.HubertModel(hubert_config()).eval()


def test_a_bare_encoder_gives_the_mean_of_its_states(tmp_path: Path, hubert) -> None:
    backbone = SpeechBackbone(write(tmp_path / "w", hubert.config, hubert.state_dict()))
    assert backbone.classes == ()
    with torch.no_grad():
        expected = hubert(torch.from_numpy(WAVES)).last_hidden_state.mean(dim=1).numpy()
    assert backbone(WAVES) == pytest.approx(expected, abs=1e-5)


def test_transformers_own_head_answers_in_the_programs_order(tmp_path: Path) -> None:
    torch.manual_seed(0)
    model = transformers.HubertForSequenceClassification(hubert_config()).eval()
    backbone = SpeechBackbone(write(tmp_path / "w", model.config, model.state_dict()))
    assert backbone.classes == ("female", "male")
    with torch.no_grad():
        male_first = model(torch.from_numpy(WAVES)).logits.numpy()
    assert backbone(WAVES) == pytest.approx(male_first[:, ::-1], abs=1e-5)
    content = export_onnx(backbone.module, example_input(WAVES), "scores", run_once).content
    assert run_once(content, WAVES) == pytest.approx(backbone(WAVES), abs=1e-3)


def test_the_published_head_with_mean_pooling(tmp_path: Path, hubert) -> None:
    tensors = {f"hubert.{name}": value for name, value in hubert.state_dict().items()}
    dense, project = torch.randn(16, 16), torch.randn(2, 16)
    tensors |= {
        "classifier.dense.weight": dense, "classifier.dense.bias": torch.zeros(16),
        "classifier.out_proj.weight": project, "classifier.out_proj.bias": torch.zeros(2),
    }  # fmt: skip
    backbone = SpeechBackbone(write(tmp_path / "w", hubert.config, tensors))
    with torch.no_grad():
        mean = hubert(torch.from_numpy(WAVES)).last_hidden_state.mean(dim=1)
        expected = (torch.tanh(mean @ dense.T) @ project.T).numpy()
    assert backbone(WAVES) == pytest.approx(expected[:, ::-1], abs=1e-4)


def test_missing_or_left_over_weights_are_refused(tmp_path: Path, hubert) -> None:
    tensors = dict(hubert.state_dict())
    gone = next(name for name in tensors if "attention.k_proj.weight" in name)
    less = {name: value for name, value in tensors.items() if name != gone}
    with pytest.raises(ModelError, match=r"k_proj\.weight is missing"):
        SpeechBackbone(write(tmp_path / "less", hubert.config, less))
    with pytest.raises(ModelError, match="is not expected"):
        SpeechBackbone(write(tmp_path / "more", hubert.config, tensors | {"extra.weight": torch.zeros(2)}))
    with pytest.raises(ModelError, match="no weights"):
        (tmp_path / "none").mkdir()
        (tmp_path / "none" / "config.json").write_text(json.dumps(hubert.config.to_dict()))
        SpeechBackbone(tmp_path / "none")
    with pytest.raises(ModelError, match=r"config\.json"):
        SpeechBackbone(tmp_path / "nowhere")


def test_a_network_for_photographs_learns_on_with_a_new_last_layer(tmp_path: Path) -> None:
    config = transformers.ResNetConfig(
        embedding_size=8, hidden_sizes=[8, 16], depths=[1, 1], layer_type="basic"
    )
    model = transformers.ResNetForImageClassification(config)
    network = transfer_network(write(tmp_path / "w", config, model.state_dict()), 2, seed=0)
    pictures = np.random.default_rng(0).random((3, 128, 188)).astype(np.float32)
    content = export_onnx(network, example_input(pictures), "scores", run_once).content
    assert run_once(content, pictures).shape == (3, 2)
    tensors = {name: value for name, value in model.state_dict().items() if "embedder" not in name}
    with pytest.raises(ModelError, match="is missing"):
        transfer_network(write(tmp_path / "less", config, tensors), 2, seed=0)
