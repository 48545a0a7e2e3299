"""Finds what is left of a person in the raw bytes of a home."""

from pathlib import Path

from voxdesk.core.types import Float32


def everything(home: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}


def traces(home: Path, name: str, voices: list[Float32]) -> list[str]:
    """Files of ``home`` in whose bytes the name or a voice stands."""
    written = {name.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")}
    written |= {name.encode("ascii", "backslashreplace"), name.upper().encode(), name.lower().encode()}
    written |= {part.encode() for part in name.split() if part.isascii()}
    for voice in voices:
        for kind in ("<f4", "<f2", ">f4"):
            written.add(voice.astype(kind).tobytes()[:48])
    return [
        f"{path.relative_to(home)}: {mark[:40]!r}"
        for path, content in everything(home).items()
        for mark in written
        if mark in content
    ]
