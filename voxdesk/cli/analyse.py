"""``voxdesk analyse FILE…``: gender, speaker and quality of each recording."""

import argparse

from voxdesk.cli.exit_codes import exit_code
from voxdesk.cli.inputs import expand, tell_empty_folders
from voxdesk.cli.model_choice import add_model, model_choice
from voxdesk.cli.output import Output
from voxdesk.cli.shapes import (
    analysis_object,
    gender_object,
    gender_text,
    quality_text,
    speaker_object,
    speaker_text,
)
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_fpir
from voxdesk.core.errors import AudioError, DataError
from voxdesk.core.requests import AnalyseRequest
from voxdesk.core.types import JsonTable
from voxdesk.features.picture_file import is_picture
from voxdesk.workflows.listen.analyse import analyse
from voxdesk.workflows.listen.closed_set import PictureRequest, analyse_picture
from voxdesk.workflows.services import Services


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser("analyse", parents=parents, help="gender, speaker and quality of recordings")
    parser.add_argument("files", nargs="+", metavar="FILE", help="recordings, or folders of them")
    add_model(parser, "a model of any kind, by its name or folder")
    add_fpir(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Analyse every file; one that cannot be used is named and the others go on."""
    opened = services(**model_choice(args.model, services))
    inputs = expand(args.files)
    empty = failed = tell_empty_folders(args.files, out)
    for number, item in enumerate(inputs):
        out.steps(number, len(inputs))
        if is_picture(item.path):
            failed += not _picture(item.name, PictureRequest(item.path, args.fpir), opened, out)
            continue
        try:
            found = analyse(AnalyseRequest(item.path, args.fpir), opened, out)
        except AudioError as error:
            failed += 1
            out.failed(item.name, error)
            continue
        text = (
            f"{speaker_text(found.speaker)}  {gender_text(found.gender)}  "
            f"{quality_text(found.quality)}  {item.name}"
        )
        out.result(analysis_object(item.name, found), text)
    return exit_code(len(inputs) + empty - failed, failed)


def _picture(name: str, request: PictureRequest, opened: Services, out: Output) -> bool:
    """Classify a spectrogram picture; says what is wrong with it and gives False where it cannot."""
    try:
        found = analyse_picture(request, opened, out)
    except DataError as error:
        out.failed(name, error)
        return False
    shown: JsonTable = {"path": name, "gender": gender_object(found.gender)}
    words = []
    if found.speaker is not None:
        shown["speaker"] = speaker_object(found.speaker)
        words.append(speaker_text(found.speaker))
    if found.gender is not None:
        words.append(gender_text(found.gender))
    out.result(shown, "  ".join([*words, name]))
    return True
