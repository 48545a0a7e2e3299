"""One short conversation, Anna, a stranger, Anna and Ben, and its transcript in every format."""

from pathlib import Path

from voxdesk.core.types import Gender, Turn

FOLDER = Path(__file__).parent / "golden"


def turn(start_s: float, end_s: float, name: str | None, label: str = "") -> Turn:
    return Turn(start_s, end_s, name, label or name or "Voice A", Gender.UNCERTAIN)


TURNS = (
    turn(0.0, 2.0, "Anna"),
    turn(2.2, 4.0, None),
    turn(4.2, 6.0, "Anna"),
    turn(6.0, 8.0, "Ben & Co <x>"),
)

# By the name of the format: the file as another program wrote it, and the same with names.
GOLDEN = {
    path.stem: (path, path.with_name(f"{path.stem}.named{path.suffix}"))
    for path in sorted(FOLDER.iterdir())
    if ".named" not in path.name
}
