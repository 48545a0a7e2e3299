"""Every verb's help shows examples that work and the exit codes; a wrong verb suggests the right one."""

import contextlib
import io
import shlex
import shutil
import subprocess

import pytest

import voxdesk.cli.main
from voxdesk.cli.examples import EXAMPLES
from voxdesk.cli.main import VERB_NAMES
from voxdesk.cli.output import Output


@pytest.mark.parametrize("name", sorted(VERB_NAMES))
def test_the_help_of_a_verb_has_examples_and_exit_codes(verb, name: str) -> None:
    ran = verb(name, "--help")
    assert ran.code == 0
    assert "examples:" in ran.out
    assert f"voxdesk {name}" in ran.out.split("examples:")[1]
    assert "exit codes: 0 done" in ran.out


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
