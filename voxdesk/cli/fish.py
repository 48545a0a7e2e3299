"""Writes the completion script of the fish shell from the parser, for shtab knows other shells."""

import argparse
from collections.abc import Iterator


def fish_completion(parser: argparse.ArgumentParser) -> str:
    """Return a script that completes verbs, options and choices of ``parser``."""
    program = parser.prog
    lines = [
        f"# Completion of {program} for fish.",
        f"complete -c {program} -e",
        *_options(program, parser, "__fish_use_subcommand"),
        *_verbs(program, parser, ()),
    ]
    return "\n".join(lines)


def _verbs(program: str, parser: argparse.ArgumentParser, before: tuple[str, ...]) -> Iterator[str]:
    for action in parser._actions:  # argparse tells of its parts nowhere else, and shtab reads them so too
        if not isinstance(action, argparse._SubParsersAction):
            continue
        names = list(action.choices)
        helps = {each.dest: each.help or "" for each in action._choices_actions}
        seen = "".join(f"__fish_seen_subcommand_from {name}; and " for name in before)
        none_yet = f"not __fish_seen_subcommand_from {' '.join(names)}" if before else "__fish_use_subcommand"
        for name in names:
            yield (
                f"complete -c {program} -f -n {_quoted(seen + none_yet)} -a {_quoted(name)} "
                f"-d {_quoted(_short(helps.get(name, '')))}"
            )
        for name, inside in action.choices.items():
            condition = "; and ".join(f"__fish_seen_subcommand_from {each}" for each in (*before, name))
            yield from _options(program, inside, condition)
            yield from _verbs(program, inside, (*before, name))


def _options(program: str, parser: argparse.ArgumentParser, condition: str) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:
            continue
        words = [f"complete -c {program} -n {_quoted(condition)}"]
        words += [_option(each) for each in action.option_strings]
        choices = [str(each) for each in action.choices] if action.choices is not None else []
        if action.option_strings and action.nargs != 0:
            words.append("-x" if choices else "-r")
        if choices:
            words.append(f"-a {_quoted(' '.join(choices))}" + ("" if action.option_strings else " -f"))
        elif not action.option_strings:
            continue  # files, which the shell completes itself
        words.append(f"-d {_quoted(_short(action.help or ''))}")
        yield " ".join(words)


def _option(name: str) -> str:
    return f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"


def _short(help_text: str) -> str:
    return " ".join(help_text.replace("%%", "%").split())


def _quoted(text: str) -> str:
    words = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{words}'"
