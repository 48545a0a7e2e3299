"""A comparison's runs in; DET curves and confusion matrices as a PNG out."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.core.outputs import output_file
from voxdesk.workflows.lab.compare import ComparisonTable, Row
from voxdesk.workflows.lab.errors import confused, trade_off

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MOST_LABELS = 12


def draw_comparison(tables: Sequence[ComparisonTable], path: Path) -> None:
    """Give accuracies with their intervals, DET curves, and the confusion matrix of the best, into ``path``.

    One line of three for each table and split; nothing is written where nothing was trained.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    parts = [
        (f"{table.task}, {split}", [row for row in table.rows if row.split == split and row.figures])
        for table in tables
        for split in dict.fromkeys(row.split for row in table.rows if row.figures)
    ]
    if not parts:
        return
    figure = Figure(figsize=(15, 4.6 * len(parts)), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots(len(parts), 3, squeeze=False)
    for line, (title, rows) in zip(axes, parts, strict=True):
        rows.sort(key=lambda row: row.figures["per_audio"]["accuracy"])
        _draw_bars(line[0], rows, f"{title}: accuracy per audio")
        for row in reversed(rows):
            _draw_det(line[1], row.predictions(), row.name)
        line[1].set(xscale="log", yscale="log", xlim=(1e-3, 1), ylim=(1e-3, 1), title="DET")
        line[1].set(xlabel="false match rate", ylabel="false non-match rate")
        line[1].legend(fontsize="small")
        line[1].grid(alpha=0.3)
        _draw_confusion(line[2], rows[-1].predictions(), rows[-1].name)
    with output_file(path) as file:
        figure.savefig(file, dpi=110, format="png")


def _draw_bars(axes: "Axes", rows: Sequence[Row], title: str) -> None:
    values = [row.figures["per_audio"]["accuracy"] for row in rows]
    reach = [
        (0.0, 0.0)
        if row.interval is None
        else (max(0.0, value - row.interval[0]), max(0.0, row.interval[1] - value))
        for row, value in zip(rows, values, strict=True)
    ]
    draw = axes.barh
    draw([row.name for row in rows], values, xerr=np.array(reach).T, color="#5b9dff", ecolor="#444444")
    axes.set(xlim=(0, 1.02), title=title)
    axes.grid(axis="x", alpha=0.3)


def _draw_det(axes: "Axes", rows: list[dict[str, str]], name: str) -> None:
    curve = trade_off(rows)
    if curve is None:
        return
    false_match, false_non_match = curve
    axes.plot(np.maximum(false_match, 1e-3), np.maximum(false_non_match, 1e-3), label=name)


def _draw_confusion(axes: "Axes", rows: list[dict[str, str]], name: str) -> None:
    labels, counts = confused(rows)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    axes.imshow(shares, vmin=0, vmax=1, cmap="Blues")
    axes.set(title=f"confusion of {name}", xlabel="answer", ylabel="truth")
    if len(labels) <= _MOST_LABELS:
        ticks = range(len(labels))
        axes.set_xticks(ticks, labels, rotation=45, ha="right")
        axes.set_yticks(ticks, labels)
        for row, column in np.ndindex(counts.shape):
            dark = shares[row, column] > 0.5
            axes.text(
                column, row, str(counts[row, column]), ha="center", va="center",
                color="white" if dark else "black",
            )  # fmt: skip
