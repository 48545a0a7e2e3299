"""Words of a command line in, the word that was probably meant out: verbs, actions, options, choices."""

import argparse
import difflib
from collections.abc import Iterable, Sequence


def find_slip(parser: argparse.ArgumentParser, argv: Sequence[str]) -> str:
    """Say which word of ``argv`` is nearly one that ``parser`` knows; empty when argparse knows better."""
    words = list(argv)
    while words:
        word = words.pop(0)
        if word == "--":
            break
        if word.startswith("--"):
            name, sign, value = word.partition("=")
            known = parser._option_string_actions  # argparse has no public door to them
            meant = [known[each] for each in known if each == name] or [
                known[each] for each in known if each.startswith(name)
            ]
            if not meant:
                return _told(parser, f"there is no option “{name}”", name, known)
            if meant[0].nargs == argparse.REMAINDER:
                break  # what follows is a command of the user's own
            if meant[0].nargs is None and (sign or words):
                value = value if sign else words.pop(0)
                slip = _unknown_choice(parser, meant[0], value)
                if slip:
                    return slip
        elif inner := _inner(parser):
            if word not in inner.choices:
                kind = "action" if " " in parser.prog else "verb"
                return _told(parser, f"there is no {kind} “{word}”", word, inner.choices)
            parser = inner.choices[word]
    return ""


def _unknown_choice(parser: argparse.ArgumentParser, option: argparse.Action, value: str) -> str:
    if option.choices is None:
        return ""
    choices = [str(each) for each in option.choices]
    if callable(option.type):
        try:
            value = str(option.type(value))
        except (ValueError, argparse.ArgumentTypeError):
            return ""
    if value in choices:
        return ""
    return _told(parser, f"{option.option_strings[0]} cannot be “{value}”", value, choices)


def _inner(parser: argparse.ArgumentParser) -> "argparse._SubParsersAction[argparse.ArgumentParser] | None":
    found = (each for each in parser._actions if isinstance(each, argparse._SubParsersAction))
    return next(found, None)


def _told(parser: argparse.ArgumentParser, fault: str, typed: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(typed, sorted(known), n=1)
    return f"{parser.prog}: {fault}. Did you mean {near[0]}?" if near else ""
