"""A run in, the rows of its tables out: one a group, one a recording of a group, one a run."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtGui import QPixmap

from voxdesk.clustering.registry import find_method
from voxdesk.core.cluster_types import NOBODY, ClusterItem
from voxdesk.core.types import GenderGuess, Status
from voxdesk.ui.folders.run import Run
from voxdesk.ui.language.translation import local_number, tr, translated
from voxdesk.ui.language.words import certainty, duration, gender_word, length
from voxdesk.ui.parts.rows import Column
from voxdesk.ui.style.time_axis import format_length


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Hold what the table says of a group; None and empty where it is not known yet."""

    label: int
    name: str
    named: bool
    size: int
    speech_s: float
    gender: str
    gender_tip: str
    silhouette: float | None
    note: str
    note_tone: str
    note_tip: str


@dataclass(frozen=True, slots=True)
class RecordingRow:
    """Hold what the list of a group's recordings says of one."""

    row: int
    item: ClusterItem
    speech_s: float
    silhouette: float | None


def group_rows(run: Run) -> list[GroupRow]:
    """The groups of a run, the largest first, nobody last."""
    labels = run.groups.labels
    names, sizes = np.unique(labels, return_counts=True)
    speech = {int(name): float(run.result.speech_s[labels == name].sum()) for name in names}
    order = sorted(zip(names.tolist(), sizes.tolist(), strict=True), key=lambda pair: (pair[0] < 0, -pair[1]))
    return [_group_row(run, label, size, speech[label]) for label, size in order]


def _group_row(run: Run, label: int, size: int, speech_s: float) -> GroupRow:
    fresh = run.described is not None and run.described_for is run.groups
    details = run.described.groups.get(label) if run.described and fresh else None
    guess = run.gender(label) if fresh else None
    note, tone, tip = _note(run, label) if fresh else ("", "dim", "")
    return GroupRow(
        label=label,
        name=run.name_of(label),
        named=label in run.groups.names,
        size=size,
        speech_s=speech_s,
        gender=gender_word(guess.label) if guess else "",
        gender_tip=_perceived(guess),
        silhouette=details.silhouette if details else None,
        note=note,
        note_tone=tone,
        note_tip=tip,
    )


def _perceived(guess: GenderGuess | None) -> str:
    if guess is None:
        return ""
    sure = certainty(guess.probability)
    return tr("Perceived as {gender}, {percent}", gender=gender_word(guess.label), percent=sure)


def _note(run: Run, label: int) -> tuple[str, str, str]:
    details = run.described.groups.get(label) if run.described else None
    if details is None:
        return "", "dim", ""
    match = details.match
    if details.two_voices:
        return tr("two voices?"), "warn", tr("Its recordings fall into two halves that sound like two people")
    found = run.suggestion(label)
    if found is not None:
        words = tr("confirm? {score:.2f}", score=found.score) if found.firm else f"{found.name}?"
        tip = tr("Sounds like {name}, score {score:.2f}.", name=found.name, score=found.score)
        reason = translated(match.reason) if match is not None else ""
        return words, "warn", f"{tip} {reason}".strip()
    given = run.groups.names.get(label)
    if match is not None and match.status is Status.KNOWN and given is not None:
        known = match.candidates[0].name
        if given.casefold() != known.casefold():
            return tr("like {known}", known=known), "warn", translated(match.reason)
        return tr("in library"), "good", translated(match.reason)
    return "", "dim", translated(match.reason) if match is not None else ""


def recording_rows(run: Run, label: int) -> list[RecordingRow]:
    """The recordings of a group, those that sit best in it first."""
    fresh = run.described is not None and run.described_for is run.groups
    scores = run.described.silhouettes if run.described and fresh else None
    rows = run.groups.rows(label).tolist()
    made = [
        RecordingRow(
            row,
            run.result.items[row],
            float(run.result.speech_s[row]),
            float(scores[row]) if scores is not None and label != NOBODY else None,
        )
        for row in rows
    ]
    return sorted(made, key=lambda each: -(each.silhouette or 0.0))


def group_columns(picture: Callable[[GroupRow], QPixmap]) -> tuple[Column[GroupRow], ...]:
    """The table of groups."""
    return (
        Column(
            tr("Person"),
            lambda row: row.name,
            lambda row: row.name.casefold(),
            tone=lambda row: "text" if row.label != NOBODY else "dim",
            tip=lambda row: row.name,
            picture=picture,
        ),
        Column(
            tr("Recordings"),
            lambda row: f"{row.size:,}",
            lambda row: row.size if row.label != NOBODY else -1,
            number=True,
        ),
        Column(
            tr("Speech"),
            lambda row: length(row.speech_s),
            lambda row: row.speech_s,
            tr("Net, without pauses"),
            number=True,
        ),
        Column(
            tr("Sounds"),
            lambda row: row.gender,
            lambda row: row.gender,
            tr("Whether the voice sounds female or male; never who the person is"),
            tip=lambda row: row.gender_tip,
        ),
        Column(
            tr("Closeness"),
            lambda row: _number(row.silhouette),
            lambda row: -2.0 if row.silhouette is None else row.silhouette,
            tr("How much closer the recordings are to each other than to the next group (mean silhouette)"),
            tone=lambda row: "bad" if row.silhouette is not None and row.silhouette < 0 else "dim",
            number=True,
        ),
        Column(
            tr("Library"),
            lambda row: row.note,
            lambda row: row.note,
            tr("Whether the voice matches a person of the library"),
            tone=lambda row: row.note_tone,
            tip=lambda row: row.note_tip,
        ),
    )


def recording_columns() -> tuple[Column[RecordingRow], ...]:
    """The list of a group's recordings."""
    return (
        Column(
            tr("Recording"),
            lambda row: _recording_name(row.item),
            lambda row: row.item.path,
            tone=lambda row: "text",
            tip=lambda row: row.item.path,
        ),
        Column(tr("Speech"), lambda row: length(row.speech_s), lambda row: row.speech_s, number=True),
        Column(
            tr("Closeness"),
            lambda row: _number(row.silhouette),
            lambda row: -2.0 if row.silhouette is None else row.silhouette,
            tr("How much closer it is to this person's recordings than to the next group's (silhouette)"),
            tone=lambda row: "bad" if row.silhouette is not None and row.silhouette < 0 else "dim",
            number=True,
        ),
    )


def run_columns(first: Run, *, truth: bool) -> tuple[Column[Run], ...]:
    """The table of methods side by side, with figures of the truth where there is one."""
    reference = tr(find_method(first.result.method).title)

    def score(name: str, title: str, width_px: int, about: str, form: str) -> Column[Run]:
        def value(run: Run) -> float | None:
            scores = run.figures.scores if run.figures else None
            return getattr(scores, name) if scores is not None else None

        return Column(
            title,
            lambda run: _score(value(run), form),
            lambda run: value(run) or 0.0,
            about,
            tone=lambda run: "text",
            number=True,
            width_px=width_px,
        )

    columns: list[Column[Run]] = [
        Column(tr("Method"), _title, _title, tone=lambda run: "text", tip=lambda run: _settings_words(run)),
        Column(
            tr("People"),
            lambda run: str(_people(run)),
            _people,
            tr("Groups found"),
            number=True,
            width_px=70 if truth else 86,
        ),
        Column(
            tr("Silhouette"),
            lambda run: _number(_silhouette(run)),
            lambda run: _silhouette(run) or -2.0,
            number=True,
            width_px=88 if truth else 92,
        ),
        Column(
            tr("Agrees") if truth else tr("Agrees with {reference} (ARI)", reference=reference),
            lambda run: _number(_agreement(run)),
            lambda run: _agreement(run) or -2.0,
            tr(
                "Adjusted Rand index with the first line, {reference}: 1 is the same, 0 is chance",
                reference=reference,
            ),
            number=True,
            width_px=74 if truth else 220,
        ),
    ]
    if truth:
        columns += [
            score(
                "acc",
                tr("Accuracy"),
                84,
                tr("Share of recordings in the group that stands for their person"),
                ".1%",
            ),
            score("nmi", tr("NMI"), 66, tr("Normalised mutual information with the true names"), ".3f"),
            score("ari", tr("ARI"), 66, tr("Adjusted Rand index with the true names"), ".3f"),
            score(
                "purity", tr("Purity"), 74, tr("Share in groups where their person is the commonest"), ".1%"
            ),
            score("k_error", tr("Off by"), 66, tr("Groups found minus true people"), "+d"),
        ]
    columns.append(
        Column(
            tr("Time"),
            lambda run: _time(run.result.seconds),
            lambda run: run.result.seconds,
            tr("Grouping time only"),
            number=True,
            width_px=96,
        )
    )
    return tuple(columns)


def _title(run: Run) -> str:
    return tr("{title}, edited", title=run.title) if run.history.undo_words else run.title


def _people(run: Run) -> int:
    return len(run.groups.groups)


def _silhouette(run: Run) -> float | None:
    found = run.result.quality.get("silhouette")
    if found is None or not run.history.undo_words:
        return found
    # The method's own figure is not that of the groups as they were changed.
    fresh = run.described is not None and run.described_for is run.groups
    return float(run.described.silhouettes.mean()) if run.described and fresh else None


def _agreement(run: Run) -> float | None:
    return run.figures.agreement if run.figures else None


def _settings_words(run: Run) -> str:
    words = [f"{name} {value}" for name, value in run.result.params.items()]
    words += [f"{name} {value:.4g}" for name, value in run.result.quality.items()]
    return ", ".join(words)


def _recording_name(item: ClusterItem) -> str:
    name = Path(item.path).name
    return (
        name if item.start_s == 0 else f"{name}  {format_length(item.start_s)} – {format_length(item.end_s)}"
    )


def _score(value: float | None, form: str) -> str:
    return "" if value is None else local_number(value, form)


def _seconds(run: Run) -> float:
    return run.result.seconds


def _time(seconds: float) -> str:
    return tr("{seconds:.1f} s", seconds=seconds) if seconds < 99.5 else duration(seconds)


def _number(value: float | None) -> str:
    return "" if value is None else local_number(value, ".2f").replace("-", "−")
