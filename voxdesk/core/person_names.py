"""Names of people: what is kept of one as it was typed, and what cannot be one."""

import re
import unicodedata

from voxdesk.core.errors import LibraryError

MAX_NAME = 300
# What turns the direction of the text around it: it makes one name look like another.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Joiners, which some scripts and emoji need, and which nobody sees between letters of these.
_JOINERS = "\u200c\u200d"
_UNJOINED = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "DIGIT")
# Letters and signs without a shape: fillers of Hangul, blank Braille, marks that only tell how to join.
_SHAPELESS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
_FLAG = "\U0001f3f4"
# What the window calls voices that have no name, in each of its languages.
_NAMELESS = re.compile(
    r"(voice|stimme|voz|声音) ?([a-z]{1,3}|\d+)|unknown|unbekannt|desconocid[oa]|未知", re.IGNORECASE
)


def clean_name(name: str) -> str:
    """Return the name in Unicode's composed form (NFC), blanks and line breaks run together and trimmed.

    Any script, sign, quote, slash or emoji is fine.

    Raises LibraryError for a name that is empty or invisible, longer than 300 characters, or holds
    control characters.
    """
    text = " ".join(re.split(r"[\s\x1c-\x1f]+", unicodedata.normalize("NFC", name))).strip()
    if not any(unicodedata.category(sign)[0] not in "CZ" for sign in text):
        raise LibraryError("A person needs a name.")
    if len(text) > MAX_NAME:
        raise LibraryError(
            "The name is {count} characters long; at most {max_name} are kept.",
            count=len(text),
            max_name=MAX_NAME,
        )
    if any(unicodedata.category(sign) in ("Cc", "Cs") for sign in text):
        raise LibraryError("The name holds control characters that cannot be shown.")
    return text


def visible_name(name: str) -> str:
    """Clean a name of signs that nobody sees, so that no two people are called alike to the eye.

    Raises LibraryError too for a name with signs that turn the direction of its text.
    """
    text = clean_name(name)
    if found := _TURNING.search(text):
        raise LibraryError(
            "The name holds a sign that changes the direction of text (U+{code}).",
            code=f"{ord(found[0]):04X}",
        )
    seen = ""
    for sign in text:
        if not _is_unseen(sign, seen[-1:]):
            seen += sign
    return clean_name(seen)


def _is_unseen(sign: str, before: str) -> bool:
    if sign in _JOINERS or unicodedata.name(sign, "").startswith("VARIATION SELECTOR"):
        return before in ("", " ") or unicodedata.name(before, "").startswith(_UNJOINED)
    if _is_tag(sign):  # the end of a flag: Scotland's, Wales'
        return not (before == _FLAG or (before and _is_tag(before)))
    return unicodedata.category(sign) == "Cf" or sign in _SHAPELESS


def _is_tag(sign: str) -> bool:
    return 0xE0020 <= ord(sign) <= 0xE007F


def new_name(name: str) -> str:
    """Clean the name of somebody who gets it now; raises LibraryError too for what nobody is called.

    “Voice A” and “unknown” stand for voices without a name in every timeline and export.
    """
    text = visible_name(name)
    if _NAMELESS.fullmatch(text):
        raise LibraryError(
            "“{name}” is what a voice without a name is called.", name=text, hint="Choose another name."
        )
    return text
