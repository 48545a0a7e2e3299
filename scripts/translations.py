"""Collects the window's words into resources/translations/*.ts and compiles them: `make translations`.

Reads tr("…"), mark("…") and counted(n, "…") of the sources, and what reaches the window from below it:
the messages and hints of errors, Words("…"), titles and helps of methods and of their parameters.
What is translated stays, what is gone is dropped, what is new stands as unfinished for Qt Linguist.
With --check nothing is written: the exit code tells whether everything is current, and translated in
every language.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"de": 2, "es": 2, "zh_CN": 1}
CONTEXT = "VoxDesk"
# Asked by ui/language/translation.py under names that no widget shows.
OWN_NAMES = ("LANGUAGE_CODE",)
ERRORS = (
    "UserError",
    "AudioError",
    "DeviceError",
    "ModelError",
    "LibraryError",
    "ProtectionError",
    "EnrolmentError",
    "DataError",
)
# Which argument holds words, by place and by name.
PLACES = {"tr": 0, "mark": 0, "counted": 1, "Words": 0, "parameter": 1, "folder_parameter": 0}
PLACES["Recipe"] = 2
PLACES |= dict.fromkeys(ERRORS, 0)
KEYWORDS = {"Method": ("title", "help")} | dict.fromkeys(ERRORS, ("hint",))
# What is only ever said in a terminal is English.
TERMINAL = (
    "cli/",
    "bench/",
    "evaluation/",
    "neural/checkpoint",
    "neural/export",
    "neural/lab/behind_encoder",
    "neural/networks",
    "training/data/conversation_sets",
    "training/data/kept_conversations",
    "training/data/preparation",
    "training/data/waves",
    "training/lab/clean",
    "training/registry",
    "training/recipe",
    "training/runs/",
    "workflows/factory/",
    "workflows/lab/dataset_download",
    "workflows/lab/train",
)


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """Words to translate; ``counted`` ones have a form for each kind of number."""

    source: str
    counted: bool = False


def messages(sources: Path) -> list[Message]:
    """Every message of the Python files below ``sources``, each once, in the order of the files.

    Raises SystemExit for words that cannot be collected because they are computed.
    """
    found: dict[Message, None] = {Message(name): None for name in OWN_NAMES}
    for path in sorted(sources.rglob("*.py")):
        if path.relative_to(sources).as_posix().startswith(TERMINAL):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                found |= dict.fromkeys(_messages(node, path))
    return list(found)


def _messages(call: ast.Call, path: Path) -> Iterator[Message]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    place = PLACES.get(name)
    spoken = [call.args[place]] if place is not None and len(call.args) > place else []
    spoken += [each.value for each in call.keywords if each.arg in KEYWORDS.get(name, ())]
    for words in spoken:
        if isinstance(words, ast.Constant) and isinstance(words.value, str) and words.value:
            counted = name == "counted"
            yield Message(f"%Ln {words.value}" if counted else words.value, counted)
        elif isinstance(words, ast.JoinedStr | ast.BinOp):
            raise SystemExit(
                f"{path}:{call.lineno}: {name}() of computed words is never found by a translator"
            )
        # a variable: its words were marked elsewhere


def read(path: Path) -> dict[Message, list[str]]:
    """The finished translations of a .ts file: one text, or one for each kind of number."""
    done: dict[Message, list[str]] = {}
    if not path.is_file():
        return done
    for element in ET.parse(path).getroot().iter("message"):
        translation = element.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        if all(forms):
            done[Message(element.findtext("source", ""), element.get("numerus") == "yes")] = forms
    return done


def write(path: Path, language: str, wanted: list[Message], done: dict[Message, list[str]]) -> None:
    """Write a .ts file as Qt Linguist does."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in sorted(wanted):
        element = ET.SubElement(context, "message", {"numerus": "yes"} if message.counted else {})
        ET.SubElement(element, "source").text = message.source
        forms = done.get(message)
        translation = ET.SubElement(element, "translation", {} if forms else {"type": "unfinished"})
        if message.counted:
            for form in forms or [""] * LANGUAGES[language]:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if forms else None
    ET.indent(root, " " * 4)
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def compiled(source: Path, target: Path) -> None:
    """Make the .qm of a .ts with the lrelease that comes with PySide6."""
    folder = Path(PySide6.__file__).parent
    (tool,) = [each for each in (folder / "lrelease", folder / "lrelease.exe") if each.is_file()]
    command = [str(tool), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def main(arguments: list[str]) -> int:
    """Write everything anew, or only look with --check."""
    wanted = messages(ROOT / "voxdesk")
    check = "--check" in arguments
    missing = 0
    for language in LANGUAGES:
        path = FOLDER / f"voxdesk_{language}.ts"
        done = read(path)
        absent = [message.source for message in wanted if message not in done]
        missing += len(absent)
        print(f"{language}: {len(wanted) - len(absent)} of {len(wanted)} translated")
        for source in absent:
            print(f"  {source!r}")
        if not check:
            FOLDER.mkdir(parents=True, exist_ok=True)
            write(path, language, wanted, done)
            compiled(path, path.with_suffix(".qm"))
    return 1 if check and missing else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
