"""The guide: every page in every language, built alike, with the very words that the window shows."""

import re
import runpy
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QKeySequence, QTextDocument
from PySide6.QtWidgets import QListWidget, QTextBrowser

from voxdesk.core.paths import bundled
from voxdesk.ui.settings.language import LANGUAGES
from voxdesk.ui.style.style import stylesheet
from voxdesk.ui.style.theme import LIGHT
from voxdesk.ui.window.help import HelpDialog, guide_text

ROOT = Path(__file__).resolve().parents[2]
TOOL = runpy.run_path(str(ROOT / "scripts" / "translations.py"))
FOLDER = bundled("resources")
PAGES = tuple(sorted(path.stem for path in (FOLDER / "help" / "en").glob("*.md")))
CODES = tuple(code for code, _ in LANGUAGES)
TRANSLATED = tuple(code for code in CODES if code != "en")


@dataclass(frozen=True)
class Shown:
    """What a page is as a reader sees it."""

    shape: tuple[str, ...]
    """Each paragraph in turn: h2, h3, item, text."""
    bold: tuple[str, ...]
    emphasised: int
    links: tuple[tuple[str, str], ...]
    code: tuple[str, ...]
    text: str


def shown(topic: str, code: str) -> Shown:
    document = QTextDocument()
    document.setMarkdown(guide_text(topic, code))
    shape, bold, italic, links, literal = [], [], 0, [], []
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        shape.append(f"h{level}" if level else "item" if block.textList() else "text")
        place = block.begin()
        while not place.atEnd():
            words, form = place.fragment().text(), place.fragment().charFormat()
            if form.isAnchor():
                links.append((words, form.anchorHref()))
            elif form.fontFixedPitch():
                literal.append(words)
            elif not level and form.fontWeight() >= QFont.Weight.Bold:
                bold.append(words)
            italic += form.fontItalic()
            place += 1
        block = block.next()
    return Shown(tuple(shape), tuple(bold), italic, tuple(links), tuple(literal), document.toPlainText())


def plain(words: str) -> str:
    """Words without what is drawn beside them: the mark of a menu, a key, a place to be filled."""
    bare = re.sub(r"\s*·?\s*\{.*", "", words).replace("▾", "").replace("…", "")
    return " ".join(re.sub(r"\(&\w\)|&", "", bare).split()).casefold()


def window_words(code: str) -> dict[str, set[str]]:
    """What the window says in English, and how it says it in the language ``code``."""
    said: dict[str, set[str]] = {}
    for message, forms in TOOL["read"](FOLDER / "translations" / f"voxdesk_{code}.ts").items():
        if not message.counted:
            said.setdefault(plain(message.source), set()).add(plain(forms[0]))
    return said


def said_for(words: str, said: dict[str, set[str]]) -> set[str]:
    """How the window says ``words``, or one of the keys; nothing when it knows neither."""
    if words in ("←", "→", "↑", "↓", "+", "−", "Alt+←", "Alt+→", "Esc"):
        return {plain(words)}
    native = QKeySequence(words).toString(QKeySequence.SequenceFormat.NativeText)
    return said.get(plain(words)) or ({plain(native)} if native else set())


def parts(bold: tuple[str, ...]) -> list[str]:
    """Bold words one by one: "Help → Keys" names a menu and what stands in it."""
    return [part for words in bold for part in (words.split(" → ") if " → " in words else [words])]


def test_the_guide_has_a_page_for_everything_but_the_keys(qtbot) -> None:
    dialog = HelpDialog((("F1", "Help"),))
    qtbot.addWidget(dialog)
    topics, titles = dialog.findChild(QListWidget), {}
    for row in range(topics.count()):
        topics.setCurrentRow(row)
        titles[dialog.topic] = topics.currentItem().text()
    assert set(titles) == {*PAGES, "keys"}
    for topic in PAGES:
        assert shown(topic, "en").text.splitlines()[0] == titles[topic]


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_page_is_written_in_every_language(code: str) -> None:
    written = {path.name for path in (FOLDER / "help" / code).iterdir()}
    assert written == {f"{topic}.md" for topic in PAGES}
    for topic in PAGES:
        assert guide_text(topic, code) != guide_text(topic, "en")


@pytest.mark.parametrize("topic", PAGES)
@pytest.mark.parametrize("code", TRANSLATED)
def test_pages_are_built_as_in_english(code: str, topic: str) -> None:
    here, english = shown(topic, code), shown(topic, "en")
    assert here.shape == english.shape
    assert Counter(target for _, target in here.links) == Counter(target for _, target in english.links)
    assert Counter(here.code) == Counter(english.code)
    assert here.emphasised == english.emphasised
    assert "**" not in here.text
    assert "](" not in here.text


@pytest.mark.parametrize("topic", PAGES)
def test_what_is_bold_in_english_is_in_the_window(topic: str) -> None:
    said = window_words(TRANSLATED[0])
    unknown = [words for words in parts(shown(topic, "en").bold) if not said_for(words, said)]
    assert unknown == [], "bold words are the window's own, or keys; everything else is emphasised"


@pytest.mark.parametrize("topic", PAGES)
@pytest.mark.parametrize("code", TRANSLATED)
def test_the_words_of_the_window_are_those_of_its_language(code: str, topic: str, speak) -> None:
    speak(code)
    said, left = window_words(code), [plain(words) for words in parts(shown(topic, code).bold)]
    for words in parts(shown(topic, "en").bold):
        wanted = said_for(words, said)
        found = next((each for each in left if each in wanted), None)
        assert found is not None, f"{words!r} is shown as {sorted(wanted)}, left over are {left}"
        left.remove(found)
    assert left == []


@pytest.mark.parametrize("topic", PAGES)
@pytest.mark.parametrize("code", CODES)
def test_links_are_called_as_their_pages(code: str, topic: str) -> None:
    for words, target in shown(topic, code).links:
        stem = Path(target).stem
        if stem == "keys":
            said = window_words(code)["keyboard shortcuts"] if code != "en" else {"keyboard shortcuts"}
            assert words.casefold() in said
        else:
            assert words == shown(stem, code).text.splitlines()[0]


@pytest.mark.parametrize("code", TRANSLATED)
def test_headings_are_called_as_the_list_of_topics(code: str, speak, qtbot) -> None:
    speak(code)
    dialog = HelpDialog((("F1", "Help"),))
    qtbot.addWidget(dialog)
    for topic in PAGES:
        dialog.show_topic(topic)
        first = dialog.findChild(QTextBrowser).toPlainText().splitlines()[0]
        assert first == dialog.findChild(QListWidget).currentItem().text()
        assert first == shown(topic, code).text.splitlines()[0]


@pytest.mark.parametrize("code", CODES)
def test_no_topic_is_cut(code: str, speak, qtbot) -> None:
    speak(code)
    dialog = HelpDialog((("F1", "Help"),))
    qtbot.addWidget(dialog)
    dialog.setStyleSheet(stylesheet(LIGHT))
    dialog.show()
    topics = dialog.findChild(QListWidget)
    qtbot.waitUntil(lambda: topics.viewport().width() >= topics.sizeHintForColumn(0), timeout=30_000)
    assert topics.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("code", TRANSLATED)
def test_keys_are_named_as_on_the_keyboards_of_the_language(code: str, speak) -> None:
    speak(code)
    control = QKeySequence("Ctrl+O").toString(QKeySequence.SequenceFormat.NativeText)
    if not control.startswith("Ctrl"):
        assert not [topic for topic in PAGES if "Ctrl" in guide_text(topic, code)]
    assert control in guide_text("listen", code)
