"""Exit codes, options, messages, broken pipes: what every verb shares."""

import json
import logging
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import voxdesk
import voxdesk.__main__
import voxdesk.cli.analyse
from voxdesk.cli.main import VERBS, run

ROOT = Path(__file__).resolve().parents[2]


def start(*arguments: object, **options) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *map(str, arguments)],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=120,
        **options,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["analyse"],
        ["identify"],
        ["enrol", "Anna"],
        ["embed", "a.wav"],
        ["export", "a.wav"],
        ["export", "a.wav", "--format", "docx"],
        ["speakers"],
        ["speakers", "rename", "Anna"],
        ["models"],
        ["bench", "nothing"],
        ["analyse", "a.wav", "--nonsense"],
        ["identify", "a.wav", "--fpir", "much"],
    ],
)
def test_wrong_usage_is_2_and_says_how(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == 2
    caught = capsys.readouterr()
    assert caught.out == ""
    assert "usage: voxdesk" in caught.err or "It can be" in caught.err or "lists the options" in caught.err


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["talk.wav"], True),
        (["gone.wav"], True),
        (["no-dot"], True),
        (["some/folder"], True),
        (["analyse"], False),  # also when something of that name lies here
        (["./analyse"], True),
        (["analyse", "talk.wav"], False),
        (["nonsense"], False),
        (["--version"], False),
    ],
)
def test_what_is_no_verb_but_a_path_opens_the_window(
    arguments: list[str], opens: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("talk.wav", "no-dot", "analyse"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    asked = []
    monkeypatch.setattr("voxdesk.app.run_window", lambda argv: asked.append(argv) or 0)
    monkeypatch.setattr("voxdesk.cli.main.run", lambda argv: 2)
    monkeypatch.setattr(sys, "argv", ["voxdesk", *arguments])
    assert voxdesk.__main__.main() == (0 if opens else 2)
    assert asked == ([["voxdesk", *arguments]] if opens else [])


def name_of(verb: ModuleType) -> str:
    """What is typed; a file cannot be called with a hyphen."""
    return verb.__name__.rsplit(".", 1)[-1].replace("_", "-")


@pytest.mark.parametrize("words", [("analyse", ""), ("enrol", "Anna", ""), ("cluster", "", "--out", "x.csv")])
def test_an_empty_argument_is_not_the_working_folder(words, voices, monkeypatch, capsys) -> None:
    monkeypatch.chdir(next(iter(voices.values()))[0].parent)
    assert run(words) == 2
    said = capsys.readouterr()
    assert (said.out, "an argument is empty" in said.err) == ("", True)


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.strip() == f"VoxDesk {voxdesk.__version__}"
    assert run(["--help"]) == 0
    shown = capsys.readouterr().out
    for verb in VERBS:
        assert name_of(verb) in shown


def test_every_verb_takes_the_common_options(capsys: pytest.CaptureFixture[str]) -> None:
    for verb in VERBS:
        assert run([name_of(verb), "--help"]) == 0
        shown = capsys.readouterr().out
        for option in ("--json", "--library", "--no-cache"):
            assert option in shown, verb.__name__


def test_an_unexpected_error_is_one_line_and_the_log_has_the_rest(
    verb, voices, cli_paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(voxdesk.cli.analyse, "analyse", fail)
    ran = verb("analyse", voices["anna"][0])
    assert ran.code == 2
    assert "a bug" in ran.err
    assert str(cli_paths.log) in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    log = cli_paths.log.read_text(encoding="utf-8")
    assert "Traceback" in log
    assert "RuntimeError: a bug" in log


def test_stopping_by_keyboard_is_130(verb, voices, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(voxdesk.cli.analyse, "analyse", stop)
    ran = verb("analyse", voices["anna"][0])
    assert ran.code == 130
    assert ran.err.strip() == "Stopped."


def test_verbs_leave_logging_as_it_was(verb, voices) -> None:
    before = list(logging.getLogger().handlers)
    verb("identify", voices["anna"][0])
    assert logging.getLogger().handlers == before


def test_results_stand_alone_on_standard_output(verb, learnt, tmp_path: Path) -> None:
    (tmp_path / "bad.wav").write_bytes(b"RIFF")
    ran = verb("identify", learnt["anna"][1], tmp_path / "bad.wav")
    assert len(ran.out.splitlines()) == 1
    assert "bad.wav" in ran.err


def test_a_full_run_in_processes_of_their_own(
    tmp_path: Path, voices, cli_models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a user starts it: main.py, VOXDESK_HOME, no terminal, no standard input."""
    home = tmp_path / "home"
    (home / "data").mkdir(parents=True)
    (home / "data" / "models").symlink_to(cli_models)
    monkeypatch.chdir(tmp_path)
    environment = {**os.environ, "VOXDESK_HOME": "home", "PYTHONPATH": str(ROOT)}

    done = start("models", "list", "--json", env=environment)
    listed = {model["id"]: Path(model["path"]) for model in map(json.loads, done.stdout.splitlines())}
    assert {"voice", "gender"} <= set(listed)
    assert listed["voice"].is_relative_to(home)  # also where the folder was given relative
    code = (
        "import sys\n"
        "from voxdesk.core import paths\n"
        f"paths.bundled = lambda name: paths.Path({str(tmp_path / 'none')!r})\n"
        "from voxdesk.cli.main import run\n"
        "code = run(sys.argv[1:])\n"
        "heavy = {'torch', 'sklearn', 'scipy', 'librosa', 'onnx', 'PySide6', 'transformers'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
        "sys.exit(code)\n"
    )

    def light(*arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", code, *map(str, arguments)],
            capture_output=True,
            text=True,
            env=environment,
            stdin=subprocess.DEVNULL,
            timeout=120,
        )

    enrolled = light("enrol", "Anna", *voices["anna"][:2], "--json")
    assert (enrolled.returncode, json.loads(enrolled.stdout)["references"]) == (0, 2)
    found = light("identify", voices["anna"][2], voices["ben"][0], "--json")
    statuses = [json.loads(line)["speaker"]["status"] for line in found.stdout.splitlines()]
    assert statuses == ["known", "unknown"]
    analysed = light("analyse", voices["ben"][0])
    assert analysed.stdout.startswith("unknown")
    embedded = light("embed", voices["ben"][0], "--out", tmp_path / "out.npz")
    for done in (enrolled, found, analysed, embedded):
        assert done.returncode == 0
        assert done.stderr.strip().splitlines()[-1] == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
def test_a_reader_that_goes_away_is_no_error(tmp_path: Path, cli_models: Path) -> None:
    environment = {**os.environ, "VOXDESK_HOME": str(tmp_path)}
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "models").symlink_to(cli_models)
    command = f"'{sys.executable}' '{ROOT / 'main.py'}' identify --json {{1..3000}}.wav 2>errors | head -n 1"
    done = subprocess.run(
        ["bash", "-c", f"{command}; echo ${{PIPESTATUS[0]}}"],
        capture_output=True,
        text=True,
        env=environment,
        cwd=tmp_path,
        timeout=120,
    )
    first, code = done.stdout.splitlines()
    assert json.loads(first)["path"] == "1.wav"
    assert code == "141"
    errors = (tmp_path / "errors").read_text(encoding="utf-8")
    assert "Traceback" not in errors
    assert "Exception" not in errors
    assert "3000.wav" not in errors


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("options", ["", " --json"])
def test_a_result_that_has_nowhere_to_go_is_an_error(tmp_path: Path, options: str) -> None:
    environment = {**os.environ, "VOXDESK_HOME": str(tmp_path)}
    command = f"'{sys.executable}' '{ROOT / 'main.py'}' models list{options}"
    done = subprocess.run(
        ["sh", "-c", f"{command} >&-"], capture_output=True, text=True, env=environment, timeout=120
    )
    assert done.returncode == 1
    assert done.stderr.endswith("The result cannot be written: standard output is closed.\n")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no full disk here")  # noqa: PTH110
@pytest.mark.parametrize("where", ["/dev/full", "closed"])
def test_what_was_done_is_told_where_standard_output_takes_nothing(
    where: str, tmp_path: Path, cli_models: Path, voices
) -> None:
    environment = {**os.environ, "VOXDESK_HOME": str(tmp_path)}
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "models").symlink_to(cli_models)
    command = f"'{sys.executable}' '{ROOT / 'main.py'}' enrol Anna '{voices['anna'][0]}'"
    lost = subprocess.run(
        ["sh", "-c", f"{command} {'>&-' if where == 'closed' else '> ' + where}"],
        stderr=subprocess.PIPE, text=True, env=environment, timeout=120, check=False,
    )  # fmt: skip
    assert lost.returncode == 1
    done, why = lost.stderr.splitlines()[-2:]
    assert done.startswith("Anna: 1 recording, ")
    reason = ": standard output is closed." if where == "closed" else "no space left on device."
    assert why.startswith("The result cannot be written")
    assert why.endswith(reason)
    listed = start("speakers", "list", env=environment)
    assert listed.stdout.startswith("Anna")  # she was learnt, as it says


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no full disk here")  # noqa: PTH110
@pytest.mark.parametrize("words", ["--version", "--help", "find --help", "--print-completion bash"])
def test_help_that_could_not_be_written_is_an_error(words: str, tmp_path: Path) -> None:
    environment = {**os.environ, "VOXDESK_HOME": str(tmp_path)}
    with open("/dev/full", "w") as full:  # noqa: PTH123
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *words.split()],
            stdout=full, stderr=subprocess.PIPE, text=True, env=environment, timeout=120, check=False,
        )  # fmt: skip
    assert done.returncode == 1  # as every result that cannot be written
    assert done.stderr == "The result cannot be written to standard output: no space left on device.\n"


def test_a_terminal_without_utf8_is_no_error(tmp_path: Path) -> None:
    environment = {**os.environ, "VOXDESK_HOME": str(tmp_path), "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    done = start("identify", tmp_path / "Ünï漢.wav", env=environment)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no shell of that kind")
@pytest.mark.parametrize("closed", ["2>&-", "<&-", "2>&- <&-"])
def test_a_closed_stream_is_no_error_and_no_file_takes_its_number(tmp_path: Path, closed: str) -> None:
    command = f'"{sys.executable}" "{ROOT / "main.py"}" speakers list --json {closed}'
    environment = {**os.environ, "VOXDESK_HOME": str(tmp_path)}
    done = subprocess.run(
        ["sh", "-c", command], env=environment, capture_output=True, timeout=120, check=False
    )
    assert done.returncode == 0
    assert (tmp_path / "cache" / "voxdesk.log").stat().st_size < 1000


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_files_name_does_nothing_to_a_terminal(verb, tmp_path: Path) -> None:
    path = tmp_path / "\x1b]0;title\x07\u202egnp.wav"
    path.write_bytes(b"")
    ran = verb("analyse", path)
    assert ran.code == 2
    assert "\\x1b]0;title\\x07\\u202egnp.wav" in ran.err
    assert not {"\x1b", "\x07", "\u202e"} & {*ran.err, *ran.out}
    told = verb("analyse", path, "--json").objects[0]
    assert told["path"] == str(path)  # programs get the name as it is


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_line_break_in_a_files_name_forges_no_line(verb, learnt, tmp_path: Path, cli_paths) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    good, bad = folder / "a\nknown  Ben  0.99", folder / "b\nWARNING: x\u2028y.wav"
    good = good.with_name(good.name + ".wav")
    good.write_bytes(learnt["anna"][1].read_bytes())
    bad.write_bytes(b"none")
    assert verb("index", "--agree").code == 0
    for words in (("analyse",), ("identify",), ("identify", "--timeline"), ("index",)):
        ran = verb(*words, folder)
        assert ran.code == 1, ran.err
        told = ran.out + ran.err
        assert "\\nWARNING: x\\u2028y.wav" in told
        assert not [line for line in told.splitlines() if line.startswith(("known  Ben", "WARNING: x"))]
    found = verb("find", "--text", "known")
    assert len(found.out.splitlines()) == 1
    with pytest.raises(ValueError, match="WARNING: x"):
        cli_paths.log.read_text("utf-8").splitlines().index("WARNING: x")


@pytest.mark.parametrize("task", ["gender", "speaker", "encoder"])
def test_a_recipe_that_is_not_there_is_told_with_those_of_its_task(task: str, tmp_path, capsys) -> None:
    assert run(["train", task, "mpl", str(tmp_path), "--out", str(tmp_path / "o")]) == 2
    told = capsys.readouterr().err
    assert f"There is no recipe mpl for {task}" in told
    lab = {"gender": ("gradient-boosting", "mel-cnn"), "speaker": ("gmm", "crnn")}.get(task, ())
    for name in lab:
        assert name in told
    assert ("Did you mean mlp?" in told) is bool(lab)
    assert ("voxdesk-ecapa" in told) is (task == "encoder")
    assert not (tmp_path / "o").exists()
