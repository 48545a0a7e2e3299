"""The figures of ``evaluate models`` in; tables for a terminal and for a page of Markdown out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from voxdesk.workflows.conditions import CONDITIONS

_PROBES = {"3s": "3 s", "all": "all speech"}
_TITLES = {condition.id: condition.title for condition in CONDITIONS}
_INTERVALS = "In brackets the 95 % interval by bootstrap over speakers."


@dataclass(frozen=True, slots=True)
class Table:
    """A titled table; the first row names the columns."""

    title: str
    note: str
    rows: tuple[tuple[str, ...], ...]


def tables(found: Mapping[str, Any]) -> tuple[Table, ...]:
    """Everything that was measured, as tables."""
    made: list[Table] = []
    if "encoder" in found:
        made += _encoder(found["encoder"])
    if "gender" in found:
        made += _gender(found["gender"])
    if "overlap" in found:
        made += _overlap(found["overlap"])
    return tuple(made)


def as_text(made: Sequence[Table]) -> str:
    """Aligned columns."""
    parts = []
    for table in made:
        widths = [max(len(row[at]) for row in table.rows) for at in range(len(table.rows[0]))]
        lines = [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in table.rows
        ]
        parts.append("\n".join([table.title, *(["  " + table.note] if table.note else []), "", *lines]))
    return "\n\n".join(parts)


def as_markdown(made: Sequence[Table]) -> str:
    """Headings, notes and Markdown tables."""
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


def _encoder(found: Mapping[str, Any]) -> list[Table]:
    own, peer = found["model"], found.get("peer")
    where = f"{found['people']} people, {found['recordings']} recordings, {found['trials']:,} trials"
    errors = "Equal error rate in per cent, all corpora under one threshold, both recordings so. "
    one_side = "“One side”: only one of the two is so, the other whole. "
    made = [
        Table(
            f"{own['name']}: verification ({where})",
            errors + one_side + _INTERVALS,
            _compared("condition", own["conditions"], peer and peer["conditions"], own, peer, one_side=True),
        ),
        Table(
            f"{own['name']}: each corpus apart",
            "Whole recordings, EER in per cent; a threshold of its own for each. " + _INTERVALS,
            _compared("corpus", own["corpora"], peer and peer["corpora"], own, peer),
        ),
        _costs(own, peer),
    ]
    if own["open_set"]:
        made.append(_open_set(own, peer))
    if any("shipped" in row for row in own["open_set"].values()):
        made.append(_kept(own))
    return made


def _compared(
    what: str,
    mine: Mapping[str, Any],
    theirs: Mapping[str, Any] | None,
    own: Mapping[str, Any],
    peer: Mapping[str, Any] | None,
    *,
    one_side: bool = False,
) -> tuple[tuple[str, ...], ...]:
    sides = ["one side"] if one_side else []
    head = [what, "people", "trials", own["name"], *sides]
    if peer is not None:
        head += [peer["name"], *sides, "ratio"]
    rows = [tuple(head)]
    for name, figures in mine.items():
        if not figures:
            continue
        row = [_TITLES.get(name, name), str(figures["people"]), f"{figures['trials']:,}"]
        row.append(_rate(figures, "eer"))
        if one_side:
            row.append(_percent(figures.get("eer_one_side")))
        if theirs is not None:
            other = theirs[name]
            row.append(_rate(other, "eer"))
            if one_side:
                row.append(_percent(other.get("eer_one_side")))
            row.append(_ratio(figures["eer"], other["eer"]))
        rows.append(tuple(row))
    return tuple(rows)


def _costs(own: Mapping[str, Any], peer: Mapping[str, Any] | None) -> Table:
    rows = [("measure", "condition", own["name"], *((peer["name"],) if peer else ()))]
    for name, figures in own["conditions"].items():
        if "min_cllr" not in figures:
            continue
        other = peer["conditions"][name] if peer else None
        for measure, title in (
            ("min_dcf_0_01", "minDCF (0.01)"),
            ("cllr", "Cllr"),
            ("min_cllr", "minCllr"),
        ):
            values = (figures, other) if other is not None else (figures,)
            rows.append((title, _TITLES.get(name, name), *(_plain(value.get(measure)) for value in values)))
    return Table(f"{own['name']}: detection cost and calibration", "", tuple(rows))


def _open_set(own: Mapping[str, Any], peer: Mapping[str, Any] | None) -> Table:
    rows = [
        (
            "enrolled",
            "strangers named",
            "probe",
            own["name"],
            *((peer["name"], "ratio") if peer else ()),
        )
    ]
    for name, figures in own["open_set"].items():
        row = [str(figures["enrolled"]), f"{100 * figures['promised_fpir']:g} %", _PROBES[figures["probe"]]]
        row.append(_rate(figures, "fnir"))
        if peer is not None:
            other = peer["open_set"][name]
            row += [_rate(other, "fnir"), _ratio(figures["fnir"], other["fnir"])]
        rows.append(tuple(row))
    return Table(
        f"{own['name']}: open set",
        "Known people not named (FNIR, per cent) at the threshold that names this share of strangers (FPIR): "
        "random libraries, two references each, 20 draws, whole speech enrolled. " + _INTERVALS,
        tuple(rows),
    )


def _kept(own: Mapping[str, Any]) -> Table:
    rows: list[tuple[str, ...]] = [
        ("enrolled", "promised", "probe", "threshold", "strangers named", "known not named")
    ]
    for figures in own["open_set"].values():
        shipped = figures["shipped"]
        rows.append(
            (
                str(figures["enrolled"]),
                f"{100 * figures['promised_fpir']:g} %",
                _PROBES[figures["probe"]],
                f"{shipped['threshold']:.3f}",
                _rate(shipped, "fpir"),
                _percent(shipped["fnir"]),
            )
        )
    return Table(
        f"{own['name']}: what the shipped thresholds keep",
        "Thresholds were set on people kept out of training and of these figures. In per cent. " + _INTERVALS,
        tuple(rows),
    )


def _gender(found: Mapping[str, Any]) -> list[Table]:
    head = ("whose", "people", "recordings", "right", "uncertain", "confidence")
    adults = [head, _who("adults", found)]
    adults += [_who(label, figures) for label, figures in found["by_gender"].items()]
    for corpus, figures in found["by_corpus"].items():
        adults.append(_who(corpus, figures))
        adults += [
            _who(f"{corpus}, {label}", part)
            for label, part in found["by_corpus_and_gender"][corpus].items()
            if part["recordings"]
        ]
    low, high = found["accuracy_interval"]
    apart: list[tuple[str, ...]] = [head]
    if "children" in found:
        apart.append(_who("children", found["children"]))
    mixed = found["mixed_voices"]
    if mixed["recordings"]:
        apart.append(
            (
                "a woman and a man at once",
                "",
                str(mixed["recordings"]),
                "",
                _percent(mixed["uncertain"]),
                _percent(mixed["confidence"]),
            )
        )
    made = [
        Table(
            f"{found['name']}: perceived gender of adults",
            "Per cent, recordings of 2 s or more; “uncertain” counts as not right. Pooled "
            f"{_percent(found['accuracy'])} ({_percent(low)} to {_percent(high)}), without “uncertain” "
            f"{_percent(found['accuracy_forced'])}; expected calibration error "
            f"{_percent(found['calibration_error'])}.",
            tuple(adults),
        )
    ]
    made.append(_gender_under(found))
    if len(apart) > 1:
        made.append(
            Table(
                f"{found['name']}: reported apart", "Per cent; the confidence should be lower.", tuple(apart)
            )
        )
    return made


def _gender_under(found: Mapping[str, Any]) -> Table:
    head = ("condition", "recordings", "right", "women", "men", "uncertain", "confidence")
    rows = [
        (
            _TITLES[name],
            str(figures["all"]["recordings"]),
            *(_percent(figures[part].get("accuracy")) for part in ("all", "female", "male")),
            _percent(figures["all"].get("uncertain")),
            _percent(figures["all"].get("confidence")),
        )
        for name, figures in found["conditions"].items()
    ]
    return Table(
        f"{found['name']}: perceived gender of adults, cut short or disturbed",
        "Per cent, the same recordings; “uncertain” counts as not right.",
        (head, *rows),
    )


def _who(name: str, figures: Mapping[str, Any]) -> tuple[str, ...]:
    return (
        name,
        str(figures["people"]),
        str(figures["recordings"]),
        _percent(figures.get("accuracy")),
        _percent(figures.get("uncertain")),
        _percent(figures.get("confidence")),
    )


def _rate(figures: Mapping[str, Any], name: str) -> str:
    """A rate in per cent with its interval, where it has one."""
    between = figures.get(f"{name.removesuffix('_0_01')}_interval")
    if not between:
        return _percent(figures.get(name))
    return f"{_percent(figures[name])} ({_percent(between[0])} to {_percent(between[1])})"


def _percent(value: float | None) -> str:
    return "" if value is None else f"{100 * value:.1f}"


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _ratio(mine: float, theirs: float) -> str:
    return f"{mine / theirs:.2f}" if theirs else "-"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _overlap(found: Mapping[str, Any]) -> list[Table]:
    heard = {
        "single": "one person",
        "joined": "several recordings of one person",
        "at_once": "two people at once",
    }
    refused = {
        "single_refused": "one person",
        "joined_refused": "several recordings of one person",
        "one_after_the_other_refused": "two people one after the other",
        "at_once_refused": "two people at once",
    }
    moments = [
        (title, _percent(found[f"{name}_moments"]), _percent(found[f"{name}_recordings"]))
        for name, title in heard.items()
    ]
    return [
        Table(
            f"{found['name']}: two people at once",
            "Share of moments of speech and of recordings in which two people are heard, in per cent.",
            (("recordings of", "moments", "recordings"), *moments),
        ),
        Table(
            "Enrolment: more than one voice",
            "Recordings that enrolment refuses, in per cent.",
            (
                ("recordings of", "refused"),
                *((title, _percent(found["enrolment"][name])) for name, title in refused.items()),
            ),
        ),
    ]
