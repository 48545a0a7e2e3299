"""Names of people: what is kept of one as it was typed, and what cannot be one."""

import re
import unicodedata

from voxdesk.core.errors import LibraryError

MAX_NAME = 300
# What the window calls voices that have no name, in each of its languages.
_NAMELESS = re.compile(
    r"(voice|stimme|voz|声音) ?([a-z]{1,3}|\d+)|unknown|unbekannt|desconocid[oa]|未知", re.IGNORECASE
)


def clean_name(name: str) -> str:
    """The name in Unicode's composed form (NFC), blanks and line breaks run together and trimmed.

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


def new_name(name: str) -> str:
    """``clean_name`` of somebody who gets it now; raises LibraryError too for what nobody is called.

    “Voice A” and “unknown” stand for voices without a name in every timeline and export.
    """
    text = clean_name(name)
    if _NAMELESS.fullmatch(text):
        raise LibraryError(
            "“{name}” is what a voice without a name is called.", name=text, hint="Choose another name."
        )
    return text
