"""``voxdesk evaluate diarization CORPUS``: how well it is found who speaks when."""

import argparse
import dataclasses
from pathlib import Path

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.inference.manifest import MANIFEST_NAME
from voxdesk.training.data.conversation_sets import Part
from voxdesk.workflows.factory.evaluate_diarization import (
    EvaluateTurnsRequest,
    evaluate_turns,
    tune_turns,
    write_settings,
)


def add_parser(subjects: Subparsers, parents: Parents) -> None:
    """Describe the arguments."""
    parser = subjects.add_parser(
        "diarization", parents=parents, help="who speaks when, in conversations mixed from a corpus"
    )
    parser.add_argument(
        "corpus", type=Path, metavar="CORPUS", help="a folder with manifest.csv (docs/data.md)"
    )
    parser.add_argument("--model", metavar="ID", help="use this speaker encoder (default: the one in use)")
    parser.add_argument(
        "--each", type=int, default=6, metavar="N", help="conversations per number of people (default 6)"
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
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Tune where that was asked for, score on people of dev, print."""
    opened = services(encoder_id=args.model)
    model = opened.hub.chosen("encoder")
    if args.tune:
        settings = tune_turns(
            EvaluateTurnsRequest(args.corpus, Part.TUNE, args.each, keep=args.keep), opened, out
        )
        value = {name: round(number, 4) for name, number in dataclasses.asdict(settings).items()}
        words = ", ".join(f"{name} {number}" for name, number in value.items())
        out.result({"model": model.id, "turns": value}, f"{model.id}: {words}")
        if not args.write:
            return DONE
        write_settings(model.folder / MANIFEST_NAME, settings)
        opened = services(encoder_id=args.model)
    scores = evaluate_turns(
        EvaluateTurnsRequest(args.corpus, Part.SCORE, args.each, keep=args.keep), opened, out
    )
    value = {"model": model.id, **{key: _rounded(one) for key, one in dataclasses.asdict(scores).items()}}
    rates = ", ".join(f"{100 * rate:.1f} % (collar {collar:g})" for collar, rate in scores.der.items())
    lines = [
        f"{scores.recordings} conversations, {scores.speech_s / 60:.0f} minutes of speech, {model.id}",
        f"diarization error rate {rates}",
        f"missed {100 * scores.missed:.1f} %, false alarm {100 * scores.false_alarm:.1f} %, "
        f"confusion {100 * scores.confusion:.1f} %",
        f"{100 * scores.overlap:.1f} % is said while somebody else speaks",
        f"number of people exact in {100 * scores.people_exact:.0f} %, wrong by {scores.people_error:.2f}",
    ]
    lines += [
        f"{people} people: {100 * rate:.1f} %, exact in {100 * exact:.0f} %"
        for people, (rate, exact) in scores.by_people.items()
    ]
    out.result(value, "\n".join(lines))
    return DONE


def _rounded(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _rounded(one) for key, one in value.items()}
    if isinstance(value, tuple):
        return [_rounded(one) for one in value]
    return round(value, 4) if isinstance(value, float) else value
