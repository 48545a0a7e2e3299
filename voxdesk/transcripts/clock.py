"""Times as transcripts write them: 01:02:03,450, 2:03.45 or 03:07."""

import re

# Where a line begins: "^" knows no line that ends as those of old Macintoshes did.
LINE = r"(?<![^\r\n])"
# Hours may be missing, and so may the fraction, which stands after a comma or a point.
CLOCK = r"(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,6})?"
ARROW = re.compile(rf"{LINE}[ \t]*(?P<start>{CLOCK})[ \t]*-->[ \t]*(?P<end>{CLOCK})(?P<rest>[^\r\n]*)")


def seconds(clock: str) -> float:
    """Read a time that ``CLOCK`` describes, in seconds."""
    total = 0.0
    for part in clock.replace(",", ".").split(":"):
        total = 60.0 * total + float(part)
    return total
