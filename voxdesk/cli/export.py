"""``voxdesk export RECORDING… --format F``: who speaks when, pictures and cut sound, for other programs."""

import argparse
from dataclasses import dataclass, replace
from pathlib import Path

from voxdesk.cli.exit_codes import DONE, exit_code
from voxdesk.cli.export_options import add_file, add_product, add_results, key_of, place_of, product_of
from voxdesk.cli.inputs import Input, expand
from voxdesk.cli.model_choice import add_model, encoder_choice
from voxdesk.cli.output import Output, counted
from voxdesk.cli.verbs import (
    Parents,
    ServicesFactory,
    Subparsers,
    add_among,
    add_channels,
    add_force,
    add_fpir,
    add_fresh,
    add_turn_options,
    corrected,
)
from voxdesk.core.among import Among
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.errors import AudioError, DataError
from voxdesk.core.requests import TimelineRequest
from voxdesk.timeline.formats import FORMATS, pause_for
from voxdesk.timeline.joining import join_turns
from voxdesk.timeline.pseudonyms import Alias
from voxdesk.workflows.listen.among import who_may_be_here
from voxdesk.workflows.listen.export import export_recording, timeline_text
from voxdesk.workflows.listen.key_file import write_key
from voxdesk.workflows.listen.products import Exported, ExportRequest, Place, Product, identities
from voxdesk.workflows.listen.result_files import check_place
from voxdesk.workflows.listen.spoken import find_spoken
from voxdesk.workflows.listen.timeline import FoundTurns, find_turns
from voxdesk.workflows.listen.words_export import WITH_WORDS
from voxdesk.workflows.services import Services


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser(
        "export",
        parents=parents,
        help="write captions, labels, tables, pictures or cut sound",
        description="Write who speaks when, the spectrogram, or sound cut by who speaks. All recordings of a "
        "folder are taken, and --out-dir gets the same subfolders. No recording is ever overwritten.",
    )
    parser.add_argument("recordings", nargs="+", metavar="RECORDING", help="recordings or folders")
    add_product(parser)
    add_file(parser)
    add_results(parser)
    add_force(parser)
    add_fresh(parser)
    add_model(parser)
    add_fpir(parser)
    add_among(parser)
    add_channels(parser)
    add_turn_options(parser)
    parser.set_defaults(run=run)


@dataclass(frozen=True, slots=True)
class _Batch:
    """Hold what is the same for all recordings of a run."""

    args: argparse.Namespace
    product: Product
    place: Place | None
    among: Among
    services: Services
    out: Output


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Analyse the recordings and write what is asked for; one that cannot be used is named."""
    product, place = product_of(args, args.format), place_of(args)
    aliases = key_of(args)
    inputs = _inputs(args)
    if place is None and not (product.format in FORMATS and not args.pseudonyms):
        raise DataError(f"The format {args.format} is written to a file.", hint="Name it with --out FILE.")
    several = product.several or len(inputs) != 1 or inputs[0].below is not None
    if several and (place is None or place.file is not None):
        raise DataError("Several results go into a folder.", hint="Name it with --out-dir DIR.")
    if place is not None:
        place = replace(place, kept=identities(item.path for item in inputs))
    opened = (
        services(**encoder_choice(args.model, services))
        if product.needs_turns or args.pseudonyms
        else services()
    )
    among = who_may_be_here(args.among, opened, out)
    batch = _Batch(args, product, place, among, opened, out)
    if place is None:
        return _print(inputs[0], batch)
    if place.file is not None:
        batch, made = _export(inputs[0], batch, aliases)
        _keep_key(args, made)
        _tell(inputs[0], batch, made)
        return DONE
    failed = 0
    for number, item in enumerate(inputs):
        out.steps(number, len(inputs))
        try:
            batch, made = _export(item, batch, aliases)
        except (AudioError, DataError) as error:
            failed += 1
            out.failed(item.name, error)
            continue
        aliases = made.aliases
        _keep_key(args, made)  # after each: who is who is known of everything that was written
        _tell(item, batch, made)
    return exit_code(len(inputs) - failed, failed)


def _inputs(args: argparse.Namespace) -> list[Input]:
    """The recordings; results of an earlier run inside of a folder are none."""
    inputs = expand(args.recordings)
    if args.out_dir is not None:
        results = args.out_dir.resolve()
        given = {Path(name).resolve() for name in args.recordings}
        inputs = [
            item
            for item in inputs
            if item.below is None
            or any(folder.is_relative_to(results) for folder in given)
            or not item.path.resolve().is_relative_to(results)
        ]
    if not inputs:
        raise DataError("There are no recordings in {folder}.", folder=", ".join(args.recordings))
    return inputs


def _find(item: Input, batch: _Batch) -> FoundTurns:
    args = batch.args
    people = PeopleCount.parse(args.speakers)
    request = TimelineRequest(item.path, args.fpir, args.fresh, people, batch.among, args.channels)
    found = find_turns(request, batch.services, batch.out)
    corrected(item.name, found, batch.out)
    return found


def _print(item: Input, batch: _Batch) -> int:
    """Write a timeline to standard output."""
    found = _find(item, batch)
    turns = join_turns(found.turns, pause_for(batch.product.format, batch.args.join))
    if not turns:
        batch.out.message(f"No speech was found in {item.name}.")
    kind = batch.product.format
    spoken = find_spoken(item.path, batch.services, batch.out) if kind in WITH_WORDS else None
    batch.out.raw(timeline_text(item.path, item.name, turns, kind, found.markers, spoken, batch.out.check))
    return DONE


def _export(item: Input, batch: _Batch, aliases: tuple[Alias, ...] | None) -> tuple[_Batch, Exported]:
    """Make what is asked for of a recording; what was written is not written over after it."""
    assert batch.place is not None
    place = replace(batch.place, below=item.below or Path())
    request = ExportRequest(item.path, (), batch.product, place, item.name, aliases)
    check_place(request, batch.services, batch.out)
    if batch.product.needs_turns or aliases is not None:  # a name may stand in the file's name
        found = _find(item, batch)
        request = replace(request, turns=found.turns, markers=found.markers)
    made = export_recording(request, batch.services, batch.out)
    kept = batch.place.kept | identities(made.files)
    return replace(batch, place=replace(batch.place, kept=kept)), made


def _keep_key(args: argparse.Namespace, made: Exported) -> None:
    if args.key is not None and made.aliases is not None:
        write_key(args.key, made.aliases)


def _tell(item: Input, batch: _Batch, made: Exported) -> None:
    value: dict[str, object] = {"path": item.name, "format": batch.args.format}
    (first, *more) = made.files
    single = batch.args.out_dir is None
    value |= {"out": str(batch.args.out)} if single else {"out": [str(path) for path in made.files]}
    if batch.product.needs_turns:
        value["segments"] = made.turns
    where = f"{first} and {len(more)} more" if more else str(first)
    words = (
        f"{counted(made.turns, 'turn')} written to {where}"
        if batch.product.format in FORMATS
        else f"written to {where}"
    )
    batch.out.result(value, words if single else f"{item.name}: {words}")
