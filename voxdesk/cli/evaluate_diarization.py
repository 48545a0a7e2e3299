"""``voxdesk evaluate diarization FOLDER``: how well it is found who speaks when."""

import argparse
import dataclasses
from pathlib import Path

from voxdesk.cli.exit_codes import DONE, SOME_FAILED
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_channels
from voxdesk.core.errors import DataError
from voxdesk.evaluation.diarization import DiarizationScores
from voxdesk.inference.manifest import MANIFEST_NAME
from voxdesk.training.data.conversation_sets import Kind, Part
from voxdesk.workflows.factory.evaluate_diarization import (
    EvaluateTurnsRequest,
    evaluate_recordings,
    evaluate_turns,
    tune_turns,
    write_settings,
)

_TABLE = "manifest.csv"


def add_parser(subjects: Subparsers, parents: Parents) -> None:
    """Describe the arguments."""
    parser = subjects.add_parser(
        "diarization",
        parents=parents,
        help="who speaks when, in labelled recordings or in conversations mixed from a corpus",
    )
    parser.add_argument(
        "folder",
        type=Path,
        metavar="FOLDER",
        help="a corpus with manifest.csv (docs/data.md), or recordings with NAME.rttm beside NAME.wav",
    )
    parser.add_argument("--model", metavar="ID", help="use this speaker encoder (default: the one in use)")
    parser.add_argument(
        "--each", type=int, default=6, metavar="N", help="conversations per number of people (default 6)"
    )
    parser.add_argument(
        "--conversations",
        choices=[kind.value for kind in Kind],
        default=Kind.MIXED.value,
        help="single utterances one after another (mixed, the default), or dialogues of 10 s to 5 minutes",
    )
    parser.add_argument(
        "--keep", type=Path, metavar="DIR", help="keep the conversations there, and use those that were kept"
    )
    parser.add_argument(
        "--tune", action="store_true", help="first find the best settings, on people set aside from train"
    )
    parser.add_argument(
        "--write", action="store_true", help="with --tune: put them into the model's manifest"
    )
    add_channels(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Tune where that was asked for, score, print; 1 when files of the folder could not be matched."""
    opened = services(encoder_id=args.model)
    model = opened.hub.chosen("encoder")
    if not (args.folder / _TABLE).is_file():
        if args.tune or args.keep is not None:
            raise DataError(
                "{folder} has no {table}: nothing can be mixed or tuned with it.",
                folder=args.folder,
                table=_TABLE,
            )
        found = evaluate_recordings(args.folder, opened, out, args.channels)
        _print(model.id, found.scores, out, found.unmatched)
        return SOME_FAILED if found.unmatched else DONE
    if args.tune:
        request = EvaluateTurnsRequest(args.folder, Part.TUNE, each=args.each, keep=args.keep)
        settings = tune_turns(request, opened, out)
        value = {name: round(number, 4) for name, number in dataclasses.asdict(settings).items()}
        words = ", ".join(f"{name} {number}" for name, number in value.items())
        out.result({"model": model.id, "turns": value}, f"{model.id}: {words}")
        if not args.write:
            return DONE
        write_settings(model.folder / MANIFEST_NAME, settings)
        opened = services(encoder_id=args.model)
    kind = Kind(args.conversations)
    request = EvaluateTurnsRequest(args.folder, Part.SCORE, kind, args.each, keep=args.keep)
    _print(model.id, evaluate_turns(request, opened, out), out, ())
    return DONE


def _print(model: str, scores: DiarizationScores, out: Output, unmatched: tuple[str, ...]) -> None:
    value: dict[str, object] = {"model": model, "unmatched": list(unmatched)}
    value |= {key: _rounded(one) for key, one in dataclasses.asdict(scores).items()}
    rates = ", ".join(f"{100 * rate:.1f} % (collar {collar:g})" for collar, rate in scores.der.items())
    lines = [
        f"{one.name}: {100 * one.der:.1f} %, {one.people_found} of {one.people} people, "
        f"Jaccard {100 * one.jer:.1f} %, {one.seconds:.0f} s"
        for one in scores.each
    ]
    lines += [
        f"{scores.recordings} recordings, {scores.speech_s / 60:.0f} minutes of speech, {model}",
        f"diarization error rate {rates}; Jaccard error rate {100 * scores.jer:.1f} %",
        f"missed {100 * scores.missed:.1f} %, false alarm {100 * scores.false_alarm:.1f} %, "
        f"confusion {100 * scores.confusion:.1f} %",
        f"{100 * scores.overlap:.1f} % is said while somebody else speaks",
        f"number of people exact in {100 * scores.people_exact:.0f} %, wrong by {scores.people_error:.2f}",
    ]
    groups = [(f"{people} people", parts) for people, parts in scores.by_people.items()]
    groups += [(name.partition(": ")[2], parts) for name, parts in scores.by_length.items()]
    lines += [
        f"{name}: {100 * rate:.1f} %, number exact in {100 * exact:.0f} % of {count}"
        for name, (rate, exact, count) in groups
    ]
    lines += [f"without a partner: {name}" for name in unmatched]
    out.result(value, *lines)


def _rounded(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _rounded(one) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [_rounded(one) for one in value]
    return round(value, 4) if isinstance(value, float) else value
