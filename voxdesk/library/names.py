"""A name as somebody typed it in; the name that is kept, and the key that makes it unique, out."""

import re
import unicodedata

from voxdesk.core.errors import LibraryError

MAX_NAME = 300


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
