"""``voxdesk evaluate models CORPUS``: the figures of the models' cards, measured anew."""

import argparse
import contextlib
from pathlib import Path

from voxdesk.bench.resemblyzer_peer import NAME, ResemblyzerPeer, peer_python
from voxdesk.cli.evaluation_tables import tables
from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.output import Output
from voxdesk.cli.tables import as_lines, as_markdown
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_force
from voxdesk.core.errors import DataError
from voxdesk.core.outputs import check_output, write_output
from voxdesk.workflows.factory.evaluate_models import EvaluateModelsRequest, evaluate_models
from voxdesk.workflows.recordings import read_from

TASKS = ("encoder", "gender", "segmentation")


def add_parser(subjects: Subparsers, parents: Parents) -> None:
    """Describe the arguments."""
    parser = subjects.add_parser(
        "models",
        parents=parents,
        help="error rates of the encoder, the gender model and enrolment",
    )
    parser.add_argument(
        "corpus", type=Path, metavar="CORPUS", help="a folder with manifest.csv (docs/data.md)"
    )
    parser.add_argument("--model", metavar="ID", help="judge this model only (default: those in use)")
    parser.add_argument("--quick", action="store_true", help="a third of the people, fewer conditions")
    parser.add_argument("--out", type=Path, metavar="FILE.md", help="write the tables as Markdown")
    add_force(parser)
    parser.add_argument(
        "--peer", choices=(NAME,), help="let another encoder hear the very same sounds, for comparison"
    )
    parser.add_argument(
        "--peer-python", type=Path, metavar="PATH", help="the Python in which the peer is installed"
    )
    parser.add_argument(
        "--peer-vectors", type=Path, metavar="FILE.npz", help="keep the peer's embeddings, or use kept ones"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Measure, print, and write the Markdown where it was asked for."""
    tasks: tuple[str, ...] = TASKS
    encoder_id = gender_id = None
    if args.model is not None:
        task = services().hub.find(args.model).task
        if task not in TASKS:
            raise DataError("{model} was made in the Lab: compare it there.", model=args.model)
        tasks = (task,)
        encoder_id = args.model if task == "encoder" else None
        gender_id = args.model if task == "gender" else None
    opened = services(encoder_id=encoder_id, gender_id=gender_id)
    if args.out is not None:
        read = read_from(args.corpus)
        check_output(args.out, {".md"}, opened.paths, inputs=read, force=args.force)
    request = EvaluateModelsRequest(args.corpus, tasks, args.quick, args.peer_vectors)
    with contextlib.ExitStack() as stack:
        peer = stack.enter_context(ResemblyzerPeer(_python(args))) if _needs_peer(args) else None
        found = evaluate_models(request, opened, out, peer)
    made = tables(found)
    if args.out is not None:
        write_output(args.out, as_markdown(made))
    out.result(found, *as_lines(made))
    return DONE


def _needs_peer(args: argparse.Namespace) -> bool:
    kept = args.peer_vectors is not None and args.peer_vectors.is_file()
    return args.peer is not None and not kept


def _python(args: argparse.Namespace) -> Path:
    found = peer_python(args.peer_python)
    if found is None:
        raise DataError(
            f"{args.peer} is not installed beside VoxDesk.",
            hint="Name the Python that has it: --peer-python PATH.",
        )
    return found
