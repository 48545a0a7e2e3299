"""The columns of the table of people: one object a column says all that is particular to it."""

from collections.abc import Callable
from dataclasses import dataclass

from voxdesk.core.types import QualityGrade
from voxdesk.library.people import Speaker
from voxdesk.ui.language.translation import local_number, mark, tr
from voxdesk.ui.language.words import grade_words, length, moment

_RANK = {QualityGrade.GOOD: 0, QualityGrade.FAIR: 1, QualityGrade.POOR: 2, None: 3}
_TONE = {QualityGrade.GOOD: "good", QualityGrade.FAIR: "warn", QualityGrade.POOR: "bad", None: "dim"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its ``title``, the words that it has for a person, and what it is sorted by.

    ``tip`` explains the column, ``note`` one person's cell in it. ``tone`` is the colour by its name in the
    theme. Numbers stand at the right. A column without ``width_px`` takes the room that the others leave.
    """

    title: str
    shown: Callable[[Speaker], str]
    sorted_by: Callable[[Speaker], str | float]
    width_px: int | None
    tip: str = ""
    number: bool = False
    tone: Callable[[Speaker], str] = lambda person: "dim"
    note: Callable[[Speaker], str] = lambda person: ""


def _quality_note(person: Speaker) -> str:
    if person.quality is not QualityGrade.POOR:
        return ""
    return tr("Most of the speech is short or noisy. Another, clearer recording helps.")


def _model_words(person: Speaker) -> str:
    if person.references == 0:
        return tr("no recording")
    return tr("older model") if person.stale else tr("current")


def _model_note(person: Speaker) -> str:
    if person.references == 0:
        return tr("Add a recording so that this voice can be recognised.")
    if person.stale:
        return tr("This voice still uses the model it was enrolled with. Add a recording to update it.")
    return ""


NAME = Column(
    title=mark("Name"),
    shown=lambda person: person.name,
    sorted_by=lambda person: person.name.casefold(),
    width_px=None,
    tone=lambda person: "text",
    note=lambda person: person.name,
)
RECORDINGS = Column(
    title=mark("Recordings"),
    shown=lambda person: local_number(person.references, ","),
    sorted_by=lambda person: person.references,
    width_px=108,
    tip=mark("How many recordings the voice was learned from"),
    number=True,
)
SPEECH = Column(
    title=mark("Speech"),
    shown=lambda person: length(person.speech_s),
    sorted_by=lambda person: person.speech_s,
    width_px=70,
    tip=mark("Speech in these recordings, without pauses"),
    number=True,
)
QUALITY = Column(
    title=mark("Quality"),
    shown=lambda person: grade_words(person.quality),
    sorted_by=lambda person: _RANK[person.quality],
    width_px=72,
    tip=mark("How well suited most of the speech is for telling voices apart"),
    tone=lambda person: _TONE[person.quality],
    note=_quality_note,
)
HEARD = Column(
    title=mark("Last heard"),
    shown=lambda person: moment(person.last_heard),
    sorted_by=lambda person: -person.last_heard.timestamp() if person.last_heard else 0.0,
    width_px=100,
    tip=mark("When this voice was last recognised"),
)
MODEL = Column(
    title=mark("Model"),
    shown=_model_words,
    sorted_by=lambda person: int(person.stale),
    width_px=98,
    tip=mark("Whether the current voice model knows this person"),
    tone=lambda person: "warn" if person.stale else "dim",
    note=_model_note,
)

# As they stand in the table, from the left.
COLUMNS = (NAME, RECORDINGS, SPEECH, QUALITY, HEARD, MODEL)
NAME_AT, MODEL_AT = COLUMNS.index(NAME), COLUMNS.index(MODEL)
