"""Every verb's help shows examples that work and the exit codes; a wrong verb suggests the right one."""

import argparse
import contextlib
import io
import shlex
import shutil
import subprocess
from collections.abc import Iterator

import pytest

import voxdesk.cli.main
from voxdesk.cli.examples import EXAMPLES
from voxdesk.cli.output import Output


def _parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for each in parser._actions:
        if isinstance(each, argparse._SubParsersAction):
            for inner in each.choices.values():
                yield from _parsers(inner)


COMMANDS = [parser.prog for parser in _parsers(voxdesk.cli.main._parser())][1:]


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_verbs_and_actions_has_examples_and_exit_codes(verb, command: str) -> None:
    ran = verb(*command.split()[1:], "--help")
    assert ran.code == 0
    assert f"  {command} " in ran.out.split("examples:\n")[1].split("\n\n")[0].replace("\n", " \n")
    assert "exit codes: 0 done" in ran.out


@pytest.mark.parametrize("parser", list(_parsers(voxdesk.cli.main._parser())), ids=lambda parser: parser.prog)
def test_every_argument_says_what_it_is(parser: argparse.ArgumentParser) -> None:
    silent = [
        each.metavar or each.option_strings
        for each in parser._actions
        if not each.help and not isinstance(each, argparse._SubParsersAction)
    ]
    assert silent == []


@pytest.mark.parametrize("command", COMMANDS)
def test_help_keeps_to_the_width_of_the_terminal(verb, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    said = verb(*command.split()[1:], "--help").out.splitlines()
    assert [
        line for line in said if len(line) > 100 and not line.startswith("  voxdesk ") and "{" not in line
    ] == []


@pytest.mark.parametrize("line", [line for lines in EXAMPLES.values() for line, _ in lines])
def test_an_example_is_right_usage(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    reached = []

    class Stop(BaseException):
        pass

    def stop(*_: object, **__: object) -> None:
        reached.append(True)
        raise Stop

    # The frame sets up the log right after the arguments were understood.
    monkeypatch.setattr(voxdesk.cli.main, "set_up_logging", stop)
    said = io.StringIO()
    with contextlib.suppress(Stop), contextlib.redirect_stderr(said):
        voxdesk.cli.main.run(shlex.split(line)[1:])
    assert reached, said.getvalue()


@pytest.mark.parametrize(
    ("typed", "meant"), [("idenify", "identify"), ("analyze", "analyse"), ("enroll", "enrol")]
)
def test_a_wrong_verb_suggests_the_nearest(verb, typed: str, meant: str) -> None:
    ran = verb(typed, "x.wav")
    assert ran.code == 2
    assert ran.err == f"voxdesk: there is no verb “{typed}”. Did you mean {meant}?\n"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("speakers renam a b", "voxdesk speakers: there is no action “renam”. Did you mean rename?"),
        ("speakers --json lits", "voxdesk speakers: there is no action “lits”. Did you mean list?"),
        (
            "export a.wav --fromat csv",
            "voxdesk export: there is no option “--fromat”. Did you mean --format?",
        ),
        ("export a.wav --format vvt", "voxdesk export: --format cannot be “vvt”. Did you mean vtt?"),
        ("cluster a --method=kmean", "voxdesk cluster: --method cannot be “kmean”. Did you mean kmeans?"),
        ("--verison", "voxdesk: there is no option “--verison”. Did you mean --version?"),
        ("export a.wav --format sttr", "voxdesk export: --format cannot be “sttr”. Did you mean srt?"),
        ("bench startpu", "voxdesk bench: NAME cannot be “startpu”. Did you mean startup?"),
        ("train gendr mlp x --out y", "voxdesk train: TASK cannot be “gendr”. Did you mean gender?"),
        (
            "compare gender x --splits honset",
            "voxdesk compare: --splits cannot be “honset”. It can be disjoint, published, unheard.",
        ),
        ("train x mlp y --out z", "voxdesk train: TASK cannot be “x”. It can be encoder, gender, speaker."),
        (
            "analyse -dash.wav",
            "voxdesk analyse: “-dash.wav” reads like an option. If it is a file, write ./-dash.wav",
        ),
        (
            "analyse a.wav --wrong",
            "voxdesk analyse: there is no option “--wrong”. voxdesk analyse --help lists the options.",
        ),
    ],
)
def test_a_slip_is_told_with_what_was_meant(verb, line: str, told: str) -> None:
    ran = verb(*line.split())
    assert ran.code == 2
    assert ran.err == f"{told}\n"


@pytest.mark.parametrize(
    "line",
    [
        "find --person lits",  # the value of an option is no word of the program
        "enrol --json -- --fromat",  # nor is what stands behind two dashes
        "find --per Anna",  # the beginning of an option is one
        "conditions fit a b --speech 8 20",  # nor are two values, or several
        "compare --methods mlp crnn -- gender x",
        "name-transcript a.wav b.srt --offset -2.5",
    ],
)
def test_what_is_no_slip_is_not_told_as_one(verb, line: str) -> None:
    assert "Did you mean" not in verb(*line.split()).err


def test_a_word_like_no_verb_gets_the_list_of_them(verb) -> None:
    ran = verb("zzz")
    assert ran.code == 2
    assert "identify" in ran.err


def test_a_shell_completes_the_verbs(verb, tmp_path) -> None:
    script = tmp_path / "voxdesk.bash"
    ran = verb("--print-completion", "bash")
    assert ran.code == 0
    script.write_text(ran.out, encoding="utf-8")
    asked = f"source {script}; COMP_WORDS=(voxdesk ide); COMP_CWORD=1; _shtab_voxdesk; echo ${{COMPREPLY[@]}}"
    answer = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["identify"]


def test_fish_completes_verbs_options_and_choices(verb, tmp_path) -> None:
    script = tmp_path / "voxdesk.fish"
    ran = verb("--print-completion", "fish")
    assert ran.code == 0
    script.write_text(ran.out, encoding="utf-8")
    for typed, offered in (
        ("ide", "identify"),
        ("cluster --metho", "--method"),
        ("cluster --method dynm", "dynmsc"),
        ("speakers ren", "rename"),
        ("--print-completion z", "zsh"),
    ):
        line = next(each for each in ran.out.splitlines() if offered.lstrip("-") in each)
        assert line.startswith("complete -c voxdesk "), (typed, line)
        if shutil.which("fish") is None:
            continue
        asked = f'source {script}; complete -C "voxdesk {typed}"'
        answer = subprocess.run(["fish", "-c", asked], capture_output=True, text=True, check=True)
        assert offered in [each.partition("\t")[0] for each in answer.stdout.splitlines()], typed


def test_without_a_terminal_progress_is_a_line_now_and_then(capsys) -> None:
    often = Output(json_lines=False, line_every_s=0.0)
    often.steps(0, 3)
    often.report(0.5, "listening")
    seldom = Output(json_lines=False, line_every_s=1000.0)
    seldom.report(0.5, "listening")
    assert capsys.readouterr().err == "1/3  50% listening\n"
