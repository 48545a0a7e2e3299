"""One thing has one word in every language: docs/terms.md against what the window says."""

import re
import runpy
from dataclasses import dataclass
from pathlib import Path

import pytest

from voxdesk.ui.window.page_entries import standard_pages

ROOT = Path(__file__).resolve().parents[2]
TERMS = ROOT / "docs" / "terms.md"
CODES = ("de", "es", "zh_CN")


@dataclass(frozen=True)
class Term:
    """The English forms of a term, and by which forms each language says it."""

    english: tuple[str, ...]
    said: dict[str, tuple[str, ...]]

    def wrong_in(self, code: str, source: str, translation: str) -> bool:
        """Whether a text that says the term in English does not say it in the language ``code``."""
        spoken = re.sub(r"\{\w*[^}]*\}", " ", source)
        if not re.search(rf"(?<![\w[-])(?:{'|'.join(self.english)})(?![\w-]|\.\w)", spoken, re.IGNORECASE):
            return False
        plain = translation.casefold()
        return not any(form.casefold() in plain for form in self.said[code])


def rows(heading: str) -> list[list[str]]:
    """The cells of the first table after the line ``heading``."""
    lines = iter(TERMS.read_text("utf-8").splitlines())
    for line in lines:
        if line == heading:
            break
    table: list[list[str]] = []
    for line in lines:
        if line.startswith("|"):
            table.append([cell.strip() for cell in line.strip("|").split("|")])
        elif table:
            break
    return table[2:]


def terms() -> tuple[Term, ...]:
    found = []
    for english, *languages, _meaning in rows("# The window's terms"):
        said = {
            code: tuple(form.strip() for form in cell.split(","))
            for code, cell in zip(CODES, languages, strict=True)
        }
        found.append(Term(tuple(english.split("/")), said))
    return tuple(found)


def translations(code: str) -> dict[str, tuple[str, ...]]:
    tool = runpy.run_path(str(ROOT / "scripts" / "translations.py"))
    path = ROOT / "resources" / "translations" / f"voxdesk_{code}.ts"
    said: dict[str, tuple[str, ...]] = {}
    for message, forms in tool["read"](path).items():
        said[message.source] = (*said.get(message.source, ()), *forms)
    return said


def wrong(term: Term, code: str, said: dict[str, tuple[str, ...]], excused: set[str]) -> list[str]:
    return [
        f"{source!r}: {form!r}"
        for source, forms in said.items()
        for form in forms
        if source not in excused and term.wrong_in(code, source, form)
    ]


@pytest.mark.parametrize("code", CODES)
def test_every_term_is_said_by_its_own_word(code: str) -> None:
    excused = {cells[0].replace("\\|", "|") for cells in rows("## Where another word stands")}
    said = translations(code)
    found = {term.english[0]: wrong(term, code, said, excused) for term in terms()}
    assert {name: texts for name, texts in found.items() if texts} == {}


def misnamed(code: str, said: dict[str, tuple[str, ...]]) -> list[str]:
    """The texts that call a page otherwise than the rail does."""
    found = []
    for english, *names in rows("## Pages"):
        name = dict(zip(CODES, names, strict=True))[code]
        place = re.compile(rf"^{english}(?:$|:)|\b[Oo]n {english}\b|\b[Ii]n the {english}\b")
        found += [
            f"{source!r}: {form!r}"
            for source, forms in said.items()
            for form in forms
            if place.search(source) and name.casefold() not in form.casefold()
        ]
    return found


@pytest.mark.parametrize("code", CODES)
def test_a_page_has_the_same_name_wherever_it_is_named(code: str) -> None:
    assert misnamed(code, translations(code)) == []
    assert misnamed(code, {"Look on Speakers.": ("?",)}) == ["'Look on Speakers.': '?'"]
    pages = [entry.title for entry in standard_pages()]
    assert {cells[0] for cells in rows("## Pages")} <= set(pages)


@pytest.mark.parametrize("code", CODES)
def test_the_word_to_use_is_one_that_the_window_uses(code: str) -> None:
    everything = "\n".join(form for forms in translations(code).values() for form in forms).casefold()
    assert [term.said[code][0] for term in terms() if term.said[code][0].casefold() not in everything] == []


@pytest.mark.parametrize("code", CODES)
def test_what_is_excused_is_still_said_and_still_another_word(code: str) -> None:
    said = translations(code)
    for text, _why in rows("## Where another word stands"):
        assert text in said, text


def test_a_wrong_word_is_found() -> None:
    (turn,) = (term for term in terms() if "turn" in term.english)
    said = {"Split the Turn": ("Den aktuellen Beitrag teilen",), "Return": ("Zurück",)}
    assert wrong(turn, "de", said, set()) == ["'Split the Turn': 'Den aktuellen Beitrag teilen'"]
    assert wrong(turn, "de", {"Two turns": ("Zwei Abschnitte",), "{turns}, {n}": ("{turns}",)}, set()) == []
    assert wrong(turn, "zh_CN", {"turn": ("轮次",)}, set()) == ["'turn': '轮次'"]
