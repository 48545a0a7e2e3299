"""A comparison in, its table as Markdown and CSV out, with what was published beside each method."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from voxdesk.core.errors import Words
from voxdesk.core.outputs import write_output
from voxdesk.core.types import Figures
from voxdesk.training.lab.published import published_of, what_differs
from voxdesk.workflows.lab.compare import ComparisonTable, Row

_SPLIT_TITLES = {
    "disjoint": {"gender": "Speaker-disjoint", "speaker": "By session: no recording on both sides"},
    "published": {
        "gender": "As published: the same speakers in training and test",
        "speaker": "As published: chunks of one clip on both sides",
    },
    "unheard": {"speaker": "People whom the encoder has never heard (the test split's), by session"},
}
_COLUMNS = (
    "method", "features", "clips", "accuracy", "95 % interval", "precision", "recall", "F1", "per frame",
    "EER", "top-1", "top-5", "FNIR", "training CPU s", "×real time", "size MB", "published",
)  # fmt: skip


def as_markdown(table: ComparisonTable, about: str) -> str:
    """Return the whole report; ``about`` says on what it was measured."""
    lines = [f"# The Lab's methods for {table.task}", "", about, ""]
    for split in dict.fromkeys(row.split for row in table.rows):
        rows = [row for row in table.rows if row.split == split]
        columns = _used(table, rows)
        lines += [f"## {_SPLIT_TITLES[split][table.task]}", ""]
        lines += [_sizes(rows), ""]
        lines += ["| " + " | ".join(columns) + " |", "|" + " --- |" * len(columns)]
        for row in sorted(rows, key=_accuracy, reverse=True):
            cells = _cells(table.task, row)
            lines.append("| " + " | ".join(cells[column] for column in columns) + " |")
        lines.append("")
    lines += _leakage(table)
    lines += _unlike_published(table)
    if table.differences:
        lines += ["## Differences to the best (paired bootstrap over speakers)", ""]
        lines += [f"- {words}" for words in table.differences]
        lines.append("")
    lines += [
        "Accuracy, precision, recall and F1 (macro) are per audio, the vote of all examples of a clip. FNIR "
        "is the share of known people not named at a threshold set for naming 5 % of strangers, measured on "
        "other strangers. Training and × real time are processor time, features not counted: the second "
        "is the classifier's per second of sound. "
        "Published figures are from student projects on other data and splits.",
        "",
    ]
    return "\n".join(lines)


def write_csv(path: Path, tables: Sequence[ComparisonTable]) -> None:
    """Write the same figures, one row a method and split."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(["task", "data", "split", *_COLUMNS, "problem"])
    for table in tables:
        for row in table.rows:
            cells = _cells(table.task, row)
            told = (cells[column] for column in _COLUMNS)
            writer.writerow([table.task, table.data, row.split, *told, row.problem])
    write_output(path, text.getvalue())


def row_value(task: str, row: Row) -> Figures:
    """Return one row as an object for scripts."""
    return {
        "recipe": row.recipe,
        "split": row.split,
        "split_by": row.split_words,
        "figures": row.figures or None,
        "interval": row.interval,
        "published": _published(task, row),
        "differs": [str(words) for words in _differs(task, row)] or None,
        "problem": row.problem or None,
    }


def _cells(task: str, row: Row) -> dict[str, str]:
    figures = row.figures
    cells = dict.fromkeys(_COLUMNS, "")
    cells["method"], cells["published"] = row.name, _published(task, row) or ""
    if not figures:
        cells["features"] = row.problem
        return cells
    audio, frame, rejection = figures["per_audio"], figures["per_frame"], figures.get("rejection")
    cells |= {
        "features": figures["features"],
        "clips": str(figures["clips"]),
        "accuracy": f"{audio['accuracy']:.3f}",
        "95 % interval": "" if row.interval is None else f"{row.interval[0]:.3f} to {row.interval[1]:.3f}",
        "precision": f"{audio['precision']:.3f}",
        "recall": f"{audio['recall']:.3f}",
        "F1": f"{audio['f1']:.3f}",
        "per frame": "" if frame is None else f"{frame['accuracy']:.3f} (F1 {frame['f1']:.3f})",
        "EER": _number(figures["eer"]),
        "top-1": _number(figures["top1"]),
        "top-5": _number(figures["top5"]),
        "FNIR": "" if rejection is None else f"{rejection['fnir']:.3f} at FPIR {rejection['fpir']:.3f}",
        "training CPU s": f"{figures['training_cpu_s']:.0f}",
        "×real time": f"{figures['inference_real_time']:.2g}" if figures["inference_real_time"] else "",
        "size MB": f"{figures['size_bytes'] / 1e6:.2f}",
    }
    return cells


def _used(table: ComparisonTable, rows: list[Row]) -> list[str]:
    cells = [_cells(table.task, row) for row in rows]
    return [column for column in _COLUMNS if any(each[column] for each in cells)]


def _sizes(rows: list[Row]) -> str:
    done = [row for row in rows if row.figures]
    if not done:
        return "Nothing could be trained."
    if any(row.figures["people"] is None for row in done):
        return f"Divided {done[0].split_words}; how many people speak in the clips is not known."
    people = sorted({row.figures["people"] for row in done})
    words = str(people[0]) if len(people) == 1 else f"{people[0]} to {people[-1]}"
    return f"Divided {done[0].split_words}; tested on clips of {words} people, as many as the table says."


def _leakage(table: ComparisonTable) -> list[str]:
    """Return what hearing the same speakers or recordings in training is worth, method by method."""
    found = {(row.recipe, row.split): row for row in table.rows if row.figures}
    lines = []
    for recipe in dict.fromkeys(row.recipe for row in table.rows):
        honest, leaking = found.get((recipe, "disjoint")), found.get((recipe, "published"))
        if honest is not None and leaking is not None:
            gain = 100 * (_accuracy(leaking) - _accuracy(honest))
            lines.append(f"- {recipe}: {gain:+.1f} points")
    return ["## What leakage is worth (as published, less the honest split)", "", *lines, ""] if lines else []


def _published(task: str, row: Row) -> str | None:
    found = published_of(task, row.recipe)
    return None if found is None else found.text


def _differs(task: str, row: Row) -> tuple[Words, ...]:
    """Return what a row did otherwise than what was published of its method."""
    found = published_of(task, row.recipe)
    return () if found is None or not row.settings else what_differs(found, row.settings)


def _unlike_published(table: ComparisonTable) -> list[str]:
    """Return what each row did otherwise than the published one, in the order of the rows."""
    told = {
        (row.name, row.split): f"- {row.name}, {row.split}: {'; '.join(map(str, found))}"
        for row in table.rows
        if row.figures and (found := _differs(table.task, row))
    }
    return ["## What differs from what was published", "", *told.values(), ""] if told else []


def _accuracy(row: Row) -> float:
    return float(row.figures["per_audio"]["accuracy"]) if row.figures else -1.0


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
