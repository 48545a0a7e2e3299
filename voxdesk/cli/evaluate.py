"""``voxdesk evaluate …``: how good something is, measured on recordings whose truth is known."""

from voxdesk.cli import (
    evaluate_diarization,
    evaluate_model,
    evaluate_models,
    evaluate_transcripts,
    evaluate_words,
)
from voxdesk.cli.verbs import Parents, Subparsers

# One file per thing that can be judged; each has add_parser(subjects, parents).
SUBJECTS = (evaluate_model, evaluate_models, evaluate_diarization, evaluate_transcripts, evaluate_words)


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb and what it can judge."""
    parser = verbs.add_parser("evaluate", parents=parents, help="how good the program is on known recordings")
    subjects = parser.add_subparsers(metavar="WHAT", required=True)
    for subject in SUBJECTS:
        subject.add_parser(subjects, parents)
