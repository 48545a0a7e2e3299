"""PyanNet: takes the published tensors, says what the published definition says, and goes into ONNX."""

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from voxdesk.core.errors import ModelError
from voxdesk.inference.segmentation import frames_in
from voxdesk.inference.trial_run import run_once
from voxdesk.neural.export import export_onnx, waveform_input
from voxdesk.neural.segmentation.pyannet import PyanNet, load_pyannet, pyannet, sinc_filters

FILTERS = "sincnet.conv1d.0.filterbank."
# What pyannote's definition gives for the tensors made up here.
GOLDEN_3 = [-1.646421, -1.250258, -2.605919, -2.164469, -2.473335, -2.275621, -1.93]
GOLDEN_LAST = [-1.745706, -1.470751, -2.196702, -2.08191, -2.439524, -2.049912, -1.938527]


def made_up() -> dict[str, Tensor]:
    """Tensors with the published names and shapes, from one seed."""
    rng = np.random.default_rng(4)
    tensors = {}
    for name, tensor in sorted(PyanNet().state_dict().items()):
        shape = tuple(tensor.shape)
        scale = 0.3 if len(shape) == 1 else np.sqrt(2 / np.prod(shape[1:]))
        tensors[name] = torch.tensor(rng.normal(0, scale, shape)).float()
        if ".norm1d." in name and name.endswith("weight"):
            tensors[name] += 1
    del tensors["sincnet.conv1d.0.weight"]
    low = np.linspace(30, 7000, 40)[:, None]
    tensors[FILTERS + "low_hz_"] = torch.tensor(low).float()
    tensors[FILTERS + "band_hz_"] = torch.tensor(80 + 0.1 * low).float()
    tensors[FILTERS + "window_"] = torch.tensor(np.hamming(251)[:125]).float()
    steps = 2 * np.pi * np.arange(-125, 0)[None] / 16_000
    return tensors | {FILTERS + "n_": torch.tensor(steps).float()}


def waveform(samples: int, batch: int = 1) -> Tensor:
    return torch.tensor(np.random.default_rng(6).normal(0, 0.1, (batch, samples))).float()


def test_it_says_what_the_published_definition_says() -> None:
    network = pyannet(made_up())
    assert sum(parameter.numel() for parameter in network.parameters()) == 1_493_265
    with torch.inference_mode():
        found = network(waveform(16_000)).numpy()
    assert found.shape == (1, frames_in(16_000), 7)
    np.testing.assert_allclose(found[0, 3], GOLDEN_3, atol=1e-4)
    np.testing.assert_allclose(found[0, -1], GOLDEN_LAST, atol=1e-4)


def test_a_filter_passes_its_band_and_nothing_else() -> None:
    window = torch.tensor(np.hamming(251)[:125]).float()
    filters = sinc_filters(torch.full((40, 1), 950.0), torch.full((40, 1), 950.0), window)
    assert filters.shape == (80, 1, 251)
    spectrum = np.abs(np.fft.rfft(filters[:, 0].numpy(), 16_000, axis=1))  # one bin a hertz
    top = spectrum[0, 1500]
    for kind in (0, 40):  # cosine, sine
        assert spectrum[kind, 1500] == pytest.approx(top, rel=0.02)
        assert spectrum[kind, 1000] == pytest.approx(top / 2, rel=0.1)
        assert spectrum[kind, [500, 3000, 7000]].max() < 0.01 * top


@pytest.mark.parametrize("samples", [1261, 1530, 1531, 16_000, 80_000])
def test_the_number_of_frames_is_known_beforehand(samples: int) -> None:
    with torch.inference_mode():
        assert pyannet(made_up())(waveform(samples)).shape[1] == frames_in(samples)


def test_tensors_of_another_network_are_refused(tmp_path: Path) -> None:
    for wrong in ("classifier.weight", FILTERS + "low_hz_"):
        tensors = made_up()
        del tensors[wrong]
        with pytest.raises(ModelError, match="PyanNet"):
            pyannet(tensors)
    torch.save({"state_dict": made_up()}, tmp_path / "good.pt")
    with (tmp_path / "good.pt").open("rb") as file:
        assert isinstance(load_pyannet(file), PyanNet)


def test_the_exported_network_says_the_same() -> None:
    network = pyannet(made_up())
    exported = export_onnx(network, waveform_input(), "log_probabilities", run_once)
    assert exported.difference < 1e-4
    sound = waveform(40_000, batch=3)
    with torch.inference_mode():
        expected = network(sound).numpy()
    np.testing.assert_allclose(run_once(exported.content, sound.numpy()), expected, atol=1e-3)
