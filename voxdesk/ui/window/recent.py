"""A recording that was opened in, the list of recent ones out, newest first."""

from collections.abc import Sequence
from pathlib import Path

KEPT = 12


def remember(recent: Sequence[str], path: Path) -> tuple[str, ...]:
    """``recent`` with ``path`` at its head, each path once, not more than KEPT."""
    newest = str(path.absolute())
    return (newest, *(each for each in recent if each != newest))[:KEPT]
