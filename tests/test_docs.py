"""What the pages for developers name is there: files, and what stands in them."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Decisions and the changelog may speak of what is gone.
PAGES = (
    "CONTRIBUTING.md",
    "README.md",
    *(f"docs/{path.name}" for path in sorted((ROOT / "docs").glob("*.md"))),
)
LINKED = (*PAGES, *(f"docs/decisions/{path.name}" for path in sorted((ROOT / "docs/decisions").glob("*.md"))))
# `library/identify.py: decide`, `run.py`; names in capitals stand for a choice: `help/LANGUAGE/NAME.md`.
NAMED = re.compile(r"`(?P<file>[\w./-]+\.py)(?:: (?P<name>\w+)(?:\(\))?)?`")
BLOCK = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)(?P<place>[^)#]+)")


def _text(page: str) -> str:
    return BLOCK.sub("", (ROOT / page).read_text(encoding="utf-8"))


def _files(named: str) -> list[Path]:
    """The files that a page means by the last parts of their path."""
    if (ROOT / named).is_file():
        return [ROOT / named]
    return [path for folder in ("voxdesk", "tests", "scripts") for path in (ROOT / folder).rglob(named)]


@pytest.mark.parametrize("page", PAGES)
def test_every_file_that_a_page_names_is_there_with_what_it_holds(page: str) -> None:
    text = _text(page)
    taught = set(re.findall(r"^`([\w./]+)`$", text, re.MULTILINE))  # files that its reader writes
    wrong = [
        match[0]
        for match in NAMED.finditer(text)
        if match["file"] not in taught
        and not any(
            match["name"] is None or re.search(rf"\b{match['name']}\b", path.read_text(encoding="utf-8"))
            for path in _files(match["file"])
        )
    ]
    assert wrong == []


@pytest.mark.parametrize("page", LINKED)
def test_every_link_of_a_page_leads_somewhere(page: str) -> None:
    places = [match["place"] for match in LINK.finditer(_text(page))]
    assert [place for place in places if not (ROOT / page).parent.joinpath(place).exists()] == []
