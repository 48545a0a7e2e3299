"""``voxdesk evaluate words``: how many words of known texts are heard wrongly."""

import argparse
from pathlib import Path

from voxdesk.cli.exit_codes import exit_code
from voxdesk.cli.output import Output
from voxdesk.cli.tables import Table, as_lines, percent
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.workflows.factory.evaluate_words import EvaluateWordsRequest, evaluate_words


def add_parser(subjects: Subparsers, parents: Parents) -> None:
    """Describe the arguments."""
    parser = subjects.add_parser(
        "words",
        parents=parents,
        help="the word error rate of transcription, on recordings whose words are known",
        description="Hear sentences spoken by espeak-ng and, in FOLDER, recordings with a text beside them "
        "(talk.txt for talk.wav) and digits named as in the Free Spoken Digit Dataset. Words are compared "
        "without case and punctuation, digits as words. Needs the extra “words”.",
    )
    parser.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help="walked with everything in it")
    parser.add_argument("--words-model", type=Path, metavar="DIR", help="a folder with a model of one’s own")
    parser.add_argument("--language", metavar="CODE", help="the language spoken (default: detected)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Hear, count and print; recordings that cannot be heard are named."""
    request = EvaluateWordsRequest(args.folder, args.words_model, args.language)
    found = evaluate_words(request, services(), out)
    for skipped in found.skipped:
        out.left_out(skipped.path, skipped.reason, skipped.hint)
    head = ("", "recordings", "words", "wrong, left out or put in", "word error rate %")
    rows = [
        (kind, str(one.recordings), str(one.words), str(one.wrong), percent(one.rate))
        for kind, one in found.by_kind.items()
    ]
    value = {
        "model": found.model,
        "by_kind": {
            kind: {
                "recordings": one.recordings,
                "words": one.words,
                "wrong": one.wrong,
                "word_error_rate": one.rate,
            }
            for kind, one in found.by_kind.items()
        },
    }
    out.result(value, *as_lines([Table(f"Words heard by {found.model}", "", (head, *rows))]))
    return exit_code(sum(one.recordings for one in found.by_kind.values()), len(found.skipped))
