"""Every word of the window in every language: complete, current, with the same places to fill."""

import ast
import functools
import re
import runpy
from pathlib import Path
from string import Formatter
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from window_parts import make_window

import voxdesk
from voxdesk.audio.quality import grade_sound
from voxdesk.clustering.registry import METHODS
from voxdesk.core.errors import OS_REASONS, AudioError, ModelError, UserError, Words, os_reason
from voxdesk.core.parameters import parameters
from voxdesk.core.paths import bundled
from voxdesk.core.settings import Settings
from voxdesk.core.types import Gender, SoundQuality, Turn
from voxdesk.inference.manifest import MANIFEST_NAME, load_manifest
from voxdesk.training.registry import METHODS as LAB_METHODS
from voxdesk.ui.language.translation import language, local_number, tr, translated
from voxdesk.ui.language.words import counted, in_words, voice_name
from voxdesk.ui.listen.sound_card import SoundCard
from voxdesk.ui.listen.turn_words import describe
from voxdesk.ui.parts.option_fields import title_of
from voxdesk.ui.settings import language as languages
from voxdesk.ui.settings.language import LANGUAGES, system_language
from voxdesk.ui.speakers.person_card import PersonCard
from voxdesk.ui.speakers.prompts import reading_texts
from voxdesk.ui.speakers.reading_card import ReadingCard
from voxdesk.ui.style.style import stylesheet
from voxdesk.ui.style.theme import LIGHT
from voxdesk.ui.window.about import credits_text
from voxdesk.ui.window.page_entries import standard_pages

ROOT = Path(__file__).resolve().parents[2]
TOOL = runpy.run_path(str(ROOT / "scripts" / "translations.py"))
SHIPPED = [code for code, _ in LANGUAGES if code != "en"]
FOLDER = bundled("resources") / "translations"


@functools.cache
def collected() -> list[Any]:
    """Every message of the program."""
    return TOOL["messages"](ROOT / "voxdesk")


def places(text: str) -> list[str]:
    return sorted(f"{name}:{spec}" for _, name, spec, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("code", SHIPPED)
def test_everything_is_translated_and_its_places_are_the_same(code: str) -> None:
    done = TOOL["read"](FOLDER / f"voxdesk_{code}.ts")
    wanted = collected()
    assert len(wanted) > 500
    missing = [message.source for message in wanted if message not in done]
    assert missing == [], f"run `make translations` and translate these into {code}"
    for message in wanted:
        for form in done[message]:
            assert places(form) == places(message.source), (message.source, form)
            assert ("%Ln" in form) == message.counted, message.source


@pytest.mark.parametrize("code", SHIPPED)
def test_what_is_compiled_is_what_was_translated(code: str) -> None:
    translator = QTranslator()
    assert translator.load(f"voxdesk_{code}", str(FOLDER))
    for message, forms in TOOL["read"](FOLDER / f"voxdesk_{code}.ts").items():
        if message.counted:
            assert translator.translate("VoxDesk", message.source, "", 5) == forms[-1], message.source
        else:
            assert translator.translate("VoxDesk", message.source) == forms[0], message.source


def test_words_numbers_and_plurals_are_german(speak) -> None:
    speak("de")
    assert language() == "de"
    assert tr("Cancel") == "Abbrechen"
    assert (counted(1, "recording"), counted(1204, "recording")) == ("1 Aufnahme", "1.204 Aufnahmen")
    assert tr("{seconds:.1f} s", seconds=8.25) == "8,2 s"
    assert local_number(1234.5, ",.1f") == "1.234,5"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_what_is_wrong_with_a_recording_is_german(speak, qtbot) -> None:
    speak("de")
    grade, problems = grade_sound(2.0, 5.0, -50.0, 0.1)
    card = SoundCard()
    qtbot.addWidget(card)
    card.show_quality(SoundQuality(3.0, 2.0, 5.0, 0.1, 0.0, None, grade, problems))
    assert card.problems.splitlines() == [
        "nur 2,0 s Sprache", "verrauscht: 5 dB", "zu leise", "übersteuert in 10 % der Abtastwerte"
    ]  # fmt: skip


def test_english_needs_no_file(speak) -> None:
    speak("en")
    assert language() == "en"
    assert (counted(1, "person", "people"), counted(2, "person", "people")) == ("1 person", "2 people")


def test_the_language_of_the_system_is_used_where_it_is_shipped(monkeypatch) -> None:
    class Wants:
        def __init__(self, *wanted: str) -> None:
            self.wanted = list(wanted)

        def uiLanguages(self) -> list[str]:
            return self.wanted

    for wanted, expected in (
        (["fr-FR", "de-AT"], "de"),
        (["zh-Hans-CN"], "zh_CN"),
        (["fr"], "en"),
        ([], "en"),
    ):
        locale = Wants(*wanted)
        monkeypatch.setattr(languages.QLocale, "system", lambda locale=locale: locale)
        assert system_language() == expected


def test_a_german_sees_no_english_on_the_pages(speak, qtbot, services, runner) -> None:
    speak("de")
    english = {message.source for message in collected()}
    german = {form for forms in TOOL["read"](FOLDER / "voxdesk_de.ts").values() for form in forms}
    for window in make_window(qtbot, services, runner, Settings(theme="dark"), None):
        for name in list(window.pages.entries):
            window.show_page(name)
            qtbot.wait(50)
        left = {words for each in window.findChildren(QWidget) for words in _words(each)}
        assert "Personen" in left
        assert (left & english) - german == set()


def test_whom_the_program_thanks_is_said_in_the_language_of_the_window(speak) -> None:
    speak("de")
    thanks = credits_text()
    assert "BIBLIOTHEKEN" in thanks
    assert "MODELS" not in thanks
    assert {"LibriSpeech", "Silero", "PySide6", "platformdirs"} <= set(re.split(r"\W+", thanks))


def test_every_job_is_named_in_the_language_of_the_window() -> None:
    """What is submitted with a title stands below the pages: a bare text there was never translated."""
    bare = []
    for path in sorted((ROOT / "voxdesk" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                titles = {"submit": node.args[2:3], "replace": node.args[4:5]}.get(node.func.attr, [])
                bare += [
                    f"{path.name}:{node.lineno} {title.value!r}"
                    for title in (*titles, *(key.value for key in node.keywords if key.arg == "title"))
                    if isinstance(title, ast.Constant) and title.value
                ]
    assert bare == []


@pytest.mark.parametrize("code", [code for code, _ in LANGUAGES])
def test_no_button_about_a_person_is_cut(code: str, speak, qtbot) -> None:
    speak(code)
    card = PersonCard(LIGHT)
    qtbot.addWidget(card)
    card.setStyleSheet(stylesheet(LIGHT))
    card.setFixedWidth(316)  # as on its page
    card.show()
    for button in card.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()


def test_what_is_said_below_the_window_is_collected() -> None:
    sources = {message.source for message in collected()}
    assert "“{name}” is empty." in sources
    assert {each.template for each in OS_REASONS} <= sources
    assert {method.title for method in METHODS} | {method.help for method in METHODS} <= sources


@pytest.mark.parametrize("code", SHIPPED)
def test_every_parameter_of_a_method_is_named_in_every_language(code: str, speak) -> None:
    lines = [line for method in (*METHODS, *LAB_METHODS) for line in parameters(method.params)]
    english = {line.name: title_of(line.name) for line in lines}
    known = {message.source for message in collected()}
    assert set(english.values()) <= known
    assert {line.unit for line in lines} - {"", "s"} <= known
    speak(code)
    assert title_of("learning_rate") != english["learning_rate"]


@pytest.mark.parametrize("code", SHIPPED)
def test_people_read_aloud_in_their_own_language(code: str, speak, qtbot) -> None:
    english, own = reading_texts("en"), reading_texts(code)
    assert len(own) == len(english)
    assert not set(own) & set(english)
    # A Chinese character is a syllable; some 4 to 6 are spoken a second, some 15 letters otherwise.
    a_second = 5 if code == "zh_CN" else 15
    assert all(15 <= len(text) / a_second <= 30 for text in own)
    speak(code)
    card = ReadingCard()
    qtbot.addWidget(card)
    shown = []
    for _ in own:
        shown += [each.text() for each in card.findChildren(QLabel) if each.text()]
        card.findChild(QPushButton).click()
    assert shown == list(own)


def test_texts_that_nobody_wrote_are_read_in_english() -> None:
    assert reading_texts("fr") == reading_texts("en")


def test_numbers_of_arrays_are_written_as_the_language_does_too(speak) -> None:
    speak("de")
    assert tr("{mean:.2f} of {count:,}", mean=np.float32(0.25), count=np.int64(1204)) == "0,25 of 1.204"


def test_computed_words_are_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("def f(path):\n    raise UserError(f'{path} is bad.')\n")
    with pytest.raises(SystemExit, match=r"bad\.py:2: UserError"):
        TOOL["messages"](tmp_path)


def test_an_error_from_below_the_window_is_german(speak) -> None:
    speak("de")
    missing = AudioError(
        "“{name}” cannot be opened: {reason}.",
        name="cannot be opened",
        reason=os_reason(FileNotFoundError(2, "No such file or directory")),
        hint="Choose another one in the list.",
    )
    assert translated(missing.words) == (
        "„cannot be opened“ kann nicht geöffnet werden: Datei oder Ordner nicht gefunden."
    )
    assert translated(missing.hint) == "Wählen Sie ein anderes aus der Liste."
    assert in_words(missing).endswith("gefunden. Wählen Sie ein anderes aus der Liste.")
    again = UserError("The recipe cannot be used: {reason}.", reason=missing)
    assert "„cannot be opened“ kann nicht" in translated(again.words)
    heard = Words("Only {heard:.1f} s of speech; {needed:.1f} s are needed.", heard=0.5, needed=3)
    assert translated(heard) == "Es sind nur 0,5 s Sprache, nötig sind 3,0 s."
    assert translated("Speakers") == "Speakers"  # a name or a path is nobody's to translate


def test_what_is_wrong_with_a_model_is_german(speak, tmp_path: Path) -> None:
    speak("de")
    bundled = ROOT / "models" / "voxdesk-ecapa-2" / MANIFEST_NAME
    manifest = bundled.read_text(encoding="utf-8") + "\n[turns]\nhalf_s = 1.7\nleast_share = 0.05\n"
    for before, after, german in (
        ('licence = "', 'no_licence = "', "licence fehlt oder ist kein Text"),
        ("margin = ", "margin = true # ", "in [calibration] margin fehlt oder ist keine Zahl"),
        ('task = "encoder"', 'task = "singer"', "task ist „singer“, möglich sind encoder, gender,"),
        ("half_s = ", "half_s = -1 # ", "in [turns] half_s muss größer als 0 sein"),
        ("least_share = ", "least_share = 1 # ", "in [turns] limit und least_share müssen unter 1"),
        ("scale = ", "scale = -1 # ", "in [calibration] scale muss positiv sein"),
    ):
        (tmp_path / MANIFEST_NAME).write_text(manifest.replace(before, after, 1), encoding="utf-8")
        with pytest.raises(ModelError) as refused:
            load_manifest(tmp_path)
        assert german in translated(refused.value.words)


def test_unknown_voices_are_counted_in_german_and_names_stay(speak) -> None:
    def turn(label: str, name: str | None) -> Turn:
        return Turn(0.0, 1.0, name, label, Gender.FEMALE)

    speak("de")
    assert describe(turn("Voice A", None)).startswith("Stimme A · unbekannt, ")
    assert voice_name("Voice AB") == "Stimme AB"
    for name in ("Voice", "Voice of Anna", "Anna", "Voice é", "Voice a"):
        assert voice_name(name) == name
    assert describe(turn("Voice A", "Voice A")).startswith("Voice A, ")  # somebody may be called that


def test_progress_keeps_its_words_on_the_way_to_the_window(speak, runner, qtbot) -> None:
    speak("de")
    told = []

    def work(request, services, ctx) -> None:
        ctx.report(0.5, Words("{done} of {total} recordings", done=1, total=2))

    job = runner.submit(work, None)
    job.progressed.connect(lambda _, text: told.append(translated(text)))
    with qtbot.waitSignal(job.finished, timeout=30_000):
        pass
    assert told == ["1 von 2 Aufnahmen"]


def test_the_name_of_a_key_stands_on_no_button(qapp) -> None:
    """One English word may be a key and something to do: "Delete" is "Entf" and "Löschen"."""
    keys = {keys for entry in standard_pages() for keys, _ in entry.load().SHORTCUTS if keys.isalpha()}
    assert {"Delete", "Enter", "Space"} <= keys
    said = {
        match
        for path in sorted(Path(voxdesk.__file__).parent.rglob("*.py"))
        for match in re.findall(r'\btr\("([A-Za-z]+)"\)', path.read_text("utf-8"))
    }
    assert not keys & said


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("de", {"known": "bekannt", "unknown": "unbekannt", "Name": "Name", "Time": "Zeit", "Who": "Wer"}),
        ("es", {"known": "conocida", "unknown": "desconocida", "Name": "Nombre", "Who": "Quién"}),
        ("zh_CN", {"known": "已知", "unknown": "未知", "Name": "名称"}),
    ],
)
def test_words_that_stand_alone_are_translated_so(code: str, words: dict[str, str], speak) -> None:
    """A sentence into which such a word is put may need another form: then it has a source of its own."""
    speak(code)
    assert {each: tr(each) for each in words} == words


def _words(widget: QWidget) -> list[str]:
    shown = [widget.accessibleName(), widget.toolTip()]
    if isinstance(widget, (QAbstractButton, QLabel)):
        shown.append(widget.text())
    return [words for words in shown if words]
