"""Numbers, times and errors in, the short words that tables and cards show out."""

import re
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QDate, QLocale

from voxdesk.core.errors import UserError, Words
from voxdesk.core.printable import one_line
from voxdesk.core.types import Gender, QualityGrade, Skipped
from voxdesk.timeline.labels import letters_of
from voxdesk.ui.language.translation import local_number, mark, tr, tr_counted, translated

_GRADES = {
    QualityGrade.GOOD: mark("good"),
    QualityGrade.FAIR: mark("fair"),
    QualityGrade.POOR: mark("poor"),
}
_GENDERS = {
    Gender.FEMALE: mark("female"),
    Gender.MALE: mark("male"),
    Gender.UNCERTAIN: mark("uncertain"),
}


def clock(seconds: float) -> str:
    """A point in time as a clock shows it, which has not struck the next second yet: 0:42, 1:02:03."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def length(seconds: float) -> str:
    """Tell how long something lasts: 0:07, 1:39, 1:02:03; what lasts at all is not 0:00."""
    return clock(max(1, round(seconds)) if seconds > 0 else 0)


def duration(seconds: float) -> str:
    """About how long something takes: 8.2 s, 41 s, 12 min, 3.4 h."""
    if seconds < 9.95:
        return tr("{seconds:.1f} s", seconds=seconds)
    if seconds < 99.5:
        return tr("{seconds:.0f} s", seconds=seconds)
    if seconds < 99.5 * 60:
        return tr("{minutes:.0f} min", minutes=seconds / 60)
    return tr("{hours:.1f} h", hours=seconds / 3600)


def certainty(probability: float) -> str:
    """A probability in per cent: 97 %. What is all but certain is not called certain: >99 %, <1 %."""
    percent = round(100 * probability)
    return ">99 %" if percent >= 100 else "<1 %" if percent <= 0 else f"{percent} %"


def moment(when: datetime | None, now: datetime | None = None) -> str:
    """A point in time: today 14:03, yesterday, 3 Sep, 3 Sep 2024; "never" for None."""
    if when is None:
        return tr("never")
    when = when.astimezone()
    today = (now or datetime.now().astimezone()).date()
    days = (today - when.date()).days
    if days == 0:
        return tr("today {time}", time=f"{when:%H:%M}")
    if days == 1:
        return tr("yesterday")
    return day(when.date(), today)


def day(when: date, today: date | None = None) -> str:
    """A day: 3 Sep, or 3 Sep 2024 of another year."""
    this_year = (today or datetime.now().astimezone().date()).year
    pattern = tr("d MMM") if when.year == this_year else tr("d MMM yyyy")
    return QLocale().toString(QDate(when.year, when.month, when.day), pattern)


def size(count: int) -> str:
    """Bytes in the unit that suits: 812 bytes, 34 kB, 1.2 GB."""
    if count < 1000:
        return tr("{count} bytes", count=count)
    power = min(4, (len(str(count)) - 1) // 3)
    value = count / 1000**power
    if value >= 999.5 and power < 4:
        power, value = power + 1, value / 1000
    unit = ("bytes", "kB", "MB", "GB", "TB")[power]
    return f"{local_number(value, '.1f' if value < 9.95 else '.0f')} {unit}"


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 recording, 2 recordings, 1,204 people."""
    translated = tr_counted(one, count)
    return translated or f"{count:,} {one if count == 1 else many or one + 's'}"


def grade_words(grade: QualityGrade | None) -> str:
    """A grade of quality in the language of the window; "none" for None."""
    return tr(_GRADES[grade]) if grade else tr("none")


def in_words(error: BaseException) -> str:
    """Return what to say about an error: a UserError's own words and hint, else what it is."""
    if isinstance(error, UserError):
        return f"{translated(error.words)} {translated(error.hint)}".strip()
    return tr("It failed: {reason}", reason=str(error) or type(error).__name__)


def why_not(left_out: Skipped) -> str:
    """Return the name of a file that could not be used, why, and what to do about it, in one line."""
    name, reason = Path(left_out.path).name, left_out.reason
    named = isinstance(reason, Words) and reason.values.get("name") == name
    return reason_words(left_out) if named else f"{one_line(name)}: {reason_words(left_out)}"


def reason_words(left_out: Skipped) -> str:
    """Return why a file could not be used, and what to do about it."""
    return f"{translated(left_out.reason)} {translated(left_out.hint)}".rstrip()


def device_words(name: str) -> str:
    """Return what people call a sound device: without ALSA's address, "default" in words."""
    known = {"default": tr("System default"), "pulse": "PulseAudio", "pipewire": "PipeWire", "jack": "JACK"}
    return known.get(name) or re.sub(r"\s*\((plug)?hw:\d+,\d+\)$", "", name)


def gender_word(gender: Gender) -> str:
    """Return how a voice is perceived, in one word of the user's language."""
    return tr(_GENDERS[gender])


def voice_name(label: str) -> str:
    """The label of a voice as people read it: letters in their language, names as they are."""
    letters = letters_of(label)
    return label if letters is None else tr("Voice {letters}", letters=letters)
