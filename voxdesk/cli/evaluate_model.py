"""``voxdesk evaluate model MODEL DATA``: a classifier of one's own on recordings that it never heard."""

import argparse
from pathlib import Path

from voxdesk.cli.exit_codes import exit_code
from voxdesk.cli.model_choice import chosen_manifest
from voxdesk.cli.output import Output
from voxdesk.cli.tables import Table, as_lines, as_markdown, percent
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_force, add_fpir
from voxdesk.core.outputs import check_output, write_output
from voxdesk.core.types import Figures
from voxdesk.workflows.lab.evaluate import (
    EvaluateModelRequest,
    GroupFigures,
    ModelEvaluation,
    evaluate_model,
)
from voxdesk.workflows.recordings import read_from

_MOST_LABELS = 12


def add_parser(subjects: Subparsers, parents: Parents) -> None:
    """Describe the arguments."""
    parser = subjects.add_parser(
        "model",
        parents=parents,
        help="a model of the Lab on another labelled folder, by person and condition",
    )
    parser.add_argument(
        "model", metavar="MODEL", help="its name (see models list), or the folder it was trained into"
    )
    parser.add_argument("data", type=Path, metavar="DATA", help="a data set (see dataset inspect)")
    parser.add_argument("--out", type=Path, metavar="FILE.md", help="write the tables as Markdown")
    add_fpir(parser)
    add_force(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Score, print and write the report; recordings that cannot be heard are named."""
    opened = services()
    if args.out is not None:
        read = read_from(args.data)
        check_output(args.out, {".md"}, opened.paths, inputs=read, force=args.force)
    request = EvaluateModelRequest(chosen_manifest(args.model, services).folder, args.data, args.fpir)
    found = evaluate_model(request, opened, out)
    for note in found.notes:
        out.message(note)
    for skipped in found.skipped:
        out.left_out(skipped.path, skipped.reason, skipped.hint)
    made = _tables(found)
    if args.out is not None:
        write_output(args.out, as_markdown(made))
    out.result(_value(found), *as_lines(made))
    return exit_code(len(found.answers) + len(found.strangers), len(found.skipped))


def _value(found: ModelEvaluation) -> Figures:
    return {
        "model": found.model,
        "task": found.task,
        "data": found.data,
        **found.figures(),
        "per_person": [
            {"speaker": each.name, **_counts(each), "mistaken_for": each.mistaken_for or None}
            for each in found.by_person()
        ],
        "per_condition": [
            {"condition": each.condition, "value": each.name, "people": each.people, **_counts(each)}
            for each in found.by_condition()
        ],
        "skipped": [{"path": each.path, "reason": each.reason} for each in found.skipped],
        "notes": list(found.notes),
    }


def _counts(group: GroupFigures) -> dict[str, float]:
    return {
        "recordings": group.recordings,
        "right": group.right,
        "accuracy": round(group.accuracy, 4),
    }


def _tables(found: ModelEvaluation) -> tuple[Table, ...]:
    figures = found.figures()
    made = [Table(f"{found.model} on {found.data}", _NOTES[found.task], _summary(figures))]
    labels, counts = figures["confusion"]["labels"], figures["confusion"]["counts"]
    if 0 < len(labels) <= _MOST_LABELS:
        rows = [(label, *map(str, row)) for label, row in zip(labels, counts, strict=True)]
        made.append(Table("Confusion", "Rows: the truth; columns: the answer.", (("truth", *labels), *rows)))
    if found.answers:
        conditions = [
            (each.condition, each.name, str(each.people), str(each.recordings), percent(each.accuracy))
            for each in found.by_condition()
        ]
        head = ("condition", "value", "people", "recordings", "right, %")
        made.append(Table("By condition", "", (head, *conditions)))
        people = [
            (each.name, str(each.recordings), percent(each.accuracy), each.mistaken_for)
            for each in found.by_person()
        ]
        made.append(Table("By person", "", (("person", "recordings", "right, %", "mistaken for"), *people)))
    return tuple(made)


_NOTES = {
    "gender": "The likelier gender counts as the answer, also where the model calls itself uncertain.",
    "speaker": "The best score counts as the answer; FNIR and FPIR are at the threshold of Listen.",
}


def _summary(figures: Figures) -> tuple[tuple[str, ...], ...]:
    audio, between, rejection = figures["per_audio"], figures["interval"], figures["rejection"]
    rows: list[tuple[str, ...]] = [
        ("measure", "value"),
        ("recordings", str(figures["recordings"])),
        ("people", str(figures["people"])),
    ]
    if audio is not None:
        low_high = f" ({percent(between[0])} to {percent(between[1])})" if between else ""
        rows.append(("right, %", f"{percent(audio['accuracy'])}{low_high}"))
        rows += [(f"{name} (macro), %", percent(audio[name])) for name in ("precision", "recall", "f1")]
    names = {"eer": "EER, %", "top5": "among the five best, %", "uncertain": "uncertain, %"}
    rows += [(words, percent(figures[name])) for name, words in names.items() if figures[name] is not None]
    if rejection is not None:
        rows.append(("recordings of strangers", str(rejection["strangers"])))
        target = f"where {100 * rejection['fpir_target']:g} % are promised"
        for name, words in (("fpir", "strangers named (FPIR), %"), ("fnir", "known not named (FNIR), %")):
            if rejection[name] is not None:
                rows.append((words, f"{percent(rejection[name])} {target if name == 'fpir' else ''}".strip()))
    return tuple(rows)
