"""The figures of a gender model in; their tables out."""

from voxdesk.cli.tables import Table, percent
from voxdesk.core.types import Figures
from voxdesk.workflows.factory.conditions import TITLES


def gender_tables(found: Figures) -> list[Table]:
    """Of adults by gender and corpus, cut short or disturbed, and what is reported apart."""
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
                percent(mixed["uncertain"]),
                percent(mixed["confidence"]),
            )
        )
    made = [
        Table(
            f"{found['name']}: perceived gender of adults",
            "Per cent, recordings of 2 s or more; “uncertain” counts as not right. Pooled "
            f"{percent(found['accuracy'])} ({percent(low)} to {percent(high)}), without “uncertain” "
            f"{percent(found['accuracy_forced'])}; expected calibration error "
            f"{percent(found['calibration_error'])}.",
            tuple(adults),
        ),
        _under_conditions(found),
    ]
    if len(apart) > 1:
        made.append(
            Table(
                f"{found['name']}: reported apart", "Per cent; the confidence should be lower.", tuple(apart)
            )
        )
    return made


def _under_conditions(found: Figures) -> Table:
    head = ("condition", "recordings", "right", "women", "men", "uncertain", "confidence")
    rows = [
        (
            TITLES[name],
            str(figures["all"]["recordings"]),
            *(percent(figures[part].get("accuracy")) for part in ("all", "female", "male")),
            percent(figures["all"].get("uncertain")),
            percent(figures["all"].get("confidence")),
        )
        for name, figures in found["conditions"].items()
    ]
    return Table(
        f"{found['name']}: perceived gender of adults, cut short or disturbed",
        "Per cent, the same recordings; “uncertain” counts as not right.",
        (head, *rows),
    )


def _who(name: str, figures: Figures) -> tuple[str, ...]:
    return (
        name,
        str(figures["people"]),
        str(figures["recordings"]),
        percent(figures.get("accuracy")),
        percent(figures.get("uncertain")),
        percent(figures.get("confidence")),
    )
