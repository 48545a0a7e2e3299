"""Numbers, times and errors in, the short words that tables and cards show out."""

from datetime import datetime

from voxdesk.core.errors import UserError


def clock(seconds: float) -> str:
    """A length as a clock shows it: 0:42, 12:05, 1:02:03."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def duration(seconds: float) -> str:
    """A length of speech: 8.2 s, 41 s, 12 min, 3.4 h."""
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    if seconds < 99.5:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 99.5 * 60 else f"{seconds / 3600:.1f} h"


def moment(when: datetime | None, now: datetime | None = None) -> str:
    """A point in time: today 14:03, yesterday, 3 Sep, 3 Sep 2024; "never" for None."""
    if when is None:
        return "never"
    when = when.astimezone()
    today = (now or datetime.now().astimezone()).date()
    days = (today - when.date()).days
    if days == 0:
        return f"today {when:%H:%M}"
    if days == 1:
        return "yesterday"
    date = f"{when.day} {when:%b}"
    return date if when.year == today.year else f"{date} {when.year}"


def size(count: int) -> str:
    """Bytes in the unit that suits: 812 bytes, 34 kB, 1.2 GB."""
    if count < 1000:
        return f"{count} bytes"
    power = min(4, (len(str(count)) - 1) // 3)
    value = count / 1000**power
    if value >= 999.5 and power < 4:
        power, value = power + 1, value / 1000
    unit = ("bytes", "kB", "MB", "GB", "TB")[power]
    return f"{value:.1f} {unit}" if value < 9.95 else f"{value:.0f} {unit}"


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 recording, 2 recordings, 1,204 people."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def in_words(error: BaseException) -> str:
    """What to say about an error: a UserError's own words and hint, else what it is."""
    if isinstance(error, UserError):
        return f"{error} {error.hint}".strip()
    return f"It failed: {str(error) or type(error).__name__}"
