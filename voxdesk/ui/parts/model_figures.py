"""A manifest's figures in, tables of Markdown with intervals out, for models without a card of their own."""

from collections.abc import Mapping, Sequence

from voxdesk.core.types import Figures
from voxdesk.ui.language.translation import local_number, mark, tr

_SPLITS = {
    "set_aside": mark("set aside"),
    "dev": mark("dev"),
    "own_recordings": mark("your own recordings"),
}
# Entry, what it is called, whether it is a share shown in per cent.
_MEASURES = (
    ("people", mark("People"), False),
    ("recordings", mark("Recordings"), False),
    ("trials", mark("Trials"), False),
    ("eer", mark("Equal error rate"), True),
    ("min_dcf_0_01", mark("minDCF (0.01)"), False),
    ("cllr", mark("Cllr"), False),
    ("min_cllr", mark("minCllr"), False),
    ("accuracy", mark("Accuracy, “uncertain” counts as wrong"), True),
    ("accuracy_forced", mark("Accuracy without “uncertain”"), True),
    ("uncertain", mark("Uncertain"), True),
    ("calibration_error", mark("Expected calibration error"), True),
)


def figures_text(figures: Figures) -> str:
    """Markdown tables of what was measured; empty when nothing known is there."""
    splits = [name for name in _SPLITS if isinstance(figures.get(name), Mapping)]
    if not splits:
        return ""
    columns = [figures[name] for name in splits]
    rows = [_row([tr("Measure"), *(tr(_SPLITS[name]) for name in splits)]), _row(["---"] * (len(splits) + 1))]
    for entry, title, share in _MEASURES:
        if any(entry in column for column in columns):
            rows.append(_row([tr(title), *(_value(column, entry, share) for column in columns)]))
    rows += _corpora(columns)
    rows += _open_sets(columns)
    note = tr("In brackets: the 95 % interval by bootstrap over speakers.")
    return f"### {tr('Figures')}\n\n" + "\n".join(rows) + f"\n\n{note}\n"


def _corpora(columns: Sequence[Figures]) -> list[str]:
    """The error of each corpus, or the share right."""
    rows = []
    names = {
        name
        for column in columns
        for entry in ("eer_by_corpus", "by_corpus")
        for name in column.get(entry, {})
    }
    for name in sorted(names):
        cells = []
        for column in columns:
            if name in column.get("eer_by_corpus", {}):
                cells.append(_percent(column["eer_by_corpus"][name]))
            else:
                cells.append(_percent(column.get("by_corpus", {}).get(name, {}).get("accuracy")))
        rows.append(_row([name, *cells]))
    return rows


def _open_sets(columns: Sequence[Figures]) -> list[str]:
    """Strangers named and known people not named, at the model's own thresholds."""
    rows = []
    for name in {name: None for column in columns for name in column.get("open_set", {})}:
        enrolled, _, rate = name.removeprefix("n").partition("_fpir")
        try:
            promised = f"{100 * float(rate):g}"
        except ValueError:
            continue
        title = tr(
            "{enrolled} enrolled, at most {promised} % of strangers named: strangers named / known not named",
            enrolled=enrolled,
            promised=promised,
        )
        cells = []
        for column in columns:
            found = column.get("open_set", {}).get(name, {})
            both = [_percent(found.get(entry)) for entry in ("fpir", "fnir")]
            cells.append(" / ".join(both) if all(both) else "")
        rows.append(_row([title, *cells]))
    return rows


def _value(column: Figures, entry: str, share: bool) -> str:
    value = column.get(entry)
    if value is None:
        return ""
    if not share:
        return local_number(value, ",") if isinstance(value, int) else local_number(value, ".3f")
    between = column.get(f"{entry}_interval")
    if not between:
        return _percent(value)
    return tr(
        "{value} ({low} to {high})", value=_percent(value), low=_number(between[0]), high=_number(between[1])
    )


def _percent(value: float | None) -> str:
    return "" if value is None else f"{_number(value)} %"


def _number(value: float) -> str:
    return local_number(100 * value, ".1f")


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"
