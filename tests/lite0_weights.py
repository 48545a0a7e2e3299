"""A file of weights of EfficientNet-Lite0 as it was published, with numbers of chance."""

from pathlib import Path

import torch

from voxdesk.neural.lab.lite0 import Lite0

OUTSIDE = {"stem": ("_conv_stem", "_bn0"), "head": ("_conv_head", "_bn1")}
INSIDE = {
    "expand": ("_expand_conv", "_bn0"),
    "depthwise": ("_depthwise_conv", "_bn1"),
    "project": ("_project_conv", "_bn2"),
}


def published_name(name: str) -> str:
    parts = name.split(".")
    if parts[0] == "blocks":
        return f"_blocks.{parts[1]}.{INSIDE[parts[2]][parts[3] == 'even']}.{parts[4]}"
    return f"{OUTSIDE[parts[0]][parts[1] == 'even']}.{parts[2]}"


def write_random_lite0(path: Path, seed: int = 0) -> Path:
    torch.manual_seed(seed)
    network = Lite0().train()
    for _ in range(3):  # its normalisation learns what to expect: without, nothing comes through
        network(torch.randn(4, 3, 64, 64))
    weights = {published_name(name): value for name, value in network.state_dict().items()}
    weights |= {"_fc.weight": torch.zeros(1000, 1280), "_fc.bias": torch.zeros(1000)}
    torch.save(weights, path)
    return path
