"""Finds texts by some of their letters."""

from collections.abc import Sequence

_START_OF_WORD = 8
_NEXT_TO_LAST = 5
_GAP = 1
_NAME, _WORDS, _INSIDE, _SCATTERED = range(4)


def best_matches(typed: str, texts: Sequence[tuple[str, str]]) -> tuple[int, ...]:
    """Return the indices of the ``texts`` that hold the letters of ``typed`` in this order, best first.

    Each is a name and its synonyms. What was typed as it stands at the beginning of a name or of a word in
    it is meant before whole words of names and synonyms, and these before letters scattered over a name,
    which count only where nothing else is found. Equals keep their order. Nothing typed: all.
    """
    letters = " ".join(typed.casefold().split())
    ranked = [(_rank(letters, *text), index) for index, text in enumerate(texts)]
    found = [(rank, index) for rank, index in ranked if rank is not None]
    plain = any(kind < _SCATTERED for (kind, _), _ in found)
    return tuple(index for (kind, _), index in sorted(found) if not plain or kind < _SCATTERED)


def _rank(typed: str, name: str, synonyms: str) -> tuple[int, int] | None:
    """Return how ``typed`` is found and how well, less is better; None where it is not."""
    name = name.casefold()
    if name.startswith(typed):
        return _NAME, 0
    if f" {typed}" in name:
        return _NAME, 1
    # A synonym is a word that somebody typed: letters scattered over several mean nothing. Of several
    # words each begins one.
    words = f"{name} {synonyms}".casefold().split()
    meant = [
        max((score(each, word) or 0 for word in words if word.startswith(each)), default=None)
        for each in typed.split()
    ]
    points = [each for each in meant if each is not None]
    if points and len(points) == len(meant):
        return _WORDS, -min(points)
    if typed in name:
        return _INSIDE, 0
    scattered = score(typed.replace(" ", ""), name)
    return None if scattered is None else (_SCATTERED, -scattered)


def score(letters: str, text: str) -> int | None:
    """Points for the best way to find ``letters`` in ``text`` in order; None when there is none.

    The best of all ways, by dynamic programming: O(len(letters) · len(text)).
    """
    if not letters:
        return 0
    # best[j]: points of the best way in which the letter before was found at text[j].
    best: list[int | None] = []
    for place, letter in enumerate(letters):
        now: list[int | None] = [None] * len(text)
        behind: int | None = None  # the best way that ends at least two characters before j
        for j, character in enumerate(text):
            if place and j >= 2 and best[j - 2] is not None:
                earlier = best[j - 2] or 0
                behind = earlier if behind is None else max(behind, earlier)
            if character != letter:
                continue
            bonus = _START_OF_WORD if j == 0 or not text[j - 1].isalnum() else 0
            ways = [0] if place == 0 else []
            if place and j >= 1 and best[j - 1] is not None:
                ways.append((best[j - 1] or 0) + _NEXT_TO_LAST)
            if behind is not None:
                ways.append(behind - _GAP)
            if ways:
                now[j] = bonus + max(ways)
        best = now
    reached = [points for points in best if points is not None]
    return max(reached) if reached else None
