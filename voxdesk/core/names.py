"""Says when two names are one, and what becomes of a name that was changed or forgotten."""

import re
import unicodedata
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, takewhile

_LONG_WORD = 4
_DEEPEST = 100  # names within names: Python neither nests nor calls without end
_BETWEEN = r"[\W_]+"  # file names write a blank in many ways
_LETTER_BEFORE, _LETTER_AFTER = r"(?<![^\W\d_])", r"(?![^\W\d_])"


def name_key(name: str) -> str:
    """Fold case and composition away: equal for names that differ only there (Unicode D145)."""
    folded = unicodedata.normalize("NFD", name).casefold()
    return unicodedata.normalize("NFD", folded)


def nearest_name(name: str, known: Iterable[str]) -> str | None:
    """Find which of ``known`` ``name`` probably means: it may be a part of it, or have wrong letters."""
    import difflib

    names = {name_key(each): each for each in known}
    key = name_key(" ".join(name.split()))
    # Part of a name is meant as often as a name with a wrong letter.
    near = [each for each in names if key and key in each] or difflib.get_close_matches(key, names, 1)
    return names[near[0]] if near else None


@dataclass(frozen=True, slots=True)
class NameChanges:
    """New names by ``name_key`` of the old ones, None for a person who is forgotten.

    With ``everybody`` every name is forgotten, known to the library or not. ``names`` are the old
    names as they were written.
    """

    names: tuple[str, ...]
    new: Mapping[str, str | None]
    everybody: bool = False

    def affect(self, name: str) -> bool:
        """Tell whether ``name`` is changed or forgotten."""
        return self.everybody or name_key(name) in self.new

    @property
    def forgotten(self) -> tuple[str, ...]:
        """The old names that nothing stands for any more."""
        return tuple(name for name in self.names if self.of(name) is None)

    def of(self, name: str) -> str | None:
        """Return the name that stands for ``name`` from now on; None when it is forgotten."""
        return None if self.everybody else self.new.get(name_key(name), name)


def renaming(old: str, new: str) -> NameChanges:
    """Make the change of one name into another."""
    return NameChanges((old,), {name_key(old): new})


def renaming_each(new: Mapping[str, str]) -> Iterator[NameChanges]:
    """Change old names into ``new`` ones one by one, none into a name that somebody still bears."""
    left = dict(new)
    while left:
        borne = {name_key(old) for old in left}
        old = next((old for old, name in left.items() if name_key(name) not in borne - {name_key(old)}), None)
        if old is None:  # they changed names among themselves
            old, spare = next(iter(left)), uuid.uuid4().hex
            left[spare] = left[old]
            yield renaming(old, spare)
        else:
            yield renaming(old, left[old])
        del left[old]


def forgetting(names: Iterable[str], *, everybody: bool = False) -> NameChanges:
    """Make the change that forgets ``names``."""
    kept = tuple(names)
    return NameChanges(kept, {name_key(name): None for name in kept}, everybody)


def pattern_of(names: Iterable[str], *, words: bool = True) -> re.Pattern[str] | None:
    """Find whole ``names`` in any case and composition, with ``words`` also their longer words.

    A short name inside a longer word is not found. None when there is nothing to find.
    """
    wanted: set[tuple[str, ...]] = set()
    for name in names:
        parts = {name} | ({word for word in name.split() if len(word) >= _LONG_WORD} if words else set())
        for part in parts:
            wanted |= {_signs(unicodedata.normalize(form, part)) for form in ("NFC", "NFD")}
    wanted.discard(())
    if not wanted:
        return None
    return re.compile(f"{_LETTER_BEFORE}{_any_of(sorted(wanted))}{_LETTER_AFTER}", re.IGNORECASE)


def _signs(name: str) -> tuple[str, ...]:
    """Split a name into patterns of its letters, and of what may stand between its words."""
    signs: list[str] = []
    for word in name.split():
        signs += [_BETWEEN] if signs else []
        signs += [re.escape(low if len(low := sign.lower()) == 1 else sign) for sign in word]
    return tuple(signs)


def _any_of(names: list[tuple[str, ...]], depth: int = 0) -> str:
    """Match any of sorted ``names``, the longest first; what several begin with is looked at once.

    One after the other, 20,000 names take seconds for each 100 kB of text.
    """
    if depth == _DEEPEST:
        return f"(?:{'|'.join(''.join(name) for name in sorted(names, key=len, reverse=True))})"
    ends_here = names[0] == ()
    branches: list[tuple[int, str]] = []
    for _, alike in groupby(names[ends_here:], key=lambda name: name[0]):
        group = list(alike)
        pairs = zip(group[0], group[-1], strict=False)
        begin = [sign for sign, _ in takewhile(lambda pair: pair[0] == pair[1], pairs)]
        rest = _any_of([name[len(begin) :] for name in group], depth + 1) if len(group) > 1 else ""
        branches.append((-max(map(len, group)), "".join(begin) + rest))
    choices = "|".join(text for _, text in sorted(branches))
    return f"(?:{choices})?" if ends_here else f"(?:{choices})"
