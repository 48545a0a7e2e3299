"""Text from anywhere in, text that a terminal only shows out."""

import re

# Control characters but for tab and line feed, and those that turn the direction of what follows.
_ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Write characters that act on a terminal, instead of being shown, as their numbers."""
    return _ACTING.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)
