"""The table of enrolled people: its columns, by what they sort, and how wide they are."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from voxdesk.core.types import QualityGrade
from voxdesk.library.people import Speaker
from voxdesk.ui.language.translation import local_number, tr
from voxdesk.ui.language.words import grade_words, length, moment
from voxdesk.ui.parts.rows import Column, RowsModel
from voxdesk.ui.parts.rows_view import RowsView
from voxdesk.ui.style.theme import interface_font

_ROW_PX = 32
_FONT_PX = 13
_CELL_PX = 22  # what a cell has left and right of its words
_MODEL_PX = 98
_RANK = {QualityGrade.GOOD: 0, QualityGrade.FAIR: 1, QualityGrade.POOR: 2, None: 3}
_TONE = {QualityGrade.GOOD: "good", QualityGrade.FAIR: "warn", QualityGrade.POOR: "bad", None: "dim"}


def people_table(model: RowsModel[Speaker]) -> RowsView[Speaker]:
    """Make the table that shows ``model``, by name at first."""
    table = RowsView(model, tr("People"), lambda person: person.id, sort=(0, Qt.SortOrder.AscendingOrder))
    table.verticalHeader().setDefaultSectionSize(_ROW_PX)
    table.set_widths()
    return table


def people_columns() -> tuple[Column[Speaker], ...]:
    """Return what is told of people."""
    # "älteres Modell", "modelo anterior": the name gives way, not the words beside it.
    words_px = QFontMetrics(interface_font(_FONT_PX)).horizontalAdvance(tr("older model"))
    return (
        Column(
            tr("Name"),
            lambda person: person.name,
            lambda person: person.name.casefold(),
            tone=lambda _: "text",
            tip=lambda person: person.name,
        ),
        Column(
            tr("Recordings"),
            lambda person: local_number(person.references, ","),
            lambda person: person.references,
            tr("How many recordings the voice was learned from"),
            number=True,
            width_px=108,
        ),
        Column(
            tr("Speech"),
            lambda person: length(person.speech_s),
            lambda person: person.speech_s,
            tr("Speech in these recordings, without pauses"),
            number=True,
            width_px=70,
        ),
        Column(
            tr("Quality"),
            lambda person: grade_words(person.quality),
            lambda person: _RANK[person.quality],
            tr("How well suited most of the speech is for telling voices apart"),
            tone=lambda person: _TONE[person.quality],
            tip=_quality_tip,
            width_px=72,
        ),
        Column(
            tr("Last heard"),
            lambda person: moment(person.last_heard),
            lambda person: -person.last_heard.timestamp() if person.last_heard else 0.0,
            tr("When this voice was last recognised"),
            width_px=100,
        ),
        Column(
            tr("Model"),
            _model,
            lambda person: int(person.stale),
            tr("Whether the current voice model knows this person"),
            tone=lambda person: "warn" if person.stale else "dim",
            tip=_model_tip,
            width_px=max(_MODEL_PX, words_px + _CELL_PX),
            worth=lambda person: person.stale or not person.references,
        ),
    )


def _model(person: Speaker) -> str:
    if person.references == 0:
        return tr("no recording")
    return tr("older model") if person.stale else tr("current")


def _model_tip(person: Speaker) -> str:
    if person.references == 0:
        return tr("Add a recording so that this voice can be recognised.")
    if person.stale:
        return tr("This voice still uses the model it was enrolled with. Add a recording to update it.")
    return ""


def _quality_tip(person: Speaker) -> str:
    if person.quality is QualityGrade.POOR:
        return tr("Most of the speech is short or noisy. Another, clearer recording helps.")
    return ""
