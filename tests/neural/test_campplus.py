"""CAM++: takes the published tensors, says what the published definition says, and goes into ONNX."""

import io
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from voxdesk.core.errors import ModelError
from voxdesk.inference.trial_run import run_once
from voxdesk.neural.encoder.campplus import CamPlusPlus, campplus, load_campplus, segment_means, tensors_of
from voxdesk.neural.export import export_onnx, frame_input
from voxdesk.neural.networks import apply_network

# Of the 937 tensors of campplus_cn_en_common.pt (3D-Speaker), one of each kind.
PUBLISHED = {
    "head.conv1.weight": (32, 1, 3, 3),
    "head.layer1.0.shortcut.0.weight": (32, 32, 1, 1),
    "head.layer2.0.shortcut.1.running_var": (32,),
    "head.layer2.1.bn2.bias": (32,),
    "head.bn2.running_mean": (32,),
    "xvector.tdnn.linear.weight": (128, 320, 5),
    "xvector.tdnn.nonlinear.batchnorm.weight": (128,),
    "xvector.block1.tdnnd12.linear1.weight": (128, 480, 1),
    "xvector.block2.tdnnd24.nonlinear1.batchnorm.bias": (992,),
    "xvector.block3.tdnnd16.cam_layer.linear_local.weight": (32, 128, 3),
    "xvector.block3.tdnnd16.cam_layer.linear1.weight": (64, 128, 1),
    "xvector.block3.tdnnd16.cam_layer.linear2.bias": (32,),
    "xvector.transit1.linear.weight": (256, 512, 1),
    "xvector.transit2.linear.weight": (512, 1024, 1),
    "xvector.transit3.nonlinear.batchnorm.weight": (1024,),
    "xvector.out_nonlinear.batchnorm.weight": (512,),
    "xvector.dense.linear.weight": (192, 1024, 1),
    "xvector.dense.nonlinear.batchnorm.running_mean": (192,),
}


def made_up() -> dict[str, Tensor]:
    """Tensors for all of the network's names, from one seed."""
    rng = np.random.default_rng(11)
    shapes = {name: tuple(tensor.shape) for name, tensor in CamPlusPlus().state_dict().items()}
    tensors = {}
    for name in sorted(shapes):
        shape, kind = shapes[name], torch.float32
        if name.endswith("num_batches_tracked"):
            values, kind = np.zeros(shape), torch.int64
        elif name.endswith("running_var"):
            values = rng.uniform(0.5, 2, shape)
        elif name.endswith(("running_mean", "bias")):
            values = rng.normal(0, 0.1, shape)
        elif len(shape) == 1:
            values = rng.uniform(0.5, 1.5, shape)
        else:
            values = rng.normal(0, np.sqrt(2 / np.prod(shape[1:])), shape)
        tensors[name] = torch.tensor(values).to(kind)
    return tensors


def frames(*shape: int) -> np.ndarray:
    return np.random.default_rng(5).normal(0, 3, (*shape, 80)).astype(np.float32)


def test_it_has_the_published_tensors() -> None:
    found = {name: tuple(tensor.shape) for name, tensor in CamPlusPlus().state_dict().items()}
    assert len(found) == 937
    assert {name: found.get(name) for name in PUBLISHED} == PUBLISHED
    assert "xvector.dense.nonlinear.batchnorm.weight" not in found  # the last normalisation has no weights
    assert sum(parameter.numel() for parameter in CamPlusPlus().parameters()) == 6_848_544


def test_it_says_what_the_published_definition_says() -> None:
    network = campplus(made_up())
    with torch.inference_mode():
        found = network(torch.tensor(np.random.default_rng(5).normal(0, 3, (2, 531, 80))).float()).numpy()
    # The first and last five numbers that funasr 1.4.16 gives for these weights and frames.
    first = [8.604378, 1.887443, 0.770464, 9.149883, -0.269820]
    last = [8.798969, 8.474550, -0.554736, -5.670077, -7.955296]
    np.testing.assert_allclose(found[0, :5], first, atol=1e-4)
    np.testing.assert_allclose(found[1, -5:], last, atol=1e-4)


def test_level_and_colour_of_the_channel_are_taken_off() -> None:
    network, sound = campplus(made_up()), frames(150)
    coloured = sound + np.linspace(-4, 4, 80, dtype=np.float32)
    np.testing.assert_allclose(apply_network(network, coloured), apply_network(network, sound), atol=1e-3)


def test_what_it_has_learnt_goes_through_a_file_in_half_the_room() -> None:
    network = campplus(made_up())
    again = load_campplus(io.BytesIO(tensors_of(network)))
    assert len(tensors_of(network)) < 15_000_000
    for name, tensor in again.state_dict().items():
        assert torch.allclose(tensor, network.state_dict()[name], rtol=1e-3, atol=1e-6), name


def test_tensors_of_another_network_are_refused() -> None:
    tensors = made_up()
    del tensors["head.conv1.weight"]
    with pytest.raises(ModelError, match=r"CAM\+\+"):
        campplus(tensors)
    with pytest.raises(ModelError, match=r"CAM\+\+"):
        campplus({**made_up(), "xvector.dense.linear.weight": torch.zeros(512, 1024, 1)})


@pytest.mark.parametrize("steps", [1, 99, 100, 101, 250])
def test_means_over_pieces_leave_out_what_lies_behind_the_end(steps: int) -> None:
    hidden = np.random.default_rng(steps).normal(3, 1, (2, 4, steps))
    pieces = [hidden[:, :, first : first + 100].mean(axis=2) for first in range(0, steps, 100)]
    found = segment_means(torch.tensor(hidden)).numpy()
    np.testing.assert_allclose(found, np.stack(pieces, axis=2), atol=1e-9)


def test_the_exported_network_says_the_same_at_any_length_in_half_the_room(tmp_path: Path) -> None:
    network = campplus(made_up())
    content = export_onnx(network, frame_input(), "embs", run_once, half=True, tolerance=0.05).content
    assert len(content) < 15.5e6
    for count, length in ((1, 98), (2, 1203)):
        sound = frames(count, length)
        found = run_once(content, sound)
        for row, said in zip(sound, found, strict=True):
            wanted = apply_network(network, row)
            assert said @ wanted / np.linalg.norm(said) / np.linalg.norm(wanted) > 0.9999
