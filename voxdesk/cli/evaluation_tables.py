"""The figures of ``evaluate models`` in; their tables out."""

from voxdesk.cli.gender_tables import gender_tables
from voxdesk.cli.tables import Table, percent
from voxdesk.core.types import Figures
from voxdesk.workflows.factory.conditions import TITLES

_PROBES = {"3s": "3 s", "all": "all speech"}
_INTERVALS = "In brackets the 95 % interval by bootstrap over speakers."


def tables(found: Figures) -> tuple[Table, ...]:
    """Return everything that was measured, as tables."""
    made: list[Table] = []
    if "encoder" in found:
        made += _encoder(found["encoder"])
    if "gender" in found:
        made += gender_tables(found["gender"])
    if "enrolment" in found:
        made.append(_enrolment(found["enrolment"]))
    return tuple(made)


def _encoder(found: Figures) -> list[Table]:
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
    mine: Figures,
    theirs: Figures | None,
    own: Figures,
    peer: Figures | None,
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
        row = [TITLES.get(name, name), str(figures["people"]), f"{figures['trials']:,}"]
        row.append(_rate(figures, "eer"))
        if one_side:
            row.append(percent(figures.get("eer_one_side")))
        if theirs is not None:
            other = theirs[name]
            row.append(_rate(other, "eer"))
            if one_side:
                row.append(percent(other.get("eer_one_side")))
            row.append(_ratio(figures["eer"], other["eer"]))
        rows.append(tuple(row))
    return tuple(rows)


def _costs(own: Figures, peer: Figures | None) -> Table:
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
            rows.append((title, TITLES.get(name, name), *(_plain(value.get(measure)) for value in values)))
    return Table(f"{own['name']}: detection cost and calibration", "", tuple(rows))


def _open_set(own: Figures, peer: Figures | None) -> Table:
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


def _kept(own: Figures) -> Table:
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
                percent(shipped["fnir"]),
            )
        )
    return Table(
        f"{own['name']}: what the shipped thresholds keep",
        "Thresholds were set on people kept out of training and of these figures. In per cent. " + _INTERVALS,
        tuple(rows),
    )


def _rate(figures: Figures, name: str) -> str:
    """A rate in per cent with its interval, where it has one."""
    between = figures.get(f"{name.removesuffix('_0_01')}_interval")
    if not between:
        return percent(figures.get(name))
    return f"{percent(figures[name])} ({percent(between[0])} to {percent(between[1])})"


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _ratio(mine: float, theirs: float) -> str:
    return f"{mine / theirs:.2f}" if theirs else "-"


def _enrolment(found: Figures) -> Table:
    refused = {
        "single_refused": "one person",
        "joined_refused": "several recordings of one person",
        "one_after_the_other_refused": "two people one after the other",
        "at_once_refused": "two people at once",
    }
    return Table(
        "Enrolment: more than one voice",
        "Recordings that enrolment refuses, in per cent.",
        (("recordings of", "refused"), *((title, percent(found[name])) for name, title in refused.items())),
    )
