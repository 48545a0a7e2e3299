"""What was said and what was heard in, the words that are wrong out."""

import re
import unicodedata

_DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def words_of(text: str) -> list[str]:
    """Split into words without case and punctuation; digits are words, one each."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    folded = re.sub(r"[0-9]", lambda digit: f" {_DIGITS[int(digit[0])]} ", folded)
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", folded)


def word_errors(said: list[str], heard: list[str]) -> int:
    """Count the words that must be changed, left out or put in (Levenshtein 1966)."""
    before = list(range(len(heard) + 1))
    for place, word in enumerate(said, start=1):
        now = [place]
        for other, one in enumerate(heard, start=1):
            now.append(min(before[other] + 1, now[-1] + 1, before[other - 1] + (word != one)))
        before = now
    return before[-1]
