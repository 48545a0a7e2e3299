"""An exported encoder of this program and some frames in; its network, able to learn on, out."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import torch
from torch import Tensor, nn

from voxdesk.core.types import Float32

_COUNT = "num_batches_tracked"  # of a normalisation; no model's file has it


def load_exported(network: nn.Module, path: Path, frames: Float32) -> None:
    """Give ``network`` the weights of the file ``path`` that was exported from one like it.

    Exporting joins normalisations to the convolutions before them. What they normalise is found again
    in ``frames`` f32[B, T, 80] of speech. Raises ValueError for another network's file.
    """
    import onnx

    try:
        graph = onnx.load(path).graph
        tensors = {
            entry.name.removesuffix(".half"): torch.from_numpy(onnx.numpy_helper.to_array(entry).copy())
            for entry in graph.initializer
        }
        joined = (
            (tensors[node.input[1]], tensors[node.input[2]])
            for node in graph.node
            if node.op_type == "Conv" and tensors[node.input[1]].dim() == 4
        )
        state = {**_apart(network, joined), **_named(network, tensors)}
        counted = {name: one for name, one in network.state_dict().items() if name.endswith(_COUNT)}
        network.load_state_dict({**counted, **state})
    except Exception as error:  # a file of anything makes onnx raise almost anything
        raise ValueError(f"{path} is of another network") from error
    _normalise_again(network, torch.from_numpy(frames))


def _named(network: nn.Module, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {name: tensors[name].float() for name in network.state_dict() if name in tensors}


def _apart(network: nn.Module, joined: Iterator[tuple[Tensor, Tensor]]) -> dict[str, Tensor]:
    """The two-dimensional convolutions and their normalisations, which so far change nothing but add."""
    found = {}
    for convolution, normalisation in _pairs(network):
        weight, bias = next(joined)
        one = normalisation[1]
        found[convolution + ".weight"] = weight.float()
        found[normalisation[0] + ".bias"] = bias.float()
        found[normalisation[0] + ".running_mean"] = torch.zeros_like(one.weight)
        found[normalisation[0] + ".running_var"] = torch.ones_like(one.weight)
        found[normalisation[0] + ".weight"] = torch.full_like(one.weight, (1 + one.eps) ** 0.5)
    return found


def _pairs(network: nn.Module) -> Iterator[tuple[str, tuple[str, nn.BatchNorm2d]]]:
    """Each convolution over pictures and the normalisation behind it, in the order they are heard."""
    convolution = ""
    for name, module in network.named_modules():
        if isinstance(module, nn.Conv2d):
            convolution = name
        elif isinstance(module, nn.BatchNorm2d):
            yield convolution, (name, module)


def _normalise_again(network: nn.Module, frames: Tensor) -> None:
    """Make each of those normalisations normalise ``frames``, its output for them as before."""
    spread: dict[nn.BatchNorm2d, tuple[Tensor, Tensor]] = {}

    def listen(one: nn.BatchNorm2d) -> Callable[[nn.Module, tuple[Tensor, ...]], None]:
        def hear(module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
            spread[one] = torch.var_mean(inputs[0], dim=(0, 2, 3))

        return hear

    ones = [one for _, (_, one) in _pairs(network)]
    hooks = [one.register_forward_pre_hook(listen(one)) for one in ones]
    with torch.inference_mode():
        network.eval()(frames)
    for hook in hooks:
        hook.remove()
    with torch.no_grad():
        for one, (variance, mean) in spread.items():
            one.bias.add_(mean)
            one.weight.copy_((variance + one.eps).sqrt())
            one.running_mean.copy_(mean)  # type: ignore[union-attr]
            one.running_var.copy_(variance)  # type: ignore[union-attr]
