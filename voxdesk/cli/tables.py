"""Titled tables in; aligned text for a terminal, or Markdown, out."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """A titled table; the first row names the columns."""

    title: str
    note: str
    rows: tuple[tuple[str, ...], ...]


def as_lines(made: Sequence[Table]) -> list[str]:
    """Return aligned columns, line by line."""
    lines: list[str] = []
    for table in made:
        widths = [max(len(row[at]) for row in table.rows) for at in range(len(table.rows[0]))]
        lines += [""] if lines else []
        lines += [table.title, *(["  " + table.note] if table.note else []), ""]
        lines += [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in table.rows
        ]
    return lines


def as_markdown(made: Sequence[Table]) -> str:
    """Return headings, notes and Markdown tables."""
    parts = ["# Measured figures\n"]
    for table in made:
        head, *body = table.rows
        lines = [_row(head), _row(["---"] * len(head)), *(_row(row) for row in body)]
        parts += [
            f"## {table.title}\n",
            *([f"{table.note}\n"] if table.note else []),
            "\n".join(lines) + "\n",
        ]
    return "\n".join(parts)


def percent(value: float | None) -> str:
    """Return a share with one decimal; nothing for what was not measured."""
    return "" if value is None else f"{100 * value:.1f}"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"
