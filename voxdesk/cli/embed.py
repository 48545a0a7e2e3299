"""``voxdesk embed PATH… --out FILE.npz``: a voice vector for every recording."""

import argparse
from pathlib import Path

import numpy as np

from voxdesk.cli.exit_codes import NOTHING_DONE, exit_code
from voxdesk.cli.inputs import expand
from voxdesk.cli.model_choice import add_model, encoder_choice
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_force
from voxdesk.core.errors import DataError
from voxdesk.core.outputs import check_output, output_file
from voxdesk.core.types import Embedding, Float32, Skipped
from voxdesk.workflows.listen.embed import embed_each


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser("embed", parents=parents, help="voice vectors of recordings, as a .npz file")
    parser.add_argument("paths", nargs="+", metavar="PATH", help="recordings, or folders of them")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.npz", help="the file to write")
    add_force(parser)
    add_model(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Embed every recording, name those that cannot be used, and write the rest in order."""
    inputs = expand(args.paths)
    if not inputs:
        raise DataError("There are no recordings in " + ", ".join(args.paths) + ".")
    paths = [item.path for item in inputs]
    opened = services(**encoder_choice(args.model, services))
    check_output(args.out, {".npz"}, opened.paths, inputs=paths, force=args.force)
    names, vectors, failed = [], [], 0
    answers = embed_each(paths, opened, out)
    for item, answer in zip(inputs, answers, strict=True):
        match answer:
            case Embedding():
                names.append(item.name)
                vectors.append(answer.vector)
            case Skipped():
                failed += 1
                out.left_out(item.name, answer.reason, answer.hint)
    if not vectors:
        out.message("None of the recordings could be used; nothing was written.")
        return NOTHING_DONE
    write_vectors(args.out, names, np.stack(vectors))
    value = {"out": str(args.out), "files": len(names), "skipped": failed, "dimension": len(vectors[0])}
    out.result(value, f"{len(names)} voice vectors in {args.out}" + (f", {failed} skipped" if failed else ""))
    return exit_code(len(names), failed)


def write_vectors(path: Path, names: list[str], vectors: Float32) -> None:
    """Write ``paths`` (N,) as text and ``vectors`` f32[N, D] in one step; raises DataError."""
    with output_file(path) as file:
        np.savez(file, paths=np.array(names, dtype=np.str_), vectors=vectors)
