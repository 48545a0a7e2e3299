"""Words of a command line in, the word that was probably meant out: verbs, actions, options, choices."""

import argparse
import difflib
import re
from collections.abc import Collection, Sequence
from pathlib import Path

_NUMBER = re.compile(r"-\d*\.?\d+")
# So alike are two words that one is meant by the other, and their letters in any order: sttr and srt.
_ALIKE, _LETTERS_ALIKE = 0.5, 0.6


def find_slip(parser: argparse.ArgumentParser, argv: Sequence[str]) -> str:
    """Say which word of ``argv`` ``parser`` does not know, and what was meant; empty when there is none."""
    words, place = list(argv), 0
    while words:
        word = words.pop(0)
        if word == "--":
            break
        if word.startswith("-") and word != "-" and not _NUMBER.fullmatch(word):
            name, sign, value = word.partition("=")
            known = parser._option_string_actions  # argparse has no public door to them
            meant = [known[each] for each in known if each == name] or [
                known[each] for each in known if name.startswith("--") and each.startswith(name)
            ]
            if not meant:
                return _unknown_option(parser, name, word)
            if meant[0].nargs == argparse.REMAINDER:
                break  # what follows is a command of the user's own
            values = [value] if sign else _taken(meant[0], words)
            slip = _unknown_choice(parser, meant[0], values)
        elif inner := _inner(parser):
            if word not in inner.choices:
                kind = "action" if " " in parser.prog else "verb"
                return _told(parser, f"there is no {kind} “{word}”", word, inner.choices)
            parser, place, slip = inner.choices[word], 0, ""
        else:
            slip = _unknown_choice(parser, _positional(parser, place), [word])
            place += 1
        if slip:
            return slip
    return ""


def _taken(option: argparse.Action, words: list[str]) -> list[str]:
    """Take the values of ``option`` from ``words``."""
    if option.nargs is None:
        return [words.pop(0)] if words else []
    if isinstance(option.nargs, int):
        values, words[:] = words[: option.nargs], words[option.nargs :]
        return values
    values = []
    while words and not words[0].startswith("-"):
        values.append(words.pop(0))
    return values


def _positional(parser: argparse.ArgumentParser, place: int) -> argparse.Action | None:
    found = [each for each in parser._actions if not each.option_strings]
    return found[place] if place < len(found) else None


def _unknown_option(parser: argparse.ArgumentParser, name: str, word: str) -> str:
    if Path(name).suffix or Path(word).exists():
        return f"{parser.prog}: “{word}” reads like an option. If it is a file, write ./{word}"
    known = [each.lstrip("-") for each in parser._option_string_actions if each.startswith("--")]
    near = _nearest(name.lstrip("-"), known)
    more = f"Did you mean --{near}?" if near else f"{parser.prog} --help lists the options."
    return f"{parser.prog}: there is no option “{name}”. {more}"


def _unknown_choice(
    parser: argparse.ArgumentParser, asked: argparse.Action | None, values: Sequence[str]
) -> str:
    if asked is None or asked.choices is None:
        return ""
    choices = [str(each) for each in asked.choices]
    what = asked.option_strings[0] if asked.option_strings else str(asked.metavar or asked.dest)
    for value in values:
        read = value
        if callable(asked.type):
            try:
                read = str(asked.type(value))
            except (ValueError, argparse.ArgumentTypeError):
                return ""  # argparse says what is wrong with it
        if read not in choices:
            return _told(parser, f"{what} cannot be “{value}”", value, choices)
    return ""


def _inner(parser: argparse.ArgumentParser) -> "argparse._SubParsersAction[argparse.ArgumentParser] | None":
    found = (each for each in parser._actions if isinstance(each, argparse._SubParsersAction))
    return next(found, None)


def _told(parser: argparse.ArgumentParser, fault: str, typed: str, known: Collection[str]) -> str:
    near = _nearest(typed, known)
    more = f"Did you mean {near}?" if near else f"It can be {', '.join(known)}."
    return f"{parser.prog}: {fault}. {more}"


def _nearest(typed: str, known: Collection[str]) -> str | None:
    def likeness(word: str) -> tuple[float, float]:
        letters = difflib.SequenceMatcher(None, sorted(typed), sorted(word)).ratio()
        return difflib.SequenceMatcher(None, typed, word).ratio(), letters

    near = {word: likeness(word) for word in known}
    able = [word for word, (alike, letters) in near.items() if alike >= _ALIKE and letters >= _LETTERS_ALIKE]
    return max(able, key=lambda word: sum(near[word]), default=None)
