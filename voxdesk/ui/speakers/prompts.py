"""The texts that people read aloud to be enrolled."""

from voxdesk.core.paths import bundled


def reading_texts(language: str) -> tuple[str, ...]:
    """Paragraphs in ``language``, else in English; each takes 20 to 30 s to read."""
    folder = bundled("resources") / "prompts"
    path = folder / f"{language}.txt"
    text = (path if path.is_file() else folder / "en.txt").read_text(encoding="utf-8")
    return tuple(part.strip() for part in text.split("\n\n") if part.strip())
