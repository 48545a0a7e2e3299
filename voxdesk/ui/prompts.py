"""The texts that people read aloud to be enrolled."""

from voxdesk.core.paths import bundled


def reading_texts(language: str = "en") -> tuple[str, ...]:
    """Paragraphs of ``resources/prompts``; each takes 20 to 30 s to read."""
    text = (bundled("resources") / "prompts" / f"{language}.txt").read_text(encoding="utf-8")
    return tuple(part.strip() for part in text.split("\n\n") if part.strip())
