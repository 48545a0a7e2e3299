"""Text from anywhere in, text that a terminal only shows out."""

import re

# Control characters but for tab and line feed, those that turn the direction of what follows, and two more
# that end a line.
_ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Write characters that act on a terminal, instead of being shown, as their numbers."""
    return _ACTING.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def one_line(text: str) -> str:
    """Return ``text`` as ``printable`` does, its line feeds too: names of files may hold one."""
    return printable(text).replace("\n", "\\n")
