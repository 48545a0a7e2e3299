"""``voxdesk models show FILE``: what a model file consists of, without running it."""

import argparse
from pathlib import Path

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers


def add_parser(actions: Subparsers, parents: Parents) -> None:
    """Describe the arguments."""
    show = actions.add_parser(
        "show", parents=parents, help="layers and shapes of a model file, without running it"
    )
    show.add_argument("file", type=Path, metavar="FILE", help="an ONNX, safetensors, .pth, .pt or .bin file")
    show.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Return what a model file consists of."""
    from voxdesk.neural.inspect.model_summary import summarise  # needs packages of the lab

    summary = summarise(args.file)
    value = {
        "path": str(args.file),
        "inputs": [{"name": value.name, "shape": list(value.shape)} for value in summary.inputs],
        "outputs": [{"name": value.name, "shape": list(value.shape)} for value in summary.outputs],
        "parameters": summary.parameters,
        "layers": [
            {
                "name": layer.name,
                "operator": layer.operator,
                "shape": None if layer.shape is None else list(layer.shape),
                "parameters": layer.parameters,
            }
            for layer in summary.layers
        ],
        "metadata": summary.metadata,
    }
    lines = [f"{args.file}: {summary.parameters:,} parameters in {len(summary.layers)} layers"]
    lines += [f"  input  {value.name} {_shape(value.shape)}" for value in summary.inputs]
    lines += [
        f"  {layer.operator:<20} {_shape(layer.shape):<20} {layer.parameters:>10,}  {layer.name}"
        for layer in summary.layers
    ]
    lines += [f"  output {value.name} {_shape(value.shape)}" for value in summary.outputs]
    lines += [f"  {key}: {text}" for key, text in summary.metadata.items()]
    out.result(value, *lines)
    return DONE


def _shape(shape: tuple[int | str, ...] | None) -> str:
    return "?" if shape is None else "×".join(str(size) for size in shape)
